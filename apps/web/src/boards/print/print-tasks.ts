import { createPainter } from '@toile/drawing';
import type { ElementId, Hex, Problem } from '@toile/kernel';
import { fabricOf, makeOwnRepeat, ownPrintOf, patternOf } from '@toile/textile';
import type { OwnPrint, PrintChoice } from '@toile/textile';
import { flatColours, flatSizeOf } from '@toile/vision';
import type { Corners, MadeRepeat, Picture, RepeatStep } from '@toile/vision';
import { decodePicture } from '../decode.ts';
import { WHOLE, WHOLE_CELL } from './print-recipe.ts';
import type { Part, PartCell, PartCorners, PrintFacts, PrintRecipe } from './print-recipe.ts';

/** A print to be made of a picture. */
export interface PrintOrder { readonly id: ElementId; /** Whose picture it is made of. */ readonly source: ElementId; /** True where that is drawn from a vector file. */ readonly isVector: boolean; readonly name: string; readonly blob: Blob; readonly recipe: PrintRecipe }
/** The print, or why there is none. */
export type PrintAnswer = { readonly ok: true; readonly print: OwnPrint; readonly facts: PrintFacts } | { readonly ok: false; readonly problems: readonly Problem[] };

/** More pixels than these tell nothing more about a repeat. */
const DECODED_AT = 2560;
const STEPS: readonly RepeatStep[] = ['region', 'rectify', 'find', 'tile', 'spots', 'measure'];
/** How much of the whole each step takes, on the mean. */
const STEP_ENDS = [0.15, 0.22, 0.32, 0.55, 0.75, 0.97];

// A print is made again and again of one picture while its controls are moved.
let last: { readonly id: ElementId; readonly picture: Picture } | undefined;

/** Makes a print of a picture. */
export async function makePrint({ id, source, isVector, name, blob, recipe }: PrintOrder, tell: (part: number, step?: string) => void): Promise<PrintAnswer> {
  tell(0.02, 'read');
  if (last?.id !== source) last = { id: source, picture: isVector ? onWhite(await decodePicture(blob, DECODED_AT)) : await decodePicture(blob, DECODED_AT) };
  const { picture } = last;
  const drawn = isVector ? flatColours(picture) : undefined;
  const corners = recipe.corners ? inPixels(recipe.corners, picture) : isVector ? inPixels(WHOLE, picture) : 'detect';
  const flat = corners === 'detect' ? undefined : flatSizeOf(picture, corners);
  const make = (cell: PartCell | undefined) => makeOwnRepeat(picture, {
    id, name: name.slice(0, 200), corners, method: cell ? 'found' : recipe.method, inks: recipe.inks === 'auto' ? (drawn ?? 'auto') : recipe.inks, ...(cell && flat ? { cell: cellIn(cell, flat) } : {}),
    // A drawing has no light on it to be taken off.
    ...(isVector ? { evensLight: false } : {}), onStep: (step) => tell(STEP_ENDS[STEPS.indexOf(step)] ?? 0.5, step),
  });
  let made = make(recipe.cell);
  // A drawing in which nothing repeats is the repeat: it is laid as it was drawn, not blended.
  if (isVector && made.ok && recipe.method === 'auto' && !made.value.found) made = make(WHOLE_CELL);
  if (!made.ok) return made;
  return { ok: true, print: ownPrintOf(made.value, { id, name: name.slice(0, 200), ...(recipe.mm === undefined ? {} : { mm: recipe.mm }) }), facts: factsOf(made.value, picture) };
}

/** What is transparent in a drawing is paper. */
function onWhite(picture: Picture): Picture {
  const rgba = Uint8ClampedArray.from(picture.rgba);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = (rgba[at + 3] as number) / 255;
    if (alpha === 1) continue;
    for (let k = 0; k < 3; k++) rgba[at + k] = (rgba[at + k] as number) * alpha + 255 * (1 - alpha);
    rgba[at + 3] = 255;
  }
  return { ...picture, rgba };
}

const inPixels = (corners: PartCorners, { width, height }: Picture): Corners => corners.map(([x, y]) => [x * width, y * height]) as unknown as Corners;
const cellIn = ({ across, down, kind }: PartCell, { width, height }: { readonly width: number; readonly height: number }) =>
  ({ across: [across[0] * width, across[1] * height] as const, down: [down[0] * width, down[1] * height] as const, kind });

function factsOf(made: MadeRepeat, picture: Picture): PrintFacts {
  const flat = flatSizeOf(picture, made.corners);
  const part = ([x, y]: Part): Part => [x / flat.width, y / flat.height];
  const corners = made.corners.map(([x, y]) => [x / picture.width, y / picture.height]) as unknown as PartCorners;
  return {
    corners, isWhole: flat.width === picture.width && flat.height === picture.height && corners[0][0] === 0, method: made.method, kind: made.kind, inks: made.inks, seam: { mean: made.seam.mean, inner: made.seam.innerMean },
    ...(made.found ? { found: { across: part(made.found.across), down: part(made.found.down), kind: made.found.kind === 'mirror' ? 'straight' : made.found.kind, confidence: made.found.confidence } } : {}),
  };
}

/** A piece of printed cloth laid flat. */
export interface ClothOrder { readonly print: PrintChoice; readonly colours: readonly Hex[]; readonly width: number; readonly height: number; /** mm of cloth that the picture is wide. */ readonly mm: number }
export interface ClothAnswer { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray<ArrayBuffer> }

let painter: ReturnType<typeof createPainter> | undefined;

/** Paints a piece of cloth in a print of the house. */
export function paintCloth({ print, colours, width, height, mm }: ClothOrder): ClothAnswer {
  const high = (mm * height) / width, over = mm * 0.1;
  const pattern = patternOf(print, colours, { seed: 1 });
  const picture = (painter ??= createPainter()).paint({
    view: { left: 0, top: 0, width: mm, height: high }, ink: '#2b2b2e', seed: 1,
    layers: [{
      id: 'cloth', part: 'cloth', outline: [[-over, -over], [mm + over, -over], [mm + over, high + over], [-over, high + over]], colour: colours[0] ?? '#ffffff', material: fabricOf('poplin').material,
      ...(pattern ? { pattern } : {}), shadow: 0, contour: 0,
    }],
  }, { width, height, style: 'gouache', paper: '#ffffff' });
  return { width: picture.width, height: picture.height, rgba: new Uint8ClampedArray(picture.rgba) };
}
