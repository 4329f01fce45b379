import { hashOf } from '@toile/kernel';
import { repeatingNoise } from '../motif/field.ts';
import { regionsAbove } from '../motif/contour.ts';
import { definePrint, figure } from '../print-family.ts';

/** Four-colour woodland camouflage: three layers of drawn-out lobes over the ground, the darkest smallest and last. */
export const CAMOUFLAGE = definePrint({
  id: 'camouflage', repeat: [240, 240], colours: [3, 4], layout: 'toss',
  description: 'woodland camouflage',
  draw: (inks, rng, { width, height }) => {
    const layer = (level: number, stretch: number): ((fill: Parameters<typeof regionsAbove>[2]['fill']) => ReturnType<typeof regionsAbove>) => {
      const seed = hashOf(rng.whole(0, 1e9));
      const large = repeatingNoise(seed, 3 + stretch, 6), small = repeatingNoise(seed + 1, 7, 12), bend = repeatingNoise(seed + 2, 4, 4);
      return (fill) => regionsAbove((x, y) => {
        const shift = 0.07 * bend(x, y);
        return large((x + shift + 1) % 1, (y + shift * 0.8 + 1) % 1) + 0.42 * small(x, y);
      }, level, { width, height, cells: 72, fill });
    };
    return [...layer(0.08, 1)(figure(inks, 2)), ...layer(0.2, 1)(figure(inks, 1)), ...layer(0.34, 2)(figure(inks, 0))];
  },
});
