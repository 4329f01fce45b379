import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hexDifference } from '@toile/colour';
import { readBrief } from './index.ts';
import type { Intent } from './index.ts';

interface Case { readonly brief: string; readonly want: readonly string[] }
const { briefs } = JSON.parse(readFileSync(new URL('../../../../corpus/briefs.json', import.meta.url), 'utf8')) as { readonly briefs: readonly Case[] };

/** As near as two people who name the same colour would be. */
const SAME_NAME = 12;

const split = (text: string): { facet: string; ids: readonly string[] } => { const [facet = '', ids = ''] = text.split(':'); return { facet, ids: ids.split('/') }; };
const hasSense = (senses: Intent['wishes'][number]['senses'] | undefined, text: string): boolean => { const { facet, ids } = split(text); return senses?.some((sense) => sense.facet === facet && ids.includes(sense.id)) ?? false; };

/** Was this found in the brief? The language of expectations is told in `docs` of the corpus: `no X`, `bound X@garment`, `over A>B` … */
function isFound(intent: Intent, want: string): boolean {
  const [word = '', ...rest] = want.split(' ');
  const arg = rest.join(' ');
  const asked = intent.wishes.filter((wish) => wish.because === undefined);
  if (word === 'no' && arg.startsWith('colour')) return intent.exclusions.some((one) => one.colour !== undefined && hexDifference(one.colour, arg.slice(7)) < SAME_NAME);
  if (word === 'no' && arg.startsWith('garment:')) return intent.exclusions.some((one) => one.isHard && !one.senses && one.garments?.includes(arg.slice(8) as never));
  if (word === 'no' && arg.startsWith('combo')) { const [sense = '', garment] = arg.slice(6).split('+'); return intent.exclusions.some((one) => hasSense(one.senses, sense) && one.garments?.includes(garment as never)); }
  if (word === 'no') return intent.exclusions.some((one) => one.isHard && !one.garments && !one.colour && hasSense(one.senses, arg));
  if (word === 'avoid') return intent.exclusions.some((one) => !one.isHard && hasSense(one.senses, arg));
  if (word === 'not') return arg.startsWith('garment:') ? !intent.garments.some((one) => one.ids.includes(arg.slice(8) as never)) : !asked.some((wish) => hasSense(wish.senses, arg));
  if (word === 'soft') return asked.some((wish) => !wish.isHard && hasSense(wish.senses, arg));
  if (word === 'evokes') return intent.wishes.some((wish) => wish.because !== undefined && hasSense(wish.senses, arg));
  if (word === 'colour') return intent.palette.some((one) => one.isAsked && hexDifference(one.hex, arg) < SAME_NAME);
  if (word === 'palette') return intent.palette.length >= 3;
  if (word === 'reasons') return intent.reasons.length > 0;
  if (word === 'series') return intent.isSeries;
  if (word === 'count') return intent.count === Number(arg);
  if (word === 'note') return intent.notes.some((note) => note.code === arg);
  if (word === 'unknown') return intent.unknownWords.some((span) => span.words.toLowerCase() === arg);
  if (word === 'axis') { const [, axis, sign, value] = /^([\w-]+)([<>])([\d.]+)$/.exec(arg) ?? []; return intent.axes.some((one) => one.axis === axis && (sign === '<' ? one.target < Number(value) : one.target > Number(value))); }
  if (word === 'over') { const [upper, lower] = arg.split('>'); return intent.garments.some((one) => one.ids.includes(upper as never) && one.over !== undefined && intent.garments[one.over]?.ids.includes(lower as never)); }
  if (word === 'bound') { const [sense = '', garment] = arg.split('@'); return asked.some((wish) => hasSense(wish.senses, sense) && wish.garment !== undefined && intent.garments[wish.garment]?.ids.includes(garment as never)); }
  if (want.startsWith('garment:')) return intent.garments.some((one) => one.isHard && split(want).ids.some((id) => one.ids.includes(id as never)));
  return asked.some((wish) => hasSense(wish.senses, want));
}

describe('reading briefs', () => {
  it(`finds what ${briefs.length} briefs in three languages say`, () => {
    const missed: string[] = [];
    let wanted = 0;
    for (const { brief, want } of briefs) {
      const read = readBrief(brief);
      for (const one of want) { wanted += 1; if (!read.ok || !isFound(read.value, one)) missed.push(`«${brief}»: ${one}`); }
    }
    expect(briefs.length).toBeGreaterThanOrEqual(60);
    expect(missed, `${wanted - missed.length} of ${wanted} found`).toEqual([]);
  });

  it('gives each finding the words it came from', () => {
    for (const { brief } of briefs) {
      const read = readBrief(brief);
      if (!read.ok) continue;
      const { garments, wishes, exclusions, palette, unknownWords } = read.value;
      for (const { span } of [...garments, ...wishes, ...exclusions, ...palette]) {
        expect(span.end, brief).toBeGreaterThan(span.start);
        expect(span.end, brief).toBeLessThanOrEqual(brief.length);
      }
      for (const span of [...garments.map((one) => one.span), ...wishes.map((one) => one.span), ...unknownWords]) expect(brief.slice(span.start, span.end)).toBe(span.words);
    }
  });
});
