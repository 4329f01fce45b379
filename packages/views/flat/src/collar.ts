import { lerp, mix } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { CollarDims } from '@toile/garment';
import { chanceOf } from '@toile/kernel';
import { lapOf } from './block.ts';
import type { Block, Half, Sheet } from './block.ts';
import type { Draft } from './drawing.ts';
import { drawHood } from './hood.ts';
import { bikerLap, drawLapelSnaps } from './biker.ts';
import { isKnitwear, isOf } from './families.ts';
import { drawCrossCollar } from './wraps.ts';
import { bothSides, close, curve, dot, join, lines, mirror, offset, pointsAt, reverse, through } from './path.ts';
import type { Path } from './path.ts';

/** Draws the collar on the neck, front or back. */
export function drawCollar(sheet: Sheet, block: Block, { draft, half }: { readonly draft: Draft; readonly half: Half }): void {
  const { garment } = sheet;
  const collar = garment.choice.collar ?? 'none';
  if (garment.choice.neckline === 'turtleneck') { draft.part('collar'); drawTurtle(sheet, block, draft); return; }
  if (collar === 'none' || !garment.collar) return;
  draft.part('collar');
  const made: Made = { sheet, block, draft, dims: garment.collar };
  switch (collar) {
    case 'shirt-collar': drawShirtCollar(made); return;
    case 'mandarin': drawStand(made); return;
    case 'funnel': drawFunnel(made); return;
    case 'peter-pan': drawFlat(made); return;
    case 'notch-lapel': case 'peak-lapel': case 'shawl': drawLapels(made); return;
    case 'sailor': drawSailor(made); return;
    case 'hood': drawHood(sheet, block, { draft, dims: garment.collar }); return;
    case 'bow': drawBow(made); return;
    case 'ruffle': drawRuffle(made); return;
    case 'cross': drawCrossCollar(sheet, block, { draft, band: garment.collar.point, half }); return;
  }
}

interface Made { readonly sheet: Sheet; readonly block: Block; readonly draft: Draft; readonly dims: CollarDims }

/** The lens of cloth seen inside the neck: the back of the stand. */
function backOfNeck({ sheet: { k }, block: { neckX, neck }, draft, dims }: Made): void {
  const rise = dims.stand + Math.min(60 * k, dims.fall) * 0.25;
  const top = curve([-neckX + 8 * k, -rise * 0.7], [-neckX * 0.5, -rise], [neckX * 0.5, -rise], [neckX - 8 * k, -rise * 0.7]);
  const seam = curve([neckX, 0], [neckX * 0.5, neck.backDepth], [-neckX * 0.5, neck.backDepth], [-neckX, 0]);
  draft.shape(close(join(top, seam)), { line: 'none', fill: 'inside' }).line('edge', top);
  draft.line('seam', curve([-neckX, 0], [-neckX * 0.5, neck.backDepth], [neckX * 0.5, neck.backDepth], [neckX, 0]));
}

/** The back of a turned-down collar: roll above, leaf over the neck seam. */
function fallBehind({ sheet: { k, garment }, block: { neckX, neck }, draft, dims }: Made, flare: number): void {
  const rise = dims.stand + 4 * k;
  const low = dims.fall - dims.stand + neck.backDepth + 4 * k;
  const half = join(
    curve([0, -rise], [neckX * 0.55, -rise], [neckX - 4 * k, -rise * 0.86], [neckX - 1 * k, -rise * 0.45]),
    curve([neckX - 1 * k, -rise * 0.45], [neckX + flare * 0.5, -2 * k], [neckX + flare * 0.8, 10 * k], [neckX + flare, low * 0.5 + 12 * k]),
    curve([neckX + flare, low * 0.5 + 12 * k], [neckX * 0.6, low + 2 * k], [neckX * 0.3, low + 2 * k], [0, low + 2 * k]),
  );
  draft.shape(close(join(half, reverse(mirror(half)))), { line: 'outline' });
  const edge = half.curves[2];
  if (edge && garment.choice.type !== 'coat') draft.line('topstitch', bothSides({ start: [0, low - 5 * k], isClosed: false, curves: [[[neckX * 0.3, low - 5 * k], [neckX * 0.6, low - 5 * k], [neckX + flare - 8 * k, low * 0.5 + 5 * k]]] }));
}

