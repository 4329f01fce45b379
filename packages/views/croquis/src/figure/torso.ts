import { distance, lerp, sampleQuadratic, smoothStep, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { LEVELS, sideSign } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import type { Layer } from '@toile/drawing';
import type { FigureCover } from '../sheet.ts';
import { SHOULDER_SHARE, armEdge } from './arms.ts';
import { bodyLayer, contourInk, strokeInk, surfaceOf, wash } from './paint.ts';
import type { Frame } from './paint.ts';
import type { SkinTones } from './tones.ts';

/** How far head and neck move to the side the head faces, mm: a turned head sits in front of its neck. */
const HEAD_SHIFT = { front: 0, threeQuarter: 7, profile: 19, back: 0 } as const;
const NECK_SHIFT = { front: 0, threeQuarter: -14, profile: -31, back: 0 } as const;
/** Head size against the template (228 mm): about 9.9 heads for women, 9.3 for men, whom heels and hair bring to nine and a half and nine. */
const HEAD_SCALE = { womenswear: 0.885, menswear: 0.945 } as const;
const NECK_HALF_WIDTH = { womenswear: 30, menswear: 43 } as const;
const CHIN = 228;

/** From the head's own frame (crown y 0, chin y 228, facing +x) to the picture. */
export function headFrame(figure: PosedFigure): Frame {
  const facing = sideSign(figure.head.facing);
  const size = HEAD_SCALE[figure.market];
  const tilt = figure.head.tilt + figure.shoulderTilt * 0.25;
  const cos = Math.cos(tilt), sin = Math.sin(tilt);
  const x0 = figure.centre(240) + HEAD_SHIFT[figure.head.view] * facing;
  return (point) => {
    const x = point[0], y = point[1];
    const across = x * facing * size;
    const up = CHIN + (y - CHIN) * size - LEVELS.chin;
    return [x0 + across * cos - up * sin, LEVELS.chin + across * sin + up * cos];
  };
}

/** A point of the neck and throat: it leans from the pit of the neck to where the head sits. */
function neckPoint(figure: PosedFigure): (level: number, across: number) => Point {
  const facing = sideSign(figure.head.facing);
  const shift = (HEAD_SHIFT[figure.head.view] + NECK_SHIFT[figure.head.view]) * facing;
  return (level, across) => {
    const on = figure.pointAt(level, 0);
    return [on[0] + across + shift * smoothStep(300, 200, level), on[1]];
  };
}

/**
 * Neck, shoulders and trunk in one sheet. Under a closed garment it ends at the chest and draws in at armholes, so that no skin
 * peeks out. The neck goes on up behind jaw and hair; ending it at the chin leaves a wedge of paper in turned heads.
 */
export function torsoLayer(figure: PosedFigure, cover: FigureCover, tones: SkinTones): Layer {
  const male = figure.market === 'menswear';
  const neck = neckPoint(figure);
  const half = NECK_HALF_WIDTH[figure.market] * Math.min(1.35, Math.max(0.85, figure.widening(240) / (male ? 1.13 : 1)));
  const armCover = { left: cover.leftArm, right: cover.rightArm };
  const sideOf = (side: 'left' | 'right'): Point[] => {
    const sign = sideSign(side);
    const inset = armCover[side] > 0.02 ? 20 : 0;
    const neckLine = [
      neck(140, sign * half * 0.74), neck(168, sign * half * 0.86), neck(200, sign * half * 0.9), neck(236, sign * half * 0.89), neck(266, sign * half * 0.97), neck(284, sign * half * 1.12),
      figure.pointAt(293, sign * (male ? 46 : 38)), figure.pointAt(311, sign * (male ? 80 : 74)), figure.pointAt(323 + inset * 0.3, sign * 112),
      ...(inset > 0 ? [figure.pointAt(344, sign * 122), figure.pointAt(366, sign * 136)] : [
        figure.pointAt(332, sign * 138), armEdge(figure, side, 0.035, 1), armEdge(figure, side, 0.08, 1), armEdge(figure, side, SHOULDER_SHARE, 1),
        armEdge(figure, side, SHOULDER_SHARE + 0.045, 0.4), armEdge(figure, side, SHOULDER_SHARE + 0.03, -0.92),
      ]),
    ];
    const trunk = cover.isTorsoHidden
      ? [figure.pointAt(430, sign * (inset ? 108 : 112)), figure.pointAt(470, sign * 96)]
      : [figure.pointAt(450, sign * 131), figure.pointAtEdge(484, sign, -3), figure.pointAtEdge(560, sign), figure.pointAtEdge(670, sign), figure.pointAtEdge(770, sign), figure.pointAtEdge(880, sign), figure.pointAtEdge(930, sign, -3), figure.pointAt(968, sign * 96), figure.pointAt(996, sign * 40), figure.pointAt(1008, sign * 4)];
    return spline([...neckLine, ...trunk], 9);
  };
  const left = sideOf('left'), right = sideOf('right');
  const bottom = cover.isTorsoHidden ? 470 : 1000;
  // Neck and shoulder, then the flank: the arm's own lines lie between them, and the hip's goes on as the thigh's.
  const lines = (line: readonly Point[], side: 'left' | 'right'): Point[][] => {
    if (cover.isTorsoHidden || armCover[side] > 0.02) return [line.slice()];
    const shoulder = nearestTo(line, armEdge(figure, side, SHOULDER_SHARE, 1)), pit = nearestTo(line, armEdge(figure, side, SHOULDER_SHARE + 0.03, -0.92)), hip = nearestTo(line, figure.pointAtEdge(936, sideSign(side)));
    return [line.slice(0, shoulder + 1), line.slice(pit, hip + 1)];
  };
  const marks = figure.view === 'back' ? backMarks(figure, tones) : frontMarks(figure, tones, { male, neck, half });
  return bodyLayer({
    id: 'figure.torso', part: 'figure.torso', colour: tones.base, outline: [...left, ...right.slice().reverse()],
    surface: surfaceOf((s, t) => figure.pointAt(lerp(200, bottom, s), lerp(-215, 215, t)), { rows: 16, columns: 6, s: [-0.15, 1.1], t: [-0.1, 1.1] }),
    relief: { round: 0.24, halfWidth: 190 }, ...(cover.isTorsoHidden ? {} : { fade: FADE_TO_LEGS }),
    shapes: [jawShadow(figure, neck, half, tones), ...marks.shapes],
    inks: [...lines(left, 'left').map((line) => contourInk(line, 2.4, tones.line)), ...lines(right, 'right').map((line) => contourInk(line, 2.8, tones.line)), ...marks.inks],
  });
}

/** The torso's sheet dies away over the thighs. */
const FADE_TO_LEGS = Float32Array.from({ length: 65 }, (_, i) => Math.min(1, Math.max(0, (0.985 - i / 64) / 0.09)));

const nearestTo = (line: readonly Point[], target: Point): number => line.reduce((best, point, i) => (distance(point, target) < distance(line[best] as Point, target) ? i : best), 0);

/** The shadow of the jaw on the neck, lower on the side away from the light and the face. */
function jawShadow(figure: PosedFigure, neck: (level: number, across: number) => Point, half: number, tones: SkinTones) {
  const facing = sideSign(figure.head.facing);
  const low = { front: [246, 258], threeQuarter: [244, 266], profile: [242, 268], back: [200, 200] }[figure.head.view] as [number, number];
  const [leftY, rightY] = facing < 0 ? [low[1], low[0]] : [low[0], low[1]];
  return wash(spline([
    neck(140, -half - 12), neck(140, half + 12), neck(rightY, half + 8), neck((leftY + rightY) / 2 + 3, 4), neck(leftY, -half - 8),
  ], 4, true), tones.deepShade, 0.6, 2.5);
}

interface NeckInfo { readonly male: boolean; readonly neck: (level: number, across: number) => Point; readonly half: number }

function frontMarks(figure: PosedFigure, tones: SkinTones, { male, neck, half }: NeckInfo) {
  const at = figure.pointAt;
  const front = figure.centreFront(330);
  const facing = sideSign(figure.head.facing);
  const line = (points: readonly [Point, Point, Point], width: number, opacity: number) => strokeInk(sampleQuadratic(...points), width, tones.line, opacity);
  const inks = [
    line([at(325, front - 12), at(316, front - 58), at(332, -120)], 2.1, 0.75), line([at(325, front + 12), at(316, front + 58), at(332, 120)], 2.1, 0.75),
    // The long muscle from behind the ear to the pit of the neck: the line that makes a neck elegant.
    line([neck(228, facing * half * -0.62), at(284, facing * -14), at(324, front - facing * 6)], 1.9, 0.62),
    line([at(290, facing * 20), at(308, facing * 15), at(324, front + facing * 8)], 1.5, 0.42),
  ];
  const breast = figure.centreFront(520);
  if (male) {
    inks.push(line([at(492, -106), at(520, -60), at(500, breast - 6)], 1.9, 0.42), line([at(500, breast + 6), at(520, 60), at(492, 106)], 1.9, 0.42));
  } else {
    inks.push(line([at(520, -102), at(546, -70), at(530, breast - 26)], 1.8, 0.36), line([at(530, breast + 26), at(546, 70), at(520, 102)], 1.8, 0.36));
  }
  const pit = wash(spline([at(318, front - 10), at(326, front), at(318, front + 10), at(334, front + 5), at(334, front - 5)], 3, true), tones.shade, 0.6, 2.5);
  const hollows = [-1, 1].map((sign) => wash(spline([at(306, sign * 52), at(320, sign * 92), at(331, sign * 116), at(322, sign * 60)], 4, true), tones.shade, 0.45, 4));
  const bones = [-1, 1].map((sign) => wash(spline([at(327, front + sign * 24), at(324, sign * 70), at(338, sign * 118), at(336, sign * 70)], 4, true), tones.light, 0.36, 4));
  return { inks, shapes: [pit, ...hollows, ...bones] };
}

function backMarks(figure: PosedFigure, tones: SkinTones) {
  const at = figure.pointAt;
  const line = (points: readonly [Point, Point, Point], width: number, opacity: number) => strokeInk(sampleQuadratic(...points), width, tones.line, opacity);
  return {
    inks: [
      strokeInk(spline([at(330, 0), at(480, 2), at(660, 0), at(800, 0)], 8), 2, tones.line, 0.45),
      line([at(400, -70), at(470, -86), at(520, -56)], 2, 0.45), line([at(400, 70), at(470, 86), at(520, 56)], 2, 0.45), line([at(262, 0), at(285, 2), at(318, 0)], 1.5, 0.35),
    ],
    shapes: [wash(spline([at(360, -4), at(520, -8), at(680, -4), at(680, 4), at(520, 8), at(360, 4)], 6, true), tones.shade, 0.4, 5)],
  };
}
