import { shadowOf } from '@toile/colour';
import { add } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import type { Ink, Shape } from '@toile/drawing';
import { frontEdge } from '../bodice/open-front.ts';
import { torsoRelief } from '../bodice/relief.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { buttonColour, clothOf } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import { isLapel, overlapOf } from '../frame/neckline.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { buttonMarks } from './button.ts';
import { buttonLevels, buttonRadius, closureDepth, frontSpan } from './span.ts';
import { frontLine, frontStrip } from './strip.ts';

/** Which front lies over: the wearer's right on women, left on men. The side where its free edge shows, on paper. */
const freeEdge = (frame: GarmentFrame): -1 | 1 => (frame.draft.figure.market === 'menswear' ? -1 : 1);

/** A single row: the over front ends in a strip, flat because it is interfaced, so no fold crosses the buttons. */
export function buttonFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const sign = freeEdge(frame);
  const lapelled = isLapel(draft.garment.choice.collar);
  const edge = sign * 11;
  const strip = frontStrip(frame, span, sign > 0 ? [-15, 11] : [-11, 15]);
  const isShirt = !draft.isOuter && !lapelled;
  const free = frontLine(frame, span, edge);
  const rule = foldRuleOf(stuff.fabric);
  const inks: Ink[] = [{ points: free, width: 2.3, kind: 'seam', isClipped: true }];
  if (isShirt && rule.foldClass !== 'plush') {
    inks.push({ points: frontLine(frame, span, edge - sign * 4.5), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.75 });
    inks.push({ points: frontLine(frame, span, -sign * 11), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.75 });
  } else if (rule.foldClass === 'plush' && !draft.isOuter) inks.push({ points: frontLine(frame, span, -sign * 13), width: 1.6, kind: 'seam', isClipped: true, opacity: 0.7 });
  else if (['denim', 'linen', 'poplin', 'nylon'].includes(stuff.fabric.id)) inks.push({ points: frontLine(frame, span, edge - sign * 5.5), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.75 });
  const radius = buttonRadius(frame);
  const colour = buttonColour(stuff);
  const levels = buttonLevels(frame, span);
  const shapes: Shape[] = levels.flatMap((level) => buttonMarks(frame.at(level, frame.centreFront(level)), radius, colour));
  if (draft.isOuter) for (const level of levels) {
    const p = frame.at(level, frame.centreFront(level));
    inks.push({ points: [add(p, [sign * radius * 0.5, 0]), add(p, [sign * (radius + 6), 0.5])], width: 1.6, kind: 'seam', isClipped: true });
  }
  const shadow: Shape = { outline: [...free, ...free.map((p): Point => [p[0] + sign * 9, p[1] + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.34, blur: 3.5 };
  return [
    marksSheet(draft, closureDepth(frame), { part: 'closure', suffix: 'shadow', stuff, outline: strip.outline, shapes: [shadow] }),
    sheetOf(draft, closureDepth(frame), {
      part: 'closure', suffix: 'strip', stuff, outline: strip.outline, wish: { surface: strip.surface, relief: torsoRelief(frame, []), inks, shapes, shadow: 0, contour: 0 },
    }),
  ];
}

/** Two rows: the over front runs far past the middle; its edge and its shadow show where it ends. */
export function doubleBreasted(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const sign = freeEdge(frame);
  const overlap = overlapOf(frame);
  const lapelled = isLapel(draft.garment.choice.collar);
  const start = lapelled ? span.from : Math.max(span.from, neckline.depth - 6);
  const free = frontLine(frame, { ...span, from: start }, sign * overlap);
  const radius = Math.max(7, buttonRadius(frame));
  const colour = buttonColour(stuff);
  const rows = buttonLevels(frame, { ...span, from: start + (lapelled ? 0 : 14) });
  const reach = overlap - 15;
  const shapes: Shape[] = [
    { outline: [...free, ...free.map((p): Point => [p[0] + sign * 18, p[1] + 4]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.42, blur: 6 },
    ...rows.flatMap((level) => ([-1, 1] as const).flatMap((k) => buttonMarks(frame.at(level, frame.centreFront(level) + k * reach), radius, colour))),
  ];
  const inks: Ink[] = [{ points: free, width: 3, kind: 'seam' }];
  if (['denim', 'linen', 'poplin', 'nylon'].includes(stuff.fabric.id)) inks.push({ points: frontLine(frame, { ...span, from: start + 8 }, sign * (overlap - 6)), width: 1.25, kind: 'stitch', opacity: 0.75 });
  const outline = [...frontLine(frame, span, -overlap), ...frontLine(frame, span, overlap).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes })];
}

/** Worn open: buttons on the under front, a row of buttonholes on the other. */
export function openButtons(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const sign = freeEdge(frame);
  const buttonSide: Side = sign > 0 ? 'right' : 'left';
  const colour = buttonColour(stuff);
  const radius = buttonRadius(frame);
  const allLevels = buttonLevels(frame, span);
  return (['left', 'right'] as const).map((side) => {
    const k = sideSign(side);
    const edge = frontEdge(frame, side, neckline.depth);
    const lowest = (edge[edge.length - 1] as Point)[1] - 24;
    const levels = allLevels.filter((level, i) => i === 0 || level < lowest);
    const near = (level: number): Point => add(edge.reduce((best, p) => (Math.abs(p[1] - level) < Math.abs(best[1] - level) ? p : best), edge[0] as Point), [k * (radius + 9), 0]);
    const shapes = side === buttonSide ? levels.flatMap((level) => buttonMarks(near(level), radius, colour)) : [];
    const inks: Ink[] = side === buttonSide ? [] : levels.map((level) => ({ points: [add(near(level), [-k * 5, 0]), add(near(level), [k * 6, 0.5])], width: 1.6, kind: 'seam' as const }));
    const outline = [...edge, ...edge.map((p): Point => [p[0] + k * 24, p[1]]).reverse()];
    return marksSheet(draft, closureDepth(frame), { part: 'closure', suffix: side, stuff, outline, inks, shapes });
  });
}