/** Stand and fall: two leaves with points, the stand's button below. */
function drawShirtCollar(made: Made): void {
  const { sheet: { view, k, garment }, block: { neckX, neck }, draft, dims } = made;
  if (view === 'back') { fallBehind(made, 12 * k); return; }
  const depth = neck.frontDepth;
  const isOpen = garment.choice.neckline === 'v-neck';
  backOfNeck(made);
  if (isOpen && isKnitwear(garment)) { drawJohnny(made); return; }
  const rise = dims.stand + 6 * k;
  const base: Point = isOpen ? [neckX * 0.62, depth * 0.4] : [3 * k, depth - dims.stand * 0.72];
  if (isOpen) {
    // Worn open: the front turns back as a small revere below the leaf.
    const revere = join(lines([0, depth], [neckX * 0.62, depth * 0.4]), curve([neckX * 0.62, depth * 0.4], [neckX * 0.9, depth * 0.46], [neckX + 34 * k, depth * 0.5], [neckX + 46 * k, depth * 0.62]), curve([neckX + 46 * k, depth * 0.62], [neckX + 10 * k, depth * 0.86], [neckX * 0.3, depth * 0.98], [0, depth]));
    draft.shapes(close(revere), { line: 'edge' });
  } else {
    const stand = join(lines([0, depth - dims.stand * 0.7], [0, depth]), curve([0, depth], [neckX * 0.62, depth], [neckX - 4 * k, depth * 0.52], [neckX, 0]), curve([neckX, 0], [neckX - 8 * k, depth * 0.3], [neckX * 0.5, depth - dims.stand], [0, depth - dims.stand * 0.7]));
    draft.shapes(close(stand), { line: 'seam' });
  }
  const away = dims.point * 0.52;
  const point: Point = isOpen ? [neckX + 34 * k, depth * 0.4 + dims.point * 0.3] : [base[0] + away, base[1] + dims.point * 0.9];
  const roll: Point = [neckX - 10 * k, -rise];
  const leaf = join(
    curve(base, [base[0] + 24 * k, base[1] - 14 * k], [neckX - 16 * k, depth * 0.12], roll),
    curve(roll, [neckX + 2 * k, -rise * 0.9], [neckX + 12 * k, -8 * k], [neckX + 17 * k, 26 * k]),
    curve([neckX + 17 * k, 26 * k], [neckX + 12 * k, 48 * k], [lerp(neckX, point[0], 0.6), lerp(40 * k, point[1], 0.7)], point),
    curve(point, mix(point, base, 0.3), mix(point, base, 0.7), base),
  );
  draft.shapes(close(leaf), { line: 'outline' });
  const stitch: Path = { start: [neckX + 9 * k, 30 * k], isClosed: false, curves: [[[neckX + 4 * k, 50 * k], [lerp(neckX, point[0], 0.55) - 4 * k, lerp(40 * k, point[1], 0.66) - 4 * k], [point[0] - 3 * k, point[1] - 12 * k]], [mix(point, base, 0.3), mix(point, base, 0.7), [base[0] + 6 * k, base[1] + 8 * k]]] };
  draft.pair('topstitch', stitch);
  if (!isOpen && garment.choice.closure !== 'zip-front' && !isOf(garment, 'polo')) draft.shape(dot([0, depth - dims.stand * 0.36], 6 * k), { line: 'seam' });
}

/** A knitted collar sewn along a V, without a stand: its leaves meet at the point. */
function drawJohnny({ sheet: { k }, block: { neckX, neck }, draft, dims }: Made): void {
  const depth = neck.frontDepth;
  const roll: Point = [neckX - 8 * k, -dims.stand - 4 * k];
  const tip: Point = [neckX * 0.42 + dims.point * 0.5, depth * 0.9];
  const leaf = join(
    curve([1 * k, depth], [neckX * 0.34, depth * 0.66], [neckX * 0.84, depth * 0.2], roll),
    curve(roll, [neckX + 2 * k, -dims.stand], [neckX + 14 * k, -8 * k], [neckX + 20 * k, 26 * k]),
    curve([neckX + 20 * k, 26 * k], [neckX + 24 * k, depth * 0.4], [lerp(neckX, tip[0], 0.7) + 16 * k, depth * 0.7], tip),
    lines(tip, [1 * k, depth]),
  );
  draft.shapes(close(leaf), { line: 'outline' });
  draft.pair('fold', curve([neckX + 12 * k, 30 * k], [neckX + 14 * k, depth * 0.4], [lerp(neckX, tip[0], 0.7) + 6 * k, depth * 0.68], [tip[0] - 8 * k, tip[1] - 4 * k]));
}

