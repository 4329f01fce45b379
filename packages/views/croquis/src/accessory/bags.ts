import { add, lerp, mix, pointOn, spline, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Ink } from '@toile/drawing';
import { sideSign } from '@toile/figure';
import { handFrame } from '../figure/hand-layers.ts';
import type { Sheet } from '../sheet.ts';
import { bagFrame, clasp, handleLine, panel, panelSheet, stitched, strapMarks } from './bag-body.ts';
import type { BagFrame } from './bag-body.ts';
import { carryOf, freeHand, underArms } from './carry.ts';
import type { Carry } from './carry.ts';
import { handDepth, plainStuff } from './kit.ts';
import type { AccessoryKit } from './kit.ts';

const smooth = (points: readonly Point[], isClosed = false): Point[] => spline(points, 4, isClosed);
/** Bags grow a little with the croquis. */
export const BAG_SIZE = { womenswear: 1, menswear: 1.1 } as const;

/** A tote of canvas: soft, a little pulled in by its handles. */
export function toteSheets(kit: AccessoryKit): Sheet[] {
  const k = BAG_SIZE[kit.figure.market];
  const carry = carryOf(kit, kit.draw('shoulder') < 0.34);
  const w = 124 * k, h = 272 * k;
  const drop = carry.how === 'hand' ? 118 : carry.how === 'elbow' ? 150 : carry.how === 'shoulder' ? 420 : 0;
  const frame = frameOf(carry, drop, h, w);
  const [l, r] = [w, w];
  const body = smooth([[-l, 2], [-l * 0.5, 7], [0, 10], [r * 0.5, 7], [r, 2], [r * 1.02, h * 0.5], [r * 0.97, h - 6], [r * 0.5, h + 5], [0, h + 3], [-l * 0.5, h + 6], [-l * 0.97, h - 6], [-l * 1.03, h * 0.5]], true);
  const hand = carry.how === 'ground' ? frame(0, -96) : carry.at;
  const loop = (lift: number): Point[] => handleLine(frame(-w * 0.42, 8), add(hand, [0, lift]), frame(w * 0.42, 8), carry.how === 'shoulder' ? 0.05 : 0.16);
  const mouth = smooth([[-l, 2], [-l * 0.5, 7], [0, 10], [r * 0.5, 7], [r, 2], [r * 0.5, -6], [0, -9], [-l * 0.5, -6]], true);
  const inks: Ink[] = [
    { points: [frame(-w * 0.98, 20), frame(0, 27), frame(w * 0.98, 20)], width: 1.3, kind: 'stitch', opacity: 0.75, isClipped: true },
    // Weight pulls from the handles down.
    { points: [frame(-w * 0.42, 12), frame(-w * 0.5, h * 0.4), frame(-w * 0.42, h * 0.7)], width: 1.9, kind: 'fold', opacity: 0.6, isClipped: true },
    { points: [frame(w * 0.42, 12), frame(w * 0.46, h * 0.3), frame(w * 0.6, h * 0.62)], width: 1.7, kind: 'fold', opacity: 0.55, isClipped: true },
    { points: [frame(-w * 0.9, h * 0.86), frame(-w * 0.3, h * 0.9), frame(w * 0.2, h * 0.84)], width: 1.6, kind: 'fold', opacity: 0.5, isClipped: true },
  ];
  const ribbons = inks.slice(1).map((ink) => ({ points: ink.points, width: 16, height: 9, taper: 'out' as const, section: 'skew' as const }));
  const strap = kit.stuff.colours.length > 1 ? kit.trim : shadowOf(kit.stuff.colour, 0.08);
  return [
    strapMarks(kit, carry.depth - 0.2, 'handle.back', [loop(-3)], 9, shadowOf(strap, 0.25)),
    panelSheet(kit, carry.depth - 0.1, 'inside', frame, mouth, { stuff: plainStuff(kit, shadowOf(kit.stuff.colour, 0.42)), shadow: 0, contour: 0.7 }),
    panelSheet(kit, carry.depth, 'body', frame, body, { inks, relief: { round: 0.22, halfWidth: w, ribbons } }),
    strapMarks(kit, carry.how === 'elbow' || carry.how === 'shoulder' ? carry.front : carry.depth + 0.1, 'handle', [loop(3)], 10, strap),
    panelSheet(kit, carry.depth + 0.15, 'tabs', frame, [[-w * 0.47, 6], [-w * 0.36, 6], [-w * 0.36, 34], [-w * 0.47, 34]], { stuff: plainStuff(kit, strap), shadow: 0.1, contour: 0.7 }),
    panelSheet(kit, carry.depth + 0.15, 'tabs.other', frame, [[w * 0.36, 6], [w * 0.47, 6], [w * 0.47, 34], [w * 0.36, 34]], { stuff: plainStuff(kit, strap), shadow: 0.1, contour: 0.7 }),
  ];
}

/** Where a carried bag hangs: plumb under what holds it, clear of the leg beside it. */
function frameOf(carry: Carry, drop: number, height: number, half: number): BagFrame {
  if (carry.how === 'ground') return bagFrame(add(carry.at, [0, -height]));
  const way = sideSign(carry.side);
  const out = carry.how === 'hand' ? 6 : carry.how === 'elbow' ? 12 : half * 0.62;
  return bagFrame(add(carry.at, [way * out, drop]), -way * (carry.how === 'hand' ? 0.03 : 0.02));
}

