/**
 * The little of WebAssembly that we use, declared here because the core rooms are compiled without a host's types.
 * Node, browsers and workers all have it.
 */
interface WasmMemory { readonly buffer: ArrayBuffer; grow(pages: number): number }

export interface WasmHost {
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: { readonly env: { readonly memory: WasmMemory; readonly abort: () => never } }) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** The host's WebAssembly, or nothing where there is none. */
export const wasmHost = (): WasmHost | undefined => (globalThis as unknown as { readonly WebAssembly?: WasmHost }).WebAssembly;
