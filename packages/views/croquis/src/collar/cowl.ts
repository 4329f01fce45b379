import { curveOf, lerp, mix, pointOn, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import type { Sheet } from '../sheet.ts';
import type { CollarKit } from './kit.ts';

/** The spare cloth of a cowl: it hangs in swags from the shoulders, each lower than the last. */
export function cowl(kit: CollarKit): Sheet[] {
  const { neckline, on, frame } = kit;
  const isStrappy = neckline.hold === 'straps';
  const w = isStrappy ? neckline.strapAcross : neckline.halfWidth;
  const top = isStrappy ? 396 : 318;
  const drop = isStrappy ? 74 : 96;
  const low = neckline.depth + drop;
  const c = frame.centreFront(neckline.depth);
  const reach = w + (isStrappy ? 10 : 16);
  const draw = kit.draft.draw('neckline');
  const swag = (share: number): Point[] => {
    const across = lerp(w - 2, reach, share);
    const skew = (draw('skew', Math.round(share * 8)) - 0.5) * 16 * share;
    return sampleQuadratic(on(-across, top + share * 26), on(c + skew, lerp(neckline.depth, low, share) * 2 - (top + share * 26)), on(across, top + share * 26), 24);
  };
  const upper = neckline.points.slice().reverse();
  const inner = curveOf(isStrappy ? swag(0) : upper);
  const outer = curveOf(swag(1));
  const rule = foldRuleOf(kit.stuff.fabric);
  const count = rule.wavelength < 60 ? 3 : 2;
  const folds = Array.from({ length: count }, (_, i) => swag((i + 0.75) / (count + 0.6)));
  const ribbons = folds.map((points, i): Ribbon => ({ points, width: 13 + i * 3, height: 8, taper: 'both', section: 'soft' }));
  const inks = folds.map((points, i): Ink => ({ points: points.slice(2, -2), width: 2.5 - i * 0.3, kind: 'fold', opacity: 0.8, isClipped: true }));
  const outline = [...inner.points, ...[...outer.points].reverse()];
  return [kit.piece('drape', outline, {
    surface: surfaceOf((s, t) => mix(pointOn(inner, t), pointOn(outer, t), s), { rows: 12, columns: 20, cloth: (s, t) => [(t - 0.5) * reach * 2, 300 + s * 150] }),
    relief: { round: 0.16, halfWidth: 90, ribbons, alongS: Float32Array.from({ length: 65 }, (_, i) => 5 * Math.sqrt(Math.min(1, i / 10))) },
    inks: [...inks, { points: inner.points, width: 2.6, kind: 'contour' }], shadow: 0.14, contour: 0,
  })];
}
