import { hexDifference, mixOklab } from '@toile/colour';
import type { ElementId, Hex } from '@toile/kernel';
import type { MoodMeasures } from '@toile/vision';
import { readBrief } from '../read-brief.ts';
import type { Intent } from '../intent.ts';
import type { Boards, MoodItem } from './boards.ts';
import type { MoodFinding, MoodLean, MoodReading, MoodTrait } from './mood-reading.ts';
import { MOOD_RULES, traitsIn } from './mood-rules.ts';
import type { MoodRule } from './mood-rules.ts';

/** A finding said more softly than this is not said. */
const WHISPER = 0.12;
const MOST_COLOURS = 12, SAME = 6;
/** A swatch speaks for its colour as a picture does that holds it on a quarter of its area. */
const SWATCH = 0.25;

/** A picture on the board, what it measures, and its weight among the others: by the root of its area, so that one large one does not shout the rest down. */
interface Weighed { readonly item: MoodItem; readonly measures: MoodMeasures; readonly weight: number }

/**
 * What a mood board says: the measures of its pictures, weighed together; its notes, read as words; its swatches. Every finding says what it asks
 * for and who said it. A picture without measures is passed over.
 */
export function readMood(boards: Pick<Boards, 'mood'>, measures: ReadonlyMap<ElementId, MoodMeasures>): MoodReading {
  const pictures = boards.mood.flatMap((item): Weighed[] => {
    const held = item.kind === 'picture' && item.element ? measures.get(item.element) : undefined;
    return held ? [{ item, measures: held, weight: Math.sqrt(item.width * item.height) }] : [];
  });
  const notes = boards.mood.flatMap((item) => (item.kind === 'note' && item.text ? noteFinding(item, item.text) : []));
  const palette = paletteOf(boards.mood, pictures, notes.flatMap((note) => note.colours));
  const findings = [...MOOD_RULES.flatMap((rule) => findingOf(rule, pictures)), ...notes.map((note) => note.finding)];
  return { findings: palette.length > 0 ? [paletteFinding(boards.mood, pictures, palette), ...findings] : findings, palette };
}

function findingOf(rule: MoodRule, pictures: readonly Weighed[]): readonly MoodFinding[] {
  const trusts = pictures.map(({ measures, weight }) => weight * (rule.trust?.(measures) ?? 1));
  const all = pictures.reduce((sum, { weight }) => sum + weight, 0), trusted = trusts.reduce((sum, one) => sum + one, 0);
  if (all <= 0 || trusted <= 0) return [];
  const value = pictures.reduce((sum, { measures }, i) => sum + rule.of(measures) * (trusts[i] as number), 0) / trusted;
  // Pictures that disagree say less: the distance of the mean counts, and how sure the measures are.
  const away = (value - rule.middle) / rule.reach;
  const strength = Math.min(1, Math.abs(away)) * Math.min(1, (trusted / all) * (rule.trust ? 1.5 : 1));
  const end = away < 0 ? rule.low : rule.high;
  if (strength < WHISPER || (end.leans.length === 0 && end.traits === '')) return [];
  const sayers = pictures.filter(({ measures }) => (rule.of(measures) - rule.middle) * away > 0).map(({ item }) => item);
  return [{ id: rule.id, value, strength, leans: end.leans, traits: traitsIn(end.traits), items: sayers.map((item) => item.id), elements: elementsOf(sayers) }];
}

const elementsOf = (items: readonly MoodItem[]): readonly ElementId[] => [...new Set(items.flatMap((item) => (item.element ? [item.element] : [])))];

/** The board's palette: that of each picture by its weight, swatches and the colours of notes; the same colour counts once. */
function paletteOf(mood: readonly MoodItem[], pictures: readonly Weighed[], named: readonly Hex[]): MoodReading['palette'] {
  const all = pictures.reduce((sum, { weight }) => sum + weight, 0);
  const each = pictures.length > 0 ? all / pictures.length : 1;
  const colours: { hex: Hex; share: number }[] = [];
  const add = (hex: Hex, share: number): void => {
    const same = colours.find((one) => hexDifference(one.hex, hex) < SAME);
    if (!same) colours.push({ hex, share });
    else { same.hex = same.share >= share ? same.hex : hex; same.share += share; }
  };
  for (const item of mood) if (item.kind === 'swatch' && item.hex) add(item.hex, SWATCH * each);
  for (const hex of named) add(hex, SWATCH * each);
  for (const { measures, weight } of pictures) for (const { hex, share } of measures.palette) add(hex, share * weight);
  const kept = colours.toSorted((p, q) => q.share - p.share || (p.hex < q.hex ? -1 : 1)).slice(0, MOST_COLOURS);
  const held = kept.reduce((sum, one) => sum + one.share, 0);
  return kept.map(({ hex, share }) => ({ hex, share: share / held }));
}

function paletteFinding(mood: readonly MoodItem[], pictures: readonly Weighed[], palette: MoodReading['palette']): MoodFinding {
  const sayers = [...pictures.map(({ item }) => item), ...mood.filter((item) => item.kind === 'swatch' || item.kind === 'note')];
  // 0 for one colour, 1 for eight or more.
  return { id: 'palette', value: Math.min(1, (palette.length - 1) / 7), strength: 1, leans: [], traits: [], items: sayers.map((item) => item.id), elements: elementsOf(sayers) };
}

/** A note as words: what a brief of the same words would lean to. What cannot be read says nothing. */
function noteFinding(item: MoodItem, text: string): readonly { readonly finding: MoodFinding; readonly colours: readonly Hex[] }[] {
  const read = readBrief(text.slice(0, 400));
  if (!read.ok) return [];
  const { leans, traits } = askedBy(read.value);
  const colours = read.value.palette.map((one) => one.hex);
  if (leans.length + traits.length + colours.length === 0) return [];
  return [{ finding: { id: `note:${item.id}`, value: 1, strength: 1, leans, traits, items: [item.id], elements: [], words: text.slice(0, 120) }, colours: colours.slice(0, 6) }];
}

function askedBy(intent: Intent): { readonly leans: readonly MoodLean[]; readonly traits: readonly MoodTrait[] } {
  const leans = intent.axes.map(({ axis, target, weight }): MoodLean => ({ axis, target, weight: weight * 0.8 }));
  const wished = intent.wishes.flatMap((wish) => wish.senses.slice(0, 3).map(({ facet, id }): MoodTrait => ({ trait: `${facet}:${id}`, weight: wish.weight * (wish.because === undefined ? 1 : 0.6) })));
  const worn = intent.garments.flatMap((garment) => garment.ids.slice(0, 4).map((id): MoodTrait => ({ trait: `garment:${id}`, weight: 0.8 })));
  const shunned = intent.exclusions.flatMap((one) => (one.garments === undefined || one.senses === undefined ? [...(one.senses ?? []).map(({ facet, id }) => `${facet}:${id}`), ...(one.garments ?? []).map((id) => `garment:${id}`)] : [])).map((trait): MoodTrait => ({ trait, weight: -1.5 }));
  return { leans, traits: [...wished, ...worn, ...shunned].filter(({ trait }) => !/^(market|season|accessory):/.test(trait)) };
}

/** The colour of a mood as one: what a card of it is tinted with. */
export const colourOfMood = (mood: Pick<MoodReading, 'palette'>): Hex | undefined => {
  const [first, second] = mood.palette;
  return first && second ? mixOklab(first.hex, second.hex, second.share / (first.share + second.share)) : first?.hex;
};
