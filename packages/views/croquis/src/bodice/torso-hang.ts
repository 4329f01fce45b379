import { add, clamp, lerp, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { foldAlong, tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { hasHemBand } from './hem-edge.ts';
import type { Zone } from './torso-zone.ts';

/** Folds of weight: what cloth does by hanging from where it is held. Deepest first. */

/** One fold from the shoulder or the bust, on one side only; stiff cloth makes it long and quiet, and no other. */
export function quietFold(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  if (!z.isLeading || frame.end < 560 || z.bustEase < (rule.foldClass === 'heavy' ? 8 : 11) || rule.foldClass === 'hide' || rule.foldClass === 'plush') return [];
  if (frame.isLong) return longFold(z);
  const d = draw('quiet.place');
  if (rule.foldClass === 'heavy') {
    const from = 430 + 40 * d;
    return [tensionFold(rule, { from: at(from, 0.6), to: at(Math.min(frame.end - 12, from + 330), 0.66) }, draw, { feature: 'quiet', height: 1.3, width: 1.3, taper: 'both', sag: [-z.sign * 0.3, 0] })];
  }
  // From the end of the shoulder seam, past the bust, towards the middle of the waist.
  return [tensionFold(rule, { from: at(372 + 18 * d, 0.62), to: at(Math.min(frame.end - 24, 610 + 60 * d), 0.4 - 0.1 * d) }, draw, {
    feature: 'quiet', height: 1.15, width: 1.4, taper: 'both', sag: [z.sign * 0.55, 0.1], ink: 0.8,
  })];
}

/** The long fold of a long garment: from the bust past the hip to the hem, deeper as it falls. */
function longFold(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  const d = draw('long.place');
  const share = lerp(0.52, 0.64, d);
  const line = spline([at(500, share - 0.06), at(680, share), at(lerp(700, frame.end, 0.4), share + 0.03), at(lerp(700, frame.end, 0.75), share - 0.01), at(frame.end + 24, share - 0.05)], 7);
  const height = rule.foldClass === 'heavy' ? 0.95 : rule.foldClass === 'fluid' ? 0.9 : 0.8;
  return [foldAlong(rule, line, draw, { feature: 'long', height, width: 1.35, taper: 'in', ink: 1.3 })];
}

/** The second, lesser fold of a long garment: from the hip of the other side. */
export function secondFold(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  if (z.isLeading || !frame.isLong || frame.isCutOff || rule.foldClass === 'hide' || rule.foldClass === 'plush') return [];
  const from = lerp(820, frame.end, 0.1 + 0.25 * draw('second.from'));
  const share = 0.44 + 0.16 * draw('second.place');
  const line = spline([at(from, share + 0.05), at(lerp(from, frame.end, 0.5), share), at(frame.end + 24, share - 0.03)], 8);
  return [foldAlong(rule, line, draw, { feature: 'second', height: 0.7, width: 1.3, taper: 'in', ink: 0.4 })];
}

/** One walking break: the knee of the leg in front pushes a long garment out, and cloth folds under it. */
export function kneeBreak(frame: GarmentFrame, rule: FoldRule): FoldMarks[] {
  const { figure } = frame.draft;
  const side = figure.frontLeg;
  const knee = figure.legJoints(side)[1];
  if (!frame.isLong || frame.isCutOff || knee[1] > frame.end - 90 || rule.foldClass === 'plush') return [];
  const sign = side === 'left' ? -1 : 1;
  const draw = frame.draft.draw('body');
  const edge = frame.point(knee[1], sign < 0 ? 0 : 1);
  const reach = Math.abs(edge[0] - knee[0]);
  const from: Point = [knee[0] - sign * Math.min(46, reach * 0.4), knee[1] + 22];
  return [
    tensionFold(rule, { from: add(from, [0, 6]), to: [knee[0] + sign * reach * 0.86, knee[1] + 78] }, draw, { feature: 'knee', height: 0.6, width: 1.2, taper: 'both', sag: [0, 0.7], ink: 0.8 }),
    tensionFold(rule, { from: add(from, [sign * 12, 52]), to: [knee[0] + sign * reach * 0.5, Math.min(frame.end - 14, knee[1] + 170)] }, draw, { feature: 'knee', index: 1, height: 0.45, width: 1.2, taper: 'both', sag: [-sign * 0.4, 0.2], ink: 0 }),
  ];
}

/** Knit held by a band sags over it in rolls, a long one and a short one from the other side. */
export function bandRolls(frame: GarmentFrame, rule: FoldRule): FoldMarks[] {
  if (rule.foldClass !== 'plush' || !hasHemBand(frame)) return [];
  const draw = frame.draft.draw('body');
  const tall = clamp(frame.bodice.hemBandDepth * frame.scaleAt(frame.end), 14, 62);
  const long = draw('roll.side') < 0.5 ? -1 : 1;
  const at = (level: number, side: number, share: number): Point => frame.point(level, 0.5 + (side * share) / 2);
  const roll = (side: number, level: number, inner: number): Point[] => spline([at(level - 8, side, 0.99), at(level + 3, side, 0.6), at(level + 5, side, (0.6 + inner) / 2), at(level - 2, side, inner)], 5);
  return [
    foldAlong(rule, roll(long, frame.end - tall - 16, -0.1), draw, { feature: 'roll', height: 1, width: 0.8 }),
    foldAlong(rule, roll(-long, frame.end - tall - 34, 0.32), draw, { feature: 'roll', index: 1, height: 0.8, width: 0.75 }),
    foldAlong(rule, roll(long, frame.end - tall - 58, 0.5), draw, { feature: 'roll', index: 2, height: 0.6, width: 0.75, ink: 0 }),
  ];
}

/** Flax that has been sat in: short shallow creases at the waist and over the lap. */
export function crumple(frame: GarmentFrame, rule: FoldRule): FoldMarks[] {
  const { fabric } = frame.draft.garment;
  if (fabric.id !== 'linen' || frame.end < 600) return [];
  const draw = frame.draft.draw('body');
  return Array.from({ length: 7 }, (_, i) => {
    const isLap = i % 2 === 1 && frame.end > 800;
    const level = isLap ? lerp(770, Math.min(frame.end, 940) - 20, draw('crumple.level', i)) : lerp(560, Math.min(frame.end, 700) - 14, draw('crumple.level', i));
    const t = 0.5 + (draw('crumple.side', i) < 0.5 ? -1 : 1) * (0.12 + 0.3 * draw('crumple.place', i));
    const long = 26 + 40 * draw('crumple.length', i);
    const from = frame.point(level, t);
    return tensionFold(rule, { from, to: add(from, [(t < 0.5 ? 1 : -1) * long, (draw('crumple.lean', i) - 0.4) * 34]) }, draw, { feature: 'crumple', index: i, height: 0.6, width: 0.7, taper: 'both', ink: 0 });
  });
}
