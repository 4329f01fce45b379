import { shadowOf } from '@toile/colour';
import { add, ellipse, lerp, mix, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { hemEdge } from '../bodice/hem-edge.ts';
import { INK } from '../cloth/context.ts';
import { clothOf, trimColour } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { buttonLevels, closureDepth, frontSpan } from './span.ts';
import { frontLine } from './strip.ts';

/** A wrapped front: the over front runs on from the neckline across to the far side of the waist. Chinese dress wraps to the wearer's right. */
export function wrapFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const sign = draft.garment.choice.collar === 'cross' ? -1 : draft.figure.market === 'menswear' ? -1 : 1;
  const from = frame.at(neckline.depth, frame.centreFront(neckline.depth));
  const low = Math.min(frame.end - 6, Math.max(frame.waist, neckline.depth + 60));
  const t = 0.5 + sign * 0.38;
  const to = frame.point(low, t);
  const edge = sampleQuadratic(from, add(mix(from, to, 0.5), [sign * -4, 8]), to, 22);
  const last = frame.end + (frame.isCutOff ? 0 : hemEdge(frame).dropAt(0.5 + sign * 0.24));
  const fall: Point[] = last > low + 30
    ? Array.from({ length: 20 }, (_, i) => frame.point(lerp(low, last, i / 19), lerp(t, 0.5 + sign * 0.24, (i / 19) ** 1.3)))
    : [];
  const line = [...edge, ...fall.slice(1)];
  const shadow: Shape = { outline: [...line, ...line.map((p): Point => add(p, [sign * 14, 5])).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.4, blur: 5 };
  const inks: Ink[] = [{ points: line, width: 2.8, kind: 'seam' }, { points: line.map((p) => add(p, [-sign * 5, 2])), width: 1.2, kind: 'stitch', opacity: 0.65 }];
  const outline = [...line, ...line.map((p): Point => add(p, [-sign * 18, 6])).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes: [shadow] })];
}

/** Wooden or horn toggles on cord loops. */
export function toggles(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const line = frontLine(frame, span, 11);
  const cord = trimColour(stuff);
  const horn = '#b98f5c';
  const inks: Ink[] = [{ points: line, width: 2.4, kind: 'seam' }];
  const shapes: Shape[] = [{ outline: [...line, ...line.map((p): Point => [p[0] + 10, p[1] + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.36, blur: 4 }];
  for (const level of buttonLevels(frame, span)) {
    const c = frame.at(level, frame.centreFront(level));
    const at = (x: number, y: number): Point => add(c, [x, y]);
    for (const k of [-1, 1]) {
      shapes.push({ outline: [at(k * 30, -9), at(k * 46, -8), at(k * 50, 0), at(k * 46, 8), at(k * 30, 9)], fill: shadowOf(cord, 0.1), stroke: { colour: INK, width: 1.4 } });
      for (const y of [-3.5, 3.5]) inks.push({ points: [at(k * 32, y), at(k * 4, y * 0.8)], width: 4, kind: 'plain', colour: INK }, { points: [at(k * 32, y), at(k * 4, y * 0.8)], width: 2.5, kind: 'plain', colour: cord });
    }
    const toggle = Array.from({ length: 22 }, (_, i): Point => {
      const a = (i / 22) * 2 * Math.PI;
      return at(Math.cos(a) * 17 * (0.92 + 0.08 * Math.cos(2 * a)), Math.sin(a) * 5.6);
    });
    inks.push({ points: [...toggle, toggle[0] as Point], width: 1.6, kind: 'plain', colour: INK });
    shapes.push({ outline: ellipse(at(2, 4), 17, 6), fill: '#1d161c', opacity: 0.3, blur: 2 }, { outline: toggle, fill: horn }, { outline: ellipse(at(-3, -2), 9, 1.5), fill: '#f0dcb8', opacity: 0.7 });
  }
  const outline = [...frontLine(frame, span, -50), ...frontLine(frame, span, 50).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes })];
}

/** Laced through eyelets over a gap of its own cloth. */
export function laceUp(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const { figure, garment } = draft;
  const from = span.from + 8;
  const to = Math.min(span.to - 16, Math.max(from + 50, figure.levelOf(garment.closure?.to ?? 420)));
  const rows = Math.max(3, Math.round((to - from) / 24));
  const cord = trimColour(stuff);
  const eye = (i: number, k: number): Point => {
    const level = lerp(from, to, i / rows);
    return frame.at(level, frame.centreFront(level) + k * 15);
  };
  const inks: Ink[] = ([-1, 1] as const).map((k) => ({ points: frontLine(frame, { from: span.from, to: to + 14 }, k * 8), width: 2, kind: 'seam' as const }));
  const shapes: Shape[] = [{ outline: [...frontLine(frame, { from: span.from, to: to + 8 }, -8), ...frontLine(frame, { from: span.from, to: to + 8 }, 8).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.75 }];
  const lace = (a: Point, b: Point): void => {
    inks.push({ points: [a, b], width: 4, kind: 'plain', colour: INK }, { points: [a, b], width: 2.6, kind: 'plain', colour: cord });
  };
  for (let i = 0; i < rows; i++) { lace(eye(i, -1), eye(i + 1, 1)); lace(eye(i, 1), eye(i + 1, -1)); }
  for (let i = 0; i <= rows; i++) for (const k of [-1, 1]) shapes.push({ outline: ellipse(eye(i, k), 3), fill: '#cdc4ae', stroke: { colour: INK, width: 1.1 } });
  for (const k of [-1, 1]) {
    const e = eye(0, k);
    const tail = sampleQuadratic(e, add(e, [k * 26, -4]), add(e, [k * (26 + 8 * draft.draw('closure')('tail', k)), 54]), 10);
    inks.push({ points: tail, width: 4, kind: 'plain', colour: INK }, { points: tail, width: 2.6, kind: 'plain', colour: cord });
  }
  const outline = [...frontLine(frame, { from: span.from, to: to + 10 }, -20), ...frontLine(frame, { from: span.from, to: to + 10 }, 20).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes })];
}
