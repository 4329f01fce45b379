import type { Hex } from '@toile/kernel';

/** What a look item suits; `both` may be drawn on either croquis. */
export type LookSuits = 'womenswear' | 'menswear' | 'both';

/** How much of a face is drawn. One board keeps to one family: mixed families look like a mistake. */
export type FaceFamily = 'open' | 'lowered' | 'minimal' | 'faceless';
export const FACE_FAMILIES: readonly FaceFamily[] = ['open', 'lowered', 'minimal', 'faceless'];

/** A head that can be drawn: a person's bones in one face family. */
export interface HeadLook { readonly id: string; readonly person: string; readonly family: FaceFamily; readonly suits: 'womenswear' | 'menswear' }

const WOMEN = ['ada', 'bao', 'chiara', 'dalia', 'edith', 'fen', 'greta', 'imani', 'june', 'kirsi'] as const;
const MEN = ['adam', 'bruno', 'chen', 'david', 'emeka', 'felix', 'haru', 'ivan', 'kofi', 'luca'] as const;

const headsOfPeople = (people: readonly string[], suits: 'womenswear' | 'menswear'): HeadLook[] =>
  people.flatMap((person) => FACE_FAMILIES.map((family): HeadLook => ({ id: `${person}-${family}`, person, family, suits })));

/** Every head: each person in each face family. */
export const HEADS: readonly HeadLook[] = [...headsOfPeople(WOMEN, 'womenswear'), ...headsOfPeople(MEN, 'menswear')];
export const HEAD_IDS: readonly string[] = HEADS.map((head) => head.id);

/** The heads that suit a croquis in one face family, the choice for one board. */
export const headsFor = (market: 'womenswear' | 'menswear', family: FaceFamily): readonly HeadLook[] =>
  HEADS.filter((head) => head.suits === market && head.family === family);

/** A hairstyle or a pair of shoes by id. */
export interface LookItem {
  readonly id: string;
  readonly suits: LookSuits;
  /** Worn with arms, legs and neckline covered: a headscarf over a camisole would be a costume. */
  readonly wantsCover?: true;
}

/** Hairstyles. */
export const HAIRSTYLES: readonly LookItem[] = [
  ...['chignon', 'topknot', 'bob', 'fringe-bob', 'lob', 'waves', 'sleek', 'pixie', 'afro', 'curls', 'pony', 'braid', 'box-braids', 'windswept', 'low-bun', 'wavy-bob', 'shag', 'side-swept', 'locs', 'cornrows']
    .map((id): LookItem => ({ id, suits: 'womenswear' })),
  { id: 'headscarf', suits: 'womenswear', wantsCover: true },
  ...['m-side-part', 'm-slick', 'm-buzz', 'm-curls', 'm-crop', 'm-long', 'm-fade', 'm-wavy', 'm-topknot', 'm-bald', 'm-bald-beard', 'm-crop-beard', 'm-quiff-beard'].map((id): LookItem => ({ id, suits: 'menswear' })),
];
export const HAIR_IDS: readonly string[] = HAIRSTYLES.map((style) => style.id);

/** Shoes. */
export const SHOES: readonly LookItem[] = [
  ...['pump', 'sandal', 'ankle-boot', 'tall-boot', 'ballet-flat', 'mary-jane', 'mule', 'slingback', 'wedge', 'embroidered-flat'].map((id): LookItem => ({ id, suits: 'womenswear' })),
  ...['sneaker', 'high-top', 'loafer', 'derby', 'chelsea-boot', 'combat-boot', 'rain-boot'].map((id): LookItem => ({ id, suits: 'both' })),
  { id: 'brogue-boot', suits: 'menswear' },
];
export const SHOE_IDS: readonly string[] = SHOES.map((shoe) => shoe.id);

/** The items that a croquis of this market can carry; what wants covering clothes only where the outfit covers. */
export const suiting = (items: readonly LookItem[], market: 'womenswear' | 'menswear', { isCovered = false }: { readonly isCovered?: boolean } = {}): readonly LookItem[] =>
  items.filter((item) => (item.suits === market || item.suits === 'both') && (isCovered || !item.wantsCover));

/** Skins from fair to deep. The deepest is OKLCH L 0.43: darker ones lose their features at thumbnail size. */
export const SKINS: readonly Hex[] = ['#f6ded0', '#efc9ae', '#e3b38f', '#d19c75', '#b98059', '#9a6546', '#7f5139', '#6a4531'];

/** Hair colours: the natural ones from dark to light and grey, then the dyed ones. */
export const HAIR_COLOURS: readonly Hex[] = [
  '#1a1516', '#2b1e1b', '#3d2920', '#55382a', '#774c31', '#a8683a', '#8f3f26', '#c9a061', '#d9bd84', '#8c8784', '#c9c8cc', '#6d2f3f', '#31507e', '#d98aa0',
];
/** How many of `HAIR_COLOURS`, from the first, grow by themselves. */
export const NATURAL_HAIR_COUNT = 11;
