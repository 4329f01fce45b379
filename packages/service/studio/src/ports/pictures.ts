import type { LightOptions, PaperGrain, StyleId } from '@toile/drawing';
import type { Design, DesignElements } from '@toile/garment';
import type { Outcome } from '@toile/kernel';

/** How an illustration is drawn. */
export interface PictureOptions {
  /** Pixels; the height is half as much again. */
  readonly width: number;
  readonly style: StyleId;
  /** Angle of the light, radians from straight above, negative to the left. */
  readonly light?: number;
  /** How hard and how warm that light is. */
  readonly hardness?: NonNullable<LightOptions['hardness']>;
  readonly warmth?: NonNullable<LightOptions['warmth']>;
  readonly paper?: `#${string}`;
  readonly grain?: PaperGrain;
}

/** What is written on the flats. */
export interface SheetOptions { readonly callouts?: boolean; readonly measurements?: boolean; readonly language?: 'en' | 'zh-Hans' | 'zh-HK' }

/** The widest layered picture: its layers are all in memory at once. */
export const PSD_WIDTH_MOST = 2048;

/** Straight RGBA, row by row. */
export interface Pixels { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

/** The drawing part. Asynchronous, since it runs in other threads. `elements` are those the design wears; see `drawWithElements`. */
export interface Pictures {
  pixels(design: Design, options: PictureOptions, elements?: DesignElements): Promise<Outcome<Pixels>>;
  png(design: Design, options: PictureOptions, elements?: DesignElements): Promise<Outcome<Uint8Array>>;
  svg(design: Design, options: PictureOptions, elements?: DesignElements): Promise<Outcome<string>>;
  /** One layer a part; see `PSD_WIDTH_MOST`. */
  psd(design: Design, options: PictureOptions, elements?: DesignElements): Promise<Outcome<Uint8Array>>;
  flats(design: Design, options?: SheetOptions, elements?: DesignElements): Promise<Outcome<string>>;
  encode(pixels: Pixels): Promise<Uint8Array>;
}
