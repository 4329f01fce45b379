import type { Lattice, Shift } from './find-lattice.ts';

/** How the rectangles of a repeat are set beside each other. */
export type RepeatKind = 'straight' | 'half-drop' | 'brick' | 'mirror';

/** The rectangle that a lattice repeats: its sides as shifts of the picture, and how it is laid. */
export interface RepeatCell { readonly across: Shift; readonly down: Shift; readonly kind: Exclude<RepeatKind, 'mirror'> }

const cross = (a: Shift, b: Shift): number => a[0] * b[1] - a[1] * b[0];
const size = (a: Shift): number => Math.hypot(a[0], a[1]);
const between = (a: Shift, b: Shift): number => Math.abs(90 - (Math.acos(Math.max(-1, Math.min(1, (a[0] * b[0] + a[1] * b[1]) / (size(a) * size(b))))) * 180) / Math.PI);

/** Degrees by which a side may lean from the picture's own way: cloth is laid more or less straight. */
const MOST_TURN = 34;

/**
 * The upright rectangle of a lattice: the smallest pair of its shifts that stand square and lie most nearly along the picture. Where only every
 * second row falls in line the rectangle has a twin in its middle: then it is half of it, dropped by half (or set as bricks, whichever is squarer).
 */
export function cellOf({ a, b }: Pick<Lattice, 'a' | 'b'>): RepeatCell {
  const unit = Math.abs(cross(a, b));
  let best: { across: Shift; down: Shift; index: number; cost: number; isCentred: boolean } = { across: a, down: b, index: 1, cost: 3.2 + between(a, b) / 4, isCentred: false };
  const shifts: { v: Shift; i: number; j: number }[] = [];
  for (let j = -4; j <= 4; j++) for (let i = -4; i <= 4; i++) if (i !== 0 || j !== 0) shifts.push({ v: [i * a[0] + j * b[0], i * a[1] + j * b[1]], i, j });
  for (const p of shifts) {
    const turn = (Math.atan2(p.v[1], p.v[0]) * 180) / Math.PI;
    if (Math.abs(turn) > MOST_TURN) continue;
    for (const q of shifts) {
      const index = Math.round(Math.abs(p.i * q.j - p.j * q.i));
      if (index < 1 || index > 6 || q.v[1] <= 0 || cross(p.v, q.v) <= 0) continue;
      const skew = between(p.v, q.v);
      if (skew > 12) continue;
      const isCentred = index === 2 && (p.i + q.i) % 2 === 0 && (p.j + q.j) % 2 === 0;
      const cost = Math.log2(index) * (isCentred ? 0.45 : 1.1) + (skew / 3) ** 1.5 * 0.6 + Math.abs(turn) / 22;
      if (cost < best.cost - 1e-9) best = { across: p.v, down: q.v, index, cost, isCentred };
    }
  }
  if (!best.isCentred || Math.abs(best.index * unit - Math.abs(cross(best.across, best.down))) > unit) return { across: best.across, down: best.down, kind: 'straight' };
  const half = ([x, y]: Shift): Shift => [x / 2, y / 2];
  const dropped = Math.abs(Math.log(size(best.across) / 2 / size(best.down))), bricked = Math.abs(Math.log((size(best.down) / 2) / size(best.across)));
  return dropped <= bricked ? { across: half(best.across), down: best.down, kind: 'half-drop' } : { across: best.across, down: half(best.down), kind: 'brick' };
}
