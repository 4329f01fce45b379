import type { Problem } from '@toile/kernel';

/** A file that is turned away, on its way out of a reader. */
export class FileRefused extends Error {
  readonly problem: Problem;
  constructor(problem: Omit<Problem, 'where'>) {
    super(problem.message);
    this.name = 'FileRefused';
    this.problem = { where: 'file', ...problem };
  }
}

/** What is read, in words. */
export const READ_TYPES = 'JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF, PSD, PDF or SVG';
export const READ_PALETTES = 'ASE, ACO, GPL, CSS or CSV';

/** Turns away what is none of the forms that are read. */
export const refuseType = (came: string, message = 'This kind of file is not read.'): never => {
  throw new FileRefused({ code: 'file-type-unknown', message, came, expected: READ_TYPES, hint: 'Export it as PNG, JPEG or SVG.' });
};

/** Turns away what says it is a picture and cannot be decoded. */
export const refuseBroken = (what: string, hint = 'Open it where it was made and export it again.'): never => {
  throw new FileRefused({ code: 'file-broken', message: `This ${what} cannot be read: it is cut short or damaged.`, hint });
};

/** Turns away a picture of more pixels than are decoded. */
export function refuseLarge({ width, height }: { readonly width: number; readonly height: number }, limits: { readonly pixels: number; readonly side: number }): void {
  if (width >= 1 && height >= 1 && width <= limits.side && height <= limits.side && width * height <= limits.pixels) return;
  throw new FileRefused({
    code: 'file-refused', message: 'This picture has more pixels than are taken in.', came: `${width} × ${height}`,
    expected: `at most ${Math.round(limits.pixels / 1e6)} megapixels and ${limits.side} a side`, hint: 'Make it smaller and bring it again.',
  });
}

/** Turns away more frames or pages than are looked at. */
export function refusePages(count: number, most: number): void {
  if (count > most) throw new FileRefused({ code: 'file-refused', message: 'This file has more frames or pages than are taken in.', came: String(count), expected: `at most ${most}` });
}
