import { add, distance, lerp, mix, normalise, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { chanceOf } from '@toile/kernel';
import type { SleeveDims } from '@toile/garment';
import type { Half, Sheet } from './block.ts';
import type { Draft } from './drawing.ts';
import { arc, close, curve, endOf, join, lines, mirror, offset, part, pointAt, pointsAt, reverse, through } from './path.ts';
import type { Path } from './path.ts';

/** A sleeve laid out beside the body: its edges by name, right side of the paper. */
interface LaidSleeve {
  readonly outer: Path;
  readonly hem: Path;
  /** Hem to underarm. */
  readonly inner: Path;
  /** Direction down the arm, and outwards from it. */
  readonly down: Point;
  readonly out: Point;
  readonly cuff: readonly [outer: Point, inner: Point];
  /** Where a lantern's two cones are joined. */
  readonly coneSeam?: Path;
}

const DEGREES = Math.PI / 180;

/** How far the arm is held out from hanging, by how long the sleeve is: short sleeves stand off, long ones hang. */
function spread(sleeve: SleeveDims, armLength: number): number {
  const reach = sleeve.length / armLength;
  return lerp(44, 16, Math.max(0, Math.min(1, (reach - 0.2) / 0.7))) * DEGREES;
}

/** Where the sleeve lies: widths square to the arm, the underarm of the sleeve on the underarm of the body. */
function layOut(sheet: Sheet, half: Half): LaidSleeve {
  const { garment, body, k } = sheet;
  const sleeve = garment.sleeve as SleeveDims;
  const id = garment.choice.sleeve;
  const start = half.shoulderEnd;
  const underarm = half.underarm;
  if (id === 'kimono') return layKimono(sheet, half);
  const angle = id === 'dolman' ? 46 * DEGREES : spread(sleeve, body.armLength);
  const down: Point = [Math.sin(angle), Math.cos(angle)];
  const out: Point = [Math.cos(angle), -Math.sin(angle)];
  const gathered = isGathered(garment.choice.sleeve);
  // Laid beside the body the sleeve shows about two thirds of its width at the underarm: the rest is folded under, as in any flat.
  const bicepsHalf = (sleeve.bicepsCircumference / 4) * (id === 'puff' || id === 'leg-of-mutton' ? 0.7 : id === 'dolman' ? 0.5 : lerp(0.72, 0.54, Math.min(1, sleeve.length / body.armLength)));
  const shoulderWay = normalise(half.shoulder ? subtract(endOf(half.shoulder), half.shoulder.start) : [0.9, 0.4]);
  // The biceps line runs out from the underarm, square to the arm; where that would pass the shoulder line, it is shortened.
  const wanted = add(underarm, scale(out, bicepsHalf * 2));
  const crest: Point = [wanted[0], Math.max(wanted[1], start[1] + (wanted[0] - start[0]) * 0.3)];
  const toCrest = distance(start, crest);
  const rest = sleeve.length - toCrest * 1.03 - sleeve.cuffDepth * (gathered || sleeve.cuffDepth > 0 ? 1 : 0);
  if (rest < 24 * k && id !== 'dolman') return layShort(sheet, half, { shoulderWay, down, out, crest });
  const middle = mix(underarm, crest, 0.5);
  const along = Math.max(rest, 30 * k);
  const end = add(middle, scale(down, along));
  const opening = hemHalf(sheet);
  const cuff: [Point, Point] = [add(end, scale(out, opening)), subtract(end, scale(out, opening))];
  const swell = (share: number): number => widthAt(sheet, { share, biceps: distance(underarm, crest) / 2, opening, along });
  const outerPoint = (share: number): Point => add(add(middle, scale(down, along * share)), scale(out, swell(share)));
  const innerPoint = (share: number): Point => subtract(add(middle, scale(down, along * share)), scale(out, swell(share)));
  const head = headOf({ start, crest, shoulderWay, down, sleeve, k, isPuffed: id === 'puff' || id === 'leg-of-mutton' });
  const at = sharesOf(id, sleeve);
  const smooth = id === 'lantern' ? join(head, lines(crest, outerPoint(sleeve.fullnessAt), cuff[0])) : join(head, smoothFrom(crest, down, [...at.map(outerPoint), cuff[0]]));
  const inner = id === 'lantern' ? lines(cuff[1], innerPoint(sleeve.fullnessAt), underarm)
    : id === 'dolman' ? curve(cuff[1], lerpPoint(cuff[1], underarm, 0.5), [underarm[0] + 30 * k, underarm[1] - 40 * k], underarm)
      : reverse(smoothFrom(underarm, normalise(add(down, scale(out, 0.22))), [...at.map(innerPoint), cuff[1]]));
  const outer = isDown(sheet) ? puffed(smooth, Math.max(3, Math.round(sleeve.length / Math.max(30 * k, garment.trims.quiltSpacing))), 9 * k) : smooth;
  const flare = id === 'bell' ? 22 * k : sleeve.cuffDepth > 0 ? 2 * k : 6 * k;
  return { outer, hem: arc(cuff[0], cuff[1], -flare), inner, down, out, cuff, ...(id === 'lantern' ? { coneSeam: arc(outerPoint(sleeve.fullnessAt), innerPoint(sleeve.fullnessAt), -14 * k) } : {}) };
}

/** Quilted over down: every edge swells between the lines. */
export const isDown = ({ garment }: Sheet): boolean => garment.choice.type === 'puffer' && garment.choice.details.includes('quilting');

/** The path swelling to its left between even stations. */
export function puffed(path: Path, count: number, swell: number): Path {
  const stations = pointsAt(path, Array.from({ length: count + 1 }, (_, i) => i / count));
  return join(...stations.slice(1).map(([to], i) => arc((stations[i] as readonly [Point, Point])[0], to, -swell)));
}

const lerpPoint = (a: Point, b: Point, t: number): Point => mix(a, b, t);

const isGathered = (id: string | undefined): boolean => id === 'puff' || id === 'bishop';

/** Half width where the tube meets its cuff: gathered and pleated tubes are wider than the cuff. */
function hemHalf({ garment }: Sheet): number {
  const sleeve = garment.sleeve as SleeveDims;
  const base = sleeve.hemCircumference / 4;
  if (sleeve.cuffDepth === 0) return base;
  const isRib = garment.choice.details.includes('rib-cuff');
  return isGathered(garment.choice.sleeve) ? base * 1.3 : isRib || garment.fabric.construction === 'knit' ? Math.min(Math.max(base * 1.22, base + 6), sleeve.bicepsCircumference / 4) : Math.min(base * 1.16, sleeve.bicepsCircumference / 4);
}

/** Half width of the tube at a share of its length below the biceps. */
function widthAt({ garment }: Sheet, { share, biceps, opening, along }: { readonly share: number; readonly biceps: number; readonly opening: number; readonly along: number }): number {
  const sleeve = garment.sleeve as SleeveDims;
  const id = garment.choice.sleeve;
  // A short tube cannot swell more than it is long.
  const full = Math.min(sleeve.fullness / 4, biceps + along * 0.42);
  if (id === 'bell') return lerp(biceps * 0.92, opening, Math.max(0, (share - 0.25) / 0.75) ** 1.5);
  if (id === 'bishop' || id === 'puff' || id === 'lantern') {
    const at = Math.max(0.2, sleeve.fullnessAt);
    return share <= at ? lerp(biceps, Math.max(full, biceps), (share / at) ** 0.9) : lerp(Math.max(full, biceps), opening, ((share - at) / (1 - at)) ** 1.6);
  }
  if (id === 'leg-of-mutton') return share < 0.4 ? lerp(biceps * 1.12, biceps * 0.86, share / 0.4) : lerp(biceps * 0.86, opening, Math.min(1, (share - 0.4) / 0.3));
  return lerp(biceps, opening, share ** 0.92);
}

function sharesOf(id: string | undefined, sleeve: SleeveDims): readonly number[] {
  if (id === 'bishop') return [0.35, 0.66, 0.88, 0.97];
  if (id === 'puff') return [0.3, 0.6, 0.88];
  if (id === 'leg-of-mutton') return [0.18, 0.4, 0.62];
  if (id === 'bell') return [0.4, 0.75];
  return sleeve.length > 330 ? [0.42] : [];
}

/** A smooth path from a point in a direction through others. */
function smoothFrom(start: Point, way: Point, rest: readonly Point[]): Path {
  const path = through([start, ...rest]);
  const [first, ...others] = path.curves;
  if (!first) return path;
  const reach = distance(start, first[2]) / 3;
  return { ...path, curves: [[add(start, scale(way, reach)), first[1], first[2]], ...others] };
}

/** The sleeve head: leaves along the shoulder, arrives along the arm; a gathered one rises above the shoulder first. */
function headOf({ start, crest, shoulderWay, down, sleeve, k, isPuffed }: { readonly start: Point; readonly crest: Point; readonly shoulderWay: Point; readonly down: Point; readonly sleeve: SleeveDims; readonly k: number; readonly isPuffed: boolean }): Path {
  const span = distance(start, crest);
  if (!isPuffed) return curve(start, add(start, scale(shoulderWay, span * 0.27)), subtract(crest, scale(down, span * 0.4)), crest);
  const lift = sleeve.headLift * 1.5 + 14 * k;
  const top: Point = [lerp(start[0], crest[0], 0.42), Math.min(start[1], crest[1]) - lift];
  return join(curve(start, [start[0] + 2 * k, start[1] - lift * 0.8], [top[0] - span * 0.22, top[1]], top), curve(top, [top[0] + span * 0.28, top[1]], subtract(crest, scale(down, span * 0.46)), crest));
}

/** A sleeve too short to reach the biceps line: its hem hangs from the head itself. */
function layShort({ garment, k }: Sheet, half: Half, { shoulderWay, down, out, crest }: { readonly shoulderWay: Point; readonly down: Point; readonly out: Point; readonly crest: Point }): LaidSleeve {
  const sleeve = garment.sleeve as SleeveDims;
  const start = half.shoulderEnd;
  const tube = Math.max(sleeve.length - sleeve.cuffDepth, 24 * k);
  const isPuffed = garment.choice.sleeve === 'puff' || garment.choice.sleeve === 'leg-of-mutton';
  const isBell = garment.choice.sleeve === 'bell';
  const way = normalise(mix(normalise(subtract(crest, start)), down, isPuffed ? 0.62 : 0.25));
  const outerEnd = add(add(start, scale(way, tube)), scale(out, (isPuffed ? 30 : isBell ? 34 : 0) * k));
  const under = Math.max(22 * k, tube * 0.36);
  const innerEnd = add(half.underarm, scale(normalise(mix(down, out, 0.25)), under));
  const lift = isPuffed ? sleeve.headLift * 1.5 + 16 * k : 0;
  const bulge = isPuffed ? (sleeve.fullness / 4) * 0.42 : 0;
  const outer = isPuffed
    ? curve(start, [start[0] + 8 * k, start[1] - lift * 1.7], add(add(outerEnd, scale(out, bulge * 1.5)), scale(down, -tube * 0.5)), outerEnd)
    : curve(start, add(start, scale(shoulderWay, tube * 0.42)), subtract(outerEnd, scale(down, tube * 0.36)), outerEnd);
  const flare = isBell ? 14 * k : 5 * k;
  return { outer, hem: arc(outerEnd, innerEnd, -flare), inner: isPuffed ? curve(innerEnd, add(innerEnd, scale(down, -10 * k)), add(half.underarm, [16 * k, 6 * k]), half.underarm) : curve(innerEnd, mix(innerEnd, half.underarm, 0.4), mix(innerEnd, half.underarm, 0.7), half.underarm), down, out, cuff: [outerEnd, innerEnd] };
}

/** A kimono sleeve: a wide tube on the line of the shoulder, its seam upright. */
function layKimono({ garment, k }: Sheet, half: Half): LaidSleeve {
  const sleeve = garment.sleeve as SleeveDims;
  const start = half.shoulderEnd;
  const way = normalise([1, 0.3]);
  const down: Point = [-way[1], way[0]];
  const end = add(start, scale(way, sleeve.length));
  const drop = sleeve.hemCircumference / 2;
  const inner = add(end, scale(down, drop));
  const tuck = add(half.underarm, [0, 4 * k]);
  return { outer: lines(start, end), hem: lines(end, inner), inner: join(curve(inner, lerpPoint(inner, tuck, 0.4), add(tuck, [46 * k, Math.max(10 * k, (inner[1] - tuck[1]) * 0.3)]), tuck), lines(tuck, half.underarm)), down: way, out: [way[1], -way[0]], cuff: [end, inner] };
}

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
  else draft.line('topstitch', at(shiftIn(laid, 20 * k)));
  drawFullness(sheet, laid, { half, draft, at });
  if (laid.coneSeam) draft.line('seam', at(laid.coneSeam));
  if (isTailored(sheet) && sleeve.length > 400 * k && !isCutInOne && garment.choice.sleeve !== 'kimono') drawTwoPiece(sheet, laid, { draft, at });
  if (garment.choice.type === 'trench-coat' && sleeve.cuffDepth === 0 && sleeve.length > 430 * k) drawWristStrap(laid, { draft, at, k, view });
  if (isDown(sheet)) drawQuilts(sheet, laid, { draft, at });
  draft.part('sleeve');
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

/** A small circle. */
export function dot([x, y]: Point, radius: number): Path {
  const c = radius * 0.5523;
  return { start: [x + radius, y], isClosed: true, curves: [
    [[x + radius, y + c], [x + c, y + radius], [x, y + radius]], [[x - c, y + radius], [x - radius, y + c], [x - radius, y]],
    [[x - radius, y - c], [x - c, y - radius], [x, y - radius]], [[x + c, y - radius], [x + radius, y - c], [x + radius, y]],
  ] };
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
