import { describe, expect, it } from 'vitest';
import type { Design, GarmentChoice } from './design.ts';
import { GARMENT_IDS } from './ids.ts';
import { normaliseGarment } from './normalise.ts';
import { FRONT_OPENINGS } from './outfit.ts';
import { allowedParts, DRAWABLE_GARMENT_IDS, GARMENTS, garmentOf, isAllowed, PART_FACETS, PART_VALUES } from './registry.ts';
import type { PartFacet } from './registry.ts';
import { hasBlock } from './resolve/blocks.ts';
import { breachesOf } from './rules/rule.ts';
import { isSound, partProblems, RULES, whyNot, withPart } from './rules/rules.ts';
import { sampleDesign } from './sample.ts';
import { validateDesign } from './validate.ts';

const SINGLES = PART_FACETS.filter((facet) => facet !== 'print');
const holds = (choice: GarmentChoice, facet: PartFacet, id: string): boolean => (facet === 'details' ? choice.details.includes(id as never) : facet === 'print' ? choice.print.id === id : choice[facet] === id);

/** Garment choices that hold the given values, filled up by the rules. */
const withValues = (type: GarmentChoice['type'], values: readonly (readonly [PartFacet, string])[]): GarmentChoice => {
  const given: Record<string, unknown> = { type, details: values.filter(([facet]) => facet === 'details').map(([, id]) => id) };
  for (const [facet, id] of values) if (facet !== 'details') given[facet] = facet === 'print' ? { id, scale: 1, rotation: 0 } : id;
  return normaliseGarment(given as never);
};

const validates = (choice: GarmentChoice): boolean => {
  const design = sampleDesign(choice.type);
  const outcome = validateDesign({ ...design, garments: [choice] } satisfies Design);
  return outcome.ok || outcome.problems.every((problem) => problem.code === 'not-drawable-yet');
};

describe('the wardrobe', () => {
  it('has an entry and a block for every garment, and no value twice in a list', () => {
    expect(GARMENTS.map((one) => one.id)).toEqual([...GARMENT_IDS]);
    for (const id of GARMENT_IDS) {
      expect(hasBlock(id), id).toBe(true);
      for (const facet of SINGLES) expect(new Set(allowedParts(id, facet)).size, `${id} ${facet}`).toBe(allowedParts(id, facet).length);
    }
  });

  it('draws the garments promised for this version', () => {
    expect(DRAWABLE_GARMENT_IDS).toEqual(expect.arrayContaining([
      't-shirt', 'tank-top', 'camisole', 'blouse', 'shirt', 'sweater', 'cardigan', 'hoodie', 'waistcoat', 'blazer', 'coat', 'trench-coat', 'puffer', 'bomber',
      'denim-jacket', 'kimono-jacket', 'tang-jacket', 'a-line-dress', 'slip-dress', 'shirt-dress', 'ball-gown', 'qipao', 'jumpsuit', 'pencil-skirt', 'a-line-skirt',
      'pleated-skirt', 'tulle-skirt', 'straight-trousers', 'wide-trousers', 'slim-trousers', 'cargo-trousers', 'jeans', 'shorts',
    ]));
  });

  it('knows what the trade knows', () => {
    const can = (type: GarmentChoice['type'], facet: PartFacet, id: string): boolean => isAllowed(type, facet, id);
    for (const hooded of ['hoodie', 'parka', 'puffer', 'coat'] as const) expect(can(hooded, 'collar', 'hood'), hooded).toBe(true);
    for (const bare of ['t-shirt', 'blouse', 'shirt', 'qipao', 'blazer', 'slip-dress'] as const) expect(can(bare, 'collar', 'hood'), bare).toBe(false);
    for (const lapel of ['notch-lapel', 'peak-lapel', 'shawl']) expect(can('t-shirt', 'collar', lapel)).toBe(false);
    expect(garmentOf('qipao').collars).toEqual(['mandarin']);
    expect(garmentOf('camisole').collars).toEqual(['none']);
    for (const type of ['pencil-skirt', 'jeans'] as const) for (const facet of ['neckline', 'collar', 'sleeve', 'sleeveLength'] as const) expect(allowedParts(type, facet)).toEqual([]);
    expect(whyNot('t-shirt', 'collar', 'notch-lapel')).toBe('A T-shirt does not come with the collar “notch lapel”.');
    expect(whyNot('jeans', 'sleeve', 'puff')).toBe('Jeans have no sleeve.');
  });
});

