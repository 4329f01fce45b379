import { hexToOklch, mixOklab } from '@toile/colour';
import type { Hex, Rng } from '@toile/kernel';
import type { ColourSlot, PrintSlot } from '@toile/brief';
import { canCarry, garmentOf } from '@toile/garment';
import type { GarmentId, PartChoice, PartName } from '@toile/garment';
import { isPrintId, printFamily } from '@toile/textile';
import type { FabricId, PrintChoice } from '@toile/textile';
import { areaOf } from '../colouring/colour-outfit.ts';
import type { Plan } from '../plan.ts';
import type { OwnPlan } from './own-plan.ts';

/** A garment that is to be coloured: what the system would give it, and what of the designer's it carries. */
export interface Paintable {
  readonly type: GarmentId;
  readonly fabric: FabricId;
  readonly print: PrintChoice['id'];
  /** The designer's print that it carries all over. */
  readonly slot?: PrintSlot;
  /** The colours of the system: ground, then the others. */
  readonly colours: readonly Hex[];
  /** True where words name its colour: the ground stays. */
  readonly isBound: boolean;
  readonly isOpen: boolean;
  /** Parts of their own that may take a colour, such as a collar. */
  readonly smallParts: readonly PartName[];
}

export interface Painted { readonly colours: readonly Hex[]; readonly parts: Readonly<Partial<Record<PartName, PartChoice>>> }

interface Work { ground: Hex; isOwn: boolean; isFree: boolean; rest: Hex[]; parts: Partial<Record<PartName, PartChoice>>; readonly fixed?: readonly Hex[] }

const SOLID: PrintChoice = { id: 'solid', scale: 1, rotation: 0 };

/**
 * The outfit in the designer's colours: pinned ones first, each where its role belongs, then as much of the area as the designer's share
 * says. What is left keeps the system's colours. Every colour of the board is exact to the digit.
 */
export function paintOwn(plan: Plan, own: OwnPlan, { garments, spin, rng }: { readonly garments: readonly Paintable[]; readonly spin: number; readonly rng: Rng }): readonly Painted[] {
  const hasBase = own.colours.some((slot) => slot.role === 'base');
  const bySize = garments.map((_, at) => at).sort((a, b) => areaOf((garments[b] as Paintable).type) - areaOf((garments[a] as Paintable).type) || b - a);
  const work = garments.map((garment, at): Work => {
    const fixed = fixedColours(own, garment, rng.fork(`inks ${at}`));
    // On the largest garment the designer's print takes the base for its ground, unless it was given in colours.
    const isGroundFree = fixed !== undefined && garment.slot?.colours === undefined && hasBase && at === bySize[0];
    return { ground: fixed?.[0] ?? garment.colours[0] as Hex, isOwn: fixed !== undefined, isFree: !garment.isBound && (fixed === undefined || isGroundFree), rest: [], parts: {}, ...(fixed ? { fixed } : {}) };
  });
  const queue = pinsInTurn(own, spin);
  if (own.colours.length > 0) {
    groundsByPin(queue, { garments, work, bySize, hasBase });
    groundsByShare(plan, own, { garments, work, bySize, rng: rng.fork('grounds') });
  }
  const left = [...queue.accent, ...queue.base, ...queue.second, ...queue.plain];
  garments.forEach((garment, at) => restOf(own, { garment, work: work[at] as Work, left, rng: rng.fork(`rest ${at}`) }));
  smallPlaces(left, garments, work, bySize);
  garments.forEach((garment, at) => intoInks(garment, work[at] as Work, left));
  linings(own, { garments, work, pinned: queue.lining, rng: rng.fork('lining') });
  return work.map(({ ground, rest, parts }) => ({ colours: [ground, ...rest].slice(0, 6), parts }));
}

type Queue = Record<'base' | 'second' | 'plain' | 'accent' | 'lining', Hex[]>;

/** The pinned colours by role, each role turned so that each leads as often as the others. */
function pinsInTurn(own: OwnPlan, spin: number): Queue {
  const of = (role: ColourSlot['role']): Hex[] => {
    const list = own.colours.filter((slot) => slot.isPinned && slot.role === role).map((slot) => slot.hex);
    const start = list.length > 0 ? spin % list.length : 0;
    return [...list.slice(start), ...list.slice(0, start)];
  };
  return { base: of('base'), second: of('second'), plain: of(undefined), accent: of('accent'), lining: of('lining') };
}

/** The colours that a garment has from the print it carries: as given, or the inks of a print of one's own. */
function fixedColours(own: OwnPlan, { slot }: Paintable, rng: Rng): readonly Hex[] | undefined {
  if (!slot) return undefined;
  const inks = slot.print.own === undefined ? undefined : own.elements.prints.get(slot.print.own)?.inks.slice(0, 6);
  // One garment alone shows its print now as it came, now in the colours of the board.
  if (slot.colours === undefined && inks !== undefined && own.boards.mode === 'garment' && own.colours.length >= inks.length && rng.chance(0.5)) return recoloured(own, inks, rng);
  return slot.colours ?? inks;
}

