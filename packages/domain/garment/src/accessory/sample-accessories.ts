import { chanceOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { FabricId } from '@toile/textile';
import type { AccessoryChoice, Design } from '../design.ts';
import type { SeasonId } from '../ids.ts';
import { garmentOf } from '../registry.ts';
import { ACCESSORIES, accessoryOf } from './accessories.ts';
import type { AccessoryEntry, AccessoryRoom } from './accessory-entry.ts';
import { normaliseAccessory } from './normalise-accessory.ts';
import { whyNotWorn } from './why-not-worn.ts';

/** How often each kind of thing finishes a look, before the look has its say. A croquis with three of them is dressed, with five it is a shop. */
const SHARES: { readonly [R in AccessoryRoom]: number } = { grip: 0.42, crown: 0.26, throat: 0.34, ears: 0.4, strap: 0.2, waist: 0.2, fingers: 0.14, eyes: 0.12, shawl: 0.1 };
const ROOMS = Object.keys(SHARES) as readonly AccessoryRoom[];
const WARMTH: { readonly [S in SeasonId]: number } = { winter: 0.9, autumn: 0.55, spring: 0.35, summer: 0.05 };

/** How dressed a look is, 0–1: half way between its plainest and its finest garment, or what the occasion asks. */
function formalityOf({ garments, occasion }: Design): number {
  const each = garments.map((one) => garmentOf(one.type).formality);
  const worn = (Math.min(...each) + Math.max(...each)) / 2;
  return occasion === 'evening' || occasion === 'wedding' ? Math.max(0.85, worn) : occasion === 'sport' ? Math.min(0.15, worn) : worn;
}

const COLD: readonly FabricId[] = ['wool', 'cashmere', 'cable-knit', 'rib-knit', 'faux-fur', 'tweed', 'velvet', 'corduroy'];
const AIRY: readonly FabricId[] = ['linen', 'chiffon', 'organza', 'tulle', 'lace'];
const FINE: readonly FabricId[] = ['silk-satin', 'velvet', 'leather', 'lace', 'brocade', 'sequin', 'organza', 'chiffon', 'tulle', 'cashmere'];

/** The cloths of an accessory that go with the look: fine ones to a fine one, nothing woolly in summer nor airy in winter. All where none is left. */
function clothsFor(design: Design, entry: AccessoryEntry): readonly FabricId[] {
  const isFine = formalityOf(design) >= 0.8;
  const barred = design.season === 'summer' ? COLD : design.season === 'winter' ? AIRY : isFine ? COLD.filter((id) => id !== 'velvet') : [];
  const kept = entry.fabrics.filter((id) => !barred.includes(id) && (!isFine || FINE.includes(id)));
  return kept.length > 0 ? kept : entry.fabrics;
}

/** How well an accessory goes with a look, 0–1.6: by market, season, formality and mood. */
export function accessoryFit(design: Design, entry: AccessoryEntry): number {
  if (!entry.markets.includes(design.market)) return 0;
  // It could be tied, but a Japanese belt on a Chinese or Malay dress is a costume: not for us to propose.
  if (entry.id === 'obi-belt' && design.garments.some((one) => one.type === 'qipao' || one.type === 'tang-jacket' || one.type === 'kebaya' || one.type === 'mamian-skirt')) return 0;
  const season = design.season === undefined ? 1 : entry.seasons.includes(design.season) ? 1 : 0.08;
  const warm = design.season !== undefined && entry.warmth > 0.3 ? Math.max(0.1, 1 - Math.abs(entry.warmth - WARMTH[design.season])) : 1;
  const apart = Math.abs(entry.formality - formalityOf(design));
  const mood = design.mood.length === 0 ? 1 : design.mood.some((one) => entry.moods.includes(one)) ? 1.6 : 0.55;
  return season * warm * mood * Math.max(0, 1 - apart * 1.9);
}

/**
 * Accessories that finish a look, at most `most`, possibly none. Every draw is keyed by the seed and the place on the body, so that one
 * more bag moves no hat, and what the draw says does not depend on what else was drawn. All of them can be worn together.
 */
export function sampleAccessories(design: Design, { most = 2, seed = design.seed }: { readonly most?: number; readonly seed?: number } = {}): readonly AccessoryChoice[] {
  const drawn = ROOMS.flatMap((room) => {
    const fits = ACCESSORIES.filter((one) => one.room === room).map((entry) => ({ entry, fit: whyNotWorn(design, entry.id) === undefined ? accessoryFit(design, entry) : 0 }));
    const best = Math.max(...fits.map((one) => one.fit));
    const urge = chanceOf(seed, 'accessory', room);
    if (best <= 0.12 || urge > SHARES[room] * Math.min(1.4, 0.35 + best)) return [];
    // The one whose own draw, weighted by its fit, is the least: independent of how many others there are (exponential clocks).
    const [first] = fits.filter((one) => one.fit > 0.12).map(({ entry, fit }) => ({ id: entry.id, clock: -Math.log(1 - chanceOf(seed, 'accessory', entry.id)) / fit })).sort((a, b) => a.clock - b.clock);
    return first ? [{ id: first.id, urge: urge / SHARES[room] }] : [];
  }).sort((a, b) => a.urge - b.urge);
  const kept: AccessoryChoice[] = [];
  for (const { id } of drawn) {
    if (kept.length < most && whyNotWorn(design, id, kept.map((one) => one.type)) === undefined) kept.push(coloured(design, id, seed));
  }
  return kept.sort((a, b) => ACCESSORIES.indexOf(accessoryOf(a.type)) - ACCESSORIES.indexOf(accessoryOf(b.type)));
}

/** In one of its usual cloths and a colour of the palette; jewels in metal. */
function coloured(design: Design, id: AccessoryChoice['type'], seed: number): AccessoryChoice {
  const entry = accessoryOf(id);
  const cloths = clothsFor(design, entry);
  const fabric = cloths[Math.floor(chanceOf(seed, id, 'fabric') ** 1.6 * Math.min(4, cloths.length))] ?? 'leather';
  const metal: Hex = chanceOf(seed, id, 'metal') < 0.62 ? '#c2a15c' : '#b9bcc2';
  const colour = design.palette[Math.floor(chanceOf(seed, id, 'colour') * design.palette.length)] ?? '#2b2b2e';
  const isJewel = id === 'earrings' || id === 'necklace';
  const second = design.palette[Math.floor(chanceOf(seed, id, 'trim') * design.palette.length)] ?? metal;
  return normaliseAccessory({ type: id, fabric, colours: isJewel ? [metal, colour] : entry.hasMetal ? [colour, metal] : entry.colours[1] > 1 && second !== colour ? [colour, second] : [colour] });
}
