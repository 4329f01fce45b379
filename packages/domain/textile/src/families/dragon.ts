import type { Point } from '@toile/geometry';
import { dragonRoundel } from '../motif/dragon.ts';
import { ruyiCloud } from '../motif/ruyi-cloud.ts';
import { disc, filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { bloom, definePrint, figure } from '../print-family.ts';
import { DRAGON_PROVENANCE } from '../provenance.ts';
import { blend, deeper, paler, standOut } from '../recolour.ts';

/** Dragon roundels 128 mm across on the half-drop, small ruyi clouds between: 190 × 300 mm. */
export const DRAGON = definePrint({
  id: 'dragon', repeat: [190, 300], colours: [2, 5], layout: 'half-drop', isUpright: true, provenance: DRAGON_PROVENANCE,
  description: 'coiled dragon roundels with flaming pearl',
  draw: (inks, _rng, { width, height }) => {
    const lead = bloom(inks, 0), second = bloom(inks, 1);
    const edge = inks.isDark ? standOut(deeper(inks.ground, 0.45), lead, 12) : inks.line;
    const dragon = {
      body: lead, seam: deeper(lead, 0.32), scale: inks.isDark ? paler(lead, 0.3) : blend(lead, inks.ground, 0.28), belly: blend(second, inks.isDark ? lead : inks.ground, 0.35),
      mane: second, line: edge, flame: bloom(inks, 2), pearl: inks.isDark ? paler(figure(inks, 0), 0.6) : paler(inks.ground, 0.5),
    };
    const cloud = { rim: second, body: blend(second, inks.ground, 0.7), inner: blend(second, inks.ground, 0.4) };
    const field = blend(lead, inks.ground, inks.isDark ? 0.78 : 0.86);
    const shapes: Motif[number][] = [];
    for (const [x, y, isMirrored] of [[0.25, 0.25, false], [0.75, 0.75, true]] as const) {
      const at: Point = [x * width, y * height];
      shapes.push(filled(disc(at, 64, 64), lead), filled(disc(at, 62.4, 64), inks.ground), filled(disc(at, 60.6, 64), field));
      const sign = isMirrored ? -1 : 1;
      for (const [dx, dy, size] of [[-10, 22, 0.24], [20, -12, 0.24], [-24, 4, 0.18], [0, 31, 0.2]] as const) shapes.push(...placed(ruyiCloud(cloud, false), { at: [at[0] + sign * dx, at[1] + dy], size, isMirrored }));
      shapes.push(...placed(dragonRoundel(dragon), { at, isMirrored, size: 0.99 }));
      const other: Point = [at[0] + width / 2, at[1]];
      shapes.push(...placed(ruyiCloud(cloud, true), { at: [other[0] - sign * 8, other[1] - 4], size: 0.5, isMirrored }));
    }
    return shapes;
  },
});
