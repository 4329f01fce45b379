import { hexDifference } from '@toile/colour';
import type { ElementRecord } from '@toile/contract';
import type { Hex } from '@toile/kernel';
import type { StoredElement } from '../ports/store.ts';
import { unlikeness } from './thumbprint.ts';

/** Text as it is searched: without capitals, and full-width letters as their plain twins. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What of an element is searched. */
export const searchTextOf = ({ title, tags }: { readonly title: string; readonly tags: readonly string[] }): string => foldText([title, ...tags].join('\n'));

/** The words of a question, each of which must be there. */
export const wordsOf = (text: string): readonly string[] => foldText(text).split(/[\s,，、]+/).filter((word) => word !== '').slice(0, 12);

/** Farther than this (ΔE2000) a colour is another colour. */
const NEAR = 18;
/** A small accent counts, and a large field counts for more: ΔE2000 that a colour of the whole picture is ahead of a speck. */
const AREA_COUNTS = 6;

/** Those that show a colour, the nearest and largest first. */
export function byColour(elements: readonly StoredElement[], hex: Hex): readonly StoredElement[] {
  return nearest(elements, ({ record }) => Math.min(Infinity, ...paletteOf(record).map(({ hex: one, share }) => {
    const difference = hexDifference(one, hex);
    return difference > NEAR ? Infinity : difference + AREA_COUNTS * (1 - Math.sqrt(share));
  }))).filter(({ distance }) => distance < Infinity).map(({ element }) => element);
}

/** The most alike first. */
export function byLikeness(elements: readonly StoredElement[], thumbprint: Uint8Array): readonly StoredElement[] {
  return nearest(elements, (element) => unlikeness(element.thumbprint, thumbprint)).map(({ element }) => element);
}

const paletteOf = (record: ElementRecord): readonly { readonly hex: Hex; readonly share: number }[] => record.palette ?? record.colours.map((hex) => ({ hex, share: 1 / record.colours.length }));

// Sorting is stable: of equals the newest stays first.
const nearest = (elements: readonly StoredElement[], distanceOf: (element: StoredElement) => number): readonly { readonly element: StoredElement; readonly distance: number }[] =>
  elements.map((element) => ({ element, distance: distanceOf(element) })).sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance));
