import type { Rng } from '@toile/kernel';
import { DRAWABLE_GARMENT_IDS, garmentOf, isAllowed, rankInOutfit } from '@toile/garment';
import type { GarmentId } from '@toile/garment';
import { partFacetOf } from '@toile/brief';
import type { GarmentWish } from '@toile/brief';
import { goesOver, isGown } from '../dressing/sheer.ts';
import type { Plan } from '../plan.ts';
import { placeIn } from '../own/place.ts';
import { isRival } from '../own/sketch-sets.ts';
import type { OwnSketch } from '../own/sketch-sets.ts';

/** One garment of an outfit before its parts are chosen: its type, and the wish it answers. */
export interface Piece { readonly type: GarmentId; readonly wish?: number; readonly isUnder?: boolean; readonly sketch?: OwnSketch }

type Place = 'dress' | 'top' | 'skirt' | 'trousers' | 'outerwear';
const placeOf = (id: GarmentId): Place => {
  const { slot, kind } = garmentOf(id);
  if (slot === 'bottom') return kind === 'skirt' ? 'skirt' : 'trousers';
  return slot === 'dress' ? 'dress' : slot === 'outerwear' ? 'outerwear' : 'top';
};
const isBottom = (place: Place): boolean => place === 'skirt' || place === 'trousers';

/** Over-tops are worn over another top; these may be worn under anything. */
const OVER_TOPS: readonly GarmentId[] = ['cardigan', 'waistcoat', 'hoodie', 'sweater'];
const layerOf = (id: GarmentId): number => garmentOf(id).layer;

/** How much a garment is wanted on this board. */
export function garmentWeight(plan: Plan, id: GarmentId): number {
  const entry = garmentOf(id);
  if (plan.barredGarments.has(id)) return 0;
  if (plan.market !== 'unisex' ? !entry.markets.includes(plan.market) : !entry.markets.includes('menswear')) return 0;
  let weight = Math.exp((plan.affinity.get(`garment:${id}`) ?? 0) * 0.85);
  if (plan.season) weight *= entry.seasons.includes(plan.season) ? 1 : 0.12;
  const formality = plan.leans.formality;
  if (formality) weight *= Math.exp(-((entry.formality - formality.target) ** 2) * 6 * formality.weight);
  const warm = plan.season === 'winter' ? 0.75 : plan.season === 'summer' ? 0.15 : plan.season === 'spring' ? 0.4 : plan.season === 'autumn' ? 0.62 : plan.leans.warmth?.target;
  if (warm !== undefined && entry.slot === 'outerwear') weight *= Math.exp(-((entry.warmth - warm) ** 2) * 5);
  if (id === 'ball-gown' && (plan.affinity.get('garment:ball-gown') ?? 0) <= 0) weight *= 0.25;
  if (id === 'tang-jacket' || id === 'qipao' || id === 'kimono-jacket') weight *= (plan.affinity.get(`garment:${id}`) ?? 0) > 0 ? 1 : 0.3;
  return weight;
}

interface Group { readonly index: number; readonly wish: GarmentWish; readonly type: GarmentId }

/** The wishes of one candidate: alternatives settled, the rest kept. `turn` walks through the alternatives evenly. */
function settle(plan: Plan, rng: Rng, turn: number): readonly Group[] {
  const groups: Group[] = [];
  plan.intent.garments.forEach((wish, index) => {
    if (!wish.isHard) return;
    const left = wish.ids.filter((id) => !plan.barredGarments.has(id));
    if (left.length === 0) return;
    // "A lace skirt": of all skirts those that can be cut in lace.
    const traits = plan.hard.filter((one) => one.garment === index);
    const able = left.filter((id) => traits.every((one) => one.senses.some((sense) => { const facet = partFacetOf(sense.facet); return facet !== undefined && isAllowed(id, facet, sense.id); })));
    const allowed = able.length > 0 ? able : left;
    const rivals = plan.intent.garments.map((other, k) => ({ other, k })).filter(({ other }) => wish.choice !== undefined && other.choice === wish.choice && other.isHard);
    if (rivals.length > 1 && rivals[turn % rivals.length]?.k !== index) return;
    const inMarket = allowed.filter((id) => garmentWeight(plan, id) > 0);
    groups.push({ index, wish, type: allowed.length === 1 ? (allowed[0] as GarmentId) : rng.pickWeighted(inMarket.length > 0 ? inMarket : allowed, (id) => garmentWeight(plan, id) || 1) });
  });
  return groups;
}

