import { DEFAULT_VIEW } from '@toile/drawing';
import type { Scene } from '@toile/drawing';
import { poseFigure } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import { resolve } from '@toile/garment';
import type { Design, ResolvedGarment } from '@toile/garment';
import { fabricOf, patternOf } from '@toile/textile';
import { createGarmentContext, INK } from './cloth/context.ts';
import type { GarmentContext } from './cloth/context.ts';
import { figureCover, hiddenSleeves } from './cover.ts';
import { figureSheets } from './figure/index.ts';
import { draftOf } from './frame/draft.ts';
import { legsSheets } from './legs/leg-sheets.ts';
import { DEPTH } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { skirtSheets } from './skirt/skirt-sheets.ts';
import { upperSheets } from './upper.ts';
import { waistSheets } from './waist/waist-sheets.ts';

/** What may be asked of a croquis beside the design itself. */
export interface CroquisOptions {
  /** The window of the picture; the whole standing figure where left out. */
  readonly view?: Scene['view'];
}

/** The fashion illustration of a design: the figure wearing it, layer by layer from back to front. The same design gives the same scene. */
export function composeCroquis(design: Design, options: CroquisOptions = {}): Scene {
  const resolved = resolve(design);
  const figure = poseFigure(design.figure.pose, resolved.body);
  const context = createGarmentContext(design.seed, { fabricOf, patternOf: (print, colours, panel) => patternOf(print, colours, { panel, seed: design.seed }) });
  const { garments } = resolved;
  const hidden = hiddenSleeves(garments, figure);
  const worn = garments.flatMap((garment, i) => garmentSheets(garment, figure, context).filter((sheet) => !hidden[i]?.(sheet.layer)));
  const hasOuter = garments.some((garment) => garment.kind === 'outerwear');
  const wearer = figureSheets(figure, design.figure, figureCover(garments, figure), { seed: design.seed }).map((sheet) => (hasOuter ? overCoat(sheet) : sheet));
  const sheets = [...wearer, ...worn].map((sheet, order) => ({ sheet, order })).sort((a, b) => a.sheet.depth - b.sheet.depth || a.order - b.order);
  return { view: options.view ?? DEFAULT_VIEW, ink: INK, seed: design.seed, layers: sheets.map(({ sheet }) => sheet.layer) };
}

/** Everything of one garment. */
const garmentSheets = (garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Sheet[] => [
  ...legsSheets(garment, figure, context), ...skirtSheets(garment, figure, context),
  ...upperSheets(draftOf(garment, figure, context)), ...waistSheets(garment, figure, context),
];

/** Forearms and hands that lie in front of the body also lie in front of a coat. */
const overCoat = (sheet: Sheet): Sheet =>
  (sheet.depth >= DEPTH.arms && sheet.depth < DEPTH.topSleeve ? { ...sheet, depth: sheet.depth - DEPTH.arms + DEPTH.outerArms } : sheet);

/** The parts of a scene in the order they are first painted, each with the ids of its layers. */
export function croquisParts(scene: Scene): readonly { readonly part: string; readonly layers: readonly string[] }[] {
  const parts = new Map<string, string[]>();
  for (const layer of scene.layers) {
    const known = parts.get(layer.part);
    if (known) known.push(layer.id);
    else parts.set(layer.part, [layer.id]);
  }
  return [...parts].map(([part, layers]) => ({ part, layers }));
}
