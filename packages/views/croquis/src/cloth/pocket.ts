import { add, mix, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { lightOf, shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import type { PocketDims } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { buttonMarks } from '../closure/button.ts';

/** A pocket's own frame on the cloth: x −0.5…0.5 across its width (positive towards centre front), y 0…1 down its height. */
export type PocketFrame = (x: number, y: number) => Point;

/** What a pocket is drawn with. */
export interface PocketLook {
  readonly colour: Hex;
  readonly button: Hex;
  /** Printed cloth is tinted less, so that the print is not lost. */
  readonly isPrinted: boolean;
  /** Drawn height, mm: small pockets are drawn with less. */
  readonly height: number;
}

/** Shapes and lines of a pocket, and the outline it can be picked by. */
export interface PocketMarks { readonly shapes: readonly Shape[]; readonly inks: readonly Ink[]; readonly outline: readonly Point[] }

/** A pocket as it is sewn on or cut in. */
export function pocketMarks(kind: PocketDims['kind'], at: PocketFrame, look: PocketLook): PocketMarks {
  switch (kind) {
    case 'patch-pocket': return patch(at, look, 0.07);
    case 'kangaroo-pocket': return kangaroo(at, look);
    case 'jeans-back-pocket': return jeansBack(at, look);
    case 'flap-pocket': return flap(at, look, 1);
    case 'cargo-pocket': return cargo(at, look);
    case 'welt-pocket': return welt(at, look);
    case 'slant-pocket': return mouth([at(0.5, 0), at(0.05, 0.4), at(-0.5, 1)], at);
    case 'jeans-pocket': return jeansFront(at, look);
    case 'seam-pocket': return mouth([at(-0.42, 0), at(-0.38, 0.5), at(-0.42, 1)], at);
  }
}

const line = (from: PocketFrame, points: readonly (readonly [number, number])[]): Point[] => points.map(([x, y]) => from(x, y));
const seam = (points: readonly Point[], width = 2.4): Ink => ({ points, width, kind: 'seam' });
const stitch = (points: readonly Point[], width = 1.4): Ink => ({ points, width, kind: 'stitch' });

/** The shade a piece of cloth casts that is sewn on another, along the edges away from the light, and its own lighter face. */
function raised(outline: readonly Point[], look: PocketLook, lift: number): Shape[] {
  const edges = outline.slice(1);
  return [
    { outline: [...edges, ...edges.map((p) => add(p, [lift * 1.2, lift * 1.6])).reverse()], fill: shadowOf(look.colour, 0.5), opacity: 0.5, blur: lift * 0.8 },
    { outline, fill: look.isPrinted ? look.colour : lightOf(look.colour, 0.12), opacity: look.isPrinted ? 0.06 : 0.3 },
  ];
}

function patch(at: PocketFrame, look: PocketLook, point: number): PocketMarks {
  const outline = line(at, [[-0.5, 0], [0.5, 0], [0.49, 0.92], [0.4, 0.985], [0, 1 + point * 0.4], [-0.4, 0.985], [-0.49, 0.92]]);
  const inset = line(at, [[-0.45, 0.01], [-0.44, 0.9], [-0.37, 0.945], [0, 0.96 + point * 0.4], [0.37, 0.945], [0.44, 0.9], [0.45, 0.01]]);
  return {
    outline, shapes: raised(outline, look, 4),
    inks: [seam([...outline.slice(1), outline[0] as Point]), seam([outline[0] as Point, outline[1] as Point], 2.8), stitch(inset), stitch(line(at, [[-0.46, 0.13], [0.46, 0.13]]))],
  };
}

function kangaroo(at: PocketFrame, look: PocketLook): PocketMarks {
  const outline = line(at, [[-0.28, 0], [0.28, 0], [0.5, 0.55], [0.5, 1], [-0.5, 1], [-0.5, 0.55]]);
  return {
    outline, shapes: raised(outline, look, 4),
    inks: [seam(line(at, [[0.28, 0], [0.42, 0.25], [0.5, 0.55]]), 3), seam(line(at, [[-0.28, 0], [-0.42, 0.25], [-0.5, 0.55]]), 3), seam(line(at, [[-0.28, 0], [0.28, 0]])), seam(line(at, [[-0.5, 0.55], [-0.5, 1]])), seam(line(at, [[0.5, 0.55], [0.5, 1]])),
      stitch(line(at, [[0.25, 0.04], [0.39, 0.29], [0.46, 0.57]])), stitch(line(at, [[-0.25, 0.04], [-0.39, 0.29], [-0.46, 0.57]]))],
  };
}

/** Five-sided, with the double arc of stitches. */
function jeansBack(at: PocketFrame, look: PocketLook): PocketMarks {
  const outline = line(at, [[-0.5, 0], [0.5, 0], [0.44, 0.8], [0, 1], [-0.44, 0.8]]);
  const arc = (dy: number): Point[] => line(at, [[-0.46, 0.42 + dy], [-0.22, 0.36 + dy], [0, 0.5 + dy], [0.22, 0.36 + dy], [0.46, 0.42 + dy]]);
  const inset = line(at, [[-0.46, 0.01], [-0.405, 0.775], [0, 0.96], [0.405, 0.775], [0.46, 0.01]]);
  return {
    outline, shapes: raised(outline, look, 3),
    inks: [seam([...outline.slice(1), outline[0] as Point], 2.2), seam([outline[0] as Point, outline[1] as Point], 2.4), stitch(inset, 1.3), stitch(arc(0), 1.3), stitch(arc(0.05), 1.3), stitch(line(at, [[-0.47, 0.1], [0.47, 0.1]]), 1.3)],
  };
}

/** A flap over a cut; `share` of the frame's height is the flap's. */
function flap(at: PocketFrame, look: PocketLook, share: number): PocketMarks {
  const outline = line(at, [[-0.52, 0], [0.52, 0], [0.52, share * 0.78], [0.46, share * 0.96], [0, share * 1.04], [-0.46, share * 0.96], [-0.52, share * 0.78]]);
  const inset = line(at, [[-0.47, 0.03], [-0.47, share * 0.74], [-0.42, share * 0.86], [0, share * 0.93], [0.42, share * 0.86], [0.47, share * 0.74], [0.47, 0.03]]);
  const shapes = [
    { outline: [...outline.slice(1), ...outline.slice(1).map((p) => add(p, [3, 8])).reverse()], fill: shadowOf(look.colour, 0.55), opacity: 0.5, blur: 3 },
    { outline, fill: look.isPrinted ? look.colour : lightOf(look.colour, 0.06), opacity: look.isPrinted ? 0.1 : 0.55 },
  ];
  return { outline, shapes, inks: [seam([...outline, outline[0] as Point]), stitch(inset)] };
}

/** A bellows pocket: its side folds show as a second edge, and a buttoned flap covers its mouth. */
function cargo(at: PocketFrame, look: PocketLook): PocketMarks {
  const body = patch((x, y) => at(x * 0.94, 0.1 + y * 0.9), look, 0.02);
  const lid = flap(at, look, 0.3);
  const bellows: Point[] = line(at, [[0.49, 0.32], [0.545, 0.36], [0.545, 0.97], [0.46, 1.03], [-0.4, 1.03]]);
  const side: Shape = { outline: line(at, [[0.47, 0.3], [0.545, 0.36], [0.545, 0.97], [0.46, 1.03], [-0.4, 1.03], [-0.44, 0.985], [0.4, 0.985], [0.465, 0.92]]), fill: shadowOf(look.colour, 0.45), opacity: 0.55 };
  const buttons = look.height > 60 ? buttonMarks(mix(at(0, 0.2), at(0, 0.26), 0.5), 5, look.button) : [];
  return {
    outline: body.outline, shapes: [...body.shapes, side, ...lid.shapes, ...buttons],
    inks: [...body.inks, seam(bellows, 1.8), { points: line(at, [[0, 0.34], [0, 0.97]]), width: 1.6, kind: 'seam' }, ...lid.inks],
  };
}

/** One cut edge, bound: a narrow welt. */
function welt(at: PocketFrame, look: PocketLook): PocketMarks {
  const outline = line(at, [[-0.5, 0], [0.5, 0], [0.5, 1], [-0.5, 1]]);
  return {
    outline, inks: [seam([...outline, outline[0] as Point], 2)],
    shapes: [{ outline: line(at, [[-0.5, 0.9], [0.5, 0.9], [0.5, 1.35], [-0.5, 1.35]]), fill: shadowOf(look.colour, 0.5), opacity: 0.35, blur: 2 }, { outline, fill: look.isPrinted ? look.colour : lightOf(look.colour, 0.08), opacity: look.isPrinted ? 0.08 : 0.45 }],
  };
}

/** The curved or slanted mouth of a pocket that lies inside. */
/** The scooped front pocket of jeans: two rows of stitching, a rivet at each end, and on the wearer's right the coin pocket within. */
function jeansFront(at: PocketFrame, look: PocketLook): PocketMarks {
  const scoop = mouth([at(0.5, 0), at(0.46, 0.5), at(0.26, 0.8), at(-0.1, 0.92), at(-0.5, 0.86)], at);
  const down = at(0, 1)[1] > at(0, 0)[1] ? 1 : -1;
  const second = spline([at(0.5, 0.02), at(0.46, 0.52), at(0.26, 0.82), at(-0.1, 0.94), at(-0.5, 0.88)].map((p) => add(p, [0, 8.5 * down])), 4);
  const isWearersRight = at(0.5, 0)[0] > at(-0.5, 0)[0];
  const coin: Ink[] = isWearersRight ? [seam(line(at, [[-0.28, 0.36], [0.3, 0.42]]), 2), stitch(line(at, [[-0.28, 0.43], [0.3, 0.49]]), 1.2), stitch(line(at, [[-0.24, 0.36], [-0.22, 0.84]]), 1.2), stitch(line(at, [[0.26, 0.42], [0.24, 0.76]]), 1.2)] : [];
  const rivet = (p: Point): Shape[] => [
    { outline: disc(p, 3.4), fill: '#a9713d', stroke: { colour: shadowOf('#a9713d', 0.55), width: 0.9 } },
    { outline: disc(add(p, [-0.9, -1]), 1.2), fill: lightOf('#a9713d', 0.6) },
  ];
  return { ...scoop, inks: [...scoop.inks, stitch(second, 1.2), ...coin], shapes: [...rivet(at(0.42, 0.09)), ...rivet(at(-0.44, 0.84)), ...(isWearersRight ? [...rivet(at(-0.25, 0.38)), ...rivet(at(0.27, 0.44))] : [])].filter(() => look.height > 14) };
}

const disc = ([x, y]: Point, r: number): Point[] => Array.from({ length: 10 }, (_, i): Point => [x + r * Math.cos((i / 10) * 2 * Math.PI), y + r * Math.sin((i / 10) * 2 * Math.PI)]);

function mouth(corners: readonly Point[], at: PocketFrame): PocketMarks {
  const edge = spline(corners, 4);
  const inside = edge.map((p) => add(p, [(at(0.5, 0.5)[0] - at(-0.5, 0.5)[0]) > 0 ? 4 : -4, 5]));
  return { outline: [...edge, at(-0.5, 0)], shapes: [], inks: [seam(edge, 2.6), stitch(inside)] };
}
