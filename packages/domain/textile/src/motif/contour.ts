import { isInside, signedArea } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { TileShape } from '@toile/drawing';
import type { Field } from './field.ts';

type Node = readonly [x: number, y: number, value: number];

/**
 * The parts of the tile where the field is above `level`, as shapes with holes. The grid overlaps the right and lower
 * edge by one cell, so that neighbouring repeats leave no hairline between them.
 * @param cells grid cells across the tile; the grid is square in mm
 */
export function regionsAbove(field: Field, level: number, { width, height, cells, fill }: { readonly width: number; readonly height: number; readonly cells: number; readonly fill: TileShape['fill'] }): TileShape[] {
  const rows = Math.max(4, Math.round((cells * height) / width));
  const nodes: Node[][] = Array.from({ length: rows + 2 }, (_, j) => Array.from({ length: cells + 2 }, (_unused, i): Node => {
    const x = i / cells, y = j / rows;
    return [x * width, y * height, field(x % 1, y % 1) - level];
  }));
  const edges = new Map<string, Point[]>();
  const points = new Map<string, Point>();
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= cells; i++) {
      const a = at(nodes, i, j), b = at(nodes, i + 1, j), c = at(nodes, i + 1, j + 1), d = at(nodes, i, j + 1);
      addTriangle([a, b, c], edges, points);
      addTriangle([a, c, d], edges, points);
    }
  }
  return withHoles(chain(edges), fill);
}

const at = (nodes: Node[][], i: number, j: number): Node => (nodes[j] as Node[])[i] as Node;
const keyOf = (point: Point): string => `${Math.round(point[0] * 1e4)},${Math.round(point[1] * 1e4)}`;

function crossing(a: Node, b: Node): Point {
  const first = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  const [p, q] = first ? [a, b] : [b, a];
  const t = p[2] / (p[2] - q[2]);
  return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
}

/** Adds the outline of the triangle's upper part; an edge that a neighbour has the other way round cancels. */
function addTriangle(corners: readonly [Node, Node, Node], edges: Map<string, Point[]>, points: Map<string, Point>): void {
  const inside: Point[] = [];
  for (let k = 0; k < 3; k++) {
    const a = corners[k] as Node, b = corners[(k + 1) % 3] as Node;
    if (a[2] > 0) inside.push([a[0], a[1]]);
    if (a[2] > 0 !== b[2] > 0) inside.push(crossing(a, b));
  }
  for (let k = 0; k < inside.length && inside.length > 2; k++) {
    const from = canonical(inside[k] as Point, points), to = canonical(inside[(k + 1) % inside.length] as Point, points);
    if (from === to) continue;
    const back = edges.get(keyOf(to));
    const twin = back?.indexOf(from) ?? -1;
    if (back && twin >= 0) back.splice(twin, 1);
    else edges.set(keyOf(from), [...(edges.get(keyOf(from)) ?? []), to]);
  }
}

function canonical(point: Point, points: Map<string, Point>): Point {
  const key = keyOf(point);
  const known = points.get(key);
  if (known) return known;
  points.set(key, point);
  return point;
}

function chain(edges: Map<string, Point[]>): Point[][] {
  const loops: Point[][] = [];
  for (const [start, ends] of edges) {
    while (ends.length > 0) {
      const loop: Point[] = [];
      let next = ends.pop();
      while (next) {
        loop.push(next);
        const key = keyOf(next);
        if (key === start && loop.length > 2) break;
        next = edges.get(key)?.pop();
      }
      if (loop.length > 3) loops.push(loop);
    }
  }
  return loops;
}

function withHoles(loops: readonly Point[][], fill: TileShape['fill']): TileShape[] {
  const smooth = loops.map(soften);
  const outers = smooth.filter((loop) => signedArea(loop) > 0);
  const holes = smooth.filter((loop) => signedArea(loop) <= 0);
  return outers.map((outline) => {
    const own = holes.filter((hole) => isInside(outline, hole[0] as Point));
    return own.length > 0 ? { outline, holes: own, fill } : { outline, fill };
  });
}

/** One pass of averaging over each point's neighbours: takes the grid out of the line. Points on the rim stay. */
function soften(loop: readonly Point[]): Point[] {
  const n = loop.length;
  const kept = loop.filter((point, i) => i % 2 === 0 || isCorner(loop[(i + n - 1) % n] as Point, point, loop[(i + 1) % n] as Point));
  return kept.length > 5 ? kept : loop.slice();
}

/** A right-angled turn: where the region was cut by the tile's rim. */
function isCorner(a: Point, b: Point, c: Point): boolean {
  const ux = b[0] - a[0], uy = b[1] - a[1], vx = c[0] - b[0], vy = c[1] - b[1];
  const turn = Math.abs(ux * vy - uy * vx) / ((Math.hypot(ux, uy) * Math.hypot(vx, vy)) || 1);
  return turn > 0.6;
}
