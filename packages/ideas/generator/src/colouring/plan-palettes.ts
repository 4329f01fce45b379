import type { Hex, Rng } from '@toile/kernel';
import { hexToOklch } from '@toile/colour';
import type { Intent } from '@toile/brief';
import type { MoodId, OccasionId, SeasonId } from '@toile/garment';
import { MOOD_PALETTES, OCCASION_PALETTES, PLAIN_PALETTES, SEASON_PALETTES } from './mood-palettes.ts';
import { avoidColours, blendPalettes, paletteAround, paletteFromEvoked, paletteFromMood, paletteFromRow } from './palette.ts';
import type { Palette } from './palette.ts';

const PALETTES = 5;

interface Given {
  readonly intent: Intent;
  readonly rng: Rng;
  readonly moods: readonly MoodId[];
  readonly season: SeasonId | undefined;
  readonly occasion: OccasionId | undefined;
  readonly barred: readonly Hex[];
  readonly colourfulness: number;
  /** The colours of a mood board, with their shares: they lead where words name none. */
  readonly mood?: readonly { readonly hex: Hex; readonly share: number }[];
}

/** The rows that mood, season and occasion offer, mood first. */
function rowsFor({ moods, season, occasion }: Given): readonly string[] {
  const rows = [...moods.slice(0, 3).flatMap((mood) => MOOD_PALETTES[mood]), ...(occasion && occasion !== 'everyday' ? OCCASION_PALETTES[occasion] : []), ...(season && moods.length === 0 ? SEASON_PALETTES[season] : [])];
  return rows.length > 0 ? rows : PLAIN_PALETTES;
}

/** The sister palettes of a board: around the colours asked for, else out of those evoked, else out of mood and season. */
export function planPalettes(given: Given): readonly Palette[] {
  const asked = [...new Set(given.intent.palette.filter((one) => one.isAsked && one.garment === undefined).map((one) => one.hex))];
  const bound = [...new Set(given.intent.palette.filter((one) => one.isAsked && one.garment !== undefined).map((one) => one.hex))];
  const called = given.intent.palette.filter((one) => !one.isAsked);
  // "Pastels" names a palette; a garden party only brings one to mind.
  const named = called.filter((one) => one.weight >= 1 && one.source === 'association');
  const evoked = [...new Set((named.length > 0 ? named : called).map((one) => one.hex))];
  const rows = rowsFor(given);
  const start = given.rng.whole(0, rows.length - 1);
  const made = Array.from({ length: PALETTES }, (_, spin): Palette => {
    const row = paletteFromRow(rows[(start + spin) % rows.length] as string);
    if (asked.length > 0) {
      const turned = [...asked.slice(spin % asked.length), ...asked.slice(0, spin % asked.length)];
      const around = paletteAround(turned, spin, given.colourfulness);
      return asked.length > 2 ? { ...around, asked: turned } : { ...blendPalettes(around, row, given.intent.wishes.some((wish) => wish.senses[0]?.facet === 'mood') ? 0.3 : 0.12), ...keepAsked(around, turned) };
    }
    if (given.mood && bound.length === 0 && named.length === 0) return paletteFromMood(given.mood, spin, row);
    if (evoked.length > 2) return paletteFromEvoked(evoked, spin, given.colourfulness);
    if (bound.length > 0) { const around = paletteAround(bound, spin, given.colourfulness * 0.6); return { ...blendPalettes(around, row, 0.15), asked: [] }; }
    return evoked.length > 0 ? { ...blendPalettes(row, paletteAround(evoked, spin, given.colourfulness), 0.4), accent: evoked[0] as Hex } : row;
  });
  return made.map((palette) => {
    const free = (hex: Hex): Hex => avoidColours(hex, given.barred);
    return { asked: palette.asked, light: free(palette.light), dark: free(palette.dark), mid: free(palette.mid), extra: free(palette.extra), accent: free(palette.accent) };
  });
}

/** The roles that an asked colour holds stay exactly that colour when palettes are blended. */
function keepAsked(around: Palette, asked: readonly Hex[]): Partial<Palette> {
  const held = (['light', 'dark', 'mid', 'extra', 'accent'] as const).filter((role) => asked.includes(around[role]));
  return { asked, ...Object.fromEntries(held.map((role) => [role, around[role]])) };
}

/** A colour's chroma as the eye ranks it, 0–1: OKLCH 0.2 is about the most that cloth is dyed to. */
export const colourfulnessOf = (hex: Hex): number => Math.min(1, hexToOklch(hex).c / 0.2);
