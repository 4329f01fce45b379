import { describe, expect, it } from 'vitest';
import { FIGURE_LANDMARKS, mannequinOf } from '@toile/figure';
import type { ElementId } from '@toile/kernel';
import { firstMarks, MARK_NAMES, marksOf, spotOf, tracedOf, withMark } from './marks.ts';

const ID: ElementId = 'el-0123456789abcdef01234567';

/** A dark standing shape on paper, from `top` to `bottom`, around x = 60 of 160. */
function drawing(top: number, bottom: number): { readonly width: number; readonly height: number; readonly rgba: Uint8Array } {
  const width = 160, height = 320;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let y = top; y < bottom; y++) for (let x = 48; x < 73; x++) rgba.set([70, 60, 50], (y * width + x) * 4);
  return { width, height, rgba };
}

describe('the marks over a picture', () => {
  it('begin on a figure that stands out from its paper', () => {
    const marks = firstMarks(drawing(40, 290), 4);
    expect(marks.levels.crown[1]).toBe(160);
    expect(marks.levels.sole[1]).toBe(1160);
    expect(Math.abs(marks.levels.waist[0] - 60 * 4)).toBeLessThan(3);
  });

  it('begin in the middle where no figure is seen, and always on a figure that can be drawn', () => {
    const blank = firstMarks(drawing(0, 0), 4);
    expect(blank.levels.waist[0]).toBe(320);
    for (const marks of [blank, firstMarks(drawing(40, 290), 4), firstMarks(drawing(0, 320), 4)]) expect(mannequinOf(tracedOf(ID, marks))).toMatchObject({ ok: true });
  });

  it('move one at a time; the ends of a width stay level and on their sides', () => {
    const marks = firstMarks(drawing(40, 290), 4);
    for (const name of MARK_NAMES) {
      const moved = withMark(marks, name, [250, 500]);
      const others = MARK_NAMES.filter((other) => other !== name && other.split('.')[0] !== name.split('.')[0]);
      expect(others.map((other) => spotOf(moved, other))).toEqual(others.map((other) => spotOf(marks, other)));
    }
    for (const name of FIGURE_LANDMARKS) expect(spotOf(withMark(marks, name, [250, 500]), name)).toEqual([250, 500]);
    const crossed = withMark(marks, 'hip.left', [900, 480]);
    expect(crossed.edges.hip[0][0]).toBeLessThan(crossed.edges.hip[1][0]);
    expect(crossed.edges.hip[0][1]).toBe(crossed.edges.hip[1][1]);
  });

  it('come back as they were kept', () => {
    const marks = firstMarks(drawing(40, 290), 4);
    expect(marksOf(tracedOf(ID, marks))).toEqual(marks);
    const { widths: _, ...bare } = tracedOf(ID, marks);
    expect(FIGURE_LANDMARKS.every((name) => marksOf(bare).levels[name] === marks.levels[name])).toBe(true);
    expect(marksOf(bare).edges.hip[0][0]).toBeLessThan(marksOf(bare).edges.hip[1][0]);
  });
});
