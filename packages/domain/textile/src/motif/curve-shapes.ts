import { sampleQuadratic, sampleCubic, spline, strokeOutline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';

/** A closed smooth outline through the points: leaves, petals, blots. `step` in the points' own unit. */
export const blob = (points: Polyline, step: number): Point[] => spline(points, step, true);

/** A line that swells to `width` in the middle and thins to `end` of it at both ends: a brush stroke. */
export const brush = (points: Polyline, width: number, end = 0.1): Point[] =>
  strokeOutline(points, (u) => width * (end + (1 - end) * Math.sin(Math.PI * u) ** 0.7));

/** A line that thins from `width` at its start to `end` of it at its tip: a stem, a tail, a hair. */
export const taper = (points: Polyline, width: number, end = 0.1): Point[] => strokeOutline(points, (u) => width * (1 - (1 - end) * u));

/** A line of even width. */
export const line = (points: Polyline, width: number): Point[] => strokeOutline(points, () => width);

/** A quadratic arc as points. */
export const bow = (from: Point, control: Point, to: Point, count = 10): Point[] => sampleQuadratic(from, control, to, count);

/** An S or C curve as points. */
export const sway = (from: Point, control1: Point, control2: Point, to: Point, count = 16): Point[] => sampleCubic(from, control1, control2, to, count);

/** A spiral that winds in from radius `from` to radius `to` over `turns` turns; starts at angle `start`. */
export function spiral(centre: Point, { from, to, turns, start = 0, flat = 1 }: { readonly from: number; readonly to: number; readonly turns: number; readonly start?: number; readonly flat?: number }): Point[] {
  const count = Math.max(12, Math.round(Math.abs(turns) * 22));
  return Array.from({ length: count + 1 }, (_, i) => {
    const u = i / count;
    const angle = start + u * turns * 2 * Math.PI;
    const radius = from + (to - from) * u;
    return [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius * flat];
  });
}

/** A leaf from the origin up to (0, −1): `width` across, its belly at `belly` of its length, tip bent by `bend`. */
export function leafOutline({ width = 0.4, belly = 0.45, bend = 0 }: { readonly width?: number; readonly belly?: number; readonly bend?: number } = {}): Point[] {
  const tip: Point = [bend, -1];
  const right = sampleCubic([0, 0], [width * 0.72, -belly * 0.45], [width * 0.62 + bend * 0.4, -belly - 0.3], tip, 9);
  const left = sampleCubic(tip, [-width * 0.62 + bend * 0.4, -belly - 0.3], [-width * 0.72, -belly * 0.45], [0, 0], 9);
  return [...right, ...left.slice(1, -1)];
}
