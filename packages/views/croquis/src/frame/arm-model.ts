import { add, clamp, distance, lerp, mix, normalise, perpendicular, pointOn, sampleCubic, sampleQuadratic, scale, spline, subtract, tangentOn } from '@toile/geometry';
import type { Curve, Point, Polyline } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import { hungHalf } from '../sleeve/sleeve-slack.ts';
import { sleeveWidth } from '../sleeve/sleeve-width.ts';
import { onBody } from './garment-frame.ts';
import type { GarmentFrame } from './garment-frame.ts';
import type { Neckline } from './neckline.ts';
import { isCape } from './half-width.ts';
import { shoulderLevel } from './levels.ts';

/** How a sleeve joins the body, or that there is none. */
export type ArmKind = 'set-in' | 'dropped' | 'raglan' | 'dolman' | 'kimono' | 'puff' | 'off' | 'none';

/** The joint of one sleeve: shoulder line, armhole and where they meet. */
export interface ArmModel {
  readonly kind: ArmKind;
  readonly side: Side;
  readonly sign: -1 | 1;
  readonly neckPoint: Point;
  /** From the neck point to the tip, both left out. */
  readonly shoulderLine: Polyline;
  /** End of the shoulder seam. */
  readonly tip: Point;
  /** Unit direction in which the shoulder arrives at the tip. The body's own slope, not the neckline's: another neck moves no sleeve. */
  readonly heading: Point;
  /** The seam between body and sleeve, from the tip (raglan: from the neckline) to the underarm. */
  readonly armhole: Polyline;
  /** What the body's own edge follows where it differs from the seam: under a dolman, and where a raglan's body is cut away. */
  readonly bodyEdge?: Polyline;
  readonly underarm: Point;
  readonly underarmLevel: number;
}

/** How the sleeve of the garment joins its body. */
export function armKindOf(frame: GarmentFrame, neckline: Neckline): ArmKind {
  const { choice, sleeve, bodice } = frame.draft.garment;
  const id = choice.sleeve ?? 'sleeveless';
  if (id === 'sleeveless' || !sleeve) return 'none';
  if (neckline.hold === 'arms') return 'off';
  if (neckline.hold === 'straps' || neckline.hold === 'bare' || neckline.hold === 'neck') return 'none';
  // A cap has no arm to drop along: it is set in at the end of the shoulder, however long that is.
  if (id === 'cap') return 'set-in';
  if (id === 'raglan' || id === 'dolman' || id === 'kimono') return id;
  if (id === 'puff' || id === 'leg-of-mutton') return 'puff';
  if (id === 'drop-shoulder' || (bodice?.shoulderExtension ?? 0) > 18) return 'dropped';
  return 'set-in';
}

/** The unit normal of an arm, pointing away from the body. */
export const armNormal = (arm: Curve, sign: -1 | 1) => (u: number): Point => scale(perpendicular(tangentOn(arm, clamp(u, 0.01, 0.99))), -sign);

/** The joint of a sleeve on one side. */
export function armModel(frame: GarmentFrame, side: Side, neckline: Neckline): ArmModel {
  const joint = jointOf(frame, side, neckline);
  const across = 96;
  const inner = onBody(frame, shoulderLevel(across) - (frame.draft.isOuter ? 5 : 2), joint.sign * across);
  const before = joint.kind === 'dropped' || joint.kind === 'kimono' ? (joint.shoulderLine[joint.shoulderLine.length - 1] ?? inner) : inner;
  return { ...joint, heading: normalise(subtract(joint.tip, before)) };
}

