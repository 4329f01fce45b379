import {
  add, clamp, coonsPatch, curveOf, distance, lerp, mix, normalise, pointOn, sampleCubic, scale, smoothStep, spline, subtract, tangentOn,
} from '@toile/geometry';
import type { Curve, Patch, Point, Polyline } from '@toile/geometry';
import { armNormal } from '../frame/arm-model.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import { swell } from '../bodice/quilt.ts';
import { quiltingOf } from '../bodice/quilt.ts';
import { turnOf } from '../cloth/field.ts';
import { hungHalf, slackOf, withoutLoops, withoutNeedles } from './sleeve-slack.ts';
import { sleeveWidth } from './sleeve-width.ts';
import type { SleeveWidth } from './sleeve-width.ts';

/** The edges of one sleeve and the surface between them. t runs from the outer line (0) to the inner (1), s from the head to the hem. */
export interface SleeveShape {
  readonly arm: ArmModel;
  readonly curve: Curve;
  readonly width: SleeveWidth;
  readonly outer: Polyline;
  readonly inner: Polyline;
  readonly hem: Polyline;
  /** The far half of the mouth of the sleeve, from the outer to the inner line. */
  readonly mouth: Polyline;
  readonly outline: Polyline;
  readonly patch: Patch;
  /** Direction of the arm at the hem. */
  readonly axis: Point;
  readonly mouthWidth: number;
  /** Length of the outer line, mm. */
  readonly length: number;
  /** Points of the outer line that come before the shoulder (a raglan's strip along the neck). */
  readonly lead: number;
  readonly isOpen: boolean;
  readonly isGathered: boolean;
  cloth(s: number, t: number): Point;
}

const OPEN = ['bell', 'kimono'];
const GATHERED = ['bishop', 'puff', 'lantern'];

/** Share of the armhole that a cap is sewn to. */
const CAP_SHARE = 0.66;

/** Where the edges are drawn through, shares of the sleeve's length: closer about the elbow and above the cuff, where cloth breaks. */
const STOPS = [0.3, 0.38, 0.44, 0.5, 0.56, 0.63, 0.7, 0.77, 0.83, 0.88, 0.93, 0.965, 1];

export interface SleeveWish {
  /** Lifts the hem by hanging folds, mm at t. */
  readonly wave?: (t: number) => number;
  /** Ends the sheet here with a rounded cap: the upper half of a folded arm, to the elbow. */
  readonly until?: number;
}

