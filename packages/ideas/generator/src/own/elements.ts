import type { ElementId } from '@toile/kernel';
import type { TracedSketch } from '@toile/garment';
import type { OwnPrint } from '@toile/textile';

/** What a board needs to know of the designer's elements: the inks of prints, the kinds of sketches. `DesignElements` of the garment room fits. */
export interface BoardElements {
  readonly prints: ReadonlyMap<ElementId, Pick<OwnPrint, 'name' | 'inks'>>;
  readonly sketches: ReadonlyMap<ElementId, Pick<TracedSketch, 'type' | 'fitted'>>;
}

export const NO_BOARD_ELEMENTS: BoardElements = { prints: new Map(), sketches: new Map() };
