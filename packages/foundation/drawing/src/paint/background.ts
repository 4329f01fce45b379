import type { PixelBox } from '@toile/raster';
import type { PaintOptions, PaperGrain, Scene } from '../scene.ts';
import { rimsOf } from './neon-lights.ts';
import type { Projection } from '../view.ts';
import { extentOf } from './reach.ts';
import { rgbOf } from './tints.ts';

/** A soft shadow lying on the ground, mm. */
export interface GroundShadow { readonly x: number; readonly y: number; readonly across: number; readonly down: number }

/** The shadow on the ground: its least reach, mm, where it lies, and its colour. */
export const GROUND = { across: 330, down: 52, aside: 40, below: 6, alpha: 0.3, ink: [50, 40, 60] as const };
/** Layers that end within this many mm of the lowest one stand on the ground with it. */
const STANDING = 60;

/** Where the figure's shadow lies: under the layers that reach lowest. Nothing for an empty scene. */
export function groundShadowOf(scene: Scene): GroundShadow | undefined {
  let lowest = -Infinity;
  for (const layer of scene.layers) lowest = Math.max(lowest, extentOf(layer).outline.bottom);
  if (lowest === -Infinity) return undefined;
  let left = Infinity, right = -Infinity;
  for (const layer of scene.layers) if (extentOf(layer).outline.bottom > lowest - STANDING) for (const point of layer.outline) if (point[1] > lowest - STANDING) { left = Math.min(left, point[0]); right = Math.max(right, point[0]); }
  return { x: (left + right) / 2 + GROUND.aside, y: lowest + GROUND.below, across: Math.max(GROUND.across, (right - left) * 0.75), down: GROUND.down };
}

/** The box of pixels that a ground shadow touches. */
export const groundBox = (ground: GroundShadow, { scale, originX, originY }: Projection): PixelBox => ({
  left: Math.floor((ground.x - ground.across) * scale + originX), right: Math.ceil((ground.x + ground.across) * scale + originX),
  top: Math.floor((ground.y - ground.down) * scale + originY), bottom: Math.ceil((ground.y + ground.down) * scale + originY),
});

/** How far the tooth of each paper shows where nothing is painted. */
const PAPER_SHOWS: Readonly<Record<PaperGrain, number>> = { smooth: 0, 'cold-press': 0.026, laid: 0.03, kraft: 0.06 };

/** What lies behind the figure: paper with its grain (a signed byte a pixel), and the figure's shadow on the ground. */
export interface Ground { readonly options: PaintOptions; readonly projection: Projection; readonly ground: GroundShadow | undefined; readonly grain: Int8Array }

/** The paper of the last whole picture: a board's pictures all lie on the same. */
let kept: { readonly key: string; readonly pixels: Uint32Array } | undefined;

/** Fills the window with paper, its grain, and the two glows of neon. */
function placePaper(pixels: Uint32Array, clip: PixelBox, { options, projection, grain }: Omit<Ground, 'ground'>): void {
  const isPlain = options.style !== 'neon' && (options.paperGrain ?? 'smooth') === 'smooth', isWhole = !isPlain && clip.left === 0 && clip.top === 0 && clip.right === options.width && clip.bottom === options.height;
  const key = isWhole ? [options.style, options.paper, options.paperGrain, options.neonLights, options.width, options.height, projection.scale].join(' ') : '';
  if (isWhole && kept?.key === key) { pixels.set(kept.pixels); return; }
  fillPaper(pixels, clip, options, grain);
  if (isWhole) kept = { key, pixels: pixels.slice() };
}

