import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';

/** Triangles reach a little over their edges, so that no pixel between two of them stays empty. */
const OVERLAP = 0.03;
/** Planes of a vertex: x, y, t, s, u, v; the last four are interpolated. */
const FIRST_PLANE = 2;

export function plainSurface(memory: Memory): Pick<Kernels, 'surface' | 'plainSurface'> {
  return {
    surface(grid, vertexStride, rows, columns, planes, out, planeStride, x, y, w, left, top, right, bottom) {
      const f = memory.f32, G = grid >> 2, vs = vertexStride >> 2, O = out >> 2, ps = planeStride >> 2;
      for (let row = top; row < bottom; row++) {
        const from = O + row * w + left, to = O + row * w + right;
        f.fill(NaN, from, to);
        if (planes > 1) f.fill(0.5, from + ps, to + ps);
        if (planes > 2) { f.fill(0, from + 2 * ps, to + 2 * ps); f.fill(0, from + 3 * ps, to + 3 * ps); }
      }
      const triangle = (a: number, b: number, c: number): void => {
        const ax = f[G + a]!, ay = f[G + vs + a]!, bx = f[G + b]!, by = f[G + vs + b]!, cx = f[G + c]!, cy = f[G + vs + c]!;
        const twice = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy);
        if (Math.abs(twice) < 1e-6) return;
        const firstRow = Math.max(y + top, Math.floor(Math.min(ay, by, cy))), lastRow = Math.min(y + bottom - 1, Math.ceil(Math.max(ay, by, cy)));
        const firstCell = Math.max(x + left, Math.floor(Math.min(ax, bx, cx))), lastCell = Math.min(x + right - 1, Math.ceil(Math.max(ax, bx, cx)));
        if (firstRow > lastRow || firstCell > lastCell) return;
        const aX = (by - cy) / twice, aY = (cx - bx) / twice, bX = (cy - ay) / twice, bY = (ax - cx) / twice, cX = -aX - bX, aOver = 1 / aX, bOver = 1 / bX, cOver = 1 / cX;
        for (let py = firstRow; py <= lastRow; py++) {
          const dy = py - cy, ka = aY * dy + OVERLAP, kb = bY * dy + OVERLAP, kc = 1 - aY * dy - bY * dy + OVERLAP;
          let low = firstCell - cx, high = lastCell - cx;
          if (aX > 0) low = Math.max(low, -ka * aOver); else if (aX < 0) high = Math.min(high, -ka * aOver); else if (ka < 0) continue;
          if (bX > 0) low = Math.max(low, -kb * bOver); else if (bX < 0) high = Math.min(high, -kb * bOver); else if (kb < 0) continue;
          if (cX > 0) low = Math.max(low, -kc * cOver); else if (cX < 0) high = Math.min(high, -kc * cOver); else if (kc < 0) continue;
          const from = Math.ceil(low + cx), to = Math.floor(high + cx);
          for (let plane = 0; plane < planes; plane++) {
            const P = G + (FIRST_PLANE + plane) * vs, vc = f[P + c]!, da = f[P + a]! - vc, db = f[P + b]! - vc;
            const start = vc + (aY * da + bY * db) * dy, step = aX * da + bX * db, to0 = O + plane * ps + (py - y) * w - x;
            for (let px = from; px <= to; px++) f[to0 + px] = start + step * (px - cx);
          }
        }
      };
      for (let i = 0; i + 1 < rows; i++) for (let j = 0; j + 1 < columns; j++) {
        const a = i * columns + j, b = a + 1, c = a + columns, d = c + 1;
        triangle(a, b, d);
        triangle(a, d, c);
      }
    },
    plainSurface(out, planeStride, x, y, w, left, top, right, bottom, mmPerPixel, originX, originY) {
      const f = memory.f32, O = out >> 2, ps = planeStride >> 2;
      for (let row = top; row < bottom; row++) for (let cell = left; cell < right; cell++) {
        const o = O + row * w + cell;
        f[o] = 0.5;
        f[o + ps] = 0.5;
        f[o + 2 * ps] = originX + (x + cell) * mmPerPixel;
        f[o + 3 * ps] = originY + (y + row) * mmPerPixel;
      }
    },
  };
}
