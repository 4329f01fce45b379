import { ENGINE_VERSION, failure, hashOf, showValue, stableId, success } from '@toile/kernel';
import type { Hex, Outcome } from '@toile/kernel';
import { SAMPLE_SIZE } from '@toile/figure';
import type { MarketId } from '@toile/figure';
import { DESIGN_SCHEMA, withAccessories } from '@toile/garment';
import type { Design, FigureChoice } from '@toile/garment';
import type { Boards, Intent, IntentNote, MoodReading } from '@toile/brief';
import { heardIn } from '@toile/brief';
import { makeCandidate } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { chooseBoard } from './choosing/choose-board.ts';
import { chooseOwnBoard } from './choosing/choose-own-board.ts';
import type { Judged } from './choosing/choose-board.ts';
import { FEATURE_AXES, featuresOf } from './choosing/features.ts';
import type { Features } from './choosing/features.ts';
import { glanceOf } from './choosing/glance.ts';
import { scoreOf } from './choosing/score.ts';
import { signatureOf, twinOf } from './choosing/signature.ts';
import { coloursOf, isRefusedColour } from './colouring/palette.ts';
import { finishLook, isForAccessories } from './finishing/accessories.ts';
import { poseBoard } from './finishing/pose.ts';
import { castBoard, chooseShoes } from './looks.ts';
import type { Cast } from './looks.ts';
import { NO_BOARD_ELEMENTS } from './own/elements.ts';
import type { BoardElements } from './own/elements.ts';
import { finishOwn } from './own/finish-own.ts';
import { makeOwnCandidate, plannedTurns } from './own/own-candidate.ts';
import { planOwn } from './own/own-plan.ts';
import type { OwnPlan } from './own/own-plan.ts';
import { shareOfOwn } from './own/share-of-own.ts';
import { supportPalettes } from './own/support-palettes.ts';
import { planBoard } from './plan.ts';
import type { Plan } from './plan.ts';
import { reasonsFor, showsSense } from './why.ts';
import { languageOfAnswer, reasonsToSentence } from './why-sentence.ts';
import type { Reason } from './why.ts';

export const DEFAULT_COUNT = 60;
export const MOST_OPTIONS = 200;

/** What a board is made from. The same request gives the same board on every machine. */
export interface BoardRequest {
  readonly intent: Intent;
  readonly seed: number;
  /** 1–200; else what the brief asks for, else 60. */
  readonly count?: number;
  /** Where the brief names no market. */
  readonly market?: MarketId;
  /** What the designer brought: colours, prints, sketches, pins and how freely the rest is invented. */
  readonly boards?: Boards;
  /** What the mood board says; findings that `boards.silent` names are not heard. */
  readonly mood?: MoodReading;
  /** The prints and sketches that the boards name. */
  readonly elements?: BoardElements;
  /** What is given of the figure, such as the designer's own proportions; the rest is cast. */
  readonly figure?: Partial<FigureChoice>;
}

/** A board of options. */
export interface Board {
  readonly brief: string;
  readonly seed: number;
  readonly engine: string;
  readonly market: MarketId;
  readonly options: readonly Design[];
  /** For each option, in order: why it is there, in pieces; where it lies on the named axes. */
  readonly reasons: readonly (readonly Reason[])[];
  readonly features: readonly Features[];
  readonly notes: readonly IntentNote[];
}

/** Four candidates for every option, and some more for small boards: "some hundreds" for sixty, linear in the count. */
const CANDIDATES_EACH = 4, CANDIDATES_MORE = 60, MOST_ROUNDS = 6;
/** Rounds after which a board that has enough candidates stops looking for stranger ones. */
const OWN_ROUNDS = 2;

