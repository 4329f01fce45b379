import type { PixelBox } from '@toile/raster';
import type { Painter } from '../paint/painter.ts';
import { changedBoxes } from '../paint/changes.ts';
import type { PaintOptions, Scene } from '../scene.ts';
import { projectionOf } from '../view.ts';
import type { Run } from './runs.ts';

/** One sheet of a separated picture: straight RGBA of a box. A shadow multiplies what lies under it. */
export interface Sheet { readonly kind: 'paint' | 'shadow'; readonly box: PixelBox; readonly rgba: Uint8ClampedArray<ArrayBuffer> }

/** The paper, what lies on the ground, and for each run its shadow (where it casts one) and its paint. Laid over each other they are the painting. */
export interface Separation {
  readonly flat: Uint8ClampedArray<ArrayBuffer>;
  readonly paper: Uint8ClampedArray<ArrayBuffer>;
  readonly ground: Sheet | undefined;
  readonly sheets: readonly (readonly Sheet[])[];
}

/** A pixel covered less than this is left to the shadow under it; one covered more hides it. */
const THIN = 8, HIDING = 250;
/** Steps by which a shadow may miss before it is not drawn at all. */
const FAINT = 1;

/**
 * Takes a painting apart. It is painted run after run; each run is also painted alone on no paper, which says where its paint is. From the two
 * follows what the run does to everything under it: that is its shadow. The paint of each sheet is then chosen so that the sheets laid over each
 * other by anybody's program give the painting again: rounding is never carried from one sheet to the next.
 */
export function separate(painter: Painter, scene: Scene, runs: readonly Run[], options: PaintOptions): Separation {
  const { width, height } = options, whole = { left: 0, top: 0, right: width, bottom: height }, projection = projectionOf(scene.view, width, height);
  const upTo = (count: number): Scene => ({ ...scene, layers: runs.slice(0, count).flatMap((run) => run.layers) });
  const plain = { ...options, hasGroundShadow: false };
  const paper = painter.paint(upTo(0), plain).rgba;
  // what the painting should be so far
  const target = painter.paint(upTo(0), options, { grounded: scene }).rgba;
  // on dark paper the ground is lit, not shaded: no multiplying makes that
  for (let i = 0; i < paper.length; i++) if ((target[i] as number) > (paper[i] as number)) paper[i] = target[i] as number;
  // what the sheets laid over each other are so far
  const laid = paper.slice();
  const ground = options.hasGroundShadow === true ? shadowSheet(laid, target, undefined, whole) : undefined;
  const sheets = runs.map((run, i): readonly Sheet[] => {
    const before = upTo(i), after = upTo(i + 1), boxes = changedBoxes(before, after, plain, projection);
    for (const box of boxes) put(target, width, box, painter.paint(after, options, { box, grounded: scene }).rgba);
    const box = around(boxes);
    if (!box) return [];
    const alone = painter.paint({ ...scene, layers: run.layers }, options, { box, isBare: true }).rgba;
    const shadow = shadowSheet(laid, target, alone, box, width), paint = paintSheet(laid, target, alone, box, width);
    return [...(shadow ? [shadow] : []), ...(paint ? [paint] : [])];
  });
  return { flat: target, paper, ground, sheets };
}

/** What must multiply the sheets so far, and does so from now on. Nothing where that is next to nothing. */
function shadowSheet(laid: Uint8ClampedArray, target: Uint8ClampedArray, alone: Uint8ClampedArray | undefined, box: PixelBox, width = box.right - box.left): Sheet | undefined {
  const w = box.right - box.left, rgba = new Uint8ClampedArray(w * (box.bottom - box.top) * 4);
  const factor = [255, 255, 255];
  for (let y = box.top; y < box.bottom; y++) for (let x = box.left; x < box.right; x++) {
    const o = (y * width + x) * 4, a = ((y - box.top) * w + x - box.left) * 4, cover = alone ? (alone[a + 3] as number) : 0, open = (255 - cover) / 255;
    if (cover >= HIDING) continue;
    let least = 255, isDarker = false;
    for (let c = 0; c < 3; c++) {
      const under = laid[o + c] as number, wanted = ((target[o + c] as number) - (alone ? (alone[a + c] as number) : 0)) / open;
      factor[c] = under === 0 ? 255 : Math.max(0, Math.min(255, Math.round((255 * wanted) / under)));
      if (under - wanted > FAINT + cover / 32) isDarker = true;
      least = Math.min(least, factor[c] as number);
    }
    if (!isDarker || least > 254) continue;
    for (let c = 0; c < 3; c++) {
      rgba[a + c] = factor[c] as number;
      laid[o + c] = Math.round(((laid[o + c] as number) * (factor[c] as number)) / 255);
    }
    rgba[a + 3] = 255;
  }
  return trimmed('shadow', box, rgba);
}

