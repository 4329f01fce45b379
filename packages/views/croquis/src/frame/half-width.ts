import { clamp, lerp, profile } from '@toile/geometry';
import type { Knot } from '@toile/geometry';
import type { BodiceDims, ResolvedGarment } from '@toile/garment';
import { EASE_TO_HALF_WIDTH, LEVEL } from './levels.ts';
import { legCover } from '../cloth/leg-cover.ts';
import { capeHalfWidth } from './cape-width.ts';
import type { Draft } from './draft.ts';
import { standOff, volumeOf } from './volume.ts';

/** A cape hangs over the arms; everything else has armholes. */
export const isCape = (garment: ResolvedGarment): boolean => garment.choice.type === 'cape';

/** Share of a hem's flare beyond the hip that is drawn as half-width. */
const FLARE_TO_HALF_WIDTH = 0.33;

/** The half-width of the cloth at every level, canonical mm: the body's, and the garment's ease over it. */
export function clothHalfWidth(draft: Draft, bodice: BodiceDims, levels: { readonly waist: number; readonly end: number }): (level: number) => number {
  const { figure, garment } = draft;
  const { body } = figure;
  const bulk = garment.fabric.bulk * 0.6 + (draft.isOuter ? 3 : 0);
  const off = standOff(garment.fabric) * clamp((bodice.bustEase - 30) / 60);
  const ease = (mm: number): number => Math.max(-2, mm * EASE_TO_HALF_WIDTH) + bulk + off;
  const volume = volumeOf(garment.choice.silhouette);
  const bust = ease(bodice.bustEase * volume.bust);
  const waist = ease(bodice.waistEase * volume.waist);
  const hip = ease(bodice.hipEase * volume.hip);
  const { end } = levels;
  const waistLevel = Math.min(levels.waist, end);
  const bodyWaist = figure.halfWidth(waistLevel);
  const knots: Knot[] = [[200, 131 + bust], [LEVEL.underarm, 129 + bust * 0.92], [LEVEL.bust, 132 + bust]];
  if (waistLevel > (draft.isTucked ? 660 : 620)) knots.push([580, 112 + (bust + waist) / 2 + 2]);
  if (draft.isTucked && waistLevel > 560) {
    // Tucked in, the cloth blouses a little over the band and is held by it.
    knots.push([waistLevel - 44, Math.max(bodyWaist + waist * 0.92, bodyWaist + bulk + 2)], [waistLevel, figure.halfWidth(waistLevel) + bulk * 0.6 + Math.min(9, Math.max(2, waist * 0.3))]);
  } else if (waistLevel > 500) knots.push([waistLevel, bodyWaist + waist]);
  const girth = profile([[LEVEL.bust, body.bustGirth], [LEVEL.waist, body.waistGirth], [LEVEL.hip, body.hipGirth]]);
  const bare = (level: number): number => figure.halfWidth(Math.min(level, LEVEL.hip));
  // Below the hip cloth swings free, and a croquis draws its flare wider than it lies; very wide hems are held to the picture.
  const hipGirth = body.hipGirth + bodice.hipEase;
  const flare = end > LEVEL.hip + 40 ? Math.max(0, bodice.hemCircumference - hipGirth) * FLARE_TO_HALF_WIDTH : 0;
  const atHem = bare(end) + Math.max(-2, (Math.min(bodice.hemCircumference, flare > 0 ? hipGirth : Infinity) - girth(Math.min(end, LEVEL.hip))) * EASE_TO_HALF_WIDTH) + 270 * (1 - Math.exp(-flare / 270)) + bulk + off * 1.6;
  if (!bodice.hasWaistSeam && !draft.isTucked) {
    if (end > LEVEL.highHip + 60) knots.push([LEVEL.highHip, figure.halfWidth(LEVEL.highHip) + waist * 0.45 + hip * 0.55]);
    if (end > LEVEL.hip + 40) knots.push([LEVEL.hip, figure.halfWidth(LEVEL.hip) + hip]);
    if (garment.choice.silhouette === 'mermaid' && end > 1450) knots.push([1300, figure.halfWidth(LEVEL.hip) * 0.9 + hip]);
    if (end > waistLevel + 8) {
      const widest = Math.max(...knots.map(([, half]) => half));
      const wanted = volume.tuckIn > 0 ? Math.min(atHem, widest - Math.min(volume.tuckIn, (end - waistLevel) * 0.34))
        : volume.hip > 1 && flare === 0 ? atHem + (hip - ease(bodice.hipEase)) : atHem;
      // A straight gown of fluid cloth spreads a little where it meets the floor.
      const spread = garment.kind === 'dress' && garment.fabric.foldClass === 'fluid' && end > 1480 && flare < 60 && volume.tuckIn === 0 && !['qipao', 'slip-dress'].includes(garment.choice.type) ? 34 : 0;
      if (spread > 0) knots.push([lerp(LEVEL.hip, end, 0.6), figure.halfWidth(LEVEL.hip) + hip + 2]);
      if (volume.tuckIn > 0 && end > LEVEL.hip + 260) knots.push([lerp(LEVEL.hip, end, 0.3), figure.halfWidth(LEVEL.hip) + hip + 6]);
      // A band draws the hem in, and cloth bags over it.
      const low = end > LEVEL.hip ? Math.max(wanted + spread, 120) : Math.max(wanted, bare(end) + 2);
      if (bodice.hemBandDepth > 0 && !bodice.hasWaistSeam && end < LEVEL.hip + 120 && end - waistLevel > 110) {
        const above = end - clamp(bodice.hemBandDepth * 0.8, 14, 62);
        const bag = clamp(5 + hip * 0.22, 6, 17);
        for (let i = knots.length - 1; i >= 0; i--) if ((knots[i] as Knot)[0] > above - 70 && (knots[i] as Knot)[0] > waistLevel) knots.splice(i, 1);
        knots.push([above - 34, low + bag], [above + 4, low + bag * 0.35]);
      }
      knots.push([end, low]);
    }
  }
  const own = profile(knots.sort((a, b) => a[0] - b[0]));
  const shape = isCape(garment) ? capeHalfWidth(draft, own, end) : own;
  if (end < 930) return shape;
  const covering = (follow: number): ((level: number) => number) => {
    const legs = legCover(figure, end, follow);
    return (level) => (level < LEVEL.hip ? shape(level) : Math.max(shape(level), legs(level, 'left'), legs(level, 'right')));
  };
  // The wider the hem, the less it follows the legs, and the wider it must be to hide them: asked twice, it settles.
  const follow = followOf(shape(end));
  const once = covering(follow);
  const settled = followOf(once(end));
  if (Math.abs(settled - follow) < 0.04) return once;
  const twice = covering(settled);
  return (level) => Math.max(once(level), twice(level));
}

/** How far a garment of this half-width at its hem follows the stance of the legs: 1 held by them, near 0 plumb from the hips. */
export const followOf = (halfAtHem: number): number => clamp(1.15 - (halfAtHem - 150) / 110, 0.15, 1);
