import { boxOf } from '@toile/geometry';
import { allowedParts, sampleDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { composeCroquis } from './compose.ts';

const suitOf = (design: Design) => composeCroquis(design).layers.find((layer) => layer.id === 'figure.torso.suit');

describe('the plain suit', () => {
  it('is worn where a design leaves chest or hips bare, and nowhere else', () => {
    expect(suitOf(sampleDesign('pencil-skirt'))).toBeDefined();
    expect(suitOf(sampleDesign('jeans', {}, { market: 'menswear' }))).toBeDefined();
    expect(suitOf(sampleDesign('blouse'))).toBeDefined();
    expect(suitOf(sampleDesign('cardigan', { isOpen: true }, { isOutfit: true }))).toBeDefined();
    expect(suitOf(sampleDesign('blouse', { fabric: 'chiffon' }, { isOutfit: true }))).toBeDefined();
    expect(suitOf(sampleDesign('blouse', {}, { isOutfit: true }))).toBeUndefined();
    expect(suitOf(sampleDesign('sheath-dress'))).toBeUndefined();
    expect(suitOf(sampleDesign('jumpsuit'))).toBeUndefined();
  });

  it('never shows below the hem of a sheer dress or skirt', () => {
    for (const type of ['slip-dress', 'a-line-dress', 'pencil-skirt', 'a-line-skirt'] as const) {
      for (const length of allowedParts(type, 'length')) {
        const scene = composeCroquis(sampleDesign(type, { fabric: 'chiffon', length: length as never }));
        const suit = scene.layers.find((layer) => layer.id === 'figure.torso.suit');
        const cloth = scene.layers.filter((layer) => /^g0\.(body|skirt)/.test(layer.part)).map((layer) => boxOf(layer.outline).bottom);
        expect(suit, `${type} ${length}`).toBeDefined();
        expect(boxOf(suit?.outline ?? []).bottom, `${type} ${length}`).toBeLessThan(Math.max(1010, ...cloth));
      }
    }
  });
});

describe('a closure', () => {
  const below = (design: Design): number => {
    const { layers } = composeCroquis(design);
    const body = layers.filter((layer) => /^g\d\.body$/.test(layer.part)).flatMap((layer) => layer.outline);
    const marks = layers.filter((layer) => /^g\d\.closure$/.test(layer.part)).flatMap((layer) => [...(layer.inks ?? []).flatMap((ink) => ink.points), ...(layer.shapes ?? []).flatMap((shape) => (shape.blur ? [] : shape.outline))]);
    // The lowest cloth within 14 mm beside each mark.
    return Math.max(0, ...marks.map(([x, y]) => y - Math.max(...body.filter((p) => Math.abs(p[0] - x) < 14).map((p) => p[1]))));
  };
  for (const type of ['coat', 'shirt', 'tang-jacket', 'cardigan'] as const) {
    it(`of a ${type} ends on its hem, whatever the hem's shape`, () => {
      for (const hem of allowedParts(type, 'hem')) {
        for (const closure of allowedParts(type, 'closure')) {
          for (const isOpen of [false, true]) expect(below(sampleDesign(type, { hem: hem as never, closure: closure as never, isOpen })), `${hem} ${closure} ${isOpen ? 'open' : 'closed'}`).toBeLessThan(8);
        }
      }
    });
  }
});
