import type { Kernels, PixelBox } from '@toile/raster';
import type { Polyline } from '@toile/geometry';
import type { PaperGrain } from '../scene.ts';
import type { Projection } from '../view.ts';
import { paperNoise, pigmentNoise } from './hand-noise.ts';
import type { Hand } from './hands.ts';

/** Planes of a layer under work, each the size of the stage. */
const PLANES = ['t', 's', 'u', 'v', 'height', 'blurred', 'blurredMask', 'soft', 'scratchA', 'scratchB', 'red', 'green', 'blue', 'alpha'] as const;
type Plane = (typeof PLANES)[number];

/** Where everything lies in the kernels' memory, for one size of stage. Byte offsets. */
interface Places {
  readonly sums: number; readonly spanStart: number; readonly spanEnd: number;
  readonly pixels: number; readonly top: number; readonly pigment: number; readonly grain: number; readonly background: number; readonly out: number;
  readonly x: number; readonly y: number; readonly x2: number; readonly y2: number; readonly sections: number;
  readonly grid: number; readonly tables: number; readonly parameters: number; readonly box: number;
  readonly planes: Readonly<Record<Plane, number>>; readonly planeStride: number;
  /** From here on: textures, tiles, then the masks of the picture. */
  readonly rest: number;
}

/** What a painting needs at hand: the kernels, where things lie, the projection, the window being painted. */
export interface Easel {
  readonly kernels: Kernels;
  readonly at: Places;
  readonly projection: Projection;
  /** The window being painted, and the wider one in which coverage is collected, so that blurs near the border are right. */
  readonly clip: PixelBox;
  readonly stage: PixelBox;
}

/** The size that a layout is made for. */
export interface EaselSize { readonly clipWidth: number; readonly clipHeight: number; readonly stageWidth: number; readonly stageHeight: number; readonly points: number; readonly gridPoints: number }

const ALIGN = 64;
export const TABLE_BYTES = 64 * 1024;

/** Lays out the memory for a size. */
export function placesFor(size: EaselSize): Places {
  let end = 1024;
  const take = (bytes: number): number => {
    const at = end;
    end = (end + bytes + ALIGN - 1) & ~(ALIGN - 1);
    return at;
  };
  const { clipWidth, clipHeight, stageWidth, stageHeight, points, gridPoints } = size;
  const framePixels = clipWidth * clipHeight + 64, stagePixels = stageWidth * stageHeight + stageWidth * 2 + 256;
  const places = {
    sums: take((stageWidth + 4) * stageHeight * 4 + ALIGN), spanStart: take(stageHeight * 4), spanEnd: take(stageHeight * 4),
    pixels: take(framePixels * 4), top: take(framePixels), pigment: take(framePixels), grain: take(framePixels), background: take(framePixels * 4), out: take(framePixels * 4),
    x: take(points * 8), y: take(points * 8), x2: take(points * 8), y2: take(points * 8), sections: take(points * 20),
    grid: take(gridPoints * 24), tables: take(TABLE_BYTES), parameters: take(512), box: take(ALIGN),
  };
  take(stageWidth * 8);
  const planeStride = (stagePixels * 4 + ALIGN - 1) & ~(ALIGN - 1);
  const planes = Object.fromEntries(PLANES.map((name) => [name, take(planeStride)])) as Record<Plane, number>;
  return { ...places, planes, planeStride, rest: take(stageWidth * 8) + stageWidth * 8 };
}

/** Puts a line's pixels into two f32 arrays of the memory; gives the number of points. */
export function placeLine(easel: Easel, line: Polyline, atX = easel.at.x, atY = easel.at.y): number {
  const { scale, originX, originY } = easel.projection, { f32 } = easel.kernels.memory;
  const X = atX >> 2, Y = atY >> 2;
  for (let i = 0; i < line.length; i++) {
    const point = line[i] as readonly [number, number];
    f32[X + i] = point[0] * scale + originX;
    f32[Y + i] = point[1] * scale + originY;
  }
  return line.length;
}

/** Whose noise is laid: how the hand's colour lies, and on which paper. */
export interface NoisePlan { readonly pigment: Hand['noise']; readonly paper: PaperGrain }

/** What the noise under a window depends on: the same key, the same bytes. */
export const noiseKey = ({ clip, projection, at }: Easel, plan: NoisePlan): string =>
  [plan.pigment, plan.paper, at.pigment, clip.left, clip.top, clip.right, clip.bottom, projection.scale, projection.originX, projection.originY].join(' ');

/** Lays the noise of paper and pigment under the window. Pigment is fixed to the frame's mm, grain to the paper's pixels. */
export function placeNoise(easel: Easel, plan: NoisePlan): void {
  const { clip, at, projection, kernels: { memory: { u8 } } } = easel, pigment = pigmentNoise(plan.pigment, projection.scale), grain = paperNoise(plan.paper, projection.scale);
  const columns = new Int32Array(clip.right - clip.left), last = pigment.size - 1, grainLast = grain.size - 1;
  for (let x = clip.left; x < clip.right; x++) columns[x - clip.left] = Math.floor(((x - projection.originX) / projection.scale) * pigment.perMm) & last;
  let o = 0;
  for (let y = clip.top; y < clip.bottom; y++) {
    const row = (Math.floor(((y - projection.originY) / projection.scale) * pigment.perMm) & last) * pigment.size, grainRow = (y & grainLast) * grain.size;
    for (let x = clip.left; x < clip.right; x++, o++) {
      u8[at.pigment + o] = pigment.bytes[row + (columns[x - clip.left] as number)] as number;
      u8[at.grain + o] = grain.bytes[grainRow + (x & grainLast)] as number;
    }
  }
}
