import { filled, rectangle } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import { blend } from '../recolour.ts';

/**
 * Gingham: equal ends of two colours both ways in plain weave, so that crossings are full colour, and coloured warp over
 * white weft half. The half tone carries the weave as fine lines along the yarn that shows.
 */
export const GINGHAM = definePrint({
  id: 'gingham', repeat: [24, 24], colours: [2, 2], layout: 'straight',
  description: 'woven gingham check',
  draw: (inks, _rng, { width, height }) => {
    const colour = figure(inks, 0);
    const half = blend(colour, inks.ground, 0.48);
    const check = width / 2;
    const start = check / 2;
    const yarns = 6;
    const yarn = check / yarns;
    const across = (y: number, x: number): ReturnType<typeof filled>[] => Array.from({ length: yarns }, (_, k) =>
      filled(rectangle(x, y + (k + 0.5) * yarn - yarn * 0.22, check, yarn * 0.44), blend(colour, inks.ground, 0.34)));
    const down = (y: number, x: number): ReturnType<typeof filled>[] => Array.from({ length: yarns }, (_, k) =>
      filled(rectangle(x + (k + 0.5) * yarn - yarn * 0.22, y, yarn * 0.44, check), blend(colour, inks.ground, 0.34)));
    return [
      filled(rectangle(start, 0, check, height), half),
      filled(rectangle(0, start, width, check), half),
      filled(rectangle(start, start, check, check), colour),
      ...down(-start, start), ...across(start, -start),
    ];
  },
});
