export type {
  Bump, FoldField, Ink, Layer, Material, PaintOptions, Pattern, PlacedPicture, Quilting, Relief, Ribbon, Scene, Shape, StyleId, Surface, TextureKind, Tile, TileShape,
} from './scene.ts';
