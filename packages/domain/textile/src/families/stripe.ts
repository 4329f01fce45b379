import { filled, rectangle } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';

/** Stripe layouts by seed: share of the repeat where a bar starts, its width, its ink. None touches the seam, so warp bars stay whole. */
const LAYOUTS: readonly (readonly (readonly [from: number, width: number, ink: number])[])[] = [
  // Breton: 2 parts ground, 1 part bar.
  [[0.09, 0.32, 0], [0.59, 0.32, 0]],
  // Regatta: a broad bar guarded by two fine lines.
  [[0.25, 0.5, 0], [0.1, 0.04, 1], [0.86, 0.04, 1]],
  // Bengal with a coloured partner.
  [[0.06, 0.2, 0], [0.39, 0.2, 1], [0.72, 0.2, 0]],
];

/** Vertical stripes of 14–22 mm, in three layouts. */
export const STRIPE = definePrint({
  id: 'stripe', repeat: [44, 44], colours: [2, 3], layout: 'stripe',
  description: 'vertical stripes',
  draw: (inks, rng, { width, height }) =>
    rng.pick(LAYOUTS).map(([from, share, ink]) => filled(rectangle(from * width, 0, share * width, height), figure(inks, ink))),
});
