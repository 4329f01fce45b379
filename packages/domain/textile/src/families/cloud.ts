import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { ruyiCloud } from '../motif/ruyi-cloud.ts';
import { placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { bloom, definePrint } from '../print-family.ts';
import { CLOUD_PROVENANCE } from '../provenance.ts';
import { blend, deeper, paler } from '../recolour.ts';

/** Ruyi clouds on the half-drop, 156 × 132 mm: large and small heads, tails trailing, in two or three colours. */
export const CLOUD = definePrint({
  id: 'cloud', repeat: [156, 132], colours: [2, 4], layout: 'half-drop', isUpright: true, provenance: CLOUD_PROVENANCE,
  description: 'ruyi-headed auspicious clouds',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const inksOf = (colour: Hex): { rim: Hex; body: Hex; inner: Hex } => ({
      rim: colour, body: blend(colour, inks.ground, 0.72), inner: blend(inks.isDark ? deeper(colour, 0.1) : paler(colour, 0.2), inks.ground, 0.42),
    });
    const clouds: readonly (readonly [x: number, y: number, size: number, ink: number, isMirrored: boolean])[] = [
      [0.27, 0.3, 1, 0, false], [0.77, 0.8, 1, 1, true], [0.75, 0.27, 0.55, 2, true], [0.25, 0.77, 0.55, 0, false],
    ];
    for (const [x, y, size, ink, isMirrored] of clouds) {
      const at: Point = [x * width + rng.between(-3, 3), y * height + rng.between(-3, 3)];
      shapes.push(...placed(ruyiCloud(inksOf(bloom(inks, ink)), size > 0.8), { at, size, isMirrored }));
    }
    return shapes;
  },
});
