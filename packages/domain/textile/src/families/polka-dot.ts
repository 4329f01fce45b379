import { disc, filled } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';

/** Polka dots on the half-drop, 9 mm in a 30 mm repeat; in some seeds every other dot takes the second colour. */
export const POLKA_DOT = definePrint({
  id: 'polka-dot', repeat: [30, 30], colours: [2, 3], layout: 'half-drop',
  description: 'polka dots on the half-drop',
  draw: (inks, rng, { width, height }) => {
    const radius = rng.pick([4.2, 4.8, 5.6]);
    const second = rng.chance(0.3) ? 1 : 0;
    return [filled(disc([width * 0.25, height * 0.25], radius, 28), figure(inks, 0)), filled(disc([width * 0.75, height * 0.75], radius, 28), figure(inks, second))];
  },
});
