import type { GarmentId } from '@toile/garment';

/**
 * Garments that line drawings do not tell apart: the same pieces in the same places, another cloth, tradition or width. What is drawn as
 * one of a family may be proposed as another; the designer says which.
 */
export const KIN: readonly (readonly GarmentId[])[] = [
  ['t-shirt', 'tunic', 'blouse', 'polo', 'sweatshirt', 'sweater'], ['shirt', 'blouse', 'tunic'], ['shirt', 'denim-jacket'], ['tank-top', 'camisole', 'tunic'], ['sweatshirt', 'sweater', 'hoodie', 'bomber'], ['cardigan', 'bomber', 'waistcoat', 'bolero', 'kebaya', 'blazer'],
  ['waistcoat', 'gilet'], ['blazer', 'coat', 'trench-coat', 'bolero'], ['coat', 'trench-coat', 'duffle-coat', 'parka', 'puffer'], ['gilet', 'puffer', 'parka'], ['kimono-jacket', 'cross-collar-top'], ['tang-jacket', 'blouse', 'bolero'], ['cape', 'coat'],
  ['a-line-dress', 'sheath-dress', 'tunic', 'qipao', 'evening-gown'], ['slip-dress', 'camisole', 'sheath-dress', 'evening-gown', 'pinafore'], ['evening-gown', 'mermaid-gown', 'ball-gown', 'a-line-dress'], ['shirt-dress', 'coat', 'a-line-dress', 'wrap-dress', 'shirt'], ['ruqun', 'wrap-dress', 'ao-dai'], ['qipao', 'ao-dai', 'tang-jacket'],
  ['pencil-skirt', 'wrap-skirt', 'a-line-skirt', 'mermaid-skirt'], ['a-line-skirt', 'circle-skirt', 'tulle-skirt', 'godet-skirt', 'wrap-skirt'], ['pleated-skirt', 'mamian-skirt', 'circle-skirt'], ['mermaid-skirt', 'godet-skirt'],
  ['straight-trousers', 'slim-trousers', 'wide-trousers', 'jeans', 'cargo-trousers'], ['slim-trousers', 'leggings', 'jeans', 'joggers'], ['wide-trousers', 'culottes'], ['culottes', 'shorts', 'wide-trousers'], ['joggers', 'cargo-trousers', 'leggings'],
];

/** True where two garments are the same, or one family in a line drawing. */
export const isKin = (one: GarmentId, other: GarmentId): boolean => one === other || KIN.some((family) => family.includes(one) && family.includes(other));
