import { lerp, mix } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { chanceOf } from '@toile/kernel';
import type { Sheet } from './block.ts';
import { drawTiedBow } from './collar.ts';
import type { Draft } from './drawing.ts';
import { arc, close, curve, join, lengthOfPath, lines, offset, pointsAt, reverse, shift, through } from './path.ts';
import type { Path } from './path.ts';

/** A frill hung from a line that runs from left to right: gathered above, waved below. */
export function drawFrill(draft: Draft, line: Path, { depth, k, key, part }: { readonly depth: number; readonly k: number; readonly key: string; readonly part: string }): void {
  draft.part(part);
  const waves = Math.max(7, Math.round(lengthOfPath(line) / (46 * k)));
  const stations = pointsAt(line, Array.from({ length: waves * 2 + 1 }, (_, i) => i / (waves * 2)));
  const edge = stations.map(([[x, y], [wx, wy]], i): Point => {
    const reach = depth * (i % 2 === 0 ? 1 : 0.93) + (chanceOf(key, i) - 0.5) * depth * 0.05;
    return [x - wy * reach + (i / (waves * 2) - 0.5) * depth * 0.34, y + wx * reach];
  });
  const hem = through(edge);
  draft.shape(close(join(line, reverse(hem))), { line: 'none' }).line('outline', join(lines(line.start, hem.start)), hem, lines(stations[stations.length - 1]?.[0] as Point, edge[edge.length - 1] as Point)).line('seam', line);
  stations.forEach(([top], i) => {
    if (i === 0 || i === waves * 2) return;
    const low = edge[i] as Point;
    if (i % 2 === 0) draft.line('fold', lines(top, mix(top, low, 0.3 + 0.3 * chanceOf(key, 'top', i))));
    else draft.line('fold', curve(low, mix(low, top, 0.2), mix(low, top, 0.4), mix(low, top, 0.42 + 0.3 * chanceOf(key, 'low', i))));
  });
}

/** Short lines that run from a gathered seam into the cloth. `way` 1 is downwards. */
export function drawGathers(draft: Draft, line: Path, { length, k, key, way = 1, spacing = 13, lean: leaning = 0.3 }: { readonly length: number; readonly k: number; readonly key: string; readonly way?: 1 | -1; readonly spacing?: number; readonly lean?: number }): void {
  const count = Math.max(8, Math.round(lengthOfPath(line) / (spacing * k)));
  pointsAt(line, Array.from({ length: count }, (_, i) => (i + 0.3 + 0.4 * chanceOf(key, i)) / count)).forEach(([[x, y]], i) => {
    const long = length * (0.3 + 0.7 * chanceOf(key, 'long', i));
    const lean = ((i + 0.5) / count - 0.5) * long * leaning;
    draft.line('fold', curve([x, y], [x, y + way * long * 0.4], [x + lean * 0.6, y + way * long * 0.7], [x + lean, y + way * long]));
  });
}

