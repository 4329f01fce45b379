import { describe, expect, it } from 'vitest';
import { isInside, selfCrossings } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { bodyOf, dollBody, giantBody, poseFigure, POSES } from '@toile/figure';
import type { MarketId, PosedFigure } from '@toile/figure';
import { garmentOf, resolveGarment, sampleDesign } from '@toile/garment';
import type { GarmentChoice, GarmentId, ResolvedGarment } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import { createGarmentContext } from '../cloth/context.ts';
import { waistSheets } from '../waist/waist-sheets.ts';
import { sheetFaults } from '../cloth/sheet-faults.ts';
import type { Sheet } from '../sheet.ts';
import { legsSheets } from './leg-sheets.ts';

const context = createGarmentContext(5, { fabricOf, patternOf: () => undefined });
type Market = Exclude<MarketId, 'unisex'>;
const MARKETS: readonly Market[] = ['womenswear', 'menswear'];
const posesOf = (market: Market): string[] => POSES.filter((pose) => pose.market === market).map((pose) => pose.id);
const TROUSERS: readonly GarmentId[] = ['straight-trousers', 'wide-trousers', 'slim-trousers', 'cargo-trousers', 'jeans', 'joggers', 'culottes', 'shorts', 'jumpsuit'];

const garment = (type: GarmentId, parts: Partial<GarmentChoice> = {}, on = bodyOf('M', 'womenswear')): ResolvedGarment =>
  resolveGarment(sampleDesign(type, parts as never).garments[0] as GarmentChoice, on, 'g1');
const sheetsOf = (one: ResolvedGarment, figure: PosedFigure): Sheet[] => [...legsSheets(one, figure, context), ...waistSheets(one, figure, context)];

const faultsIn = (sheets: readonly Sheet[], about: string): string[] => sheetFaults(sheets, 'g1').map((fault) => `${about}: ${fault}`);
const legLayer = (sheets: readonly Sheet[], side: 'left' | 'right'): Sheet => sheets.find((sheet) => sheet.layer.id === `g1.legs.${side}`) as Sheet;

describe('culottes', () => {
  it('end higher on the leg behind of who walks, and level on who stands', () => {
    const stepIn = (pose: string): number => {
      const figure = poseFigure(pose, bodyOf('M', 'womenswear')), sheets = legsSheets(garment('culottes'), figure, context);
      const lowest = (side: 'left' | 'right'): number => Math.max(...legLayer(sheets, side).layer.outline.map(([, y]) => y));
      const front = figure.frontLeg;
      return lowest(front) - lowest(front === 'left' ? 'right' : 'left');
    };
    for (const pose of ['catwalk', 'stride', 'walk-three-quarter']) expect(stepIn(pose), pose).toBeGreaterThan(66);
    expect(Math.abs(stepIn('three-quarter'))).toBeLessThan(20);
  });
});

