import type { Hex } from '@toile/kernel';
import { allowedParts, DRAWABLE_GARMENT_IDS, GARMENT_IDS } from '@toile/garment';
import type { GarmentId, PartFacet } from '@toile/garment';
import { isPrintId } from '@toile/textile';
import { conceptAt } from '../association/associate.ts';
import type { AxisWish, Exclusion, Facet, GarmentWish, IntentNote, PaletteSource, Sense, Span, Wish } from '../intent.ts';
import { LENGTHS_IN_ORDER, refusedWith } from './exclusion-families.ts';
import { classOf } from './item.ts';
import type { Item } from './item.ts';
import { nearestTerm } from './near-word.ts';
import { readOpenWord } from './open-word.ts';

/** What the items of a brief add up to, before language and counts. */
export interface Reading {
  readonly garments: GarmentWish[];
  readonly wishes: Wish[];
  readonly exclusions: Exclusion[];
  readonly palette: PaletteSource[];
  readonly axes: AxisWish[];
  readonly reasons: string[];
  readonly unknownWords: Span[];
  readonly notes: IntentNote[];
}

const FACET_OF: Readonly<Partial<Record<Facet, PartFacet>>> = {
  neckline: 'neckline', collar: 'collar', sleeve: 'sleeve', 'sleeve-length': 'sleeveLength', closure: 'closure', hem: 'hem', length: 'length',
  silhouette: 'silhouette', detail: 'details', fabric: 'fabric', print: 'print',
};

/** The field of a garment that answers a facet; `undefined` for moods, seasons and the like. */
export const partFacetOf = (facet: Facet): PartFacet | undefined => FACET_OF[facet];

const canCarry = (ids: readonly GarmentId[], sense: Sense): boolean => {
  const facet = partFacetOf(sense.facet);
  return facet !== undefined && ids.some((id) => (allowedParts(id, facet) as readonly string[]).includes(sense.id));
};

const EVOKED_WEIGHT = 0.5;
const isDrawable = (id: GarmentId): boolean => DRAWABLE_GARMENT_IDS.includes(id);

/** Puts the items together: garments with their traits, free traits, refusals, colours, leans. */
export function assemble(read: readonly Item[]): Reading {
  const items = read.map((item, at) => scaledPrint(item, read[at + 1]));
  const reading: Reading = { garments: [], wishes: [], exclusions: [], palette: [], axes: [], reasons: [], unknownWords: [], notes: [] };
  const garmentAt = new Map<number, number>();
  items.forEach((item, at) => { if (item.polarity === 'want') addGarment(reading, garmentAt, items, at); });
  let choice = reading.garments.length + 1;
  items.forEach((item, at) => {
    if (item.polarity !== 'want') return;
    const before = items[at - 1];
    const opensChoice = items[at + 1]?.link === 'or';
    if (item.link !== 'or' && opensChoice) choice += 1;
    const inChoice = item.link === 'or' || opensChoice ? choice : undefined;
    if (item.link === 'or' && before === undefined) return;
    addWanted(reading, { item, garment: boundGarment(items, at, garmentAt, reading), choice: inChoice, isProse: isInProse(items, at), isPartColour: isOfPart(items, at) });
  });
  addRefusals(reading, items);
  settleConflicts(reading);
  return reading;
}

/** "Big florals": size before a print is the print's. */
function scaledPrint(item: Item, next: Item | undefined): Item {
  const { content } = item;
  const isBeforePrint = next !== undefined && next.phrase === item.phrase && next.content.kind === 'senses' && next.content.senses[0]?.facet === 'print';
  return content.kind === 'axis' && content.axis === 'volume' && isBeforePrint ? { ...item, content: { ...content, axis: 'print-scale' } } : item;
}

