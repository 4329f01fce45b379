import type { ExportPart, UsedElement } from '@toile/contract';
import type { Design } from '@toile/garment';
import type { PictureOptions, SheetOptions } from '../ports/pictures.ts';

/** A design as it was when its export was asked for, and who changed what until then. */
export interface OrderedDesign { readonly id: string; readonly design: Design; readonly authorship: readonly string[]; readonly uses?: readonly UsedElement[] }

/** Everything a background job needs, so that a second try makes the same file. */
export interface ExportOrder extends PictureOptions {
  readonly kind: 'zip' | 'contact-sheet';
  readonly title: string;
  readonly parts: readonly ExportPart[];
  readonly hasContactSheet: boolean;
  readonly designs: readonly OrderedDesign[];
  /** What is written on the flats. */
  readonly sheet?: SheetOptions;
}
