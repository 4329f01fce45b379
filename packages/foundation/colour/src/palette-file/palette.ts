import { failure } from '@toile/kernel';
import type { Hex, Outcome, Problem, ProblemCode } from '@toile/kernel';

/** The kinds of palette file that are read. */
export const PALETTE_FORMATS = ['ase', 'aco', 'gpl', 'css', 'csv'] as const;
export type PaletteFormat = (typeof PALETTE_FORMATS)[number];

/** One colour of a palette file. */
export interface Swatch {
  readonly hex: Hex;
  readonly name?: string;
  /** The code of a colour book. */
  readonly code?: string;
  /** The group or folder it stands in. */
  readonly group?: string;
  /** True where the file's value (CMYK, or a Lab outside sRGB) is only shown approximately by `hex`. */
  readonly isApproximate?: boolean;
}

/** What a palette file holds. */
export interface PaletteFile { readonly format: PaletteFormat; readonly name?: string; readonly swatches: readonly Swatch[] }

/** The largest file that is looked at, bytes; the most colours that a file may hold; the longest name, UTF-16 units. */
export const MOST_BYTES = 4 * 1024 * 1024, MOST_SWATCHES = 20_000, LONGEST_NAME = 200;

/** A refusal that says where in the file. */
export const refuse = (code: ProblemCode, where: string, message: string, more: Partial<Problem> = {}): { readonly ok: false; readonly problems: readonly Problem[] } =>
  failure({ code, where, message, ...more }) as { readonly ok: false; readonly problems: readonly Problem[] };

/** A swatch with a clean name: no control characters, at most `LONGEST_NAME` long, none if empty. */
export function swatchOf(hex: Hex, { name, code, group, isApproximate }: { name?: string | undefined; code?: string | undefined; group?: string | undefined; isApproximate?: boolean }): Swatch {
  const clean = (text: string | undefined): string | undefined => text?.replace(/\p{Cc}+/gu, ' ').trim().slice(0, LONGEST_NAME) || undefined;
  const [n, c, g] = [clean(name), clean(code), clean(group)];
  return { hex, ...(n ? { name: n } : {}), ...(c ? { code: c } : {}), ...(g ? { group: g } : {}), ...(isApproximate ? { isApproximate } : {}) };
}

/** The palette, unless it is empty or too large. */
export function paletteOf(palette: PaletteFile): Outcome<PaletteFile> {
  if (palette.swatches.length === 0) return refuse('file-unreadable', 'file', 'The file holds no colours.', { expected: 'a palette with at least one colour' });
  if (palette.swatches.length > MOST_SWATCHES) return refuse('too-large', 'file', `The file holds ${palette.swatches.length} colours.`, { expected: `at most ${MOST_SWATCHES}` });
  return { ok: true, value: palette };
}
