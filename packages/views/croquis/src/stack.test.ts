import { describe, expect, it } from 'vitest';
import { normaliseGarment, sampleDesign } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import { composeCroquis } from './index.ts';

const wearing = (...garments: readonly GarmentChoice[]): readonly string[] => composeCroquis({ ...sampleDesign('t-shirt'), garments }).layers.map((layer) => layer.id);

describe('layers of an outfit', () => {
  it('lays a whole blazer under the coat worn over it', () => {
    const ids = wearing(normaliseGarment({ type: 'shirt', isTucked: true }), normaliseGarment({ type: 'straight-trousers' }), normaliseGarment({ type: 'blazer' }), normaliseGarment({ type: 'coat', isOpen: true }));
    const coat = ids.indexOf('g3.body.left');
    const blazer = ids.filter((id) => id.startsWith('g2.') && !id.endsWith('.back'));
    expect(blazer.length).toBeGreaterThan(3);
    expect(blazer.every((id) => ids.indexOf(id) < coat)).toBe(true);
  });

  it('lays the buttons of a shirt under the sweater, its collar over it', () => {
    const ids = wearing(normaliseGarment({ type: 'shirt' }), normaliseGarment({ type: 'straight-trousers' }), normaliseGarment({ type: 'sweater', neckline: 'crew' }));
    const sweater = ids.indexOf('g2.body');
    expect(ids.indexOf('g0.closure.strip')).toBeLessThan(sweater);
    expect(ids.indexOf('g0.collar.leaf.left')).toBeGreaterThan(sweater);
  });

  it('leaves out sleeves that the layer above hides', () => {
    const ids = wearing(normaliseGarment({ type: 'shirt' }), normaliseGarment({ type: 'straight-trousers' }), normaliseGarment({ type: 'sweater' }));
    expect(ids.some((id) => id.startsWith('g0.sleeve'))).toBe(false);
    expect(ids.some((id) => id.startsWith('g2.sleeve'))).toBe(true);
  });

  it('wears a hood outside a jacket without one', () => {
    const ids = wearing(normaliseGarment({ type: 'hoodie' }), normaliseGarment({ type: 'jeans' }), normaliseGarment({ type: 'denim-jacket', isOpen: true }));
    expect(ids.indexOf('g0.collar.leaf.left')).toBeGreaterThan(ids.indexOf('g2.body.left'));
  });
});
