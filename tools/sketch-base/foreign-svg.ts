import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noise2, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { createRng, hashText } from '@toile/kernel';
import { FOREIGN_DRAWINGS } from './foreign-drawings.ts';
import type { ForeignDrawing } from './foreign-drawings.ts';
import { SECOND_DRAWINGS } from './second-drawings.ts';

/** What a sketch of the corpus really is, in px of its picture: pieces of cloth in order of painting, and the lines that divide them. */
export interface SketchTruth {
  readonly name: string;
  readonly type: string;
  readonly orElse: readonly string[];
  readonly side: 'front' | 'back';
  readonly pieces: readonly (readonly Point[])[];
  readonly lines: readonly (readonly Point[])[];
}

const SIDE = 800, DRAWN = 690;
const FOLDER = fileURLToPath(new URL('../../corpus/sketches/', import.meta.url));
const mirror = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [-x, y]);

/** A sketch as SVG, drawn by an unsteady hand, and its truth. The same drawing gives the same bytes. */
export function foreignSketch(drawing: ForeignDrawing): { readonly svg: string; readonly truth: SketchTruth } {
  const { pen, name } = drawing;
  const rng = createRng(hashText(name)), places = rng.between(0, 500);
  const edges = new Map(Object.entries(drawing.edges).map(([id, text]) => [id, pointsOf(text)]));
  const edge = (id: string): Point[] => { const found = edges.get(id.replace('-', '')); if (!found) throw new Error(`${name} has no edge ${id}`); return id.endsWith('-') ? found.toReversed() : found; };
  const all = [...edges.values()].flat();
  const low = Math.min(...all.map(([, y]) => y)), high = Math.max(...all.map(([, y]) => y)), wide = Math.max(...all.map(([x]) => Math.abs(x)));
  const k = Math.min(DRAWN / (high - low), DRAWN / (2 * wide));
  const turn = (pen.turn * Math.PI) / 180, c = Math.cos(turn), s = Math.sin(turn);
  const put = ([x, y]: Point): Point => {
    const u = x * k * (x < 0 ? 1 + (pen.uneven ?? 0) : 1), v = (y - (low + high) / 2) * k;
    const du = pen.wobble * (noise2(u / 70 + places, v / 70) + 0.35 * noise2(u / 22 + places, v / 22 + 9)), dv = pen.wobble * (noise2(u / 70 + places + 77, v / 70 + 31) + 0.35 * noise2(u / 22 + places + 40, v / 22 + 2));
    return [SIDE / 2 + (u + du) * c - (v + dv) * s, SIDE / 2 + (u + du) * s + (v + dv) * c];
  };
  const pieces = Object.entries(drawing.pieces).flatMap(([id, text]) => {
    const ring = text.split(' ').filter(Boolean).flatMap(edge);
    return id.endsWith('*') ? [ring, mirror(ring)] : [[...ring, ...mirror(ring).toReversed()]];
  }).map((ring) => closedSteps(ring).map(put));
  const strokes: { points: Point[]; isDashed: boolean }[] = [];
  const drawn = new Set<string>();
  const stroke = (id: string, isDashed: boolean): void => {
    const base = id.replace(/[-*]/g, '');
    if (drawn.has(base)) return;
    drawn.add(base);
    const half = edge(base);
    const isMiddle = half.every(([x]) => Math.abs(x) < 1e-6) || !id.endsWith('*');
    strokes.push({ points: half, isDashed });
    if (!isMiddle) strokes.push({ points: mirror(half), isDashed });
  };
  for (const text of Object.values(drawing.pieces)) for (const id of text.split(' ').filter(Boolean)) stroke(`${id.replace('-', '')}*`, false);
  for (const id of drawing.lines ?? []) stroke(id, false);
  for (const id of drawing.dashed ?? []) stroke(id, true);
  const paths: string[] = [];
  for (const { points, isDashed } of strokes) {
    for (let pass = 0; pass < (!isDashed && rng.chance(pen.doubled) ? 2 : 1); pass++) {
      const [ox, oy] = pass === 0 ? [0, 0] : [rng.between(-3, 3), rng.between(-3, 3)];
      const line = overshot(steps(points, 5 / k).map(put), [rng.between(-0.5, 1) * pen.overshoot, rng.between(-0.5, 1) * pen.overshoot]).map(([x, y]): Point => [x + ox, y + oy]);
      const width = pen.width * rng.between(0.8, 1.15) * (isDashed ? 0.6 : 1);
      paths.push(`<path d="M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}" stroke-width="${width.toFixed(1)}"${isDashed ? ' stroke-dasharray="9 6"' : pen.wobble > 0.9 ? ` opacity="${rng.between(0.8, 1).toFixed(2)}"` : ''}/>`);
    }
  }
  const rules = pen.ruled ? Array.from({ length: 24 }, (_, i) => `<path d="M0 ${28 + i * 32}L${SIDE} ${28 + i * 32}" stroke="#9fb7d8" stroke-width="1.4"/>`).join('') : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="${pen.paper}"/>${rules}<g fill="none" stroke="${pen.ink}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></svg>\n`;
  const lines = (drawing.lines ?? []).filter((id) => !/^r\d/.test(id)).flatMap((id) => { const half = steps(edge(id.replace('*', '')), 5 / k); return id.endsWith('*') ? [half, mirror(half)] : [half]; });
  const round = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  return { svg, truth: { name, type: drawing.type, orElse: drawing.orElse, side: drawing.side, pieces: pieces.map(round), lines: lines.map((line) => round(line.map(put))) } };
}

