import type { Surface, TextureKind } from '../scene.ts';
import { textureTile } from '../paint/texture-tile.ts';
import { element } from './markup.ts';
import { clothToPicture, matrixText } from './pattern-markup.ts';
import { base64Of, storedPng } from './stored-png.ts';

/** A weave is written at this many pixels to the mm, and never larger than so many a side: it is a grain, not a picture. */
const SCALE = 0.7, MOST = 128;
/** The amount at which the tile is written; a layer with another is more or less opaque. */
export const WEAVE_AMOUNT = 0.15;

export const weaveId = (kind: TextureKind): string => `weave-${kind}`;

/** A weave as a pattern: threads lighter and darker than the cloth, on nothing. Once a file, whatever wears it. */
export function weaveMarkup(kind: TextureKind): string {
  let scale = SCALE, tile = textureTile(kind, scale);
  while (tile.size > MOST && scale > 0.05) tile = textureTile(kind, (scale /= 2));
  const { size, perMm, bytes } = tile, rgba = new Uint8Array(size * size * 4);
  for (let i = 0; i < size * size; i++) {
    const tone = ((bytes[2 * i] as number) - 128) / 100;
    rgba.fill(tone > 0 ? 255 : 0, 4 * i, 4 * i + 3);
    rgba[4 * i + 3] = Math.min(255, Math.round(255 * Math.abs(tone) * WEAVE_AMOUNT * (tone > 0 ? 1.1 : 1)));
  }
  const side = size / perMm;
  return element('pattern', { id: weaveId(kind), patternUnits: 'userSpaceOnUse', width: side, height: side }, [
    element('image', { width: side, height: side, preserveAspectRatio: 'none', href: `data:image/png;base64,${base64Of(storedPng(size, size, rgba))}` }),
  ]);
}

/** The weave as it lies on one layer. */
export const layerWeave = (id: string, kind: TextureKind, surface: Surface | undefined): string =>
  element('pattern', { id, href: `#${weaveId(kind)}`, 'xlink:href': `#${weaveId(kind)}`, patternTransform: surface ? matrixText(clothToPicture(surface)) : undefined });