/** A stand collar: two edges that meet in front. */
function drawStand(made: Made): void {
  const { sheet: { view, k }, block: { neckX, neck }, draft, dims } = made;
  const h = dims.stand;
  const lean = 8 * k;
  if (view === 'back') {
    const half = join(curve([0, neck.backDepth - h], [neckX * 0.55, neck.backDepth - h - 2 * k], [neckX - 16 * k, -h + 14 * k], [neckX - lean, -h + 4 * k]), lines([neckX - lean, -h + 4 * k], [neckX, 0]), curve([neckX, 0], [neckX * 0.6, neck.backDepth], [neckX * 0.3, neck.backDepth], [0, neck.backDepth]));
    draft.shape(close(join(half, reverse(mirror(half)))), { line: 'outline' });
    return;
  }
  const depth = neck.frontDepth;
  const back = curve([-neckX + lean, -h + 4 * k], [-neckX * 0.5, -h - 6 * k], [neckX * 0.5, -h - 6 * k], [neckX - lean, -h + 4 * k]);
  draft.shape(close(join(back, curve([neckX - lean, -h + 4 * k], [neckX * 0.5, depth * 0.5], [-neckX * 0.5, depth * 0.5], [-neckX + lean, -h + 4 * k]))), { line: 'none', fill: 'inside' }).line('edge', back);
  const half = join(
    curve([2 * k, depth - h * 0.72], [3 * k, depth - h], [14 * k, depth - h - 2 * k], [24 * k, depth - h - 4 * k]),
    curve([24 * k, depth - h - 4 * k], [neckX * 0.66, depth * 0.4 - h * 0.6], [neckX - lean - 8 * k, 8 * k - h * 0.6], [neckX - lean, -h + 4 * k]),
    lines([neckX - lean, -h + 4 * k], [neckX, 0]),
    curve([neckX, 0], [neckX - 4 * k, depth * 0.52], [neckX * 0.62, depth], [2 * k, depth]),
  );
  draft.shapes(close(half), { line: 'outline' });
  draft.pair('topstitch', { start: [8 * k, depth - h * 0.66], isClosed: false, curves: [[[10 * k, depth - h + 6 * k], [neckX * 0.6, depth * 0.44 - h * 0.5], [neckX - lean - 4 * k, -h + 16 * k]]] });
}

/** A funnel: the neck goes on upwards, its far edge seen inside. */
function drawFunnel(made: Made): void {
  const { sheet: { view, k, garment }, block: { neckX, neck }, draft, dims } = made;
  const h = dims.stand;
  const x = neckX - 2 * k;
  const top: Point = [x, -h];
  const far = curve([-top[0], top[1]], [-x * 0.5, top[1] - 13 * k], [x * 0.5, top[1] - 13 * k], top);
  const near = curve([-top[0], top[1]], [-x * 0.5, top[1] + 15 * k], [x * 0.5, top[1] + 15 * k], top);
  const depth = view === 'front' ? neck.frontDepth : neck.backDepth;
  const base = curve([neckX, 0], [neckX * 0.6, depth], [-neckX * 0.6, depth], [-neckX, 0]);
  if (view === 'front') draft.shape(close(join(far, reverse(near))), { line: 'outline', fill: 'inside' });
  const upper = view === 'front' ? near : far;
  draft.shape(close(join(upper, lines(top, [neckX, 0]), base, lines([-neckX, 0], [-top[0], top[1]]))), { line: 'outline' });
  if (garment.choice.type !== 'puffer') draft.line('topstitch', offset(upper, 7 * k));
  if (garment.choice.type === 'puffer') draft.line('seam', curve([-neckX + 1 * k, -h * 0.45], [-x * 0.5, -h * 0.45 + (view === 'front' ? 18 : -8) * k], [x * 0.5, -h * 0.45 + (view === 'front' ? 18 : -8) * k], [neckX - 1 * k, -h * 0.45]));
}

