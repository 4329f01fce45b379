import type { Problem } from '@toile/kernel';
import type { GarmentChoice } from '../design.ts';
import { garmentOf, isAllowed, PART_FACETS, PART_VALUES } from '../registry.ts';
import type { PartFacet, PartIds } from '../registry.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';
import type { Facet } from '../vocabulary/word-row.ts';
import { canCarry, printAs, printsFor } from '../wardrobe/prints.ts';
import { NECK_RULES } from './neck-rules.ts';
import { breachesOf, valuesOf } from './rule.ts';
import type { Rule } from './rule.ts';
import { PRINT_REASON, SHAPE_RULES } from './shape-rules.ts';

/** Every rule of combination, as data. */
export const RULES: readonly Rule[] = [...NECK_RULES, ...SHAPE_RULES];

const rulesByGarment = new Map<string, readonly Rule[]>();

/** The rules that can speak of a garment: those whose every condition names a part it can carry. */
export function rulesFor(garmentId: GarmentChoice['type']): readonly Rule[] {
  const known = rulesByGarment.get(garmentId);
  if (known) return known;
  const rules = RULES.filter((rule) => (!rule.of || rule.of.includes(garmentId))
    && Object.entries(rule.when).every(([facet, ids]) => facet === 'print' || (ids as readonly string[]).some((id) => isAllowed(garmentId, facet as PartFacet, id))));
  rulesByGarment.set(garmentId, rules);
  return rules;
}

const NAME_OF_FACET: { readonly [F in PartFacet]: string } = {
  silhouette: 'silhouette', length: 'length', neckline: 'neckline', collar: 'collar', sleeve: 'sleeve', sleeveLength: 'sleeve length',
  closure: 'closure', hem: 'hem', details: 'detail', fabric: 'fabric', print: 'print',
};

/** The name of a facet in plain English, for sentences. */
export const facetName = (facet: PartFacet): string => NAME_OF_FACET[facet];

/** Sleeves that have a length of their own, so that none is chosen. */
export const hasSleeveLength = (sleeve: string | undefined): boolean => sleeve !== undefined && sleeve !== 'sleeveless' && sleeve !== 'cap';

const plain = (id: string): string => id.replaceAll('-', ' ');
/** "A coat", "An evening gown", "Jeans": the garment's label at the head of a sentence. */
const named = (id: GarmentChoice['type']): string => {
  const label = labelOf('garment', id);
  if (/(trousers|jeans|shorts|joggers|culottes|leggings)$/.test(label)) return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return /^[aeio]/i.test(label.normalize('NFD')) ? `An ${label}` : `A ${label}`;
};
const WORD_FACETS: { readonly [F in PartFacet]: Facet } = {
  silhouette: 'silhouette', length: 'length', neckline: 'neckline', collar: 'collar', sleeve: 'sleeve', sleeveLength: 'sleeve-length', closure: 'closure', hem: 'hem',
  details: 'detail', fabric: 'fabric', print: 'print',
};
const listOf = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '));

/** Why this garment can never carry the part, in a sentence; `undefined` where it can. */
export function whyNot(garmentId: GarmentChoice['type'], facet: PartFacet, id: string): string | undefined {
  if (isAllowed(garmentId, facet, id)) return undefined;
  const isPlural = !/^An? /.test(named(garmentId));
  const [does, has, is] = isPlural ? ['do', 'have', 'are'] : ['does', 'has', 'is'];
  if (facet !== 'print' && garmentOf(garmentId)[listName(facet)].length === 0) return `${named(garmentId)} ${has} no ${facetName(facet)}.`;
  const label = (PART_VALUES[facet] as readonly string[]).includes(id) ? labelOf(WORD_FACETS[facet], id) : plain(id);
  switch (facet) {
    case 'fabric': return `${named(garmentId)} ${is} not made in ${label}.`;
    case 'print': return `${named(garmentId)} ${does} not carry the print “${label}” in any of its cloths.`;
    case 'details': return `${named(garmentId)} ${does} not carry ${label}.`;
    default: return `${named(garmentId)} ${does} not come with the ${facetName(facet)} “${label}”.`;
  }
}

/** The list of an entry that holds a facet. */
export function listName(facet: Exclude<PartFacet, 'print'>): 'silhouettes' | 'lengths' | 'necklines' | 'collars' | 'sleeves' | 'sleeveLengths' | 'closures' | 'hems' | 'details' | 'fabrics' {
  return facet === 'details' ? 'details' : `${facet}s`;
}