function pointsOf(text: string): Point[] {
  const isSmooth = text.startsWith('~');
  const points = text.replace('~', '').split(' ').map((pair) => pair.split(',').map(Number) as unknown as Point);
  return isSmooth && points.length > 2 ? spline(points, 8) : points;
}

/** The line with points no further apart than `step`. */
function steps(line: readonly Point[], step: number): Point[] {
  const out: Point[] = [line[0]!];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!], count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let j = 1; j <= count; j++) out.push([a[0] + ((b[0] - a[0]) * j) / count, a[1] + ((b[1] - a[1]) * j) / count]);
  }
  return out;
}
const closedSteps = (ring: readonly Point[]): Point[] => steps([...ring, ring[0]!], 6).slice(0, -1);

/** The line drawn on beyond its ends, or stopped short of them, by so many px. */
function overshot(line: Point[], [atStart, atEnd]: readonly [number, number]): Point[] {
  const out = [...line];
  for (const [isEnd, by] of [[false, atStart], [true, atEnd]] as const) {
    if (out.length < 3) break;
    const [a, b] = isEnd ? [out[out.length - 1]!, out[out.length - 2]!] : [out[0]!, out[1]!];
    const length = Math.hypot(a[0] - b[0], a[1] - b[1]) || 1;
    const end: Point = [a[0] + ((a[0] - b[0]) / length) * by, a[1] + ((a[1] - b[1]) / length) * by];
    if (by < 0 && out.length > 4) { if (isEnd) out.pop(); else out.shift(); } else if (by > 0) { if (isEnd) out.push(end); else out.unshift(end); }
  }
  return out;
}

/** Where the drawings of a set lie: those that the reading of sketches was made with, and those of a second hand. */
export const folderOf = (set: 'first' | 'second'): string => (set === 'first' ? FOLDER : `${FOLDER}second/`);

/** The truths of a set of the corpus as they are on disk. */
export const readTruths = (set: 'first' | 'second' = 'first'): readonly SketchTruth[] => JSON.parse(readFileSync(`${folderOf(set)}truth.json`, 'utf8')) as SketchTruth[];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [set, drawings] of [['first', FOREIGN_DRAWINGS], ['second', SECOND_DRAWINGS]] as const) {
    const all = drawings.map(foreignSketch);
    for (const { svg, truth } of all) writeFileSync(`${folderOf(set)}${truth.name}.svg`, svg);
    writeFileSync(`${folderOf(set)}truth.json`, `[\n${all.map(({ truth }) => JSON.stringify(truth)).join(',\n')}\n]\n`);
    console.log(all.map(({ svg, truth }) => `${truth.name} ${svg.length}`).join('\n'));
  }
}
