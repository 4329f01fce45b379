import { rgbToHex } from '@toile/colour';
import { boxOf, signedArea } from '@toile/geometry';
import type { Polyline } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Kernels } from '@toile/raster';
import type { PlacedDrawing, PlacedPicture, Tile, TileShape } from '../scene.ts';
import { rasterAt } from './raster-tile.ts';
import { packed } from './tints.ts';

/** A repeat drawn as pixels. */
export interface TilePicture { readonly width: number; readonly height: number; readonly rgba: Uint8Array; /** Its mean colour: what light and shade of the printed cloth are mixed from. */ readonly mean: Hex }

const LARGEST = 1024, SMALLEST = 4;
/** Bytes of repeats that are kept: those of a board at its size. A poster's are large and seldom asked for twice. */
const KEPT_BYTES = 6 << 20;

/** Draws repeats with kernels of its own and keeps them by id and size. */
export function createTileDrawer(kernels: Kernels): (tile: Tile, wantedWidth: number) => TilePicture {
  const known = new Map<string, TilePicture>();
  let bytes = 0;
  return (tile, wantedWidth) => {
    const width = Math.min(LARGEST, Math.max(SMALLEST, 2 ** Math.round(Math.log2(wantedWidth) + 0.25)));
    const height = Math.min(2 * LARGEST, Math.max(SMALLEST, Math.round((width * tile.height) / tile.width)));
    const key = `${tile.id}|${width}`;
    const found = known.get(key);
    if (found) {
      // Asked for again: the last to go.
      known.delete(key);
      known.set(key, found);
      return found;
    }
    const picture = drawTile(kernels, tile, width, height);
    if (picture.rgba.length > KEPT_BYTES / 2) return picture;
    known.set(key, picture);
    bytes += picture.rgba.length;
    for (const [oldest, { rgba }] of known) {
      if (bytes <= KEPT_BYTES) break;
      known.delete(oldest);
      bytes -= rgba.length;
    }
    return picture;
  };
}

function drawTile(kernels: Kernels, tile: Tile, width: number, height: number): TilePicture {
  const kx = width / tile.width, ky = height / tile.height;
  const pad = Math.ceil(Math.max(0, ...tile.shapes.map((shape) => (shape.blur ?? 0) * kx * 2.6))) + 1;
  const w = width + 2 * pad, h = height + 2 * pad, area = (w * h + w * 2 + 64) * 4;
  const points = tile.shapes.reduce((most, s) => Math.max(most, s.outline.length, ...(s.holes ?? []).map((hole) => hole.length)), 0) + 8;
  let end = 1024;
  const take = (bytes: number): number => { const at = end; end = (end + bytes + 63) & ~63; return at; };
  const sums = take((w + 4) * h * 4 + 64), starts = take(h * 4), ends = take(h * 4), pixels = take(area), top = take(w * h), atX = take(points * 4), atY = take(points * 4);
  const mask = take(w * h + 64), soft = take(area), a = take(area), b = take(area);
  kernels.memory.grow(end);
  kernels.stage(sums, starts, ends, -pad, -pad, width + pad, height + pad);
  kernels.frame(pixels, top, top, top, 0, 0, width, height);
  if (tile.raster) kernels.memory.u8.set(rasterAt(tile.raster, width, height), pixels);
  else kernels.memory.u32.fill((packed(tile.background) | 0xff000000) >>> 0, pixels >> 2, (pixels >> 2) + width * height);
  const copy = (line: Polyline, dx: number, dy: number, isReversed: boolean): void => {
    const { f32 } = kernels.memory;
    line.forEach(([x, y], i) => { f32[(atX >> 2) + i] = (x + dx) * kx; f32[(atY >> 2) + i] = (y + dy) * ky; });
    kernels.polygon(atX, atY, line.length, isReversed ? 1 : 0);
  };
  for (const shape of tile.shapes) {
    collectCopies(tile, shape, pad / kx, copy, shape.blur === undefined ? (): void => kernels.takeInk(packed(shape.fill), alphaOf(shape), 0, 0, 0, 0, 0) : undefined);
    if (shape.blur === undefined) continue;
    kernels.memory.u8.fill(0, mask, mask + w * h);
    kernels.takeMask(mask, -pad, -pad, w, h, 0);
    const r = Math.max(1, Math.round(shape.blur * kx * 1.2));
    kernels.softMask(mask, soft, a, b, w, h, r, r);
    kernels.stampSoft(soft, -pad, -pad, w, h, packed(shape.fill), alphaOf(shape), 0, 0, 0, 0, 0);
  }
  const rgba = kernels.memory.u8.slice(pixels, pixels + width * height * 4);
  return { width, height, rgba, mean: meanOf(rgba) };
}

