import type { ElementId, Hex } from '@toile/kernel';
import type { RepeatKind, RepeatMethod } from '@toile/vision';

/** A place in parts of a picture's width and height. */
export type Part = readonly [x: number, y: number];
/** Top left, top right, bottom right, bottom left. */
export type PartCorners = readonly [Part, Part, Part, Part];

/** How a print is made of its picture; kept with the print, so that it can be made otherwise later. */
export interface PrintRecipe {
  /** The element whose picture it is made of, where that is another one: the print was made anew while designs wore it as it was. */
  readonly source?: ElementId;
  /** The cloth in the picture; left out: looked for. */
  readonly corners?: PartCorners;
  readonly method: RepeatMethod | 'auto';
  /** The repeat as the designer set it, in parts of what lies between the corners. */
  readonly cell?: PartCell;
  readonly inks: number | 'auto';
  /** mm that one repeat is wide; left out: a medium print. */
  readonly mm?: number;
}

/** The sides of a repeat in parts of the flattened cloth's width and height, and how repeats are set. */
export interface PartCell { readonly across: Part; readonly down: Part; readonly kind: Exclude<RepeatKind, 'mirror'> }

/** What came of it, for the screen: all in parts of the picture. */
export interface PrintFacts {
  readonly corners: PartCorners;
  readonly isWhole: boolean;
  readonly method: RepeatMethod;
  readonly kind: RepeatKind;
  readonly found?: PartCell & { readonly confidence: number };
  /** The inks as they were found, before any was changed. */
  readonly inks: readonly Hex[];
  /** Mean ΔE2000 across the seam and between neighbours inside. */
  readonly seam: { readonly mean: number; readonly inner: number };
}

/** The recipe a picture is first made by. */
export const FIRST_RECIPE: PrintRecipe = { method: 'auto', inks: 'auto' };
/** The corners of a whole picture. */
export const WHOLE: PartCorners = [[0, 0], [1, 0], [1, 1], [0, 1]];
/** A whole picture as one repeat. */
export const WHOLE_CELL: PartCell = { across: [1, 0], down: [0, 1], kind: 'straight' };
/** True for a repeat that is the whole picture. */
export const isWholeCell = ({ across, down }: PartCell): boolean => Math.hypot(across[0] - 1, across[1], down[0], down[1] - 1) < 1e-6;
