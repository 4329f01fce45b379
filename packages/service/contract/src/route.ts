import type { z } from 'zod';

/** One route: what comes in, what goes out. The server mounts it, the client calls it, the OpenAPI document lists it. */
export interface Route<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for each parameter. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'studio' | 'collections' | 'elements' | 'boards' | 'designs' | 'history' | 'exports';
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** How the body comes where it is not JSON: its `body` then only describes the fields, one of them the file. */
  readonly accepts?: 'multipart/form-data';
  /** The largest JSON body, bytes; 1 MiB when left out. */
  readonly bodyLimit?: number;
  readonly status: 200 | 201 | 202;
  /** The JSON that answers; left out for files and streams. */
  readonly answer?: z.ZodType<Answer>;
  /** Media types, for files and streams. */
  readonly produces?: readonly string[];
  /** Refusals to be reckoned with, beside 400, 429, 500 and 503 which any route may give. */
  readonly refusals: readonly (404 | 409 | 413 | 415 | 422)[];
}

/** The route, with the types of its schemas kept. */
export function route<Params = undefined, Query = undefined, Body = undefined, Answer = undefined>(
  given: Route<Params, Query, Body, Answer>,
): Route<Params, Query, Body, Answer> {
  return given;
}
