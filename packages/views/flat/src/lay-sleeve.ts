import { add, distance, lerp, mix, normalise, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { SleeveDims } from '@toile/garment';
import type { Half, Sheet } from './block.ts';
import { isDownFilled } from './families.ts';
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
  return lerp(48, 25, Math.max(0, Math.min(1, (reach - 0.25) / 0.7))) * DEGREES;
}

/** Where the sleeve lies: widths square to the arm, the underarm of the sleeve on the underarm of the body. */
export function layOut(sheet: Sheet, half: Half): LaidSleeve {
  const { garment, body, k } = sheet;
  const sleeve = garment.sleeve as SleeveDims;
  const id = garment.choice.sleeve;
  const start = half.shoulderEnd;
  const underarm = half.underarm;
  const shoulderWay = normalise(half.shoulder ? subtract(endOf(half.shoulder), half.shoulder.start) : [0.9, 0.4]);
  if (id === 'kimono') { const laid = layKimono(sheet, half); return laid.cuff[1][0] > underarm[0] + 20 * k ? laid : layShort(sheet, half, shoulderWay); }
  const angle = id === 'dolman' ? 46 * DEGREES : spread(sleeve, body.armLength);
  const down: Point = [Math.sin(angle), Math.cos(angle)];
  const out: Point = [Math.cos(angle), -Math.sin(angle)];
  const gathered = isGathered(garment.choice.sleeve);
  // Laid beside the body the sleeve shows about two thirds of its width at the underarm: the rest is folded under, as in any flat.
  const bicepsHalf = (sleeve.bicepsCircumference / 4) * (id === 'puff' || id === 'leg-of-mutton' ? 0.7 : id === 'dolman' ? 0.5 : lerp(0.72, 0.54, Math.min(1, sleeve.length / body.armLength)));
  // The biceps line runs out from the underarm, square to the arm; where that would pass the shoulder line, it is shortened.
  const wanted = add(underarm, scale(out, bicepsHalf * 2));
  const crest: Point = [wanted[0], Math.max(wanted[1], start[1] + (wanted[0] - start[0]) * 0.3)];
  const toCrest = distance(start, crest);
  const rest = sleeve.length - toCrest * 1.03 - sleeve.cuffDepth * (gathered || sleeve.cuffDepth > 0 ? 1 : 0);
  if ((rest < 24 * k || sleeve.length < body.armLength * 0.45) && id !== 'dolman') return layShort(sheet, half, shoulderWay);
  const middle = mix(underarm, crest, 0.5);
  const along = Math.max(rest, 30 * k);
  const end = add(middle, scale(down, along));
  const opening = id === 'bell' || gathered || id === 'leg-of-mutton' || id === 'lantern' ? hemHalf(sheet) : Math.min(hemHalf(sheet), distance(underarm, crest) * 0.47);
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
export const isDown = ({ garment }: Sheet): boolean => isDownFilled(garment);

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
  if (id === 'leg-of-mutton') return share < 0.45 ? lerp(biceps * 1.06, biceps * 0.8, share / 0.45) : lerp(biceps * 0.8, opening, Math.min(1, (share - 0.45) / 0.35) ** 0.8);
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
  if (!isPuffed) return curve(start, add(start, scale(normalise(mix(shoulderWay, down, 0.2)), span * 0.34)), subtract(crest, scale(down, span * 0.42)), crest);
  const lift = sleeve.headLift * 1.5 + 14 * k;
  const top: Point = [lerp(start[0], crest[0], 0.42), Math.min(start[1], crest[1]) - lift];
  return join(curve(start, [start[0] + 2 * k, start[1] - lift * 0.8], [top[0] - span * 0.22, top[1]], top), curve(top, [top[0] + span * 0.28, top[1]], subtract(crest, scale(down, span * 0.46)), crest));
}

/** A sleeve too short to reach the biceps line: its hem lies square to the arm, and the underarm seam is what that leaves. */
function layShort({ garment, k }: Sheet, half: Half, shoulderWay: Point): LaidSleeve {
  const sleeve = garment.sleeve as SleeveDims;
  const { shoulderEnd: start, underarm } = half;
  const tube = Math.max(sleeve.length - sleeve.cuffDepth, 24 * k);
  const id = garment.choice.sleeve;
  const isPuffed = id === 'puff' || id === 'leg-of-mutton' || id === 'bishop' || id === 'lantern';
  const angle = (isPuffed ? 47 : 56) * DEGREES;
  const down: Point = [Math.sin(angle), Math.cos(angle)];
  const out: Point = [Math.cos(angle), -Math.sin(angle)];
  const along = (point: Point): number => (point[0] - underarm[0]) * down[0] + (point[1] - underarm[1]) * down[1];
  if (!isPuffed) {
    const way = normalise(mix(shoulderWay, down, 0.62));
    const outerEnd = add(add(start, scale(way, tube)), scale(out, (id === 'bell' ? 26 : 0) * k));
    const innerEnd = add(underarm, scale(down, Math.max(18 * k, along(outerEnd))));
    return {
      outer: curve(start, add(start, scale(shoulderWay, tube * 0.42)), subtract(outerEnd, scale(id === 'bell' ? down : normalise(mix(way, [0, 1], 0.16)), tube * 0.36)), outerEnd), hem: arc(outerEnd, innerEnd, (id === 'bell' ? -13 : -4) * k),
      inner: curve(innerEnd, mix(innerEnd, underarm, 0.4), mix(innerEnd, underarm, 0.7), underarm), down, out, cuff: [outerEnd, innerEnd],
    };
  }
  const innerEnd = add(add(underarm, scale(down, Math.max(22 * k, along(add(start, scale(down, tube)))))), scale(out, 6 * k));
  const outerEnd = add(innerEnd, scale(out, sleeve.hemCircumference * 0.43));
  if (id === 'lantern') {
    // Two short cones, joined where they are widest.
    const wide = (sleeve.fullness / 4) * 0.5;
    const [top, low] = [add(mix(start, outerEnd, 0.62), scale(out, wide * 0.7)), add(mix(underarm, innerEnd, 0.6), add(scale(out, -wide * 0.3), scale(down, 14 * k)))];
    return { outer: join(curve(start, add(start, scale(shoulderWay, tube * 0.2)), mix(start, top, 0.7), top), lines(top, outerEnd)), hem: arc(outerEnd, innerEnd, -3 * k), inner: lines(innerEnd, low, underarm), down, out, cuff: [outerEnd, innerEnd], coneSeam: arc(top, low, -10 * k) };
  }
  const lift = sleeve.headLift * 1.4 + 20 * k;
  const swell = (sleeve.fullness / 4) * 0.5;
  const crown: Point = add(mix(start, outerEnd, 0.42), add(scale(out, swell), [0, -lift * 0.5]));
  const outer = join(
    curve(start, [start[0] + 2 * k, start[1] - lift], subtract(crown, scale(normalise(mix(down, out, 0.2)), tube * 0.42)), crown),
    curve(crown, add(crown, scale(down, tube * 0.3)), add(outerEnd, subtract(scale(out, swell * 0.7), scale(down, tube * 0.14))), outerEnd),
  );
  return { outer, hem: arc(outerEnd, innerEnd, -3 * k), inner: curve(innerEnd, add(innerEnd, scale(out, -12 * k)), add(underarm, [12 * k, 10 * k]), underarm), down, out, cuff: [outerEnd, innerEnd] };
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
