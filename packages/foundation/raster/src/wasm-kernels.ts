import { bytesOfBase64 } from './base64.ts';
import type { Kernels } from './kernels.ts';
import { KERNELS_BASE64 } from './kernels.gen.ts';
import type { Memory } from './memory.ts';
import { wasmHost } from './wasm-types.ts';

const PAGE = 65536, FIRST_PAGES = 64, MOST_PAGES = 16384;
/** Compiled once a thread; every painter gets an instance of its own. */
let compiled: object | undefined;

/** The kernels in WebAssembly with SIMD; nothing where the host cannot run them. They give the same bytes as the plain ones. */
export function createWasmKernels(): Kernels | undefined {
  const host = wasmHost();
  if (!host) return undefined;
  try {
    compiled ??= new host.Module(bytesOfBase64(KERNELS_BASE64));
  } catch {
    return undefined; // an old host without SIMD: the plain kernels do the same, slower
  }
  const linear = new host.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES });
  const { exports } = new host.Instance(compiled, { env: { memory: linear, abort: (): never => { throw new Error('invariant: a kernel gave up'); } } });
  const views = () => ({ f32: new Float32Array(linear.buffer), i32: new Int32Array(linear.buffer), u32: new Uint32Array(linear.buffer), u8: new Uint8Array(linear.buffer) });
  const memory: Memory = {
    ...views(),
    grow(bytes) {
      if (bytes <= linear.buffer.byteLength) return;
      linear.grow(Math.ceil((bytes * 1.25 - linear.buffer.byteLength) / PAGE));
      Object.assign(memory, views());
    },
  };
  return { ...(exports as unknown as Omit<Kernels, 'kind' | 'memory'>), kind: 'wasm', memory };
}

