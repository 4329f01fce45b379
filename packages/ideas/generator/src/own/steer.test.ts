import { hexToOklch } from '@toile/colour';
import { EMPTY_BOARDS, readBrief } from '@toile/brief';
import type { MoodReading } from '@toile/brief';
import { describe, expect, it } from 'vitest';
import { OPPOSITES, plantedReading } from '../../../../../bench/opposite-moods.ts';
import { effectsOf, STEERED, STEER_BRIEFS } from '../../../../../bench/steered.ts';
import { generateBoard, signatureOf } from '../index.ts';
import type { Board } from '../index.ts';

const NIGHT = plantedReading(OPPOSITES.night), GARDEN = plantedReading(OPPOSITES.garden, 7);

function boardOf(brief: string, { mood, seed = 1, count = 40, silent = [] as readonly string[] }: { readonly mood?: MoodReading; readonly seed?: number; readonly count?: number; readonly silent?: readonly string[] }): Board {
  const read = readBrief(brief);
  if (!read.ok) throw new Error(brief);
  const made = generateBoard({ intent: read.value, seed, count, boards: { ...EMPTY_BOARDS, silent }, ...(mood ? { mood } : {}) });
  if (!made.ok) throw new Error(made.problems[0]?.message);
  return made.value;
}

describe('a mood board', () => {
  it('steers: two opposite ones with the same words give boards that differ as they should, for every brief and seed', () => {
    for (const brief of STEER_BRIEFS) {
      for (const seed of [1, 2, 3]) {
        const effects = effectsOf(boardOf(brief, { mood: NIGHT, seed }), boardOf(brief, { mood: GARDEN, seed }));
        for (const { axis, least } of STEERED) expect(effects[axis], `${axis}: ${brief}, seed ${seed}`).toBeGreaterThan(least);
      }
    }
  });

  it('leaves sixty options that differ', () => {
    for (const mood of [NIGHT, GARDEN]) {
      const { options } = boardOf('everyday, autumn', { mood, count: 60 });
      expect(new Set(options.map((design) => signatureOf(design.garments))).size).toBe(60);
    }
  });

  it('is heard after words: what words name stays as they say', () => {
    const named = 'a colourful coat in #d9486b, floral print, busy details';
    const { options, features } = boardOf(named, { mood: NIGHT });
    expect(options.every((design) => design.garments.some((garment) => garment.colours.includes('#d9486b')))).toBe(true);
    expect(options.every((design) => design.garments.some((garment) => garment.print.id === 'floral'))).toBe(true);
    const without = boardOf(named, {}).features;
    const mean = (list: typeof features, axis: 'colourfulness' | 'detail'): number => list.reduce((sum, one) => sum + one[axis], 0) / list.length;
    for (const axis of ['colourfulness', 'detail'] as const) expect(mean(features, axis), axis).toBeGreaterThan(mean(without, axis) - 0.12);
  });

  it('is not heard where a finding is switched off', () => {
    const all = NIGHT.findings.map(({ id }) => id);
    expect(boardOf('autumn', { mood: NIGHT, silent: all }).options).toEqual(boardOf('autumn', {}).options);
    const light = (board: Board): number => board.options.reduce((sum, design) => sum + hexToOklch(design.palette[0] as string).l, 0) / board.options.length;
    expect(light(boardOf('autumn', { mood: NIGHT, silent: ['lightness', 'palette'] }))).toBeGreaterThan(light(boardOf('autumn', { mood: NIGHT })) + 0.15);
  });
});