function fillPaper(pixels: Uint32Array, clip: PixelBox, options: PaintOptions, grain: Int8Array): void {
  const [r, g, b] = rgbOf(options.paper), shows = PAPER_SHOWS[options.paperGrain ?? 'smooth'];
  if (shows === 0) pixels.fill((r | (g << 8) | (b << 16) | 0xff000000) >>> 0);
  else {
    const byGrain = Uint32Array.from({ length: 256 }, (_, i) => {
      const k = 1 + (((i << 24) >> 24) / 127) * shows, part = (v: number): number => Math.min(255, Math.floor(v * k + 0.5));
      return (part(r) | (part(g) << 8) | (part(b) << 16) | 0xff000000) >>> 0;
    });
    for (let i = 0; i < pixels.length; i++) pixels[i] = byGrain[(grain[i] as number) & 255] as number;
  }
  if (options.style === 'neon') placeGlows(pixels, clip, options, [r, g, b]);
}

/** Fills the window's background: paper, the two glows of neon, the ground shadow. Opaque 0xffbbggrr. */
export function placeBackground(pixels: Uint32Array, clip: PixelBox, { options, projection, ground, grain }: Ground): void {
  const w = clip.right - clip.left;
  placePaper(pixels, clip, { options, projection, grain });
  if (!ground || options.hasGroundShadow !== true) return;
  const box = groundBox(ground, projection);
  for (let y = Math.max(box.top, clip.top); y < Math.min(box.bottom, clip.bottom); y++) for (let x = Math.max(box.left, clip.left); x < Math.min(box.right, clip.right); x++) {
    const dx = ((x + 0.5 - projection.originX) / projection.scale - ground.x) / ground.across, dy = ((y + 0.5 - projection.originY) / projection.scale - ground.y) / ground.down;
    const d = dx * dx + dy * dy;
    if (d >= 1) continue;
    const alpha = GROUND.alpha * (1 - d) * (1 - d) * (1 - d), o = (y - clip.top) * w + x - clip.left, under = pixels[o] as number;
    pixels[o] = blend(under, GROUND.ink, alpha);
  }
}

const blend = (under: number, [r, g, b]: readonly [number, number, number], alpha: number): number => {
  const mix = (a: number, c: number): number => Math.floor(a + (c - a) * alpha + 0.5);
  return (mix(under & 255, r) | (mix((under >>> 8) & 255, g) << 8) | (mix((under >>> 16) & 255, b) << 16) | 0xff000000) >>> 0;
};

/** Two faint lights standing in the room behind the figure, as shares of the picture. */
const GLOWS = [{ x: 0.25, y: 0.35, rim: 1 }, { x: 0.78, y: 0.5, rim: 0 }] as const;
const GLOW_REACH = 0.6, GLOW_ALPHA = 0.2;

function placeGlows(pixels: Uint32Array, clip: PixelBox, options: PaintOptions, paper: readonly [number, number, number]): void {
  const { width, height } = options, rims = rimsOf(options), w = clip.right - clip.left, reach = width * GLOW_REACH, [pink, cyan] = GLOWS.map((glow) => ({ x: glow.x * width, y: glow.y * height, rgb: rgbOf(rims[glow.rim]) })) as [{ x: number; y: number; rgb: readonly [number, number, number] }, { x: number; y: number; rgb: readonly [number, number, number] }];
  for (let y = clip.top; y < clip.bottom; y++) for (let x = clip.left; x < clip.right; x++) {
    const first = Math.max(0, 1 - Math.sqrt((x - pink.x) ** 2 + (y - pink.y) ** 2) / reach) * GLOW_ALPHA, second = Math.max(0, 1 - Math.sqrt((x - cyan.x) ** 2 + (y - cyan.y) ** 2) / reach) * GLOW_ALPHA;
    const channel = (i: 0 | 1 | 2): number => {
      const one = paper[i] + (pink.rgb[i] - paper[i]) * first;
      return Math.floor(one + (cyan.rgb[i] - one) * second + 0.5);
    };
    pixels[(y - clip.top) * w + x - clip.left] = (channel(0) | (channel(1) << 8) | (channel(2) << 16) | 0xff000000) >>> 0;
  }
}
