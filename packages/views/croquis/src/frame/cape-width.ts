import { clamp, lerp, pointOn } from '@toile/geometry';
import { SIDES } from './draft.ts';
import type { Draft } from './draft.ts';

const FROM = 340, STEP = 10;

/**
 * The half-width of a cape at every level: it falls from the shoulders in one line over whatever pushes it out (elbows, full sleeves)
 * and never turns in again above its hem.
 */
export function capeHalfWidth({ figure, garment, sleeveHalf = 0 }: Draft, own: (level: number) => number, end: number): (level: number) => number {
  const room = 24 + garment.fabric.bulk;
  const last = Math.max(end, FROM + 80);
  const points: (readonly [level: number, half: number])[] = [[FROM, 150 * figure.widening(FROM)]];
  for (let level = FROM + 40; level <= last; level += 40) points.push([level, own(level) * figure.widening(level)]);
  points.push([last, own(last) * figure.widening(last)]);
  for (const side of SIDES) {
    const arm = figure.arm(side);
    for (let i = 3; i <= 20; i++) {
      const [x, y] = pointOn(arm, i / 20);
      if (y <= FROM + 30 || y > last) continue;
      const thick = Math.max(figure.armHalfWidth(i / 20), i < 19 ? sleeveHalf * clamp((i / 20 - 0.12) / 0.5) : 0);
      points.push([y, Math.abs(x - figure.centre(y)) + thick + room]);
    }
  }
  const hull = upperHull(points.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  const count = Math.ceil((last - FROM) / STEP);
  const raw = Array.from({ length: count + 1 }, (_, i) => along(hull, FROM + i * STEP));
  // The corners of the hull are where the cloth bends over an elbow: it bends softly.
  const soft = raw.map((_, i) => {
    const from = Math.max(0, i - 5), to = Math.min(count, i + 5);
    const near = raw.slice(from, to + 1);
    return Math.max(near.reduce((sum, half) => sum + half, 0) / near.length, (raw[i] as number) * 0.985);
  });
  return (level) => {
    if (level <= FROM) return own(level);
    const x = clamp((level - FROM) / STEP, 0, count);
    const i = Math.min(count - 1, Math.floor(x));
    return lerp(soft[i] as number, soft[i + 1] as number, x - i) / figure.widening(level);
  };
}

type Reach = readonly [level: number, half: number];

/** The outermost points, such that the line through them bulges outwards everywhere. */
function upperHull(points: readonly Reach[]): readonly Reach[] {
  const hull: Reach[] = [];
  for (const p of points) {
    while (hull.length > 1) {
      const a = hull[hull.length - 2] as Reach, b = hull[hull.length - 1] as Reach;
      if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) < 0) break;
      hull.pop();
    }
    hull.push(p);
  }
  return hull;
}

function along(line: readonly Reach[], level: number): number {
  const i = line.findIndex(([at]) => at >= level);
  if (i <= 0) return (line[i === 0 ? 0 : line.length - 1] as Reach)[1];
  const a = line[i - 1] as Reach, b = line[i] as Reach;
  return lerp(a[1], b[1], (level - a[0]) / (b[0] - a[0] || 1));
}
