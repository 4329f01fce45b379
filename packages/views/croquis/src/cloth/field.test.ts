import { describe, expect, it } from 'vitest';
import { chanceOf } from '@toile/kernel';
import { foldField, PHASE_STEPS, ridge, shareOf, turnOf } from './field.ts';
import type { FoldingWish } from './field.ts';
import type { Draw } from './context.ts';

const drawFor = (seed: number): Draw => (feature, index = 0) => chanceOf(seed, 'g0', 'skirt', feature, index);
const KINDS: readonly FoldingWish['kind'][] = ['soft', 'gather', 'knife', 'box', 'accordion'];
const COUNTS = [1, 2, 3, 7, 17, 44];

describe('the folding of hanging cloth', () => {
  it.each(KINDS)('has a phase that rises across the cloth at every height (%s)', (kind) => {
    for (const count of COUNTS) for (let seed = 0; seed < 12; seed++) {
      const { phase, count: folds } = foldField({ kind, count, height: 12 }, drawFor(seed));
      for (const s of [0, 0.3, 0.7, 1]) {
        const phases = Array.from({ length: PHASE_STEPS + 1 }, (_, i) => phase(s, i / PHASE_STEPS));
        const falls = phases.findIndex((now, i) => i > 0 && now <= (phases[i - 1] as number));
        expect(falls, `seed ${seed}, ${count} folds, s ${s}`).toBe(-1);
        expect(phases[0]).toBeCloseTo(0, 5);
        expect(phases[PHASE_STEPS]).toBeCloseTo(folds, 4);
      }
    }
  });

  it('finds the place of a phase again within a thousandth of a fold', () => {
    for (const kind of KINDS) for (let seed = 0; seed < 8; seed++) {
      const folding = foldField({ kind, count: 11, height: 10 }, drawFor(seed));
      for (let k = 0; k <= 110; k++) for (const s of [0, 0.5, 1]) {
        const t = folding.tAt(k / 10, s);
        expect(folding.phase(s, t)).toBeCloseTo(k / 10, 3);
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThanOrEqual(1);
      }
    }
  });

  it('gives soft folds unequal heights and pressed pleats equal ones', () => {
    const soft = foldField({ kind: 'soft', count: 9, height: 10 }, drawFor(3)).field.heights;
    const knife = foldField({ kind: 'knife', count: 9, height: 10 }, drawFor(3)).field.heights;
    expect(Math.max(...soft) / Math.min(...soft)).toBeGreaterThan(1.3);
    expect(new Set(knife).size).toBe(1);
  });

  it('is plain data that survives JSON and holds a start for each height', () => {
    const { field } = foldField({ kind: 'gather', count: 13, height: 10 }, drawFor(5));
    expect(field.across).toHaveLength(PHASE_STEPS + 1);
    expect(field.drift).toHaveLength(PHASE_STEPS + 1);
    expect(field.starts).toHaveLength(field.heights.length);
    expect([...field.across, ...field.drift, ...field.heights, ...field.starts].every(Number.isFinite)).toBe(true);
  });

  it('turns round a body and back within a millionth', () => {
    for (let i = -20; i <= 20; i++) expect(turnOf(shareOf(i / 20))).toBeCloseTo(i / 20, 6);
  });

  it('starts and ends every ridge low and never dips below the cloth', () => {
    for (const kind of KINDS) for (let i = 0; i <= 100; i++) expect(ridge(kind, i / 100)).toBeGreaterThanOrEqual(-1e-9);
    for (const kind of KINDS) expect(ridge(kind, 0)).toBeLessThan(0.01);
  });
});
