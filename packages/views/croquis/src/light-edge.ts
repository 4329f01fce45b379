import { hexToOklch, lightOf } from '@toile/colour';
import type { Ink, Layer } from '@toile/drawing';
import type { Sheet } from './sheet.ts';

/** Cloth darker than this (OKLCH lightness) swallows its own contour. */
const DARK = 0.42;
/** A contour of this width gives its light edge WIDEN times as much, of which the inner half shows beside the line. */
const WIDEN = 2.9;
const FULL_CONTOUR = 2.9;

/** Dark cloth with a line of light just inside its contour, as gouache is set beside ink, so that dark lies readably on dark. */
export function withLightEdge(sheet: Sheet): Sheet {
  const { layer } = sheet;
  const { l } = hexToOklch(layer.colour);
  if (l >= DARK || layer.fade || (layer.darken ?? 0) > 0.3 || layer.material.opacity < 0.93 || layer.material.texture === 'fur') return sheet;
  const colour = lightOf(layer.colour, 0.42);
  const opacity = 0.16 + 0.24 * Math.min(1, (DARK - l) / 0.2);
  const edge = (points: Ink['points'], width: number, isClosed: boolean): Ink => ({ points, width: width * WIDEN, kind: 'plain', colour, opacity, isClipped: true, ...(isClosed ? { isClosed } : {}) });
  const own = (layer.inks ?? []).filter((ink) => ink.kind === 'contour').map((ink) => edge(ink.points, ink.width, ink.isClosed === true));
  const whole: Ink[] = layer.contour > 0.5 ? [edge(layer.outline, FULL_CONTOUR * layer.contour, true)] : [];
  if (own.length + whole.length === 0) return sheet;
  const lit: Layer = { ...layer, inks: [...whole, ...own, ...(layer.inks ?? [])] };
  return { ...sheet, layer: lit };
}
