import { spline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { line } from '../motif/curve-shapes.ts';
import { disc, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { bloom, definePrint } from '../print-family.ts';
import { HK_NEON_PROVENANCE } from '../provenance.ts';
import { deeper, paler } from '../recolour.ts';

/** A bent glass tube: a wide glow, the gas, a hot thread in the middle. Points in mm. */
function tube(points: Polyline, colour: Hex, isDark: boolean, width = 2): Motif {
  const run = heldAtBends(points, width * 0.8);
  const gas = isDark ? colour : deeper(colour, 0.06), thread = paler(colour, isDark ? 0.72 : 0.5);
  const bends = sharpBends(points);
  return [
    { outline: line(run, width * 3.6), fill: colour, opacity: isDark ? 0.34 : 0.18, blur: width * 2.2 },
    { outline: line(run, width), fill: gas }, ...bends.map((at) => ({ outline: disc(at, width / 2, 10), fill: gas })),
    { outline: line(run, width * 0.36), fill: thread }, ...bends.map((at) => ({ outline: disc(at, width * 0.18, 8), fill: thread })),
  ];
}

/** The line with a point `reach` before and after each bend, so that a stroke narrows at the bend only. */
const heldAtBends = (points: Polyline, reach: number): Point[] => points.flatMap((point, i): Point[] => {
  const next = points[i + 1];
  if (!next) return [point];
  const length = Math.hypot(next[0] - point[0], next[1] - point[1]);
  if (length < reach * 3) return [point];
  const at = (d: number): Point => [point[0] + ((next[0] - point[0]) * d) / length, point[1] + ((next[1] - point[1]) * d) / length];
  return [point, at(reach), at(length - reach)];
});

/** Where the glass turns sharply, the closing point of a loop included. */
function sharpBends(points: Polyline): Point[] {
  const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
  const isLoop = first[0] === last[0] && first[1] === last[1];
  return points.filter((b, i) => {
    const a = points[i - 1] ?? (isLoop ? points[points.length - 2] : undefined), c = points[i + 1];
    if (!a || !c) return false;
    const ux = b[0] - a[0], uy = b[1] - a[1], vx = c[0] - b[0], vy = c[1] - b[1];
    return (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1) < 0.8;
  });
}

const closed = (points: readonly Point[]): Point[] => [...points, points[0] as Point];
const roundedBox = (w: number, h: number, r: number): Point[] => closed([[-1, -1], [1, -1], [1, 1], [-1, 1]].flatMap(([sx, sy]) => {
  const start = Math.atan2(sy as number, sx as number) - Math.PI / 4;
  return Array.from({ length: 5 }, (_, k): Point => {
    const angle = start + (k / 4) * (Math.PI / 2);
    return [(sx as number) * (w / 2 - r) + Math.cos(angle) * r, (sy as number) * (h / 2 - r) + Math.sin(angle) * r];
  });
}));
const ringOf = (at: Point, r: number, count = 22): Point[] => closed(Array.from({ length: count }, (_, i): Point => [at[0] + Math.cos((i / count) * 6.2832) * r, at[1] + Math.sin((i / count) * 6.2832) * r]));

/** Characters as tubes are bent, on a 20 × 20 field about the origin: 茶 tea, 旺 thriving, 金 gold. */
const CHARACTERS: Readonly<Record<'tea' | 'thriving' | 'gold', readonly Polyline[]>> = {
  tea: [[[-9, -7], [9, -7]], [[-4, -10], [-4, -4.6]], [[4, -10], [4, -4.6]], [[0, -4.4], [-4, -0.6], [-9.4, 2]], [[0, -4.4], [4, -0.6], [9.4, 2]], [[-7, 4], [7, 4]], [[0, 0], [0, 10.4]], [[-3, 6], [-7.4, 9.4]], [[3, 6], [7.4, 9.4]]],
  thriving: [[[-9, -8], [-3.4, -8], [-3.4, 7], [-9, 7], [-9, -8]], [[-9, -0.6], [-3.4, -0.6]], [[-0.4, -7.6], [9.6, -7.6]], [[0.2, 0], [9, 0]], [[4.6, -7.6], [4.6, 8]], [[-1, 8], [10, 8]]],
  gold: [[[0, -10], [-4, -5.6], [-9.6, -2.6]], [[0, -10], [4, -5.6], [9.6, -2.6]], [[-4.6, -2], [4.6, -2]], [[-7, 3], [7, 3]], [[0, -2], [0, 9]], [[-4.4, 4.6], [-2.8, 7]], [[4.4, 4.6], [2.8, 7]], [[-8.6, 9.2], [8.6, 9.2]]],
};
const sized = (lines: readonly Polyline[], k: number, at: Point): Point[][] => lines.map((points) => points.map(([x, y]): Point => [x * k + at[0], y * k + at[1]]));

/** A fish over three strokes of water; a steaming bowl with chopsticks; a bat that holds a coin, as pawnshops hang; an arrow of chasing lamps. */
const PICTURES = {
  fish: { lead: [closed(spline([[-16, 0], [-6, -7.6], [6, -5.4], [12, 0], [6, 5.4], [-6, 7.6]], 2, true)), [[11, 0], [18, -7], [16, 0], [18, 7], [11, 0]]], other: [[[-7, -6], [-4.6, 0], [-7, 6]], [[-1, -4], [2, 0], [-1, 4]], [[4, -3], [6.4, 0], [4, 3]], ringOf([-11, -1.6], 1.2, 10)] },
  bowl: { lead: [[[-14, 0], [14, 0], [10.6, 7], [5, 11], [-5, 11], [-10.6, 7], [-14, 0]], [[-5, 13.4], [5, 13.4]]], other: [[[2, -1.6], [15, -14]], [[6, -1.6], [18, -11.6]], ...[-8, -3].map((x) => spline([[x, -3], [x + 2, -6.4], [x - 2, -9.6], [x, -13]], 1.4))] },
  bat: { lead: [spline([[0, -6], [-3.4, -9], [-6, -5.6], [-13, -9], [-19, -5], [-15.4, -2.4], [-16, 1.6], [-10, 0.4], [-7.4, 3.4], [-3, 1.4], [0, 5]], 2), spline([[0, -6], [3.4, -9], [6, -5.6], [13, -9], [19, -5], [15.4, -2.4], [16, 1.6], [10, 0.4], [7.4, 3.4], [3, 1.4], [0, 5]], 2)], other: [ringOf([0, 12], 6.4), ringOf([0, 12], 3, 14), [[0, 5], [0, 5.8]]] },
  arrow: { lead: [[[-18, -6], [4, -6], [4, -11], [17, 0], [4, 11], [4, 6], [-18, 6]]], other: [[[-14, 0], [-10, 0]], [[-6, 0], [-2, 0]], [[2, 0], [6, 0]]] },
} satisfies Record<string, { lead: readonly Polyline[]; other: readonly Polyline[] }>;

/** Signs over a night street, 200 × 220 mm: hanging boxes with characters, pictures in tube, arrows; glow round all. */
export const HK_NEON = definePrint({
  id: 'hk-neon', repeat: [190, 200], colours: [2, 6], layout: 'toss', isUpright: true, hasWriting: true, provenance: HK_NEON_PROVENANCE,
  description: 'glowing neon signs',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const turns = rng.whole(0, 4);
    // Tints look switched off: only the palette's own colours glow, or the two strongest of a single one.
    const many = Math.min(inks.blooms.length, Math.max(2, inks.given - 1));
    const ink = (k: number): Hex => bloom(inks, (k + turns) % many);
    const put = (lines: readonly Polyline[], colour: Hex, at: Point, thick?: number, turn = 0): void => {
      for (const points of lines) shapes.push(...placed(tube(points, colour, inks.isDark, thick), { at, turn }));
    };
    const sign = (x: number, y: number, word: keyof typeof CHARACTERS, k: number): void => {
      const at: Point = [x * width, y * height];
      put([roundedBox(38, 46, 5)], ink(k), at, 1.7);
      put([roundedBox(32.6, 40.6, 3.4)], ink(k + 1), at, 1);
      put(sized(CHARACTERS[word], 1.3, [0, 0]), ink(k + 2), at, 2.2);
      put([[[-12, -23], [-12, -31]], [[12, -23], [12, -31]]], ink(k), at, 1);
    };
    const picture = (x: number, y: number, name: keyof typeof PICTURES, k: number, turn = 0): void => {
      put(PICTURES[name].lead, ink(k), [x * width, y * height], 1.9, turn);
      put(PICTURES[name].other, ink(k + 1), [x * width, y * height], 1.5, turn);
    };
    sign(0.17, 0.24, 'tea', 0);
    sign(0.64, 0.5, 'thriving', 2);
    sign(0.24, 0.76, 'gold', 1);
    picture(0.48, 0.12, 'bat', 1);
    picture(0.86, 0.22, 'fish', 2, -0.15);
    picture(0.44, 0.36, 'arrow', 3, -0.5);
    picture(0.91, 0.68, 'bowl', 0);
    picture(0.58, 0.86, 'arrow', 2, 0.25);
    for (const [x, y, r, k] of [[0.88, 0.93, 9, 4], [0.36, 0.54, 5, 3], [0.9, 0.44, 5.6, 1], [0.02, 0.5, 7, 2]] as const) {
      const star = Array.from({ length: 4 }, (_, i): Point[] => { const a = (i / 4) * Math.PI; return [[Math.cos(a) * r, Math.sin(a) * r], [-Math.cos(a) * r, -Math.sin(a) * r]]; });
      put(star, ink(k), [x * width, y * height], 1.1);
    }
    return shapes;
  },
});
