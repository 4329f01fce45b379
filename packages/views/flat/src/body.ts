import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { chanceOf } from '@toile/kernel';
import { hasBackSeam, isDownFilled, isFishtail, isKnitwear, isOf, isPrincess, isUndarted } from './families.ts';
import { halfOf, isBareShouldered, isStrappy } from './block.ts';
import type { Block, Half, Sheet } from './block.ts';
import type { Draft } from './drawing.ts';
import { arc, bothSides, close, curve, dot, endOf, join, lengthOfPath, lines, mapPath, mirror, offset, part, pointAt, pointsAt, reverse, shift, xAt } from './path.ts';
import type { Path } from './path.ts';

export interface Halves { readonly left: Half; readonly right: Half }

/** The outline of one half from the centre over neck, shoulder, armhole and side to the hem's centre. */
const halfOutline = (half: Half): Path => join(half.neck, ...(half.shoulder ? [half.shoulder] : []), ...(half.armhole ? [half.armhole] : []), half.side, half.hem);

/** The whole body as one closed shape. */
export const bodyShape = ({ left, right }: Halves): Path => close(join(halfOutline(right), reverse(mirror(halfOutline(left)))));

/** The line of the hem from the left side to the right. */
export const hemLine = ({ left, right }: Halves): Path => join(mirror(left.hem), reverse(right.hem));

/** What is seen of the back through the neck and below a raised front hem. */
export function drawInside(sheet: Sheet, block: Block, { halves, back, draft }: { readonly halves: Halves; readonly back: Halves; readonly draft: Draft }): void {
  const { garment, view, k } = sheet;
  if (view === 'back') { drawFrontBehind(sheet, block, { halves, draft }); return; }
  draft.part('lining');
  const collar = garment.choice.collar ?? 'none';
  const isOpenNeck = collar === 'none' && garment.choice.neckline !== 'turtleneck';
  if (!isOpenNeck && !isBareShouldered(garment) && garment.choice.neckline !== 'one-shoulder') draft.shape(close(join(bothSides(back.right.neck), reverse(bothSides(halves.right.neck)))), { line: 'none', fill: 'inside' });
  if (isOpenNeck && !isBareShouldered(garment) && garment.choice.neckline !== 'one-shoulder') {
    const backNeck = bothSides(back.right.neck);
    draft.shape(close(join(backNeck, reverse(bothSides(halves.right.neck)))), { line: 'none', fill: 'inside' });
    draft.line('edge', backNeck);
    draft.line('seam', arc([-block.neckX * 0.94, 3 * k + block.neck.backDepth * 0.4], [block.neckX * 0.94, 3 * k + block.neck.backDepth * 0.4], block.neck.backDepth * 0.5 + 12 * k));
    draft.shape(close(lines([-14 * k, block.neck.backDepth + 5 * k], [14 * k, block.neck.backDepth + 5 * k], [14 * k, block.neck.backDepth + 17 * k], [-14 * k, block.neck.backDepth + 17 * k])), { line: 'fold' });
  }
  if (isBareShouldered(garment) && garment.choice.neckline !== 'halter') {
    const edge = bothSides(join(back.right.neck, ...(back.right.armhole && isStrappy(garment) ? [back.right.armhole] : [])));
    const front = bothSides(join(halves.right.neck, ...(halves.right.armhole && isStrappy(garment) ? [halves.right.armhole] : [])));
    draft.shape(close(join(edge, reverse(front))), { line: 'none', fill: 'inside' }).line('edge', edge);
  }
  if (isFishtail(garment) || !block.bodice.hasWaistSeam && block.bodice.backDrop > 20 * k && garment.choice.hem === 'high-low') {
    draft.shape(close(join(hemLine(back), reverse(hemLine(halves)))), { line: 'outline', fill: 'inside' });
  }
  if (garment.choice.neckline === 'halter') {
    const x = halves.right.neckPoint[0];
    const band = close(join(curve([-x, 4 * k], [-x * 0.5, 18 * k], [x * 0.5, 18 * k], [x, 4 * k]), curve([x - 14 * k, -6 * k], [x * 0.4, 4 * k], [-x * 0.4, 4 * k], [-x + 14 * k, -6 * k])));
    draft.shape(band, { line: 'edge', fill: 'inside' });
  }
  if (isStrappy(garment)) drawBackStraps(sheet, { halves, back, draft });
}

