import { EMPTY_BOARDS, MOST_ON_BOARDS, validateBoards } from '@toile/brief';
import type { Boards, MoodItem } from '@toile/brief';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, extentOf, snapOf, withChanged, withCopies, withItems, withOrder, withoutItems } from './mood-items.ts';
import type { Box } from './mood-items.ts';

const note = (width: number, height: number) => ({ kind: 'note', text: 'wind', width, height } as const);
const filled = (sizes: readonly (readonly [number, number])[]): Boards => withItems(EMPTY_BOARDS, sizes.map(([width, height]) => note(width, height)));
const sizes = fc.array(fc.tuple(fc.integer({ min: 24, max: 600 }), fc.integer({ min: 24, max: 600 })), { maxLength: 40 });
const overlap = (a: Box, b: Box): boolean => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe('the mood board', () => {
  it('finds room for everything, none over another, and stays valid', () => {
    fc.assert(fc.property(sizes, (all) => {
      const { mood } = filled(all);
      const boxes = mood.map(boxOf);
      return mood.length === all.length && new Set(mood.map(({ id }) => id)).size === all.length && boxes.every((a, i) => boxes.slice(i + 1).every((b) => !overlap(a, b))) && validateBoards({ ...EMPTY_BOARDS, mood }).ok;
    }), { seed: 61, numRuns: 60 });
  });

  it('holds no more than a board may', () => {
    const full = filled(Array.from({ length: MOST_ON_BOARDS.mood + 5 }, () => [40, 40] as const));
    expect(full.mood).toHaveLength(MOST_ON_BOARDS.mood);
    expect(withItems(full, [note(10, 10)])).toBe(full);
  });

  it('orders without losing or changing anything', () => {
    const ids = fc.subarray(['m1', 'm2', 'm3', 'm4', 'm5']);
    fc.assert(fc.property(ids, fc.constantFrom('front', 'back', 'forward', 'backward'), (chosen, to) => {
      const boards = filled([[40, 40], [50, 50], [60, 60], [70, 70], [80, 80]]);
      const { mood } = withOrder(boards, new Set(chosen), to as 'front');
      const sorted = (items: readonly MoodItem[]) => items.toSorted((a, b) => a.id.localeCompare(b.id));
      expect(sorted(mood)).toEqual(sorted(boards.mood));
      expect(to === 'front' && chosen.length > 0 ? mood.slice(-chosen.length).map(({ id }) => id) : chosen).toEqual(chosen);
    }), { seed: 62, numRuns: 80 });
    expect(withOrder(filled([[40, 40], [50, 50], [60, 60]]), new Set(['m1']), 'forward').mood.map(({ id }) => id)).toEqual(['m2', 'm1', 'm3']);
    expect(withOrder(filled([[40, 40], [50, 50], [60, 60]]), new Set(['m3']), 'backward').mood.map(({ id }) => id)).toEqual(['m1', 'm3', 'm2']);
  });

  it('copies, changes and takes away only what is meant', () => {
    const boards = filled([[40, 40], [50, 50]]);
    const { boards: more, copies } = withCopies(boards, new Set(['m2']));
    expect(more.mood.slice(0, 2)).toEqual(boards.mood);
    expect([...copies]).toEqual(['m3']);
    expect(withChanged(more, copies, (item) => ({ ...item, text: 'fog' })).mood.map(({ text }) => text)).toEqual(['wind', 'wind', 'fog']);
    expect(withoutItems({ ...more, silent: ['note:m3', 'contrast'] }, copies)).toEqual({ ...boards, silent: ['contrast'] });
  });

  it('turns a box about its middle', () => {
    const box = boxOf({ id: 'a', kind: 'note', x: 0, y: 0, width: 100, height: 40, rotation: 90 });
    expect([box.left, box.top, box.width, box.height].map(Math.round)).toEqual([30, -30, 40, 100]);
    expect(extentOf([])).toBeUndefined();
  });

  it('snaps to the nearest edge or middle within reach, and only then', () => {
    const other = { left: 100, top: 100, width: 50, height: 50 };
    expect(snapOf({ left: 102, top: 300, width: 20, height: 20 }, [other], 6)).toEqual({ dx: -2, dy: 0, guides: [{ axis: 'x', at: 100 }] });
    expect(snapOf({ left: 117, top: 78, width: 20, height: 20 }, [other], 6)).toEqual({ dx: -2, dy: 2, guides: [{ axis: 'x', at: 125 }, { axis: 'y', at: 100 }] });
    expect(snapOf({ left: 300, top: 300, width: 20, height: 20 }, [other], 6).guides).toEqual([]);
  });
});
