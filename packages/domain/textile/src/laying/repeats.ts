import { createRng, hashOf } from '@toile/kernel';
import { boxOf } from '@toile/geometry';
import type { Tile, TileShape } from '@toile/drawing';
import { placed } from '../motif/motif.ts';
import type { RepeatId } from '../print.ts';
import { movedShape, repeatWithin } from './clip-shapes.ts';
import { figuresOf } from './motifs-of.ts';
import { scatter } from './scatter.ts';

/** How a design may be laid again: as it is drawn, dropped by half, set as bricks, mirrored, or tossed. */
export interface LayOptions {
  /** Figures that must stand (a dragon, a tree): mirrored sideways only, tossed with a sway of a few degrees. */
  readonly isUpright: boolean;
  /** Figures that are read: never mirrored. */
  readonly hasWriting: boolean;
  /** Edge to edge (checks, stripes): cut at the block, so that its lines end cleanly where blocks meet. */
  readonly isEdgeToEdge: boolean;
  /** How the family draws its tile by itself: laid so already. */
  readonly drawnAs: string;
  readonly seed: number;
}

/** The sway of a tossed figure that must stand, radians. */
const UPRIGHT_SWAY = 0.22;
/** Tossed repeats cover this many of the drawn ones each way; figures are this much smaller or larger. */
const TOSS_SPREAD = 2;
const TOSS_SIZES: readonly [number, number] = [0.82, 1.12];

/** The repeat laid another way: a larger tile without a seam, of the same colours. */
export function layAgain(tile: Tile, repeat: RepeatId, options: LayOptions): Tile {
  if (repeat === options.drawnAs || repeat === 'straight') return tile;
  const laid = LAYERS[repeat](tile, options);
  return { ...laid, id: `${tile.id}/${repeat}`, background: tile.background };
}

type Laid = Pick<Tile, 'width' | 'height' | 'shapes'>;

/** Whole figures may make a block wider than the drawn repeat, by this much at the most; more would leave holes in a dense design. */
const MOST_ROOM = 1.35;

/** The block that is set again: cut at its sides, or with its figures whole and room for those that reach over. */
function blockOf(tile: Tile, isCut: boolean): Laid {
  const { width, height } = tile;
  if (isCut) return { width, height, shapes: repeatWithin(tile, { left: 0, top: 0, right: width, bottom: height }) };
  const { left, top, right, bottom } = boxOf(tile.shapes.flatMap((shape) => [...shape.outline]));
  return { width: Math.min(Math.max(width, right - left), width * MOST_ROOM), height: Math.min(Math.max(height, bottom - top), height * MOST_ROOM), shapes: tile.shapes };
}

const moved = (shapes: readonly TileShape[], dx: number, dy: number): TileShape[] => shapes.map((shape) => movedShape(shape, dx, dy));

const LAYERS: { readonly [R in Exclude<RepeatId, 'straight'>]: (tile: Tile, options: LayOptions) => Laid } = {
  'half-drop': (tile, { isEdgeToEdge }) => {
    const { width, height, shapes } = blockOf(tile, isEdgeToEdge);
    return { width: width * 2, height, shapes: [...shapes, ...moved(shapes, width, height / 2)] };
  },
  brick: (tile, { isEdgeToEdge }) => {
    const { width, height, shapes } = blockOf(tile, isEdgeToEdge);
    return { width, height: height * 2, shapes: [...shapes, ...moved(shapes, width / 2, height)] };
  },
  mirror: (tile, { isUpright }) => {
    const { width, height } = tile;
    const block = blockOf(tile, true).shapes;
    const beside = [...block, ...flipped(block, (x) => 2 * width - x, (y) => y)];
    return isUpright ? { width: width * 2, height, shapes: beside } : { width: width * 2, height: height * 2, shapes: [...beside, ...flipped(beside, (x) => x, (y) => 2 * height - y)] };
  },
  toss: (tile, { isUpright, hasWriting, isEdgeToEdge, seed }) => {
    const { figures, isSwatch } = figuresOf(tile, isEdgeToEdge);
    const width = tile.width * TOSS_SPREAD, height = tile.height * TOSS_SPREAD;
    const rng = createRng(hashOf('toss', tile.id, seed));
    const wanted = isSwatch ? Math.max(4, Math.round((width * height) / (58 * 58) / 2)) : figures.length * TOSS_SPREAD * TOSS_SPREAD;
    // Larger figures first: the small ones find room between them.
    const strewn = Array.from({ length: wanted }, (_, i) => ({ figure: figures[Math.floor((i / wanted) * figures.length)] as (typeof figures)[number], size: rng.between(...TOSS_SIZES), turn: isUpright ? rng.between(-UPRIGHT_SWAY, UPRIGHT_SWAY) : rng.between(0, 2 * Math.PI), isMirrored: rng.chance(0.5) && !isSwatch && !hasWriting }));
    const places = scatter(strewn.map(({ figure, size }) => Math.hypot(figure.halfWidth, figure.halfHeight) * size * 0.72), { width, height, isRepeat: true }, rng);
    return { width, height, shapes: places.flatMap(({ at, index }) => { const { figure, ...how } = strewn[index] as (typeof strewn)[number]; return placed(figure.shapes, { at, ...how }); }) };
  },
};

function flipped(shapes: readonly TileShape[], x: (x: number) => number, y: (y: number) => number): TileShape[] {
  const flip = ([px, py]: readonly [number, number]): readonly [number, number] => [x(px), y(py)];
  return shapes.map((shape) => ({ ...shape, outline: shape.outline.map(flip), ...(shape.holes ? { holes: shape.holes.map((hole) => hole.map(flip)) } : {}) }));
}
