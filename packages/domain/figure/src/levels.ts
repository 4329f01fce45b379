import type { BodyMeasurements } from './posed-figure.ts';

/** Heights on the canonical croquis, mm from the top of the frame. */
export const LEVELS = {
  crown: 0, chin: 215, highPointShoulder: 308, shoulder: 337, shoulderJoint: 346, bust: 480, waist: 675, highHip: 770, hip: 890,
  hipJoint: 938, crotch: 975, knee: 1400, ankle: 1880, floor: 2010,
} as const;

/** Share of the drawn arm's length at which the elbow lies (bones 286 + 242), and of the real arm (ISO 8559-1: shoulder–elbow over shoulder–wrist, about 0.57). */
const ELBOW_SHARE = { drawn: 286 / 528, real: 0.57 };

function piecewise(knots: readonly (readonly [from: number, to: number])[]): (value: number) => number {
  return (value) => {
    let i = 0;
    while (i < knots.length - 2 && value > (knots[i + 1] as readonly [number, number])[0]) i++;
    const a = knots[i] as readonly [number, number], b = knots[i + 1] as readonly [number, number];
    return a[1] + ((value - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
  };
}

/** Real mm below the high point shoulder → croquis level: straight between landmarks, going on straight beyond them, so it always rises. */
export const levelMapOf = (body: BodyMeasurements): ((downFromHps: number) => number) => piecewise([
  [0, LEVELS.highPointShoulder], [body.hpsToBust, LEVELS.bust], [body.hpsToWaist, LEVELS.waist], [body.hpsToHip, LEVELS.hip],
  [body.hpsToCrotch, LEVELS.crotch], [body.hpsToKnee, LEVELS.knee], [body.hpsToAnkle, LEVELS.ankle], [body.hpsToFloor, LEVELS.floor],
]);

/** Real sleeve length in mm from the shoulder point → share of the drawn arm (0 shoulder … 1 wrist), through the elbow. */
export const armShareMapOf = (body: BodyMeasurements): ((sleeveLength: number) => number) => piecewise([
  [0, 0], [body.armLength * ELBOW_SHARE.real, ELBOW_SHARE.drawn], [body.armLength, 1],
]);
