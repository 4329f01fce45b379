import { describe, expect, it } from 'vitest';
import { DESIGN_SCHEMA, diffDesigns, normaliseGarment, sampleDesign, validateDesign } from '@toile/garment';
import type { Design, PartialGarment } from '@toile/garment';
import { cross, instruct, moreLikeThis, signatureOf, variantsOf } from '../index.ts';

const designOf = (...garments: readonly PartialGarment[]): Design => ({ ...sampleDesign('coat'), schema: DESIGN_SCHEMA, garments: garments.map(normaliseGarment) });

const COAT = designOf({ type: 'coat', collar: 'notch-lapel', neckline: 'v-neck', closure: 'double-breasted', details: ['patch-pocket', 'belt'] });
const DRESS = designOf({ type: 'shirt-dress', details: ['patch-pocket', 'belt'], print: { id: 'floral', scale: 1, rotation: 0 } });
const OUTFIT = designOf(
  { type: 'blouse', collar: 'bow', colours: ['#c03040', '#ffffff'] }, { type: 'a-line-skirt', print: { id: 'stripe', scale: 1, rotation: 0 } }, { type: 'coat', collar: 'shawl', neckline: 'v-neck' },
);
const TROUSERS = designOf({ type: 't-shirt' }, { type: 'wide-trousers' });

/** Design, instruction, and each path that must change with its new value; `*` where only that it changes matters. */
const DONE: readonly (readonly [design: Design, text: string, changes: Readonly<Record<string, unknown>>])[] = [
  [COAT, 'shirt collar instead, hem a bit longer', { 'garments[0].collar': 'shirt-collar', 'garments[0].dims': '*' }],
  [COAT, '腰收一点，不要口袋', { 'garments[0].details': ['belt'], 'garments[0].dims': '*' }],
  [COAT, '隻袖長啲，唔好鈕', { 'garments[0].closure': '*', 'garments[0].dims': '*' }],
  [COAT, 'make it emerald but keep the print', { 'garments[0].colours[0]': '#0f7a56' }],
  [COAT, '領改企領', { 'garments[0].neckline': 'crew', 'garments[0].collar': 'mandarin' }],
  [COAT, 'the coat in camel', { 'garments[0].colours[0]': '#b08d57' }],
  [COAT, 'lapels wider', { 'garments[0].dims': '*' }],
  [COAT, 'no belt', { 'garments[0].details': ['patch-pocket'] }],
  [COAT, 'fabric: cashmere', { 'garments[0].fabric': 'cashmere' }],
  [COAT, 'replace the buttons with a zip', { 'garments[0].closure': 'zip-front' }],
  [COAT, 'gold buttons', { 'garments[0].parts': '*' }],
  [COAT, 'make it shorter', { 'garments[0].length': 'mini' }],
  [COAT, 'a hood please', { 'garments[0].collar': 'hood' }],
  [COAT, '去掉腰带，加长', { 'garments[0].details': ['patch-pocket'], 'garments[0].length': 'midi' }],
  [COAT, 'make it oversized and add topstitching', { 'garments[0].silhouette': 'oversized', 'garments[0].details': ['patch-pocket', 'belt', 'topstitch'] }],
  [COAT, '颜色深一点', { 'garments[0].colours[0]': '*' }],
  [COAT, 'darker', { 'garments[0].colours[0]': '*' }],
  [COAT, '收腰', { 'garments[0].dims': '*' }],
  [COAT, 'wear it open', { 'garments[0].isOpen': true }],
  [DRESS, 'roll the sleeves to elbow', { 'garments[0].sleeveLength': 'elbow' }],
  [DRESS, 'red collar', { 'garments[0].parts': '*' }],
  [DRESS, 'short sleeves', { 'garments[0].sleeveLength': 'short' }],
  [DRESS, '印花大啲', { 'garments[0].print.scale': 1.25 }],
  [DRESS, 'no print', { 'garments[0].print.id': 'solid' }],
  [DRESS, 'floor length', { 'garments[0].length': 'floor' }],
  [DRESS, '换成丝绸', { 'garments[0].fabric': 'silk-satin' }],
  [DRESS, 'sleeveless', { 'garments[0].sleeve': 'sleeveless', 'garments[0].sleeveLength': undefined }],
  [DRESS, 'puff sleeves and no belt', { 'garments[0].sleeve': 'puff', 'garments[0].details': ['patch-pocket'] }],
  [OUTFIT, 'second garment: box pleats', { 'garments[1].details': ['pleat'] }],
  [OUTFIT, 'swap the skirt for wide trousers', { 'garments[1].type': 'wide-trousers', 'garments[1].length': '*', 'garments[1].details': '*' }],
  [OUTFIT, '把裙子换成阔腿裤', { 'garments[1].type': 'wide-trousers', 'garments[1].length': '*', 'garments[1].details': '*' }],
  [OUTFIT, 'print bigger', { 'garments[1].print.scale': 1.6 }],
  [OUTFIT, 'remove the coat', { garments: '*' }],
  [OUTFIT, 'add a belt to the coat', { 'garments[2].details': ['welt-pocket', 'belt'] }],
  [OUTFIT, 'tuck in the blouse', { 'garments[0].isTucked': true }],
  [OUTFIT, 'skirt a bit shorter and the coat longer', { 'garments[1].dims': '*', 'garments[2].length': 'midi' }],
  [OUTFIT, 'with sneakers', { 'figure.shoes': 'sneaker' }],
  [OUTFIT, 'third garment in navy', { 'garments[2].colours[0]': '#1f2a44' }],
  [OUTFIT, '件褸長啲', { 'garments[2].dims': '*' }],
  [OUTFIT, '條裙短啲', { 'garments[1].dims': '*' }],
  [OUTFIT, 'replace red with navy', { 'garments[0].colours[0]': '#1f2a44' }],
  [OUTFIT, '外套敞开', { 'garments[2].isOpen': true }],
  [OUTFIT, '加一件西装外套', { garments: '*' }],
  [OUTFIT, 'the skirt in denim', { 'garments[1].fabric': 'denim' }],
  [TROUSERS, 'V-neck', { 'garments[0].neckline': 'v-neck' }],
  [TROUSERS, '条裤窄啲', { 'garments[1].dims': '*' }],
  [TROUSERS, 'trousers in #334455', { 'garments[1].colours[0]': '#334455' }],
];

