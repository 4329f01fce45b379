/*
 * The least of `fetch` that the client needs, so that this room compiles without the DOM's types and runs with any fetch:
 * the browser's, Node's, or a test's.
 */

/** What is sent. */
export interface TransportRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | UploadForm;
  // `never`-free on purpose: the browser's AbortSignal fits without naming it.
  readonly signal?: AbortLike;
}

/** A form with a file in it: the browser's and Node's `FormData` fits without naming it. */
export interface UploadForm {
  append(name: string, value: string): void;
  has(name: string): boolean;
}

/** An AbortSignal, as far as it matters here. */
export interface AbortLike {
  readonly aborted: boolean;
}

/** What comes back. */
export interface TransportAnswer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  readonly body: { getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }> } } | null;
}

/** A fetch. */
export type Transport = (url: string, request: TransportRequest) => Promise<TransportAnswer>;

/** Decodes bytes to text piece by piece; the browser's and Node's `TextDecoder` fits. */
export interface StreamDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
