import { clamp, lerp, profile } from '@toile/geometry';
import type { Knot } from '@toile/geometry';
import { must } from '@toile/kernel';
import type { ArmKind } from '../frame/arm-model.ts';
import type { Draft } from '../frame/draft.ts';
import { standOff, volumeOf } from '../frame/volume.ts';

/** A sleeve hangs closer than a body: a smaller share of its ease shows as half-width; of wide shapes more does. */
const CLOSE = 0.13;
const WIDE = 0.19;
const FULL_SLEEVES = ['puff', 'bishop', 'bell', 'leg-of-mutton', 'lantern', 'kimono', 'dolman'];

/** Sleeves that swell between a gathered head and a hem: however much cloth is in them, beyond a size they fall in folds instead of standing like balloons. */
const SWELLING = ['puff', 'leg-of-mutton', 'lantern', 'bishop'];

/** Half-width of cloth as drawn: as it is while small, ever less of it as it nears `most` mm. */
const heldTo = (spare: number, most: number): number => (spare <= most / 2 ? spare : most / 2 + (most / 2) * (1 - Math.exp(-(spare - most / 2) / (most / 2))));

/** The half-width of a sleeve at a share u of the arm's length, mm, and where it ends. */
export interface SleeveWidth {
  /** Share of the arm's length where the sleeve ends, its cuff included. */
  readonly end: number;
  at(u: number): number;
  /** What of it is the arm and the thickness of cloth on it; the rest is ease. */
  bare(u: number): number;
}

/** The sleeve as wide as its circumferences say, over the arm that is in it. */
export function sleeveWidth(draft: Draft, kind: ArmKind): SleeveWidth {
  const { figure, garment } = draft;
  const sleeve = must(garment.sleeve, 'a sleeve is drawn only where there is one');
  const { body } = figure;
  const isFull = FULL_SLEEVES.includes(garment.choice.sleeve ?? 'set-in');
  const bulk = garment.fabric.bulk * 0.55 + (draft.isOuter ? 4 : 0);
  const volume = volumeOf(garment.choice.silhouette).sleeve;
  const extension = garment.bodice?.shoulderExtension ?? 0;
  const end = clamp(figure.armShareOf(Math.max(60, sleeve.length + Math.max(-20, extension))), 0.12, 1.2);
  const off = standOff(garment.fabric);
  const swells = SWELLING.includes(garment.choice.sleeve ?? 'set-in');
  const ease = (circumference: number, girth: number): number => {
    const spare = (circumference - girth) * (isFull ? WIDE : CLOSE * volume);
    return Math.max(1.5, (swells ? heldTo(spare, end > 0.68 ? 42 : 54) : spare) + off * clamp(spare / 8));
  };
  const isCuffed = sleeve.cuffDepth > 0 && end > 0.6;
  const elbowGirth = lerp(body.upperArmGirth, body.wristGirth, 0.35);
  const girthAt = (u: number): number => (u < 0.5 ? lerp(body.upperArmGirth, elbowGirth, clamp(u / 0.5)) : lerp(elbowGirth, body.wristGirth, clamp((u - 0.5) / 0.45)));
  const biceps = ease(sleeve.bicepsCircumference, body.upperArmGirth);
  const knots: Knot[] = [[0, biceps * (kind === 'puff' ? 0.8 : 0.9)], [Math.min(0.22, end * 0.35), biceps]];
  const full = sleeve.fullness > 0 && isFull && kind !== 'dolman' ? clamp(sleeve.fullnessAt * (kind === 'puff' && garment.choice.sleeve === 'puff' && end > 0.68 ? 0.66 : 1), 0.12, end < 0.5 ? 0.58 : 0.94) * end : undefined;
  if (end > 0.68 && (full === undefined || Math.abs(full - 0.5) > 0.12)) knots.push([0.5, ease(sleeve.elbowCircumference, elbowGirth) * (kind === 'dolman' ? 0.5 : 1)]);
  if (full !== undefined && !knots.some(([u]) => Math.abs(u - full) < 0.05)) knots.push([full, ease(sleeve.fullness, girthAt(full))]);
  const hem = ease(sleeve.hemCircumference, girthAt(end));
  // Above a plain cuff the sleeve is wider than the cuff that holds it.
  if (isCuffed && !isFull) knots.push([end * 0.9, Math.max(hem, biceps * 0.62)]);
  knots.push([end, isCuffed && !isFull ? Math.max(hem, biceps * 0.35) : hem]);
  const easeAt = profile(knots.sort((a, b) => a[0] - b[0]));
  const upper = figure.armHalfWidth(0.22);
  // The arm itself tapers to the shoulder joint; a sleeve does not.
  const arm = (u: number): number => (u < 0.22 ? upper * lerp(1.16, 1, u / 0.22) : figure.armHalfWidth(Math.min(1, u)));
  const bare = (u: number): number => arm(u) + bulk;
  return { end, bare, at: (u) => bare(u) + easeAt(u) };
}
