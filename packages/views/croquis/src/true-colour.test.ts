import { hexDifference, hexToRgb, rgbToHex } from '@toile/colour';
import { createPainter, pickLayer, projectionOf, STYLE_PAPERS } from '@toile/drawing';
import type { StyleId } from '@toile/drawing';
import { sampleDesign } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import type { FabricId } from '@toile/textile';
import { describe, expect, it } from 'vitest';
import { composeCroquis } from './compose.ts';

/*
 * A designer knows her colour again: where light neither falls full nor fails, plain cloth has the very colour that was asked for. Measured on
 * the middle pixel (by lightness) of the plain front of a closed coat: CIEDE2000 at most 6 in the styles that paint flat.
 */
const MOST = 6, WIDTH = 240, COLOURS = ['#f4efe6', '#8a2f3c', '#1d1d22', '#d9a441'] as const;
const painter = createPainter();

/** The middle pixel of all that is painted in this colour of cloth. */
function middlePixel(fabric: FabricId, colour: Hex, style: StyleId): Hex {
  const scene = composeCroquis(sampleDesign('coat', { fabric, colours: [colour], isOpen: false }, { isOutfit: true })), height = WIDTH * 1.5;
  const { rgba } = painter.paint(scene, { width: WIDTH, height, style, paper: STYLE_PAPERS[style] }), { scale, originX, originY } = projectionOf(scene.view, WIDTH, height);
  const pixels: Hex[] = [];
  for (let y = 1; y < height; y += 7) for (let x = 1; x < WIDTH; x += 4) {
    const layer = pickLayer(scene, (x + 0.5 - originX) / scale, (y + 0.5 - originY) / scale), o = (y * WIDTH + x) * 4;
    if (layer?.colour === colour && layer.part.endsWith('.body')) pixels.push(rgbToHex([rgba[o] as number, rgba[o + 1] as number, rgba[o + 2] as number]));
  }
  const grey = (hex: Hex): number => { const [r, g, b] = hexToRgb(hex); return r * 0.3 + g * 0.59 + b * 0.11; };
  expect(pixels.length, `${fabric} ${colour} is seen`).toBeGreaterThan(40);
  return pixels.toSorted((a, b) => grey(a) - grey(b))[pixels.length >> 1] as Hex;
}

describe('the colour that was asked for', () => {
  it.each(['marker', 'gouache'] as const)('is the middle tone of plain cloth in %s', (style) => {
    for (const fabric of ['poplin', 'tweed', 'silk-satin', 'velvet', 'cable-knit', 'sequin'] as const) {
      for (const colour of COLOURS) {
        const found = middlePixel(fabric, colour, style);
        expect(hexDifference(found, colour), `${fabric}: ${colour} became ${found}`).toBeLessThanOrEqual(MOST);
      }
    }
  }, 60_000);
});
