import type { Memory } from './memory.ts';

/** A rectangle of whole pixels: from left/top up to, but not including, right/bottom. */
export interface PixelBox { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** A rectangle of pixels lying in memory row by row, without gaps. */
export interface Area { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/**
 * The inner loops of the painter. All arguments are numbers; an `at…` or plane argument is a byte offset into `memory`.
 * Every coordinate is a pixel of the whole picture, so that a kernel gives the same bytes whatever part is asked for.
 * There are two makes, a plain one and one in WebAssembly; the plain one is the judge of the other.
 */
export interface Kernels {
  readonly kind: 'wasm' | 'plain';
  readonly memory: Memory;

  // ---- coverage: signed areas summed in 16.16 fixed point, so that the order of edges and the clip never change a byte
  /** The window that coverage is collected in: accumulators (i32, stride w + 4), and the touched span of each row. */
  stage(sums: number, spanStart: number, spanEnd: number, x0: number, y0: number, x1: number, y1: number): void;
  line(ax: number, ay: number, bx: number, by: number): void;
  /** A closed polygon of `n` points from two f32 arrays; corners nearer than 0.9 px are skipped. */
  polygon(atX: number, atY: number, n: number, isReversed: number): void;
  /** A convex quadrilateral, turned so that overlapping ones add up. */
  quad(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): void;
  /** Collected coverage as an 8-bit mask (which must be zero before); the stage is empty afterwards. */
  takeMask(mask: number, x: number, y: number, w: number, h: number, isEvenOdd: number): void;
  /** Collected coverage as paint, alpha 0–256, through a mask where one is given (0 for none). */
  takeInk(colour: number, alpha: number, mask: number, x: number, y: number, w: number, h: number): void;

  // ---- the frame: the pixels being painted, premultiplied RGBA, and the planes that lie under it
  frame(pixels: number, top: number, pigment: number, grain: number, x0: number, y0: number, x1: number, y1: number): void;
  /** Notes in the `top` plane that layer `index` covers these pixels wholly. */
  markTop(mask: number, x: number, y: number, w: number, h: number, index: number): void;
  /** The box of the mask's pixels that nothing later hides: four i32 at `out`, relative to the mask; empty when right ≤ left. */
  visibleBox(mask: number, x: number, y: number, w: number, h: number, index: number, out: number): void;
  /**
   * Dims what is already painted (never the bare paper) towards `colour`, which multiplies it, by a soft mask moved by (dx, dy); `nearShare` of the
   * shadow is the mask moved by only (nearX, nearY) and made `crisp` times as steep: sharp at the edge that casts it, soft farther off.
   */
  castShadow(soft: number, x: number, y: number, w: number, h: number, dx: number, dy: number, nearX: number, nearY: number, crisp: number, nearShare: number, index: number, strength: number, colour: number): void;
  /** Paints one colour through a soft mask (f32), and a hard one where given. */
  stampSoft(soft: number, x: number, y: number, w: number, h: number, colour: number, alpha: number, mask: number, mx: number, my: number, mw: number, mh: number): void;
  /** Lays the frame on a background of the same size: opaque RGBA at `out`. */
  flatten(background: number, out: number): void;

  // ---- blur: running sums over whole numbers, exact wherever they start
  /** The mask blurred by two boxes (radius r1, then r2), as f32 0–1. `a` and `b` are scratch planes. */
  softMask(mask: number, out: number, a: number, b: number, w: number, h: number, r1: number, r2: number): void;
  /** The heights and the mask blurred by one box, over a part (bx, by, bw, bh) of the area; outputs are bw × bh. */
  blurHeight(height: number, mask: number, w: number, outHeight: number, outMask: number, a: number, b: number, bx: number, by: number, bw: number, bh: number, r: number): void;

