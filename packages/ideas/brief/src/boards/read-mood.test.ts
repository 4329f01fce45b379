import type { ElementId } from '@toile/kernel';
import type { MoodMeasures } from '@toile/vision';
import { PART_VALUES, GARMENT_IDS, MOOD_IDS } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { colourOfMood, describeFinding, EMPTY_BOARDS, heardIn, readMood, steeredBy } from '../index.ts';
import type { MoodItem, MoodReading } from '../index.ts';
import { MOOD_RULES, traitsIn } from './mood-rules.ts';

const MIDDLE: MoodMeasures = {
  palette: [{ hex: '#777777', share: 1, at: { x: 0, y: 0 } }], lightness: 0.5, spread: 0.3, temperature: 0.5, colourfulness: 0.36, contrast: 0.55, localContrast: 0.3, busyness: 0.46, curvature: 0.47, contours: 1,
  directions: { horizontal: 0.25, vertical: 0.25, diagonal: 0.5 }, alignment: 0, textures: { smooth: 0, grainy: 0, woven: 0, stroked: 0, glossy: 0 },
};
const el = (n: number): ElementId => `el-${n.toString(16).padStart(24, '0')}`;
const item = (id: string, rest: Partial<MoodItem>): MoodItem => ({ id, kind: 'picture', x: 0, y: 0, width: 100, height: 100, rotation: 0, ...rest });
const read = (items: readonly MoodItem[], measures: readonly (readonly [ElementId, Partial<MoodMeasures>])[] = []): MoodReading =>
  readMood({ ...EMPTY_BOARDS, mood: items }, new Map(measures.map(([id, one]) => [id, { ...MIDDLE, ...one }])));

describe('what a mood board says', () => {
  it('is nothing in the middle of every range, and nothing where nothing lies', () => {
    expect(read([])).toEqual({ findings: [], palette: [] });
    expect(read([item('a', { element: el(1) })], [[el(1), {}]]).findings.map(({ id }) => id)).toEqual(['palette']);
    expect(read([item('a', { element: el(9) })]).findings).toEqual([]);
  });

  it('grows clearer the farther its pictures are from the middle, and names who says it', () => {
    const strengths = [0.44, 0.38, 0.3, 0.1].map((lightness) => read([item('a', { element: el(1) })], [[el(1), { lightness }]]).findings.find(({ id }) => id === 'lightness')?.strength ?? 0);
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
    expect(strengths.at(-1)).toBe(1);
    const two = read([item('a', { element: el(1) }), item('b', { element: el(2), width: 20, height: 20 })], [[el(1), { lightness: 0.1 }], [el(2), { lightness: 0.9 }]]);
    expect(two.findings.find(({ id }) => id === 'lightness')).toMatchObject({ items: ['a'], elements: [el(1)] });
  });

  it('lets opposite pictures of one size cancel each other', () => {
    const found = read([item('a', { element: el(1) }), item('b', { element: el(2) })], [[el(1), { temperature: 0.8 }], [el(2), { temperature: 0.2 }]]);
    expect(found.findings.some(({ id }) => id === 'temperature')).toBe(false);
  });

  it('reads notes in three languages as words, and hears no nonsense', () => {
    for (const [text, trait] of [['soft silk, no lace', 'fabric:silk-satin'], ['真丝', 'fabric:silk-satin'], ['絲絨', 'fabric:velvet']] as const) {
      const [note] = read([item('n', { kind: 'note', text })]).findings.filter(({ id }) => id === 'note:n');
      expect(note?.traits.some((one) => one.trait === trait && one.weight > 0), text).toBe(true);
      expect(note?.words).toBe(text);
    }
    expect(read([item('n', { kind: 'note', text: 'soft silk, no lace' })]).findings.find(({ id }) => id === 'note:n')?.traits).toContainEqual({ trait: 'fabric:lace', weight: -1.5 });
    for (const text of ['', '!!', 'qwxz', '🙂', 'x'.repeat(1000)]) expect(() => read([item('n', { kind: 'note', text })])).not.toThrow();
  });

  it('has the colours of swatches, notes and pictures, each once, shares that add up', () => {
    const { palette } = read([item('s', { kind: 'swatch', hex: '#0047ab' }), item('a', { element: el(1) }), item('n', { kind: 'note', text: 'cobalt #0047ab' })], [[el(1), {}]]);
    expect(palette.map(({ hex }) => hex)).toEqual(expect.arrayContaining(['#0047ab', '#777777']));
    expect(palette.filter(({ hex }) => hex === '#0047ab')).toHaveLength(1);
    expect(palette.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(colourOfMood({ palette })).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('is silent where findings are switched off', () => {
    const all = read([item('a', { element: el(1) })], [[el(1), { lightness: 0.1, busyness: 0.9 }]]);
    const heard = heardIn(all, ['lightness', 'palette']);
    expect(heard?.findings.map(({ id }) => id)).toEqual(['busyness']);
    expect(heard?.palette).toEqual([]);
    expect(heardIn(all, [])).toBe(all);
  });

  it('can be told in three languages, and asks only for what the vocabulary has', () => {
    const known = new Set([...Object.entries(PART_VALUES).flatMap(([facet, ids]) => ids.map((id) => `${facet === 'details' ? 'detail' : facet === 'sleeveLength' ? 'sleeve-length' : facet}:${id}`)), ...GARMENT_IDS.map((id) => `garment:${id}`), ...MOOD_IDS.map((id) => `mood:${id}`)]);
    const ends = MOOD_RULES.flatMap((rule) => [{ id: rule.id, end: rule.low, value: 0 }, { id: rule.id, end: rule.high, value: 1 }]).map(({ id, end, value }) => ({ id, value, strength: 1, leans: end.leans, traits: traitsIn(end.traits), items: [], elements: [] }));
    const spoken = ends.filter((one) => one.leans.length + one.traits.length > 0);
    for (const { trait, weight } of spoken.flatMap((one) => one.traits)) { expect(known.has(trait), trait).toBe(true); expect(Number.isFinite(weight)).toBe(true); }
    for (const [language, script] of [['en', /^[a-z ]+$/], ['zhHans', /^[\u3400-\u9fff]+$/], ['zhHk', /^[\u3400-\u9fff]+$/]] as const) {
      for (const one of spoken) {
        const { name, says } = describeFinding(one, language);
        expect(name, one.id).toMatch(script);
        expect(says, one.id).toMatch(script);
        expect(steeredBy(one, language).length, one.id).toBeGreaterThan(0);
      }
    }
  });
});
