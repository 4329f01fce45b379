import type { Curve, Point } from '@toile/geometry';

export type Side = 'left' | 'right';
/** left is −1 and lies to the left on paper (the wearer's right in a front view). */
export const sideSign = (side: Side): -1 | 1 => (side === 'left' ? -1 : 1);

export type MarketId = 'womenswear' | 'menswear' | 'unisex';

/*
 * The croquis frame. x right, y down, mm of the drawn (elongated, about nine-heads) figure; x = 0 is the figure's plumb line.
 * A *level* is a height on that figure in its untilted state. Levels of the canonical womenswear croquis: shoulder line 337,
 * bust 480, waist 675, high hip 770, hip 890, crotch 975, hip joint 938, knee about 1400, ankle about 1880, floor about 2010.
 * Garments are built in the canonical front womenswear frame; the posed figure bends and widens that frame (pose, market, size, turn).
 */
export interface PosedFigure {
  readonly market: 'womenswear' | 'menswear';
  readonly poseId: string;
  readonly view: 'front' | 'back';
  /** −1…1: how far the chest is turned from the viewer; shifts centre front by turn × half-width × 0.42. */
  readonly turn: number;
  readonly shoulderTilt: number;
  readonly hipTilt: number;
  /** The leg drawn in front, and the limb that lies farther off and darker, if any. */
  readonly frontLeg: Side;
  readonly farArm?: Side;
  /** An arm folded up in front of the body (hand at the collar). */
  readonly raisedArm?: Side;
  readonly leftHand: HandPlacement;
  readonly rightHand: HandPlacement;
  readonly head: HeadPlacement;
  readonly leftFoot: FootPlacement;
  readonly rightFoot: FootPlacement;
  /** Darkening of the leg that lies behind, 0–1. */
  readonly farDarkness: number;
  /** The body's centre line, half-width and tilt at a level; canonical half-width, before widening. */
  centre(level: number): number;
  halfWidth(level: number): number;
  tilt(level: number): number;
  /** How much this body and turn widen the canonical frame at a level (1 = canonical). */
  widening(level: number): number;
  /** The point `across` canonical mm from the centre line at a level: widened, tilted. The way to place any garment point on the torso. */
  pointAt(level: number, across: number): Point;
  /** The point at a share of the half-width (−1…1) plus ease in mm. */
  pointAtEdge(level: number, share: number, ease?: number): Point;
  /** Offset of centre front from the centre line at a level, canonical mm. */
  centreFront(level: number): number;
  /** Arm from shoulder joint to wrist, leg from hip joint to ankle, as splines; their three joints; their widening. */
  arm(side: Side): Curve;
  leg(side: Side): Curve;
  armJoints(side: Side): readonly [Point, Point, Point];
  legJoints(side: Side): readonly [Point, Point, Point];
  readonly armWidening: number;
  readonly legWidening: number;
  /** Half-width of the bare arm or leg at share u of its length, mm, after widening. `leg` distinguishes the outer and inner side. */
  armHalfWidth(u: number): number;
  legHalfWidth(u: number, where: 'outer' | 'inner'): number;
  /** Angle of the upper arm from hanging straight down, radians, outward positive; and the bend at the elbow. */
  armRaise(side: Side): number;
  elbowBend(side: Side): number;
  /** Share of the leg (0 hip joint … 1 ankle) that lies at a level of the standing croquis: how far down a leg a hem comes, standing or seated. */
  legShareOf(level: number): number;
  /** What a seated figure sits on; left out for a standing one. */
  readonly seat?: SeatPlacement;
  /** Level on the croquis of a point `down` mm below the high point shoulder (HPS) of the real body: how real lengths are drawn on the elongated figure. */
  levelOf(downFromHps: number): number;
  /** Share of the arm's length (0 shoulder … 1 wrist) for a real sleeve length in mm from the shoulder point. */
  armShareOf(sleeveLength: number): number;
  /** The real body behind the drawing. */
  readonly body: BodyMeasurements;
}

/** A seat in the picture, mm: a high block with a step for the feet. */
export interface SeatPlacement {
  /** Where the knees point on paper. */
  readonly towards: Side;
  /** y of the block's top, under the thighs, and of the step's top, under the feet. */
  readonly top: number;
  readonly step: number;
  /** x of the block's edge behind the figure, of its front edge under the knees, and of the step's front. */
  readonly back: number;
  readonly front: number;
  readonly stepFront: number;
}

export interface HandPlacement {
  /** relaxed, long, fist, flat, hip, pocket, pocket-in, collar, hold, grip, hook, clasp. */
  readonly handId: string;
  /** Turn of the hand at the wrist, radians, outward positive. */
  readonly turn: number;
  /** True where the hand lies over the garments, false where they cover it (a hand in a pocket). */
  readonly isOver: boolean;
}

/** How a head is seen. */
export type HeadView = 'front' | 'threeQuarter' | 'profile' | 'back';
/** How a foot is seen. */
export type FootView = 'front' | 'threeQuarter' | 'side' | 'back';

export interface HeadPlacement {
  readonly view: HeadView;
  readonly facing: Side;
  /** Radians, positive when the head leans to the right on paper. */
  readonly tilt: number;
}

export interface FootPlacement {
  readonly view: FootView;
  /** Radians, outward positive. */
  readonly turn: number;
  /** Where the toes point in a three-quarter or side view. */
  readonly toes: Side;
  /** y of the ground under this foot on paper, mm; left out for a foot in the air. */
  readonly ground?: number;
}

/** A real body, mm (girths full circumference). Definitions follow ISO 8559-1. */
export interface BodyMeasurements {
  readonly sizeId: string;
  readonly market: 'womenswear' | 'menswear';
  readonly stature: number;
  readonly bustGirth: number;
  readonly underbustGirth: number;
  readonly waistGirth: number;
  readonly hipGirth: number;
  readonly neckGirth: number;
  readonly upperArmGirth: number;
  readonly wristGirth: number;
  readonly thighGirth: number;
  readonly kneeGirth: number;
  readonly ankleGirth: number;
  /** Between the shoulder points, over the back. */
  readonly shoulderWidth: number;
  readonly shoulderLength: number;
  /** Shoulder point to wrist, arm slightly bent. */
  readonly armLength: number;
  /** Heights below the high point shoulder. */
  readonly hpsToBust: number;
  readonly hpsToWaist: number;
  readonly hpsToHip: number;
  readonly hpsToCrotch: number;
  readonly hpsToKnee: number;
  readonly hpsToAnkle: number;
  readonly hpsToFloor: number;
}
