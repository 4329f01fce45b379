import { allowedParts, garmentOf, hasSleeveLength } from '@toile/garment';
import type { DetailId, GarmentId, PartName } from '@toile/garment';
import { DETAIL_IDS } from '@toile/garment';
import type { Sense } from '@toile/brief';
import type { Draft } from '../building/fitter.ts';

const isDetail = (part: PartName): part is DetailId => (DETAIL_IDS as readonly string[]).includes(part);

/** True where a garment, as far as it is chosen, has the part. */
export function hasPart({ type, parts, details }: Draft, part: PartName): boolean {
  const { slot, kind } = garmentOf(type);
  switch (part) {
    case 'body': return slot !== 'bottom';
    case 'collar': return parts.collar !== undefined && parts.collar !== 'none';
    case 'sleeve': return hasSleeveLength(parts.sleeve) || parts.sleeve === 'cap';
    case 'neckline': return parts.neckline !== undefined;
    case 'closure': return parts.closure !== undefined && parts.closure !== 'pullover' && parts.closure !== 'back-zip';
    case 'hem': return parts.hem !== undefined;
    case 'skirt': return kind === 'skirt' || (slot === 'dress' && kind !== 'jumpsuit');
    case 'legs': return kind === 'trousers' || kind === 'jumpsuit';
    case 'waistband': return slot === 'bottom';
    case 'lining': return slot === 'outerwear';
    default: return isDetail(part) && details.includes(part);
  }
}

/** What a garment must have so that it has the part: any of these senses. Nothing where its kind decides, `undefined` where it can never have it. */
export function sensesFor(type: GarmentId, part: PartName): readonly Sense[] | undefined {
  if (part === 'collar') return listed('collar', allowedParts(type, 'collar').filter((id) => id !== 'none'));
  if (part === 'sleeve') return listed('sleeve', allowedParts(type, 'sleeve').filter((id) => hasSleeveLength(id)));
  if (part === 'closure') return listed('closure', allowedParts(type, 'closure').filter((id) => id !== 'pullover' && id !== 'back-zip'));
  if (isDetail(part)) return listed('detail', allowedParts(type, 'details').filter((id) => id === part));
  return hasPart({ type, parts: { neckline: allowedParts(type, 'neckline')[0] ?? '', hem: allowedParts(type, 'hem')[0] ?? '' }, details: [] }, part) ? [] : undefined;
}

const listed = (facet: Sense['facet'], ids: readonly string[]): readonly Sense[] | undefined => (ids.length > 0 ? ids.map((id) => ({ facet, id })) : undefined);

/** Small parts of a garment that may take a colour of their own without looking pasted on. */
const SMALL: readonly PartName[] = ['collar', 'belt', 'rib-cuff', 'waistband', 'bow', 'piping', 'patch-pocket', 'flap-pocket', 'ruffle'];

/** Where a pinned colour goes when nothing smaller is left: a border, a binding, a sleeve of its own. */
const LAST: readonly PartName[] = ['hem', 'neckline', 'sleeve'];

/** The parts of a garment that may take a colour of their own, the least conspicuous first. */
export const smallPartsOf = (draft: Draft): readonly PartName[] => [...SMALL, ...LAST].filter((part) => hasPart(draft, part));