/** A folded knitted stand. */
function drawTurtle({ view, k }: Sheet, { neckX, neck }: Block, draft: Draft): void {
  const h = neck.stand;
  const x = neckX - 8 * k;
  const depth = view === 'front' ? neck.frontDepth : neck.backDepth;
  const far = curve([-x, -h], [-x * 0.5, -h - 13 * k], [x * 0.5, -h - 13 * k], [x, -h]);
  const near = curve([-x, -h], [-x * 0.5, -h + 14 * k], [x * 0.5, -h + 14 * k], [x, -h]);
  if (view === 'front') draft.shape(close(join(far, reverse(near))), { line: 'outline', fill: 'inside' });
  const upper = view === 'front' ? near : far;
  const base = curve([neckX, 0], [neckX * 0.62, depth], [-neckX * 0.62, depth], [-neckX, 0]);
  draft.shape(close(join(upper, lines([x, -h], [neckX, 0]), base, lines([-neckX, 0], [-x, -h]))), { line: 'outline', fill: 'rib' });
  const tops = pointsAt(upper, RIBS);
  const lows = pointsAt(reverse(base), RIBS);
  tops.forEach(([a], i) => draft.line('fold', lines([a[0], a[1] + 2 * k], (lows[i] as readonly [Point, Point])[0])));
  const fold = view === 'front' ? 20 : -6;
  draft.line('edge', curve([-x - 4 * k, -h * 0.34], [-x * 0.5, -h * 0.34 + fold * k], [x * 0.5, -h * 0.34 + fold * k], [x + 4 * k, -h * 0.34]));
}
const RIBS = Array.from({ length: 17 }, (_, i) => 0.03 + (i / 16) * 0.94);

/** A flat collar with round ends. */
function drawFlat(made: Made): void {
  const { sheet: { view, k }, block: { neckX, neck }, draft, dims } = made;
  const w = dims.fall;
  if (view === 'back') {
    const half = join(curve([0, neck.backDepth - 6 * k], [neckX * 0.6, neck.backDepth - 8 * k], [neckX - 8 * k, 2 * k], [neckX - 3 * k, -8 * k]), curve([neckX - 3 * k, -8 * k], [neckX + w * 0.5, 2 * k], [neckX + w * 0.72, 18 * k], [neckX + w * 0.62, 36 * k]), curve([neckX + w * 0.62, 36 * k], [neckX * 0.9, neck.backDepth + w * 0.92], [neckX * 0.4, neck.backDepth + w], [0, neck.backDepth + w]));
    draft.shape(close(join(half, reverse(mirror(half)))), { line: 'outline' });
    draft.line('topstitch', bothSides(curve([0, neck.backDepth + w - 6 * k], [neckX * 0.4, neck.backDepth + w - 6 * k], [neckX * 0.86, neck.backDepth + w * 0.84], [neckX + w * 0.54, 36 * k])));
    return;
  }
  backOfNeck(made);
  const depth = neck.frontDepth;
  const low = depth + w * 0.74;
  const half = join(
    curve([1.5 * k, depth], [neckX * 0.6, depth - 3 * k], [neckX - 6 * k, depth * 0.4], [neckX - 4 * k, -8 * k]),
    curve([neckX - 4 * k, -8 * k], [neckX + w * 0.56, -2 * k], [neckX + w * 0.72, depth * 0.5], [neckX + w * 0.4, depth * 0.95]),
    curve([neckX + w * 0.4, depth * 0.95], [neckX * 0.9, low + 8 * k], [neckX * 0.3, low + 16 * k], [neckX * 0.16, depth + w * 0.56]),
    curve([neckX * 0.16, depth + w * 0.56], [neckX * 0.06, depth + w * 0.36], [2 * k, depth + 10 * k], [1.5 * k, depth]),
  );
  draft.shapes(close(half), { line: 'outline' });
  const inset = offset({ start: half.curves[0]?.[2] as Point, isClosed: false, curves: half.curves.slice(1) }, 6 * k);
  draft.pair('topstitch', inset);
}

