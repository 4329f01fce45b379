import type { Hex } from '@toile/kernel';
import { createRng, hashOf } from '@toile/kernel';
import { garmentOf, inOrder, isAllowed, FRONT_OPENINGS } from '@toile/garment';
import type { GarmentChoice, PartFacet, Slot } from '@toile/garment';
import { printFamily } from '@toile/textile';
import type { PrintId } from '@toile/textile';
import { partFacetOf } from '@toile/brief';
import type { Sense, Wish } from '@toile/brief';
import { buildParts } from './building/build-garment.ts';
import type { Draft } from './building/fitter.ts';
import { chooseSkeleton } from './building/skeleton.ts';
import type { Piece } from './building/skeleton.ts';
import { colourOutfit } from './colouring/colour-outfit.ts';
import { isRefusedColour, jitterPalette } from './colouring/palette.ts';
import type { Palette } from './colouring/palette.ts';
import { BOLDNESS_OF, LOUD } from './dressing/numbers.ts';
import type { Plan } from './plan.ts';

/** An outfit before it is judged. */
export interface Candidate { readonly garments: readonly GarmentChoice[]; readonly palette: Palette; readonly wishes: readonly (number | undefined)[]; readonly turn: number }

const carries = (piece: Piece, sense: Sense): boolean => {
  const facet = partFacetOf(sense.facet);
  return facet !== undefined && isAllowed(piece.type, facet, sense.id);
};

/** Which garment carries which wish: bound ones on their garment; free ones on every garment for shapes the whole outfit shares, else on one. */
function shareWishes(plan: Plan, pieces: readonly Piece[], turn: number): { readonly shares: readonly (readonly (readonly Sense[])[])[]; readonly uncarried: number } {
  const shares: (readonly Sense[])[][] = pieces.map(() => []);
  const settled = plan.hard.filter((wish) => {
    const rivals = plan.hard.filter((other) => wish.choice !== undefined && other.choice === wish.choice);
    return rivals.length < 2 || rivals[turn % rivals.length] === wish;
  });
  const loads = pieces.map(() => 0);
  let uncarried = 0;
  for (const wish of settled) {
    if (wish.garment !== undefined) {
      const asked = plan.intent.garments[wish.garment];
      const own = pieces.findIndex((piece) => piece.wish === wish.garment);
      // "A puffer vest? No, a quilted puffer": the same garment named twice is one garment.
      const at = own >= 0 ? own : pieces.findIndex((piece) => asked?.ids.includes(piece.type));
      if (at >= 0) shares[at]?.push(wish.senses);
      if (at >= 0 || asked?.isHard) continue;
    }
    const able = pieces.map((piece, at) => ({ piece, at })).filter(({ piece }) => wish.senses.some((sense) => carries(piece, sense)));
    if (able.length === 0) { uncarried += 1; continue; }
    for (const at of carriersOf(wish, able, loads, turn)) { shares[at]?.push(wish.senses); loads[at] = (loads[at] ?? 0) + 1; }
  }
  const settledShares = shares.map((musts) => oneOfAFacet(musts, turn));
  return { shares: settledShares, uncarried: uncarried + settledShares.reduce((sum, musts, at) => sum + (shares[at]?.length ?? 0) - musts.length, 0) };
}

/** A garment has one cloth and one neckline: of two wishes for the same part ("linen wool coat") the options show now one, now the other. */
function oneOfAFacet(musts: readonly (readonly Sense[])[], turn: number): readonly (readonly Sense[])[] {
  const rivals = (senses: readonly Sense[]): readonly (readonly Sense[])[] => musts.filter((other) => other[0]?.facet === senses[0]?.facet && senses[0]?.facet !== 'detail' && !other.some((sense) => senses.some((one) => one.id === sense.id)) || other === senses);
  return musts.filter((senses) => { const list = rivals(senses); return list.length < 2 || list[turn % list.length] === senses; });
}

