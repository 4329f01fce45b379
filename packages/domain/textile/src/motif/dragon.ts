import { curveOf, pointOn, spline, strokeOutline, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { blob, bow, brush, line, spiral, sway, taper } from './curve-shapes.ts';
import { disc, filled, outlined, placed } from './motif.ts';
import type { Motif } from './motif.ts';

/** Colours of a dragon: its scales and the seams between them, its belly and mane, the drawn line, pearl and flame. */
export interface DragonInks { readonly body: Hex; readonly scale: Hex; readonly seam: Hex; readonly belly: Hex; readonly mane: Hex; readonly line: Hex; readonly flame: Hex; readonly pearl: Hex }

/** The coil within a disc of radius 60: from the nape above the middle, out left, round below and up the right to the tail. */
const COIL: Curve = curveOf(spline([[-2, -17], [-14, -30], [-31, -31], [-44, -16], [-46, 6], [-35, 28], [-13, 42], [12, 44], [34, 32], [45, 12], [46, -10], [38, -29], [24, -41], [10, -47]], 2));

/** Thickness along the coil: neck, full chest, long taper. */
const girth = (u: number): number => (u < 0.16 ? 9 + u * 31 : 14 * (1 - ((u - 0.16) / 0.84) ** 1.7) + 1.4);

/** The point beside the coil: `side` −1 outside (back), 1 inside (belly), as shares of half the girth. */
const beside = (u: number, side: number): Point => {
  const [x, y] = pointOn(COIL, u), [tx, ty] = tangentOn(COIL, u);
  const off = (side * girth(u)) / 2;
  // The coil runs anticlockwise: its inside lies to the left of its direction on paper.
  return [x + ty * off, y - tx * off];
};

function trunk(inks: DragonInks): Motif {
  const shapes: Motif[number][] = [];
  const count = 44;
  for (let i = 0; i < count; i++) {
    const u = 0.05 + (i / count) * 0.9;
    const a = beside(u, -0.85), b = beside(u + 0.02, -0.85), tip = beside(u + 0.034, -1.62 - 0.2 * (i % 2));
    shapes.push(...outlined([a, tip, b], inks.mane, { colour: inks.line, width: 0.5 }));
  }
  const points = COIL.points;
  shapes.push(filled(strokeOutline(points, (u) => girth(u) + 1.6), inks.line), filled(strokeOutline(points, girth), inks.body));
  const belly = Array.from({ length: 60 }, (_, i) => beside(i / 59, 0.98)), inner = Array.from({ length: 60 }, (_, i) => beside(i / 59, 0.42));
  for (let i = 84; i >= 1; i--) {
    const u = (i / 85) ** 0.94;
    const radius = Math.max(0.6, girth(u) * 0.21);
    for (const side of i % 2 ? [-0.66, 0.02] : [-0.32, -0.95]) {
      if (side === -0.95) continue;
      const at = beside(u, side);
      shapes.push(filled(disc(at, radius, 9), inks.seam), filled(disc([at[0] + radius * 0.1, at[1] - radius * 0.1], radius * 0.78, 8), inks.scale));
    }
  }
  shapes.push(filled([...belly, ...inner.slice().reverse()], inks.belly), filled(line(inner, 0.7), inks.line));
  for (let i = 1; i < 44; i++) shapes.push(filled(line([beside(i / 44, 0.98), beside(i / 44 + 0.006, 0.42)], 0.5), inks.line));
  return shapes;
}

/** A leg with its flame tufts and four claws; from the hip at the origin reaching up, about 24 long. */
function leg(inks: DragonInks): Motif {
  const limb = spline([[0, 2], [5, -6], [2, -12], [-3, -15]], 1.5);
  const shapes: Motif[number][] = [];
  for (const [x, y, turn] of [[5, -4, 1.7], [5, -8, 1.3], [3, 0, 2.1]] as const) shapes.push(...placed(outlined(blob([[0, 0], [1.6, -3], [0.4, -7], [3, -11], [-2, -6], [-1.6, -2]], 1), inks.mane, { colour: inks.line, width: 0.5 }), { at: [x, y], turn, size: 0.9 }));
  for (let k = 0; k < 4; k++) {
    const turn = k === 3 ? 1.5 : -1.15 + k * 0.52;
    shapes.push(...placed([...outlined(taper(bow([0, 1], [0.8, -4], [0, -7], 5), 3.4, 0.5), inks.body, { colour: inks.line, width: 0.5 }), filled(taper(bow([0, -6], [0.4, -9], [-1.8, -11], 5), 1.9, 0.05), inks.line)], { at: [-3, -15.5], turn, size: 0.86 }));
  }
  shapes.push(filled(strokeOutline(limb, (u) => 9.4 - 4 * u), inks.line), filled(strokeOutline(limb, (u) => 8.2 - 4 * u), inks.body));
  for (const [x, y] of [[1.5, -2], [3.6, -5], [3, -9], [0.4, -12.4], [1, -6]] as const) shapes.push(filled(disc([x, y], 1.3, 8), inks.seam), filled(disc([x, y], 0.9, 8), inks.scale));
  shapes.push(...outlined(disc([-3, -15.4], 3, 12), inks.body, { colour: inks.line, width: 0.6 }));
  return shapes;
}

/** The head in profile, facing right, about 34 long; origin at the nape. Horned, maned, open-jawed, whiskered. */
function head(inks: DragonInks): Motif {
  const edge = { colour: inks.line, width: 0.75 };
  const shapes: Motif[number][] = [];
  for (const [turn, size] of [[-1.9, 1.15], [-2.4, 1], [-1.45, 1.1], [-2.9, 0.9], [-1.05, 0.9]] as const) {
    shapes.push(...placed(outlined(blob([[0, 2], [3, -4], [1, -9], [3.4, -15], [-1.6, -19], [-1, -12], [-3.6, -7], [-2.6, 0]], 1.4), inks.mane, { colour: inks.line, width: 0.6 }), { at: [1, 1], turn, size }));
  }
  for (const [dx, bend] of [[2, -3], [-1.4, -6]] as const) {
    const horn = sway([3 + dx, -6], [0 + dx, -14], [-8 + bend, -13], [-11 + bend, -20], 12);
    shapes.push(filled(taper(horn, 4, 0.25), inks.line), filled(taper(horn, 2.6, 0.15), inks.belly), filled(taper(bow(horn[6] as Point, [-7 + bend, -18], [-3 + bend, -20], 5), 1.8, 0.2), inks.line));
  }
  const ear = blob([[-1, -3], [-6, -8], [-11, -8], [-7, -4], [-2, 0]], 1);
  shapes.push(...outlined(blob([[4, 6], [12, 8], [19, 6.4], [23, 9], [20, 12.4], [11, 13.4], [1, 11], [-3, 6]], 1.4), inks.body, edge));
  shapes.push(filled(blob([[6, 4], [14, 5], [21, 3], [22, 7.6], [13, 10], [5, 8]], 1.2), inks.line));
  shapes.push(filled(taper(sway([8, 8], [14, 5], [18, 8], [26, 4.6], 8), 2.6, 0.2), inks.flame));
  shapes.push(...outlined(blob([[-4, 8], [-6, 0], [-2, -7], [5, -9.6], [9, -8.4], [13, -4.6], [19, -5.4], [22.4, -8.6], [26.6, -7.6], [28, -3.4], [25.6, 0.6], [20, 1.4], [14, 3.4], [8, 4.6], [3, 7.6]], 1.4), inks.body, edge));
  for (const x of [12, 16, 20, 23.4]) shapes.push(filled([[x - 1, 2.8 - (x - 12) * 0.16], [x + 1.1, 2.4 - (x - 12) * 0.16], [x + 0.3, 6 - (x - 12) * 0.18]], inks.pearl));
  for (const x of [11, 15, 19]) shapes.push(filled([[x - 0.9, 8.6], [x + 0.9, 8.4], [x, 5.8]], inks.pearl));
  shapes.push(...outlined(ear, inks.belly, { colour: inks.line, width: 0.6 }));
  shapes.push(...outlined(blob([[19.6, -6], [22.6, -8.4], [26.4, -7], [25, -4.4], [21, -4]], 0.8), inks.belly, { colour: inks.line, width: 0.5 }), filled(disc([24.4, -4.8], 0.9, 8), inks.line));
  shapes.push(filled(blob([[5.4, -6.6], [9, -8], [12.6, -6], [10.6, -2.8], [6.6, -3]], 0.8), inks.pearl), filled(disc([9.8, -5], 1.5, 10), inks.line), filled(brush(bow([4, -7.6], [9, -11.6], [14, -6.4], 6), 2, 0.2), inks.line));
  for (const [from, c1, c2, to] of [[[24, -1], [32, -2], [32, 8], [40, 4]], [[22, 0], [28, 4], [24, 14], [33, 16]]] as const) shapes.push(filled(taper(sway(from, c1, c2, to, 14), 1.5, 0.25), inks.line));
  for (const [x, y, turn] of [[4, 12, 2.6], [10, 13.4, 2.9], [-1, 9, 2.3], [16, 13, 3.2]] as const) shapes.push(...placed([filled(blob([[-1.4, 0], [-1, -4], [0.6, -9], [1.2, -4], [1.4, 0]], 0.9), inks.mane)], { at: [x, y], turn }));
  return shapes;
}

/** The flaming pearl, radius about 5. */
const pearl = (inks: DragonInks): Motif => [
  ...[-2.4, -1.5, -0.6, 0.3, 1.2].flatMap((turn, i) => placed(outlined(blob([[0, 0], [2, -3.4], [0.4, -7], [2.8, -11 - i % 2 * 2.6], [-1.8, -7], [-2, -3]], 1), inks.flame, { colour: inks.line, width: 0.45 }), { at: [0, 0], turn, size: 0.95 })),
  ...outlined(disc([0, 0], 5, 20), inks.pearl, { colour: inks.line, width: 0.7 }), filled(line(spiral([0, 0], { from: 3.2, to: 0.6, turns: 1.3, start: 1 }), 0.7), inks.line),
];

/** A coiled dragon in a disc of radius 60, pearl at its heart, four-clawed. Head above, as it must be. */
export function dragonRoundel(inks: DragonInks): Motif {
  return [
    ...placed(leg(inks), { at: [-42, -6], turn: 1.35, size: 0.9 }), ...placed(leg(inks), { at: [36, 27], turn: -0.9, size: 0.82, isMirrored: true }),
    ...trunk(inks),
    ...[-0.9, -0.3, 0.3, 0.9].flatMap((lean) => placed(outlined(blob([[0, 2], [2, -3], [0.6, -8], [2, -13], [-2, -8], [-2, -2]], 1), inks.mane, { colour: inks.line, width: 0.5 }), { at: [10, -47], turn: -1.2 + lean * 0.8, size: 0.85 })),
    ...placed(leg(inks), { at: [-29, 27], turn: 0.75, size: 0.88 }), ...placed(leg(inks), { at: [10, 42], turn: -0.15, size: 0.8 }),
    ...placed(pearl(inks), { at: [15, 14] }),
    ...placed(head(inks), { at: [-4, -16], turn: 0.36, size: 0.95 }),
  ];
}
