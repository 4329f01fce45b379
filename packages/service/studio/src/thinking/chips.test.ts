import { readBrief } from '@toile/brief';
import type { Intent } from '@toile/brief';
import { labelOf } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { chipsOf, correctIntent } from './chips.ts';

function intentOf(brief: string): Intent {
  const read = readBrief(brief);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

const BRIEFS = ['oversized wool coat over a silk slip dress, no pockets, emerald', '宽松羊毛大衣，水墨，不要蕾丝', '真絲吊帶裙襯西裝褸，唔好粉紅', 'linen or silk, very long skirts for a summer wedding'];

describe('chips', () => {
  it.each(BRIEFS)('of "%s" have keys of their own, the same at every reading', (brief) => {
    const chips = chipsOf(intentOf(brief));
    expect(chips.length).toBeGreaterThan(1);
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
    expect(chipsOf(intentOf(brief))).toEqual(chips);
    // A screen shows each id by its name in the vocabulary of the chip's kind.
    const named = chips.filter(({ kind }) => kind !== 'colour' && kind !== 'degree').flatMap(({ kind, value }) => value.split('|').map((one) => labelOf(kind as 'garment', one)));
    expect(named).not.toContain('');
  });

  it.each(BRIEFS)('of "%s" can each be struck out, and no other goes with it but what hung on it', (brief) => {
    const intent = intentOf(brief);
    const chips = chipsOf(intent);
    const without = (key: string): readonly string[] => chipsOf(correctIntent(intent, { without: [key] })).map((chip) => chip.key);
    for (const { key } of chips) expect(without(key)).not.toContain(key);
    // A trait of a garment goes with its garment; nothing else does.
    for (const { key } of chips.filter(({ kind }) => kind !== 'garment')) expect(without(key)).toEqual(chips.map((chip) => chip.key).filter((other) => other !== key));
    const none = correctIntent(intent, { without: chips.map(({ key }) => key) });
    expect(chipsOf(none)).toEqual([]);
  });

  it('keep pointing at the right garment when another is struck out', () => {
    const intent = intentOf('wool coat over a silk slip dress');
    const [first] = chipsOf(intent).filter(({ kind }) => kind === 'garment');
    const corrected = correctIntent(intent, { without: [first?.key ?? ''] });
    const pointers = [...[...corrected.wishes, ...corrected.palette].map((wish) => wish.garment), ...corrected.garments.map((wish) => wish.over)];
    expect(pointers.filter((place) => place !== undefined && place >= corrected.garments.length)).toEqual([]);
    expect(corrected.garments).toHaveLength(intent.garments.length - 1);
  });

  it('added by the designer come back as chips', () => {
    const also = [
      { kind: 'garment', value: 'blazer', mode: 'must' }, { kind: 'fabric', value: 'linen|wool', mode: 'prefer' }, { kind: 'detail', value: 'patch-pocket', mode: 'avoid' },
      { kind: 'colour', value: '#aa3322', mode: 'must' }, { kind: 'colour', value: '#ff88aa', mode: 'avoid' },
    ] as const;
    const keys = chipsOf(correctIntent(intentOf('a skirt'), { also: [...also] })).map(({ key }) => key);
    for (const { kind, value, mode } of also) expect(keys).toContain(`${mode}:${kind}:${value}`);
  });
});