describe('trousers', () => {
  it('are sound in every pose of both markets', () => {
    const faults: string[] = [];
    for (const market of MARKETS) for (const pose of posesOf(market)) {
      const on = bodyOf('M', market);
      for (const type of TROUSERS) if (garmentOf(type).markets.includes(market)) faults.push(...faultsIn(sheetsOf(garment(type, {}, on), poseFigure(pose, on)), `${type} in ${pose}`));
    }
    expect(faults).toEqual([]);
  });

  it('are sound in every silhouette, length and hem, and on a doll and a giant', () => {
    const faults: string[] = [];
    for (const on of [bodyOf('M', 'womenswear'), dollBody('womenswear'), giantBody('womenswear')]) {
      const figure = poseFigure('catwalk', on);
      for (const type of TROUSERS) {
        const entry = garmentOf(type);
        for (const silhouette of entry.silhouettes) for (const length of on.sizeId === 'M' ? entry.lengths : entry.lengths.slice(0, 1)) faults.push(...faultsIn(sheetsOf(garment(type, { silhouette, length }, on), figure), `${type}, ${silhouette}, ${length} on ${on.sizeId}`));
        for (const hem of entry.hems) faults.push(...faultsIn(sheetsOf(garment(type, { hem }, on), figure), `${type}, ${hem} on ${on.sizeId}`));
      }
    }
    expect(faults).toEqual([]);
  });

  it('are sound at both ends of every dimension', () => {
    const faults: string[] = [];
    const base = garment('straight-trousers');
    const dims = base.legs as NonNullable<ResolvedGarment['legs']>;
    const figure = poseFigure('stride', bodyOf('M', 'womenswear'));
    const ends = { outseam: [330, 1180], inseam: [60, 900], topHeight: [360, 560], waistbandDepth: [0, 140], waistCircumference: [480, 1300], hipEase: [-60, 400], thighCircumference: [420, 1100], kneeCircumference: [300, 1100], hemCircumference: [200, 1500], cuffDepth: [0, 90] } as const;
    for (const [name, values] of Object.entries(ends)) for (const value of values) faults.push(...faultsIn(sheetsOf({ ...base, legs: { ...dims, [name]: value } }, figure), `${name} ${value}`));
    expect(faults).toEqual([]);
  });

  it('cover hips and legs down to the hem, and leave no light between the legs at the fork', () => {
    for (const market of MARKETS) for (const pose of posesOf(market)) {
      const on = bodyOf('M', market);
      const figure = poseFigure(pose, on);
      for (const type of ['straight-trousers', 'slim-trousers', 'jeans'] as const) {
        const sheets = legsSheets(garment(type, { silhouette: 'straight' }, on), figure, context);
        const covered = (p: Point): boolean => (['left', 'right'] as const).some((side) => isInside(legLayer(sheets, side).layer.outline, p));
        for (const share of [-1, 1]) for (const level of [830, 890, 930]) expect(covered(figure.pointAtEdge(level, share * 0.99)), `${type} in ${pose}: hip at ${level}`).toBe(true);
        for (const side of ['left', 'right'] as const) {
          const { points } = figure.leg(side);
          points.forEach((point, i) => {
            const u = i / (points.length - 1);
            if (u < 0.06 || u > 0.86) return;
            for (const where of ['outer', 'inner'] as const) {
              if (where === 'inner' && u < 0.22) continue;
              const sign = (side === 'left' ? -1 : 1) * (where === 'outer' ? 1 : -1);
              expect(covered([point[0] + sign * (figure.legHalfWidth(u, where) - 3), point[1]]), `${type} in ${pose}: ${side} ${where} at ${u.toFixed(2)}`).toBe(true);
            }
          });
        }
        const front = figure.pointAt(960, figure.centreFront(960) * 0.5);
        for (let dy = -60; dy <= 12; dy += 6) for (let dx = -24; dx <= 24; dx += 6) expect(covered([front[0] + dx, front[1] + dy]), `${type} in ${pose}: fork`).toBe(true);
      }
    }
  });

  it('are mirrored by a mirrored pose', () => {
    const on = bodyOf('M', 'womenswear');
    for (const pose of posesOf('womenswear')) {
      const one = legsSheets(garment('straight-trousers'), poseFigure(pose, on), context);
      const other = legsSheets(garment('straight-trousers'), poseFigure(pose, on, { mirrored: true }), context);
      for (const [side, opposite] of [['left', 'right'], ['right', 'left']] as const) {
        const a = legLayer(one, side).layer.outline;
        const b = legLayer(other, opposite).layer.outline.map(([x, y]): Point => [-x, y]);
        // The outlines may start at different corners: each point of one lies on the other within half a millimetre.
        for (const p of a) expect(Math.min(...b.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1]))), `${pose}, ${side}`).toBeLessThan(6.5);
      }
    }
  });

  it('have simple outlines where no fold turns over', () => {
    const on = bodyOf('M', 'womenswear');
    for (const pose of posesOf('womenswear')) for (const side of ['left', 'right'] as const) {
      expect(selfCrossings(legLayer(legsSheets(garment('slim-trousers'), poseFigure(pose, on), context), side).layer.outline), `${pose}, ${side}`).toEqual([]);
    }
  });

  it('have a back that is a back: no fly, patch pockets on jeans, darts or a yoke', () => {
    const on = bodyOf('M', 'womenswear');
    const front = sheetsOf(garment('jeans', { details: ['patch-pocket', 'topstitch'] }), poseFigure('contrapposto', on));
    const back = sheetsOf(garment('jeans', { details: ['patch-pocket', 'topstitch'] }), poseFigure('back', on));
    const ids = (sheets: readonly Sheet[]): string[] => sheets.map((sheet) => sheet.layer.id);
    expect(ids(back).some((id) => id.includes('jeans-back-pocket'))).toBe(true);
    expect(ids(front).some((id) => id.includes('jeans-back-pocket'))).toBe(false);
    expect(ids(front)).toContain('g1.closure.waist');
    expect(ids(back)).not.toContain('g1.closure.waist');
  });

  it('change only the part that was changed', () => {
    const figure = poseFigure('contrapposto', bodyOf('M', 'womenswear'));
    const layersOf = (parts: Partial<GarmentChoice>): Map<string, unknown> => new Map(sheetsOf(garment('wide-trousers', { details: [], ...parts }), figure).map((sheet) => [sheet.layer.id, sheet.layer]));
    const before = layersOf({});
    const only = (after: Map<string, unknown>, part: RegExp): void => {
      const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(id).toMatch(part);
    };
    only(layersOf({ details: ['cargo-pocket'] }), /^g1\.(cargo-pocket|legs\.slant-pocket)/);
    only(layersOf({ details: ['belt'] }), /^g1\.(belt|closure|waistband\.loops)/);
    only(layersOf({ parts: { waistband: { colours: ['#aa0000'] } } }), /^g1\.(waistband|closure)/);
  });
});
