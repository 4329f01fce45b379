import { createRng, hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { PlacedPicture, Tile, TileShape } from '@toile/drawing';
import { filled, placed, rectangle } from '../motif/motif.ts';
import { borderPicture, borderSheet, PANEL_SIZE } from '../placed/border.ts';
import { rememberPictures } from '../placed/remembered.ts';
import { paintShapes } from '../placed/shape-painter.ts';
import type { CompositionId, PanelName } from '../print.ts';
import { movedShape, repeatWithin } from './clip-shapes.ts';
import { figuresOf } from './motifs-of.ts';
import { scatter } from './scatter.ts';

/** What a composition is made of: the family's repeat, the ink of its lines, whether its figures must stand. */
export interface Composed { readonly tile: Tile; readonly line: Hex; readonly isUpright: boolean; readonly hasWriting: boolean; readonly isEdgeToEdge: boolean; readonly seed: number }

/** The design composed once for a panel. A border leaves the bodice plain; the rest lie on every panel. */
export function composed(kind: CompositionId, panel: PanelName, given: Composed): readonly PlacedPicture[] {
  if (kind === 'border' && panel === 'bodice') return [];
  const id = `${kind}/${panel}/${given.tile.id}/${given.seed}`;
  return rememberPictures(id, () => [COMPOSERS[kind](id, panel, given)]);
}

/** Pixels to the mm of a picture over a whole panel. */
const PER_MM = 0.8;
/** Half the size of the smallest figure that can stand alone in a medallion, mm; smaller ones fill it as cloth. */
const LEAST_MEDALLION = 16;
/** How high a border rises over the hem, mm, lines and all. */
const BORDER_RISE: readonly [number, number] = [96, 210];

const COMPOSERS: { readonly [C in CompositionId]: (id: string, panel: PanelName, given: Composed) => PlacedPicture } = {
  // Along the hem: a row of the largest figures with smaller ones between, or a band of the cloth, between lines.
  border: (id, panel, { tile, line, hasWriting, isEdgeToEdge }) => {
    const { figures, isSwatch } = figuresOf(tile, isEdgeToEdge);
    const rise = Math.min(BORDER_RISE[1], Math.max(BORDER_RISE[0], tile.height * 0.9));
    const sheet = borderSheet(panel, rise);
    const lines = [filled(rectangle(0, -rise + 2, sheet.width, 5), line), filled(rectangle(0, -rise + 11, sheet.width, 2), line), filled(rectangle(0, -14, sheet.width, 14 + sheet.hang), line), filled(rectangle(0, -20, sheet.width, 2.5), line)];
    const room = rise - 42;
    if (isSwatch) {
      const count = Math.max(1, Math.round(sheet.width / tile.width));
      const fitted = stretchedAcross(tile, sheet.width / count / tile.width);
      const band = repeatWithin(fitted, { left: 0, top: 0, right: sheet.width, bottom: room }).map((shape) => movedShape(shape, 0, -rise + 18));
      return borderPicture(id, panel, { sheet, shapes: [...band, ...lines] });
    }
    const [large, small] = [figures[0] as (typeof figures)[number], figures[Math.min(1, figures.length - 1)] as (typeof figures)[number]];
    const size = Math.min(2.4, room / (2 * large.halfHeight));
    const pitch = Math.max(large.halfWidth * size * 2.5, 60);
    const count = Math.max(1, Math.round(sheet.width / pitch));
    const step = sheet.width / count;
    const between = Math.min(size * 0.62, (step * 0.36) / (2 * small.halfWidth), room / (2 * small.halfHeight));
    const row = Array.from({ length: count }, (_, i): TileShape[] => [
      ...placed(large.shapes, { at: [(i + 0.5) * step, -rise / 2 + 1], size, isMirrored: i % 2 === 1 && !hasWriting }), ...placed(small.shapes, { at: [(i + 1) * step, -rise / 2 + 4], size: between }),
    ]).flat();
    return borderPicture(id, panel, { sheet, shapes: [...row, ...lines] });
  },
  // Grown with the garment: few and small at the top, large and close at the hem.
  engineered: (id, panel, { tile, isUpright, hasWriting, isEdgeToEdge, seed }) => {
    const [width, height] = PANEL_SIZE[panel];
    const rng = createRng(hashOf('engineered', id, seed));
    const { figures, isSwatch } = figuresOf(tile, isEdgeToEdge);
    if (isSwatch) return whole(id, panel, steppedBands(tile, width, height));
    const shapes: TileShape[] = [];
    for (let band = 0, top = height; top > height * 0.06; band++) {
      // From the hem upwards: each band of figures smaller and looser than the one under it.
      const share = top / height;
      const size = 0.4 + 1.35 * share * share;
      const rise = Math.max(34, tile.height * 0.62 * size);
      const density = 0.25 + 0.75 * share;
      const things = Array.from({ length: Math.max(1, Math.round(((width * rise) / (tile.width * tile.height * size * size)) * figures.length * density)) }, (_, i) => ({
        figure: figures[(i * 7 + band) % figures.length] as (typeof figures)[number], size: size * rng.between(0.85, 1.1), turn: isUpright ? rng.between(-0.2, 0.2) : rng.between(0, 2 * Math.PI), isMirrored: rng.chance(0.5) && !hasWriting,
      }));
      const places = scatter(things.map((thing) => Math.hypot(thing.figure.halfWidth, thing.figure.halfHeight) * thing.size * 0.75), { width, height: rise, isRepeat: false }, rng);
      for (const { at, index } of places) { const { figure, ...how } = things[index] as (typeof things)[number]; shapes.push(...placed(figure.shapes, { at: [at[0], top - rise + at[1]], ...how })); }
      top -= rise * 0.92;
    }
    return whole(id, panel, shapes);
  },
  // One picture on the panel: the largest figure as a medallion in a frame, small ones in its corners.
  panel: (id, panel, { tile, line, hasWriting, isEdgeToEdge }) => {
    const [width, height] = PANEL_SIZE[panel];
    const { figures, isSwatch } = figuresOf(tile, isEdgeToEdge);
    const inset = width * 0.1, middle = height * (panel === 'bodice' ? 0.46 : 0.52), radiusX = width * 0.33, radiusY = Math.min(height * 0.36, radiusX * 1.4);
    const frame = [ringOf([width / 2, middle], [radiusX * 1.16, radiusY * 1.16], 5, line), ringOf([width / 2, middle], [radiusX * 1.09, radiusY * 1.09], 1.8, line)];
    const isSmall = Math.max(figures[0]?.halfWidth ?? 0, figures[0]?.halfHeight ?? 0) < LEAST_MEDALLION;
    if (isSwatch || isSmall) {
      const window = { left: width / 2 - radiusX * 0.82, right: width / 2 + radiusX * 0.82, top: middle - radiusY * 0.82, bottom: middle + radiusY * 0.82 };
      return whole(id, panel, [...repeatWithin(tile, window), ...squareFrame(window, line)]);
    }
    const large = figures[0] as (typeof figures)[number];
    const small = figures[Math.min(figures.length - 1, 1)] as (typeof figures)[number];
    const size = Math.min((radiusX * 1.7) / (2 * large.halfWidth), (radiusY * 1.7) / (2 * large.halfHeight), 6);
    const corner = Math.min(1.2, (inset * 1.4) / (2 * Math.max(small.halfWidth, small.halfHeight)));
    const corners = ([[0, 0], [1, 0], [0, 1], [1, 1]] as const).flatMap(([i, j]) => placed(small.shapes, { at: [inset + i * (width - 2 * inset), middle + (j - 0.5) * radiusY * 2.7], size: corner, isMirrored: i === 1 && !hasWriting }));
    return whole(id, panel, [...placed(large.shapes, { at: [width / 2, middle], size }), ...frame, ...corners]);
  },
};

const whole = (id: string, panel: PanelName, shapes: readonly TileShape[]): PlacedPicture => {
  const [width, height] = PANEL_SIZE[panel];
  return { id, ...paintShapes(shapes, { width, height, perMm: PER_MM }), s: [0, 1], t: [0, 1] };
};

/** Bands of the cloth that grow from the top to the hem, plain ground between them. */
function steppedBands(tile: Tile, width: number, height: number): TileShape[] {
  const shapes: TileShape[] = [];
  for (let top = height * 0.1, band = 0; top < height; band++) {
    const share = top / height;
    const rise = height * (0.035 + 0.13 * share), gap = height * (0.075 - 0.055 * share);
    const grown = scaled(tile, 0.5 + share);
    shapes.push(...repeatWithin(grown, { left: 0, right: width, top, bottom: Math.min(height, top + rise) }));
    top += rise + gap;
  }
  return shapes;
}

const scaled = (tile: Tile, k: number): Tile => ({ ...tile, width: tile.width * k, height: tile.height * k, shapes: placed(tile.shapes, { at: [0, 0], size: k }) });

function stretchedAcross(tile: Tile, k: number): Tile {
  const stretch = ([x, y]: readonly [number, number]): readonly [number, number] => [x * k, y];
  return { ...tile, width: tile.width * k, shapes: tile.shapes.map((shape) => ({ ...shape, outline: shape.outline.map(stretch), ...(shape.holes ? { holes: shape.holes.map((hole) => hole.map(stretch)) } : {}) })) };
}

function ringOf([x, y]: readonly [number, number], [radiusX, radiusY]: readonly [number, number], thickness: number, fill: Hex): TileShape {
  const oval = (rx: number, ry: number): (readonly [number, number])[] => Array.from({ length: 64 }, (_, i) => [x + Math.cos((i / 32) * Math.PI) * rx, y + Math.sin((i / 32) * Math.PI) * ry] as const);
  return { outline: oval(radiusX, radiusY), holes: [oval(radiusX - thickness, radiusY - thickness)], fill };
}

const squareFrame = ({ left, top, right, bottom }: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }, fill: Hex): TileShape[] =>
  ([[0, 6], [10, 2]] as const).map(([out, thickness]) => ({
    outline: rectangle(left - out - thickness, top - out - thickness, right - left + 2 * (out + thickness), bottom - top + 2 * (out + thickness)), holes: [rectangle(left - out, top - out, right - left + 2 * out, bottom - top + 2 * out)], fill,
  }));
