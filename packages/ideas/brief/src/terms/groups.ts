import type { GarmentId } from '@toile/garment';

/** Words for a group of garments: any member answers the wish. `~` trails a member that is only a fallback. */
export const GARMENT_GROUPS: readonly (readonly [terms: string, ids: readonly GarmentId[]])[] = [
  ['dress|frock|one-piece dress|连衣裙|连身裙|裙装|one piece|洋装|长裙装|连身裙装', ['a-line-dress', 'slip-dress', 'shirt-dress', 'wrap-dress', 'sheath-dress', 'qipao', 'ball-gown', 'evening-gown', 'pinafore']],
  ['gown|formal dress|ballroom dress|礼服|晚礼|礼服裙|长礼服|晚装', ['ball-gown', 'evening-gown', 'mermaid-gown', 'slip-dress', 'qipao']],
  ['wedding dress|bridal gown|wedding gown|bridal dress|婚纱|婚纱裙|婚纱礼服', ['ball-gown', 'evening-gown', 'mermaid-gown', 'slip-dress']],
  ['skirt|半身裙|半裙|短裙|裙子|裙|半截裙|长裙', ['a-line-skirt', 'pleated-skirt', 'pencil-skirt', 'tulle-skirt', 'wrap-skirt']],
  ['trouser|pants|pant|bottoms|裤子|裤|长裤子|长裤款', ['straight-trousers', 'wide-trousers', 'slim-trousers', 'cargo-trousers', 'jeans', 'culottes', 'joggers']],
  ['jacket|夹克|外套|短外套|jackets|褛仔|短褛|夹克衫|外衣', ['blazer', 'bomber', 'denim-jacket', 'tang-jacket', 'kimono-jacket', 'puffer', 'biker-jacket']],
  ['outerwear|outer layer|outer|外搭|外披', ['coat', 'trench-coat', 'blazer', 'puffer', 'bomber', 'denim-jacket', 'kimono-jacket', 'tang-jacket', 'parka', 'cape', 'biker-jacket']],
  ['top|tops|上衣|上装|衫|面衫', ['blouse', 'shirt', 't-shirt', 'sweater', 'camisole', 'tank-top', 'cardigan', 'hoodie']],
  ['knitwear|woollies|woolies|毛织品|针织品|冷衫类|毛衫类', ['sweater', 'cardigan']],
  ['slip skirt|bias skirt|bias-cut skirt|缎面半裙', ['a-line-skirt', 'pencil-skirt']],
  ['vest|马甲', ['waistcoat', 'tank-top']],
  ['tailored set|two-piece suit|trouser suit|pantsuit|pant suit|suit|three-piece suit|套装|西装套装|西装套|成套西装', ['blazer']],
];

/** Words that ask for two garments at once. */
export const PAIRED_GROUPS: Readonly<Record<string, readonly (readonly GarmentId[])[]>> = {
  'trouser suit': [['blazer'], ['straight-trousers', 'wide-trousers', 'slim-trousers']],
  suit: [['blazer'], ['straight-trousers', 'wide-trousers', 'slim-trousers', 'pencil-skirt']],
};
