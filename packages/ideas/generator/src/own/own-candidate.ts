import { createRng, hashOf } from '@toile/kernel';
import type { Hex, Rng } from '@toile/kernel';
import type { PrintSlot, Sense } from '@toile/brief';
import { canCarry, garmentOf, isAllowed, isSound } from '@toile/garment';
import type { GarmentChoice, GarmentId, PartChoice, PartName } from '@toile/garment';
import type { FabricId, PrintId } from '@toile/textile';
import { buildParts } from '../building/build-garment.ts';
import type { Preset } from '../building/build-garment.ts';
import { finish } from '../building/finish-garment.ts';
import type { Draft } from '../building/fitter.ts';
import { isRefused, isRefusedWhole } from '../building/refusals.ts';
import { CARRIERS, shareWishes } from '../building/share-wishes.ts';
import { chooseSingle, chooseSkeleton } from '../building/skeleton.ts';
import type { Piece } from '../building/skeleton.ts';
import type { Candidate } from '../candidate.ts';
import { areaOf, colourOutfit } from '../colouring/colour-outfit.ts';
import { jitterPalette } from '../colouring/palette.ts';
import type { Palette } from '../colouring/palette.ts';
import { BOLDNESS_OF, LOUD } from '../dressing/numbers.ts';
import type { Plan } from '../plan.ts';
import { DRAWN_AS, presetFrom } from './drawn-garment.ts';
import type { OwnPlan } from './own-plan.ts';
import { paintOwn } from './paint-own.ts';
import type { Painted } from './paint-own.ts';
import { hasPart, sensesFor, smallPartsOf } from './part-of-garment.ts';
import { turnOf } from './turn.ts';
import type { OwnTurn } from './turn.ts';

/** In the first rounds nothing gives way; then words that cannot be cut beside the pins, last the pins. */
const WORDS_YIELD = 1, PINS_YIELD = 3;

const chanceOfCandidate = (plan: Plan, index: number): Rng => createRng(hashOf(plan.seed, plan.intent.text, 'own candidate', index));

/** How many of the first `count` candidates are to take each turn, whether they can be cut or not. */
export function plannedTurns(plan: Plan, own: OwnPlan, count: number): ReadonlyMap<string, number> {
  const planned = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const { key } = turnOf(own, index, chanceOfCandidate(plan, index).fork('turn'));
    planned.set(key, (planned.get(key) ?? 0) + 1);
  }
  return planned;
}

/** One outfit around what the designer brought, drawn from the plan by its number alone; `undefined` where it cannot be cut this time. */
export function makeOwnCandidate(plan: Plan, own: OwnPlan, { index, round }: { readonly index: number; readonly round: number }): Candidate | undefined {
  const rng = chanceOfCandidate(plan, index);
  const turn = turnOf(own, index, rng.fork('turn'));
  const isSingle = own.boards.mode === 'garment';
  const pieces = isSingle
    ? chooseSingle(plan, rng.fork('skeleton'), { turn: index, sketch: turn.sketches[0], type: own.boards.garment })
    : chooseSkeleton(plan, rng.fork('skeleton'), index, turn.sketches);
  const mayMiss = isSingle || round >= WORDS_YIELD;
  const { shares, uncarried } = shareWishes(plan, pieces, index);
  if (uncarried > 0 && !mayMiss) return undefined;
  const drafts = buildAll(plan, own, { pieces, shares, turn, rng, mayMiss, pinsYield: round >= PINS_YIELD, index });
  if (!drafts || isRefused(plan, drafts.map(({ draft }) => draft))) return undefined;
  const asked = shares.flat(2).some((sense) => sense.facet === 'print' && sense.id !== 'solid');
  if (!asked && drafts.filter(({ draft, slot }) => BOLDNESS_OF[slot ? slot.print.id : draft.parts.print as PrintId] >= LOUD).length > 1) return undefined;
  const palette = jitterPalette(plan.palettes[(index + rng.whole(0, 1)) % plan.palettes.length] as Palette, rng.fork('palette'));
  const system = colourOutfit(plan, palette, drafts.map(({ draft }, at) => ({ type: draft.type, fabric: draft.parts.fabric as FabricId, print: draft.parts.print as PrintId, ...(pieces[at]?.wish !== undefined ? { wish: pieces[at].wish } : {}) })), rng.fork('colours'));
  const finished = drafts.map(({ draft }, at) => finish(plan, { draft, drafts: drafts.map((one) => one.draft), at, colours: system[at] as readonly Hex[], chance: rng.fork(`wear ${at}`).next(), scale: rng.fork(`scale ${at}`).next() }));
  const painted = paintOwn(plan, own, {
    garments: finished.map((garment, at) => ({
      type: garment.type, fabric: garment.fabric, print: garment.print.id, colours: garment.colours, isOpen: garment.isOpen === true, smallParts: smallPartsOf((drafts[at] as Built).draft),
      isBound: pieces[at]?.wish !== undefined && plan.intent.palette.some((one) => one.isAsked && one.garment === pieces[at]?.wish), ...((drafts[at] as Built).slot ? { slot: (drafts[at] as Built).slot as PrintSlot } : {}),
    })),
    spin: turn.spin, rng: rng.fork('paint'),
  });
  const dressed = finished.map((garment, at) => asOwn(garment, pieces[at] as Piece, (drafts[at] as Built).slot, painted[at] as Painted));
  const garments = withPartPrints(own, { garments: dressed, drafts: drafts.map((one) => one.draft), turn });
  if (!garments && round < PINS_YIELD) return undefined;
  const final = garments ?? dressed;
  if (isRefusedWhole(plan, final) || !final.every((garment) => isSound(garment))) return undefined;
  return { garments: final, palette: paletteWorn(own, palette, final), wishes: pieces.map((piece) => piece.wish), turn: index, key: turn.key };
}

