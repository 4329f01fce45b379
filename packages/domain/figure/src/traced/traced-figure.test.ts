import { describe, expect, it } from 'vitest';
import { createRng } from '@toile/kernel';
import type { ElementId } from '@toile/kernel';
import { HOUSE_MANNEQUIN, MANNEQUIN_NUMBERS } from './mannequin.ts';
import { mannequinProblems } from './check-mannequin.ts';
import { mannequinOf } from './traced-figure.ts';
import type { TracedFigure } from './traced-figure.ts';

const ID: ElementId = 'el-0123456789abcdef01234567';
/** A photograph of 1000 px with a figure of 800 px in it. */
const PHOTO: TracedFigure = {
  id: ID, landmarks: { crown: [500, 100], neck: [500, 248], waist: [498, 412], crotch: [505, 524], knee: [520, 688], sole: [530, 900] },
  widths: { shoulder: [[410, 260], [590, 262]], waist: [[444, 412], [556, 412]], hip: [[425, 480], [583, 480]] },
};
const moved = (name: keyof TracedFigure['landmarks'], y: number): TracedFigure => ({ ...PHOTO, landmarks: { ...PHOTO.landmarks, [name]: [500, y] } });

describe('a traced figure', () => {
  it('becomes shares of its height, wherever and however large it stands in the picture', () => {
    const read = mannequinOf(PHOTO);
    expect(read).toMatchObject({ ok: true, value: { element: ID, neck: 0.185, waist: 0.39, crotch: 0.53, knee: 0.735, shoulderWidth: 0.225, waistWidth: 0.14 } });
    const larger = (point: readonly [number, number]): readonly [number, number] => [point[0] * 3 + 40, point[1] * 3 - 90];
    const far: TracedFigure = { ...PHOTO, landmarks: Object.fromEntries(Object.entries(PHOTO.landmarks).map(([name, point]) => [name, larger(point as [number, number])])) as TracedFigure['landmarks'], widths: { hip: [larger([425, 480]), larger([583, 480])] } };
    const again = mannequinOf(far);
    if (!read.ok || !again.ok) throw new Error('refused');
    expect({ ...again.value, shoulderWidth: read.value.shoulderWidth, waistWidth: read.value.waistWidth }).toEqual(read.value);
  });

  it('has a head of life size where the neck lies as in life, a small one where it is drawn as fashion', () => {
    const life = mannequinOf(PHOTO);
    expect(life.ok && life.value.heads).toBeCloseTo(7.6, 1);
    const fashion = mannequinOf({ id: ID, landmarks: { crown: [0, 0], neck: [0, 340], waist: [0, 675], crotch: [0, 975], knee: [0, 1400], sole: [0, 2010] } });
    expect(fashion.ok && fashion.value.heads).toBeCloseTo(HOUSE_MANNEQUIN.heads, 1);
    const marked = mannequinOf({ ...PHOTO, chin: [500, 200] });
    expect(marked.ok && marked.value.heads).toBe(8);
  });

  it('is refused where no figure stands so, with the place', () => {
    for (const bad of [moved('waist', 700), moved('knee', 500), moved('neck', 120), moved('sole', 90), moved('sole', 100), { ...PHOTO, chin: [500, 247] as const }, { ...PHOTO, widths: { hip: [[500, 480], [501, 480]] as const } }]) {
      const read = mannequinOf(bad);
      expect(read.ok ? [] : read.problems.slice(0, 1)).toMatchObject([{ code: 'value-out-of-range', where: expect.stringMatching(/^(mannequin|landmarks)\./) as string }]);
    }
  });

  it('gives sound numbers or problems, whatever is marked', () => {
    const rng = createRng(7);
    const reads = Array.from({ length: 400 }, () => {
      const y = Array.from({ length: 6 }, () => rng.next() * 1000).sort((a, b) => a - b) as [number, number, number, number, number, number];
      return mannequinOf({ id: ID, landmarks: { crown: [0, y[0]], neck: [0, y[1]], waist: [0, y[2]], crotch: [0, y[3]], knee: [0, y[4]], sole: [0, y[5]] } });
    });
    const taken = reads.flatMap((read) => (read.ok ? [read.value] : []));
    expect(taken.length).toBeLessThan(200);
    expect(reads.every((read) => read.ok || read.problems.length > 0)).toBe(true);
    expect(taken.every((one) => mannequinProblems(one, '').length === 0 && MANNEQUIN_NUMBERS.every((name) => Number.isFinite(one[name] ?? 0)))).toBe(true);
  });
});
