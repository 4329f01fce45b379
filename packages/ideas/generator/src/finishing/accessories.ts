import { chanceOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { accessoryFit, accessoryOf, isAccessoryId, normaliseAccessory, sampleAccessories, whyNotWorn } from '@toile/garment';
import type { AccessoryChoice, AccessoryId, Design } from '@toile/garment';
import type { Sense, Wish } from '@toile/brief';
import { isRefusedColour } from '../colouring/palette.ts';
import type { Plan } from '../plan.ts';

/** The wishes that an accessory may answer. */
export const accessoryWishes = (plan: Pick<Plan, 'intent'>): readonly Wish[] => plan.intent.wishes.filter((wish) => wish.senses.some((sense) => sense.facet === 'accessory'));

/** True where nothing but an accessory answers the wish: no garment is asked for it. */
export const isForAccessories = (wish: Wish): boolean => wish.senses.every((sense) => sense.facet === 'accessory');

/** How many of a board's looks are finished without being asked: a collection is shown as clothes first. */
const FINISHED = 0.5;
/** Most that is added of our own accord, and most of all. */
const OWN_MOST = 1, MOST = 3;

/** The accessories that finish a look: those asked for on every look that can wear them, then now and then one of our own, nothing that was refused. */
export function finishLook(plan: Plan, look: Design): readonly AccessoryChoice[] {
  const isBarred = (id: AccessoryId): boolean => plan.barred.has(`accessory:${id}`);
  const worn: AccessoryChoice[] = [];
  const canWear = (id: AccessoryId): boolean => !isBarred(id) && whyNotWorn(look, id, worn.map((one) => one.type)) === undefined;
  for (const wish of accessoryWishes(plan)) {
    if (worn.length >= MOST || (!wish.isHard && chanceOf(look.seed, 'accessory wish', wish.span.words) > 0.55)) continue;
    const ids = idsOf(wish.senses).filter(canWear);
    // A wish with several answers ("a hat") takes the one that goes best with the look, now one, now another.
    const [best] = ids.map((id) => ({ id, rank: accessoryFit(look, accessoryOf(id)) * (0.4 + chanceOf(look.seed, 'accessory', id)) })).toSorted((a, b) => b.rank - a.rank);
    if (best) worn.push(inColour(plan, look, best.id));
  }
  if (worn.length === 0 && chanceOf(look.seed, 'finish') < FINISHED) {
    for (const own of sampleAccessories(look, { most: OWN_MOST })) {
      if (canWear(own.type) && own.colours.every((hex) => !plan.barredColours.some((barred) => isRefusedColour(hex, barred)))) worn.push(own);
    }
  }
  return worn;
}

const idsOf = (senses: readonly Sense[]): readonly AccessoryId[] => senses.filter((sense) => sense.facet === 'accessory').map((sense) => sense.id).filter(isAccessoryId);

/** In its usual cloth, or one asked for by name, and a colour of the look. */
function inColour(plan: Plan, look: Design, id: AccessoryId): AccessoryChoice {
  const free: readonly Hex[] = look.palette.filter((hex) => !plan.barredColours.some((barred) => isRefusedColour(hex, barred)));
  const colour = free[Math.floor(chanceOf(look.seed, id, 'colour') * free.length)] ?? '#2b2b2e';
  const { fabrics } = accessoryOf(id);
  const asked = plan.intent.wishes.flatMap((wish) => wish.senses).find((sense) => sense.facet === 'fabric' && (fabrics as readonly string[]).includes(sense.id));
  const isJewel = id === 'earrings' || id === 'necklace';
  return normaliseAccessory({ type: id, colours: isJewel ? ['#c2a15c', colour] : [colour], ...(asked ? { fabric: asked.id as AccessoryChoice['fabric'] } : {}) });
}