/** A belt across the waist: loops, and in front a buckle or a tied end. */
export function drawBelt({ garment, view, k }: Sheet, { half, y, draft }: { readonly half: number; readonly y: number; readonly draft: Draft }): void {
  const h = garment.trims.beltWidth;
  if (h <= 0) return;
  draft.part('belt');
  const x = half + 3 * k;
  const upper = arc([-x, y - h / 2], [x, y - h / 2], 4 * k);
  const lower = arc([x, y + h / 2], [-x, y + h / 2], -4 * k);
  draft.shape(close(join(upper, lines([x, y - h / 2], [x, y + h / 2]), lower)), { line: 'outline' });
  const isTied = ['coat', 'kimono-jacket', 'slip-dress', 'a-line-dress', 'ball-gown', 'blouse', 'cardigan'].includes(garment.choice.type) || garment.fabric.foldClass === 'fluid';
  if (!isTied) draft.line('topstitch', shift(upper, [0, 5 * k]), shift(lower, [0, -5 * k]));
  for (const sign of [-1, 1]) {
    const lx = sign * x * 0.8;
    draft.shape(close(lines([lx - 6 * k, y - h / 2 - 8 * k], [lx + 6 * k, y - h / 2 - 8 * k], [lx + 6 * k, y + h / 2 + 10 * k], [lx - 6 * k, y + h / 2 + 10 * k])), { line: 'seam' });
  }
  if (view === 'back') return;
  if (isTied) {
    for (const [dx, long] of [[-1, 210], [1, 240]] as const) draft.shape(close(join(curve([dx * 4 * k, y + 6 * k], [dx * 18 * k, y + 60 * k], [dx * 26 * k, y + 140 * k], [dx * 22 * k, y + long * k]), lines([dx * 22 * k, y + long * k], [dx * (22 + 38) * k, y + (long - 10) * k]), curve([dx * 60 * k, y + (long - 10) * k], [dx * 58 * k, y + 120 * k], [dx * 40 * k, y + 50 * k], [dx * 16 * k, y - 4 * k]))), { line: 'outline' });
    draft.shape(close(through([[-19 * k, y - h * 0.42], [17 * k, y - h * 0.5], [22 * k, y + h * 0.3], [-14 * k, y + h * 0.52]], true)), { line: 'outline' });
    return;
  }
  const b = h * 0.62;
  draft.shape(close(lines([-b, y - h * 0.72], [b, y - h * 0.72], [b, y + h * 0.72 + 4 * k], [-b, y + h * 0.72 + 4 * k])), { line: 'edge' });
  draft.shape(close(lines([-b * 0.66, y - h * 0.44], [b * 0.66, y - h * 0.44], [b * 0.66, y + h * 0.48], [-b * 0.66, y + h * 0.48])), { line: 'seam' });
  draft.line('seam', lines([-b * 0.66, y + 2 * k], [b * 0.9, y + 2 * k]));
  // The end hangs from the buckle, with its eyelets.
  draft.shape(close(join(curve([b, y - h * 0.42], [b + 40 * k, y - h * 0.46], [b + 74 * k, y - h * 0.2], [b + 112 * k, y + h * 0.55]), lines([b + 112 * k, y + h * 0.55], [b + 88 * k, y + h * 1.15]), curve([b + 88 * k, y + h * 1.15], [b + 64 * k, y + h * 0.7], [b + 36 * k, y + h * 0.5], [b, y + h * 0.42]))), { line: 'edge' });
  for (const [dx, dy] of [[34, 0.04], [58, 0.2], [80, 0.46]] as const) draft.shape({ start: [b + dx * k + 2 * k, y + h * dy], isClosed: true, curves: [[[b + dx * k + 2 * k, y + h * dy + 3 * k], [b + dx * k - 2 * k, y + h * dy + 3 * k], [b + dx * k - 2 * k, y + h * dy]], [[b + dx * k - 2 * k, y + h * dy - 3 * k], [b + dx * k + 2 * k, y + h * dy - 3 * k], [b + dx * k + 2 * k, y + h * dy]]] }, { line: 'none', fill: 'dark' });
}

/** Threads that hang from an edge. */
export function drawFringe(draft: Draft, line: Path, { length, k }: { readonly length: number; readonly k: number }): void {
  draft.part('fringe');
  const count = Math.min(140, Math.max(24, Math.round(lengthOfPath(line) / (8 * k))));
  draft.line('seam', shift(line, [0, -8 * k]));
  pointsAt(line, Array.from({ length: count }, (_, i) => (i + 0.5) / count)).forEach(([[x, y]], i) => {
    const sway = (chanceOf('fringe', i) - 0.5) * 10 * k;
    const long = length * (0.9 + 0.1 * chanceOf('end', i));
    draft.line('seam', curve([x, y], [x, y + long * 0.4], [x + sway, y + long * 0.6], [x + sway * 0.6, y + long]));
  });
}

