import type { Hex } from '@toile/kernel';
import { add, boxOf, distance, mix, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Ink } from '@toile/drawing';
import { sideSign } from '@toile/figure';
import { shoulderLevel } from '../frame/levels.ts';
import type { Sheet } from '../sheet.ts';
import { BAG_SIZE } from './bags.ts';
import { bagFrame, clasp, panel, panelSheet, stitched, strapMarks } from './bag-body.ts';
import { freeHand, underArms, wornEdge } from './carry.ts';
import { hasOuter, plainStuff } from './kit.ts';
import type { AccessoryKit } from './kit.ts';

const smooth = (points: readonly Point[], isClosed = false): Point[] => spline(points, 4, isClosed);

/** A bag at the hip on a strap that crosses the body from the other shoulder. */
export function crossbodySheets(kit: AccessoryKit): Sheet[] {
  const { figure } = kit;
  const k = BAG_SIZE[figure.market];
  // It hangs on the side of the busy hand: the free one may carry something else.
  const free = freeHand(kit);
  const busy = (side: 'left' | 'right'): number => (figure.elbowBend(side) > 0.5 ? 0.6 : 0) + (figure.farArm === side ? 1 : 0) + (side === free ? 0.9 : 0);
  const side = busy('left') <= busy('right') ? 'left' : 'right';
  const sign = sideSign(side);
  const depth = underArms(kit);
  const w = 98 * k, h = 138 * k;
  const hip = figure.pointAt(838, sign * 118);
  const frame = bagFrame(add(hip, [sign * 10, 0]), sign * 0.05);
  const shoulder = figure.pointAt(316, -sign * 92);
  const over = figure.pointAt(301, -sign * 72);
  // Round the chest, not straight through it.
  const cf = figure.centreFront(560) * 0.4;
  const line = smooth([over, shoulder, figure.pointAt(430, -sign * 62 + cf), figure.pointAt(560, sign * 4 + cf), figure.pointAt(690, sign * 58 + cf * 0.5), frame(-sign * w * 0.8, 8)]);
  const behind = smooth([add(wornEdge(kit, 650, sign), [sign * 5, 0]), frame(sign * w * 0.8, 8)]);
  const rows = panel(w, w * 1.03, h, { top: 14, bottom: 24, belly: 3 });
  const mid = h * 0.6;
  const flap = panel(w, w * 1.01, mid, { top: 14, bottom: 30, belly: 6 });
  const strap = kit.stuff.pattern ? shadowOf(kit.stuff.colour, 0.3) : kit.stuff.colour;
  return [
    strapMarks(kit, depth - 0.2, 'strap.back', [behind], 9, shadowOf(strap, 0.2)),
    strapMarks(kit, depth - 0.1, 'strap', [line], 11, strap),
    panelSheet(kit, depth, 'body', frame, rows, { inks: [stitched(frame, rows, 5)] }),
    panelSheet(kit, depth + 0.1, 'flap', frame, flap, { shadow: 0.32, contour: 0.95, inks: [stitched(frame, flap, 5)] }),
    clasp(kit, depth + 0.3, 'clasp', frame(0, mid - 2), [9, 7]),
    clasp(kit, depth + 0.2, 'ring.left', frame(-w * 0.84, 9), [6, 6]), clasp(kit, depth + 0.2, 'ring.right', frame(w * 0.84, 9), [6, 6]),
  ];
}

