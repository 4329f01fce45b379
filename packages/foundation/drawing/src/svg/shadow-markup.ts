import type { boxOf } from '@toile/geometry';
import type { Light } from '../paint/light.ts';
import type { Layer } from '../scene.ts';
import { element } from './markup.ts';

/** A layer that is drawn already: what a later one may throw its shadow on. */
export interface Placed { readonly layer: Layer; readonly id: string; readonly box: ReturnType<typeof boxOf> }

/** As the painting's: a warm violet, soft by some mm. */
const TINT = '#2e1f30', SOFT_MM = 5;
/** A fainter shadow is not written. */
const FAINT = 0.04;
/** The filter that all cast shadows share. */
export const SHADOW_BLURS = element('filter', { id: 'cast', x: '-20%', y: '-20%', width: '140%', height: '140%' }, [element('feGaussianBlur', { stdDeviation: SOFT_MM })]);

/**
 * The shadow that a layer throws: its own shape, moved away from the light and softened, on what is drawn under it and never on the paper. Shapes are
 * used, not copied: whoever edits an outline edits its shadow.
 */
export function shadowMarkup(layer: Layer, id: string, { below, light }: { readonly below: readonly Placed[]; readonly light: Light }): { readonly definitions: readonly string[]; readonly shape: string } | undefined {
  const opacity = Math.min(0.6, layer.shadow * light.depth) * layer.material.opacity ** 1.5;
  if (opacity < FAINT) return undefined;
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const [x, y] of layer.outline) { left = Math.min(left, x); right = Math.max(right, x); top = Math.min(top, y); bottom = Math.max(bottom, y); }
  const reach = Math.abs(light.shadowX) + Math.abs(light.shadowY) + 3 * SOFT_MM;
  const under = below.filter(({ box, layer: { material } }) => material.opacity > 0.5 && box.right > left - reach && box.left < right + reach && box.bottom > top - reach && box.top < bottom + reach);
  if (under.length === 0) return undefined;
  const clip = `${id}-under`, share = 0.6;
  return {
    definitions: [element('clipPath', { id: clip }, under.map((one) => element('use', { href: `#${one.id}-shape`, 'xlink:href': `#${one.id}-shape` })))],
    shape: element('g', { 'clip-path': `url(#${clip})` }, [
      element('use', { href: `#${id}-shape`, 'xlink:href': `#${id}-shape`, transform: `translate(${(light.shadowX * share).toFixed(1)} ${(light.shadowY * share).toFixed(1)})`, style: `fill:${TINT}`, opacity, filter: 'url(#cast)' }),
    ]),
  };
}
