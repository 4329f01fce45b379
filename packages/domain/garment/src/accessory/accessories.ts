import { must } from '@toile/kernel';
import type { MarketId } from '@toile/figure';
import { ACCESSORY_IDS } from '../ids.ts';
import type { AccessoryId, MoodId } from '../ids.ts';
import { ALL_SEASONS, COOL_SEASONS, WARM_SEASONS, WOMEN } from '../wardrobe/entry.ts';
import type { AccessoryEntry } from './accessory-entry.ts';

const EVERYONE: readonly MarketId[] = ['womenswear', 'menswear', 'unisex'];

/** Moods that are quick to name, in one text. */
const moods = (names: string): readonly MoodId[] => names.split(' ') as MoodId[];

const entry = (given: Omit<AccessoryEntry, 'markets' | 'seasons' | 'hasMetal'> & Partial<AccessoryEntry>): AccessoryEntry => ({ markets: EVERYONE, seasons: ALL_SEASONS, hasMetal: false, ...given });

const HEAD: readonly AccessoryEntry[] = [
  entry({ id: 'beret', place: 'head', room: 'crown', seasons: COOL_SEASONS, formality: 0.5, warmth: 0.4, moods: moods('romantic vintage preppy playful bohemian punk'), fabrics: ['wool', 'cashmere', 'velvet', 'leather', 'tweed', 'linen', 'denim', 'faux-fur', 'sequin'], colours: [1, 2] }),
  entry({ id: 'bucket-hat', place: 'head', room: 'crown', formality: 0.1, warmth: 0.2, moods: moods('streetwear sporty gorpcore playful resort utilitarian'), fabrics: ['poplin', 'denim', 'nylon', 'linen', 'corduroy', 'faux-fur', 'wool', 'leather', 'tweed', 'velvet', 'silk-satin'], colours: [1, 2] }),
  entry({ id: 'wide-brim-hat', place: 'head', room: 'crown', markets: WOMEN, formality: 0.6, warmth: 0.15, moods: moods('resort bohemian elegant romantic vintage luxury quiet-luxury'), fabrics: ['linen', 'wool', 'velvet', 'silk-satin', 'leather', 'organza', 'tweed', 'faux-fur'], colours: [1, 2] }),
  entry({ id: 'beanie', place: 'head', room: 'crown', seasons: COOL_SEASONS, formality: 0.05, warmth: 0.8, moods: moods('streetwear gorpcore sporty minimalist utilitarian folk'), fabrics: ['rib-knit', 'cable-knit', 'cashmere', 'wool', 'jersey', 'faux-fur'], colours: [1, 3] }),
  entry({ id: 'baseball-cap', place: 'head', room: 'crown', formality: 0.05, warmth: 0.15, moods: moods('sporty streetwear preppy gorpcore utilitarian'), fabrics: ['poplin', 'denim', 'nylon', 'wool', 'corduroy', 'leather', 'linen', 'velvet', 'jersey', 'silk-satin'], colours: [1, 3] }),
  entry({ id: 'head-scarf', place: 'head', room: 'crown', markets: WOMEN, formality: 0.4, warmth: 0.2, moods: moods('vintage bohemian folk resort romantic playful'), fabrics: ['silk-satin', 'poplin', 'chiffon', 'linen', 'jersey', 'velvet', 'brocade', 'lace', 'wool'], colours: [1, 5] }),
  entry({ id: 'earrings', place: 'ears', room: 'ears', markets: WOMEN, formality: 0.65, warmth: 0, moods: moods('elegant luxury romantic bohemian new-chinese gothic folk avant-garde'), fabrics: ['silk-satin', 'sequin', 'leather', 'velvet', 'brocade', 'lace'], colours: [1, 2], hasMetal: true }),
  entry({ id: 'sunglasses', place: 'face', room: 'eyes', seasons: WARM_SEASONS, formality: 0.3, warmth: 0, moods: moods('resort streetwear cyberpunk luxury sporty vintage minimalist'), fabrics: ['nylon', 'leather', 'silk-satin'], colours: [1, 2], hasMetal: true }),
];

const NECK_AND_SHOULDERS: readonly AccessoryEntry[] = [
  entry({ id: 'long-scarf', place: 'neck', room: 'throat', seasons: COOL_SEASONS, formality: 0.45, warmth: 0.8, moods: moods('preppy folk minimalist quiet-luxury bohemian romantic gorpcore vintage'), fabrics: ['cashmere', 'wool', 'cable-knit', 'rib-knit', 'silk-satin', 'chiffon', 'tweed', 'faux-fur', 'linen', 'jersey', 'velvet'], colours: [1, 5] }),
  entry({ id: 'neckerchief', place: 'neck', room: 'throat', formality: 0.5, warmth: 0.15, moods: moods('vintage preppy elegant playful quiet-luxury resort'), fabrics: ['silk-satin', 'poplin', 'linen', 'chiffon', 'jersey', 'denim', 'organza'], colours: [1, 5] }),
  entry({ id: 'pashmina', place: 'shoulders', room: 'shawl', markets: WOMEN, formality: 0.75, warmth: 0.55, moods: moods('elegant luxury romantic quiet-luxury folk bohemian new-chinese'), fabrics: ['cashmere', 'wool', 'silk-satin', 'chiffon', 'velvet', 'lace', 'brocade', 'linen', 'tulle', 'organza', 'faux-fur'], colours: [1, 5] }),
  entry({ id: 'tie', place: 'neck', room: 'throat', formality: 0.75, warmth: 0.05, moods: moods('business preppy punk vintage minimalist'), fabrics: ['silk-satin', 'wool', 'linen', 'rib-knit', 'cashmere', 'leather', 'poplin', 'velvet', 'brocade', 'tweed', 'denim'], colours: [1, 4] }),
  entry({ id: 'necklace', place: 'neck', room: 'throat', markets: WOMEN, formality: 0.65, warmth: 0, moods: moods('elegant luxury bohemian romantic punk gothic folk quiet-luxury'), fabrics: ['silk-satin', 'sequin', 'leather', 'velvet', 'brocade'], colours: [1, 3], hasMetal: true }),
];