/** Makes a board: plans it, cuts candidates, judges them, and chooses those that are good and differ. */
export function generateBoard(request: BoardRequest): Outcome<Board> {
  const count = request.count ?? request.intent.count ?? DEFAULT_COUNT;
  if (!Number.isInteger(count) || count < 1 || count > MOST_OPTIONS) {
    return failure({ code: 'count-out-of-range', where: 'count', message: 'A board has 1 to 200 options.', came: showValue(request.count), expected: 'a whole number from 1 to 200', hint: '60 fills a screen well' });
  }
  if (!Number.isInteger(request.seed) || request.seed < 0 || request.seed > 0xffffffff) {
    return failure({ code: 'value-out-of-range', where: 'seed', message: 'A seed is a whole number of 32 bits.', came: showValue(request.seed), expected: '0 to 4294967295' });
  }
  const planned = planRequest(request);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const chosen = plan.own ? chooseOwnOptions(plan, plan.own, count) : chooseOptions(plan, count);
  const known = [...request.intent.notes, ...plan.own?.notes ?? []];
  const notes = chosen.length < count ? [...known, { code: 'cannot-carry' as const, message: `Only ${chosen.length} options differ enough under these wishes; ask for less, or leave more open.`, count: chosen.length }] : known;
  const mean = meanOf(chosen.map((one) => one.features));
  const looks = dressBoard(plan, chosen, request.boards?.size).map((look) => (request.figure ? { ...look, figure: { ...look.figure, ...request.figure } } : look));
  const reasons = chosen.map((one, at) => reasonsFor(plan, looks[at] as Design, one.features, { mean }));
  const options = looks.map((look, at) => ({ ...look, why: [reasonsToSentence(reasons[at] ?? [], languageOfAnswer(plan.intent))] }));
  const forAccessories = plan.intent.wishes.filter((wish) => wish.isHard && isForAccessories(wish) && !options.some((design) => wish.senses.some((sense) => design.accessories?.some((one) => one.type === sense.id))));
  const unmet = [...forAccessories, ...plan.hard.filter((wish) => wish.because === undefined && chosen.length > 0 && !chosen.some((one) => one.candidate.garments.some((garment) => wish.senses.some((sense) => showsSense(garment, sense)))))];
  const told = unmet.map((wish): IntentNote => ({ code: 'cannot-carry', message: `No option shows "${wish.span.words}": nothing on this board can carry it together with the other wishes.`, span: wish.span }));
  return success({ brief: plan.intent.text, seed: plan.seed, engine: ENGINE_VERSION, market: plan.market, options, reasons, features: chosen.map((one) => one.features), notes: [...notes, ...told] });
}

/** The plan of a board, around what the designer brought where they brought anything. */
function planRequest({ intent, seed, market, boards, mood, elements = NO_BOARD_ELEMENTS }: BoardRequest): Outcome<Plan> {
  const plan = planBoard(intent, seed, market, heardIn(mood, boards?.silent ?? []));
  const own = planOwn({ boards, elements, refused: { colours: plan.barredColours, traits: plan.barred, garments: plan.barredGarments } });
  if (!own.ok) return own;
  return success(own.value ? { ...plan, own: own.value, palettes: supportPalettes(plan, own.value) } : plan);
}

/** The same around the designer's elements: even turns first, and pins give way only where nothing else is left. */
function chooseOwnOptions(plan: Plan, own: OwnPlan, count: number): readonly Judged[] {
  const judged: Judged[] = [];
  const seen = new Set<string>();
  const perRound = count * CANDIDATES_EACH + CANDIDATES_MORE;
  const planned = plannedTurns(plan, own, perRound);
  let chosen: readonly Judged[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let k = 0; k < perRound; k++) {
      const candidate = makeOwnCandidate(plan, own, { index: round * perRound + k, round });
      if (candidate) judgeOwn(plan, own, candidate, { judged, seen });
    }
    if (judged.length < count) continue;
    chosen = chooseOwnBoard(judged, count, { planned, share: targetShare(own, judged) });
    if (chosen.length >= count || round >= OWN_ROUNDS) break;
  }
  if (chosen.length === 0) chosen = chooseOwnBoard(judged, count, { planned, share: targetShare(own, judged) });
  // Pins leave little room: what differs in any way fills the rest.
  const held = new Set(chosen);
  return chosen.length >= count ? chosen : [...chosen, ...judged.filter((one) => !held.has(one))].slice(0, count);
}

/** The designer's share that a board is held to: what the slider says; with pins, which are in every option, what its candidates have in the mean. */
function targetShare(own: OwnPlan, judged: readonly Judged[]): number {
  const hasPins = own.boards.colours.some((slot) => slot.isPinned) || own.boards.prints.some((slot) => slot.isPinned) || own.boards.sketches.some((slot) => slot.isPinned);
  return hasPins ? judged.reduce((sum, one) => sum + (one.share ?? 0), 0) / Math.max(1, judged.length) : own.share;
}

/** The same around the designer's elements. One garment alone is told apart by all its parts and colours; what is drawn, by what it is worn with. */
function judgeOwn(plan: Plan, own: OwnPlan, candidate: Candidate, { judged, seen }: { readonly judged: Judged[]; readonly seen: Set<string> }): void {
  const { garments } = candidate;
  const signature = own.boards.mode === 'garment' ? JSON.stringify(garments) : signatureOf(garments);
  if (seen.has(signature)) return;
  seen.add(signature);
  const features = featuresOf(garments);
  const twin = own.boards.mode === 'garment' ? signatureOf(garments) : garments.some((garment) => garment.drawn) ? signature : twinOf(garments);
  judged.push({ candidate, features, score: scoreOf(plan, garments, features), signature, twin, kinds: glanceOf(garments, candidate.palette.asked), share: shareOfOwn({ garments, brief: plan.intent.text }, own.boards, own.elements) });
}

