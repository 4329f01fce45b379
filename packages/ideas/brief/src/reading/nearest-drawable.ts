import type { GarmentId } from '@toile/garment';

/** What stands in, softly, for a garment that cannot be drawn yet: the nearest in cut and use. */
export const NEAREST: Readonly<Partial<Record<GarmentId, readonly GarmentId[]>>> = {
  polo: ['t-shirt', 'shirt'], sweatshirt: ['hoodie', 'sweater'], corset: ['camisole'], tunic: ['blouse', 'shirt'], 'cross-collar-top': ['blouse', 'kimono-jacket'],
  parka: ['puffer', 'coat'], 'biker-jacket': ['bomber', 'denim-jacket'], cape: ['coat', 'kimono-jacket'], 'wrap-dress': ['shirt-dress', 'a-line-dress'],
  'sheath-dress': ['slip-dress', 'qipao'], 'evening-gown': ['ball-gown', 'slip-dress'], 'mermaid-gown': ['slip-dress', 'ball-gown'], pinafore: ['a-line-dress'],
  'wrap-skirt': ['a-line-skirt'], 'mermaid-skirt': ['pencil-skirt'], 'mamian-skirt': ['pleated-skirt'], joggers: ['cargo-trousers'], culottes: ['wide-trousers', 'shorts'],
  leggings: ['slim-trousers'], bodysuit: ['tank-top', 't-shirt'], gilet: ['waistcoat', 'puffer'], 'duffle-coat': ['coat'], bolero: ['cardigan', 'blazer'], 'godet-skirt': ['a-line-skirt'],
  'circle-skirt': ['a-line-skirt'], ruqun: ['a-line-dress'], 'ao-dai': ['qipao'], kebaya: ['blouse'],
};
