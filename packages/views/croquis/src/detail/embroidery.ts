import { lightOf } from '@toile/colour';
import { add, curveOf, lerp, normalise, perpendicular, pointOn, sampleCubic, scale, subtract, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { clothOf, trimColour } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { detailDepth, isInGap } from './place.ts';
import { blossom, knotStitch, leaflet, leafThread, stem } from './stitchery.ts';
import type { Stitched } from './stitchery.ts';

/** Sprays of blossom, mirrored: each grows from beside the middle of the chest up towards the shoulder and down towards the waist. */
export function yokeEmbroidery(frame: GarmentFrame, neckline: Neckline): Sheet {
  const { draft } = frame;
  const stuff = clothOf(draft, 'embroidery', 'body');
  const thread = trimColour(stuff);
  const leaf = leafThread(thread);
  const draw = draft.draw('embroidery');
  const work: Stitched = { shapes: [], inks: [] };
  const top = neckline.hold === 'shoulders' ? 376 : neckline.depth + 16;
  const heart = Math.max(top + 64, Math.min(470, neckline.depth + 70));
  const low = Math.min(frame.end - 36, 620);
  const outline: Point[] = [];
  for (const sign of [-1, 1] as const) {
    const at = (level: number, share: number): Point => frame.point(level, 0.5 + sign * share);
    const centre = at(heart, 0.235);
    const grow = (points: readonly Point[], feature: string, first: number): void => {
      const curve = curveOf(points);
      stem(work, points, leaf);
      const count = Math.max(3, Math.round(curve.length / 15));
      for (let i = 1; i <= count; i++) {
        const u = i / count;
        const p = pointOn(curve, u);
        const n = scale(perpendicular(tangentOn(curve, Math.min(0.97, u))), i % 2 ? 1 : -1);
        const d = tangentOn(curve, Math.min(0.97, u));
        const long = lerp(15, 8, u);
        const tip = add(p, scale(normalise(add(n, scale(d, 0.9))), long));
        if (i === count) blossom(work, p, 5, draw(`${feature}.turn`, i) * 6.28, thread);
        else if ((i + first) % 3 === 0) {
          const q = add(p, scale(n, long * 0.7));
          stem(work, [p, q], leaf, 1.1);
          blossom(work, q, lerp(7.5, 4.6, u), draw(`${feature}.turn`, i) * 6.28, thread);
        } else if ((i + first) % 3 === 1) leaflet(work, p, tip, draw(`${feature}.leaf`, i) > 0.5 ? leaf : lightOf(leaf, 0.16));
        else {
          stem(work, [p, tip], leaf, 0.9);
          knotStitch(work, tip, 2.3, thread);
        }
      }
    };
    const sway = 0.03 * (draw('sway') - 0.5);
    grow(sampleCubic(centre, at(heart - 40, 0.21 + sway), at(top + 30, 0.3), at(top, 0.33), 20), 'up', 0);
    grow(sampleCubic(centre, at(heart + 40, 0.28 + sway), at(lerp(heart, low, 0.6), 0.25), at(lerp(heart, low, 0.86), 0.3), 20), 'down', 1);
    grow(sampleCubic(centre, at(heart - 6, 0.3), at(heart + 6, 0.36), at(heart + 30, 0.4), 14), 'out', 2);
    blossom(work, centre, 12, draw('turn') * 6.28, thread);
    blossom(work, add(centre, scale(normalise(subtract(at(heart, 0.4), centre)), 19)), 7.5, draw('turn.b') * 6.28, lightOf(thread, 0.12));
    outline.push(...(sign < 0 ? [at(low, 0.2), at(heart, 0.4), at(top, 0.34)] : [at(top, 0.34), at(heart, 0.4), at(low, 0.2)]));
  }
  // Nothing is embroidered on air, where a front hangs open.
  const kept = { shapes: work.shapes.filter(({ outline: [p] }) => p !== undefined && !isOverGap(frame, p)), inks: work.inks.filter(({ points: [p] }) => p !== undefined && !isOverGap(frame, p)) };
  return marksSheet(draft, detailDepth(frame) + 4, { part: 'embroidery', suffix: 'bodice', stuff, outline, ...kept });
}

const isOverGap = (frame: GarmentFrame, p: Point): boolean => {
  const half = frame.halfWidth(p[1]);
  return isInGap(frame, p[1], 0.5 + (p[0] - frame.at(p[1], 0)[0]) / (2 * half));
};
