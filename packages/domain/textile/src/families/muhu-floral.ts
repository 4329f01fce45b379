import type { Hex } from '@toile/kernel';
import { placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { leaf } from '../motif/leaf.ts';
import { muhuPosy } from '../motif/muhu-posy.ts';
import { stitchedFlower } from '../motif/stitched-flower.ts';
import { bloom, definePrint } from '../print-family.ts';
import { muhuBorder } from '../placed/muhu-border.ts';
import { MUHU_FLORAL_PROVENANCE } from '../provenance.ts';
import { blend, deeper } from '../recolour.ts';

/** Muhu garden posies on the half-drop, 190 mm: poppy, daisy, cornflower, strawberry in satin stitch on thin curling stems. */
export const MUHU_FLORAL = definePrint({
  id: 'muhu-floral', repeat: [170, 190], colours: [3, 6], layout: 'half-drop', isUpright: true, provenance: MUHU_FLORAL_PROVENANCE, placed: muhuBorder, panels: ['skirt', 'coat'],
  description: 'embroidered garden posies',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const green = inks.leaf, dark = deeper(green, 0.2);
    const thread = (k: number): Hex => bloom(inks, k % inks.blooms.length);
    shapes.push(...placed(muhuPosy({ green, ground: inks.ground, threads: [thread(0), thread(1), thread(2), thread(3)] }, rng, false), { at: [0.26 * width, 0.24 * height] }));
    shapes.push(...placed(muhuPosy({ green, ground: inks.ground, threads: [thread(1), thread(0), thread(3), thread(2)] }, rng, true), { at: [0.76 * width, 0.74 * height] }));
    for (const [px, py] of [[0.76, 0.22], [0.27, 0.74], [0.98, 0.47], [0.52, 0.97]] as const) {
      for (const turn of [0.6, 2.7, 4.8]) shapes.push(...placed(leaf(blend(green, dark, 0.5), { veins: 0 }), { at: [px * width, py * height], turn, size: 10 }));
      shapes.push(...placed(stitchedFlower(rng, { petal: bloom(inks, 2), heart: bloom(inks, 3), petals: 5, width: 0.9 }), { at: [px * width, py * height], size: 6.5 }));
    }
    return shapes;
  },
});
