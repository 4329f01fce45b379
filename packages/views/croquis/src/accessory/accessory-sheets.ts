import type { AccessoryChoice, AccessoryId } from '@toile/garment';
import type { Sheet } from '../sheet.ts';
import { clutchSheets, handbagSheets, toteSheets } from './bags.ts';
import { beltSheets } from './belts.ts';
import { gloveSheets } from './gloves.ts';
import { inverseOf, pressHair, withoutHair } from './hair-under.ts';
import { headPlaceOf } from './head-place.ts';
import { headScarfSheets } from './head-scarf.ts';
import { bucketSheets, capSheets, wideBrimSheets } from './hats-brim.ts';
import { beanieSheets, beretSheets } from './hats-soft.ts';
import { earringSheets, necklaceSheets, sunglassesSheets } from './jewels.ts';
import { accessoryKit } from './kit.ts';
import type { AccessoryKit, Wearing } from './kit.ts';
import { longScarfSheets, neckerchiefSheets, tieSheets } from './neckwear.ts';
import { backpackSheets, crossbodySheets } from './packs.ts';
import { pashminaSheets } from './shawl.ts';

const BUILDERS: Readonly<Record<AccessoryId, (kit: AccessoryKit) => Sheet[]>> = {
  beret: beretSheets, 'bucket-hat': bucketSheets, 'wide-brim-hat': wideBrimSheets, beanie: beanieSheets, 'baseball-cap': capSheets, 'head-scarf': headScarfSheets,
  'long-scarf': longScarfSheets, neckerchief: neckerchiefSheets, pashmina: pashminaSheets, tie: tieSheets, necklace: necklaceSheets, earrings: earringSheets,
  sunglasses: sunglassesSheets, gloves: gloveSheets, 'leather-belt': beltSheets, 'obi-belt': beltSheets, sash: beltSheets, 'tote-bag': toteSheets,
  handbag: handbagSheets, 'crossbody-bag': crossbodySheets, clutch: clutchSheets, backpack: backpackSheets,
};

const HATS: readonly AccessoryId[] = ['beret', 'bucket-hat', 'wide-brim-hat', 'beanie', 'baseball-cap'];

/** The sheets of a look with its accessories put on, last of all: all that was drawn stays as it was, but for the hair that a hat presses down. */
export function withAccessorySheets(wearing: Omit<Wearing, 'others'>, choices: readonly AccessoryChoice[]): readonly Sheet[] {
  if (choices.length === 0) return wearing.sheets;
  const added = choices.flatMap((choice, index) => BUILDERS[choice.type](accessoryKit({ ...wearing, others: choices }, choice, index)));
  const hat = choices.find((choice) => HATS.includes(choice.type) || choice.type === 'head-scarf');
  const worn = hat ? underHat(wearing, hat.type) : wearing.sheets;
  // A gloved hand in a pocket is not bare where it goes in.
  const seen = choices.some((choice) => choice.type === 'gloves') ? worn.filter(({ layer }) => !layer.id.includes('.in-pocket')) : worn;
  return [...seen, ...added];
}

/** The look with its hair under what is worn on the head. */
function underHat(wearing: Omit<Wearing, 'others'>, type: AccessoryId): readonly Sheet[] {
  const head = headPlaceOf(wearing);
  const limit = { toPicture: head.at, toHead: inverseOf(head.at), centre: head.centre, half: head.half, lineAt: head.lineAt };
  return type === 'head-scarf' ? withoutHair(wearing.sheets, limit) : pressHair(wearing.sheets, limit);
}
