import { createClient } from '@toile/contract';
import type { Transport } from '@toile/contract';
import { connectionLost } from './shell/connection.ts';
import { outliving } from './shell/when-hidden.ts';

const send = async (url: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, outliving(request));
  } catch (cause) {
    if (!request.signal?.aborted) connectionLost();
    throw cause;
  }
};

/** The studio's API from the page's own origin. The browser's fetch fits the transport; only their type names differ. */
export const api = createClient({ fetch: ((url, request) => send(url, request as RequestInit)) as Transport, createDecoder: () => new TextDecoder() });