/** The run's paint: where it covers, the colour that gives the painting over what is laid so far. */
function paintSheet(laid: Uint8ClampedArray, target: Uint8ClampedArray, alone: Uint8ClampedArray, box: PixelBox, width: number): Sheet | undefined {
  const w = box.right - box.left, rgba = new Uint8ClampedArray(w * (box.bottom - box.top) * 4);
  for (let y = box.top; y < box.bottom; y++) for (let x = box.left; x < box.right; x++) {
    const o = (y * width + x) * 4, a = ((y - box.top) * w + x - box.left) * 4;
    let cover = alone[a + 3] as number;
    if (cover < THIN) {
      let off = 0;
      for (let c = 0; c < 3; c++) off = Math.max(off, Math.abs((target[o + c] as number) - (laid[o + c] as number)));
      // what neither shadow nor paint explains (the glow of a lamp, paint lifted to paper) is painted as it is
      if (off <= 1) continue;
      cover = 255;
    }
    cover = coverFor(laid, target, o, cover);
    rgba[a + 3] = cover;
    for (let c = 0; c < 3; c++) {
      const under = laid[o + c] as number, colour = Math.max(0, Math.min(255, Math.round(((target[o + c] as number) * 255 - under * (255 - cover)) / cover)));
      rgba[a + c] = colour;
      laid[o + c] = Math.round((under * (255 - cover) + colour * cover) / 255);
    }
  }
  return trimmed('paint', box, rgba);
}

/** The least cover, from the one given on, with which a colour exists that turns what is laid into the painting. */
function coverFor(laid: Uint8ClampedArray, target: Uint8ClampedArray, o: number, cover: number): number {
  let least = cover;
  for (let c = 0; c < 3; c++) {
    const under = laid[o + c] as number, wanted = target[o + c] as number;
    if (wanted > under && under < 255) least = Math.max(least, Math.ceil((255 * (wanted - under)) / (255 - under)));
    else if (wanted < under) least = Math.max(least, Math.ceil((255 * (under - wanted)) / under));
  }
  return Math.min(255, least);
}

function put(into: Uint8ClampedArray, width: number, box: PixelBox, rgba: Uint8ClampedArray): void {
  const w = (box.right - box.left) * 4;
  for (let y = box.top; y < box.bottom; y++) into.set(rgba.subarray((y - box.top) * w, (y - box.top + 1) * w), (y * width + box.left) * 4);
}

const around = (boxes: readonly PixelBox[]): PixelBox | undefined => (boxes.length === 0 ? undefined : {
  left: Math.min(...boxes.map((b) => b.left)), top: Math.min(...boxes.map((b) => b.top)), right: Math.max(...boxes.map((b) => b.right)), bottom: Math.max(...boxes.map((b) => b.bottom)),
});

/** The sheet without its empty rim. */
function trimmed(kind: Sheet['kind'], box: PixelBox, rgba: Uint8ClampedArray<ArrayBuffer>): Sheet | undefined {
  const w = box.right - box.left, h = box.bottom - box.top;
  let left = w, top = h, right = 0, bottom = 0;
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) if (rgba[(y * w + x) * 4 + 3] !== 0) {
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = y + 1;
  }
  if (left >= right) return undefined;
  const inner = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
  for (let y = top; y < bottom; y++) inner.set(rgba.subarray((y * w + left) * 4, (y * w + right) * 4), (y - top) * (right - left) * 4);
  return { kind, box: { left: box.left + left, top: box.top + top, right: box.left + right, bottom: box.top + bottom }, rgba: inner };
}
