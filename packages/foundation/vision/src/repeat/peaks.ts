import type { SelfLikeness } from './likeness.ts';
import { likenessAt } from './likeness.ts';

/** A shift at which the picture is like itself, to a fraction of a pixel. */
export interface Peak { readonly x: number; readonly y: number; readonly value: number; /** How far the likeness falls between no shift and this one. */ readonly dip: number }

/** Shifts nearer than this are the picture's own softness. */
const NEAREST = 5;

/** The top of the paraboloid through a place and its eight neighbours, no farther than a pixel off. */
export function topAt(likeness: SelfLikeness, x: number, y: number): { readonly x: number; readonly y: number; readonly value: number } | undefined {
  const v = (dx: number, dy: number): number => likenessAt(likeness, x + dx, y + dy) ?? NaN;
  const c = v(0, 0), px = v(1, 0), mx = v(-1, 0), py = v(0, 1), my = v(0, -1), xx = px - 2 * c + mx, yy = py - 2 * c + my, xy = (v(1, 1) - v(1, -1) - v(-1, 1) + v(-1, -1)) / 4;
  const gx = (px - mx) / 2, gy = (py - my) / 2, det = xx * yy - xy * xy;
  if (!Number.isFinite(det)) return undefined;
  if (!(det > 1e-12) || xx >= 0) return { x, y, value: c };
  const ox = Math.max(-1, Math.min(1, (xy * gy - yy * gx) / det)), oy = Math.max(-1, Math.min(1, (xy * gx - xx * gy) / det));
  return { x: x + ox, y: y + oy, value: c + (gx * ox + gy * oy) / 2 };
}

/** The highest whole shift within `radius` of a place. */
export function climb(likeness: SelfLikeness, [x, y]: readonly [number, number], radius: number): { readonly x: number; readonly y: number; readonly value: number } | undefined {
  let best: { x: number; y: number; value: number } | undefined;
  for (let dy = -radius; dy <= radius; dy++) for (let dx = -radius; dx <= radius; dx++) {
    if (dx * dx + dy * dy > radius * radius + 0.5) continue;
    const px = Math.round(x) + dx, py = Math.round(y) + dy, value = likenessAt(likeness, px, py);
    if (value !== undefined && (!best || value > best.value)) best = { x: px, y: py, value };
  }
  return best;
}

/** Every hill top of the likeness that is above `least` and stands free of the middle, highest first; at most `most`. */
export function peaksOf(likeness: SelfLikeness, { least, most }: { readonly least: number; readonly most: number }): readonly Peak[] {
  const { reachX, reachY, values } = likeness, across = 2 * reachX + 1, found: Peak[] = [];
  for (let dy = 0; dy <= reachY; dy++) for (let dx = -reachX; dx <= reachX; dx++) {
    if (dy === 0 && dx <= 0) continue;
    const value = values[dy * across + dx + reachX] as number;
    if (value < least || dx * dx + dy * dy < NEAREST * NEAREST || !isTop(likeness, dx, dy, value)) continue;
    const dip = value - lowestTowards(likeness, dx, dy);
    if (dip < 0.08) continue;
    const top = topAt(likeness, dx, dy);
    if (top) found.push({ ...top, dip });
  }
  return found.toSorted((p, q) => q.value - p.value || p.y - q.y || p.x - q.x).slice(0, most);
}

function isTop(likeness: SelfLikeness, dx: number, dy: number, value: number): boolean {
  for (let j = -2; j <= 2; j++) for (let i = -2; i <= 2; i++) {
    if (i === 0 && j === 0) continue;
    const other = likenessAt(likeness, dx + i, dy + j);
    if (other !== undefined && (other > value || (other === value && (j < 0 || (j === 0 && i < 0))))) return false;
  }
  return true;
}

function lowestTowards(likeness: SelfLikeness, dx: number, dy: number): number {
  const steps = Math.max(6, Math.ceil(Math.hypot(dx, dy) / 2));
  let lowest = 1;
  for (let i = 1; i < steps; i++) lowest = Math.min(lowest, likenessAt(likeness, (dx * i) / steps, (dy * i) / steps) ?? 1);
  return lowest;
}
