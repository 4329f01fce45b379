import { fromLinear, hexToRgb, toLinear } from '@toile/colour';
import { createRng } from '@toile/kernel';
import type { Hex, Rng } from '@toile/kernel';
import type { Picture } from '@toile/vision';

/** What a planted picture is full of. */
export const MOTIFS = ['discs', 'waves', 'petals', 'boxes', 'shards', 'rules', 'plain', 'weave', 'grain', 'strokes', 'satin'] as const;
export type PlantedMotif = (typeof MOTIFS)[number];

/** How a picture of a mood is planted: its colours (the ground first), what is on it, how crowded, how it was lit and taken. */
export interface MoodPlanting {
  readonly motif: PlantedMotif;
  readonly colours: readonly Hex[];
  readonly seed: number;
  /** Things on 100 × 100 pixels; for textures their fineness. */
  readonly crowd?: number;
  readonly width?: number;
  readonly height?: number;
  /** Noise of a sensor, deviation of 255. */
  readonly noise?: number;
  /** Light that falls off to one side, 0 even … 1 to the dark. */
  readonly lamp?: number;
}

/** Two places in a pixel make a soft edge. */
const TAPS = [[0.25, 0.3], [0.75, 0.7]] as const;

type Paint = (x: number, y: number) => number;

/** A picture whose mood is known: shapes with soft edges on a ground, lit and with noise like a photograph where asked. */
export function plantMood({ motif, colours, seed, crowd = 1, width = 480, height = 360, noise = 0, lamp = 0 }: MoodPlanting): Picture {
  const rng = createRng(seed * 2654435761 + MOTIFS.indexOf(motif));
  const linear = colours.map((hex) => hexToRgb(hex).map(toLinear) as [number, number, number]);
  const label = paintOf(motif, rng, { width, height, crowd, colours: colours.length });
  const lit = lightOf(motif, rng, width, height);
  const turn = rng.between(0, 6.28), rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    let r = 0, g = 0, b = 0;
    for (const [u, v] of TAPS) {
      const at = label(x + u, y + v), low = Math.floor(at), part = at - low;
      const p = linear[low % linear.length] as [number, number, number], q = linear[(low + 1) % linear.length] as [number, number, number];
      r += (p[0] * (1 - part) + q[0] * part) / TAPS.length; g += (p[1] * (1 - part) + q[1] * part) / TAPS.length; b += (p[2] * (1 - part) + q[2] * part) / TAPS.length;
    }
    const light = lit(x, y) * (1 - lamp * (0.5 + 0.5 * (Math.cos(turn) * (x / width - 0.5) + Math.sin(turn) * (y / height - 0.5))));
    const at = (y * width + x) * 4;
    [r, g, b].forEach((one, k) => { rgba[at + k] = fromLinear(Math.min(1, one * light)) + (noise > 0 ? noise * Math.sqrt(-2 * Math.log(rng.next() + 1e-12)) * Math.cos(2 * Math.PI * rng.next()) : 0); });
    rgba[at + 3] = 255;
  }
  return { width, height, rgba };
}

function lightOf(motif: PlantedMotif, rng: Rng, width: number, height: number): Paint {
  if (motif !== 'satin') return () => 1;
  const a = rng.between(5, 9), b = rng.between(0, 6), slant = rng.between(-0.6, 0.6);
  // Soft folds with narrow lights, as satin has them.
  return (x, y) => 0.35 + 2.2 * Math.max(0, Math.sin((x / width + slant * (y / height)) * a * 2 + b + Math.sin((y / height) * 3))) ** 10;
}

interface Scene { readonly width: number; readonly height: number; readonly crowd: number; readonly colours: number }

function paintOf(motif: PlantedMotif, rng: Rng, scene: Scene): Paint {
  const { width, height, crowd, colours } = scene;
  const many = Math.max(1, Math.round((crowd * width * height) / 10_000));
  const other = (): number => (colours > 1 ? rng.whole(1, colours - 1) : 0);
  switch (motif) {
    case 'discs': case 'petals': case 'boxes': case 'shards': {
      const things = Array.from({ length: many }, () => thing(motif, rng, scene, other()));
      return (x, y) => { for (let i = things.length - 1; i >= 0; i--) { const at = things[i]?.(x, y) ?? -1; if (at >= 0) return at; } return 0; };
    }
    case 'waves': {
      const period = 90 / Math.sqrt(crowd), phase = rng.between(0, 6), bend = rng.between(18, 30), long = rng.between(130, 210);
      return (x, y) => Math.floor((((y + bend * Math.sin((x / long) * 2 * Math.PI + phase)) / period) % colours + colours) % colours);
    }
    case 'rules': {
      const period = 60 / Math.sqrt(crowd), upright = rng.chance(0.5);
      return (x, y) => Math.floor(((upright ? x : y) / period) % colours);
    }
    case 'weave': { const thread = 7 / Math.sqrt(crowd); return (x, y) => ((Math.floor(x / thread) + Math.floor(y / thread)) % 2 === 0 ? 0 : Math.min(1, colours - 1)) * 0.5; }
    case 'grain': { const seed = rng.whole(1, 1e6), size = 2.2 / Math.sqrt(crowd); return (x, y) => hash(Math.floor(x / size), Math.floor(y / size), seed) * 0.6; }
    case 'strokes': { const seed = rng.whole(1, 1e6), angle = rng.between(0.3, 1.2), size = 2.6; return (x, y) => hash(Math.floor((x * Math.cos(angle) + y * Math.sin(angle) + 3 * Math.sin((x - y) / 60)) / size), Math.floor((y * Math.cos(angle) - x * Math.sin(angle)) / 60), seed) * 0.7; }
    default: return () => 0;
  }
}

function thing(motif: PlantedMotif, rng: Rng, { width, height, crowd }: Scene, colour: number): Paint {
  const cx = rng.between(0, width), cy = rng.between(0, height), r = rng.between(12, 34) / Math.sqrt(Math.max(0.6, crowd)), turn = rng.between(0, 6.28);
  const c = Math.cos(turn), s = Math.sin(turn);
  const far = 2.4 * r, isFar = (x: number, y: number): boolean => Math.abs(x - cx) > far || Math.abs(y - cy) > far;
  const local = (x: number, y: number): readonly [number, number] => [((x - cx) * c + (y - cy) * s) / r, ((y - cy) * c - (x - cx) * s) / r];
  if (motif === 'discs') return (x, y) => { if (isFar(x, y)) return -1; const [u, v] = local(x, y); return u * u + v * v < 1 ? colour : -1; };
  if (motif === 'petals') { const many = rng.whole(4, 6); return (x, y) => { if (isFar(x, y)) return -1; const [u, v] = local(x, y); return Math.hypot(u, v) < 1.1 + 0.45 * Math.cos(many * Math.atan2(v, u)) ? colour : -1; }; }
  const long = rng.between(0.6, 2);
  if (motif === 'boxes') return (x, y) => { if (isFar(x, y)) return -1; const [u, v] = [(x - cx) / r, (y - cy) / r]; return Math.abs(u) < long && Math.abs(v) < 1 / long ? colour : -1; };
  return (x, y) => { if (isFar(x, y)) return -1; const [u, v] = local(x, y); return v > -0.8 && v < 1.6 - 2.4 * Math.abs(u) / long ? colour : -1; };
}

const hash = (x: number, y: number, seed: number): number => {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 2147483647);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};
