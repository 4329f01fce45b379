import { componentsOf } from './components.ts';
import type { Mask, Place } from './ink-plane.ts';

/**
 * The outer edge of a patch as a closed polygon, clockwise on paper: walked between the pixels, corners cut at their middles (marching squares),
 * then thinned to `tolerance` px. It never crosses itself: where thinning would make it, less is thinned.
 */
export function polygonOf(isInside: (x: number, y: number) => boolean, start: readonly [x: number, y: number], tolerance: number): Place[] {
  const walked = walk(isInside, start);
  for (let t = tolerance; t > 0.05; t /= 2) {
    const thinned = thinnedRing(walked, t);
    if (thinned.length >= 3 && !crossesItself(thinned)) return thinned;
  }
  return walked;
}

/** The polygon of one number in a plane of numbers; empty where there is none. */
export function polygonOfLabel({ width, height, labels }: { readonly width: number; readonly height: number; readonly labels: ArrayLike<number> }, label: number, tolerance = 0.9): Place[] {
  let start = -1;
  for (let i = 0; i < labels.length; i++) if (labels[i] === label) { start = i; break; }
  if (start < 0) return [];
  return polygonOf((x, y) => x >= 0 && y >= 0 && x < width && y < height && labels[y * width + x] === label, [start % width, Math.floor(start / width)], tolerance);
}

/** The outer edge of a shape's largest piece. */
export function outlineRing({ width, height, inside }: Mask, tolerance = 0.8): Place[] {
  const { labels, areas } = componentsOf(inside, width, height, false);
  let main = 0;
  areas.forEach((area, n) => { if (n > 0 && area > (areas[main] ?? 0)) main = n; });
  return main === 0 ? [] : polygonOfLabel({ width, height, labels }, main, tolerance);
}

/** Edges of pixels, walked with the patch on the right hand: [way, the two pixels ahead on the left and on the right]. */
function walk(isInside: (x: number, y: number) => boolean, [sx, sy]: readonly [number, number]): Place[] {
  const out: Place[] = [];
  // Corners of pixels: from the top left corner of the topmost, leftmost pixel, to the right.
  let x = sx, y = sy, way = 0;
  const STEP = [[1, 0], [0, 1], [-1, 0], [0, -1]] as const;
  do {
    const [dx, dy] = STEP[way]!;
    out.push([x + dx / 2, y + dy / 2]);
    x += dx;
    y += dy;
    // The pixels beyond this corner, left and right of the way.
    const [lx, ly] = way === 0 ? [x, y - 1] : way === 1 ? [x, y] : way === 2 ? [x - 1, y] : [x - 1, y - 1];
    const [rx, ry] = way === 0 ? [x, y] : way === 1 ? [x - 1, y] : way === 2 ? [x - 1, y - 1] : [x, y - 1];
    if (!isInside(rx, ry)) way = (way + 1) % 4;
    else if (isInside(lx, ly)) way = (way + 3) % 4;
  } while ((x !== sx || y !== sy || way !== 0) && out.length < 100_000);
  return out;
}

/** A closed ring with only the points that matter more than `tolerance` (Douglas–Peucker between the two points farthest apart). */
export function thinnedRing(ring: readonly Place[], tolerance: number): Place[] {
  if (ring.length < 5) return [...ring];
  let far = 0, most = -1;
  const [x0, y0] = ring[0]!;
  ring.forEach(([x, y], i) => { const d = (x - x0) ** 2 + (y - y0) ** 2; if (d > most) { most = d; far = i; } });
  const there = thinnedLine(ring.slice(0, far + 1), tolerance), back = thinnedLine([...ring.slice(far), ring[0]!], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** An open line with only the points that matter more than `tolerance` (Douglas–Peucker). */
export function thinnedLine(line: readonly Place[], tolerance: number): Place[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  while (spans.length > 0) {
    const [from, to] = spans.pop()!;
    const [ax, ay] = line[from]!, [bx, by] = line[to]!;
    const length = Math.hypot(bx - ax, by - ay);
    let worst = -1, most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const [x, y] = line[i]!;
      const off = length < 1e-9 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
      if (off > most) { most = off; worst = i; }
    }
    if (worst >= 0) { keep[worst] = 1; spans.push([from, worst], [worst, to]); }
  }
  return line.filter((_, i) => keep[i]);
}

/** True where two edges of a ring cross; edges are put in bands so that a ring of a thousand points costs little. */
export function crossesItself(ring: readonly Place[]): boolean {
  const n = ring.length, BAND = 24;
  const bands = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    const a = ring[i]!, b = ring[(i + 1) % n]!;
    for (let band = Math.floor(Math.min(a[1], b[1]) / BAND); band <= Math.floor(Math.max(a[1], b[1]) / BAND); band++) {
      const held = bands.get(band);
      if (!held) { bands.set(band, [i]); continue; }
      for (const j of held) {
        if (Math.abs(i - j) < 2 || Math.abs(i - j) === n - 1) continue;
        if (cross(a, b, ring[j]!, ring[(j + 1) % n]!)) return true;
      }
      held.push(i);
    }
  }
  return false;
}

function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  const side = (o: Place, p: Place, q: Place): number => (p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
