import { bodyOf, SAMPLE_SIZE, sideSign } from '@toile/figure';
import { add, clamp, curveOf, distance, lerp, mix, normalise, pointOn, sampleCubic, scale, smoothStep, subtract, tangentOn } from '@toile/geometry';
import type { Patch, Point, Polyline } from '@toile/geometry';
import type { DrawnSleeve, SketchPlane } from '@toile/garment';
import { armNormal } from '../frame/arm-model.ts';
import type { Draft } from '../frame/draft.ts';
import { withoutLoops, withoutNeedles } from '../sleeve/sleeve-slack.ts';
import { along } from '../cloth/tube.ts';
import type { TrunkMap } from './trunk-map.ts';

/** A drawn sleeve along a posed arm. s runs from the armhole (0) to the mouth (1), t from the outer (0) to the inner edge (1). */
export interface SleeveMap {
  readonly outline: Polyline;
  readonly outer: Polyline;
  readonly inner: Polyline;
  readonly mouth: Polyline;
  readonly armhole: Polyline;
  readonly patch: Patch;
  /** Share of the arm's length at which it ends. */
  readonly end: number;
  cloth(s: number, t: number): Point;
  /** From mm of the drawing to paper. */
  at(p: Point): Point;
}

/** Share of a sleeve's spare circumference that shows as half-width: a sleeve hangs closer than a body. */
const EASE_TO_HALF = 0.16;
/** Share of what an edge swells beyond straight that is drawn. */
const SWELL = 0.8;
const STEPS = 40;

/** One sleeve of a drawing on the figure's arm. */
export function sleeveMap(draft: Draft, { plane, sleeve, trunk }: { readonly plane: SketchPlane; readonly sleeve: DrawnSleeve; readonly trunk: TrunkMap }): SleeveMap {
  const { figure } = draft, { side } = sleeve, sign = sideSign(side);
  const sample = bodyOf(SAMPLE_SIZE, figure.market);
  const arm = figure.arm(side), normal = armNormal(arm, sign);
  const bulk = draft.garment.fabric.bulk * 0.5 + (draft.isOuter ? 4 : 0);
  const tip = sleeve.outer[0] as Point, pit = sleeve.inner[0] as Point;
  const outerEnd = sleeve.outer[sleeve.outer.length - 1] as Point, innerEnd = sleeve.inner[sleeve.inner.length - 1] as Point;
  const extension = Math.abs(tip[0]) - sample.shoulderWidth / 2;
  const long = curveOf(sleeve.outer).length;
  const axis = normalise(subtract(outerEnd, tip));
  const drop = (p: Point): number => (p[0] - tip[0]) * axis[0] + (p[1] - tip[1]) * axis[1];
  const grade = figure.body.armLength / sample.armLength;
  const end = clamp(figure.armShareOf((long + Math.max(-20, extension)) * grade), 0.12, 1.2);
  const endInner = clamp(end + figure.armShareOf(Math.max(0, (drop(innerEnd) - drop(outerEnd)) * grade)) * Math.sign(drop(innerEnd) - drop(outerEnd)), 0.1, 1.25);
  const project = (p: Point): number => { const o = pointOn(arm, 0), a = tangentOn(arm, 0.12); return clamp(((p[0] - o[0]) * a[0] + (p[1] - o[1]) * a[1]) / arm.length, -0.02, 0.5); };

  const paperTip = trunk.at(tip);
  const paperPit = trunk.at(pit);
  const uTip = project(paperTip), uPit = Math.max(project(paperPit), 0.05);

  // Straight widths at armpit and mouth; what the edges swell beyond straight lines goes on top.
  const sideways = (p: Point, from: Point, to: Point): number => { const d = normalise(subtract(to, from)); return (p[0] - from[0]) * d[1] - (p[1] - from[1]) * d[0]; };
  const wide = Math.abs(sideways(pit, tip, outerEnd)), narrow = distance(outerEnd, innerEnd);
  const girthAt = (u: number): number => lerp(sample.upperArmGirth, sample.wristGirth, smoothStep(0.25, 0.95, u));
  const base = (u: number): number => {
    const share = clamp((u - uPit) / Math.max(0.05, end - uPit));
    const bare = figure.armHalfWidth(clamp(u));
    return bare + Math.max(2, (2 * lerp(wide, narrow, share) - girthAt(u)) * EASE_TO_HALF) + bulk;
  };
  const outFlat = along(evenly(sleeve.outer)), inFlat = along(evenly(sleeve.inner));
  // For either side outwards is where the chord's left hand points away from the arm.
  const outwards = sign;
  const swellOut = (s: number): number => outwards * sideways(outFlat(s), tip, outerEnd) * SWELL;
  const swellIn = (s: number): number => -outwards * sideways(inFlat(s), pit, innerEnd) * SWELL;
  // Cloth hangs from a limb held out: its upper edge keeps close, the lower sags.
  const hang = (u: number): number => clamp(normal(u)[1] * -1, 0, 1) * 0.6 * smoothStep(0.1, 0.35, u);
  const half = (u: number, which: 1 | -1): number => { const bare = figure.armHalfWidth(clamp(u)) + 1.5; return bare + Math.max(0, base(u) - bare) * (1 - which * hang(u)); };

  const uHead = Math.min(Math.max(0.19, uTip + 0.1), end * 0.72);
  const headEnd = add(pointOn(arm, uHead), scale(normal(uHead), half(uHead, 1)));
  const before = trunk.at(mix(side === 'left' ? plane.landmarks.neckLeft ?? tip : plane.landmarks.neckRight ?? tip, tip, 0.6));
  const leaving = distance(paperTip, before) > 1 ? normalise(subtract(paperTip, before)) : tangentOn(arm, 0.05);
  const reach = distance(paperTip, headEnd);
  const head = along(sampleCubic(paperTip, add(paperTip, scale(leaving, reach * 0.3)), add(headEnd, scale(tangentOn(arm, uHead), -reach * 0.42)), headEnd, 16));
  const sHead = clamp((uHead - uTip) / Math.max(0.05, end - uTip), 0.05, 0.9);
  const outerAt = (s: number): Point => {
    const u = lerp(uTip, end, s);
    const own = s < sHead ? head(s / sHead) : add(pointOn(arm, Math.min(u, 1.2)), scale(normal(u), half(u, 1)));
    return add(own, scale(normal(Math.max(0.1, u)), Math.max(swellOut(s) * smoothStep(0, 0.07, s), s < sHead ? -2 : -(half(u, 1) - figure.armHalfWidth(clamp(u)) - 2))));
  };
  const innerAt = (s: number): Point => {
    const u = lerp(uPit, endInner, s);
    const own = add(pointOn(arm, Math.min(u, 1.2)), scale(normal(u), -half(u, -1) - Math.max(swellIn(s), -(half(u, -1) - figure.armHalfWidth(clamp(u)) - 2)) * smoothStep(0, 0.15, s)));
    return mix(paperPit, own, smoothStep(0, Math.min(0.5, 0.16 / Math.max(0.1, endInner - uPit)), s));
  };
  const line = (of: (s: number) => Point): Point[] => withoutLoops(Array.from({ length: STEPS + 1 }, (_, i) => of(i / STEPS)));
  const outer = line(outerAt), inner = line(innerAt);
  const a = outer[outer.length - 1] as Point, z = inner[inner.length - 1] as Point;
  const fall = normalise(subtract(pointOn(arm, Math.min(1, end)), pointOn(arm, Math.min(1, end) - 0.06)));
  const mouthFlat = along(evenly(sleeve.mouth));
  const bow = (t: number): number => Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2)) * Math.min(12, distance(a, z) * 0.1);
  const mouthAt = (t: number): Point => {
    const q = mouthFlat(t), straight = mix(outerEnd, innerEnd, t);
    return add(mix(a, z, t), scale(fall, (drop(q) - drop(straight)) * 0.8 + bow(t)));
  };
  const mouth = Array.from({ length: 17 }, (_, i) => mouthAt(i / 16));
  const hole = sleeve.armhole.map(trunk.at);
  const outerCurve = along(evenly(outer)), innerCurve = along(evenly(inner)), holeLine = along(hole), mouthLine = along(mouth);
  const patch: Patch = (s, t) => {
    const p = mix(outerCurve(s), innerCurve(s), t);
    const top = subtract(holeLine(t), mix(paperTip, paperPit, t)), low = subtract(mouthLine(t), mix(a, z, t));
    const k = (1 - clamp(s)) ** 2, m = clamp(s) ** 2;
    return [p[0] + top[0] * k + low[0] * m, p[1] + top[1] * k + low[1] * m];
  };
  const outline = withoutNeedles(withoutLoops([...outer, ...mouth.slice(1, -1), ...inner.slice().reverse(), ...hole.slice(1, -1).reverse()], 0.3));
  return {
    outline, outer, inner, mouth, armhole: hole, patch, end,
    cloth: (s, t) => [(2 * t - 1) * base(lerp(uPit, end, clamp(s, 0.1, 1))) * 1.3 + sign * 400, lerp(lerp(uTip, uPit, clamp(t)), end, s) * arm.length + 330],
    at: (p) => { const [s, t] = ruled(p, outFlat, inFlat); return patch(s, t); },
  };
}

