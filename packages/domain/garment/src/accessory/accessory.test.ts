import { FABRIC_IDS } from '@toile/textile';
import { describe, expect, it } from 'vitest';
import type { AccessoryChoice, Design } from '../design.ts';
import { changePart } from '../edit/change-part.ts';
import { ACCESSORY_IDS } from '../ids.ts';
import type { AccessoryId } from '../ids.ts';
import { DRAWABLE_GARMENT_IDS } from '../registry.ts';
import { sampleDesign } from '../sample.ts';
import { validateDesign } from '../validate.ts';
import { printsFor } from '../wardrobe/prints.ts';
import { ACCESSORIES, accessoryOf } from './accessories.ts';
import { accessoriesOnOffer, addAccessory, changeAccessory, removeAccessory } from './edit-accessories.ts';
import { normaliseAccessory } from './normalise-accessory.ts';
import { sampleAccessories } from './sample-accessories.ts';
import { whyNotWorn } from './why-not-worn.ts';
import { withAccessories } from './with-accessories.ts';

const shirtOutfit = sampleDesign('shirt', {}, { isOutfit: true });
const wearing = (design: Design, ...types: readonly AccessoryId[]): Design => withAccessories(design, types.map((type) => normaliseAccessory({ type })));
const faults = (design: unknown): readonly string[] => { const outcome = validateDesign(design); return outcome.ok ? [] : outcome.problems.map((one) => `${one.code} ${one.where}`); };
const OUTFITS: readonly Design[] = DRAWABLE_GARMENT_IDS.flatMap((type) => [sampleDesign(type, {}, { isOutfit: true }), sampleDesign(type, {}, { isOutfit: true, market: 'menswear' })]);

describe('accessories', () => {
  it('have an entry each, in the order of the vocabulary, with cloths that exist', () => {
    expect(ACCESSORIES.map((one) => one.id)).toEqual([...ACCESSORY_IDS]);
    for (const one of ACCESSORIES) {
      expect(one.fabrics.length, one.id).toBeGreaterThan(1);
      expect(new Set(one.fabrics).size, one.id).toBe(one.fabrics.length);
      expect(one.moods.length * one.seasons.length * one.markets.length, one.id).toBeGreaterThan(0);
      expect(one.colours[0]).toBeLessThanOrEqual(one.colours[1]);
      expect(normaliseAccessory({ type: one.id, colours: ['#123456'] }).colours, one.id).toHaveLength(one.hasMetal ? 2 : 1);
    }
  });

  it('each in each of its cloths, with each print of it, is worn with some outfit and validates', () => {
    for (const { id, fabrics } of ACCESSORIES) {
      const outfit = OUTFITS.find((one) => whyNotWorn(one, id) === undefined);
      expect(outfit, id).toBeDefined();
      for (const fabric of fabrics) {
        const prints = printsFor(fabric);
        for (const print of [prints[0], prints.at(-1)] as const) {
          const choice = { ...normaliseAccessory({ type: id, fabric }), print: { id: print ?? 'solid', scale: 1, rotation: 0 } };
          expect(faults({ ...outfit, accessories: [choice] }), `${id} ${fabric} ${print}`).toEqual([]);
        }
      }
    }
  });

  it('in a cloth they are not made in are refused where it stands', () => {
    for (const { id, fabrics } of ACCESSORIES) {
      const outfit = OUTFITS.find((one) => whyNotWorn(one, id) === undefined) as Design;
      for (const fabric of FABRIC_IDS) {
        if (fabrics.includes(fabric)) continue;
        expect(faults({ ...outfit, accessories: [{ ...normaliseAccessory({ type: id }), fabric, print: { id: 'solid', scale: 1, rotation: 0 } }] })).toEqual(['combination-forbidden accessories[0].fabric']);
      }
    }
  });

  it('every pair on every outfit either validates or is refused at the second, with a sentence', () => {
    const reasons: string[] = [];
    for (const outfit of OUTFITS) {
      for (const first of accessoriesOnOffer(outfit)) {
        for (const second of ACCESSORY_IDS) {
          const reason = whyNotWorn(outfit, second, [first]);
          if (reason !== undefined) reasons.push(reason);
        }
        // Who may come second may also come first.
        const others = accessoriesOnOffer(wearing(outfit, first));
        for (const second of others) expect(whyNotWorn(outfit, first, [second]), `${first} ${second}`).toBeUndefined();
      }
    }
    expect(reasons.length).toBeGreaterThan(3000);
    expect([...new Set(reasons)].filter((one) => !/^[A-Z].*[.]$/.test(one))).toEqual([]);
    expect(new Set(reasons).size).toBeGreaterThan(15);
    for (const outfit of OUTFITS.slice(0, 12)) {
      for (const first of accessoriesOnOffer(outfit)) for (const second of ACCESSORY_IDS) {
        const isFine = whyNotWorn(outfit, second, [first]) === undefined;
        expect(faults(wearing(outfit, first, second))).toEqual(isFine ? [] : ['combination-forbidden accessories[1].type']);
      }
    }
  });

  it.each([
    ['two hats', wearing(shirtOutfit, 'beret', 'beanie'), 1],
    ['two bags in one hand', wearing(shirtOutfit, 'handbag', 'clutch'), 1],
    ['a tie without a shirt collar', wearing(sampleDesign('t-shirt'), 'tie'), 0],
    ['a tie on a bow collar', wearing(sampleDesign('blouse', { collar: 'bow' }), 'tie'), 0],
    ['an obi over a puffer', wearing(sampleDesign('puffer', {}, { isOutfit: true }), 'obi-belt'), 0],
    ['a second belt', wearing(sampleDesign('trench-coat', {}, { isOutfit: true }), 'leather-belt'), 0],
    ['gloves with bare arms by day', wearing(sampleDesign('tank-top', {}, { isOutfit: true }), 'gloves'), 0],
    ['a backpack on a gown', wearing(sampleDesign('ball-gown'), 'backpack'), 0],
    ['a hat over a scarf', wearing(sampleDesign('coat', {}, { isOutfit: true, figure: { hair: 'headscarf' } }), 'bucket-hat'), 0],
    ['a shawl under a strap', wearing(shirtOutfit, 'pashmina', 'crossbody-bag'), 1],
  ])('refuse %s', (_, design, at) => expect(faults(design)).toEqual([`combination-forbidden accessories[${at}].type`]));

  it.each([
    ['a tie under a jacket', wearing(withShirt(), 'tie')],
    ['an obi over a kimono', wearing(sampleDesign('kimono-jacket', {}, { isOutfit: true }), 'obi-belt')],
    ['opera gloves on a gown', wearing(sampleDesign('ball-gown'), 'gloves', 'clutch', 'earrings', 'necklace')],
    ['gloves with bare arms in the evening', wearing({ ...sampleDesign('slip-dress'), occasion: 'evening' }, 'gloves')],
    ['a belt on jeans, a hat, a scarf, gloves, glasses and a tote', wearing(sampleDesign('sweater', {}, { isOutfit: true }), 'leather-belt', 'beanie', 'long-scarf', 'gloves', 'sunglasses', 'tote-bag', 'earrings')],
  ])('allow %s', (_, design) => expect(faults(design)).toEqual([]));

  it('are read with care: unknown ids, missing fields, too many', () => {
    const one = normaliseAccessory({ type: 'beret' }) as AccessoryChoice & Record<string, unknown>;
    const of = (...accessories: readonly unknown[]): readonly string[] => faults({ ...shirtOutfit, accessories });
    expect(of({ ...one, type: 'berret' })).toEqual(['id-unknown accessories[0].type']);
    expect(of({ ...one, colours: ['red'] })).toEqual(['value-out-of-range accessories[0].colours[0]']);
    expect(of({ ...one, size: 3 })).toEqual(['id-unknown accessories[0].size']);
    expect(of({ type: 'beret' })).toContain('field-missing accessories[0].fabric');
    expect(of(null)).toEqual(['field-wrong-type accessories[0]']);
    expect(of(...Array.from({ length: 9 }, () => one))).toContain('value-out-of-range accessories');
    expect(faults({ ...shirtOutfit, accessories: 'beret' })).toEqual(['field-wrong-type accessories']);
  });
});

