import type { DesignRecord, Variant } from '@toile/contract';
import type { Design } from '@toile/garment';

/** The design document of a record. The wire's schema names the same shape; the garment room's type is the narrower one. */
export const documentOf = (holder: DesignRecord | Variant): Design => holder.design as unknown as Design;