const REFUSED: readonly (readonly [design: Design, text: string, code: string])[] = [
  [COAT, '', 'instruction-not-understood'], [COAT, 'fly me to the moon', 'instruction-not-understood'], [COAT, '🎉🎉', 'instruction-not-understood'], [COAT, 'сделай короче', 'instruction-not-understood'],
  [COAT, 'second garment: box pleats', 'instruction-impossible'], [COAT, 'no zips', 'instruction-impossible'], [COAT, 'remove the coat', 'instruction-impossible'], [COAT, 'the skirt in red', 'instruction-impossible'],
  [OUTFIT, 'make it emerald', 'instruction-ambiguous'], [OUTFIT, 'hem longer', 'instruction-ambiguous'], [OUTFIT, 'shirt collar', 'instruction-ambiguous'], [OUTFIT, 'swap the skirt for a dress', 'instruction-ambiguous'],
  [OUTFIT, 'skirt longer, keep the length', 'instruction-impossible'], [TROUSERS, 'trousers with a hood', 'instruction-impossible'], [COAT, 'double-breasted', 'nothing-to-change'],
  [COAT, 'shirt collar, and the sleeves made of glass by Tuesday, remove the moon', 'instruction-not-understood'],
];

describe('instructions', () => {
  it(`carries out ${DONE.length} in three languages, and changes nothing else`, () => {
    for (const [design, text, wanted] of DONE) {
      const before = JSON.stringify(design);
      const done = instruct(design, text);
      expect(done.ok ? [] : done.problems, text).toEqual([]);
      const { changes, design: after } = done.ok ? done.value : { changes: [], design };
      expect(changes.map((one) => one.path).sort(), text).toEqual(Object.keys(wanted).sort());
      for (const one of changes) expect(wanted[one.path] === '*' ? '*' : one.to, `${text} ${one.path}`).toEqual(wanted[one.path]);
      expect(JSON.stringify(design)).toBe(before);
      expect(diffDesigns(design, after), text).toEqual(changes);
      expect(validateDesign(JSON.parse(JSON.stringify(after))).ok, text).toBe(true);
    }
  });

  it('says what is ambiguous or impossible instead of guessing', () => {
    for (const [design, text, code] of REFUSED) {
      const done = instruct(design, text);
      expect(done.ok ? done.value.changes : done.problems.map((one) => one.code), text).toContain(code);
      expect(done.ok || code !== 'instruction-ambiguous' ? 'several, choices' : done.problems[0]?.expected, text).toMatch(/,/);
    }
  });

  it('does all of an instruction or nothing', () => {
    const half = instruct(COAT, 'shawl collar, fourth garment in red');
    expect(half.ok).toBe(false);
    const whole = instruct(COAT, 'shawl collar, first garment in red');
    expect(whole.ok && whole.value.changes.map((one) => one.path)).toEqual(['garments[0].collar', 'garments[0].colours[0]']);
  });
});

describe('variants of a part', () => {
  it('change that part alone, each differently, and are valid', () => {
    for (const part of ['g2.collar', 'g0.sleeve', 'g1.print', 'g2.fabric', 'g2.colours', 'g2.type', 'g1.hem', 'g2.body', 'g0.closure']) {
      const found = variantsOf(OUTFIT, part, 6);
      const variants = found.ok ? found.value : [];
      expect(variants.length, part).toBeGreaterThan(1);
      for (const { design, changes, label } of variants) {
        expect(label.length).toBeGreaterThan(1);
        expect(changes.every((one) => one.path.startsWith(`garments[${part[1]}]`)), part).toBe(true);
        expect(validateDesign(design).ok, part).toBe(true);
      }
      expect(new Set(variants.map((one) => JSON.stringify(one.changes))).size).toBe(variants.length);
    }
  });
  it('are refused for a part that is not there', () => {
    for (const part of ['g9.collar', 'collar', '']) { const found = variantsOf(OUTFIT, part, 6); expect(found.ok ? '' : found.problems[0]?.code).toBe('not-found'); }
  });
});

describe('breeding', () => {
  it('gives valid, differing designs near a design, the same for the same seed', () => {
    const more = moreLikeThis(OUTFIT, 5, 12);
    expect(more.ok && more.value.length).toBe(12);
    if (!more.ok) return;
    for (const design of more.value) {
      expect(validateDesign(design).ok).toBe(true);
      expect(diffDesigns(OUTFIT, design).filter((one) => one.path.startsWith('garments')).length).toBeGreaterThan(0);
    }
    expect(new Set(more.value.map((one) => signatureOf(one.garments))).size).toBe(12);
    expect(moreLikeThis(OUTFIT, 5, 12)).toEqual(more);
  });
  it('crosses two designs into children of both', () => {
    const children = cross(OUTFIT, DRESS, { seed: 2, count: 4 });
    expect(children.ok && children.value.length).toBeGreaterThan(1);
    if (!children.ok) return;
    const types = new Set([...OUTFIT.garments, ...DRESS.garments].map((one) => one.type));
    for (const child of children.value) { expect(validateDesign(child).ok).toBe(true); expect(child.garments.every((one) => types.has(one.type))).toBe(true); }
  });
});
