import { createRng, hashOf, must } from '@toile/kernel';
import type { Hex, Rng } from '@toile/kernel';
import type { PlacedPicture, Tile, TileShape } from '@toile/drawing';
import { recolour } from './recolour.ts';
import type { PrintInks } from './recolour.ts';
import type { PanelName, PrintFamily, PrintId, Provenance } from './print.ts';

/** What a family says of itself; `definePrint` adds the recolouring, the seed and the tile's id. */
export interface PrintSketch {
  readonly id: PrintId;
  readonly repeat: readonly [width: number, height: number];
  readonly colours: readonly [least: number, most: number];
  readonly layout: PrintFamily['layout'];
  /** Figures that must stand upright. */
  readonly isUpright?: true;
  /** Figures that are read. */
  readonly hasWriting?: true;
  readonly provenance?: Provenance;
  readonly wornAs?: PrintFamily['wornAs'];
  readonly panels?: readonly PanelName[];
  readonly description: string;
  /** The shapes of one repeat. Shapes may cross an edge: whoever paints draws them again on the other side. */
  draw(inks: PrintInks, rng: Rng, size: { readonly width: number; readonly height: number }): readonly TileShape[];
  placed?(colours: readonly Hex[], seed: number, panel: PanelName): readonly PlacedPicture[];
}

/** A family from its sketch: the palette becomes inks, the seed a source of chance of its own. */
export function definePrint(sketch: PrintSketch): PrintFamily {
  const [width, height] = sketch.repeat;
  const wanted = sketch.colours[1] - 1;
  return {
    id: sketch.id,
    repeat: sketch.repeat,
    colours: sketch.colours,
    layout: sketch.layout,
    description: sketch.description,
    panels: sketch.panels ?? [],
    isUpright: sketch.isUpright ?? false,
    hasWriting: sketch.hasWriting ?? false,
    ...(sketch.wornAs ? { wornAs: sketch.wornAs } : {}),
    ...(sketch.provenance ? { provenance: sketch.provenance } : {}),
    tile: (colours, seed) => {
      // What the family cannot use is left out from the end: the designer's order is the order of importance.
      const inks = recolour(colours.slice(0, sketch.colours[1]), wanted);
      const id = `${sketch.id}/${seed}/${colours.join('')}`;
      return lazyTile({ id, width, height, background: inks.ground }, () => sketch.draw(inks, createRng(hashOf('print', sketch.id, seed)), { width, height }));
    },
    ...(sketch.placed ? { placed: sketch.placed } : {}),
  };
}

/** How many tiles keep their shapes: a dense one weighs a megabyte, and whoever paints keeps its pixels. */
const MOST_DRAWN = 12;
const drawn = new Set<{ shapes: readonly TileShape[] | undefined }>();

/** A tile whose shapes are drawn when they are first asked for, and drawn again where they were let go since. */
function lazyTile(plain: Omit<Tile, 'shapes'>, draw: () => readonly TileShape[]): Tile {
  const own: { shapes: readonly TileShape[] | undefined } = { shapes: undefined };
  return {
    ...plain,
    get shapes() {
      if (own.shapes) return own.shapes;
      const shapes = draw();
      own.shapes = shapes;
      drawn.add(own);
      const [oldest] = drawn;
      if (drawn.size > MOST_DRAWN && oldest) { oldest.shapes = undefined; drawn.delete(oldest); }
      return shapes;
    },
  };
}

/** The figure at `i`; the sketch asked for at least that many. */
export const figure = (inks: PrintInks, i: number): Hex => must(inks.figures[i], `the print asks for figure ${i} within its colours`);

/** The bloom colour at `i`. */
export const bloom = (inks: PrintInks, i: number): Hex => must(inks.blooms[i], `the print asks for bloom ${i} within its colours`);
