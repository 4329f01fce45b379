import { add, coonsPatch, lerp, mix, perpendicular, pointOn, scale, spline, tangentOn } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import type { Ink, Ribbon } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { pieceOf } from './kit.ts';
import type { AccessoryKit } from './kit.ts';
import { chest, loft } from './neckwear.ts';
import { fringeAlong } from './ribbon.ts';

/** Where cloth lies over a sleeve: the half-width of the fullest one, drawn mm. */
const sleeveHalf = (kit: AccessoryKit): number => Math.max(0, ...kit.garments.map(({ sleeve }) => (sleeve ? Math.max(sleeve.bicepsCircumference, sleeve.fullness) * 0.15 : 0)));

/** A line by its share. */
const on = (line: readonly Point[]) => (u: number): Point => line[Math.round(Math.min(1, Math.max(0, u)) * (line.length - 1))] as Point;

/** The outer edge of the cloth: from the neck over the shoulder and down the upper arm. */
function overArm(kit: AccessoryKit, side: Side): Point[] {
  const { figure } = kit;
  const sign = sideSign(side);
  const at = chest(kit);
  const puff = loft(kit) * 0.6;
  const arm = figure.arm(side);
  // Over an arm that is folded up the cloth ends above the elbow.
  const down = figure.elbowBend(side) > 1 ? 0.46 : 0.64;
  const outside = (u: number): Point => {
    const over = Math.max(figure.armHalfWidth(u) + 15 + puff, Math.min(64, sleeveHalf(kit)) * Math.min(1, u * 5) + 7);
    return add(pointOn(arm, u), scale(perpendicular(tangentOn(arm, Math.max(0.01, u))), -sign * over));
  };
  return spline([at(282, sign * 37), at(292, sign * 60), at(306, sign * 98), ...[0.1, 0.17, 0.25, 0.36, 0.48, 0.56, 0.64].filter((u) => u <= down).map(outside)], 5);
}

/** A hem between two corners that sags by `sag` mm. */
const hemOf = (from: Point, to: Point, sag: number): Point[] => spline([from, add(mix(from, to, 0.3), [0, sag]), add(mix(from, to, 0.62), [0, sag * 1.3]), add(mix(from, to, 0.9), [0, sag * 0.6]), to], 5);

/** A shawl over both shoulders: it lies open on the chest and falls over the upper arms, its ends fringed; from behind it is one fall. */
export function pashminaSheets(kit: AccessoryKit): Sheet[] {
  const lead = kit.draw('lead') < 0.5 ? 'left' : 'right';
  const depth = DEPTH.outerSleeve + 52;
  if (kit.figure.view === 'back') return [backSheet(kit, depth)];
  return (['left', 'right'] as const).map((side) => frontSheet(kit, side, { depth: depth + (side === lead ? 0.2 : 0), hemLevel: 800 + (side === lead ? 46 : -20) }));
}

function frontSheet(kit: AccessoryKit, side: Side, { depth, hemLevel }: { readonly depth: number; readonly hemLevel: number }): Sheet {
  const sign = sideSign(side);
  const at = chest(kit);
  const outer = overArm(kit, side);
  const inner = spline([at(282, sign * 37), at(310, sign * 41), at(370, sign * 33), at(470, sign * 26), at(610, sign * 40), at(hemLevel, sign * 54)], 5);
  const hem = hemOf(inner[inner.length - 1] as Point, outer[outer.length - 1] as Point, 8 + 12 * kit.draw('hem', sign + 1));
  const cloth = coonsPatch({ left: on(inner), right: on(outer), bottom: on(hem) });
  return clothSheet(kit, side, depth, { outline: [...outer, ...hem.slice().reverse().slice(1), ...inner.slice().reverse().slice(1)], hem, cloth, patch: sign > 0 ? cloth : (s, t) => cloth(s, 1 - t), folds: [0.16, 0.34, 0.52, 0.7, 0.87], width: 200, origin: sign > 0 ? 0 : -1 });
}

function backSheet(kit: AccessoryKit, depth: number): Sheet {
  const at = chest(kit);
  const left = overArm(kit, 'left'), right = overArm(kit, 'right');
  const point = at(800, 20 * (kit.draw('point') - 0.5));
  const a = left[left.length - 1] as Point, b = right[right.length - 1] as Point;
  const hem = spline([a, add(mix(a, point, 0.3), [0, 16]), add(mix(a, point, 0.72), [0, 10]), point, add(mix(point, b, 0.28), [0, 10]), add(mix(point, b, 0.7), [0, 16]), b], 5);
  const neck = spline([left[0] as Point, at(276, -18), at(275, 18), right[0] as Point], 4);
  const cloth = coonsPatch({ left: on(left), right: on(right), top: on(neck), bottom: on(hem) });
  return clothSheet(kit, 'back', depth, { outline: [...neck, ...right.slice(1), ...hem.slice().reverse().slice(1), ...left.slice().reverse().slice(1)], hem, cloth, patch: cloth, folds: [0.1, 0.24, 0.4, 0.56, 0.72, 0.88], width: 400, origin: -0.5 });
}

/** Cloth that falls from the neck in a fan: long folds, each of its own reach. */
function clothSheet(kit: AccessoryKit, suffix: string, depth: number, shape: { readonly outline: readonly Point[]; readonly hem: readonly Point[]; readonly cloth: Patch; readonly patch: Patch; readonly folds: readonly number[]; readonly width: number; readonly origin: number }): Sheet {
  const { outline, hem, cloth, patch, width, origin } = shape;
  const { fabric } = kit.stuff;
  const kept = fabric.foldClass === 'heavy' ? shape.folds.filter((_, i) => i % 2 === 0) : shape.folds;
  const folds = kept.map((t, i): Point[] => {
    const from = 0.06 + 0.12 * kit.draw(`from.${suffix}`, i), to = 1.02 - 0.4 * kit.draw(`fold.${suffix}`, i) * (i % 2);
    const bend = 0.07 * (kit.draw(`bend.${suffix}`, i) - 0.4);
    return Array.from({ length: 15 }, (_, k) => cloth(lerp(from, to, k / 14), t + 0.05 * (kit.draw(`place.${suffix}`, i) - 0.5) + bend * Math.sin((k / 14) * 3)));
  });
  const ribbons: Ribbon[] = folds.map((points, i) => ({ points, width: 12 + 6 * (i % 2), height: 12 * Math.max(0.7, fabric.foldHeight), taper: 'both', section: 'skew' }));
  const pens = folds.map((points): Ink => ({ points: points.map(([x, y]): Point => [x + 5, y]), width: 2.2, kind: 'fold', opacity: 0.75, isClipped: true }));
  const fringe = fabric.id === 'faux-fur' || fabric.id === 'velvet' ? [] : fringeAlong(kit, suffix, hem, kit.stuff, 26);
  return pieceOf(kit, depth, suffix, outline, {
    surface: surfaceOf(patch, { rows: 14, columns: 8, s: [-0.04, 1.2], cloth: (s, t) => [(t + origin) * width, s * 470] }),
    relief: { round: 0.3, halfWidth: 110, ribbons }, inks: [...pens, ...fringe], shadow: 0.42, contour: 1,
  });
}
