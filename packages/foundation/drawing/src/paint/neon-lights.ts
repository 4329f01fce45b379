import { hexToOklch, oklchToHex } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { PaintOptions } from '../scene.ts';

/** The two lights of neon where none are asked for: from the right, from the left. */
const USUAL: readonly [Hex, Hex] = ['#19d8ff', '#ff2f92'];
/** How bright and how colourful a tube glows (OKLCH), and the least turn of hue between the two (degrees). */
const LIGHTNESS = 0.76, CHROMA = 0.2, APART = 50;

/** The rim lights of a painting: from the right, from the left. */
export const rimsOf = ({ neonLights }: PaintOptions): readonly [Hex, Hex] => neonLights ?? USUAL;

const turnBetween = (a: number, b: number): number => { const d = Math.abs(a - b) % 360; return d > 180 ? 360 - d : d; };

/**
 * Two neon lights out of a palette: its two most colourful hues that lie apart, as bright as tubes; the usual cyan and pink where it has none.
 * Choose them once for a board, so that its looks stand in one room and a change of one part leaves the light of all others alone.
 */
export function neonLightsOf(palette: readonly Hex[]): readonly [Hex, Hex] {
  const hues = palette.map((hex) => hexToOklch(hex)).filter(({ c }) => c > 0.05).toSorted((a, b) => b.c - a.c);
  const [first] = hues;
  if (!first) return USUAL;
  const second = hues.find(({ h }) => turnBetween(h, first.h) >= APART), glowing = (h: number): Hex => oklchToHex({ l: LIGHTNESS, c: CHROMA, h });
  if (second) return [glowing(first.h), glowing(second.h)];
  const other = USUAL.map((hex) => hexToOklch(hex)).find(({ h }) => turnBetween(h, first.h) >= APART);
  return [glowing(first.h), glowing(other?.h ?? first.h + 180)];
}