/** Which garment shows a wish best: sleeves and necklines on what is worn next to the face and arms, a print on the largest piece. */
const CARRIERS: Readonly<Partial<Record<PartFacet, Readonly<Record<Slot, number>>>> & { readonly print: Readonly<Record<Slot, number>> }> = {
  print: { outerwear: 1.7, dress: 2.2, top: 1.6, bottom: 1.5 },
  sleeve: { outerwear: 0.9, dress: 2.2, top: 2, bottom: 0 },
  sleeveLength: { outerwear: 0.9, dress: 2.2, top: 2, bottom: 0 },
  neckline: { outerwear: 0.5, dress: 2.2, top: 2, bottom: 0 },
  hem: { outerwear: 0.7, dress: 2.2, top: 1, bottom: 2 },
  collar: { outerwear: 2, dress: 1.6, top: 1.8, bottom: 0 },
};
const isKnitwear = (piece: Piece): boolean => piece.type === 'sweater' || piece.type === 'cardigan';
const isKnitted = (sense: Sense | undefined): boolean => sense?.id === 'nordic-star' || sense?.id === 'cable-knit' || sense?.id === 'rib-knit';

/** Plain cloth and absence are for every garment; any other wish for the garment that shows it best and carries least so far. */
function carriersOf(wish: Wish, able: readonly { readonly piece: Piece; readonly at: number }[], loads: readonly number[], turn: number): readonly number[] {
  const [first] = wish.senses;
  const isForAll = wish.because?.startsWith('no ') || (first?.facet === 'print' && first.id === 'solid') || (first?.facet === 'sleeve' && first.id === 'sleeveless' && able.length < 2);
  if (isForAll) return able.map(({ at }) => at);
  const usual = (piece: Piece): number => {
    const facet = partFacetOf(first?.facet ?? 'print') as PartFacet;
    return wish.senses.some((sense) => isAllowed(piece.type, facet, sense.id)) ? (CARRIERS[facet] ?? CARRIERS.print)[garmentOf(piece.type).slot] * (isKnitwear(piece) && isKnitted(first) ? 2 : 1) : 0;
  };
  const sameFacetTaken = (at: number): number => loads[at] ?? 0;
  const ranked = [...able].sort((a, b) => (sameFacetTaken(a.at) - sameFacetTaken(b.at)) * 1.5 + usual(b.piece) - usual(a.piece) || a.at - b.at);
  const isShape = first?.facet === 'silhouette' || first?.facet === 'fabric' || first?.facet === 'length';
  const pick = ranked[turn % 3 === 2 && ranked.length > 1 && !isShape ? 1 : 0];
  return pick ? [pick.at] : [];
}

/** Print scales: mostly life size, now and then small or large; a wish for scale decides. */
function scaleFor(plan: Plan, chance: number): number {
  const target = plan.leans['print-scale']?.target;
  if (target !== undefined) return target > 0.7 ? 1.6 + chance * 0.9 : target < 0.3 ? 0.4 + chance * 0.25 : 1;
  return chance < 0.2 ? 0.6 : chance < 0.72 ? 1 : chance < 0.9 ? 1.5 : 2.1;
}

/**
 * One outfit, drawn from the plan by its number alone; `undefined` where the wishes cannot be cut together this time.
 * `mayMiss`: a wish that none of its garments can carry is let go; boards ask for that only where nothing else is left.
 */
export function makeCandidate(plan: Plan, index: number, mayMiss = false): Candidate | undefined {
  const rng = createRng(hashOf(plan.seed, plan.intent.text, 'candidate', index));
  const pieces = chooseSkeleton(plan, rng.fork('skeleton'), index);
  const { shares, uncarried } = shareWishes(plan, pieces, index);
  if (uncarried > 0 && !mayMiss) return undefined;
  const roam = rng.between(0.15, 1);
  const isAskedMix = plan.hard.filter((wish) => wish.senses[0]?.facet === 'print' && wish.senses[0].id !== 'solid' && wish.choice === undefined).length > 1;
  const printAt = rng.chance(0.62) ? rng.whole(0, Math.max(0, pieces.length - 1)) : -1;
  const isPrintAsked = shares.some((musts) => musts.some((senses) => senses.some((sense) => sense.facet === 'print' && sense.id !== 'solid')));
  const drafts: Draft[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const isUnder = piece.isUnder === true || pieces.some((other, k) => k > at && garmentOf(other.type).slot !== 'bottom' && garmentOf(piece.type).slot !== 'bottom');
    const isPrintFree = isPrintAsked ? isAskedMix : at === printAt;
    const draft = buildParts(plan, { type: piece.type, must: shares[at] ?? [], isPrintFree, isUnder, roam, mayMiss }, rng.fork(`garment ${at}`));
    if (!draft) return undefined;
    drafts.push(draft);
  }
  if (!isAskedMix && drafts.filter((draft) => BOLDNESS_OF[draft.parts.print as PrintId] >= LOUD).length > 1) return undefined;
  if (isRefused(plan, drafts)) return undefined;
  const palette = jitterPalette(plan.palettes[(index + rng.whole(0, 1)) % plan.palettes.length] as Palette, rng.fork('palette'));
  const colours = colourOutfit(plan, palette, drafts.map((draft, at) => ({ type: draft.type, fabric: draft.parts.fabric as never, print: draft.parts.print as PrintId, ...(pieces[at]?.wish !== undefined ? { wish: pieces[at].wish } : {}) })), rng.fork('colours'));
  const garments = drafts.map((draft, at) => finish(plan, { draft, drafts, at, colours: colours[at] as readonly Hex[], chance: rng.fork(`wear ${at}`).next(), scale: rng.fork(`scale ${at}`).next() }));
  if (isRefusedWhole(plan, garments)) return undefined;
  return { garments, palette, wishes: pieces.map((piece) => piece.wish), turn: index };
}

