import { lightOf, shadowOf } from '@toile/colour';
import { add, ellipse, lerp, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { hemEdge } from '../bodice/hem-edge.ts';
import { clothOf, trimColour } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { piping } from '../collar/mandarin.ts';
import { kebayaEmbroidery } from './kebaya-border.ts';
import { yokeEmbroidery } from './embroidery.ts';
import { detailDepth, isInGap } from './place.ts';

/** What is sewn on the surface: embroidery, sequins, fringe, piping, pleats and gathers at a seam, extra stitching. */
export function decorationSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { details } = frame.draft.garment.choice;
  const sheets: Sheet[] = [];
  if (details.includes('embroidery')) sheets.push(frame.draft.garment.choice.type === 'kebaya' ? kebayaEmbroidery(frame, neckline) : yokeEmbroidery(frame, neckline));
  if (details.includes('sequin')) sheets.push(sequins(frame, neckline));
  if (details.includes('fringe') && !frame.isCutOff) sheets.push(fringe(frame));
  if (details.includes('piping') && frame.draft.garment.choice.closure !== 'slanted') sheets.push(piped(frame, neckline));
  if (details.includes('topstitch')) sheets.push(topstitch(frame));
  // On a dress cut at the waist it is the skirt that is gathered or pleated.
  if ((details.includes('gather') || details.includes('pleat')) && !frame.isLong && !frame.bodice.hasWaistSeam) sheets.push(pleatedFront(frame, neckline, details.includes('pleat')));
  if (details.includes('drawstring') && !frame.isCutOff && frame.draft.garment.choice.type !== 'hoodie') sheets.push(drawstring(frame));
  return sheets;
}

/** Sequins laid in overlapping rows along the neckline, close together there and thinning downwards. */
function sequins(frame: GarmentFrame, neckline: Neckline): Sheet {
  const stuff = clothOf(frame.draft, 'sequin', 'body');
  const colour = lightOf(trimColour(stuff), 0.3);
  const draw = frame.draft.draw('sequin');
  const shapes: Shape[] = [];
  const from = neckline.depth + 12;
  const to = Math.min(frame.end - 20, from + 210);
  const rows = Math.max(4, Math.round((to - from) / 12));
  for (let row = 0; row < rows; row++) {
    const v = row / rows;
    const level = lerp(from, to, v);
    const count = Math.round((frame.halfWidth(level) * 2) / 11);
    for (let i = 0; i < count; i++) {
      const k = row * 64 + i;
      if (draw('there', k) > (1 - v) ** 1.25) continue;
      const t = (i + 0.5 + (row % 2 ? 0.5 : 0) + 0.3 * (draw('place', k) - 0.5)) / (count + 0.5);
      // The rows follow the neckline: higher towards the shoulders.
      const at = level - 38 * Math.abs(2 * t - 1) ** 1.6 * (neckline.hold === 'shoulders' ? 1 : 0.2);
      if (t < 0.07 || t > 0.93 || isInGap(frame, at, t)) continue;
      const lit = draw('lit', k);
      shapes.push({ outline: ellipse(frame.point(at, t), 3.1, 3.1, 8), fill: lit > 0.86 ? '#ffffff' : lit > 0.62 ? lightOf(colour, 0.35) : lit < 0.22 ? shadowOf(colour, 0.35) : colour, stroke: { colour: shadowOf(colour, 0.45), width: 0.5 }, opacity: 0.95 });
    }
  }
  return marksSheet(frame.draft, detailDepth(frame) + 4, { part: 'sequin', suffix: 'bodice', stuff, outline: [frame.point(from, 0.12), frame.point(from, 0.88), frame.point(to, 0.88), frame.point(to, 0.12)], shapes });
}

function fringe(frame: GarmentFrame): Sheet {
  const stuff = clothOf(frame.draft, 'fringe', 'body');
  const hem = hemEdge(frame);
  const draw = frame.draft.draw('fringe');
  const long = Math.max(26, frame.draft.garment.trims.fringeLength * frame.scaleAt(frame.end));
  const count = Math.round(frame.halfWidth(frame.end) * 2 / 5);
  const inks: Ink[] = [];
  const ends: Point[] = [];
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    if (isInGap(frame, frame.end - 1, t)) continue;
    const p = hem.pointAt(t);
    const tip = add(p, [(draw('lean', i) - 0.5) * 9, long * (0.86 + 0.28 * draw('length', i))]);
    ends.push(tip);
    inks.push({ points: sampleQuadratic(p, add(p, [(draw('bend', i) - 0.5) * 8, long * 0.5]), tip, 5), width: 3, kind: 'fold', colour: i % 3 ? stuff.colour : shadowOf(stuff.colour, 0.3), opacity: 1 });
  }
  inks.unshift({ points: hem.edge, width: 3.4, kind: 'seam' });
  return marksSheet(frame.draft, detailDepth(frame) - 2, { part: 'fringe', suffix: 'bodice', stuff, outline: [...hem.edge, ...ends.reverse()], inks });
}

function piped(frame: GarmentFrame, neckline: Neckline): Sheet {
  const stuff = clothOf(frame.draft, 'piping', 'body');
  const colour = trimColour(stuff);
  const inks: Ink[] = [...piping(neckline.points, colour, 3.2)].map((ink) => ({ ...ink, isClipped: false }));
  if (!frame.isCutOff && !frame.draft.garment.choice.isOpen) inks.push(...piping(hemEdge(frame).edge.map((p) => add(p, [0, -2])), colour, 3.2).map((ink) => ({ ...ink, isClipped: false })));
  const low = neckline.points.map((p) => add(p, [0, 8]));
  return marksSheet(frame.draft, detailDepth(frame) + 2, { part: 'piping', suffix: 'bodice', stuff, outline: [...neckline.points, ...low.reverse()], inks });
}

