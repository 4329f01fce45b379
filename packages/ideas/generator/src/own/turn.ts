import type { Rng } from '@toile/kernel';
import type { PrintSlot } from '@toile/brief';
import type { OwnPlan } from './own-plan.ts';
import { isRival } from './sketch-sets.ts';
import type { OwnSketch } from './sketch-sets.ts';

/** What of the designer's elements one candidate is to show. */
export interface OwnTurn {
  readonly sketches: readonly OwnSketch[];
  /** The print that one whole garment carries: the designer's, one of the system's, or none. */
  readonly print: PrintSlot | 'system' | 'none';
  readonly partPrints: readonly PrintSlot[];
  /** Which of the pinned colours lead. */
  readonly spin: number;
  /** Candidates with the same word take the same turn; a board gives each word its part. */
  readonly key: string;
}

/** How many options show a print: today's habit of the house, a few more where the designer brought some. */
const PRINTED = 0.62, PRINTED_OWN = 0.75;

/** The turn of a candidate by its number: pins in even turns, all else by the designer's share. */
export function turnOf(own: OwnPlan, index: number, rng: Rng): OwnTurn {
  const sets = own.pinnedSets.length, prints = Math.max(1, own.pinnedPrints.length);
  const set = index % sets, print = Math.floor(index / sets) % prints, spin = Math.floor(index / (sets * prints)) % own.colourTurns;
  const sketches = sketchesFor(own, { pinned: own.pinnedSets[set] ?? [], turn: Math.floor(index / sets), rng: rng.fork('sketches') });
  const whole = own.pinnedPrints.length > 0 ? (own.pinnedPrints[print] as PrintSlot) : freePrint(own, rng.fork('print'));
  const partPrints = [...own.pinnedParts.map((rivals) => rivals[index % rivals.length] as PrintSlot), ...freePart(own, rng.fork('part'))];
  const kind = typeof whole === 'string' ? whole : own.pinnedPrints.length > 0 ? `pin${print}` : 'own';
  return { sketches, print: whole, partPrints, spin, key: `${set}/${spin}/${kind}/${sketches.length}` };
}

function sketchesFor(own: OwnPlan, { pinned, turn, rng }: { readonly pinned: readonly OwnSketch[]; readonly turn: number; readonly rng: Rng }): readonly OwnSketch[] {
  const free = own.freeSets[turn % own.freeSets.length] ?? [];
  if (own.boards.mode === 'garment') return pinned.length > 0 ? pinned : rng.chance(own.share) ? free : [];
  const worn = [...pinned];
  for (const one of free) if (rng.chance(own.share) && !worn.some((other) => isRival(other.place, one.place))) worn.push(one);
  return worn;
}

function freePrint(own: OwnPlan, rng: Rng): PrintSlot | 'system' | 'none' {
  const whole = own.prints.filter((slot) => slot.on === undefined);
  if (whole.length > 0) return !rng.chance(PRINTED_OWN) ? 'none' : rng.chance(own.share) ? rng.pick(whole) : 'system';
  // Where no print was brought, plain cloth keeps to what was given.
  return rng.chance(PRINTED * Math.min(1, own.boards.freedom * 2)) ? 'system' : 'none';
}

function freePart(own: OwnPlan, rng: Rng): readonly PrintSlot[] {
  const parts = own.prints.filter((slot) => slot.on !== undefined && !slot.isPinned && !own.pinnedParts.some(([pinned]) => pinned?.on === slot.on));
  return parts.length > 0 && rng.chance(own.share * 0.6) ? [rng.pick(parts)] : [];
}
