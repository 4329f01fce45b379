import type { Layer } from '@toile/drawing';
import type { Polyline } from '@toile/geometry';
import type { Stuff } from '../cloth/context.ts';
import type { Sheet } from '../sheet.ts';
import type { PartName } from '@toile/garment';
import type { Draft } from './draft.ts';

/** What makes one layer different from another cut from the same cloth. */
export type LayerWish = Partial<Omit<Layer, 'id' | 'part' | 'outline' | 'colour' | 'material'>>;

/** A sheet of cloth: its part's name, what it is made of, its outline, and what lies on it. */
export function sheetOf(draft: Draft, depth: number, piece: {
  readonly part: PartName;
  /** What follows the part's name in the layer's id: `left`, `leaf.left`. */
  readonly suffix?: string;
  readonly stuff: Stuff;
  readonly outline: Polyline;
  readonly wish?: LayerWish;
}): Sheet {
  const part = `${draft.id}.${piece.part}`;
  const { stuff, wish } = piece;
  return {
    depth,
    layer: {
      id: piece.suffix ? `${part}.${piece.suffix}` : part,
      part, outline: piece.outline, colour: stuff.colour, material: stuff.material,
      shadow: 0.34, contour: 1,
      ...(stuff.pattern ? { pattern: stuff.pattern } : {}),
      ...wish,
    },
  };
}
