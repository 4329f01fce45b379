import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Block, Sheet } from './block.ts';
import { hemLine } from './body.ts';
import type { Halves } from './body.ts';
import { isOf } from './families.ts';
import type { Draft } from './drawing.ts';
import { hemHeights } from './lay-skirt.ts';
import type { LaidSkirt } from './lay-skirt.ts';
import { bothSides, curve, join, lines, pointAt, through, xAt } from './path.ts';
import type { Path } from './path.ts';

/** Princess seams: from the armhole, or from the edge of a bare bodice, over the bust to the waist seam or the hem. */
export function drawPrincess(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { view, k, body } = sheet;
  const { bustX, waistX, waistY, hipX, hipY, hemX, hemY, bodice } = block;
  const { armhole, neckPoint, shoulder } = halves.right;
  const isBack = view === 'back';
  draft.part('body');
  const edge = hemHeights(bothSides(halves.right.neck));
  const x0 = bustX * 0.5;
  const fromNeck = x0 < neckPoint[0];
  const [from] = armhole && shoulder ? pointAt(armhole, isBack ? 0.52 : 0.6) : armhole && !fromNeck ? pointAt(armhole, 0.3) : [[x0, edge(x0)] as Point];
  const share = isBack ? 0.46 : 0.5;
  const apex: Point = isBack ? [bustX * 0.48, lerp(from[1], waistY, 0.45)] : [bustX * 0.5, Math.max(body.hpsToBust, from[1] + 24 * k)];
  const hemAt = hemHeights(hemLine(halves));
  const knots: Point[] = [apex, [waistX * share, Math.min(waistY, bodice.hasWaistSeam ? bodice.length : waistY)]];
  if (!bodice.hasWaistSeam) {
    if (hipY < hemY - 60 * k) knots.push([hipX * (share + 0.02), hipY]);
    const flareY = flareOf(sheet, block);
    if (flareY !== undefined) knots.push([xAt(halves.right.side, flareY) * (share + 0.02), flareY]);
    const x = hemX * (share + 0.02);
    knots.push([x, hemAt(x)]);
  }
  const head = armhole && shoulder ? curve(from, [from[0] - 34 * k, from[1] + 6 * k], [apex[0] + 8 * k, lerp(from[1], apex[1], 0.55)], apex) : curve(from, [from[0], lerp(from[1], apex[1], 0.4)], [apex[0], lerp(from[1], apex[1], 0.7)], apex);
  draft.pair('seam', join(head, through(knots)));
  const flareY = flareOf(sheet, block);
  if (!bodice.hasWaistSeam && flareY !== undefined) drawGodets(sheet, draft, { centres: [hemX * (share + 0.02)], tops: [[xAt(halves.right.side, flareY) * (share + 0.02), flareY]], hemAt, wide: hemX * 0.15 });
}

/** Where a mermaid line starts to flare, below HPS. */
function flareOf({ garment, body, k }: Sheet, { hipY, hemY }: Block): number | undefined {
  if (garment.choice.silhouette !== 'mermaid') return undefined;
  const kneeY = Math.min(body.hpsToKnee - 70 * k, hemY - 120 * k);
  return kneeY > hipY + 60 * k ? kneeY : undefined;
}

/** Godets: wedges let into a seam, each with its point and two edges; the seam ends where a godet starts. */
export function drawGodets({ k }: Sheet, draft: Draft, { centres, tops, hemAt, wide }: { readonly centres: readonly number[]; readonly tops: readonly Point[]; readonly hemAt: (x: number) => number; readonly wide: number }): void {
  draft.part('godet');
  centres.forEach((x, i) => {
    const top = tops[i] as Point;
    for (const s of [-1, 1]) {
      const foot = x + s * wide;
      draft.pair('seam', curve(top, [top[0] + s * wide * 0.14, lerp(top[1], hemAt(foot), 0.36)], [foot - s * wide * 0.26, lerp(top[1], hemAt(foot), 0.74)], [foot, hemAt(foot)]));
    }
    draft.pair('fold', lines([x, hemAt(x) - 2 * k], [lerp(x, top[0], 0.5), lerp(hemAt(x), top[1], 0.5)]));
  });
}

/** Gores of a skirt: seams from the band to the hem; with godets where the garment is named for them. */
export function drawGores(sheet: Sheet, { laid, draft, flareTop }: { readonly laid: LaidSkirt; readonly draft: Draft; readonly flareTop: number }): void {
  const { garment, view, k } = sheet;
  const hemAt = hemHeights(laid.hem);
  const hemX = laid.right.curves.at(-1)?.[2][0] ?? laid.waistX;
  const isGodet = isOf(garment, 'godet-skirt');
  draft.part('skirt');
  const isDress = garment.kind === 'dress';
  const count = laid.skirt.godets?.count ?? 6;
  const shares = isGodet ? (count >= 8 ? [0, 0.52] : [0.36]) : [isDress && view === 'back' ? 0.46 : 0.5];
  const seam = (share: number): Path => {
    const y1 = lerp(laid.top, flareTop, 0.5);
    const knots: Point[] = [[laid.waistX * share, laid.top + 2 * k], [xAt(laid.right, y1) * share, y1], [xAt(laid.right, flareTop) * share, flareTop]];
    const low: Point = [hemX * share, hemAt(hemX * share)];
    return isGodet ? through(knots) : through([...knots, low]);
  };
  for (const share of shares) draft.pair('seam', seam(share));
  const tops = shares.map((share): Point => [xAt(laid.right, flareTop) * share, flareTop]);
  if (isGodet || isDress && garment.choice.silhouette === 'mermaid') drawGodets(sheet, draft, { centres: shares.map((share) => hemX * share), tops, hemAt, wide: Math.min(hemX * 0.18, laid.skirt.godets ? laid.skirt.godets.width * 0.4 : hemX * 0.16) });
}