const WAIST: readonly AccessoryEntry[] = [
  entry({ id: 'leather-belt', place: 'waist', room: 'waist', formality: 0.4, warmth: 0, moods: moods('utilitarian bohemian vintage punk minimalist preppy business'), fabrics: ['leather', 'nylon', 'poplin', 'denim', 'velvet', 'sequin'], colours: [1, 2], hasMetal: true }),
  entry({ id: 'obi-belt', place: 'waist', room: 'waist', markets: WOMEN, formality: 0.6, warmth: 0.1, moods: moods('new-chinese avant-garde elegant minimalist romantic folk'), fabrics: ['silk-satin', 'brocade', 'leather', 'linen', 'velvet', 'poplin', 'wool', 'denim', 'organza'], colours: [1, 4] }),
  entry({ id: 'sash', place: 'waist', room: 'waist', formality: 0.6, warmth: 0, moods: moods('romantic folk bohemian elegant new-chinese avant-garde'), fabrics: ['silk-satin', 'chiffon', 'velvet', 'brocade', 'linen', 'organza', 'poplin', 'jersey', 'lace', 'tulle'], colours: [1, 4] }),
];

const HANDS_AND_BAGS: readonly AccessoryEntry[] = [
  entry({ id: 'gloves', place: 'hand', room: 'fingers', seasons: COOL_SEASONS, formality: 0.65, warmth: 0.6, moods: moods('elegant luxury gothic vintage cyberpunk punk quiet-luxury'), fabrics: ['leather', 'cashmere', 'wool', 'silk-satin', 'velvet', 'lace', 'tulle', 'rib-knit', 'cable-knit', 'jersey', 'nylon', 'sequin', 'faux-fur'], colours: [1, 2] }),
  entry({ id: 'tote-bag', place: 'hand', room: 'grip', formality: 0.2, warmth: 0, moods: moods('minimalist utilitarian resort bohemian preppy gorpcore'), fabrics: ['poplin', 'leather', 'denim', 'linen', 'nylon', 'wool', 'cable-knit', 'corduroy', 'faux-fur', 'brocade', 'tweed', 'velvet'], colours: [1, 4] }),
  entry({ id: 'handbag', place: 'hand', room: 'grip', markets: WOMEN, formality: 0.65, warmth: 0, moods: moods('elegant business luxury quiet-luxury vintage romantic preppy'), fabrics: ['leather', 'velvet', 'brocade', 'tweed', 'silk-satin', 'denim', 'faux-fur', 'nylon', 'linen', 'sequin', 'corduroy'], colours: [1, 3], hasMetal: true }),
  entry({ id: 'clutch', place: 'hand', room: 'grip', markets: WOMEN, formality: 0.9, warmth: 0, moods: moods('luxury elegant romantic new-chinese gothic'), fabrics: ['silk-satin', 'leather', 'velvet', 'sequin', 'brocade', 'faux-fur', 'tweed', 'lace', 'linen'], colours: [1, 3], hasMetal: true }),
  entry({ id: 'crossbody-bag', place: 'shoulders', room: 'strap', formality: 0.25, warmth: 0, moods: moods('streetwear cyberpunk sporty utilitarian bohemian gorpcore playful'), fabrics: ['leather', 'nylon', 'poplin', 'denim', 'velvet', 'tweed', 'brocade', 'corduroy', 'faux-fur', 'linen', 'wool'], colours: [1, 3], hasMetal: true }),
  entry({ id: 'backpack', place: 'back', room: 'strap', formality: 0.05, warmth: 0, moods: moods('gorpcore sporty streetwear utilitarian cyberpunk preppy'), fabrics: ['nylon', 'poplin', 'leather', 'denim', 'corduroy', 'linen', 'faux-fur', 'wool', 'velvet'], colours: [1, 3] }),
];

const all = [...HEAD, ...NECK_AND_SHOULDERS, ...WAIST, ...HANDS_AND_BAGS];

/** Every accessory of the vocabulary, in its order. */
export const ACCESSORIES: readonly AccessoryEntry[] = ACCESSORY_IDS.map((id) => must(all.find((one) => one.id === id), `no entry for ${id}`));

const byId = new Map<string, AccessoryEntry>(ACCESSORIES.map((one) => [one.id, one]));

/** The entry of an accessory. */
export const accessoryOf = (id: AccessoryId): AccessoryEntry => must(byId.get(id), `no accessory ${id}`);

/** True for an id of the vocabulary. */
export const isAccessoryId = (value: unknown): value is AccessoryId => typeof value === 'string' && byId.has(value);
