export { createPainter } from './paint/painter.ts';
export type { Painter, Picture, Repainting } from './paint/painter.ts';
export { pickLayer, pickPart } from './pick-part.ts';
export { sampleSurface } from './sample-surface.ts';
export type { SurfaceGrid } from './sample-surface.ts';
export { DEFAULT_VIEW, projectionOf } from './view.ts';
export type { Projection } from './view.ts';
export type {
  Bump, FoldField, Ink, Layer, Material, PaintOptions, Pattern, PlacedPicture, Quilting, Relief, Ribbon, Scene, Shape, StyleId, Surface, TextureKind, Tile, TileShape,
} from './scene.ts';