function addGarment(reading: Reading, garmentAt: Map<number, number>, items: readonly Item[], at: number): void {
  const item = items[at];
  if (!item || (item.content.kind !== 'garments' && item.content.kind !== 'pair')) return;
  const before = items[at - 1];
  const put = (ids: readonly GarmentId[]): void => {
    const drawable = ids.filter(isDrawable);
    const isMissing = drawable.length === 0;
    if (isMissing) {
      reading.notes.push({ code: 'not-drawable-yet', message: `"${item.span.words}" cannot be drawn yet, so it is not on the board.`, span: item.span, ids });
      return;
    }
    const last = reading.garments.at(-1);
    const sharesChoice = item.link === 'or' && before?.polarity === 'want' && last !== undefined;
    const choice = sharesChoice ? (last.choice ?? reading.garments.length) : undefined;
    if (sharesChoice && last.choice === undefined && choice !== undefined) reading.garments[reading.garments.length - 1] = { ...last, choice };
    reading.garments.push({ ids: drawable, isHard: item.degree >= 1, ...(choice !== undefined ? { choice } : {}), span: item.span });
  };
  const from = reading.garments.length;
  if (item.content.kind === 'garments') put(item.content.ids);
  else { put(item.content.first); put(item.content.second); }
  if (reading.garments.length === from) return;
  garmentAt.set(at, from);
  // "A over B": the garment before is worn over this one; "A under B" the other way round.
  const earlier = previousGarment(items, at, garmentAt);
  const linkHere = linkBetween(items, earlier, at);
  if (earlier !== undefined && linkHere === 'over') setOver(reading, garmentAt.get(earlier), from);
  if (earlier !== undefined && linkHere === 'under') setOver(reading, from, garmentAt.get(earlier));
}

function setOver(reading: Reading, upper: number | undefined, lower: number | undefined): void {
  if (upper === undefined || lower === undefined) return;
  const wish = reading.garments[upper];
  if (wish) reading.garments[upper] = { ...wish, over: lower };
}

function previousGarment(items: readonly Item[], at: number, garmentAt: ReadonlyMap<number, number>): number | undefined {
  for (let k = at - 1; k >= 0 && items[k]?.clause === items[at]?.clause; k--) if (garmentAt.has(k)) return k;
  return undefined;
}

function linkBetween(items: readonly Item[], from: number | undefined, to: number): Item['link'] {
  if (from === undefined) return undefined;
  for (let k = from + 1; k <= to; k++) if (items[k]?.link === 'over' || items[k]?.link === 'under') return items[k]?.link;
  return undefined;
}

/** The garment that a trait belongs to: the one its phrase leads to, else the one it follows with "with", "in" or nothing between. */
function boundGarment(items: readonly Item[], at: number, garmentAt: ReadonlyMap<number, number>, reading: Reading): number | undefined {
  const item = items[at];
  if (!item || garmentAt.has(at)) return undefined;
  const fits = (garment: number | undefined): number | undefined => {
    const wish = garment === undefined ? undefined : reading.garments[garment];
    if (!wish) return undefined;
    if (item.content.kind !== 'senses') return item.content.kind === 'colour' || item.content.kind === 'hex' ? garment : undefined;
    return item.content.senses.some((sense) => canCarry(wish.ids, sense)) ? garment : undefined;
  };
  if (item.link === 'with') {
    // "A shirt with bamboo print and drawstring shorts": what follows "with" belongs to what stands before it.
    const before = previousGarment(items, at, garmentAt);
    const own = before === undefined || items.slice(before + 1, at).some((one) => one.link === 'with' && one.content.kind === 'garments') ? undefined : fits(garmentAt.get(before));
    if (own !== undefined && items[at + 1]?.content.kind !== 'garments') return own;
  }
  let phrase = item.phrase;
  for (let k = at + 1; k < items.length; k++) {
    const later = items[k];
    // "red or blue coat": both colours lead to the coat.
    if (later && (later.link === 'or' || later.link === 'and') && classOf(later.content) === classOf(item.content)) phrase = later.phrase;
    if (!later || later.phrase !== phrase || later.polarity !== 'want' || later.link === 'with' || later.link === 'over') break;
    if (garmentAt.has(k)) return fits(garmentAt.get(k));
  }
  for (let k = at - 1; k >= 0; k--) {
    const earlier = items[k];
    if (!earlier || earlier.clause !== item.clause || earlier.polarity !== 'want') break;
    const isNear = earlier.phrase === item.phrase || item.link === 'and' || item.link === 'or';
    // "dresses and skirts in linen": the cloth is for either.
    const isOneOfList = earlier.link === 'and' || earlier.link === 'or';
    if (garmentAt.has(k)) return isNear && !isOneOfList ? fits(garmentAt.get(k)) : undefined;
  }
  return undefined;
}

