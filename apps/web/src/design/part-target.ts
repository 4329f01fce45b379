import type { Design, GarmentChoice, PartName } from '@toile/garment';

/** What the designer points at: a garment of the design and a part of it. */
export interface PartTarget { readonly garment: number; readonly part: string }

/** Fields of a garment that hold one id each, in the order a designer thinks of them. */
export const FIELDS = ['silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem'] as const;
export type FieldName = (typeof FIELDS)[number];
/** Parts without a choice of their own that can still be of another cloth or colour. */
const STUFF_ONLY: readonly string[] = ['skirt', 'legs', 'waistband', 'lining', 'belt'];
/** Fields that speak of the whole garment, not of a piece of cloth. */
const SHAPES: readonly string[] = ['body', 'details', 'silhouette', 'length'];

/** The facet of the vocabulary a field takes its ids from. */
export const facetOf = (field: string): string => (field === 'sleeveLength' ? 'sleeve-length' : field === 'details' ? 'detail' : field === 'type' ? 'garment' : field);

/** True for a panel that holds one id, or the details: one that has alternatives. */
export const hasAlternatives = (part: string): part is FieldName | 'details' => part === 'details' || (FIELDS as readonly string[]).includes(part);

/** The part of the garment whose cloth and colour a panel may set apart; `undefined` where it is the garment's own. */
export const stuffPartOf = (panel: string): PartName | undefined => (SHAPES.includes(panel) ? undefined : (panel === 'sleeveLength' ? 'sleeve' : panel) as PartName);

/** The panel that answers a part drawn on the picture: `g1.patch-pocket` → garment 1, details. */
export function targetOf(part: string, design: Design): PartTarget | undefined {
  const match = /^g(\d+)\.([a-z-]+)/.exec(part);
  const garment = match ? design.garments[Number(match[1])] : undefined;
  if (!match?.[2] || !garment) return undefined;
  return { garment: Number(match[1]), part: panelOf(match[2], garment) };
}

function panelOf(part: string, garment: GarmentChoice): string {
  if ((FIELDS as readonly string[]).includes(part) && garment[part as FieldName] !== undefined) return part;
  if ((garment.details as readonly string[]).includes(part)) return 'details';
  return STUFF_ONLY.includes(part) ? part : 'body';
}

/** The panels a garment has: itself, each part it carries, its details, and what else of it is drawn. */
export function panelsOf(garment: GarmentChoice, index: number, drawn: readonly string[]): readonly string[] {
  const others = STUFF_ONLY.filter((part) => !(garment.details as readonly string[]).includes(part) && drawn.some((name) => name === `g${index}.${part}` || name.startsWith(`g${index}.${part}.`)));
  return ['body', ...FIELDS.filter((field) => garment[field] !== undefined), 'details', ...others];
}

/** True where two targets are the same. */
export const isSameTarget = (a: PartTarget | undefined, b: PartTarget | undefined): boolean => a?.garment === b?.garment && a?.part === b?.part;

/** The parts on the picture that belong to a panel. */
export function isInPanel(part: string, target: PartTarget, design: Design): boolean {
  const found = targetOf(part, design);
  if (!found || found.garment !== target.garment) return false;
  return target.part === 'body' || SHAPES.slice(2).includes(target.part) || found.part === target.part || (target.part === 'sleeveLength' && found.part === 'sleeve');
}
