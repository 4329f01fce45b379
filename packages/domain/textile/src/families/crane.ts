import { flyingCrane } from '../motif/crane.ts';
import { cloudWisp } from '../motif/cloud.ts';
import { placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { bloom, definePrint, figure } from '../print-family.ts';
import { CRANE_PROVENANCE } from '../provenance.ts';
import { blend, paler, standOut } from '../recolour.ts';

/** Cranes among clouds on the half-drop, 260 × 220 mm: one flies left, one right, as auspicious pairs do. */
export const CRANE = definePrint({
  id: 'crane', repeat: [250, 220], colours: [3, 4], layout: 'half-drop', isUpright: true, provenance: CRANE_PROVENANCE,
  description: 'red-crowned cranes among clouds',
  draw: (inks, rng, { width, height }) => {
    const white = inks.isDark ? paler(figure(inks, 0), 0.55) : paler(inks.ground, 0.75);
    const bird = {
      white, shade: blend(white, inks.isDark ? inks.ground : inks.line, 0.16),
      black: inks.isDark ? standOut(blend(figure(inks, 1), inks.ground, 0.35), inks.ground, 9) : inks.line,
      crown: bloom(inks, 0), line: inks.isDark ? blend(inks.ground, figure(inks, 1), 0.25) : inks.line,
    };
    const mist = [blend(bloom(inks, 1), inks.ground, 0.45), blend(bloom(inks, 1), inks.ground, 0.62)] as const;
    const shapes: Motif[number][] = [];
    const clouds: readonly (readonly [number, number, number, boolean])[] = [[0.66, 0.16, 1, false], [0.16, 0.66, 1.05, true], [0.48, 0.94, 0.7, true], [0.96, 0.42, 0.75, false]];
    for (const [i, [x, y, size, isMirrored]] of clouds.entries()) shapes.push(...placed(cloudWisp({ fill: mist[i % 2] as typeof white, line: blend(bloom(inks, 1), inks.ground, 0.12) }), { at: [x * width, y * height], size: size * rng.between(0.92, 1.08), isMirrored }));
    shapes.push(...placed(flyingCrane(bird), { at: [width * 0.27, height * 0.3], turn: 0.12, size: 0.86 }));
    shapes.push(...placed(flyingCrane(bird), { at: [width * 0.75, height * 0.76], turn: -0.16, size: 0.8, isMirrored: true }));
    return shapes;
  },
});
