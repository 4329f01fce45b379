import { add, joinCurves, sampleCubic, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Sheet } from '../sheet.ts';
import type { CollarKit } from './kit.ts';

/** The inside of a collar that stands behind the neck. */
export function backPiece(kit: CollarKit, height: number, halfWidth: number, darken = 0.5): Sheet {
  const { on, thickness } = kit;
  const w = halfWidth;
  const side = (sign: 1 | -1): Point[] => sampleCubic(on(sign * w, 303), on(sign * (w - 2), 300 - height * 1.15), on(sign * w * 0.4, 290 - height), on(0, 288 - height), 10);
  const top = joinCurves(side(-1), side(1).reverse());
  return kit.behind('back', [...top, ...sampleQuadratic(on(w, 303), on(0, 326), on(-w, 303), 10).slice(1, -1)], {
    darken, shadow: 0, contour: 0.8,
    inks: [{ points: top.map((p) => add(p, [0, 4 + thickness])), width: 1.4, kind: 'fold', opacity: 0.7 }],
  });
}
