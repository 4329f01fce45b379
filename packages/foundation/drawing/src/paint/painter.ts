import { invariant } from '@toile/kernel';
import { createKernels } from '@toile/raster';
import type { PixelBox } from '@toile/raster';
import type { Layer, PaintOptions, Scene } from '../scene.ts';
import { projectionOf } from '../view.ts';
import type { Projection } from '../view.ts';
import { groundShadowOf, placeBackground } from './background.ts';
import { boxAround, changedBoxes } from './changes.ts';
import { noiseKey, placeLine, placeNoise, placesFor } from './easel.ts';
import type { Easel, EaselSize } from './easel.ts';
import { gridPointsOf } from './grid.ts';
import { blurRadius } from './ink.ts';
import { handOf } from './hands.ts';
import { lightOfOptions } from './light.ts';
import { placeMasks } from './masks.ts';
import { paintLayer } from './paint-layer.ts';
import { CAVITY_REACH, edgeGain, softRadii } from './soft.ts';
import { placeWash } from './wash.ts';
import { createPlacedDrawer, createTileDrawer } from './pattern-tile.ts';
import { extentOf, isReached } from './reach.ts';
import { createPictureStore } from './picture-store.ts';
import type { PictureStore } from './picture-store.ts';

/** A finished picture: opaque RGBA rows. */
export interface Picture { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray<ArrayBuffer> }

/** How much of a picture is painted, and over what; all of it, on its paper, where left out. */
export interface PaintPart {
  /** Only these pixels, byte for byte those of the whole picture: bands of a poster can be painted by several hands. */
  readonly box?: PixelBox;
  /** True for the paint alone, on no paper: premultiplied RGBA. */
  readonly isBare?: boolean;
  /** The scene whose shadow lies on the ground; the painted one where left out. */
  readonly grounded?: Scene;
  /** A buffer of the right size that is not needed any more: the pixels come in it. */
  readonly into?: ArrayBuffer;
}

/** Paints scenes. Keeps its memory between pictures; the same scene and options give the same bytes, first or last, on any machine. */
export interface Painter {
  paint(scene: Scene, options: PaintOptions, part?: PaintPart): Picture;
  /** The picture of `after`, given the picture of `before` in the same options: only what changed is painted, and the bytes are those of a full painting. */
  repaint(picture: Picture, before: Scene, after: Scene, options: PaintOptions): Repainting;
}

/** What a repainting gives: the new picture, the boxes that were painted, and the box around them (nothing when nothing changed). */
export interface Repainting { readonly picture: Picture; readonly boxes: readonly PixelBox[]; readonly box: PixelBox | undefined }

/** A window of at most this many pixels is painted at a time: the planes then stay small, whatever the poster. */
const WINDOW_PIXELS = 460_000;
const LEAST_MARGINS = 3;
const STORE_BYTES = 8 << 20;

