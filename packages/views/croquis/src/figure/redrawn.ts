import type { Layer } from '@toile/drawing';
import type { Mannequin, PosedFigure, Redraw } from '@toile/figure';
import { redrawingOf } from '@toile/figure';
import type { Polyline } from '@toile/geometry';

/** Layers drawn anew lately, by the layer they came from: what an edit leaves alone keeps its very layers on a mannequin, too. */
const kept = new WeakMap<Layer, { readonly key: string; readonly layer: Layer }>();

/** The layers of a look as they are drawn on a mannequin: every line and every point of cloth goes with its level, and what is printed goes with the cloth. */
export function redrawn(layers: readonly Layer[], figure: PosedFigure, mannequin: Mannequin): readonly Layer[] {
  const redraw = redrawingOf(figure, mannequin);
  const key = JSON.stringify([figure.poseId, figure.market, mannequin]);
  return layers.map((layer) => {
    const known = kept.get(layer);
    if (known?.key === key) return known.layer;
    const made = redrawnLayer(layer, redraw);
    kept.set(layer, { key, layer: made });
    return made;
  });
}

function redrawnLayer(layer: Layer, redraw: Redraw): Layer {
  const line = (points: Polyline): Polyline => points.map(redraw);
  const { surface, relief, inks, shapes, holes } = layer;
  return {
    ...layer,
    outline: line(layer.outline),
    ...(holes ? { holes: holes.map(line) } : {}),
    // A surface that measured its cloth on the picture keeps that measure: print and quilting stay where they were.
    ...(surface ? { surface: { ...surface, points: redrawnTable(surface.points, redraw), cloth: surface.cloth ?? surface.points } } : {}),
    ...(relief?.ribbons ? { relief: { ...relief, ribbons: relief.ribbons.map((ribbon) => ({ ...ribbon, points: line(ribbon.points) })) } } : {}),
    ...(inks ? { inks: inks.map((ink) => ({ ...ink, points: line(ink.points) })) } : {}),
    ...(shapes ? { shapes: shapes.map((shape) => ({ ...shape, outline: line(shape.outline) })) } : {}),
  };
}

function redrawnTable(points: Float32Array, redraw: Redraw): Float32Array {
  const table = new Float32Array(points.length);
  for (let i = 0; i + 1 < points.length; i += 2) [table[i], table[i + 1]] = redraw([points[i] as number, points[i + 1] as number]) as [number, number];
  return table;
}
