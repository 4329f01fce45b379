import type { GarmentId } from '@toile/garment';
import type { Sense } from '../intent.ts';

const senses = (text: string): readonly Sense[] => text.split(' ').map((part) => { const [facet, id] = part.split(':') as [Sense['facet'], string]; return { facet, id }; });

/**
 * What a refusal takes with it: who wants no lace wants no lace trim either, no jeans where no denim is wanted.
 * Garments that are made of the thing by nature are refused too.
 */
const FAMILIES: Readonly<Record<string, { readonly senses?: readonly Sense[]; readonly garments?: readonly GarmentId[] }>> = {
  'fabric:lace': { senses: senses('detail:lace-trim') }, 'detail:lace-trim': { senses: senses('fabric:lace') },
  'detail:ruffle': { senses: senses('hem:ruffle collar:ruffle') }, 'hem:ruffle': { senses: senses('detail:ruffle collar:ruffle') },
  'detail:sequin': { senses: senses('fabric:sequin') }, 'fabric:sequin': { senses: senses('detail:sequin') },
  'detail:patch-pocket': { senses: senses('detail:flap-pocket detail:cargo-pocket detail:welt-pocket') },
  'detail:bow': { senses: senses('collar:bow') }, 'collar:bow': { senses: senses('detail:bow') },
  'detail:pleat': { garments: ['pleated-skirt'] },
  'detail:quilting': { garments: ['puffer'] },
  'detail:cargo-pocket': { garments: ['cargo-trousers'] },
  'detail:epaulette': {},
  'closure:zip-front': { senses: senses('closure:back-zip') }, 'closure:button-front': { senses: senses('closure:double-breasted') },
  'closure:lace-up': {}, 'closure:wrap': { garments: ['wrap-dress', 'wrap-skirt'] },
  'collar:hood': { garments: ['hoodie'] },
  'collar:notch-lapel': { senses: senses('collar:peak-lapel collar:shawl') },
  'fabric:denim': { garments: ['jeans', 'denim-jacket'] }, 'fabric:leather': { garments: ['biker-jacket'] },
  'fabric:tulle': { garments: ['tulle-skirt'] },
  'fabric:jersey': {}, 'fabric:wool': { senses: senses('fabric:tweed fabric:cashmere fabric:cable-knit') },
  'print:stripe': { senses: senses('print:pinstripe') },
  'print:floral': { senses: senses('print:peony print:plum-blossom print:muhu-floral') },
  'print:gingham': { senses: senses('print:tartan print:houndstooth') }, 'print:tartan': { senses: senses('print:gingham') },
  'print:leopard': { senses: senses('print:zebra') },
  'silhouette:fitted': { garments: ['pencil-skirt', 'slim-trousers', 'sheath-dress'] },
  'sleeve:sleeveless': { garments: ['tank-top', 'camisole', 'slip-dress', 'waistcoat'] },
  'length:mini': { garments: ['shorts'] },
};

/** Lengths, shortest first, for "nothing above the knee" and "shorter than midi". */
export const LENGTHS_IN_ORDER = ['mini', 'knee', 'midi', 'maxi', 'floor'] as const;

/** The refused senses and garments with all they take along. "Zip" alone is any zip; "zip front" only that one. */
export function refusedWith(asked: readonly Sense[], words: string): { readonly senses: readonly Sense[]; readonly garments: readonly GarmentId[] } {
  const isPrecise = /front|invisible|hidden|concealed|back|single|trim|hem|collar|patch|peak|notch|隐形|後|后|背|单排|單排|贴袋|貼袋|下摆|细|幼/i.test(words);
  const found = new Map(asked.map((sense) => [`${sense.facet}:${sense.id}`, sense] as const));
  const garments = new Set<GarmentId>();
  for (const key of asked.map((sense) => `${sense.facet}:${sense.id}`)) {
    const family = FAMILIES[key];
    for (const garment of family?.garments ?? []) garments.add(garment);
    if (!isPrecise) for (const sense of family?.senses ?? []) found.set(`${sense.facet}:${sense.id}`, sense);
  }
  return { senses: [...found.values()], garments: [...garments] };
}
