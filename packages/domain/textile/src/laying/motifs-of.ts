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

const groupsOf = (tile: Tile, core: number): readonly FoundMotif[] => groupedShapes(tile, core).map((shapes) => centred(shapes));

/** The shapes of each separate figure where they lie, fillings too, in the order they are drawn; empty where they cannot be told apart without tearing one (cores as small as the last tear fronds). */
export function figureGroups(tile: Tile): readonly (readonly TileShape[])[] {
  for (const core of CORES.slice(0, 2)) {
    const groups = groupedShapes(tile, core);
    const isCloth = groups.some((shapes) => { const { left, right, top, bottom } = boxOf(shapes.flatMap((shape) => [...shape.outline])); return right - left > tile.width * WIDEST || bottom - top > tile.height * WIDEST; });
    if (!isCloth) return withCrumbs(groups);
  }
  return [];
}

/** A group this much smaller than another (area of their boxes), and this near to it (part of the other's longer side), is a piece of it: a crane's foot, a leaf of a frond. */
const CRUMB = 0.09, CRUMB_NEAR = 0.16;

/** The groups with small ones counted to the larger one they lie at. */
function withCrumbs(groups: readonly (readonly TileShape[])[]): readonly (readonly TileShape[])[] {
  const boxes = groups.map((shapes) => boxOf(shapes.flatMap((shape) => [...shape.outline]))), areas = boxes.map(({ left, right, top, bottom }) => (right - left) * (bottom - top));
  const into = groups.map((_, i) => {
    const a = boxes[i] as (typeof boxes)[number];
    let best = i, least = Infinity;
    for (const [j, b] of boxes.entries()) {
      if ((areas[i] as number) > CRUMB * (areas[j] as number)) continue;
      const gap = Math.hypot(Math.max(0, b.left - a.right, a.left - b.right), Math.max(0, b.top - a.bottom, a.top - b.bottom)) / Math.max(b.right - b.left, b.bottom - b.top);
      if (gap < CRUMB_NEAR && gap < least) { least = gap; best = j; }
    }
    return best;
  });
  const rootOf = (i: number): number => { const next = into[i] as number; return next === i ? i : rootOf(next); };
  const joined = new Map<number, TileShape[]>();
  for (const [i, shapes] of groups.entries()) { const root = rootOf(i), list = joined.get(root); if (list) list.push(...shapes); else joined.set(root, [...shapes]); }
  return [...joined.values()];
}

function groupedShapes(tile: Tile, core: number): readonly (readonly TileShape[])[] {
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
  return [...groups.values()];
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