interface Built { readonly draft: Draft; readonly slot?: PrintSlot }
interface Building {
  readonly pieces: readonly Piece[];
  readonly shares: readonly (readonly (readonly Sense[])[])[];
  readonly turn: OwnTurn;
  readonly rng: Rng;
  readonly mayMiss: boolean;
  readonly pinsYield: boolean;
  readonly index: number;
}

/** The parts of every garment: first the one that carries the designer's print, whichever can; the others stay plain or take the system's print. */
function buildAll(plan: Plan, own: OwnPlan, making: Building): readonly Built[] | undefined {
  const { pieces, shares, turn, rng, mayMiss } = making;
  const roam = rng.between(0.15, 1);
  const slot = typeof turn.print === 'string' ? undefined : turn.print;
  const isPrintAsked = shares.flat(2).some((sense) => sense.facet === 'print' && sense.id !== 'solid');
  const partMusts = mustsForParts(turn.partPrints, pieces);
  const systemAt = turn.print === 'system' && !isPrintAsked ? rng.whole(0, pieces.length - 1) : -1;
  const build = (at: number, print: PrintId | undefined, fork: string): Draft | undefined => {
    const piece = pieces[at] as Piece;
    const preset = presetOf(own, piece, { print, index: making.index, rng: rng.fork(`drawn ${at}`) });
    const musts = [...shares[at] ?? [], ...partMusts[at] ?? []].filter((senses) => !senses.some((sense) => isSettled(preset, sense)));
    const isUnder = piece.isUnder === true || pieces.some((other, k) => k > at && garmentOf(other.type).slot !== 'bottom' && garmentOf(piece.type).slot !== 'bottom');
    return buildParts(plan, { type: piece.type, must: musts, isPrintFree: at === systemAt, isUnder, roam, mayMiss, preset }, rng.fork(fork));
  };
  const asksForPrint = (at: number): boolean => (shares[at] ?? []).some((senses) => senses.some((sense) => sense.facet === 'print'));
  const printed = new Map<number, Built>();
  if (slot) {
    // Beside a print that words ask for it takes another garment; a pinned one takes its place where there is no other.
    const able = carriersFor(own, slot, making);
    for (const at of [...able.filter((place) => !asksForPrint(place)), ...(slot.isPinned ? able.filter(asksForPrint) : [])]) {
      const draft = build(at, standIn(slot), `printed ${at}`);
      if (draft && canCarry(draft.parts.fabric as FabricId, slot.print.id)) { printed.set(at, { draft, slot }); break; }
    }
    if (printed.size === 0 && slot.isPinned && !making.pinsYield) return undefined;
  }
  const built: Built[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const draft = printed.get(at)?.draft ?? build(at, at === systemAt || asksForPrint(at) ? undefined : 'solid', `garment ${at}`);
    if (!draft) return undefined;
    built.push(printed.get(at) ?? { draft });
  }
  return built;
}

/** While parts are chosen a print of one's own is stood in for by a free figure: what can carry flowers can carry it. */
const standIn = (slot: PrintSlot): PrintId => (slot.print.id === 'own' ? 'floral' : slot.print.id);

const isSettled = (preset: Preset, sense: Sense): boolean => (preset.details !== undefined && sense.facet === 'detail') || DRAWN_AS.some(([facet, part]) => facet === sense.facet && preset.parts[part] !== undefined) || (sense.facet === 'print' && preset.parts.print !== undefined);

function presetOf(own: OwnPlan, piece: Piece, { print, index, rng }: { readonly print: PrintId | undefined; readonly index: number; readonly rng: Rng }): Preset {
  const drawn: Preset = piece.sketch ? presetFrom(piece.sketch, { share: own.share, isVaried: !piece.sketch.slot.asDrawn && index % 4 !== 0, rng }) : { parts: {} };
  return { ...drawn, parts: { ...drawn.parts, ...(print === undefined ? {} : { print }) } };
}

