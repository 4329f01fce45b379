import pg from 'pg';
import type { DatabaseAddress } from './connect.ts';
import { EVENTS_CHANNEL } from './writer.ts';

/** Hears which collections have new events, whichever process wrote them. */
export interface Announcements {
  /** Calls back when the collection has something new, and after any gap in hearing. */
  watch(collectionId: string, listener: () => void): () => void;
  close(): Promise<void>;
}

const RECONNECT_MS = 500;

/** Listens on a connection of its own, and takes it up again when it breaks. */
export function hearAnnouncements(address: DatabaseAddress): Announcements {
  const listeners = new Map<string, Set<() => void>>();
  let client: pg.Client | undefined;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const again = (): void => {
    client = undefined;
    if (!isClosed) timer ??= setTimeout(() => { timer = undefined; void listen(); }, RECONNECT_MS).unref();
  };
  async function listen(): Promise<void> {
    const next = new pg.Client({ connectionString: address.connectionString, keepAlive: true, application_name: 'toile-events', connectionTimeoutMillis: 3000 });
    next.on('error', () => undefined);
    next.on('end', again);
    next.on('notification', (message) => { for (const listener of listeners.get(message.payload ?? '') ?? []) listener(); });
    try {
      await next.connect();
      await next.query(`listen ${EVENTS_CHANNEL}`);
      client = next;
      if (isClosed) await next.end();
      // Something may have been said while nobody listened: everyone looks at the table.
      for (const group of listeners.values()) for (const listener of group) listener();
    } catch {
      // The database is away; requests say so, and this tries again.
      next.removeListener('end', again);
      await next.end().catch(() => undefined);
      again();
    }
  }
  void listen();

  return {
    watch: (collectionId, listener) => {
      const group = listeners.get(collectionId) ?? new Set();
      listeners.set(collectionId, group.add(listener));
      return () => {
        group.delete(listener);
        if (group.size === 0 && listeners.get(collectionId) === group) listeners.delete(collectionId);
      };
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
