import { ENGINE_VERSION, failure, hashOf, showValue, stableId, success } from '@toile/kernel';
import type { Hex, Outcome } from '@toile/kernel';
import { SAMPLE_SIZE } from '@toile/figure';
import type { MarketId } from '@toile/figure';
import { DESIGN_SCHEMA, withAccessories } from '@toile/garment';
import type { Design } from '@toile/garment';
import type { Intent, IntentNote } from '@toile/brief';
import { makeCandidate } from './candidate.ts';
import { chooseBoard } from './choosing/choose-board.ts';
import type { Judged } from './choosing/choose-board.ts';
import { FEATURE_AXES, featuresOf } from './choosing/features.ts';
import type { Features } from './choosing/features.ts';
import { scoreOf } from './choosing/score.ts';
import { signatureOf, twinOf } from './choosing/signature.ts';
import { coloursOf, isRefusedColour } from './colouring/palette.ts';
import { finishLook, isForAccessories } from './finishing/accessories.ts';
import { poseBoard } from './finishing/pose.ts';
import { castBoard, chooseShoes } from './looks.ts';
import type { Cast } from './looks.ts';
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

/** Makes a board: plans it, cuts candidates, judges them, and chooses those that are good and differ. */
export function generateBoard(request: BoardRequest): Outcome<Board> {
  const count = request.count ?? request.intent.count ?? DEFAULT_COUNT;
  if (!Number.isInteger(count) || count < 1 || count > MOST_OPTIONS) {
    return failure({ code: 'count-out-of-range', where: 'count', message: 'A board has 1 to 200 options.', came: showValue(request.count), expected: 'a whole number from 1 to 200', hint: '60 fills a screen well' });
  }
  if (!Number.isInteger(request.seed) || request.seed < 0 || request.seed > 0xffffffff) {
    return failure({ code: 'value-out-of-range', where: 'seed', message: 'A seed is a whole number of 32 bits.', came: showValue(request.seed), expected: '0 to 4294967295' });
  }
  const plan = planBoard(request.intent, request.seed, request.market);
  const chosen = chooseOptions(plan, count);
  const notes = chosen.length < count ? [...request.intent.notes, { code: 'cannot-carry' as const, message: `Only ${chosen.length} options differ enough under these wishes; ask for less, or leave more open.`, count: chosen.length }] : request.intent.notes;
  const mean = meanOf(chosen.map((one) => one.features));
  const looks = dressBoard(plan, chosen);
  const reasons = chosen.map((one, at) => reasonsFor(plan, looks[at] as Design, one.features, { mean }));
  const options = looks.map((look, at) => ({ ...look, why: [reasonsToSentence(reasons[at] ?? [], languageOfAnswer(plan.intent))] }));
  const forAccessories = plan.intent.wishes.filter((wish) => wish.isHard && isForAccessories(wish) && !options.some((design) => wish.senses.some((sense) => design.accessories?.some((one) => one.type === sense.id))));
  const unmet = [...forAccessories, ...plan.hard.filter((wish) => wish.because === undefined && chosen.length > 0 && !chosen.some((one) => one.candidate.garments.some((garment) => wish.senses.some((sense) => showsSense(garment, sense)))))];
  const told = unmet.map((wish): IntentNote => ({ code: 'cannot-carry', message: `No option shows "${wish.span.words}": nothing on this board can carry it together with the other wishes.`, span: wish.span }));
  return success({ brief: plan.intent.text, seed: plan.seed, engine: ENGINE_VERSION, market: plan.market, options, reasons, features: chosen.map((one) => one.features), notes: [...notes, ...told] });
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
      if (!candidate) continue;
      const signature = signatureOf(candidate.garments);
      if (seen.has(signature)) continue;
      seen.add(signature);
      const features = featuresOf(candidate.garments);
      judged.push({ candidate, features, score: scoreOf(plan, candidate.garments, features), signature, twin: twinOf(candidate.garments) });
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
function dressBoard(plan: Plan, chosen: readonly Judged[]): readonly Design[] {
  const seed = hashOf(plan.seed, plan.intent.text);
  const cast = castBoard(plan.market, seed, Math.max(1, chosen.length));
  const looks = chosen.map((one, at) => {
    const { croquis, ...figure } = cast[at] as Cast;
    const look = toDesign(plan, one, { at, figure, croquis });
    return { croquis, look: withAccessories(look, finishLook(plan, look)), formality: one.features.formality };
  });
  const poses = poseBoard(looks, seed);
  return looks.map(({ look }, at) => ({ ...look, figure: { ...look.figure, pose: poses[at] ?? look.figure.pose } }));
}

interface Placing { readonly at: number; readonly figure: Omit<Cast, 'croquis'>; readonly croquis: Cast['croquis'] }

function toDesign(plan: Plan, judged: Judged, { at, figure, croquis }: Placing): Design {
  const { garments, palette } = judged.candidate;
  const seed = hashOf(plan.seed, plan.intent.text, at, judged.signature);
  const used: readonly Hex[] = [...new Set([...garments.flatMap((garment) => garment.colours.slice(0, 1)), ...coloursOf(palette)])].filter((hex) => !plan.barredColours.some((barred) => isRefusedColour(hex, barred)));
  const shoes = chooseShoes(garments, judged.features, { croquis, season: plan.season, seed, isColourFree: (hex) => !plan.barredColours.some((barred) => isRefusedColour(hex, barred)) });
  return {
    schema: DESIGN_SCHEMA, id: stableId(`${plan.seed} ${plan.intent.text} ${plan.market} ${judged.signature} ${at}`), engine: ENGINE_VERSION, seed, brief: plan.intent.text, market: plan.market, size: SAMPLE_SIZE,
    mood: plan.moods, ...(plan.season ? { season: plan.season } : {}), ...(plan.occasion ? { occasion: plan.occasion } : {}),
    garments, figure: { pose: croquis === 'menswear' ? 'm-stand' : 'contrapposto', ...figure, ...shoes }, palette: used.slice(0, 8), why: [],
  };
}
