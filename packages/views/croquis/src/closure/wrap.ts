import { shadowOf } from '@toile/colour';
import { add, lerp, mix, sampleQuadratic } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { hemEdge } from '../bodice/hem-edge.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { clothOf } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { closureDepth } from './span.ts';

/** The free edge of a wrapped front: from the neckline's crossing to the far side at the waist, and on down to the hem. */
export interface WrapLine { readonly edge: Polyline; readonly fall: Polyline; readonly low: number; readonly t: number }

/** Where the over front ends. `sign` is the side of the paper that it is wrapped to. */
export function wrapLine(frame: GarmentFrame, neckline: Neckline, sign: -1 | 1): WrapLine {
  const from = frame.at(neckline.depth, frame.centreFront(neckline.depth));
  const isChinese = frame.draft.garment.choice.collar === 'cross';
  const low = Math.min(frame.end - 6, Math.max(isChinese ? Math.min(frame.waist, neckline.depth + 170) : frame.waist, neckline.depth + 60));
  const t = 0.5 + sign * (isChinese ? 0.47 : 0.4);
  const to = frame.point(low, t);
  const edge = sampleQuadratic(from, add(mix(from, to, 0.5), [sign * -6, 12]), to, 22);
  const foot = 0.5 + sign * (isChinese ? 0.47 : 0.24);
  const last = frame.end + (frame.isCutOff ? 0 : hemEdge(frame).dropAt(foot));
  const fall = last > low + 30 ? Array.from({ length: 20 }, (_, i) => frame.point(lerp(low, last, i / 19), lerp(t, foot, (i / 19) ** 1.3))) : [];
  return { edge, fall, low, t };
}

/** A wrapped front: the over front runs on from the neckline across to the far side of the waist. Chinese dress wraps to the wearer's right. */
export function wrapFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const isChinese = draft.garment.choice.collar === 'cross';
  const sign = isChinese || draft.figure.market === 'menswear' ? -1 : 1;
  const { edge, fall, low } = wrapLine(frame, neckline, sign);
  const line = [...edge, ...fall.slice(1)];
  const shadow: Shape = { outline: [...line, ...line.map((p): Point => add(p, [sign * 12, 7])).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.4, blur: 5 };
  const inks: Ink[] = [{ points: line, width: 2.8, kind: 'seam' }];
  if (!isChinese) inks.push({ points: line.map((p) => add(p, [-sign * 5, 2])), width: 1.2, kind: 'stitch', opacity: 0.65 }, ...pulls(frame, edge, sign));
  const shapes: Shape[] = [shadow];
  const outline = [...line, ...line.map((p): Point => add(p, [-sign * 18, 6])).reverse()];
  const sheets = [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes })];
  // A crossed collar is tied at the side, under its belt if it has one.
  if (isChinese && draft.garment.choice.type === 'cross-collar-top') sheets.push(sideTie(frame, edge[edge.length - 1] as Point, low));
  return sheets;
}

/** Soft folds that run from the tied side along the wrapped edge. */
function pulls(frame: GarmentFrame, edge: Polyline, sign: number): Ink[] {
  const rule = foldRuleOf(frame.draft.garment.fabric);
  if (rule.foldClass === 'heavy' || rule.foldClass === 'plush') return [];
  const end = edge[edge.length - 1] as Point;
  const draw = frame.draft.draw('closure');
  return [0, 1, 2].map((i): Ink => {
    const from = add(end, [-sign * 5, -5 - 9 * i]);
    const to = add(mix(end, edge[0] as Point, 0.35 + 0.25 * draw('pull', i)), [-sign * 4, 16 + 10 * i]);
    return { points: sampleQuadratic(from, add(mix(from, to, 0.5), [0, 7]), to, 8), width: 1.9, kind: 'fold', opacity: 0.6 };
  });
}

/** Two narrow ribbons tied at the wearer's right side. */
function sideTie(frame: GarmentFrame, at: Point, low: number): Sheet {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const colour = stuff.accent !== stuff.colour ? stuff.accent : shadowOf(stuff.colour, 0.3);
  const draw = draft.draw('closure');
  const p = add(at, [9, 0]);
  const inks: Ink[] = [];
  const ribbon = (points: Polyline): void => {
    inks.push({ points, width: 7.4, kind: 'plain', colour: shadowOf(colour, 0.6) }, { points, width: 5.8, kind: 'plain', colour }, { points: points.map((q) => add(q, [1.2, 0])), width: 1.1, kind: 'fold', opacity: 0.5 });
  };
  for (const k of [-1, 1]) {
    ribbon(sampleQuadratic(p, add(p, [k * 7 + 3, 44]), add(p, [k * (9 + 6 * draw('tie', k)) + 5, 96 + 20 * draw('tie.length', k)]), 10));
  }
  for (const k of [-1, 1]) ribbon([...sampleQuadratic(p, add(p, [k * 24, -13]), add(p, [k * 23, 3]), 8), ...sampleQuadratic(add(p, [k * 23, 3]), add(p, [k * 15, 10]), p, 6)]);
  const knot: Shape = { outline: [add(p, [-5, -5]), add(p, [5, -6]), add(p, [6, 5]), add(p, [-4, 6])], fill: colour, stroke: { colour: shadowOf(colour, 0.6), width: 1.4 } };
  const shade: Shape = { outline: [add(p, [-4, 6]), add(p, [14, 8]), add(p, [22, 100]), add(p, [4, 100])], fill: '#1d161c', opacity: 0.18, blur: 5 };
  return marksSheet(draft, closureDepth(frame) + 6, { part: 'closure', suffix: 'tie', stuff, outline: [add(p, [-26, -14]), add(p, [28, -14]), frame.point(low + 110, 0.2), frame.point(low + 110, 0.02)], inks, shapes: [shade, knot] });
}
