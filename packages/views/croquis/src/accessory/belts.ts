import { add, clamp, ellipse, lerp, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { lightOf, shadowOf } from '@toile/colour';
import type { Ink, Layer, Ribbon, Shape } from '@toile/drawing';
import type { ResolvedGarment } from '@toile/garment';
import { draftOf } from '../frame/draft.ts';
import { LEVEL } from '../frame/levels.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { waistPlaceOf } from '../waist/waist-place.ts';
import { stripLayer, waistStrip } from '../waist/waistband.ts';
import type { WaistStrip } from '../waist/waistband.ts';
import { METAL, lineOn, marksOf, pieceOf, plainStuff } from './kit.ts';
import type { AccessoryKit } from './kit.ts';
import { stripSheet } from './ribbon.ts';

/** Where a belt lies: level of its middle, the cloth's half-width, and a depth over that cloth. */
interface BeltPlace { readonly level: number; readonly depth: number; readonly band: number; /** Lapels that come down over the waist: a belt lies over them, though not over the sleeves beside. */ readonly lapels: readonly Sheet[]; halfWidth(level: number): number }

/** Parts that lie elsewhere than round the waist, so that a belt need not lie over them. */
const NOT_WAIST = /\.(sleeve|collar|neckline|rib-cuff|epaulette|hood)$/;

/** The waist of the outermost closed garment; the band of the bottom where the top is tucked into it or ends above it. */
function beltPlaceOf(kit: AccessoryKit): BeltPlace | undefined {
  const { figure, garments, context, sheets } = kit;
  const closed = garments.filter((garment) => garment.choice.isOpen !== true);
  const bottom = garments.find((garment) => !garment.bodice);
  const upper = closed.filter((garment) => garment.bodice).at(-1);
  const isOver = upper !== undefined && (upper.kind !== 'top' || (upper.choice.isTucked !== true && upper.choice.type !== 'bodysuit')) && (upper.bodice?.hasWaistSeam === true || figure.levelOf(upper.bodice?.length ?? 0) > LEVEL.waist + 50);
  const buckledOnBand = kit.type === 'leather-belt' && bottom !== undefined && upper?.kind === 'top';
  const held: ResolvedGarment | undefined = isOver && !buckledOnBand ? upper : bottom ?? upper;
  if (!held) return undefined;
  const place = waistPlaceOf(draftOf(held, figure, context));
  const own = sheets.filter(({ layer, depth }) => layer.part.startsWith(`${held.id}.`) && !NOT_WAIST.test(layer.part) && depth < DEPTH.outerArms);
  const depth = Math.max(place.isBottom ? DEPTH.bottom + 20 : DEPTH.top + 40, ...own.map((sheet) => sheet.depth)) + 0.4;
  // A bottom belt stays under a top worn over it.
  const capped = place.isBottom && isOver ? DEPTH.top - 2 : Math.min(depth, upper?.kind === 'outerwear' && isOver ? DEPTH.outerArms - 2 : DEPTH.arms - 2);
  return { level: place.isBottom ? place.level + place.bandDepth / 2 : place.level, depth: capped, band: place.bandDepth, lapels: isOver ? sheets.filter(({ layer, depth: high }) => layer.part === `${held.id}.collar` && high > capped) : [], halfWidth: (at) => place.halfWidth(at) + 2.5 };
}

/** The stretch of a strip that lies over lapels, as a piece of its own over them; the depth for what is closed in the middle. */
function overLapels(kit: AccessoryKit, place: BeltPlace, strip: WaistStrip, look: Partial<Pick<Layer, 'surface' | 'relief' | 'inks'>>): { readonly sheets: Sheet[]; readonly depth: number } {
  const top = Math.min(...strip.top.map(([, y]) => y));
  const points = place.lapels.flatMap(({ layer }) => layer.outline).filter(([, y]) => y > top - 6);
  if (points.length === 0) return { sheets: [], depth: place.depth };
  const from = strip.top[0] as Point, to = strip.top[strip.top.length - 1] as Point;
  const share = (x: number): number => (x - from[0]) / (to[0] - from[0] || 1);
  const xs = points.map(([x]) => share(x));
  const range = [clamp(Math.min(...xs) - 0.04, 0.02, 0.98), clamp(Math.max(...xs) + 0.04, 0.02, 0.98)] as const;
  const depth = Math.max(...place.lapels.map((sheet) => sheet.depth)) + 0.4;
  const edges = [0, 1].map((s): Ink => ({ points: along(strip, s, range), width: 2.6, kind: 'contour' }));
  return { sheets: [pieceOf(kit, depth, 'band.front', [...along(strip, 0, range), ...along(strip, 1, range).reverse()], { ...look, inks: [...(look.inks ?? []).map((ink) => ({ ...ink, isClipped: true })), ...edges], shadow: 0.3, contour: 0 })], depth };
}

/** A belt, an obi or a sash round the waist. */
export function beltSheets(kit: AccessoryKit): Sheet[] {
  const place = beltPlaceOf(kit);
  if (!place) return [];
  if (kit.type === 'obi-belt') return obiSheets(kit, place);
  return kit.type === 'sash' ? sashSheets(kit, place) : leatherSheets(kit, place);
}

/** The t of the front middle on a strip. */
const middleOf = (kit: AccessoryKit, place: BeltPlace): number => clamp((kit.figure.centreFront(place.level) / place.halfWidth(place.level) + 1) / 2, 0.2, 0.8);

const along = (strip: WaistStrip, s: number, [from, to]: readonly [number, number] = [0, 1]): Point[] => Array.from({ length: 25 }, (_, i) => strip.patch(s, lerp(from, to, i / 24)));

function leatherSheets(kit: AccessoryKit, place: BeltPlace): Sheet[] {
  const depth = place.band > 0 ? clamp(place.band - 4, 20, 34) : 26 + 16 * kit.draw('depth');
  const strip = waistStrip(kit.figure, { level: place.level - depth / 2, depth, halfWidth: place.halfWidth });
  const { outline, surface, relief, inks } = stripLayer(strip, { finish: 'stitched' });
  const band = pieceOf(kit, place.depth, 'band', outline, { surface, relief, inks, shadow: 0.36, contour: 0.95 });
  if (kit.figure.view === 'back') return [band];
  const front = overLapels(kit, place, strip, { surface, relief, inks });
  const t = middleOf(kit, place);
  const at = strip.patch(0.5, t);
  const w = depth * 0.62, h = depth * 0.68;
  const metal = kit.trim;
  const isRound = kit.draw('buckle') < 0.34;
  const frame = isRound ? ellipse(at, h, h, 24) : rounded(at, w, h, depth * 0.16);
  const hole = isRound ? ellipse(at, h * 0.66, h * 0.66, 20) : rounded(at, w * 0.64, h * 0.62, depth * 0.08);
  const buckle = pieceOf(kit, front.depth + 0.3, 'buckle', frame, { stuff: plainStuff(kit, metal, METAL), holes: [hole], relief: { round: 0.4, halfWidth: h }, shadow: 0.34, contour: 0.85 });
  const holes: Shape[] = [1, 2, 3].map((i) => ({ outline: ellipse(strip.patch(0.5, t + 0.1 + 0.035 * i), 1.9, 1.9, 8), fill: shadowOf(kit.stuff.colour, 0.7), opacity: 0.9 }));
  const keeper = [strip.patch(-0.06, t + 0.2), strip.patch(-0.06, t + 0.245), strip.patch(1.06, t + 0.245), strip.patch(1.06, t + 0.2)];
  const tongue: Ink[] = [{ points: [add(at, [-w * 0.5, 0]), add(at, [w * 0.95, -1])], width: 4.4, kind: 'plain', colour: lineOn(metal) }, { points: [add(at, [-w * 0.5, 0]), add(at, [w * 0.95, -1])], width: 2.8, kind: 'plain', colour: lightOf(metal, 0.2) }];
  return [band, ...front.sheets, buckle, marksOf(kit, front.depth + 0.5, 'fittings', outline, { inks: tongue, shapes: [...holes, { outline: keeper, fill: kit.stuff.colour, stroke: { colour: lineOn(kit.stuff.colour), width: 1.4 } }] })];
}

/** An obi: a broad band, a narrower one over it, and the cord (obijime) knotted in the middle; the drum of the bow behind. */
function obiSheets(kit: AccessoryKit, place: BeltPlace): Sheet[] {
  const depth = 104;
  const strip = waistStrip(kit.figure, { level: place.level - depth * 0.62, depth, halfWidth: (at) => place.halfWidth(at) + 2 });
  const { outline, surface, relief } = stripLayer(strip, { finish: 'plain' });
  const laps: Ink[] = [{ points: along(strip, 0.06), width: 1.4, kind: 'seam', opacity: 0.6, isClipped: true }, { points: along(strip, 0.94), width: 1.4, kind: 'seam', opacity: 0.6, isClipped: true }, { points: [strip.patch(0.02, 0.24), strip.patch(0.5, 0.2), strip.patch(0.98, 0.22)], width: 1.7, kind: 'fold', opacity: 0.7, isClipped: true }];
  const band = pieceOf(kit, place.depth, 'band', outline, { surface, relief, inks: laps, shadow: 0.4, contour: 1 });
  // The obiage: a soft edge of silk over the band.
  const scarf = pieceOf(kit, place.depth - 0.1, 'edge', [...along(strip, -0.07), ...along(strip, 0.04).reverse()], { stuff: plainStuff(kit, lightOf(kit.trim, 0.35)), relief: { round: 0.3, halfWidth: 12 }, shadow: 0.1, contour: 0.7 });
  const t = middleOf(kit, place);
  const cord = along(strip, 0.5);
  const colour = kit.trim;
  const inks: Ink[] = [{ points: cord.map((p) => add(p, [1, 3])), width: 8, kind: 'plain', colour: '#1d161c', opacity: 0.25 }, { points: cord, width: 9.5, kind: 'plain', colour: lineOn(colour) }, { points: cord, width: 7, kind: 'plain', colour }, { points: cord, width: 2, kind: 'stitch', colour: lightOf(colour, 0.5), opacity: 0.8 }];
  if (kit.figure.view === 'back') return [scarf, band, marksOf(kit, place.depth + 0.2, 'cord', outline, { inks }), ...drumSheets(kit, strip, place.depth + 0.3)];
  const at = strip.patch(0.5, t);
  const front = overLapels(kit, place, strip, { surface, relief, inks: laps });
  const knot: Shape[] = [{ outline: ellipse(at, 9, 7, 16), fill: colour, stroke: { colour: lineOn(colour), width: 1.6 } }, { outline: ellipse(add(at, [-3, -2]), 3, 2, 10), fill: lightOf(colour, 0.7), opacity: 0.7 }];
  const tails: Ink[] = [-1, 1].flatMap((side): Ink[] => {
    const line = spline([at, add(at, [side * 16, -3]), add(at, [side * 30, 5]), add(at, [side * 38, 16])], 3);
    return [{ points: line, width: 7.5, kind: 'plain', colour: lineOn(colour) }, { points: line, width: 5.4, kind: 'plain', colour }];
  });
  return [scarf, band, ...front.sheets, marksOf(kit, place.depth + 0.2, 'cord', outline, { inks }), marksOf(kit, front.depth + 0.3, 'knot', outline, { inks: [...(front.sheets.length > 0 ? inks.map((ink) => ({ ...ink, points: ink.points.slice(5, 20) })) : []), ...tails], shapes: knot })];
}

/** The bow of an obi from behind: a soft drum. */
function drumSheets(kit: AccessoryKit, strip: WaistStrip, depth: number): Sheet[] {
  const [x, y] = strip.patch(0.4, 0.5);
  const w = strip.halfWidth * 0.72;
  const drum = spline([[x - w, y - 56], [x, y - 64], [x + w, y - 56], [x + w * 1.03, y + 10], [x + w * 0.96, y + 62], [x, y + 74], [x - w * 0.96, y + 62], [x - w * 1.03, y + 10]], 5, true);
  const fold: Point[] = [[x - w * 0.98, y + 34], [x, y + 43], [x + w * 0.98, y + 34]];
  return [pieceOf(kit, depth, 'drum', drum, { relief: { round: 0.3, halfWidth: w }, shadow: 0.44, contour: 1, inks: [{ points: spline(fold, 4), width: 2, kind: 'fold', opacity: 0.8, isClipped: true }, { points: spline(fold.map(([a, b]): Point => [a, b - 52]), 4), width: 8, kind: 'plain', colour: kit.trim, isClipped: true }] })];
}

/** A sash: soft folds round the waist, knotted at one side, its tails falling. */
function sashSheets(kit: AccessoryKit, place: BeltPlace): Sheet[] {
  const depth = 44 + 16 * kit.draw('depth');
  const strip = waistStrip(kit.figure, { level: place.level - depth * 0.55, depth, halfWidth: place.halfWidth });
  const { outline, surface, relief } = stripLayer(strip, { finish: 'plain' });
  const folds = [0.22, 0.45, 0.68, 0.86].map((s, i): Point[] => Array.from({ length: 13 }, (_, k) => strip.patch(s + 0.12 * (kit.draw('fold', i) - 0.5) * Math.sin((k / 12) * 6 + i), lerp(0.02 + 0.25 * (i % 2), 0.98 - 0.3 * ((i + 1) % 2), k / 12))));
  const ribbons: Ribbon[] = folds.map((points) => ({ points, width: depth * 0.12, height: 6, taper: 'both', section: 'skew' }));
  const band = pieceOf(kit, place.depth, 'band', outline, { surface, relief: { ...relief, ribbons }, inks: folds.map((points): Ink => ({ points, width: 1.8, kind: 'fold', opacity: 0.7, isClipped: true })), shadow: 0.38, contour: 1 });
  const front = overLapels(kit, place, strip, { surface, relief: { ...relief, ribbons } });
  const side = kit.draw('side') < 0.5 ? -1 : 1;
  const at = strip.patch(0.5, clamp(middleOf(kit, place) + side * 0.24, 0.14, 0.86));
  const top = place.level;
  const tails = [0, 1].map((i): Sheet => {
    const long = (290 + 150 * kit.draw('tail', i)) * (i === 0 ? 1 : 0.8);
    const way = i === 0 ? side : -side;
    const sway = (kit.draw('sway', i) - 0.5) * 30;
    const line = spline([add(at, [way * 3, 3]), add(at, [way * 13, long * 0.14]), add(at, [way * 12 + side * 6 + sway * 0.4, long * 0.45]), add(at, [way * 18 + side * 10 - sway * 0.3, long * 0.74]), add(at, [way * 22 + side * 14 + sway, long])], 6);
    return stripSheet(kit, front.depth + 0.2 + i * 0.1, i === 0 ? 'tail.long' : 'tail.short', line, (u) => 11 + 17 * u ** 0.8, { folds: [-0.3, 0.25], slant: 0.05, shadow: 0.38, fringe: top > 0 && kit.draw('fringe') < 0.3 ? 26 : 0 });
  });
  const r = 17;
  const knot = pieceOf(kit, front.depth + 0.5, 'knot', spline([add(at, [-r, -r * 0.7]), add(at, [r * 0.2, -r]), add(at, [r, -r * 0.5]), add(at, [r * 0.85, r * 0.9]), add(at, [-r * 0.3, r]), add(at, [-r * 0.95, r * 0.6])], 2, true), {
    relief: { round: 0.55, halfWidth: r }, shadow: 0.34, contour: 0.95, inks: [{ points: spline([add(at, [-r * 0.7, -r * 0.5]), add(at, [0, 0]), add(at, [-r * 0.2, r * 0.8])], 2), width: 2, kind: 'fold', opacity: 0.8, isClipped: true }, { points: [add(at, [r * 0.6, -r * 0.4]), add(at, [r * 0.2, r * 0.5])], width: 1.5, kind: 'fold', opacity: 0.7, isClipped: true }],
  });
  return [band, ...front.sheets, ...tails, knot];
}

/** A box with rounded corners about a point. */
function rounded([x, y]: Point, w: number, h: number, r: number): Point[] {
  return ([[1, -1, -90], [1, 1, 0], [-1, 1, 90], [-1, -1, 180]] as const).flatMap(([sx, sy, from]) => Array.from({ length: 5 }, (_, i): Point => {
    const a = ((from + i * 22.5) * Math.PI) / 180;
    return [x + sx * (w - r) + r * Math.cos(a), y + sy * (h - r) + r * Math.sin(a)];
  }));
}
