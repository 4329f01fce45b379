import { describe, expect, it } from 'vitest';
import { boxOf, isInside, selfCrossings } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { bodyOf, poseFigure } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import { garmentOf, isSound, resolveGarment, sampleDesign } from '@toile/garment';
import type { GarmentChoice, GarmentId, ResolvedGarment } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import { createGarmentContext } from '../cloth/context.ts';
import { sheetFaults } from '../cloth/sheet-faults.ts';
import { legsSheets } from '../legs/leg-sheets.ts';
import type { Sheet } from '../sheet.ts';
import { waistSheets } from '../waist/waist-sheets.ts';
import { skirtSheets } from './skirt-sheets.ts';

const context = createGarmentContext(11, { fabricOf, patternOf: () => undefined });
const LOWER: readonly GarmentId[] = [
  'pencil-skirt', 'a-line-skirt', 'circle-skirt', 'godet-skirt', 'pleated-skirt', 'tulle-skirt', 'wrap-skirt', 'mermaid-skirt', 'mamian-skirt', 'ball-gown', 'evening-gown', 'mermaid-gown', 'wrap-dress', 'pinafore',
  'ruqun', 'ao-dai', 'straight-trousers', 'wide-trousers', 'slim-trousers', 'leggings', 'cargo-trousers', 'joggers', 'jeans', 'culottes', 'shorts', 'jumpsuit',
];
/** A figure that stands, one that walks, one turned, one sitting; seen from behind too; on a small body and a large one. */
const FIGURES: readonly PosedFigure[] = ['XS', '3XL'].flatMap((size) => {
  const body = bodyOf(size as never, 'womenswear');
  return ['contrapposto', 'stride', 'back', 'seated'].map((pose) => poseFigure(pose, body));
});

/** The garment in each of its parts, one changed at a time. */
function variants(type: GarmentId): GarmentChoice[] {
  const entry = garmentOf(type);
  const base = sampleDesign(type).garments[0] as GarmentChoice;
  const lists = [
    ...entry.silhouettes.map((silhouette) => ({ silhouette })), ...entry.lengths.map((length) => ({ length })), ...entry.hems.map((hem) => ({ hem })),
    ...entry.closures.map((closure) => ({ closure })), ...entry.details.map((detail) => ({ details: [...base.details.filter((d) => d !== detail), detail] })), ...entry.fabrics.map((fabric) => ({ fabric })),
  ];
  return lists.map((parts) => ({ ...base, ...parts }) as GarmentChoice).filter(isSound);
}

const sheetsOf = (garment: ResolvedGarment, figure: PosedFigure): Sheet[] => [...legsSheets(garment, figure, context), ...skirtSheets(garment, figure, context), ...waistSheets(garment, figure, context)];

/** Parts cut with an edge that never turns over. */
const PLAIN = /\.(waistband|rib-cuff)(\.|$)/;

function placeFaults(sheets: readonly Sheet[], garment: ResolvedGarment, figure: PosedFigure): string[] {
  const faults: string[] = [];
  const waist = figure.levelOf(garment.skirt?.topHeight ?? garment.legs?.topHeight ?? 0);
  for (const { layer } of sheets) {
    const box = boxOf(layer.outline);
    if (box.left < -900 || box.right > 900 || box.top < waist - 160 || box.bottom > 2200) faults.push(`${layer.id}: outside its region (${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')})`);
    if (PLAIN.test(layer.id) && selfCrossings(layer.outline).length > 0) faults.push(`${layer.id}: crosses itself`);
  }
  const lowest = Math.max(...sheets.filter(({ layer }) => /\.(skirt|legs)/.test(layer.id)).map(({ layer }) => boxOf(layer.outline).bottom));
  if (!(lowest > waist + 70)) faults.push('its hem does not lie below its waist');
  return faults;
}

/** Where two legs part no skin may show: points about the fork, each under one leg or the other. */
function forkFaults(sheets: readonly Sheet[], figure: PosedFigure): string[] {
  const legs = sheets.filter(({ layer }) => /\.legs\.(left|right)$/.test(layer.id)).map(({ layer }) => layer.outline);
  const [x, y] = figure.pointAt(955, figure.centreFront(955) * 0.5);
  const bare = [-40, -20, -4].flatMap((dy) => [-18, 0, 18].map((dx): Point => [x + dx, y + dy])).filter((p) => !legs.some((outline) => isInside(outline, p)));
  return bare.length > 0 ? [`skin between the legs at ${bare.map((p) => p.map(Math.round).join(' ')).join(', ')}`] : [];
}

describe('what is worn below the waist', () => {
  it.each(LOWER)('is sound, in its place and covers the fork in every part, standing, walking, sitting, from behind: %s', (type) => {
    const faults: string[] = [];
    variants(type).forEach((choice, i) => {
      // Each part on one of the eight figures: over its parts a garment meets them all.
      const figure = FIGURES[i % 8] as PosedFigure;
      const garment = resolveGarment(choice, figure.body, 'g1');
      if (!garment.skirt && !garment.legs) return;
      const sheets = sheetsOf(garment, figure);
      const about = `${choice.silhouette}, ${choice.length}, ${choice.hem}, ${choice.closure}, ${choice.fabric}, ${choice.details.join('+')} in ${figure.poseId} on ${figure.body.sizeId}`;
      faults.push(...[...sheetFaults(sheets, 'g1'), ...placeFaults(sheets, garment, figure), ...(garment.legs ? forkFaults(sheets, figure) : [])].map((fault) => `${about}: ${fault}`));
    });
    expect(faults).toEqual([]);
  });
});
