import { describe, expect, it } from 'vitest';
import { chanceOf, createRng, hashOf, hashText, stableId } from './index.ts';

describe('chance', () => {
  it('gives the same draws for the same seed, on every machine', () => {
    const rng = createRng(7);
    expect([rng.next(), rng.next(), rng.next()].map((x) => x.toFixed(6))).toEqual(['0.011705', '0.061958', '0.976908']);
  });

  it('forks by name, untouched by what was drawn before', () => {
    const early = createRng(3).fork('collar').next();
    const rng = createRng(3);
    for (let i = 0; i < 100; i++) rng.next();
    expect(rng.fork('collar').next()).toBe(early);
    expect(rng.fork('sleeve').next()).not.toBe(early);
  });

  it('picks in proportion to weight', () => {
    const rng = createRng(1);
    const counts = { a: 0, b: 0 };
    for (let i = 0; i < 4000; i++) counts[rng.pickWeighted(['a', 'b'] as const, (x) => (x === 'a' ? 3 : 1))]++;
    expect(counts.a / 4000).toBeGreaterThan(0.72);
    expect(counts.a / 4000).toBeLessThan(0.78);
  });

  it('draws features evenly and independently of each other', () => {
    let sum = 0;
    for (let i = 0; i < 5000; i++) sum += chanceOf(11, 'g0.collar', 'roll', i);
    expect(Math.abs(sum / 5000 - 0.5)).toBeLessThan(0.02);
    expect(hashOf(1, 'ab')).not.toBe(hashOf(1, 'a', 'b'));
  });

  it('hashes text to fixed numbers and ids', () => {
    expect(hashText('')).not.toBe(hashText(' '));
    expect(stableId('toile')).toMatch(/^[0-9a-z]{12}$/);
    expect(stableId('toile')).toBe(stableId('toile'));
  });
});
