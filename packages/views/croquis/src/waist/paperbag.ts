import { add, clamp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import { shadowOf } from '@toile/colour';
import type { Sheet } from '../sheet.ts';
import type { Draft } from '../frame/draft.ts';
import { clothOf, repeatOnly } from '../frame/cloth.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { surfaceOf } from '../cloth/surface.ts';
import type { WaistPlace } from './waist-place.ts';
import type { WaistStrip } from './waistband.ts';

/** Cloth drawn in by a paperbag waist: a frill that stands up over the band, and the gathers that run down from it. */
export function paperbagSheet(draft: Draft, place: WaistPlace, strip: WaistStrip): Sheet {
  const stuff = repeatOnly(clothOf(draft, 'gather', 'legs'));
  const draw = draft.draw('gather');
  const count = clamp(Math.round(strip.halfWidth / 7.5), 9, 18);
  const high = 34, low = 92;
  // Fold by fold: unequal in width and height, leaning out as the frill falls open.
  const at = [0];
  for (let k = 0; k < count; k++) at.push((at[k] as number) + 0.6 + 0.8 * draw('width', k));
  const tAt = (k: number): number => (at[k] as number) / (at[count] as number);
  const up = (t: number, mm: number): Point => { const [x, y] = strip.patch(0, t); return [x + (t - 0.5) * mm * 0.32, y - mm]; };
  const down = (t: number, mm: number): Point => { const [x, y] = strip.patch(1, t); return [x + (t - 0.5) * mm * 0.2, y + mm]; };
  const crown: Point[] = [];
  for (let k = 0; k < count; k++) for (let i = 0; i < 6; i++) {
    const f = i / 6, t = tAt(k) + (tAt(k + 1) - tAt(k)) * f;
    crown.push(up(t, high * (0.74 + 0.22 * draw('high', k)) + 8 * Math.sin(Math.PI * f)));
  }
  crown.push(up(1, high * 0.8));
  const patch = (s: number, t: number): Point => (s < 0.5 ? up(t, high * (1 - 2 * s)) : add(strip.patch(0.5, t), [0, (s - 0.5) * 20]));
  const ribbons: Ribbon[] = Array.from({ length: count }, (_, k): Ribbon => ({ points: [up(tAt(k) + 0.012, high), strip.patch(0, tAt(k) + 0.012)], width: 4.6, height: 6, taper: 'in', section: 'skew' }));
  const inks: Ink[] = [];
  for (let k = 1; k < count; k++) {
    inks.push({ points: [up(tAt(k), high * (0.45 + 0.4 * draw('pen', k))), up(tAt(k), 8), strip.patch(0, tAt(k))], width: 1.9, kind: 'fold', opacity: 0.85 });
    if (draw('below', k) < 0.8) inks.push({ points: [strip.patch(1, tAt(k)), down(tAt(k), low * 0.3), down(tAt(k), low * (0.3 + 0.7 * draw('fall', k)))], width: 1.8, kind: 'fold', opacity: 0.7 });
  }
  return sheetOf(draft, place.depth + 5, {
    part: 'gather', suffix: 'frill', stuff: { ...stuff, colour: stuff.pattern ? stuff.colour : shadowOf(stuff.colour, 0.03) }, outline: [...crown, ...strip.bottom.slice().reverse()],
    wish: { surface: surfaceOf(patch, { rows: 4, columns: 20 }), relief: { round: 0.3, halfWidth: strip.halfWidth, ribbons }, inks, shadow: 0.2, contour: 0.9 },
  });
}
