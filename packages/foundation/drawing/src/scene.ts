import type { Hex } from '@toile/kernel';
import type { Polyline } from '@toile/geometry';

/*
 * A picture as data. One scene, three writers (pixels, layered SVG, flat SVG). Plain, readonly, no functions:
 * it can be hashed, compared layer by layer, sent to a worker. Lengths in mm of the picture's own frame.
 */

/** What the light needs to know about a stuff: cloth, skin, leather, hair. Knows no fashion. */
export interface Material {
  readonly id: string;
  /** 0 matt … 1 mirror. */
  readonly gloss: number;
  /** Width of the highlight: 8 broad (silk) … 30 tight (vinyl). */
  readonly glossPower: number;
  /** Depth of shade and light: 0.65 woolly … 1.3 satin. */
  readonly contrast: number;
  /** 1 opaque … 0.3 tulle. */
  readonly opacity: number;
  readonly texture?: TextureKind;
  /** Amplitude of the texture, 0–0.3, at full size; the renderer lowers it at small sizes. */
  readonly textureAmount?: number;
  /** Pigment unevenness of the tone steps; 1 usual, 0.4 satin. */
  readonly softness?: number;
  /** Darkening at the outline; 1 usual, negative for pile that catches light at its edge (velvet). */
  readonly edge?: number;
  /** True for skin, hair and shoes: spared the watercolour's lift to paper. */
  readonly isBody?: boolean;
}

export type TextureKind =
  | 'linen' | 'denim' | 'wool' | 'tweed' | 'knit' | 'rib' | 'cable' | 'tulle' | 'lace' | 'leather' | 'fur' | 'velvet' | 'corduroy'
  | 'brocade' | 'sequin' | 'nylon' | 'jersey' | 'poplin';

/** A surface sampled on a grid: where each (s, t) lies on the picture, and the cloth's own mm (u across, v down) there. */
export interface Surface {
  /** Grid lines in s and in t (at least 2 each). */
  readonly rows: number;
  readonly columns: number;
  /** s of the first and last row, t of the first and last column: a little beyond 0–1, so that shade overhangs the outline. */
  readonly s: readonly [number, number];
  readonly t: readonly [number, number];
  /** x, y of each grid point, row by row (2 × rows × columns). */
  readonly points: Float32Array;
  /** u, v of each grid point, mm on the cloth; left out when cloth mm equal picture mm. */
  readonly cloth?: Float32Array;
}

/** A repeat of a pattern: vector shapes in mm on a tile. Shapes crossing an edge are drawn again on the other side by the renderer. */
export interface Tile {
  /** Equal ids mean equal pictures: the cache key. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly background: Hex;
  readonly shapes: readonly TileShape[];
  /** A repeat that came as a picture: it lies over the whole tile, under the shapes. */
  readonly raster?: TileRaster;
}

/** One repeat in spot colours: an ink a pixel, row by row. Its edges join. */
export interface TileRaster {
  readonly width: number;
  readonly height: number;
  readonly inks: readonly Hex[];
  readonly pixels: Uint8Array;
}

/** A filled shape of a tile, painted in order. */
export interface TileShape {
  readonly outline: Polyline;
  readonly fill: Hex;
  readonly opacity?: number;
  readonly holes?: readonly Polyline[];
  /** Blur radius, mm. */
  readonly blur?: number;
}

/** What a placed picture was drawn from: shapes in mm on a sheet of this size. `across`: they come round from side to side. */
export interface PlacedDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly TileShape[];
  readonly wraps?: 'across';
}

/** A picture placed once over a surface (an engineered print): straight RGBA rows over the given part of (s, t). */
export interface PlacedPicture {
  /** Left out for pictures that were never shapes. Where a painting is finer than the rows, it is drawn anew from this. */
  readonly drawing?: PlacedDrawing;
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  readonly s: readonly [number, number];
  readonly t: readonly [number, number];
}

/** Pattern on a layer: a repeat and, over it, placed pictures. */
export interface Pattern {
  readonly tile?: Tile;
  /** 1 is life size. */
  readonly scale: number;
  /** Radians. */
  readonly rotation: number;
  readonly placed?: readonly PlacedPicture[];
}

/** Hanging folds over a surface. The same phase drives height, hem wave and ink. phase(s,t) = across[t] + s·drift[t]; fold k lies between phases k and k+1. */
export interface FoldField {
  readonly kind: 'soft' | 'gather' | 'knife' | 'box' | 'accordion';
  /** Phase over t = 0…1 in 256 equal steps (257 values), and its drift with s. */
  readonly across: Float32Array;
  readonly drift: Float32Array;
  /** The number of fold `heights[0]`; folds outside the list are flat. */
  readonly first: number;
  /** Height of each fold, mm. */
  readonly heights: Float32Array;
  /** The s where each fold starts. */
  readonly starts: Float32Array;
}

/** A tension fold: a ribbon of height along a line. */
export interface Ribbon {
  readonly points: Polyline;
  /** Half-width, mm. */
  readonly width: number;
  /** Height, mm. Negative for a groove. */
  readonly height: number;
  /** Where it dies away. */
  readonly taper: 'both' | 'in' | 'out';
  /** Cross-section: skewed, a soft bell, a roll, a triangle crease. */
  readonly section: 'skew' | 'soft' | 'roll' | 'crease';
}

/** A rounded hill on the surface, centred in cloth mm (u, v), with its own reach in each direction. */
export interface Bump {
  readonly u: number;
  readonly v: number;
  readonly acrossReach: number;
  readonly upReach: number;
  readonly downReach: number;
  readonly height: number;
}