/** A line as 41 points evenly along it. */
function evenly(points: Polyline): Point[] {
  const curve = curveOf(points);
  return Array.from({ length: STEPS + 1 }, (_, i) => pointOn(curve, i / STEPS));
}

/** Where a point lies between two edges: the share of their length at which the line between them passes it, and the share across. */
function ruled(p: Point, outer: (s: number) => Point, inner: (s: number) => Point): readonly [number, number] {
  const probe = (s: number): readonly [off: number, t: number] => {
    const a = outer(s), b = inner(s), dx = b[0] - a[0], dy = b[1] - a[1], long = Math.hypot(dx, dy) || 1;
    return [(dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / long, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (long * long)];
  };
  // The lines turn from along the armhole to along the mouth: a point may lie on the far run of another one, so that only those it lies within count.
  let best: readonly [number, number] = [0, 0.5], least = Infinity;
  let before = probe(-0.02);
  for (let i = 0; i <= STEPS; i++) {
    const s = i === STEPS ? 1.02 : (i + 1) / STEPS, from = i === 0 ? -0.02 : i / STEPS;
    const now = probe(s);
    const u = before[0] * now[0] <= 0 ? before[0] / (before[0] - now[0] || 1) : Math.abs(before[0]) < Math.abs(now[0]) ? 0 : 1;
    const t = lerp(before[1], now[1], u), off = before[0] * now[0] <= 0 ? 0 : Math.min(Math.abs(before[0]), Math.abs(now[0]));
    const cost = off + Math.max(0, -t, t - 1) * 200;
    if (cost < least) { least = cost; best = [lerp(from, s, u), clamp(t, -0.05, 1.05)]; }
    before = now;
  }
  return best;
}
