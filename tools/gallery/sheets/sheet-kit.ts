import type { Design } from '@toile/garment';
import { STYLE_PAPERS } from '@toile/drawing';
import type { PaintOptions, Scene } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import type { Cell, SheetOptions } from '../sheet.ts';

/** A design to be drawn in one cell of a sheet. */
export interface Look {
  readonly design: Design;
  readonly label?: string;
  /** The window of the picture; the whole figure where left out. */
  readonly view?: Scene['view'];
  /** The style of this cell, where a sheet compares styles. */
  readonly style?: PaintOptions['style'];
}

/** What a sheet may ask of the gallery. */
export interface Studio {
  /** Draws looks at `width` pixels (height 3:2 unless told), in order; a look that fails is counted and left blank. */
  draw(looks: readonly Look[], options: { readonly width: number; readonly height?: number; readonly style?: PaintOptions['style'] }): Promise<Cell[]>;
  /** Writes a sheet under a name. */
  write(name: string, cells: readonly Cell[], options: Omit<SheetOptions, 'paper'> & { readonly paper?: string }): Promise<void>;
  /** Says what could not be drawn. */
  fail(what: string): void;
}

/** One or more pictures of the gallery, found by name. */
export interface GallerySheet {
  readonly name: string;
  make(studio: Studio): Promise<void>;
}

/** The paper a style is shown on. */
export const paperOf = (style: PaintOptions['style']): Hex => STYLE_PAPERS[style];
