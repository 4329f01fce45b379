import { FOLD_KINDS, RIBBON_SECTIONS } from '@toile/raster';
import type { PixelBox } from '@toile/raster';
import type { Layer, Relief, Ribbon } from '../scene.ts';
import { placeLine } from './easel.ts';
import type { Easel } from './easel.ts';
import type { Region } from './masks.ts';

const clamp = (v: number, low = 0, high = 1): number => (v < low ? low : v > high ? high : v);

/** Ribbons lie a little lower and wider than they are asked for: tuned by eye so that a fold of 10 mm looks like one. */
const RIBBON_HEIGHT = 0.62, RIBBON_WIDTH = 1.25;

/** Bumps too: at full height the bands of shade close round their foot like a second outline. */
const BUMP_HEIGHT = 0.45;

/** The cross-section of a hanging fold over its own width 0…1. */
function ridge(kind: string, f: number): number {
  switch (kind) {
    case 'knife': return f < 0.86 ? f * 0.9 : ((1 - f) / 0.14) * 0.77;
    case 'accordion': return 1 - Math.abs(f - 0.5) * 2;
    case 'box': return f < 0.12 ? f / 0.12 : f > 0.88 ? (1 - f) / 0.12 : 1;
    // an exponent under about 0.9 makes the valleys so steep that they alias
    default: return Math.pow(Math.max(0, Math.sin(Math.PI * f)), 0.95) * (0.72 + 0.28 * Math.cos((f - 0.38) * 4));
  }
}

const RIDGES = new Map(Object.keys(FOLD_KINDS).map((kind) => [kind, Float32Array.from({ length: 1026 }, (_, i) => ridge(kind, Math.min(1, i / 1024)))]));
/** The swell of stuffing between two quilting lines. */
const SWELL = Float32Array.from({ length: 514 }, (_, i) => Math.pow(Math.max(0, Math.sin((Math.PI * i) / 512)), 0.62));

/** True where the light has anything to fall on. */
export const hasRelief = (relief: Relief | undefined): relief is Relief => relief !== undefined
  && (relief.round !== 0 || !!relief.folds || !!relief.ribbons?.length || !!relief.bumps?.length || !!relief.quilting || !!relief.alongS);

/** How many planes of the surface the relief needs. */
export const planesForRelief = (relief: Relief | undefined): 0 | 1 | 2 | 4 => {
  if (!relief) return 0;
  if (relief.bumps?.length || relief.quilting) return 4;
  return relief.folds || relief.alongS ? 2 : relief.round !== 0 ? 1 : 0;
};

/** Builds the height of a layer, mm, in the `height` plane over a part of its area. */
export function placeHeight(easel: Easel, layer: Layer, region: Region, box: PixelBox): void {
  const { kernels, at } = easel, { planes } = at, relief = layer.relief as Relief, { mask, w } = region;
  const area = [w, box.left, box.top, box.right, box.bottom] as const;
  kernels.roundHeight(planes.t, planes.height, mask, ...area, relief.round * relief.halfWidth);
  if (relief.folds && layer.surface) {
    const { across, drift, heights, starts, first, kind } = relief.folds, f32 = kernels.memory.f32, table = at.tables >> 2, count = Math.min(heights.length, starts.length, 1024);
    f32.set(across.subarray(0, 257), table);
    f32.set(drift.subarray(0, 257), table + 257);
    f32.set(heights.subarray(0, count), table + 514);
    f32.set(starts.subarray(0, count), table + 514 + count);
    f32.set(RIDGES.get(kind) as Float32Array, table + 8192);
    kernels.foldHeight(planes.t, planes.s, planes.height, mask, ...area, FOLD_KINDS[kind], at.tables, first, count, at.tables + 8192 * 4);
  }
  if (relief.alongS && layer.surface) {
    kernels.memory.f32.set(relief.alongS.subarray(0, 65), at.tables >> 2);
    kernels.alongHeight(planes.s, planes.height, mask, ...area, at.tables);
  }
  for (const bump of relief.bumps ?? []) {
    kernels.bumpHeight(planes.u, planes.v, planes.height, mask, ...area, bump.u, bump.v, bump.acrossReach, bump.upReach, bump.downReach, bump.height * BUMP_HEIGHT);
  }
  if (relief.quilting) {
    const { pitch, offset, height, kind } = relief.quilting;
    kernels.memory.f32.set(SWELL, at.tables >> 2);
    kernels.quiltHeight(planes.u, planes.v, planes.height, mask, ...area, pitch, offset, height, kind === 'rows' ? 0 : 1, at.tables);
  }
  for (const ribbon of relief.ribbons ?? []) placeRibbon(easel, ribbon, region, box);
}

const TAPERS: Readonly<Record<Ribbon['taper'], (u: number) => number>> = {
  both: (u) => Math.sin(Math.PI * clamp(u * 0.98 + 0.01)),
  in: (u) => Math.sin((Math.PI / 2) * u),
  out: (u) => Math.cos((Math.PI / 2) * u) * Math.min(1, 0.04 + u * 5),
};

/** Sections of a ribbon lie at least so far apart: px, and as a share of its half-width. Closer ones ask every pixel again and see nothing new. */
const LEAST_SECTION = 2.2, SECTION_SHARE = 0.5;

function placeRibbon(easel: Easel, ribbon: Ribbon, region: Region, box: PixelBox): void {
  const n = placeLine(easel, ribbon.points);
  if (n < 2) return;
  const { at, kernels, projection } = easel, { f32 } = kernels.memory, X = at.x >> 2, Y = at.y >> 2, S = at.sections >> 2;
  const width = ribbon.width * RIBBON_WIDTH * projection.scale, height = ribbon.height * RIBBON_HEIGHT, taper = TAPERS[ribbon.taper];
  let total = 0, left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number;
    if (i > 0) total += Math.sqrt((x - (f32[X + i - 1] as number)) ** 2 + (y - (f32[Y + i - 1] as number)) ** 2);
    left = Math.min(left, x); right = Math.max(right, x); top = Math.min(top, y); bottom = Math.max(bottom, y);
  }
  if (right + width < region.x + box.left || left - width > region.x + box.right || bottom + width < region.y + box.top || top - width > region.y + box.bottom) return;
  const least = Math.max(LEAST_SECTION, width * SECTION_SHARE);
  let run = 0, last = -Infinity, o = S;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number;
    if (i > 0) run += Math.sqrt((x - (f32[X + i - 1] as number)) ** 2 + (y - (f32[Y + i - 1] as number)) ** 2);
    if (run - last < least && i < n - 1) continue;
    last = run;
    const share = taper(run / (total || 1e-6));
    f32[o] = x;
    f32[o + 1] = y;
    f32[o + 2] = width * (0.35 + 0.65 * share);
    f32[o + 3] = height * share;
    o += 4;
  }
  kernels.ribbonHeight(at.sections, (o - S) / 4, at.planes.height, at.planes.scratchA, at.planes.scratchB, region.x, region.y, region.w, box.left, box.top, box.right, box.bottom, RIBBON_SECTIONS[ribbon.section]);
}