/** A pack on the back: seen whole from behind; from the front its straps, and what of it stands out beside the body. */
export function backpackSheets(kit: AccessoryKit): Sheet[] {
  const { figure } = kit;
  const isBack = figure.view === 'back';
  const depth = underArms(kit);
  const strap = kit.stuff.colours.length > 1 ? kit.trim : shadowOf(kit.stuff.colour, 0.12);
  const ground = shadowOf(kit.stuff.colour, 0.06);
  const w = isBack ? 118 : 134;
  const at = figure.pointAt(isBack ? 352 : 322, -figure.turn * 46);
  const frame = bagFrame(at, figure.tilt(480) * 0.7);
  const h = 372;
  const rows = smooth([[-w * 0.78, 12], [-w * 0.5, -12], [0, -20], [w * 0.5, -12], [w * 0.78, 12], [w, 90], [w * 1.02, h * 0.6], [w * 0.96, h - 22], [w * 0.7, h], [0, h + 6], [-w * 0.7, h], [-w * 0.96, h - 22], [-w * 1.02, h * 0.6], [-w, 90]], true);
  const loop = smooth([frame(-16, -14), frame(-12, -34), frame(12, -34), frame(16, -14)]);
  if (!isBack) {
    const body = panelSheet(kit, -6, 'body', frame, rows, { shadow: 0.3, darken: 0.34, relief: { round: 0.1, halfWidth: w } });
    const turn = figure.centreFront(430) * 0.3;
    const straps = ([-1, 1] as const).flatMap((sign): Sheet[] => {
      const side = sign < 0 ? 'left' : 'right';
      // Padded from the shoulder to the breast; below, webbing runs through a buckle and back under the arm to the pack.
      const joint = add(figure.pointAt(506, sign * 104), [turn, 0]), under = mix(joint, wornEdge(kit, 560, sign), 0.8);
      const pad = smooth([figure.pointAt(shoulderLevel(84) - 12, sign * 84), add(figure.pointAt(346, sign * 84), [turn * 0.5, 0]), add(figure.pointAt(410, sign * 85), [turn, 0]), add(figure.pointAt(462, sign * 93), [turn, 0]), joint]);
      const webbing = smooth([joint, mix(joint, under, 0.5), add(wornEdge(kit, 566, sign), [sign * 6, 0])]);
      return [strapMarks(kit, depth - 0.1, `webbing.${side}`, [webbing], 9, strap), strapPiece(kit, depth, `strap.${side}`, pad, (u) => 19.5 - 6 * u * u, ground), clasp(kit, depth + 0.1, `buckle.${side}`, add(joint, [sign * 2, 3]), [9, 7])];
    });
    // A band across the breast joins them: nothing else is worn like that. Under a coat's lapels it would be seen in pieces.
    const chest = ([-1, 1] as const).map((sign) => add(figure.pointAt(424, sign * 78), [turn, 0]));
    const middle = add(mix(chest[0] as Point, chest[1] as Point, 0.5), [0, 7]);
    const sternum = [strapMarks(kit, depth + 0.1, 'breast', [smooth([chest[0] as Point, middle, chest[1] as Point])], 7, strap), clasp(kit, depth + 0.2, 'breast.clasp', middle, [11, 7])];
    return [body, ...straps, ...(hasOuter(kit) ? [] : sternum)];
  }
  const pocket = smooth([[-w * 0.72, h * 0.54], [0, h * 0.5], [w * 0.72, h * 0.54], [w * 0.76, h * 0.9], [w * 0.56, h * 0.95], [-w * 0.56, h * 0.95], [-w * 0.76, h * 0.9]], true);
  const lid = smooth([[-w * 0.86, 20], [-w * 0.5, -13], [0, -21], [w * 0.5, -13], [w * 0.86, 20], [w * 0.94, 86], [w * 0.6, 112], [0, 118], [-w * 0.6, 112], [-w * 0.94, 86]], true);
  const webbing = [-0.42, 0.42].map((x) => [frame(w * x, 108), frame(w * x, h * 0.52)]);
  const straps = ([-1, 1] as const).map((sign): Sheet => strapPiece(kit, depth - 0.3, sign < 0 ? 'strap.left' : 'strap.right', smooth([figure.pointAt(306, sign * 76), figure.pointAt(326, sign * 72), frame(sign * 52, 10)]), () => 15, ground));
  return [
    ...straps, strapMarks(kit, depth - 0.1, 'loop', [loop], 8, strap),
    panelSheet(kit, depth, 'body', frame, rows, { relief: { round: 0.34, halfWidth: w } }),
    panelSheet(kit, depth + 0.1, 'pocket', frame, pocket, { shadow: 0.3, contour: 0.9, inks: [stitched(frame, pocket, 5), { points: [frame(-w * 0.66, h * 0.6), frame(w * 0.66, h * 0.6)], width: 3, kind: 'seam', opacity: 0.9, isClipped: true }] }),
    strapMarks(kit, depth + 0.2, 'webbing', webbing, 9, strap),
    panelSheet(kit, depth + 0.3, 'lid', frame, lid, { shadow: 0.34, contour: 1, inks: [stitched(frame, lid, 5)] }),
    ...webbing.map(([from], i) => clasp(kit, depth + 0.4, `buckle.${i}`, add(from as Point, [0, 22]), [8, 7])),
  ];
}

/** A padded strap as a sheet of cloth, `half` mm to each side. */
function strapPiece(kit: AccessoryKit, depth: number, suffix: string, line: readonly Point[], half: (u: number) => number, colour: Hex): Sheet {
  const at = (i: number): number => half(i / (line.length - 1));
  const left = line.map(([x, y], i): Point => edgeOf(line, [x, y], i, at(i))), right = line.map(([x, y], i): Point => edgeOf(line, [x, y], i, -at(i)));
  const box = boxOf([...left, ...right]);
  const stitch = (list: readonly Point[]): Ink => ({ points: list.map((point, i) => mix(point, line[i] as Point, 0.26)), width: 1.2, kind: 'stitch', opacity: 0.7, isClipped: true });
  return panelSheet(kit, depth, suffix, (x, y) => [x, y], [...left, ...right.slice().reverse()], { stuff: plainStuff(kit, colour), shadow: 0.3, contour: 0.9, relief: { round: 0.2, halfWidth: Math.max(half(0), (box.right - box.left) / 4) }, inks: [stitch(left), stitch(right)] });
}

function edgeOf(line: readonly Point[], [x, y]: Point, i: number, by: number): Point {
  const a = line[Math.max(0, i - 1)] as Point, b = line[Math.min(line.length - 1, i + 1)] as Point;
  const d = distance(a, b) || 1;
  return [x - ((b[1] - a[1]) / d) * by, y + ((b[0] - a[0]) / d) * by];
}
