import { allowedParts, PART_FACETS, printsFor, RULES } from '@toile/garment';
import type { GarmentId, PartFacet, Pattern, Rule } from '@toile/garment';
import type { FabricId } from '@toile/textile';

/** A garment while it is being chosen: the parts so far. */
export interface Draft { readonly type: GarmentId; readonly parts: Partial<Record<Exclude<PartFacet, 'details'>, string>>; readonly details: string[] }

interface Constraint { readonly facet: PartFacet; readonly allowed?: ReadonlySet<string>; readonly barred?: ReadonlySet<string> }
interface Conditional { readonly when: readonly (readonly [PartFacet, ReadonlySet<string>])[]; readonly demands: readonly Constraint[] }

/** The rules of one garment, laid out so that one more part is checked in microseconds. `isSound` of the garment room is their judge. */
export interface Fitter {
  /** What the garment can carry of a facet, usual first, impossible values left out. */
  readonly allowed: Readonly<Record<PartFacet, readonly string[]>>;
  /** True where the part goes with all that the draft holds. */
  fits(draft: Draft, facet: PartFacet, id: string): boolean;
  /** The places in `allowed[facet]` of the values that fit. What the draft holds is asked once, not once a value. */
  open(draft: Draft, facet: PartFacet): readonly number[];
}

const heldOf = (draft: Draft, facet: PartFacet): readonly string[] => {
  if (facet === 'details') return draft.details;
  const value = draft.parts[facet];
  return value === undefined ? [] : [value];
};

const entriesOf = (pattern: Pattern | undefined): readonly (readonly [PartFacet | 'type', readonly string[]])[] =>
  Object.entries(pattern ?? {}) as unknown as readonly (readonly [PartFacet | 'type', readonly string[]])[];

function constraintsOf(rule: Rule, type: GarmentId): { readonly demands: readonly Constraint[]; readonly isImpossible: boolean } {
  const demands: Constraint[] = [];
  let isImpossible = false;
  for (const [facet, values] of entriesOf(rule.needs)) {
    if (facet === 'type') isImpossible ||= !values.includes(type);
    else demands.push({ facet, allowed: new Set(values) });
  }
  for (const [facet, values] of entriesOf(rule.never)) {
    if (facet === 'type') isImpossible ||= values.includes(type);
    else demands.push({ facet, barred: new Set(values) });
  }
  return { demands, isImpossible };
}

const breaks = (constraint: Constraint, values: readonly string[]): boolean =>
  values.length > 0 && ((constraint.allowed !== undefined && constraint.facet !== 'details' && !values.some((value) => constraint.allowed?.has(value)))
    || (constraint.barred !== undefined && values.some((value) => constraint.barred?.has(value))));

function makeFitter(type: GarmentId): Fitter {
  const byValue = new Map<string, Constraint[]>();
  const conditionals: Conditional[] = [];
  const impossible = new Set<string>();
  for (const rule of RULES) {
    if (rule.of && !rule.of.includes(type)) continue;
    const when = entriesOf(rule.when);
    if (when.some(([facet, values]) => facet === 'type' && !values.includes(type))) continue;
    const parts = when.filter((entry): entry is readonly [PartFacet, readonly string[]] => entry[0] !== 'type');
    const { demands, isImpossible } = constraintsOf(rule, type);
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only) {
      for (const value of only[1]) {
        const key = `${only[0]}:${value}`;
        if (isImpossible) impossible.add(key);
        else byValue.set(key, [...(byValue.get(key) ?? []), ...demands]);
      }
    } else conditionals.push({ when: parts.map(([facet, values]) => [facet, new Set(values)] as const), demands: isImpossible ? [{ facet: parts[0]?.[0] ?? 'fabric', allowed: new Set() }] : demands });
  }
  const allowed = Object.fromEntries(PART_FACETS.map((facet) => [facet, (allowedParts(type, facet) as readonly string[]).filter((id) => !impossible.has(`${facet}:${id}`))])) as unknown as Record<PartFacet, readonly string[]>;
  const meetsConditionals = (draft: Draft, facet: PartFacet, id: string): boolean => conditionals.every(({ when, demands }) => {
    const values = (other: PartFacet): readonly string[] => (other === facet ? (facet === 'details' ? [...draft.details, id] : [id]) : heldOf(draft, other));
    return !when.every(([other, set]) => values(other).some((value) => set.has(value))) || !demands.some((constraint) => breaks(constraint, values(constraint.facet)));
  });
  /** By what is held: the constraints it lays on each other facet. */
  const laidBy = new Map<string, Map<string, Map<PartFacet, Constraint[]>>>();
  const demandsOf = new Map<string, Map<string, readonly Constraint[]>>();
  for (const [key, constraints] of byValue) {
    const byFacet = new Map<PartFacet, Constraint[]>();
    for (const constraint of constraints) byFacet.set(constraint.facet, [...(byFacet.get(constraint.facet) ?? []), constraint]);
    const [facet = '', id = ''] = key.split(':');
    if (!laidBy.has(facet)) { laidBy.set(facet, new Map()); demandsOf.set(facet, new Map()); }
    laidBy.get(facet)?.set(id, byFacet);
    demandsOf.get(facet)?.set(id, constraints);
  }
  /** All constraints that the draft lays on a facet. */
  const laidOn = (draft: Draft, facet: PartFacet): readonly Constraint[] => {
    const found: Constraint[] = [];
    for (const other of PART_FACETS) {
      if (other === 'details') { for (const held of draft.details) found.push(...(laidBy.get('details')?.get(held)?.get(facet) ?? [])); continue; }
      const held = other === facet ? undefined : draft.parts[other];
      if (held !== undefined) { const laid = laidBy.get(other)?.get(held)?.get(facet); if (laid) found.push(...laid); }
    }
    return found;
  };
  const isBarred = (constraint: Constraint, id: string): boolean => (constraint.allowed !== undefined && constraint.facet !== 'details' && !constraint.allowed.has(id)) || constraint.barred?.has(id) === true;
  const suitsCloth = (draft: Draft, facet: PartFacet, id: string): boolean => {
    if (facet === 'print') return draft.parts.fabric === undefined || (printsFor(draft.parts.fabric as FabricId) as readonly string[]).includes(id);
    if (facet === 'fabric') return draft.parts.print === undefined || (printsFor(id as FabricId) as readonly string[]).includes(draft.parts.print);
    return true;
  };
  const suits = (draft: Draft, facet: PartFacet, { id, laid }: { readonly id: string; readonly laid: readonly Constraint[] }): boolean => {
    for (const constraint of laid) if (isBarred(constraint, id)) return false;
    for (const constraint of demandsOf.get(facet)?.get(id) ?? []) if (breaks(constraint, heldOf(draft, constraint.facet))) return false;
    return suitsCloth(draft, facet, id) && (conditionals.length === 0 || meetsConditionals(draft, facet, id));
  };
  return {
    allowed,
    fits: (draft, facet, id) => suits(draft, facet, { id, laid: laidOn(draft, facet) }),
    open(draft, facet) {
      const laid = laidOn(draft, facet);
      const places: number[] = [];
      allowed[facet].forEach((id, place) => { if (suits(draft, facet, { id, laid })) places.push(place); });
      return places;
    },
  };
}

const fitters = new Map<GarmentId, Fitter>();

/** The fitter of a garment; made once. */
export function fitterOf(type: GarmentId): Fitter {
  let fitter = fitters.get(type);
  if (!fitter) fitters.set(type, (fitter = makeFitter(type)));
  return fitter;
}