const isLinked = (a: Group, b: Group): boolean => a.wish.over === b.index || b.wish.over === a.index;

/** Wishes that cannot be worn at once take turns; those the brief joins ("over", layers that fit) stay together. */
function wearable(groups: readonly Group[], turn: number): readonly Group[] {
  const at = (places: readonly Place[]): readonly Group[] => groups.filter((group) => places.includes(placeOf(group.type)));
  const pick = (list: readonly Group[]): readonly Group[] => {
    if (list.length < 2) return list;
    const first = list[turn % list.length] as Group;
    return [first, ...list.filter((other) => other !== first && isLinked(first, other))];
  };
  const tops = at(['top']);
  const layered = tops.length === 2 && tops.some((top) => OVER_TOPS.includes(top.type)) && new Set(tops.map((top) => top.type)).size === 2 && layerOf((tops[0] as Group).type) !== layerOf((tops[1] as Group).type);
  const keptTops = layered ? tops : pick(tops);
  const bottoms = pick(at(['skirt', 'trousers'])), dresses = pick(at(['dress'])), outer = pick(at(['outerwear']));
  const separates = [...keptTops, ...bottoms];
  if (dresses.length > 0 && separates.length > 0) {
    const joined = separates.filter((one) => dresses.some((dress) => isLinked(one, dress)) || (OVER_TOPS.includes(one.type) && dresses[0]?.type !== 'jumpsuit'));
    if (joined.length > 0) return [...dresses, ...joined, ...outer];
    return turn % 2 === 0 ? [...dresses, ...outer] : [...separates, ...outer];
  }
  return [...dresses, ...separates, ...outer];
}

/** How many of the layers that other outfits would have an evening dress keeps. */
const GOWN_SHARE = 0.45;

/** How likely an outer layer is: by season, by the wish for layers, by the warmth asked for. */
function outerChance(plan: Plan): number {
  const season = plan.season === 'winter' ? 0.75 : plan.season === 'autumn' ? 0.6 : plan.season === 'summer' ? 0.14 : plan.season === 'spring' ? 0.42 : 0.45;
  const layering = plan.leans.layering, warmth = plan.leans.warmth;
  return Math.min(0.95, Math.max(0.05, season + (layering ? (layering.target - 0.5) * 0.7 : 0) + (warmth ? (warmth.target - 0.5) * 0.4 : 0)));
}

/** One garment and no outfit: the drawing's, the one chosen for the board, one that words ask for, or any. */
export function chooseSingle(plan: Plan, rng: Rng, { turn, sketch, type }: { readonly turn: number; readonly sketch?: OwnSketch | undefined; readonly type?: GarmentId | undefined }): readonly Piece[] {
  const wanted = settle(plan, rng.fork('wishes'), turn);
  const asked = wanted.find((one) => one.type === (sketch?.sketch.type ?? type)) ?? (sketch || type ? undefined : wanted[turn % Math.max(1, wanted.length)]);
  const ids = DRAWABLE_GARMENT_IDS.filter((id) => garmentWeight(plan, id) > 0);
  const chosen = sketch?.sketch.type ?? type ?? asked?.type ?? rng.pickWeighted(ids.length > 0 ? ids : DRAWABLE_GARMENT_IDS, (id) => garmentWeight(plan, id) || 1e-6);
  return [{ type: chosen, ...(asked ? { wish: asked.index } : {}), ...(sketch ? { sketch } : {}) }];
}

/** The wishes that drawings leave room for, and the drawings, which answer the wishes of their kind. */
function withSketches(wanted: readonly Group[], sketches: readonly OwnSketch[]): readonly Piece[] {
  const kept = wanted.filter(({ type }) => !sketches.some((one) => one.sketch.type === type || isRival(one.place, placeIn(garmentOf(type)))));
  return [...kept.map(({ type, index }) => ({ type, wish: index })), ...sketches.map((sketch): Piece => {
    const answered = wanted.find(({ wish }) => wish.ids.includes(sketch.sketch.type));
    return { type: sketch.sketch.type, sketch, ...(answered ? { wish: answered.index } : {}) };
  })];
}

