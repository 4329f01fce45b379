import { mixHex } from '@toile/colour';
import { add, offsetLine } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { sideSign } from '@toile/figure';
import { frontEdge } from '../bodice/open-front.ts';
import { INK } from '../cloth/context.ts';
import { clothOf } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { closureDepth, frontSpan } from './span.ts';
import { frontLine } from './strip.ts';

const METAL = '#d8d3c6';

/** A zip down the middle: tape, teeth, its stitching and the pull. */
export function zipFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const last = Math.min(span.to, draft.figure.levelOf(draft.garment.closure?.to ?? 9999));
  const line = frontLine(frame, { from: span.from, to: last }, 0);
  const ending = last < span.to ? { to: last } : { ...span };
  const inks: Ink[] = [
    { points: frontLine(frame, { ...ending, from: span.from + 4 }, 12), width: 1.3, kind: 'stitch', opacity: 0.75 },
    { points: frontLine(frame, { ...ending, from: span.from + 4 }, -12), width: 1.3, kind: 'stitch', opacity: 0.75 },
    ...teeth(line, stuff.colour, 6.4),
  ];
  const top = line[0] as Point;
  const outline = [...offsetLine(line, 16), ...offsetLine(line, -16).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes: pull(add(top, [0, 4])) })];
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
      inks: [...teeth(edge, stuff.colour, 5), { points: edge.map((p): Point => [p[0] + k * 12, p[1]]), width: 1.3, kind: 'stitch', opacity: 0.75 }],
      shapes: side === 'right' ? pull(edge[edge.length - 3] as Point) : [],
    });
  });
}

function teeth(line: Polyline, ground: `#${string}`, width: number): Ink[] {
  return [
    { points: line, width: width + 1.6, kind: 'plain', colour: mixHex(ground, INK, 0.7) },
    { points: line, width, kind: 'plain', colour: mixHex(ground, '#4a4a50', 0.55) },
    { points: line, width: width * 0.45, kind: 'stitch', colour: METAL },
  ];
}

const pull = (at: Point): Shape[] => [
  { outline: [add(at, [-3.4, 0]), add(at, [3.4, 0]), add(at, [4, 8]), add(at, [-4, 8])], fill: METAL, stroke: { colour: INK, width: 1.2 } },
  { outline: [add(at, [-2.4, 8]), add(at, [2.4, 8]), add(at, [3.4, 25]), add(at, [-3.4, 25])], fill: METAL, stroke: { colour: INK, width: 1.2 } },
];
