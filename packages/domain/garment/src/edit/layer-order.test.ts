import { describe, expect, it } from 'vitest';
import { layersOnOffer, moveLayer, normaliseGarment, sampleDesign, validateDesign } from '../index.ts';
import type { Design, GarmentId } from '../index.ts';

const worn = (...types: readonly GarmentId[]): Design => ({ ...sampleDesign('t-shirt'), garments: types.map((type) => normaliseGarment({ type })) });
const orderOf = (design: Design): readonly string[] => design.garments.map((one) => one.type);

describe('the order of layers', () => {
  it('puts a garment at another place and keeps all else', () => {
    const design = worn('shirt', 'sweater', 'jeans', 'coat');
    const done = moveLayer(design, 0, 1);
    expect(done.ok && orderOf(done.value.design)).toEqual(['sweater', 'shirt', 'jeans', 'coat']);
    expect(done.ok && validateDesign(done.value.design).ok).toBe(true);
    const back = done.ok ? moveLayer(done.value.design, 1, 0) : done;
    expect(back.ok && orderOf(back.value.design)).toEqual(orderOf(design));
  });

  it('lets coats go over coats and no top over a coat', () => {
    const design = worn('shirt', 'jeans', 'coat', 'gilet');
    const swapped = moveLayer(design, 2, 3);
    expect(swapped.ok && orderOf(swapped.value.design)).toEqual(['shirt', 'jeans', 'gilet', 'coat']);
    const refused = moveLayer(design, 0, 3);
    expect(refused.ok ? [] : refused.problems.map((one) => one.code)).toEqual(['combination-forbidden']);
    expect(layersOnOffer(design, 0)).toEqual([0, 1]);
    // Beside trousers a gilet lies where it likes.
    expect(layersOnOffer(design, 3)).toEqual([1, 2, 3]);
  });

  it('offers just what can be done, for every garment of many outfits', () => {
    for (const design of [worn('camisole', 'cardigan', 'pleated-skirt', 'trench-coat'), worn('slip-dress', 't-shirt'), worn('shirt', 'waistcoat', 'blazer', 'straight-trousers', 'coat'), worn('jumpsuit')]) {
      for (const from of design.garments.keys()) {
        for (const to of [...design.garments.keys()].filter((at) => at !== from)) expect(moveLayer(design, from, to).ok, `${orderOf(design).join()} ${from}→${to}`).toBe(layersOnOffer(design, from).includes(to));
      }
    }
  });

  it('says what is wrong with places that are none', () => {
    const codes = [moveLayer(worn('shirt', 'jeans'), 0, 9), moveLayer(worn('shirt', 'jeans'), 1, 1), moveLayer(worn('shirt'), 0.5, 0)].map((one) => (one.ok ? '' : one.problems[0]?.code));
    expect(codes).toEqual(['not-found', 'nothing-to-change', 'not-found']);
  });
});
