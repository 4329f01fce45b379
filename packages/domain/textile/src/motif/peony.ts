import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { blend, deeper, paler } from '../recolour.ts';
import { blob, bow, leafOutline, taper } from './curve-shapes.ts';
import { disc, filled, outlined, placed } from './motif.ts';
import type { Motif } from './motif.ts';
import type { FlowerInks } from './flower.ts';

/** A ruffled petal from the origin up to (0, −1): a fan with three to four lobes on its rim. */
function ruffledPetal(rng: Rng, width: number): Point[] {
  const lobes = rng.whole(3, 4);
  const rim: Point[] = [];
  for (let i = 0; i <= lobes * 2; i++) {
    const u = i / (lobes * 2);
    const angle = (u - 0.5) * width;
    const radius = (i % 2 ? 1.03 : 0.93) * rng.between(0.96, 1.05) - 0.08 * Math.abs(u - 0.5);
    rim.push([Math.sin(angle) * radius, -Math.cos(angle) * radius]);
  }
  return blob([[0, 0.02], [-width * 0.2, -0.3], ...rim, [width * 0.2, -0.3]], 0.065);
}

/** One petal in four tones: flat, flush at the root, pale rim, fine veins, drawn line. */
function petal(inks: FlowerInks, rng: Rng, { width, tone }: { readonly width: number; readonly tone: number }): Motif {
  const outline = ruffledPetal(rng, width);
  const colour = tone < 0 ? deeper(inks.petal, -tone) : paler(inks.petal, tone);
  const shrink = (k: number, dy: number): Point[] => outline.map(([x, y]): Point => [x * k, y * k + dy]);
  return [
    ...outlined(outline, paler(colour, 0.42), { colour: inks.line, width: 0.022, opacity: 0.85 }),
    filled(shrink(0.86, -0.01), paler(colour, 0.14)),
    filled(shrink(0.66, 0), colour, 0.8),
    filled(leafOutline({ width: width * 0.55, belly: 0.3 }).map(([x, y]): Point => [x, y * 0.52]), deeper(colour, 0.24), 0.8),
    ...[-0.26, 0, 0.26].map((lean) => filled(taper(bow([lean * 0.2, -0.28], [lean * 0.6 * width, -0.55], [lean * 1.1 * width, -0.82], 4), 0.02), inks.line, 0.4)),
  ];
}

/** A full peony of radius 1, three-quarter view: four rings of ruffled petals round gold stamens, the front petals curling over. */
export function peony(inks: FlowerInks, rng: Rng): Motif {
  const shapes: Motif[number][] = [];
  const rings: readonly (readonly [count: number, size: number, width: number, tone: number, drop: number])[] = [
    [7, 1, 1.25, -0.12, 0], [6, 0.78, 1.3, 0.02, -0.05], [5, 0.56, 1.35, 0.14, -0.1],
  ];
  for (const [count, size, width, tone, drop] of rings) {
    const start = rng.between(0, 6.28);
    for (let i = 0; i < count; i++) {
      shapes.push(...placed(petal(inks, rng, { width, tone }), { at: [0, drop], turn: start + (i / count) * 6.283 + rng.between(-0.2, 0.2), size: size * rng.between(0.86, 1.08) }));
    }
  }
  shapes.push(filled(disc([0, -0.09], 0.2, 14), deeper(inks.petal, 0.4)));
  for (let i = 0; i < 16; i++) {
    const angle = (i / 16) * 6.283 + rng.between(-0.15, 0.15), reach = rng.between(0.13, 0.25);
    shapes.push(filled(disc([Math.cos(angle) * reach, -0.09 + Math.sin(angle) * reach], 0.034, 7), i % 3 ? inks.heart : paler(inks.heart, 0.4)));
  }
  for (const lean of [-0.62, 0.62, 0]) shapes.push(...placed(petal(inks, rng, { width: 1.25, tone: 0.22 }), { at: [lean * 0.5, 0.5 - Math.abs(lean) * 0.28], turn: lean * 0.8, size: 0.46 }));
  return shapes;
}

/** A peony leaf of length 1: three lobed leaflets with veins. */
export function peonyLeaf(colour: Hex, ground: Hex): Motif {
  const shapes: Motif[number][] = [];
  const leaflet = (turn: number, size: number): void => {
    const half: Point[] = [[0, 0], [0.12, -0.22], [0.25, -0.42], [0.24, -0.6], [0.15, -0.62], [0.18, -0.8], [0.06, -0.86], [0, -1]];
    const outline = blob([...half, ...half.slice(1, -1).reverse().map(([x, y]): Point => [-x, y])], 0.14);
    shapes.push(...placed([
      filled(outline, deeper(colour, 0.14)), filled([...outline.filter(([x]) => x >= 0), [0, -1], [0, 0]], colour),
      filled(taper([[0, 0], [0, -0.95]], 0.04, 0.2), blend(colour, ground, 0.5)),
      ...[-1, 1].flatMap((sign) => [-0.3, -0.5].map((y) => filled(taper([[0, y], [sign * 0.17, y - 0.17]], 0.026, 0.3), blend(colour, ground, 0.45)))),
    ], { at: [0, -0.12], turn, size }));
  };
  shapes.push(filled(taper([[0, 0], [0, -0.3]], 0.05, 0.6), deeper(colour, 0.15)));
  leaflet(-0.95, 0.62);
  leaflet(0.95, 0.62);
  leaflet(0, 0.86);
  return shapes;
}
