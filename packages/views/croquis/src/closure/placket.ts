import { shadowOf } from '@toile/colour';
import { add, lerp, mix } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { torsoRelief } from '../bodice/relief.ts';
import { buttonColour, clothOf, repeatOnly } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { buttonMarks } from './button.ts';
import { closureDepth } from './span.ts';
import { frontLine, frontStrip } from './strip.ts';

/** A short placket: how far it reaches below the neckline, half its width, its buttons, and whether it ends in a point. */
interface Placket { readonly reach: number; readonly half: number; readonly buttons: number; readonly isPointed: boolean }

const PLACKETS: Readonly<Record<string, Placket>> = {
  polo: { reach: 112, half: 12.5, buttons: 3, isPointed: false },
  tunic: { reach: 150, half: 13, buttons: 4, isPointed: true },
};

/** Garments that are pulled on through a short opening at the throat. */
export const hasShortPlacket = (frame: GarmentFrame): boolean => {
  const { choice } = frame.draft.garment;
  return (choice.closure ?? 'pullover') === 'pullover' && PLACKETS[choice.type] !== undefined && ['crew', 'v-neck'].includes(choice.neckline ?? 'crew');
};

/** The short placket of a polo shirt or tunic: two strips boxed at their foot, with two to four buttons. */
export function shortPlacket(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const kind = PLACKETS[draft.garment.choice.type];
  if (!kind || !hasShortPlacket(frame)) return [];
  const from = neckline.depth - 2;
  const to = Math.min(from + kind.reach - (neckline.id === 'v-neck' ? 26 : 0), frame.end - 40);
  if (to - from < 40) return [];
  const stuff = repeatOnly(clothOf(draft, 'closure', 'body'));
  const sign = draft.figure.market === 'menswear' ? -1 : 1;
  const { half } = kind;
  const strip = frontStrip(frame, { from, to }, [-half, half]);
  const foot: Point = add(mix(frame.at(to, frame.centreFront(to) - half), frame.at(to, frame.centreFront(to) + half), 0.5), [0, kind.isPointed ? 11 : 0]);
  const left = frontLine(frame, { from, to }, -half), right = frontLine(frame, { from, to }, half);
  const outline = kind.isPointed ? [...left, foot, ...right.slice().reverse()] : [...left, ...right.slice().reverse()];
  const box = to - 13;
  const across = (level: number): Point[] => [frame.at(level, frame.centreFront(level) - half), frame.at(level, frame.centreFront(level) + half)];
  const free = frontLine(frame, { from, to: box }, sign * (half - 3));
  const inks: Ink[] = [
    { points: free, width: 2, kind: 'seam' },
    ...[-1, 1].map((k): Ink => ({ points: frontLine(frame, { from: from + 3, to: to - 2 }, k * (half - 2.6) - (k === sign ? sign * 3 : 0)), width: 1.15, kind: 'stitch', opacity: 0.8 })),
    { points: across(box), width: 1.3, kind: 'stitch', opacity: 0.9 },
    { points: [across(box)[0] as Point, across(to - 1)[1] as Point], width: 1.1, kind: 'stitch', opacity: 0.7 },
    { points: [across(box)[1] as Point, across(to - 1)[0] as Point], width: 1.1, kind: 'stitch', opacity: 0.7 },
  ];
  const shadow: Shape = { outline: [...free, ...free.map((p): Point => [p[0] + sign * 5, p[1] + 2]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.3, blur: 2.5 };
  // The top button is left undone.
  const shapes = Array.from({ length: kind.buttons }, (_, i) => lerp(from + 16, box - 14, kind.buttons > 1 ? i / (kind.buttons - 1) : 0.5))
    .flatMap((level) => buttonMarks(frame.at(level, frame.centreFront(level) - sign * 1.5), 4.6, buttonColour(stuff)));
  return [
    sheetOf(draft, closureDepth(frame), { part: 'closure', suffix: 'placket', stuff, outline, wish: { surface: strip.surface, relief: torsoRelief(frame, []), shadow: 0.22, contour: 0.7 } }),
    marksSheet(draft, closureDepth(frame), { part: 'closure', suffix: 'buttons', stuff, outline, inks, shapes: [shadow, ...shapes] }),
  ];
}
