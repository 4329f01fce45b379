import { add, coonsPatch, ellipse, mix, sampleCubic, sampleQuadratic, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Ribbon } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { INK } from '../cloth/context.ts';
import { liningOf, plain } from '../frame/cloth.ts';
import { openingAcross } from '../bodice/opening.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Sheet } from '../sheet.ts';
import { inset, leaf } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** A hood lying on the back: its bag behind the neck, slumped to one side, and the two fronts that cross at the throat. */
export function hoodCollar(kit: CollarKit): Sheet[] {
  const { on, middle, draft, frame } = kit;
  const draw = draft.draw('collar');
  const lean = (draft.figure.turn >= 0 ? -1 : 1) * (6 + 8 * draw('lean'));
  const w = 100 + kit.bulk * 0.5;
  const rise = 8 * draw('rise');
  const bag = (x: number, level: number): Point => on(x + lean * (338 - level) / 110, level);
  const back = spline([
    bag(-w + 6, 338), bag(-w - 4, 296), bag(-w + 14, 252 - rise), bag(-58, 229 - rise), bag(lean, 222), bag(62, 232 + rise), bag(w - 12, 258 + rise), bag(w + 6, 300), bag(w - 6, 338), bag(0, 330),
  ], 5, true);
  const folds = [
    sampleQuadratic(bag(-82, 246), bag(-60, 266), bag(-66, 306), 10), sampleQuadratic(bag(78, 250), bag(62, 270), bag(70, 306), 10), sampleQuadratic(bag(-30, 230), bag(-8, 240), bag(14, 236), 10),
  ];
  const sheets: Sheet[] = [
    kit.behind('bag', back, {
      surface: surfaceOf(coonsPatch({ left: (s) => bag(-w, 216 + 122 * s), right: (s) => bag(w, 216 + 122 * s) }), { rows: 10, columns: 14 }),
      relief: { round: 0.2, halfWidth: w, ribbons: folds.map((points): Ribbon => ({ points, width: 15, height: 7, taper: 'out', section: 'roll' })), alongS: Float32Array.from({ length: 65 }, (_, i) => 22 * Math.sin(Math.PI * Math.min(1, (i / 64) * 0.9 + 0.05))) },
      inks: folds.map((points) => ({ points, width: 2.2, kind: 'fold' as const, isClipped: true })), shadow: 0,
    }),
    kit.behind('inside', spline([bag(-64, 318), bag(-72, 288), bag(-47, 257), bag(0, 247), bag(49, 259), bag(72, 290), bag(64, 318), bag(0, 332)], 4, true), { darken: 0.65, shadow: 0.26, contour: 0.7 }, plain(liningOf(draft))),
  ];
  const marks: { cord: Point[]; eyelet: Point }[] = [];
  for (const side of kit.order) {
    const sign = sideSign(side);
    const low = kit.isOpen ? 406 : 388 + (side === kit.order[1] ? 6 : 0);
    const end = kit.isOpen ? frame.at(low, openingAcross(frame, side)(low)) : on(middle + sign * 5, low);
    const roll = sampleCubic(on(sign * 58, 272), on(sign * 60, 320), on(sign * 38 + middle, 348), end, 18);
    const edge = sampleCubic(on(sign * (w - 4), 302), on(sign * (w + 2), 346), on(sign * 58 + middle, low - 4), add(end, [sign * 20, 9]), 18);
    const fold = sampleQuadratic(on(sign * 92, 316), on(sign * 80, 350), on(sign * 34 + middle, 382), 10);
    sheets.push(...leaf(kit, {
      suffix: `leaf.${side}`, roll, edge, rise: 12 + kit.thickness, rollShare: 0.5, stitch: 0,
      ribbons: [{ points: fold, width: 14, height: 6, taper: 'out', section: 'roll' }],
      inks: [{ points: inset(roll, mix(roll[0] as Point, edge[9] as Point, 0.6), 8), width: 1.25, kind: 'stitch', isClipped: true }, { points: fold, width: 2, kind: 'fold', isClipped: true, opacity: 0.6 }],
    }));
    const eyelet = add(end, [sign * 8, -13]);
    marks.push({ eyelet, cord: sampleQuadratic(eyelet, add(eyelet, [sign * 10, 50]), add(eyelet, [sign * (2 + 7 * draw('cord', sign)), 96 + 22 * draw('cord.length', sign)]), 12) });
  }
  if (!kit.isOpen && !draft.isOuter) sheets.push(cords(kit, marks));
  return sheets;
}

function cords(kit: CollarKit, marks: readonly { readonly cord: readonly Point[]; readonly eyelet: Point }[]): Sheet {
  const colour = kit.stuff.accent !== kit.stuff.colour ? kit.stuff.accent : '#f2eee4';
  const metal = '#c9b88a';
  const all = marks.flatMap((m) => m.cord);
  const outline = marks.length > 1 ? [...(marks[0]?.cord ?? []), ...[...(marks[1]?.cord ?? [])].reverse()] : all;
  return marksSheet(kit.draft, kit.depth + 1, {
    part: kit.part, suffix: 'cords', stuff: kit.stuff, outline,
    inks: marks.flatMap(({ cord }) => [
      { points: cord, width: 6, kind: 'plain' as const, colour: INK }, { points: cord, width: 3.9, kind: 'plain' as const, colour },
      { points: cord.slice(-3), width: 5.4, kind: 'plain' as const, colour: metal },
    ]),
    shapes: marks.map(({ eyelet }) => ({ outline: ellipse(eyelet, 4), fill: metal as `#${string}`, stroke: { colour: INK, width: 1.3 } })),
  });
}
