import type { StudioStore } from '@toile/studio';
import type { FastifyReply, FastifyRequest } from 'fastify';

const HEARTBEAT_MS = 15_000;
const PAGE = 200;

/** Open event streams. */
export interface EventStreams {
  /** Sends a collection's events after a number, and each new one as it is committed, until the listener goes. */
  open(request: FastifyRequest, reply: FastifyReply, from: { readonly collectionId: string; readonly after: number }): void;
  close(): void;
}

/** Server-sent events, replayed from the table: a listener that comes back with `Last-Event-ID` misses nothing. */
export function createEventStreams(store: StudioStore): EventStreams {
  const open = new Set<() => void>();
  return {
    open: (_request, reply, { collectionId, after }) => {
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)) as Record<string, string>,
        'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'keep-alive',
      });
      raw.write('retry: 1000\n\n');
      let sent = after;
      let isPumping = false;
      let isAsked = false;
      let isOver = false;
      const pump = async (): Promise<void> => {
        isAsked = true;
        if (isPumping) return;
        isPumping = true;
        try {
          while (isAsked && !isOver) {
            isAsked = false;
            const events = await store.events(collectionId, { after: sent, limit: PAGE });
            for (const event of events) {
              if (isOver) break;
              const isRoomy = raw.write(`id: ${event.seq}\nevent: ${event.name}\ndata: ${JSON.stringify(event)}\n\n`);
              sent = event.seq;
              if (!isRoomy) await new Promise((resolve) => { raw.once('drain', resolve); raw.once('close', resolve); });
            }
            if (events.length === PAGE) isAsked = true;
          }
        } catch {
          // The database is away for a moment: the listener comes back by itself and goes on where it was.
          end();
        } finally {
          isPumping = false;
        }
      };
      const unwatch = store.watch(collectionId, () => void pump());
      const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
      const end = (): void => {
        if (isOver) return;
        isOver = true;
        clearInterval(heartbeat);
        unwatch();
        open.delete(end);
        raw.end();
      };
      open.add(end);
      raw.on('close', end);
      raw.on('error', end);
      void pump();
    },
    close: () => { for (const end of open) end(); },
  };
}
