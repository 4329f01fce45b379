import type { Reader } from '@toile/studio';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { createElementReader } from './element-reader.ts';
import { toBoard, toCollection, toEvent, toJob, toStoredDesign, toStoredJob } from './rows.ts';
import type { CollectionRow } from './rows.ts';
import type { Tables } from './tables.ts';

const COLLECTIONS = sql<CollectionRow>`
  select c.id, c.name, c.created_at, c.updated_at, c.deleted_at,
    (select count(*)::int from toile.board b where b.collection_id = c.id) as board_count,
    d.design_count, d.heart_count, d.selected_count
  from toile.collection c
  cross join lateral (
    select count(*)::int as design_count, (count(*) filter (where is_hearted))::int as heart_count, (count(*) filter (where is_selected))::int as selected_count
    from toile.design where collection_id = c.id
  ) d`;

/** The questions of the studio, asked of a database or of one transaction. */
export function createReader(db: Kysely<Tables>): Reader {
  return {
    ...createElementReader(db),
    collection: async (id) => {
      const { rows } = await sql<CollectionRow>`${COLLECTIONS} where c.id = ${id}`.execute(db);
      return rows[0] ? toCollection(rows[0]) : undefined;
    },
    collections: async (which) => {
      const condition = which === 'deleted' ? sql`c.deleted_at is not null` : sql`c.deleted_at is null`;
      const { rows } = await sql<CollectionRow>`${COLLECTIONS} where ${condition} order by c.updated_at desc, c.id`.execute(db);
      return rows.map(toCollection);
    },
    board: async (id) => {
      const row = await db.selectFrom('toile.board').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toBoard(row);
    },
    boards: async (collectionId) => {
      const rows = await db.selectFrom('toile.board').selectAll().where('collection_id', '=', collectionId).orderBy('place', 'desc').execute();
      return rows.map(toBoard);
    },
    design: async (id) => {
      const row = await db.selectFrom('toile.design').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toStoredDesign(row);
    },
    designsOfBoard: async (boardId) => {
      const rows = await db.selectFrom('toile.design').selectAll().where('board_id', '=', boardId).orderBy('place').execute();
      return rows.map((row) => toStoredDesign(row).record);
    },
    designs: async (collectionId, filter) => {
      let query = db.selectFrom('toile.design').selectAll().where('collection_id', '=', collectionId);
      if (filter.isHearted !== undefined) query = query.where('is_hearted', '=', filter.isHearted);
      if (filter.isSelected !== undefined) query = query.where('is_selected', '=', filter.isSelected);
      if (filter.isImported !== undefined) query = query.where('board_id', filter.isImported ? 'is' : 'is not', null);
      if (filter.isSelected) query = query.orderBy('tray_place');
      const rows = await query.orderBy('created_at').orderBy('place').orderBy('id').execute();
      return rows.map((row) => toStoredDesign(row).record);
    },
    step: async (designId, step) => {
      const row = await db.selectFrom('toile.design_step').selectAll().where('design_id', '=', designId).where('step', '=', step).executeTakeFirst();
      return row && { step: row.step, before: row.before, after: row.after, changes: row.changes } as NonNullable<Awaited<ReturnType<Reader['step']>>>;
    },
    events: async (collectionId, range) => {
      let query = db.selectFrom('toile.event').selectAll().where('collection_id', '=', collectionId).where('seq', '>', range.after);
      if (range.designId !== undefined) query = query.where('design_id', '=', range.designId);
      return (await query.orderBy('seq').limit(range.limit).execute()).map(toEvent);
    },
    lastSeq: async (collectionId) => {
      const row = await db.selectFrom('toile.collection').select('event_count').where('id', '=', collectionId).executeTakeFirst();
      return row?.event_count ?? 0;
    },
    job: async (id) => {
      const row = await db.selectFrom('toile.job').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toStoredJob(row);
    },
    jobByKey: async (collectionId, requestKey) => {
      const row = await db.selectFrom('toile.job').selectAll().where('collection_id', '=', collectionId).where('request_key', '=', requestKey).executeTakeFirst();
      return row && toJob(row);
    },
    jobFile: async (id) => {
      const job = await db.selectFrom('toile.job').select(['file_name', 'file_type', 'byte_count']).where('id', '=', id).executeTakeFirst();
      if (!job || job.file_name === null || job.file_type === null) return undefined;
      const bytes = new Uint8Array(job.byte_count ?? 0);
      let at = 0;
      // Piece by piece: pg holds a value as hexadecimal text while it reads it.
      for (let place = 0; at < bytes.length; place++) {
        const piece = await db.selectFrom('toile.job_piece').select('bytes').where('job_id', '=', id).where('place', '=', place).executeTakeFirstOrThrow();
        bytes.set(piece.bytes, at);
        at += piece.bytes.length;
      }
      return { name: job.file_name, type: job.file_type, bytes };
    },
    jobCounts: async () => {
      const rows = await db.selectFrom('toile.job').select(['state', sql<number>`count(*)::int`.as('count')]).where('state', 'in', ['waiting', 'working']).groupBy('state').execute();
      const of = (state: string): number => rows.find((row) => row.state === state)?.count ?? 0;
      return { waiting: of('waiting'), working: of('working') };
    },
  };
}
