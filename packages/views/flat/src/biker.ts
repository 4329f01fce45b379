import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Block, Sheet } from './block.ts';
import { lapOf } from './block.ts';
import type { Halves } from './body.ts';
import type { Draft } from './drawing.ts';
import { drawSnap } from './outerwear.ts';
import { arc, close, curve, endOf, join, lengthOfPath, lines, mirror, offset, pointsAt, reverse, shift, xAt } from './path.ts';
import type { Path } from './path.ts';

/** A metal zip along a line: tape, teeth and puller at its head, a stop at its foot. */
export function drawZipAlong(draft: Draft, line: Path, { k, width = 7 }: { readonly k: number; readonly width?: number }): void {
  const w = width * k;
  draft.shape(close(join(offset(line, w), lines(endOf(offset(line, w)), endOf(offset(line, -w))), reverse(offset(line, -w)))), { line: 'seam' });
  const count = Math.max(4, Math.round(lengthOfPath(line) / (8 * k)));
  pointsAt(line, Array.from({ length: count }, (_, i) => (i + 0.5) / count)).forEach(([[x, y], [wx, wy]]) => draft.line('fold', lines([x - wy * w * 0.5, y + wx * w * 0.5], [x + wy * w * 0.5, y - wx * w * 0.5])));
  const [[at, way], [foot, last]] = pointsAt(line, [0.01, 0.99]) as readonly [readonly [Point, Point], readonly [Point, Point]];
  const p = (u: number, v: number): Point => [at[0] + way[0] * u * k - way[1] * v * k, at[1] + way[1] * u * k + way[0] * v * k];
  draft.shape(close(lines(p(0, -5), p(0, 5), p(13, 6), p(13, -6))), { line: 'seam' }).shape(close(lines(p(13, -3), p(13, 3), p(34, 4), p(34, -4))), { line: 'seam' });
  draft.line('seam', lines([foot[0] - last[1] * w, foot[1] + last[0] * w], [foot[0] + last[1] * w, foot[1] - last[0] * w]));
}

/** How far over the centre the upper front reaches at its break point and at the hem, mm. */
export const bikerLap = ({ garment, k }: Pick<Sheet, 'garment' | 'k'>): { readonly high: number; readonly low: number } => ({ high: garment.closure?.offset?.top ?? 96 * k, low: garment.closure?.offset?.hem ?? 46 * k });

/** The slanted zip from under the lapel to the hem. */
export function drawBikerFront(sheet: Sheet, block: Block, { top, hem, draft }: { readonly top: number; readonly hem: number; readonly draft: Draft }): void {
  const { k } = sheet;
  const over = lapOf(sheet);
  const { high, low } = bikerLap(sheet);
  const from: Point = [over * Math.min(high, block.bustX * 0.5), top];
  const to: Point = [over * low, hem - 2 * k];
  const edge = lines(from, to);
  draft.line('outline', edge);
  drawZipAlong(draft, shift(lines(from, to), [-over * 16 * k, 0]), { k });
  draft.line('topstitch', shift(edge, [-over * 32 * k, 2 * k]));
}

/** Slanted zip pockets, a coin flap, panel seams, quilted shoulders and the belt on the hem; behind, yoke, waist seam and the pleats an arm moves in. */
export function drawBikerBuild(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { view, k } = sheet;
  const { armhole, side } = halves.right;
  const { waistY, hemY, underarmY, bustX, waistX, hemX } = block;
  draft.part('body');
  const belt = Math.min(waistY + 6 * k, hemY - 92 * k);
  if (view === 'back') {
    const seam = arc([-xAt(side, belt), belt], [xAt(side, belt), belt], 4 * k);
    draft.line('seam', seam).line('topstitch', shift(seam, [0, -6 * k]), shift(seam, [0, 6 * k]));
    if (armhole) {
      const y = halves.right.shoulderEnd[1] + 74 * k;
      const yoke = arc([-xAt(armhole, y), y], [xAt(armhole, y), y], 6 * k);
      draft.line('seam', yoke).line('topstitch', shift(yoke, [0, 6 * k]));
      // The action back: a pleat beside each armhole from the yoke to the waist.
      const pleat = curve([xAt(armhole, y) - 26 * k, y + 2 * k], [xAt(armhole, underarmY - 20 * k) - 20 * k, underarmY - 10 * k], [waistX * 0.82, lerp(underarmY, belt, 0.6)], [waistX * 0.8, belt]);
      draft.pair('seam', pleat).pair('fold', shift(pleat, [9 * k, 3 * k]));
      draft.pair('topstitch', shift(pleat, [-6 * k, 2 * k]));
    }
    const panel = curve([bustX * 0.36, (halves.right.shoulderEnd[1]) + 78 * k], [bustX * 0.36, underarmY], [waistX * 0.36, lerp(underarmY, belt, 0.7)], [waistX * 0.36, belt]);
    draft.pair('seam', panel).pair('topstitch', shift(panel, [-6 * k, 0]));
    draft.line('seam', lines([0, belt], [0, endOf(halves.right.hem)[1]]));
    return;
  }
  if (armhole) {
    const at = xAt(armhole, underarmY * 0.72);
    const panel = join(curve([at, underarmY * 0.72], [at - 30 * k, underarmY * 0.84], [bustX * 0.62, underarmY + 40 * k], [waistX * 0.66, lerp(underarmY, waistY, 0.7)]), curve([waistX * 0.66, lerp(underarmY, waistY, 0.7)], [waistX * 0.66, waistY], [hemX * 0.68, hemY - 40 * k], [hemX * 0.68, hemY]));
    draft.pair('seam', panel).pair('topstitch', offset(panel, 6 * k));
  }
  for (const [x, y, long, lean] of [[0.72, Math.min(waistY - 26 * k, hemY - 210 * k), 118, 26]] as const) {
    draft.part('welt-pocket');
    const pocket = lines([bustX * x - lean * k, y], [bustX * x, y + long * k]);
    for (const one of [pocket, mirror(pocket)]) {
      drawZipAlong(draft, one, { k, width: 6 });
      draft.line('topstitch', offset(one, 12 * k), offset(one, -12 * k));
    }
  }
  draft.part('flap-pocket');
  const over = lapOf(sheet);
  const cx = over * waistX * 0.56;
  const cy = Math.min(waistY + 34 * k, hemY - 86 * k);
  draft.shape(close(lines([cx - 40 * k, cy], [cx + 40 * k, cy], [cx + 40 * k, cy + 30 * k], [cx, cy + 44 * k], [cx - 40 * k, cy + 30 * k])), { line: 'edge' });
  draft.line('topstitch', lines([cx - 34 * k, cy + 3 * k], [cx - 34 * k, cy + 26 * k], [cx, cy + 38 * k], [cx + 34 * k, cy + 26 * k], [cx + 34 * k, cy + 3 * k]));
  drawSnap(draft, [cx, cy + 27 * k], k);
}

/** Studs that hold the lapels down: at their points, and where the leaf meets them. */
export function drawLapelSnaps(draft: Draft, points: readonly Point[], k: number): void {
  for (const at of points) drawSnap(draft, at, k * 0.9);
}
