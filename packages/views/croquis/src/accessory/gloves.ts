import { must } from '@toile/kernel';
import { add, boxOf, clamp, lerp, offsetLine, perpendicular, pointOn, scale, signedArea, spline, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import type { Ink, Ribbon } from '@toile/drawing';
import { sleeveReach } from '../cover.ts';
import { handFrame } from '../figure/hand-layers.ts';
import { HANDS } from '../figure/hands.ts';
import { outlineOf, pointsOf } from '../figure/paint.ts';
import { surfaceOf } from '../cloth/surface.ts';
import type { Sheet } from '../sheet.ts';
import { handDepth, lineOn, pieceOf } from './kit.ts';
import type { AccessoryKit } from './kit.ts';

/** Gloves over both hands: to the wrist under a long sleeve, over the elbow on bare arms in the evening. */
export function gloveSheets(kit: AccessoryKit): Sheet[] {
  const reach = Math.max(0, ...kit.garments.map((garment) => sleeveReach(garment, kit.figure)));
  const top = reach > 0.85 ? 0.86 : reach > 0.5 ? Math.min(0.82, reach - 0.04) : 0.44;
  return (['left', 'right'] as const).flatMap((side) => gloveOn(kit, side, top));
}

function gloveOn(kit: AccessoryKit, side: Side, top: number): Sheet[] {
  const { figure } = kit;
  const hand = side === 'left' ? figure.leftHand : figure.rightHand;
  const depth = handDepth(kit, side);
  if (depth === undefined) return [];
  const drawing = must(HANDS[hand.handId], `no drawing of hand ${hand.handId}`);
  const frame = handFrame(figure, side);
  const dark = lineOn(kit.stuff.colour);
  const thick = Math.min(4, 1 + kit.stuff.fabric.thickness * 0.5);
  const grown = (row: readonly number[]): Point[] => {
    const line = outlineOf(row, frame);
    return offsetLine(line, signedArea(line) > 0 ? -thick : thick);
  };
  const outline = grown(drawing.outline);
  const pens: Ink[] = drawing.lines.map((row): Ink => ({ points: spline(pointsOf(row.slice(1)), 3).map(frame), width: must(row[0], 'a hand line has a width'), kind: 'fold', colour: dark, opacity: 0.8 }));
  // Three points on the back of the hand, as glovers stitch them.
  const points: Ink[] = kit.stuff.fabric.id === 'leather' ? [-8, 0, 8].map((x): Ink => ({ points: [frame([x, 40]), frame([x * 1.05, 66])], width: 1.4, kind: 'seam', colour: dark, opacity: 0.7 })) : [];
  const box = boxOf(outline);
  const palm = pieceOf(kit, depth + 0.3, `${side}.hand`, outline, {
    relief: { round: 0.34, halfWidth: 22 }, shadow: 0.16, contour: 0.9, inks: [...pens, ...points],
    surface: surfaceOf((s, t) => frame([lerp(-30, 30, t), lerp(-16, 165, s)]), { rows: 6, columns: 2, cloth: (s, t) => [t * 60, s * (box.bottom - box.top)] }),
  });
  const folded = (drawing.overlays ?? []).map((row, i): Sheet => pieceOf(kit, depth + 0.4, `${side}.fold.${i}`, grown(row), { relief: { round: 0.28, halfWidth: 14 }, shadow: 0.12, contour: 0.8 }));
  if (!hand.isOver && top > 0.8) return [palm, ...folded];
  return [cuffSheet(kit, side, top, depth + 0.2), palm, ...folded];
}

/** The cuff, from the wrist up along the arm. */
function cuffSheet(kit: AccessoryKit, side: Side, top: number, depth: number): Sheet {
  const { figure } = kit;
  const arm = figure.arm(side);
  const flare = top > 0.8 ? 5 : 2.5;
  const at = (u: number, across: number): Point => add(pointOn(arm, u), scale(perpendicular(tangentOn(arm, clamp(u, 0.01, 0.99))), -sideSign(side) * across * (figure.armHalfWidth(clamp(u)) + flare * (u < top + 0.04 ? 1.2 : 0.6))));
  const shares = Array.from({ length: 21 }, (_, i) => lerp(top, 1.03, i / 20));
  const outline = [...shares.map((u) => at(u, 1)), ...shares.slice().reverse().map((u) => at(u, -1))];
  const wrinkles = (top < 0.7 ? [0.55, 0.62, 0.84, 0.9] : [0.94]).filter((u) => u > top + 0.04).map((u, i): Point[] => Array.from({ length: 7 }, (_, k) => at(u + 0.012 * Math.sin(k) + 0.02 * (k / 6 - 0.5) * (i % 2 ? -1 : 1), lerp(-0.95, 0.2 + 0.6 * kit.draw(`crease.${side}`, i), k / 6))));
  const ribbons: Ribbon[] = wrinkles.map((points) => ({ points, width: 7, height: 4, taper: 'out', section: 'crease' }));
  return pieceOf(kit, depth, `${side}.cuff`, outline, {
    surface: surfaceOf((s, t) => at(lerp(top, 1.03, s), 1 - 2 * t), { rows: 12, columns: 4, cloth: (s, t) => [t * 60, s * 260] }), relief: { round: 0.42, halfWidth: 24, ribbons }, shadow: 0.2, contour: 0.9,
    inks: [...wrinkles.map((points): Ink => ({ points, width: 1.7, kind: 'fold', opacity: 0.7, isClipped: true })), { points: [at(top + 0.014, -1), at(top + 0.018, 0), at(top + 0.014, 1)], width: 1.3, kind: 'stitch', opacity: 0.8, isClipped: true }],
  });
}
