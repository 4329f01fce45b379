import type { Pose } from './pose.ts';
import { arm, leg } from './womenswear-poses.ts';

/*
 * Seated on a high block, feet on a step: the trunk stays where it stands, so that everything above the hip hangs as ever. Thighs are
 * foreshortened towards the knee; the step is as high as the ankles ask. These poses are kept apart from the standing ones: a garment
 * that hangs from the waist must know what a lap is.
 */
export const SEATED_POSES: readonly Pose[] = [
  { id: 'seated', market: 'womenswear', view: 'front', turn: 0.4, narrowing: 0.88, shoulderTilt: 3.4, hipTilt: -2, spine: [2, 10, 4, -6, -10],
    head: { view: 'threeQuarter', facing: 'right', tilt: -4 }, leftArm: arm([10, 1, -30, 0.86, 'flat', -6]), rightArm: arm([10, 0.98, 26, 0.8, 'relaxed', 6]),
    leftLeg: leg([-62, 0.78, 3, 1, 'threeQuarter', 2, 'right', 318]), rightLeg: leg([56, 0.66, 2, 1, 'threeQuarter', 0, 'right', 336]), frontLeg: 'left', farArm: 'right', farDarkness: 0.14, seat: 'right' },
  { id: 'seated-crossed', market: 'womenswear', view: 'front', turn: 0.34, narrowing: 0.9, shoulderTilt: -4.6, hipTilt: 2.6, spine: [-6, 4, 0, -8, -12],
    head: { view: 'threeQuarter', facing: 'left', tilt: -5 }, leftArm: arm([13, 1, -34, 0.86, 'flat', -6]), rightArm: arm([16, 0.98, -20, 0.82, 'relaxed', 0]),
    leftLeg: leg([-68, 0.84, -22, 0.97, 'side', -18, 'right']), rightLeg: leg([54, 0.62, 8, 1, 'threeQuarter', 0, 'right', 330]), frontLeg: 'left', farDarkness: 0.16, seat: 'right' },
  { id: 'm-seated', market: 'menswear', view: 'front', turn: 0.26, narrowing: 0.94, shoulderTilt: 3, hipTilt: -2, spine: [4, 8, 2, -4, -6],
    head: { view: 'threeQuarter', facing: 'left', tilt: 3 }, leftArm: arm([12, 1, -22, 0.84, 'flat', -4]), rightArm: arm([18, 0.98, 12, 0.8, 'relaxed', 4]),
    leftLeg: leg([-50, 0.62, 6, 1, 'threeQuarter', 0, 'right', 330]), rightLeg: leg([60, 0.7, 8, 1, 'threeQuarter', 4, 'right', 322]), frontLeg: 'right', farDarkness: 0.1, seat: 'right' },
  { id: 'm-seated-crossed', market: 'menswear', view: 'front', turn: 0.3, narrowing: 0.92, shoulderTilt: -3.4, hipTilt: 2.4, spine: [-2, 4, 0, -6, -8],
    head: { view: 'front', facing: 'right', tilt: -3 }, leftArm: arm([13, 1, -30, 0.86, 'flat', -6]), rightArm: arm([15, 0.98, -10, 0.84, 'fist', 0]),
    leftLeg: leg([-66, 0.82, -18, 0.97, 'side', -14, 'right']), rightLeg: leg([54, 0.64, 6, 1, 'threeQuarter', 0, 'right', 330]), frontLeg: 'left', farDarkness: 0.16, seat: 'right' },
];