describe('editing accessories', () => {
  const { accessories: _, ...bare } = shirtOutfit;

  it('adds, changes and removes one, and nothing else in the document', () => {
    for (const id of accessoriesOnOffer(shirtOutfit)) {
      const added = addAccessory(shirtOutfit, { type: id, colours: ['#7a1f2b'] });
      if (!added.ok) throw new Error(added.problems[0]?.message);
      expect(added.value.changes.map((one) => one.path)).toEqual(['accessories']);
      const { accessories, ...rest } = added.value.design;
      expect(rest).toEqual(bare);
      expect(accessories?.[0]?.colours[0]).toBe('#7a1f2b');
      const back = removeAccessory(added.value.design, 0);
      expect(back.ok && JSON.stringify(back.value.design)).toBe(JSON.stringify(shirtOutfit));
      for (const fabric of accessoryOf(id).fabrics.slice(1)) {
        const other = changeAccessory(added.value.design, 0, { field: 'fabric', value: fabric });
        expect(other.ok && other.value.changes.map((one) => one.path), `${id} ${fabric}`).toEqual(['accessories[0].fabric']);
      }
      const dyed = changeAccessory(added.value.design, 0, { field: 'colours', value: ['#102030', '#c0c0c0'] });
      expect(dyed.ok && dyed.value.changes.every((one) => one.path.startsWith('accessories[0].colours'))).toBe(true);
    }
  });

  it('keeps the others where they are', () => {
    const design = wearing(shirtOutfit, 'beret', 'tie', 'tote-bag');
    const outcome = changeAccessory(design, 1, { field: 'type', value: 'neckerchief' });
    expect(outcome.ok && outcome.value.design.accessories?.map((one) => one.type)).toEqual(['beret', 'neckerchief', 'tote-bag']);
    expect(outcome.ok && outcome.value.design.garments).toEqual(design.garments);
    const gone = removeAccessory(design, 0);
    expect(gone.ok && gone.value.design.accessories).toEqual(design.accessories?.slice(1));
  });

  it('drops a print that the new cloth cannot carry, and says so', () => {
    const scarf = withAccessories(shirtOutfit, [{ ...normaliseAccessory({ type: 'long-scarf', fabric: 'silk-satin' }), print: { id: 'peony', scale: 1, rotation: 0 } }]);
    const outcome = changeAccessory(scarf, 0, { field: 'fabric', value: 'faux-fur' });
    expect(outcome.ok && outcome.value.changes.map((one) => one.path)).toEqual(['accessories[0].fabric', 'accessories[0].print.id']);
  });

  it('refuses with a reason', () => {
    const refusal = (outcome: ReturnType<typeof addAccessory>): string => (outcome.ok ? 'fine' : `${outcome.problems[0]?.code} ${outcome.problems[0]?.where}`);
    expect(refusal(addAccessory(wearing(shirtOutfit, 'beret'), { type: 'beanie' }))).toBe('combination-forbidden accessories[1].type');
    expect(refusal(addAccessory(shirtOutfit, { type: 'crown' as AccessoryId }))).toBe('id-unknown accessories[0].type');
    expect(refusal(removeAccessory(shirtOutfit, 0))).toBe('not-found accessories[0]');
    expect(refusal(changeAccessory(wearing(shirtOutfit, 'tie'), 0, { field: 'fabric', value: 'faux-fur' }))).toBe('combination-forbidden accessories[0].fabric');
    expect(refusal(changeAccessory(wearing(shirtOutfit, 'tie'), 0, { field: 'fabric', value: 'silk-satin' }))).toBe('nothing-to-change accessories[0].fabric');
    expect(refusal(changeAccessory(wearing(shirtOutfit, 'tie'), 0, { field: 'print', value: 'nonsense' }))).toBe('id-unknown accessories[0].print.id');
  });

  it('lets a tie go with the collar it was knotted under, and nothing else', () => {
    const design = wearing(withShirt(), 'tie', 'tote-bag');
    const at = design.garments.findIndex((one) => one.type === 'shirt');
    const outcome = changePart(design, at, { field: 'collar', value: 'mandarin' });
    expect(outcome.ok && outcome.value.changes.map((one) => one.path)).toEqual([`garments[${at}].collar`, 'accessories']);
    expect(outcome.ok && outcome.value.design.accessories?.map((one) => one.type)).toEqual(['tote-bag']);
    const dyed = changePart(design, at, { field: 'colours', value: ['#ffffff'] });
    expect(dyed.ok && dyed.value.design.accessories).toEqual(design.accessories);
  });
});

