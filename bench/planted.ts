import { fromLinear, hexDifference, hexToRgb, rgbToHex, toLinear } from '@toile/colour';
import { createRng } from '@toile/kernel';
import type { Hex, Rng } from '@toile/kernel';
import type { Picture } from '@toile/vision';

/** A picture whose colours are known, with the part of the area that each holds. */
export interface Planted { readonly name: string; readonly picture: Picture; readonly colours: readonly { readonly hex: Hex; readonly share: number }[] }

/** How the colours lie in the picture. */
export const PLANTINGS = ['bands', 'patches', 'discs', 'dots', 'stripes', 'folds', 'lamp'] as const;
export type Planting = (typeof PLANTINGS)[number];

/** Colours no two of which are nearer than `apart` (ΔE2000): greys, pastels, deeps and brights. */
export function plantColours(rng: Rng, count: number, apart = 12): Hex[] {
  const chosen: Hex[] = [];
  for (let tries = 0; chosen.length < count && tries < 20_000; tries++) {
    const grey = rng.between(0, 255), pull = rng.pick([0.08, 0.4, 1, 1]);
    const hex = rgbToHex([0, 1, 2].map(() => grey + (rng.between(0, 255) - grey) * pull) as unknown as [number, number, number]);
    if (chosen.every((other) => hexDifference(hex, other) >= apart)) chosen.push(hex);
  }
  return chosen;
}

/** A picture with planted colours: small accents of 2–4 % among large grounds, soft edges, and with `noise` the noise of a sensor (deviation, of 255). */
export function plant(planting: Planting, { seed, width = 420, height = 320, count = 6, noise = 0 }: { seed: number; width?: number; height?: number; count?: number; noise?: number }): Planted {
  const rng = createRng(seed * 7919 + PLANTINGS.indexOf(planting));
  const hexes = plantColours(rng, count);
  const linear = hexes.map((hex) => hexToRgb(hex).map(toLinear) as [number, number, number]);
  const labelAt = layout(planting, rng, { width, height, count });
  const light = lightOver(planting, rng, { width, height });
  const rgba = new Uint8ClampedArray(width * height * 4);
  const held = new Float64Array(count);
  const taps = [0.25, 0.75];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let r = 0, g = 0, b = 0;
      for (const dy of taps) {
        for (const dx of taps) {
          const label = labelAt(x + dx, y + dy);
          const colour = linear[label] as [number, number, number];
          r += colour[0] / 4; g += colour[1] / 4; b += colour[2] / 4;
          held[label]! += 0.25;
        }
      }
      const lit = light(x, y), at = (y * width + x) * 4;
      [r, g, b].forEach((v, k) => { rgba[at + k] = fromLinear(v * lit) + (noise > 0 ? noise * normal(rng) : 0); });
      rgba[at + 3] = 255;
    }
  }
  return { name: `${planting} ${seed}`, picture: { width, height, rgba }, colours: hexes.map((hex, i) => ({ hex, share: (held[i] as number) / (width * height) })) };
}

type Size = { readonly width: number; readonly height: number };
type Layout = (x: number, y: number) => number;

function layout(planting: Planting, rng: Rng, { width, height, count }: Size & { count: number }): Layout {
  // One ground or two, and accents of 2.2–4 %.
  const accents = Math.max(1, Math.floor(count / 2));
  const shares = Array.from({ length: count }, (_, i) => (i >= count - accents ? rng.between(0.022, 0.04) : 0));
  const left = 1 - shares.reduce((sum, share) => sum + share, 0);
  const weights = shares.map((share) => (share === 0 ? rng.between(0.5, 1.5) : 0));
  const heavy = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = shares.map((share, i) => share || (left * (weights[i] as number)) / heavy);
  const at = (t: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) { sum += parts[i] as number; if (t < sum) return i; }
    return count - 1;
  };
  switch (planting) {
    case 'bands': { const slant = rng.between(-0.15, 0.15); return (x, y) => at(Math.min(0.9999, Math.max(0, x / width + slant * (y / height - 0.5) * (x / width) * (1 - x / width)))); }
    case 'stripes': { const period = rng.between(200, 280); return (x) => at((x / period) % 1); }
    case 'folds': case 'lamp': { return (x, y) => at((y / height + 0.04 * Math.sin((x / width) * 6) + 1) % 1); }
    case 'patches': {
      const cell = rng.between(22, 40);
      const seed = rng.whole(1, 1e6);
      return (x, y) => at(createCell(seed, Math.floor(x / cell), Math.floor(y / cell), Math.ceil(width / cell)));
    }
    case 'discs': case 'dots': {
      const discs: { x: number; y: number; r: number; label: number }[] = [];
      for (let label = 1; label < count; label++) {
        let area = (parts[label] as number) * width * height;
        for (let tries = 0; area > 20 && tries < 4000; tries++) {
          const r = Math.min(planting === 'dots' ? rng.between(5, 8) : rng.between(14, 34), Math.sqrt(area / Math.PI));
          const disc = { x: rng.between(r, width - r), y: rng.between(r, height - r), r, label };
          if (discs.some((other) => Math.hypot(other.x - disc.x, other.y - disc.y) < other.r + r + 0.5)) continue;
          discs.push(disc);
          area -= Math.PI * r * r;
        }
      }
      const bucket = new Map<number, typeof discs>();
      for (const disc of discs) for (let v = Math.floor((disc.y - disc.r) / 40); v <= (disc.y + disc.r) / 40; v++) for (let u = Math.floor((disc.x - disc.r) / 40); u <= (disc.x + disc.r) / 40; u++) bucket.set(v * 1000 + u, [...(bucket.get(v * 1000 + u) ?? []), disc]);
      return (x, y) => bucket.get(Math.floor(y / 40) * 1000 + Math.floor(x / 40))?.find((disc) => (disc.x - x) ** 2 + (disc.y - y) ** 2 < disc.r ** 2)?.label ?? 0;
    }
    default: return () => 0;
  }
}

/** A shuffled place in 0–1 of a cell, so that areas come out as planned. */
function createCell(seed: number, u: number, v: number, across: number): number {
  return ((u + v * across) * 0.6180339887 + (seed % 97) / 97) % 1;
}

/** Light that falls on the picture: folds of one cloth, a lamp to one side; even elsewhere. Its mean is 1. */
function lightOver(planting: Planting, rng: Rng, { width, height }: Size): (x: number, y: number) => number {
  const phase = rng.between(0, 6), turn = rng.between(0, 6);
  if (planting === 'folds') return (x, y) => 1 + 0.22 * Math.sin((x / width) * 31 + phase + (y / height) * 2) + 0.1 * Math.sin((x / width) * 9 + turn);
  if (planting === 'lamp') return (x, y) => 1 + 0.18 * (Math.cos(turn) * (x / width - 0.5) + Math.sin(turn) * (y / height - 0.5)) * 2;
  return () => 1;
}

const normal = (rng: Rng): number => Math.sqrt(-2 * Math.log(rng.next() + 1e-12)) * Math.cos(2 * Math.PI * rng.next());