/** From behind, the inside of a front that stands higher than the back: a halter's, a bustier's, a slip's. */
function drawFrontBehind(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment } = sheet;
  if (!isBareShouldered(garment) || garment.choice.neckline === 'off-shoulder') return;
  const front = halfOf({ ...sheet, view: 'front' }, block, 'right');
  const edgeOf = (half: Half): Path => bothSides(join(half.neck, ...(half.armhole ? [half.armhole] : [])));
  const edge = edgeOf(front);
  draft.part('lining').shape(close(join(edge, reverse(edgeOf(halves.right)))), { line: 'none', fill: 'inside' }).line('edge', edge);
}

/** Half width of a strap: a shoestring, or a pinafore's brace. */
const strapOf = ({ garment, k }: Sheet): number => (garment.bodice?.bib ? garment.bodice.bib.strapWidth / 2 : 4 * k);

/** Where the strap passes over the shoulder: a loop, since there is no body to hold it. */
function strapTop(half: Half, { k, body }: Sheet): Point {
  return [Math.max(half.neckPoint[0] * 0.9, body.shoulderWidth * 0.2), 8 * k];
}

function drawBackStraps(sheet: Sheet, { halves, back, draft }: { readonly halves: Halves; readonly back: Halves; readonly draft: Draft }): void {
  const top = strapTop(halves.right, sheet);
  const w = strapOf(sheet);
  const base = back.right.neckPoint;
  const left = curve([top[0] - w, top[1]], [top[0] - w - 6 * sheet.k, lerp(top[1], base[1], 0.4)], [base[0] - w, lerp(top[1], base[1], 0.7)], [base[0] - w, base[1]]);
  draft.shapes(close(join(left, lines([base[0] - w, base[1]], [base[0] + w, base[1]]), reverse(shift(left, [2 * w, 0])))), { fill: 'inside' });
}

/** Straps seen from this side. */
function drawStraps(sheet: Sheet, halves: Halves, draft: Draft): void {
  const { view, k } = sheet;
  const top = strapTop(halves.right, sheet);
  const base = halves.right.neckPoint;
  const w = strapOf(sheet);
  const left = curve([top[0] - w, top[1]], [top[0] - w + 2 * k, lerp(top[1], base[1], 0.4)], [base[0] - w, lerp(top[1], base[1], 0.7)], [base[0] - w, base[1] + 3 * k]);
  draft.shapes(close(join(left, lines([base[0] - w, base[1] + 3 * k], [base[0] + w, base[1] + 3 * k]), reverse(shift(left, [2 * w, 0])))), { line: 'outline' });
  if (isOf(sheet.garment, 'pinafore')) {
    draft.pair('topstitch', shift(left, [5 * k, 0]), shift(left, [2 * w - 5 * k, 0]));
    if (view === 'front') for (const s of [-1, 1]) draft.shape(dot([s * base[0], base[1] + 18 * k], 10 * k), { line: 'edge' }).shape(dot([s * base[0], base[1] + 18 * k], 3 * k), { line: 'seam' });
    return;
  }
  if (view === 'back') draft.shapes(close(lines([top[0] - 6 * k, top[1] + 26 * k], [top[0] + 6 * k, top[1] + 26 * k], [top[0] + 6 * k, top[1] + 34 * k], [top[0] - 6 * k, top[1] + 34 * k])), { line: 'seam' });
}

/** The body itself: cloth, edges, neck finish, darts and seams, hem. */
export function drawBody(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment, view, k } = sheet;
  const { left, right } = halves;
  draft.part('body');
  draft.shape(bodyShape(halves), { line: 'none' });
  const exposed = (half: Half): Path => (garment.choice.sleeve === 'sleeveless' || !garment.sleeve || !half.armhole ? join(...(half.shoulder ? [half.shoulder] : []), ...(half.armhole ? [half.armhole] : []), half.side) : half.side);
  draft.line('outline', exposed(right), mirror(exposed(left)));
  if (garment.sleeve) for (const [half, path] of [[right, (p: Path): Path => p], [left, mirror]] as const) if (half.shoulder && garment.choice.sleeve !== 'raglan') draft.line('outline', path(half.shoulder));
  if (!block.bodice.hasWaistSeam) draft.line('outline', hemLine(halves));
  drawNeckEdge(sheet, block, { halves, draft });
  if (garment.choice.sleeve === 'sleeveless') {
    for (const [half, flip] of [[right, false], [left, true]] as const) {
      if (!half.armhole) continue;
      const stitch = offset(half.armhole, 7 * k);
      draft.line('topstitch', flip ? mirror(stitch) : stitch);
    }
  }
  if (isStrappy(garment)) drawStraps(sheet, halves, draft);
  if (garment.choice.neckline === 'halter' && view === 'back') drawHalterBand(sheet, block, draft);
  drawShaping(sheet, block, { halves, draft });
  if (!block.bodice.hasWaistSeam) drawHem(sheet, block, { halves, draft });
}

