import type { PosedFigure, Side } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import { drawOf } from '../cloth/context.ts';
import type { Draw, GarmentContext } from '../cloth/context.ts';

/** What every builder of one garment is given: the garment with its dimensions, the body under it, and its own source of chance. */
export interface Draft {
  /** `g0`, `g1`, … : the first word of every layer's id. */
  readonly id: string;
  readonly context: GarmentContext;
  readonly garment: ResolvedGarment;
  readonly figure: PosedFigure;
  /** Worn over everything but the head. */
  readonly isOuter: boolean;
  /** The top ends in a waistband: the stretch below the waist is out of sight. */
  readonly isTucked: boolean;
  /** Where the band lies that a tucked top ends in; the natural waist where left out. */
  readonly tuckLevel?: number;
  /** The half-width of what is worn over it at a level: cloth beneath never stands out beyond cloth above. */
  readonly within?: (level: number) => number;
  /** Half-width of the fullest sleeve worn under a cape, drawn mm. */
  readonly sleeveHalf?: number;
  /** The draws of one part, so that no other part moves when this one is drawn again. */
  draw(part: string): Draw;
}

/** A draft of a garment on a figure. */
export function draftOf(garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Draft {
  // From behind an open front cannot be told from a closed one.
  const seen = figure.view === 'back' && garment.choice.isOpen ? { ...garment, choice: { ...garment.choice, isOpen: false } } : garment;
  return {
    id: garment.id, context, garment: seen, figure,
    isOuter: garment.kind === 'outerwear',
    isTucked: garment.kind === 'top' && garment.choice.isTucked === true,
    draw: (part) => drawOf(context, garment.id, part),
  };
}

/** Both sides in drawing order: the side turned away first, so that the near one lies over it. */
export const sidesFarFirst = (figure: PosedFigure): readonly [Side, Side] => (figure.turn >= 0 ? ['right', 'left'] : ['left', 'right']);

/** Both sides as they lie on paper. */
export const SIDES: readonly [Side, Side] = ['left', 'right'];

/** One value a side. */
export type Sided<T> = Readonly<Record<Side, T>>;

/** A value built for each side. */
export const sided = <T>(build: (side: Side, sign: -1 | 1) => T): Sided<T> => ({ left: build('left', -1), right: build('right', 1) });
