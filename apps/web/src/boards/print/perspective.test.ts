import { describe, expect, it } from 'vitest';
import { createRng } from '@toile/kernel';
import { clothPlane, isCloth } from './perspective.ts';
import type { PartCorners } from './print-recipe.ts';
import { WHOLE } from './print-recipe.ts';

/** Corners of a cloth held somewhat aslant. */
function heldAslant(seed: number): PartCorners {
  const rng = createRng(seed);
  return WHOLE.map(([x, y]) => [0.15 + x * 0.7 + rng.between(-0.12, 0.12), 0.15 + y * 0.7 + rng.between(-0.12, 0.12)]) as unknown as PartCorners;
}

describe('the plane of a cloth in a picture', () => {
  it('carries the corners to the corners, and every place there and back', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const corners = heldAslant(seed), { toPicture, toCloth } = clothPlane(corners), rng = createRng(seed + 1000);
      WHOLE.forEach((corner, i) => toPicture(corner).forEach((value, axis) => expect(value).toBeCloseTo(corners[i]?.[axis] ?? NaN, 9)));
      for (let n = 0; n < 20; n++) {
        const place = [rng.next(), rng.next()] as const;
        toCloth(toPicture(place)).forEach((value, axis) => expect(value).toBeCloseTo(place[axis] ?? NaN, 8));
      }
    }
  });

  it('keeps straight lines straight', () => {
    const { toPicture } = clothPlane(heldAslant(3));
    const [a, b, c] = [toPicture([0.1, 0.2]), toPicture([0.4, 0.5]), toPicture([0.7, 0.8])];
    expect((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])).toBeCloseTo(0, 10);
  });

  it('refuses corners that cross or fall together', () => {
    expect(isCloth(WHOLE)).toBe(true);
    expect(isCloth([[0, 0], [1, 1], [1, 0], [0, 1]])).toBe(false);
    expect(isCloth([[0, 0], [0.001, 0], [1, 1], [0, 1]])).toBe(false);
    expect(isCloth([[0.2, 0.2], [0.2, 0.2], [0.2, 0.2], [0.2, 0.2]])).toBe(false);
  });
});
