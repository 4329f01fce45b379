import type { Point } from '@toile/geometry';
import type { CollarDims } from '@toile/garment';
import { chanceOf } from '@toile/kernel';
import type { Block, Sheet } from './block.ts';
import { isOf } from './families.ts';
import type { Draft } from './drawing.ts';
import { bothSides, close, curve, dot, flatten, join, lines, offset, pointsAt, reverse, mirror } from './path.ts';
import type { Path } from './path.ts';

/** A hood standing up on its neck seam: a crown a little pointed at the back seam, its opening in front with the far inside seen; a centre panel behind. */
export function drawHood({ view, k, garment }: Sheet, { neckX, neck }: Block, { draft, dims }: { readonly draft: Draft; readonly dims: CollarDims }): void {
  const wide = Math.max(neckX + 40 * k, dims.fall * 0.5);
  const high = Math.min(dims.stand * 0.72, 268 * k);
  const crown = join(
    curve([0, -high], [wide * 0.42, -high - 2 * k], [wide * 0.86, -high * 0.94], [wide * 0.98, -high * 0.62]),
    curve([wide * 0.98, -high * 0.62], [wide * 1.06, -high * 0.36], [neckX + 26 * k, -26 * k], [neckX, 0]),
  );
  if (view === 'back') {
    const half = join(crown, curve([neckX, 0], [neckX * 0.7, neck.backDepth * 0.9], [neckX * 0.36, neck.backDepth], [0, neck.backDepth]));
    draft.shape(close(join(half, reverse(mirror(half)))), { line: 'outline' });
    const panel = curve([32 * k, -high + 2 * k], [46 * k, -high * 0.6], [40 * k, -high * 0.24], [30 * k, neck.backDepth - 1 * k]);
    draft.pair('seam', panel).pair('topstitch', offset(panel, -6 * k));
    drawFur({ garment, k }, draft, crownEdge(wide, high, k));
    return;
  }
  const depth = neck.frontDepth;
  const half = join(crown, curve([neckX, 0], [neckX - 4 * k, depth * 0.5], [neckX * 0.62, depth], [0, depth]));
  draft.shape(close(join(half, reverse(mirror(half)))), { line: 'outline' });
  const face = join(
    curve([0, -high + 24 * k], [wide * 0.5, -high + 26 * k], [wide * 0.8, -high * 0.72], [wide * 0.74, -high * 0.4]),
    curve([wide * 0.74, -high * 0.4], [wide * 0.68, -high * 0.08], [24 * k, depth * 0.6], [0, depth - 3 * k]),
  );
  draft.shape(close(join(face, reverse(mirror(face)))), { line: 'outline', fill: 'inside' });
  // The casing's stitch; inside, the neck seam and the seam of the far side.
  draft.pair('topstitch', offset(face, -22 * k));
  draft.line('seam', curve([-wide * 0.52, -16 * k], [-wide * 0.2, 10 * k], [wide * 0.2, 10 * k], [wide * 0.52, -16 * k])).pair('seam', curve([30 * k, -high + 26 * k], [40 * k, -high * 0.5], [34 * k, -high * 0.2], [26 * k, 4 * k]));
  drawFur({ garment, k }, draft, bothSides(face));
  if (garment.choice.details.includes('drawstring') && !isOf(garment, 'parka', 'duffle-coat')) drawCords(draft, { x: wide * 0.34, y: depth * 0.52, k });
}

/** The hood's edge as a back shows it: over the crown. */
const crownEdge = (wide: number, high: number, k: number): Path => join(curve([-wide * 0.98, -high * 0.62], [-wide * 0.86, -high * 0.94], [-wide * 0.42, -high - 2 * k], [0, -high]), curve([0, -high], [wide * 0.42, -high - 2 * k], [wide * 0.86, -high * 0.94], [wide * 0.98, -high * 0.62]));

/** A parka's hood is edged with fur: short strokes on both sides of the edge. */
function drawFur({ garment, k }: Pick<Sheet, 'garment' | 'k'>, draft: Draft, edge: Path): void {
  if (!isOf(garment, 'parka')) return;
  draft.part('fur-trim');
  const count = 92;
  const stations = pointsAt(edge, Array.from({ length: count }, (_, i) => (i + 0.5) / count));
  const tip = (i: number, [[x, y], [wx, wy]]: readonly [Point, Point], side: number): Point => {
    const reach = side * (15 + 12 * chanceOf('fur', i, side)) * k;
    return [x - wy * reach + wx * 9 * k, y + wx * reach + wy * 9 * k];
  };
  const ring = (side: number): Point[] => stations.flatMap((one, i): Point[] => { const [[x, y], [wx, wy]] = one; const foot = side * 11 * k; return [[x - wy * foot, y + wx * foot], tip(i, one, side)]; });
  const fur = close(lines(...ring(-1), ...ring(1).reverse()));
  if (flatten(fur, 1).length > 8) draft.shape(fur, { line: 'seam' });
  stations.forEach((one, i) => { if (i % 2 === 0) draft.line('fold', lines([one[0][0], one[0][1]], tip(i + 200, one, i % 4 === 0 ? 0.6 : -0.6))); });
}

/** Cords out of eyelets, knotted. */
function drawCords(draft: Draft, { x: at, y, k }: { readonly x: number; readonly y: number; readonly k: number }): void {
  draft.part('drawstring');
  for (const sign of [-1, 1]) {
    const x = sign * at;
    draft.shape(dot([x, y], 5 * k), { line: 'seam' }).shape(dot([x, y], 2.4 * k), { line: 'none', fill: 'dark' });
    draft.line('trim', curve([x, y + 4 * k], [x + sign * 8 * k, y + 60 * k], [x - sign * 6 * k, y + 120 * k], [x + sign * 2 * k, y + 172 * k]));
    draft.shape(close(lines([x + sign * 2 * k - 4 * k, y + 170 * k], [x + sign * 2 * k + 4 * k, y + 170 * k], [x + sign * 2 * k + 4 * k, y + 194 * k], [x + sign * 2 * k - 4 * k, y + 194 * k])), { line: 'seam' });
  }
}
