import { boxOf } from '@toile/geometry';
import type { Tile, TileShape } from '@toile/drawing';
import { movedShape, repeatWithin } from './clip-shapes.ts';

/** A figure taken out of a repeat: its shapes about its own middle, and half its width and height, mm. */
export interface FoundMotif { readonly shapes: readonly TileShape[]; readonly halfWidth: number; readonly halfHeight: number }

/** How much of a box counts when two are asked whether they touch, tried in turn: figures that only brush each other, or hang on one stem, come apart. */
const CORES = [0.86, 0.66, 0.48] as const;
/** A group wider than this share of the repeat is no figure but the cloth itself. */
const WIDEST = 0.86;
/** Figures smaller than this, mm, are filling. */
const LEAST = 5;

/**
 * The separate figures of a repeat, largest first: shapes whose boxes overlap belong together. Edge-to-edge designs (checks, camouflage)
 * have none; what is cut from them are swatches.
 */
export function motifsOf(tile: Tile): readonly FoundMotif[] {
  for (const core of CORES) {
    const motifs = groupsOf(tile, core);
    const isCloth = motifs.some((motif) => motif.halfWidth * 2 > tile.width * WIDEST || motif.halfHeight * 2 > tile.height * WIDEST);
    if (!isCloth) return motifs.filter((motif) => Math.max(motif.halfWidth, motif.halfHeight) * 2 >= LEAST).toSorted((a, b) => b.halfWidth * b.halfHeight - a.halfWidth * a.halfHeight);
  }
  return [];
}

function groupsOf(tile: Tile, core: number): readonly FoundMotif[] {
  const boxes = tile.shapes.map((shape) => boxOf(shape.outline));
  const owner = tile.shapes.map((_, i) => i);
  const find = (i: number): number => (owner[i] === i ? i : (owner[i] = find(owner[i] as number)));
  for (const [i, a] of boxes.entries()) {
    for (let j = i + 1; j < boxes.length; j++) {
      const b = boxes[j] as (typeof boxes)[number];
      const apartX = Math.abs(a.left + a.right - b.left - b.right) - core * (a.right - a.left + b.right - b.left);
      const apartY = Math.abs(a.top + a.bottom - b.top - b.bottom) - core * (a.bottom - a.top + b.bottom - b.top);
      if (apartX < 0 && apartY < 0) owner[find(j)] = find(i);
    }
  }
  const groups = new Map<number, TileShape[]>();
  for (const [i, shape] of tile.shapes.entries()) {
    const root = find(i);
    const group = groups.get(root);
    if (group) group.push(shape);
    else groups.set(root, [shape]);
  }
  return [...groups.values()].map((shapes) => centred(shapes));
}

/** A swatch cut from an edge-to-edge design: `share` of the repeat, at least `least` mm wide. */
export function swatchOf(tile: Tile, least: number): FoundMotif {
  const half = Math.max(least, Math.min(tile.width, tile.height)) / 2;
  const window = { left: tile.width / 2 - half, right: tile.width / 2 + half, top: tile.height / 2 - half, bottom: tile.height / 2 + half };
  const ground: TileShape = { outline: [[window.left, window.top], [window.right, window.top], [window.right, window.bottom], [window.left, window.bottom]], fill: tile.background };
  return { shapes: [ground, ...repeatWithin(tile, window)].map((shape) => movedShape(shape, -tile.width / 2, -tile.height / 2)), halfWidth: half, halfHeight: half };
}

/** What a design is tossed, bordered or placed with: its figures, or swatches of it where it has none. */
export function figuresOf(tile: Tile, isEdgeToEdge: boolean): { readonly figures: readonly FoundMotif[]; readonly isSwatch: boolean } {
  const figures = isEdgeToEdge ? [] : motifsOf(tile);
  return figures.length > 0 ? { figures, isSwatch: false } : { figures: [swatchOf(tile, 46)], isSwatch: true };
}

function centred(shapes: readonly TileShape[]): FoundMotif {
  const { left, top, right, bottom } = boxOf(shapes.flatMap((shape) => [...shape.outline]));
  return { shapes: shapes.map((shape) => movedShape(shape, -(left + right) / 2, -(top + bottom) / 2)), halfWidth: (right - left) / 2, halfHeight: (bottom - top) / 2 };
}
