import type { Hex } from '@toile/kernel';
import type { Picture } from '../picture.ts';
import { cutTile, laidRepeat } from './cut-tile.ts';
import { detectPrintRegion } from './detect-print-region.ts';
import { evenLight } from './even-light.ts';
import { findRepeat } from './find-repeat.ts';
import type { FoundRepeat } from './find-repeat.ts';
import { lightAt, lightOfPicture, pictureOfLight } from './light-picture.ts';
import type { LightPicture } from './light-picture.ts';
import { makeSeamless } from './make-seamless.ts';
import { mirrorOf } from './mirror-of.ts';
import { rectify, sizeOfCorners } from './rectify.ts';
import type { Corners } from './rectify.ts';
import { reduceToSpots } from './reduce-to-spots.ts';
import type { Spots } from './reduce-to-spots.ts';
import type { RepeatCell, RepeatKind } from './repeat-cell.ts';
import { seamError } from './seam-error.ts';
import type { SeamError } from './seam-error.ts';

/** The ways to come to a tile: the repeat that is in the picture, or one of three ways to make one. */
export const REPEAT_METHODS = ['found', 'blend', 'half-drop', 'mirror'] as const;
export type RepeatMethod = (typeof REPEAT_METHODS)[number];

/** What may be asked of a repeat. */
export interface RepeatOptions {
  /** The print in the picture: its corners, found where `detect`, the whole picture where left out. */
  readonly corners?: Corners | 'detect';
  /** `auto`: the repeat in the picture, else a blended one. */
  readonly method?: RepeatMethod | 'auto';
  /** The repeat as the designer set it, in pixels of what lies between the corners (`flatSizeOf`): it is cut as given, and nothing is looked for. */
  readonly cell?: RepeatCell;
  /** How many spot colours; `auto`: as many as it shows; or the very colours, 2–16 of them. */
  readonly inks?: number | 'auto' | readonly Hex[];
  /** The longer side of the tile in pixels, at the most; 1024 is the most there is. */
  readonly side?: number;
  /** Takes slow slopes of light off the picture. True if left out. */
  readonly evensLight?: boolean;
}

/** A tile made of a picture, and how it came about. */
export interface MadeRepeat extends Spots {
  readonly kind: RepeatKind;
  readonly method: RepeatMethod;
  readonly found: FoundRepeat | undefined;
  readonly corners: Corners;
  /** What part of the picture's width (between the corners) the tile takes: with the picture's true width it gives the repeat's. */
  readonly share: number;
  /** The tile before its colours were reduced. */
  readonly picture: Picture;
  readonly seam: SeamError;
}

/** What is being done, for a bar on the screen. */
export type RepeatStep = 'region' | 'rectify' | 'find' | 'tile' | 'spots' | 'measure';

/** The picture is worked at with this many pixels on its longer side. */
const WORKED_AT = 1024;
/** A tile that only tells the light of the whole from its pattern needs no more pixels than this. */
const ROUGH = 160;
/** Repeats that are cut from: more are left out and the rest looked at closer. */
const REPEATS_KEPT = 5.5;

/** One repeat of a print out of any picture, step by step: each step is told before it is done, so that a worker can report and stop. The end gives the tile. */
export function* makeRepeat(picture: Picture, { corners: asked, method = 'auto', inks = 'auto', side = WORKED_AT, evensLight = true, cell }: RepeatOptions = {}): Generator<RepeatStep, MadeRepeat> {
  yield 'region';
  const corners = asked === 'detect' ? detectPrintRegion(picture).corners : asked ?? wholeOf(picture);
  yield 'rectify';
  const flat = isWhole(corners, picture) ? picture : rectify(picture, corners, sizeOfCorners(corners, 2 * WORKED_AT));
  yield 'find';
  const found = cell ? asFound(cell) : method === 'auto' || method === 'found' ? findRepeat(flat) : undefined;
  yield 'tile';
  const way: RepeatMethod = found ? 'found' : method === 'auto' || method === 'found' ? 'blend' : method;
  const most = Math.min(WORKED_AT, Math.max(16, side));
  const { tile, kind } = found ? tileOfRepeat(flat, found, { side: most, evensLight }) : tileOfPicture(flat, way as Exclude<RepeatMethod, 'found'>, { side: most, evensLight });
  yield 'spots';
  const shown = pictureOfLight(tile), spots = reduceToSpots(shown, inks);
  yield 'measure';
  // Of a repeat that is mirrored in itself the tile is one half.
  const share = found ? (Math.hypot(...found.across) / flat.width) * (kind === 'mirror' ? 0.5 : 1) : tile.width / Math.max(1, sizedTo(flat, most));
  return { ...spots, kind, method: way, found, corners, share, picture: shown, seam: seamError(shown, kind) };
}

