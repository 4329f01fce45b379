import { sampleQuadratic, spline } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import type { OnLeg } from './legs.ts';
import { strokeInk, wash } from './paint.ts';
import type { SkinTones } from './tones.ts';

/** What models a leg inside its outline. */
export interface LegMarks { readonly inks: readonly Ink[]; readonly shapes: readonly Shape[] }

interface MarkOptions {
  readonly tones: SkinTones;
  readonly view: 'front' | 'back';
  /** Which side of this leg looks at the light from the upper left: 1 its outer side, −1 its inner. */
  readonly litSide: 1 | -1;
}

/** The planes of a bare leg: what keeps it from being a tube. Few marks, each where a bone or a muscle turns. */
export const legMarks = (at: OnLeg, options: MarkOptions): LegMarks => (options.view === 'back' ? backMarks(at, options) : frontMarks(at, options));

/** The long shadow down the side turned from the light: it swells at thigh and calf and pinches at knee and ankle. */
function longShade(at: OnLeg, { tones, litSide }: MarkOptions): Shape[] {
  const dark = -litSide;
  const edge = ([u, reach]: readonly [number, number]) => at(u, dark * reach);
  const thigh = [[0.06, 0.62], [0.16, 0.46], [0.28, 0.42], [0.38, 0.5], [0.45, 0.66], [0.475, 1.1], [0.3, 1.3], [0.1, 1.3]] as const;
  const calf = [[0.53, 0.74], [0.58, 0.46], [0.66, 0.3], [0.74, 0.34], [0.82, 0.42], [0.88, 0.42], [0.93, 0.6], [0.95, 1.2], [0.86, 1.4], [0.7, 1.25], [0.58, 1.2]] as const;
  return [wash(spline(thigh.map(edge), 10, true), tones.shade, 0.5, 5), wash(spline(calf.map(edge), 10, true), tones.shade, 0.55, 4)];
}

type Place = Parameters<OnLeg>;

/** A short stroke through three places of the leg. */
const strokesOn = (at: OnLeg, tones: SkinTones) => ([a, b, c]: readonly [Place, Place, Place], width: number, opacity: number): Ink =>
  strokeInk(sampleQuadratic(at(...a), at(...b), at(...c), 9), width, tones.line, opacity);

function frontMarks(at: OnLeg, options: MarkOptions): LegMarks {
  const { tones, litSide } = options;
  const lit = litSide;
  const stroke = strokesOn(at, tones);
  return {
    shapes: [
      ...longShade(at, options),
      // The inner thigh lies in the other's shadow.
      wash(spline([at(0.02, -1.1), at(0.05, -0.45), at(0.14, -0.62), at(0.24, -0.9), at(0.24, -1.2)], 10, true), tones.shade, 0.4, 5),
      // Knee: the cap stands out, the shadow lies under it and inside it.
      wash(spline([at(0.5, -0.62, 4), at(0.5, -0.42, 22), at(0.5, 0, 30), at(0.5, 0.46, 21), at(0.5, 0.6, 4), at(0.5, 0.3, 15), at(0.5, -0.3, 15)], 8, true), tones.deepShade, 0.3, 3.5),
      wash(spline([at(0.455, -0.5), at(0.48, -0.36), at(0.5, -0.52), at(0.49, -0.86), at(0.46, -0.84)], 8, true), tones.shade, 0.42, 4),
      wash(spline([at(0.5, -0.26, -15), at(0.5, 0.16, -19), at(0.5, 0.34, -4), at(0.5, 0.1, 7), at(0.5, -0.24, 4)], 8, true), tones.light, 0.55, 4),
      // The thigh's round and the blade of the shin take the light.
      wash(spline([at(0.08, lit * 0.34), at(0.2, lit * 0.5), at(0.36, lit * 0.42), at(0.42, lit * 0.2), at(0.3, lit * 0.08), at(0.14, lit * 0.06)], 10, true), tones.light, 0.34 + 0.1 * tones.depth, 8),
      wash(spline([at(0.57, lit * 0.3), at(0.68, lit * 0.34), at(0.8, lit * 0.3), at(0.91, lit * 0.2), at(0.82, lit * 0.02), at(0.68, lit * 0.04)], 10, true), tones.light, 0.42 + 0.12 * tones.depth, 4),
    ],
    inks: [
      stroke([[0.5, -0.5, -12], [0.5, -0.66, 6], [0.5, -0.42, 19]], 1.9, 0.6), stroke([[0.5, 0.36, 22], [0.5, 0.54, 13], [0.5, 0.5, -4]], 1.6, 0.45),
      // The drop of muscle over the inner knee; the shin's edge, lost on the way.
      stroke([[0.42, -0.62], [0.46, -0.5], [0.485, -0.66]], 1.5, 0.34), stroke([[0.565, -0.2], [0.68, -0.36], [0.8, -0.2]], 1.4, 0.26),
      // Ankle bones: the inner stands higher.
      stroke([[0.97, -0.6], [0.982, -0.92], [0.994, -0.6]], 1.7, 0.46), stroke([[0.976, 0.62], [0.986, 0.9], [0.998, 0.6]], 1.5, 0.38),
    ],
  };
}

/** The hollow of the knee, the two heads of the calf, the tendon they run into. */
function backMarks(at: OnLeg, options: MarkOptions): LegMarks {
  const { tones, litSide: lit } = options;
  const stroke = strokesOn(at, tones);
  return {
    shapes: [
      ...longShade(at, options),
      wash(spline([at(0.485, -0.66), at(0.5, -0.1, 8), at(0.485, 0.62), at(0.515, 0.56), at(0.53, 0), at(0.52, -0.62)], 8, true), tones.deepShade, 0.32, 4),
      wash(spline([at(0.7, -0.5), at(0.755, -0.1), at(0.775, 0.1), at(0.745, 0.5), at(0.8, 0.3), at(0.86, 0.1), at(0.86, -0.2), at(0.8, -0.44)], 8, true), tones.shade, 0.44, 4),
      wash(spline([at(0.57, lit * 0.5), at(0.66, lit * 0.56), at(0.73, lit * 0.4), at(0.66, lit * 0.14), at(0.58, lit * 0.2)], 8, true), tones.light, 0.42, 5),
      wash(spline([at(0.08, lit * 0.5), at(0.24, lit * 0.5), at(0.4, lit * 0.36), at(0.28, lit * 0.1), at(0.1, lit * 0.14)], 10, true), tones.light, 0.3, 8),
    ],
    inks: [
      stroke([[0.5, -0.6, 2], [0.5, -0.05, 14], [0.5, 0.6, 0]], 1.7, 0.42), stroke([[0.71, -0.46], [0.765, -0.16], [0.775, 0.04]], 1.6, 0.42), stroke([[0.735, 0.5], [0.765, 0.3], [0.775, 0.06]], 1.4, 0.32),
      stroke([[0.9, -0.3], [0.95, -0.34], [0.99, -0.44]], 1.4, 0.34), stroke([[0.9, 0.28], [0.95, 0.34], [0.99, 0.44]], 1.4, 0.34),
    ],
  };
}
