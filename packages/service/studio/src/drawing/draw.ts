import { composeCroquis } from '@toile/croquis';
import { createPainter, sceneToPsd, sceneToSvg, STYLE_PAPERS } from '@toile/drawing';
import type { PaintOptions, Painter } from '@toile/drawing';
import { flatsToSvg } from '@toile/flat';
import type { Design, DesignElements } from '@toile/garment';
import { provenanceText } from '../export/authorship.ts';
import { partNamesOf } from '../export/part-names.ts';
import { encodePng } from '../export/png.ts';
import type { Deflate } from '../export/png.ts';
import type { PictureOptions, Pixels, SheetOptions } from '../ports/pictures.ts';
import { heightOf } from './height.ts';

/** The paper of each style, as the studio shows it. */
export const PAPER = STYLE_PAPERS;

/** Rows of a picture, the last one not included. */
export interface Rows { readonly top: number; readonly bottom: number }

/** Draws on the thread it is called on; keeps its memory between pictures. */
export interface Draughtsman {
  /** The picture, or only the rows from one to another. */
  pixels(design: Design, options: PictureOptions, more?: { readonly rows?: Rows; readonly elements?: DesignElements }): Pixels;
  png(design: Design, options: PictureOptions, elements?: DesignElements): Uint8Array;
  svg(design: Design, options: PictureOptions, elements?: DesignElements): string;
  psd(design: Design, options: PictureOptions, elements?: DesignElements): Promise<Uint8Array>;
  flats(design: Design, options?: SheetOptions, elements?: DesignElements): string;
  /** As a PNG; with a design, its provenance is written into the file. */
  encode(pixels: Pixels, design?: Design): Uint8Array;
}

/** A draughtsman that compresses with `deflate`. */
export function createDraughtsman(deflate: Deflate): Draughtsman {
  let painter: Painter | undefined;
  const scene = (design: Design, elements: DesignElements | undefined) => composeCroquis(design, elements ? { elements } : {});
  const pixels: Draughtsman['pixels'] = (design, options, { rows, elements } = {}) => {
    painter ??= createPainter();
    const { width, height, rgba } = painter.paint(scene(design, elements), toPaintOptions(options), rows ? { box: { left: 0, right: options.width, ...rows } } : {});
    return { width, height, rgba: new Uint8Array(rgba.buffer) };
  };
  return {
    pixels,
    png: (design, options, elements) => encodePng(pixels(design, options, elements ? { elements } : {}), deflate, provenanceText(design)),
    svg: (design, options, elements) => sceneToSvg(scene(design, elements), { ...toPaintOptions(options), names: partNamesOf(design) }),
    psd: (design, options, elements) => sceneToPsd(scene(design, elements), toPaintOptions(options), { names: partNamesOf(design), painter: (painter ??= createPainter()) }),
    flats: (design, { language, ...written } = {}, elements) => flatsToSvg(design, { ...written, ...(elements ? { elements } : {}), language: language === 'zh-HK' ? 'zh-Hant' : language ?? 'en' }),
    encode: (given, design) => encodePng(given, deflate, provenanceText(design)),
  };
}

function toPaintOptions(options: PictureOptions): PaintOptions {
  return {
    width: options.width, height: heightOf(options), style: options.style, paper: options.paper ?? PAPER[options.style], hasGroundShadow: true,
    ...(options.grain === undefined ? {} : { paperGrain: options.grain }),
    light: {
      ...(options.light === undefined ? {} : { angle: options.light }), ...(options.hardness === undefined ? {} : { hardness: options.hardness }),
      ...(options.warmth === undefined ? {} : { warmth: options.warmth }),
    },
  };
}
