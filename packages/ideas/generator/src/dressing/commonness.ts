import type { GarmentKind, PartFacet } from '@toile/garment';

/*
 * How often a value of a facet is seen in a season's collections, against the plainest one at 1. By eye over many line-ups, not counted.
 * A board is chosen for difference, and difference alone would pick the oddest of everything: asymmetric hems on puff sleeves on tiers. What
 * is rare stays rare unless a word or a mood asks for it. Values that are not listed are ordinary.
 */
const COMMON: Readonly<Partial<Record<PartFacet, Readonly<Record<string, number>>>>> = {
  hem: { curved: 0.45, 'side-slit': 0.3, asymmetric: 0.06, 'high-low': 0.05, ruffle: 0.1, scalloped: 0.05, raw: 0.1, handkerchief: 0.04 },
  sleeve: { raglan: 0.4, 'drop-shoulder': 0.55, puff: 0.25, bishop: 0.3, bell: 0.2, dolman: 0.16, 'leg-of-mutton': 0.07, kimono: 0.14, lantern: 0.12, cap: 0.2, sleeveless: 0.4 },
  silhouette: { cocoon: 0.3, trapeze: 0.35, empire: 0.3, bouffant: 0.3 },
  neckline: { strapless: 0.3, 'off-shoulder': 0.2, 'one-shoulder': 0.16, halter: 0.3, cowl: 0.4, keyhole: 0.3, sweetheart: 0.4, square: 0.6, boat: 0.6 },
  collar: { sailor: 0.15, ruffle: 0.2, cross: 0.3, bow: 0.5, 'peak-lapel': 0.5, funnel: 0.5, 'peter-pan': 0.4 },
  closure: { 'lace-up': 0.08, toggle: 0.3, frog: 0.25, slanted: 0.3, wrap: 0.6 },
  details: { fringe: 0.15, 'cut-out': 0.15, sequin: 0.2, embroidery: 0.35, drape: 0.35, epaulette: 0.4, peplum: 0.3, ruffle: 0.4, 'lace-trim': 0.4, bow: 0.4, tier: 0.35 },
};

/** What a kind of garment hardly ever has, on top of the table above. */
const ODD: Readonly<Partial<Record<GarmentKind, Readonly<Partial<Record<PartFacet, Readonly<Record<string, number>>>>>>>> = {
  outerwear: {
    sleeve: { puff: 0.12, 'leg-of-mutton': 0.15, bell: 0.2, bishop: 0.2, lantern: 0.25, cap: 0.03, sleeveless: 0.2 },
    sleeveLength: { short: 0.05, elbow: 0.08, 'three-quarter': 0.25, 'extra-long': 0.3 },
    hem: { 'high-low': 0.3, handkerchief: 0.2, ruffle: 0.15, asymmetric: 0.4, scalloped: 0.3, raw: 0.5 },
  },
  top: { length: { mini: 0.25, knee: 0.08, midi: 0.03, maxi: 0.02, floor: 0.02, cropped: 0.5 }, sleeveLength: { 'extra-long': 0.15 }, hem: { 'high-low': 0.5, handkerchief: 0.4 } },
  trousers: { details: { quilting: 0.1 }, hem: { ruffle: 0.15, asymmetric: 0.1, handkerchief: 0.1, scalloped: 0.1, raw: 0.8 } },
  jumpsuit: { details: { quilting: 0.1 }, hem: { ruffle: 0.15, asymmetric: 0.1 } },
  skirt: { details: { quilting: 0.15 }, length: { mini: 0.6, floor: 0.5 } },
};

/** How ordinary a value is on a kind of garment: 1 plain, 0.05 a rarity. */
export const commonness = (kind: GarmentKind, facet: PartFacet, id: string): number => (COMMON[facet]?.[id] ?? 1) * (ODD[kind]?.[facet]?.[id] ?? 1);
