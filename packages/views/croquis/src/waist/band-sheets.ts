import { add, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import type { Draft } from '../frame/draft.ts';
import { fabricOf } from '@toile/textile';
import type { Stuff } from '../cloth/context.ts';
import { buttonColour, clothOf, plain, repeatOnly, ribbed, trimColour } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { buttonMarks } from '../closure/button.ts';
import type { WaistPlace } from './waist-place.ts';
import { knotSheets } from './knot.ts';
import { paperbagSheet } from './paperbag.ts';
import { stripLayer, waistStrip } from './waistband.ts';
import type { WaistStrip } from './waistband.ts';

/** The band of a skirt or of trousers with its loops, button or cord. */
export function bandSheets(draft: Draft, place: WaistPlace): Sheet[] {
  if (place.bandDepth < 4) return [];
  const { garment } = draft;
  const isElastic = isElasticWaist(draft);
  const own = clothOf(draft, 'waistband', garment.skirt ? 'skirt' : 'legs');
  const isRib = isElastic && garment.fabric.construction === 'knit';
  const stuff = isRib ? ribbed(own) : isMamian(draft) ? mamianBand(draft, own) : own.material.opacity < 0.9 ? opaque(own) : repeatOnly(own);
  const strip = waistStrip(draft.figure, { level: place.level - 1, depth: place.bandDepth, halfWidth: place.halfWidth });
  const isPlain = garment.fabric.foldClass === 'fluid' || garment.fabric.material.opacity < 0.9 || garment.choice.type === 'pleated-skirt' || isMamian(draft);
  const layer = stripLayer(strip, { finish: isElastic ? 'ribbed' : isPlain ? 'plain' : 'stitched' });
  const band = sheetOf(draft, place.depth + 6, { part: 'waistband', stuff, outline: layer.outline, wish: { ...layer, shadow: 0.3, contour: 0.9 } });
  const isPaperbag = garment.kind === 'trousers' && garment.choice.details.includes('gather');
  const { details, closure } = garment.choice;
  const bow = garment.kind === 'skirt' && details.includes('bow') && !details.includes('belt') && closure !== 'wrap' && draft.figure.view !== 'back'
    ? knotSheets(draft, place, { at: strip.patch(0.5, centreOf(draft, place)), depth: 46, hasLoops: true, stuff: repeatOnly(clothOf(draft, 'bow', 'waistband', 'skirt')), part: 'bow', fall: 210 }) : [];
  return [...(isPaperbag ? [paperbagSheet(draft, place, strip)] : []), band, ...wrapTie(draft, place, strip, stuff), ...loops(draft, place, strip, isElastic), ...fastening(draft, place, strip, isElastic), ...bow];
}

const isMamian = (draft: Draft): boolean => draft.garment.choice.type === 'mamian-skirt';

/** The band of a mamian skirt is of white cotton, whatever the skirt: it lies under the jacket. */
function mamianBand(draft: Draft, own: Stuff): Stuff {
  if (draft.garment.choice.parts?.waistband) return repeatOnly(own);
  const cotton = fabricOf('poplin');
  return { ...plain(own, '#f1ebdf'), fabric: cotton, material: cotton.material };
}

/** The ties of a wrapped skirt: a knot on the wearer's left where the upper front ends, its two ends hanging. A belt takes their place. */
function wrapTie(draft: Draft, place: WaistPlace, strip: WaistStrip, stuff: Stuff): Sheet[] {
  const { choice } = draft.garment;
  if (choice.closure !== 'wrap' || draft.garment.kind !== 'skirt' || choice.details.includes('belt') || draft.figure.view === 'back') return [];
  const at = strip.patch(0.6, Math.min(0.88, centreOf(draft, place) + (isMamian(draft) ? 0.27 : 0.24)));
  const own = choice.parts?.closure ? repeatOnly(clothOf(draft, 'closure')) : stuff;
  return knotSheets(draft, place, { at, depth: isMamian(draft) ? 26 : 32, hasLoops: choice.details.includes('bow'), stuff: own, part: 'closure', fall: isMamian(draft) ? 235 : 190 });
}

/** Sheer skirts hang from a band of satin. */
function opaque(stuff: Stuff): Stuff {
  const satin = fabricOf('silk-satin');
  return { ...plain(stuff), fabric: satin, material: satin.material };
}

/** Pulled on: an elastic or ribbed waist without loops and button. */
export const isElasticWaist = (draft: Draft): boolean => {
  const { type, closure, details } = draft.garment.choice;
  return type === 'joggers' || type === 'leggings' || details.includes('drawstring') || (closure === 'pullover' && draft.garment.kind !== 'dress');
};

/** t of centre front (or back) on the strip. */
export function centreOf(draft: Draft, place: WaistPlace): number {
  const level = place.level + place.bandDepth / 2;
  return 0.5 + draft.figure.centreFront(Math.min(level, 960)) / (2 * place.halfWidth(level));
}

/** Belt loops on trousers and on denim skirts. */
function loops(draft: Draft, place: WaistPlace, strip: WaistStrip, isElastic: boolean): Sheet[] {
  const { garment } = draft;
  const hasLoops = !isElastic && !isMamian(draft) && (garment.kind === 'trousers' || garment.fabric.id === 'denim' || garment.choice.details.includes('belt'));
  if (!hasLoops) return [];
  const stuff = clothOf(draft, 'waistband', garment.skirt ? 'skirt' : 'legs');
  const centre = centreOf(draft, place);
  const isBack = draft.figure.view === 'back';
  const at = isBack ? [0.14, 0.36, centre, 0.64, 0.86] : [0.13, centre - 0.2, centre + 0.2, 0.87];
  const shapes: Shape[] = at.flatMap((t): Shape[] => {
    const a = strip.patch(-0.12, t), b = strip.patch(1.14, t);
    const half = 4;
    const outline: Point[] = [add(a, [-half, 0]), add(a, [half, 0]), add(b, [half, 0]), add(b, [-half, 0])];
    return [
      { outline: outline.map((p) => add(p, [1.5, 2])), fill: '#1d161c', opacity: 0.28, blur: 1.5 },
      { outline, fill: stuff.colour, stroke: { colour: shadowOf(stuff.colour, 0.66), width: 1.4 } },
    ];
  });
  return [marksSheet(draft, place.depth + 9, { part: 'waistband', suffix: 'loops', stuff, outline: [...strip.top, ...strip.bottom.slice().reverse()], shapes })];
}

/** What closes the band in front: a button or hook over the fly, a cord through an elastic waist; nothing on a back. */
function fastening(draft: Draft, place: WaistPlace, strip: WaistStrip, isElastic: boolean): Sheet[] {
  const { garment, figure } = draft;
  if (figure.view === 'back') return [];
  const { closure, details } = garment.choice;
  const stuff = clothOf(draft, 'waistband', garment.skirt ? 'skirt' : 'legs');
  const centre = centreOf(draft, place);
  const outline = [...strip.top, ...strip.bottom.slice().reverse()];
  if (details.includes('drawstring')) return [cordSheet(draft, place, strip, centre)];
  const isFrontClosed = closure === 'zip-front' || closure === 'button-front' || (closure === undefined && garment.kind === 'trousers');
  if (isElastic || !isFrontClosed || details.includes('belt')) return [];
  const gap = 12 / (2 * strip.halfWidth);
  const end: Ink = { points: [strip.patch(0, centre + gap), strip.patch(1, centre + gap)], width: 2, kind: 'seam' };
  return [marksSheet(draft, place.depth + 10, { part: 'closure', suffix: 'waist', stuff, outline, inks: [end], shapes: buttonMarks(strip.patch(0.5, centre), garment.fabric.id === 'denim' ? 6.6 : 5.4, garment.fabric.id === 'denim' ? '#b58a4a' : buttonColour(stuff)) })];
}

/** A cord from two eyelets, tied in a loose bow: two soft loops, the knot, and two ends that hang unequal with their tips. */
function cordSheet(draft: Draft, place: WaistPlace, strip: WaistStrip, centre: number): Sheet {
  const own = clothOf(draft, 'drawstring', 'waistband', draft.garment.skirt ? 'skirt' : 'legs');
  const colour = trimColour(own);
  const draw = draft.draw('drawstring');
  const eye = 13 / (2 * strip.halfWidth);
  const inks: Ink[] = [];
  const shapes: Shape[] = [];
  const knot = add(strip.patch(0.62, centre), [0, 3]);
  const cord = (points: readonly Point[]): void => { inks.push({ points, width: 6.4, kind: 'plain', colour: shadowOf(colour, 0.68) }, { points, width: 4, kind: 'plain', colour }); };
  for (const sign of [-1, 1] as const) {
    const from = strip.patch(0.5, centre + sign * eye);
    shapes.push({ outline: roundAt(from, 4.6), fill: '#b9b3a6', stroke: { colour: shadowOf(own.colour, 0.7), width: 1 } }, { outline: roundAt(from, 2.1), fill: shadowOf(own.colour, 0.72) });
    cord(spline([from, add(from, [-sign * 3, 4]), knot], 5));
    const wide = 21 + 6 * draw('loop', sign), drop = 13 + 7 * draw('drop', sign);
    cord(spline([knot, add(knot, [sign * wide * 0.55, -5]), add(knot, [sign * wide, drop * 0.4]), add(knot, [sign * wide * 0.66, drop]), add(knot, [sign * 2, 3])], 6));
    const length = 92 + 44 * draw('length', sign), lean = sign * (9 + 9 * draw('lean', sign)), turn = 7 * (draw('turn', sign) - 0.5);
    const end = spline([knot, add(knot, [lean * 0.7, length * 0.22]), add(knot, [lean * 0.6 + turn, length * 0.6]), add(knot, [lean * 1.1 - turn, length])], 7);
    cord(end);
    const tip = end[end.length - 1] as Point;
    inks.push({ points: [tip, add(tip, [lean * 0.04, 10])], width: 5.6, kind: 'plain', colour: '#8f8a82' });
  }
  shapes.push({ outline: roundAt(knot, 5.4), fill: colour, stroke: { colour: shadowOf(colour, 0.66), width: 1.3 } });
  const [x, y] = knot;
  return marksSheet(draft, place.depth + 60, { part: 'drawstring', stuff: own, outline: [[x - 30, y - 14], [x + 30, y - 14], [x + 30, y + 136], [x - 30, y + 136]], inks, shapes });
}

const roundAt = (centre: Point, r: number): Point[] => Array.from({ length: 10 }, (_, i): Point => add(centre, [r * Math.cos((i / 10) * 2 * Math.PI), r * Math.sin((i / 10) * 2 * Math.PI)]));
