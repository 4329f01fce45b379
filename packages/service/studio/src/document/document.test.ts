import { sampleDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setChanges } from './apply.ts';
import { compareDocuments, isSame } from './compare.ts';
import { parsePath, pathOf, valueAt, withValueAt } from './path.ts';

const design = sampleDesign('coat', {}, { isOutfit: true });
const problemsOf = (outcome: ReturnType<typeof setChanges>): readonly string[] => (outcome.ok ? [] : outcome.problems.map((problem) => `${problem.code} ${problem.where}`));

/** Every place of a document. */
function placesOf(value: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [at];
  const inside = Array.isArray(value) ? value.map((one, index) => [one, index] as const) : Object.entries(value).map(([key, one]) => [one, key] as const);
  return [at, ...inside.flatMap(([one, step]) => placesOf(one, [...at, step]))];
}

describe('paths', () => {
  it('are read back as they were written, for every place of a design', () => {
    for (const steps of placesOf(design).slice(1)) expect(parsePath(pathOf(steps)), pathOf(steps)).toEqual(steps);
  });

  it.each(['', '.', '[0]', 'a..b', 'a.', 'garments[', 'garments[x]', 'garments[-1]', 'a b', '__proto__', 'a[0', 'a]', '.a', '0'])('refuse %j', (path) => {
    expect(parsePath(path)).toBeUndefined();
  });

  it('never reach the prototype', () => {
    expect(problemsOf(setChanges(design, [{ path: 'constructor.prototype.x', to: 1 }]))).toEqual(['combination-forbidden constructor.prototype.x']);
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a change', () => {
  it('touches its own place and leaves every other one the same object', () => {
    const places = placesOf(design).slice(1);
    fc.assert(fc.property(fc.constantFrom(...places), fc.jsonValue(), (steps, value) => {
      const changed = withValueAt(design, steps, value);
      expect(valueAt(changed, steps)).toBe(value);
      const isOnTheWay = (other: readonly (string | number)[]): boolean =>
        other.every((step, index) => index >= steps.length || steps[index] === step) || steps.every((step, index) => index >= other.length || other[index] === step);
      for (const other of places.filter((one) => !isOnTheWay(one))) expect(valueAt(changed, other)).toBe(valueAt(design, other));
    }), { seed: 7, numRuns: 200 });
  });

  it('is told with what was there, and comparing finds exactly it', () => {
    const set = setChanges(design, [{ path: 'garments[0].print.scale', to: 2 }, { path: 'palette[0]', to: '#123456' }, { path: 'season', to: 'winter' }]);
    expect(set).toMatchObject({ ok: true, value: { changes: [
      { path: 'garments[0].print.scale', from: 1, to: 2 }, { path: 'palette[0]', from: design.palette[0], to: '#123456' }, { path: 'season', from: null, to: 'winter' },
    ] } });
    const { design: after, changes } = (set as Extract<typeof set, { ok: true }>).value;
    expect(compareDocuments(design, after)).toEqual(expect.arrayContaining([...changes]));
  });

  it('that changes nothing, or what is not to be changed, is refused', () => {
    expect(problemsOf(setChanges(design, [{ path: 'size', to: design.size }]))).toEqual(['nothing-to-change changes']);
    for (const path of ['schema', 'id', 'engine', 'seed', 'brief', 'why[0]']) expect(problemsOf(setChanges(design, [{ path, to: 'x' }]))).toEqual([`combination-forbidden ${path}`]);
    for (const path of ['garments[9].collar', 'size.x', 'garments.collar', 'palette[40]']) expect(problemsOf(setChanges(design, [{ path, to: 'x' }]))).toEqual([`id-unknown ${path}`]);
  });

  it('takes a field away with null', () => {
    const withSeason = { ...design, season: 'winter' } as Design;
    const set = setChanges(withSeason, [{ path: 'season', to: null }]);
    expect(set.ok && Object.hasOwn(set.value.design, 'season')).toBe(false);
  });

  it('applied from a comparison gives the other document', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const before = { x: a, y: 1 };
      const after = { x: b, z: [a] };
      const rebuilt = compareDocuments(before, after).reduce<unknown>((document, change) => {
        const steps = parsePath(change.path);
        return steps === undefined ? after : withValueAt(document, steps, change.to ?? undefined);
      }, before);
      // `null` stands for "not there" in a change, so documents that hold null are told apart only up to that.
      fc.pre(!JSON.stringify([a, b]).includes('null'));
      expect(isSame(rebuilt, after)).toBe(true);
    }), { seed: 11, numRuns: 200 });
  });
});
