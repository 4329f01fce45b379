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
import { furBand } from './fur.ts';
import { inset, leaf } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** A hood lying on the back: its bag behind the neck, slumped to one side, and the two fronts that cross at the throat. */
export function hoodCollar(kit: CollarKit): Sheet[] {
  const { on, middle, draft, frame } = kit;
  const draw = draft.draw('collar');
  const lean = (draft.figure.turn >= 0 ? -1 : 1) * (2 + 5 * draw('lean'));
  const w = 100 + kit.bulk * 0.5;
  const rise = 8 * draw('rise');
  const bag = (x: number, level: number): Point => on(x + lean * (338 - level) / 110, level);
  const back = spline([
    bag(-w - 2, 344), bag(-w - 8, 312), bag(-w + 4, 276 - rise * 0.5), bag(-64, 250 - rise), bag(-20, 240), bag(26, 242), bag(66, 253 + rise * 0.4), bag(w - 4, 280 + rise * 0.4), bag(w + 8, 314), bag(w + 2, 344), bag(0, 334),
  ], 5, true);
  const folds = [
    sampleQuadratic(bag(-92, 284), bag(-70, 292), bag(-74, 322), 10), sampleQuadratic(bag(88, 288), bag(70, 296), bag(76, 322), 10), sampleQuadratic(bag(-46, 248), bag(-20, 258), bag(6, 254), 10),
  ];
  const sheets: Sheet[] = [
    kit.behind('bag', back, {
      surface: surfaceOf(coonsPatch({ left: (s) => bag(-w, 216 + 122 * s), right: (s) => bag(w, 216 + 122 * s) }), { rows: 10, columns: 14 }),
      relief: { round: 0.2, halfWidth: w, ribbons: folds.map((points): Ribbon => ({ points, width: 15, height: 7, taper: 'out', section: 'roll' })), alongS: Float32Array.from({ length: 65 }, (_, i) => 22 * Math.sin(Math.PI * Math.min(1, (i / 64) * 0.9 + 0.05))) },
      inks: folds.map((points) => ({ points, width: 2.2, kind: 'fold' as const, isClipped: true })), shadow: 0,
    }),
    kit.behind('inside', spline([bag(-66, 326), bag(-76, 302), bag(-56, 272), bag(0, 258), bag(58, 274), bag(76, 304), bag(66, 326), bag(0, 336)], 4, true), { darken: 0.65, shadow: 0.26, contour: 0.7 }, plain(liningOf(draft))),
  ];
  const isFurred = draft.garment.choice.type === 'parka' && kit.stuff.fabric.id !== 'faux-fur';
  const furStuff = plain(kit.stuff, kit.stuff.accent !== kit.stuff.colour ? kit.stuff.accent : '#b59a78');
  if (isFurred) {
    const rim = spline([bag(-w + 2, 332), bag(-w + 6, 300), bag(-74, 266), bag(-24, 252), bag(28, 252), bag(76, 268), bag(w - 6, 302), bag(w - 2, 332)], 6);
    const fur = furBand(rim, 44, furStuff, draw);
    sheets.push(kit.behind('fur', fur.outline, { ...fur.wish, shadow: 0.1 }, fur.stuff));
  }
  const marks: { cord: Point[]; eyelet: Point }[] = [];
  for (const side of kit.order) {
    const sign = sideSign(side);
    const low = kit.isOpen ? 406 : 388 + (side === kit.order[1] ? 6 : 0);
    const end = kit.isOpen ? frame.at(low, openingAcross(frame, side)(low)) : on(middle + sign * 5, low);
    const roll = sampleCubic(on(sign * 58, 272), on(sign * 60, 320), on(sign * 38 + middle, 348), end, 18);
    const edge = sampleCubic(on(sign * (w + 2), 306), on(sign * (w + 8), 352), on(sign * 64 + middle, low), add(end, [sign * 22, 10]), 18);
    const fold = sampleQuadratic(on(sign * 92, 316), on(sign * 80, 350), on(sign * 34 + middle, 382), 10);
    sheets.push(...leaf(kit, {
      suffix: `leaf.${side}`, roll, edge, rise: 12 + kit.thickness, rollShare: 0.5, stitch: 0,
      ribbons: [{ points: fold, width: 14, height: 6, taper: 'out', section: 'roll' }],
      inks: [{ points: inset(roll, mix(roll[0] as Point, edge[9] as Point, 0.6), 8), width: 1.25, kind: 'stitch', isClipped: true }, { points: fold, width: 2, kind: 'fold', isClipped: true, opacity: 0.6 }],
    }));
    if (isFurred) {
      const line = roll.map((p, i) => mix(p, edge[i] as Point, 0.3 + 0.2 * (i / roll.length)));
      const fur = furBand(line.slice(0, -1), 40, furStuff, draw);
      sheets.push(kit.piece(`fur.${side}`, fur.outline, fur.wish, fur.stuff));
    }
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
