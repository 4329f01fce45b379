import { describe, expect, it } from 'vitest';
import { boxOf, isInside, selfCrossings } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { bodyOf, dollBody, giantBody, poseFigure, POSES } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import { garmentOf, HEM_IDS, resolveGarment, sampleDesign } from '@toile/garment';
import type { GarmentChoice, GarmentId, ResolvedGarment } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import type { FabricId } from '@toile/textile';
import { createGarmentContext } from '../cloth/context.ts';
import { waistSheets } from '../waist/waist-sheets.ts';
import { legCover } from '../cloth/leg-cover.ts';
import { sheetFaults } from '../cloth/sheet-faults.ts';
import type { Sheet } from '../sheet.ts';
import { draftOf } from '../frame/draft.ts';
import { planSkirt } from './skirt-plan.ts';
import { skirtSheets } from './skirt-sheets.ts';

const context = createGarmentContext(5, { fabricOf, patternOf: () => undefined });
const body = bodyOf('M', 'womenswear');
const POSE_IDS = POSES.filter((pose) => pose.market === 'womenswear').map((pose) => pose.id);
const SKIRTS: readonly GarmentId[] = ['pencil-skirt', 'a-line-skirt', 'pleated-skirt', 'tulle-skirt', 'ball-gown', 'shirt-dress', 'wrap-skirt', 'mermaid-skirt', 'mamian-skirt'];

const choiceOf = (type: GarmentId, parts: Partial<GarmentChoice> = {}): GarmentChoice => sampleDesign(type, parts as never).garments[0] as GarmentChoice;
const garment = (type: GarmentId, parts: Partial<GarmentChoice> = {}, on = body): ResolvedGarment => resolveGarment(choiceOf(type, parts), on, 'g1');
const sheetsOf = (one: ResolvedGarment, figure: PosedFigure): Sheet[] => [...skirtSheets(one, figure, context), ...waistSheets(one, figure, context)];

const faultsIn = (sheets: readonly Sheet[], about: string): string[] => sheetFaults(sheets, 'g1').map((fault) => `${about}: ${fault}`);

describe('the hem of pressed pleats', () => {
  it('steps unevenly: no saw', () => {
    const figure = poseFigure('contrapposto', body);
    const { layer } = skirtSheets(garment('pleated-skirt', { length: 'maxi' }), figure, context).find((sheet) => sheet.layer.id === 'g1.skirt') as Sheet;
    const { bottom, left, right } = boxOf(layer.outline), middle = (left + right) / 2, reach = (right - left) * 0.24;
    const hem = layer.outline.filter(([x, y]) => y > bottom - 60 && Math.abs(x - middle) < reach);
    const falls = hem.slice(1).map(([, y], i) => Math.abs(y - (hem[i] as Point)[1]));
    // The steep side of each pleat.
    const steps = falls.filter((by, i) => i > 0 && i < falls.length - 1 && by > 0.5 && by > (falls[i - 1] as number) && by >= (falls[i + 1] as number));
    const changes = steps.slice(1).map((by, i) => Math.abs(by - (steps[i] as number)) / Math.max(by, steps[i] as number));
    expect(Math.max(...changes)).toBeGreaterThan(0.4);
  });
});

