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

/** A placed line, measured: the length so far (px) at each point, the whole of it, and room for the width wanted there. One for all strokes: it holds until the next. */
interface Stroke { runs: Float64Array; widths: Float64Array; total: number }

const stroke: Stroke = { runs: new Float64Array(1024), widths: new Float64Array(1024), total: 0 };

/** Measures the placed line of `n` points. */
export function measureStroke({ at, kernels: { memory: { f32 } } }: Easel, n: number): Stroke {
  if (stroke.runs.length < n) { stroke.runs = new Float64Array(2 * n); stroke.widths = new Float64Array(2 * n); }
  const X = at.x >> 2, Y = at.y >> 2, { runs } = stroke;
  let run = 0;
  runs[0] = 0;
  for (let i = 1; i < n; i++) {
    const dx = (f32[X + i] as number) - (f32[X + i - 1] as number), dy = (f32[Y + i] as number) - (f32[Y + i - 1] as number);
    runs[i] = run += Math.sqrt(dx * dx + dy * dy);
  }
  stroke.total = run;
  return stroke;
}

/**
 * Collects a stroke of the placed line, `widths` px wide at its points: left side forward, right side back.
 * @param isClosed closes the band into a ring
 */
export function strokeVarying({ at, kernels }: Easel, n: number, isClosed: boolean, widths: Float64Array): void {
  const { f32 } = kernels.memory, X = at.x >> 2, Y = at.y >> 2, LX = at.x2 >> 2, LY = at.y2 >> 2;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number;
    const before = i > 0 ? i - 1 : isClosed ? n - 1 : 0, after = i + 1 < n ? i + 1 : isClosed ? 0 : i;
    const dx = (f32[X + after] as number) - (f32[X + before] as number), dy = (f32[Y + after] as number) - (f32[Y + before] as number);
    const half = (widths[i] as number) / 2 / (Math.sqrt(dx * dx + dy * dy) || 1);
    f32[LX + i] = x - dy * half;
    f32[LY + i] = y + dx * half;
    f32[LX + 2 * n - 1 - i] = x + dy * half;
    f32[LY + 2 * n - 1 - i] = y - dx * half;
  }
  if (!isClosed) { kernels.polygon(at.x2, at.y2, 2 * n, 0); return; }
  kernels.polygon(at.x2, at.y2, n, 0);
  kernels.polygon(at.x2 + n * 4, at.y2 + n * 4, n, 0);
}
