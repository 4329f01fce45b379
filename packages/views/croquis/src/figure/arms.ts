import { add, clamp, curveOf, distance, normalise, perpendicular, pointOn, profile, scale, subtract, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { Layer } from '@toile/drawing';
import { armContours, armMarks } from './arm-marks.ts';
import type { OnArm } from './arm-marks.ts';
import { bodyLayer, contourInk, fadeIn, lastOf, sharesFrom, surfaceOf } from './paint.ts';
import type { SkinTones } from './tones.ts';

interface ArmOptions {
  readonly tones: SkinTones;
  /** Share of the arm hidden from the shoulder. */
  readonly cover: number;
  readonly darken: number;
}

/** The bare arm's sheets. `upper` lies with the torso; `lower` is drawn again in front of the body, without a seam. */
export interface ArmLayers { readonly upper?: Layer; readonly lower?: Layer }

/** Where a bare arm comes out in front of the body: at the armpit, so that wide cloth never cuts it off further down. */
const FOREARM_START = 0.225;
/** Skin goes on this far under a sleeve's end, in shares of the arm. */
const UNDERLAP = 0.035;
/** Beyond this bend (radians) one ribbon would fold over itself at the elbow: upper arm and forearm are drawn apart. */
const FOLDED = 1.4;

/** The sheets of one arm, from the end of the sleeve to the wrist. Nothing where a sleeve hides it all. */
export function armLayers(figure: PosedFigure, side: Side, options: ArmOptions): ArmLayers {
  const start = options.cover <= 0.01 ? 0 : options.cover - UNDERLAP;
  if (options.cover >= 0.985) return {};
  if (figure.elbowBend(side) > FOLDED) return foldedArm(figure, side, options, start);
  // Out of a sleeve the whole of it hangs in front: the sleeve lies over its start.
  if (start > 0) return { lower: straightArm(figure, side, options, { id: 'lower', from: start }) };
  return { upper: straightArm(figure, side, options, { id: 'upper', from: 0 }), lower: straightArm(figure, side, options, { id: 'lower', from: FOREARM_START }) };
}

/** The torso carries the shoulder down to this share of the arm; there the arm's own sheet has faded in. */
export const SHOULDER_SHARE = 0.17;

/** What muscle adds to the even arm, mm: shoulder cap and forearm outside, biceps inside, and the pinch of the elbow. Less than the ease of the tightest sleeve. */
const MUSCLE = {
  outer: profile([[0, 0], [0.06, 1.5], [0.14, 3.4], [0.24, 1], [0.34, 0.6], [0.47, -0.8], [0.52, 0.2], [0.59, 3.2], [0.7, 1], [0.84, 0], [1, 0]]),
  inner: profile([[0, 0], [0.2, 0], [0.31, 2.2], [0.44, 0], [0.5, -0.6], [0.56, 0.2], [0.65, 2], [0.8, 0], [1, 0]]),
} as const;

/** Half-width of the bare arm on one side, mm. */
const reachOf = (figure: PosedFigure, u: number, across: number): number => {
  const at = clamp(u);
  return figure.armHalfWidth(at) + (across > 0 ? MUSCLE.outer(at) : MUSCLE.inner(at)) * figure.armWidening;
};

/** A point on the arm's edge: `across` −1 the inner edge, 1 the outer. */
export function armEdge(figure: PosedFigure, side: Side, u: number, across: number): Point {
  const arm = figure.arm(side);
  return add(pointOn(arm, u), scale(perpendicular(tangentOn(arm, clamp(u, 0.01, 0.995))), -sideSign(side) * across * reachOf(figure, u, across)));
}

interface Stretch { readonly id: string; readonly from: number }

function edgesOf(figure: PosedFigure, side: Side, { from }: Stretch): { outer: Point[]; inner: Point[] } {
  const shares = sharesFrom(from, 32);
  return { outer: shares.map((u) => armEdge(figure, side, u, 1)), inner: shares.map((u) => armEdge(figure, side, u, -1)) };
}

/** Offsetting a bent line makes a loop inside the bend: points that fall inside the limb are dropped. */
function withoutLoop(points: readonly Point[], figure: PosedFigure, arm: Curve): Point[] {
  const discs = Array.from({ length: 33 }, (_, k) => ({ centre: pointOn(arm, k / 32), radius: figure.armHalfWidth(k / 32) * 0.9 }));
  const kept = points.filter((point) => !discs.some(({ centre, radius }) => distance(point, centre) < radius));
  return kept.length > 4 ? kept : points.slice();
}

function armPatch(figure: PosedFigure, arm: Curve): (u: number, t: number) => Point {
  const across = lastOf((u) => ({ centre: pointOn(arm, u), half: scale(perpendicular(tangentOn(arm, clamp(u, 0.005, 0.995))), figure.armHalfWidth(clamp(u))) }));
  return (u, t) => {
    const { centre, half } = across(u);
    return add(centre, scale(half, 1 - 2 * t));
  };
}

function straightArm(figure: PosedFigure, side: Side, { tones, darken }: ArmOptions, stretch: Stretch): Layer {
  const sign = sideSign(side);
  const arm = figure.arm(side);
  const raw = edgesOf(figure, side, stretch);
  const bent = figure.elbowBend(side) > 0.5;
  const outer = bent ? withoutLoop(raw.outer, figure, arm) : raw.outer;
  const inner = bent ? withoutLoop(raw.inner, figure, arm) : raw.inner;
  const left = sign < 0 ? outer : inner, right = sign < 0 ? inner : outer;
  const isWhole = stretch.from === 0;
  const at: OnArm = (u, share, along = 0) => add(armEdge(figure, side, u, share), scale(tangentOn(arm, clamp(u, 0.005, 0.995)), along));
  // From the wrist up: a line's liveliness runs from its start, and the sleeve may move.
  const edges = bent
    ? [contourInk(outer.slice(isWhole ? 3 : 1).reverse(), 2.4, tones.line), contourInk(inner.slice(isWhole ? 7 : 1).reverse(), 2.2, tones.line)]
    : armContours(at, stretch.from, tones);
  const marks = armMarks(at, { tones, lit: sign < 0 ? 1 : -1, bent });
  return bodyLayer({
    id: `figure.arms.${stretch.id}.${side}`, part: 'figure.arms', colour: tones.base, darken,
    outline: [...right, ...left.slice().reverse(), ...(isWhole ? shoulderCap(figure, arm) : [])],
    surface: surfaceOf(armPatch(figure, arm), { rows: 16, columns: 4, s: [-0.06, 1.06] }),
    relief: { round: 0.42, halfWidth: 26 }, shadow: isWhole ? 0 : 0.1, ...(isWhole ? { fade: fadeIn(0.06, SHOULDER_SHARE + 0.03) } : stretch.from === FOREARM_START ? { fade: fadeIn(FOREARM_START + 0.005, FOREARM_START + 0.06) } : {}),
    shapes: marks.shapes, inks: [...edges, ...marks.inks],
  });
}

/** The rounded top of the arm, from its left edge over the shoulder to its right. */
function shoulderCap(figure: PosedFigure, arm: Curve): Point[] {
  const tangent = tangentOn(arm, 0.01);
  const normal = perpendicular(tangent);
  const radius = figure.armHalfWidth(0);
  return Array.from({ length: 7 }, (_, i) => {
    const angle = ((i + 1) / 8) * Math.PI;
    return add(pointOn(arm, 0), add(scale(normal, Math.cos(angle) * radius), scale(tangent, -Math.sin(angle) * radius * 0.6)));
  });
}

/** A folded arm: upper arm to the point of the elbow, then the forearm over it. */
function foldedArm(figure: PosedFigure, side: Side, options: ArmOptions, start: number): ArmLayers {
  const upper = start < 0.5 ? halfArm(figure, side, options, { id: 'upper', from: start }) : undefined;
  const lower = halfArm(figure, side, options, { id: 'lower', from: Math.max(start, 0.56) });
  return { ...(upper ? { upper } : {}), lower };
}

function halfArm(figure: PosedFigure, side: Side, { tones, darken }: ArmOptions, stretch: Stretch): Layer {
  const [shoulder, elbow, wrist] = figure.armJoints(side);
  const isUpper = stretch.id === 'upper';
  const bone = isUpper ? [shoulder, elbow] as const : [elbow, wrist] as const;
  const whole = curveOf(bone);
  const span = isUpper ? [0, 0.542] as const : [0.542, 1] as const;
  const local = (u: number): number => (u - span[0]) / (span[1] - span[0]);
  const from = clamp(local(stretch.from));
  const left: Point[] = [], right: Point[] = [];
  const tangent = normalise(subtract(bone[1], bone[0]));
  const normal = perpendicular(tangent);
  const widthAt = (k: number): number => figure.armHalfWidth(span[0] + (span[1] - span[0]) * k);
  for (const k of sharesFrom(from, 24)) {
    left.push(add(pointOn(whole, k), scale(normal, widthAt(k))));
    right.push(add(pointOn(whole, k), scale(normal, -widthAt(k))));
  }
  const reach = figure.armHalfWidth(0.54);
  const cap = Array.from({ length: 9 }, (_, i): Point => {
    const angle = ((i + 1) / 10) * Math.PI;
    const way = isUpper ? 1 : -1;
    return add(elbow, add(scale(normal, Math.cos(angle) * reach * way), scale(tangent, Math.sin(angle) * reach * 0.85 * way)));
  });
  const showsElbow = isUpper || from < 0.06;
  const outline = isUpper
    ? [...right, ...cap.slice().reverse(), ...left.slice().reverse(), ...(stretch.from === 0 ? shoulderCap(figure, figure.arm(side)) : [])]
    : [...right, ...left.slice().reverse(), ...(showsElbow ? cap.slice().reverse() : [])];
  return bodyLayer({
    id: `figure.arms.${stretch.id}.${side}`, part: 'figure.arms', colour: tones.base, darken, outline,
    surface: surfaceOf((s, t) => add(pointOn(whole, s), scale(normal, widthAt(clamp(s)) * (1 - 2 * t))), { rows: 12, columns: 5 }),
    ...(isUpper && stretch.from === 0 ? { fade: fadeIn(0.1, (SHOULDER_SHARE + 0.03) / 0.542) } : {}),
    relief: { round: 0.3, halfWidth: 26 }, shadow: isUpper ? 0 : 0.2,
    inks: [contourInk(isUpper ? [...left.slice(stretch.from === 0 ? 5 : 0), ...cap] : left, 2.4, tones.line), contourInk(isUpper || !showsElbow ? right.slice(isUpper && stretch.from === 0 ? 5 : 0) : [...cap.slice().reverse(), ...right], 2.4, tones.line)],
  });
}
