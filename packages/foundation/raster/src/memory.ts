/** One linear memory that every kernel works in, seen through typed arrays. The views are replaced when it grows. */
export interface Memory {
  readonly f32: Float32Array;
  readonly i32: Int32Array;
  readonly u32: Uint32Array;
  readonly u8: Uint8Array;
  /** Makes sure that at least `bytes` bytes exist; what is there stays. */
  grow(bytes: number): void;
}

/** A memory of plain array buffers, for the plain kernels. */
export function createPlainMemory(bytes = 1 << 20): Memory {
  let buffer = new ArrayBuffer(bytes);
  const views = () => ({ f32: new Float32Array(buffer), i32: new Int32Array(buffer), u32: new Uint32Array(buffer), u8: new Uint8Array(buffer) });
  const memory = {
    ...views(),
    grow(wanted: number): void {
      if (wanted <= buffer.byteLength) return;
      const larger = new ArrayBuffer((Math.ceil(wanted * 1.25) + 65535) & ~65535);
      new Uint8Array(larger).set(new Uint8Array(buffer));
      buffer = larger;
      Object.assign(memory, views());
    },
  };
  return memory;
}
