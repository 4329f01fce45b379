import type { ColourRole } from '@toile/colour';
import type { ElementId, Hex } from '@toile/kernel';
import type { GarmentId, PartName } from '@toile/garment';
import type { PrintChoice } from '@toile/textile';

export const BOARDS_SCHEMA = 'toile.boards/1';

/** One colour of the colour board. */
export interface ColourSlot {
  readonly hex: Hex;
  /** As the designer calls it. */
  readonly name?: string;
  /** `base` on the largest area, `second` on the next, `accent` on little, `lining` inside; left out: wherever it goes best. */
  readonly role?: ColourRole;
  /** In every option that can carry it. */
  readonly isPinned: boolean;
  /** The picture it was picked from. */
  readonly from?: ElementId;
}

/** One print of the print board: of the house's families, or the designer's own. */
export interface PrintSlot {
  readonly print: PrintChoice;
  /** The colours it is printed in, ground first; left out: those of the option. */
  readonly colours?: readonly Hex[];
  /** The one part that carries it; left out: the whole garment. */
  readonly on?: PartName;
  readonly isPinned: boolean;
}

/** One traced drawing of the sketch board. */
export interface SketchSlot {
  readonly element: ElementId;
  /** As it was drawn; false: as the engine understands it, so that it can be varied. */
  readonly asDrawn: boolean;
  readonly isPinned: boolean;
}

export const MOOD_KINDS = ['picture', 'note', 'swatch'] as const;

/** One thing on the mood board. A picture has an `element`, a note `text`, a swatch `hex`. */
export interface MoodItem {
  readonly id: string;
  readonly kind: (typeof MOOD_KINDS)[number];
  readonly element?: ElementId;
  readonly text?: string;
  readonly hex?: Hex;
  /** Top left corner before it is turned, in units of the board (a screen's pixels at 1 : 1). */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
}

/** All that a designer brings to a collection. Plain data; elements are named by content and kept elsewhere. */
export interface Boards {
  readonly schema: typeof BOARDS_SCHEMA;
  readonly colours: readonly ColourSlot[];
  readonly prints: readonly PrintSlot[];
  readonly sketches: readonly SketchSlot[];
  /** From back to front. */
  readonly mood: readonly MoodItem[];
  /** Ids of findings of the mood that are switched off. */
  readonly silent: readonly string[];
  /** 0 only what the designer gave … 1 surprise me; pins hold at any. */
  readonly freedom: number;
  /** Whole outfits, or one garment alone. */
  readonly mode: 'outfit' | 'garment';
  /** The garment of the mode `garment`; left out: the one the brief names. */
  readonly garment?: GarmentId;
  /** The designer's own figure. */
  readonly mannequin?: ElementId | undefined;
  /** A row of the size table; left out: the sample size. */
  readonly size?: string;
}

/** How much the boards hold. */
export const MOST_ON_BOARDS = { colours: 40, prints: 24, sketches: 24, mood: 200, silent: 100 } as const;

/** Boards on which nothing lies yet; they ask nothing of the generator. */
export const EMPTY_BOARDS: Boards = {
  schema: BOARDS_SCHEMA, colours: [], prints: [], sketches: [], mood: [], silent: [], freedom: 0.5, mode: 'outfit',
};

/** True where nothing on the boards asks anything of a board of options. */
export const asksNothing = (boards: Boards | undefined): boolean =>
  boards === undefined || (boards.colours.length + boards.prints.length + boards.sketches.length + boards.mood.length === 0 && boards.mode === 'outfit' && boards.mannequin === undefined && boards.size === undefined);
