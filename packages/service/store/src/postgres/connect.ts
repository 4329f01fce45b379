import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { toStoreFailed } from '../store-failed.ts';
import type { Tables } from './tables.ts';

/** Where a database is, as `pg` wants it. */
export interface DatabaseAddress { readonly connectionString: string }

/** An open database. */
export interface Database { readonly db: Kysely<Tables>; readonly address: DatabaseAddress; close(): Promise<void> }

// Twelve: an API of one laptop rarely has more than a handful of queries in flight; the queue has its own few.
const CONNECTIONS = 12;

/** Opens a pool; finds out only at the first query whether somebody is there. */
export function connect(address: DatabaseAddress): Database {
  const pool = new pg.Pool({
    connectionString: address.connectionString, max: CONNECTIONS, connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000, application_name: 'toile',
    statement_timeout: 60_000, keepAlive: true,
  });
  // An idle connection that breaks is no failure of any request; the pool opens another.
  pool.on('error', () => undefined);
  // One that breaks while it is in use says so to its query as well; unheard, the event would end the process.
  pool.on('connect', (client) => { client.on('error', () => undefined); });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, address, close: () => db.destroy() };
}

/** One short conversation with the database, without a pool. The failure is a `StoreFailed` where the world is to blame. */
export async function askOnce<Row>(address: DatabaseAddress, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: address.connectionString, connectionTimeoutMillis: 3000, application_name: 'toile-start' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(text, [...values])).rows as Row[];
  } catch (error) {
    throw toStoreFailed(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
