import { add, distance, lerp, mix, normalise, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { SleeveDims } from '@toile/garment';
import type { Half, Sheet } from './block.ts';
import { arc, curve, endOf, join, lines, pointsAt, reverse, through } from './path.ts';
import type { Path } from './path.ts';

/** A sleeve laid out beside the body: its edges by name, right side of the paper. */
export interface LaidSleeve {
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
export function layOut(sheet: Sheet, half: Half): LaidSleeve {
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

export const isGathered = (id: string | undefined): boolean => id === 'puff' || id === 'bishop';

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
