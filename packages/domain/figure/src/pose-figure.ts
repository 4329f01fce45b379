import { invariant, degToRad } from '@toile/kernel';
import { add, clamp, lerp, mix, profile, splineCurve, smoothStep } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import { LEVELS, armShareMapOf, levelMapOf } from './levels.ts';
import { MENSWEAR_POSES } from './menswear-poses.ts';
import { MIRRORED, mirrorPose } from './pose.ts';
import type { ArmPose, LegPose, Pose } from './pose.ts';
import { sideSign } from './posed-figure.ts';
import type { BodyMeasurements, FootPlacement, HandPlacement, PosedFigure, SeatPlacement, Side } from './posed-figure.ts';
import { SEATED_POSES } from './seated-poses.ts';
import type { Mannequin } from './traced/mannequin.ts';
import { ownWidthsOf } from './traced/own-widths.ts';
import type { OwnWidths } from './traced/own-widths.ts';
import { growthOf, wideningOf } from './widening.ts';
import { WOMENSWEAR_POSES } from './womenswear-poses.ts';

/** Every standing pose, womenswear first; each can also be asked for mirrored. */
export const POSES: readonly Pose[] = [...WOMENSWEAR_POSES, ...MENSWEAR_POSES];

/** The ids of the poses, seated ones too, and of their mirror images (`catwalk`, `catwalk-mirrored`). */
export const POSE_IDS: readonly string[] = [...POSES, ...SEATED_POSES].flatMap((pose) => [pose.id, mirrorPose(pose).id]);

/** The pose of an id, mirrored ones included. */
function poseOf(id: string): Pose {
  const base = id.endsWith(MIRRORED) ? id.slice(0, -MIRRORED.length) : id;
  const found = [...POSES, ...SEATED_POSES].find((candidate) => candidate.id === base);
  invariant(found, `no pose ${id}`);
  return id === base ? found : mirrorPose(found);
}

/** True for a pose with a hand in a pocket: it wants a garment that has one. */
export const poseNeedsPocket = (poseId: string): boolean => [poseOf(poseId).leftArm, poseOf(poseId).rightArm].some(({ handId }) => handId.startsWith('pocket'));

/** Bone lengths of the croquis, mm; shoulder and hip are the joints' distances from the centre line in the canonical frame. */
export const BONES = {
  womenswear: { upperArm: 286, forearm: 242, thigh: 456, shin: 474, shoulder: 150, hip: 78 },
  menswear: { upperArm: 296, forearm: 250, thigh: 452, shin: 474, shoulder: 150, hip: 82 },
} as const;

const TORSO_HALF_WIDTH = profile([
  [225, 43], [290, 45], [335, 150], [420, 124], [480, 132], [560, 112], [670, 92], [770, 124], [890, 150], [960, 150], [1100, 150],
]);
/** How much nearer the far half of a turned trunk lies than the near one, as a share of the half-width at full turn; nothing from the hips down. */
const FORESHORTENING = profile([[230, 0], [290, 0.04], [340, 0.17], [480, 0.17], [675, 0.11], [800, 0.04], [880, 0], [1100, 0]]);
const ARM_HALF_WIDTH = profile([[0, 15], [0.05, 24], [0.12, 29.5], [0.22, 28.5], [0.36, 24.5], [0.46, 21.5], [0.52, 21.8], [0.61, 25], [0.72, 21.4], [0.88, 14.4], [0.96, 12.8], [1, 13.4]]);
/** The calf lies higher outside than inside, the knee stands out inside: that is what makes a drawn leg alive. */
const LEG_HALF_WIDTH = {
  outer: profile([[0, 74], [0.07, 75.5], [0.2, 68], [0.34, 54], [0.44, 41], [0.49, 36.5], [0.54, 36.5], [0.6, 42.5], [0.66, 45.5], [0.74, 39.5], [0.86, 23], [0.93, 17.6], [0.965, 18.2], [1, 18.8]]),
  inner: profile([[0, 78], [0.06, 76], [0.14, 66], [0.28, 53], [0.4, 41.5], [0.465, 38.5], [0.51, 37.5], [0.55, 33.5], [0.62, 36], [0.7, 41], [0.78, 35.5], [0.89, 21.5], [0.945, 17.6], [0.97, 18.3], [1, 18.8]]),
};
const LIMB_RATIO = { womenswear: { arm: 1, leg: 1 }, menswear: { arm: 1.26, leg: 1.13 } } as const;
const SIDES = ['left', 'right'] as const;
type Joints = readonly [Point, Point, Point];