/** The board's colours in the place of inks, each as light among them as the ink is among the inks. */
function recoloured(own: OwnPlan, inks: readonly Hex[], rng: Rng): readonly Hex[] {
  const left = own.colours.filter((slot) => slot.role !== 'lining').map((slot) => slot.hex);
  const spread = left.map((hex) => hexToOklch(hex).l);
  const ls = inks.map((hex) => hexToOklch(hex).l);
  const scale = (l: number): number => ((l - Math.min(...ls)) / Math.max(0.05, Math.max(...ls) - Math.min(...ls))) * (Math.max(...spread) - Math.min(...spread)) + Math.min(...spread);
  return ls.map((l) => {
    const ranked = left.toSorted((a, b) => Math.abs(hexToOklch(a).l - scale(l)) - Math.abs(hexToOklch(b).l - scale(l)));
    const hex = ranked[Math.min(ranked.length - 1, rng.whole(0, 2))] ?? '#87898b';
    left.splice(left.indexOf(hex), 1);
    return hex;
  });
}

interface Grounds { readonly garments: readonly Paintable[]; readonly work: Work[]; readonly bySize: readonly number[] }

/** Pinned colours on the grounds: base on the largest, second on the next, those without a role wherever there is room. */
function groundsByPin(queue: Queue, { work, bySize, hasBase }: Grounds & { readonly hasBase: boolean }): void {
  const orders: readonly (readonly ('base' | 'second' | 'plain')[])[] = [hasBase ? ['base'] : ['plain', 'second'], ['second', 'plain', 'base'], ['plain', 'second', 'base']];
  bySize.forEach((at, rank) => {
    const one = work[at] as Work;
    if (!one.isFree) return;
    const from = (orders[Math.min(rank, 2)] as readonly ('base' | 'second' | 'plain')[]).find((role) => queue[role].length > 0);
    if (from === undefined) return;
    one.ground = queue[from].shift() as Hex;
    one.isOwn = true;
    one.isFree = false;
  });
}

/** The designer's other colours on as much of the area as the share says, exactly so in the mean over many outfits. */
function groundsByShare(plan: Plan, own: OwnPlan, { garments, work, bySize, rng }: Grounds & { readonly rng: Rng }): void {
  const area = (at: number): number => areaOf((garments[at] as Paintable).type);
  const all = bySize.reduce((sum, at) => sum + area(at), 0);
  let held = bySize.reduce((sum, at) => sum + (work[at]?.isOwn ? area(at) : 0), 0);
  const open = bySize.filter((at) => work[at]?.isFree === true);
  const start = open.length > 0 ? rng.whole(0, open.length - 1) : 0;
  for (const at of [...open.slice(start), ...open.slice(0, start)]) {
    const one = work[at] as Work;
    const room = own.share * all - held;
    if (room <= 0) break;
    // What crosses the share is taken as often as it fits, and nothing after it: exact in the mean.
    const isLast = area(at) > room + 1e-9;
    if (isLast && !rng.chance(room / area(at))) break;
    held += area(at);
    one.ground = pickGround(plan, own, { rank: bySize.indexOf(at), worn: work.filter((other) => other !== one && (other.isOwn || !other.isFree)).map((other) => other.ground), rng });
    one.isOwn = true;
    if (isLast) break;
  }
}

/** A colour of the board for the ground of the garment at a rank by size: of its role first, unlike its neighbours, as strong and as contrasting as the board leans. */
function pickGround(plan: Plan, own: OwnPlan, { rank, worn, rng }: { readonly rank: number; readonly worn: readonly Hex[]; readonly rng: Rng }): Hex {
  const has = (role: ColourSlot['role']): boolean => own.colours.some((slot) => slot.role === role);
  const rankOf = (role: ColourSlot['role']): number => {
    if (role === 'lining') return 1e-6;
    if (role === 'accent') return rank > 1 ? 0.3 : 1e-4;
    if (rank === 0) return role === 'base' ? 1 : has('base') ? 1e-5 : role === 'second' ? 0.3 : 1;
    return role === 'second' ? 2.5 : role === undefined ? 1.2 : 0.5;
  };
  const { contrast, colourfulness } = plan.leans;
  return rng.pickWeighted(own.colours, (slot) => {
    const { l, c } = hexToOklch(slot.hex);
    let weight = rankOf(slot.role) * (worn.includes(slot.hex) ? 0.3 : 1);
    if (contrast && worn.length > 0) weight *= Math.exp(-((Math.min(1, Math.max(...worn.map((hex) => Math.abs(hexToOklch(hex).l - l))) / 0.7) - contrast.target) ** 2) * 3 * contrast.weight);
    if (colourfulness) weight *= Math.exp(-((Math.min(1, c / 0.2) - colourfulness.target) ** 2) * 3 * colourfulness.weight);
    if (plan.tone) weight *= Math.exp(-((l - plan.tone.target) ** 2) * 4 * plan.tone.weight);
    return weight;
  }).hex;
}

