import { describe, expect, it } from 'vitest';
import type { Layer, Scene } from '@toile/drawing';
import { GARMENTS, sampleDesign } from '@toile/garment';
import { composeCroquis } from './compose.ts';
import { sceneFaults } from './scene-faults.ts';
import { SWEEP_WEARERS, sweptDesigns } from './sweep.ts';

/*
 * Every garment in each of its parts: each option once, on a pose and body that change from option to option.
 * `npm run sweep` draws each of them on all poses and bodies.
 */
describe('every garment, in every part it can carry', () => {
  for (const [n, { id }] of GARMENTS.entries()) {
    it(`draws the ${id} without a fault`, () => {
      const faults: string[] = [];
      let drawn = 0;
      for (const { facet, value, design } of sweptDesigns(id, (k) => [SWEEP_WEARERS[(k + n) % SWEEP_WEARERS.length] as (typeof SWEEP_WEARERS)[number]])) {
        drawn++;
        faults.push(...sceneFaults(design, composeCroquis(design)).map((fault) => `${facet} ${value}, ${design.figure.pose}, ${design.size}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(drawn).toBeGreaterThan(10);
    });
  }
});

describe('the eyes of the sweep', () => {
  const design = sampleDesign('shirt', { sleeve: 'set-in', sleeveLength: 'long' }, { isOutfit: true });
  const scene = composeCroquis(design);
  const changed = (change: (layers: readonly Layer[]) => readonly Layer[]): Scene => ({ ...scene, layers: change(scene.layers) });
  const without = (part: string): Scene => changed((layers) => layers.filter((layer) => layer.part !== part));

  it('see nothing wrong in a sound picture', () => expect(sceneFaults(design, scene)).toEqual([]));
  it('see skin where a body is missing', () => expect(sceneFaults(design, { ...without('g0.body'), layers: [...without('g0.body').layers, ...bare('figure.torso')] }).join()).toContain('skin'));
  it('see an id taken twice', () => expect(sceneFaults(design, changed((layers) => [...layers, layers[0] as Layer])).join()).toContain('taken'));
  it('see a part that hangs elsewhere', () => {
    const fallen = changed((layers) => layers.map((layer) => (layer.part === 'g0.collar' ? { ...layer, outline: layer.outline.map(([x, y]) => [x, y + 1400] as const) } : layer)));
    expect(sceneFaults(design, fallen).join()).toContain('a collar between');
  });
  it('see a number that is none', () => {
    const broken = changed((layers) => layers.map((layer, i) => (i === 3 ? { ...layer, outline: [[Number.NaN, 0], [1, 1], [2, 0]] as const } : layer)));
    expect(sceneFaults(design, broken).join()).toContain('not finite');
  });

  /** A bare torso as an undressed figure shows it. */
  function bare(part: string): readonly Layer[] {
    const torso = scene.layers.find((layer) => layer.id === 'g0.body') as Layer;
    return [{ ...torso, id: `${part}.bare`, part }];
  }
});