describe('skirts', () => {
  it('are sound in every pose, of every kind', () => {
    const faults: string[] = [];
    for (const pose of POSE_IDS) {
      const figure = poseFigure(pose, body);
      for (const type of SKIRTS) faults.push(...faultsIn(sheetsOf(garment(type), figure), `${type} in ${pose}`));
    }
    expect(faults).toEqual([]);
  });

  it('are sound with every hem and length the garment may have, in light and in heavy cloth', () => {
    const faults: string[] = [];
    const figure = poseFigure('stride', body);
    for (const type of SKIRTS) for (const hem of garmentOf(type).hems) for (const length of garmentOf(type).lengths) for (const fabric of garmentOf(type).fabrics.slice(0, hem === 'straight' ? 4 : 1)) {
      faults.push(...faultsIn(sheetsOf(garment(type, { hem, length, fabric }), figure), `${type}, ${hem}, ${length}, ${fabric}`));
    }
    expect(faults).toEqual([]);
  });

  it('are sound on a doll and on a giant', () => {
    const faults: string[] = [];
    for (const on of [dollBody('womenswear'), giantBody('womenswear')]) for (const type of SKIRTS) for (const hem of HEM_IDS) {
      faults.push(...faultsIn(sheetsOf(garment(type, { hem }, on), poseFigure('contrapposto', on)), `${type}, ${hem} on ${on.sizeId}`));
    }
    expect(faults).toEqual([]);
  });

  it('are sound at both ends of every dimension', () => {
    const faults: string[] = [];
    const base = garment('a-line-skirt');
    const dims = base.skirt as NonNullable<ResolvedGarment['skirt']>;
    const figure = poseFigure('catwalk', body);
    const ends = { length: [150, 1150], waistCircumference: [500, 1300], hipEase: [-60, 500], hemCircumference: [500, 7000], fullness: [1, 5], pleatCount: [0, 200], tiers: [0, 9], flareHeight: [0, 900], backDrop: [-100, 500], sideDrop: [-300, 300], slitHeight: [0, 1200], waistbandDepth: [0, 160] } as const;
    for (const [name, values] of Object.entries(ends)) for (const value of values) for (const pleats of ['none', 'gather', 'knife', 'box', 'accordion'] as const) {
      faults.push(...faultsIn(sheetsOf({ ...base, skirt: { ...dims, pleats, [name]: value } }, figure), `${name} ${value}, ${pleats}`));
    }
    expect(faults).toEqual([]);
  });

  it('cover the hips, and the legs down to the hem, in every pose', () => {
    for (const pose of POSE_IDS) for (const mirrored of [false, true]) for (const type of ['pencil-skirt', 'a-line-skirt', 'pleated-skirt'] as const) {
      const figure = poseFigure(pose, body, { mirrored });
      const main = skirtSheets(garment(type, { length: 'midi', hem: 'straight' }), figure, context).find((sheet) => sheet.layer.id === 'g1.skirt') as Sheet;
      const bottom = boxOf(main.layer.outline).bottom;
      for (const share of [-1, 1]) for (const level of [800, 850, 890, 930]) {
        expect(isInside(main.layer.outline, figure.pointAtEdge(level, share * 0.995)), `${type} in ${pose}: hip at ${level}`).toBe(true);
      }
      for (const side of ['left', 'right'] as const) {
        const { points } = figure.leg(side);
        points.forEach((point, i) => {
          const u = i / (points.length - 1);
          if (point[1] > bottom - 130 || u < 0.12) return;
          for (const where of ['outer', 'inner'] as const) {
            const sign = (side === 'left' ? -1 : 1) * (where === 'outer' ? 1 : -1);
            const at: Point = [point[0] + sign * (figure.legHalfWidth(u, where) - 2), point[1]];
            expect(isInside(main.layer.outline, at), `${type} in ${pose}${mirrored ? ' mirrored' : ''}: ${side} leg at ${Math.round(point[1])}`).toBe(true);
          }
        });
      }
    }
  });

  it('do not close in below the ankles of a wide stance', () => {
    for (const pose of POSE_IDS) {
      const cover = legCover(poseFigure(pose, body), 1995);
      for (const side of ['left', 'right'] as const) for (let level = 1850; level <= 1995; level += 10) expect(cover(level, side) - cover(level + 10, side), `${pose}, ${side} at ${level}`).toBeLessThan(9);
    }
  });

  it('have side seams that end at the hem: no spike below it, no crossing in a plain outline', () => {
    for (const pose of POSE_IDS) for (const hem of ['straight', 'asymmetric', 'curved', 'handkerchief', 'high-low'] as const) {
      const plan = planSkirt(draftOf(garment('a-line-skirt', { hem }), poseFigure(pose, body), context), garment('a-line-skirt', { hem }).skirt as never);
      const shapes = Array.from({ length: 21 }, (_, i) => plan.hemShape(i / 20));
      const lowest = plan.shape.bottomLevel + Math.max(...shapes) + plan.wish.hemDrop + plan.wish.waves * 2.2 + 0.18 * plan.shape.hemHalf;
      expect(boxOf(plan.panel.outline).bottom, `${hem} in ${pose}`).toBeLessThan(lowest);
      const plain = planSkirt(draftOf(garment('pencil-skirt', { hem }), poseFigure(pose, body), context), garment('pencil-skirt', { hem }).skirt as never);
      expect(plain.panel.turned ? [] : selfCrossings(plain.panel.outline), `${hem} in ${pose}`).toEqual([]);
    }
  });

  it('are the same when drawn twice, and other when the seed is', () => {
    const figure = poseFigure('contrapposto', body);
    const one = garment('a-line-skirt', { fabric: 'silk-satin' as FabricId });
    expect(skirtSheets(one, figure, context)).toEqual(skirtSheets(one, figure, context));
    expect(skirtSheets(one, figure, createGarmentContext(6, { fabricOf, patternOf: () => undefined }))).not.toEqual(skirtSheets(one, figure, context));
  });

  it('change only the part that was changed', () => {
    const figure = poseFigure('contrapposto', body);
    const layersOf = (parts: Partial<GarmentChoice>): Map<string, unknown> => new Map(sheetsOf(garment('a-line-skirt', { details: [], ...parts }), figure).map((sheet) => [sheet.layer.id, sheet.layer]));
    const before = layersOf({});
    const changed = (after: Map<string, unknown>): string[] => [...new Set([...before.keys(), ...after.keys()])].filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
    const only = (after: Map<string, unknown>, part: RegExp): void => { const ids = changed(after); expect(ids.length).toBeGreaterThan(0); for (const id of ids) expect(id).toMatch(part); };
    only(layersOf({ details: ['patch-pocket'] }), /^g1\.patch-pocket/);
    only(layersOf({ parts: { waistband: { colours: ['#ff0000'] } } }), /^g1\.(waistband|closure)/);
    only(layersOf({ closure: 'button-front' }), /^g1\.closure/);
    only(layersOf({ hem: 'asymmetric' }), /^g1\.(skirt|hem|closure|lining)/);
    only(layersOf({ details: ['piping'] }), /^g1\.piping/);
  });
});
