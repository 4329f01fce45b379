import { createRng, hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { FACE_FAMILIES, HAIRSTYLES, HAIR_COLOURS, NATURAL_HAIR_COUNT, SHOES, SKINS, headsFor, suiting } from '@toile/figure';
import type { MarketId } from '@toile/figure';
import { chooseFarApart } from '@toile/search';
import type { FigureChoice, GarmentChoice } from '@toile/garment';
import type { Features } from './choosing/features.ts';

type Croquis = 'womenswear' | 'menswear';

/** Which croquis wears a market; unisex boards show both in turn. */
const croquisOf = (market: MarketId, at: number): Croquis => (market === 'unisex' ? (at % 2 === 0 ? 'womenswear' : 'menswear') : market);

const POOL = 4;

/** Who is on a board: a person without pose and shoes, which the clothes decide. */
export type Cast = Omit<FigureChoice, 'pose' | 'shoes' | 'shoeColour'> & { readonly croquis: Croquis };

/** The people of one board: one face family, and neighbours that share neither head, hair nor skin where there is choice. */
export function castBoard(market: MarketId, seed: number, count: number): readonly Cast[] {
  const rng = createRng(hashOf(seed, 'cast'));
  const family = rng.pick(FACE_FAMILIES.filter((one) => one !== 'faceless'));
  const cast = (croquis: Croquis, size: number): readonly Cast[] => {
    const heads = headsFor(croquis, family), hairs = suiting(HAIRSTYLES, croquis);
    const from = rng.fork(croquis);
    const pool = Array.from({ length: Math.min(200, size * POOL + 20) }, () => {
      const skin = from.whole(0, SKINS.length - 1);
      // Deep skins with straw hair read as a mistake; the darker half of the natural colours suits every skin.
      const hair = from.whole(0, skin >= 5 ? 5 : NATURAL_HAIR_COUNT - 1);
      return { head: from.whole(0, heads.length - 1), style: from.whole(0, hairs.length - 1), skin, hair };
    });
    const places = pool.map((one) => [...oneHot(heads.length, one.head, 0.8), ...oneHot(hairs.length, one.style, 0.8), one.skin / 5, one.hair / 8]);
    const order = chooseFarApart(places, Math.min(size, pool.length));
    return Array.from({ length: size }, (_, at) => {
      const one = pool[order[at % order.length] as number] as (typeof pool)[number];
      return { croquis, head: heads[one.head]?.id ?? '', hair: hairs[one.style]?.id ?? '', hairColour: HAIR_COLOURS[one.hair] as Hex, skin: SKINS[one.skin] as Hex };
    });
  };
  const women = market === 'menswear' ? [] : cast('womenswear', count), men = market === 'womenswear' ? [] : cast('menswear', count);
  return Array.from({ length: count }, (_, at) => (croquisOf(market, at) === 'womenswear' ? women : men)[at] as Cast);
}

const oneHot = (length: number, at: number, step: number): readonly number[] => Array.from({ length }, (_, i) => (i === at ? step : 0));

/** How formal a shoe is, and how warm. */
const SHOE_KIND: Readonly<Record<string, readonly [formality: number, warmth: number]>> = {
  pump: [0.85, 0.35], sandal: [0.6, 0.05], 'ankle-boot': [0.55, 0.7], 'tall-boot': [0.6, 0.9], 'ballet-flat': [0.5, 0.3], sneaker: [0.1, 0.5], loafer: [0.55, 0.5], derby: [0.65, 0.55], 'chelsea-boot': [0.5, 0.75],
  'mary-jane': [0.6, 0.35], mule: [0.55, 0.15], slingback: [0.8, 0.25], wedge: [0.45, 0.15], 'embroidered-flat': [0.6, 0.3], 'high-top': [0.05, 0.55], 'combat-boot': [0.15, 0.85], 'rain-boot': [0.05, 0.8], 'brogue-boot': [0.6, 0.75],
};

/** Shoes that go with the outfit: by formality, season and the length of the hem. */
export function chooseShoes(garments: readonly GarmentChoice[], features: Features, { croquis, season, seed, isColourFree }: { readonly croquis: Croquis; readonly season: string | undefined; readonly seed: number; readonly isColourFree: (hex: Hex) => boolean }): Pick<FigureChoice, 'shoes' | 'shoeColour'> {
  const rng = createRng(hashOf(seed, 'shoes'));
  const warm = season === 'winter' ? 0.85 : season === 'summer' ? 0.15 : 0.5;
  const shoe = rng.pickWeighted(suiting(SHOES, croquis), ({ id }) => {
    const [formality, warmth] = SHOE_KIND[id] ?? [0.5, 0.5];
    const swept = features.length > 0.85 && id === 'tall-boot' ? 0.2 : 1;
    return Math.exp(-((formality - features.formality) ** 2) * 9 - ((warmth - warm) ** 2) * 3) * swept;
  });
  const darks = garments.flatMap((garment) => garment.colours).filter((hex) => Number.parseInt(hex.slice(1, 3), 16) < 110);
  const colours: readonly Hex[] = ['#2b2b2e', '#4a3226', ...(darks[0] ? [darks[0]] : []), '#e9e2d4', '#7a5a40'];
  const free = colours.filter(isColourFree);
  return { shoes: shoe.id, shoeColour: rng.pickWeighted(free.length > 0 ? free : colours, (hex) => (hex === '#e9e2d4' ? (shoe.id === 'sneaker' ? 2 : 0.3) : 1)) };
}