/** A placed picture drawn from its shapes: straight RGBA rows. */
export interface PlacedRows { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

/** At most this many pixels: a coat's panel on a poster. */
const MOST_PLACED = 1_600_000;
/** A picture this much coarser than the painting is drawn anew. */
const COARSER = 1.15;

/** Draws placed pictures anew, with kernels of its own, for paintings finer than their rows; gives the picture itself where it is fine enough or has no drawing. */
export function createPlacedDrawer(kernels: Kernels): (picture: PlacedPicture, perMm: number) => PlacedRows {
  const known = new Map<string, PlacedRows>();
  return (picture, perMm) => {
    const { drawing } = picture;
    if (!drawing || perMm < (COARSER * picture.width) / drawing.width) return picture;
    const fine = Math.min(perMm, Math.sqrt(MOST_PLACED / (drawing.width * drawing.height))), width = Math.round(drawing.width * fine), height = Math.round(drawing.height * fine);
    if (width <= picture.width) return picture;
    const key = `${picture.id}|${width}`;
    let rows = known.get(key);
    if (!rows) {
      if (known.size > 6) known.clear();
      known.set(key, rows = { width, height, rgba: drawPlaced(kernels, drawing, width, height) });
    }
    return rows;
  };
}

function drawPlaced(kernels: Kernels, drawing: PlacedDrawing, width: number, height: number): Uint8Array {
  const kx = width / drawing.width, ky = height / drawing.height, area = (width * height + width * 2 + 64) * 4;
  const points = drawing.shapes.reduce((most, s) => Math.max(most, s.outline.length, ...(s.holes ?? []).map((hole) => hole.length)), 0) + 8;
  let end = 1024;
  const take = (bytes: number): number => { const at = end; end = (end + bytes + 63) & ~63; return at; };
  const sums = take((width + 4) * height * 4 + 64), starts = take(height * 4), ends = take(height * 4), pixels = take(area), top = take(width * height), atX = take(points * 4), atY = take(points * 4);
  kernels.memory.grow(end);
  kernels.stage(sums, starts, ends, 0, 0, width, height);
  kernels.frame(pixels, top, top, top, 0, 0, width, height);
  const copy = (line: Polyline, dx: number, isReversed: boolean): void => {
    const { f32 } = kernels.memory;
    line.forEach(([x, y], i) => { f32[(atX >> 2) + i] = (x + dx) * kx; f32[(atY >> 2) + i] = y * ky; });
    kernels.polygon(atX, atY, line.length, isReversed ? 1 : 0);
  };
  for (const shape of drawing.shapes) {
    const box = boxOf(shape.outline), turn = signedArea(shape.outline) > 0;
    for (const i of drawing.wraps === 'across' ? range(box.left, box.right, drawing.width, 0) : [0]) {
      copy(shape.outline, i * drawing.width, false);
      for (const hole of shape.holes ?? []) copy(hole, i * drawing.width, signedArea(hole) > 0 === turn);
      kernels.takeInk(packed(shape.fill), alphaOf(shape), 0, 0, 0, 0, 0);
    }
  }
  const rgba = kernels.memory.u8.slice(pixels, pixels + width * height * 4);
  for (let o = 0; o < rgba.length; o += 4) {
    const alpha = rgba[o + 3] as number;
    if (alpha === 0 || alpha === 255) continue;
    for (let c = 0; c < 3; c++) rgba[o + c] = Math.min(255, Math.floor(((rgba[o + c] as number) * 255) / alpha + 0.5));
  }
  return rgba;
}

function meanOf(rgba: Uint8Array): Hex {
  const n = rgba.length / 4;
  let red = 0, green = 0, blue = 0;
  for (let i = 0; i < rgba.length; i += 4) { red += rgba[i] as number; green += rgba[i + 1] as number; blue += rgba[i + 2] as number; }
  return rgbToHex([red / n, green / n, blue / n]);
}

const alphaOf = (shape: TileShape): number => Math.round((shape.opacity ?? 1) * 256);

/** Collects a shape wherever it, or its copy in a neighbouring repeat, reaches into the tile; `after` runs after each copy. */
function collectCopies(tile: Tile, shape: TileShape, reach: number, copy: (line: Polyline, dx: number, dy: number, isReversed: boolean) => void, after?: () => void): void {
  const box = boxOf(shape.outline), turn = signedArea(shape.outline) > 0;
  const across = range(box.left, box.right, tile.width, reach), down = range(box.top, box.bottom, tile.height, reach);
  for (const j of down) for (const i of across) {
    copy(shape.outline, i * tile.width, j * tile.height, false);
    for (const hole of shape.holes ?? []) copy(hole, i * tile.width, j * tile.height, signedArea(hole) > 0 === turn);
    after?.();
  }
}

/** The whole shifts by which [from, to] still reaches into [0, size], widened. */
function range(from: number, to: number, size: number, reach: number): number[] {
  const first = Math.ceil((-reach - to) / size), last = Math.floor((size + reach - from) / size);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
