import type { Hex } from '@toile/kernel';
import { isAllowed } from '@toile/garment';
import type { Design, GarmentChoice, GarmentId } from '@toile/garment';
import { partFacetOf } from '@toile/brief';
import type { MoodFinding, Sense, Wish } from '@toile/brief';
import { suitsCloth } from './dressing/sheer.ts';
import { accessoryWishes } from './finishing/accessories.ts';
import { usesOf } from './own/uses-of.ts';
import type { Plan } from './plan.ts';
import { FEATURE_AXES } from './choosing/features.ts';
import type { FeatureAxis, Features } from './choosing/features.ts';

/** Why an option is on the board, in pieces that a screen can put in any language. */
export type Reason =
  | { readonly code: 'asked'; readonly words: readonly string[] }
  | { readonly code: 'mood'; readonly ids: readonly string[] }
  | { readonly code: 'yours'; readonly colours: readonly { readonly hex: Hex; readonly name?: string }[]; readonly prints: readonly { readonly id: string; readonly name?: string }[]; readonly sketches: readonly { readonly type: GarmentId; readonly isDrawn: boolean }[] }
  | { readonly code: 'mood-board'; readonly findings: readonly Pick<MoodFinding, 'id' | 'value'>[] }
  | { readonly code: 'evoked'; readonly words: readonly string[] }
  | { readonly code: 'stands-out'; readonly axes: readonly { readonly axis: FeatureAxis; readonly level: 'high' | 'low' }[] }
  | { readonly code: 'not-carried'; readonly words: readonly string[] };

/** True where the garment shows the trait. */
export function showsSense(garment: GarmentChoice, sense: Sense): boolean {
  if (sense.facet === 'garment') return garment.type === sense.id;
  const facet = partFacetOf(sense.facet);
  if (facet === undefined) return false;
  if (facet === 'details') return (garment.details as readonly string[]).includes(sense.id);
  return facet === 'print' ? garment.print.id === sense.id : garment[facet] === sense.id;
}

/** Could the option show the wish? A lone garment that already wears one of the cloths asked for cannot wear another. */
function couldCarry(plan: Plan, garments: readonly GarmentChoice[], wish: Wish): boolean {
  const able = garments.filter((garment) => wish.senses.some(({ facet: of, id }) => { const facet = partFacetOf(of); return facet !== undefined && isAllowed(garment.type, facet, id) && (facet !== 'fabric' || suitsCloth(garment.type, id)); }));
  const [lone] = able;
  const isTaken = able.length === 1 && wish.senses[0]?.facet === 'fabric' && plan.hard.some((other) => other !== wish && other.senses.some((sense) => sense.facet === 'fabric' && sense.id === lone?.fabric));
  return able.length > 0 && !isTaken;
}

/** The hard wishes that this option shows, those it could carry but does not, and those it cannot carry at all. */
export function wishesOf(plan: Plan, garments: readonly GarmentChoice[]): { readonly shown: readonly string[]; readonly missed: readonly string[]; readonly notCarried: readonly string[] } {
  const shown: string[] = [], missed: string[] = [], notCarried: string[] = [];
  for (const garment of plan.intent.garments.filter((one) => one.isHard)) {
    if (garments.some((one) => garment.ids.includes(one.type))) shown.push(garment.span.words);
    else notCarried.push(garment.span.words);
  }
  for (const wish of plan.hard) {
    if (wish.because) continue;
    if (garments.some((garment) => wish.senses.some((sense) => showsSense(garment, sense)))) shown.push(wish.span.words);
    else if (couldCarry(plan, garments, wish)) missed.push(wish.span.words);
    else notCarried.push(wish.span.words);
  }
  const colours = new Set(garments.flatMap((garment) => garment.colours));
  for (const colour of plan.intent.palette) if (colour.isAsked && colours.has(colour.hex)) shown.push(colour.span.words);
  return { shown: [...new Set(shown)], missed: [...new Set(missed)], notCarried: [...new Set(notCarried)] };
}