/** Binding, rib or facing stitch along the neck. */
function drawNeckEdge({ garment, view, k }: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const collar = garment.choice.collar ?? 'none';
  if (collar !== 'none' && view === 'front' && (collar === 'notch-lapel' || collar === 'peak-lapel' || collar === 'shawl')) return;
  const { neckline } = garment.choice;
  const full = join(reverse(mirror(halves.left.neck)), halves.right.neck);
  draft.part('neckline');
  draft.line(collar === 'none' ? 'outline' : 'seam', full);
  if (collar !== 'none' || neckline === 'turtleneck') return;
  const inset = (by: number): Path => join(reverse(mirror(besideNeck(halves.left, by))), besideNeck(halves.right, by));
  const band = block.neck.bandDepth;
  if (band > 10 * k) {
    const outer = inset(band);
    draft.line('seam', outer);
    if (band > 22 * k && (isKnitwear(garment) || isOf(garment, 'bomber'))) {
      const shares = Array.from({ length: 39 }, (_, i) => (i + 0.5) / 39);
      const ends = pointsAt(outer, shares);
      pointsAt(full, shares).forEach(([point], i) => draft.line('fold', lines(point, (ends[i] as readonly [Point, Point])[0])));
    }
    draft.line('topstitch', inset(band + 5 * k));
  } else draft.line('topstitch', inset(6 * k));
  if (neckline === 'cowl' && view === 'front') {
    // Folds swing from side to side below the edge, each a little longer.
    const low = halves.right.neck.start[1];
    const [x, y] = halves.right.neckPoint;
    for (const step of [1, 2, 3]) {
      const from: Point = [x + step * 5 * k, y + step * 17 * k];
      const dip = low + (step * 30 + 6) * k;
      draft.line('fold', curve([-from[0], from[1]], [-from[0] * 0.55, dip], [from[0] * 0.55, dip], from));
    }
  }
  if (neckline === 'keyhole') {
    const top = view === 'front' ? block.neck.frontDepth : block.neck.backDepth;
    const long = view === 'front' ? block.neck.keyhole : 0;
    if (long > 0) {
      const w = 24 * k;
      draft.shape(close(join(curve([0, top], [w * 0.2, top + long * 0.3], [w, top + long * 0.5], [w * 0.9, top + long * 0.78]), curve([w * 0.9, top + long * 0.78], [w * 0.6, top + long * 1.06], [-w * 0.6, top + long * 1.06], [-w * 0.9, top + long * 0.78]), curve([-w * 0.9, top + long * 0.78], [-w, top + long * 0.5], [-w * 0.2, top + long * 0.3], [0, top]))), { line: 'outline', fill: 'inside' });
      draft.shape({ start: [4 * k, top + 3 * k], isClosed: true, curves: [[[4 * k, top + 7 * k], [-4 * k, top + 7 * k], [-4 * k, top + 3 * k]], [[-4 * k, top - 1 * k], [4 * k, top - 1 * k], [4 * k, top + 3 * k]]] }, { line: 'seam' });
    }
  }
}

/** The neck edge moved into the cloth: down at the centre, along the shoulder at its end; square to the edge where there is no shoulder. */
function besideNeck(half: Half, by: number): Path {
  const depth = half.neck.start[1];
  const [x] = half.neckPoint;
  if (!half.shoulder || depth < 1 || x < 1) return offset(half.neck, by);
  const length = Math.max(1, lengthOfPath(half.shoulder));
  const [end] = pointAt(half.shoulder, Math.min(1, by / length));
  return mapPath(half.neck, ([px, py]) => [px * (end[0] / x), py + by * (py / depth) + end[1] * (1 - py / depth)]);
}

