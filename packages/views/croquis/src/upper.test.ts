import { describe, expect, it } from 'vitest';
import { boxOf, isInside, selfCrossings, signedArea } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Layer } from '@toile/drawing';
import { bodyOf, poseFigure } from '@toile/figure';
import { allowedParts, GARMENTS, isSound, normaliseGarment, resolveGarment } from '@toile/garment';
import type { GarmentChoice, GarmentId, PartFacet } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import { createGarmentContext } from './cloth/context.ts';
import { sheetFaults } from './cloth/sheet-faults.ts';
import { draftOf } from './frame/draft.ts';
import { garmentFrame } from './frame/garment-frame.ts';
import { upperSheets } from './upper.ts';

const context = createGarmentContext(5, { fabricOf, patternOf: () => undefined });
const BODIES = [bodyOf('S', 'womenswear'), bodyOf('3XL', 'womenswear')];
const FIGURES = BODIES.flatMap((body) => ['power', 'three-quarter', 'back'].map((pose) => poseFigure(pose, body)));
const UPPER = GARMENTS.filter(({ kind }) => ['top', 'outerwear', 'dress', 'jumpsuit'].includes(kind)).map(({ id }) => id);
const FACETS = ['neckline', 'collar', 'closure', 'hem', 'details'] as const satisfies readonly PartFacet[];

const choiceOf = (type: GarmentId, parts: Partial<GarmentChoice> = {}): GarmentChoice => ({ ...normaliseGarment({ type }), ...parts });
const layersOf = (choice: GarmentChoice, figure = FIGURES[0] as (typeof FIGURES)[number]): readonly Layer[] => {
  const draft = draftOf(resolveGarment(choice, figure.body), figure, context);
  return upperSheets(draft).map(({ layer }) => layer);
};
const partOf = (layers: readonly Layer[], part: string): readonly Layer[] => layers.filter((layer) => layer.part === `g0.${part}`);

/** Every sound choice that differs from the usual in one option. */
function* options(type: GarmentId): Generator<{ readonly choice: GarmentChoice; readonly name: string }> {
  for (const facet of FACETS) {
    for (const value of allowedParts(type, facet)) {
      const choice = choiceOf(type, { [facet]: facet === 'details' ? [value] : value });
      if (isSound(choice)) yield { choice, name: `${type} ${facet} ${value}` };
    }
  }
}

/** Pieces cut to a plain shape: everything but frills, fur, bows and what waves along a hem. */
const IS_PLAIN = /^g0\.(collar\.(leaf|lapel|top|shawl|stand|band|inner)|neckline\.(band|strap|insert)|closure|(patch|flap|welt|cargo)-pocket|epaulette)/;

