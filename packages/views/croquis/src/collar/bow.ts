import { add, coonsPatch, curveOf, joinCurves, mix, perpendicular, pointOn, sampleCubic, sampleQuadratic, scale, spline, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ribbon } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import type { Stuff } from '../cloth/context.ts';
import type { Draft } from '../frame/draft.ts';
import type { LayerWish } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { backPiece } from './back-piece.ts';
import { knot } from './flat-collar.ts';
import type { CollarKit } from './kit.ts';

/** A pussy bow: a band round the throat, two loops and two hanging ends. Soft cloth droops, crisp cloth stands. */
export function bowCollar(kit: CollarKit): Sheet[] {
  const { on, middle, neckline } = kit;
  const wide = Math.max(58, neckline.halfWidth);
  const low = Math.max(342, neckline.depth);
  const half = (sign: 1 | -1, upper: boolean): Point[] => (upper
    ? sampleCubic(on(sign * 51, 288), on(sign * 44, 314), on(middle + sign * 20, 328), on(middle, 334), 10)
    : sampleCubic(on(sign * (wide + 1), 303), on(sign * (wide - 8), 336), on(middle + sign * 20, low + 14), on(middle, low + 18), 10));
  const top = curveOf(joinCurves(half(-1, true), half(1, true).reverse()));
  const lower = curveOf(joinCurves(half(-1, false), half(1, false).reverse()));
  const wrinkle = (x: number): Ribbon => ({
    points: Array.from({ length: 9 }, (_, i) => {
      const t = 0.5 + ((x - 0.5) * 1.6 * i) / 8;
      return mix(pointOn(top, t), pointOn(lower, t), 0.45 + 0.2 * Math.sin(i));
    }), width: 6, height: 3, taper: 'both', section: 'soft',
  });
  const band = kit.piece('band', [...top.points, ...[...lower.points].reverse()], {
    surface: surfaceOf((s, t) => mix(pointOn(top, t), pointOn(lower, t), s), { rows: 6, columns: 18 }),
    relief: { round: 0, halfWidth: 40, ribbons: [wrinkle(0.3), wrinkle(0.7)], alongS: Float32Array.from({ length: 65 }, (_, i) => 6 * Math.sin((Math.PI * i) / 64)) },
  });
  return [backPiece(kit, 20, 51), band, ...bowSheets(kit.draft, { centre: on(middle, 350), size: 1, stuff: kit.stuff, make: kit.piece, tailLength: 1 }), knot(kit, on(middle, 351), 13.5, kit.stuff)];
}

export interface BowWish {
  readonly centre: Point;
  /** 1 is a bow at the throat, about 210 mm across. */
  readonly size: number;
  readonly tailLength: number;
  readonly stuff: Stuff;
  make(suffix: string, outline: readonly Point[], wish: LayerWish, stuff: Stuff): Sheet;
}

/** The tails and loops of a tied bow, without its knot. */
export function bowSheets(draft: Draft, wish: BowWish): Sheet[] {
  const { centre, size, stuff, make } = wish;
  const rule = foldRuleOf(stuff.fabric);
  const draw = draft.draw('bow');
  const droop = (rule.stiffness < 0.3 ? 20 : 6) * size;
  const at = (x: number, y: number): Point => add(centre, [x * size, y * size]);
  const sheets: Sheet[] = [];
  for (const sign of [-1, 1] as const) {
    const side = sign < 0 ? 'left' : 'right';
    const long = wish.tailLength;
    const spine = spline([at(sign * 3, 4), at(sign * 20, 46 * long), at(sign * (14 + 14 * draw('sway', sign)), 104 * long), at(sign * (32 + 8 * draw('end', sign)), (164 + 30 * draw('tail', sign)) * long)], 6);
    const curve = curveOf(spine);
    const edge = (k: number): Point[] => spine.map((p, i) => {
      const u = i / (spine.length - 1);
      return add(p, scale(perpendicular(tangentOn(curve, u)), k * (9 + 14 * u) * size));
    });
    const a = edge(1), b = edge(-1);
    const left = curveOf(a), right = curveOf(b);
    const tip = add(mix(a[a.length - 1] as Point, b[b.length - 1] as Point, 0.5), [0, 13 * size]);
    const inner = Array.from({ length: 11 }, (_, i) => mix(pointOn(left, 0.3 + 0.07 * i), pointOn(right, 0.3 + 0.07 * i), 0.26));
    sheets.push(make(`tail.${side}`, [...a, tip, ...b.slice().reverse()], {
      surface: surfaceOf(coonsPatch({ left: (s) => pointOn(left, s), right: (s) => pointOn(right, s) }), { rows: 10, columns: 4 }),
      relief: { round: 0, halfWidth: 20 * size, ribbons: [{ points: spine, width: 10 * size, height: 5, taper: 'both', section: 'skew' }, { points: inner, width: 6 * size, height: -3, taper: 'both', section: 'soft' }] },
      inks: [{ points: spine.slice(2, -1), width: 2, kind: 'fold', isClipped: true, opacity: 0.8 }], shadow: 0.32, contour: 0.85,
    }, stuff));
  }
  for (const sign of [-1, 1] as const) {
    const side = sign < 0 ? 'left' : 'right';
    const d = droop / size;
    const loop = spline([at(0, 0), at(sign * 34, -30), at(sign * 82, -30 + d * 0.5), at(sign * 102, 4 + d), at(sign * 84, 29 + d), at(sign * 36, 20 + d * 0.3)], 3, true);
    const folds = ([[-16, -12], [2, 6], [14, 20]] as const).map(([from, to], i) => sampleQuadratic(at(sign * 5, from * 0.3), at(sign * 36, from), at(sign * (60 + 8 * i), to + d * 0.4), 10));
    sheets.push(make(`loop.${side}`, loop, {
      surface: surfaceOf(coonsPatch({ left: (s) => at(0, -36 + 72 * s), right: (s) => at(sign * 106, -30 + 74 * s) }), { rows: 8, columns: 8 }),
      relief: {
        round: 0, halfWidth: 40 * size, ribbons: folds.map((points): Ribbon => ({ points, width: 9 * size, height: 5.5, taper: 'out', section: 'skew' })),
        alongS: Float32Array.from({ length: 65 }, (_, i) => 9 * size * Math.sin((Math.PI * i) / 64)),
      },
      inks: folds.map((points, i) => ({ points, width: 2.1 - 0.2 * i, kind: 'fold' as const, isClipped: true })), shadow: 0.36, contour: 0.9,
    }, stuff));
    sheets.push(make(`loop.inside.${side}`, [
      ...sampleQuadratic(at(sign * 87, -14 + d), at(sign * 99, 4 + d), at(sign * 83, 22 + d), 8),
      ...sampleQuadratic(at(sign * 83, 22 + d), at(sign * 76, 6 + d), at(sign * 87, -14 + d), 8).slice(1, -1),
    ], { darken: 0.6, shadow: 0, contour: 0.5 }, stuff));
  }
  return sheets;
}
