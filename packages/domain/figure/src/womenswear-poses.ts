import type { ArmPose, LegPose, Pose } from './pose.ts';
import type { FootView, Side } from './posed-figure.ts';

type ArmRow = readonly [upper: number, upperLength: number, fore: number, foreLength: number, handId: string, handTurn: number];
type LegRow = readonly [thigh: number, thighLength: number, shin: number, shinLength: number, foot: FootView, footTurn: number, toes: Side, standsAt?: number];

/** An arm from a row of a pose table. */
export const arm = ([upper, upperLength, fore, foreLength, handId, handTurn]: ArmRow): ArmPose => ({ upper, upperLength, fore, foreLength, handId, handTurn });
/** A leg from a row of a pose table. */
export const leg = ([thigh, thighLength, shin, shinLength, foot, footTurn, toes, standsAt]: LegRow): LegPose => ({
  thigh, thighLength, shin, shinLength, foot, footTurn, toes, ...(standsAt === undefined ? {} : { standsAt }),
});

/*
 * Tilts are a third larger than life: written as measured on people they look frozen on paper. In every standing pose the foot
 * that carries the weight comes under the pit of the neck, the hip is high over it and the shoulder low.
 */
export const WOMENSWEAR_POSES: readonly Pose[] = [
  { id: 'contrapposto', market: 'womenswear', view: 'front', turn: 0.16, narrowing: 0.97, shoulderTilt: 5.4, hipTilt: -8.6, spine: [4, 2, 9, 20, 34],
    head: { view: 'threeQuarter', facing: 'left', tilt: -3 }, leftArm: arm([13, 1, 6, 1, 'relaxed', 4]), rightArm: arm([17, 1, 3, 0.98, 'long', -2]),
    leftLeg: leg([10, 1, 5, 0.98, 'threeQuarter', -4, 'left', 12]), rightLeg: leg([-8, 1, -6, 1, 'front', 2, 'right', 0]), frontLeg: 'right', farDarkness: 0.06 },
  { id: 'hand-on-hip', market: 'womenswear', view: 'front', turn: -0.14, narrowing: 0.98, shoulderTilt: -6.6, hipTilt: 9.2, spine: [-2, -2, -11, -22, -36],
    head: { view: 'threeQuarter', facing: 'right', tilt: 3 }, leftArm: arm([11, 1, 4, 1, 'relaxed', 2]), rightArm: arm([37, 0.93, -37, 1, 'hip', -16]),
    leftLeg: leg([-9, 1, -5, 1, 'front', -2, 'left', 0]), rightLeg: leg([13, 1, 8, 0.98, 'threeQuarter', 6, 'right', 14]), frontLeg: 'left', farDarkness: 0.06 },
  { id: 'catwalk', market: 'womenswear', view: 'front', turn: 0.06, narrowing: 1, shoulderTilt: 4.6, hipTilt: -8, spine: [2, 0, 7, 13, 22],
    head: { view: 'front', facing: 'right', tilt: 0 }, leftArm: arm([13, 0.97, -3, 0.94, 'relaxed', -4]), rightArm: arm([9, 0.96, 13, 0.9, 'long', 8]),
    leftLeg: leg([-3, 1, -14, 0.8, 'front', -6, 'left']), rightLeg: leg([-10, 1, -4, 1.02, 'front', 1, 'right', 0]), frontLeg: 'right', farDarkness: 0.22 },
  { id: 'stride', market: 'womenswear', view: 'front', turn: 0.42, narrowing: 0.88, shoulderTilt: -5.3, hipTilt: 7.9, spine: [9, 15, 2, -9, -20],
    head: { view: 'threeQuarter', facing: 'right', tilt: -2 }, leftArm: arm([16, 0.98, -8, 0.95, 'relaxed', -4]), rightArm: arm([4, 0.98, 18, 0.95, 'relaxed', 4]),
    leftLeg: leg([-3, 1, -3, 1, 'threeQuarter', 4, 'right', 0]), rightLeg: leg([2, 1, -24, 0.82, 'side', 38, 'right']), frontLeg: 'left', farArm: 'right', farDarkness: 0.22 },
  { id: 'hand-in-pocket', market: 'womenswear', view: 'front', turn: -0.1, narrowing: 0.97, shoulderTilt: 6.4, hipTilt: -9, spine: [5, 2, 11, 22, 36],
    head: { view: 'profile', facing: 'left', tilt: -2 }, leftArm: arm([13, 1, 4, 1, 'long', 0]), rightArm: arm([27, 0.98, -33, 1, 'pocket', -10]),
    leftLeg: leg([13, 1, 6, 0.98, 'threeQuarter', -4, 'left', 12]), rightLeg: leg([-8, 1, -5, 1, 'front', 0, 'right', 0]), frontLeg: 'right', farDarkness: 0.06 },
  { id: 'both-pockets', market: 'womenswear', view: 'front', turn: 0.18, narrowing: 0.97, shoulderTilt: -4, hipTilt: 6, spine: [-6, -2, -7, -13, -23],
    head: { view: 'threeQuarter', facing: 'left', tilt: 6 }, leftArm: arm([25, 0.98, -29, 0.98, 'pocket-in', -10]), rightArm: arm([26, 0.98, -39, 1, 'pocket-in', -14]),
    leftLeg: leg([-5, 1, -4, 1, 'front', 0, 'left', 0]), rightLeg: leg([11, 1, 3, 1, 'threeQuarter', 4, 'right', 12]), frontLeg: 'left', farDarkness: 0.06 },
  { id: 'hand-at-collar', market: 'womenswear', view: 'front', turn: 0.12, narrowing: 0.97, shoulderTilt: -6.4, hipTilt: 9, spine: [-4, -4, -11, -22, -36],
    head: { view: 'threeQuarter', facing: 'right', tilt: 5 }, leftArm: arm([12, 1, 4, 1, 'relaxed', 2]), rightArm: arm([24, 0.96, -138, 0.98, 'collar', 14]),
    leftLeg: leg([-8, 1, -6, 1, 'front', 0, 'left', 0]), rightLeg: leg([12, 1, 6, 0.99, 'threeQuarter', 4, 'right', 12]), frontLeg: 'left', raisedArm: 'right', farDarkness: 0.06 },
  { id: 'three-quarter', market: 'womenswear', view: 'front', turn: 0.58, narrowing: 0.82, shoulderTilt: 4, hipTilt: -6.6, spine: [7, 18, 4, -7, -2],
    head: { view: 'threeQuarter', facing: 'right', tilt: -4 }, leftArm: arm([6, 1, -8, 0.96, 'relaxed', 2]), rightArm: arm([10, 0.96, 4, 0.94, 'long', 0]),
    leftLeg: leg([4, 1, -1, 1, 'threeQuarter', 0, 'right', 0]), rightLeg: leg([-5, 1, 8, 1, 'threeQuarter', -2, 'right', 16]), frontLeg: 'left', farArm: 'right', farDarkness: 0.12 },
  { id: 'look-away', market: 'womenswear', view: 'front', turn: -0.3, narrowing: 0.92, shoulderTilt: -6.4, hipTilt: 8.4, spine: [-2, 0, -9, -20, -31],
    head: { view: 'profile', facing: 'right', tilt: -4 }, leftArm: arm([18, 1, 8, 1, 'long', 2]), rightArm: arm([9, 0.98, -3, 0.98, 'relaxed', 0]),
    leftLeg: leg([-8, 1, -4, 1, 'front', 0, 'left', 0]), rightLeg: leg([8, 1, -5, 0.98, 'threeQuarter', 4, 'right', 14]), frontLeg: 'left', farDarkness: 0.1 },
  { id: 'back', market: 'womenswear', view: 'back', turn: 0, narrowing: 0.98, shoulderTilt: 5.2, hipTilt: -8.6, spine: [2, 0, 9, 20, 34],
    head: { view: 'profile', facing: 'left', tilt: 2 }, leftArm: arm([15, 1, 6, 1, 'long', 2]), rightArm: arm([32, 0.94, -32, 1, 'hip', -14]),
    leftLeg: leg([11, 1, 4, 1, 'back', 0, 'left', 8]), rightLeg: leg([-8, 1, -5, 1, 'back', 0, 'right', 0]), frontLeg: 'right', farDarkness: 0.06 },
  { id: 'power', market: 'womenswear', view: 'front', turn: 0.04, narrowing: 1, shoulderTilt: 2.8, hipTilt: -4.4, spine: [0, 0, 2, 5, 8],
    head: { view: 'front', facing: 'right', tilt: 2 }, leftArm: arm([36, 0.92, -38, 1, 'hip', -14]), rightArm: arm([15, 1, 10, 1, 'long', 0]),
    leftLeg: leg([9, 1, 6, 1, 'threeQuarter', -4, 'left', 6]), rightLeg: leg([6, 1, 4, 1, 'threeQuarter', 4, 'right', 0]), frontLeg: 'right', farDarkness: 0.04 },
  { id: 'crossed', market: 'womenswear', view: 'front', turn: -0.18, narrowing: 0.96, shoulderTilt: -4.8, hipTilt: 6.8, spine: [-2, -2, -9, -16, -25],
    head: { view: 'threeQuarter', facing: 'left', tilt: 4 }, leftArm: arm([10, 1, -2, 1, 'relaxed', -2]), rightArm: arm([17, 1, 7, 1, 'relaxed', 4]),
    leftLeg: leg([-6, 1, -3, 1, 'front', 0, 'left', 16]), rightLeg: leg([-9, 1, -11, 0.98, 'threeQuarter', 4, 'right', 0]), frontLeg: 'right', farDarkness: 0.14 },
  { id: 'walk-three-quarter', market: 'womenswear', view: 'front', turn: -0.36, narrowing: 0.9, shoulderTilt: 5, hipTilt: -7.4, spine: [-8, -12, -1, 9, 18],
    head: { view: 'front', facing: 'left', tilt: 3 }, leftArm: arm([6, 0.97, 14, 0.93, 'relaxed', 4]), rightArm: arm([15, 0.98, -4, 0.95, 'long', -2]),
    leftLeg: leg([0, 1, -17, 0.82, 'threeQuarter', -16, 'left']), rightLeg: leg([-7, 1, -3, 1.01, 'threeQuarter', -4, 'left', 0]), frontLeg: 'right', farArm: 'left', farDarkness: 0.22 },
  { id: 's-curve', market: 'womenswear', view: 'front', turn: 0.22, narrowing: 0.95, shoulderTilt: 7.4, hipTilt: -10.6, spine: [10, 0, 8, 24, 42],
    head: { view: 'threeQuarter', facing: 'right', tilt: -8 }, leftArm: arm([16, 1, 11, 0.98, 'long', 6]), rightArm: arm([35, 0.92, -40, 0.98, 'hip', -18]),
    leftLeg: leg([5, 1, -7, 0.99, 'threeQuarter', -8, 'left', 16]), rightLeg: leg([-9, 1, -6, 1, 'front', 2, 'right', 0]), frontLeg: 'right', farDarkness: 0.1 },
  { id: 'poise', market: 'womenswear', view: 'front', turn: -0.24, narrowing: 0.94, shoulderTilt: 4.8, hipTilt: -7, spine: [-3, -4, 4, 14, 24],
    head: { view: 'profile', facing: 'right', tilt: -3 }, leftArm: arm([10, 1, -2, 0.98, 'relaxed', 2]), rightArm: arm([12, 1, 6, 1, 'long', 0]),
    leftLeg: leg([2, 1, -4, 1, 'threeQuarter', -4, 'left', 14]), rightLeg: leg([-7, 1, -5, 1, 'front', 2, 'right', 0]), frontLeg: 'right', farDarkness: 0.1 },
  { id: 'swing', market: 'womenswear', view: 'front', turn: 0.3, narrowing: 0.93, shoulderTilt: -6.2, hipTilt: 8.2, spine: [6, 8, -4, -17, -29],
    head: { view: 'threeQuarter', facing: 'left', tilt: 6 }, leftArm: arm([23, 0.97, 15, 0.95, 'long', 8]), rightArm: arm([6, 0.98, -8, 0.95, 'relaxed', -2]),
    leftLeg: leg([-9, 1, -5, 1, 'threeQuarter', 2, 'right', 0]), rightLeg: leg([11, 1, -7, 1, 'threeQuarter', 8, 'right', 18]), frontLeg: 'left', farDarkness: 0.16 },
];