describe('sampleAccessories', () => {
  it('always gives what can be worn, the same for the same seed, and not to every look the same', () => {
    const met = new Map<string, number>();
    for (const [at, outfit] of OUTFITS.entries()) {
      for (let seed = at * 40; seed < at * 40 + 24; seed++) {
        const drawn = sampleAccessories(outfit, { seed, most: 3 });
        expect(drawn).toEqual(sampleAccessories({ ...outfit, id: 'another' }, { seed, most: 3 }));
        expect(drawn.length).toBeLessThanOrEqual(3);
        expect(faults(withAccessories(outfit, drawn)), drawn.map((one) => one.type).join()).toEqual([]);
        for (const one of drawn) met.set(one.type, (met.get(one.type) ?? 0) + 1);
      }
    }
    expect([...ACCESSORY_IDS].filter((id) => !met.has(id))).toEqual([]);
  });

  it('goes by season, and a draw in one place moves none in another', () => {
    const summer = OUTFITS.flatMap((one) => Array.from({ length: 8 }, (_, seed) => sampleAccessories({ ...one, season: 'summer' }, { seed })).flat());
    const winter = OUTFITS.flatMap((one) => Array.from({ length: 8 }, (_, seed) => sampleAccessories({ ...one, season: 'winter' }, { seed })).flat());
    const count = (list: readonly AccessoryChoice[], id: AccessoryId): number => list.filter((one) => one.type === id).length;
    expect(count(winter, 'long-scarf')).toBeGreaterThan(4 * count(summer, 'long-scarf'));
    expect(count(summer, 'sunglasses')).toBeGreaterThan(4 * count(winter, 'sunglasses'));
    const woolly = ['wool', 'cashmere', 'cable-knit', 'faux-fur', 'tweed'];
    expect(summer.filter((one) => woolly.includes(one.fabric))).toEqual([]);
    // With more room every accessory drawn before is still there, cut and coloured alike.
    for (const outfit of OUTFITS) for (let seed = 0; seed < 6; seed++) {
      const more = sampleAccessories(outfit, { seed, most: 5 });
      for (const one of sampleAccessories(outfit, { seed, most: 2 })) expect(more).toContainEqual(one);
    }
  });
});

function withShirt(): Design {
  const jacket = sampleDesign('blazer', {}, { isOutfit: true });
  const shirt = shirtOutfit.garments.find((one) => one.type === 'shirt');
  return { ...jacket, garments: jacket.garments.map((one) => (one.type === 't-shirt' && shirt ? { ...shirt, isTucked: true } : one)) };
}
