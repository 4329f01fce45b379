import type { Place } from './ink-plane.ts';
import type { DrawnLine } from './lines-of.ts';

/** A dash is at most this long (px in a drawing of 800), and the next one begins within this many of its lengths, nearly straight ahead. */
const LONGEST = 26, MOST_GAP = 2.2, MOST_TURN = 0.55;
/** So many dashes make a stitched line. */
const LEAST_DASHES = 4;
/** A page with more short marks than this is hatched or noise, not stitched: its marks are left as they are. */
const MOST_DASHES = 1200;

/** Rows of dashes joined into one dashed line each; everything else as it was. */
export function stitched(lines: readonly DrawnLine[]): readonly DrawnLine[] {
  const isDash = (line: DrawnLine): boolean => lengthOf(line.points) <= LONGEST;
  const dashes = lines.map((line, i) => ({ line, i })).filter(({ line }) => isDash(line));
  if (dashes.length < LEAST_DASHES || dashes.length > MOST_DASHES) return lines;
  const taken = new Set<number>();
  const rows: DrawnLine[] = [];
  for (const start of dashes) {
    if (taken.has(start.i)) continue;
    const row = [start.line.points];
    const members = [start.i];
    for (const isBack of [false, true]) {
      for (;;) {
        const edge = isBack ? row[0]!.toReversed() : row[row.length - 1]!;
        const next = nextDash(edge, dashes.filter(({ i }) => !taken.has(i) && !members.includes(i)));
        if (!next) break;
        members.push(next.i);
        if (isBack) row.unshift(next.points.toReversed());
        else row.push(next.points);
      }
    }
    if (row.length < LEAST_DASHES) continue;
    members.forEach((i) => taken.add(i));
    const widths = members.map((i) => lines[i]!.width).toSorted((a, b) => a - b);
    rows.push({ points: row.flatMap((points) => [points[0]!, points[points.length - 1]!]), width: widths[widths.length >> 1]!, isDashed: true });
  }
  return [...lines.filter((_, i) => !taken.has(i)), ...rows];
}

const lengthOf = (points: readonly Place[]): number => points.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i]![0], y - points[i]![1]), 0);

/** The dash that goes on where this one ends, walked onwards. */
function nextDash(edge: readonly Place[], dashes: readonly { readonly line: DrawnLine; readonly i: number }[]): { readonly i: number; readonly points: readonly Place[] } | undefined {
  const from = edge[0]!, end = edge[edge.length - 1]!;
  const length = Math.max(4, Math.hypot(end[0] - from[0], end[1] - from[1])), way = Math.atan2(end[1] - from[1], end[0] - from[0]);
  let best: { readonly i: number; readonly points: readonly Place[]; readonly cost: number } | undefined;
  for (const { line, i } of dashes) {
    for (const points of [line.points, line.points.toReversed()]) {
      const a = points[0]!, b = points[points.length - 1]!;
      const gap = Math.hypot(a[0] - end[0], a[1] - end[1]);
      if (gap > length * MOST_GAP || gap < 1) continue;
      const turn = Math.max(between(way, Math.atan2(a[1] - end[1], a[0] - end[0])), between(way, Math.atan2(b[1] - a[1], b[0] - a[0])));
      if (turn > MOST_TURN) continue;
      const cost = gap * (1 + turn);
      if (!best || cost < best.cost) best = { i, points, cost };
    }
  }
  return best;
}

const between = (a: number, b: number): number => { const d = Math.abs(a - b) % (2 * Math.PI); return d > Math.PI ? 2 * Math.PI - d : d; };
