import { describe, expect, it } from 'vitest';
import { plantMood } from '../../../../../bench/planted-moods.ts';
import type { MoodPlanting } from '../../../../../bench/planted-moods.ts';
import { measureMood, motifCandidates } from '../index.ts';
import type { MoodMeasures, Picture } from '../index.ts';

const COLOURS = ['#e8dcc8', '#b5473c', '#24415e', '#d9a441'] as const;
const SEEDS = [1, 2] as const;

const known = new Map<string, MoodMeasures>();
/** Each planted picture is measured once. */
function measured(planting: MoodPlanting): MoodMeasures {
  const key = JSON.stringify(planting);
  const found = known.get(key) ?? measureMood(plantMood(planting));
  known.set(key, found);
  return found;
}

/** The mean of a measure over some planted pictures, clean and as a noisy photograph. */
function meanOf(pick: (one: MoodMeasures) => number, planting: Omit<MoodPlanting, 'seed' | 'colours'> & { readonly colours?: MoodPlanting['colours'] }): number {
  const values = SEEDS.map((seed) => pick(measured({ colours: COLOURS, width: 280, height: 210, ...planting, seed, noise: seed === 2 ? 9 : 0, lamp: seed === 2 ? 0.3 : 0 })));
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

describe('what a picture says by itself', () => {
  it('tells round things from angular ones, clean or noisy', () => {
    const of = (motif: MoodPlanting['motif']): number => meanOf((one) => one.curvature, { motif });
    const round = Math.min(of('discs'), of('waves'), of('petals')), angular = Math.max(of('boxes'), of('shards'), of('rules'));
    expect(round - angular).toBeGreaterThan(0.2);
    expect(of('discs')).toBeGreaterThan(0.85);
    expect(of('rules')).toBeLessThan(0.1);
    expect(of('plain')).toBe(0.5);
  });

  it('tells calm from busy, and the more there is the busier it is', () => {
    const of = (crowd: number): number => meanOf((one) => one.busyness, { motif: 'boxes', crowd });
    const steps = [0.4, 2, 12].map(of);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect((steps[2] as number) - (steps[0] as number)).toBeGreaterThan(0.3);
    expect(meanOf((one) => one.busyness, { motif: 'plain' })).toBeLessThan(0.02);
  });

  it('tells dark from light, cool from warm, grey from colourful, flat from contrasting', () => {
    const dark = measureMood(plantMood({ motif: 'boxes', colours: ['#14161c', '#1f2a3a', '#2b3448'], seed: 1, width: 200, height: 150 })), light = measureMood(plantMood({ motif: 'discs', colours: ['#fbf3e4', '#f2d9b0', '#f0b890'], seed: 1, width: 200, height: 150 }));
    expect(light.lightness - dark.lightness).toBeGreaterThan(0.6);
    expect(light.temperature).toBeGreaterThan(0.57);
    expect(dark.temperature).toBeLessThan(0.48);
    const grey = measureMood(plantMood({ motif: 'discs', colours: ['#808080', '#a0a0a0', '#606060'], seed: 1, width: 200, height: 150 })), loud = measureMood(plantMood({ motif: 'discs', colours: ['#e02020', '#2040e0', '#f0d020'], seed: 1, width: 200, height: 150 }));
    expect(grey.colourfulness).toBeLessThan(0.03);
    expect(Math.abs(grey.temperature - 0.5)).toBeLessThan(0.01);
    expect(loud.colourfulness).toBeGreaterThan(0.7);
    expect(measureMood(plantMood({ motif: 'rules', colours: ['#000000', '#ffffff'], seed: 1 })).contrast).toBeGreaterThan(0.9);
  });

  it('agrees with published scales at their ends', () => {
    const flat = (hex: `#${string}`): MoodMeasures => measureMood(plantMood({ motif: 'plain', colours: [hex], seed: 1, width: 64, height: 64 }));
    expect(flat('#ffffff').lightness).toBeCloseTo(1, 2);
    expect(flat('#000000').lightness).toBeCloseTo(0, 2);
    // Mid grey of CIE L* 50 is #777777.
    expect(flat('#777777').lightness).toBeCloseTo(0.5, 1);
    // Orange lies at the warm end of Ou and others (hue 50°), its opposite at the cool end.
    expect(flat('#ff7a2a').temperature).toBeGreaterThan(0.9);
    expect(flat('#1f8fd0').temperature).toBeLessThan(0.3);
  });

  it('finds the way that edges run', () => {
    const rules = (seed: number): MoodMeasures => measured({ motif: 'rules', colours: COLOURS, seed, width: 280, height: 210 });
    for (const seed of SEEDS) {
      const { directions, alignment } = rules(seed);
      expect(Math.max(directions.horizontal, directions.vertical)).toBeGreaterThan(0.98);
      expect(alignment).toBeGreaterThan(0.95);
    }
    expect(meanOf((one) => one.alignment, { motif: 'discs' })).toBeLessThan(0.1);
  });

  it('tells woven, grainy, stroked and smooth surfaces, and takes no sensor noise for grain', () => {
    const of = (motif: MoodPlanting['motif'], kind: keyof MoodMeasures['textures']): number => meanOf((one) => one.textures[kind], { motif });
    expect(of('weave', 'woven')).toBeGreaterThan(0.9);
    expect(of('grain', 'grainy')).toBeGreaterThan(0.9);
    expect(of('strokes', 'stroked')).toBeGreaterThan(0.5);
    expect(of('plain', 'smooth')).toBeGreaterThan(0.9);
    for (const motif of ['weave', 'strokes', 'plain', 'satin'] as const) expect(of(motif, 'grainy'), motif).toBeLessThan(0.1);
  });

  it('is the same for the same picture and takes any size, even one pixel', () => {
    const picture = plantMood({ motif: 'petals', colours: COLOURS, seed: 4, width: 200, height: 150 });
    expect(measureMood(picture)).toEqual(measureMood(picture));
    for (const [width, height] of [[1, 1], [3, 200], [700, 2]] as const) {
      const values = Object.values(measureMood({ width, height, rgba: new Uint8Array(width * height * 4).fill(200) })).filter((one) => typeof one === 'number');
      expect(values.every((one) => one >= 0 && one <= 1)).toBe(true);
    }
    const clear = measureMood({ width: 40, height: 40, rgba: new Uint8Array(6400) });
    expect([clear.lightness, clear.busyness, clear.curvature, clear.palette.length]).toEqual([0.5, 0, 0.5, 0]);
  });
});

describe('motifs in a picture', () => {
  const scene = (things: readonly (readonly [number, number, number])[], width = 400, height = 300): Picture => {
    const rgba = new Uint8Array(width * height * 4);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      const on = things.some(([cx, cy, r]) => Math.hypot(x - cx, y - cy) < r);
      rgba.set(on ? [170, 60, 50, 255] : [235, 228, 214, 255], (y * width + x) * 4);
    }
    return { width, height, rgba };
  };

  it('are found where they are, whole ones before those cut by the rim', () => {
    const found = motifCandidates(scene([[120, 100, 40], [300, 220, 25], [400, 40, 50]]));
    expect(found).toHaveLength(3);
    const [first] = found as [typeof found[0]];
    for (const [part, truth] of [[first?.x, 80], [first?.y, 60], [(first?.x ?? 0) + (first?.width ?? 0), 160], [(first?.y ?? 0) + (first?.height ?? 0), 140]] as const) expect(Math.abs((part ?? 0) - truth)).toBeLessThan(10);
    expect(found.at(-1)?.x).toBeGreaterThan(320);
  });

  it('are not made up: plain cloth and noise have none', () => {
    expect(motifCandidates(scene([]))).toEqual([]);
    expect(motifCandidates(plantMood({ motif: 'plain', colours: ['#8899aa'], seed: 1, noise: 14, width: 200, height: 150 }))).toEqual([]);
    expect(motifCandidates(plantMood({ motif: 'grain', colours: ['#8899aa', '#667788'], seed: 1, width: 200, height: 150 })).length).toBeLessThanOrEqual(1);
  });
});
