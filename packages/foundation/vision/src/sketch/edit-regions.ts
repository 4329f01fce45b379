import { componentsOf } from './components.ts';
import type { Place } from './ink-plane.ts';
import { numbered } from './regions-of.ts';
import type { Regions } from './regions-of.ts';

/** The number of the area at a place; 0 where there is none. */
export const regionAt = ({ width, height, labels }: Regions, [x, y]: Place): number =>
  (x < 0 || y < 0 || x >= width || y >= height ? 0 : labels[Math.floor(y) * width + Math.floor(x)] ?? 0);

/** Two areas made one: the designer's click on the line between them. Areas that do not touch stay as they are. */
export function mergeRegions(regions: Regions, one: number, other: number): Regions {
  if (one === other || !meets(regions, one, other)) return regions;
  const labels = regions.labels.map((label) => (label === other ? one : label));
  return numbered(labels, { ...regions, least: 1 });
}

function meets({ width, labels }: Regions, one: number, other: number): boolean {
  for (let i = 0; i < labels.length; i++) if (labels[i] === one) for (const way of [-1, 1, -width, width]) if (labels[i + way] === other) return true;
  return false;
}

/**
 * An area cut in two along a line the designer drew, or at a point: there the shortest cut through it that parts the area. The same regions
 * where the cut parts nothing.
 */
export function splitRegion(regions: Regions, cut: Place | readonly [from: Place, to: Place]): Regions {
  if (typeof cut[0] !== 'number') {
    const [from, to] = cut as readonly [Place, Place];
    return cutAlong(regions, regionAt(regions, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]) || regionAt(regions, from), from, to);
  }
  const at = cut as Place, label = regionAt(regions, at);
  if (!label) return regions;
  let best: { readonly from: Place; readonly to: Place; readonly length: number } | undefined;
  for (let i = 0; i < 36; i++) {
    const angle = (i / 36) * Math.PI, way: Place = [Math.cos(angle), Math.sin(angle)];
    const reach = (sign: number): number => { let k = 0; while (k < 4000 && regionAt(regions, [at[0] + way[0] * sign * k, at[1] + way[1] * sign * k]) === label) k++; return k; };
    const [ahead, behind] = [reach(1), reach(-1)];
    if (!best || ahead + behind < best.length) best = { from: [at[0] - way[0] * behind, at[1] - way[1] * behind], to: [at[0] + way[0] * ahead, at[1] + way[1] * ahead], length: ahead + behind };
  }
  return best ? cutAlong(regions, label, best.from, best.to) : regions;
}

function cutAlong(regions: Regions, label: number, from: Place, to: Place): Regions {
  const { width, height } = regions;
  if (!label) return regions;
  const inside = new Uint8Array(width * height);
  for (let i = 0; i < inside.length; i++) inside[i] = regions.labels[i] === label ? 1 : 0;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * 2) + 1;
  const removed: number[] = [];
  for (let s = 0; s <= steps; s++) {
    const x = Math.floor(from[0] + ((to[0] - from[0]) * s) / steps), y = Math.floor(from[1] + ((to[1] - from[1]) * s) / steps);
    for (const [u, v] of [[x, y], [x + 1, y], [x, y + 1]] as const) if (u >= 0 && v >= 0 && u < width && v < height && inside[v * width + u]) { inside[v * width + u] = 0; removed.push(v * width + u); }
  }
  const parts = componentsOf(inside, width, height, false);
  const large = Array.from({ length: parts.count }, (_, i) => i + 1).filter((n) => parts.areas[n]! > 20);
  if (large.length < 2) return regions;
  const labels = regions.labels.slice();
  const main = large.reduce((a, b) => (parts.areas[b]! > parts.areas[a]! ? b : a));
  for (let i = 0; i < labels.length; i++) if (parts.labels[i] && parts.labels[i] !== main) labels[i] = regions.count + parts.labels[i]!;
  // The cut itself goes to what it touches.
  for (const i of removed) labels[i] = [-1, 1, -width, width].map((way) => (parts.labels[i + way] ? labels[i + way]! : 0)).find((n) => n > 0) ?? label;
  return numbered(labels, { width, height, least: 1 });
}
