import { hexToOklab } from '@toile/colour';
import { DRAWABLE_GARMENT_IDS } from '@toile/garment';
import { PRINTS } from '@toile/textile';
import { chooseFarApart, createArchive } from '@toile/search';
import type { Kind } from '@toile/search';
import type { Candidate } from '../candidate.ts';
import { dominantColour, FEATURE_AXES, mainGarment } from './features.ts';
import type { Features } from './features.ts';
import { HUE_FAMILIES, hueFamily, shownAtFirst } from './glance.ts';
import type { Score } from './score.ts';

/** A candidate with its place and its worth. */
export interface Judged { readonly candidate: Candidate; readonly features: Features; readonly score: Score; readonly signature: string; readonly twin: string; readonly kinds: readonly Kind[]; readonly share?: number }

/** Weight of each named axis in the distance between options: what the eye sees first counts most. */
const AXIS_WEIGHTS: Readonly<Record<(typeof FEATURE_AXES)[number], number>> = { volume: 1.2, length: 1.1, layering: 0.8, colourfulness: 1, contrast: 0.7, 'print-scale': 1, formality: 0.7, detail: 0.6 };
/** Two different garment types lie this far apart; two prints, two hues less. */
const TYPE_STEP = 0.34, PRINT_STEP = 0.3, COLOUR_STEP = 1.6;

const typePlace = new Map(DRAWABLE_GARMENT_IDS.map((id, at) => [id, at]));
const printPlace = new Map(PRINTS.map((print, at) => [print.id, at]));

/** The place of an option: named axes, then which garments, which print, which colour. */
export function placeOf(judged: Judged): number[] {
  const { garments } = judged.candidate;
  const place: number[] = FEATURE_AXES.map((axis) => judged.features[axis] * AXIS_WEIGHTS[axis]);
  const types = DRAWABLE_GARMENT_IDS.map(() => 0);
  const prints = PRINTS.map(() => 0);
  for (const garment of garments) {
    const type = typePlace.get(garment.type), print = garment.print.id === 'own' ? undefined : printPlace.get(garment.print.id);
    if (type !== undefined) types[type] = TYPE_STEP;
    if (print !== undefined && garment.print.id !== 'solid') prints[print] = PRINT_STEP;
  }
  const { l, a, b } = hexToOklab(dominantColour(garments));
  const main = mainGarment(garments);
  return [...place, ...types, ...prints, l * 0.55, a * COLOUR_STEP, b * COLOUR_STEP, main.collar === undefined ? 0 : main.collar.length * 0.02];
}

/** A grid of three steps on each of the axes that the eye sorts by, for each family of colour; three options to a cell. */
const CELLS = ['volume', 'length', 'layering', 'colourfulness', 'print-scale', 'formality'] as const;

/** How much a better option may lie nearer to its neighbours. */
export const PULL = 8;

/** Chooses `count` options: the archive keeps the best of every cell, the farthest-point rule takes those that differ most. */
export function chooseBoard(judged: readonly Judged[], count: number): readonly Judged[] {
  const archive = createArchive<Judged>([{ from: 0, to: HUE_FAMILIES, bins: HUE_FAMILIES }, ...CELLS.map(() => ({ from: 0, to: 1, bins: 3 }))], 3);
  for (const one of judged) archive.add(one, [hueFamily(dominantColour(one.candidate.garments)) + 0.5, ...CELLS.map((axis) => one.features[axis])], one.score.total);
  const elites = archive.elites().map((elite) => elite.item);
  const shown = shownAtFirst();
  const chosen = pick(elites, count, { beside: [], shown });
  if (chosen.length >= count) return chosen;
  const held = new Set(chosen);
  return [...chosen, ...pick(judged.filter((one) => !held.has(one)), count - chosen.length, { beside: chosen, shown })];
}

interface Beside { readonly beside: readonly Judged[]; readonly shown: Map<string, number> }

function pick(pool: readonly Judged[], count: number, { beside, shown }: Beside): readonly Judged[] {
  if (count <= 0) return [];
  const signatures = new Set(beside.map((one) => one.signature)), twins = new Set(beside.map((one) => one.twin));
  const free = pool.filter((one) => !signatures.has(one.signature) && !twins.has(one.twin));
  const options = { qualities: free.map((one) => one.score.total), pull: PULL, kinds: free.map((one) => one.kinds), shown, clash: (a: number, b: number): boolean => free[a]?.twin === free[b]?.twin || free[a]?.signature === free[b]?.signature };
  return chooseFarApart(free.map(placeOf), count, options).map((at) => free[at] as Judged);
}
