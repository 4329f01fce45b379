import { describe, expect, it } from 'vitest';
import { distance } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { bodyOf, POSES, poseFigure } from '@toile/figure';
import { resolve, sampleDesign } from '@toile/garment';
import type { SleeveId } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import { createGarmentContext } from '../cloth/context.ts';
import { sleeveShape } from '../sleeve/sleeve-shape.ts';
import { armModel } from './arm-model.ts';
import { draftOf } from './draft.ts';
import { garmentFrame } from './garment-frame.ts';
import { necklineOf } from './neckline.ts';

const context = createGarmentContext(1, { fabricOf, patternOf: () => undefined });
const SLEEVES = ['set-in', 'puff', 'bishop', 'bell', 'raglan', 'dolman', 'leg-of-mutton', 'kimono', 'lantern', 'drop-shoulder', 'cap'] as const satisfies readonly SleeveId[];
const DRAWN_MM = 0.5;

const sleeveOn = (sleeve: SleeveId, pose: string, { mirrored, side }: { readonly mirrored: boolean; readonly side: 'left' | 'right' }) => {
  const design = sampleDesign('blouse', { sleeve, collar: 'none', neckline: 'crew' });
  const garment = resolve(design).garments[0];
  if (!garment) throw new Error('a blouse is a garment');
  const frame = garmentFrame(draftOf(garment, poseFigure(pose, bodyOf('M', 'womenswear'), { mirrored }), context));
  const neckline = necklineOf(frame);
  const arm = armModel(frame, side, neckline);
  return { frame, arm, shape: sleeveShape(frame, arm, neckline) };
};

describe('the joint of arm and body', () => {
  const poses = POSES.filter((pose) => pose.view === 'front' && !pose.id.startsWith('m-')).map((pose) => pose.id);

  it('is the same on both sides of mirrored poses', () => {
    for (const sleeve of SLEEVES) {
      for (const pose of poses) {
        const one = sleeveOn(sleeve, pose, { mirrored: false, side: 'left' });
        const other = sleeveOn(sleeve, pose, { mirrored: true, side: 'right' });
        const mirror = ([x, y]: Point): Point => [-x, y];
        const apart = Math.max(...one.arm.armhole.map((p, i) => distance(p, mirror(other.arm.armhole[i] as Point))), distance(one.arm.tip, mirror(other.arm.tip)));
        expect(apart, `${sleeve} ${pose}`).toBeLessThan(sleeve === 'raglan' ? 3 : DRAWN_MM);
      }
    }
  });

  it('leaves no gap: the sleeve starts at the tip and at the underarm of its armhole', () => {
    for (const sleeve of SLEEVES) {
      for (const pose of poses) {
        for (const side of ['left', 'right'] as const) {
          const { arm, shape } = sleeveOn(sleeve, pose, { mirrored: false, side });
          const gap = Math.min(...shape.outer.map((p) => distance(p, arm.tip)));
          expect(gap, `${sleeve} ${pose} ${side}: head at the tip`).toBeLessThan(DRAWN_MM);
          // A cap ends on the armhole, above the underarm.
          const joined = sleeve === 'cap' ? arm.armhole : [arm.underarm];
          expect(Math.min(...joined.map((p) => distance(shape.inner[0] as Point, p))), `${sleeve} ${pose} ${side}: inner line at the underarm`).toBeLessThan(DRAWN_MM);
        }
      }
    }
  });

  it('keeps a set-in sleeve head tangent to the shoulder: no corner sharper than 40 degrees', () => {
    for (const pose of poses) {
      const { arm, shape } = sleeveOn('set-in', pose, { mirrored: false, side: 'left' });
      const at = shape.outer.findIndex((p) => distance(p, arm.tip) < DRAWN_MM);
      const before = arm.shoulderLine[arm.shoulderLine.length - 1] as Point;
      const after = shape.outer[at + 1] as Point;
      const angle = (a: Point, b: Point): number => Math.atan2(b[1] - a[1], b[0] - a[0]);
      const turn = Math.abs(Math.atan2(Math.sin(angle(arm.tip, after) - angle(before, arm.tip)), Math.cos(angle(arm.tip, after) - angle(before, arm.tip))));
      expect((turn * 180) / Math.PI, pose).toBeLessThan(40);
    }
  });
});

describe('the tube round the torso', () => {
  it('is never narrower than the body it is on, at bust and hip', () => {
    for (const type of ['t-shirt', 'blazer', 'coat', 'qipao', 'slip-dress'] as const) {
      for (const size of ['XS', 'M', '4XL']) {
        const design = sampleDesign(type, {}, { size });
        const garment = resolve(design).garments[0];
        if (!garment) throw new Error('there is a garment');
        const figure = poseFigure('contrapposto', bodyOf(size, 'womenswear'));
        const frame = garmentFrame(draftOf(garment, figure, context));
        for (const level of [480, 890].filter((at) => at < frame.end)) expect(frame.halfWidth(level), `${type} ${size} ${level}`).toBeGreaterThanOrEqual(figure.halfWidth(level) - 3);
      }
    }
  });
});
