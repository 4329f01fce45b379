import { sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { invariant } from '@toile/kernel';
import { sketchPlane, stretchBetween } from '@toile/garment';
import type { DesignElements, PartChoice, ResolvedGarment, SketchPlane, SketchRegion, TracedSketch } from '@toile/garment';
import { Draft } from '../drawing.ts';
import type { FlatDrawing, LineKind } from '../drawing.ts';
import { close, lines } from '../path.ts';

/** The sketch a garment is drawn after; nothing where it is cut by the house. A sketch that was not handed in is an error. */
export function sketchOf(garment: ResolvedGarment, elements: DesignElements | undefined): TracedSketch | undefined {
  const { drawn } = garment.choice;
  if (!drawn) return undefined;
  const sketch = elements?.sketches.get(drawn.sketch);
  invariant(sketch, `the sketch ${drawn.sketch} was not handed in`);
  return sketch;
}

/** Pens of a drawing's lines. */
const PENS: Readonly<Record<'seam' | 'stitch' | 'edge' | 'detail', LineKind>> = { seam: 'seam', stitch: 'topstitch', edge: 'edge', detail: 'seam' };

/** The flat of a garment as its designer drew it, in mm: the side that was drawn with its regions and lines; the other side's silhouette alone, as a proposal. */
export function drawnFlat(garment: ResolvedGarment, sketch: TracedSketch, view: 'front' | 'back'): FlatDrawing {
  const isSeen = sketch.side === view;
  const plane = sketchPlane(sketch, !isSeen);
  const draft = new Draft();
  const ground = garment.bodice ? 'body' : garment.legs ? 'legs' : 'skirt';
  const ring = isSeen ? plane.outline : otherSide(plane);
  draft.part(ground).shape(shapeOf(ring), { line: 'none' });
  if (isSeen) {
    for (const region of plane.regions) draft.part(fillOf(region, garment, ground)).shape(shapeOf(region.outline), { line: 'none' });
    draft.part(ground);
    for (const line of plane.lines) if (line.points.length > 1) draft.line(PENS[line.kind], lines(...line.points));
  } else {
    for (const sleeve of [plane.sleeves.left, plane.sleeves.right]) if (sleeve) draft.part('sleeve').line('seam', lines(...sleeve.armhole));
  }
  draft.part(ground).shape(shapeOf(ring), { line: 'outline', fill: 'none' });
  const { neckRight, armpitRight, hemRight, waistRight } = plane.landmarks;
  if (neckRight) draft.mark('hps', neckRight);
  if (armpitRight) draft.mark('underarm', armpitRight);
  if (hemRight) draft.mark('hem-side', hemRight);
  if (waistRight) draft.mark('waist', waistRight);
  return draft.finish(garment.id, view);
}

/** The parts of a garment with those regions of its sketch that have a cloth of their own, by region id. */
export function withRegions(garment: ResolvedGarment): ResolvedGarment {
  const { drawn, parts } = garment.choice;
  return drawn?.regions ? { ...garment, choice: { ...garment.choice, parts: { ...parts, ...drawn.regions } as Readonly<Record<string, PartChoice>> } } : garment;
}

/** Which cloth fills a region: its own, its part's, or the garment's. */
const fillOf = (region: SketchRegion, garment: ResolvedGarment, ground: string): string =>
  (garment.choice.drawn?.regions?.[region.id] ? region.id : garment.choice.parts?.[region.part] ? region.part : region.part === ground ? ground : region.part);

const shapeOf = (ring: readonly Point[]) => close(lines(...ring, ring[0] as Point));

/** The silhouette from the other side, its neck cut shallow. */
function otherSide({ outline, landmarks }: SketchPlane): readonly Point[] {
  const { neckLeft: a, neckRight: b } = landmarks;
  if (!a || !b) return outline;
  const neck = sampleQuadratic(a, [(a[0] + b[0]) / 2, Math.max(a[1], b[1]) + 34], b, 10);
  return [...neck.slice(0, -1), ...stretchBetween(outline, b, a).slice(0, -1)];
}
