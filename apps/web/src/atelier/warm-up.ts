import { sampleDesign } from '@toile/garment';
import type { Design } from '@toile/garment';

/** Designs that together touch most of what the painter does; only for warming the workers. */
export const sampleDesigns = (): readonly Design[] =>
  (['shirt', 'coat', 'a-line-dress', 'wide-trousers', 'pleated-skirt', 'sweater', 'puffer', 'ball-gown'] as const).map((type) => sampleDesign(type));
