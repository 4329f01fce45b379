export { neonLightsOf } from './paint/neon-lights.ts';
export { createPainter } from './paint/painter.ts';
export type { Painter, PaintPart, Picture, Repainting } from './paint/painter.ts';
export { pickLayer, pickPart } from './pick-part.ts';
export { sampleSurface } from './sample-surface.ts';
export type { SurfaceGrid } from './sample-surface.ts';
export { sceneToPsd } from './psd/scene-to-psd.ts';
export type { PsdOptions } from './psd/scene-to-psd.ts';
export type { PartNames } from './psd/runs.ts';
export { element, escapeText, idOf, pathData, short, simplified } from './svg/markup.ts';
export type { Attribute } from './svg/markup.ts';
export { sceneToSvg } from './svg/scene-to-svg.ts';
export type { SvgOptions } from './svg/scene-to-svg.ts';
export { rasterImage, rasterPng } from './svg/raster-png.ts';
export { base64Of, storedPng } from './svg/stored-png.ts';
export { DEFAULT_VIEW, projectionOf } from './view.ts';
export type { Projection } from './view.ts';
export { PAPER_GRAINS, STYLE_IDS, STYLE_PAPERS } from './scene.ts';
export type {
  Bump, FoldField, Ink, Layer, LightOptions, Material, PaintOptions, PaperGrain, Pattern, PlacedDrawing, PlacedPicture, Quilting, Relief, Ribbon, Scene, Shape, StyleId, Surface, TextureKind, Tile, TileRaster, TileShape,
} from './scene.ts';
