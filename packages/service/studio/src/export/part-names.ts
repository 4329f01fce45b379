import type { PartNames } from '@toile/drawing';
import { VOCABULARY } from '@toile/garment';
import type { Design } from '@toile/garment';

/** What the layers of a design's file are called by: each garment by its own name, "Coat". */
export function partNamesOf(design: Design): PartNames {
  const accessories = (design as { readonly accessories?: readonly { readonly type: string }[] }).accessories ?? [];
  return {
    owner: (owner) => {
      const place = Number(/^[ga](\d+)$/.exec(owner)?.[1] ?? NaN);
      const type = owner.startsWith('g') ? design.garments[place]?.type : accessories[place]?.type;
      return type === undefined ? '' : capital(termOf(owner.startsWith('g') ? 'garment' : 'accessory', type));
    },
  };
}

const termOf = (facet: string, id: string): string => VOCABULARY.find((term) => term.facet === facet && term.id === id)?.en[0] ?? id.replaceAll('-', ' ');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