/** `isProse`: the item stands in a sentence, where a colour's name without a hue word ("fishing village") only evokes. */
interface Wanted { readonly item: Item; readonly garment: number | undefined; readonly choice: number | undefined; readonly isProse: boolean; readonly isPartColour?: boolean }

const lengthsThan = (than: NonNullable<Item['than']>, id: string): readonly string[] => {
  const at = LENGTHS_IN_ORDER.indexOf(id as 'midi');
  if (at < 0) return [id];
  return LENGTHS_IN_ORDER.filter((_, k) => (than === 'shorter' ? k < at : than === 'longer' ? k > at : than === 'at-least' ? k >= at : k <= at));
};

function compared(senses: readonly Sense[], than: Item['than']): readonly Sense[] {
  if (!than) return senses;
  return senses.flatMap((sense) => (sense.facet === 'length' ? lengthsThan(than, sense.id).map((id) => ({ facet: 'length' as const, id })) : [sense]));
}

/** "Brown belt", "gold buttons": the colour is a part's, an accent to the whole. */
function isOfPart(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && next.phrase === items[at]?.phrase && next.link === undefined && next.content.kind === 'senses' && ['detail', 'closure', 'collar', 'hem'].includes(next.content.senses[0]?.facet ?? '')
    && !items.slice(at + 1).some((one) => one.phrase === next.phrase && one.content.kind === 'garments');
}

const isInProse = (items: readonly Item[], at: number): boolean =>
  items.some((other, k) => k !== at && other.phrase === items[at]?.phrase && (other.content.kind === 'concept' || other.content.kind === 'open'));

function addWanted(reading: Reading, { item, garment, choice, isProse, isPartColour = false }: Wanted): void {
  const bound = { ...(garment !== undefined ? { garment } : {}), ...(choice !== undefined ? { choice } : {}) };
  const { content, span } = item;
  if (content.kind === 'senses') {
    const senses = compared(content.senses, item.than).filter((sense) => sense.facet !== 'print' || isPrintId(sense.id));
    if (senses.length === 0) {
      reading.notes.push({ code: 'not-drawable-yet', message: `"${span.words}" cannot be drawn yet, so it is not on the board.`, span, ids: content.senses.map((sense) => sense.id) });
      return;
    }
    const isFeeling = senses.every((sense) => ['mood', 'season', 'occasion'].includes(sense.facet));
    reading.wishes.push({ senses, isHard: !isFeeling && item.degree >= 1, weight: item.degree, ...bound, span });
  } else if (content.kind === 'colour') {
    reading.palette.push({ hex: content.colour.hex, name: content.colour.name, source: content.colour.source, isAsked: !isPartColour && (content.isPlain || !isProse), weight: item.degree, ...bound, span, because: content.colour.because });
  } else if (content.kind === 'hex') {
    const hex = content.hex.length === 4 ? content.hex.replace(/[0-9a-f]/g, '$&$&') : content.hex;
    reading.palette.push({ hex: hex as Hex, name: hex, source: 'hex', isAsked: true, weight: item.degree, ...bound, span, because: 'given as a code' });
  } else if (content.kind === 'axis') reading.axes.push({ axis: content.axis, target: content.target, weight: item.degree, span });
  else if (content.kind === 'concept') addConcept(reading, content.row, span);
  else if (content.kind === 'open') addOpen(reading, item, bound);
}

function addConcept(reading: Reading, row: number, span: Span, because?: string): void {
  const concept = conceptAt(row);
  if (!concept) return;
  const told = because ? `${because}: ${concept.stands}` : `"${span.words}": ${concept.stands}`;
  if (reading.reasons.includes(told)) return;
  reading.reasons.push(told);
  const share = EVOKED_WEIGHT;
  concept.colours.forEach((colour) => {
    if (reading.palette.some((one) => one.hex === colour.hex)) return;
    reading.palette.push({ hex: colour.hex, name: colour.name, source: 'association', isAsked: false, weight: concept.isPalette ? 1 : share, span, because: told });
  });
  for (const sense of concept.senses) {
    if (sense.facet === 'garment' && !(GARMENT_IDS as readonly string[]).includes(sense.id)) continue;
    reading.wishes.push({ senses: [sense], isHard: false, weight: share, span, because: told });
  }
  for (const lean of concept.leans) reading.axes.push({ axis: lean.axis, target: lean.target, weight: share, span, because: told });
}

