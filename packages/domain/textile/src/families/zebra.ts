import { wavering } from '../motif/field.ts';
import { regionsAbove } from '../motif/contour.ts';
import { definePrint, figure } from '../print-family.ts';

/** Zebra: wavering bands that fork and end, 220 mm to the repeat, about eight bands across. */
export const ZEBRA = definePrint({
  id: 'zebra', repeat: [220, 220], colours: [2, 2], layout: 'straight',
  description: 'zebra bands that fork',
  draw: (inks, rng, { width, height }) => {
    const bands = wavering(rng, { across: 1, down: 8, spread: [2, 1], count: 9 });
    return regionsAbove(bands, 0.02, { width, height, cells: 100, fill: figure(inks, 0) });
  },
});
