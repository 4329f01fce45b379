import { SEATED_POSES } from './seated-poses.ts';
import { POSES } from './pose-figure.ts';
import { MIRRORED } from './pose.ts';
import type { Pose } from './pose.ts';
import type { BodyMeasurements } from './posed-figure.ts';

/** What a pose goes with. */
export interface PoseSuits {
  /** Where between easy (0) and grand (1) it is at home. */
  readonly formality: readonly [number, number];
  /** How much of it is movement: 0 stands, 1 strides. */
  readonly energy: number;
  /** What the outfit must have: a pocket for the hand, or clothes on the legs that can be drawn seated. */
  readonly needs?: 'pocket' | 'legs';
  /** The hand is drawn as holding something: a bag or a clutch from the accessories makes sense of it. */
  readonly holds?: 'bag' | 'clutch';
}

type Row = readonly [low: number, high: number, energy: number];

const ROWS: Readonly<Record<string, Row>> = {
  contrapposto: [0.2, 1, 0.1], 'hand-on-hip': [0.2, 1, 0.2], catwalk: [0.2, 1, 0.8], stride: [0, 0.8, 0.9], 'hand-in-pocket': [0, 0.7, 0.2], 'both-pockets': [0, 0.55, 0.2],
  'hand-at-collar': [0.3, 1, 0.2], 'three-quarter': [0.2, 1, 0], 'look-away': [0.2, 1, 0.1], back: [0.3, 1, 0.2], power: [0, 0.8, 0.4], crossed: [0.1, 0.9, 0.1],
  'walk-three-quarter': [0, 0.8, 0.8], 's-curve': [0.5, 1, 0.3], poise: [0.4, 1, 0], swing: [0, 0.8, 0.6],
  'hands-on-hips': [0, 0.8, 0.3], lean: [0.1, 1, 0.5], runway: [0.3, 1, 1], glance: [0.4, 1, 0.1], clutch: [0.5, 1, 0.1], 'hold-bag': [0.1, 0.8, 0.7],
  'over-shoulder': [0.1, 0.8, 0.3], 'back-walk': [0.2, 1, 0.8], 'back-away': [0.3, 1, 0.1], 'back-clasp': [0.3, 1, 0.1], seated: [0, 0.9, 0], 'seated-crossed': [0.2, 1, 0],
  'm-stand': [0.3, 1, 0], 'm-walk': [0, 1, 0.8], 'm-pockets': [0, 0.6, 0.1], 'm-lapel': [0.4, 1, 0.2], 'm-three-quarter': [0.2, 1, 0], 'm-one-pocket': [0, 0.8, 0.1],
  'm-stride': [0, 0.9, 0.9], 'm-hand-on-hip': [0, 0.6, 0.2], 'm-easy': [0, 0.8, 0.1], 'm-back': [0.2, 1, 0], 'm-crossed': [0, 0.7, 0.1], 'm-lean': [0, 0.7, 0.4],
  'm-look-away': [0.2, 1, 0], 'm-cuff': [0.5, 1, 0.2], 'm-hold-bag': [0.2, 1, 0.7], 'm-over-shoulder': [0.1, 0.7, 0.2], 'm-back-walk': [0, 1, 0.8], 'm-back-clasp': [0.4, 1, 0],
  'm-turn': [0.1, 0.8, 0.1], 'm-seated': [0, 0.8, 0], 'm-seated-crossed': [0.2, 1, 0],
};

const HOLDS: Readonly<Record<string, 'bag' | 'clutch'>> = { 'hold-bag': 'bag', 'm-hold-bag': 'bag', clutch: 'clutch' };

/** What a pose goes with; a mirrored pose goes with the same. */
export function poseSuits(pose: Pose): PoseSuits {
  const id = pose.id.endsWith(MIRRORED) ? pose.id.slice(0, -MIRRORED.length) : pose.id;
  const [low, high, energy] = ROWS[id] ?? [0, 1, 0.3];
  const hands = [pose.leftArm.handId, pose.rightArm.handId];
  const needs = pose.seat ? 'legs' : hands.some((id) => id.startsWith('pocket')) ? 'pocket' : undefined;
  const holds = HOLDS[id];
  return { formality: [low, high], energy, ...(needs ? { needs } : {}), ...(holds ? { holds } : {}) };
}

/** What is known of an outfit when its pose is chosen. */
export interface PoseWish {
  readonly formality?: number;
  readonly hasPocket?: boolean;
  /** True where the outfit can be drawn seated: ask `canSit`. */
  readonly canSit?: boolean;
  readonly view?: 'front' | 'back';
}

/**
 * Whether an outfit can be drawn seated. Skirts and trousers know what a lap is, and so does a dress with a seam at the waist; what is
 * cut in one from the shoulder (a coat, a straight dress, a tunic) hangs on as if it stood, so it must end at the hip.
 * `oneCutLengths` are their lengths from the high point shoulder, mm.
 */
export const canSit = (oneCutLengths: readonly number[], body: Pick<BodyMeasurements, 'hpsToHip'>): boolean => oneCutLengths.every((length) => length <= body.hpsToHip + 30);

/** The poses, by market, that an outfit can be shown in: seated ones where it can sit, pockets where it has one. */
export function posesFor(market: 'womenswear' | 'menswear', wish: PoseWish = {}): readonly Pose[] {
  return [...POSES, ...SEATED_POSES].filter((pose) => {
    if (pose.market !== market || (wish.view !== undefined && pose.view !== wish.view)) return false;
    const { formality: [low, high], needs } = poseSuits(pose);
    if (needs === 'legs' && wish.canSit !== true) return false;
    if (needs === 'pocket' && wish.hasPocket === false) return false;
    return wish.formality === undefined || (wish.formality >= low - 0.05 && wish.formality <= high + 0.05);
  });
}
