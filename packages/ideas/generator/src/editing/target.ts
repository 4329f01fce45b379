import { garmentOf, labelOf } from '@toile/garment';
import type { Design, GarmentChoice } from '@toile/garment';
import type { Problem } from '@toile/kernel';
import type { EditClause } from '@toile/brief';

/** Which garments a clause is for, or why that cannot be said. */
export type Aim = { readonly ok: true; readonly at: readonly number[] } | { readonly ok: false; readonly problem: Problem };

/** How a garment is called in a sentence: `the coat`, `the second shirt` where there are two. */
export function nameOf(design: Design, at: number): string {
  const garment = design.garments[at] as GarmentChoice;
  const same = design.garments.map((one, k) => ({ one, k })).filter(({ one }) => one.type === garment.type);
  const name = labelOf('garment', garment.type).toLowerCase();
  return same.length > 1 ? `garment ${at + 1} (${name})` : `the ${name}`;
}

const namesOf = (design: Design, at: readonly number[]): string => at.map((k) => nameOf(design, k)).join(', ');
const everywhere = (design: Design): readonly number[] => design.garments.map((_, at) => at);

/** The garments that the clause names; undefined where it names none. */
function namedBy(design: Design, clause: EditClause): Aim | undefined {
  const target = clause.target;
  if (!target) return undefined;
  if ('nth' in target) {
    const at = target.nth === -1 ? design.garments.length - 1 : target.nth - 1;
    if (design.garments[at]) return { ok: true, at: [at] };
    return { ok: false, problem: { code: 'instruction-impossible', where: 'instruction', message: `The design has ${design.garments.length === 1 ? 'one garment' : `${design.garments.length} garments`}, so there is no ${target.words} one.`, came: clause.words, expected: namesOf(design, everywhere(design)) } };
  }
  const at = everywhere(design).filter((k) => target.ids.includes((design.garments[k] as GarmentChoice).type));
  if (at.length > 0) return { ok: true, at };
  // "The skirt" of a dress is the dress itself.
  const loose = everywhere(design).filter((k) => target.ids.some((id) => garmentOf(id).slot === garmentOf((design.garments[k] as GarmentChoice).type).slot && isOftenCalled(target.words)));
  if (loose.length === 1) return { ok: true, at: loose };
  return { ok: false, problem: { code: 'instruction-impossible', where: 'instruction', message: `There is no "${target.words}" in this design.`, came: clause.words, expected: namesOf(design, everywhere(design)), hint: 'name one of these' } };
}

const isOftenCalled = (words: string): boolean => /^(jacket|coat|top|dress|skirt|trousers|pants|外套|上衣|裙|裙子|裤|裤子|衫|褸|褲)$/i.test(words);

/** How to choose among several garments that could take a change. */
export interface AimRule {
  readonly can: (at: number) => boolean;
  /** Why none can, for the garment that was named or for all. */
  readonly why: (at: number) => string;
  /** Narrows several to those a designer would mean; must not narrow by guess. */
  readonly prefer?: (at: readonly number[]) => readonly number[];
  readonly isForAll?: boolean;
}

/** Finds the garments for a clause: the named, else the one spoken of before, else the only one that can. Several are told, not guessed. */
export function aimAt(design: Design, clause: EditClause, focus: number | undefined, rule: AimRule): Aim {
  const named = namedBy(design, clause);
  if (named && !named.ok) return named;
  const pool = named?.at ?? everywhere(design);
  const able = pool.filter(rule.can);
  if (able.length === 0) {
    const reasons = [...new Set(pool.map(rule.why))].slice(0, 3);
    return { ok: false, problem: { code: 'instruction-impossible', where: 'instruction', message: reasons.join(' ') || `"${clause.words}" cannot be done here.`, came: clause.words, hint: named ? 'choose another part, or another garment' : `the design has ${namesOf(design, everywhere(design))}` } };
  }
  if (able.length === 1 || clause.isAll) return { ok: true, at: able };
  if (!named && focus !== undefined && able.includes(focus)) return { ok: true, at: [focus] };
  if (rule.isForAll) return { ok: true, at: able };
  const preferred = rule.prefer?.(able) ?? able;
  if (preferred.length === 1) return { ok: true, at: preferred };
  const left = preferred.length > 0 ? preferred : able;
  return { ok: false, problem: { code: 'instruction-ambiguous', where: 'instruction', message: `"${clause.words}" could be meant for ${left.map((k) => nameOf(design, k)).join(' or ')}.`, came: clause.words, expected: namesOf(design, left), hint: `name it: "${nameOf(design, left[0] as number)}: ${clause.words}"` } };
}