/** A painter with its own memory. */
export function createPainter(options: { readonly kernels?: 'wasm' | 'plain' } = {}): Painter {
  const kernels = createKernels(options.kernels), own = createKernels(options.kernels), draw = { tile: createTileDrawer(own), placed: createPlacedDrawer(own) };
  let laid: { readonly size: EaselSize; readonly at: Easel['at']; readonly store: PictureStore } | undefined;
  let laidNoise = '';

  const prepare = (size: EaselSize): { readonly at: Easel['at']; readonly store: PictureStore } => {
    const fits = laid && (Object.keys(size) as (keyof EaselSize)[]).every((key) => (laid as { size: EaselSize }).size[key] >= size[key]);
    if (!laid || !fits) {
      const at = placesFor(size);
      laidNoise = '';
      kernels.memory.grow(at.rest + STORE_BYTES);
      laid = { size, at, store: createPictureStore(kernels, draw, at.rest, STORE_BYTES) };
    }
    return laid;
  };

  /** Paints one window and gives its opaque pixels, valid until the next. */
  const paintWindow = (scene: Scene, paint: PaintOptions, clip: PixelBox, part: PaintPart): Uint32Array => {
    const projection = projectionOf(scene.view, paint.width, paint.height), light = lightOfOptions(paint), hand = handOf(paint.style);
    const margin = stageMargin(scene, projection), reached = new Set(scene.layers.filter((layer) => isReached(layer, clip, { options: paint, projection })));
    const stage = {
      left: Math.max(0, clip.left - margin), top: Math.max(0, clip.top - margin), right: Math.min(paint.width, clip.right + margin), bottom: Math.min(paint.height, clip.bottom + margin),
    };
    const { at, store } = prepare(sizeFor(reached, projection.scale, clip, stage));
    const easel: Easel = { kernels, at, projection, clip, stage };
    kernels.stage(at.sums, at.spanStart, at.spanEnd, stage.left, stage.top, stage.right, stage.bottom);
    kernels.frame(at.pixels, at.top, at.pigment, at.grain, clip.left, clip.top, clip.right, clip.bottom);
    // a board is painted in one size: its noise is laid once
    const plan = { pigment: hand.noise, paper: paint.paperGrain ?? 'smooth' } as const, key = noiseKey(easel, plan);
    if (key !== laidNoise) placeNoise(easel, plan);
    laidNoise = key;
    const regions = placeMasks(easel, scene, at.rest + STORE_BYTES, (layer) => (!reached.has(layer) ? undefined : hand.slide && !layer.material.isBody ? placeWash(easel, layer, { light, slide: hand.slide }) : placeLine(easel, layer.outline)));
    const painting = { easel, scene, options: paint, light, hand, store, edgeGain: edgeGain(projection.scale) };
    scene.layers.forEach((layer, i) => {
      const region = regions[i];
      if (region) paintLayer(painting, layer, region);
    });
    const n = (clip.right - clip.left) * (clip.bottom - clip.top), { u32, u8 } = kernels.memory;
    if (part.isBare) return u32.subarray(at.pixels >> 2, (at.pixels >> 2) + n);
    placeBackground(u32.subarray(at.background >> 2, (at.background >> 2) + n), clip, { options: paint, projection, ground: groundShadowOf(part.grounded ?? scene), grain: new Int8Array(u8.buffer, at.grain, n) });
    kernels.flatten(at.background, at.out);
    return u32.subarray(at.out >> 2, (at.out >> 2) + n);
  };

  /** Paints a box, a window at a time, into pixels whose first one lies at (left, top) of the picture and whose rows are `stride` long. */
  const paintBox = (scene: Scene, paint: PaintOptions, box: PixelBox, into: { readonly pixels: Uint32Array; readonly left: number; readonly top: number; readonly stride: number; readonly part: PaintPart }): void => {
    const w = box.right - box.left, h = box.bottom - box.top, margin = stageMargin(scene, projectionOf(scene.view, paint.width, paint.height));
    // a window much lower than its margins would spend its time on them
    const rows = Math.max(LEAST_MARGINS * margin, Math.ceil(h / Math.ceil((w * h) / WINDOW_PIXELS)));
    for (let top = box.top; top < box.bottom; top += rows) {
      const bottom = Math.min(box.bottom, top + rows), painted = paintWindow(scene, paint, { left: box.left, top, right: box.right, bottom }, into.part);
      if (w === into.stride) into.pixels.set(painted, (top - into.top) * w);
      else for (let y = top; y < bottom; y++) into.pixels.set(painted.subarray((y - top) * w, (y - top + 1) * w), (y - into.top) * into.stride + box.left - into.left);
    }
  };

  return {
    paint(scene, paint, part = {}) {
      const box = part.box ?? { left: 0, top: 0, right: paint.width, bottom: paint.height }, width = box.right - box.left, height = box.bottom - box.top;
      const pixels = part.into?.byteLength === width * height * 4 ? new Uint32Array(part.into) : new Uint32Array(width * height);
      paintBox(scene, paint, box, { pixels, left: box.left, top: box.top, stride: width, part });
      return { width, height, rgba: new Uint8ClampedArray(pixels.buffer) };
    },
    repaint(picture, before, after, paint) {
      const { width, height } = paint;
      invariant(picture.width === width && picture.height === height, 'a picture is repainted at its own size');
      const boxes = changedBoxes(before, after, paint, projectionOf(after.view, width, height));
      const pixels = new Uint32Array(picture.rgba.slice().buffer);
      for (const box of boxes) paintBox(after, paint, box, { pixels, left: 0, top: 0, stride: width, part: {} });
      return { picture: { width, height, rgba: new Uint8ClampedArray(pixels.buffer) }, boxes, box: boxAround(boxes) };
    },
  };
}

/** How far outside the window coverage must be known for everything inside it to be right, px. */
function stageMargin(scene: Scene, { scale }: Projection): number {
  const [r1, r2] = softRadii(scale), shadow = r1 + r2 + Math.ceil(17 * scale) + 2;
  let margin = Math.max(Math.ceil(CAVITY_REACH * scale) * 2 + 8, shadow);
  for (const layer of scene.layers) for (const { blur } of extentOf(layer).soft) margin = Math.max(margin, 2 * blurRadius(blur, scale) + 3);
  return margin;
}

/** Room for this window, rounded up so that similar ones share a layout. */
function sizeFor(layers: ReadonlySet<Layer>, scale: number, clip: PixelBox, stage: PixelBox): EaselSize {
  let points = 512, gridPoints = 1024;
  for (const layer of layers) {
    points = Math.max(points, extentOf(layer).points);
    if (layer.surface) gridPoints = Math.max(gridPoints, gridPointsOf(layer.surface, scale));
  }
  const even = (n: number): number => 2 ** Math.ceil(Math.log2(n + 8));
  return {
    clipWidth: clip.right - clip.left, clipHeight: clip.bottom - clip.top, stageWidth: stage.right - stage.left, stageHeight: stage.bottom - stage.top,
    points: even(points), gridPoints: even(gridPoints),
  };
}
