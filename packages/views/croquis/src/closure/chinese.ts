import { shadowOf } from '@toile/colour';
import { add, curveOf, joinCurves, perpendicular, pointOn, sampleCubic, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { sideSign } from '@toile/figure';
import { hemEdge } from '../bodice/hem-edge.ts';
import { frontEdge } from '../bodice/open-front.ts';
import { piping } from '../collar/mandarin.ts';
import { clothOf, trimColour } from '../frame/cloth.ts';
import { onBody } from '../frame/garment-frame.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { buttonMarks } from './button.ts';
import { frogMarks } from './frog.ts';
import { buttonLevels, closureDepth, frontSpan, overCollarDepth } from './span.ts';
import { frontLine } from './strip.ts';

/** A straight front (duijin) closed by a row of frogs. */
export function frogFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const line = frontLine(frame, span, 0);
  const colour = trimColour(stuff);
  const marks = spaced(buttonLevels(frame, span)).map((level) => frogMarks(frame.at(level, frame.centreFront(level)), [Math.cos(draft.figure.tilt(level)), Math.sin(draft.figure.tilt(level))], { size: 23, colour, isPlain: draft.garment.choice.type === 'tang-jacket' }));
  const inks: Ink[] = [{ points: line, width: 2.3, kind: 'seam' }, ...marks.flatMap((m) => m.inks)];
  const shadow: Shape = { outline: [...line, ...line.map((p): Point => [p[0] + 8, p[1] + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.3, blur: 3.5 };
  const outline = [...frontLine(frame, span, -32), ...frontLine(frame, span, 32).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes: [shadow, ...marks.flatMap((m) => m.shapes)] })];
}

/** Worn open: knots on one edge, empty loops on the other. */
export function openFrogs(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const look = { size: 23, colour: trimColour(stuff), isPlain: draft.garment.choice.type === 'tang-jacket' };
  return (['left', 'right'] as const).map((side) => {
    const k = sideSign(side);
    const edge = frontEdge(frame, side, neckline.depth);
    const marks = buttonLevels(frame, span).map((level) => frogMarks(edge.reduce((best, p) => (Math.abs(p[1] - level) < Math.abs(best[1] - level) ? p : best), edge[0] as Point), [1, 0], { ...look, only: k }));
    return marksSheet(draft, closureDepth(frame), { part: 'closure', suffix: side, stuff, outline: [...edge, ...edge.map((p): Point => [p[0] + k * 34, p[1]]).reverse()], inks: marks.flatMap((m) => m.inks), shapes: marks.flatMap((m) => m.shapes) });
  });
}

/**
 * The slanted opening (dajin): from the throat in an S to the underarm and down the side seam, piped twice, closed by frogs.
 * Since the seventeenth century it closes on the wearer's right, at the left on paper.
 */
export function slantedFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const on = (across: number, level: number): Point => onBody(frame, level, across);
  const sign = -1;
  const c = frame.neckCentre(340);
  const start = on(c, Math.min(neckline.depth, 352) + 1);
  const under = add(frame.point(frame.underarm, 0), [3, 2]);
  const middle = on(sign * 70 + frame.centreFront(396) * 0.3, 397);
  const line = joinCurves(
    sampleCubic(start, on(sign * 10 + c, 368), on(sign * 30, 401), middle, 16),
    sampleCubic(middle, on(sign * 104, 393), add(under, [-sign * 24, -34]), under, 16),
  );
  const hemAtSide = hemEdge(frame).pointAt(0)[1];
  const side = frame.side('left', frame.underarm).filter((p) => p[1] < hemAtSide + 1).map((p) => add(p, [-sign * 3.5, 0]));
  const lowest = side.slice(0, Math.max(4, Math.round(side.length * (frame.isLong ? 0.45 : 1))));
  const whole = [...line, ...lowest.slice(1)];
  if (draft.garment.choice.type === 'ao-dai') return [aoDaiOpening(frame, line, stuff)];
  const colour = trimColour(stuff);
  const inks: Ink[] = piping(whole, colour, 4.4).map(unclipped);
  const inner = line.map((p, i): Point => {
    const t = tangentOn(curveOf(line), i / (line.length - 1));
    const n = perpendicular(t);
    return add(p, [n[0] * 8.5 * (n[1] > 0 ? 1 : -1), n[1] * 8.5 * (n[1] > 0 ? 1 : -1)]);
  });
  inks.push(...piping(inner, colour, 2).map(unclipped));
  const shapes: Shape[] = [{ outline: [...line, ...line.map((p): Point => add(p, [5, -12])).reverse()], fill: shadowOf(stuff.colour, 0.55), opacity: 0.22, blur: 5 }];
  const curve = curveOf(line);
  for (const u of [0.46, 0.87]) {
    const m = frogMarks(pointOn(curve, u), perpendicular(tangentOn(curve, u)), { size: 17, colour });
    inks.push(...m.inks); shapes.push(...m.shapes);
  }
  const seam = curveOf(lowest);
  for (const down of [62, 132]) {
    if (down > seam.length - 20) continue;
    const m = frogMarks(add(pointOn(seam, down / seam.length), [-sign * 4, 0]), [1, 0.05], { size: 11, colour });
    inks.push(...m.inks); shapes.push(...m.shapes);
  }
  const outline = [...line, ...line.map((p): Point => add(p, [8, 26])).reverse()];
  return [marksSheet(draft, overCollarDepth(frame) - 15, { part: 'closure', stuff, outline, inks, shapes })];
}

const unclipped = (ink: Ink): Ink => ({ ...ink, isClipped: false });

/** The opening of an ao dai: a plain edge from the collar along the raglan to the underarm, closed by small press studs under covered buttons. */
function aoDaiOpening(frame: GarmentFrame, line: readonly Point[], stuff: ReturnType<typeof clothOf>): Sheet {
  const curve = curveOf(line);
  const side = frame.side('left', frame.underarm).map((p) => add(p, [3.5, 0]));
  const inks: Ink[] = [{ points: line, width: 2.2, kind: 'seam' }, { points: side, width: 1.7, kind: 'seam', opacity: 0.7 }];
  const shapes: Shape[] = [{ outline: [...line, ...line.map((p): Point => add(p, [4, -9])).reverse()], fill: shadowOf(stuff.colour, 0.55), opacity: 0.18, blur: 4 }];
  for (const u of [0.1, 0.32, 0.54, 0.76, 0.95]) shapes.push(...buttonMarks(add(pointOn(curve, u), [2, -2]), 3.2, stuff.accent));
  return marksSheet(frame.draft, overCollarDepth(frame) - 15, { part: 'closure', stuff, outline: [...line, ...line.map((p): Point => add(p, [8, 26])).reverse()], inks, shapes });
}

/** A frog is broader than a button: those that would touch are left out. */
const spaced = (levels: readonly number[]): readonly number[] => levels.reduce<readonly number[]>((kept, level) => (kept.length === 0 || level - (kept[kept.length - 1] as number) > 44 ? [...kept, level] : kept), []);
