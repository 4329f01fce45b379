import { filled, rectangle } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import { blend } from '../recolour.ts';

/** Tailor's pinstripe: a line of single ends every 20 mm, a fainter one between in every other suiting. Drawn as stitches of yarn, not as a rule. */
export const PINSTRIPE = definePrint({
  id: 'pinstripe', repeat: [40, 12], colours: [2, 3], layout: 'stripe',
  description: 'fine chalked lines of stitches',
  draw: (inks, rng, { width, height }) => {
    const isDouble = rng.chance(0.4);
    const soft = blend(figure(inks, 0), inks.ground, 0.2);
    return [10, 30].flatMap((x, i) => [
      filled(rectangle(x - 0.95, 0, 1.9, height), soft),
      ...Array.from({ length: 6 }, (_, k) => filled(rectangle(x - 0.8, k * 2 + 0.3, 1.6, 1.4), figure(inks, 0))),
      ...(isDouble && i === 0 && width > 0 ? [filled(rectangle(19.6, 0, 0.8, height), blend(figure(inks, 1), inks.ground, 0.3))] : []),
    ]);
  },
});
