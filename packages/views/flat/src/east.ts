import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Block, Sheet } from './block.ts';
import { raised } from './body.ts';
import type { Halves } from './body.ts';
import type { Draft } from './drawing.ts';
import { close, curve, dot, endOf, join, lines, mirror, offset, part, pointAt, pointsAt, reverse, through, xAt } from './path.ts';
import type { Path } from './path.ts';

/** The front edge of a kebaya, right of the paper: neck point to the centre, then to its corner at the hem. */
function kebayaEdge(halves: Halves): Path {
  const corner = endOf(halves.right.hem);
  const meet: Point = halves.right.neck.start;
  return join(reverse(halves.right.neck), lines(meet, [2, meet[1] + 6], [2, corner[1]]));
}

/** A kebaya: one edge from the neck to the hem, bordered with lace or embroidery, held by three brooches on a chain (kerongsang). */
export function drawKebaya(sheet: Sheet, _block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment, view, k } = sheet;
  const width = garment.trims.borderWidth ?? 34 * k;
  const hem = halves.right.hem;
  if (view === 'back') {
    draft.part('embroidery').pair('seam', raised(hem, { by: width * 0.9, side: halves.right.side }));
    drawHatch(draft, { edge: hem, depth: width * 0.9, k });
    return;
  }
  if (garment.choice.closure === 'wrap') {
    // Wrapped, its fronts lie over one another: only the hem keeps its border.
    draft.part('embroidery').pair('seam', raised(hem, { by: width * 0.9, side: halves.right.side }));
    drawHatch(draft, { edge: hem, depth: width * 0.9, k });
    return;
  }
  const edge = kebayaEdge(halves);
  const isLace = garment.choice.details.includes('lace-trim') || garment.choice.details.includes('embroidery');
  draft.part('closure').pair('outline', edge);
  if (isLace) {
    draft.part('embroidery');
    // The border's inner edge, mitred where the neck turns into the front.
    const [corner, neckEdge] = [endOf(edge), offset(reverse(halves.right.neck), -width)];
    draft.pair('seam', join(part(neckEdge, 0.03, 0.94), lines([2 + width, halves.right.neck.start[1] + width * 0.4], [2 + width, corner[1] - width * 0.8])));
    drawHatch(draft, { edge: part(edge, 0.02, 0.98), depth: -width, k });
    draft.pair('seam', part(raised(hem, { by: width * 0.9, side: halves.right.side }), 0, 0.9));
    drawHatch(draft, { edge: part(hem, 0.02, 0.86), depth: width * 0.9, k });
  } else draft.pair('topstitch', offset(edge, -6 * k));
  if (garment.closure && garment.choice.closure === 'button-front') drawBrooches(sheet, draft, { from: garment.closure.from, to: Math.min(endOf(hem)[1] - 40 * k, garment.closure.to) });
}

/** Three brooches, the first the largest, joined by a fine chain. */
function drawBrooches({ k }: Sheet, draft: Draft, { from, to }: { readonly from: number; readonly to: number }): void {
  draft.part('closure');
  const at = [0, 1, 2].map((i): Point => [0, lerp(from, to, i / 2)]);
  draft.line('fold', curve(at[0] as Point, [22 * k, lerp(from, to, 0.2)], [22 * k, lerp(from, to, 0.34)], at[1] as Point), curve(at[1] as Point, [22 * k, lerp(from, to, 0.7)], [22 * k, lerp(from, to, 0.84)], at[2] as Point));
  at.forEach(([x, y], i) => {
    const r = (i === 0 ? 19 : 13) * k;
    const petals = Array.from({ length: 12 }, (_, j): Point => { const a = (j / 12) * Math.PI * 2; const reach = r * (j % 2 === 0 ? 1 : 0.78); return [x + Math.cos(a) * reach, y + Math.sin(a) * reach]; });
    draft.shape(close(through(petals, true)), { line: 'edge' }).shape(dot([x, y], r * 0.42), { line: 'seam' }).shape(dot([x, y], r * 0.16), { line: 'none', fill: 'dark' });
  });
}

/** A zone of embroidery: fine strokes across, both halves. */
function drawHatch(draft: Draft, { edge, depth, k }: { readonly edge: Path; readonly depth: number; readonly k: number }): void {
  const length = pointsAt(edge, [0, 0.25, 0.5, 0.75, 1]).reduce((sum, [p], i, all) => (i === 0 ? 0 : sum + Math.hypot(p[0] - (all[i - 1] as (typeof all)[number])[0][0], p[1] - (all[i - 1] as (typeof all)[number])[0][1])), 0);
  const count = Math.max(6, Math.round(length / (11 * k)));
  pointsAt(edge, Array.from({ length: count }, (_, i) => (i + 0.5) / count)).forEach(([[x, y], [wx, wy]]) => {
    const lean = 7 * k;
    draft.pair('fold', lines([x - wy * depth * 0.12, y + wx * depth * 0.12], [x - wy * depth * 0.9 + wx * lean, y + wx * depth * 0.9 + wy * lean]));
  });
}

