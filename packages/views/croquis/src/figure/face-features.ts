import type { Hex } from '@toile/kernel';
import { mixHex } from '@toile/colour';
import { ellipse, sampleCubic, spline, strokeOutline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import type { FaceFamily } from '@toile/figure';
import { strokeInk, pointsOf, wash } from './paint.ts';
import type { Frame } from './paint.ts';
import type { EyePlace, FaceTemplate } from './face-template.ts';
import type { FaceShape } from './people.ts';
import type { SkinTones } from './tones.ts';

/** What the features of one face are drawn with. */
export interface FaceKit {
  readonly template: FaceTemplate;
  readonly shape: FaceShape;
  readonly family: FaceFamily;
  readonly isMale: boolean;
  readonly tones: SkinTones;
  readonly hair: Hex;
  readonly iris: Hex;
  readonly frame: Frame;
}

/** Marks of a face in the order they are painted. */
export interface Marks { readonly shapes: Shape[]; readonly inks: Ink[] }

/** Eyes, by family: open, lowered lids, or a single line. */
export function eyeMarks(kit: FaceKit): Marks {
  const marks: Marks = { shapes: [], inks: [] };
  if (kit.family !== 'faceless') for (const eye of kit.template.eyes) drawEye(kit, eye, marks);
  return marks;
}

function drawEye(kit: FaceKit, eye: EyePlace, marks: Marks): void {
  const { shape, tones, isMale, family, frame } = kit;
  const { shapes, inks } = marks;
  const size = 1 + 0.13 * shape.eyeSize;
  const width = eye.halfWidth * (1 + 0.06 * shape.eyeSize), height = eye.halfHeight * size;
  const cx = eye.x + (eye.isProfile || eye.isFar ? 0.6 : 2) * shape.eyeSpacing * eye.outer;
  /** x from −1 at the inner corner to 1 at the outer, y in half-heights; the outer corner rises with the tilt. */
  const at = (x: number, y: number): Point => frame([cx + x * width * eye.outer, eye.y + y * height - shape.eyeTilt * 2.2 * x]);
  const curve = (a: Point, b: Point, c: Point, d: Point, count = 14): Point[] => sampleCubic(at(...a), at(...b), at(...c), at(...d), count);
  const socket = frame([cx, eye.y - 6]);
  shapes.push(wash(ellipse(socket, width * 1.15 * (eye.isFar ? 0.8 : 1), 9), tones.deepShade, 0.26, 3.5));
  const lidColour = mixHex(tones.deepShade, mixHex(tones.lip, kit.hair, 0.4), isMale ? 0.1 : 0.3);
  if (family === 'minimal') {
    inks.push(strokeInk(curve([-0.95, 0.15], [-0.45, 0.95], [0.5, 1.05], [1.25, -0.15]), isMale ? 3.2 : 4.2, tones.dark));
    inks.push(strokeInk(curve([-0.5, -0.9], [-0.1, -1.35], [0.5, -1.4], [0.95, -0.95], 8), 1.4, tones.line, 0.5));
    return;
  }
  const open = (family === 'open' ? 1 : 0.36) * (isMale ? 0.95 : 1);
  const upper = eye.isProfile
    ? curve([-1, 0.1], [-0.8, -0.95 * open], [0.1, -1.15 * open], [1, 0.1])
    : curve([-1, 0.3], [-0.55, -0.95 * open], [0.4, -1.3 * open], [1, -0.16]);
  const lower = eye.isProfile ? curve([1, 0.1], [0.3, 0.75], [-0.7, 0.9], [-0.94, 0.15], 10) : curve([1, -0.16], [0.5, 0.75], [-0.4, 0.95], [-1, 0.3], 10);
  const opening = [...upper, ...lower];
  shapes.push(wash([...curve([-1, 0.28], [-0.6, -1.75], [0.5, -2.05], [1.15, -0.5], 12), ...upper.slice().reverse()], lidColour, isMale ? 0.26 : 0.5, 1.2));
  shapes.push(wash(opening, tones.eyeWhite, 0.95));
  // The lid's own shadow on the ball: without it the eye stares.
  shapes.push(wash([...upper, ...curve([1, -0.1], [0.4, -0.55 * open], [-0.5, -0.35 * open], [-1, 0.35], 10)], mixHex(tones.deepShade, tones.eyeWhite, 0.35), 0.7));
  const radius = height * 0.9;
  const pupil = eye.isProfile ? at(-0.62, -0.05) : at(eye.isFar ? -0.04 : -0.06, family === 'open' ? -0.14 : 0.2);
  const iris = within(ellipse(pupil, radius * (eye.isProfile ? 0.46 : eye.isFar ? 0.74 : 0.92), radius, 20), opening);
  if (iris.length > 2) {
    shapes.push(wash(iris, kit.iris, 0.98));
    const core = within(ellipse(pupil, radius * (eye.isProfile ? 0.24 : 0.42), radius * 0.5, 12), opening);
    if (core.length > 2) shapes.push(wash(core, '#0b0708', 0.9));
  }
  if (family === 'open') shapes.push(wash(ellipse([pupil[0] - 1.7, pupil[1] - 2], 1.5, 1.5, 8), '#ffffff', 0.85));
  inks.push(strokeInk(upper, isMale ? 3.1 : 4.4, tones.dark));
  if (!isMale && !eye.isProfile) inks.push(strokeInk(curve([0.35, -0.95 * open], [0.8, -0.72 * open], [1.05, -0.4], [1.5, -1], 8), 3.4, tones.dark));
  if (!isMale && eye.isProfile) inks.push(strokeInk(curve([-0.4, -0.9 * open], [-1, -0.75 * open], [-1.4, -0.75 * open], [-1.75, -1.15 * open - 0.2], 8), 2.8, tones.dark));
  inks.push(strokeInk(lower, 1.4, tones.line, 0.62));
  if (shape.lid < 0.45) {
    const fold = 1 - 0.25 * shape.lid;
    inks.push(strokeInk(curve([-0.85, -0.7], [-0.4, -1.7 * fold], [0.5, -1.95 * fold], [1.05, -1], 10), 1.5, tones.line, 0.72));
  }
}

/** Brows as filled, tapering shapes, in the hair's own colour darkened. */
export function browMarks({ template, shape, family, isMale, tones, hair, frame }: FaceKit): Marks {
  if (family === 'faceless') return { shapes: [], inks: [] };
  const colour = mixHex(mixHex(hair, tones.dark, 0.5), tones.line, 0.2);
  const shapes = template.brows.map((row, i) => {
    const points = pointsOf(row).map(([x, y], k): Point => frame([x, y - 3.5 * shape.browHeight - (k === 1 || k === 2 ? 3.2 * shape.browArch : 0)]));
    const far = i === 1 && template.axis > 0 ? 0.85 : 1;
    const width = template.browWidth * (1 + 0.32 * shape.browWeight) * far * (family === 'minimal' ? 0.85 : 1);
    // Fades in from the nose, is fullest at a third, ends in a hair.
    return wash(strokeOutline(spline(points, 2), (u) => width * (u < 0.3 ? 0.7 + u : 1 - (u - 0.3) * 1.2)), colour, isMale ? 0.86 : 0.84, 0.5);
  });
  return { shapes, inks: [] };
}

/** Nose: at most two marks and the shade under the tip. */
export function noseMarks({ template, shape, family, tones, frame }: FaceKit): Marks {
  const [cx] = template.noseCentre;
  const move = ([x, y]: Point): Point => frame([y > 154 ? cx + (x - cx) * (1 + 0.2 * shape.noseWidth) : x, y + (y > 140 ? 3 * shape.noseLength : 0)]);
  const line = (row: readonly number[]): Point[] => spline(pointsOf(row), 2).map(move);
  const shade = wash(spline(pointsOf(template.noseShade), 2, true).map(move), tones.deepShade, family === 'faceless' ? 0 : 0.44, 1.6);
  const bridge = wash(spline(pointsOf(template.noseBridge), 3, true).map(move), tones.shade, 0.5, 2.2);
  if (family === 'faceless') return { shapes: [], inks: [] };
  const rows = family === 'minimal' ? template.noseMinimal : template.nose;
  return { shapes: [bridge, shade], inks: rows.map(([width, ...row]) => strokeInk(line(row), width ?? 1.5, tones.line, 0.82)) };
}

/** Mouth: two lips with one light on the lower, or only their shadow. */
export function mouthMarks({ template, shape, family, isMale, tones, frame }: FaceKit): Marks {
  if (family === 'faceless') return { shapes: [], inks: [] };
  const { mouth } = template;
  const [cx, cy] = mouth.centre;
  const move = ([x, y]: Point): Point => frame([cx + (x - cx) * (1 + 0.13 * shape.mouthWidth), cy + (y - cy) * (y > cy + 14 ? 1 : 1 + 0.26 * shape.lips) + 3.4 * shape.chin]);
  const line = (row: readonly number[]): Point[] => spline(pointsOf(row), 2).map(move);
  const middle = line(mouth.middle);
  const upper = [...line(mouth.upper), ...middle], lower = [...middle, ...line(mouth.lower)];
  const under = strokeInk(line(mouth.shadow), 2, tones.line, 0.45);
  if (family === 'minimal') {
    return { shapes: [wash(upper, tones.lipShade, 0.3), wash(lower, tones.lip, 0.34)], inks: [strokeInk(middle, 2.4, mixHex(tones.lipShade, tones.line, 0.35)), under] };
  }
  const shapes = isMale
    ? [wash(upper, mixHex(tones.deepShade, tones.lip, 0.4), 0.62), wash(lower, mixHex(tones.shade, tones.lip, 0.34), 0.55)]
    : [wash(upper, tones.lipShade, 0.86, 0.6), wash(lower, tones.lip, 0.84, 0.6)];
  if (!isMale) {
    const low = pointsOf(mouth.lower);
    const [hx, hy] = low[Math.floor(low.length / 2)] as Point;
    shapes.push(wash(ellipse(move([hx - 2, hy - 5]), 6, 2.4, 14), mixHex(tones.lip, tones.eyeWhite, 0.55), 0.5, 1.6), wash(ellipse(move([hx - 3, hy - 5.4]), 3, 1, 12), '#ffffff', 0.34, 0.6));
  }
  return { shapes, inks: [strokeInk(middle, isMale ? 2 : 2.1, mixHex(tones.lipShade, tones.dark, 0.55)), under] };
}

/** The part of a polygon inside a convex opening (Sutherland–Hodgman): an iris never leaves its eye. */
function within(subject: Polyline, opening: Polyline): Point[] {
  const area = opening.reduce((sum, a, i) => {
    const b = opening[(i + 1) % opening.length] as Point;
    return sum + a[0] * b[1] - b[0] * a[1];
  }, 0);
  const sign = area > 0 ? 1 : -1;
  let out: Point[] = subject.slice();
  opening.forEach((a, i) => {
    const b = opening[(i + 1) % opening.length] as Point;
    if (Math.hypot(b[0] - a[0], b[1] - a[1]) < 0.3) return;
    const side = (p: Point): number => sign * ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
    const kept: Point[] = [];
    out.forEach((p, j) => {
      const q = out[(j + 1) % out.length] as Point;
      const sp = side(p), sq = side(q);
      if (sp >= 0) kept.push(p);
      if (sp >= 0 !== sq >= 0) kept.push([p[0] + ((q[0] - p[0]) * sp) / (sp - sq), p[1] + ((q[1] - p[1]) * sp) / (sp - sq)]);
    });
    out = kept;
  });
  return out;
}
