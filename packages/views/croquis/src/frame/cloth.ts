import { mixHex, shadowOf } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { PartName } from '@toile/garment';
import { fabricOf } from '@toile/textile';
import type { PanelName, Stuff } from '../cloth/context.ts';
import type { Draft } from './draft.ts';

/**
 * What a part is made of: its own choice where the design makes one, else that of the first elder that has one
 * (a cuff follows the sleeve, a lapel's facing the collar), else the garment's.
 */
export function clothOf(draft: Draft, part: PartName, ...elders: readonly PartName[]): Stuff {
  const parts = draft.garment.choice.parts;
  const named = [part, ...elders].find((name) => parts?.[name] !== undefined);
  return draft.context.stuffOf(draft.garment, named ?? part, panelOf(draft, part));
}

/** A panel longer than this, mm, takes the picture composed for a coat: a sun stays round on a slip dress. */
const LONG_PANEL = 760;

/** Placed prints are drawn for whole panels only. */
function panelOf(draft: Draft, part: PartName): PanelName | undefined {
  if (part !== 'body') return undefined;
  return (draft.garment.bodice?.length ?? 0) > LONG_PANEL ? 'coat' : 'bodice';
}

/** The same cloth without its print: for piping, facings, linings and bands. */
export function plain(stuff: Stuff, colour: Hex = stuff.colour): Stuff {
  const { pattern: _, ...rest } = stuff;
  return { ...rest, colour };
}

/** The repeat only, without placed pictures: for small pieces cut from the same cloth. */
export function repeatOnly(stuff: Stuff): Stuff {
  if (!stuff.pattern?.placed) return stuff;
  const { placed: _, ...pattern } = stuff.pattern;
  return pattern.tile ? { ...stuff, pattern } : plain(stuff);
}

/** The same colour knitted as the rib that finishes cuffs, necks and hems. */
export function ribbed(stuff: Stuff): Stuff {
  const fabric = fabricOf('rib-knit');
  return { ...plain(stuff), fabric, material: fabric.material };
}

/** A colour that can be told from the ground: the accent, or a tone of the ground where the part has one colour only. */
export const trimColour = (stuff: Stuff): Hex => (stuff.accent !== stuff.colour ? stuff.accent : shadowOf(stuff.colour, 0.3));

/** Buttons and buckles: the accent on plain cloth, horn toned by the ground on a print. */
export const buttonColour = (stuff: Stuff): Hex =>
  (stuff.accent !== stuff.colour && !stuff.pattern ? mixHex(stuff.accent, '#f5efe2', 0.12) : mixHex(stuff.colour, '#f5efe2', 0.5));

/** The inside of a garment: its lining where chosen, else the dulled wrong side of its own cloth. */
export function liningOf(draft: Draft): Stuff {
  const body = draft.context.stuffOf(draft.garment, 'body');
  if (draft.garment.choice.parts?.lining) return draft.context.stuffOf(draft.garment, 'lining');
  const silk = fabricOf('silk-satin');
  const isLined = draft.isOuter && body.fabric.construction === 'woven';
  return {
    ...plain(body, mixHex(body.colour, isLined ? body.accent : body.colour, 0.25)),
    ...(isLined ? { fabric: silk, material: { ...silk.material, gloss: silk.material.gloss * 0.4 } } : {}),
  };
}
