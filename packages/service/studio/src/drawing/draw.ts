import { composeCroquis } from '@toile/croquis';
import { createPainter, sceneToSvg, STYLE_PAPERS } from '@toile/drawing';
import type { PaintOptions, Painter } from '@toile/drawing';
import { flatsToSvg } from '@toile/flat';
import type { Design } from '@toile/garment';
import { provenanceText } from '../export/authorship.ts';
import { encodePng } from '../export/png.ts';
import type { Deflate } from '../export/png.ts';
import type { PictureOptions, Pixels } from '../ports/pictures.ts';

/** The paper of each style, as the studio shows it. */
export const PAPER = STYLE_PAPERS;

/** Draws on the thread it is called on; keeps its memory between pictures. */
export interface Draughtsman {
  pixels(design: Design, options: PictureOptions): Pixels;
  png(design: Design, options: PictureOptions): Uint8Array;
  svg(design: Design, options: PictureOptions): string;
  flats(design: Design): string;
  encode(pixels: Pixels): Uint8Array;
}

/** A draughtsman that compresses with `deflate`. */
export function createDraughtsman(deflate: Deflate): Draughtsman {
  let painter: Painter | undefined;
  const pixels = (design: Design, options: PictureOptions): Pixels => {
    painter ??= createPainter();
    const picture = painter.paint(composeCroquis(design), toPaintOptions(options));
    // A copy of its own: the painter's memory is used again, and the copy can be handed to another thread.
    return { width: picture.width, height: picture.height, rgba: new Uint8Array(picture.rgba) };
  };
  return {
    pixels,
    png: (design, options) => encodePng(pixels(design, options), deflate, provenanceText(design)),
    svg: (design, options) => sceneToSvg(composeCroquis(design), toPaintOptions(options)),
    flats: (design) => flatsToSvg(design),
    encode: (given) => encodePng(given, deflate, provenanceText()),
  };
}

function toPaintOptions(options: PictureOptions): PaintOptions {
  return {
    width: options.width, height: Math.round(options.width * 1.5), style: options.style, paper: options.paper ?? PAPER[options.style], hasGroundShadow: true,
    ...(options.light === undefined ? {} : { lightAngle: options.light }),
  };
}