/** The size in pixels of what lies between the corners once it is laid flat. */
export const flatSizeOf = (picture: Pick<Picture, 'width' | 'height'>, corners: Corners): { readonly width: number; readonly height: number } =>
  isWhole(corners, picture) ? { width: picture.width, height: picture.height } : sizeOfCorners(corners, 2 * WORKED_AT);

const asFound = ({ across, down, kind }: RepeatCell): FoundRepeat => ({ across, down, kind, lattice: [across, down], isStripe: false, confidence: 1 });

const wholeOf = ({ width, height }: Pick<Picture, 'width' | 'height'>): Corners => [[0, 0], [width, 0], [width, height], [0, height]];
const isWhole = (corners: Corners, picture: Pick<Picture, 'width' | 'height'>): boolean => wholeOf(picture).every(([x, y], i) => Math.abs(x - (corners[i]?.[0] ?? 0)) < 0.5 && Math.abs(y - (corners[i]?.[1] ?? 0)) < 0.5);

/** The width that the picture is worked at. */
const sizedTo = ({ width, height }: Picture, most: number): number => Math.round(width * Math.min(1, most / Math.max(width, height)));

/** The tile of a repeat that is in the picture. A fine one is cut from the middle of the picture, seen closer. */
function tileOfRepeat(flat: Picture, found: FoundRepeat, { side, evensLight }: { readonly side: number; readonly evensLight: boolean }): { readonly tile: LightPicture; readonly kind: RepeatKind } {
  const reach = REPEATS_KEPT * Math.max(Math.hypot(...found.across), Math.hypot(...found.down));
  const width = Math.min(flat.width, Math.ceil(reach)), height = Math.min(flat.height, Math.ceil(reach));
  const window = { left: (flat.width - width) >> 1, top: (flat.height - height) >> 1, width, height };
  const light = lightOfPicture(flat, WORKED_AT, window), scale = light.width / width;
  const cell: RepeatCell = { across: [found.across[0] * scale, found.across[1] * scale], down: [found.down[0] * scale, found.down[1] * scale], kind: found.kind === 'mirror' ? 'straight' : found.kind };
  const laid = laidRepeat(light, cell), first = cutTile(light, laid, evensLight ? Math.min(side, ROUGH) : side);
  const tile = evensLight ? cutTile(evenLight(light, laidOver(light, first, cell)), laid, side) : first;
  const mirrored = found.kind === 'straight' && !found.isStripe ? mirrorOf(tile) : undefined;
  return mirrored ? { tile: mirrored, kind: 'mirror' } : { tile, kind: cell.kind };
}

/** Pixels of the picture to one of its likeness in even light. */
const SPARSE = 4;

/** A tile laid over the plane where the picture has it: what the picture would be in even light. */
function laidOver(picture: LightPicture, tile: LightPicture, { across, down, kind }: RepeatCell): LightPicture {
  // Only its means over blocks are asked for: every few pixels will do.
  const width = Math.ceil(picture.width / SPARSE), height = Math.ceil(picture.height / SPARSE);
  const light = new Float32Array(width * height * 3), det = across[0] * down[1] - across[1] * down[0];
  const ox = picture.width / 2 - (across[0] + down[0]) / 2, oy = picture.height / 2 - (across[1] + down[1]) / 2;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const dx = ((x + 0.5) * picture.width) / width - ox, dy = ((y + 0.5) * picture.height) / height - oy;
    let u = (dx * down[1] - dy * down[0]) / det, v = (across[0] * dy - across[1] * dx) / det;
    if (kind === 'half-drop') v -= (Math.floor(u) & 1) / 2;
    if (kind === 'brick') u -= (Math.floor(v) & 1) / 2;
    lightAt(tile, (u - Math.floor(u)) * tile.width, (v - Math.floor(v)) * tile.height, light, (y * width + x) * 3);
  }
  return { width, height, light };
}

function tileOfPicture(flat: Picture, method: Exclude<RepeatMethod, 'found'>, { side, evensLight }: { readonly side: number; readonly evensLight: boolean }): { readonly tile: LightPicture; readonly kind: RepeatKind } {
  const light = lightOfPicture(flat, side), even = evensLight && method !== 'mirror' ? evenLight(light) : light;
  return { tile: makeSeamless(even, method), kind: method === 'blend' ? 'straight' : method };
}
