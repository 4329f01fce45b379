import { fabricOf } from '@toile/textile';
import type { Design, GarmentChoice } from '../design.ts';
import type { AccessoryId, GarmentId, SilhouetteId } from '../ids.ts';
import { garmentOf } from '../registry.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';
import { accessoryOf } from './accessories.ts';
import type { AccessoryRoom } from './accessory-entry.ts';

/** What an accessory asks of the rest of the look. */
export type Look = Pick<Design, 'garments' | 'figure' | 'occasion'>;

/** What takes up the same room, in a sentence. */
const FULL: { readonly [R in AccessoryRoom]: string } = {
  crown: 'Two things cannot be worn on one head.', eyes: 'One pair of glasses is enough for one face.', ears: 'One pair of earrings is worn at a time.',
  throat: 'The throat has room for one thing: a scarf, a tie or a necklace.', shawl: 'One shawl is worn at a time.', waist: 'The waist has room for one belt or sash.',
  fingers: 'One pair of gloves is worn at a time.', grip: 'One hand is free to carry a bag; the other belongs to the pose.', strap: 'One strap lies over the shoulders at a time.',
};

/** Elastic, wrapped or tied waists: nothing for a buckle to hold. */
const SOFT_WAISTS: readonly GarmentId[] = ['leggings', 'joggers', 'tulle-skirt', 'mamian-skirt', 'wrap-skirt', 'bodysuit'];
/** One-piece garments whose line a buckle would break: cut to the waist or tied already. */
const UNBUCKLED: readonly GarmentId[] = ['ruqun', 'ao-dai', 'qipao', 'ball-gown', 'mermaid-gown', 'evening-gown'];
/** Too thick, too loose or too short to be drawn in at the waist by a cloth belt. */
const BULKY: readonly GarmentId[] = ['puffer', 'parka', 'cape', 'gilet', 'duffle-coat', 'bomber', 'biker-jacket', 'denim-jacket', 'hoodie', 'sweatshirt', 'bolero', 'ruqun', 'ao-dai'];
const LOOSE: readonly SilhouetteId[] = ['oversized', 'cocoon', 'trapeze', 'boxy'];
/** Cut loose to be belted: an obi was made for them. */
const BELTED_LOOSE: readonly GarmentId[] = ['kimono-jacket', 'cross-collar-top', 'coat', 'trench-coat', 'tunic', 'shirt', 'shirt-dress', 'cardigan'];

/** The garment over everything that is worn closed, without bottoms: whose waist is seen. */
const closedOutermost = (look: Look): GarmentChoice | undefined => look.garments.filter((one) => garmentOf(one.type).slot !== 'bottom' && one.isOpen !== true).at(-1);
const isGown = (look: Look): boolean => look.garments.some((one) => garmentOf(one.type).slot === 'dress' && garmentOf(one.type).formality >= 0.9);
const isWorn = (look: Look, ...types: readonly GarmentId[]): boolean => look.garments.some((one) => types.includes(one.type));
const isLong = (choice: GarmentChoice): boolean => choice.sleeveLength === 'long' || choice.sleeveLength === 'extra-long' || choice.sleeveLength === 'three-quarter';

/** Why this cannot be worn with the garments, the hair and the other accessories; `undefined` where it can. Taste is no reason. */
export function whyNotWorn(look: Look, type: AccessoryId, others: readonly AccessoryId[] = []): string | undefined {
  const { room } = accessoryOf(type);
  if (others.some((other) => accessoryOf(other).room === room)) return FULL[room];
  if (others.includes('pashmina') && room === 'strap' || type === 'pashmina' && others.some((other) => accessoryOf(other).room === 'strap')) return 'A strap would pin the shawl down: wear one or the other.';
  switch (type) {
    case 'beret': case 'bucket-hat': case 'wide-brim-hat': case 'beanie': case 'baseball-cap': case 'head-scarf':
      return look.figure.hair === 'headscarf' ? 'The head is covered by a scarf already.' : undefined;
    case 'earrings': return look.figure.hair === 'headscarf' ? 'The scarf over the hair covers the ears.' : undefined;
    case 'tie': return whyNoTie(look);
    case 'neckerchief': case 'necklace': case 'long-scarf': return whyNoThroat(look, type);
    case 'leather-belt': case 'obi-belt': case 'sash': return whyNoBelt(look, type);
    case 'gloves': return whyNoGloves(look);
    case 'pashmina': return isWorn(look, 'cape') ? 'A cape covers the shoulders where the shawl would lie.' : undefined;
    case 'backpack': return isGown(look) ? 'The straps of a backpack would crush a gown.' : isWorn(look, 'cape') ? 'A backpack cannot be strapped over a cape.' : undefined;
    default: return undefined;
  }
}

/** A tie lies under the fall of a shirt collar, on a cloth stiff enough to hold it. */
function whyNoTie(look: Look): string | undefined {
  const hasCollar = look.garments.some((one) => one.collar === 'shirt-collar' && garmentOf(one.type).kind !== 'outerwear' && one.type !== 'polo' && fabricOf(one.fabric).construction === 'woven');
  return hasCollar ? undefined : 'A tie is knotted under a shirt collar, and no garment here has one.';
}

function whyNoThroat(look: Look, type: AccessoryId): string | undefined {
  const filled = look.garments.find((one) => one.isOpen !== true && (one.collar === 'bow' || one.collar === 'ruffle' || (type !== 'long-scarf' && one.collar === 'funnel')));
  return filled ? `The ${labelOf('collar', filled.collar ?? 'none')} collar fills the throat.` : undefined;
}

function whyNoBelt(look: Look, type: 'leather-belt' | 'obi-belt' | 'sash'): string | undefined {
  if (look.garments.some((one) => one.details.includes('belt'))) return 'A garment of this look is belted already.';
  const over = closedOutermost(look);
  if (type === 'leather-belt') {
    const bottom = look.garments.find((one) => garmentOf(one.type).slot === 'bottom');
    if (bottom ? !SOFT_WAISTS.includes(bottom.type) : over !== undefined && garmentOf(over.type).kind !== 'top' && !UNBUCKLED.includes(over.type) && !BULKY.includes(over.type)) return undefined;
    return 'There is no waist here for a buckled belt to lie on.';
  }
  if (over === undefined) return undefined;
  if (BULKY.includes(over.type)) return `${type === 'sash' ? 'A sash' : 'An obi'} cannot draw in the waist of this garment: ${labelOf('garment', over.type)}.`;
  if (type === 'obi-belt' && LOOSE.includes(over.silhouette) && !BELTED_LOOSE.includes(over.type)) return 'An obi lies flat over a waisted line; over this width it would gather the cloth into a bundle.';
  return undefined;
}

/** Gloves go with a sleeve that reaches them, or with bare arms in the evening. */
function whyNoGloves(look: Look): string | undefined {
  if (look.occasion === 'evening' || look.occasion === 'wedding' || isGown(look)) return undefined;
  return look.garments.some(isLong) || isWorn(look, 'cape') ? undefined : 'Gloves go with a long sleeve, or with bare arms in the evening.';
}
