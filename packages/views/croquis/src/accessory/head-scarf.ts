import { mix } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { HAT_DEPTH, brimShadow, hatKitOf, penOn, smooth } from './hat-kit.ts';
import { pieceOf } from './kit.ts';
import type { AccessoryKit } from './kit.ts';
import { rowPoints } from './head-place.ts';
import { stripSheet } from './ribbon.ts';

/** A scarf over the head by view: its outer edge from one end under the chin round the crown to the other, and the edge that frames the face. */
const SHAPES = {
  front: {
    outer: [-10, 242, -44, 230, -76, 196, -88, 134, -82, 62, -62, 6, -30, -19, 0, -24, 30, -19, 62, 6, 82, 62, 88, 134, 76, 196, 44, 230, 10, 242],
    inner: [9, 232, 34, 214, 54, 176, 61, 124, 55, 72, 36, 40, 0, 27, -36, 40, -55, 72, -61, 124, -54, 176, -34, 214, -9, 232], knot: [0, 240],
  },
  threeQuarter: {
    outer: [24, 242, -14, 244, -62, 224, -98, 176, -106, 116, -97, 54, -72, 4, -30, -23, 12, -24, 42, -15, 61, 12, 66, 50],
    inner: [58, 58, 50, 36, 26, 26, -2, 36, -26, 62, -40, 100, -46, 140, -38, 182, -10, 216, 20, 232], knot: [22, 240],
  },
  profile: {
    outer: [38, 242, 4, 244, -46, 232, -98, 200, -124, 140, -114, 66, -84, 12, -44, -19, -4, -23, 34, -16, 55, 5, 61, 35],
    inner: [50, 42, 30, 32, 8, 46, -6, 80, -16, 124, -18, 164, -2, 200, 34, 232], knot: [36, 240],
  },
  back: {
    outer: [-14, 262, -48, 210, -70, 150, -78, 80, -64, 14, -32, -17, 0, -23, 32, -17, 64, 14, 78, 80, 70, 150, 48, 210, 14, 262],
    inner: [4, 262, -4, 262], knot: [0, 246],
  },
} as const;

/** A square folded to a triangle and knotted under the chin; all hair is under it. */
export function headScarfSheets(kit: AccessoryKit): Sheet[] {
  const hat = hatKitOf(kit);
  const { view } = hat.head;
  const shape = SHAPES[view];
  const outer = smooth(rowPoints(shape.outer)), inner = smooth(rowPoints(shape.inner));
  const knot = shape.knot as unknown as Point;
  // Folds run from the knot up along the cheek and die over the crown.
  const folds: Point[][] = view === 'back' ? [[[0, 240], [-16, 180], [-30, 110]], [[2, 236], [14, 170], [20, 90]]]
    : [0.14, 0.22, 0.3].flatMap((u, i): Point[][] => (view === 'front' ? [-1, 1] : [-1]).map((side): Point[] => {
      const at = (list: readonly Point[], share: number): Point => list[Math.round(Math.min(1, Math.max(0, share)) * (list.length - 1))] as Point;
      const k = 0.3 + 0.22 * i + 0.12 * kit.draw(`fold.${side}`, i);
      const on = (share: number): Point => side < 0 ? mix(at(outer, share), at(inner, 1 - share), k) : mix(at(outer, 1 - share), at(inner, share), k);
      return [on(0.03), on(u * 0.5 + 0.04), on(u + 0.06)];
    }));
  const ribbons: Ribbon[] = folds.map((points) => ({ points: hat.picture(smooth(points)), width: 7, height: 7, taper: 'out', section: 'skew' }));
  const body = pieceOf(kit, HAT_DEPTH, 'body', hat.picture([...outer, ...inner]), {
    surface: hat.surface, relief: { round: 0.42, halfWidth: 84, ribbons }, shadow: 0.34, contour: 1,
    inks: [...folds.map((fold): Ink => penOn(hat, fold, 1.8)), ...(view === 'back' ? [] : [penOn(hat, inner.map(([x, y]): Point => [hat.head.centre + (x - hat.head.centre) * 1.06, y + (y < 90 ? -6 : 1)]), 1.2, 'stitch', 0.55)])],
  });
  const tails = (view === 'back' ? [] : [-1, 1]).map((side): Sheet => {
    const long = 62 + 30 * kit.draw('tail', side + 1);
    const from = hat.head.at(knot);
    const line = smooth([from, [from[0] + side * 12, from[1] + 14], [from[0] + side * (20 + 10 * kit.draw('spread', side + 1)), from[1] + long * 0.6], [from[0] + side * 24, from[1] + long]], 4);
    return stripSheet(kit, HAT_DEPTH + 1, side < 0 ? 'tail.left' : 'tail.right', line, (u) => 4 + 15 * u, { folds: [0.1], slant: 0.1, contour: 0.9 });
  });
  const [kx, ky] = knot;
  const bow = pieceOf(kit, HAT_DEPTH + 2, 'knot', hat.picture(smooth([[kx - 11, ky - 6], [kx, ky - 11], [kx + 11, ky - 5], [kx + 9, ky + 9], [kx - 3, ky + 11], [kx - 10, ky + 6]], 2, true)), { relief: { round: 0.5, halfWidth: 10 }, inks: [penOn(hat, [[kx - 6, ky - 5], [kx + 1, ky + 1], [kx - 1, ky + 8]], 1.6)], shadow: 0.3, contour: 0.9 });
  return [...brimShadow(hat, view === 'back' ? [] : inner.filter(([, y]) => y < 100).sort((a, b) => a[0] - b[0]), 9, view === 'back' ? 0 : 0.3), body, ...tails, ...(view === 'back' ? [] : [bow])];
}
