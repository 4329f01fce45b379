import type { GarmentChoice } from '../design.ts';
import type { GarmentId } from '../ids.ts';
import type { PartFacet, PartIds } from '../registry.ts';

/** Values of some facets; a choice matches where every facet named holds one of the values listed. */
export type Pattern = { readonly [F in PartFacet]?: readonly PartIds[F][] };

/**
 * A rule of cutting or dressing as data: where `when` matches, every facet in `needs` must hold one of the values listed, and no
 * facet in `never` may hold one of its values. `of` limits the rule to some garments. The reason is a sentence a designer reads.
 */
export interface Rule {
  readonly id: string;
  readonly of?: readonly GarmentId[];
  readonly when: Pattern;
  readonly needs?: Pattern;
  readonly never?: Pattern;
  readonly reason: string;
}

/** What a rule found: the rule, and the facet whose value is at odds with the others. */
export interface Breach {
  readonly rule: Rule;
  readonly facet: PartFacet;
}

/** The values a choice holds of one facet: none, one, or for details several. */
export function valuesOf(choice: GarmentChoice, facet: PartFacet): readonly string[] {
  if (facet === 'details') return choice.details;
  if (facet === 'print') return [choice.print.id];
  const value = choice[facet];
  return value === undefined ? [] : [value];
}

/** Patterns of a rule as lists, made once: rules are asked some hundred thousand times for a board. */
type Terms = readonly (readonly [facet: PartFacet, values: ReadonlySet<string>])[];
interface Compiled { readonly of: ReadonlySet<string> | undefined; readonly when: Terms; readonly needs: Terms; readonly never: Terms }

const termsOf = (pattern: Pattern | undefined): Terms =>
  Object.entries(pattern ?? {}).map(([facet, values]) => [facet as PartFacet, new Set(values as readonly string[])]);

const compiled = new WeakMap<Rule, Compiled>();

function compile(rule: Rule): Compiled {
  const known = compiled.get(rule);
  if (known) return known;
  const made = { of: rule.of ? new Set<string>(rule.of) : undefined, when: termsOf(rule.when), needs: termsOf(rule.needs), never: termsOf(rule.never) };
  compiled.set(rule, made);
  return made;
}

function hasAny(choice: GarmentChoice, facet: PartFacet, values: ReadonlySet<string>): boolean {
  if (facet === 'details') return choice.details.some((id) => values.has(id));
  const value = facet === 'print' ? choice.print.id : choice[facet];
  return value !== undefined && values.has(value);
}

/** The facets in which the choice breaks the rule; none where the rule does not speak of it. */
export function breachesOf(choice: GarmentChoice, rule: Rule): readonly Breach[] {
  const { of, when, needs, never } = compile(rule);
  if (of && !of.has(choice.type)) return NONE;
  for (const [facet, values] of when) if (!hasAny(choice, facet, values)) return NONE;
  let out: Breach[] | undefined;
  for (const [facet, values] of needs) {
    // A garment without the part (a gilet without sleeves) cannot break a rule about it; a missing detail can.
    if (facet !== 'details' && facet !== 'print' && choice[facet] === undefined) continue;
    if (!hasAny(choice, facet, values)) (out ??= []).push({ rule, facet });
  }
  for (const [facet, values] of never) if (hasAny(choice, facet, values)) (out ??= []).push({ rule, facet });
  return out ?? NONE;
}

const NONE: readonly Breach[] = [];
