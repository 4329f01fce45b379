import { createRng, failure, hashOf, stableId, success } from '@toile/kernel';
import type { Hex, Outcome, Rng } from '@toile/kernel';
import { hexToOklch, oklchToHex } from '@toile/colour';
import { changePart, DRAWABLE_GARMENT_IDS, garmentOf, partsOnOffer, printAs, rankInOutfit, validateDesign } from '@toile/garment';
import type { Design, GarmentChoice, PartFacet } from '@toile/garment';
import { isPrintId } from '@toile/textile';
import { chooseFarApart } from '@toile/search';
import type { Boards } from '@toile/brief';
import type { BoardElements } from '../own/elements.ts';
import { usesOf } from '../own/uses-of.ts';
import { commonness } from '../dressing/commonness.ts';
import { FEATURE_AXES, featuresOf } from '../choosing/features.ts';
import { signatureOf } from '../choosing/signature.ts';

const MOST = 200;
const CHANGEABLE: readonly PartFacet[] = ['silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem', 'fabric', 'print', 'details'];
const TRIES_EACH = 5;

const countProblem = (count: number): Outcome<never> => failure({ code: 'count-out-of-range', where: 'count', message: 'Between 1 and 200 designs can be asked for.', came: String(count), expected: '1 to 200' });
const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MOST;

/** How many designs to breed, and from whose boards: what is pinned there and worn by a parent is worn by every child. */
export interface Breeding { readonly count: number; readonly boards?: Boards; readonly elements?: BoardElements }

/** With pins many tries are lost, since a change may take a pinned colour away. */
const TRIES_WITH_PINS = 4;

/** The pinned elements of a design, each by what it is. */
const pinsOf = (design: Design, { boards, elements }: Pick<Breeding, 'boards' | 'elements'>): ReadonlySet<string> =>
  new Set(boards ? usesOf(design, boards, elements).filter((use) => use.isPinned && use.kind !== 'mood').map((use) => `${use.kind} ${use.hex ?? use.element ?? ''}`) : []);

const holdsAll = (design: Design, pins: ReadonlySet<string>, given: Pick<Breeding, 'boards' | 'elements'>): boolean => {
  if (pins.size === 0) return true;
  const held = pinsOf(design, given);
  return [...pins].every((pin) => held.has(pin));
};

/** Designs near this one: the same garments for the most part, a few parts or colours changed, each different from the others; pinned elements stay. */
export function moreLikeThis(design: Design, seed: number, breeding: number | Breeding): Outcome<readonly Design[]> {
  const { count, ...given } = typeof breeding === 'number' ? { count: breeding } : breeding;
  if (!isCount(count)) return countProblem(count);
  const pins = pinsOf(design, given);
  const rng = createRng(hashOf(seed, design.id, 'more'));
  const pool: Design[] = [];
  const seen = new Set([signatureOf(design.garments)]);
  for (let k = 0; k < count * TRIES_EACH * (pins.size > 0 ? TRIES_WITH_PINS : 1) && pool.length < count * 3; k++) {
    const tried = mutate(design, rng.fork(k));
    const signature = signatureOf(tried.garments);
    if (tried === design || seen.has(signature) || !holdsAll(tried, pins, given)) continue;
    seen.add(signature);
    pool.push(tried);
  }
  return success(chosen(pool, count).map((one, at) => named(one, { from: [design], seed, at, why: 'Varies a design that was liked.' })));
}

/** Designs between two: each garment from one parent or the other, colours from either; no child equals a parent. What both wear of the pinned elements stays. */
export function cross(a: Design, b: Design, { seed, count, ...given }: Breeding & { readonly seed: number }): Outcome<readonly Design[]> {
  if (!isCount(count)) return countProblem(count);
  const ofB = pinsOf(b, given);
  const pins = new Set([...pinsOf(a, given)].filter((pin) => ofB.has(pin)));
  const rng = createRng(hashOf(seed, a.id, b.id, 'cross'));
  const pool: Design[] = [];
  const seen = new Set([signatureOf(a.garments), signatureOf(b.garments)]);
  for (let k = 0; k < (count * TRIES_EACH + 20) * (pins.size > 0 ? TRIES_WITH_PINS : 1) && pool.length < count * 3; k++) {
    const child = mixed(a, b, rng.fork(k));
    if (!child || !holdsAll(child, pins, given)) continue;
    const signature = signatureOf(child.garments);
    if (seen.has(signature)) continue;
    seen.add(signature);
    pool.push(child);
  }
  return success(chosen(pool, count).map((one, at) => named(one, { from: [a, b], seed, at, why: 'Crosses two designs that were liked.' })));
}

const chosen = (pool: readonly Design[], count: number): readonly Design[] => {
  const places = pool.map((one) => { const features = featuresOf(one.garments); const { l, a, b } = labOf(one.garments[0]?.colours[0] ?? '#888888'); return [...FEATURE_AXES.map((axis) => features[axis]), l, a, b]; });
  return chooseFarApart(places, count).map((at) => pool[at] as Design);
};

