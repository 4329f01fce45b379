import type { AxisName, Intent, MoodReading } from '@toile/brief';
import { AXIS_NAMES } from '@toile/brief';
import type { MoodId, OccasionId } from '@toile/garment';
import { addMood, addOccasion, leansOf } from '../dressing/affinity.ts';
import type { Affinity } from '../dressing/affinity.ts';
import type { Lean } from '../plan.ts';

type Leans = Readonly<Partial<Record<AxisName, Lean>>>;

/** A trait or axis that words already speak of hears the mood this much. */
const BESIDE_WORDS = 0.3;
/** A mood's whole strength on one trait: as much as a plain soft word. */
const TRAIT = 1.6;

/** A reading that says anything at all. */
export const moodFor = (said: MoodReading | undefined): MoodReading | undefined => (said && said.findings.length + said.palette.length > 0 ? said : undefined);

/** Adds what the mood board is drawn to. Where words speak of the same part they are heard first. */
export function addMoodTraits(affinity: Affinity, intent: Intent, mood: MoodReading): void {
  const spoken = new Set(intent.wishes.filter((wish) => wish.because === undefined).flatMap((wish) => wish.senses).map((sense) => sense.facet as string));
  if (intent.garments.length > 0) spoken.add('garment');
  for (const finding of mood.findings) {
    for (const { trait, weight } of finding.traits) {
      const [facet = '', id = ''] = trait.split(':');
      const amount = weight * finding.strength * (spoken.has(facet) ? BESIDE_WORDS : 1);
      if (facet === 'mood') addMood(affinity, id as MoodId, amount);
      else if (facet === 'occasion') addOccasion(affinity, id as OccasionId, amount);
      else affinity.set(trait, (affinity.get(trait) ?? 0) + amount * TRAIT);
    }
  }
}

/** The leans of words and mood together: an axis that words name is theirs alone; one they only touch upon hears the mood a little. */
export function leansWithMood(leans: Leans, intent: Intent, mood: MoodReading): { readonly leans: Leans; readonly tone: Lean | undefined } {
  const named = new Set(intent.axes.filter((one) => one.because === undefined).map((one) => one.axis));
  const sums = new Map<string, { sum: number; weight: number }>();
  const add = (axis: string, target: number, weight: number): void => {
    const held = sums.get(axis) ?? { sum: 0, weight: 0 };
    sums.set(axis, { sum: held.sum + target * weight, weight: held.weight + weight });
  };
  for (const finding of mood.findings) {
    for (const { axis, target, weight } of finding.leans) add(axis, target, weight * finding.strength);
    for (const { trait, weight } of finding.traits) {
      const [facet = '', id = ''] = trait.split(':');
      if ((facet === 'mood' || facet === 'occasion') && weight > 0) for (const [axis, target] of leansOf(facet, id)) add(axis, target, weight * finding.strength);
    }
  }
  const merged: Partial<Record<AxisName, Lean>> = { ...leans };
  for (const axis of AXIS_NAMES) {
    const said = sums.get(axis), held = leans[axis];
    if (!said || said.weight <= 0 || named.has(axis)) continue;
    const weight = Math.min(1, said.weight) * (held ? BESIDE_WORDS : 1), target = said.sum / said.weight;
    merged[axis] = held ? { target: (held.target * held.weight + target * weight) / (held.weight + weight), weight: Math.min(1, held.weight + weight) } : { target, weight };
  }
  const tone = sums.get('tone');
  return { leans: merged, tone: tone && tone.weight > 0 ? { target: tone.sum / tone.weight, weight: Math.min(1, tone.weight) } : undefined };
}
