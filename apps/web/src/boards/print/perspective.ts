import { perspectiveOf, throughPerspective } from '@toile/vision';
import type { Corners } from '@toile/vision';
import type { Part, PartCorners } from './print-recipe.ts';

/** Between a picture and the cloth that lies in it, both in parts of their width and height. */
export interface ClothPlane { readonly toPicture: (place: Part) => Part; readonly toCloth: (place: Part) => Part }

/** The plane of a cloth seen aslant, by its four corners in the picture. */
export function clothPlane(corners: PartCorners): ClothPlane {
  const map = perspectiveOf(corners as Corners);
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0] = map;
  return {
    toPicture: ([u, v]) => throughPerspective(map, u, v),
    // The inverse of the 3 × 3 map, up to its determinant (the adjugate).
    toCloth: ([x, y]) => {
      const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d);
      return [((e - f * h) * x + (c * h - b) * y + (b * f - c * e)) / w, ((f * g - d) * x + (a - c * g) * y + (c * d - a * f)) / w];
    },
  };
}

/** True for corners that go round the cloth the right way with room between them. */
export const isCloth = (corners: PartCorners): boolean => corners.every(([x, y], i) => {
  const [px, py] = corners[(i + 3) % 4] ?? [0, 0], [nx, ny] = corners[(i + 1) % 4] ?? [0, 0];
  return (x - px) * (ny - y) - (y - py) * (nx - x) > 0.002;
});
