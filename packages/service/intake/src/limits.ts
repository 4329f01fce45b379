/** How much of a file is borne. */
export interface IntakeLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Pixels of a picture before it is decoded, and of one side. */
  readonly pixels: number;
  readonly side: number;
  /** Frames of an animation, pages of a document. */
  readonly pages: number;
  /** Longest side of what is kept, pixels. */
  readonly keptSide: number;
  /** How long the reading process may work, ms, and how much memory it may hold, bytes; beyond either it is killed. Four times as long by the wall clock. */
  readonly ms: number;
  readonly memory: number;
}

/** Room for a 100-megapixel camera and a scan of a whole sheet; a bomb is none of these. */
export const INTAKE_LIMITS: IntakeLimits = {
  bytes: 40 * 1024 * 1024, pixels: 100_000_000, side: 20_000, pages: 1000, keptSide: 4096, ms: 30_000, memory: 1536 * 1024 * 1024,
};
