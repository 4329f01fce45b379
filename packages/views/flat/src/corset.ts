import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Block, Sheet } from './block.ts';
import type { Halves } from './body.ts';
import type { Draft } from './drawing.ts';
import { hemHeights } from './lay-skirt.ts';
import { bothSides, close, curve, dot, join, lines, offset, shift } from './path.ts';
import { hemLine } from './body.ts';

/** Boned panels; a busk where it laces behind; laced or zipped as chosen; bound edges. */
export function drawCorset({ garment, view, k }: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const topOf = hemHeights(bothSides(halves.right.neck));
  const armTop = halves.right.armhole ? hemHeights(halves.right.armhole) : undefined;
  const top = (x: number): number => (x > halves.right.neckPoint[0] && armTop ? armTop(x) : topOf(x));
  const hemAt = hemHeights(hemLine(halves));
  const waist = Math.min(block.waistY, hemAt(0) - 20 * k);
  const widthAt = (share: number): readonly [Point, Point, Point] => {
    const a: Point = [block.bustX * share, 0];
    const high: Point = [a[0], top(a[0]) + 2 * k];
    const middle: Point = [block.waistX * share * 0.96, waist];
    const low: Point = [block.hemX * share * 0.98, hemAt(block.hemX * share * 0.98)];
    return [high, middle, low];
  };
  draft.part('body');
  for (const share of view === 'front' ? [0.4, 0.72] : [0.3, 0.56, 0.8]) {
    const [high, middle, low] = widthAt(share);
    const isShort = low[1] < middle[1] + 10 * k;
    const seam = isShort ? curve(high, [high[0] + 3 * k, lerp(high[1], low[1], 0.4)], [low[0] + 2 * k, lerp(high[1], low[1], 0.7)], low)
      : join(curve(high, [high[0] + (view === 'front' && share < 0.5 ? 8 : 1) * k, lerp(high[1], middle[1], 0.5)], [middle[0], lerp(high[1], middle[1], 0.7)], middle), curve(middle, [middle[0], lerp(middle[1], low[1], 0.4)], [low[0], lerp(middle[1], low[1], 0.8)], low));
    draft.pair('seam', seam).pair('topstitch', offset(seam, 6 * k), offset(seam, -6 * k));
  }
  if (view === 'front' && garment.choice.closure === 'lace-up') drawBusk(draft, { from: top(0) + 7 * k, to: hemAt(0) - 5 * k, k });
  if (view === 'back' && garment.choice.closure !== 'lace-up' && garment.choice.closure !== 'back-zip') draft.line('seam', lines([0, top(0)], [0, hemAt(0)]));
  // Bound edges: a narrow line inside the top and the hem.
  draft.part('piping').line('seam', shift(bothSides(halves.right.neck), [0, 8 * k]), shift(hemLine(halves), [0, -8 * k]));
}

/** A steel busk: two plates, studs on the left of the wearer, loops on the right. */
function drawBusk(draft: Draft, { from, to, k }: { readonly from: number; readonly to: number; readonly k: number }): void {
  draft.part('closure').line('edge', lines([0, from - 7 * k], [0, to + 5 * k]));
  draft.pair('topstitch', lines([14 * k, from], [14 * k, to]));
  const count = Math.max(4, Math.round((to - from) / (46 * k)));
  for (let i = 0; i < count; i++) {
    const y = lerp(from + 14 * k, to - 14 * k, i / (count - 1));
    const loop = close(join(lines([-9 * k, y - 5 * k], [4 * k, y - 5 * k]), curve([4 * k, y - 5 * k], [11 * k, y - 4 * k], [11 * k, y + 4 * k], [4 * k, y + 5 * k]), lines([4 * k, y + 5 * k], [-9 * k, y + 5 * k])));
    draft.shape(loop, { line: 'seam' }).shape(dot([5 * k, y], 3.2 * k), { line: 'seam', fill: 'dark' });
  }
}
