import { coonsPatch, ellipse, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { chanceOf, createRng } from '@toile/kernel';
import { sampleSurface } from '../sample-surface.ts';
import type { FoldField, Layer, Material, Scene, TextureKind } from '../scene.ts';
import { DEFAULT_VIEW } from '../view.ts';

/** Scenes for the tests of this room: every feature of a layer turns up, placed by chance from a seed. */

const TEXTURES: readonly (TextureKind | undefined)[] = ['linen', 'knit', 'lace', 'tulle', 'sequin', 'fur', 'leather', undefined, 'denim', 'cable'];
const COLOURS = ['#3f6d9c', '#8c2f3f', '#efe6d8', '#20242c', '#7aa05a', '#d9a441'] as const;

const material = (seed: number, i: number): Material => {
  const texture = TEXTURES[Math.floor(chanceOf(seed, i, 'texture') * TEXTURES.length)];
  return {
    id: `m${i}`, gloss: chanceOf(seed, i, 'gloss') < 0.5 ? 0 : 0.4, glossPower: 8 + Math.floor(chanceOf(seed, i, 'power') * 20), contrast: 0.7 + 0.5 * chanceOf(seed, i, 'contrast'),
    opacity: chanceOf(seed, i, 'opacity') < 0.3 ? 0.5 : 1, isBody: chanceOf(seed, i, 'body') < 0.2, ...(texture ? { texture, textureAmount: 0.15 } : {}),
  };
};

export function foldField(seed: number, count: number): FoldField {
  const kinds = ['soft', 'gather', 'knife', 'box', 'accordion'] as const, at = Array.from({ length: 257 }, (_, i) => i / 256);
  return {
    kind: kinds[seed % kinds.length] ?? 'soft', first: -1,
    across: Float32Array.from(at, (t) => t * count + 0.2 * Math.sin(9 * t + seed)), drift: Float32Array.from(at, (t) => 0.3 * Math.sin(5 * t + seed)),
    heights: Float32Array.from({ length: count + 2 }, (_, k) => 8 + 14 * chanceOf(seed, k)), starts: Float32Array.from({ length: count + 2 }, (_, k) => 0.4 * chanceOf(seed, k, 'start')),
  };
}

/** A hanging sheet round (x, y), `w` × `h` mm. */
export function testLayer(seed: number, i: number): Layer {
  const rng = createRng(seed * 1009 + i), x = rng.between(-260, 260), y = rng.between(60, 1400), w = rng.between(60, 240), h = rng.between(60, 500), flare = rng.between(0.8, 1.6);
  const left = (s: number): Point => [x - (w / 2) * (1 + (flare - 1) * s), y + h * s], right = (s: number): Point => [x + (w / 2) * (1 + (flare - 1) * s), y + h * s + 12 * s];
  const sides = Array.from({ length: 14 }, (_, k) => k / 13), cloth = material(seed, i);
  return {
    id: `layer.${i}`, part: `part.${i % 4}`, outline: spline([...sides.map(left), ...sides.map(right).reverse()], 8, true), colour: COLOURS[i % COLOURS.length] ?? '#888888', material: cloth,
    ...(rng.chance(0.2) ? { holes: [ellipse([x, y + h * 0.4], 14, 20)] } : {}),
    surface: sampleSurface(coonsPatch({ left, right }), { rows: 12, columns: 10, cloth: (s, t) => [(t - 0.5) * w * 1.3, s * h] }),
    relief: {
      round: rng.chance(0.7) ? 0.4 : 0, halfWidth: w / 2, ...(rng.chance(0.6) ? { folds: foldField(seed + i, 6) } : {}),
      ...(rng.chance(0.5) ? { ribbons: [{ points: spline([[x - w / 3, y + h * 0.3], [x, y + h * 0.5], [x + w / 4, y + h * 0.45]], 6), width: 12, height: 8, taper: 'out', section: rng.pick(['skew', 'soft', 'roll', 'crease']) } as const] } : {}),
      ...(rng.chance(0.3) ? { bumps: [{ u: 0, v: h / 2, acrossReach: 30, upReach: 40, downReach: 24, height: 12 }] } : {}),
      ...(rng.chance(0.2) ? { quilting: { pitch: 40, offset: 0, height: 8, kind: rng.pick(['rows', 'diamonds'] as const) } } : {}),
    },
    ...(rng.chance(0.4) ? { pattern: { scale: 1, rotation: rng.between(0, 1), tile: { id: `tile${seed % 3}`, width: 40, height: 30, background: '#f3ead9', shapes: [{ outline: ellipse([38, 14], 9), fill: '#b5473f' }, { outline: ellipse([10, 20], 5), fill: '#2f4a6b', blur: 1.5, opacity: 0.7 }] } } } : {}),
    shapes: [{ outline: ellipse([x, y + h * 0.2], 7), fill: '#222222', isClipped: true }, { outline: ellipse([x + 20, y + h * 0.7], 30, 18), fill: '#102030', opacity: 0.4, blur: rng.between(3, 14), isClipped: rng.chance(0.5) }],
    inks: [{ points: spline([[x, y], [x + 6, y + h / 2], [x, y + h]], 6), width: 2.2, kind: rng.pick(['fold', 'seam', 'stitch', 'plain', 'contour'] as const), isClipped: rng.chance(0.5) }],
    shadow: rng.between(0, 0.4), contour: rng.chance(0.8) ? 1 : 0, darken: rng.chance(0.2) ? 0.4 : 0, ...(rng.chance(0.15) ? { fade: Float32Array.from({ length: 65 }, (_, k) => Math.min(1, k / 12)) } : {}),
  };
}

export const testScene = (seed: number, count = 12): Scene => ({
  view: DEFAULT_VIEW, ink: '#2a2230', seed, layers: Array.from({ length: count }, (_, i) => testLayer(seed, i)),
});