/** What is wrong with the parts of one garment: each a Problem at `path`. A garment with none can be drawn, cut and sewn. */
export function partProblems(choice: GarmentChoice, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const entry = garmentOf(choice.type);
  for (const facet of PART_FACETS) {
    const where = `${path}.${facet}${facet === 'print' ? '.id' : ''}`;
    const held = valuesOf(choice, facet);
    if (facet !== 'print' && facet !== 'details' && held.length === 0 && isPartNeeded(choice, facet)) {
      problems.push({ code: 'field-missing', where, message: `${named(choice.type)} must have a ${facetName(facet)}.`, expected: listOf(entry[listName(facet)]), hint: `"${entry[listName(facet)][0] ?? ''}" is usual` });
    }
    for (const value of held) {
      const reason = whyNot(choice.type, facet, value);
      if (reason === undefined) continue;
      problems.push({ code: 'combination-forbidden', where, message: reason, came: value, expected: facet === 'print' ? listOf(printsFor(choice.fabric)) : listOf(entry[listName(facet)]), hint: facet === 'details' ? 'leave the detail out' : 'choose one of these' });
    }
  }
  if (!hasSleeveLength(choice.sleeve) && choice.sleeveLength !== undefined && garmentOf(choice.type).sleeves.length > 0) {
    problems.push({ code: 'combination-forbidden', where: `${path}.sleeveLength`, message: `A ${plain(choice.sleeve ?? 'sleeveless')} armhole has no sleeve length.`, came: choice.sleeveLength, expected: 'no sleeveLength', hint: 'leave sleeveLength out' });
  }
  if (new Set(choice.details).size !== choice.details.length) {
    problems.push({ code: 'combination-forbidden', where: `${path}.details`, message: 'A detail is named twice.', came: choice.details.join(', '), hint: 'name each detail once' });
  }
  for (const breach of RULES.flatMap((rule) => breachesOf(choice, rule))) problems.push(breachProblem(choice, breach.facet, { path, rule: breach.rule }));
  if (!canCarry(choice.fabric, choice.print.id)) {
    problems.push({ code: 'combination-forbidden', where: `${path}.print.id`, message: PRINT_REASON, came: choice.print.id, expected: listOf(printsFor(choice.fabric)), hint: `"solid" goes with ${plain(choice.fabric)}` });
  }
  return problems;
}

function breachProblem(choice: GarmentChoice, facet: PartFacet, { path, rule }: { readonly path: string; readonly rule: Rule }): Problem {
  const wanted = rule.needs?.[facet];
  const barred = rule.never?.[facet] as readonly string[] | undefined;
  const entry = garmentOf(choice.type);
  const possible = facet === 'print' ? [] : (entry[listName(facet) ?? 'details'] as readonly string[]).filter((id) => (wanted ? (wanted as readonly string[]).includes(id) : !barred?.includes(id)));
  const because = Object.values(rule.when).flat().filter((id) => Object.keys(rule.when).some((name) => valuesOf(choice, name as PartFacet).includes(id)));
  return {
    code: 'combination-forbidden', where: `${path}.${facet ?? 'type'}`, message: rule.reason,
    came: `${valuesOf(choice, facet).join(', ') || 'none'} with ${because.join(', ')}`,
    ...(possible.length > 0 && facet !== 'details' ? { expected: listOf(possible) } : {}),
    hint: `change the ${facetName(facet)}, or change ${Object.keys(rule.when).map((name) => facetName(name as PartFacet)).join(' or ')}`,
  };
}

/** True where the garment cannot be without the part, given the rest of the choice. */
export function isPartNeeded(choice: Pick<GarmentChoice, 'type' | 'sleeve'>, facet: PartFacet): boolean {
  if (facet === 'details' || facet === 'print') return false;
  if (facet === 'sleeveLength') return garmentOf(choice.type).sleeveLengths.length > 0 && hasSleeveLength(choice.sleeve);
  return garmentOf(choice.type)[listName(facet)].length > 0;
}

/** The garment with another value of one facet; for details the value is added. */
export function withPart<F extends PartFacet>(choice: GarmentChoice, facet: F, id: PartIds[F]): GarmentChoice {
  if (facet === 'details') return choice.details.includes(id as never) ? choice : { ...choice, details: [...choice.details, id as never] };
  if (facet === 'print') return { ...choice, print: printAs(choice.print, id as never) };
  return { ...choice, [facet]: id };
}

/** True where nothing in the garment's parts is at odds. The quick form of `partProblems`. */
export function isSound(choice: GarmentChoice): boolean {
  for (const facet of PART_FACETS) {
    const held = valuesOf(choice, facet);
    if (held.length === 0 && isPartNeeded(choice, facet)) return false;
    if (facet !== 'print' && !held.every((value) => isAllowed(choice.type, facet, value))) return false;
  }
  if (!hasSleeveLength(choice.sleeve) && choice.sleeveLength !== undefined) return false;
  if (new Set(choice.details).size !== choice.details.length) return false;
  return canCarry(choice.fabric, choice.print.id) && rulesFor(choice.type).every((rule) => breachesOf(choice, rule).length === 0);
}
