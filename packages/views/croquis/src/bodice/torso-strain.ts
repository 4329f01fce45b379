import { clamp, lerp } from '@toile/geometry';
import { foldCount } from '../cloth/fold-rule.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import { isCape } from '../frame/half-width.ts';
import { tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import type { Zone } from './torso-zone.ts';

/*
 * Folds of strain: cloth pulled by a raised arm, pushed together at a waist, stretched over a hip. The folds of one strain are nested:
 * they start in a row and run the same way, so that they cannot cross. Deepest first.
 */

/** Above this angle an arm pulls the cloth under it, degrees. */
export const RAISED = 19;

/** Close stretch cloth takes the shape of the body: it folds only where it must. */
const isSleek = (z: Zone): boolean => z.frame.draft.garment.fabric.stretch > 0.2 && z.bustEase < 12;

/** A raised arm drags cloth from under it towards the opposite waist; from a hanging one a break falls in front of the armhole. */
export function armStrain(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  const arm = frame.foldUnderarm;
  const { stretch } = frame.draft.garment.fabric;
  const low = Math.min(650, frame.end - 16);
  if (z.raise > RAISED) {
    const spare = (z.raise - 12) * 1.75 * (1 - stretch) * (0.75 + clamp(z.bustEase / 60) * 0.5);
    const count = clamp(foldCount(rule, spare, 0.5), 1, rule.foldClass === 'heavy' || isCape(frame.draft.garment) ? 1 : isSleek(z) ? 2 : 3);
    // One is pulled hard; the others, near the arm, are swells of the cloth beside it. No two run alike: parallel ones would read as bars.
    const main = count > 1 ? Math.floor(draw('pull.main') * Math.min(2, count)) : 0;
    const swell: FoldRule = rule.section === 'skew' ? { ...rule, section: 'soft' } : rule;
    return Array.from({ length: count }, (_, i) => {
      const v = count > 1 ? i / (count - 1) : 0.45;
      const isMain = i === main;
      const weight = isMain ? 1 : 0.42 + 0.24 * draw('pull.long', i);
      const bow = (i % 2 === 0 ? 1 : -0.45) * (0.5 + 0.5 * draw('pull.bow', i));
      return tensionFold(isMain ? rule : swell, {
        from: at(arm - 40 + 82 * v + 12 * (draw('pull.from', i) - 0.5), 0.95), to: at(lerp(512, low, v * v), lerp(0.26, 0.62, v) + 0.12 * (draw('pull.to', i) - 0.5)),
      }, draw, { feature: 'pull', index: i, height: isMain ? 1.2 : 0.75 * weight + 0.2, reach: weight * 1.25, sag: [-z.sign * 0.2 * bow, 0.62 * bow], width: isMain ? 0.95 : 1.5, ink: isMain ? 1.4 : 0.2, taper: isMain ? 'out' : 'both' });
    }).sort((a, b) => (b.ribbons[0]?.height ?? 0) - (a.ribbons[0]?.height ?? 0));
  }
  // A fitted stretch cloth lies smooth here.
  if (isSleek(z)) return [];
  const count = rule.foldClass === 'fluid' && z.isLeading ? 2 : 1;
  if (rule.foldClass === 'heavy' && !z.isLeading) return [];
  return Array.from({ length: count }, (_, i) => {
    const long = (z.isLeading ? 1 : 0.55) * (1 - 0.35 * i);
    return tensionFold(rule, {
      from: at(arm - 62 + 30 * i, 0.87 + 0.05 * i), to: at(Math.min(arm + lerp(120, 210, draw('break.length', i)) * long, frame.end - 16), 0.77 + 0.06 * i),
    }, draw, { feature: 'break', index: i, height: 1.1 - 0.25 * i, sag: [-z.sign * 0.35, 0], ink: z.isLeading && i === 0 ? 0.9 : 0.25 });
  });
}

/** The side the body leans to is pushed together; the other is stretched smooth. Loose cloth hangs past both. */
export function waistStrain(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  const isFree = z.waistEase > 34 && !z.isGathered;
  if (frame.end < 620 || (isFree && (z.push < 14 || z.waistEase > 62 || rule.foldClass === 'heavy' || frame.draft.isOuter))) return [];
  const { stretch } = frame.draft.garment.fabric;
  if (z.push < -6) {
    const low = Math.min(frame.waist + 50, frame.end - 8);
    return [tensionFold(rule, { from: at(low, 0.94), to: at(540, 0.6) }, draw, { feature: 'stretch', height: 0.4, width: 1.7, taper: 'both', ink: 0 })];
  }
  const spare = (Math.max(0, 5 + z.push) + (z.isGathered ? 6 : 0) + clamp(18 - z.waistEase, 0, 18) * 0.25) * (1 - stretch * 0.7) * (isFree ? 0.55 : 1);
  const count = clamp(foldCount(rule, spare, rule.foldClass === 'heavy' ? 0.3 : 0.42), z.push > 7 ? 1 : 0, isSleek(z) ? 1 : isFree || rule.foldClass !== 'fluid' ? 2 : 3);
  const centre = Math.min(frame.waist - 4, frame.end - 22);
  return Array.from({ length: count }, (_, i) => {
    const v = count > 1 ? i / (count - 1) - 0.5 : (draw('press.place') - 0.5) * 0.6;
    // Crowded at the side seam, opening into the front.
    const from = Math.min(frame.end - 6, centre + v * (18 + 9 * count));
    const to = Math.min(frame.end - 8, centre + v * (34 + 24 * count) + (draw('press.slope', i) < 0.5 ? -1 : 1) * (14 + 16 * draw('press.steep', i)));
    const inwards = lerp(0.2, 0.74, (i % 2 === 0 ? 0 : 0.55) + 0.45 * draw('press.reach', i));
    return tensionFold(rule, { from: at(from, 1), to: at(to, inwards) }, draw, {
      feature: 'press', index: i, isFromEdge: true, height: (isFree ? 0.75 : 1.3) - 0.6 * Math.abs(v), sag: [0, to > from ? -0.75 : 0.75], ink: isFree ? 0 : Math.abs(v) < 0.3 ? 1.1 : 0.3,
    });
  }).sort((a, b) => (b.ribbons[0]?.height ?? 0) - (a.ribbons[0]?.height ?? 0));
}

/** A hip thrust out under close cloth: folds fan from it over the belly. */
export function hipStrain(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  if (frame.end < 790 || isSleek(z) || z.hipEase > 16 || z.push < 6 || rule.foldClass === 'plush') return [];
  const count = clamp(foldCount(rule, 16 + z.push * 0.5, 0.55), 1, 2);
  return Array.from({ length: count }, (_, i) => tensionFold(rule, {
    from: at(Math.min(frame.end - 8, 812 + 40 * i), 0.97), to: at(Math.min(frame.end - 10, 742 + 58 * i), 0.1 + 0.34 * i),
  }, draw, { feature: 'hip', index: i, isFromEdge: true, height: 0.55, width: 1.3, sag: [0, 0.5], ink: 0.3 }));
}

/** Close cloth is drawn from the underarm over the bust. */
export function bustStrain(z: Zone): FoldMarks[] {
  const { frame, rule, draw, at } = z;
  const { figure } = frame.draft;
  const isFlat = figure.market === 'menswear' || figure.view === 'back';
  if (z.bustEase >= 16 || isFlat || isSleek(z) || !z.isLeading || z.raise > RAISED || rule.stiffness > 0.5 || rule.foldClass === 'plush') return [];
  return [tensionFold(rule, { from: at(frame.foldUnderarm + 26, 0.97), to: at(492, 0.52) }, draw, { feature: 'bust', height: 0.5, ink: 0.3, sag: [0, 0.2] })];
}