describe('what hangs from the shoulders', () => {
  it.each(UPPER)('%s is sound in every neckline, collar, closure, hem and detail', (type) => {
    const faults: string[] = [];
    let n = 0;
    for (const { choice, name } of options(type)) {
      // Each option on one figure of the six, all figures in turn.
      const figure = FIGURES[n++ % FIGURES.length] as (typeof FIGURES)[number];
      const draft = draftOf(resolveGarment(choice, figure.body), figure, context);
      const sheets = upperSheets(draft);
      faults.push(...sheetFaults(sheets, 'g0').map((fault) => `${name}: ${fault}`));
      const { end } = garmentFrame(draft);
      for (const { layer } of sheets) {
        const box = boxOf(layer.outline);
        if (box.top < 150 || (box.bottom > end + 330 && !/sleeve|rib-cuff/.test(layer.part)) || box.left < -700 || box.right > 700) faults.push(`${name}: ${layer.id} leaves the body's region`);
        if (layer.part === 'g0.collar' && box.bottom > Math.max(end, 720) + 4) faults.push(`${name}: ${layer.id} hangs below the hem`);
        if (IS_PLAIN.test(layer.id) && selfCrossings(layer.outline).length > 0) faults.push(`${name}: ${layer.id} crosses itself`);
        if (IS_PLAIN.test(layer.id) && Math.abs(signedArea(layer.outline)) < 20) faults.push(`${name}: ${layer.id} has no area`);
      }
    }
    expect(faults).toEqual([]);
    expect(n).toBeGreaterThan(8);
  });

  it('has a left and a right that agree where the wearer stands straight', () => {
    const faults: string[] = [];
    for (const type of UPPER) {
      const layers = layersOf(choiceOf(type));
      for (const left of layers.filter(({ id }) => /^g0\.(collar\.(leaf|stand)|(patch|flap|welt|cargo)-pocket\.hip|epaulette|neckline\.strap|lace-trim\.front).*\.left$/.test(id))) {
        const right = layers.find(({ id }) => id === left.id.replace('.left', '.right'));
        const [a, b] = [Math.abs(signedArea(left.outline)), Math.abs(signedArea(right?.outline ?? []))];
        if (Math.min(a, b) / Math.max(a, b) < 0.66) faults.push(`${left.id} of a ${type}: ${Math.round(a)} and ${Math.round(b)} mm²`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('lets no pocket and no swag lie over the strip that closes the front', () => {
    const faults: string[] = [];
    for (const type of UPPER) {
      for (const closure of allowedParts(type, 'closure').filter((id) => id === 'button-front' || id === 'toggle' || id === 'frog')) {
        for (const detail of allowedParts(type, 'details').filter((id) => ['patch-pocket', 'flap-pocket', 'welt-pocket', 'drape'].includes(id))) {
          const choice = choiceOf(type, { closure, details: [detail] });
          if (!isSound(choice) || choice.type === 'hoodie') continue;
          const draft = draftOf(resolveGarment(choice, (FIGURES[0] as (typeof FIGURES)[number]).body), FIGURES[0] as (typeof FIGURES)[number], context);
          const frame = garmentFrame(draft);
          for (const layer of partOf(upperSheets(draft).map(({ layer: one }) => one), detail)) {
            const crosses = layer.outline.some(([x, y]) => y > 380 && Math.abs(x - frame.at(y, frame.centreFront(y))[0]) < 9);
            if (crosses) faults.push(`${detail} on a ${type} closed by ${closure}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('what a garment is known by', () => {
  const lowest = (points: readonly Point[]): Point => points.reduce((low, p) => (p[1] > low[1] ? p : low));

  it('a crossed collar closes to the wearer\'s right: the band from the left shoulder lies over', () => {
    for (const type of ['cross-collar-top', 'ruqun'] as const) {
      const sheets = layersOf(choiceOf(type));
      const over = partOf(sheets, 'collar').findIndex(({ id }) => id === 'g0.collar.band.right');
      const under = partOf(sheets, 'collar').findIndex(({ id }) => id === 'g0.collar.band.left');
      expect(over).toBeGreaterThan(under);
      const band = partOf(sheets, 'collar')[over] as Layer;
      expect(boxOf(band.outline).right).toBeGreaterThan(40);
      expect(lowest(band.outline)[0]).toBeLessThan(0);
    }
  });

  it('a corset comes to a point in front, a kebaya to two with a gap between', () => {
    const under = (type: GarmentId, share: number): number => {
      const body = partOf(layersOf(choiceOf(type, type === 'kebaya' ? { fabric: 'poplin' } : {})), 'body').find(({ id }) => id === 'g0.body') as Layer;
      const box = boxOf(body.outline);
      const x = box.left + (box.right - box.left) * share;
      return Math.max(...body.outline.filter((p) => Math.abs(p[0] - x) < 9).map((p) => p[1]));
    };
    expect(under('corset', 0.5)).toBeGreaterThan(under('corset', 0.25) + 20);
    const kebaya = partOf(layersOf(choiceOf('kebaya')), 'body').find(({ id }) => id === 'g0.body') as Layer;
    const frame = garmentFrame(draftOf(resolveGarment(choiceOf('kebaya'), (BODIES[0] as (typeof BODIES)[number])), FIGURES[0] as (typeof FIGURES)[number], context));
    expect(isInside(kebaya.outline, frame.point(frame.end - 4, 0.5))).toBe(false);
    expect(isInside(kebaya.outline, frame.point(frame.end + 10, 0.4))).toBe(true);
  });

  it('a biker\'s zip runs aslant, a polo\'s placket ends above the waist', () => {
    const zip = partOf(layersOf(choiceOf('biker-jacket')), 'closure').flatMap(({ inks }) => inks ?? []).reduce((long, ink) => (ink.points.length > long.points.length ? ink : long));
    const first = zip.points[0] as Point, last = zip.points[zip.points.length - 1] as Point;
    expect(Math.abs(first[0] - last[0])).toBeGreaterThan(18);
    const placket = partOf(layersOf(choiceOf('polo')), 'closure');
    expect(placket.length).toBeGreaterThan(0);
    for (const layer of placket) expect(boxOf(layer.outline).bottom).toBeLessThan(600);
  });

  it('a pinafore hangs from straps, crossed behind', () => {
    const straps = (figure: (typeof FIGURES)[number]): readonly Layer[] => partOf(layersOf(choiceOf('pinafore'), figure), 'neckline').filter(({ id }) => id.includes('strap'));
    expect(straps(FIGURES[0] as (typeof FIGURES)[number])).toHaveLength(2);
    const left = straps(FIGURES[2] as (typeof FIGURES)[number]).find(({ id }) => id.endsWith('left')) as Layer;
    const box = boxOf(left.outline);
    expect(lowest(left.outline)[0]).toBeGreaterThan((box.left + box.right) / 2);
  });
});