/** Rows of stuffing between quilting lines. */
export interface Quilting {
  /** Distance between lines, mm; `offset` shifts them along v. */
  readonly pitch: number;
  readonly offset: number;
  readonly height: number;
  readonly kind: 'rows' | 'diamonds';
}

/** The height of a layer above the paper: what the light falls on. */
export interface Relief {
  /** Roundness of the limb or body under it: 0 flat … 0.5 a half-round of `halfWidth` mm. */
  readonly round: number;
  readonly halfWidth: number;
  readonly folds?: FoldField;
  readonly ribbons?: readonly Ribbon[];
  readonly bumps?: readonly Bump[];
  readonly quilting?: Quilting;
  /** Height along s, 65 values over 0…1 (the roll of a collar, a cuff's edge). */
  readonly alongS?: Float32Array;
}

/** A drawn line. */
export interface Ink {
  readonly points: Polyline;
  /** mm. */
  readonly width: number;
  /** contour: tapered, pressed; fold: tapered; seam: even, alive; stitch: dashed; plain: even. */
  readonly kind: 'contour' | 'fold' | 'seam' | 'stitch' | 'plain';
  /** Left out: a shade of the layer's own colour. */
  readonly colour?: Hex;
  readonly opacity?: number;
  readonly isClipped?: boolean;
  readonly isClosed?: boolean;
}

/** A filled or stroked shape on top of a layer: a button, a soft shadow, a piping. */
export interface Shape {
  readonly outline: Polyline;
  readonly fill?: Hex;
  readonly opacity?: number;
  readonly stroke?: { readonly colour: Hex; readonly width: number };
  readonly isClipped?: boolean;
  /** Blur radius, mm. */
  readonly blur?: number;
}

/** One sheet of the picture: an outline that clips, and a surface that carries pattern, relief and light. The two are independent. */
export interface Layer {
  /** Unique in the scene and stable: `g0.sleeve.left`. */
  readonly id: string;
  /** Whose it is, for picking and for grouping in exports: `g0.sleeve`, `figure.head`. */
  readonly part: string;
  readonly outline: Polyline;
  /** Cut out with even–odd. */
  readonly holes?: readonly Polyline[];
  readonly colour: Hex;
  readonly material: Material;
  readonly surface?: Surface;
  readonly pattern?: Pattern;
  readonly relief?: Relief;
  readonly shapes?: readonly Shape[];
  readonly inks?: readonly Ink[];
  /** Strength of the shadow it casts on what lies under it, 0–1. */
  readonly shadow: number;
  /** Darkening of a far or inner side, 0–1. */
  readonly darken?: number;
  /** Weight of the drawn contour; 0 draws none. */
  readonly contour: number;
  /** Opacity along s, 65 values over 0…1 (a sleeve fading into the body). */
  readonly fade?: Float32Array;
}

/** A whole drawing. Layers from back to front. */
export interface Scene {
  /** The window on the frame that the picture shows, mm. */
  readonly view: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly ink: Hex;
  readonly seed: number;
  readonly layers: readonly Layer[];
}

/** How a scene is painted. A style never touches geometry: what `pickPart` finds, and which pixels are covered, is the same in all (see `style-proof.test.ts`). */
export interface PaintOptions {
  readonly width: number;
  readonly height: number;
  readonly style: StyleId;
  readonly paper: Hex;
  /** The paper's surface: `smooth` where left out. */
  readonly paperGrain?: PaperGrain;
  /** Where the light stands and what it is like; the usual light where left out. */
  readonly light?: LightOptions;
  /** Angle of the light in radians, as `light.angle`, which wins where both are given. */
  readonly lightAngle?: number;
  /** The two rim lights of neon, from the right and from the left; cyan and pink where left out. `neonLightsOf` chooses them from a palette. */
  readonly neonLights?: readonly [right: Hex, left: Hex];
  /** Contact shadow under the figure. */
  readonly hasGroundShadow?: boolean;
}

/** One light. Every member left out is that of the usual picture: from the upper left, neither hard nor soft, neutral. */
export interface LightOptions {
  /** Radians from straight above, negative to the left; −0.805 usually. */
  readonly angle?: number;
  /** 0 an overcast sky (shadows melt) … 0.5 usual … 1 a bare bulb (shadows are cut out). */
  readonly hardness?: number;
  /** −1 cool light and warm shadows … 0 usual … 1 warm light and cool shadows. */
  readonly warmth?: number;
}

/** The surface of the paper: hot-pressed, cold-pressed (rough, blobby tooth), laid (fine ribs and chain lines), kraft (fibres). */
export type PaperGrain = 'smooth' | 'cold-press' | 'laid' | 'kraft';

/**
 * The hand that paints. marker: flat strokes laid over each other, highlights left white. watercolour: washes that leave the line, granulate
 * and dry with an edge. neon: dark paper and two coloured rim lights. ink: line and spot blacks, almost no colour. pencil: coloured pencil on
 * the paper's tooth, hatched in the shade. gouache: opaque planes in three tones, with a dry edge and hardly a line.
 */
export type StyleId = 'marker' | 'watercolour' | 'neon' | 'ink' | 'pencil' | 'gouache';

/** All styles, in the order they are offered. */
export const STYLE_IDS: readonly StyleId[] = ['marker', 'watercolour', 'neon', 'ink', 'pencil', 'gouache'];

/** The paper that each style is usually worked on. */
export const STYLE_PAPERS: Readonly<Record<StyleId, Hex>> = { marker: '#f7f4ee', watercolour: '#faf6ee', neon: '#14121c', ink: '#fbf9f4', pencil: '#f5f1e8', gouache: '#ebe4d6' };

/** All papers. */
export const PAPER_GRAINS: readonly PaperGrain[] = ['smooth', 'cold-press', 'laid', 'kraft'];