describe('completeness', () => {
  it('every part of the vocabulary is carried by a garment', () => {
    const orphans = PART_FACETS.flatMap((facet) => PART_VALUES[facet].filter((id) => !GARMENT_IDS.some((type) => isAllowed(type, facet, id))).map((id) => `${facet} ${id}`));
    expect(orphans).toEqual([]);
  });

  it('no garment is poor: it has a choice of cloth, of hem or length, and of detail', () => {
    for (const type of GARMENT_IDS) {
      expect(allowedParts(type, 'fabric').length, `${type} fabrics`).toBeGreaterThanOrEqual(4);
      expect(allowedParts(type, 'details').length, `${type} details`).toBeGreaterThanOrEqual(5);
      expect(allowedParts(type, 'silhouette').length * allowedParts(type, 'length').length, `${type} shapes`).toBeGreaterThanOrEqual(1);
      expect(allowedParts(type, 'closure').length, `${type} closures`).toBeGreaterThanOrEqual(1);
    }
  });

  it('says what a garment is worn with, of the slot that completes it, and both can be drawn on once together', () => {
    for (const entry of GARMENTS) {
      for (const id of entry.wornWith) expect([garmentOf(id).slot === entry.slot, id === entry.id], `${entry.id} with ${id}`).toEqual([false, false]);
      for (const id of entry.wornOver) expect(garmentOf(id).layer, `${entry.id} over ${id}`).toBeLessThan(entry.layer);
      const design = sampleDesign(entry.id, {}, { isOutfit: true });
      const outcome = validateDesign(design);
      expect(outcome.ok ? [] : outcome.problems.filter((one) => one.code !== 'not-drawable-yet'), entry.id).toEqual([]);
      expect(design.garments.length > 1 || entry.slot === 'dress', `${entry.id} is dressed`).toBe(true);
    }
    const worn = (type: GarmentChoice['type']): readonly string[] => sampleDesign(type, {}, { isOutfit: true }).garments.map((one) => one.type);
    expect(worn('ao-dai')).toEqual(['ao-dai', 'wide-trousers']);
    expect(worn('ruqun')).toEqual(['ruqun']);
    expect(worn('leggings')).toEqual(['tunic', 'leggings']);
    expect(worn('bolero')).toEqual(['slip-dress', 'bolero']);
    expect(worn('gilet')).toEqual(['straight-trousers', 'sweater', 'gilet']);
    expect(worn('kebaya')).toEqual(['kebaya', 'wrap-skirt']);
  });

  it('wears a bodysuit tucked and a bolero open unless told otherwise', () => {
    expect(normaliseGarment({ type: 'bodysuit' }).isTucked).toBe(true);
    expect(normaliseGarment({ type: 'bodysuit', isTucked: false }).isTucked).toBe(false);
    expect(normaliseGarment({ type: 'bolero' }).isOpen).toBe(true);
    for (const id of allowedParts('bolero', 'closure')) expect(FRONT_OPENINGS).toContain(id);
    expect(GARMENT_IDS.filter((type) => 'isTucked' in normaliseGarment({ type }) || 'isOpen' in normaliseGarment({ type }))).toEqual(['bodysuit', 'bolero']);
  });
});

