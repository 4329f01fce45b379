import { describe, expect, it } from 'vitest';
import type { TextureKind } from '../scene.ts';
import { textureTile } from './texture-tile.ts';

const SCALES = [0.13, 0.256, 0.4, 0.75, 1.1, 1.8];
const tones = (kind: TextureKind, scale: number): number[] => { const { bytes } = textureTile(kind, scale); return Array.from({ length: bytes.length / 2 }, (_, i) => bytes[2 * i] as number); };
const spread = (values: readonly number[]): number => { const mean = values.reduce((a, b) => a + b, 0) / values.length; return Math.sqrt(values.reduce((a, v) => a + (v - mean) ** 2, 0) / values.length); };

describe('a weave', () => {
  it('never changes the colour that was asked for, at any size of picture', () => {
    for (const kind of ['linen', 'denim', 'knit', 'rib', 'cable', 'sequin', 'lace', 'fur', 'velvet', 'corduroy', 'brocade', 'leather', 'tweed'] as const) {
      for (const scale of SCALES) { const values = tones(kind, scale); expect(Math.abs(values.reduce((a, b) => a + b, 0) / values.length - 128), `${kind} at ${scale}`).toBeLessThan(4); }
    }
  });

  it('is drawn larger where its wales could not be told apart, and life-size where they can', () => {
    for (const [kind, pitch] of [['rib', 6], ['corduroy', 4], ['knit', 5], ['sequin', 4.4]] as const) {
      const life = textureTile(kind, 1.8), small = textureTile(kind, 0.256);
      const side = ({ size, perMm }: { size: number; perMm: number }): number => size / perMm;
      const larger = side(small) / side(life);
      expect(larger, kind).toBeGreaterThanOrEqual(2);
      expect(pitch * larger * 0.256, `${kind}: px between wales`).toBeGreaterThan(2.2);
      // it still has relief at board size: nothing has faded to grey
      expect(spread(tones(kind, 0.256)), kind).toBeGreaterThan(0.25 * spread(tones(kind, 1.8)));
    }
  });

  it('has cells of about a pixel, whatever the picture', () => {
    for (const kind of ['linen', 'tweed', 'cable', 'brocade'] as const) for (const scale of SCALES) {
      const { perMm, size } = textureTile(kind, scale);
      expect(size).toBeGreaterThanOrEqual(4);
      expect(perMm / scale, `${kind} at ${scale}`).toBeLessThan(2.4);
    }
  });
});
