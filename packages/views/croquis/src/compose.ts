import { DEFAULT_VIEW } from '@toile/drawing';
import type { Scene } from '@toile/drawing';
import { poseFigure } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import { asDrawn, resolve, sketchKey } from '@toile/garment';
import type { Design, DesignElements, GarmentChoice, ResolvedGarment, TracedSketch } from '@toile/garment';
import { fabricOf, ownPrintIn, ownPrintKey, patternOf } from '@toile/textile';
import { withAccessorySheets } from './accessory/accessory-sheets.ts';
import { createGarmentContext, INK } from './cloth/context.ts';
import type { GarmentContext } from './cloth/context.ts';
import { figureCover, hiddenSleeves } from './cover.ts';
import { figureSheets } from './figure/index.ts';
import { redrawn } from './figure/redrawn.ts';
import { drawnSheets, sketchOf } from './drawn/drawn-sheets.ts';
import { draftOf } from './frame/draft.ts';
import type { Draft } from './frame/draft.ts';
import { isCape } from './frame/half-width.ts';
import { garmentFrame } from './frame/garment-frame.ts';
import { withLightEdge } from './light-edge.ts';
import { createSheetMemory } from './memory.ts';
import type { SheetMemory } from './memory.ts';
import { legsSheets } from './legs/leg-sheets.ts';
import { DEPTH } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { stackGarments } from './stack.ts';
import { skirtSheets } from './skirt/skirt-sheets.ts';
import { upperSheets } from './upper.ts';
import { waistSheets } from './waist/waist-sheets.ts';

/** A print is printed in a handful of versions: looks of one board share their cloth, as a collection does, and each repeat is drawn once. */
const BOLTS = 4;

/** What may be asked of a croquis beside the design itself. */
export interface CroquisOptions {
  /** The window of the picture; the whole standing figure where left out. */
  readonly view?: Scene['view'];
  /** The designer's own prints and sketches that the design wears. */
  readonly elements?: DesignElements;
}

const memory = createSheetMemory();

/** The fashion illustration of a design: the figure wearing it, layer by layer from back to front. The same design gives the same scene; what an edit leaves alone keeps its very layers. */
export const composeCroquis = (design: Design, options: CroquisOptions = {}): Scene => composeWith(memory, design, options);

/** The illustration, with what is drawn again and again kept in `kept`. */
export function composeWith(kept: SheetMemory, design: Design, options: CroquisOptions = {}): Scene {
  kept.turnTo(design.id);
  const resolved = resolve(design);
  const { mannequin } = design.figure;
  const figure = poseFigure(design.figure.pose, resolved.body, { mannequin });
  const prints = options.elements?.prints;
  const context = createGarmentContext(design.seed, { fabricOf, prints, patternOf: (print, colours, panel) => patternOf(print, colours, { panel, prints, seed: design.seed % BOLTS }) });
  const sketches = design.garments.map((choice) => sketchOf(choice, options.elements));
  const garments = resolved.garments.map((garment, i) => { const sketch = sketches[i]; return sketch ? asDrawn(garment, sketch, resolved.body) : garment; }).map(asWorn);
  const hidden = hiddenSleeves(garments, figure);
  // A posed figure follows from its pose, body and mannequin, a context from the seed.
  const under = [design.figure.pose, design.seed, resolved.body, mannequin];
  const drawn = garments.map((garment, i) => {
    const over = garments.slice(i + 1);
    const sleeveHalf = isCape(garment) ? fullestSleeve(garments.slice(0, i)) : 0;
    return kept.garment(() => JSON.stringify([under, garment, garment.bodice ? over.map(shapeOf) : [], sleeveHalf, ownPrintKeys(garment.choice, prints), ...(sketches[i] ? [sketchKey(sketches[i])] : [])]), () => garmentSheets(garment, figure, { context, over, sleeveHalf, sketch: sketches[i] }).map(withLightEdge)).filter((sheet) => !hidden[i]?.(sheet.layer));
  });
  const worn = stackGarments(garments, drawn);
  const hasOuter = garments.some((garment) => garment.kind === 'outerwear') && !garments.some(isCape);
  const cover = figureCover(garments, figure);
  const wearer = kept.wearer(() => JSON.stringify([under, design.figure, cover]), () => figureSheets(figure, design.figure, cover, { seed: design.seed })).map((sheet) => (hasOuter ? overCoat(sheet) : sheet));
  const all = garments.some(isCape) ? [...wearer, ...worn].map(underCape) : [...wearer, ...worn];
  const dressed = withAccessorySheets({ figure, look: design.figure, garments, context, sheets: all }, design.accessories ?? []);
  const sheets = dressed.map((sheet, order) => ({ sheet, order })).sort((a, b) => a.sheet.depth - b.sheet.depth || a.order - b.order);
  const layers = sheets.map(({ sheet }) => sheet.layer);
  return { view: options.view ?? DEFAULT_VIEW, ink: INK, seed: design.seed, layers: mannequin ? redrawn(layers, figure, mannequin) : layers };
}

