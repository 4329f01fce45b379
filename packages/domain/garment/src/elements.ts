import type { ElementId } from '@toile/kernel';
import type { OwnPrint } from '@toile/textile';
import type { TracedSketch } from './drawn/traced-sketch.ts';

/** What a design names and does not hold: the designer's own prints and sketches. Views are handed all that the design wears; a missing one is an error, never a stand-in. */
export interface DesignElements {
  readonly prints: ReadonlyMap<ElementId, OwnPrint>;
  readonly sketches: ReadonlyMap<ElementId, TracedSketch>;
}

/** For designs that wear nothing of the designer's own. */
export const NO_ELEMENTS: DesignElements = { prints: new Map(), sketches: new Map() };
