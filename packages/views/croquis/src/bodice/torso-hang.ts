import { add, clamp, lerp, mix, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ribbon } from '@toile/drawing';
import { SIDES } from '../frame/draft.ts';
import { foldAlong, tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { bodyFolding } from './body-folding.ts';
import { hasHemBand } from './hem-edge.ts';
import { RAISED } from './torso-strain.ts';
import type { Zone } from './torso-zone.ts';

/** Folds of weight: what cloth does by hanging from where it is held. Deepest first. */

/** One fold from the shoulder or the bust, on one side only; stiff cloth makes it long and quiet, and no other. */
export function quietFold(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  if (!z.isLeading || frame.end < 560) return [];
  if (frame.isLong && !frame.isCutOff) return z.bustEase < 8 || bodyFolding(frame) ? [] : longFold(z);
  // An arm raised on this side pulls it away.
  if (z.raise > RAISED || z.bustEase < (rule.foldClass === 'heavy' ? 8 : 11) || rule.foldClass === 'hide' || rule.foldClass === 'plush') return [];
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

/** Limp cloth hangs from the bust in fine folds, more on one side than on the other. */
export function fineFolds(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  const { fabric } = frame.draft.garment;
  if (rule.foldClass !== 'fluid' || z.raise > RAISED || z.bustEase < 14 || (frame.isLong && !frame.isCutOff) || frame.end < 600 || fabric.construction === 'pile') return [];
  const count = clamp(Math.round((z.bustEase * (1 - fabric.stretch)) / 10), 1, 4) - (z.isLeading ? 0 : 1);
  const place = 0.3 + 0.1 * draw('fine.place');
  return Array.from({ length: count }, (_, i) => {
    const share = place + 0.17 * i;
    const from = 470 + 40 * draw('fine.from', i) + (i === 0 ? 40 : 0);
    const to = Math.min(frame.end - 8, from + lerp(190, 390, draw('fine.length', i)));
    return tensionFold(rule, { from: at(from, share), to: at(to, share + 0.05 + 0.04 * i) }, draw, { feature: 'fine', index: i, height: 0.9, width: 0.95, taper: 'both', sag: [z.sign * 0.12, 0], ink: i === 0 ? 0.7 : 0.3 });
  });
}

/** The long fold of a long garment: from the bust past the hip to the hem, deeper as it falls. */
function longFold(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  const d = draw('long.place');
  const share = lerp(0.52, 0.64, d);
  const line = spline([at(500, share - 0.06), at(680, share), at(lerp(700, frame.end, 0.4), share + 0.03), at(lerp(700, frame.end, 0.75), share - 0.01), at(past(frame, 500), share - 0.06)], 7);
  return [foldAlong(longRule(rule), line, draw, { feature: 'long', height: 1.7, width: 1.35, taper: 'in', ink: 1.3 })];
}

/** A level as far below the hem as a fold from `from` needs, so that its end is out of sight. */
const past = (frame: GarmentFrame, from: number): number => frame.end + 0.26 * (frame.end - from);

/** Hung long, even hide and knit fall in one soft fold. */
const longRule = (rule: FoldRule): FoldRule =>
  (rule.section === 'crease' || rule.section === 'roll' ? { ...rule, section: 'soft', width: 26, height: 8, inkShare: rule.inkShare * 0.6 } : rule);

/** The second, lesser fold of a long garment: from the hip of the other side. */
export function secondFold(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  if (z.isLeading || !frame.isLong || frame.isCutOff || z.bustEase < 8 || bodyFolding(frame)) return [];
  const from = lerp(820, frame.end, 0.1 + 0.25 * draw('second.from'));
  const share = 0.44 + 0.16 * draw('second.place');
  const line = spline([at(from, share + 0.05), at(lerp(from, frame.end, 0.5), share), at(past(frame, from), share - 0.04)], 8);
  return [foldAlong(longRule(rule), line, draw, { feature: 'second', height: 1.25, width: 1.3, taper: 'in', ink: 0.4 })];
}

/** One walking break: the knee of the leg in front pushes a long garment out, and cloth folds under it. */
export function kneeBreak(frame: GarmentFrame, rule: FoldRule): FoldMarks[] {
  const { figure } = frame.draft;
  const side = figure.frontLeg;
  const knee = figure.legJoints(side)[1];
  // Cloth that hangs in folds swings over the knee.
  if (!frame.isLong || frame.isCutOff || knee[1] > frame.end - 90 || rule.foldClass === 'plush' || bodyFolding(frame)) return [];
  const sign = side === 'left' ? -1 : 1;
  const draw = frame.draft.draw('body');
  const edge = frame.point(knee[1], sign < 0 ? 0 : 1);
  const reach = Math.abs(edge[0] - knee[0]);
  // It keeps to its own side of the front, where no buttons run.
  const middle = frame.point(knee[1], 0.5)[0];
  const inner = knee[0] - sign * Math.min(46, reach * 0.4);
  const from: Point = [sign * (inner - middle) > 22 ? inner : middle + sign * 22, knee[1] + 22];
  if (sign * (knee[0] + sign * reach * 0.5 - from[0]) < 30) return [];
  return [
    tensionFold(rule, { from: add(from, [0, 6]), to: [knee[0] + sign * reach * 0.86, knee[1] + 78] }, draw, { feature: 'knee', height: 1.15, width: 1.3, taper: 'both', sag: [0, 0.7], ink: 0.8 }),
    tensionFold(rule, { from: add(from, [sign * 12, 52]), to: [knee[0] + sign * reach * 0.5, Math.min(frame.end - 14, knee[1] + 170)] }, draw, { feature: 'knee', index: 1, height: 0.85, width: 1.4, taper: 'both', sag: [-sign * 0.4, 0.2], ink: 0 }),
  ];
}

/** The legs as close long cloth shows them: two soft planes from the hips, the leg in front the fuller. Light only. */
export function legPlanes(frame: GarmentFrame): Ribbon[] {
  const { figure, garment } = frame.draft;
  if (!frame.isLong || frame.isCutOff || garment.choice.isOpen || figure.view === 'back') return [];
  return SIDES.flatMap((side): Ribbon[] => {
    const [hip, knee, ankle] = figure.legJoints(side);
    const sign = side === 'left' ? -1 : 1;
    const room = Math.abs(frame.point(Math.min(frame.end, knee[1]), sign < 0 ? 0 : 1)[0] - knee[0]) - figure.legHalfWidth(0.5, 'outer');
    const closeness = clamp(1.1 - room / 80) * (frame.draft.isOuter ? 0.55 : 1);
    if (closeness < 0.1) return [];
    // On past the hem: where it faded out in sight it would draw a step across the cloth.
    const line = spline([[hip[0], hip[1] - 60], mix(hip, knee, 0.5), knee, ankle, [ankle[0], ankle[1] + 160]], 7).filter((p) => p[1] < frame.end + 110);
    return line.length < 4 ? [] : [{ points: line, width: figure.legHalfWidth(0.2, 'outer') * 0.95, height: (side === figure.frontLeg ? 17 : 11) * closeness, taper: 'both', section: 'soft' }];
  });
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
