import type { Hex } from '@toile/kernel';
import { must } from '@toile/kernel';
import { mixHex, shadowOf } from '@toile/colour';
import { add, boxOf, clamp, lerp, normalise, perpendicular, pointOn, rotate, scale, smoothStep, spline, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import { LEVELS, sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { Ink, Layer } from '@toile/drawing';
import { legTo } from './legs.ts';
import { MATT_SHOE, SKIN, SMOOTH_LEATHER, bodyLayer, boxPatch, contourInk, fadeIn, lastOf, outlineOf, pointsOf, sharesFrom, stretchOf, strokeInk, surfaceOf } from './paint.ts';
import type { Frame } from './paint.ts';
import { SHOE_DRAWINGS } from './shoes.ts';
import type { ShoeDrawing, ShoeStuff, ShoeView } from './shoes.ts';
import type { SkinTones } from './tones.ts';

const SHOE_SIZE = { womenswear: 1, menswear: 1.12 } as const;
const WHITE: Hex = '#f5f2ec';
/** Silks of an embroidered shoe: gold for the flowers, green for the leaves. */
const SILKS = ['#e8c873', '#8fb08a'] as const;

/** A leg's end and the shoe's place: the shoe stands on the ground and the leg is led to it. */
export interface Standing { readonly leg: Curve; readonly frame: Frame; readonly drawing: ShoeDrawing; readonly view: ShoeView }

/** Puts the shoe on the ground under this foot (or lets it hang in the air) and leads the leg to its ankle. */
export function standOn(figure: PosedFigure, side: Side, shoeId: string): Standing {
  const drawing = must(SHOE_DRAWINGS[shoeId], `no drawing of shoes ${shoeId}`);
  const foot = side === 'left' ? figure.leftFoot : figure.rightFoot;
  const view = drawing.views[foot.view];
  const free = shoeFrame(figure, side, figure.leg(side));
  // A foot in the air keeps the heel's lift that the other foot gets, or the two legs would differ in length.
  const reach = lowestOf(view, free) - pointOn(figure.leg(side), 1)[1];
  const wanted = foot.ground === undefined ? Math.min(reach, LEVELS.floor - LEVELS.ankle) : foot.ground - pointOn(figure.leg(side), 1)[1];
  const down = wanted - reach;
  const tangent = tangentOn(figure.leg(side), 1);
  const leg = legTo(figure.leg(side), [(tangent[0] / Math.max(0.5, tangent[1])) * down * 0.7, down]);
  return { leg, frame: shoeFrame(figure, side, leg), drawing, view };
}

const lowestOf = (view: ShoeView, frame: Frame): number => Math.max(...view.pieces.map(([, row]) => boxOf(outlineOf(row, frame)).bottom));

/** From the shoe's frame to the picture. Above the ankle it follows the leg, below it the foot: a lifted foot bends at the ankle. */
function shoeFrame(figure: PosedFigure, side: Side, leg: Curve): Frame {
  const foot = side === 'left' ? figure.leftFoot : figure.rightFoot;
  const ankle = pointOn(leg, 1);
  const shin = tangentOn(leg, 0.98);
  const facesUs = foot.view === 'front' || foot.view === 'back';
  const sign = facesUs ? sideSign(side) : sideSign(foot.toes);
  const straight: Point = normalise(facesUs ? add(scale(shin, 0.6), [0, 0.4]) : add(scale(shin, 0.25), [0, 0.75]));
  const down = rotate(straight, -sign * foot.turn);
  const size = SHOE_SIZE[figure.market];
  return (point) => {
    const x = point[0], y = point[1];
    const bend = smoothStep(-46, 30, y);
    const dx = shin[0] + (down[0] - shin[0]) * bend, dy = shin[1] + (down[1] - shin[1]) * bend;
    return [ankle[0] + (dx * y + dy * sign * x) * size, ankle[1] + (dy * y - dx * sign * x) * size];
  };
}

interface ShoeColours { readonly shoe: Hex; readonly tones: SkinTones }

/** The sheets of one shoe, the boot's leg first. `shaftTop` is the share of the leg at which a boot's leg may start. */
export function shoeLayers(figure: PosedFigure, side: Side, standing: Standing, options: ShoeColours & { readonly darken: number; readonly shaftFrom: number }): Layer[] {
  const { drawing, view, frame } = standing;
  const { shoe, tones, darken } = options;
  const trim = mixHex(shoe, '#15101a', 0.55);
  const seam = mixHex(shadowOf(shoe, 0.55), '#2a2226', 0.3);
  const colours: Readonly<Record<ShoeStuff, Hex>> = {
    skin: tones.base, upper: shoe, sole: trim, heel: drawing.isGlossy ? mixHex(shoe, '#15101a', 0.35) : trim,
    white: drawing.hasWhite ? WHITE : shoe, lining: drawing.hasWhite ? mixHex(WHITE, shoe, 0.15) : shadowOf(shoe, 0.3),
  };
  const last = view.pieces.length - 1;
  const pieces = view.pieces.map(([stuff, row], i): Layer => {
    const outline = outlineOf(row, frame);
    const isSkin = stuff === 'skin';
    // What grows out of the leg, or of the boot's shaft, has no edge where it does.
    const isGrown = isSkin || (stuff === 'upper' && drawing.shaft !== undefined);
    const box = boxOf(pointsOf(row));
    return bodyLayer({
      id: `figure.shoes.${side}.${i}`, part: 'figure.shoes', colour: colours[stuff], outline, darken,
      material: isSkin ? SKIN : stuff === 'upper' && drawing.isGlossy ? SMOOTH_LEATHER : MATT_SHOE,
      surface: surfaceOf(boxPatch([box.left, box.top, box.right, box.bottom], frame), { rows: 5, columns: 2 }),
      relief: { round: stuff === 'upper' ? 0.5 : 0.25, halfWidth: 30 }, shadow: isGrown ? 0 : 0.12, contour: isGrown ? 0 : 0.62,
      ...(isGrown ? { fade: fadeIn(0.02, (isSkin ? -box.top : 22) / (box.bottom - box.top)) } : {}),
      inks: [
        ...(isGrown ? [contourInk(stretchOf(outline, isSkin ? 0.09 : 0.045, 0.862, 80), isSkin ? 2.1 : 2.3, isSkin ? tones.line : seam)] : []),
        ...(i === last ? linesOf(view, frame, { seam, lace: drawing.hasWhite ? WHITE : trim, skin: tones.line }) : []),
      ],
    });
  });
  const shaft = drawing.shaft ? shaftLayer(figure, side, standing, options) : undefined;
  return shaft ? [shaft, ...pieces] : pieces;
}

function linesOf(view: ShoeView, frame: Frame, colours: { readonly seam: Hex; readonly lace: Hex; readonly skin: Hex }) {
  const rows = (list: readonly (readonly number[])[] | undefined, colour: Hex, opacity: number) =>
    (list ?? []).map((row) => strokeInk(spline(pointsOf(row.slice(1)), 3).map(frame), must(row[0], 'a line has a width'), colour, opacity));
  return [...rows(view.seams, colours.seam, 0.85), ...rows(view.laces, colours.lace, 0.95), ...rows(view.skinLines, colours.skin, 0.7),
    ...(view.embroidery ?? []).map((row, i) => strokeInk(spline(pointsOf(row.slice(1)), 2).map(frame), must(row[0], 'a line has a width'), i % 2 === 0 ? SILKS[0] : SILKS[1], 0.95))];
}

/** The leg of a boot: the wearer's leg with ease, never starting higher than `shaftFrom`. */
function shaftLayer(figure: PosedFigure, side: Side, { leg, drawing }: Standing, { shoe, darken, shaftFrom }: ShoeColours & { readonly darken: number; readonly shaftFrom: number }): Layer | undefined {
  const shaft = must(drawing.shaft, 'a boot has a shaft');
  const start = Math.max(shaftFrom, 1 - shaft.height / leg.length);
  if (start > 0.985) return undefined;
  const sign = sideSign(side);
  const half = (u: number, where: 'outer' | 'inner'): number => figure.legHalfWidth(u, where) * 1.02 + lerp(shaft.ease, 10.5, smoothStep(0.76, 0.94, u));
  const across = lastOf((u) => ({ centre: pointOn(leg, u), normal: perpendicular(tangentOn(leg, clamp(u, 0.005, 0.995))) }));
  const place = (u: number, t: number): Point => {
    const { centre, normal } = across(u);
    const width = t < 0.5 ? half(clamp(u), sign > 0 ? 'inner' : 'outer') : half(clamp(u), sign > 0 ? 'outer' : 'inner');
    return add(centre, scale(normal, width * (1 - 2 * t)));
  };
  const edge = (t: number): Point[] => [...sharesFrom(start, 60), 1.005].map((u) => place(u, t));
  const left = edge(0), right = edge(1);
  const top = Array.from({ length: 9 }, (_, i) => add(place(start, i / 8), [0, Math.sin((i / 8) * Math.PI) * 7]));
  const seam = mixHex(shadowOf(shoe, 0.55), '#2a2226', 0.3);
  return bodyLayer({
    id: `figure.shoes.${side}.shaft`, part: 'figure.shoes', colour: shoe, material: drawing.isGlossy ? SMOOTH_LEATHER : MATT_SHOE, darken, shadow: 0.14, contour: 0.62,
    outline: [...top, ...right.slice(1), ...left.slice(1).reverse()],
    surface: surfaceOf((s, t) => place(0.5 + 0.5 * s, t), { rows: 14, columns: 4, s: [-0.1, 1.1] }), relief: { round: 0.5, halfWidth: 36 },
    inks: shaft.isLaced ? laceInks(figure, side, place, { start, length: leg.length, colour: drawing.hasWhite ? WHITE : seam }) : shaft.height > 200 ? [strokeInk([0.86, 0.89, 0.92].map((u, i) => place(u, 0.2 + 0.2 * i)), 1.8, seam, 0.6), strokeInk([place(0.9, 0.85), place(0.93, 0.5), place(0.925, 0.2)], 1.8, seam, 0.6)] : [],
  });
}

/** Laces up the leg of a boot; from behind none are seen. */
function laceInks(figure: PosedFigure, side: Side, place: (u: number, t: number) => Point, { start, length, colour }: { readonly start: number; readonly length: number; readonly colour: Hex }): Ink[] {
  const foot = side === 'left' ? figure.leftFoot : figure.rightFoot;
  if (foot.view === 'back') return [];
  const t = foot.view === 'front' ? 0.5 : foot.toes === 'right' ? 0.72 : 0.28;
  const inks: Ink[] = [];
  // Counted from the ankle up: a longer hem hides rows and moves none.
  for (let u = 1 - 70 / length; u > start + 6 / length; u -= 16 / length) inks.push(strokeInk([place(u, t - 0.17), place(u + 4 / length, t), place(u - 2 / length, t + 0.17)], 2.2, colour, 0.95));
  return inks;
}
