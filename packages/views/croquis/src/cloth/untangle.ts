import { distance } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import type { FoldMarks } from './tension.ts';

/** Folds keep this far from one another, mm: nearer they read as scratches. */
const ROOM = 9;
/** What is left of a fold that runs into another must be at least this share of it. */
const LEAST = 0.55;
/** … and this long, mm, where it was cut: a stub is a dent. */
const STUB = 62;

/**
 * Folds that know each other. The first in the list are the deepest: a later one that would cross or crowd them dies before it gets there,
 * and one of which too little is left is not drawn at all. The pen follows the first `inks` inked folds only.
 */
export function untangled(folds: readonly FoldMarks[], wish: { readonly inks: number; readonly room?: number }): FoldMarks {
  const kept: Polyline[] = [];
  const ribbons: Ribbon[] = [];
  const inks: Ink[] = [];
  let inked = 0;
  for (const fold of folds) {
    const [core, ...planes] = fold.ribbons;
    if (!core) continue;
    // The plane under a fold runs the way it is pulled; its core may be turned to the light. One that swells towards its end is pulled from there.
    const pulled = planes[0] ?? core;
    const line = pulled.taper === 'in' ? pulled.points.slice().reverse() : pulled.points;
    const free = freeLength(line, kept, wish.room ?? ROOM);
    if (free < LEAST) continue;
    const cut = (points: Polyline): Polyline => {
      if (free >= 1) return points;
      const count = Math.floor(free * (points.length - 1)) + 1;
      return points[0] === line[0] ? points.slice(0, count) : points.slice(points.length - count);
    };
    const shortened = cut(core.points);
    if (shortened.length < 3 || (free < 1 && distance(shortened[0] as Point, shortened[shortened.length - 1] as Point) < Math.min(STUB, 0.8 * distance(line[0] as Point, line[line.length - 1] as Point)))) continue;
    kept.push(shortened);
    ribbons.push({ ...core, points: shortened }, ...planes.map((plane) => ({ ...plane, points: cut(plane.points) })));
    if (fold.inks.length > 0 && inked < wish.inks) {
      inked += 1;
      if (free >= 1) inks.push(...fold.inks);
      else inks.push(...fold.inks.slice(0, 1));
    }
  }
  return { ribbons, inks };
}

/** The lines that keep clear of all others: hanging folds are not drawn through folds of strain. */
export const clearOf = (inks: readonly Ink[], others: readonly Ink[], room = ROOM): Ink[] =>
  inks.filter((ink) => !others.some((other) => ink.points.some((p) => isNear(p, other.points, room)) || other.points.some((p) => isNear(p, ink.points, room))));

/** Share of a line, from its start, that keeps clear of all others. */
function freeLength(line: Polyline, others: readonly Polyline[], room: number): number {
  for (let i = 0; i < line.length; i++) {
    if (others.some((other) => isNear(line[i] as Point, other, room))) return Math.max(0, i - 1) / (line.length - 1);
  }
  return 1;
}

const isNear = (p: Point, line: Polyline, room: number): boolean => {
  // Folds are short and nearly straight: one far from both its ends and its middle is far.
  const first = line[0] as Point, last = line[line.length - 1] as Point;
  if (distance(p, [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2]) > room + 0.62 * distance(first, last) + 20) return false;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] as Point, b = line[i] as Point;
    const dx = b[0] - a[0], dy = b[1] - a[1];
    const u = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    if (distance(p, [a[0] + dx * u, a[1] + dy * u]) < room) return true;
  }
  return false;
};
