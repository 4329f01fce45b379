import type { Design } from '@toile/garment';
import { finishName } from '../settings.ts';
import type { Finish } from '../settings.ts';
import type { View } from './messages.ts';
import { ownElementsName } from './own-elements.ts';
import type { NamedWish } from './pictures.ts';

/** How a design is to be shown: CSS width, height over width, and what of it. */
export interface Shown { readonly finish: Finish; readonly width: number; readonly ratio?: number; readonly view?: View }

const texts = new WeakMap<Design, string>();

function textOf(design: Design): string {
  const known = texts.get(design);
  if (known !== undefined) return known;
  const text = JSON.stringify(design);
  texts.set(design, text);
  return text;
}

/** The picture of a design at the screen's own density, and its name. */
export function wishFor(design: Design, { finish, width, ratio = 1.5, view }: Shown): NamedWish {
  const density = Math.min(2, window.devicePixelRatio || 1);
  const pixels = { width: Math.round(width * density), height: Math.round(width * ratio * density) };
  return {
    wish: { design, ...pixels, finish, ...(view ? { view } : {}) },
    name: `${pixels.width} ${pixels.height} ${finishName(finish)} ${view ? JSON.stringify(view) : ''} ${ownElementsName(design)} ${textOf(design)}`,
  };
}
