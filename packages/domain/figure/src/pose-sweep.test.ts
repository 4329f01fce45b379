import { describe, expect, it } from 'vitest';
import { distance } from '@toile/geometry';
import { LEVELS } from './levels.ts';
import { mirrorPose } from './pose.ts';
import type { Pose } from './pose.ts';
import { BONES, POSES, POSE_IDS, poseFigure } from './pose-figure.ts';
import { canSit, poseSuits, posesFor } from './pose-suits.ts';
import { sideSign } from './posed-figure.ts';
import type { PosedFigure, Side } from './posed-figure.ts';
import { SEATED_POSES } from './seated-poses.ts';
import { bodyOf } from './sizes.ts';

const SIDES: readonly Side[] = ['left', 'right'];
const ALL: readonly Pose[] = [...POSES, ...SEATED_POSES];
const on = (pose: Pose, size = 'M', mirrored = false): PosedFigure => poseFigure(pose.id, bodyOf(size, pose.market), { mirrored });

describe('every pose', () => {
  it('bends its joints as a body can', () => {
    for (const pose of ALL) {
      for (const side of SIDES) {
        const arm = pose[`${side}Arm`], leg = pose[`${side}Leg`];
        expect(arm.upper, `${pose.id} ${side} shoulder`).toBeGreaterThan(-10);
        expect(arm.upper, `${pose.id} ${side} shoulder`).toBeLessThan(60);
        // An elbow folds towards the body and hardly opens past straight.
        expect(arm.fore - arm.upper, `${pose.id} ${side} elbow`).toBeLessThan(18);
        expect(arm.fore - arm.upper, `${pose.id} ${side} elbow`).toBeGreaterThan(-185);
        for (const share of [arm.upperLength, arm.foreLength]) expect(share > 0.75 && share <= 1, `${pose.id} ${side} arm ${share}`).toBe(true);
        expect(Math.abs(arm.handTurn), `${pose.id} ${side} wrist`).toBeLessThan(30);
        const isThighSound = pose.seat ? leg.thighLength > 0.55 && leg.thighLength < 0.9 : Math.abs(leg.thigh) < 30;
        expect(isThighSound, `${pose.id} ${side} thigh`).toBe(true);
      }
      expect(Math.abs(pose.head.tilt), pose.id).toBeLessThan(14);
      expect(Math.abs(pose.shoulderTilt), pose.id).toBeLessThan(13);
      expect(Math.abs(pose.hipTilt), pose.id).toBeLessThan(13);
    }
  });

  it('opposes shoulders and hips when the weight is on one leg, but for a leaning one', () => {
    const opposed = POSES.filter((pose) => Math.abs(pose.hipTilt) > 3 && !pose.id.endsWith('lean'));
    for (const pose of opposed) expect(pose.shoulderTilt * pose.hipTilt, pose.id).toBeLessThan(0);
    expect(opposed.length).toBeGreaterThan(30);
  });

  it('keeps the head over the shoulders and the standing foot near the plumb line of the neck', () => {
    for (const pose of ALL) {
      const figure = on(pose);
      const shoulders = SIDES.map((side) => figure.armJoints(side)[0]);
      const [x] = figure.pointAt(240, 0);
      expect(x, pose.id).toBeGreaterThan(Math.min(...shoulders.map((point) => point[0])) + 40);
      expect(x, pose.id).toBeLessThan(Math.max(...shoulders.map((point) => point[0])) - 40);
      for (const point of shoulders) expect(point[1], pose.id).toBeGreaterThan(LEVELS.chin + 60);
      if (pose.seat) continue;
      const feet = SIDES.map((side) => figure.legJoints(side)[2][0]);
      expect(Math.min(...feet) - 110, pose.id).toBeLessThan(x);
      expect(Math.max(...feet) + 110, pose.id).toBeGreaterThan(x);
    }
  });

  it('is itself when mirrored twice, seated ones too', () => {
    for (const pose of SEATED_POSES) expect(mirrorPose(mirrorPose(pose))).toEqual(pose);
  });

  it('is unlike every other of its market: by angles, not only by name', () => {
    const anglesOf = (pose: Pose): number[] => [pose.turn * 60, pose.shoulderTilt * 2, pose.hipTilt * 2, ...SIDES.flatMap((side) => [pose[`${side}Arm`].upper, pose[`${side}Arm`].fore, pose[`${side}Leg`].thigh, pose[`${side}Leg`].shin]), pose.view === 'back' ? 60 : 0];
    const apart = (a: Pose, b: Pose): number => Math.hypot(...anglesOf(a).map((angle, i) => angle - (anglesOf(b)[i] as number)));
    ALL.forEach((a, i) => ALL.slice(i + 1).forEach((b) => {
      if (a.market !== b.market) return;
      expect(Math.min(apart(a, b), apart(a, mirrorPose(b))), `${a.id} and ${b.id}`).toBeGreaterThan(6);
    }));
  });
});

