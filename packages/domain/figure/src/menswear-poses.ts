import type { Pose } from './pose.ts';
import { arm, leg } from './womenswear-poses.ts';

/** Menswear stands squarer: half the tilt of womenswear, feet a hand apart, hands closed or in pockets. */
export const MENSWEAR_POSES: readonly Pose[] = [
  { id: 'm-stand', market: 'menswear', view: 'front', turn: 0.14, narrowing: 1, shoulderTilt: 2.8, hipTilt: -3.8, spine: [2, 0, 4, 8, 12],
    head: { view: 'threeQuarter', facing: 'right', tilt: 2 }, leftArm: arm([11, 1, 3, 1, 'fist', 2]), rightArm: arm([12, 1, 4, 1, 'relaxed', 2]),
    leftLeg: leg([8, 1, 4, 1, 'threeQuarter', -2, 'left', 10]), rightLeg: leg([-4, 1, -2, 1, 'front', 0, 'right', 0]), frontLeg: 'right', farDarkness: 0.06 },
  { id: 'm-walk', market: 'menswear', view: 'front', turn: -0.06, narrowing: 1, shoulderTilt: -3.3, hipTilt: 4.4, spine: [0, 0, -4, -6, -8],
    head: { view: 'front', facing: 'left', tilt: -2 }, leftArm: arm([11, 0.96, 8, 0.92, 'fist', 4]), rightArm: arm([13, 0.97, -4, 0.95, 'relaxed', -2]),
    leftLeg: leg([-5, 1, -2, 1.02, 'front', 0, 'left', 0]), rightLeg: leg([1, 1, -9, 0.82, 'front', 4, 'right']), frontLeg: 'left', farDarkness: 0.22 },
  { id: 'm-pockets', market: 'menswear', view: 'front', turn: -0.16, narrowing: 0.98, shoulderTilt: -3.3, hipTilt: 4.4, spine: [-2, -2, -4, -8, -12],
    head: { view: 'profile', facing: 'left', tilt: 2 }, leftArm: arm([23, 0.98, -34, 1, 'pocket-in', -10]), rightArm: arm([25, 0.98, -43, 1, 'pocket', -12]),
    leftLeg: leg([-4, 1, -1, 1, 'front', 0, 'left', 0]), rightLeg: leg([10, 1, 5, 1, 'threeQuarter', 2, 'right', 10]), frontLeg: 'left', farDarkness: 0.06 },
  { id: 'm-lapel', market: 'menswear', view: 'front', turn: -0.12, narrowing: 0.98, shoulderTilt: 3.3, hipTilt: -4.4, spine: [2, 0, 4, 8, 12],
    head: { view: 'threeQuarter', facing: 'left', tilt: 4 }, leftArm: arm([22, 0.96, -136, 0.98, 'collar', 14]), rightArm: arm([13, 1, 4, 1, 'relaxed', 2]),
    leftLeg: leg([9, 1, 4, 1, 'threeQuarter', -2, 'left', 10]), rightLeg: leg([-4, 1, -3, 1, 'front', 0, 'right', 0]), frontLeg: 'right', raisedArm: 'left', farDarkness: 0.06 },
  { id: 'm-three-quarter', market: 'menswear', view: 'front', turn: 0.5, narrowing: 0.86, shoulderTilt: -2.4, hipTilt: 3.4, spine: [6, 12, 4, -2, -4],
    head: { view: 'threeQuarter', facing: 'right', tilt: -2 }, leftArm: arm([9, 1, -8, 0.97, 'fist', 0]), rightArm: arm([8, 0.97, 4, 0.95, 'relaxed', 0]),
    leftLeg: leg([3, 1, 1, 1, 'threeQuarter', 0, 'right', 0]), rightLeg: leg([-2, 1, 9, 1, 'threeQuarter', -2, 'right', 16]), frontLeg: 'left', farArm: 'right', farDarkness: 0.12 },
  { id: 'm-one-pocket', market: 'menswear', view: 'front', turn: 0.1, narrowing: 0.98, shoulderTilt: 4.4, hipTilt: -5.4, spine: [3, 1, 6, 11, 17],
    head: { view: 'front', facing: 'right', tilt: 4 }, leftArm: arm([12, 1, 5, 1, 'relaxed', 2]), rightArm: arm([24, 0.98, -36, 1, 'pocket', -10]),
    leftLeg: leg([11, 1, 4, 0.99, 'threeQuarter', -4, 'left', 12]), rightLeg: leg([-5, 1, -3, 1, 'front', 0, 'right', 0]), frontLeg: 'right', farDarkness: 0.06 },
  { id: 'm-back', market: 'menswear', view: 'back', turn: 0, narrowing: 0.99, shoulderTilt: -3, hipTilt: 4.2, spine: [-1, 0, -4, -8, -13],
    head: { view: 'profile', facing: 'right', tilt: -2 }, leftArm: arm([12, 1, 4, 1, 'relaxed', 2]), rightArm: arm([12, 1, 3, 1, 'fist', 2]),
    leftLeg: leg([-4, 1, -2, 1, 'back', 0, 'left', 0]), rightLeg: leg([9, 1, 4, 1, 'back', 0, 'right', 8]), frontLeg: 'left', farDarkness: 0.06 },
];
