import { describe, expect, it } from 'vitest';
import type { Design, GarmentChoice } from '../design.ts';
import { allowedParts, DRAWABLE_GARMENT_IDS, PART_FACETS } from '../registry.ts';
import type { PartFacet } from '../registry.ts';
import { sampleDesign } from '../sample.ts';
import { validateDesign } from '../validate.ts';
import { changePart, partsOnOffer, setDim } from './change-part.ts';
import { diffDesigns } from './diff.ts';

/** Facets that may move along with another, as the room's README promises. */
const MAY_FOLLOW: { readonly [F in PartFacet]?: readonly string[] } = {
  neckline: ['collar', 'closure'], collar: ['neckline', 'closure'], sleeve: ['sleeveLength'], closure: ['neckline', 'collar'], fabric: ['print.id'],
};

describe('changePart', () => {
  it('changes the part asked for, at most one companion, and nothing else, on every garment and part', () => {
    let done = 0;
    let refused = 0;
    for (const type of DRAWABLE_GARMENT_IDS) {
      const design = sampleDesign(type, {}, { isOutfit: true });
      const index = design.garments.findIndex((one) => one.type === type);
      const before = JSON.stringify(design);
      for (const facet of PART_FACETS) {
        if (facet === 'details') continue;
        for (const value of allowedParts(type, facet)) {
          const outcome = changePart(design, index, { field: facet, value });
          expect(JSON.stringify(design)).toBe(before);
          expect(outcome.ok ? [] : outcome.problems.filter((problem) => !problem.message.endsWith('.'))).toEqual([]);
          if (!outcome.ok) { refused += 1; continue; }
          done += 1;
          const { design: next, changes } = outcome.value;
          const own = `garments[${index}].${facet === 'print' ? 'print.id' : facet}`;
          expect(changes.map((one) => one.path)).toContain(own);
          expect(changes.length, `${type} ${facet} ${value}`).toBeLessThanOrEqual(2);
          const followers = changes.map((one) => one.path).filter((path) => path !== own).map((path) => path.replace(`garments[${index}].`, ''));
          expect(followers.filter((name) => !(MAY_FOLLOW[facet] ?? []).includes(name)), `${type} ${facet} ${value}`).toEqual([]);
          expect(diffDesigns(design, next)).toEqual(changes);
          expect(validateDesign(JSON.parse(JSON.stringify(next))).ok, `${type} ${facet} ${value}`).toBe(true);
          expect(next.garments.filter((one, i) => i !== index && one !== design.garments[i])).toEqual([]);
        }
      }
    }
    expect(done).toBeGreaterThan(1200);
    // Values that are there already are refused too: one a facet.
    expect(refused).toBeLessThan(done);
  });

  it('names the companion it had to change', () => {
    const outcome = changePart(sampleDesign('coat', { neckline: 'crew', collar: 'funnel' }), 0, { field: 'collar', value: 'shawl' });
    expect(outcome.ok && outcome.value.changes).toEqual([
      { path: 'garments[0].neckline', from: 'crew', to: 'v-neck' },
      { path: 'garments[0].collar', from: 'funnel', to: 'shawl' },
    ]);
    const bare = changePart(sampleDesign('blouse'), 0, { field: 'sleeve', value: 'sleeveless' });
    expect(bare.ok && bare.value.changes.map((one) => one.path)).toEqual(['garments[0].sleeve', 'garments[0].sleeveLength']);
  });

  it('refuses what cannot be, with the reason', () => {
    const refusal = (design: Design, field: Parameters<typeof changePart>[2]['field'], value: unknown): unknown => {
      const outcome = changePart(design, 0, { field, value });
      return outcome.ok ? outcome.value.changes : outcome.problems[0];
    };
    expect(refusal(sampleDesign('t-shirt'), 'collar', 'notch-lapel')).toMatchObject({ code: 'combination-forbidden', where: 'garments[0].collar', message: 'A T-shirt does not come with the collar “notch lapel”.' });
    expect(refusal(sampleDesign('jeans'), 'sleeve', 'puff')).toMatchObject({ code: 'combination-forbidden', message: 'Jeans have no sleeve.' });
    expect(refusal(sampleDesign('coat'), 'collar', 'frilly')).toMatchObject({ where: 'garments[0].collar' });
    expect(refusal(sampleDesign('coat'), 'collar', 'notch-lapel')).toMatchObject({ code: 'nothing-to-change' });
    expect(refusal(sampleDesign('coat'), 'print', { id: 'solid', scale: 0, rotation: 0 })).toMatchObject({ code: 'value-out-of-range', where: 'garments[0].print.scale' });
    const nowhere = changePart(sampleDesign('coat'), 5, { field: 'collar', value: 'none' });
    expect(nowhere.ok ? [] : nowhere.problems[0]).toMatchObject({ code: 'not-found', where: 'garments[5]' });
  });

  it('turns any drawn garment into any other, keeping what the other can carry', () => {
    for (const from of DRAWABLE_GARMENT_IDS) {
      for (const to of DRAWABLE_GARMENT_IDS) {
        if (from === to) continue;
        const outcome = changePart(sampleDesign(from, { colours: ['#123456'] }), 0, { field: 'type', value: to });
        expect(outcome.ok ? [] : outcome.problems, `${from} to ${to}`).toEqual([]);
        expect(outcome.ok && outcome.value.design.garments[0]?.colours).toEqual(['#123456']);
      }
    }
  });

  it('offers exactly the parts that can be had', () => {
    for (const type of ['coat', 'blouse', 'qipao', 'a-line-dress', 'pencil-skirt'] as const) {
      const design = sampleDesign(type);
      for (const facet of PART_FACETS) {
        if (facet === 'details' || facet === 'print') continue;
        const offered = partsOnOffer(design, 0, facet);
        const held = (design.garments[0] as GarmentChoice)[facet];
        const others = (allowedParts(type, facet) as readonly string[]).filter((value) => value !== held);
        const possible = others.filter((value) => changePart(design, 0, { field: facet, value }).ok);
        expect(offered.filter((value) => value !== held), `${type} ${facet}`).toEqual(possible);
        expect(held === undefined || offered.includes(held)).toBe(true);
      }
    }
  });

  it('sets a dimension and lets it go', () => {
    const design = sampleDesign('coat');
    const set = setDim(design, 0, { name: 'lengthMm', value: 900 });
    expect(set.ok && set.value.changes).toEqual([{ path: 'garments[0].dims', from: undefined, to: { lengthMm: 900 } }]);
    if (!set.ok) return;
    const back = setDim(set.value.design, 0, { name: 'lengthMm', value: undefined });
    expect(back.ok && back.value.design).toEqual(design);
  });
});
