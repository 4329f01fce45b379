import type { Kernels } from './kernels.ts';
import { createPlainKernels } from './plain/plain-kernels.ts';
import { createWasmKernels } from './wasm-kernels.ts';

/** Kernels of the wanted make; where WebAssembly cannot run, the plain ones stand in: the bytes are the same. */
export const createKernels = (kind: 'wasm' | 'plain' = 'wasm'): Kernels => (kind === 'wasm' ? createWasmKernels() : undefined) ?? createPlainKernels();
