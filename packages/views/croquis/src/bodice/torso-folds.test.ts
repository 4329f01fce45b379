import { describe, expect, it } from 'vitest';
import { distance } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ribbon } from '@toile/drawing';
import { poseFigure } from '@toile/figure';
import { resolve, sampleDesign } from '@toile/garment';
import type { GarmentId, SilhouetteId } from '@toile/garment';
import { FABRIC_IDS, fabricOf } from '@toile/textile';
import type { FabricId } from '@toile/textile';
import { createGarmentContext } from '../cloth/context.ts';
import { draftOf } from '../frame/draft.ts';
import { garmentFrame } from '../frame/garment-frame.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { bodyFolding } from './body-folding.ts';
import { hemEdge } from './hem-edge.ts';
import { legPlanes } from './torso-hang.ts';
import { torsoFolds } from './torso-folds.ts';

const POSES = ['contrapposto', 'hand-on-hip', 'power', 'hand-at-collar', 'three-quarter', 's-curve'];

interface Wish { readonly fabric?: FabricId; readonly pose?: string; readonly silhouette?: SilhouetteId; readonly isTucked?: boolean; readonly seed?: number; readonly size?: string }

function frameOf(type: GarmentId, { fabric = 'poplin', pose = 'contrapposto', silhouette, isTucked, seed = 1, size = 'M' }: Wish): GarmentFrame {
  const resolved = resolve(sampleDesign(type, { fabric, ...(silhouette ? { silhouette } : {}), ...(isTucked ? { isTucked } : {}) }, { size, seed, figure: { pose } }));
  const garment = resolved.garments[0];
  if (!garment) throw new Error(`${type} is a garment`);
  return garmentFrame(draftOf(garment, poseFigure(pose, resolved.body), createGarmentContext(seed, { fabricOf, patternOf: () => undefined })));
}

/** The folds themselves: without the planes under them, which run along the same line, and without the legs. */
function coresOf(frame: GarmentFrame): Ribbon[] {
  const { ribbons } = torsoFolds(frame, frame.isCutOff);
  const folds = ribbons.slice(legPlanes(frame).length);
  const key = ({ points }: Ribbon): string => [points[0], points[points.length - 1]].map((p) => p?.map(Math.round).join()).toSorted().join(' ');
  return folds.filter((ribbon, i) => !folds.slice(0, i).some((other) => key(other) === key(ribbon)));
}

const nearest = (a: Polyline, b: Polyline): number => Math.min(...a.map((p) => Math.min(...b.map((q) => distance(p, q)))));

describe('the folds of a body', () => {
  it('keep clear of one another in every cloth and stance, and only three are drawn', () => {
    const faults: string[] = [];
    for (const fabric of FABRIC_IDS) {
      for (const pose of POSES) {
        for (const [type, isTucked] of [['blouse', false], ['shirt', true], ['coat', false]] as const) {
          const frame = frameOf(type, { fabric, pose, isTucked, seed: 7 });
          const cores = coresOf(frame);
          const where = `${type} ${fabric} ${pose}`;
          cores.forEach((one, i) => cores.slice(i + 1).forEach((other) => {
            if (nearest(one.points, other.points) < 6) faults.push(`${where}: folds ${Math.round(nearest(one.points, other.points))} mm apart`);
          }));
          // A lifted pen draws a fold in two strokes.
          if (torsoFolds(frame, frame.isCutOff).inks.length > 6) faults.push(`${where}: too much ink`);
          if (cores.some(({ points }) => points.flat().some((v) => !Number.isFinite(v)))) faults.push(`${where}: not finite`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it('are never alike on both sides', () => {
    for (const fabric of FABRIC_IDS) {
      for (let seed = 1; seed <= 4; seed++) {
        const frame = frameOf('blouse', { fabric, pose: 'power', seed });
        const starts = coresOf(frame).map(({ points }) => [points[0] as Point, points[points.length - 1] as Point] as const);
        const middle = (y: number): number => frame.draft.figure.centre(y);
        const twins = starts.filter(([a, b], i) => starts.slice(i + 1).some(([c, d]) => distance([2 * middle(a[1]) - a[0], a[1]], c) < 9 && distance([2 * middle(b[1]) - b[0], b[1]], d) < 9));
        expect(twins.length, `${fabric} seed ${seed}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('are many in silk, few in wool, next to none in a close jersey', () => {
    const mean = (type: GarmentId, wish: Wish): number => {
      const counts = POSES.flatMap((pose) => [1, 2, 3].map((seed) => coresOf(frameOf(type, { ...wish, pose, seed })).length));
      return counts.reduce((a, b) => a + b, 0) / counts.length;
    };
    const silk = mean('blouse', { fabric: 'silk-satin' }), wool = mean('blouse', { fabric: 'wool' }), jersey = mean('t-shirt', { fabric: 'jersey', silhouette: 'fitted' });
    expect(silk).toBeGreaterThan(wool * 1.7);
    expect(jersey).toBeLessThan(silk * 0.75);
    expect(mean('coat', { fabric: 'wool' })).toBeLessThan(6);
  });

  it('point at the strain: a raised arm drags cloth from under it', () => {
    for (const fabric of ['poplin', 'silk-satin', 'velvet', 'wool'] as const) {
      const frame = frameOf('blouse', { fabric, pose: 'hand-on-hip' });
      const deepest = coresOf(frame).slice(0, 1)[0] as Ribbon;
      const [high, low] = [deepest.points[0] as Point, deepest.points[deepest.points.length - 1] as Point].toSorted((a, b) => a[1] - b[1]) as [Point, Point];
      const centre = (p: Point): number => frame.draft.figure.centre(p[1]);
      expect(high[0] - centre(high), `${fabric}: starts on the raised side`).toBeGreaterThan(60);
      expect(low[0] - centre(low), `${fabric}: runs inwards`).toBeLessThan(high[0] - centre(high) - 10);
    }
  });
});

describe('a loose top', () => {
  it('waves at its hem with its hanging folds, and hangs straight where it is close', () => {
    const spread = (frame: GarmentFrame): number => {
      const hem = hemEdge(frame);
      const drops = Array.from({ length: 81 }, (_, i) => hem.dropAt(i / 80));
      return Math.max(...drops) - Math.min(...drops);
    };
    const loose = frameOf('blouse', { fabric: 'silk-satin', silhouette: 'a-line' });
    expect(bodyFolding(loose)).toBeDefined();
    expect(spread(loose)).toBeGreaterThan(1.5);
    expect(spread(loose)).toBeLessThan(14);
    const close = frameOf('t-shirt', { fabric: 'leather', silhouette: 'fitted' });
    expect(bodyFolding(close)).toBeUndefined();
    expect(spread(close)).toBe(0);
  });

  it('bags over the band that draws it in', () => {
    for (const [type, size] of [['sweater', 'M'], ['bomber', 'M'], ['sweater', '3XL']] as const) {
      const frame = frameOf(type, { fabric: 'rib-knit', size });
      expect(frame.bodice.hemBandDepth, type).toBeGreaterThan(0);
      expect(frame.halfWidth(frame.end - 80), type).toBeGreaterThan(frame.halfWidth(frame.end) + 3);
    }
  });
});