/** Judges a candidate that is like no other so far. */
function judge(plan: Plan, candidate: Candidate, { judged, seen }: { readonly judged: Judged[]; readonly seen: Set<string> }): void {
  const signature = signatureOf(candidate.garments);
  if (seen.has(signature)) return;
  seen.add(signature);
  const features = featuresOf(candidate.garments);
  judged.push({ candidate, features, score: scoreOf(plan, candidate.garments, features), signature, twin: twinOf(candidate.garments), kinds: glanceOf(candidate.garments, candidate.palette.asked) });
}

/** Candidates in rounds until enough of them differ; a round more only where the wishes leave little room. */
function chooseOptions(plan: Plan, count: number): readonly Judged[] {
  const judged: Judged[] = [];
  const seen = new Set<string>();
  const perRound = count * CANDIDATES_EACH + CANDIDATES_MORE;
  let chosen: readonly Judged[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let k = 0; k < perRound; k++) {
      const candidate = makeCandidate(plan, round * perRound + k, round > 0);
      if (candidate) judge(plan, candidate, { judged, seen });
    }
    if (judged.length < count) continue;
    chosen = chooseBoard(judged, count);
    if (chosen.length >= count) break;
  }
  if (chosen.length >= count) return chosen;
  const held = new Set(chosen);
  return [...chosen, ...judged.filter((one) => !held.has(one))].slice(0, count);
}

const meanOf = (features: readonly Features[]): Features =>
  Object.fromEntries(FEATURE_AXES.map((axis) => [axis, features.reduce((sum, one) => sum + one[axis], 0) / Math.max(1, features.length)])) as unknown as Features;

/** The chosen outfits as designs: people are cast, looks finished with accessories, and last each takes a pose that goes with what it wears and carries. */
function dressBoard(plan: Plan, chosen: readonly Judged[], size: string = SAMPLE_SIZE): readonly Design[] {
  const seed = hashOf(plan.seed, plan.intent.text);
  const cast = castBoard(plan.market, seed, Math.max(1, chosen.length));
  const looks = chosen.map((one, at) => {
    // One garment alone is compared on one figure, standing as it is usually drawn.
    const { croquis, ...figure } = cast[plan.own?.boards.mode === 'garment' ? 0 : at] as Cast;
    const look = toDesign(plan, one, { at, figure, croquis, size });
    const finished = plan.own ? finishOwn(plan, plan.own, look) : withAccessories(look, finishLook(plan, look));
    return { croquis, look: finished, formality: one.features.formality };
  });
  const poses = plan.own?.boards.mode === 'garment' ? looks.map(({ look }) => look.figure.pose) : poseBoard(looks, seed);
  return looks.map(({ look }, at) => ({ ...look, figure: { ...look.figure, pose: poses[at] ?? look.figure.pose } }));
}

interface Placing { readonly at: number; readonly figure: Omit<Cast, 'croquis'>; readonly croquis: Cast['croquis']; readonly size: string }

function toDesign(plan: Plan, judged: Judged, { at, figure, croquis, size }: Placing): Design {
  const { garments, palette } = judged.candidate;
  const seed = hashOf(plan.seed, plan.intent.text, at, judged.signature);
  const used: readonly Hex[] = [...new Set([...garments.flatMap((garment) => garment.colours.slice(0, 1)), ...coloursOf(palette)])].filter((hex) => !plan.barredColours.some((barred) => isRefusedColour(hex, barred)));
  const shoes = chooseShoes(garments, judged.features, { croquis, season: plan.season, seed, isColourFree: (hex) => !plan.barredColours.some((barred) => isRefusedColour(hex, barred)) });
  return {
    schema: DESIGN_SCHEMA, id: stableId(`${plan.seed} ${plan.intent.text} ${plan.market} ${judged.signature} ${at}`), engine: ENGINE_VERSION, seed, brief: plan.intent.text, market: plan.market, size,
    mood: plan.moods, ...(plan.season ? { season: plan.season } : {}), ...(plan.occasion ? { occasion: plan.occasion } : {}),
    garments, figure: { pose: croquis === 'menswear' ? 'm-stand' : 'contrapposto', ...figure, ...shoes }, palette: used.slice(0, 8), why: [],
  };
}
