/** The facets of the vocabulary, in its order. */
export const FACETS = [
  'garment', 'neckline', 'collar', 'sleeve', 'sleeve-length', 'closure', 'hem', 'length', 'silhouette', 'detail', 'accessory', 'fabric', 'print', 'mood', 'season',
  'occasion', 'market',
] as const;
export type Facet = (typeof FACETS)[number];

/** A line of the tables: facet, id, and the terms of three languages parted by `|`; the first term is the label. */
export type WordRow = readonly [facet: Facet, id: string, en: string, zhHans: string, zhHk: string, note?: string];
