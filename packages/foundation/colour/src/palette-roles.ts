import type { Hex } from '@toile/kernel';
import { hexDifference } from './difference.ts';
import { hexToOklch } from './oklch.ts';

/** What a colour does in an outfit. */
export const COLOUR_ROLES = ['base', 'second', 'accent', 'lining'] as const;
export type ColourRole = (typeof COLOUR_ROLES)[number];

/** A colour that looks for its role; `role` is one that the designer has given it. */
export interface RoleCandidate { readonly hex: Hex; readonly share?: number; readonly role?: ColourRole }

/** Nearer than this (ΔE2000) to the base a second colour is the base in another light. */
const SECOND_FROM = 10;

/**
 * Gives each of the four roles to at most one colour of a palette, by area and contrast: the base has most area; the second most area
 * of what stands off the base; the accent stands off both and is small and saturated; the lining is kin to the base and quiet. Roles
 * that the designer gave stay. The answer is one entry a colour, in the order they came; `undefined` for the rest.
 */
export function assignRoles(palette: readonly RoleCandidate[]): readonly (ColourRole | undefined)[] {
  const roles: (ColourRole | undefined)[] = palette.map((_, i) => (palette.findIndex((other) => other.role !== undefined && other.role === palette[i]?.role) === i ? palette[i]?.role : undefined));
  const shares = palette.map(({ share }, i) => share ?? 1 / (i + 2));
  const holder = (role: ColourRole): number => roles.indexOf(role);
  const give = (role: ColourRole, worth: (i: number) => number): void => {
    if (holder(role) >= 0) return;
    let best = -1, most = -Infinity;
    palette.forEach((_, i) => {
      const w = roles[i] === undefined ? worth(i) : -Infinity;
      if (w > most) { most = w; best = i; }
    });
    if (best >= 0 && Number.isFinite(most)) roles[best] = role;
  };
  const off = (i: number, j: number): number => (j < 0 ? 0 : hexDifference((palette[i] as RoleCandidate).hex, (palette[j] as RoleCandidate).hex));
  const chroma = palette.map(({ hex }) => hexToOklch(hex).c);
  give('base', (i) => shares[i] as number);
  const base = holder('base');
  const standsOff = (i: number): boolean => off(i, base) >= SECOND_FROM;
  give('second', (i) => (shares[i] as number) + (standsOff(i) ? 1 : 0));
  const second = holder('second');
  give('accent', (i) => Math.min(off(i, base), second < 0 ? Infinity : off(i, second)) * (0.3 + 4 * (chroma[i] as number)) * (1.3 - Math.min(1, shares[i] as number)));
  give('lining', (i) => -off(i, base) - 60 * (chroma[i] as number));
  return roles;
}
