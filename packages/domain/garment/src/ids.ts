/** The ids of the vocabulary, in its order. The ids never change; terms in three languages are in `vocabulary.ts`. */

export const GARMENT_IDS = [
  't-shirt', 'tank-top', 'camisole', 'bodysuit', 'blouse', 'shirt', 'polo', 'sweater', 'cardigan', 'hoodie', 'sweatshirt', 'waistcoat', 'corset',
  'tunic', 'cross-collar-top', 'kebaya', 'blazer', 'bolero', 'gilet', 'coat', 'trench-coat', 'duffle-coat', 'puffer', 'parka', 'bomber', 'denim-jacket',
  'biker-jacket', 'cape', 'kimono-jacket', 'tang-jacket', 'a-line-dress', 'slip-dress', 'shirt-dress', 'wrap-dress', 'sheath-dress', 'ball-gown',
  'evening-gown', 'mermaid-gown', 'qipao', 'ao-dai', 'ruqun', 'jumpsuit', 'pinafore', 'pencil-skirt', 'a-line-skirt', 'circle-skirt', 'godet-skirt',
  'pleated-skirt', 'tulle-skirt', 'wrap-skirt', 'mermaid-skirt', 'mamian-skirt', 'straight-trousers', 'wide-trousers', 'slim-trousers', 'leggings',
  'cargo-trousers', 'joggers', 'jeans', 'culottes', 'shorts',
] as const;
export type GarmentId = (typeof GARMENT_IDS)[number];

export const NECKLINE_IDS = [
  'crew', 'v-neck', 'scoop', 'boat', 'square', 'sweetheart', 'halter', 'off-shoulder', 'one-shoulder', 'cowl', 'keyhole', 'strapless',
  'turtleneck',
] as const;
export type NecklineId = (typeof NECKLINE_IDS)[number];

export const COLLAR_IDS = [
  'none', 'shirt-collar', 'peter-pan', 'mandarin', 'notch-lapel', 'peak-lapel', 'shawl', 'sailor', 'funnel', 'hood', 'bow', 'ruffle',
  'cross',
] as const;
export type CollarId = (typeof COLLAR_IDS)[number];

export const SLEEVE_IDS = [
  'sleeveless', 'cap', 'set-in', 'puff', 'bishop', 'bell', 'raglan', 'dolman', 'leg-of-mutton', 'kimono', 'lantern', 'drop-shoulder',
] as const;
export type SleeveId = (typeof SLEEVE_IDS)[number];

export const SLEEVE_LENGTH_IDS = [
  'short', 'elbow', 'three-quarter', 'long', 'extra-long',
] as const;
export type SleeveLengthId = (typeof SLEEVE_LENGTH_IDS)[number];

export const CLOSURE_IDS = [
  'pullover', 'button-front', 'double-breasted', 'zip-front', 'back-zip', 'wrap', 'frog', 'slanted', 'toggle', 'lace-up',
] as const;
export type ClosureId = (typeof CLOSURE_IDS)[number];

export const HEM_IDS = [
  'straight', 'curved', 'asymmetric', 'high-low', 'ruffle', 'scalloped', 'raw', 'side-slit', 'handkerchief',
] as const;
export type HemId = (typeof HEM_IDS)[number];

/** `hip` is the regular length of a top or jacket; the published table has no word for it, and most tops need one. */
export const LENGTH_IDS = [
  'cropped', 'hip', 'mini', 'knee', 'midi', 'maxi', 'floor',
] as const;
export type LengthId = (typeof LENGTH_IDS)[number];

export const SILHOUETTE_IDS = [
  'fitted', 'straight', 'a-line', 'oversized', 'cocoon', 'hourglass', 'trapeze', 'empire', 'boxy', 'mermaid', 'bouffant',
] as const;
export type SilhouetteId = (typeof SILHOUETTE_IDS)[number];

export const DETAIL_IDS = [
  'patch-pocket', 'flap-pocket', 'cargo-pocket', 'welt-pocket', 'ruffle', 'pleat', 'gather', 'pintuck', 'tier', 'peplum', 'belt', 'bow',
  'quilting', 'topstitch', 'fringe', 'embroidery', 'sequin', 'lace-trim', 'piping', 'cut-out', 'drawstring', 'rib-cuff', 'epaulette',
  'drape',
] as const;
export type DetailId = (typeof DETAIL_IDS)[number];

export const MOOD_IDS = [
  'minimalist', 'romantic', 'punk', 'gothic', 'streetwear', 'cyberpunk', 'preppy', 'bohemian', 'sporty', 'avant-garde', 'vintage',
  'utilitarian', 'folk', 'business', 'elegant', 'playful', 'luxury', 'quiet-luxury', 'new-chinese', 'resort', 'gorpcore',
] as const;
export type MoodId = (typeof MOOD_IDS)[number];

export const SEASON_IDS = [
  'spring', 'summer', 'autumn', 'winter',
] as const;
export type SeasonId = (typeof SEASON_IDS)[number];

export const OCCASION_IDS = [
  'everyday', 'evening', 'wedding', 'work', 'sport',
] as const;
export type OccasionId = (typeof OCCASION_IDS)[number];

/** What finishes a look besides clothes and shoes; shoes are the figure's. */
export const ACCESSORY_IDS = [
  'beret', 'bucket-hat', 'wide-brim-hat', 'beanie', 'baseball-cap', 'head-scarf', 'long-scarf', 'neckerchief', 'pashmina', 'tie', 'necklace', 'earrings',
  'sunglasses', 'gloves', 'leather-belt', 'obi-belt', 'sash', 'tote-bag', 'handbag', 'crossbody-bag', 'clutch', 'backpack',
] as const;
export type AccessoryId = (typeof ACCESSORY_IDS)[number];