/** Scalloped lace along an edge, above it. */
export function drawLace(draft: Draft, line: Path, { k, depth = 34 }: { readonly k: number; readonly depth?: number }): void {
  draft.part('lace-trim');
  const count = Math.max(6, Math.round(lengthOfPath(line) / (26 * k)));
  const inner = offset(line, -depth * k);
  draft.line('seam', inner);
  const stations = pointsAt(line, Array.from({ length: count + 1 }, (_, i) => i / count));
  for (let i = 0; i < count; i++) {
    const [[a, way], [b]] = [stations[i] as readonly [Point, Point], stations[i + 1] as readonly [Point, Point]];
    const down: Point = [-way[1] * 11 * k, way[0] * 11 * k];
    draft.line('edge', curve(a, [a[0] + down[0], a[1] + down[1]], [b[0] + down[0], b[1] + down[1]], b));
    const middle = mix(a, b, 0.5);
    const up: Point = [way[1] * depth * 0.5 * k, -way[0] * depth * 0.5 * k];
    const heart: Point = [middle[0] + up[0], middle[1] + up[1]];
    draft.line('fold', curve(a, [a[0] + up[0] * 1.5, a[1] + up[1] * 1.5], [b[0] + up[0] * 1.5, b[1] + up[1] * 1.5], b));
    draft.line('fold', lines(middle, heart));
  }
}

/** Sprigs of embroidery, or sequins, scattered where the eye expects them. */
export function drawOrnament(draft: Draft, kind: 'embroidery' | 'sequin', { places, k }: { readonly places: readonly Point[]; readonly k: number }): void {
  draft.part(kind);
  if (kind === 'embroidery') { if (places.some(([x]) => Math.abs(x) < 1)) drawZone(draft, places, k); else for (const side of [-1, 1]) drawZone(draft, places.filter(([x]) => x * side > 0), k); }
  places.forEach(([x, y], i) => {
    if (kind === 'sequin') {
      for (let j = 0; j < 7; j++) {
        const [dx, dy] = [(chanceOf('sx', i, j) - 0.5) * 46 * k, (chanceOf('sy', i, j) - 0.5) * 46 * k];
        const r = 3.2 * k;
        draft.line('fold', { start: [x + dx + r, y + dy], isClosed: true, curves: [[[x + dx + r, y + dy + r * 1.3], [x + dx - r, y + dy + r * 1.3], [x + dx - r, y + dy]], [[x + dx - r, y + dy - r * 1.3], [x + dx + r, y + dy - r * 1.3], [x + dx + r, y + dy]]] });
      }
      return;
    }
    const turn = (chanceOf('turn', i) - 0.5) * 1.2;
    for (let petal = 0; petal < 5; petal++) {
      const angle = turn + (petal / 5) * Math.PI * 2;
      const reach = 15 * k;
      const at = (a: number, r: number): Point => [x + Math.cos(a) * r, y + Math.sin(a) * r];
      draft.line('fold', curve([x, y], at(angle - 0.5, reach), at(angle + 0.5, reach), [x, y]));
    }
    const stem = curve([x, y + 6 * k], [x + 4 * k, y + 22 * k], [x + 14 * k, y + 34 * k], [x + 10 * k, y + 48 * k]);
    draft.line('fold', stem, curve([x + 7 * k, y + 26 * k], [x + 22 * k, y + 18 * k], [x + 26 * k, y + 26 * k], [x + 12 * k, y + 33 * k]));
  });
}

/** The zone to be embroidered: its border dashed, hatched across; the motif is drawn on it. */
function drawZone(draft: Draft, places: readonly Point[], k: number): void {
  if (places.length === 0) return;
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [cx, cy] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2 + 14 * k];
  const [rx, ry] = [(Math.max(...xs) - Math.min(...xs)) / 2 + 38 * k, (Math.max(...ys) - Math.min(...ys)) / 2 + 52 * k];
  const c = 0.5523;
  draft.line('hidden', { start: [cx + rx, cy], isClosed: true, curves: [[[cx + rx, cy + ry * c], [cx + rx * c, cy + ry], [cx, cy + ry]], [[cx - rx * c, cy + ry], [cx - rx, cy + ry * c], [cx - rx, cy]], [[cx - rx, cy - ry * c], [cx - rx * c, cy - ry], [cx, cy - ry]], [[cx + rx * c, cy - ry], [cx + rx, cy - ry * c], [cx + rx, cy]]] });
  // Lines at 45°: x − cx = u + v, y − cy = v, where they lie inside the ellipse.
  for (let u = -(rx + ry); u < rx + ry; u += 14 * k) {
    const [a, b, e] = [1 / rx ** 2 + 1 / ry ** 2, (2 * u) / rx ** 2, (u * u) / rx ** 2 - 1];
    const room = b * b - 4 * a * e;
    if (room <= 0) continue;
    const [v0, v1] = [(-b - Math.sqrt(room)) / (2 * a), (-b + Math.sqrt(room)) / (2 * a)];
    if (v1 - v0 > 10 * k) draft.line('fold', lines([cx + u + v0, cy + v0], [cx + u + v1, cy + v1]));
  }
}

