import { allowedParts, changePart, PART_FACETS, sampleDesign } from '@toile/garment';
import type { Design, GarmentId, PartFacet } from '@toile/garment';

/** Who wears a swept garment: two bodies far apart in each market, in poses that pull at every seam. */
export interface SweepWearer { readonly market: 'womenswear' | 'menswear'; readonly size: string; readonly pose: string }

export const SWEEP_WEARERS: readonly SweepWearer[] = [
  { market: 'womenswear', size: 'M', pose: 'contrapposto' }, { market: 'womenswear', size: '3XL', pose: 'stride' },
  { market: 'menswear', size: 'S', pose: 'm-stand' }, { market: 'menswear', size: '2XL', pose: 'm-walk' },
  { market: 'womenswear', size: 'XS', pose: 'hand-on-hip' }, { market: 'womenswear', size: 'L', pose: 'back' },
  { market: 'womenswear', size: 'M', pose: 'hand-at-collar' }, { market: 'menswear', size: 'M', pose: 'm-back' },
];

/** One garment with one part changed, worn. */
export interface SweptDesign { readonly facet: PartFacet; readonly value: string; readonly design: Design }

/** The garment in each of its parts, worn by the wearers that `wearersOf` gives for the k-th option. Options that need more than one companion changed are left out. */
export function sweptDesigns(type: GarmentId, wearersOf: (k: number) => readonly SweepWearer[]): readonly SweptDesign[] {
  let k = 0;
  return PART_FACETS.filter((facet) => facet !== 'print').flatMap((facet) => allowedParts(type, facet).flatMap((value): readonly SweptDesign[] => wearersOf(k++).map(({ market, size, pose }) => {
    const usual = sampleDesign(type, {}, { market, size, isOutfit: true, figure: { pose } });
    const index = usual.garments.findIndex((garment) => garment.type === type);
    const edited = changePart(usual, index, { field: facet, value: facet === 'details' ? [value] : value });
    return { facet, value, design: edited.ok ? edited.value.design : usual };
  })));
}
