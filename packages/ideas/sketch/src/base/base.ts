import type { GarmentId } from '@toile/garment';

/** How many numbers a drawing is boiled down to. */
export const CODE_LENGTH = 64;
/** A step of a stored code. */
export const CODE_STEP = 0.12;

/** One drawing of the base: what it shows, and its number, from which `sampleGarment` makes it again. */
export interface BaseEntry {
  readonly type: GarmentId;
  readonly side: 'front' | 'back';
  readonly n: number;
}

/** The base: drawings of every garment by the house's own engine, as codes in which drawings of one kind lie near one another. */
export interface SketchBase {
  readonly entries: readonly BaseEntry[];
  /** `CODE_LENGTH` signed bytes an entry, in steps of `CODE_STEP`. */
  readonly codes: Int8Array;
  /** From a descriptor to a code: rows of `CODE_LENGTH`, one a number of the descriptor, and what is taken off. */
  readonly basis: Float32Array;
  readonly offset: Float32Array;
  /** Distances to the nearest entry that 50, 90 and 99 of a hundred drawings in the base's own manner have. */
  readonly ranges: readonly [middle: number, wide: number, widest: number];
}

/** The code of a descriptor. */
export function codeOf({ basis, offset }: Pick<SketchBase, 'basis' | 'offset'>, descriptor: Float32Array): Float32Array {
  const code = new Float32Array(CODE_LENGTH);
  for (let k = 0; k < CODE_LENGTH; k++) code[k] = -offset[k]!;
  for (let i = 0; i < descriptor.length; i++) {
    const v = descriptor[i]!;
    if (v === 0) continue;
    for (let k = 0; k < CODE_LENGTH; k++) code[k]! += v * basis[i * CODE_LENGTH + k]!;
  }
  return code;
}
