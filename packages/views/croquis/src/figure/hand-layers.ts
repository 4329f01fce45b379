import { must } from '@toile/kernel';
import { add, distance, lerp, normalise, rotate, scale, smoothStep, spline, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { BONES, sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { Layer } from '@toile/drawing';
import { HANDS } from './hands.ts';
import { AFFINE, bodyLayer, boxPatch, contourInk, fadeIn, outlineOf, pointsOf, stretchOf, strokeInk, surfaceOf, wash } from './paint.ts';
import type { Frame } from './paint.ts';
import type { SkinTones } from './tones.ts';

const HAND_SIZE = { womenswear: 0.98, menswear: 1.1 } as const;

/** From the hand's frame to the picture. It leaves the wrist along the forearm, so that it stays inside a cuff, and turns below it as the pose says. */
export function handFrame(figure: PosedFigure, side: Side): Frame {
  const sign = sideSign(side);
  const hand = side === 'left' ? figure.leftHand : figure.rightHand;
  const arm = figure.arm(side);
  const [, elbow, wrist] = figure.armJoints(side);
  // A forearm that comes towards us or goes away shortens its hand with it.
  const along = lerp(1, Math.min(1, distance(elbow, wrist) / BONES[figure.market].forearm), 0.85);
  const forearm = tangentOn(arm, 1);
  const turned = rotate(forearm, -sign * hand.turn);
  // A hand on the hip bends at the wrist until the fingers lie down over the hip bone.
  const down: Point = hand.handId === 'hip' ? normalise(add(scale(forearm, 0.75), rotate([0, 1], sign * 0.35))) : turned;
  const thumb = sign * (figure.view === 'back' ? -1 : 1);
  const size = HAND_SIZE[figure.market] * Math.min(1.15, figure.armHalfWidth(1) / (figure.market === 'menswear' ? 16.9 : 14));
  return (point) => {
    const x = point[0], y = point[1];
    const far = y > 0 ? y * along : y;
    const bend = smoothStep(-6, 34, y);
    const dx = forearm[0] + (down[0] - forearm[0]) * bend, dy = forearm[1] + (down[1] - forearm[1]) * bend;
    return [wrist[0] + (dx * far - dy * thumb * x) * size, wrist[1] + (dy * far + dx * thumb * x) * size];
  };
}

/** A hand: the palm's sheet and what folds over it. Starts at `from` mm beyond the wrist where a sleeve covers it. */
export function handLayers(figure: PosedFigure, side: Side, options: { readonly tones: SkinTones; readonly darken: number }): Layer[] {
  const { tones, darken } = options;
  const hand = side === 'left' ? figure.leftHand : figure.rightHand;
  const drawing = must(HANDS[hand.handId], `no drawing of hand ${hand.handId}`);
  const frame = handFrame(figure, side);
  const outline = outlineOf(drawing.outline, frame);
  const palm = bodyLayer({
    id: `figure.hands.${side}`, part: 'figure.hands', colour: tones.base, darken, outline,
    surface: surfaceOf(boxPatch([-28, -16, 28, 165], frame), { rows: 8, columns: 2 }), relief: { round: 0.32, halfWidth: 22 },
    shadow: 0.16, fade: fadeIn(0, 0.07),
    shapes: drawing.shade ? [wash(outlineOf(drawing.shade, frame), tones.shade, 0.5, 2)] : [],
    inks: [
      contourInk(stretchOf(outline, 0.07, 0.5), 2.1, tones.line), contourInk(stretchOf(outline, 0.5, 0.91), 1.8, tones.line),
      ...drawing.lines.map((row) => strokeInk(spline(pointsOf(row.slice(1)), 3).map(frame), must(row[0], 'a hand line has a width'), tones.line, 0.8)),
    ],
  });
  const overlays = (drawing.overlays ?? []).map((row, i) => {
    const part = outlineOf(row, frame);
    return bodyLayer({
      id: `figure.hands.${side}.${i}`, part: 'figure.hands', colour: tones.base, darken, outline: part, shadow: 0.12,
      surface: surfaceOf(boxPatch([4, 10, 44, 110], frame), AFFINE), relief: { round: 0.28, halfWidth: 14 },
      inks: [contourInk(stretchOf(part, 0.04, 0.86), 1.8, tones.line)],
    });
  });
  return [palm, ...overlays];
}

/** Where the mouth of the pocket crosses the hand, mm beyond the wrist: at the knuckles, or near the wrist of a hand thrust deep. */
const MOUTH = { 'pocket': 50, 'pocket-in': 30 } as const;

/**
 * A hand in a pocket, as far as it shows: the wrist and the back of the hand go in under the pocket's edge, which the cloth draws tight on
 * both sides of it; the thumb stays out. The rest lies under the garments (see `handLayers`).
 */
export function pocketHand(figure: PosedFigure, side: Side, options: { readonly tones: SkinTones; readonly darken: number }): Layer[] {
  const { tones, darken } = options;
  const hand = side === 'left' ? figure.leftHand : figure.rightHand;
  const drawing = must(HANDS[hand.handId], `no drawing of hand ${hand.handId}`);
  const frame = handFrame(figure, side);
  const depth = hand.handId === 'pocket' ? MOUTH.pocket : MOUTH['pocket-in'];
  // Slanted as a pocket is: higher towards the middle of the body.
  const mouthAt = (x: number): number => depth - 0.16 * x - 5 * (1 - (x / 40) ** 2);
  const whole = outlineOf(drawing.outline, frame);
  const line = outlineOf(drawing.outline, (p) => p);
  const outline = line.map(([x, y], i): Point => (y > mouthAt(x) ? frame([x, mouthAt(x)]) : must(whole[i], 'one point each')));
  const across = (from: number, to: number, off: number): Point[] => Array.from({ length: 13 }, (_, i) => { const x = lerp(from, to, i / 12); return frame([x, mouthAt(x) + off]); });
  const flank = line.filter(([x, y]) => y <= mouthAt(x));
  const left = flank.filter(([x]) => x < 0).map(frame), right = flank.filter(([x]) => x >= 0).map(frame);
  const palm = bodyLayer({
    id: `figure.hands.${side}.in-pocket`, part: 'figure.hands', colour: tones.base, darken, outline,
    surface: surfaceOf(boxPatch([-28, -16, 28, 165], frame), { rows: 8, columns: 2 }), relief: { round: 0.32, halfWidth: 22 }, shadow: 0.2, fade: fadeIn(0, 0.07),
    shapes: [wash([...across(-34, 34, -9), ...across(34, -34, 6)], tones.line, 0.34, 5)],
    inks: [
      contourInk(left, 2.1, tones.line), contourInk(right, 1.8, tones.line),
      { ...strokeInk(across(-31, 41, 0), 3.6, '#2a2226', 0.78), isClipped: false }, { ...strokeInk(across(-26, 34, 6.5), 1.3, '#2a2226', 0.4), isClipped: false },
    ],
  });
  const thumbs = (drawing.overlays ?? []).map((row, i) => {
    const part = outlineOf(row, frame);
    return bodyLayer({
      id: `figure.hands.${side}.in-pocket.${i}`, part: 'figure.hands', colour: tones.base, darken, outline: part, shadow: 0.26,
      surface: surfaceOf(boxPatch([4, 10, 44, 110], frame), AFFINE), relief: { round: 0.28, halfWidth: 14 }, inks: [contourInk(stretchOf(part, 0.04, 0.86), 1.8, tones.line)],
    });
  });
  return [palm, ...thumbs];
}
