import { hexDifference, hexToOklch, oklchToHex } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { avoidColours, blendPalettes, paletteAround } from '../colouring/palette.ts';
import type { Palette } from '../colouring/palette.ts';
import type { Plan } from '../plan.ts';
import type { OwnPlan } from './own-plan.ts';

/** Nearer than this (ΔE2000) a colour of the system looks like one of the designer's printed wrong. */
const TOO_NEAR = 7;

/**
 * The colours of the system beside the designer's: around theirs where the board is mostly theirs, its own where it may surprise. None is
 * so near to one of theirs that it could be taken for it.
 */
export function supportPalettes(plan: Plan, own: OwnPlan): readonly Palette[] {
  const inks = own.prints.flatMap((slot) => slot.colours ?? (slot.print.own === undefined ? [] : own.elements.prints.get(slot.print.own)?.inks ?? []));
  const leading = [...own.colours.filter((slot) => slot.role === 'base'), ...own.colours.filter((slot) => slot.role !== 'base' && slot.role !== 'lining')].map((slot) => slot.hex);
  const theirs: readonly Hex[] = [...new Set(leading.length > 0 ? leading : inks)];
  if (theirs.length === 0) return plan.palettes;
  const far = (hex: Hex): Hex => {
    let moved = hex;
    for (let step = 1; step <= 8 && theirs.some((other) => hexDifference(moved, other) < TOO_NEAR); step++) {
      const { l, c, h } = hexToOklch(hex);
      moved = oklchToHex({ l: Math.min(0.97, Math.max(0.12, l + (step % 2 === 0 ? -1 : 1) * 0.045 * Math.ceil(step / 2))), c: c * (1 - 0.06 * step), h });
    }
    return avoidColours(moved, plan.barredColours);
  };
  return plan.palettes.map((palette, spin) => {
    const start = spin % theirs.length;
    const around = paletteAround([...theirs.slice(start), ...theirs.slice(0, start)].slice(0, 1), spin, plan.leans.colourfulness?.target ?? 0.45);
    const mixed = blendPalettes(around, palette, Math.min(1, 1.2 * (1 - own.share)));
    return { asked: palette.asked, light: far(mixed.light), dark: far(mixed.dark), mid: far(mixed.mid), extra: far(mixed.extra), accent: far(mixed.accent) };
  });
}
