import { brush } from '../motif/curve-shapes.ts';
import { disc, filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { crag, farBird, inkPine, inkRange, skiff } from '../motif/mountain.ts';
import { inkWashPanel, landscapeInks } from '../placed/ink-wash-panel.ts';
import { definePrint } from '../print-family.ts';
import { INK_WASH_PROVENANCE } from '../provenance.ts';
import { blend } from '../recolour.ts';

/** Islands of mountain in mist on the half-drop, 260 × 320 mm; a red sun, a skiff, geese. Placed whole over bodice, skirt or coat where the cut allows. */
export const INK_WASH = definePrint({
  id: 'ink-wash', repeat: [250, 300], colours: [2, 4], layout: 'half-drop', isUpright: true, provenance: INK_WASH_PROVENANCE,
  wornAs: 'placed', description: 'mountains in mist, a red sun',
  draw: (inks, rng, { width, height }) => {
    const { ink, far: companion, sun } = landscapeInks(inks, inks.given);
    const far = blend(ink, companion, 0.5);
    const shapes: Motif[number][] = [];
    const island = (x: number, y: number, size: number, isMirrored: boolean): void => {
      const at = (dx: number, dy: number): readonly [number, number] => [x * width + (isMirrored ? -dx : dx) * size, y * height + dy * size];
      const seed = rng.between(0, 90);
      shapes.push(...placed(inkRange({ span: 150, rise: 62, seed: seed + 40, peaks: 2.4 }, far, rng, { strength: 0.42, isNear: false }), { at: at(24, -20), size, isMirrored }));
      shapes.push(...placed(inkRange({ span: 130, rise: 78, seed, peaks: 2 }, ink, rng, { strength: 0.72, isNear: true }), { at: at(-14, 0), size, isMirrored }));
      const near = { span: 84, rise: 30, seed: seed + 7, peaks: 2.6 };
      shapes.push(...placed(inkRange(near, ink, rng, { strength: 1, isNear: true }), { at: at(22, 10), size, isMirrored }));
      for (const u of [-0.42, -0.3, -0.1, 0.16, 0.34]) shapes.push(...placed(inkPine(ink, rng), { at: at(22 + (u * near.span) / 2, 10.6 - crag(near, u) * near.rise), size: size * rng.between(0.6, 0.95), isMirrored }));
      for (let k = 0; k < 4; k++) {
        const dy = 14 + k * 6.4, dx = rng.between(-26, 20);
        shapes.push(filled(brush([at(dx - 44, dy), at(dx, dy - 1.4), at(dx + 46, dy + 0.6)], (3.4 - k * 0.5) * size, 0.04), ink, 0.16 - k * 0.025));
      }
    };
    shapes.push(filled(disc([width * 0.4, height * 0.13], 12.5, 40), sun, 0.92));
    island(0.28, 0.34, 0.86, false);
    island(0.76, 0.82, 0.86, true);
    shapes.push(...placed(skiff(ink), { at: [width * 0.74, height * 0.4], size: 1 }), ...placed(skiff(ink), { at: [width * 0.2, height * 0.9], size: 0.8, isMirrored: true }));
    for (const [x, y] of [[0.66, 0.5], [0.7, 0.485], [0.745, 0.492], [0.785, 0.476], [0.1, 0.05], [0.14, 0.036], [0.18, 0.05]] as const) shapes.push(...placed(farBird(ink), { at: [x * width, y * height], turn: -0.1, size: rng.between(0.8, 1.15) }));
    return shapes;
  },
  placed: inkWashPanel, panels: ['bodice', 'skirt', 'coat'],
});
