import { sampleDesign } from '@toile/garment';
import type { GarmentId, PartialGarment } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { composeCroquis } from '../compose.ts';

const layersOf = (type: GarmentId, pose: string, parts: Omit<PartialGarment, 'type'> = {}) => {
  const { layers } = composeCroquis(sampleDesign(type, parts, { figure: { pose } }));
  const of = (part: string) => layers.find((layer) => layer.id === `g0.${part}`);
  return { layers, body: of('body'), skirt: of('skirt') };
};

describe.each(['evening-gown', 'mermaid-gown', 'ao-dai'] as const)('a %s', (type) => {
  it.each(['contrapposto', 'three-quarter', 'catwalk', 'back', 'seated'])('flows from bodice to skirt without a line (%s)', (pose) => {
    const { layers, body, skirt } = layersOf(type, pose, { details: [] });
    expect(layers.some((layer) => layer.id.endsWith('waistband.seam'))).toBe(false);
    const low = Math.max(...(body?.outline ?? []).map((p) => p[1]));
    const waist = Math.min(...(skirt?.outline ?? []).map((p) => p[1]));
    // It reaches well past the skirt's upper edge, covers that edge whole, and has paled away before its own.
    expect(low - waist).toBeGreaterThan(90);
    expect(body?.fade?.[64]).toBe(0);
    expect(body?.fade?.[30]).toBe(1);
    expect(body?.shadow).toBe(0);
    expect(skirt?.contour).toBe(0);
    for (let i = 1; i < 65; i++) expect((body?.fade?.[i - 1] ?? 0) - (body?.fade?.[i] ?? 0)).toBeLessThan(0.35);
  });

  it('is joined by a seam where its skirt is of another cloth', () => {
    const { layers } = layersOf(type, 'contrapposto', { details: [], parts: { skirt: { colours: ['#223355'] } } });
    expect(layers.some((layer) => layer.id.endsWith('waistband.seam'))).toBe(true);
  });
});
