import type { Design, DesignElements } from '@toile/garment';
import type { Outcome } from '@toile/kernel';
import type { ElementLoader } from '../elements/load-elements.ts';
import type { Pictures } from '../ports/pictures.ts';

/** Pictures that find by themselves the own prints and sketches a design wears; one that is missing is a problem, never a stand-in. */
export function drawWithElements(pictures: Pictures, loader: Pick<ElementLoader, 'ofDesign'>): Pictures {
  const withThem = async <T>(design: Design, given: DesignElements | undefined, draw: (elements: DesignElements | undefined) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (given) return draw(given);
    const found = await loader.ofDesign(design);
    return found.ok ? draw(found.value) : found;
  };
  return {
    pixels: (design, options, elements) => withThem(design, elements, (found) => pictures.pixels(design, options, found)),
    png: (design, options, elements) => withThem(design, elements, (found) => pictures.png(design, options, found)),
    svg: (design, options, elements) => withThem(design, elements, (found) => pictures.svg(design, options, found)),
    psd: (design, options, elements) => withThem(design, elements, (found) => pictures.psd(design, options, found)),
    flats: (design, options, elements) => withThem(design, elements, (found) => pictures.flats(design, options, found)),
    encode: (pixels) => pictures.encode(pixels),
  };
}