describe('combinations', () => {
  it('every part a garment lists can be worn in some combination that validates', () => {
    for (const type of GARMENT_IDS) {
      for (const facet of PART_FACETS) {
        for (const id of allowedParts(type, facet)) {
          const first = withValues(type, [[facet, id]]);
          // A print narrows the fabric: try the fabrics in turn, as a chooser would.
          const choice = isSound(first) ? first : allowedParts(type, 'fabric').map((fabric) => withValues(type, [[facet, id], ['fabric', fabric]])).find(isSound);
          expect(choice, `${type} ${facet} ${id}: ${JSON.stringify(partProblems(first, 'g'))}`).toBeDefined();
          expect(holds(choice as GarmentChoice, facet, id), `${type} ${facet} ${id}`).toBe(true);
          expect(validates(choice as GarmentChoice), `${type} ${facet} ${id}`).toBe(true);
        }
      }
    }
  });

  it('every pair of parts either validates or is refused with a reason at the part', () => {
    let sound = 0;
    let refused = 0;
    const wrong: string[] = [];
    for (const type of GARMENT_IDS) {
      for (let a = 0; a < SINGLES.length; a++) {
        for (let b = a + 1; b < SINGLES.length; b++) {
          const [first, second] = [SINGLES[a] as PartFacet, SINGLES[b] as PartFacet];
          for (const x of allowedParts(type, first)) {
            for (const y of allowedParts(type, second)) {
              const choice = withValues(type, [[first, x], [second, y]]);
              // The long form is slow: where the quick one finds nothing, it is asked every seventh time.
              if (isSound(choice)) {
                sound += 1;
                if (sound % 7 === 0 && !validates(choice)) wrong.push(`${type} ${x} ${y}`);
                continue;
              }
              const problems = partProblems(choice, 'garments[0]');
              expect(problems.length).toBeGreaterThan(0);
              refused += 1;
              for (const problem of problems) {
                expect(problem.code).toBe('combination-forbidden');
                expect(problem.message, `${type} ${x} ${y}`).toMatch(/[.]$/);
                expect(problem.where).toMatch(/^garments\[0\]\.\w+/);
              }
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(sound).toBeGreaterThan(60_000);
    expect(refused).toBeGreaterThan(1_000);
  });

  it('every part a garment does not list is refused with a reason, where it stands', () => {
    for (const type of GARMENT_IDS) {
      const base = sampleDesign(type);
      for (const facet of SINGLES) {
        for (const id of PART_VALUES[facet]) {
          if (isAllowed(type, facet, id)) continue;
          expect(whyNot(type, facet, id), `${type} ${facet} ${id}`).toMatch(/[.]$/);
          const outcome = validateDesign({ ...base, garments: [withPart(base.garments[0] as GarmentChoice, facet, id as never)] });
          const problems = outcome.ok ? [] : outcome.problems;
          expect(problems.some((problem) => problem.code === 'combination-forbidden' && problem.where.startsWith(`garments[0].${facet}`)), `${type} ${facet} ${id}`).toBe(true);
        }
      }
    }
  });

  it('every rule refuses something that would otherwise be allowed', () => {
    const live = new Set<string>();
    for (const type of GARMENT_IDS) {
      for (const rule of RULES) {
        if (live.has(rule.id) || (rule.of && !rule.of.includes(type))) continue;
        const whens = Object.entries(rule.when).flatMap(([facet, ids]) => [(ids as readonly string[]).filter((id) => isAllowed(type, facet as PartFacet, id)).map((id): readonly [PartFacet, string] => [facet as PartFacet, id])]);
        const ends = [...Object.entries(rule.needs ?? {}), ...Object.entries(rule.never ?? {})].flatMap(([facet, ids]) =>
          allowedParts(type, facet as PartFacet).filter((id) => (rule.needs && facet in rule.needs ? !(ids as readonly string[]).includes(id) : (ids as readonly string[]).includes(id))).map((id): readonly [PartFacet, string] => [facet as PartFacet, id]));
        const [one = [], two = [['details', '']]] = [whens[0], whens[1] as readonly (readonly [PartFacet, string])[] | undefined];
        for (const w of one) for (const w2 of two) for (const end of ends) {
          const values = [w, ...(w2[1] ? [w2] : []), end];
          if (breachesOf(withValues(type, values), rule).length > 0) live.add(rule.id);
        }
      }
    }
    expect(RULES.map((rule) => rule.id).filter((id) => !live.has(id))).toEqual([]);
  });

  it('has rules with unique names and a sentence each', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.reason, rule.id).toMatch(/^[A-Z].*[.]$/);
  });
});
