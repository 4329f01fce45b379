import { describe, expect, it } from 'vitest';
import { FABRICS, fabricOf } from '@toile/textile';
import { foldCount, foldRuleOf } from './fold-rule.ts';

describe('the fold rule', () => {
  it('folds silk closer than poplin, poplin than denim, denim than wool coating', () => {
    const wave = (id: Parameters<typeof fabricOf>[0]): number => foldRuleOf(fabricOf(id)).wavelength;
    expect(wave('silk-satin')).toBeLessThan(wave('poplin'));
    expect(wave('poplin')).toBeLessThan(wave('denim'));
    expect(wave('silk-satin')).toBeLessThan(50);
    expect(wave('tweed')).toBeGreaterThan(95);
  });

  it('gives stiff cloth at most two folds in a zone where silk makes many', () => {
    for (const spare of [20, 60, 200]) {
      expect(foldCount(foldRuleOf(fabricOf('tweed')), spare)).toBeLessThanOrEqual(2);
      expect(foldCount(foldRuleOf(fabricOf('silk-satin')), spare)).toBeGreaterThan(foldCount(foldRuleOf(fabricOf('tweed')), spare));
    }
  });

  it('never makes fewer folds of more spare cloth, in any fabric', () => {
    for (const fabric of FABRICS) {
      const rule = foldRuleOf(fabric);
      let before = 0;
      for (let spare = -20; spare <= 300; spare += 5) {
        const count = foldCount(rule, spare);
        expect(count).toBeGreaterThanOrEqual(before);
        expect(count).toBeLessThanOrEqual(rule.most);
        before = count;
      }
      expect(foldCount(rule, 0)).toBe(0);
    }
  });
});
