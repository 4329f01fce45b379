import type { Design, GarmentChoice, PartName } from '@toile/garment';

/** What the designer points at: a garment of the design and a part of it; with `NO_GARMENT` an accessory (`a0`) or who wears it (`wearer.hair`). */
export interface PartTarget { readonly garment: number; readonly part: string }

/** The place of what is no garment. */
export const NO_GARMENT = -1;

/** What of the wearer can be chosen, in the order of the bench. */
export const WEARER_PARTS = ['pose', 'head', 'hair', 'skin', 'shoes', 'size', 'mannequin'] as const;
export type WearerPart = (typeof WEARER_PARTS)[number];

/** An accessory as a target. */
export const accessoryTarget = (place: number): PartTarget => ({ garment: NO_GARMENT, part: `a${place}` });
/** The place of the accessory that is pointed at; `undefined` where it is none. */
export const accessoryPlace = ({ garment, part }: PartTarget): number | undefined => (garment === NO_GARMENT && /^a\d+$/.test(part) ? Number(part.slice(1)) : undefined);
/** The wearer as a target. */
export const wearerTarget = (part: WearerPart): PartTarget => ({ garment: NO_GARMENT, part: `wearer.${part}` });
/** What of the wearer is pointed at. */
export const wearerPart = ({ garment, part }: PartTarget): WearerPart | undefined => WEARER_PARTS.find((one) => garment === NO_GARMENT && part === `wearer.${one}`);
/** What a piece of the drawn figure stands for; the rest of the body stands for how it stands. */
const FIGURE_PARTS: Readonly<Record<string, WearerPart>> = { 'figure.hair': 'hair', 'figure.head': 'head', 'figure.shoes': 'shoes' };

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
  if (part.startsWith('figure.')) return wearerTarget(FIGURE_PARTS[part] ?? 'pose');
  const worn = /^a(\d+)/.exec(part);
  if (worn) return design.accessories?.[Number(worn[1])] ? accessoryTarget(Number(worn[1])) : undefined;
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
  if (target.garment === NO_GARMENT) return found.part === target.part;
  return target.part === 'body' || SHAPES.slice(2).includes(target.part) || found.part === target.part || (target.part === 'sleeveLength' && found.part === 'sleeve');
}
