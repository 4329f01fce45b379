/** The make of the built file: raised when what a descriptor or a code means is changed. */
export const BASE_VERSION = 1;

/** What the built file says of itself before its bytes: which garments, how many drawings of each side of each, the steps of the basis. */
export interface BaseText {
  readonly version: number;
  readonly seed: number;
  readonly types: readonly string[];
  readonly perSide: number;
  readonly basisSteps: readonly number[];
  readonly offset: readonly number[];
  readonly ranges: readonly [number, number, number];
  /** Base64: the basis as signed bytes, in steps of `basisSteps`. */
  readonly basis: string;
  /** Base64: the codes. */
  readonly codes: string;
}