describe('a seated figure', () => {
  it('has its trunk where it stands, both knees to one side, thighs on the block, feet on the step', () => {
    for (const pose of SEATED_POSES) for (const size of ['XS', 'M', '4XL']) for (const mirrored of [false, true]) {
      const figure = on(pose, size, mirrored);
      const name = `${pose.id} ${size} ${mirrored}`;
      const { seat } = figure;
      if (!seat) throw new Error(`${name} has no seat`);
      const way = sideSign(seat.towards);
      for (const side of SIDES) {
        const [hip, knee, ankle] = figure.legJoints(side);
        expect(distance(hip, figure.pointAt(LEVELS.hipJoint, sideSign(side) * BONES[figure.market].hip)), name).toBeLessThan(1e-6);
        expect((knee[0] - hip[0]) * way, name).toBeGreaterThan(100);
        // Falling all the way: what hangs along the leg may go by height.
        expect(knee[1], name).toBeGreaterThan(hip[1] + 60);
        expect(ankle[1], name).toBeGreaterThan(knee[1] + 250);
      }
      expect(seat.top).toBeGreaterThan(LEVELS.hip);
      expect(seat.step).toBeGreaterThan(seat.top + 300);
      expect(seat.front * way, name).toBeGreaterThan(seat.back * way + 150);
      expect(seat.stepFront * way, name).toBeGreaterThan(seat.front * way);
    }
    expect(poseFigure('crossed', bodyOf('M', 'womenswear')).seat).toBeUndefined();
  });

  it('says how far down a leg a level lies, rising from hip to ankle', () => {
    const figure = poseFigure('seated', bodyOf('M', 'womenswear'));
    expect(figure.legShareOf(LEVELS.hipJoint)).toBe(0);
    expect(figure.legShareOf(LEVELS.knee)).toBeCloseTo(0.49, 1);
    expect(figure.legShareOf(LEVELS.ankle)).toBe(1);
    expect(figure.legShareOf(5000)).toBe(1);
  });

  it('is kept apart from the standing poses, and known by id', () => {
    for (const pose of SEATED_POSES) {
      expect(POSES).not.toContain(pose);
      expect(POSE_IDS).toContain(pose.id);
      expect(POSE_IDS).toContain(`${pose.id}-mirrored`);
    }
  });
});

describe('what a pose suits', () => {
  it('is said for every pose, with a range of formality', () => {
    for (const pose of ALL) {
      const { formality: [low, high], energy } = poseSuits(pose);
      expect(low < high && low >= 0 && high <= 1 && energy >= 0 && energy <= 1, pose.id).toBe(true);
      expect(poseSuits(mirrorPose(pose))).toEqual(poseSuits(pose));
    }
  });

  it('lets sit what ends at the hip, and nothing cut in one that hangs lower', () => {
    const body = bodyOf('M', 'womenswear');
    expect(canSit([], body)).toBe(true);
    expect(canSit([580], body)).toBe(true);
    expect(canSit([580, 1050], body)).toBe(false);
  });

  it('offers seats only to what can sit, pockets only to what has them, and always enough', () => {
    for (const market of ['womenswear', 'menswear'] as const) {
      const ids = (wish: Parameters<typeof posesFor>[1]): string[] => posesFor(market, wish).map((pose) => pose.id);
      expect(posesFor(market, { canSit: true }).filter((pose) => pose.seat).length).toBe(2);
      expect(posesFor(market).some((pose) => pose.seat)).toBe(false);
      expect(posesFor(market, { hasPocket: false }).every((pose) => !pose.leftArm.handId.startsWith('pocket') && !pose.rightArm.handId.startsWith('pocket'))).toBe(true);
      expect(posesFor(market, { view: 'back' }).every((pose) => pose.view === 'back')).toBe(true);
      for (let formality = 0; formality <= 1; formality += 0.1) expect(ids({ formality, hasPocket: false, view: 'front' }).length, `${market} ${formality}`).toBeGreaterThanOrEqual(5);
    }
  });
});
