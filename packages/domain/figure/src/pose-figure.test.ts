import { describe, expect, it } from 'vitest';
import { distance, pointOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { LEVELS } from './levels.ts';
import { mirrorPose } from './pose.ts';
import { BONES, POSES, POSE_IDS, poseFigure, poseNeedsPocket } from './pose-figure.ts';
import { sideSign } from './posed-figure.ts';
import type { PosedFigure, Side } from './posed-figure.ts';
import { BODIES, bodyOf, dollBody, giantBody } from './sizes.ts';

const SIDES: readonly Side[] = ['left', 'right'];
const MARKETS = ['womenswear', 'menswear'] as const;
const ALL_BODIES = [...BODIES, ...MARKETS.map(dollBody), ...MARKETS.map(giantBody)];
/** The window a figure is drawn in, mm. */
const WINDOW = { left: -750, right: 750, top: -95, bottom: 2155 };
const everyFigure = (check: (figure: PosedFigure, name: string) => void): void => {
  // The ends of the range and the sample, on the pose's own market and, for the sample, on the other.
  const bodiesOf = (market: (typeof MARKETS)[number]) => [...['XS', 'M', '4XL'].map((size) => bodyOf(size, market)), dollBody(market), giantBody(market), bodyOf('M', market === 'menswear' ? 'womenswear' : 'menswear')];
  for (const pose of POSES) for (const body of bodiesOf(pose.market)) for (const mirrored of [false, true]) check(poseFigure(pose.id, body, { mirrored }), `${pose.id} ${body.market} ${body.sizeId} ${mirrored ? 'mirrored' : ''}`);
};
const isFinitePoint = ([x, y]: Point): boolean => Number.isFinite(x) && Number.isFinite(y);

describe('poses', () => {
  it('offers enough of each market, with unlike ids', () => {
    for (const market of MARKETS) expect(POSES.filter((pose) => pose.market === market).length).toBeGreaterThanOrEqual(16);
    expect(new Set(POSE_IDS).size).toBe(POSE_IDS.length);
  });

  it('refuses a pose it does not know', () => expect(() => poseFigure('levitating', bodyOf('M', 'womenswear'))).toThrow(/no pose levitating/));

  it('answers to the id of a mirrored pose as to the option', () => {
    const body = bodyOf('M', 'womenswear');
    const byId = poseFigure('stride-mirrored', body), byOption = poseFigure('stride', body, { mirrored: true });
    expect(byId.poseId).toBe('stride-mirrored');
    expect(byOption.poseId).toBe('stride-mirrored');
    expect(byId.armJoints('left')).toEqual(byOption.armJoints('left'));
    expect(poseFigure('stride-mirrored', body, { mirrored: true }).turn).toBe(poseFigure('stride', body).turn);
    expect(POSE_IDS).toContain('m-stand-mirrored');
  });

  it('is its own mirror image twice over', () => {
    for (const pose of POSES) expect(mirrorPose(mirrorPose(pose))).toEqual(pose);
  });

  it('mirrors every point of the figure', () => {
    const other: Record<Side, Side> = { left: 'right', right: 'left' };
    for (const pose of POSES) {
      const body = bodyOf('L', pose.market);
      const straight = poseFigure(pose.id, body), mirrored = poseFigure(pose.id, body, { mirrored: true });
      for (const level of [240, 340, 480, 675, 900, 1200]) for (const across of [-150, -40, 0, 90]) {
        const [x, y] = straight.pointAt(level, across), [mx, my] = mirrored.pointAt(level, -across);
        expect(mx).toBeCloseTo(-x, 6);
        expect(my).toBeCloseTo(y, 6);
      }
      for (const side of SIDES) {
        straight.armJoints(side).forEach(([x, y], i) => expect(distance(mirrored.armJoints(other[side])[i] as Point, [-x, y])).toBeLessThan(1e-6));
        straight.legJoints(side).forEach(([x, y], i) => expect(distance(mirrored.legJoints(other[side])[i] as Point, [-x, y])).toBeLessThan(1e-6));
      }
    }
  });
});

describe('a posed figure', () => {
  it('has its limbs where the tilted torso ends, in every pose on every body', () => {
    everyFigure((figure, name) => {
      for (const side of SIDES) {
        const bones = BONES[figure.market];
        expect(distance(figure.armJoints(side)[0], figure.pointAt(LEVELS.shoulderJoint, sideSign(side) * bones.shoulder)), name).toBeLessThan(1e-6);
        expect(distance(figure.legJoints(side)[0], figure.pointAt(LEVELS.hipJoint, sideSign(side) * bones.hip)), name).toBeLessThan(1e-6);
        expect(distance(pointOn(figure.arm(side), 0), figure.armJoints(side)[0]), name).toBeLessThan(1e-6);
        expect(distance(pointOn(figure.leg(side), 1), figure.legJoints(side)[2]), name).toBeLessThan(1e-6);
      }
    });
  });

  it('has thighs as wide as its hips where they meet, within 2 mm', () => {
    everyFigure((figure, name) => {
      const hip = figure.widening(LEVELS.hipJoint);
      const legEdge = BONES[figure.market].hip * hip + figure.legHalfWidth(0, 'outer');
      expect(Math.abs(legEdge - figure.halfWidth(LEVELS.hipJoint) * hip), name).toBeLessThan(2);
    });
  });

  it('keeps its bones: full length in the plane of the picture, shorter when foreshortened, shins within 10 % to reach the ground', () => {
    everyFigure((figure, name) => {
      const bones = BONES[figure.market];
      for (const side of SIDES) {
        const [shoulder, elbow, wrist] = figure.armJoints(side), [hip, knee, ankle] = figure.legJoints(side);
        expect(distance(shoulder, elbow) / bones.upperArm, name).toBeLessThanOrEqual(1.0001);
        expect(distance(elbow, wrist) / bones.forearm, name).toBeLessThanOrEqual(1.0001);
        expect(distance(hip, knee) / bones.thigh, name).toBeCloseTo(1, 1);
        const foot = side === 'left' ? figure.leftFoot : figure.rightFoot;
        const shin = distance(knee, ankle) / bones.shin;
        expect(shin, name).toBeGreaterThan(foot.ground === undefined ? 0.75 : 0.9);
        expect(shin, name).toBeLessThan(1.1);
      }
    });
  });

  it('stands: at least one foot on the floor, the ankles of standing feet level with their ground', () => {
    everyFigure((figure, name) => {
      const feet = [figure.leftFoot, figure.rightFoot] as const;
      expect(Math.max(...feet.map((foot) => foot.ground ?? 0)), name).toBe(LEVELS.floor);
      SIDES.forEach((side, i) => {
        const ankle = figure.legJoints(side)[2][1];
        expect(ankle, name).toBeCloseTo((feet[i]?.ground ?? ankle + LEVELS.floor - LEVELS.ankle) - (LEVELS.floor - LEVELS.ankle), 6);
      });
    });
  });

  it('keeps hands and feet inside the picture', () => {
    everyFigure((figure, name) => {
      for (const side of SIDES) for (const [x, y] of [...figure.armJoints(side), ...figure.legJoints(side)]) {
        expect(x, name).toBeGreaterThan(WINDOW.left + 190);
        expect(x, name).toBeLessThan(WINDOW.right - 190);
        expect(y, name).toBeLessThan(WINDOW.bottom - 190);
      }
    });
  });

  it('gives finite numbers at every level and share, for dolls and giants too', () => {
    everyFigure((figure, name) => {
      const faults: number[] = [];
      for (let level = 100; level <= 2200; level += 150) {
        const isSound = isFinitePoint(figure.pointAtEdge(level, 1, 30)) && Number.isFinite(figure.centreFront(level)) && figure.widening(level) > 0.4;
        if (!isSound) faults.push(level);
      }
      expect(faults, name).toEqual([]);
      for (let u = 0; u <= 1; u += 0.1) expect(figure.armHalfWidth(u) > 5 && figure.legHalfWidth(u, 'outer') > 5 && figure.legHalfWidth(u, 'inner') > 5, name).toBe(true);
    });
  });

  it('maps real heights to levels through its landmarks, always rising', () => {
    for (const body of ALL_BODIES) {
      const figure = poseFigure(body.market === 'menswear' ? 'm-stand' : 'contrapposto', body);
      expect(figure.levelOf(0)).toBeCloseTo(LEVELS.highPointShoulder, 6);
      expect(figure.levelOf(body.hpsToWaist)).toBeCloseTo(LEVELS.waist, 6);
      expect(figure.levelOf(body.hpsToFloor)).toBeCloseTo(LEVELS.floor, 6);
      let before = -Infinity;
      for (let down = -0.2; down <= 1.3; down += 0.01) {
        const level = figure.levelOf(down * body.hpsToFloor);
        expect(level).toBeGreaterThan(before);
        before = level;
      }
      expect(figure.armShareOf(0)).toBe(0);
      expect(figure.armShareOf(body.armLength)).toBeCloseTo(1, 9);
      expect(figure.armShareOf(body.armLength * 0.25)).toBeLessThan(figure.armShareOf(body.armLength * 0.5));
    }
  });

  it('grows wider from size to size at bust, waist and hip, and is canonical in the sample size', () => {
    const sizes = BODIES.filter((body) => body.market === 'womenswear');
    for (const level of [LEVELS.bust, LEVELS.waist, LEVELS.hip]) {
      const widths = sizes.map((body) => poseFigure('catwalk', body).widening(level));
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
      expect(poseFigure('catwalk', bodyOf('M', 'womenswear')).widening(level)).toBeCloseTo(1, 6);
    }
  });

  it('is drawn alike as a doll: the croquis shows proportion, not scale', () => {
    for (const market of MARKETS) {
      const doll = poseFigure(market === 'menswear' ? 'm-walk' : 'stride', dollBody(market)), person = poseFigure(market === 'menswear' ? 'm-walk' : 'stride', bodyOf('M', market));
      expect(doll.pointAtEdge(700, 1)[0]).toBeCloseTo(person.pointAtEdge(700, 1)[0], 6);
    }
  });
});

describe('hands in pockets', () => {
  it('are told apart, mirrored or not', () => {
    for (const id of ['hand-in-pocket', 'both-pockets-mirrored', 'm-pockets']) expect(poseNeedsPocket(id), id).toBe(true);
    for (const id of ['catwalk', 'm-lapel-mirrored']) expect(poseNeedsPocket(id), id).toBe(false);
  });
});