function drawHalterBand({ k }: Sheet, { neckX }: Block, draft: Draft): void {
  const w = Math.max(neckX, 40 * k);
  const lower = curve([-w, 8 * k], [-w * 0.5, 26 * k], [w * 0.5, 26 * k], [w, 8 * k]);
  const upper = curve([w - 6 * k, -8 * k], [w * 0.5, 8 * k], [-w * 0.5, 8 * k], [-w + 6 * k, -8 * k]);
  draft.shape(close(join(lower, upper)), { line: 'outline' }).line('seam', lines([0, 8 * k], [0, 22 * k]));
  draft.shape(close(lines([-5 * k, 12 * k], [5 * k, 12 * k], [5 * k, 19 * k], [-5 * k, 19 * k])), { line: 'seam' });
}

/** How the cloth is shaped: darts, princess lines, yokes, centre back seams; knits and loose cuts have none. */
function drawShaping(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment, view, k } = sheet;
  const { choice } = garment;
  const isKnit = isKnitwear(garment);
  const isTailored = ['blazer', 'coat', 'trench-coat'].includes(choice.type);
  const shaped = block.bustX - block.waistX;
  const isFitted = shaped > 10 * k && !isUndarted(garment);
  if (block.bodice.yokeDepth > 0 && halves.right.armhole && isOf(garment, 'shirt', 'shirt-dress', 'denim-jacket')) drawYoke(sheet, block, { halves, draft });
  if (isTailored && !isKnit && halves.right.armhole && choice.sleeve !== 'raglan' && choice.sleeve !== 'dolman' && choice.sleeve !== 'kimono' && choice.silhouette !== 'oversized' && choice.silhouette !== 'cocoon') {
    drawPanel(sheet, block, { halves, draft });
  } else if (isFitted && !isPrincess(garment) && !isTailored) drawDarts(sheet, block, { side: halves.right.side, draft });
  if (view === 'back') drawBackSeam(sheet, block, { halves, draft });
  if (choice.type === 'denim-jacket') drawDenimPanels(sheet, block, { halves, draft });
  if (choice.type === 'waistcoat' && view === 'back') drawCinch(sheet, block, { halves, draft });
  if (choice.type === 'trench-coat') drawStormFlap(sheet, { halves, draft });
}

/** Shirt yoke: behind with a box pleat and loop, in front a narrow seam parallel to the shoulder. */
function drawYoke(sheet: Sheet, { bodice, neckX }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { view, k, garment } = sheet;
  const armhole = halves.right.armhole as Path;
  const isJacket = garment.choice.type === 'denim-jacket';
  draft.part('body');
  if (view === 'back') {
    const y = Math.max(bodice.yokeDepth, halves.right.shoulderEnd[1] + 26 * k);
    const x = xAt(armhole, y + 6 * k);
    const seam = isJacket ? join(lines([-x, y + 2 * k], [0, y + 34 * k]), lines([0, y + 34 * k], [x, y + 2 * k])) : arc([-x, y + 5 * k], [x, y + 5 * k], -5 * k);
    draft.line('seam', seam).line('topstitch', shift(seam, [0, 6 * k]));
    if (isJacket) return;
    const long = Math.min(bodice.length * 0.34, 230 * k);
    draft.pair('seam', lines([18 * k, y], [16 * k, y + 96 * k])).pair('fold', lines([16 * k, y + 96 * k], [13 * k, y + long]));
    draft.line('seam', lines([-5 * k, y + 2 * k], [-5 * k, y + 15 * k], [5 * k, y + 15 * k], [5 * k, y + 2 * k]));
    return;
  }
  const drop = isJacket ? 92 * k : 46 * k;
  const from: Point = isJacket ? [0, halves.right.shoulderEnd[1] + drop] : [lerp(neckX, halves.right.shoulderEnd[0], 0.07), lerp(0, halves.right.shoulderEnd[1], 0.07) + drop * 0.8];
  const y = isJacket ? halves.right.shoulderEnd[1] + drop - 8 * k : halves.right.shoulderEnd[1] + drop;
  const to: Point = [xAt(armhole, y), y];
  const seam = arc(from, to, 2 * k);
  draft.pair('seam', seam).pair('topstitch', shift(seam, [0, 6 * k]));
}