/** Tailored lapels with their gorge, or a shawl in one. Double-breasted fronts overlap, the wearer's right over the left. */
function drawLapels(made: Made): void {
  const { sheet: { view, garment, k }, block: { neckX, neck }, draft, dims } = made;
  const isShawl = garment.choice.collar === 'shawl';
  if (view === 'back') { fallBehind(made, isShawl ? 20 * k : 28 * k); return; }
  const isBiker = isOf(garment, 'biker-jacket') && garment.choice.closure === 'zip-front';
  const overlap = isBiker ? Math.min(bikerLap(made.sheet).high, made.block.bustX * 0.5) : garment.choice.closure === 'back-zip' ? 0 : garment.closure?.overlap ?? 20 * k;
  const ov = garment.choice.closure === 'wrap' ? Math.min(overlap, 90 * k) : overlap;
  const breakY = neck.frontDepth;
  backOfNeck(made);
  const rise = dims.stand + 6 * k;
  // The under front first, the over front last: on paper the wearer's right is on the left.
  const over = -lapOf(made.sheet) as 1 | -1;
  for (const sign of [-over, over] as readonly (1 | -1)[]) {
    const at = (path: Path): Path => (sign === 1 ? path : mirror(path));
    const bottom: Point = [-ov, breakY];
    const top: Point = [neckX - 9 * k, -rise];
    const roll = (t: number): Point => mix(top, bottom, t);
    if (sign === over && ov > 4 * k) {
      // The over front hides what of the under lapel lies below it.
      draft.shape(at(close(join(lines(roll(0.12), bottom, [-ov, breakY + 9 * k], [ov + 16 * k, breakY + 9 * k], [neckX * 0.9, 40 * k])))), { line: 'none' });
    }
    if (isShawl) {
      const wide = neckX + dims.point * 0.62;
      const leaf = join(lines(bottom, top), curve(top, [neckX + 4 * k, -rise * 0.7], [neckX + 22 * k, 2 * k], [wide - 8 * k, 84 * k]), curve([wide - 8 * k, 84 * k], [wide + 10 * k, 150 * k], [lerp(wide, bottom[0], 0.4), breakY - 60 * k], bottom));
      draft.shape(at(close(leaf)), { line: 'outline' });
      draft.line('seam', at(lines([neckX - 2 * k, 0], [neckX + 26 * k, 26 * k])));
      continue;
    }
    const t0 = Math.max(0.08, Math.min(0.7, (dims.gorgeHeight * 0.62 + rise) / (breakY + rise)));
    const gorge = roll(t0);
    const isPeak = garment.choice.collar === 'peak-lapel';
    const slope = dims.gorgeSlope;
    const width = dims.point;
    const tip: Point = isPeak ? [gorge[0] + width * 1.02, gorge[1] - 14 * k] : [gorge[0] + width, gorge[1] + width * slope * 0.72];
    const notch: Point = [gorge[0] + width * (isPeak ? 0.66 : 0.56), gorge[1] + width * (isPeak ? 0.66 : 0.56) * slope * 0.72];
    const leg = (isPeak ? 30 : 40) * k * (garment.choice.type === 'coat' || garment.choice.type === 'trench-coat' ? 1.3 : 1);
    const leafTip: Point = isPeak ? [notch[0] + leg * 0.5, notch[1] - leg * 1.12] : [notch[0] + leg * 0.66, notch[1] - leg * 0.84];
    const lapel = join(lines(bottom, gorge), lines(gorge, notch), lines(notch, tip), curve(tip, [tip[0] + 3 * k, tip[1] + 54 * k], [lerp(tip[0], bottom[0], 0.62) + 16 * k, lerp(tip[1], bottom[1], 0.66)], bottom));
    draft.shape(at(close(lapel)), { line: 'outline' });
    const leaf = join(lines(gorge, top), curve(top, [neckX + 2 * k, -rise * 0.85], [neckX + 18 * k, -6 * k], [neckX + 26 * k, 18 * k]), curve([neckX + 26 * k, 18 * k], [neckX + 32 * k, 34 * k], [leafTip[0] - 4 * k, leafTip[1] - 14 * k], leafTip), lines(leafTip, notch, gorge));
    draft.shape(at(close(leaf)), { line: 'outline' });
    if (isBiker) { draft.line('topstitch', at(offset(curve(tip, [tip[0] + 3 * k, tip[1] + 54 * k], [lerp(tip[0], bottom[0], 0.62) + 16 * k, lerp(tip[1], bottom[1], 0.66)], bottom), 7 * k))); drawLapelSnaps(draft, [[tip[0] - 20 * k, tip[1] + 14 * k], [leafTip[0] - 10 * k, leafTip[1] + 12 * k]].map(([x, y]): Point => [sign * (x as number), y as number]), k); continue; }
    if (sign !== over || !isPeak) draft.line('seam', at(lines([mix(notch, tip, 0.5)[0] - 7 * k, mix(notch, tip, 0.5)[1] + 15 * k], [mix(notch, tip, 0.5)[0] + 9 * k, mix(notch, tip, 0.5)[1] + 19 * k])));
    if (garment.choice.type === 'trench-coat' || garment.choice.details.includes('topstitch')) draft.line('topstitch', at(offset(curve(tip, [tip[0] + 3 * k, tip[1] + 54 * k], [lerp(tip[0], bottom[0], 0.62) + 16 * k, lerp(tip[1], bottom[1], 0.66)], bottom), 7 * k)));
  }
}