function topstitch(frame: GarmentFrame): Sheet {
  const stuff = clothOf(frame.draft, 'topstitch', 'body');
  const { choice } = frame.draft.garment;
  const colour = stuff.accent !== stuff.colour ? stuff.accent : lightOf(stuff.colour, 0.35);
  const inks: Ink[] = [];
  const row = (points: readonly Point[]): void => { inks.push({ points, width: 1.5, kind: 'stitch', colour, opacity: 0.9 }); };
  const stay = (points: readonly Point[], level: number): Point[] => points.filter((_, i) => !isInGap(frame, level, i / Math.max(1, points.length - 1)));
  const yoke = Array.from({ length: 25 }, (_, i) => frame.point(404 + 5 * Math.sin((i / 24) * Math.PI), 0.06 + (0.88 * i) / 24));
  if (frame.draft.isOuter && choice.type !== 'denim-jacket' && choice.type !== 'trench-coat' && !choice.isOpen) { row(yoke); row(yoke.map((p) => add(p, [0, 5]))); }
  if (!frame.isCutOff) for (const up of [17, 22]) row(stay(hemEdge(frame).edge.map((p) => add(p, [0, -up])), frame.end - 20));
  const outline = hemEdge(frame).edge;
  return marksSheet(frame.draft, detailDepth(frame) + 1, { part: 'topstitch', suffix: 'bodice', stuff, outline: [...outline, ...outline.map((p) => add(p, [0, -26])).reverse()], inks });
}

/** Pleats or gathers that spring from the neckline. */
function pleatedFront(frame: GarmentFrame, neckline: Neckline, isPleat: boolean): Sheet {
  const part = isPleat ? 'pleat' as const : 'gather' as const;
  const stuff = clothOf(frame.draft, part, 'body');
  const draw = frame.draft.draw(part);
  const inks: Ink[] = [], shapes: Shape[] = [];
  const n = neckline.points.length - 1;
  const count = isPleat ? 6 : 11;
  for (let i = 0; i <= count; i++) {
    const u = 0.24 + (0.52 * i) / count;
    if (Math.abs(u - 0.5) < 0.03) continue;
    const p = neckline.points[Math.round(u * n)] as Point;
    const long = isPleat ? 130 : 34 + 46 * draw('length', i);
    const q = add(p, [(p[0] - (neckline.points[n >> 1] as Point)[0]) * (isPleat ? 0.25 : 0.6), long]);
    const line = sampleQuadratic(p, add(p, [(q[0] - p[0]) * 0.3, long * 0.5]), q, 8);
    inks.push({ points: line, width: isPleat ? 2 : 1.9, kind: isPleat ? 'seam' : 'fold', opacity: 0.75 });
    shapes.push({ outline: [...line, ...line.map((r, k) => add(r, [6 * (1 - k / line.length), 0])).reverse()], fill: shadowOf(stuff.colour, 0.45), opacity: 0.2, blur: 2 });
  }
  const a = neckline.points[Math.round(0.24 * n)] as Point, b = neckline.points[Math.round(0.76 * n)] as Point;
  return marksSheet(frame.draft, detailDepth(frame) + 1, { part, suffix: 'neck', stuff, outline: [a, b, add(b, [-10, 110]), add(a, [10, 110])], inks, shapes });
}

/** A cord in a casing above the hem, knotted at the middle. */
function drawstring(frame: GarmentFrame): Sheet {
  const stuff = clothOf(frame.draft, 'drawstring', 'body');
  const colour = stuff.accent !== stuff.colour ? stuff.accent : '#f0eadc';
  const draw = frame.draft.draw('drawstring');
  const level = Math.min(frame.waist + 10, frame.end - 30);
  const line = (off: number): Point[] => Array.from({ length: 25 }, (_, i) => frame.point(level + off, 0.02 + (0.96 * i) / 24));
  const inks: Ink[] = [-8, 8].map((off) => ({ points: line(off), width: 1.7, kind: 'seam' as const, opacity: 0.8 }));
  for (let i = 0; i < 18; i++) {
    const t = 0.05 + (0.9 * (i + 0.5 * draw('pucker', i))) / 18;
    const p = frame.point(level + 8, t), q = frame.point(level + 8 + 18 + 22 * draw('length', i), t + (t - 0.5) * 0.04);
    inks.push({ points: [p, q], width: 1.7, kind: 'fold', opacity: 0.6 });
  }
  const shapes: Shape[] = [];
  // The knot is in front; where the front opens, an end comes out of an eyelet on either side of it.
  const apart = ['pullover', 'back-zip'].includes(frame.draft.garment.choice.closure ?? 'pullover') ? 5 : 31;
  for (const sign of frame.draft.figure.view === 'back' ? [] : [-1, 1]) {
    const eye = frame.at(level, frame.centreFront(level) + sign * apart);
    const end = add(eye, [sign * (5 + 7 * draw('tail', sign)), 76 + 16 * draw('tail.length', sign)]);
    const tail = sampleQuadratic(eye, add(eye, [sign * 13, 26]), end, 10);
    inks.push({ points: tail, width: 5, kind: 'plain', colour: '#2a2226' }, { points: tail, width: 3.2, kind: 'plain', colour }, { points: tail.slice(-3), width: 5, kind: 'plain', colour: '#5a4a3c' });
    shapes.push({ outline: ellipse(eye, 4.4), fill: '#c9bfa8', stroke: { colour: '#2a2226', width: 1.2 } }, { outline: ellipse(eye, 1.8), fill: '#2a2226' });
  }
  return marksSheet(frame.draft, detailDepth(frame) + 3, { part: 'drawstring', suffix: 'bodice', stuff, outline: [...line(-10), ...line(12).reverse()], inks, shapes });
}