/** Princess line or side panel of a tailored front and back: armhole to hem over bust and waist. */
function drawPanel({ view, k, body, garment }: Sheet, { waistX, waistY, hipX, hemX, hemY, underarmY, bustX }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  draft.part('body');
  const armhole = halves.right.armhole as Path;
  const [from] = pointAt(armhole, view === 'back' ? 0.5 : 0.72);
  const isBlazer = garment.choice.type === 'blazer';
  if (view === 'front' && isBlazer) {
    // A tailored front has one dart from the breast to the pocket, and a side-body seam.
    const x = waistX * 0.56;
    draft.pair('seam', lens([x + 4 * k, body.hpsToBust + 34 * k], [x, waistY], [x + 2 * k, Math.min(hemY - 90 * k, waistY + 80 * k)], 7 * k));
    const [low] = pointAt(armhole, 0.9);
    draft.pair('seam', join(curve(low, [bustX * 0.86, underarmY + 40 * k], [waistX * 0.84, waistY - 90 * k], [waistX * 0.83, waistY]), curve([waistX * 0.83, waistY], [waistX * 0.84, waistY + 70 * k], [hemX * 0.84, hemY - 80 * k], [hemX * 0.84, hemY + 2 * k])));
    return;
  }
  const share = view === 'back' ? 0.5 : 0.54;
  const waist: Point = [waistX * share, waistY];
  draft.pair('seam', join(
    curve(from, [from[0] - 26 * k, from[1] + (view === 'back' ? 30 : 12) * k], [lerp(bustX * 0.52, waist[0], 0.5) + 6 * k, lerp(body.hpsToBust, waistY, 0.3)], waist),
    hemY > waistY + 60 * k ? curve(waist, [waist[0] - 1 * k, waistY + 70 * k], [lerp(hipX, hemX, 0.4) * (share + 0.02), waistY + 150 * k], [hemX * (share + 0.03), hemY + 3 * k]) : lines(waist, [waistX * share, hemY]),
  ));
}

/** A double-pointed dart. */
const lens = (top: Point, middle: Point, bottom: Point, width: number): Path => close(join(
  curve(top, [lerp(top[0], middle[0], 0.6) + width * 0.3, lerp(top[1], middle[1], 0.5)], [middle[0] + width, middle[1] - 30], [middle[0] + width, middle[1]]),
  curve([middle[0] + width, middle[1]], [middle[0] + width, middle[1] + 24], [bottom[0] + width * 0.3, lerp(middle[1], bottom[1], 0.6)], bottom),
  curve(bottom, [bottom[0] - width * 0.3, lerp(middle[1], bottom[1], 0.6)], [middle[0] - width, middle[1] + 24], [middle[0] - width, middle[1]]),
  curve([middle[0] - width, middle[1]], [middle[0] - width, middle[1] - 30], [lerp(top[0], middle[0], 0.6) - width * 0.3, lerp(top[1], middle[1], 0.5)], top),
));

/** Bust dart from the side and waist dart in front; longer waist darts behind. Menswear chests have none in front. */
function drawDarts({ view, k, body, garment }: Sheet, { bustX, waistX, waistY, underarmY, hemY, bodice, neck }: Block, { side: seam, draft }: { readonly side: Path; readonly draft: Draft }): void {
  draft.part('body');
  const depth = Math.min(9 * k, (bustX - waistX) * 0.22);
  // An áo dài is cut in one with its panels: its darts run through the waist.
  const isCutAtWaist = bodice.hasWaistSeam && !isOf(garment, 'ao-dai');
  const low = isCutAtWaist ? bodice.length : bodice.hasWaistSeam ? waistY + 110 * k : Math.min(hemY - 30 * k, waistY + 120 * k);
  const x = bustX * 0.5;
  const hasWaistDart = (bustX - waistX) > 16 * k && low > waistY - 60 * k;
  if (view === 'front') {
    if (body.market === 'womenswear' && garment.choice.sleeve !== 'dolman') {
      const y = underarmY + 46 * k;
      const side: Point = [xAt(seam, y), y];
      const tip: Point = [bustX * 0.6, body.hpsToBust + 8 * k];
      if (!bodice.hasWaistSeam || garment.choice.silhouette !== 'empire') draft.pair('seam', lines(side, tip, [xAt(seam, y + 13 * k), y + 13 * k]));
    }
    if (hasWaistDart) draft.pair('seam', isCutAtWaist || low <= waistY + 20 * k ? lines([x - depth, low], [x + 2 * k, body.hpsToBust + 46 * k], [x + depth, low]) : lens([x + 4 * k, body.hpsToBust + 44 * k], [x, waistY], [x, low], depth));
    return;
  }
  const isLowBack = garment.choice.neckline === 'halter' || garment.choice.neckline === 'strapless' || garment.choice.neckline === 'one-shoulder';
  const head = Math.min(waistY - 50 * k, Math.max(underarmY + 26 * k, isLowBack ? Math.min(neck.backDepth, waistY - 30 * k) + 24 * k : 0));
  if (isLowBack && garment.choice.neckline === 'halter') return;
  if (hasWaistDart) draft.pair('seam', isCutAtWaist || low <= waistY + 20 * k ? lines([x - depth, low], [x + 6 * k, head], [x + depth, low]) : lens([x + 8 * k, head], [x, waistY], [x, bodice.hasWaistSeam ? low + 26 * k : Math.min(hemY - 24 * k, low + 26 * k)], depth * 1.15));
}

