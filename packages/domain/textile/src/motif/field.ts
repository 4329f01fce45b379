import { chanceOf } from '@toile/kernel';
import type { Rng } from '@toile/kernel';

/** A height over one repeat: x and y as shares of the tile, the same at 0 and 1. */
export type Field = (x: number, y: number) => number;

/** Smooth noise that repeats with the tile, −1 to 1; `across` and `down` cells to the repeat. */
export function repeatingNoise(seed: number, across: number, down = across): Field {
  const cells = Array.from({ length: across * down }, (_, i) => chanceOf(seed, 'cell', i) * 2 - 1);
  const at = (i: number, j: number): number => cells[(((j % down) + down) % down) * across + (((i % across) + across) % across)] as number;
  const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);
  return (x, y) => {
    const gx = x * across, gy = y * down;
    const i = Math.floor(gx), j = Math.floor(gy);
    const u = fade(gx - i), v = fade(gy - j);
    const top = at(i, j) + (at(i + 1, j) - at(i, j)) * u;
    const bottom = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * u;
    return top + (bottom - top) * v;
  };
}

/**
 * Plane waves of nearly one length and one direction, summed: stripes that waver, fork and end, as on an animal.
 * Whole wave numbers, so the sum repeats with the tile.
 */
export function wavering(rng: Rng, { across, down, spread, count }: { readonly across: number; readonly down: number; readonly spread: readonly [number, number]; readonly count: number }): Field {
  const waves = Array.from({ length: count }, () => ({
    kx: across + rng.whole(-spread[0], spread[0]), ky: down + rng.whole(-spread[1], spread[1]), phase: rng.between(0, 6.2832),
  }));
  return (x, y) => waves.reduce((sum, { kx, ky, phase }) => sum + Math.cos(2 * Math.PI * (kx * x + ky * y) + phase), 0) / Math.sqrt(count / 2);
}

/** Points on a repeating tile that keep at least about `gap` mm apart, edges included (best of thirty candidates each; the first ones lie widest apart). */
export function scatter(rng: Rng, { width, height, count }: { readonly width: number; readonly height: number; readonly count: number }): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  const away = (x: number, y: number): number => points.reduce((least, [px, py]) => {
    const dx = Math.abs(px - x), dy = Math.abs(py - y);
    return Math.min(least, Math.hypot(Math.min(dx, width - dx), Math.min(dy, height - dy)));
  }, Infinity);
  for (let i = 0; i < count; i++) {
    let best: readonly [number, number] = [0, 0], reach = -1;
    for (let k = 0; k < 30; k++) {
      const x = rng.between(0, width), y = rng.between(0, height);
      const gap = away(x, y);
      if (gap > reach) { reach = gap; best = [x, y]; }
    }
    points.push(best);
  }
  return points;
}
