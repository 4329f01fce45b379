import type { Hex, Rng } from '@toile/kernel';
import { hexDifference, hexToOklch, mixOklab, oklchToHex } from '@toile/colour';
import type { Oklch } from '@toile/colour';

/** The colours of one outfit by role. `asked` are those the brief names: exact, never shifted. */
export interface Palette {
  readonly light: Hex;
  readonly dark: Hex;
  readonly mid: Hex;
  readonly extra: Hex;
  readonly accent: Hex;
  readonly asked: readonly Hex[];
}

const JITTER = 0.02;

/** The palette with each unasked role's lightness moved by at most 0.02: sister colours, still in harmony. */
export function jitterPalette(palette: Palette, rng: Rng): Palette {
  const shift = (hex: Hex): Hex => {
    if (palette.asked.includes(hex)) return hex;
    const { l, c, h } = hexToOklch(hex);
    return oklchToHex({ l: Math.min(0.97, Math.max(0.12, l + rng.between(-JITTER, JITTER))), c, h });
  };
  return { ...palette, light: shift(palette.light), dark: shift(palette.dark), mid: shift(palette.mid), extra: shift(palette.extra), accent: shift(palette.accent) };
}

/** All colours of a palette, asked ones first, no two alike. */
export const coloursOf = (palette: Palette): readonly Hex[] => [...new Set([...palette.asked, palette.light, palette.dark, palette.mid, palette.extra, palette.accent])];

/** A palette from a row of five hex codes. */
export function paletteFromRow(row: string): Palette {
  const [light, dark, mid, extra, accent] = row.split(' ').map((code): Hex => `#${code}`) as [Hex, Hex, Hex, Hex, Hex];
  return { light, dark, mid, extra, accent, asked: [] };
}

const hueGap = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** Is a colour what was refused, or so near that a designer would call it the same? Neutrals by lightness, hues by family. */
export function isRefusedColour(hex: Hex, refused: Hex): boolean {
  const a = hexToOklch(hex), b = hexToOklch(refused);
  if (b.c < 0.035) {
    if (a.c > 0.045) return false;
    if (b.l < 0.33) return a.l < 0.36;
    if (b.l > 0.88) return a.l > 0.88;
    return a.c < 0.035 && a.l >= 0.36 && a.l <= 0.88;
  }
  if (hexDifference(hex, refused) < 14) return true;
  return a.c > 0.04 && hueGap(a.h, b.h) < 24 && Math.abs(a.l - b.l) < 0.24;
}

/** Replaces a refused colour by the nearest that is not: other hue families first turn, then grey. */
export function avoidColours(hex: Hex, refused: readonly Hex[]): Hex {
  const isBad = (one: Hex): boolean => refused.some((other) => isRefusedColour(one, other));
  if (!isBad(hex)) return hex;
  const start = hexToOklch(hex);
  for (const turn of [40, -40, 70, -70, 110, -110, 160]) {
    const turned = oklchToHex({ ...start, c: Math.max(start.c, 0.03), h: (start.h + turn + 360) % 360 });
    if (!isBad(turned)) return turned;
  }
  for (const l of [start.l, 0.45, 0.6, 0.78, 0.25, 0.93]) {
    for (const c of [0.02, 0.05]) {
      for (const h of [70, 250, 150]) {
        const tried = oklchToHex({ l, c, h });
        if (!isBad(tried)) return tried;
      }
    }
  }
  return hex;
}

/**
 * A palette around colours that were asked for: the supports take their hue family, so that they neither compete nor look foreign.
 * `spin` (0, 1, 2 …) gives the sisters: analogous, split, complementary, warm neutral, cool neutral.
 */
export function paletteAround(asked: readonly Hex[], spin: number, colourfulness: number): Palette {
  const main = hexToOklch(asked[0] ?? '#87898b');
  const isNeutral = main.c < 0.035;
  const hue = isNeutral ? [70, 250, 30, 150, 290][spin % 5] as number : main.h;
  const tint = 0.012 + 0.012 * (spin % 3);
  const away = [28, -32, 180, 150, -60][spin % 5] as number;
  const strength = 0.03 + 0.1 * colourfulness;
  const make = (colour: Oklch): Hex => oklchToHex(colour);
  const warmth = spin % 2 === 0 ? 75 : 255;
  const has = (test: (l: number) => boolean): Hex | undefined => asked.find((hex) => test(hexToOklch(hex).l));
  return {
    asked,
    light: has((l) => l > 0.85) ?? make({ l: 0.945 - 0.02 * (spin % 3), c: tint, h: isNeutral ? warmth : hue }),
    dark: has((l) => l < 0.32) ?? make({ l: 0.26 + 0.03 * (spin % 3), c: tint * 1.4, h: (hue + 15) % 360 }),
    mid: asked.find((hex) => { const { l } = hexToOklch(hex); return l >= 0.32 && l <= 0.85; }) ?? make({ l: 0.62 - 0.05 * (spin % 2), c: isNeutral ? 0.018 : main.c * 0.5, h: hue }),
    extra: asked[1] ?? make({ l: main.l > 0.55 ? 0.46 : 0.74, c: Math.min(strength, Math.max(0.02, main.c * 0.7 + 0.015)), h: (hue + away / 2 + 360) % 360 }),
    accent: asked[2] ?? make({ l: 0.58, c: strength + 0.025, h: (hue + away + 360) % 360 }),
  };
}

