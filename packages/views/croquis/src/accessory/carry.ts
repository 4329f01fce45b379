import { add, boxOf, pointOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { LEVELS, sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import { handFrame } from '../figure/hand-layers.ts';
import { isCape } from '../frame/half-width.ts';
import { DEPTH } from '../sheet.ts';
import { handDepth, hasOuter } from './kit.ts';
import type { Wearing } from './kit.ts';

/** How a bag is carried. `at` is the point its handles hang from; `depth` where the bag lies, `front` where a strap over the arm lies. */
export interface Carry {
  readonly how: 'hand' | 'elbow' | 'shoulder' | 'ground';
  readonly side: Side;
  readonly at: Point;
  readonly depth: number;
  readonly front: number;
}

/** How well each hand grasps a handle. */
const GRASP: Readonly<Record<string, number>> = { grip: 5, hold: 4, fist: 3.6, relaxed: 3, long: 2.2, hook: 2, flat: 1.6, clasp: 0 };
/** Where a handle lies in the hand's own frame. */
const GRIP: Point = [2, 84];
/** An elbow bent more than this (radians) carries a strap in its crook, one bent more than `FOLDED` holds it up. */
const BENT = 0.55, FOLDED = 1.7;
const SIDES: readonly Side[] = ['left', 'right'];

/** Under the arms, over what is worn on the body. */
export const underArms = (kit: Wearing): number => (hasOuter(kit) ? DEPTH.outerArms - 8 : DEPTH.arms - 3);
/** Over the sleeves. */
export const overArms = (kit: Wearing): number => (hasOuter(kit) ? DEPTH.outerSleeve + 36 : DEPTH.topSleeve + 36);

/** The hand that can hold something hanging; none where both are busy. */
export function freeHand(kit: Wearing): Side | undefined {
  const { figure } = kit;
  const ranked = SIDES.map((side) => {
    const hand = side === 'left' ? figure.leftHand : figure.rightHand;
    const busy = !hand.isOver || figure.raisedArm === side || figure.elbowBend(side) > 0.75 || handDepth(kit, side) === undefined;
    return { side, score: busy ? 0 : (GRASP[hand.handId] ?? 0) - (figure.farArm === side ? 0.9 : 0) };
  }).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best && best.score > 0 ? best.side : undefined;
}

/** A bag hung lower than under this hem would touch the floor. */
const LOWEST_HEM = 1450;

/** Height of the hem of a cape, where one is worn. */
const capeHem = (kit: Wearing): number | undefined => {
  const cape = kit.garments.find(isCape);
  const body = cape ? kit.sheets.filter((sheet) => sheet.layer.part === `${cape.id}.body` && sheet.depth > DEPTH.figure) : [];
  return body.length > 0 ? Math.max(...body.map((sheet) => boxOf(sheet.layer.outline).bottom)) : undefined;
};

/** The point of a hand that a handle runs through. */
export const gripOf = (kit: Wearing, side: Side): Point => handFrame(kit.figure, side)(GRIP);

/** How this figure carries a bag by its handles: in the free hand, in the crook of an arm, on the shoulder; seated, it stands beside the seat. */
export function carryOf(kit: Wearing, wishesShoulder: boolean): Carry {
  const { figure } = kit;
  const free = freeHand(kit);
  if (figure.seat) {
    const way = sideSign(figure.seat.towards);
    return { how: 'ground', side: way > 0 ? 'left' : 'right', at: [-way * 300, LEVELS.floor - 6], depth: DEPTH.hairBack + 2, front: DEPTH.hairBack + 2.4 };
  }
  if (free !== undefined && !wishesShoulder) {
    const depth = (handDepth(kit, free) ?? DEPTH.arms) - 0.5;
    const cape = capeHem(kit);
    // Under a cape the hand is out of sight, and the bag hangs out below the hem.
    if (cape !== undefined && cape > gripOf(kit, free)[1]) return cape > LOWEST_HEM ? { how: 'hand', side: free, at: gripOf(kit, free), depth: DEPTH.outerArms - 8, front: DEPTH.outerArms - 7 } : { how: 'hand', side: free, at: [gripOf(kit, free)[0], cape - 66], depth: DEPTH.outerBody - 20, front: DEPTH.outerBody - 19 };
    return { how: 'hand', side: free, at: gripOf(kit, free), depth, front: depth + 0.1 };
  }
  const bent = SIDES.find((side) => figure.raisedArm !== side && figure.elbowBend(side) > BENT && figure.elbowBend(side) < FOLDED && figure.farArm !== side);
  if (bent !== undefined && !wishesShoulder) return { how: 'elbow', side: bent, at: add(pointOn(figure.arm(bent), 0.66), [0, 0]), depth: underArms(kit), front: overArms(kit) };
  const side = SIDES.find((one) => figure.raisedArm !== one && figure.farArm !== one && figure.elbowBend(one) < BENT) ?? SIDES.find((one) => figure.raisedArm !== one) ?? 'left';
  return { how: 'shoulder', side, at: figure.pointAt(318, sideSign(side) * 108), depth: underArms(kit), front: overArms(kit) };
}

/** Where what is worn on the trunk ends to one side at a level: there a strap goes out of sight. At least the body's own edge. */
export function wornEdge(kit: Wearing, level: number, sign: -1 | 1): Point {
  const bare = kit.figure.pointAtEdge(level, sign, 6);
  const crossings = kit.sheets.filter(({ layer, depth }) => depth >= DEPTH.figure && /^g\d+\.(body|lining)$/.test(layer.part)).flatMap(({ layer: { outline } }) => outline.flatMap(([ax, ay], i): number[] => {
    const [bx, by] = outline[(i + 1) % outline.length] as Point;
    return (ay <= bare[1]) === (by <= bare[1]) ? [] : [(ax + ((bare[1] - ay) / (by - ay)) * (bx - ax)) * sign];
  }));
  return [Math.max(bare[0] * sign, ...crossings) * sign, bare[1]];
}