const MOST_NAMED = 3;

/** The designer's own elements in an option, pinned ones and large ones first. */
function yoursIn({ own }: Plan, look: Design): readonly Reason[] {
  if (!own) return [];
  const uses = usesOf(look, own.boards, own.elements).filter((use) => !use.as.startsWith('figure'));
  const ranked = [...uses.filter((use) => use.isPinned), ...uses.filter((use) => !use.isPinned)];
  const hexes = [...new Set(ranked.flatMap((use) => (use.kind === 'colour' && use.hex ? [use.hex] : [])))].slice(0, MOST_NAMED);
  const colours = hexes.map((hex) => { const name = own.boards.colours.find((slot) => slot.hex === hex && slot.name)?.name; return { hex, ...(name ? { name } : {}) }; });
  const worn = look.garments.flatMap((garment) => [garment.print, ...Object.values(garment.parts ?? {}).flatMap((part) => (part.print ? [part.print] : []))]).filter((print) => print.id !== 'solid' && own.prints.some((slot) => slot.print.id === print.id && slot.print.own === print.own));
  const prints = [...new Map(worn.map((print) => [print.own ?? print.id, print])).values()].map((print) => { const name = print.own ? own.elements.prints.get(print.own)?.name : undefined; return { id: print.id, ...(name ? { name } : {}) }; });
  const sketches = ranked.filter((use) => use.kind === 'sketch').map((use) => { const garment = look.garments[Number(use.as.slice(1))] as GarmentChoice; return { type: garment.type, isDrawn: garment.drawn !== undefined }; });
  return colours.length + prints.length + sketches.length > 0 ? [{ code: 'yours', colours, prints, sketches }] : [];
}

/** The two things that the mood board says most clearly. */
function moodBoardIn({ mood }: Plan): readonly Reason[] {
  const clear = (mood?.findings ?? []).filter(({ id, strength }) => id !== 'palette' && !id.startsWith('note:') && strength > 0.4).toSorted((a, b) => b.strength - a.strength).slice(0, 2);
  return clear.length > 0 ? [{ code: 'mood-board', findings: clear.map(({ id, value }) => ({ id, value })) }] : [];
}

/** The reasons for one option, given how the board lies on each axis. */
export function reasonsFor(plan: Plan, look: Design, features: Features, board: { readonly mean: Features }): readonly Reason[] {
  const { garments, accessories = [] } = look;
  const carried = accessoryWishes(plan).filter((wish) => wish.isHard && wish.senses.some((sense) => sense.facet === 'accessory' && accessories.some((one) => one.type === sense.id))).map((wish) => wish.span.words);
  const shown = [...new Set([...wishesOf(plan, garments).shown, ...carried])];
  const evoked = [...new Set(plan.intent.wishes.filter((wish) => wish.because !== undefined && !wish.isHard && wish.senses.some((sense) => garments.some((garment) => showsSense(garment, sense)))).map((wish) => wish.span.words))];
  const apart = FEATURE_AXES.map((axis) => ({ axis, by: features[axis] - board.mean[axis] })).sort((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, 2).filter((one) => Math.abs(one.by) > 0.08);
  return [
    ...(shown.length > 0 ? [{ code: 'asked' as const, words: shown }] : []),
    ...yoursIn(plan, look),
    ...moodBoardIn(plan),
    ...(plan.moods.length > 0 ? [{ code: 'mood' as const, ids: plan.moods.slice(0, 2) }] : []),
    ...(evoked.length > 0 ? [{ code: 'evoked' as const, words: evoked.slice(0, 3) }] : []),
    ...(apart.length > 0 ? [{ code: 'stands-out' as const, axes: apart.map(({ axis, by }) => ({ axis, level: by > 0 ? ('high' as const) : ('low' as const) })) }] : []),
  ];
}
