import { add, clamp, coonsPatch, curveOf, distance, mix, perpendicular, pointOn, sampleCubic, sampleQuadratic, spline, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Ink } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { plain, trimColour } from '../frame/cloth.ts';
import type { Sheet } from '../sheet.ts';
import { backPiece } from './back-piece.ts';
import { leaf } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** A flat collar with rounded ends. It follows the neckline it is sewn to. */
export function peterPanCollar(kit: CollarKit): Sheet[] {
  const { on, middle, draft, neckline } = kit;
  const w = clamp(neckline.halfWidth, 52, 70);
  const fall = clamp((draft.garment.collar?.fall ?? 65) * 0.55, 26, 58);
  const k = fall / 36;
  const low = neckline.depth - 340;
  const sheets: Sheet[] = neckline.halfWidth > 76 ? [] : [backPiece(kit, 8, w - 2)];
  for (const side of kit.order) {
    const sign = sideSign(side);
    if (low > 26 && !kit.isOpen) {
      sheets.push(...followingLeaf(kit, side, fall));
      continue;
    }
    const n0 = on(middle + sign * (2.5 + (kit.isOpen ? 14 : 0)), neckline.depth + 2);
    const roll = sampleCubic(on(sign * (w - 6), 284), on(sign * (w - 8), 312), on(sign * 24 + middle * 0.7, 334 + low * 0.7), n0, 16);
    const end = on(sign * (40 + 14 * (k - 1)) + middle * 0.5, 362 + 32 * k + low * 0.8);
    const edge = [
      ...sampleCubic(on(sign * (w + 10), 298), on(sign * (w + 30 * k), 320), on(sign * (w + 34 * k), 352 + 15 * k + low * 0.4), end, 14),
      ...sampleCubic(end, on(sign * (16 + 8 * (k - 1)) + middle * 0.6, 370 + 36 * k + low), on(middle + sign * 4, 358 + 22 * k + low), n0, 12).slice(1),
    ];
    sheets.push(...leaf(kit, { suffix: `leaf.${side}`, roll, edge, rise: 4 + kit.thickness, rollShare: 0.16, grain: 0.7 }));
  }
  return sheets;
}

/** A flat leaf on a low neckline: a band as wide as the fall all the way round, its end rounded. */
function followingLeaf(kit: CollarKit, side: 'left' | 'right', fall: number): Sheet[] {
  const { on, neckline } = kit;
  const sign = sideSign(side);
  const { points } = neckline;
  const half = points.length >> 1;
  const own = side === 'right' ? points.slice(0, half + 1) : points.slice(half).reverse();
  const start = own[0] as Point;
  const roll = [...(neckline.halfWidth > 76 ? [add(start, [-sign * 3, -8])] : [on(sign * (neckline.halfWidth - 7), 285)]), ...own.slice(1).map((p): Point => [p[0] + sign * 1.5, p[1] + 1])];
  const curve = curveOf(roll);
  const wide = fall * 1.15;
  const edge = Array.from({ length: 30 }, (_, i): Point => {
    const u = i / 29;
    const p = pointOn(curve, u);
    const t = tangentOn(curve, Math.min(0.97, Math.max(0.03, u)));
    const n = perpendicular(t);
    const out = n[0] * sign + n[1] * 0.9 > 0 ? 1 : -1;
    const w = wide * (0.72 + 0.28 * Math.min(1, u * 3)) * Math.sqrt(Math.max(0, 1 - Math.max(0, (u - 0.78) / 0.22) ** 2.4));
    return [p[0] + n[0] * out * w, p[1] + n[1] * out * w];
  });
  return leaf(kit, { suffix: `leaf.${side}`, roll, edge, rise: 4 + kit.thickness, rollShare: 0.16, grain: 0.7 });
}

