import { spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { line, spiral } from '../motif/curve-shapes.ts';
import { filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { porcelainLotus, scrollLeaf } from '../motif/lotus.ts';
import { definePrint, figure } from '../print-family.ts';
import { PORCELAIN_PROVENANCE } from '../provenance.ts';
import { blend } from '../recolour.ts';

/**
 * Scrolling lotus, 160 × 136 mm: one stem waves across each row without a break, a lotus in the hollow of every wave, tendrils
 * curling back, small gourd leaves all along. The lower row runs half a wave behind.
 */
export const PORCELAIN = definePrint({
  id: 'porcelain', repeat: [160, 136], colours: [2, 3], layout: 'half-drop', isUpright: true, provenance: PORCELAIN_PROVENANCE,
  description: 'scrolling lotus in cobalt line and wash',
  draw: (inks, rng, { width, height }) => {
    const cobalt = figure(inks, 0);
    const tones = { line: cobalt, wash: blend(cobalt, inks.ground, 0.5), paper: inks.ground };
    const shapes: Motif[number][] = [];
    const flowers: Motif[number][] = [];
    for (const row of [0, 1]) {
      const middle = height * (0.25 + row * 0.5), rise = height * 0.17;
      const phase = row ? Math.PI : 0;
      const at = (x: number): Point => [x, middle + Math.sin((x / width) * 2 * Math.PI + phase) * rise];
      const stem = Array.from({ length: 61 }, (_, i) => at((i / 60) * width));
      shapes.push(filled(line(stem, 2.6), cobalt));
      for (const [k, u] of [0.06, 0.19, 0.31, 0.44, 0.56, 0.69, 0.81, 0.94].entries()) {
        const [x, y] = at(u * width);
        const slope = Math.cos(u * 2 * Math.PI + phase);
        const side = k % 2 ? 1 : -1;
        shapes.push(...placed(scrollLeaf(tones), { at: [x, y], turn: Math.atan(slope * rise * 2 * Math.PI / width) + (side > 0 ? 2.2 : 0.9) + rng.between(-0.1, 0.1), size: 15 }));
      }
      for (const half of [0, 1]) {
        // The lotus sits where the wave is highest or lowest, on the hollow side.
        const u = 0.25 + half * 0.5;
        const crest = at(u * width);
        const isHigh = Math.sin(u * 2 * Math.PI + phase) < 0;
        const flowerAt: Point = [crest[0], crest[1] + (isHigh ? 1 : -1) * height * 0.18];
        for (const sign of [-1, 1]) {
          const root = at((u + sign * 0.17) * width);
          const reach: Point = [flowerAt[0] + sign * 30, flowerAt[1] + (isHigh ? -2 : 2)];
          const curl = spiral(reach, { from: 10, to: 2.2, turns: sign * (isHigh ? 1.2 : -1.2), start: sign > 0 ? 0 : Math.PI });
          const lead = spline([root, [(root[0] + (curl[0] as Point)[0]) / 2 + sign * 5, (root[1] + (curl[0] as Point)[1]) / 2], ...curl.slice(0, 3)], 4);
          shapes.push(filled(line([...lead, ...curl.slice(3)], 1.7), cobalt));
          shapes.push(...placed(scrollLeaf(tones), { at: curl[Math.floor(curl.length * 0.35)] as Point, turn: sign * (isHigh ? 2.4 : 0.8), size: 11, isMirrored: sign < 0 }));
        }
        const joint: Point = [flowerAt[0], flowerAt[1]];
        shapes.push(filled(line([crest, joint], 2.2), cobalt));
        flowers.push(...placed(porcelainLotus(tones), { at: flowerAt, turn: isHigh ? Math.PI : 0, size: 20 }));
      }
    }
    return [...shapes, ...flowers];
  },
});