/** A square behind, a V in front, a tie. */
function drawSailor(made: Made): void {
  const { sheet: { view, k }, block: { neckX, neck, shoulderX }, draft, dims } = made;
  const wide = Math.min(shoulderX * 0.86, neckX + 78 * k);
  if (view === 'back') {
    const half = join(curve([0, neck.backDepth - 4 * k], [neckX * 0.6, neck.backDepth - 6 * k], [neckX - 6 * k, 2 * k], [neckX - 2 * k, -6 * k]), curve([neckX - 2 * k, -6 * k], [neckX + 20 * k, 0], [wide - 10 * k, 20 * k], [wide, 30 * k]), lines([wide, 30 * k], [wide + 4 * k, dims.fall], [0, dims.fall + 6 * k]));
    draft.shape(close(join(half, reverse(mirror(half)))), { line: 'outline' });
    for (const inset of [13, 21]) draft.line('seam', join(lines([-wide + inset * k, 46 * k], [-wide - (4 - inset) * k, dims.fall - inset * k], [0, dims.fall + 6 * k - inset * k], [wide + (4 - inset) * k, dims.fall - inset * k], [wide - inset * k, 46 * k])));
    return;
  }
  const depth = neck.frontDepth;
  backOfNeck(made);
  const leaf = join(curve([2 * k, depth], [neckX * 0.4, depth * 0.62], [neckX * 0.9, depth * 0.2], [neckX - 4 * k, -7 * k]), curve([neckX - 4 * k, -7 * k], [neckX + 20 * k, 0], [wide - 8 * k, 20 * k], [wide, 30 * k]), curve([wide, 30 * k], [wide, depth * 0.5], [wide * 0.5, depth * 0.86], [2 * k, depth]));
  draft.shapes(close(leaf), { line: 'outline' });
  for (const inset of [12, 20]) draft.pair('seam', curve([wide - inset * k, 38 * k], [wide - inset * k, depth * 0.48], [wide * 0.48 - inset * 0.6 * k, depth * 0.8], [8 * k, depth - inset * 1.1 * k]));
  draft.shapes(close(lines([3 * k, depth + 22 * k], [15 * k, depth + 20 * k], [48 * k, depth + 168 * k], [12 * k, depth + 186 * k])), { line: 'outline' });
  draft.shape(close(lines([-15 * k, depth - 10 * k], [15 * k, depth - 10 * k], [13 * k, depth + 22 * k], [-13 * k, depth + 22 * k])), { line: 'outline' });
}

/** A stand that ends in a tied bow. */
function drawBow(made: Made): void {
  const { sheet: { view, k }, block: { neck }, draft, dims } = made;
  drawStand(made);
  if (view === 'back') return;
  const y = neck.frontDepth - dims.stand * 0.2;
  drawTiedBow(draft, { at: [0, y], size: 110 * k, tail: dims.point * 1.1, k });
}

