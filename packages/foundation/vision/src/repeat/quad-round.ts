import type { Corner, Corners } from './rectify.ts';

const cross = (o: Corner, a: Corner, b: Corner): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** The convex hull of points, clockwise on the picture (Andrew's monotone chain). */
function hullOf(points: readonly Corner[]): Corner[] {
  const sorted = points.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (list: readonly Corner[]): Corner[] => {
    const chain: Corner[] = [];
    for (const point of list) { while (chain.length > 1 && cross(chain[chain.length - 2] as Corner, chain[chain.length - 1] as Corner, point) <= 0) chain.pop(); chain.push(point); }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Where the lines through two pairs of points meet; nothing where they hardly do. */
function meeting(a: Corner, b: Corner, c: Corner, d: Corner): Corner | undefined {
  const ux = b[0] - a[0], uy = b[1] - a[1], vx = d[0] - c[0], vy = d[1] - c[1], det = ux * vy - uy * vx;
  if (Math.abs(det) < 1e-6 * (Math.hypot(ux, uy) * Math.hypot(vx, vy) + 1e-12)) return undefined;
  const t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / det;
  return [a[0] + t * ux, a[1] + t * uy];
}

/**
 * Four corners round points on the rim of something four-cornered: sides of the hull are taken away, each time the one whose neighbours meet over the
 * least new area, until four are left; then each side is laid through the points near it (least squares). Top left first, clockwise.
 */
export function quadRound(points: readonly Corner[]): Corners | undefined {
  let hull = hullOf(points);
  while (hull.length > 4) {
    let best: { at: number; corner: Corner; area: number } | undefined;
    for (let i = 0; i < hull.length; i++) {
      const n = hull.length, a = hull[(i + n - 1) % n] as Corner, b = hull[i] as Corner, c = hull[(i + 1) % n] as Corner, d = hull[(i + 2) % n] as Corner, corner = meeting(a, b, d, c);
      // The neighbours must meet beyond the side that goes.
      if (!corner || cross(b, c, corner) >= 0) continue;
      const area = Math.abs(cross(b, c, corner)) / 2;
      if (!best || area < best.area) best = { at: i, corner, area };
    }
    if (!best) break;
    const { at, corner } = best, n = hull.length, kept = hull.filter((_, i) => i !== at && i !== (at + 1) % n);
    kept.splice(at === n - 1 ? 0 : at, 0, corner);
    hull = kept;
  }
  if (hull.length !== 4) return undefined;
  const lines = hull.map((a, i) => sideThrough(points, a, hull[(i + 1) % 4] as Corner));
  const corners = lines.map((line, i) => { const [c, d] = lines[(i + 3) % 4] as readonly [Corner, Corner]; return meeting(c, d, ...line); });
  if (corners.some((corner) => corner === undefined)) return undefined;
  const found = corners as Corner[], first = found.reduce((best, [x, y], i) => { const [bx, by] = found[best] as Corner; return x + y < bx + by ? i : best; }, 0);
  return [0, 1, 2, 3].map((k) => found[(first + k) % 4]) as unknown as Corners;
}

/** A side laid through the points that lie along it, ends left out; the worst third of them is not heard the second time. */
function sideThrough(points: readonly Corner[], a: Corner, b: Corner): readonly [Corner, Corner] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]), along = [(b[0] - a[0]) / length, (b[1] - a[1]) / length] as const;
  let from = a, way: readonly [number, number] = along;
  for (const reach of [0.05 * length + 2, 0.025 * length + 1.2, 1.8]) {
    const near = points.filter(([x, y]) => { const t = ((x - a[0]) * along[0] + (y - a[1]) * along[1]) / length, off = Math.abs((x - from[0]) * way[1] - (y - from[1]) * way[0]); return t > 0.1 && t < 0.9 && off < reach; });
    if (near.length < 6) break;
    const mx = near.reduce((sum, [x]) => sum + x / near.length, 0), my = near.reduce((sum, [, y]) => sum + y / near.length, 0);
    let xx = 0, xy = 0, yy = 0;
    for (const [x, y] of near) { xx += (x - mx) ** 2; xy += (x - mx) * (y - my); yy += (y - my) ** 2; }
    const turn = 0.5 * Math.atan2(2 * xy, xx - yy), sign = Math.cos(turn) * along[0] + Math.sin(turn) * along[1] < 0 ? -1 : 1;
    from = [mx, my];
    way = [sign * Math.cos(turn), sign * Math.sin(turn)];
  }
  return [from, [from[0] + way[0], from[1] + way[1]]];
}
