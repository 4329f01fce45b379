import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { MIGRATIONS } from '../migrations/migrations.ts';
import type { Migration } from '../migrations/migrations.ts';
import { StoreFailed } from '../store-failed.ts';
import type { Tables } from './tables.ts';

// Any fixed number: "toil" in ASCII. Two studios that start on one database at once wait for each other here.
const LOCK = 0x746f696c;

/** Brings the schema up to date, one transaction in all; refuses a database that a newer studio has written. */
export async function migrate(db: Kysely<Tables>, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    await sql`create schema if not exists toile`.execute(trx);
    await sql`create table if not exists toile.migration (number integer primary key, name text not null, run_at timestamptz not null default now())`.execute(trx);
    const { rows } = await sql<{ number: number }>`select number from toile.migration order by number`.execute(trx);
    const done = rows.map((row) => row.number);
    const last = migrations.at(-1)?.number ?? 0;
    const newest = done.at(-1) ?? 0;
    if (newest > last) {
      throw new StoreFailed('newer-schema', `The database was written by a newer Toile (its schema is ${newest}, this one knows ${last}). Update Toile, or use another database.`);
    }
    for (const migration of migrations.filter(({ number }) => !done.includes(number))) {
      await sql.raw(migration.sql).execute(trx);
      await sql`insert into toile.migration (number, name) values (${migration.number}, ${migration.name})`.execute(trx);
    }
  });
}