interface Finishing { readonly draft: Draft; readonly drafts: readonly Draft[]; readonly at: number; readonly colours: readonly Hex[]; readonly chance: number; readonly scale: number }

/** The draft as the document keeps it, and how it is worn: tucked, open. */
function finish(plan: Plan, { draft, drafts, at, colours, chance, scale }: Finishing): GarmentChoice {
  const entry = garmentOf(draft.type);
  const print = draft.parts.print as PrintId;
  const isOver = drafts.slice(0, at).some((other) => garmentOf(other.type).slot !== 'bottom');
  const canOpen = draft.parts.closure !== undefined && (FRONT_OPENINGS as readonly string[]).includes(draft.parts.closure) && draft.parts.closure !== 'slanted';
  const volume = draft.parts.silhouette;
  const hasBottom = drafts.some((other) => garmentOf(other.type).slot === 'bottom');
  const isTuckable = entry.slot === 'top' && entry.layer <= 1 && hasBottom && draft.parts.length !== 'cropped' && (volume === 'fitted' || volume === 'straight' || volume === 'hourglass' || (volume === 'oversized' && chance < 0.3));
  const isOpen = isOver && canOpen && (draft.type === 'cardigan' || draft.type === 'kimono-jacket' || entry.slot === 'outerwear' || draft.type === 'shirt') && draft.parts.closure !== 'double-breasted' && chance < 0.55;
  return inOrder({
    type: draft.type, slot: entry.slot, ...(draft.parts as object), details: draft.details as never, print: { id: print, scale: print === 'solid' ? 1 : Math.round(scaleFor(plan, scale) * 20) / 20, rotation: 0, ...(isPlacedBest(draft.type, print) && chance < 0.6 ? { layout: 'placed' } : {}) }, colours,
    ...(isTuckable && chance < 0.7 ? { isTucked: true } : {}), ...(isOpen ? { isOpen: true } : {}),
  } as unknown as GarmentChoice);
}

/** Prints that may be placed on a panel are worth it where one panel shows whole: borders on skirts, pictures that cover every panel on dresses and coats. */
function isPlacedBest(type: GarmentChoice['type'], print: PrintId): boolean {
  const { panels, wornAs } = printFamily(print);
  if (wornAs !== undefined) return false;
  const { slot } = garmentOf(type);
  if (slot === 'bottom') return type.endsWith('skirt') && panels.includes('skirt');
  return (slot === 'dress' || slot === 'outerwear') && panels.includes('bodice');
}

/** Combination refusals ("no wool coats", "no black leather") that no single part breaks. */
function isRefused(plan: Plan, drafts: readonly Draft[]): boolean {
  return plan.exclusions.some((one) => !one.colour && one.garments && one.senses && drafts.some((draft) => one.garments?.includes(draft.type) && one.senses?.some((sense) => holds(draft, sense))));
}

const holds = (draft: Draft, sense: Sense): boolean => {
  const facet = partFacetOf(sense.facet);
  if (facet === undefined) return false;
  return facet === 'details' ? draft.details.includes(sense.id) : draft.parts[facet] === sense.id;
};

function isRefusedWhole(plan: Plan, garments: readonly GarmentChoice[]): boolean {
  return plan.exclusions.some((one) => one.colour !== undefined && garments.some((garment) => {
    const meets = (!one.garments || one.garments.includes(garment.type)) && (!one.senses || one.senses.some((sense) => sense.facet === 'fabric' ? garment.fabric === sense.id : sense.facet === 'print' && garment.print.id === sense.id));
    return meets && garment.colours.some((hex) => isRefusedColour(hex, one.colour as Hex));
  }));
}