/** Options of `poseFigure`. */
export interface PoseOptions {
  readonly mirrored?: boolean;
  /** The designer's own proportions: their widths are the figure's from here on, their levels come with `redrawingOf`. */
  readonly mannequin?: Mannequin | undefined;
}

/** A body in a pose: the bent and widened croquis frame that everything is drawn in. Refuses an unknown pose id. */
export function poseFigure(poseId: string, body: BodyMeasurements, options: PoseOptions = {}): PosedFigure {
  const found = poseOf(poseId);
  const pose = options.mirrored ? mirrorPose(found) : found;
  const own = ownWidthsOf(options.mannequin, body.market);
  const frame = torsoFrame(pose, body, own);
  const bones = BONES[body.market];
  const arms = perSide((side) => armChain(frame.pointAt(LEVELS.shoulderJoint, sideSign(side) * bones.shoulder), side, pose[`${side}Arm`], bones));
  const legs = perSide((side) => legChain(frame.pointAt(LEVELS.hipJoint, sideSign(side) * bones.hip), side, pose[`${side}Leg`], bones));
  const armCurves = perSide((side) => armCurve(arms[side]));
  const legCurves = perSide((side) => legCurve(legs[side], side));
  const ratio = LIMB_RATIO[body.market];
  const armWidening = ratio.arm * growthOf(body, 'upperArmGirth') * (own?.arm ?? 1);
  const legWidening = ratio.leg * growthOf(body, 'thighGirth') * (own?.leg ?? 1);
  const wristWidening = lerp(1, ratio.arm, 0.8) * growthOf(body, 'wristGirth');
  const ankleWidening = ratio.leg * growthOf(body, 'ankleGirth');
  // At the hip the thigh is as wide as the torso there, so that the two outlines meet.
  const hipEdge = TORSO_HALF_WIDTH(LEVELS.hipJoint) * frame.widening(LEVELS.hipJoint);
  const topWidening = (hipEdge - bones.hip * frame.widening(LEVELS.hipJoint)) / LEG_HALF_WIDTH.outer(0);
  return {
    market: body.market, poseId: pose.id, view: pose.view, turn: pose.turn,
    shoulderTilt: degToRad(pose.shoulderTilt), hipTilt: degToRad(pose.hipTilt),
    frontLeg: pose.frontLeg, farDarkness: pose.farDarkness,
    ...(pose.farArm ? { farArm: pose.farArm } : {}),
    ...(pose.raisedArm ? { raisedArm: pose.raisedArm } : {}),
    leftHand: handOf(pose.leftArm), rightHand: handOf(pose.rightArm),
    head: { ...pose.head, tilt: degToRad(pose.head.tilt) },
    leftFoot: footOf(pose.leftLeg), rightFoot: footOf(pose.rightLeg),
    ...frame,
    arm: (side) => armCurves[side], leg: (side) => legCurves[side],
    armJoints: (side) => arms[side], legJoints: (side) => legs[side],
    armWidening, legWidening,
    armHalfWidth: (u) => ARM_HALF_WIDTH(u) * lerp(armWidening, wristWidening, smoothStep(0.4, 1, u)),
    legHalfWidth: (u, where) => LEG_HALF_WIDTH[where](u) * lerp(topWidening, lerp(legWidening, ankleWidening, smoothStep(0.5, 1, u)), smoothStep(0, 0.3, u)),
    armRaise: (side) => degToRad(pose[`${side}Arm`].upper),
    elbowBend: (side) => Math.abs(degToRad(pose[`${side}Arm`].upper - pose[`${side}Arm`].fore)),
    legShareOf: (level) => clamp((level - LEVELS.hipJoint) / (LEVELS.ankle - LEVELS.hipJoint)),
    ...(pose.seat ? { seat: seatOf(pose.seat, legs, pose) } : {}),
    levelOf: levelMapOf(body), armShareOf: armShareMapOf(body),
    body,
  };
}

const perSide = <T>(make: (side: Side) => T): Readonly<Record<Side, T>> => ({ left: make(SIDES[0]), right: make(SIDES[1]) });

