import type { Hex } from '@toile/kernel';
import { hexDifference, hexToOklch, mixOklab, oklchToHex } from '@toile/colour';

/** ΔE2000 that the leading figure keeps from its ground, and every other figure: below about 10 a print greys out at board size. */
export const LEADING_CONTRAST = 20;
export const FIGURE_CONTRAST = 11;

/** A palette in the roles a print designer gives it. */
export interface PrintInks {
  readonly ground: Hex;
  /** How many colours the palette had, ground included. */
  readonly given: number;
  /** The figures, strongest against the ground first; as many as were asked for. */
  readonly figures: readonly Hex[];
  /** Leaves and stems: the palette's green where it has one, else a figure that is not the leading one. */
  readonly leaf: Hex;
  /** The figures without the leaf's colour, most colourful first: petals, birds, jewels. As many as the figures. */
  readonly blooms: readonly Hex[];
  /** Outlines and veins: the figure furthest from the ground, deepened (or paled on a dark ground). */
  readonly line: Hex;
  readonly isDark: boolean;
}

/** The colour darker by `depth` (0–1 of its lightness), hue kept. */
export function deeper(hex: Hex, depth = 0.25): Hex {
  const { l, c, h } = hexToOklch(hex);
  return oklchToHex({ l: l * (1 - depth), c: c * (1 - 0.2 * depth), h });
}

/** The colour paler by `height` (0–1 of the way to white), hue kept. */
export function paler(hex: Hex, height = 0.35): Hex {
  const { l, c, h } = hexToOklch(hex);
  return oklchToHex({ l: l + (1 - l) * height, c: c * (1 - 0.45 * height), h });
}

/** Two colours of a print mixed in OKLab. */
export const blend = (a: Hex, b: Hex, share: number): Hex => mixOklab(a, b, share);

/** The colour itself where it stands out from the ground by `least` ΔE2000; else the nearest tint or shade of it that does. */
export function standOut(hex: Hex, ground: Hex, least: number): Hex {
  if (hexDifference(hex, ground) >= least) return hex;
  const { l, c, h } = hexToOklch(hex);
  for (let step = 0.02; step <= 1; step += 0.02) {
    const up = oklchToHex({ l: Math.min(1, l + step), c, h });
    const down = oklchToHex({ l: Math.max(0, l - step), c, h });
    const preferred = l >= 0.5 ? [down, up] : [up, down];
    const found = preferred.find((candidate) => hexDifference(candidate, ground) >= least);
    if (found) return found;
  }
  return l > 0.5 ? '#000000' : '#ffffff';
}

/** The palette as `count` figures on its first colour. Colours of the palette are used exactly; what is missing is made of their tints. */
export function recolour(colours: readonly Hex[], count: number): PrintInks {
  const ground = colours[0] ?? '#f2efe8';
  const isDark = hexToOklch(ground).l < 0.5;
  const given = colours.slice(1);
  const legible = (given.length > 0 ? given : [ownTint(ground, isDark)])
    .map((hex) => standOut(hex, ground, FIGURE_CONTRAST))
    .sort((a, b) => hexDifference(b, ground) - hexDifference(a, ground));
  const leading = standOut(legible[0] as Hex, ground, LEADING_CONTRAST);
  const figures = [leading, ...legible.slice(1)];
  const known = figures.length;
  for (let i = known; i < count; i++) figures.push(standOut(derivedTone(figures, i - known, { ground, isDark, known }), ground, FIGURE_CONTRAST));
  const line = isDark ? paler(leading, 0.3) : deeper(leading, 0.35);
  const leaf = leafOf(figures, known);
  return { ground, given: Math.max(1, colours.length), figures, leaf, blooms: bloomsOf(figures, known, leaf), line: standOut(line, ground, LEADING_CONTRAST), isDark };
}

/** Petals want colour more than contrast: a navy on cream makes a better line than a rose. */
function bloomsOf(figures: readonly Hex[], known: number, leaf: Hex): readonly Hex[] {
  const appeal = (hex: Hex): number => hexToOklch(hex).c;
  const given = figures.slice(0, known).filter((hex) => hex !== leaf).sort((a, b) => appeal(b) - appeal(a));
  const rest = figures.slice(known).filter((hex) => hex !== leaf);
  const pool = [...given, ...rest];
  return figures.map((hex, i) => (pool.length > 0 ? (pool[i % pool.length] as Hex) : hex));
}

const ownTint = (ground: Hex, isDark: boolean): Hex => {
  const { l, c, h } = hexToOklch(ground);
  return oklchToHex({ l: isDark ? Math.min(0.92, l + 0.42) : Math.max(0.12, l - 0.42), c, h });
};

/** Tones for a palette too small: half-tints to the ground, then deeper and paler ones, of each known colour in turn. */
function derivedTone(figures: readonly Hex[], i: number, { ground, isDark, known }: { readonly ground: Hex; readonly isDark: boolean; readonly known: number }): Hex {
  const base = figures[i % known] as Hex;
  const round = Math.floor(i / known);
  if (round === 0) return blend(base, ground, 0.42);
  if (round === 1) return isDark ? paler(base, 0.35) : deeper(base, 0.3);
  if (round === 2) return blend(base, ground, 0.62);
  return blend(base, ground, 0.25);
}

function leafOf(figures: readonly Hex[], known: number): Hex {
  const green = figures.slice(0, known).find((hex, i) => {
    const { c, h } = hexToOklch(hex);
    return (i > 0 || known === 1) && c > 0.03 && h > 105 && h < 185;
  });
  return green ?? (figures[Math.min(2, figures.length - 1)] as Hex);
}
