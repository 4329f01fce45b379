import type { FootView, HeadView, Side } from './posed-figure.ts';

/** One arm: angles in degrees from hanging straight down, outward positive; lengths as shares of the bone (1 = in the picture plane). */
export interface ArmPose {
  readonly upper: number;
  readonly upperLength: number;
  readonly fore: number;
  readonly foreLength: number;
  readonly handId: string;
  /** Degrees, outward positive. */
  readonly handTurn: number;
}

/** One leg; angles and shares as for an arm. */
export interface LegPose {
  readonly thigh: number;
  readonly thighLength: number;
  readonly shin: number;
  readonly shinLength: number;
  readonly foot: FootView;
  readonly footTurn: number;
  /** Where the toes point in a three-quarter or side view. */
  readonly toes: Side;
  /** How far above the floor line this foot stands on paper, mm: a foot farther off stands higher. Left out for a lifted foot. */
  readonly standsAt?: number;
}

/** How the id of a mirrored pose ends. */
export const MIRRORED = '-mirrored';

/** A pose as data. Tilts in degrees, positive when the right side on paper is lower. */
export interface Pose {
  readonly id: string;
  readonly market: 'womenswear' | 'menswear';
  readonly view: 'front' | 'back';
  readonly turn: number;
  /** How much the turn narrows the torso: 1 seen from the front. */
  readonly narrowing: number;
  readonly shoulderTilt: number;
  readonly hipTilt: number;
  /** The centre line's x at neck, chest, waist, belly and hip, mm. */
  readonly spine: readonly [number, number, number, number, number];
  readonly head: { readonly view: HeadView; readonly facing: Side; readonly tilt: number };
  readonly leftArm: ArmPose;
  readonly rightArm: ArmPose;
  readonly leftLeg: LegPose;
  readonly rightLeg: LegPose;
  readonly frontLeg: Side;
  readonly farArm?: Side;
  readonly raisedArm?: Side;
  /** Darkening of the leg that lies behind, 0–1. */
  readonly farDarkness: number;
  /** Seated, with the knees to this side of the paper. */
  readonly seat?: Side;
}

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
const mirrorLeg = (leg: LegPose): LegPose => ({ ...leg, toes: otherSide(leg.toes) });

const mirroredId = (id: string): string => (id.endsWith(MIRRORED) ? id.slice(0, -MIRRORED.length) : `${id}${MIRRORED}`);

/** The pose as seen in a mirror, under its own id. Mirroring twice gives the pose back. */
export function mirrorPose(pose: Pose): Pose {
  const [neck, chest, waist, belly, hip] = pose.spine;
  return {
    ...pose, id: mirroredId(pose.id),
    turn: -pose.turn, shoulderTilt: -pose.shoulderTilt, hipTilt: -pose.hipTilt,
    spine: [-neck, -chest, -waist, -belly, -hip],
    head: { view: pose.head.view, facing: otherSide(pose.head.facing), tilt: -pose.head.tilt },
    leftArm: pose.rightArm, rightArm: pose.leftArm,
    leftLeg: mirrorLeg(pose.rightLeg), rightLeg: mirrorLeg(pose.leftLeg),
    frontLeg: otherSide(pose.frontLeg),
    ...(pose.farArm ? { farArm: otherSide(pose.farArm) } : {}),
    ...(pose.raisedArm ? { raisedArm: otherSide(pose.raisedArm) } : {}),
    ...(pose.seat ? { seat: otherSide(pose.seat) } : {}),
  };
}
