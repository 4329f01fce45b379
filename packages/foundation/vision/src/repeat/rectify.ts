import type { Picture } from '../picture.ts';
import { solve } from './compare-planes.ts';
import { lightAt, lightOfPicture, pictureOfLight } from './light-picture.ts';
import type { LightPicture } from './light-picture.ts';

/** A corner in pixels of a picture: 0, 0 is the outer corner of its first pixel. */
export type Corner = readonly [x: number, y: number];
/** The corners of a flat thing seen aslant: top left, top right, bottom right, bottom left, as it should stand. */
export type Corners = readonly [Corner, Corner, Corner, Corner];

/** The eight numbers of the plane map in perspective that carries the unit square's corners to these (Heckbert 1989): x = (a·u + b·v + c)/(g·u + h·v + 1). */
export function perspectiveOf(corners: Corners): Float64Array {
  const rows = new Float64Array(8 * 9), unit = [[0, 0], [1, 0], [1, 1], [0, 1]] as const;
  corners.forEach(([x, y], i) => {
    const [u, v] = unit[i] as Corner;
    rows.set([u, v, 1, 0, 0, 0, -u * x, -v * x, x], 2 * i * 9);
    rows.set([0, 0, 0, u, v, 1, -u * y, -v * y, y], (2 * i + 1) * 9);
  });
  return solve(rows, 8);
}

/** Where a point of the unit square lies. */
export function throughPerspective(m: Float64Array, u: number, v: number): Corner {
  const k = (i: number): number => m[i] as number, w = k(6) * u + k(7) * v + 1;
  return [(k(0) * u + k(1) * v + k(2)) / w, (k(3) * u + k(4) * v + k(5)) / w];
}

/** The width and height, pixels, that keep the corners' detail: the longer of each pair of sides, `longest` at the most. */
export function sizeOfCorners([a, b, c, d]: Corners, longest: number): { readonly width: number; readonly height: number } {
  const far = (p: Corner, q: Corner): number => Math.hypot(p[0] - q[0], p[1] - q[1]);
  const width = Math.max(far(a, b), far(d, c)), height = Math.max(far(a, d), far(b, c)), scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** What lies between four corners, set upright in a rectangle of this size: taken between pixels, in linear light. */
export function rectify(picture: Picture, corners: Corners, { width, height }: { readonly width: number; readonly height: number }): Picture {
  // The picture is first brought near the size it is wanted in: what is read between two pixels must not skip those in between.
  const own = sizeOfCorners(corners, Infinity), shrink = Math.min(1, Math.max(width / own.width, height / own.height));
  const small = lightOfPicture(picture, Math.max(picture.width, picture.height) * shrink), scale = small.width / picture.width, m = perspectiveOf(corners);
  const light = new Float32Array(width * height * 3), from: LightPicture = small;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const [px, py] = throughPerspective(m, (x + 0.5) / width, (y + 0.5) / height);
    lightAt(from, px * scale, py * scale, light, (y * width + x) * 3);
  }
  return pictureOfLight({ width, height, light });
}