/** A bow with two loops, a knot and two tails. */
export function drawTiedBow(draft: Draft, { at: [x, y], size, tail, k }: { readonly at: Point; readonly size: number; readonly tail: number; readonly k: number }): void {
  const right = close(join(curve([x + 4 * k, y + 10 * k], [x + 16 * k, y + tail * 0.3], [x + 22 * k, y + tail * 0.66], [x + 20 * k, y + tail]), lines([x + 20 * k, y + tail], [x + 62 * k, y + tail * 0.94]), curve([x + 62 * k, y + tail * 0.94], [x + 54 * k, y + tail * 0.5], [x + 36 * k, y + tail * 0.2], [x + 16 * k, y + 6 * k])));
  const left = close(join(curve([x - 4 * k, y + 10 * k], [x - 12 * k, y + tail * 0.28], [x - 16 * k, y + tail * 0.56], [x - 12 * k, y + tail * 0.86]), lines([x - 12 * k, y + tail * 0.86], [x - 52 * k, y + tail * 0.8]), curve([x - 52 * k, y + tail * 0.8], [x - 46 * k, y + tail * 0.44], [x - 34 * k, y + tail * 0.18], [x - 16 * k, y + 6 * k])));
  draft.shape(left, { line: 'outline' }).shape(right, { line: 'outline' });
  const loop = through([[x + 6 * k, y - 4 * k], [x + size * 0.44, y - size * 0.34], [x + size * 0.96, y - size * 0.3], [x + size * 1.04, y + size * 0.1], [x + size * 0.8, y + size * 0.28], [x + size * 0.36, y + size * 0.18]], true);
  const other = through([[x - 6 * k, y - 4 * k], [x - size * 0.44, y - size * 0.34], [x - size * 0.96, y - size * 0.3], [x - size * 1.04, y + size * 0.1], [x - size * 0.8, y + size * 0.28], [x - size * 0.36, y + size * 0.18]], true);
  draft.shape(other, { line: 'outline' }).shape(loop, { line: 'outline' });
  for (const s of [-1, 1]) for (const [dx, dy, up] of [[0.5, -0.1, -10], [0.56, 0.08, 2], [0.42, 0.16, 10]] as const) draft.line('fold', curve([x + s * 14 * k, y + up * 0.5 * k], [x + s * size * 0.22, y + up * k], [x + s * size * dx * 0.8, y + size * dy], [x + s * size * dx, y + size * dy]));
  draft.shape(close(through([[x - 14 * k, y - 15 * k], [x + 14 * k, y - 15 * k], [x + 16 * k, y], [x + 13 * k, y + 16 * k], [x - 13 * k, y + 16 * k], [x - 16 * k, y]], true)), { line: 'outline' });
}

/** A gathered frill round the neck. */
function drawRuffle(made: Made): void {
  const { sheet: { view, k }, block: { neckX, neck }, draft, dims } = made;
  const depth = view === 'front' ? neck.frontDepth : neck.backDepth;
  if (view === 'front') backOfNeck(made);
  const seam = bothSides(curve([0, depth], [neckX * 0.62, depth], [neckX - 4 * k, depth * 0.52], [neckX, 0]));
  const waves = 26;
  const w = dims.fall;
  const stations = pointsAt(seam, Array.from({ length: waves + 1 }, (_, i) => i / waves));
  const edge = stations.map(([[x, y], [wx, wy]], i): Point => {
    const reach = w * (0.94 + 0.2 * (i % 2)) + 3 * k * chanceOf('ruffle', i);
    return [x - wy * reach + (x / Math.max(1, neckX)) * w * 0.16, y + wx * reach];
  });
  const inner = stations.map(([[x, y], [wx, wy]]): Point => [x + wy * 12 * k, y - wx * 12 * k]);
  const outline = through(edge);
  draft.shape(close(join(outline, reverse(through(inner)))), { line: 'outline' });
  draft.line('seam', seam);
  stations.forEach(([from], i) => { if (i > 0 && i < waves) draft.line('fold', lines(from, mix(from, edge[i] as Point, 0.45 + 0.4 * chanceOf('frill', i)))); });
}