/** What a garment's own prints look like: an element may have been made anew under its old name. */
const ownPrintKeys = (choice: GarmentChoice, prints: DesignElements['prints'] | undefined): readonly string[] =>
  [choice.print, ...[...Object.values(choice.parts ?? {}), ...Object.values(choice.drawn?.regions ?? {})].map((part) => part.print)].flatMap((print) => (print?.id === 'own' ? [ownPrintKey(ownPrintIn(prints, print.own))] : []));

/** A top under a dress is held by its waist; a bodysuit shows its legs only where nothing is worn over it. */
function asWorn(given: ResolvedGarment, i: number, all: readonly ResolvedGarment[]): ResolvedGarment {
  const garment = shouldersUp(given, all.slice(i + 1));
  if (garment.kind !== 'top') return garment;
  const isUnder = all.slice(i + 1).some((other) => (other.kind === 'dress' || other.kind === 'jumpsuit') && other.choice.isOpen !== true);
  const hasBottom = all.some((other) => other !== garment && !other.bodice);
  const isHeld = isUnder || (garment.choice.type === 'bodysuit' ? hasBottom : garment.choice.isTucked === true);
  return isHeld === (garment.choice.isTucked === true) ? garment : { ...garment, choice: { ...garment.choice, isTucked: isHeld } };
}

/** Under a waistcoat or a gilet an off-shoulder edge cannot lie on the arms: it is worn up, in a scoop. */
function shouldersUp(garment: ResolvedGarment, over: readonly ResolvedGarment[]): ResolvedGarment {
  if (garment.choice.neckline !== 'off-shoulder' || !over.some(({ choice }) => choice.type === 'waistcoat' || choice.type === 'gilet' || choice.type === 'pinafore')) return garment;
  return { ...garment, choice: { ...garment.choice, neckline: 'scoop' } };
}

/** What of a garment bears on those beneath it: its cut and cloth, whatever its colours and prints. Nothing bears on what hangs from the waist. */
const shapeOf = (garment: ResolvedGarment): unknown =>
  ({ ...garment, choice: { ...garment.choice, colours: [], print: undefined, parts: Object.entries(garment.choice.parts ?? {}).map(([part, { fabric }]) => (fabric === undefined ? [] : [part, fabric])).filter((own) => own.length > 0) } });

/** Everything of one garment; `over` are the garments worn over it. */
function garmentSheets(garment: ResolvedGarment, figure: PosedFigure, { context, over, sleeveHalf, sketch }: { readonly context: GarmentContext; readonly over: readonly ResolvedGarment[]; readonly sleeveHalf: number; readonly sketch: TracedSketch | undefined }): Sheet[] {
  const draft = { ...draftOf(garment, figure, context), sleeveHalf };
  const within = garment.bodice ? limitBy(over.filter((other) => other.bodice).map((other) => draftOf(other, figure, context))) : undefined;
  if (sketch && !(figure.seat && !garment.bodice)) return drawnSheets({ ...draft, ...(within ? { within } : {}), ...tuckOf(over, figure) }, sketch);
  return [
    ...legsSheets(garment, figure, context), ...skirtSheets(garment, figure, context),
    ...upperSheets({ ...draft, ...(within ? { within } : {}), ...tuckOf(over, figure) }), ...waistSheets(garment, figure, context),
  ];
}

/** What a cape must reach over: the half-width of the fullest sleeve beneath it, as drawn. */
const fullestSleeve = (garments: readonly ResolvedGarment[]): number =>
  Math.max(0, ...garments.map(({ sleeve }) => (sleeve ? Math.max(sleeve.bicepsCircumference, sleeve.fullness) * 0.15 : 0)));

/** Where the band lies that a top under these garments is tucked into. */
function tuckOf(over: readonly ResolvedGarment[], figure: PosedFigure): { readonly tuckLevel?: number } {
  const bottom = over.find((other) => !other.bodice);
  const held = bottom?.skirt ?? bottom?.legs;
  return held ? { tuckLevel: figure.levelOf(held.topHeight) } : {};
}

/** Room between the cloth of two layers, mm. */
const LAYER_ROOM = 5;

/** The half-width that the garments above leave at a level, where they cover it. */
function limitBy(drafts: readonly Draft[]): ((level: number) => number) | undefined {
  if (drafts.length === 0) return undefined;
  const frames = drafts.map((draft) => garmentFrame(draft));
  return (level) => Math.min(...frames.map((frame) => (level < frame.end - 4 ? frame.halfWidth(level) - LAYER_ROOM : Infinity)));
}

/** Forearms and hands that lie in front of the body also lie in front of a coat. */
const overCoat = (sheet: Sheet): Sheet =>
  (sheet.depth >= DEPTH.arms && sheet.depth < DEPTH.topSleeve ? { ...sheet, depth: sheet.depth - DEPTH.arms + DEPTH.outerArms } : sheet);

/** A raised arm stays under a cape. */
const underCape = (sheet: Sheet): Sheet => (sheet.depth >= DEPTH.raisedArm ? { ...sheet, depth: sheet.depth - DEPTH.raisedArm + DEPTH.arms } : sheet);

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
