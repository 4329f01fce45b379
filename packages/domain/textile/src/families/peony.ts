import type { Point } from '@toile/geometry';
import { sway, taper } from '../motif/curve-shapes.ts';
import { bud } from '../motif/flower.ts';
import { filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { peony, peonyLeaf } from '../motif/peony.ts';
import { bloom, definePrint } from '../print-family.ts';
import { PEONY_PROVENANCE } from '../provenance.ts';
import { blend, deeper } from '../recolour.ts';

/** Peonies on the half-drop, 260 mm: two great blooms, a half-open one, buds on bent stems, three-lobed leaves. */
export const PEONY = definePrint({
  id: 'peony', repeat: [240, 240], colours: [3, 5], layout: 'half-drop', isUpright: true, provenance: PEONY_PROVENANCE,
  description: 'full-blown peonies with buds',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const heart = bloom(inks, 2);
    const leafTone = [inks.leaf, blend(inks.leaf, inks.ground, 0.28), deeper(inks.leaf, 0.12)] as const;
    const group = (x: number, y: number, radius: number, ink: number, isMirrored: boolean): void => {
      const sign = isMirrored ? -1 : 1;
      const at: Point = [x * width, y * height];
      const flower = { petal: bloom(inks, ink), heart, line: deeper(bloom(inks, ink), 0.45) };
      const local = (dx: number, dy: number): Point => [at[0] + sign * dx * radius, at[1] + dy * radius];
      const stem = sway(at, local(0.5, 0.9), local(1.3, 0.9), local(1.75, 1.6), 14);
      shapes.push(filled(taper(stem, radius * 0.085, 0.5), leafTone[2]));
      const shoot = sway(local(0.9, 0.95), local(1.4, 0.7), local(1.6, 0.3), local(1.55, -0.1), 10);
      shapes.push(filled(taper(shoot, radius * 0.06, 0.5), leafTone[2]));
      const leaves: readonly (readonly [number, number, number, number])[] = [[-0.7, 0.55, -2.2, 1.05], [0.75, -0.55, 0.9, 1], [-0.6, -0.7, -0.8, 0.95], [0.2, 0.8, 2.9, 0.95], [1.35, 0.95, 1.9, 0.8], [1.62, 1.35, 3.3, 0.75]];
      for (const [i, [dx, dy, turn, size]] of leaves.entries()) shapes.push(...placed(peonyLeaf(leafTone[i % 2 ? 1 : 0] ?? inks.leaf, inks.ground), { at: local(dx, dy), turn: sign * (turn + rng.between(-0.15, 0.15)), size: size * radius * 0.95, isMirrored }));
      shapes.push(...placed(bud(flower, inks.leaf), { at: local(1.55, 0.02), turn: sign * -0.1, size: radius * 0.55, isMirrored }));
      shapes.push(...placed(peony(flower, rng), { at, turn: rng.between(-0.3, 0.3), size: radius }));
    };
    group(0.24, 0.22, 42, 0, false);
    group(0.78, 0.7, 44, 1, true);
    return shapes;
  },
});
