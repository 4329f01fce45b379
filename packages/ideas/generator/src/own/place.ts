import type { GarmentEntry } from '@toile/garment';

/** Where on the figure a garment goes, as far as only one is worn there; what is worn over another top has a place of its own. */
export type OwnPlace = 'top' | 'over-top' | 'bottom' | 'dress' | 'outerwear';

/** The place of a garment. */
export const placeIn = ({ slot, id }: Pick<GarmentEntry, 'slot' | 'id'>): OwnPlace => (slot === 'top' ? (id === 'cardigan' || id === 'waistcoat' ? 'over-top' : 'top') : slot);
