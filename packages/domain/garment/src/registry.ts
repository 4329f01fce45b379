import { must } from '@toile/kernel';
import { FABRIC_IDS } from '@toile/textile';
import type { FabricId, PrintId } from '@toile/textile';
import {
  CLOSURE_IDS, COLLAR_IDS, DETAIL_IDS, GARMENT_IDS, HEM_IDS, LENGTH_IDS, NECKLINE_IDS, SILHOUETTE_IDS, SLEEVE_IDS, SLEEVE_LENGTH_IDS,
} from './ids.ts';
import type {
  ClosureId, CollarId, DetailId, GarmentId, HemId, LengthId, NecklineId, SilhouetteId, SleeveId, SleeveLengthId,
} from './ids.ts';
import { SKIRTS, TROUSERS } from './wardrobe/bottoms.ts';
import { DRESSES } from './wardrobe/dresses.ts';
import type { GarmentEntry } from './wardrobe/entry.ts';
import { OUTERWEAR } from './wardrobe/outerwear.ts';
import { TOPS } from './wardrobe/tops.ts';
import { canCarry, PRINT_IDS, printsFor } from './wardrobe/prints.ts';

/** Every garment of the vocabulary, in its order. */
export const GARMENTS: readonly GarmentEntry[] = (() => {
  const all = [...TOPS, ...OUTERWEAR, ...DRESSES, ...SKIRTS, ...TROUSERS];
  return GARMENT_IDS.map((id) => must(all.find((one) => one.id === id), `the wardrobe has no entry for ${id}`));
})();

const byId = new Map(GARMENTS.map((one) => [one.id, one]));

/** The entry of a garment. */
export const garmentOf = (id: GarmentId): GarmentEntry => must(byId.get(id), `no garment ${id}`);

/** True for an id of the vocabulary. */
export const isGarmentId = (value: unknown): value is GarmentId => typeof value === 'string' && byId.has(value as GarmentId);

/** The garments that every view can draw now, in the order of the vocabulary. */
export const DRAWABLE_GARMENT_IDS: readonly GarmentId[] = GARMENTS.filter((one) => one.isDrawable).map((one) => one.id);

/** The choices of a garment that name a part, by the field of `GarmentChoice` that holds them. */
export interface PartIds {
  readonly silhouette: SilhouetteId;
  readonly length: LengthId;
  readonly neckline: NecklineId;
  readonly collar: CollarId;
  readonly sleeve: SleeveId;
  readonly sleeveLength: SleeveLengthId;
  readonly closure: ClosureId;
  readonly hem: HemId;
  readonly details: DetailId;
  readonly fabric: FabricId;
  readonly print: PrintId;
}
export type PartFacet = keyof PartIds;

/** Every value a part facet knows, in the order of the vocabulary. */
export const PART_VALUES: { readonly [F in PartFacet]: readonly PartIds[F][] } = {
  silhouette: SILHOUETTE_IDS, length: LENGTH_IDS, neckline: NECKLINE_IDS, collar: COLLAR_IDS, sleeve: SLEEVE_IDS, sleeveLength: SLEEVE_LENGTH_IDS,
  closure: CLOSURE_IDS, hem: HEM_IDS, details: DETAIL_IDS, fabric: FABRIC_IDS, print: PRINT_IDS,
};
export const PART_FACETS = Object.keys(PART_VALUES) as readonly PartFacet[];

/** What a garment can carry of one facet, usual choice first. Prints are those that any of its fabrics can carry. */
export const allowedParts = <F extends PartFacet>(garmentId: GarmentId, facet: F): readonly PartIds[F][] => must(allowed.get(garmentId), `no garment ${garmentId}`)[facet];

type Lists = { readonly [G in PartFacet]: readonly PartIds[G][] };
const allowed = new Map(GARMENTS.map((of): [GarmentId, Lists] => [of.id, {
  silhouette: of.silhouettes, length: of.lengths, neckline: of.necklines, collar: of.collars, sleeve: of.sleeves, sleeveLength: of.sleeveLengths,
  closure: of.closures, hem: of.hems, details: of.details, fabric: of.fabrics,
  print: PRINT_IDS.filter((print) => of.fabrics.some((fabric) => printsFor(fabric).includes(print))),
}]));
const allowedSets = new Map([...allowed].map(([id, lists]) => [id, Object.fromEntries(PART_FACETS.map((facet) => [facet, new Set<string>(lists[facet])])) as unknown as { readonly [F in PartFacet]: ReadonlySet<string> }]));

/** True where the garment can carry the part (in some combination; see `RULES` for what must go together). */
export const isAllowed = (garmentId: GarmentId, facet: PartFacet, id: string): boolean =>
  (facet === 'print' && id === 'own' ? garmentOf(garmentId).fabrics.some((fabric) => canCarry(fabric, id)) : allowedSets.get(garmentId)?.[facet].has(id) ?? false);
