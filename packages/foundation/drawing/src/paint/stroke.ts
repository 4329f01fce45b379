import type { Easel } from './easel.ts';

/** Drops points nearer than about 0.9 px from the placed line, in place; gives how many are left. */
function thin(easel: Easel, n: number): number {
  const { f32 } = easel.kernels.memory, X = easel.at.x >> 2, Y = easel.at.y >> 2;
  let m = 0;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number;
    if (i > 0 && i < n - 1) {
      const dx = x - (f32[X + m - 1] as number), dy = y - (f32[Y + m - 1] as number);
      if (dx * dx + dy * dy < 0.8) continue;
    }
    f32[X + m] = x;
    f32[Y + m] = y;
    m++;
  }
  return m;
}

const OCTAGON = Array.from({ length: 8 }, (_, i) => [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)] as const);

function disc(easel: Easel, x: number, y: number, radius: number): void {
  const { kernels } = easel;
  for (let i = 0; i < 8; i++) {
    const from = OCTAGON[i] as readonly [number, number], to = OCTAGON[(i + 1) & 7] as readonly [number, number];
    kernels.line(x + from[0] * radius, y + from[1] * radius, x + to[0] * radius, y + to[1] * radius);
  }
}

/** Collects an even stroke along the placed line: a quad a stretch, round joints where it is wide enough to show. Width in px. */
export function strokeEven(easel: Easel, count: number, width: number, isClosed: boolean): void {
  const n = thin(easel, count), { f32 } = easel.kernels.memory, X = easel.at.x >> 2, Y = easel.at.y >> 2, half = width / 2;
  const last = isClosed ? n : n - 1;
  for (let i = 0; i < last; i++) {
    const j = i + 1 < n ? i + 1 : 0;
    const ax = f32[X + i] as number, ay = f32[Y + i] as number, bx = f32[X + j] as number, by = f32[Y + j] as number;
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
    if (length < 1e-4) continue;
    const dx = ((bx - ax) * half) / length, dy = ((by - ay) * half) / length;
    const start = !isClosed && i === 0 ? 0.8 : 0, end = !isClosed && i === last - 1 ? 0.8 : 0;
    const x0 = ax - dx * start, y0 = ay - dy * start, x1 = bx + dx * end, y1 = by + dy * end;
    easel.kernels.quad(x0 - dy, y0 + dx, x1 - dy, y1 + dx, x1 + dy, y1 - dx, x0 + dy, y0 - dx);
    if (width > 1.6 && (i > 0 || isClosed)) disc(easel, ax, ay, half);
  }
}

/** Collects a dashed stroke; `on` and `off` in px. */
export function strokeDashed(easel: Easel, count: number, width: number, [on, off]: readonly [number, number]): void {
  const n = thin(easel, count), { f32 } = easel.kernels.memory, X = easel.at.x >> 2, Y = easel.at.y >> 2, half = width / 2;
  let isDrawn = true, left = on;
  for (let i = 0; i + 1 < n; i++) {
    const ax = f32[X + i] as number, ay = f32[Y + i] as number, dx = (f32[X + i + 1] as number) - ax, dy = (f32[Y + i + 1] as number) - ay;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1e-4) continue;
    const ux = dx / length, uy = dy / length, nx = -uy * half, ny = ux * half;
    for (let at = 0; at < length;) {
      const to = Math.min(length, at + left);
      if (isDrawn) {
        const sx = ax + ux * at, sy = ay + uy * at, ex = ax + ux * to, ey = ay + uy * to;
        easel.kernels.quad(sx + nx, sy + ny, ex + nx, ey + ny, ex - nx, ey - ny, sx - nx, sy - ny);
      }
      left -= to - at;
      at = to;
      if (left <= 1e-6) { isDrawn = !isDrawn; left = isDrawn ? on : off; }
    }
  }
}

/**
 * Collects a stroke whose width (px) follows `widthAt(share of length, length so far in px)`: left side forward, right side back.
 * @param isClosed closes the band into a ring
 */
export function strokeVarying(easel: Easel, n: number, isClosed: boolean, widthAt: (i: number, share: number, run: number) => number): void {
  const { at, kernels } = easel, { f32 } = kernels.memory, X = at.x >> 2, Y = at.y >> 2, LX = at.x2 >> 2, LY = at.y2 >> 2;
  let total = 0;
  for (let i = 1; i < n; i++) total += Math.sqrt(((f32[X + i] as number) - (f32[X + i - 1] as number)) ** 2 + ((f32[Y + i] as number) - (f32[Y + i - 1] as number)) ** 2);
  let run = 0;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number;
    if (i > 0) run += Math.sqrt((x - (f32[X + i - 1] as number)) ** 2 + (y - (f32[Y + i - 1] as number)) ** 2);
    const before = i > 0 ? i - 1 : isClosed ? n - 1 : 0, after = i + 1 < n ? i + 1 : isClosed ? 0 : i;
    const dx = (f32[X + after] as number) - (f32[X + before] as number), dy = (f32[Y + after] as number) - (f32[Y + before] as number);
    const half = widthAt(i, run / (total || 1e-6), run) / 2 / (Math.sqrt(dx * dx + dy * dy) || 1);
    f32[LX + i] = x - dy * half;
    f32[LY + i] = y + dx * half;
    f32[LX + 2 * n - 1 - i] = x + dy * half;
    f32[LY + 2 * n - 1 - i] = y - dx * half;
  }
  if (!isClosed) { kernels.polygon(at.x2, at.y2, 2 * n, 0); return; }
  kernels.polygon(at.x2, at.y2, n, 0);
  kernels.polygon(at.x2 + n * 4, at.y2 + n * 4, n, 0);
}