/** A small stiff bag with a flap, a clasp and one arched handle. */
export function handbagSheets(kit: AccessoryKit): Sheet[] {
  const k = BAG_SIZE[kit.figure.market];
  const carry = carryOf(kit, false);
  const form = kit.draw('form');
  const h = (form < 0.5 ? 156 : 182) * k, top = (form < 0.5 ? 90 : 100) * k, low = (form < 0.5 ? 118 : 112) * k;
  const drop = carry.how === 'shoulder' ? 330 : carry.how === 'ground' ? 0 : carry.how === 'elbow' ? 118 : 92;
  const frame = frameOf(carry, drop, h, low);
  const hold = carry.how === 'ground' ? frame(0, -78) : carry.at;
  const rows = panel(top, low, h, { top: 16, bottom: 20, belly: 3 });
  const side = smooth([[top - 8, 4], [top + 14, 16], [low + 17, h - 14], [low - 8, h - 2]], false);
  const gusset: Point[] = [...side, [low - 14, h - 4], [top - 12, 6]];
  const flapLow = h * (form < 0.5 ? 0.52 : 0.46);
  const mid = lerp(top, low, flapLow / h);
  const flap = smooth([[-top + 4, 1], [0, -3], [top - 4, 1], [top + 2, 14], [mid - 4, flapLow - 14], [mid * 0.62, flapLow], [0, flapLow + (form < 0.5 ? 10 : 22)], [-mid * 0.62, flapLow], [-mid + 4, flapLow - 14], [-top - 2, 14]], true);
  const arch = carry.how === 'hand' || carry.how === 'ground' ? handleLine(frame(-top * 0.5, 4), hold, frame(top * 0.5, 4), 0.4) : handleLine(frame(-top * 0.5, 4), hold, frame(top * 0.5, 4), 0.12);
  const rings = [-1, 1].map((way) => clasp(kit, carry.depth + 0.5, way < 0 ? 'ring.left' : 'ring.right', frame(way * top * 0.5, 7), [6, 7]));
  const isOverArm = carry.how === 'elbow' || carry.how === 'shoulder';
  return [
    panelSheet(kit, carry.depth - 0.1, 'gusset', frame, gusset, { stuff: plainStuff(kit, shadowOf(kit.stuff.colour, 0.24)), shadow: 0.3, contour: 0.9, relief: { round: 0.1, halfWidth: 20 } }),
    panelSheet(kit, carry.depth, 'body', frame, rows, { inks: [stitched(frame, rows, 6)] }),
    panelSheet(kit, carry.depth + 0.2, 'flap', frame, flap, { shadow: 0.34, contour: 0.95, inks: [stitched(frame, flap, 5.5)] }),
    strapMarks(kit, isOverArm ? carry.front : carry.depth + 0.1, 'handle', [arch], 8.5, kit.stuff.pattern ? shadowOf(kit.stuff.colour, 0.3) : kit.stuff.colour),
    ...rings, clasp(kit, carry.depth + 0.4, 'clasp', frame(0, flapLow + (form < 0.5 ? 4 : 14)), form < 0.5 ? [11, 8] : [8, 10]),
  ];
}

/** An envelope or a soft pouch under the hand, under the arm where both hands are busy. */
export function clutchSheets(kit: AccessoryKit): Sheet[] {
  const { figure } = kit;
  const free = freeHand(kit) ?? (['left', 'right'] as const).find((side) => (side === 'left' ? figure.leftHand : figure.rightHand).handId === 'hold' && figure.raisedArm !== side);
  const form = kit.draw('form');
  const w = 106, h = form < 0.5 ? 122 : 110;
  let frame: BagFrame, depth: number;
  if (free !== undefined) {
    const place = handFrame(figure, free);
    const middle = place([0, 84]);
    const way = sideSign(free);
    // Held flat against the thigh by its edge, leaning with the hand.
    const along = subtract(place([0, 120]), place([0, 20]));
    const lean = Math.atan2(along[0], along[1]) * 0.6;
    depth = (handDepth(kit, free) ?? underArms(kit)) - 0.6;
    frame = bagFrame(add(middle, [way * 6, -26]), -lean + way * 0.05);
  } else {
    const side = figure.raisedArm === 'left' ? 'right' : 'left';
    const way = sideSign(side);
    const at = pointOn(figure.arm(side), 0.4);
    depth = underArms(kit);
    frame = bagFrame(add(at, [-way * 34, -40]), way * 0.12);
  }
  const rows = panel(w, w, h, { top: 10, bottom: 12, belly: 2 });
  const flap = form < 0.5 ? smoothFlap([[-w + 1, 1], [w - 1, 1], [w - 2, h * 0.16], [0, h * 0.62], [-w + 2, h * 0.16]]) : panel(w - 0.5, w - 1, h * 0.52, { top: 10, bottom: 10, belly: 3 });
  return [
    panelSheet(kit, depth, 'body', frame, rows, { inks: [stitched(frame, rows, 5)], relief: { round: 0.2, halfWidth: 60 } }),
    panelSheet(kit, depth + 0.1, 'flap', frame, flap, { shadow: 0.32, contour: 0.9 }),
    clasp(kit, depth + 0.2, 'clasp', frame(0, form < 0.5 ? h * 0.56 : h * 0.5), [8, 6.5]),
  ];
}

/** Corners eased a little, edges straight. */
const smoothFlap = (corners: readonly Point[]): Point[] => corners.flatMap((at, i) => {
  const before = corners[(i + corners.length - 1) % corners.length] as Point, after = corners[(i + 1) % corners.length] as Point;
  return [0.9, 0.97].map((k) => mix(before, at, k)).concat([0.03, 0.1].map((k) => mix(at, after, k)));
});