function addOpen(reading: Reading, item: Item, bound: { readonly garment?: number; readonly choice?: number }): void {
  if (item.content.kind !== 'open') return;
  const open = readOpenWord(item.content.word, item.content.isChinese);
  if (open.kind === 'unknown') {
    const near = item.content.isChinese ? undefined : nearestTerm(item.content.word);
    if (near === undefined || (near.meaning.kind !== 'garments' && near.meaning.kind !== 'senses')) { reading.unknownWords.push(item.span); return; }
    reading.notes.push({ code: 'read-as', message: `"${item.span.words}" was read as "${near.word}".`, span: item.span, nearest: [near.word] });
    if (near.meaning.kind === 'garments') { const ids = near.meaning.ids.filter(isDrawable); if (ids.length > 0) reading.garments.push({ ids, isHard: item.degree >= 1, span: item.span }); }
    else addWanted(reading, { item: { ...item, content: near.meaning }, garment: bound.garment, choice: bound.choice, isProse: false });
    return;
  }
  if (open.kind === 'concept') addConcept(reading, open.row, item.span, open.because);
  else if (open.kind === 'colours') {
    reading.reasons.push(open.because);
    for (const colour of open.colours) {
      if (!reading.palette.some((one) => one.hex === colour.hex)) reading.palette.push({ hex: colour.hex, name: colour.name, source: 'association', isAsked: false, weight: EVOKED_WEIGHT * 0.8, span: item.span, because: open.because });
    }
  } else if (open.kind === 'contents') {
    for (const content of open.contents) {
      if (content.kind === 'garments') {
        const ids = content.ids.filter(isDrawable);
        if (ids.length > 0) reading.garments.push({ ids, isHard: item.degree >= 1, span: item.span });
      } else addWanted(reading, { item: { ...item, content }, garment: bound.garment, choice: bound.choice, isProse: false });
    }
  }
}

/** Refusals: a phrase that ends in a garment refuses the combination ("no wool coats"), else each thing by itself. */
function addRefusals(reading: Reading, items: readonly Item[]): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item || item.polarity === 'want') continue;
    const group: Item[] = [item];
    while (items[at + 1]?.phrase === item.phrase && items[at + 1]?.polarity === item.polarity && items[at + 1]?.link === undefined) group.push(items[++at] as Item);
    const head = group.at(-1);
    const isCombination = group.length > 1 && (head?.content.kind === 'garments' || (head?.content.kind === 'senses' && group[0]?.content.kind === 'colour' && group.length === 2));
    const span: Span = { start: item.span.start, end: head?.span.end ?? item.span.end, words: group.map((one) => one.span.words).join(' ') };
    if (isCombination) reading.exclusions.push({ ...conditionsOf(group), isHard: item.polarity === 'exclude', span });
    else for (const one of group) addRefusal(reading, one);
  }
}

function conditionsOf(group: readonly Item[]): Omit<Exclusion, 'isHard' | 'span'> {
  const senses: Sense[] = [];
  const garments: GarmentId[] = [];
  let colour: Hex | undefined;
  for (const { content } of group) {
    if (content.kind === 'senses') senses.push(...content.senses);
    else if (content.kind === 'garments') garments.push(...content.ids);
    else if (content.kind === 'colour') colour = content.colour.hex;
  }
  return { ...(senses.length > 0 ? { senses } : {}), ...(garments.length > 0 ? { garments } : {}), ...(colour ? { colour } : {}) };
}

const NOTHING_OF: Readonly<Record<'sleeve' | 'collar', Sense>> = { sleeve: { facet: 'sleeve', id: 'sleeveless' }, collar: { facet: 'collar', id: 'none' } };

