import { add, lerp, offsetLine } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import { sideSign } from '@toile/figure';
import { hemEdge } from '../bodice/hem-edge.ts';
import { frontEdge } from '../bodice/open-front.ts';
import { clothOf } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import { isLapel, overlapOf } from '../frame/neckline.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { closureDepth, frontSpan } from './span.ts';
import { snapMarks } from './button.ts';
import { frontLine, frontStrip } from './strip.ts';
import { zipInks, zipPull } from './zip-marks.ts';

/** A zip down the middle: tape, teeth, its stitching and the pull. On a biker jacket it runs aslant. */
export function zipFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  if (draft.garment.choice.type === 'biker-jacket') return slantedZip(frame, neckline);
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const last = Math.min(span.to, draft.figure.levelOf(draft.garment.closure?.to ?? 9999));
  const line = frontLine(frame, { from: span.from, to: last }, 0);
  const ending = last < span.to ? { to: last } : { ...span };
  const inks: Ink[] = [
    { points: frontLine(frame, { ...ending, from: span.from + 4 }, 12), width: 1.3, kind: 'stitch', opacity: 0.75 },
    { points: frontLine(frame, { ...ending, from: span.from + 4 }, -12), width: 1.3, kind: 'stitch', opacity: 0.75 },
    ...zipInks(line, stuff.colour),
  ];
  const top = line[0] as Point;
  const outline = [...offsetLine(line, 16), ...offsetLine(line, -16).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes: zipPull(add(top, [0, 4])) })];
}

/** A storm flap over the zip, held by press studs. */
export function flyFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const sign = draft.figure.market === 'menswear' ? -1 : 1;
  const strip = frontStrip(frame, span, sign > 0 ? [-25, 19] : [-19, 25]);
  const free = frontLine(frame, span, sign * 19);
  const inks: Ink[] = [
    { points: free, width: 2.5, kind: 'seam' }, ...[-4.5, -9].map((off): Ink => ({ points: frontLine(frame, { ...span, from: span.from + 3 }, sign * (19 + off)), width: 1.2, kind: 'stitch', opacity: 0.8 })),
    { points: frontLine(frame, span, -sign * 21), width: 1.2, kind: 'stitch', opacity: 0.75 },
  ];
  const count = Math.max(4, Math.round((span.to - span.from) / 98));
  const shade = { outline: [...free, ...free.map((p): Point => [p[0] + sign * 9, p[1] + 4]).reverse()], fill: '#1d161c' as const, opacity: 0.26, blur: 4 };
  const shapes = Array.from({ length: count }, (_, i) => lerp(span.from + 24, span.to - 30, i / (count - 1))).flatMap((level) => snapMarks(frame.at(level, frame.centreFront(level) + sign * 3), 5));
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline: strip.outline, inks, shapes: [shade, ...shapes] })];
}

/** From the break of the wide lapels (or from the shoulder of a collarless front) down to the hem beside the middle. */
function slantedZip(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const sign = draft.figure.market === 'menswear' ? -1 : 1;
  const lapelled = isLapel(draft.garment.choice.collar);
  const from = lapelled ? Math.min(frame.end - 60, Math.max(430, draft.figure.levelOf(draft.garment.neck?.frontDepth ?? 430))) : neckline.depth - 4;
  const start = sign * (lapelled ? overlapOf(frame) : 34);
  const foot = sign * -4;
  const low = frame.end + hemEdge(frame).dropAt(0.5);
  const line = (off: number): Point[] => Array.from({ length: 24 }, (_, i) => {
    const level = lerp(from, low, i / 23);
    return frame.at(level, frame.centreFront(level) + lerp(start, foot, (i / 23) ** 0.9) + off);
  });
  const zip = line(0);
  const under = zip.map((p): Point => [p[0] + sign * 14, p[1] + 3]);
  const inks: Ink[] = [
    { points: line(-sign * 13), width: 1.25, kind: 'stitch', opacity: 0.8 }, { points: line(-sign * 17), width: 1.25, kind: 'stitch', opacity: 0.6 }, { points: line(sign * 11), width: 1.25, kind: 'stitch', opacity: 0.7 },
    { points: line(-sign * 7), width: 2, kind: 'seam' }, ...zipInks(zip, stuff.colour),
  ];
  const a = zip[0] as Point, b = zip[3] as Point;
  return [marksSheet(draft, closureDepth(frame), {
    part: 'closure', stuff, outline: [...line(-18), ...line(18).reverse()], inks,
    shapes: [{ outline: [...zip, ...under.reverse()], fill: '#1d161c', opacity: 0.28, blur: 4 }, ...zipPull(add(a, [0, 6]), [b[0] - a[0], b[1] - a[1]])],
  })];
}

/** The open halves of a zip along both edges. */
export function openZip(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  return (['left', 'right'] as const).map((side) => {
    const k = sideSign(side);
    const edge = frontEdge(frame, side, neckline.depth).map((p): Point => [p[0] - k * 1, p[1]]);
    const outline = [...edge, ...edge.map((p): Point => [p[0] + k * 16, p[1]]).reverse()];
    return marksSheet(draft, closureDepth(frame), {
      part: 'closure', suffix: side, stuff, outline,
      inks: [...zipInks(edge, stuff.colour, 4.4), { points: edge.map((p): Point => [p[0] + k * 12, p[1]]), width: 1.3, kind: 'stitch', opacity: 0.75 }],
      shapes: side === 'right' ? zipPull(edge[edge.length - 4] as Point) : [],
    });
  });
}
