import type { Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { HAT_DEPTH, brimShadow, hatKitOf, penOn, smooth } from './hat-kit.ts';
import type { HatKit } from './hat-kit.ts';
import { pieceOf } from './kit.ts';
import type { AccessoryKit } from './kit.ts';
import { rowPoints } from './head-place.ts';
import { stripSheet } from './ribbon.ts';

/**
 * A scarf over the head by view: its outer edge from one end under the chin round the crown to the other, and the edge that frames the face.
 * The cloth lies close to the skull and its corner hangs over the nape: that, and the folds drawn from knot and temple, tell a kerchief from a hood.
 */
const SHAPES = {
  front: {
    outer: [-10, 243, -36, 226, -62, 190, -80, 140, -80, 66, -60, 6, -30, -17, 0, -21, 30, -17, 60, 6, 80, 66, 80, 140, 62, 190, 36, 226, 10, 243],
    inner: [9, 232, 34, 212, 53, 174, 60, 122, 57, 78, 38, 40, 0, 24, -38, 40, -57, 78, -60, 122, -53, 174, -34, 212, -9, 232], knot: [0, 240],
  },
  threeQuarter: {
    outer: [24, 243, -8, 250, -36, 262, -70, 300, -88, 312, -92, 268, -92, 214, -96, 164, -101, 112, -94, 54, -70, 6, -30, -20, 12, -22, 42, -13, 60, 12, 65, 48],
    inner: [58, 56, 50, 34, 26, 23, -2, 32, -26, 60, -40, 100, -46, 142, -38, 184, -10, 217, 20, 232], knot: [22, 240],
  },
  profile: {
    outer: [38, 243, 4, 252, -34, 264, -74, 302, -100, 328, -108, 286, -108, 226, -114, 170, -119, 124, -110, 62, -82, 12, -44, -16, -4, -20, 34, -13, 54, 7, 60, 34],
    inner: [50, 40, 30, 29, 8, 42, -6, 78, -16, 124, -18, 166, -2, 202, 34, 232], knot: [36, 240],
  },
  back: {
    outer: [0, 352, -30, 300, -58, 248, -74, 206, -78, 150, -79, 80, -63, 14, -32, -15, 0, -20, 32, -15, 63, 14, 79, 80, 78, 150, 74, 206, 58, 248, 30, 300, 0, 352],
    inner: [], knot: [0, 246],
  },
} as const;

type View = keyof typeof SHAPES;
/** Folds by view, from where the cloth is pulled (knot, temple) to where they die; in front they lie on both sides alike. */
const FOLDS: Readonly<Record<View, readonly (readonly number[])[]>> = {
  front: [[20, 234, 46, 208, 66, 164, 71, 120], [28, 224, 52, 192, 66, 142, 66, 104], [54, 66, 63, 40, 58, 14], [36, 36, 44, 16, 34, -8]],
  threeQuarter: [[16, 238, -24, 226, -58, 196, -80, 152], [8, 234, -34, 206, -62, 158, -78, 112], [2, 242, -34, 244, -66, 256], [-42, 120, -66, 92, -84, 62], [-14, 46, -44, 26, -66, 14], [14, 28, -2, 6, -24, -12]],
  profile: [[28, 238, -22, 226, -62, 198, -96, 158], [22, 232, -22, 200, -54, 160, -88, 122], [12, 244, -30, 248, -78, 268], [-18, 128, -46, 100, -84, 72], [2, 60, -34, 34, -76, 26], [34, 30, 8, 4, -30, -8]],
  back: [[-68, 196, -34, 236, -10, 306], [68, 196, 36, 232, 12, 300], [-62, 120, -36, 190, -8, 262], [60, 132, 34, 196, 10, 268], [-52, 40, -40, 90, -30, 150], [48, 52, 36, 96, 28, 150]],
};

/** A square folded to a triangle and knotted under the chin; all hair is under it. */
export function headScarfSheets(kit: AccessoryKit): Sheet[] {
  const hat = hatKitOf(kit);
  const { view } = hat.head;
  const shape = SHAPES[view];
  const outer = smooth(rowPoints(shape.outer)), inner = smooth(rowPoints(shape.inner));
  const knot = shape.knot as unknown as Point;
  const folds = FOLDS[view].flatMap((row, i): Point[][] => {
    const line = rowPoints(row).map(([x, y], k): Point => [x + 5 * (kit.draw(`fold.${i}`, k) - 0.5), y + 5 * (kit.draw(`fold.down.${i}`, k) - 0.5)]);
    return view === 'front' ? [line, line.map(([x, y], k): Point => [4 * (kit.draw(`fold.left.${i}`, k) - 0.5) - x, y])] : [line];
  });
  const ribbons: Ribbon[] = folds.map((points) => ({ points: hat.picture(smooth(points)), width: 9, height: 4.5, taper: 'both', section: 'skew' }));
  const body = pieceOf(kit, HAT_DEPTH, 'body', hat.picture([...outer, ...inner]), {
    surface: hat.surface, relief: { round: 0.42, halfWidth: 84, ribbons }, shadow: 0.34, contour: 1,
    inks: [...folds.map((fold): Ink => penOn(hat, fold, 1.7)), ...(inner.length > 0 ? borderInks(hat, inner) : [])],
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

/** The border that a kerchief is woven with, where its edge frames the face: a line of the trim's colour. */
function borderInks(hat: HatKit, inner: readonly Point[]): Ink[] {
  const { centre } = hat.head;
  const line = inner.map(([x, y]): Point => [centre + (x - centre) * 1.1, y + (y < 90 ? -11 : 1.4)]);
  return [{ points: hat.picture(smooth(line)), width: 3, kind: 'plain', colour: hat.kit.trim, opacity: 0.55, isClipped: true }];
}
