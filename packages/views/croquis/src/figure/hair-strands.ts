import { chanceOf } from '@toile/kernel';
import { clamp, curveOf, mix, partOf, pointOn } from '@toile/geometry';
import type { Curve, Point, Polyline } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { Frame } from './paint.ts';
import type { HairTones } from './tones.ts';

/** What hair is drawn with. */
export interface HairKit {
  readonly tones: HairTones;
  readonly frame: Frame;
  /** Hash of the design's seed and the part. */
  readonly seed: number;
}

/** Steps along a strand. */
export const STRAND_STEPS = 18;

/** A draw for one hair feature. `kit.seed` already carries the design's seed and the part. */
export const hairChance = (kit: HairKit, ...feature: readonly (string | number)[]): number => chanceOf(kit.seed, ...feature);

/** One strand: a dark line of its own weight and, on every other, a lit stretch near the crown of the curve. */
export function strandInks(kit: HairKit, points: Polyline, key: string, weight = 1.9): Ink[] {
  const draw = hairChance(kit, key, 'weight');
  const line = points.map(kit.frame);
  const inks: Ink[] = [{ points: line, width: weight * (0.5 + 0.9 * draw), kind: 'fold', colour: draw > 0.72 ? kit.tones.deep : kit.tones.shade, opacity: 0.38 + 0.34 * draw, isClipped: true }];
  if (hairChance(kit, key, 'lit') < 0.42) {
    const from = 0.14 + 0.18 * hairChance(kit, key, 'from');
    const lit = partOf(curveOf(points), [from, from + 0.16 + 0.14 * draw], 6).map(kit.frame);
    inks.push({ points: lit, width: weight * 1.7, kind: 'fold', colour: kit.tones.light, opacity: 0.5, isClipped: true });
  }
  return inks;
}

/** Strands between two guide curves at `share` of the way, swaying a little as hair does. */
export function strandBetween(outer: Curve, inner: Curve, share: number, sway: (u: number) => number, count = STRAND_STEPS): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const u = i / count;
    return mix(pointOn(outer, u), pointOn(inner, u), clamp(share + sway(u)));
  });
}