/** Quilting over a shape given by its left and right edge at a height: bands for down, diamonds for padding. */
export function drawQuilting(draft: Draft, { from, to, step, halfAt, isDiamond, k }: { readonly from: number; readonly to: number; readonly step: number; readonly halfAt: (y: number) => number; readonly isDiamond: boolean; readonly k: number }): void {
  draft.part('quilting');
  const gap = Math.max(step, 24 * k);
  if (!isDiamond) {
    for (let y = from + gap; y < to - gap * 0.35; y += gap) {
      const x = halfAt(y);
      draft.line('seam', arc([-x, y], [x, y], 5 * k));
      for (let i = 0; i < 7; i++) {
        const px = lerp(-x * 0.9, x * 0.9, (i + chanceOf('puff', i, Math.round(y))) / 7);
        draft.line('fold', lines([px, y + 4 * k], [px + (chanceOf('lean', i) - 0.5) * 8 * k, y + (12 + 12 * chanceOf('up', i, Math.round(y))) * k]));
      }
    }
    return;
  }
  for (const slope of [-1, 1] as const) {
    for (let c = -Math.ceil((to - from) / gap) - 14; c < 14 + Math.ceil((to - from) / gap); c++) {
      // A diagonal x = c·gap + slope·(y − from), kept where it lies inside the half widths.
      const inside: Point[] = [];
      for (let i = 0; i <= 60; i++) {
        const y = lerp(from, to, i / 60);
        const x = c * gap + slope * (y - from);
        if (Math.abs(x) < halfAt(y) - 3 * k) inside.push([x, y]);
      }
      const first = inside[0];
      const last = inside[inside.length - 1];
      if (first && last && last[1] - first[1] > 12 * k) draft.line('topstitch', lines(first, last));
    }
  }
}

/** Folds pulled from one side: draping. */
export function drawDrapes(draft: Draft, { left, right, from, to, k }: { readonly left: number; readonly right: number; readonly from: number; readonly to: number; readonly k: number }): void {
  draft.part('drape');
  for (let i = 0; i < 5; i++) {
    const y = lerp(from, to, i / 4);
    draft.line('fold', curve([-left, lerp(from, to, 0.45) + i * 7 * k], [-left * 0.4, lerp(y, to, 0.2)], [right * 0.3, y + 26 * k], [right * (0.96 - i * 0.06), y - 20 * k]));
  }
}

/** A bow sewn on. */
export const drawBowTrim = (draft: Draft, at: Point, k: number): void => { draft.part('bow'); drawTiedBow(draft, { at, size: 84 * k, tail: 150 * k, k }); };

/** Cord piping along edges. */
export const drawPiping = (draft: Draft, ...paths: readonly Path[]): void => { draft.part('piping').line('trim', ...paths); };

/** Pintucks: groups of close parallel stitched folds. */
export function drawPintucks(draft: Draft, { topAt, to, start, count, k }: { readonly topAt: (x: number) => number; readonly to: number; readonly start: number; readonly count: number; readonly k: number }): void {
  draft.part('pintuck');
  for (let i = 0; i < count; i++) {
    const x = start + i * 11 * k;
    if (topAt(x) < to - 20 * k) draft.pair('seam', lines([x, topAt(x)], [x, to]));
  }
}