/** A palette out of evoked colours: they are sorted into roles by lightness; `spin` picks another subset of them for each sister. */
export function paletteFromEvoked(evoked: readonly Hex[], spin: number, colourfulness = 0.5): Palette {
  // A quiet phrase (fog, silence) keeps the hues of what it names and lets go of their strength.
  const strength = 0.3 + 1.4 * colourfulness;
  const sorted = [...evoked].map((hex) => ({ hex, ...hexToOklch(hex) })).sort((a, b) => a.l - b.l);
  const isPale = sorted.reduce((sum, one) => sum + one.l, 0) / Math.max(1, sorted.length) > 0.76;
  const pickNear = (l: number, not: readonly Hex[]): Hex => {
    const left = sorted.filter((one) => !not.includes(one.hex));
    const ranked = (left.length > 0 ? left : sorted).map((one) => ({ hex: one.hex, away: Math.abs(one.l - l) })).sort((a, b) => a.away - b.away);
    return ranked[spin % Math.min(2, ranked.length)]?.hex ?? '#87898b';
  };
  const settle = (hex: Hex, [from, to]: readonly [number, number], most = 0.12): Hex => {
    const { l, c, h } = hexToOklch(hex);
    return oklchToHex({ l: Math.min(to, Math.max(from, l)), c: Math.min(c * Math.min(1, strength), most * Math.min(1.2, strength)), h });
  };
  const lightest = pickNear(0.95, []), darkest = pickNear(0.2, [lightest]);
  const mid = pickNear(0.55, [lightest, darkest]), extra = pickNear(0.7, [lightest, darkest, mid]);
  const accent = [...sorted].sort((a, b) => b.c - a.c)[spin % Math.min(3, Math.max(1, sorted.length))]?.hex ?? mid;
  const ranges = isPale
    ? { light: [0.9, 0.97], dark: [0.42, 0.58], mid: [0.68, 0.86], extra: [0.74, 0.9], accent: [0.62, 0.84] } as const
    : { light: [0.86, 0.965], dark: [0.2, 0.36], mid: [0.42, 0.72], extra: [0.55, 0.84], accent: [0.38, 0.72] } as const;
  return {
    asked: [], light: settle(lightest, ranges.light, 0.05), dark: settle(darkest, ranges.dark, 0.09), mid: settle(mid, ranges.mid), extra: settle(extra, ranges.extra), accent: settle(accent, ranges.accent, 0.17),
  };
}

/**
 * A palette out of a mood board: its own colours, each role the one nearest to what the role is among them, large ones before small; the sisters
 * take the next nearest. A board of few colours is filled up from `row`, pulled towards the board's lightness and strength.
 */
export function paletteFromMood(mood: readonly { readonly hex: Hex; readonly share: number }[], spin: number, row: Palette): Palette {
  const colours = mood.map(({ hex, share }) => ({ hex, share, ...hexToOklch(hex) }));
  const ls = colours.map(({ l }) => l);
  const low = Math.min(...ls), high = Math.max(...ls);
  const used: Hex[] = [];
  const role = (at: number, fallback: Hex, strength = 0): Hex => {
    const wanted = low + (high - low) * at;
    const ranked = colours.filter(({ hex }) => !used.includes(hex)).map((one) => ({ hex: one.hex, away: Math.abs(one.l - wanted) - 0.35 * Math.sqrt(one.share) - strength * one.c })).sort((a, b) => a.away - b.away);
    const found = ranked[spin % Math.min(2, Math.max(1, ranked.length))]?.hex ?? nearMood(fallback, colours);
    used.push(found);
    return found;
  };
  const light = role(1, row.light), dark = role(0, row.dark), accent = role(0.5, row.accent, 4);
  return { asked: [], light, dark, mid: role(0.45, row.mid), extra: role(0.7, row.extra), accent };
}

/** A colour that the mood has not got, as the mood would have it: its hue, their lightness and strength. */
function nearMood(hex: Hex, colours: readonly { readonly l: number; readonly c: number; readonly h: number; readonly share: number }[]): Hex {
  const all = colours.reduce((sum, one) => sum + one.share, 0) || 1;
  const mean = (pick: (one: (typeof colours)[number]) => number): number => colours.reduce((sum, one) => sum + pick(one) * one.share, 0) / all;
  const { l, h } = hexToOklch(hex);
  const [main] = colours;
  return oklchToHex({ l: Math.min(0.96, Math.max(0.14, l * 0.4 + mean((one) => one.l) * 0.6)), c: mean((one) => one.c) * 0.8, h: main && main.c > 0.03 ? main.h : h });
}

/** Two palettes as one, even to the eye: what a mood adds to the colours of a place. */
export const blendPalettes = (a: Palette, b: Palette, share: number): Palette => ({
  asked: a.asked, light: mixOklab(a.light, b.light, share), dark: mixOklab(a.dark, b.dark, share), mid: mixOklab(a.mid, b.mid, share), extra: mixOklab(a.extra, b.extra, share), accent: mixOklab(a.accent, b.accent, share),
});
