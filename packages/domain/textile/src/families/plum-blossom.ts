import type { Point } from '@toile/geometry';
import { disc, filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { plumSpray } from '../motif/plum.ts';
import { plumPanel } from '../placed/plum-panel.ts';
import { bloom, definePrint } from '../print-family.ts';
import { PLUM_BLOSSOM_PROVENANCE } from '../provenance.ts';

/** Plum branches, 200 mm half-drop: bare angular wood, blossom on last year's shoots, no leaf, much ground left open. */
export const PLUM_BLOSSOM = definePrint({
  id: 'plum-blossom', repeat: [200, 200], colours: [3, 4], layout: 'half-drop', isUpright: true, provenance: PLUM_BLOSSOM_PROVENANCE, placed: plumPanel, panels: ['bodice', 'skirt', 'coat'],
  description: 'plum blossom on bare branches',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const branch = { wood: inks.line, petal: bloom(inks, 0), heart: bloom(inks, 1), ground: inks.ground };
    shapes.push(...placed(plumSpray(branch, rng), { at: [0.3 * width, 0.27 * height] }));
    shapes.push(...placed(plumSpray(branch, rng), { at: [0.8 * width, 0.77 * height], isMirrored: true }));
    for (let i = 0; i < 9; i++) {
      const petal = disc([0, 0], 2.3, 10).map(([px, py]): Point => [px, py * 0.65]);
      shapes.push(...placed([filled(petal, bloom(inks, 0), 0.85)], { at: [rng.between(0, width), rng.between(0, height)], turn: rng.between(0, 3) }));
    }
    return shapes;
  },
});