/** The garments that can carry a print, the best first: large ones, now and then the next; not the one that the base colour must cover where the print brings its own colours. */
function carriersFor(own: OwnPlan, slot: PrintSlot, { pieces, turn, index }: Building): readonly number[] {
  const able = pieces.map((piece, at) => ({ at, type: piece.type })).filter(({ type }) => isAllowed(type, 'print', slot.print.id));
  const largest = Math.max(...pieces.map((piece) => areaOf(piece.type)));
  const isBaseAsked = slot.colours !== undefined && own.colours.some((one) => one.role === 'base');
  const worth = (type: GarmentId): number => CARRIERS.print[garmentOf(type).slot] - (isBaseAsked && areaOf(type) === largest ? 3 : 0);
  const ranked = able.toSorted((a, b) => worth(b.type) - worth(a.type) || a.at - b.at).map(({ at }) => at);
  const turned = (index + turn.spin) % 3 === 2 && ranked.length > 1 && !isBaseAsked ? [ranked[1] as number, ranked[0] as number, ...ranked.slice(2)] : ranked;
  return turned;
}

/** What garments must have so that prints of one part find their part: the first garment that can have it. */
function mustsForParts(slots: readonly PrintSlot[], pieces: readonly Piece[]): readonly (readonly (readonly Sense[])[])[] {
  const musts: (readonly Sense[])[][] = pieces.map(() => []);
  for (const slot of slots) {
    if (!slot.isPinned) continue;
    const at = pieces.findLastIndex((piece) => sensesFor(piece.type, slot.on as PartName) !== undefined);
    const senses = at < 0 ? undefined : sensesFor((pieces[at] as Piece).type, slot.on as PartName);
    if (senses && senses.length > 0) musts[at]?.push(senses);
  }
  return musts;
}

/** The garment with the designer's print, drawing and colours on it. */
function asOwn(garment: GarmentChoice, piece: Piece, slot: PrintSlot | undefined, painted: Painted): GarmentChoice {
  const { isOpen, ...closed } = garment;
  const { sketch } = piece;
  const isDrawn = sketch?.slot.asDrawn === true;
  const dims = sketch?.sketch.fitted?.choice.dims;
  return {
    ...(isDrawn ? closed : { ...closed, ...(isOpen ? { isOpen } : {}) }), ...(slot ? { print: slot.print } : {}), colours: painted.colours,
    ...(Object.keys(painted.parts).length > 0 ? { parts: painted.parts } : {}), ...(dims && Object.keys(dims).length > 0 ? { dims } : {}),
    ...(isDrawn ? { drawn: { sketch: sketch.slot.element } } : {}),
  };
}

/** Prints of one part on the outermost garment that has the part; `undefined` where a pinned one finds none. */
function withPartPrints(own: OwnPlan, { garments, drafts, turn }: { readonly garments: readonly GarmentChoice[]; readonly drafts: readonly Draft[]; readonly turn: OwnTurn }): readonly GarmentChoice[] | undefined {
  let worn = garments;
  for (const slot of turn.partPrints) {
    const part = slot.on as PartName;
    const at = drafts.findLastIndex((draft) => hasPart(draft, part) && canCarry(draft.parts.fabric as FabricId, slot.print.id));
    if (at < 0) { if (slot.isPinned) return undefined; continue; }
    const inks = slot.print.own === undefined ? undefined : own.elements.prints.get(slot.print.own)?.inks.slice(0, 6);
    const garment = worn[at] as GarmentChoice;
    const colours = slot.colours ?? inks ?? partColours(own, garment);
    const choice: PartChoice = { ...garment.parts?.[part], print: slot.print, colours };
    worn = worn.map((one, i) => (i === at ? { ...one, parts: { ...one.parts, [part]: choice } } : one));
  }
  return worn;
}

/** A part's print in the colours of its garment, turned so that it stands off. */
function partColours(own: OwnPlan, garment: GarmentChoice): readonly Hex[] {
  const board = own.colours.filter((slot) => slot.role !== 'lining').map((slot) => slot.hex);
  const all = [...new Set([...garment.colours.slice(1), ...(own.share > 0 ? board : []), ...garment.colours])];
  return all.slice(0, 4);
}

/** The palette of a look in what it wears: the designer's colours first, then, where not all of it is theirs, the system's. */
function paletteWorn(own: OwnPlan, palette: Palette, garments: readonly GarmentChoice[]): Palette {
  const worn = [...new Set(garments.flatMap((garment) => garment.colours))];
  const ours = own.colours.length > 0 ? worn.filter((hex) => own.given.has(hex)) : [];
  if (own.share < 0.999 || ours.length === 0) return { ...palette, asked: [...ours, ...palette.asked] };
  const [first] = ours as [Hex];
  return { asked: ours, light: first, dark: first, mid: first, extra: first, accent: first };
}