  // ---- the surface: planes of t, s, u, v over an area of stride w whose corner is the picture's pixel (x, y)
  /** Rasterises a grid (six f32 planes x, y, t, s, u, v, `vertexStride` bytes apart). `planes` 1: t; 2: t, s; 4: t, s, u, v; `planeStride` bytes apart. */
  surface(grid: number, vertexStride: number, rows: number, columns: number, planes: number, out: number, planeStride: number, x: number, y: number, w: number, left: number, top: number, right: number, bottom: number): void;
  /** Without a grid: u, v are the picture's mm. */
  plainSurface(out: number, planeStride: number, x: number, y: number, w: number, left: number, top: number, right: number, bottom: number, mmPerPixel: number, originX: number, originY: number): void;

  // ---- height, mm, over the part (left, top, right, bottom) of an area of stride w
  /** The round of the body from t; clears the plane first. Pixels without a surface get t = 0.5. */
  roundHeight(t: number, height: number, mask: number, w: number, left: number, top: number, right: number, bottom: number, amount: number): void;
  /** Hanging folds. `tables`: across, drift (257 each), then `count` heights, `count` starts; `ridge`: 1026 values. */
  foldHeight(t: number, s: number, height: number, mask: number, w: number, left: number, top: number, right: number, bottom: number, kind: number, tables: number, first: number, count: number, ridge: number): void;
  /**
   * A ribbon along a line of `n` points (x, y, half-width, height: 4 f32 each; px, px, px, mm). Each pixel takes its height from the nearest
   * stretch, so the ribbon never lies on itself. `near` and `raised` are scratch planes.
   */
  ribbonHeight(line: number, n: number, height: number, near: number, raised: number, x: number, y: number, w: number, left: number, top: number, right: number, bottom: number, profile: number): void;
  bumpHeight(u: number, v: number, height: number, mask: number, w: number, left: number, top: number, right: number, bottom: number, bu: number, bv: number, across: number, up: number, down: number, amount: number): void;
  /** Rows (0) or diamonds (1) of stuffing; `swell`: 513 values over one row. */
  quiltHeight(u: number, v: number, height: number, mask: number, w: number, left: number, top: number, right: number, bottom: number, pitch: number, offset: number, amount: number, kind: number, swell: number): void;
  /** Adds a table of 65 values over s = 0…1. */
  alongHeight(s: number, height: number, mask: number, w: number, left: number, top: number, right: number, bottom: number, table: number): void;

  // ---- colour planes (three f32 planes, `planeStride` bytes apart)
  colourFill(colour: number, planeStride: number, w: number, left: number, top: number, right: number, bottom: number, r: number, g: number, b: number): void;
  /** A repeating picture (RGBA) drawn by u, v, bent by the blurred height. `m`: six f32 that take (u, v) to shares of the repeat. */
  tileColour(colour: number, planeStride: number, u: number, v: number, height: number, mask: number, w: number, left: number, top: number, right: number, bottom: number,
    blurred: number, bx: number, by: number, bw: number, bh: number, half: number, m: number, pixels: number, pw: number, ph: number): void;
  /** A picture laid once over a part of (s, t). `m`: four f32, s and t to shares of the picture. */
  placedColour(colour: number, planeStride: number, s: number, t: number, mask: number, w: number, left: number, top: number, right: number, bottom: number, m: number, pixels: number, pw: number, ph: number): void;
  /** The weave: a repeating tile of (tone, opacity) bytes; tone multiplies the colour, opacity fills the alpha plane. */
  texture(colour: number, planeStride: number, alpha: number, u: number, v: number, mask: number, w: number, left: number, top: number, right: number, bottom: number, amount: number, opacityAmount: number, tile: number, size: number, perMm: number): void;
  /** The alpha plane from a table of 65 values over s; multiplies when `isMore`, sets when not. */
  alphaAlong(alpha: number, s: number, w: number, left: number, top: number, right: number, bottom: number, table: number, isMore: number): void;

  /** Light: height to normals, tone bands, gloss, rims, wash, grain; painted into the frame. See `shade.ts` for the parameters. */
  shade(parameters: number, mask: number, x: number, y: number, w: number, h: number, left: number, top: number, right: number, bottom: number,
    height: number, blurred: number, blurredMask: number, bx: number, by: number, bw: number, soft: number, colour: number, planeStride: number, alpha: number, gloss: number, index: number, flags: number): void;
}
