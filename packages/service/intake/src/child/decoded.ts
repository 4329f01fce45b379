import type { Sharp } from 'sharp';

/** A file as far as its own reader takes it: a picture that sharp goes on with. */
export interface Decoded {
  readonly image: Sharp;
  readonly pages: number;
  readonly notes: readonly string[];
  /** What it is called in a refusal. */
  readonly what: string;
  /** The cleaned drawing, where it came as one. */
  readonly vector?: string;
}
