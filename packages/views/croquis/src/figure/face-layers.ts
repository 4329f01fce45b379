import type { Hex } from '@toile/kernel';
import { chanceOf } from '@toile/kernel';
import { mixHex } from '@toile/colour';
import { ellipse, lerp, spline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { FaceFamily, HeadView } from '@toile/figure';
import type { Ink, Layer, Shape } from '@toile/drawing';
import { browMarks, eyeMarks, mouthMarks, noseMarks } from './face-features.ts';
import type { FaceKit } from './face-features.ts';
import { MEN_FACES } from './face-men.ts';
import type { FaceTemplate, FaceView } from './face-template.ts';
import { WOMEN_FACES } from './face-women.ts';
import { AFFINE, bodyLayer, contourInk, pointsOf, strokeInk, surfaceOf, wash } from './paint.ts';
import type { Frame } from './paint.ts';
import { boneWarp, faceShapeOf } from './people.ts';
import type { SkinTones } from './tones.ts';

const IRISES: readonly Hex[] = ['#2a1a14', '#3a2417', '#4a3020', '#4f4a32', '#3f4f5c', '#51616a'];

/** Who is drawn, and how. */
export interface FaceChoice {
  readonly person: string;
  readonly family: FaceFamily;
  readonly isMale: boolean;
  readonly view: HeadView;
  readonly tones: SkinTones;
  readonly hair: Hex;
  readonly seed: number;
  readonly frame: Frame;
  /** How full the face is, with the body's size: −0.3 … 1. */
  readonly fullness: number;
  /** True where no hair covers the skull. */
  readonly isBald: boolean;
  /** What the hair throws on the face: shapes painted before the features. */
  readonly hairShade: readonly Shape[];
}

/** The template of a face from this side; a head from behind uses the front's proportions. */
export const faceTemplateOf = (isMale: boolean, view: HeadView): FaceTemplate =>
  (isMale ? MEN_FACES : WOMEN_FACES)[view === 'back' ? 'front' : view];

/** A face and its ears apart: hair drawn close to the head goes between them. From behind, the head is skin that hair will cover. */
export function faceLayers(choice: FaceChoice): { readonly face: Layer; readonly ears: readonly Layer[] } {
  const { isMale, view, tones, frame, family } = choice;
  const template = faceTemplateOf(isMale, view);
  const shape = faceShapeOf(choice.person, choice.seed, choice.fullness);
  const warp = boneWarp(shape, template);
  const skull = spline(pointsOf(template.outline).map(warp), 3, true);
  const ears = template.ears.map((row, i): Layer => {
    const outline = spline(pointsOf(row), 2.5, true).map(frame);
    const [inner] = pointsOf(row.slice(4, 6));
    return bodyLayer({
      id: `figure.head.ear.${i}`, part: 'figure.head', colour: tones.base, outline, contour: 0.42, relief: { round: 0.2, halfWidth: 12 },
      shapes: inner ? [wash(ellipse(frame([inner[0] * 0.95, inner[1] + 8]), view === 'front' ? 3 : 5, 10, 14), tones.deepShade, 0.5, 1.6)] : [],
      inks: [strokeInk(spline(innerEar(pointsOf(row)), 2).map(frame), 1.5, tones.line, 0.75)],
    });
  });
  const marks = view === 'back' ? { shapes: [], inks: [] } : allMarks(choice, { template, shape, family, isMale, tones, hair: choice.hair, iris: irisOf(choice), frame }, warp);
  const face = bodyLayer({
    id: 'figure.head.face', part: 'figure.head', colour: tones.base, outline: skull.map(frame), shadow: view === 'back' ? 0 : 0.2,
    surface: surfaceOf((s, t) => frame([lerp(-66, 66, t), lerp(4, 228, s)]), AFFINE), relief: { round: 0.16, halfWidth: 60 },
    shapes: marks.shapes, inks: [...(choice.isBald ? baldContour(skull, view) : faceContour(skull, view)).map((line) => contourInk(line.points.map(frame), line.width, mixHex(tones.line, '#2a2226', 0.25))), ...marks.inks],
  });
  return { face, ears };
}

/** The rim of the ear: its outline drawn in. */
function innerEar(points: readonly Point[]): Point[] {
  const cx = points.reduce((sum, [x]) => sum + x, 0) / points.length, cy = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  return points.slice(1, 4).map(([x, y]): Point => [cx + (x - cx) * 0.5, cy + (y - cy) * 0.62]);
}

/** Eye colour goes with the skin and the hair: light eyes only under light skin. */
function irisOf({ seed, person, tones }: FaceChoice): Hex {
  const span = tones.depth > 0.4 ? 3 : IRISES.length;
  return IRISES[Math.floor(chanceOf(seed, 'figure.head', 'iris', person) * span)] as Hex;
}

function allMarks(choice: FaceChoice, kit: FaceKit, warp: (point: Point) => Point): { shapes: Shape[]; inks: Ink[] } {
  const { template, tones, frame, isMale, family } = kit;
  const place = (row: readonly number[], step = 4): Point[] => spline(pointsOf(row).map(warp), step, true).map(frame);
  const shapes: Shape[] = [...choice.hairShade];
  if (family === 'faceless') shapes.push(wash(place(template.facelessShade, 3), tones.shade, 0.85));
  else shapes.push(wash(place(template.shadePlane), tones.shade, 0.6, 2.4));
  for (const [x, y, radius] of template.cheeks) {
    if (family !== 'faceless') shapes.push(wash(ellipse(frame([x, y]), radius, radius * 0.7), tones.blush, isMale ? 0.1 : 0.28, 7));
    // Light planes keep deep skins readable at thumbnail size.
    if (tones.depth > 0.2) shapes.push(wash(ellipse(frame([x + 2, y - 13]), radius * 0.9, radius * 0.42), tones.light, 0.34 * tones.depth, 4));
  }
  shapes.push(wash(ellipse(frame(template.forehead), 24, 13), tones.light, 0.12 + 0.18 * tones.depth, 6));
  if (isMale) shapes.push(wash(beard(choice, warp).map(frame), mixHex(tones.deepShade, choice.hair, 0.25), 0.2, 5));
  const features = [noseMarks(kit), mouthMarks(kit), eyeMarks(kit), browMarks(kit)];
  for (const feature of features) shapes.push(...feature.shapes);
  const lights = family === 'faceless' ? [] : template.lights.map((row): Ink => ({ ...contourInk(spline(pointsOf(row), 3).map(frame), 4.2, tones.light, 0.36 + 0.14 * tones.depth), isClipped: true }));
  return { shapes, inks: [...lights, ...features.flatMap((feature) => feature.inks)] };
}

/** The shaven cheek: a breath of hair colour on the lower face. */
function beard({ view }: FaceChoice, warp: (point: Point) => Point): Point[] {
  const rows: Readonly<Record<FaceView, readonly number[]>> = {
    front: [-58, 158, -36, 190, -14, 205, 0, 207, 14, 205, 36, 190, 58, 158, 44, 208, 17, 232, -17, 232, -44, 208],
    threeQuarter: [-46, 158, -22, 186, 8, 204, 30, 206, 48, 200, 40, 224, 20, 234, -10, 228, -36, 204],
    profile: [-28, 168, 8, 190, 40, 206, 56, 214, 48, 234, 14, 232, -14, 212],
  };
  return spline(pointsOf(rows[view === 'back' ? 'front' : view]).map(warp), 4, true);
}

interface ContourLine { readonly points: Polyline; readonly width: number }

/** Without hair the whole head has a contour, but for the neck's place. */
function baldContour(skull: Polyline, view: HeadView): ContourLine[] {
  const low = skull.reduce((best, [, y], i) => (y > (skull[best] as Point)[1] ? i : best), 0);
  const round = [...skull.slice(low), ...skull.slice(0, low + 1)];
  const isShown = ([x, y]: Point): boolean => view === 'back' ? y < 176 : view === 'front' || x > -20 || y < 152;
  return [{ points: round.filter(isShown), width: 2.4 }];
}

/** The contour is heavy at jaw and chin and lost at the hairline. */
function faceContour(skull: Polyline, view: HeadView): ContourLine[] {
  if (view === 'back') return [];
  const shown = skull.filter(([x, y]) =>
    view === 'front' ? y > 86 : view === 'threeQuarter' ? (x > 0 ? y > 52 : y > 158) : x > 20 ? y > 40 : y > 152 && x > -34);
  const chin = shown.reduce((lowest, [, y], i) => (y > (shown[lowest] as Point)[1] ? i : lowest), 0);
  return [{ points: shown.slice(0, chin + 1), width: view === 'front' ? 2.5 : 2.2 }, { points: shown.slice(Math.max(0, chin - 1)), width: view === 'front' ? 2.1 : 2.8 }];
}
