import { sideSign } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import { LEVELS } from '@toile/figure';
import type { Point } from '@toile/geometry';
import type { Layer } from '@toile/drawing';
import { MATT_SHOE, bodyLayer, strokeInk, wash } from './paint.ts';

/** Light card, near the paper: a thing to sit on, no part of the design. */
const CARD = '#e4dfd6';
const SHADE = '#c9c2b6';
const LINE = '#8d867b';
/** How much of a block's top is seen, mm. */
const TOP = 34;

/** The block a figure sits on and the step under its feet; none under a standing figure. */
export function seatLayers(figure: PosedFigure): Layer[] {
  const { seat } = figure;
  if (!seat) return [];
  const way = sideSign(seat.towards);
  return [
    box('figure.seat.block', { back: seat.back, front: seat.front, top: seat.top, way }),
    box('figure.seat.step', { back: seat.back + way * 60, front: seat.stepFront, top: seat.step - TOP * 0.5, way }),
  ];
}

function box(id: string, { back, front, top, way }: { readonly back: number; readonly front: number; readonly top: number; readonly way: -1 | 1 }): Layer {
  const floor = LEVELS.floor;
  const lip = top + TOP;
  const turn = front - way * 58;
  const outline: Point[] = [[back, lip], [back + way * 46, top], [front - way * 8, top], [front, lip - 4], [front, floor - 12], [turn, floor], [back, floor - 6]];
  const edge = (points: Point[], width: number, opacity: number) => strokeInk(points, width, LINE, opacity);
  return bodyLayer({
    id, part: 'figure.seat', colour: CARD, outline, material: MATT_SHOE, shadow: 0,
    shapes: [
      wash([[back, lip], [turn, lip + 4], [turn, floor], [back, floor - 6]], '#f0ece4', 0.85),
      wash([[turn, lip + 4], [front, lip - 4], [front, floor - 12], [turn, floor]], SHADE, 0.8),
    ],
    inks: [
      edge([[back, lip], [turn, lip + 4], [front, lip - 4]], 1.8, 0.7), edge([[turn, lip + 4], [turn, floor]], 1.8, 0.7), edge([[back, lip], [back, floor - 6]], 1.9, 0.8),
      edge([[back, lip], [back + way * 46, top], [front - way * 8, top], [front, lip - 4]], 1.6, 0.55), edge([[front, lip - 4], [front, floor - 12], [turn, floor], [back, floor - 6]], 1.8, 0.7),
    ],
  });
}
