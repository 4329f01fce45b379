import type { Hex } from '@toile/kernel';
import { hexToOklch, lightOf, mixHex, oklchToHex, shadowOf } from '@toile/colour';
import { lerp, smoothStep } from '@toile/geometry';

export const LIPS: readonly Hex[] = ['#b4434a', '#a93b52', '#b8605a', '#c0504a', '#9d4a55', '#b5706a'];

/** Every colour a face or limb is painted with, derived from the skin with guaranteed steps of lightness. */
export interface SkinTones {
  readonly base: Hex;
  readonly shade: Hex;
  readonly deepShade: Hex;
  readonly light: Hex;
  readonly line: Hex;
  readonly dark: Hex;
  readonly lip: Hex;
  readonly lipShade: Hex;
  readonly blush: Hex;
  readonly eyeWhite: Hex;
  /** 0 light … 1 deep. */
  readonly depth: number;
}

/**
 * Skin tones. Lips keep at least 0.16 of lightness below a light skin; on a deep skin they lie 0.085 above it
 * (0.10 with more chroma turned neon). Lines on deep skin are pushed darker, or the features drown at thumbnail size.
 */
export function skinTonesOf(skin: Hex, lip: Hex): SkinTones {
  const { l } = hexToOklch(skin);
  const colour = hexToOklch(lip);
  const depth = 1 - smoothStep(0.46, 0.66, l);
  const lipHex = oklchToHex({
    l: depth > 0.5 ? Math.max(colour.l, l + 0.085) : Math.max(0.46, Math.min(colour.l, l - 0.17)),
    c: lerp(Math.min(0.115, Math.max(colour.c * 0.86, 0.075)), 0.1, depth), h: colour.h,
  });
  return {
    base: skin, depth,
    shade: shadowOf(skin, lerp(0.15, 0.2, depth)), deepShade: shadowOf(skin, lerp(0.28, 0.36, depth)),
    light: lightOf(skin, lerp(0.4, 0.3, depth)),
    line: mixHex(shadowOf(skin, lerp(0.5, 0.62, depth)), '#3a1f22', 0.4),
    dark: depth > 0.5 ? '#0d0708' : '#1e1517',
    lip: lipHex, lipShade: shadowOf(lipHex, 0.2), blush: mixHex(lipHex, skin, 0.45),
    eyeWhite: mixHex('#faf4ee', skin, 0.14 + 0.08 * depth),
  };
}

/** Colours of a head of hair: strands in shade and in light, and its contour. */
export interface HairTones { readonly base: Hex; readonly shade: Hex; readonly deep: Hex; readonly light: Hex; readonly line: Hex }

/** Hair tones from the hair's colour; dark hair gets a weaker light. */
export function hairTonesOf(hair: Hex): HairTones {
  const { l } = hexToOklch(hair);
  return {
    base: hair, shade: shadowOf(hair, 0.4), deep: shadowOf(hair, 0.55), light: lightOf(hair, l < 0.35 ? 0.24 : 0.34),
    line: mixHex(shadowOf(hair, 0.48), '#1a1416', 0.5),
  };
}
