import type { Design, GarmentChoice } from '@toile/garment';

/** What the designer points at: a garment of the design and a part of it. */
export interface PartTarget { readonly garment: number; readonly part: string }

/** Fields of a garment that hold one id each, in the order a designer thinks of them. */
export const FIELDS = ['silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem'] as const;
export type FieldName = (typeof FIELDS)[number];

/** The facet of the vocabulary a field takes its ids from. */
export const facetOf = (field: string): string => (field === 'sleeveLength' ? 'sleeve-length' : field === 'details' ? 'detail' : field);

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
  return 'body';
}

/** The panels a garment has: itself, then each part it carries, then its details. */
export const panelsOf = (garment: GarmentChoice): readonly string[] => ['body', ...FIELDS.filter((field) => garment[field] !== undefined), 'details'];

/** The parts on the picture that belong to a panel. */
export function isInPanel(part: string, target: PartTarget, design: Design): boolean {
  const found = targetOf(part, design);
  if (!found || found.garment !== target.garment) return false;
  return target.part === 'body' || found.part === target.part || (target.part === 'sleeveLength' && found.part === 'sleeve');
}
