import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Design } from './design.ts';
import { GARMENT_IDS } from './ids.ts';
import { DRAWABLE_GARMENT_IDS } from './registry.ts';
import { sampleDesign } from './sample.ts';
import { UPGRADES, upgradeDesign } from './upgrades/upgrade.ts';
import { validateDesign } from './validate.ts';

/** A garment that waits for its drawing, if there is one. */
const UNDRAWN = GARMENT_IDS.find((id) => !DRAWABLE_GARMENT_IDS.includes(id));

type Mutable = Record<string, unknown> & { garments: Record<string, unknown>[] };
const plain = (design: Design): Mutable => JSON.parse(JSON.stringify(design)) as Mutable;
const problemsOf = (json: unknown): readonly { readonly code: string; readonly where: string; readonly message: string }[] => {
  const outcome = validateDesign(json);
  return outcome.ok ? [] : outcome.problems;
};

describe('validateDesign', () => {
  it('takes every sample, alone and as an outfit, and gives it back unchanged', () => {
    for (const type of DRAWABLE_GARMENT_IDS) {
      for (const isOutfit of [false, true]) {
        const design = sampleDesign(type, {}, { isOutfit });
        const outcome = validateDesign(plain(design));
        expect(problemsOf(plain(design)), type).toEqual([]);
        expect(outcome.ok && outcome.value).toEqual(design);
        expect(JSON.stringify(design).length).toBeLessThan(4000);
      }
    }
  });

  it.each([
    ['null', null, 'field-wrong-type', ''],
    ['a list', [], 'field-wrong-type', ''],
    ['no schema', {}, 'field-missing', 'schema'],
    ['another schema', { schema: 'other/1' }, 'schema-unknown', 'schema'],
    ['a newer version', { schema: 'toile.design/2' }, 'schema-newer', 'schema'],
    ['truncated JSON', '{"schema":"toile.des', 'json-malformed', ''],
  ])('refuses %s', (_, json, code, where) => {
    const [problem] = problemsOf(json);
    expect(problem).toMatchObject({ code, where });
  });

  const broken: readonly (readonly [string, (design: Mutable) => void, string, string])[] = [
    ['an unknown garment', (d) => { (d.garments[0] as Mutable)['type'] = 'jackett'; }, 'id-unknown', 'garments[0].type'],
    ...(UNDRAWN ? [['a garment that is not drawn yet', (d: Mutable) => { d.garments[0] = { ...plain(sampleDesign(UNDRAWN)).garments[0] }; }, 'not-drawable-yet', 'garments[0].type'] as const] : []),
    ['a lapel on a T-shirt', (d) => { (d.garments[0] as Mutable)['collar'] = 'notch-lapel'; }, 'combination-forbidden', 'garments[0].collar'],
    ['a print scale of 0', (d) => { (d.garments[0] as Mutable)['print'] = { id: 'solid', scale: 0, rotation: 0 }; }, 'value-out-of-range', 'garments[0].print.scale'],
    ['a print scale that is a text', (d) => { (d.garments[0] as Mutable)['print'] = { id: 'solid', scale: '1', rotation: 0 }; }, 'field-wrong-type', 'garments[0].print.scale'],
    ['no garments', (d) => { d.garments = []; }, 'value-out-of-range', 'garments'],
    ['seven garments', (d) => { d.garments = Array.from({ length: 7 }, () => ({ ...d.garments[0] })); }, 'value-out-of-range', 'garments'],
    ['a dimension of 0', (d) => { (d.garments[0] as Mutable)['dims'] = { lengthMm: 0 }; }, 'value-out-of-range', 'garments[0].dims.lengthMm'],
    ['a negative dimension', (d) => { (d.garments[0] as Mutable)['dims'] = { bustMm: -5 }; }, 'value-out-of-range', 'garments[0].dims.bustMm'],
    ['an unknown dimension', (d) => { (d.garments[0] as Mutable)['dims'] = { lenghtMm: 600 }; }, 'id-unknown', 'garments[0].dims.lenghtMm'],
    ['a dimension of a part it has not got', (d) => { (d.garments[0] as Mutable)['dims'] = { legHemMm: 400 }; }, 'combination-forbidden', 'garments[0].dims.legHemMm'],
    ['a colour name', (d) => { (d.garments[0] as Mutable)['colours'] = ['red']; }, 'value-out-of-range', 'garments[0].colours[0]'],
    ['a misspelt field', (d) => { (d.garments[0] as Mutable)['colar'] = 'none'; }, 'id-unknown', 'garments[0].colar'],
    ['a missing neckline', (d) => { delete (d.garments[0] as Mutable)['neckline']; }, 'field-missing', 'garments[0].neckline'],
    ['a sleeve length without a sleeve', (d) => { (d.garments[0] as Mutable)['sleeve'] = 'cap'; }, 'combination-forbidden', 'garments[0].sleeveLength'],
    ['an unknown size', (d) => { d['size'] = '38'; }, 'id-unknown', 'size'],
    ['a fractional seed', (d) => { d['seed'] = 1.5; }, 'value-out-of-range', 'seed'],
    ['a pullover worn open', (d) => { (d.garments[0] as Mutable)['isOpen'] = true; }, 'combination-forbidden', 'garments[0].isOpen'],
    ['the wrong slot', (d) => { (d.garments[0] as Mutable)['slot'] = 'bottom'; }, 'combination-forbidden', 'garments[0].slot'],
    ['an unknown pose', (d) => { d['figure'] = { ...(d['figure'] as object), pose: 'handstand' }; }, 'id-unknown', 'figure.pose'],
    ['a part in a cloth that cannot carry the print', (d) => { const g = d.garments[0] as Mutable; g['parts'] = { sleeve: { fabric: 'lace', print: { id: 'polka-dot', scale: 1, rotation: 0 } } }; }, 'combination-forbidden', 'garments[0].parts.sleeve.print.id'],
    ['a detail twice', (d) => { (d.garments[0] as Mutable)['details'] = ['topstitch', 'topstitch']; }, 'combination-forbidden', 'garments[0].details'],
    ['a jumpsuit over trousers', (d) => { d.garments = [plain(sampleDesign('jeans')).garments[0] as Mutable, plain(sampleDesign('jumpsuit')).garments[0] as Mutable]; }, 'combination-forbidden', 'garments[1].type'],
    ['two pairs of trousers', (d) => { d.garments = ['jeans', 'shorts'].map((id) => plain(sampleDesign(id as 'jeans')).garments[0] as Mutable); }, 'combination-forbidden', 'garments[1].type'],
  ];
  it.each(broken)('refuses %s, and says where', (_, breakIt, code, where) => {
    const design = plain(sampleDesign('t-shirt'));
    breakIt(design);
    const problems = problemsOf(design);
    expect(problems.map((one) => `${one.code} ${one.where}`)).toContain(`${code} ${where}`);
    for (const problem of problems) expect(problem.message).toMatch(/[.]$/);
  });

  it('never throws on mangled documents (seeded)', () => {
    const junk = [null, 0, -1, '', 'x', [], {}, true, 1e308, 'toile.design/1', '\u0000', [[]], { id: {} }];
    const text = JSON.stringify(sampleDesign('blazer', {}, { isOutfit: true }));
    let state = 20_240_101;
    const next = (): number => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state; };
    for (let round = 0; round < 3000; round++) {
      const document = JSON.parse(text) as unknown;
      let node = document as Record<string, unknown>;
      for (let depth = next() % 4; depth >= 0; depth--) {
        const keys = Object.keys(node);
        if (keys.length === 0) break;
        const key = keys[next() % keys.length] as string;
        const child = node[key];
        if (depth > 0 && typeof child === 'object' && child !== null) { node = child as Record<string, unknown>; continue; }
        node[key] = junk[next() % junk.length];
        break;
      }
      expect(() => validateDesign(document), JSON.stringify(document)).not.toThrow();
    }
  });
});

describe('upgrades', () => {
  it('are consecutive and end at the current version', () => {
    UPGRADES.forEach((upgrade, i) => expect([upgrade.from, upgrade.to]).toEqual([i, i + 1]));
    expect(UPGRADES.at(-1)?.to).toBe(1);
  });

  it('bring a design of version 0 up to date', () => {
    const old: unknown = JSON.parse(readFileSync(new URL('../../../../corpus/design-0.json', import.meta.url), 'utf8'));
    const outcome = validateDesign(old);
    expect(outcome.ok ? [] : outcome.problems).toEqual([]);
    const design = outcome.ok ? outcome.value : undefined;
    expect(design?.garments[0]).toMatchObject({ type: 'shirt', slot: 'top', length: 'hip', print: { id: 'stripe', scale: 0.8, rotation: 0 }, colours: ['#f2efe8', '#31507e'] });
    expect(design?.palette).toEqual(['#f2efe8', '#31507e', '#22252b']);
  });

  it('leave a design of the current version as it is', () => {
    const design = plain(sampleDesign('coat'));
    const outcome = upgradeDesign(design);
    expect(outcome.ok && outcome.value === (design as unknown)).toBe(true);
  });
});