/** The centre back: a seam with a vent on tailored lengths. */
function drawBackSeam({ garment, k }: Sheet, { neck, hemY, waistY, bodice }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { choice } = garment;
  if (!hasBackSeam(garment) || bodice.hasWaistSeam) return;
  draft.part('body');
  const bottom = endOf(halves.right.hem)[1];
  draft.line('seam', lines([0, neck.backDepth], [0, bottom]));
  const below = hemY - waistY;
  if (!['blazer', 'coat', 'trench-coat'].includes(choice.type) || below < 130 * k) return;
  const top = hemY - (below > 380 * k ? Math.min(440 * k, below * 0.62) : Math.min(210 * k, below * 0.62));
  draft.line('seam', lines([0, top], [20 * k, top + 14 * k], [20 * k, bottom - 1 * k]));
  draft.line('topstitch', lines([-2 * k, top - 2 * k], [23 * k, top + 16 * k]));
}

/** A trucker's front: two seams from yoke to band in a V, and the same behind. */
function drawDenimPanels({ view, k }: Sheet, { hemX, hemY, bustX }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  draft.part('body');
  const y = halves.right.shoulderEnd[1] + (view === 'front' ? 100 : 80) * k;
  const seams: readonly (readonly [number, number])[] = view === 'front' ? [[0.6, 0.3], [0.84, 0.56]] : [[0.52, 0.3]];
  for (const [top, bottom] of seams) {
    const seam = lines([bustX * top, y], [hemX * bottom, hemY]);
    draft.pair('seam', seam).pair('topstitch', offset(seam, 5 * k), offset(seam, -5 * k));
  }
}

/** The strap that draws in a waistcoat's back, with its slide. */
function drawCinch({ k }: Sheet, { waistY, hemY }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const y = Math.min(waistY + 6 * k, hemY - 60 * k);
  const x = xAt(halves.right.side, y) * 0.52;
  const h = 11 * k;
  draft.part('body');
  draft.shape(close(lines([-x, y - h], [26 * k, y - h], [26 * k, y + h], [-x, y + h])), { line: 'seam' });
  draft.shape(close(lines([x, y - h], [-4 * k, y - h], [-16 * k, y], [-4 * k, y + h], [x, y + h])), { line: 'seam' });
  draft.shape(close(lines([16 * k, y - h - 5 * k], [40 * k, y - h - 5 * k], [40 * k, y + h + 5 * k], [16 * k, y + h + 5 * k])), { line: 'edge' }).line('seam', lines([28 * k, y - h - 5 * k], [28 * k, y + h + 5 * k]));
  draft.pair('topstitch', lines([x - 5 * k, y - h + 2 * k], [x - 5 * k, y + h - 2 * k]));
}

/** Storm flap over one shoulder in front, cape across the back. */
function drawStormFlap({ view, k, body }: Sheet, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  if (!halves.right.armhole || !halves.right.shoulder) return;
  draft.part('body');
  if (view === 'back') {
    const y = Math.min(body.hpsToBust - 30 * k, halves.right.underarm[1] + 6 * k);
    const x = xAt(halves.right.armhole, y);
    const edge = curve([-x, y - 10 * k], [-x * 0.4, y + 26 * k], [x * 0.4, y + 26 * k], [x, y - 10 * k]);
    draft.line('edge', edge).line('topstitch', shift(edge, [0, -7 * k]));
    return;
  }
  const y = body.hpsToBust - 10 * k;
  const to: Point = [xAt(halves.right.armhole, y - 8 * k) - 2 * k, y - 8 * k];
  const edge = curve([to[0] * 0.34, y - 60 * k], [to[0] * 0.42, y + 4 * k], [to[0] * 0.66, y + 8 * k], to);
  draft.line('edge', mirror(edge)).line('topstitch', mirror(shift(part(edge, 0.06, 1), [-3 * k, -7 * k])));
}

