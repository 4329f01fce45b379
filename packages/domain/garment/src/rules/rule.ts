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

const entriesOf = (pattern: Pattern): readonly (readonly [PartFacet, readonly string[]])[] =>
  Object.entries(pattern) as unknown as readonly (readonly [PartFacet, readonly string[]])[];

/** True where every facet of the pattern holds one of the values listed. */
export const matches = (choice: GarmentChoice, pattern: Pattern): boolean =>
  entriesOf(pattern).every(([facet, values]) => valuesOf(choice, facet).some((value) => values.includes(value)));

/** The facets in which the choice breaks the rule; none where the rule does not speak of it. */
export function breachesOf(choice: GarmentChoice, rule: Rule): readonly Breach[] {
  if (rule.of && !rule.of.includes(choice.type)) return [];
  if (!matches(choice, rule.when)) return [];
  const out: Breach[] = [];
  for (const [facet, values] of entriesOf(rule.needs ?? {})) {
    const held = valuesOf(choice, facet);
    // A garment without the part (a gilet without sleeves) cannot break a rule about it; a missing detail can.
    if (held.length === 0 && facet !== 'details') continue;
    if (!held.some((value) => values.includes(value))) out.push({ rule, facet });
  }
  for (const [facet, values] of entriesOf(rule.never ?? {})) {
    if (valuesOf(choice, facet).some((value) => values.includes(value))) out.push({ rule, facet });
  }
  return out;
}
