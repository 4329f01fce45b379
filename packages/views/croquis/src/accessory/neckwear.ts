import { add, lerp, mix, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { neckLevel } from '../frame/levels.ts';
import { hasOuter, pieceOf, sheetsOfPart } from './kit.ts';
import type { AccessoryKit } from './kit.ts';
import { stripSheet } from './ribbon.ts';
import { surfaceOf } from '../cloth/surface.ts';

/** Thickness that a cloth adds to a wrap, mm. */
export const loft = (kit: AccessoryKit): number => Math.min(16, kit.stuff.fabric.bulk * 0.7 + kit.stuff.fabric.thickness * 1.6);

/** Points of the chest about its front middle. */
export const chest = (kit: AccessoryKit) => (level: number, across: number): Point => kit.figure.pointAt(level, across + kit.figure.centreFront(Math.min(level, 900)) * 0.55);

/** The outermost garment is worn open: a scarf goes inside it, its ends under the fronts. */
const goesInside = (kit: AccessoryKit): boolean => {
  const outer = kit.garments.filter((garment) => garment.kind === 'outerwear').at(-1);
  return outer?.choice.isOpen === true && kit.figure.view !== 'back' && kit.draw('inside') < 0.6;
};

/** A turn of cloth round the neck: between an upper and a lower edge, with folds that run round it. */
function wrapSheet(kit: AccessoryKit, depth: number, wrap: { readonly top: readonly Point[]; readonly low: readonly Point[]; readonly folds: number; readonly suffix: string }): Sheet {
  const { top, low, folds, suffix } = wrap;
  const at = (s: number, t: number): Point => {
    const on = (line: readonly Point[]): Point => {
      const x = Math.min(0.9999, Math.max(0, t)) * (line.length - 1), i = Math.floor(x);
      return mix(line[i] as Point, line[i + 1] as Point, x - i);
    };
    return mix(on(top), on(low), s);
  };
  const lines = Array.from({ length: folds }, (_, i): Point[] => {
    const s = (i + 0.7 + 0.5 * (kit.draw(`${suffix}.fold`, i) - 0.5)) / (folds + 0.4);
    const from = 0.04 + 0.3 * kit.draw(`${suffix}.from`, i) * (i % 2), to = 0.96 - 0.34 * kit.draw(`${suffix}.to`, i) * ((i + 1) % 2);
    return Array.from({ length: 17 }, (__, k) => at(s + 0.1 * Math.sin((k / 16) * Math.PI + i), lerp(from, to, k / 16)));
  });
  const half = Math.abs((low[low.length >> 1] as Point)[1] - (top[top.length >> 1] as Point)[1]) / 2;
  const ribbons: Ribbon[] = lines.map((points) => ({ points, width: half * 0.3, height: 5 + half * 0.16, taper: 'both', section: kit.stuff.fabric.foldClass === 'plush' ? 'roll' : 'skew' }));
  const inks: Ink[] = lines.map((points): Ink => ({ points, width: 2, kind: 'fold', opacity: 0.72, isClipped: true }));
  return pieceOf(kit, depth, suffix, [...top, ...low.slice().reverse()], {
    surface: surfaceOf(at, { rows: 5, columns: 14, cloth: (s, t) => [t * 300, s * half * 3] }), relief: { round: 0.34, halfWidth: half * 1.3, ribbons }, inks, shadow: 0.4, contour: 1,
  });
}

/** A long scarf wound once, its ends falling unequally to the hip, fringed. */
export function longScarfSheets(kit: AccessoryKit): Sheet[] {
  const at = chest(kit);
  const isBack = kit.figure.view === 'back';
  const depth = goesInside(kit) ? DEPTH.outerBody - 12 : DEPTH.outerSleeve + 62;
  const puff = loft(kit);
  const lead = kit.draw('lead') < 0.5 ? -1 : 1;
  const top = spline([at(306, -56 - puff), at(276, -50 - puff * 0.6), at(isBack ? 262 : 268, -30), at(isBack ? 262 : 286, 0), at(isBack ? 262 : 268, 30), at(276, 50 + puff * 0.6), at(306, 56 + puff)], 4);
  const low = spline([at(306, -56 - puff), at(338, -74 - puff * 1.4), at(isBack ? 352 : 368 + puff, -44 - puff * 0.4), at(isBack ? 360 : 384 + puff * 1.4, lead * 10), at(isBack ? 352 : 364 + puff, 48), at(336, 74 + puff * 1.4), at(306, 56 + puff)], 4);
  const half = 30 + puff * 0.6;
  const fringe = kit.stuff.fabric.id === 'faux-fur' || kit.stuff.fabric.id === 'velvet' ? 0 : 34;
  const ends = (isBack ? [lead] : [-lead, lead]).map((side): Sheet => {
    const length = (side === lead ? 860 : 745) + 70 * (kit.draw('length', side + 1) - 0.5);
    const sway = (kit.draw('sway', side + 1) - 0.5) * 26;
    const start = side === lead ? 350 : 335;
    const x = 26 + 8 * kit.draw('spread', side + 1);
    const plumb = at(640, side * (x + 14));
    const line = spline([at(start, side * x * 0.55), at(430, side * (x + 2)), at(540, side * (x + 10)), [plumb[0] + sway * 0.3, 660], [plumb[0] + side * 4 + sway, length]], 6);
    return stripSheet(kit, depth + (side === lead ? 1 : 0), side < 0 ? 'end.left' : 'end.right', line, (u) => half * (0.72 + 0.34 * u - 0.05 * Math.sin(u * 7 + side)), { folds: kit.stuff.fabric.foldClass === 'heavy' ? [0.15] : [-0.35, 0.3], fringe, shadow: 0.4 });
  });
  return [...ends, wrapSheet(kit, depth + 2, { top, low, folds: 3, suffix: 'wrap' })];
}

/** A small square rolled and knotted at the side of the throat, its corners standing out. */
export function neckerchiefSheets(kit: AccessoryKit): Sheet[] {
  const at = chest(kit);
  const isBack = kit.figure.view === 'back';
  const depth = hasOuter(kit) && kit.garments.some((garment) => garment.kind === 'outerwear' && garment.choice.isOpen) ? DEPTH.outerBody - 14 : DEPTH.outerSleeve + 44;
  const side = kit.draw('side') < 0.5 ? -1 : 1;
  const top = spline([at(304, -45), at(284, -38), at(isBack ? 272 : 292, -14), at(isBack ? 272 : 293, 14), at(284, 38), at(304, 45)], 4);
  const low = spline([at(304, -45), at(316, -47), at(isBack ? 312 : 330, -22), at(isBack ? 316 : 337, 4), at(isBack ? 312 : 328, 24), at(316, 47), at(304, 45)], 4);
  const band = wrapSheet(kit, depth, { top, low, folds: 2, suffix: 'wrap' });
  if (isBack) {
    const point = spline([at(306, -44), at(330, -30), at(390, 0), at(330, 30), at(306, 44)], 4);
    return [pieceOf(kit, depth - 1, 'point', point, { shadow: 0.3 }), band];
  }
  const knot = at(322, side * 17);
  const tails = [-1, 1].map((way, i): Sheet => {
    const long = (64 + 30 * kit.draw('tail', i)) * (way === side ? 1.2 : 0.9), out = 12 + 26 * kit.draw('out', i);
    const line = spline([knot, add(knot, [way * out * 0.6, 10]), add(knot, [way * out + side * 6, long * 0.55]), add(knot, [way * (out + 8) + side * 8, long])], 4);
    return stripSheet(kit, depth + 1, way < 0 ? 'tail.left' : 'tail.right', line, (u) => 3.5 + 18 * Math.sin(Math.PI * Math.min(1, u) ** 1.25), { folds: [0.05], shadow: 0.34 });
  });
  const r = 12;
  const bow = pieceOf(kit, depth + 2, 'knot', spline([add(knot, [-r, -r * 0.5]), add(knot, [0, -r]), add(knot, [r, -r * 0.4]), add(knot, [r * 0.8, r * 0.9]), add(knot, [-r * 0.3, r]), add(knot, [-r * 0.9, r * 0.6])], 2, true), { relief: { round: 0.5, halfWidth: r }, inks: [{ points: [add(knot, [-5, -6]), add(knot, [1, 1]), add(knot, [-1, 9])], width: 1.6, kind: 'fold', opacity: 0.8, isClipped: true }] });
  return [band, ...tails, bow];
}

/** A tie under the leaves of a shirt collar, under whatever is closed over the shirt. */
export function tieSheets(kit: AccessoryKit): Sheet[] {
  const { figure, garments, sheets } = kit;
  if (figure.view === 'back') return [];
  const shirt = Math.max(0, garments.findIndex((garment) => garment.choice.collar === 'shirt-collar' && garment.kind !== 'outerwear'));
  const over = garments.slice(shirt + 1).filter((garment) => garment.bodice && !garment.choice.isOpen).flatMap((garment) => sheetsOfPart(sheets, `${garment.id}.body`)).map((sheet) => sheet.depth).filter((depth) => depth >= DEPTH.top);
  const depth = Math.min(DEPTH.arms - 3, ...over.map((low) => low - 0.6));
  const bottom = garments.find((garment) => !garment.bodice);
  const held = bottom?.skirt ?? bottom?.legs;
  // Its knot fills the gap between the collar's leaves.
  const base = Math.max(334, neckLevel(figure, garments[shirt]?.neck?.frontDepth ?? 80) - 4);
  const end = Math.min(held ? figure.levelOf(held.topHeight) + 30 : 690, 740);
  const at = (level: number, across: number): Point => figure.pointAt(level, across + figure.centreFront(level) * (level < 360 ? 0.6 : 0.62 + 0.38 * Math.min(1, (level - 360) / 200)));
  const width = 19 + 9 * kit.draw('width');
  const blade = [...[base + 12, 400, 470, 560, end - 26].map((level, i): Point => at(level, -lerp(8, width, i / 4))), at(end, 0), ...[end - 26, 560, 470, 400, base + 12].map((level, i): Point => at(level, lerp(width, 8, i / 4)))];
  const patch = (s: number, t: number): Point => at(lerp(base + 8, end, s), (2 * t - 1) * lerp(8, width, s));
  const dimple = [at(base + 18, 1), at(base + 34, -1), at(base + 62, 2)];
  const body = pieceOf(kit, depth, 'blade', blade, {
    // A tie is cut on the bias: its print lies slanted.
    surface: surfaceOf(patch, { rows: 8, columns: 4, cloth: (s, t) => { const x = (2 * t - 1) * width, y = s * (end - base - 8); return [(x + y) * 0.7071, (y - x) * 0.7071]; } }),
    relief: { round: 0.22, halfWidth: width, ribbons: [{ points: dimple, width: 5, height: -5, taper: 'out', section: 'soft' }] }, inks: [{ points: dimple, width: 1.8, kind: 'fold', opacity: 0.8, isClipped: true }], shadow: 0.36, contour: 0.95,
  });
  const knot = [at(base - 13, -12), at(base - 14, 12), at(base + 2, 13.5), at(base + 19, 8), at(base + 19, -8), at(base + 2, -13.5)];
  const tied = pieceOf(kit, depth + 0.2, 'knot', spline(knot, 3, true), {
    surface: surfaceOf((s, t) => at(lerp(base - 16, base + 22, s), (2 * t - 1) * 14), { rows: 3, columns: 3, cloth: (s, t) => [t * 20 - s * 18, s * 26 + t * 20] }), relief: { round: 0.4, halfWidth: 13 }, inks: [{ points: [at(base - 9, 9), at(base + 6, 2), at(base + 17, -4)], width: 1.5, kind: 'fold', opacity: 0.7, isClipped: true }], shadow: 0.3, contour: 0.9,
  });
  return [body, tied];
}
