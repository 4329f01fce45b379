import { sampleCubic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { blend, deeper, paler } from '../recolour.ts';
import { disc, filled, placed } from './motif.ts';
import type { Motif } from './motif.ts';
import { bow, leafOutline, line, taper } from './curve-shapes.ts';

/** Colours of a flower. */
export interface FlowerInks {
  readonly petal: Hex;
  readonly heart: Hex;
  readonly line: Hex;
}

/** A petal from the origin up to about (0, −1), with a notch of depth `notch` at its tip. */
export function petalOutline({ width = 0.8, notch = 0.08, waist = 0.16 }: { readonly width?: number; readonly notch?: number; readonly waist?: number } = {}): Point[] {
  const half = width / 2;
  const right = [...sampleCubic([0, 0], [waist, -0.16], [half * 1.15, -0.42], [half, -0.74], 6), ...sampleCubic([half, -0.74], [half * 0.86, -1.02], [half * 0.25, -1.06], [0, -1 + notch], 5).slice(1)];
  return [...right, ...right.slice(1, -1).reverse().map(([x, y]): Point => [-x * 0.97, y])];
}

/**
 * An open five- or six-petalled flower of radius 1 about the origin, as screens lay it: outline tone under, petal, blush
 * at the root, veins, heart and a ring of anthers. Each petal differs a little.
 */
export function openFlower(inks: FlowerInks, rng: Rng, { petals = 5, width = 0.92, notch = 0.1 }: { readonly petals?: number; readonly width?: number; readonly notch?: number } = {}): Motif {
  const shapes: Motif[number][] = [];
  const start = rng.between(0, 6.28);
  const light = paler(inks.petal, 0.28);
  const shade = deeper(inks.petal, 0.2);
  for (let i = 0; i < petals; i++) {
    const turn = start + (i / petals) * 2 * Math.PI + rng.between(-0.08, 0.08);
    const size = rng.between(0.9, 1.04);
    const own = (petals > 5 ? 5.4 / petals : 1) * width * rng.between(0.94, 1.06);
    const outline = petalOutline({ width: own, notch });
    shapes.push(...placed([
      filled(petalOutline({ width: own + 0.1, notch: notch * 0.9 }).map(([x, y]): Point => [x, y * 1.035]), shade),
      filled(outline, i % 2 ? inks.petal : blend(inks.petal, light, 0.25)),
      filled(petalOutline({ width: own * 0.62, notch: 0 }).map(([x, y]): Point => [x - own * 0.1, y * 0.62 - 0.26]), light, 0.55),
      filled(leafOutline({ width: 0.34 }).map(([x, y]): Point => [x, y * 0.6]), shade, 0.75),
      filled(taper(bow([0, -0.2], [0.03, -0.5], [0.02, -0.78], 5), 0.04), inks.line, 0.5),
      filled(taper(bow([0.04, -0.2], [0.16, -0.42], [0.22, -0.64], 5), 0.032), inks.line, 0.4),
      filled(taper(bow([-0.04, -0.2], [-0.16, -0.42], [-0.22, -0.64], 5), 0.032), inks.line, 0.4),
    ], { at: [0, 0], turn, size }));
  }
  shapes.push(filled(disc([0, 0], 0.2, 14), deeper(inks.heart, 0.22)), filled(disc([-0.02, -0.02], 0.15, 12), inks.heart));
  for (let i = 0; i < 7; i++) {
    const angle = start + 0.3 + (i / 7) * 6.283;
    const reach = rng.between(0.26, 0.34);
    shapes.push(
      filled(line([[Math.cos(angle) * 0.1, Math.sin(angle) * 0.1], [Math.cos(angle) * reach, Math.sin(angle) * reach]], 0.025), inks.line, 0.7),
      filled(disc([Math.cos(angle) * reach, Math.sin(angle) * reach], 0.042, 8), inks.heart),
    );
  }
  return shapes;
}

/** A small flower of radius 1 for ditsies and fillers: round petals, a dot, a glint. */
export function smallFlower(inks: FlowerInks, rng: Rng, petals = 5): Motif {
  const start = rng.between(0, 6.28);
  return [
    ...Array.from({ length: petals }, (_, i) => placed([filled(petalOutline({ width: 0.95, notch: 0.06 }), i % 2 ? inks.petal : paler(inks.petal, 0.12))], { at: [0, 0], turn: start + (i / petals) * 6.283 })[0] as Motif[number]),
    filled(disc([0, 0], 0.27, 10), inks.heart), filled(disc([0.05, 0.05], 0.12, 8), deeper(inks.heart, 0.3)),
  ];
}

/** A closed bud of length 1, pointing up, with its calyx. */
export function bud(inks: FlowerInks, leaf: Hex): Motif {
  return [
    filled(leafOutline({ width: 0.72, belly: 0.42 }), deeper(inks.petal, 0.18)),
    filled(leafOutline({ width: 0.44, belly: 0.42, bend: 0.08 }).map(([x, y]): Point => [x + 0.06, y]), inks.petal),
    filled(leafOutline({ width: 0.2, belly: 0.5 }).map(([x, y]): Point => [x + 0.1, y * 0.86 - 0.04]), paler(inks.petal, 0.35), 0.8),
    filled([[-0.24, -0.28], ...bow([-0.24, -0.28], [-0.2, 0.06], [0, 0.1], 5), ...bow([0, 0.1], [0.2, 0.06], [0.24, -0.3], 5), [0.1, -0.16], [0, -0.34], [-0.1, -0.16]], leaf),
  ];
}