/** The other colours of a garment: the figures of its print or its trim; pinned colours that found no ground come first. */
function restOf(own: OwnPlan, { garment, work, left, rng }: { readonly garment: Paintable; readonly work: Work; readonly left: Hex[]; readonly rng: Rng }): void {
  const one = work;
  if (one.fixed) { one.rest = one.fixed.slice(1); return; }
  if (own.colours.length === 0) { one.rest = garment.colours.slice(1); return; }
  const light = hexToOklch(one.ground).l;
  const byContrast = (list: readonly Hex[]): Hex[] => list.filter((hex) => hex !== one.ground).map((hex) => ({ hex, away: Math.abs(hexToOklch(hex).l - light) + rng.between(0, 0.15) })).sort((a, b) => b.away - a.away).map(({ hex }) => hex);
  const ofBoard = own.colours.filter((slot) => slot.role !== 'lining');
  const ours = [...byContrast(ofBoard.filter((slot) => slot.role === 'accent').map((slot) => slot.hex)).slice(0, 1), ...byContrast(ofBoard.filter((slot) => slot.role !== 'accent').map((slot) => slot.hex))];
  if (garment.print === 'solid') {
    const pinned = takeUnlike(left, one.ground);
    const trim = ours[Math.min(ours.length - 1, rng.whole(0, 2))];
    const isOurs = rng.chance(own.share);
    one.rest = pinned ? [pinned] : isOurs ? (trim ? [trim] : []) : !own.given.has(one.ground) ? garment.colours.slice(1) : garment.colours.slice(1).map((hex) => mixOklab(one.ground, hex, 0.75));
    return;
  }
  const [least, most] = isPrintId(garment.print) ? printFamily(garment.print).colours : [2, 4];
  const wanted = Math.min(6, Math.max(least, Math.min(most, 3 + rng.whole(0, 1)))) - 1;
  const theirs = byContrast(garment.colours.slice(1));
  const rest: Hex[] = [];
  while (rest.length < wanted) {
    const pinned = takeUnlike(left, one.ground);
    const isOurs = rng.chance(own.share);
    const free = (list: readonly Hex[]): Hex | undefined => list.find((hex) => !rest.includes(hex));
    const next = pinned ?? (isOurs ? free(ours) ?? ours[rest.length % Math.max(1, ours.length)] : free(theirs) ?? theirs[rest.length % Math.max(1, theirs.length)]) ?? (own.share > 0.999 ? one.ground : mixOklab(one.ground, light > 0.5 ? '#000000' : '#ffffff', 0.35));
    rest.push(next);
  }
  one.rest = rest;
}

function takeUnlike(left: Hex[], ground: Hex): Hex | undefined {
  const at = left.findIndex((hex) => hex !== ground);
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

/** What is pinned and found neither a ground nor a figure goes on a collar, a belt, a cuff. */
function smallPlaces(left: Hex[], garments: readonly Paintable[], work: readonly Work[], bySize: readonly number[]): void {
  for (const at of bySize) {
    for (const part of (garments[at] as Paintable).smallParts) {
      const hex = left.shift();
      if (hex === undefined) return;
      (work[at] as Work).parts[part] = partIn(garments[at] as Paintable, hex);
    }
  }
}

/** Last a print of one's own is printed in the pinned colours, the least used inks first, unless it was given in colours. */
function intoInks(garment: Paintable, work: Work, left: Hex[]): void {
  if (!work.fixed || garment.slot?.colours !== undefined) return;
  const one = work;
  const rest = [...one.rest];
  for (let at = rest.length - 1; at >= 0 && left.length > 0; at--) rest[at] = left.shift() as Hex;
  one.rest = rest;
}

const partIn = (garment: Paintable, hex: Hex): PartChoice => ({ ...(garment.print === 'solid' || !canCarry(garment.fabric, 'solid') ? {} : { print: SOLID }), colours: [hex] });

/** Linings in their colours: of the outermost garments that show them. */
function linings(own: OwnPlan, { garments, work, pinned, rng }: { readonly garments: readonly Paintable[]; readonly work: readonly Work[]; readonly pinned: readonly Hex[]; readonly rng: Rng }): void {
  const slots = pinned.length > 0 ? pinned : own.colours.filter((slot) => slot.role === 'lining').map((slot) => slot.hex);
  if (slots.length === 0) return;
  const all = garments.map((garment, at) => ({ garment, at })), slotOf = (garment: Paintable): string => garmentOf(garment.type).slot;
  const outer = all.filter(({ garment }) => slotOf(garment) === 'outerwear' || garment.isOpen);
  // Without a coat a pinned lining is that of the dress, or of the top: seen at a slit, a sleeve, a hem.
  const inner = pinned.length > 0 ? [all.filter(({ garment }) => slotOf(garment) === 'dress'), all.filter(({ garment }) => slotOf(garment) === 'top')].find((list) => list.length > 0) ?? [] : [];
  const lined = outer.length > 0 ? outer : inner.slice(-1);
  lined.forEach(({ garment, at }, k) => {
    if (pinned.length === 0 && !rng.chance(own.share)) return;
    (work[at] as Work).parts.lining = partIn(garment, slots[k % slots.length] as Hex);
  });
}
