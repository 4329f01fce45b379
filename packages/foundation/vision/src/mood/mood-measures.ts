import type { PaletteColour } from '../palette/extract-palette.ts';

/** How much of a picture's edges runs each way, shares that add up to 1 where there are edges at all. */
export interface Directions { readonly horizontal: number; readonly vertical: number; readonly diagonal: number }

/** How much the surfaces of a picture look like a kind of texture, each 0–1. */
export interface TextureKinds {
  /** Little happens between the edges of things. */
  readonly smooth: number;
  /** Fine irregular speckle without direction: sand, tweed, film grain. */
  readonly grainy: number;
  /** Fine marks that repeat along two directions: cloth, basket, brick. */
  readonly woven: number;
  /** Many fine strokes that lie side by side: hair, grass, pleats, wood. */
  readonly stroked: number;
  /** Small lights far above the rest: satin, lacquer, water. */
  readonly glossy: number;
}

/** What a picture says before anyone names what is on it. Every number is 0–1, 0.5 in the middle of its range where it has two ends. */
export interface MoodMeasures {
  /** Its colours, the largest first. */
  readonly palette: readonly PaletteColour[];
  /** Mean lightness: 0 black, 1 white; the toned L of OKLab, near CIE L* over 100. */
  readonly lightness: number;
  /** How far the lightness spreads: its deviation over 0.35, about that of a half black, half white picture. */
  readonly spread: number;
  /** Cool 0 … warm 1: the warm–cool scale of Ou, Luo, Woodcock and Wright (2004), mean over the area. 0.5 is neither. */
  readonly temperature: number;
  /** Grey 0 … highly colourful 1: M of Hasler and Süsstrunk (2003) over 100; they call 59 quite, 82 highly colourful. */
  readonly colourfulness: number;
  /** Between its darkest and its lightest twentieth, in lightness. */
  readonly contrast: number;
  /** How much neighbouring patches differ: mean of the deviation within windows (Peli 1990), over 0.2. */
  readonly localContrast: number;
  /** Calm 0 … busy 1: edge density d (Mack and Oliva 2004) as d / (d + 6 %), noise left out. */
  readonly busyness: number;
  /** Angular 0 … curved 1: of the length of its contours, what turns gradually against what is straight or turns at corners. 0.5 where it has no contours. */
  readonly curvature: number;
  /** How much contour stood behind `curvature`, 0 none … 1 plenty. */
  readonly contours: number;
  readonly directions: Directions;
  /** How much one direction leads, 0 none … 1 all edges run one way: the coherence of the structure tensor (Bigün and Granlund 1987). */
  readonly alignment: number;
  readonly textures: TextureKinds;
}
