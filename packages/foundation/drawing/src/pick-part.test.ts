import { describe, expect, it } from 'vitest';
import { pickPart } from './pick-part.ts';
import type { Layer, Scene } from './scene.ts';
import { testLayer, testScene } from './paint/test-scene.ts';

const sheet = (id: string, size: number): Layer => ({ ...testLayer(1, 1), id, part: id, outline: [[-size, -size], [size, -size], [size, size], [-size, size]], holes: [] });
const scene: Scene = { ...testScene(1), layers: [sheet('coat', 100), { ...sheet('pocket', 20), holes: [[[-5, -5], [5, -5], [5, 5], [-5, 5]]] }] };

describe('pickPart', () => {
  it('gives the topmost part under a point', () => {
    expect(pickPart(scene, 12, 12)).toBe('pocket');
    expect(pickPart(scene, 60, -60)).toBe('coat');
  });
  it('sees through holes, and gives nothing on bare paper', () => {
    expect(pickPart(scene, 0, 0)).toBe('coat');
    expect(pickPart(scene, 300, 0)).toBeUndefined();
  });
});