/** A sailor collar: square behind, its fronts running down to a knotted tie. */
export function sailorCollar(kit: CollarKit): Sheet[] {
  const { on, draft, frame, neckline } = kit;
  const depth = Math.max(neckline.depth, 400);
  const bottom = on(frame.centreFront(depth) * 0.9, depth);
  const w = clamp(neckline.halfWidth, 54, 72);
  const trim = trimColour(kit.stuff);
  const sheets: Sheet[] = [backPiece(kit, 10, w)];
  for (const side of kit.order) {
    const sign = sideSign(side);
    const roll = sampleQuadratic(on(sign * (w - 4), 286), on(sign * w * 0.72, 350), bottom, 18);
    const shoulder = on(sign * 124, 348);
    const edge = [
      ...sampleCubic(on(sign * (w + 14), 298), on(sign * 112, 308), on(sign * 126, 320), shoulder, 10),
      ...sampleCubic(shoulder, on(sign * 118, 386), on(sign * 60 + kit.middle, depth - 12), add(bottom, [sign * 9, 14]), 14).slice(1),
    ];
    const braid = (by: number): Point[] => edge.map((p, i) => {
      const q = roll[Math.round((i / (edge.length - 1)) * (roll.length - 1))] as Point;
      return mix(p, q, by / Math.max(14, distance(p, q)));
    }).slice(3);
    const inks: Ink[] = [10, 17].map((by) => ({ points: braid(by), width: 3, kind: 'plain' as const, colour: trim, isClipped: true }));
    sheets.push(...leaf(kit, { suffix: `leaf.${side}`, roll, edge, rise: 5 + kit.thickness, stitch: 0, inks }));
  }
  const tie = plain(kit.stuff, trim);
  const draw = draft.draw('collar');
  for (const sign of [-1, 1] as const) {
    const n = add(bottom, [0, 8]);
    const outline = spline([
      add(n, [sign * 2, -2]), add(n, [sign * 14, 20]), add(n, [sign * 22, 76]), add(n, [sign * (34 + 10 * draw('tail', sign)), 130 + 16 * draw('tail.length', sign)]),
      add(n, [sign * 10, 146]), add(n, [sign * 2, 96]), add(n, [-sign * 2, 14]),
    ], 4, true);
    const patch = coonsPatch({ left: (s) => add(n, [0, 150 * s]), right: (s) => add(n, [sign * 44, 150 * s]) });
    const fold = [add(n, [sign * 6, 10]), add(n, [sign * 12, 70]), add(n, [sign * 18, 134])];
    sheets.push(kit.piece(`tail.${sign < 0 ? 'left' : 'right'}`, outline, {
      surface: surfaceOf(patch, { rows: 6, columns: 4 }), relief: { round: 0, halfWidth: 20, ribbons: [{ points: fold, width: 12, height: 5, taper: 'both', section: 'skew' }] },
      inks: [{ points: fold, width: 2.1, kind: 'fold', isClipped: true }],
    }, tie));
  }
  sheets.push(knot(kit, add(bottom, [0, 6]), 13, tie));
  return sheets;
}

/** The knot of a tie or bow. */
export function knot(kit: CollarKit, centre: Point, size: number, stuff: CollarKit['stuff']): Sheet {
  const at = (x: number, y: number): Point => add(centre, [x * size, y * size]);
  const outline = spline([at(-1, -0.95), at(0, -1.2), at(1, -0.95), at(1.1, 0.95), at(0, 1.3), at(-1.1, 0.95)], 3, true);
  return kit.piece('knot', outline, {
    surface: surfaceOf(coonsPatch({ left: (s) => at(-1.1, -1.2 + 2.5 * s), right: (s) => at(1.1, -1.2 + 2.5 * s) }), { rows: 5, columns: 5 }),
    relief: { round: 0.62, halfWidth: size },
    inks: [
      { points: sampleQuadratic(at(-0.36, -0.95), at(-0.14, 0), at(-0.42, 1), 6), width: 1.7, kind: 'fold', isClipped: true },
      { points: sampleQuadratic(at(0.36, -0.9), at(0.22, 0.1), at(0.48, 0.95), 6), width: 1.5, kind: 'fold', isClipped: true },
    ],
  }, stuff);
}