/** The shape of one sleeve. */
export function sleeveShape(frame: GarmentFrame, arm: ArmModel, neckline: Neckline, wish: SleeveWish = {}): SleeveShape {
  const wave = wish.wave ?? ((): number => 0);
  const { figure, garment } = frame.draft;
  const { sign, tip, underarm, kind } = arm;
  const id = garment.choice.sleeve ?? 'set-in';
  const curve = figure.arm(arm.side);
  const normal = armNormal(curve, sign);
  const origin = pointOn(curve, 0);
  const along = (p: Point): number => {
    const axis = tangentOn(curve, 0.15);
    return clamp(((p[0] - origin[0]) * axis[0] + (p[1] - origin[1]) * axis[1]) / curve.length, 0, 0.6);
  };
  const asked = sleeveWidth(frame.draft, kind);
  // However short, a sleeve reaches past the underarm it is sewn to; only a cap does not.
  const whole: SleeveWidth = id === 'cap' ? asked : { ...asked, end: Math.max(asked.end, along(underarm) + 0.07) };
  const isCapped = wish.until !== undefined && wish.until < whole.end;
  const width: SleeveWidth = isCapped ? { ...whole, end: wish.until as number } : whole;
  const { end } = width;
  const isOpen = OPEN.includes(id);
  const isGathered = GATHERED.includes(id);
  // A cap is sewn to the upper part of the armhole only, and leaves the underarm bare.
  const isCap = id === 'cap' && kind === 'set-in';
  const seam = isCap ? arm.armhole.slice(0, Math.round(arm.armhole.length * CAP_SHARE)) : arm.armhole;
  const foot = seam[seam.length - 1] as Point;
  const uTip = along(tip);
  // A sleeve without an armhole at the bone goes on from the shoulder line: it reaches its own width only further down.
  const isCarried = kind === 'dropped' || kind === 'kimono';
  const atTip = distance(tip, pointOn(curve, uTip));
  const slack = isCapped ? () => 0 : slackOf(frame.draft, arm.side, { end, ease: width.at(0.5) - width.bare(0.5), hasCuff: (garment.sleeve?.cuffDepth ?? 0) > 0 });
  // Spare cloth hangs: of a limb held out the upper edge lies close, the lower sags. Near the shoulder the armhole holds both.
  const hang = { normal, isGathered: isGathered || kind === 'puff' };
  const hung = (u: number, side: 1 | -1): number => Math.max(hungHalf(width, kind, hang, u, side) + slack(u, side > 0 ? 'outer' : 'inner'), figure.armHalfWidth(Math.min(1, u)) + 1);
  const half = (u: number, side: 1 | -1): number => (isCarried && side > 0 ? lerp(atTip, hung(u, side), smoothStep(uTip, Math.min(end, uTip + 0.42), u)) : hung(u, side));
  // Up to the cap of a folded arm the upper arm is straight; the bend belongs to the forearm.
  const upright = isCapped ? armNormal(curve, sign)(Math.max(0.1, end - 0.14)) : undefined;
  const edge = (u: number, side: 1 | -1, more = 0): Point => add(pointOn(curve, u), scale(upright ?? normal(u), side * (half(u, side) + more)));

  // Outer line: the head leaves along the shoulder and arrives along the arm, so that no corner shows at the joint.
  const lift = kind === 'puff' ? clamp((garment.sleeve?.headLift ?? 40) * 0.6, 8, 46) : 0;
  const uHead = Math.min(kind === 'puff' ? 0.16 : kind === 'dropped' || kind === 'kimono' ? uTip + 0.1 : kind === 'off' ? uTip + 0.08 : 0.19, end * 0.72);
  const headEnd = edge(uHead, 1, kind === 'puff' ? 8 + lift * 0.2 : kind === 'set-in' ? -1.5 : 0);
  const leaving = kind === 'off' ? tangentOn(curve, uTip) : arm.heading;
  const arriving = tangentOn(curve, uHead);
  const reach = distance(tip, headEnd);
  const head = kind === 'puff'
    ? sampleCubic(tip, add(tip, [sign * 18, -26 - lift]), add(headEnd, add(scale(arriving, -58 - lift * 0.6), scale(normal(uHead), 4))), headEnd, 16)
    : kind === 'dropped' || kind === 'kimono' || kind === 'off'
      ? sampleCubic(tip, add(tip, scale(leaving, reach * 0.3)), add(headEnd, scale(arriving, -reach * 0.4)), headEnd, 8)
      : sampleCubic(tip, add(tip, scale(leaving, reach * (kind === 'set-in' ? 0.3 : 0.38))), add(headEnd, scale(arriving, -reach * 0.42)), headEnd, 14);
  const stops = STOPS.map((k) => k * end).filter((u) => u > uHead + 0.05);
  const outerKnots: Point[] = [headEnd, ...stops.map((u) => edge(u, 1))];
  if (outerKnots.length < 2) outerKnots.push(edge(end, 1));
  const leadLine = kind === 'raglan' ? [...raglanLead(arm, neckline), ...arm.shoulderLine] : kind === 'off' ? [arm.neckPoint] : [];
  let outer: Polyline = [...leadLine, ...withoutLoops([...head, ...spline(outerKnots, 4).slice(1)])];

  // Inner line: from the underarm along the arm.
  const uInner = along(underarm) + 0.03;
  const innerKnots: Point[] = [underarm];
  if (kind === 'dolman') {
    const low = edge(end * 0.8, -1);
    if (end < 0.66) innerKnots.push(...sampleCubic(underarm, add(underarm, [sign * 5, -14]), mix(underarm, edge(end, -1), 0.6), edge(end, -1), 8).slice(2, -1));
    else innerKnots.push(...sampleCubic(underarm, add(underarm, [sign * 8, -46]), mix(low, edge(0.5, -1, 14), 0.62), low, 8).slice(2));
    innerKnots.push(edge(end, -1));
  } else {
    const wide = id === 'kimono' ? 0.3 : 0;
    // The underarm may lie outside the sleeve's own inner edge: the line then swings in gently instead of hooking.
    const axisAt = pointOn(curve, uInner);
    const n0 = normal(uInner);
    const outset = half(uInner, -1) + ((underarm[0] - axisAt[0]) * n0[0] + (underarm[1] - axisAt[1]) * n0[1]);
    const settle = (u: number): number => (outset > 2 ? -outset * (1 - smoothStep(uInner, uInner + 0.3, u)) : 0);
    for (const k of [0.1, 0.2, ...STOPS]) {
      const u = k * end;
      if (u > uInner + 0.02) innerKnots.push(edge(u, -1, Math.max(wide * width.at(u) * k + settle(u), figure.armHalfWidth(Math.min(1, u)) * 0.8 - half(u, -1))));
    }
    if (innerKnots.length < 2) innerKnots.push(edge(end, -1));
  }
  let inner: Polyline = isCap ? [mix(foot, outer[outer.length - 1] as Point, 0.02), foot].reverse() : withoutLoops(spline(innerKnots, 4), 0.4);
  const quilting = quiltingOf(frame);
  if (quilting?.kind === 'rows') {
    const puff = (line: Polyline, direction: number): Polyline => swell(line, 5, (p, u, length) => {
      const f = ((u * length) / quilting.pitch) % 1;
      const tangent = tangentOn(curveOf(line), u);
      const out: Point = [-tangent[1] * direction, tangent[0] * direction];
      return add(p, scale(out, (9 * Math.abs(Math.sin(Math.PI * f)) ** 0.7 - 2.5) * Math.min(1, u * 10)));
    });
    outer = puff(outer, -sign);
    inner = puff(inner, sign);
  }

  const uTop = leadLine.length > 0 ? Math.max(-0.16, uTip - distance(leadLine[0] as Point, tip) / curve.length) : uTip - 0.02;
  const outerCurve = curveOf(outer);
  const innerCurve = curveOf(inner);
  const a = outer[outer.length - 1] as Point;
  const z = inner[inner.length - 1] as Point;
  const axis = isCap ? capFall(a, z) : isCapped ? tangentOn(curve, end - 0.06) : normalise(subtract(pointOn(curve, Math.min(1, end)), pointOn(curve, Math.min(1, end) - 0.06)));
  const mouthWidth = distance(a, z);
  const round = (t: number): number => Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2));
  const bottom = (t: number): Point => {
    const e = round(clamp(t));
    return add(mix(a, z, t), scale(axis, e * (isCapped ? mouthWidth * 0.46 : isOpen ? Math.min(7, mouthWidth * 0.035) : Math.min(26, mouthWidth * 0.13)) + e * wave(t)));
  };
  const hem = Array.from({ length: 41 }, (_, i) => bottom(i / 40));
  const mouth = Array.from({ length: 21 }, (_, i) => {
    const t = i / 20;
    // Of a wide mouth the far rim shows below the near one, with the inside of the sleeve between them.
    return add(mix(a, z, t), scale(axis, isOpen ? round(t) * (Math.min(40, mouthWidth * 0.21) + 0.4 * wave(1 - t)) : -round(t) * Math.min(9, mouthWidth * 0.08)));
  });
  const armholeAt = (t: number): Point => {
    const k = t * (seam.length - 1);
    const i = Math.max(0, Math.min(seam.length - 2, Math.floor(k)));
    return mix(seam[i] as Point, seam[i + 1] as Point, k - i);
  };
  const patch = coonsPatch({ left: (s) => pointOn(outerCurve, s), right: (s) => pointOn(innerCurve, s), top: armholeAt, bottom });
  const outline = withoutNeedles(withoutLoops([...outer, ...hem.slice(1, -1), ...inner.slice().reverse(), ...seam.slice(1, -1).reverse()], 0.3));
  return {
    arm, curve, width, outer, inner, hem, mouth, outline, patch, axis, mouthWidth, length: outerCurve.length, lead: leadLine.length, isOpen, isGathered,
    // The grain runs along the arm: cloth level is measured on it, though the head of the sheet is slanted by the armhole.
    cloth: (s, t) => {
      const u = lerp(lerp(uTop, uInner, clamp(t)), end, s);
      return [turnOf(2 * t - 1) * width.at(clamp(u, 0.12, end)) * 1.15 + sign * 400, u * curve.length + 330];
    },
  };
}

/** The way a cap's edge bows between the end of the shoulder and the armhole: down and outwards. */
function capFall(a: Point, z: Point): Point {
  const [x, y] = normalise(subtract(z, a));
  return x < 0 ? [y, -x] : [-y, x];
}

/** The strip of a raglan sleeve along the neck: from the seam's start back up to the neck point. */
function raglanLead(arm: ArmModel, neckline: Neckline): Point[] {
  const { points } = neckline;
  const i = Math.round((arm.sign > 0 ? 0.2 : 0.8) * (points.length - 1));
  return arm.sign > 0 ? points.slice(0, i + 1).reverse() : points.slice(i);
}
