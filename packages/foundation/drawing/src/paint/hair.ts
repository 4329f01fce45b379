import { signedArea } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { chanceOf } from '@toile/kernel';
import type { Layer } from '../scene.ts';
import type { Easel } from './easel.ts';

/** The hairs at the edge of fur, mm: how far apart, how long, how thick at the root. */
export const HAIR = { apart: 3.6, least: 4, longest: 12, thick: 5 } as const;
/** One lock in this many also gets a line. */
const LINED = 0.3;
/** Small pieces (a welt, a tab) have shorter hairs: full length from this size on, mm. */
const FULL_SIZE = 260;

/** How the hairs of a line lie. */
export interface HairLine { readonly isClosed: boolean; readonly outward: 1 | -1; readonly isLine: boolean }

/** The side on which hairs stand: +1 to the right of the direction of the line. */
export function outwardOf(layer: Layer, points: Polyline, isClosed: boolean): 1 | -1 {
  if (isClosed) return signedArea(points) > 0 ? 1 : -1;
  const middle = layer.outline.reduce<Point>((sum, p) => [sum[0] + p[0] / layer.outline.length, sum[1] + p[1] / layer.outline.length], [0, 0]);
  const at = points.length >> 1, [x, y] = points[at] as Point, [x2, y2] = (points[at + 1] ?? points[at]) as Point, [x1, y1] = (points[at - 1] ?? points[at]) as Point;
  return (y2 - y1) * (x - middle[0]) - (x2 - x1) * (y - middle[1]) > 0 ? 1 : -1;
}

/** Collects hairs along a line: they lean out and hang down, each with its own length and lean. */
export function collectHairs({ kernels, projection: { scale, originX, originY } }: Easel, points: Polyline, { isClosed, outward, isLine }: HairLine): void {
  const [first] = points;
  if (!first) return;
  const seed = Math.round(first[0] * 8), size = points.reduce((most, [x, y]) => Math.max(most, Math.abs(x - first[0]) + Math.abs(y - first[1])), 0), share = Math.min(1, 0.3 + size / FULL_SIZE);
  const px = (x: number): number => x * scale + originX, py = (y: number): number => y * scale + originY;
  let due = 0, count = 0;
  for (let i = 0; i < points.length - (isClosed ? 0 : 1); i++) {
    const [x, y] = points[i] as Point, [x2, y2] = points[(i + 1) % points.length] as Point, dx = x2 - x, dy = y2 - y, length = Math.sqrt(dx * dx + dy * dy);
    for (; due < length; due += HAIR.apart, count++) {
      const chance = chanceOf(seed, count, 'hair');
      if (isLine && chance > LINED) continue;
      const lean = chanceOf(seed, count, 'lean') - 0.5, nx = (dy / length) * outward, ny = (-dx / length) * outward, along = due / length;
      const wayX = nx + lean * 0.8, wayY = ny + 0.6 + lean * 0.3, reach = ((HAIR.least + (HAIR.longest - HAIR.least) * chanceOf(seed, count, 'long')) * share) / (Math.sqrt(wayX * wayX + wayY * wayY) || 1);
      const half = ((isLine ? 0.7 : HAIR.thick) * share) / 2, rootX = x + dx * along - nx * 2.5, rootY = y + dy * along - ny * 2.5, tx = (dx / length) * half, ty = (dy / length) * half;
      // a leaf of two quads: root, bent middle, tip
      const midX = rootX + wayX * reach * 0.6, midY = rootY + wayY * reach * 0.48, tipX = px(rootX + wayX * reach), tipY = py(rootY + wayY * reach);
      const leftX = px(midX - tx * 0.6), leftY = py(midY - ty * 0.6), rightX = px(midX + tx * 0.6), rightY = py(midY + ty * 0.6);
      kernels.quad(px(rootX - tx), py(rootY - ty), px(rootX + tx), py(rootY + ty), rightX, rightY, leftX, leftY);
      kernels.quad(leftX, leftY, rightX, rightY, tipX, tipY, tipX, tipY);
    }
    due -= length;
  }
}
