import { noise1 } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { hashOf } from '@toile/kernel';
import { filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { taper } from '../motif/curve-shapes.ts';
import { repeatingNoise } from '../motif/field.ts';
import { regionsAbove } from '../motif/contour.ts';
import { definePrint, figure } from '../print-family.ts';
import { TIE_DYE_PROVENANCE } from '../provenance.ts';
import { blend, deeper } from '../recolour.ts';

/** A ring of dye that crept along the pleats: radius wobbles with the same pleats for every ring of one burst. */
function creep(radius: number, pleats: number, { seed, depth }: { readonly seed: number; readonly depth: number }): Point[] {
  const count = 72;
  return Array.from({ length: count }, (_, i): Point => {
    const angle = (i / count) * 2 * Math.PI;
    const pleat = Math.abs(Math.sin((angle * pleats) / 2)) * depth + 0.6 * depth * noise1(seed + 6 + Math.sin(angle) * 3.1 + Math.cos(angle) * 2.3);
    return [Math.cos(angle) * (radius + pleat), Math.sin(angle) * (radius + pleat)];
  });
}

/** A bound burst of radius about 1: rings of dye with undyed creases between and rays where the thread held. */
function burst(rng: Rng, inks: readonly Hex[], ground: Hex): Motif {
  const shapes: Motif[number][] = [];
  const pleats = rng.whole(9, 13);
  const seed = rng.between(0, 400);
  const rings: readonly (readonly [radius: number, ink: number, share: number])[] = [
    [1, 0, 0.62], [0.9, 0, 0.2], [0.76, -1, 0.3], [0.7, 1, 0.15], [0.55, 1, 0], [0.46, -1, 0.1], [0.4, 2, 0.1], [0.26, 0, 0.05], [0.13, -1, 0.05],
  ];
  for (const [radius, ink, share] of rings) {
    const colour = ink < 0 ? ground : blend(inks[ink % inks.length] as Hex, ground, share);
    shapes.push({ outline: creep(radius * 0.84, pleats, { seed, depth: 0.14 * radius }), fill: colour, opacity: ink < 0 ? 0.82 : 0.9, blur: 0.035 });
  }
  for (let k = 0; k < pleats * 2; k++) {
    const angle = (k / (pleats * 2)) * 6.2832 + rng.between(-0.06, 0.06);
    const from = rng.between(0.16, 0.4), to = rng.between(0.7, 1.02);
    shapes.push({ ...filled(taper([[Math.cos(angle) * from, Math.sin(angle) * from], [Math.cos(angle + 0.03) * (from + to) / 2, Math.sin(angle + 0.03) * (from + to) / 2], [Math.cos(angle) * to, Math.sin(angle) * to]], rng.between(0.02, 0.05), 0.15), k % 3 ? ground : deeper(inks[0] as Hex, 0.15), 0.55), blur: 0.012 });
  }
  return shapes;
}

/** Bound bursts on the half-drop, 200 mm, over a pale marbled wash; every edge bleeds. */
export const TIE_DYE = definePrint({
  id: 'tie-dye', repeat: [200, 200], colours: [2, 4], layout: 'half-drop', provenance: TIE_DYE_PROVENANCE,
  description: 'bound bursts of dye',
  draw: (inks, rng, { width, height }) => {
    const tones = [figure(inks, 0), figure(inks, 1), figure(inks, 2)];
    const noise = repeatingNoise(hashOf(rng.whole(0, 1e9)), 6), fine = repeatingNoise(hashOf(rng.whole(0, 1e9)), 13);
    const marbled = (level: number, fill: Hex): Motif => regionsAbove((x, y) => Math.abs(noise(x, y) + 0.4 * fine(x, y)) * -1 + 0.25, level, { width, height, cells: 64, fill }).map((shape) => ({ ...shape, blur: 2.4 }));
    const shapes: Motif[number][] = [...marbled(0.06, blend(tones[1] as Hex, inks.ground, 0.72)), ...marbled(0.16, blend(tones[0] as Hex, inks.ground, 0.6))];
    for (const [x, y, size, shift] of [[0.26, 0.26, 48, 0], [0.76, 0.76, 46, 1], [0.76, 0.24, 24, 2], [0.26, 0.76, 22, 1], [0.5, 0.5, 11, 0], [0.0, 0.0, 10, 1], [0.5, 0.01, 13, 2], [0.01, 0.5, 12, 0]] as const) {
      const order = [0, 1, 2].map((k) => tones[(k + shift) % 3] as Hex);
      shapes.push(...placed(burst(rng, order, inks.ground), { at: [x * width + rng.between(-4, 4), y * height + rng.between(-4, 4)], turn: rng.between(0, 3), size }));
    }
    return shapes;
  },
});
