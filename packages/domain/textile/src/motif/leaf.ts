import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { blend, deeper, paler } from '../recolour.ts';
import { filled, placed } from './motif.ts';
import type { Motif } from './motif.ts';
import { bow, leafOutline, taper } from './curve-shapes.ts';

/** A leaf of length 1 pointing up, in three tones: a shaded half, a lit half, a pale midrib and side veins. */
export function leaf(colour: Hex, { width = 0.46, bend = 0.1, veins = 3, ground }: { readonly width?: number; readonly bend?: number; readonly veins?: number; readonly ground?: Hex } = {}): Motif {
  const outline = leafOutline({ width, bend });
  const half = outline.length / 2;
  const middle = bow([0, 0], [0, -0.5], [bend, -1], 9);
  const lit = [...outline.slice(Math.floor(half) - 1), ...middle];
  const rib = ground ? blend(colour, ground, 0.5) : paler(colour, 0.4);
  const side: Motif[number][] = [];
  for (let i = 0; i < veins; i++) {
    const y = -0.22 - (i / Math.max(1, veins)) * 0.55;
    const reach = width * 0.36 * (1 - i * 0.16);
    for (const sign of [-1, 1]) {
      const from: Point = [bend * y * y, y];
      side.push(filled(taper(bow(from, [from[0] + sign * reach * 0.6, y - 0.04], [from[0] + sign * reach, y - 0.15], 3), 0.028, 0.3), rib, 0.7));
    }
  }
  return [filled(outline, deeper(colour, 0.16)), filled(lit, colour), filled(taper(middle.slice(0, 9), 0.045, 0.2), rib), ...side];
}

/** A twig of paired small leaves along a bow of length 1, pointing up. */
export function sprig(colour: Hex, { pairs = 4, size = 0.3, bend = 0.2 }: { readonly pairs?: number; readonly size?: number; readonly bend?: number } = {}): Motif {
  const stem = bow([0, 0], [bend, -0.5], [0, -1], 14);
  const shapes: Motif[number][] = [filled(taper(stem, 0.035, 0.4), deeper(colour, 0.15))];
  for (let i = 0; i < pairs; i++) {
    const [x, y] = stem[Math.round(((i + 1) / (pairs + 0.6)) * 14)] as Point;
    for (const sign of [-1, 1]) shapes.push(...placed(leaf(colour, { veins: 0, width: 0.42 }), { at: [x, y], turn: sign * (0.95 - i * 0.08), size: size * (1 - i * 0.12), isMirrored: sign < 0 }));
  }
  shapes.push(...placed(leaf(colour, { veins: 0, width: 0.42 }), { at: stem[13] as Point, size: size * 0.8 }));
  return shapes;
}
