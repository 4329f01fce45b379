import type { Picture } from '../picture.ts';

/** A picture at the size it is worked at: red, green and blue as planes of 0–1, laid on paper where it is transparent. */
export interface WorkPicture {
  readonly width: number;
  readonly height: number;
  readonly planes: readonly [Float32Array, Float32Array, Float32Array];
  /** Working pixels a pixel of the picture. */
  readonly scale: number;
}

const LEAST_SIDE = 640;

/** The picture at most `most` px a side (small ones are enlarged to 640), each pixel the mean of what it covers; transparency laid on `ground` (0 black … 1 white). */
export function workSize({ width, height, rgba }: Picture, most: number, ground = 1): WorkPicture {
  const side = Math.max(width, height);
  const scale = side > most ? most / side : side < LEAST_SIDE ? Math.min(4, LEAST_SIDE / side) : 1;
  const w = Math.max(1, Math.round(width * scale)), h = Math.max(1, Math.round(height * scale));
  const planes = [new Float32Array(w * h), new Float32Array(w * h), new Float32Array(w * h)] as const;
  const [fx, fy] = [width / w, height / h];
  if (scale > 1) enlarge();
  else shrink();
  return { width: w, height: h, planes, scale: w / width };

  function shrink(): void {
    for (let y = 0; y < h; y++) {
      const y0 = Math.floor(y * fy), y1 = Math.max(y0 + 1, Math.min(height, Math.floor((y + 1) * fy)));
      for (let x = 0; x < w; x++) {
        const x0 = Math.floor(x * fx), x1 = Math.max(x0 + 1, Math.min(width, Math.floor((x + 1) * fx)));
        let r = 0, g = 0, b = 0;
        for (let v = y0; v < y1; v++) {
          for (let u = x0; u < x1; u++) {
            const at = (v * width + u) * 4, a = rgba[at + 3]! / 255, paper = (1 - a) * ground * 255;
            r += rgba[at]! * a + paper;
            g += rgba[at + 1]! * a + paper;
            b += rgba[at + 2]! * a + paper;
          }
        }
        const n = (x1 - x0) * (y1 - y0) * 255, to = y * w + x;
        planes[0][to] = r / n;
        planes[1][to] = g / n;
        planes[2][to] = b / n;
      }
    }
  }

  function enlarge(): void {
    for (let y = 0; y < h; y++) {
      const v = Math.min(height - 1, Math.max(0, (y + 0.5) * fy - 0.5)), v0 = Math.floor(v), v1 = Math.min(height - 1, v0 + 1), dv = v - v0;
      for (let x = 0; x < w; x++) {
        const u = Math.min(width - 1, Math.max(0, (x + 0.5) * fx - 0.5)), u0 = Math.floor(u), u1 = Math.min(width - 1, u0 + 1), du = u - u0;
        for (let c = 0; c < 3; c++) {
          const tap = (px: number, py: number): number => { const at = (py * width + px) * 4, a = rgba[at + 3]! / 255; return (rgba[at + c]! * a) / 255 + (1 - a) * ground; };
          planes[c as 0 | 1 | 2][y * w + x] = (tap(u0, v0) * (1 - du) + tap(u1, v0) * du) * (1 - dv) + (tap(u0, v1) * (1 - du) + tap(u1, v1) * du) * dv;
        }
      }
    }
  }
}
