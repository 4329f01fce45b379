import { boxOf } from '@toile/geometry';
import { createPainter } from '@toile/drawing';
import type { Layer, Scene } from '@toile/drawing';
import { allowedParts, changePart, DRAWABLE_GARMENT_IDS, sampleDesign } from '@toile/garment';
import type { Design, PartFacet } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { composeCroquis } from './compose.ts';

/*
 * Change one part, and nothing else changes: for every drawn garment and every part of it, each other value the part can take is set, and
 * the pictures before and after are compared byte by byte outside the part's own region and the reach of its shadow.
 */
const PAINT = { width: 192, height: 288, style: 'watercolour', paper: '#faf6ee', hasGroundShadow: true } as const;
/** How far a layer reaches beyond its outline, mm: contour and ink, and its soft shadow to the lower right. */
const REACH_MM = { before: 18, after: 34 };

/** The parts whose layers may change with a facet: the part itself, and what is sewn to its edge. */
const MAY_CHANGE: Readonly<Partial<Record<PartFacet, RegExp>>> = {
  // A collar that folds back as a lapel, or asks for another neckline, opens the front it is cut from, and moves what borders it.
  collar: /\.(collar|neckline|body|closure|lining|topstitch|piping|lace-trim|embroidery)$|^figure\.(torso|head)$/,
  neckline: /\.(neckline|body|collar|closure|lining|sleeve|rib-cuff|piping|topstitch|embroidery|epaulette|cut-out|lace-trim|sequin)$|^figure\./,
  sleeve: /\.(sleeve|body|rib-cuff|closure|epaulette|topstitch|piping|lace-trim|embroidery)$|^figure\./,
  sleeveLength: /\.(sleeve|rib-cuff|body|lace-trim|topstitch)$|^figure\.arms$/,
};
const FACETS: readonly PartFacet[] = ['collar', 'neckline', 'sleeve', 'sleeveLength'];
const ANYTHING = /./;

const inWords = (layer: Layer): string => JSON.stringify(layer, (_, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<number>)] : value));

/** The layers that differ between two scenes, from both sides. */
function changedLayers(before: Scene, after: Scene): readonly Layer[] {
  const known = new Map(before.layers.map((layer) => [layer.id, inWords(layer)]));
  const kept = new Set<string>();
  const changed: Layer[] = [];
  for (const layer of after.layers) {
    if (known.get(layer.id) === inWords(layer)) kept.add(layer.id);
    else changed.push(layer);
  }
  return [...changed, ...before.layers.filter((layer) => !kept.has(layer.id))];
}

/** True for each pixel that one of the layers may touch: its outline's box and all that is drawn on it, with the reach of ink and shadow. */
function regionOf(layers: readonly Layer[], { view }: Scene): Uint8Array {
  const { width, height } = PAINT;
  const region = new Uint8Array(width * height);
  for (const layer of layers) {
    const drawn = [layer.outline, ...(layer.inks ?? []).map((ink) => ink.points), ...(layer.shapes ?? []).map((shape) => shape.outline)];
    for (const line of drawn) {
      if (line.length === 0) continue;
      const box = boxOf(line);
      const x0 = Math.max(0, Math.floor(((box.left - REACH_MM.before - view.left) / view.width) * width));
      const x1 = Math.min(width, Math.ceil(((box.right + REACH_MM.after - view.left) / view.width) * width));
      const y0 = Math.max(0, Math.floor(((box.top - REACH_MM.before - view.top) / view.height) * height));
      const y1 = Math.min(height, Math.ceil(((box.bottom + REACH_MM.after - view.top) / view.height) * height));
      for (let y = y0; y < y1; y++) region.fill(1, y * width + x0, y * width + x1);
    }
  }
  return region;
}

describe.each(DRAWABLE_GARMENT_IDS)('changing a part of a %s', (type) => {
  const design: Design = sampleDesign(type, {}, { isOutfit: true });
  const index = design.garments.findIndex((garment) => garment.type === type);
  const facets = FACETS.filter((facet) => allowedParts(type, facet).length > 1);

  it.each(facets.length > 0 ? facets : (['hem'] as const))('leaves everything but its %s as it was', (facet) => {
    const painter = createPainter();
    const before = composeCroquis(design);
    const first = new Uint8ClampedArray(painter.paint(before, PAINT).rgba);
    for (const value of allowedParts(type, facet)) {
      const changed = changePart(design, index, { field: facet, value });
      // Refused combinations, and the value it has already.
      if (!changed.ok) continue;
      const after = composeCroquis(changed.value.design);
      const layers = changedLayers(before, after);
      const allowed = MAY_CHANGE[facet] ?? ANYTHING;
      // A raglan sleeve ends in the neckline: what opens the neckline for a lapel cuts the sleeve too.
      const isCutToo = (part: string): boolean => design.garments[index]?.sleeve === 'raglan' && /\.(sleeve|epaulette)$/.test(part);
      expect(layers.map((layer) => layer.part).filter((part) => !allowed.test(part) && !isCutToo(part)), `${facet} → ${value}`).toEqual([]);
      const region = regionOf(layers, before);
      const second = painter.paint(after, PAINT).rgba;
      let strayed = 0;
      for (let i = 0; i < region.length; i++) {
        if (region[i] === 0 && (first[4 * i] !== second[4 * i] || first[4 * i + 1] !== second[4 * i + 1] || first[4 * i + 2] !== second[4 * i + 2])) strayed += 1;
      }
      expect(strayed, `pixels outside ${layers.map((layer) => layer.id).join(', ')} after ${facet} → ${value}`).toBe(0);
    }
  }, 60_000);
});
