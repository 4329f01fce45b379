import { hexToOklch, hexToRgb, lightOf, mixHex, shadowOf } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { Ink, Layer } from '../scene.ts';

/** Remembers the answers of a colour function: a picture asks for the same few hundred tints again and again. */
function remembered<V>(find: (colour: string, amount: number, other: string) => V): (colour: string, amount?: number, other?: string) => V {
  // by colour, then amount, then the other colour: a key written out of all three would cost more than the answer
  const known = new Map<string, Map<number, Map<string, V>>>();
  let size = 0;
  return (colour, amount = 0, other = '') => {
    const found = known.get(colour)?.get(amount)?.get(other);
    if (found !== undefined) return found;
    if (size > 4096) { known.clear(); size = 0; }
    const value = find(colour, amount, other);
    let amounts = known.get(colour);
    if (!amounts) known.set(colour, amounts = new Map());
    let others = amounts.get(amount);
    if (!others) amounts.set(amount, others = new Map());
    others.set(other, value);
    size++;
    return value;
  };
}

/** The same for what hangs on a colour alone. */
function rememberedOf<V>(find: (colour: string) => V): (colour: string) => V {
  const known = new Map<string, V>();
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    if (known.size > 4096) known.clear();
    const value = find(colour);
    known.set(colour, value);
    return value;
  };
}

export const shaded = remembered((colour, depth) => shadowOf(colour, depth));
export const lit = remembered((colour, height) => lightOf(colour, height));
export const mixed = remembered((colour, share, other) => mixHex(colour, other, share));
export const rgbOf = rememberedOf((colour) => hexToRgb(colour));
export const lightnessOf = rememberedOf((colour) => hexToOklch(colour).l);

/** A colour as 0xbbggrr. */
export const packed = (colour: string): number => {
  const [r, g, b] = rgbOf(colour);
  return r | (g << 8) | (b << 16);
};

/** The line that folds of this colour are drawn with: its own shade, drawn towards the ink. */
const foldTint = (colour: Hex, ink: Hex): Hex => mixed(shaded(colour, 0.62), lightnessOf(colour) < 0.35 ? 0.15 : 0.25, ink);

/** A tinted line beats a black one: each kind of line takes its colour from the cloth it is drawn on. */
export function inkTint(layer: Layer, kind: Ink['kind'], ink: Hex): Hex {
  switch (kind) {
    case 'contour': return contourTint(layer, ink);
    case 'fold': return foldTint(layer.colour, ink);
    case 'seam': return mixed(foldTint(layer.colour, ink), 0.4, ink);
    case 'stitch': return lightnessOf(layer.colour) < 0.5 ? lit(layer.colour, 0.4) : shaded(layer.colour, 0.5);
    case 'plain': return ink;
  }
}

/** Lines on skin are drawn with this, not with ink. */
const UMBER = '#4a2418';

/** The colour of a layer's contour: a deep tint of its cloth, warm brown on skin. */
export const contourTint = (layer: Layer, ink: Hex): Hex =>
  layer.material.id === 'skin' ? mixed(shaded(layer.colour, 0.6), 0.5, UMBER) : mixed(shaded(layer.colour, 0.74), layer.material.isBody ? 0.35 : 0.3, ink);