function addRefusal(reading: Reading, item: Item): void {
  const { content, span } = item;
  const isHard = item.polarity === 'exclude';
  if (content.kind === 'garments') reading.exclusions.push({ garments: content.ids, isHard, span });
  else if (content.kind === 'pair') reading.exclusions.push({ garments: [...content.first], isHard, span });
  else if (content.kind === 'colour') reading.exclusions.push({ colour: content.colour.hex, isHard, span });
  else if (content.kind === 'hex') reading.exclusions.push({ colour: content.hex as Hex, isHard, span });
  else if (content.kind === 'senses') {
    const asked = content.senses.some((sense) => sense.facet === 'length') ? refusedLengths(content.senses, item) : content.senses;
    const refused = isHard ? refusedWith(asked, span.words) : { senses: asked, garments: [] };
    if (asked.some((sense) => ['mood', 'season', 'occasion', 'market'].includes(sense.facet))) reading.exclusions.push({ senses: refused.senses, isHard: false, span });
    else {
      reading.exclusions.push({ senses: refused.senses, isHard, span });
      if (refused.garments.length > 0) reading.exclusions.push({ garments: refused.garments, isHard, span });
    }
  } else if (content.kind === 'axis') reading.axes.push({ axis: content.axis, target: 1 - content.target, weight: isHard ? 1 : 0.8, span });
  else if (content.kind === 'nothing-of') {
    if (content.facet === 'print') reading.wishes.push({ senses: [{ facet: 'print', id: 'solid' }], isHard: true, weight: 1, span, because: 'no prints: plain cloth' });
    else if (content.facet === 'detail') reading.axes.push({ axis: 'detail', target: 0.05, weight: 1, span });
    else if (content.facet === 'colour') reading.axes.push({ axis: 'colourfulness', target: 0.03, weight: 1, span });
    else reading.wishes.push({ senses: [NOTHING_OF[content.facet]], isHard: true, weight: 1, span });
  } else if (content.kind === 'open') {
    const open = readOpenWord(content.word, content.isChinese);
    if (open.kind === 'contents') for (const found of open.contents) addRefusal(reading, { ...item, content: found });
    else reading.unknownWords.push(span);
  }
}

/** "Nothing above the knee" refuses what is shorter; "nothing below" what is longer; "shorter than midi" up to midi. */
function refusedLengths(senses: readonly Sense[], item: Item): readonly Sense[] {
  if (item.than) return compared(senses, item.than);
  if (/below|以下|过|過/.test(item.span.words)) return ['midi', 'maxi', 'floor'].map((id) => ({ facet: 'length', id }));
  return senses;
}

/** What is both asked for and refused is refused, and the designer is told. */
function settleConflicts(reading: Reading): void {
  for (let at = reading.wishes.length - 1; at >= 0; at--) {
    const wish = reading.wishes[at];
    if (!wish) continue;
    const isRefused = (sense: Sense): boolean => reading.exclusions.some((one) => one.isHard && !one.garments && !one.colour && one.senses?.some((other) => other.facet === sense.facet && other.id === sense.id));
    const left = wish.senses.filter((sense) => !isRefused(sense));
    if (left.length === wish.senses.length) continue;
    if (left.length > 0) { reading.wishes[at] = { ...wish, senses: left }; continue; }
    if (wish.isHard) reading.notes.push({ code: 'asked-and-excluded', message: `"${wish.span.words}" is both asked for and refused; it is left out.`, span: wish.span });
    reading.wishes.splice(at, 1);
  }
  reading.garments.forEach((wish, at) => {
    const barred = reading.exclusions.filter((one) => one.isHard && one.garments && !one.senses && !one.colour).flatMap((one) => one.garments ?? []);
    const left = wish.ids.filter((id) => !barred.includes(id));
    if (left.length > 0 && left.length < wish.ids.length) reading.garments[at] = { ...wish, ids: left };
    else if (left.length === 0) {
      // A garment asked for by name stays; the family refusal that barred it gives way.
      const direct = reading.exclusions.some((one) => one.garments?.length && wish.ids.every((id) => one.garments?.includes(id)) && one.span.words === wish.span.words);
      if (direct) { reading.notes.push({ code: 'asked-and-excluded', message: `"${wish.span.words}" is both asked for and refused; it is left out.`, span: wish.span }); reading.garments[at] = { ...wish, isHard: false }; }
    }
  });
}