function jointOf(frame: GarmentFrame, side: Side, neckline: Neckline): Omit<ArmModel, 'heading'> {
  const { figure, garment } = frame.draft;
  const { bodice } = garment;
  const sign = sideSign(side);
  const kind = armKindOf(frame, neckline);
  const arm = figure.arm(side);
  const on = (across: number, level: number): Point => onBody(frame, level, sign * across);
  const lift = frame.draft.isOuter ? 7 : garment.fabric.bulk > 4 ? 5 : 2.5;
  const bulk = garment.fabric.bulk * 0.7 + (frame.draft.isOuter ? 6 : 0);
  const extension = (bodice?.shoulderExtension ?? 0) * 0.77;
  const w = neckline.halfWidth;
  const neckPoint = on(w, shoulderLevel(w) - (w < 70 ? 0 : lift));
  // A dolman's underarm lies as low as its sleeve is long.
  const lowest = kind === 'dolman' ? Math.min(540, pointOn(arm, Math.min(1, sleeveWidth(frame.draft, kind).end * 0.72))[1]) : 0;
  const underarmLevel = Math.min(Math.max(frame.underarm, lowest), frame.end - 24);
  // A cap leaves the underarm bare: nothing hangs over it.
  const underarm = kind === 'none' || neckline.hold === 'neck' || garment.choice.sleeve === 'cap' ? frame.point(underarmLevel, sign < 0 ? 0 : 1) : coveredUnderarm(frame, side, { kind, level: underarmLevel });
  const base = { kind, side, sign, neckPoint, underarm, underarmLevel } as const;
  const cut = (tip: Point, a: Point, b: Point, count = 16): Point[] => sampleCubic(tip, add(tip, [sign * a[0], a[1]]), add(underarm, [sign * b[0], b[1]]), underarm, count);

  if (isCape(garment)) {
    // It rests on the shoulders and falls from the bone over the arm, without an armhole.
    const tip = on(150, 338 - lift);
    const low = Math.min(448, frame.end - 24);
    const side = frame.point(low, sign < 0 ? 0 : 1);
    // It leaves along the shoulder and arrives along its own side: however far an elbow pushes it out, the line has no corner.
    const long = distance(tip, side);
    const leaving = normalise(subtract(tip, on(104, 321 - lift)));
    const arriving = normalise(subtract(side, frame.point(low + 46, sign < 0 ? 0 : 1)));
    const fall = sampleCubic(tip, add(tip, scale(leaving, 0.42 * long)), add(side, scale(arriving, 0.38 * long)), side, 20);
    return { ...base, underarm: side, underarmLevel: low, shoulderLine: spline([neckPoint, on(104, 321 - lift), tip], 6).slice(1, -1), tip, armhole: fall };
  }
  if (neckline.hold === 'neck') {
    const tip = on(w + 9, shoulderLevel(w) - 3);
    return { ...base, shoulderLine: [], tip, armhole: sampleCubic(tip, on(66, 352), on(74, frame.underarm - 26), underarm, 18) };
  }
  if (kind === 'none') {
    const across = w > 100 ? Math.min(140, w + 13) : w > 84 ? 126 : 121;
    const tip = on(across, 331 - lift * 0.4);
    return { ...base, shoulderLine: sampleQuadratic(neckPoint, add(mix(neckPoint, tip, 0.5), [0, 1.5]), tip, 6).slice(1, -1), tip, armhole: cut(tip, [-9, 48], [-40, -10]) };
  }
  if (kind === 'off') {
    const normal = armNormal(arm, sign);
    const u = 0.1;
    const tip = add(pointOn(arm, u), scale(normal(u), figure.armHalfWidth(u) + 5));
    const start = (sign > 0 ? neckline.points[0] : neckline.points[neckline.points.length - 1]) as Point;
    return { ...base, neckPoint: start, shoulderLine: [], tip, armhole: sampleCubic(start, add(start, [-sign * 2, 16]), add(underarm, [-sign * 16, -22]), underarm, 12) };
  }
  if (kind === 'dropped' || kind === 'kimono') {
    const reach = kind === 'kimono' ? Math.max(58, extension) : Math.max(20, extension);
    // The shoulder of a dropped sleeve is the wearer's own under soft cloth: it bends over the bone and ends well down the arm.
    const u = clamp((reach + (kind === 'kimono' ? 6 : 44)) / arm.length, 0.03, 0.3);
    const normal = armNormal(arm, sign);
    const off = Math.min(figure.armHalfWidth(0.15) * 1.22 + bulk * 0.75 + reach * 0.1 + 8, sleeveWidth(frame.draft, kind).at(u + 0.06) * 0.97);
    const tip = add(pointOn(arm, u), scale(normal(u), off));
    const bone = Math.max(0.012, u * (kind === 'kimono' ? 0.45 : 0.4));
    const shoulderLine = spline(kind === 'kimono'
      ? [neckPoint, on(104, 321 - lift), on(145, 334 - lift), add(pointOn(arm, bone), scale(normal(bone), off * 0.93)), tip]
      : [neckPoint, on(104, 322 - lift), on(143, 340 - lift * 0.8), add(pointOn(arm, bone), scale(normal(bone), off * 0.76)), add(pointOn(arm, u * 0.7), scale(normal(u * 0.7), off * 0.93)), tip], 6).slice(1, -1);
    const armhole = sampleCubic(tip, add(mix(tip, underarm, 0.3), [-sign * 14, 2]), add(mix(tip, underarm, 0.72), [-sign * 16, -2]), underarm, 16);
    return { ...base, shoulderLine, tip, armhole };
  }
  if (kind === 'puff') {
    const tip = on(134, 330 - lift);
    return { ...base, shoulderLine: sampleQuadratic(neckPoint, add(mix(neckPoint, tip, 0.5), [0, 3]), tip, 8).slice(1, -1), tip, armhole: cut(tip, [-11, 42], [-30, -34], 14) };
  }
  if (kind === 'raglan') {
    const { points } = neckline;
    const i = Math.round((sign > 0 ? 0.2 : 0.8) * (points.length - 1));
    const start = points[i] as Point;
    const armhole = sampleCubic(start, add(start, [sign * 34, 38]), add(underarm, [-sign * 44, -74]), underarm, 18);
    const tip = on(143, 338 - lift);
    return { ...base, shoulderLine: spline([neckPoint, on(104, 322 - lift), tip], 6).slice(1, -1), tip, armhole };
  }
  if (kind === 'dolman') {
    const tip = on(148, 335 - lift);
    // The body goes on under the head of the sleeve, which fades into it: there is no seam.
    const normal = armNormal(arm, sign);
    const under = add(pointOn(arm, 0.17), scale(normal(0.17), hungHalf(sleeveWidth(frame.draft, kind), kind, { normal, isGathered: false }, 0.17, 1) - 3));
    return {
      ...base, tip, shoulderLine: spline([neckPoint, on(104, 321 - lift), tip], 6).slice(1, -1),
      armhole: cut(tip, [-22, 60], [-46, -90]), bodyEdge: [...sampleCubic(tip, add(tip, [sign * 20, 9]), add(under, [-sign * 10, -40]), under, 8), ...sampleCubic(under, add(under, [-sign * 4, 60]), add(underarm, [sign * 24, -60]), underarm, 12).slice(1)],
    };
  }
  // Soft cloth sits inside the bone and slopes; a pad lifts and squares it.
  const pad = bodice?.shoulderPad ?? 0;
  const soft = clamp(0.5 - garment.fabric.stiffness) * 2;
  const tip = on(clamp(lerp(145, 140, soft) + extension + pad * 0.5, 130, 164), lerp(336, 339, soft) - lift * lerp(1, 0.5, soft) - pad * 0.8);
  const shoulderLine = sampleQuadratic(neckPoint, add(mix(neckPoint, tip, 0.52), [0, pad > 0 ? 3 : 4.5]), tip, 8).slice(1, -1);
  return { ...base, shoulderLine, tip, armhole: cut(tip, [-13, 46], [-30, -34]) };
}

/** The underarm as it shows: where a hanging sleeve lies over the side of a wide body, the armhole is lost behind the sleeve's inner edge. */
function coveredUnderarm(frame: GarmentFrame, side: Side, { kind, level }: { readonly kind: ArmKind; readonly level: number }): Point {
  const sign = sideSign(side);
  const own = frame.point(level, sign < 0 ? 0 : 1);
  const arm = frame.draft.figure.arm(side);
  const start = pointOn(arm, 0);
  const axis = tangentOn(arm, 0.15);
  const u = clamp(((own[0] - start[0]) * axis[0] + (own[1] - start[1]) * axis[1]) / arm.length, 0.02, 0.45);
  const normal = armNormal(arm, sign)(u);
  const inner = add(pointOn(arm, u), scale(normal, -sleeveWidth(frame.draft, kind).at(u)));
  const beyond = (own[0] - inner[0]) * normal[0] + (own[1] - inner[1]) * normal[1] + 3;
  // A fitted armhole keeps its place on the chest; only wide, dropped ones are lost far behind the sleeve.
  const most = kind === 'set-in' || kind === 'puff' ? 12 : 70;
  return beyond > 0 ? add(own, scale(normal, -Math.min(beyond, most))) : own;
}