/** Chooses which garments make up one outfit; `sketches` are worn in any case. */
export function chooseSkeleton(plan: Plan, rng: Rng, turn: number, sketches: readonly OwnSketch[] = []): readonly Piece[] {
  const wanted = wearable(settle(plan, rng.fork('wishes'), turn), turn);
  const pieces: Piece[] = sketches.length > 0 ? [...withSketches(wanted, sketches)] : wanted.map(({ type, index }) => ({ type, wish: index }));
  const has = (test: (place: Place) => boolean): boolean => pieces.some((piece) => test(placeOf(piece.type)));
  const pool = (test: (id: GarmentId) => boolean): readonly GarmentId[] => DRAWABLE_GARMENT_IDS.filter((id) => test(id) && garmentWeight(plan, id) > 0);
  const add = (test: (id: GarmentId) => boolean, extra: Partial<Piece> = {}): boolean => {
    const ids = pool((id) => test(id) && !pieces.some((piece) => piece.type === id));
    if (ids.length === 0) return false;
    pieces.push({ type: rng.pickWeighted(ids, (id) => garmentWeight(plan, id)), ...extra });
    return true;
  };
  if (!has((place) => place === 'dress')) {
    const hasTop = has((place) => place === 'top'), hasBottom = has(isBottom);
    const dressShare = plan.market === 'womenswear' ? 0.34 : 0.04;
    const bareDress = !hasTop && !hasBottom && rng.chance(dressShare) && add((id) => placeOf(id) === 'dress');
    if (!bareDress) {
      const hasOver = pieces.some((piece) => OVER_TOPS.includes(piece.type) && piece.type !== 'sweater' && piece.type !== 'hoodie');
      if (!hasTop) add((id) => placeOf(id) === 'top' && id !== 'cardigan' && id !== 'waistcoat');
      else if (hasOver && pieces.filter((piece) => placeOf(piece.type) === 'top').length === 1) addUnder(plan, rng, pieces);
      if (!hasBottom && !add((id) => isBottom(placeOf(id)))) add((id) => placeOf(id) === 'dress');
    }
  }
  const isOnePiece = has((place) => place === 'dress');
  const layerChance = 0.16 + ((plan.leans.layering?.target ?? 0.45) - 0.45) * 0.7;
  if (!isOnePiece && wanted.every((one) => placeOf(one.type) !== 'top') && rng.chance(layerChance)) {
    const under = pieces.find((piece) => placeOf(piece.type) === 'top');
    if (under && layerOf(under.type) <= 1) add((id) => OVER_TOPS.includes(id) && layerOf(id) > layerOf(under.type));
  } else if (isOnePiece && rng.chance(layerChance * 0.5)) add((id) => id === 'cardigan');
  // A gown is mostly shown without a layer, and never under one of another rank.
  const worn = pieces.map((piece) => piece.type);
  const chance = outerChance(plan) * (worn.some(isGown) || (plan.occasion === 'evening' && isOnePiece) ? GOWN_SHARE : 1);
  if (!has((place) => place === 'outerwear') && rng.chance(chance)) add((id) => placeOf(id) === 'outerwear' && goesOver(id, worn));
  if (pieces.length === 0) add((id) => placeOf(id) === 'top');
  return inWearOrder(pieces.map((piece) => {
    // What stands in for a garment that cannot be drawn takes the traits that were meant for it.
    const index = piece.wish ?? plan.intent.garments.findIndex((wish) => !wish.isHard && wish.ids.includes(piece.type));
    return index >= 0 ? { ...piece, wish: index } : piece;
  }));
}

/** Something to wear under a lone cardigan or waistcoat. */
function addUnder(plan: Plan, rng: Rng, pieces: Piece[]): void {
  const under = DRAWABLE_GARMENT_IDS.filter((id) => placeOf(id) === 'top' && layerOf(id) <= 1 && garmentWeight(plan, id) > 0 && !pieces.some((piece) => piece.type === id));
  if (under.length > 0) pieces.push({ type: rng.pickWeighted(under, (id) => garmentWeight(plan, id)), isUnder: true });
}

/** From the skin outwards, as `Design.garments` keeps them. */
const inWearOrder = (pieces: readonly Piece[]): readonly Piece[] => [...pieces].sort((a, b) => rankInOutfit(a.type) - rankInOutfit(b.type));
