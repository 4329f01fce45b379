import type { StudioStore, Writer } from '@toile/studio';
import type { Kysely } from 'kysely';
import { toStoreFailed } from '../store-failed.ts';
import type { Announcements } from './announcements.ts';
import { createReader } from './reader.ts';
import type { Tables } from './tables.ts';
import { createWriter } from './writer.ts';
import type { Enqueue } from './writer.ts';

/** The store on PostgreSQL. Every failure that is the world's comes out as `StoreFailed`. */
export function createPostgresStore(db: Kysely<Tables>, parts: { readonly announcements: Announcements; readonly enqueue: Enqueue }): StudioStore {
  const reader = createReader(db);
  const guarded = Object.fromEntries(Object.entries(reader).map(([name, ask]) => [name, async (...args: readonly unknown[]) => {
    try {
      return await (ask as (...given: readonly unknown[]) => Promise<unknown>)(...args);
    } catch (error) {
      throw toStoreFailed(error);
    }
  }])) as unknown as typeof reader;

  async function transact<T>(work: (writer: Writer) => Promise<T>, collectionId?: string): Promise<T | undefined> {
    try {
      return await db.transaction().execute(async (trx) => {
        if (collectionId !== undefined) {
          const row = await trx.selectFrom('toile.collection').select('id').where('id', '=', collectionId).forUpdate().executeTakeFirst();
          if (!row) return undefined;
        }
        return await work(createWriter(trx, parts.enqueue));
      });
    } catch (error) {
      throw toStoreFailed(error);
    }
  }

  return {
    ...guarded,
    write: (collectionId, work) => transact(work, collectionId),
    writeNew: async <T>(work: (writer: Writer) => Promise<T>) => await transact(work) as T,
    watch: parts.announcements.watch,
  };
}
