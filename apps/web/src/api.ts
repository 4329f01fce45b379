import { createClient } from '@toile/contract';
import type { Transport } from '@toile/contract';

/** The studio's API from the page's own origin. The browser's fetch fits the transport; only their type names differ. */
export const api = createClient({
  fetch: ((url, request) => fetch(url, request as RequestInit)) as Transport,
  createDecoder: () => new TextDecoder(),
});