/** An áo dài is open from the waist at both sides: the seam ends in a bar, the edges are turned and stitched. */
export function drawAoDaiSides({ k }: Sheet, { right, top, draft }: { readonly right: Path; readonly top: number; readonly draft: Draft }): void {
  const y = top + 26 * k;
  draft.part('hem').pair('topstitch', offset(part(right, 0.04, 1), 8 * k)).pair('seam', lines([xAt(right, y) - 16 * k, y - 2 * k], [xAt(right, y) + 1 * k, y]));
}

/** The chest band of a ruqun's skirt and the ribbons tied on it. */
export function drawRuqunBand(sheet: Sheet, { half, y, draft }: { readonly half: number; readonly y: number; readonly draft: Draft }): void {
  const { view, k, garment } = sheet;
  const depth = 62 * k;
  const x = half + 2 * k;
  draft.part('waistband');
  const upper = curve([-x, y - 8 * k], [-x * 0.4, y - 2 * k], [x * 0.4, y - 2 * k], [x, y - 8 * k]);
  const lower = curve([x + 8 * k, y + depth], [x * 0.4, y + depth + 7 * k], [-x * 0.4, y + depth + 7 * k], [-x - 8 * k, y + depth]);
  draft.shape(close(join(upper, lower)), { line: 'outline' }).line('topstitch', offset(upper, 6 * k), offset(lower, 6 * k));
  if (view === 'back' && garment.choice.closure !== 'lace-up') { draft.line('seam', lines([0, y - 3 * k], [0, y + depth + 5 * k])); return; }
  if (view === 'back') return;
  // Two ribbons hang from a knot at the centre of the band.
  draft.part('belt');
  const long = garment.trims.tieLength ?? 430 * k;
  const at: Point = [0, y + depth * 0.5];
  for (const s of [-1, 1]) {
    const tail = close(join(curve([s * 2 * k, at[1]], [s * 14 * k, at[1] + long * 0.3], [s * 16 * k, at[1] + long * 0.7], [s * 22 * k, at[1] + long * (s > 0 ? 1 : 0.9)]), lines([s * 22 * k, at[1] + long * (s > 0 ? 1 : 0.9)], [s * 46 * k, at[1] + long * (s > 0 ? 0.985 : 0.885)]), curve([s * 46 * k, at[1] + long * (s > 0 ? 0.985 : 0.885)], [s * 42 * k, at[1] + long * 0.66], [s * 34 * k, at[1] + long * 0.3], [s * 16 * k, at[1]])));
    draft.shape(tail, { line: 'edge' });
    draft.shape(close(through([[s * 4 * k, at[1] - 4 * k], [s * 30 * k, at[1] - 26 * k], [s * 66 * k, at[1] - 20 * k], [s * 70 * k, at[1] + 8 * k], [s * 40 * k, at[1] + 16 * k]], true)), { line: 'edge' });
  }
  draft.shape(close(through([[-9 * k, at[1] - 11 * k], [9 * k, at[1] - 11 * k], [11 * k, at[1] + 10 * k], [-10 * k, at[1] + 12 * k]], true)), { line: 'edge' });
}

/** A bolero hangs open: its fronts part from one fastening at the neck and round away to the side; the back is seen between them. */
export function drawOpenFront(sheet: Sheet, block: Block, { halves, draft, backHem }: { readonly halves: Halves; readonly draft: Draft; readonly backHem: Path }): Path {
  const { garment, k } = sheet;
  const top: Point = [3 * k, halves.right.neck.start[1]];
  const isRound = garment.choice.hem === 'curved' || garment.choice.hem === 'scalloped';
  const low = endOf(halves.right.side);
  const edge = isRound
    ? join(curve(top, [24 * k, lerp(top[1], low[1], 0.3)], [block.hemX * 0.2, lerp(top[1], low[1], 0.66)], [block.hemX * 0.44, low[1] - 22 * k]), curve([block.hemX * 0.44, low[1] - 22 * k], [block.hemX * 0.56, low[1]], [block.hemX * 0.7, low[1] + 3 * k], pointAt(halves.right.hem, 0.2)[0]))
    : curve(top, [26 * k, lerp(top[1], low[1], 0.3)], [block.hemX * 0.22, lerp(top[1], low[1], 0.7)], [block.hemX * 0.26, endOf(halves.right.hem)[1]]);
  draft.part('lining').shape(close(join(reverse(mirror(edge)), edge, reverse(part(backHem, 0.14, 0.86)))), { line: 'none', fill: 'inside' });
  return edge;
}
