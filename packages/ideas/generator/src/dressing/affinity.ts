import type { MoodId, OccasionId } from '@toile/garment';
import type { AxisName, Facet } from '@toile/brief';
import { MOOD_ROWS, OCCASION_ROWS } from './moods.ts';

/** How much each trait is wanted beyond the ordinary: `facet:id` → weight, facets as in the vocabulary. */
export type Affinity = Map<string, number>;

const FACET_NAMES: Readonly<Record<string, Facet>> = { sleeveLength: 'sleeve-length', details: 'detail' };

/** Adds a row of `facet:id*weight`. */
export function addRow(affinity: Affinity, traits: string, weight: number): void {
  for (const trait of traits.split(' ')) {
    const [name = '', amount] = trait.split('*');
    const [facet = '', id = ''] = name.split(':');
    const key = `${FACET_NAMES[facet] ?? facet}:${id}`;
    affinity.set(key, (affinity.get(key) ?? 0) + weight * (amount === undefined ? 1 : Number(amount)));
  }
}

/** Adds what a mood or an occasion is drawn to. */
export function addMood(affinity: Affinity, mood: MoodId, weight: number): void { addRow(affinity, MOOD_ROWS[mood][0], weight); }
export function addOccasion(affinity: Affinity, occasion: OccasionId, weight: number): void { addRow(affinity, OCCASION_ROWS[occasion][0], weight); }

/** The leans of a mood or an occasion on the named axes. */
export function leansOf(kind: 'mood' | 'occasion', id: string): readonly (readonly [AxisName, number])[] {
  const row = kind === 'mood' ? MOOD_ROWS[id as MoodId] : OCCASION_ROWS[id as OccasionId];
  return row ? row[1].split(' ').map((part) => { const [axis, target] = part.split('='); return [axis as AxisName, Number(target)] as const; }) : [];
}
