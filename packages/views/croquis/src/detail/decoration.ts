import { lightOf, mixHex, shadowOf } from '@toile/colour';
import { add, ellipse, lerp, rotate, sampleQuadratic } from '@toile/geometry';
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
import { detailDepth, isInGap } from './place.ts';

/** What is sewn on the surface: embroidery, sequins, fringe, piping, pleats and gathers at a seam, extra stitching. */
export function decorationSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { details } = frame.draft.garment.choice;
  const sheets: Sheet[] = [];
  if (details.includes('embroidery')) sheets.push(frame.draft.garment.choice.type === 'kebaya' ? kebayaEmbroidery(frame, neckline) : embroidery(frame, neckline));
  if (details.includes('sequin')) sheets.push(sequins(frame, neckline));
  if (details.includes('fringe') && !frame.isCutOff) sheets.push(fringe(frame));
  if (details.includes('piping') && frame.draft.garment.choice.closure !== 'slanted') sheets.push(piped(frame, neckline));
  if (details.includes('topstitch')) sheets.push(topstitch(frame));
  if ((details.includes('gather') || details.includes('pleat')) && !frame.isLong) sheets.push(pleatedFront(frame, neckline, details.includes('pleat')));
  if (details.includes('drawstring') && !frame.isCutOff && frame.draft.garment.choice.type !== 'hoodie') sheets.push(drawstring(frame));
  return sheets;
}

/** Two sprays of blossom that climb from the shoulders to the chest, mirrored. */
function embroidery(frame: GarmentFrame, neckline: Neckline): Sheet {
  const stuff = clothOf(frame.draft, 'embroidery', 'body');
  const thread = trimColour(stuff);
  const leafColour = mixHex(thread, '#4f6b4a', 0.55);
  const draw = frame.draft.draw('embroidery');
  const shapes: Shape[] = [], inks: Ink[] = [];
  const low = Math.min(frame.end - 40, 560);
  for (const sign of [-1, 1]) {
    const at = (level: number, share: number): Point => frame.point(level, 0.5 + sign * share);
    const stem = sampleQuadratic(at(Math.max(392, neckline.hold === 'shoulders' ? 0 : neckline.depth + 30), 0.3), at(470, 0.4), at(low, 0.2), 20);
    inks.push({ points: stem, width: 1.7, kind: 'seam', colour: leafColour, isClipped: false });
    for (let i = 1; i < 11; i++) {
      const p = stem[Math.round((i / 11) * 20)] as Point;
      const size = 7.5 + 8 * draw('flower.size', i);
      const turn = draw('flower.turn', i) * 6.28;
      if (i % 2 === 0) {
        for (let k = 0; k < 5; k++) {
          const petal = ellipse([0, -size * 0.8], size * 0.42, size * 0.62, 10).map((q) => add(p, rotate(q, turn + (k / 5) * 6.283)));
          shapes.push({ outline: petal, fill: k % 2 ? thread : lightOf(thread, 0.18), stroke: { colour: shadowOf(thread, 0.4), width: 0.7 } });
        }
        shapes.push({ outline: ellipse(p, size * 0.24), fill: lightOf(thread, 0.6) });
      } else {
        const side = i % 4 === 1 ? 1 : -1;
        const leaf = [p, add(p, [side * size * 0.9, -size * 0.7]), add(p, [side * size * 1.9, -size * 0.4]), add(p, [side * size * 1.1, size * 0.25])];
        shapes.push({ outline: leaf, fill: leafColour, stroke: { colour: shadowOf(leafColour, 0.35), width: 0.7 } });
      }
    }
  }
  const box = (x: number): Point[] => [frame.point(396, 0.5 + x * 0.42), frame.point(low, 0.5 + x * 0.3)];
  return marksSheet(frame.draft, detailDepth(frame) + 4, { part: 'embroidery', suffix: 'bodice', stuff, outline: [...box(-1), ...box(1).reverse()], inks, shapes });
}

/** Sequins strewn thick at the neck and thinning downwards. */
function sequins(frame: GarmentFrame, neckline: Neckline): Sheet {
  const stuff = clothOf(frame.draft, 'sequin', 'body');
  const colour = lightOf(trimColour(stuff), 0.3);
  const draw = frame.draft.draw('sequin');
  const shapes: Shape[] = [];
  const from = neckline.depth + 14;
  const to = Math.min(frame.end - 20, from + 230);
  for (let i = 0; i < 150; i++) {
    const v = draw('row', i) ** 1.6;
    const level = lerp(from, to, v);
    const t = 0.12 + 0.76 * draw('place', i);
    if (isInGap(frame, level, t)) continue;
    const p = frame.point(level, t);
    const r = 1.9 + 1.7 * draw('size', i);
    shapes.push({ outline: ellipse(p, r, r, 9), fill: draw('lit', i) > 0.7 ? '#ffffff' : draw('dark', i) > 0.6 ? shadowOf(colour, 0.25) : colour, opacity: 0.9 });
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
  const knot = frame.at(level, frame.centreFront(level));
  // The knot is in front.
  for (const sign of frame.draft.figure.view === 'back' ? [] : [-1, 1]) {
    const tail = sampleQuadratic(knot, add(knot, [sign * 16, 26]), add(knot, [sign * (9 + 8 * draw('tail', sign)), 82]), 10);
    inks.push({ points: tail, width: 5, kind: 'plain', colour: '#2a2226' }, { points: tail, width: 3.2, kind: 'plain', colour });
  }
  return marksSheet(frame.draft, detailDepth(frame) + 3, { part: 'drawstring', suffix: 'bodice', stuff, outline: [...line(-10), ...line(12).reverse()], inks });
}
