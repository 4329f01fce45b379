import type { SketchLine } from '@toile/garment';
import { linesOf } from '@toile/vision';
import type { Place, Regions } from '@toile/vision';
import type { DrawingRead } from './read-drawing.ts';
import type { SketchPlane } from './to-frame.ts';

/** A stroke that runs along the silhouette for this share of its length is the silhouette. */
const ALONG_EDGE = 0.6;
/** Strokes shorter than this share of the height that lead nowhere are slips of the pen. */
const SLIP = 0.008;

/** The inner lines of a drawing in the sketch's plane, with what each says: a stitch is dashed, a seam parts two areas, a detail lies within one. */
export function sketchLines({ drawing, outline, frame }: DrawingRead, regions: Regions, plane: SketchPlane): readonly SketchLine[] {
  const { width, height } = drawing;
  const label = ([x, y]: Place): number => { const u = Math.floor(x), v = Math.floor(y); return u < 0 || v < 0 || u >= width || v >= height ? -1 : outline.inside[v * width + u] ? regions.labels[v * width + u]! : -1; };
  return linesOf(drawing).flatMap((line): SketchLine[] => {
    const reach = line.width / 2 + 3.5;
    let edge = 0, parting = 0, count = 0, length = 0;
    for (let i = 1; i < line.points.length; i++) {
      const [ax, ay] = line.points[i - 1]!, [bx, by] = line.points[i]!;
      const span = Math.hypot(bx - ax, by - ay);
      if (span < 1e-6) continue;
      length += span;
      const nx = -(by - ay) / span, ny = (bx - ax) / span, steps = Math.max(1, Math.round(span / 4));
      for (let k = 0; k < steps; k++) {
        const x = ax + ((bx - ax) * (k + 0.5)) / steps, y = ay + ((by - ay) * (k + 0.5)) / steps;
        const left = label([x + nx * reach, y + ny * reach]), right = label([x - nx * reach, y - ny * reach]);
        count++;
        if (left === -1 || right === -1) edge++;
        else if (left !== right) parting++;
      }
    }
    if (count === 0 || edge > count * ALONG_EDGE || length < frame.unit * 192 * SLIP) return [];
    return [{ points: line.points.map(plane.toUnits), width: line.width, kind: line.isDashed ? 'stitch' : parting > count * 0.5 ? 'seam' : 'detail' }];
  });
}
