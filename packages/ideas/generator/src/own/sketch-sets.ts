import { garmentOf } from '@toile/garment';
import type { TracedSketch } from '@toile/garment';
import type { SketchSlot } from '@toile/brief';
import { placeIn } from './place.ts';
import type { OwnPlace } from './place.ts';

/** A slot of the sketch board with what its drawing is of. */
export interface OwnSketch { readonly slot: SketchSlot; readonly sketch: Pick<TracedSketch, 'type' | 'fitted'>; readonly place: OwnPlace }

export const ownSketch = (slot: SketchSlot, sketch: OwnSketch['sketch']): OwnSketch => ({ slot, sketch, place: placeIn(garmentOf(sketch.type)) });

/** More ways to wear sketches together than this are not walked through. */
const MOST_SETS = 48;

/**
 * The ways in which sketches are worn together, each sketch in as many as any other of its place: tops with bottoms, dresses by
 * themselves, over-tops and coats over either. One empty way where there are none.
 */
export function sketchSets(sketches: readonly OwnSketch[]): readonly (readonly OwnSketch[])[] {
  const at = (place: OwnPlace): readonly OwnSketch[] => sketches.filter((one) => one.place === place);
  const tops = at('top'), bottoms = at('bottom'), over = at('over-top'), coats = at('outerwear');
  const separates = Array.from({ length: Math.max(tops.length, bottoms.length) }, (_, k) => [...turn(tops, k), ...turn(bottoms, k)]);
  const bases: readonly (readonly OwnSketch[])[] = [...separates, ...at('dress').map((one) => [one])];
  const count = Math.min(MOST_SETS, [bases.length, over.length, coats.length].map((n) => Math.max(1, n)).reduce(leastCommon));
  return Array.from({ length: count }, (_, k) => [...(bases.length > 0 ? (bases[k % bases.length] as readonly OwnSketch[]) : []), ...turn(over, k), ...turn(coats, k)]);
}

/** True where two sketches cannot be worn at once. */
export const isRival = (a: OwnPlace, b: OwnPlace): boolean => a === b || (a === 'dress' && (b === 'top' || b === 'bottom')) || (b === 'dress' && (a === 'top' || a === 'bottom'));

const turn = <T>(list: readonly T[], k: number): readonly T[] => (list.length > 0 ? [list[k % list.length] as T] : []);
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const leastCommon = (a: number, b: number): number => (a * b) / divisor(a, b);
