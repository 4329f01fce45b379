import { hashText, invariant } from '@toile/kernel';
import type { ElementId, Hex } from '@toile/kernel';
import type { RepeatId } from '../print.ts';

/** A print the designer brought: one repeat in spot colours, in its true size. Plain data, the same in a worker, a browser and on the server. */
export interface OwnPrint {
  readonly id: ElementId;
  readonly name: string;
  /** Pixels of one repeat, 1–1024 a side. */
  readonly width: number;
  readonly height: number;
  /** mm of one repeat at scale 1. */
  readonly mm: readonly [width: number, height: number];
  /** 2–16 spot colours, the most used first. */
  readonly inks: readonly Hex[];
  /** One ink a pixel, row by row. */
  readonly pixels: Uint8Array;
  /** How the repeat is laid where a garment does not say; straight if left out. */
  readonly layout?: RepeatId;
  /** Measured error of the seam, ΔE2000: how much more opposite edges differ than neighbours inside. */
  readonly seam: number;
}

/** The prints that a design's views are handed, by the element that each came from. */
export type OwnPrints = ReadonlyMap<ElementId, OwnPrint>;

/** The most pixels a side, and the fewest and most inks. */
export const OWN_PRINT_SIDE = 1024;
export const OWN_PRINT_INKS: readonly [least: number, most: number] = [2, 16];
/** The smallest and largest repeat, mm. */
export const OWN_PRINT_MM: readonly [least: number, most: number] = [2, 2000];

/** The print with this id; whoever draws a design must be handed all that it wears. */
export function ownPrintIn(prints: OwnPrints | undefined, id: ElementId | undefined): OwnPrint {
  const found = id === undefined ? undefined : prints?.get(id);
  invariant(found !== undefined, `the print ${id ?? '(none named)'} was handed in with the design that wears it`);
  return found;
}

/** The print's inks in these colours: the first colour is the most used ink's, and so on; inks beyond the colours keep their own. Exact to the digit. */
export const inksOf = (print: Pick<OwnPrint, 'inks'>, colours: readonly Hex[]): readonly Hex[] => print.inks.map((ink, i) => colours[i] ?? ink);

const keys = new WeakMap<OwnPrint, string>();

/** Says all that a print's picture depends on, colours apart: prints with equal keys look alike, whatever they are called. */
export function ownPrintKey(print: OwnPrint): string {
  const known = keys.get(print);
  if (known !== undefined) return known;
  let a = 0, b = 0x9e3779b9;
  for (const ink of print.pixels) { a = Math.imul(a ^ ink, 0x01000193) + 1; b = Math.imul(b ^ a ^ (b >>> 15), 0x85ebca6b); }
  const key = `${print.id}/${print.width}x${print.height}/${print.mm.join('x')}/${print.layout ?? ''}/${hashText(print.inks.join('')).toString(36)}/${((a ^ (a >>> 13)) >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
  keys.set(print, key);
  return key;
}

/** A small print that says all the rest can do: for tests, examples and first screens. */
export function sampleOwnPrint(id: ElementId = 'el-000000000000000000000001', { width = 64, height = 64, mm = [40, 40] as readonly [number, number], inks = ['#f4ead8', '#b5473c', '#24415e'] as readonly Hex[] } = {}): OwnPrint {
  const pixels = new Uint8Array(width * height), used = Math.min(3, inks.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const u = (x + 0.5) / width - 0.5, v = (y + 0.5) / height - 0.5;
    const turn = Math.atan2(v, u), petal = 0.22 + 0.08 * Math.cos(turn * 5);
    pixels[y * width + x] = Math.hypot(u, v) < 0.08 ? used - 1 : Math.hypot(u, v) < petal ? 1 : 0;
  }
  return { id, name: 'sample', width, height, mm, inks, pixels, seam: 0 };
}