/** Hem finish: rib band, facing stitch, frayed edge, slits. */
function drawHem({ garment, k }: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { bodice, hemX, hemY } = block;
  const { hem } = garment.choice;
  draft.part('hem');
  const line = hemLine(halves);
  if (bodice.hemBandDepth > 0) {
    const half = bodice.hemCircumference / 4;
    const y = hemY;
    const isRib = garment.choice.type !== 'denim-jacket';
    const top: Point = [hemX * 0.985, y];
    const bottom: Point = [Math.min(half, hemX), y + bodice.hemBandDepth];
    const edge = curve(bottom, [bottom[0] * 0.6, bottom[1] + 4 * k], [bottom[0] * 0.3, bottom[1] + 5 * k], [0, bottom[1] + 5 * k]);
    const upper = curve([0, y + 4 * k], [top[0] * 0.3, y + 4 * k], [top[0] * 0.7, y + 3 * k], top);
    draft.shape(close(join(bothSides(upper), lines(top, bottom), edge, reverse(mirror(edge)), lines([-bottom[0], bottom[1]], [-top[0], top[1]]))), { line: 'outline', fill: isRib ? 'rib' : 'cloth' });
    if (isRib) {
      const count = Math.round((2 * half) / (10 * k));
      for (let i = 1; i < count; i++) { const t = (i / count) * 2 - 1; draft.line('fold', lines([t * top[0], y + 4 * k], [t * bottom[0], bottom[1] + 4 * k])); }
    } else draft.line('topstitch', shift(bothSides(upper), [0, 6 * k]), shift(join(mirror(edge), reverse(edge)), [0, -6 * k]));
    return;
  }
  if (isDownFilled(garment)) return;
  if (garment.bodysuit) { for (const [half, flip] of [[halves.right, false], [halves.left, true]] as const) { const inner = offset(part(half.hem, 0, 0.9), 7 * k); draft.line('topstitch', flip ? mirror(inner) : inner); } return; }
  if (isOf(garment, 'corset')) return;
  if (hem === 'raw') { drawFray(line, { k, draft }); return; }
  if (hem !== 'scalloped' && hem !== 'ruffle') {
    const by = hem === 'curved' || hem === 'handkerchief' ? 9 : 24;
    // Jersey hems are coverstitched: two needles, 6 mm apart.
    for (const row of isKnitwear(garment) ? [by, by - 6] : [by]) draft.line('topstitch', raised(line, { by: row * k, side: halves.right.side }));
  }
  if (bodice.slitHeight > 0) {
    for (const [half, flip] of [[halves.right, false], [halves.left, true]] as const) {
      const slit = part(half.side, 1 - Math.min(0.9, bodice.slitHeight / Math.max(1, hemY - block.underarmY)), 1);
      const inner = offset(slit, 4 * k);
      const at = (path: Path): Path => (flip ? mirror(path) : path);
      draft.line('seam', at(inner)).line('topstitch', at(offset(slit, 13 * k)));
      const [top] = pointAt(slit, 0);
      draft.line('seam', at(lines([top[0] - 16 * k, top[1] - 3 * k], [top[0], top[1]])));
    }
  }
}

/** A hem line raised into the cloth, narrowed to stay between the sides. */
export function raised(line: Path, { by, side }: { readonly by: number; readonly side: Path }): Path {
  const [x, y] = endOf(side);
  const narrower = Math.min(1.02, Math.max(0.8, xAt(side, y - by) / Math.max(1, x)));
  return mapPath(line, ([px, py]) => [px * narrower, py - by]);
}

/** Threads along a raw edge. */
export function drawFray(line: Path, { k, draft }: { readonly k: number; readonly draft: Draft }): void {
  const count = Math.min(120, Math.max(24, Math.round(lengthOfPath(line) / (7 * k))));
  pointsAt(line, Array.from({ length: count }, (_, i) => (i + 0.5) / count)).forEach(([[x, y]], i) => {
    const long = (9 + 15 * chanceOf('fray', i)) * k;
    draft.line('fold', lines([x, y], [x + (chanceOf('lean', i) - 0.5) * 6 * k, y + long]));
  });
}

