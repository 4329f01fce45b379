import { DETAIL_IDS } from '@toile/garment';
import type { PartName } from '@toile/garment';
import { isInside } from '@toile/geometry';
import type { Place, Regions } from '@toile/vision';
import type { SketchFit } from '../fit/fit-sketch.ts';
import { flatShapes, isCloth } from '../render/flat-shapes.ts';
import type { SketchPlane } from './to-frame.ts';

const NAMES: readonly string[] = ['body', 'neckline', 'collar', 'sleeve', 'closure', 'hem', 'skirt', 'legs', 'waistband', 'lining', 'belt', ...DETAIL_IDS];
/** Places of an area that are asked. */
const ASKED = 60;

/** What part of the garment each area is: the one that most of it would lie under were the fitted garment laid over it. By number; [0] is unused. */
export function partsOfRegions(regions: Regions, { fit, plane }: { readonly fit: SketchFit; readonly plane: SketchPlane }): readonly PartName[] {
  const shapes = flatShapes(fit.drawing, fit.pose, 4).filter(isCloth).toReversed();
  const places = Array.from({ length: regions.count + 1 }, (): Place[] => []), seen = new Int32Array(regions.count + 1);
  for (let i = 0; i < regions.labels.length; i++) {
    const label = regions.labels[i]!;
    if (label && seen[label]!++ % Math.max(1, Math.floor(regions.areas[label]! / ASKED)) === 0) places[label]!.push([(i % regions.width) + 0.5, Math.floor(i / regions.width) + 0.5]);
  }
  const usual: PartName = fit.choice.slot !== 'bottom' ? 'body' : shapes.some(({ part }) => part === 'legs') ? 'legs' : 'skirt';
  return places.map((list) => {
    const votes = new Map<string, number>();
    for (const place of list) {
      const at = plane.toMm(place), part = shapes.find(({ points }) => isInside(points, at))?.part;
      if (part !== undefined && NAMES.includes(part)) votes.set(part, (votes.get(part) ?? 0) + 1);
    }
    let best: string = usual, most = 0;
    for (const [part, count] of votes) if (count > most) { best = part; most = count; }
    return best as PartName;
  });
}