function torsoFrame(pose: Pose, body: BodyMeasurements, own: OwnWidths | undefined): Pick<PosedFigure, 'centre' | 'halfWidth' | 'tilt' | 'widening' | 'pointAt' | 'pointAtEdge' | 'centreFront'> {
  const [neck, chest, waist, belly, hip] = pose.spine;
  const centre = profile([[230, neck], [300, neck], [440, chest], [675, waist], [790, belly], [900, hip], [1000, hip * 0.95]]);
  const shoulders = degToRad(pose.shoulderTilt);
  const hips = degToRad(pose.hipTilt);
  const tilt = profile([[300, shoulders * 0.6], [340, shoulders], [480, shoulders * 0.7], [680, hips * 0.35], [890, hips], [1000, hips]]);
  const usual = wideningOf(body, pose.narrowing);
  const widening = own ? (level: number) => usual(level) * own.at(level) : usual;
  const pointAt = (level: number, across: number): Point => {
    const angle = tilt(level);
    // A turned chest shows more of its near half than of its far one; bounded, so that ease beyond the edge keeps its order.
    const share = clamp(across / TORSO_HALF_WIDTH(level), -1.6, 1.6);
    const wide = (across - pose.turn * FORESHORTENING(level) * share * share * TORSO_HALF_WIDTH(level)) * widening(level);
    return [centre(level) + wide * Math.cos(angle), level + wide * Math.sin(angle)];
  };
  return {
    centre, halfWidth: TORSO_HALF_WIDTH, tilt, widening, pointAt,
    pointAtEdge: (level, share, ease = 0) => pointAt(level, (TORSO_HALF_WIDTH(level) + ease) * share),
    centreFront: (level) => pose.turn * TORSO_HALF_WIDTH(level) * 0.42,
  };
}

const step = (from: Point, side: Side, degrees: number, length: number): Point => {
  const angle = degToRad(degrees);
  return [from[0] + sideSign(side) * Math.sin(angle) * length, from[1] + Math.cos(angle) * length];
};

function armChain(shoulder: Point, side: Side, pose: ArmPose, bones: { readonly upperArm: number; readonly forearm: number }): Joints {
  const elbow = step(shoulder, side, pose.upper, bones.upperArm * pose.upperLength);
  return [shoulder, elbow, step(elbow, side, pose.fore, bones.forearm * pose.foreLength)];
}

/** A standing leg's shin is stretched or shortened by a few per cent, so that both feet come down on the ground whatever the tilt of the hips. */
function legChain(hip: Point, side: Side, pose: LegPose, bones: { readonly thigh: number; readonly shin: number }): Joints {
  const knee = step(hip, side, pose.thigh, bones.thigh * pose.thighLength);
  const free = step(knee, side, pose.shin, bones.shin * pose.shinLength);
  if (pose.standsAt === undefined) return [hip, knee, free];
  return [hip, knee, mix(knee, free, (LEVELS.ankle - pose.standsAt - knee[1]) / (free[1] - knee[1]))];
}

const armCurve = ([shoulder, elbow, wrist]: Joints): Curve =>
  splineCurve([shoulder, mix(shoulder, elbow, 0.5), mix(shoulder, elbow, 0.93), mix(elbow, wrist, 0.07), mix(elbow, wrist, 0.55), wrist], 6);

/** Thigh and shin bow outwards, each from its own joint: the long S of a drawn leg. */
function legCurve([hip, knee, ankle]: Joints, side: Side): Curve {
  const out = (mm: number): Point => [sideSign(side) * mm, 0];
  return splineCurve([hip, add(mix(hip, knee, 0.5), out(9)), knee, add(mix(knee, ankle, 0.34), out(9)), add(mix(knee, ankle, 0.72), out(1)), ankle], 8);
}

/** A block under the thighs and a step under the standing feet. */
function seatOf(towards: Side, legs: Readonly<Record<Side, Joints>>, pose: Pose): SeatPlacement {
  const way = sideSign(towards);
  const knees = SIDES.map((side) => legs[side][1]);
  const reach = Math.min(...knees.map(([x]) => x * way));
  const stands = SIDES.filter((side) => pose[`${side}Leg`].standsAt !== undefined);
  const feet = stands.map((side) => legs[side][2]);
  return {
    towards, top: LEVELS.hip + 118, step: LEVELS.floor - Math.min(...stands.map((side) => pose[`${side}Leg`].standsAt ?? 0)),
    back: -way * 205, front: way * (reach - 70), stepFront: way * (Math.max(...feet.map(([x]) => x * way)) + 150),
  };
}

const handOf = (pose: ArmPose): HandPlacement => ({ handId: pose.handId, turn: degToRad(pose.handTurn), isOver: !pose.handId.startsWith('pocket') });
const footOf = (pose: LegPose): FootPlacement => ({
  view: pose.foot, turn: degToRad(pose.footTurn), toes: pose.toes,
  ...(pose.standsAt === undefined ? {} : { ground: LEVELS.floor - pose.standsAt }),
});
