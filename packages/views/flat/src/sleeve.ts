import { add, distance, lerp, mix, normalise, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { chanceOf } from '@toile/kernel';
import type { SleeveDims } from '@toile/garment';
import type { Half, Sheet } from './block.ts';
import { drawZipAlong } from './biker.ts';
import { isKnitwear, isOf } from './families.ts';
import type { Draft } from './drawing.ts';
import { isDown, isGathered, layOut } from './lay-sleeve.ts';
import type { LaidSleeve } from './lay-sleeve.ts';
import { arc, close, curve, dot, join, lines, mirror, offset, part, pointAt, pointsAt, reverse } from './path.ts';
import type { Path } from './path.ts';

/** A wing over the shoulder end that stops before the underarm. */
function drawCap(sheet: Sheet, half: Half, draft: Draft, side: 'left' | 'right'): void {
  const { garment, k } = sheet;
  const sleeve = garment.sleeve as SleeveDims;
  if (!half.armhole) return;
  const start = half.shoulderEnd;
  const tip: Point = [start[0] + sleeve.length * 0.78, start[1] + sleeve.length * 0.5];
  const [join1] = pointAt(half.armhole, 0.66);
  const outer = curve(start, [start[0] + sleeve.length * 0.4, start[1] + sleeve.length * 0.1], [tip[0] - 8 * k, tip[1] - 16 * k], tip);
  const edge = curve(tip, [tip[0] - 10 * k, tip[1] + 26 * k], [join1[0] + 24 * k, join1[1] - 4 * k], join1);
  const at = (path: Path): Path => (side === 'right' ? path : mirror(path));
  draft.shape(at(close(join(outer, edge, reverse(part(half.armhole, 0, 0.66))))), { line: 'none' });
  draft.line('outline', at(join(outer, edge)), at(part(half.armhole, 0.66, 1))).line('seam', at(part(half.armhole, 0, 0.66)));
  draft.line('topstitch', at(offset(edge, 8 * k)));
}

/** Draws one sleeve with its cuff, seams and gathers, over or beside the body. */
export function drawSleeve(sheet: Sheet, { half, draft, side }: { readonly half: Half; readonly draft: Draft; readonly side: 'left' | 'right' }): void {
  const { garment, view, k } = sheet;
  const sleeve = garment.sleeve;
  if (!sleeve || !half.armhole) return;
  draft.part('sleeve');
  const at = (path: Path): Path => (side === 'right' ? path : mirror(path));
  if (garment.choice.sleeve === 'cap') { drawCap(sheet, half, draft, side); return; }
  const laid = layOut(sheet, half);
  if (side === 'right') draft.mark('sleeve-outer', laid.cuff[0]).mark('sleeve-inner', laid.cuff[1]).mark('sleeve-middle', pointAt(laid.outer, 0.62)[0]).mark('biceps', pointAt(laid.outer, 0.42)[0]);
  const isRaglan = garment.choice.sleeve === 'raglan' && half.shoulder !== undefined;
  const isCutInOne = garment.choice.sleeve === 'dolman';
  const seam = isRaglan ? raglanSeam(sheet, half) : half.armhole;
  const top = isRaglan ? [part(half.neck, 0.68, 1), half.shoulder as Path] : [];
  const contour = close(join(...top, laid.outer, laid.hem, laid.inner, reverse(seam)));
  draft.shape(at(contour), { line: 'none' });
  draft.line('outline', at(join(laid.outer, laid.hem, laid.inner)));
  if (isRaglan) draft.line('outline', at(half.shoulder as Path));
  if (!isCutInOne) {
    draft.line('seam', at(seam));
    if (isRaglan || hasTopstitch(sheet)) draft.line('topstitch', at(offset(seam, (isRaglan ? -6 : 6) * k)));
  }
  if (isRaglan && view === 'front') draft.line('seam', at(half.shoulder as Path));
  if (sleeve.cuffDepth > 0) drawCuff(sheet, laid, { draft, at });
  else for (const by of isKnitwear(garment) ? [20, 14] : [20]) draft.line('topstitch', at(shiftIn(laid, by * k)));
  drawFullness(sheet, laid, { half, draft, at });
  if (laid.coneSeam) draft.line('seam', at(laid.coneSeam));
  if (isTailored(sheet) && sleeve.length > 400 * k && !isCutInOne && garment.choice.sleeve !== 'kimono') drawTwoPiece(sheet, laid, { draft, at });
  if (garment.choice.type === 'trench-coat' && sleeve.cuffDepth === 0 && sleeve.length > 430 * k) drawWristStrap(laid, { draft, at, k, view });
  if (isOf(garment, 'biker-jacket') && sleeve.length > 330 * k) drawZipCuff(sheet, laid, { draft, at });
  if (isDown(sheet)) drawQuilts(sheet, laid, { draft, at });
  draft.part('sleeve');
}

/** A zip from the hem up the hind arm. */
function drawZipCuff({ view, k }: Sheet, laid: LaidSleeve, { draft, at }: Onto): void {
  const foot = mix(laid.cuff[0], laid.cuff[1], view === 'front' ? 0.24 : 0.34);
  const zip = at(lines(subtract(foot, scale(laid.down, 128 * k)), subtract(foot, scale(laid.down, 2 * k))));
  drawZipAlong(draft, zip, { k, width: 5.5 });
}

/** The strap round a trench coat's wrist, buckled behind. */
function drawWristStrap(laid: LaidSleeve, { draft, at, k, view }: Onto & { readonly k: number; readonly view: 'front' | 'back' }): void {
  const [upper, lower] = [shiftIn(laid, 92 * k), shiftIn(laid, 62 * k)];
  draft.shape(at(close(join(upper, reverse(lower)))), { line: 'edge' });
  if (view === 'front') return;
  const [c] = pointAt(upper, 0.5);
  const [d] = pointAt(lower, 0.5);
  const w = scale(laid.out, 11 * k);
  draft.shape(at(close(lines(subtract(subtract(c, w), scale(laid.down, 5 * k)), subtract(add(c, w), scale(laid.down, 5 * k)), add(add(d, w), scale(laid.down, 5 * k)), add(subtract(d, w), scale(laid.down, 5 * k))))), { line: 'seam' });
}

/** Tailored jackets and coats have a two-piece sleeve. */
const isTailored = ({ garment }: Sheet): boolean => ['blazer', 'coat'].includes(garment.choice.type) && garment.fabric.construction !== 'knit';

export const hasTopstitch = ({ garment }: Sheet): boolean =>
  garment.choice.details.includes('topstitch') || garment.choice.fabric === 'denim' || garment.choice.type === 'shirt' || garment.choice.type === 'shirt-dress';

/** From the neck to the underarm, hollowed like an S. */
function raglanSeam({ k }: Sheet, half: Half): Path {
  const [from] = pointAt(half.neck, 0.68);
  const to = half.underarm;
  return curve(from, [lerp(from[0], to[0], 0.26) + 10 * k, lerp(from[1], to[1], 0.34)], [lerp(from[0], to[0], 0.62) - 10 * k, to[1] - 34 * k], to);
}

/** A line parallel to the hem, `by` mm up the sleeve, from edge to edge. */
function shiftIn(laid: LaidSleeve, by: number): Path {
  const lengths = [laid.outer, laid.inner].map((path) => Math.max(1, pathLength(path)));
  const [from] = pointAt(laid.outer, Math.max(0.4, 1 - by / (lengths[0] as number)));
  const [to] = pointAt(laid.inner, Math.min(0.6, by / (lengths[1] as number)));
  return arc(from, to, -5);
}

const pathLength = (path: Path): number => {
  const points = pointsAt(path, [0, 0.25, 0.5, 0.75, 1]);
  return points.slice(1).reduce((sum, [point], i) => sum + distance(point, (points[i] as readonly [Point, Point])[0]), 0);
};

interface Onto { readonly draft: Draft; readonly at: (path: Path) => Path }

function drawCuff(sheet: Sheet, laid: LaidSleeve, { draft, at }: Onto): void {
  const { garment, view, k } = sheet;
  const sleeve = garment.sleeve as SleeveDims;
  const [outer, inner] = laid.cuff;
  const way = normalise(subtract(inner, outer));
  const square: Point = normalise([way[1], -way[0]]);
  // Square to the opening, away from the body.
  const down: Point = square[0] * laid.down[0] + square[1] * laid.down[1] > 0 ? square : [-square[0], -square[1]];
  const middle = mix(outer, inner, 0.5);
  const half = Math.min(sleeve.hemCircumference / 4, distance(outer, inner) / 2);
  const isRib = garment.choice.details.includes('rib-cuff') || garment.fabric.construction === 'knit' || ['sweater', 'cardigan', 'hoodie'].includes(garment.choice.type);
  const top = half * (isRib ? 1.06 : 1);
  const corners: readonly Point[] = [
    add(middle, scale(way, -top)), add(middle, scale(way, top)), add(add(middle, scale(way, half * (isRib ? 0.94 : 1))), scale(down, sleeve.cuffDepth)), add(add(middle, scale(way, -half * (isRib ? 0.94 : 1))), scale(down, sleeve.cuffDepth)),
  ];
  const [a, b, c, d] = corners as [Point, Point, Point, Point];
  draft.shape(at(close(join(lines(a, b), lines(b, c), arc(c, d, 3 * k)))), { line: 'outline', fill: isRib ? 'rib' : 'cloth' });
  if (isRib) {
    const count = Math.max(6, Math.round((half * 2) / (9 * k)));
    for (let i = 1; i < count; i++) draft.line('fold', at(lines(mix(a, b, i / count), mix(d, c, i / count))));
    return;
  }
  draft.line('topstitch', at(lines(add(mix(a, d, 0.11), scale(way, 3 * k)), subtract(mix(b, c, 0.11), scale(way, 3 * k)))));
  draft.line('topstitch', at(lines(add(mix(a, d, 0.89), scale(way, 3 * k)), subtract(mix(b, c, 0.89), scale(way, 3 * k)))));
  const isLong = sleeve.length > 430 * k;
  if (!isLong) return;
  if (view === 'front') draft.shape(at(dot(add(mix(a, b, 0.8), scale(down, sleeve.cuffDepth / 2)), 5.5 * k)), { line: 'seam' });
  else {
    // The placket is on the back of the sleeve, in line with the little finger.
    const foot = mix(a, b, 0.36);
    const head = add(foot, scale(down, -120 * k));
    const w = scale(way, 11 * k);
    draft.shape(at(close(lines(subtract(foot, w), add(foot, w), add(head, w), add(head, scale(down, -11 * k)), subtract(head, w)))), { line: 'seam' });
    draft.line('topstitch', at(lines(add(add(subtract(foot, w), scale(way, 4 * k)), scale(down, -4 * k)), add(subtract(head, w), scale(way, 4 * k)))));
    draft.line('seam', at(lines(foot, add(foot, scale(down, sleeve.cuffDepth)))));
  }
  for (const share of view === 'front' ? [0.36, 0.5] : [0.62, 0.74]) {
    const from = mix(outer, inner, share);
    draft.line('fold', at(lines(from, add(from, scale(down, -52 * k)))));
  }
}

/** Gathers at a gathered head and above a gathered hem; folds of a bell. */
function drawFullness({ garment, k }: Sheet, laid: LaidSleeve, { half, draft, at }: Onto & { readonly half: Half }): void {
  const sleeve = garment.sleeve as SleeveDims;
  const id = garment.choice.sleeve;
  const armhole = half.armhole as Path;
  if (id === 'puff' || id === 'leg-of-mutton') {
    pointsAt(armhole, Array.from({ length: 11 }, (_, i) => 0.01 + i * 0.056)).forEach(([point], i) => {
      const way = normalise([0.9, -0.5 + i * 0.13]);
      const long = (30 + 46 * chanceOf('head', i)) * k;
      draft.line('fold', at(curve(point, add(point, scale(way, long * 0.4)), add(point, add(scale(way, long * 0.7), [0, 2 * k])), add(point, add(scale(way, long), [2 * k, 7 * k])))));
    });
  }
  if (isGathered(id)) {
    const [outer, inner] = laid.cuff;
    const count = 13;
    for (let i = 0; i < count; i++) {
      const share = (i + 0.5) / count;
      const from = mix(outer, inner, share);
      const fan = scale(laid.out, (0.5 - share) * 34 * k);
      const long = Math.min(sleeve.length * 0.3, (34 + 64 * chanceOf('cuff', i)) * k);
      const to = add(add(from, scale(laid.down, -long)), fan);
      draft.line('fold', at(curve(from, add(from, scale(laid.down, -long * 0.4)), add(to, scale(laid.down, long * 0.3)), to)));
    }
  }
  if (id === 'bell') {
    for (const [share, long] of [[0.3, 0.42], [0.62, 0.3]] as const) {
      const [from] = pointAt(laid.hem, share);
      draft.line('fold', at(curve(from, add(from, scale(laid.down, -sleeve.length * long * 0.4)), add(from, add(scale(laid.down, -sleeve.length * long * 0.8), scale(laid.out, (0.5 - share) * -20))), add(from, add(scale(laid.down, -sleeve.length * long), scale(laid.out, (share - 0.5) * 40 * k))))));
    }
  }
}

/** The two-piece sleeve: a hind-arm seam at the back with a vent and buttons, the fore-arm seam in front. */
function drawTwoPiece({ view, garment, k }: Sheet, laid: LaidSleeve, { draft, at }: Onto): void {
  const sleeve = garment.sleeve as SleeveDims;
  const [outer, inner] = laid.cuff;
  if (view === 'front') {
    const [from] = pointAt(laid.inner, 0.93);
    const to = mix(outer, inner, 0.86);
    draft.line('seam', at(curve(to, add(to, scale(laid.down, -sleeve.length * 0.26)), add(from, add(scale(laid.out, 16 * k), scale(laid.down, sleeve.length * 0.22))), add(from, scale(laid.out, 14 * k)))));
    return;
  }
  const [from] = pointAt(laid.outer, 0.16);
  const to = mix(outer, inner, 0.4);
  draft.line('seam', at(curve(add(from, scale(laid.out, -26 * k)), add(from, add(scale(laid.out, -40 * k), scale(laid.down, sleeve.length * 0.2))), add(to, scale(laid.down, -sleeve.length * 0.3)), to)));
  draft.line('seam', at(lines(to, add(to, scale(laid.out, -13 * k)), add(add(to, scale(laid.out, -13 * k)), scale(laid.down, -96 * k)), add(to, scale(laid.down, -104 * k)))));
  for (let i = 0; i < 4; i++) draft.shape(at(dot(add(add(to, scale(laid.down, (-24 - 20 * i) * k)), scale(laid.out, 9 * k)), 6 * k)), { line: 'seam' });
}

/** Quilting lines across the sleeve. */
function drawQuilts({ garment, k }: Sheet, laid: LaidSleeve, { draft, at }: Onto): void {
  const length = (garment.sleeve as SleeveDims).length;
  const step = garment.trims.quiltSpacing;
  const rows = Math.floor((length - 50 * k) / Math.max(20 * k, step));
  for (let i = 1; i <= rows; i++) {
    const share = (i * step) / length;
    const [from] = pointAt(laid.outer, Math.min(0.98, share));
    const innerShare = 1 - Math.max(0, (share - 0.28) / 0.72);
    const [to] = pointAt(laid.inner, Math.max(0.02, Math.min(1, innerShare)));
    if (share < 0.2) continue;
    draft.line('seam', at(arc(from, to, -8 * k)));
  }
}