const labOf = (hex: string): { l: number; a: number; b: number } => { const { l, c, h } = hexToOklch(hex); return { l, a: c * 2 * Math.cos((h * Math.PI) / 180), b: c * 2 * Math.sin((h * Math.PI) / 180) }; };

interface Naming { readonly from: readonly Design[]; readonly seed: number; readonly at: number; readonly why: string }

const named = (design: Design, { from, seed, at, why }: Naming): Design =>
  ({ ...design, id: stableId(`${from.map((one) => one.id).join('+')} ${seed} ${at} ${signatureOf(design.garments)}`), seed: hashOf(seed, at, design.id), why: [why] });

/** One to three changes that a stylist would try: parts by how ordinary they are, colours within the palette, now and then a garment of the same slot. */
function mutate(design: Design, rng: Rng): Design {
  let made = design;
  const steps = rng.whole(1, 3);
  for (let step = 0; step < steps; step++) {
    const at = rng.whole(0, made.garments.length - 1);
    const garment = made.garments[at] as GarmentChoice;
    const kind = rng.next();
    if (kind < 0.2) made = take(made, at, { field: 'colours', value: [shiftColour(made, garment, rng), ...garment.colours.slice(1)] });
    else if (kind < 0.27 && !garment.drawn) made = take(made, at, { field: 'type', value: rng.pick(DRAWABLE_GARMENT_IDS.filter((id) => garmentOf(id).kind === garmentOf(garment.type).kind && garmentOf(id).markets.includes(made.market))) });
    else made = changeOne(made, at, rng);
  }
  return made;
}

function changeOne(design: Design, at: number, rng: Rng): Design {
  const garment = design.garments[at] as GarmentChoice;
  // What is drawn keeps its shape: only its cloth and print are open.
  const facet = rng.pick(CHANGEABLE.filter((one) => garment.drawn === undefined || one === 'fabric' || one === 'print').filter((one) => one === 'details' || one === 'print' || garment[one] !== undefined));
  const offered = partsOnOffer(design, at, facet).filter((id) => (facet === 'print' ? id !== garment.print.id && isPrintId(id) : facet === 'details' || id !== garment[facet]));
  if (offered.length === 0) return design;
  const id = rng.pickWeighted(offered, (one) => commonness(garmentOf(garment.type).kind, facet, one) / (1 + offered.indexOf(one) * 0.15));
  if (facet === 'details') {
    const held = garment.details as readonly string[];
    return take(design, at, { field: facet, value: held.includes(id) ? held.filter((one) => one !== id) : [...held, id] });
  }
  return take(design, at, { field: facet, value: facet === 'print' ? printAs(garment.print, id as never) : id });
}

const take = (design: Design, at: number, change: Parameters<typeof changePart>[2]): Design => { const done = changePart(design, at, change); return done.ok ? done.value.design : design; };

function shiftColour(design: Design, garment: GarmentChoice, rng: Rng): Hex {
  const ground = garment.colours[0] as Hex;
  const others = design.palette.filter((hex) => hex !== ground);
  if (others.length > 0 && rng.chance(0.6)) return rng.pick(others);
  const { l, c, h } = hexToOklch(ground);
  return oklchToHex({ l: Math.min(0.95, Math.max(0.18, l + rng.between(-0.14, 0.14))), c: c * rng.between(0.7, 1.25), h: (h + rng.between(-24, 24) + 360) % 360 });
}

/** Slot by slot from one parent or the other; undefined where the mix cannot be worn. */
function mixed(a: Design, b: Design, rng: Rng): Design | undefined {
  const [main, other] = rng.chance(0.5) ? [a, b] : [b, a];
  const slots = ['dress', 'top', 'bottom', 'outerwear'] as const;
  const hasDress = (rng.chance(0.5) ? main : other).garments.some((one) => one.slot === 'dress');
  const garments: GarmentChoice[] = [];
  for (const slot of slots) {
    const [first, second] = rng.chance(0.5) ? [main, other] : [other, main];
    if ((slot === 'dress') !== hasDress && slot !== 'outerwear') continue;
    const own = first.garments.filter((one) => one.slot === slot), spare = second.garments.filter((one) => one.slot === slot);
    garments.push(...(own.length > 0 ? own : slot === 'outerwear' ? [] : spare));
  }
  if (garments.length === 0) return undefined;
  const colours = rng.chance(0.5) ? main.palette : other.palette;
  const isDyed = rng.chance(0.4);
  const dressed = garments.map((one, at): GarmentChoice => (isDyed && colours[at % colours.length] ? { ...one, colours: [colours[at % colours.length] as Hex, ...one.colours.slice(1)] } : one)).sort((x, y) => rankInOutfit(x.type) - rankInOutfit(y.type));
  const child: Design = { ...main, garments: dressed, palette: [...new Set([...main.palette, ...other.palette])].slice(0, 8), mood: [...new Set([...a.mood, ...b.mood])] };
  return validateDesign(child).ok ? child : undefined;
}
