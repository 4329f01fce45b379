import { bodyOf, SAMPLE_SIZE } from '@toile/figure';
import type { SeatPlacement } from '@toile/figure';
import { add, clamp, lerp, mix, pointOn, profile, scale, smoothStep, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { drawnHeights } from '@toile/garment';
import type { DrawnHeights, SketchPlane } from '@toile/garment';
import { armNormal } from '../frame/arm-model.ts';
import { legCover } from '../cloth/leg-cover.ts';
import type { Draft } from '../frame/draft.ts';
import { followOf } from '../frame/half-width.ts';
import { hangPoint } from '../frame/hang.ts';
import { seatedTube } from '../skirt/seated-tube.ts';
import { EASE_TO_HALF_WIDTH, LEVEL, shoulderLevel, SHOULDER_HALF } from '../frame/levels.ts';

/** How the trunk of a drawing lies on a figure: real mm of the drawing to paper, row by row, so that nothing folds over. */
export interface TrunkMap {
  /** From mm across the axis and mm below the shoulder (or the waist's top edge) to paper. */
  at(p: Point): Point;
  /** Level of a height on the side of x, and drawn mm across of x there. */
  level(p: Point): number;
  across(p: Point): number;
  /** Drawn half-width at a height, canonical mm, the mean of both sides. */
  half(y: number): number;
  halfOf(y: number, side: 'left' | 'right'): number;
}

/** mm between rows of the width tables. */
const STEP = 8;
/** Rows over which the drawn scale is evened, so that a step of the outline stays a step of the drawing. */
const EVEN = 4;

/** The trunk of a drawing on a figure, its heights as `heights` says. */
export function trunkMap(draft: Draft, plane: SketchPlane, heights: DrawnHeights = drawnHeights(draft.garment, plane, draft.figure.body)): TrunkMap {
  const { figure } = draft;
  const sample = bodyOf(SAMPLE_SIZE, figure.market);
  const grade = figure.body.hpsToFloor / sample.hpsToFloor;
  const bulk = draft.garment.fabric.bulk * 0.6 + (draft.isOuter ? 3 : 0);
  // Bone widths: the figure's shoulders in proportion to the real ones.
  const boneScale = SHOULDER_HALF / (sample.shoulderWidth / 2);
  const isUpper = heights.top === 0;
  const armpits = [plane.landmarks.armpitLeft?.[1], plane.landmarks.armpitRight?.[1]].filter((y): y is number => y !== undefined);
  const armpit = armpits.length > 0 ? Math.max(...armpits) : isUpper ? 190 : -1e4;
  const levelAt = (y: number): number => figure.levelOf((heights.of(y) + heights.top) * grade);
  const girth = profile([[LEVEL.bust - 60, sample.bustGirth * 0.98], [LEVEL.bust, sample.bustGirth], [LEVEL.waist, sample.waistGirth], [LEVEL.hip, sample.hipGirth]]);
  const least = draft.garment.fabric.stretch > 0.3 ? 1 : 2.5;
  const first = plane.top - 120, count = Math.ceil((plane.bottom + 260 - first) / STEP);
  const hemHalf = ['left', 'right'].map((side) => plane.halfWidth(side as 'left', plane.bottom - 12));
  const follow = followOf((figure.halfWidth(LEVEL.hip) + ((hemHalf[0] as number) + (hemHalf[1] as number)) * 0.4) / 1.5);
  const cover = levelAt(plane.bottom) > 990 && !plane.landmarks.crotch ? legCover(figure, Math.max(1000, levelAt(Math.min(plane.landmarks.hemLeft?.[1] ?? plane.bottom, plane.landmarks.hemRight?.[1] ?? plane.bottom))), follow) : undefined;
  const tuck = draft.isTucked ? draft.tuckLevel ?? LEVEL.waist : Infinity;
  const drawnHalf = (y: number, side: 'left' | 'right'): number => {
    const level = levelAt(y), own = plane.halfWidth(side, y);
    const ease = 4 * own - girth(clamp(level, LEVEL.bust - 60, LEVEL.hip));
    const bare = figure.halfWidth(clamp(level, 400, LEVEL.hip));
    let half = Math.max(bare + least, bare + ease * EASE_TO_HALF_WIDTH) + bulk;
    if (own < 60) half = Math.max(half * (own / 60), own * 0.6);
    if (cover && level > LEVEL.hip) half = Math.max(half, cover(level, side));
    if (draft.within) half = Math.min(half, Math.max(bare + 1, draft.within(level)));
    if (tuck < Infinity) half = Math.min(half, lerp(half, bare + bulk + 5, smoothStep(tuck - 70, tuck - 4, level)));
    return half;
  };
  // Below a side's own hem only points and tails hang: they keep its scale.
  const hemOf = (side: 'left' | 'right'): number => ((side === 'left' ? plane.landmarks.hemLeft : plane.landmarks.hemRight)?.[1] ?? plane.bottom) - 6;
  const tables = (['left', 'right'] as const).map((side) => {
    const raw = Float64Array.from({ length: count }, (_, i) => {
      const y = Math.min(hemOf(side), Math.max(first + i * STEP, isUpper ? armpit : plane.top + 4));
      return drawnHalf(y, side) / Math.max(40, plane.halfWidth(side, y));
    });
    return evened(raw);
  }) as [Float64Array, Float64Array];
  const scaleAt = (y: number, x: number): number => {
    const k = clamp((y - first) / STEP, 0, count - 1.001), i = Math.floor(k);
    const read = (table: Float64Array): number => lerp(table[i] as number, table[i + 1] as number, k - i);
    // The two sides pass into one another across the axis, so that no line through it has a kink.
    const own = lerp(read(tables[0]), read(tables[1]), smoothStep(-50, 50, x));
    return isUpper ? lerp(boneScale, own, smoothStep(30, Math.max(60, armpit), y)) : own;
  };
  const { shoulderLeft, shoulderRight, neckLeft, neckRight } = plane.landmarks;
  const lift = draft.isOuter ? 7 : draft.garment.fabric.bulk > 4 ? 5 : 2.5;
  /** Height of the drawn shoulder seam at x. */
  const seamAt = (x: number): number | undefined => {
    const neck = x < 0 ? neckLeft : neckRight, tip = x < 0 ? shoulderLeft : shoulderRight;
    if (!neck) return undefined;
    // A strap lies on the shoulder as it is: its end is level cloth.
    if (!tip || Math.abs(tip[0] - neck[0]) < 30) return neck[1];
    return lerp(neck[1], tip[1], clamp((x - neck[0]) / (tip[0] - neck[0])));
  };
  const lowestSeam = Math.max(...[shoulderLeft, shoulderRight, neckLeft, neckRight].map((p) => p?.[1] ?? -1e4)) + 190;
  const level = ([x, y]: Point): number => {
    const own = levelAt(y);
    if (!isUpper) return own;
    const seam = y < lowestSeam ? seamAt(x) : undefined;
    if (seam === undefined) return own;
    const neck = x < 0 ? neckLeft : neckRight;
    // Within the neck the seam's own height says nothing: the correction fades to the throat.
    const within = neck && Math.abs(x) < Math.abs(neck[0]) ? Math.abs(x) / Math.abs(neck[0]) : 1;
    const wanted = shoulderLevel(Math.min(SHOULDER_HALF, Math.abs(x) * boneScale)) - lift + Math.max(0, Math.abs(x) * boneScale - SHOULDER_HALF) * 0.9;
    const off = clamp(wanted - levelAt(seam), -60, 60);
    return own + off * (0.4 + 0.6 * within) * (1 - smoothStep(0, 190, y - seam));
  };
  const across = ([x, y]: Point): number => x * scaleAt(y, x);
  const halfOf = (y: number, side: 'left' | 'right'): number => plane.halfWidth(side, Math.min(y, hemOf(side))) * scaleAt(y, side === 'left' ? -60 : 60);
  const hung = (p: Point): Point => hangPoint(figure, level(p), across(p), follow);
  const lap = isUpper && figure.seat && levelAt(plane.bottom) > LEVEL.hip + 60 ? onLap(draft, plane, { level, across, levelAt, halfOf }) : undefined;
  const base = (p: Point): Point => {
    const own = hung(p), k = lap ? smoothStep(LEVEL.waist, LEVEL.hip - 40, level(p)) : 0;
    return lap && k > 0 ? mix(own, lap(p), k) : own;
  };
  const drops = isUpper ? (['left', 'right'] as const).flatMap((side) => shoulderDrop(draft, plane, { side, base, bulk })) : [];
  const at = (p: Point): Point => {
    let [x, y] = base(p);
    for (const { tip, by } of drops) {
      const k = Math.exp(-(((p[0] - tip[0]) ** 2 + ((p[1] - tip[1]) * 0.8) ** 2) / DROP_REACH ** 2));
      x += by[0] * k;
      y += by[1] * k;
    }
    return [x, y];
  };
  return {
    level, across, halfOf, at,
    half: (y) => (halfOf(y, 'left') + halfOf(y, 'right')) / 2,
  };
}

/** Seated, what hangs below the hip lies over the lap, goes round the knees and falls from there: the way of a skirt. */
function onLap(draft: Draft, plane: SketchPlane, map: Pick<TrunkMap, 'level' | 'across' | 'halfOf'> & { levelAt(y: number): number }): (p: Point) => Point {
  const { figure } = draft;
  const rows = Array.from({ length: 60 }, (_, i) => lerp(0, plane.bottom, i / 59)), levels = rows.map(map.levelAt);
  const yOf = (wanted: number): number => { const i = levels.findIndex((one) => one >= wanted); return i < 0 ? plane.bottom : rows[i] as number; };
  const bottomLevel = map.levelAt(plane.bottom);
  const tube = seatedTube(figure, figure.seat as SeatPlacement, { topLevel: LEVEL.waist, bottomLevel, halfWidth: (at, side) => map.halfOf(yOf(at), side), hemDrop: 12 });
  // Where thighs are foreshortened levels lie one upon the other: never one above the other.
  const first = LEVEL.waist - 60, step = 6, shares = new Float64Array(Math.ceil((bottomLevel + 60 - first) / step) + 2);
  for (let i = 0, most = -Infinity; i < shares.length; i++) { most = Math.max(most + 1e-4, tube.shareOf(first + i * step)); shares[i] = most; }
  const shareOf = (at: number): number => { const x = clamp((at - first) / step, 0, shares.length - 1.001), i = Math.floor(x); return lerp(shares[i] as number, shares[i + 1] as number, x - i); };
  return (p) => {
    const half = Math.max(40, map.halfOf(p[1], p[0] < 0 ? 'left' : 'right'));
    return tube.patch(clamp(shareOf(map.level(p)), 0, 1), clamp((map.across(p) / half + 1) / 2, -0.02, 1.02));
  };
}

/** How far round the end of a dropped shoulder cloth goes with it, mm. */
const DROP_REACH = 140;

/** A shoulder that ends beyond the bone bends over it and lies on the upper arm, wherever that is: the way there from where the chest alone would carry it. */
function shoulderDrop(draft: Draft, plane: SketchPlane, { side, base, bulk }: { readonly side: 'left' | 'right'; readonly base: (p: Point) => Point; readonly bulk: number }): readonly { readonly tip: Point; readonly by: Point }[] {
  const { figure } = draft;
  const tip = plane.sleeves[side]?.outer[0];
  if (!tip) return [];
  const extension = Math.abs(tip[0]) - bodyOf(SAMPLE_SIZE, figure.market).shoulderWidth / 2;
  if (extension < 8) return [];
  const arm = figure.arm(side), normal = armNormal(arm, side === 'left' ? -1 : 1);
  const u = clamp((extension * 0.8 + 26) / arm.length, 0.02, 0.34);
  const on = add(pointOn(arm, u), scale(normal(u), figure.armHalfWidth(u) + bulk + 4 + extension * 0.06));
  return [{ tip, by: scale(subtract(on, base(tip)), smoothStep(6, 26, extension)) }];
}

function evened(raw: Float64Array): Float64Array {
  let now = raw, next = raw.slice();
  for (let pass = 0; pass < EVEN; pass++) {
    for (let i = 1; i < now.length - 1; i++) next[i] = 0.5 * (now[i] as number) + 0.25 * ((now[i - 1] as number) + (now[i + 1] as number));
    [now, next] = [next, now.slice()];
  }
  return now;
}
