import { queryOptions } from '@tanstack/react-query';
import type { Design } from '@toile/garment';
import { outlineDesign } from '../atelier/painter-pool.ts';

/** Where the parts of a design lie, asked of the painters once a design. */
export const outlinesQuery = (design: Design) => queryOptions({ queryKey: ['outlines', JSON.stringify(design)], queryFn: () => outlineDesign(design), staleTime: Infinity, gcTime: 60_000 });
