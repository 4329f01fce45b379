import { hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { createRng } from '@toile/kernel';
import type { Rng } from '@toile/kernel';
import type { AxisName, Exclusion, Intent, MoodReading, Sense, Wish } from '@toile/brief';
import { FABRIC_IDS, fabricOf, isPrintId, PRINTS } from '@toile/textile';
import type { FabricId, PrintId } from '@toile/textile';
import { MOOD_IDS } from '@toile/garment';
import type { GarmentId, MoodId, OccasionId, SeasonId } from '@toile/garment';
import type { MarketId } from '@toile/figure';
import { addMood, addOccasion, addRow, leansOf } from './dressing/affinity.ts';
import type { Affinity } from './dressing/affinity.ts';
import { BOLDNESS_OF, EVERYDAY_PRINTS } from './dressing/numbers.ts';
import { isForAccessories } from './finishing/accessories.ts';
import { planPalettes } from './colouring/plan-palettes.ts';
import type { Palette } from './colouring/palette.ts';
import { addMoodTraits, leansWithMood, moodFor } from './own/mood-steering.ts';
import type { OwnPlan } from './own/own-plan.ts';

/** A lean of the board: towards `target` on an axis, with a weight. */
export interface Lean { readonly target: number; readonly weight: number }

/** Everything that one board's options share. Made once from the intent; candidates only read it. */
export interface Plan {
  readonly intent: Intent;
  readonly seed: number;
  readonly market: MarketId;
  readonly moods: readonly MoodId[];
  readonly season?: SeasonId;
  readonly occasion?: OccasionId;
  readonly affinity: ReadonlyMap<string, number>;
  readonly leans: Readonly<Partial<Record<AxisName, Lean>>>;
  /** Hard wishes for garments' parts. */
  readonly hard: readonly Wish[];
  readonly exclusions: readonly Exclusion[];
  /** `facet:id` refused on every garment. */
  readonly barred: ReadonlySet<string>;
  /** Refused where possible: "not too tight". */
  readonly avoided: ReadonlySet<string>;
  readonly barredGarments: ReadonlySet<GarmentId>;
  readonly barredColours: readonly Hex[];
  readonly palettes: readonly Palette[];
  /** The cloths and prints that recur through the board, so that it reads as one hand's collection. */
  readonly fabrics: readonly FabricId[];
  readonly prints: readonly PrintId[];
  /** What the mood board says; left out where it says nothing. */
  readonly mood?: MoodReading;
  /** How light the colours of a look are to be, where a mood board says so. */
  readonly tone?: Lean;
  /** What the designer brought; left out where the boards ask nothing. */
  readonly own?: OwnPlan;
}

const keyOf = (sense: Sense): string => `${sense.facet}:${sense.id}`;
const STRONGEST = 3;

/** What menswear seldom shows unless a word or a mood asks for it. */
const MENSWEAR = 'fabric:lace*-2.5 fabric:chiffon*-2 fabric:organza*-2 fabric:tulle*-3 fabric:sequin*-1.5 sleeve:puff*-2.5 sleeve:leg-of-mutton*-3 sleeve:bell*-2 sleeve:lantern*-1.5 sleeve:bishop*-1.2 sleeve:cap*-2 neckline:square*-1.5 neckline:scoop*-0.8 neckline:boat*-1 neckline:one-shoulder*-2.5 neckline:halter*-2.5 neckline:off-shoulder*-3 hem:scalloped*-2.5 hem:handkerchief*-2 hem:ruffle*-2.5 detail:lace-trim*-3 detail:bow*-2 detail:peplum*-3 detail:ruffle*-2.5 detail:tier*-2 detail:gather*-1 length:cropped*-2.6 sleeve:sleeveless*-0.9 silhouette:fitted*-0.4 silhouette:bouffant*-2.5 silhouette:hourglass*-1.2 silhouette:empire*-2 silhouette:a-line*-0.8 silhouette:trapeze*-1 closure:back-zip*-2.5 closure:lace-up*-1.5 collar:bow*-2 collar:ruffle*-2 collar:peter-pan*-2 collar:sailor*-1 print:floral*-1.6 print:botanical*-0.8 print:polka-dot*-0.6';

function affinityOf(intent: Intent, menswear: boolean, mood: MoodReading | undefined): Affinity {
  const affinity: Affinity = new Map();
  const evoked = intent.wishes.filter((wish) => wish.because !== undefined).length;
  for (const wish of intent.wishes) {
    // Many associations share one voice, so that a long sentence does not shout down one plain word.
    const weight = wish.because === undefined ? wish.weight : wish.weight * Math.min(1, 6 / Math.max(1, evoked)) * 1.6;
    for (const sense of wish.senses) {
      if (sense.facet === 'mood') addMood(affinity, sense.id as MoodId, weight);
      else if (sense.facet === 'occasion') addOccasion(affinity, sense.id as OccasionId, weight);
      else if (!wish.isHard) affinity.set(keyOf(sense), (affinity.get(keyOf(sense)) ?? 0) + weight * (wish.because === undefined ? 1.6 : 2.3));
    }
  }
  for (const garment of intent.garments) if (!garment.isHard) for (const id of garment.ids) affinity.set(`garment:${id}`, (affinity.get(`garment:${id}`) ?? 0) + 2.2);
  if (mood) addMoodTraits(affinity, intent, mood);
  if (menswear) addRow(affinity, MENSWEAR, 1);
  for (const [key, value] of affinity) affinity.set(key, Math.max(-STRONGEST * 2, Math.min(STRONGEST, value)));
  return affinity;
}

function leansFor(intent: Intent): Plan['leans'] {
  const sums = new Map<AxisName, { sum: number; weight: number }>();
  const add = (axis: AxisName, target: number, weight: number): void => {
    const held = sums.get(axis) ?? { sum: 0, weight: 0 };
    sums.set(axis, { sum: held.sum + target * weight, weight: held.weight + weight });
  };
  for (const wish of intent.axes) add(wish.axis, wish.target, wish.because ? wish.weight : wish.weight * 3);
  for (const wish of intent.wishes) {
    for (const sense of wish.senses) {
      if (sense.facet === 'mood' || sense.facet === 'occasion') for (const [axis, target] of leansOf(sense.facet, sense.id)) add(axis, target, wish.because ? wish.weight * 0.5 : wish.weight);
    }
  }
  return Object.fromEntries([...sums].map(([axis, { sum, weight }]) => [axis, { target: sum / weight, weight: Math.min(1, weight * 1.6) }]));
}

const idsOf = <T extends string>(intent: Intent, facet: string, asked = true): readonly T[] =>
  [...new Set(intent.wishes.filter((wish) => (wish.because === undefined) === asked).flatMap((wish) => wish.senses).filter((sense) => sense.facet === facet).map((sense) => sense.id as T))];

/** Works out what the whole board shares: wishes and refusals by id, leans, palettes, recurring cloths and prints. */
export function planBoard(intent: Intent, seed: number, asked?: MarketId, said?: MoodReading): Plan {
  const rng = createRng(hashOf(seed, intent.text, 'plan'));
  const market = idsOf<MarketId>(intent, 'market')[0] ?? asked ?? 'womenswear';
  const mood = moodFor(said);
  const affinity = affinityOf(intent, market !== 'womenswear', mood);
  const season = idsOf<SeasonId>(intent, 'season')[0] ?? idsOf<SeasonId>(intent, 'season', false)[0];
  const occasion = idsOf<OccasionId>(intent, 'occasion')[0];
  const evokedMoods = idsOf<MoodId>(intent, 'mood', false).slice(0, 2);
  const saidMoods = idsOf<MoodId>(intent, 'mood');
  const moods = (saidMoods.length > 0 ? saidMoods : evokedMoods).filter((id) => (MOOD_IDS as readonly string[]).includes(id));
  const plain = intent.exclusions.filter((one) => one.isHard && [one.senses, one.garments, one.colour].filter((part) => part !== undefined).length === 1);
  const barred = new Set(plain.flatMap((one) => one.senses ?? []).map(keyOf));
  const avoided = new Set(intent.exclusions.filter((one) => !one.isHard).flatMap((one) => one.senses ?? []).map(keyOf));
  const { leans, tone } = mood ? leansWithMood(leansFor(intent), intent, mood) : { leans: leansFor(intent), tone: undefined };
  const context = { intent, rng, affinity, barred, season, leans };
  const barredColours = plain.flatMap((one) => (one.colour ? [one.colour] : []));
  return {
    intent, seed, market, moods, ...(season ? { season } : {}), ...(occasion ? { occasion } : {}),
    affinity, leans, hard: intent.wishes.filter((wish) => wish.isHard && !isForAccessories(wish) && wish.senses.every((sense) => sense.facet !== 'market')),
    exclusions: intent.exclusions.filter((one) => one.isHard), barred, avoided, barredGarments: new Set(plain.flatMap((one) => one.garments ?? [])), barredColours,
    palettes: planPalettes({ intent, rng: rng.fork('palettes'), moods, season, occasion, barred: barredColours, colourfulness: leans.colourfulness?.target ?? 0.45, ...(mood && mood.palette.length > 0 ? { mood: mood.palette } : {}) }),
    fabrics: planFabrics(context), prints: planPrints(context), ...(mood ? { mood } : {}), ...(tone ? { tone } : {}),
  };
}

interface Context { readonly intent: Intent; readonly rng: Rng; readonly affinity: ReadonlyMap<string, number>; readonly barred: ReadonlySet<string>; readonly season: SeasonId | undefined; readonly leans: Plan['leans'] }

function planFabrics({ rng, affinity, barred, season, leans }: Context): readonly FabricId[] {
  const from = rng.fork('fabrics');
  const left = FABRIC_IDS.filter((id) => !barred.has(`fabric:${id}`));
  const chosen: FabricId[] = [];
  const weightOf = (id: FabricId): number => {
    const fabric = fabricOf(id);
    const light = 1 - Math.min(1, fabric.weight / 450);
    const lightness = leans.lightness, warmth = leans.warmth;
    const lean = (lightness ? 1 - Math.abs(light - lightness.target) * lightness.weight : 1) * (warmth ? 1 - Math.abs(1 - light - warmth.target) * 0.6 * warmth.weight : 1);
    return Math.exp((affinity.get(`fabric:${id}`) ?? 0) * 1.1) * (season ? fabric.season[season] ** 1.5 + 0.01 : 0.5) * Math.max(0.05, lean);
  };
  while (chosen.length < 4 && left.some((id) => !chosen.includes(id))) chosen.push(from.pickWeighted(left.filter((id) => !chosen.includes(id)), weightOf));
  return chosen;
}

function planPrints({ intent, rng, affinity, barred }: Context): readonly PrintId[] {
  const from = rng.fork('prints');
  const asked = intent.wishes.flatMap((wish) => wish.senses).filter((sense) => sense.facet === 'print' && isPrintId(sense.id) && sense.id !== 'solid').map((sense) => sense.id as PrintId);
  const chosen = [...new Set(asked)].filter((id) => !barred.has(`print:${id}`)).slice(0, 4);
  const pool = PRINTS.map((print) => print.id).filter((id) => id !== 'solid' && !barred.has(`print:${id}`) && (EVERYDAY_PRINTS.includes(id) || (affinity.get(`print:${id}`) ?? 0) > 0.6));
  while (chosen.length < 3 && pool.some((id) => !chosen.includes(id))) {
    chosen.push(from.pickWeighted(pool.filter((id) => !chosen.includes(id)), (id) => Math.exp((affinity.get(`print:${id}`) ?? 0) * 1.3) * (1.2 - BOLDNESS_OF[id] * 0.6)));
  }
  return chosen;
}
