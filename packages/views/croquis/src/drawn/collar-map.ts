import { boxOf, clamp, smoothStep } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { isHood } from '@toile/garment';
import type { Draft } from '../frame/draft.ts';

/** Half a neck on paper with cloth round it, mm, and the level below the chin that cloth may reach. */
const NECK_HALF = 52, CHIN = 214;

/**
 * Where a collar drawn above the shoulder line comes to lie: below the line it is the body's own cloth; above it stands round the neck,
 * leaning in as it rises, and ends below the chin.
 */
export function collarMap(draft: Draft, outline: Polyline, trunkAt: (p: Point) => Point): (p: Point) => Point {
  const { figure } = draft, box = boxOf(outline);
  const zero = trunkAt([0, 0])[1], chin = figure.pointAt(CHIN, 0)[1];
  const high = Math.max(1, -box.top), most = Math.max(20, zero - chin);
  const wide = Math.max(box.right, -box.left);
  // A hood lies back behind the neck, as wide as it is drawn.
  if (isHood(outline)) return ([x, y]) => { const [u, v] = trunkAt([x * 0.9, Math.max(0, y)]); return [u, v + Math.min(0, y) * Math.min(0.5, 110 / high)]; };
  const squeeze = Math.min(1, (NECK_HALF + 26) / Math.max(1, Math.abs(trunkAt([wide, 0])[0] - trunkAt([0, 0])[0])));
  const press = Math.min(1, most / high);
  return ([x, y]) => {
    if (y >= 0) return trunkAt([x, y]);
    const base = trunkAt([x, 0]), middle = trunkAt([0, 0]);
    const rise = clamp(-y / high), lean = 1 - (1 - squeeze) * smoothStep(0, 0.7, rise);
    const up = -y * press;
    const centre = figure.pointAt(Math.max(CHIN, 308 - up), 0)[0] - figure.pointAt(308, 0)[0];
    return [middle[0] + (base[0] - middle[0]) * lean + centre, base[1] * (1 - rise) + middle[1] * rise - up];
  };
}
