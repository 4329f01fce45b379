import type { DesignUpdate, Writer } from '@toile/studio';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { createElementWriter } from './element-writer.ts';
import { createReader } from './reader.ts';
import type { Tables } from './tables.ts';

/** Where events are announced (`NOTIFY`); the payload is the collection's id. */
export const EVENTS_CHANNEL = 'toile_events';
// Small enough that a piece as hexadecimal text is nothing, large enough that a ZIP of 100 MB is 200 rows.
const PIECE_BYTES = 512 * 1024;
// A row of `design` has 14 parameters and PostgreSQL takes 65 535.
const ROWS_AT_ONCE = 500;

/** Hands a job to the queue inside the same transaction. */
export type Enqueue = (trx: Transaction<Tables>, jobId: string) => Promise<void>;

/** The writings of the studio within one transaction. */
export function createWriter(trx: Transaction<Tables>, enqueue: Enqueue): Writer {
  return {
    ...createReader(trx),
    ...createElementWriter(trx),
    addCollection: async ({ id, name, at }) => {
      await trx.insertInto('toile.collection').values({ id, name, created_at: at, updated_at: at, deleted_at: null }).execute();
    },
    changeCollection: async (id, change, at) => {
      await trx.updateTable('toile.collection').where('id', '=', id).set({
        updated_at: at, ...(change.name === undefined ? {} : { name: change.name }), ...(change.deletedAt === undefined ? {} : { deleted_at: change.deletedAt }),
      }).execute();
    },
    addBoard: async (board, elements) => {
      await trx.insertInto('toile.board').values({
        id: board.id, collection_id: board.collectionId, brief: board.brief, seed: board.seed, count: board.count, market: board.market, engine: board.engine,
        reading: JSON.stringify(board.reading), ms: board.ms, created_at: board.createdAt,
        ...(board.parents ? { parents: JSON.stringify(board.parents) } : {}), ...(elements ? { elements: JSON.stringify(elements) } : {}),
      }).execute();
    },
    addDesigns: async (records) => {
      for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
        await trx.insertInto('toile.design').values(records.slice(from, from + ROWS_AT_ONCE).map((record) => ({
          id: record.id, collection_id: record.collectionId, board_id: record.boardId, place: record.place, document: JSON.stringify(record.design), revision: record.revision,
          is_hearted: record.isHearted, is_hidden: record.isHidden, is_selected: record.isSelected, tray_place: record.trayPlace,
          created_at: record.createdAt, updated_at: record.updatedAt,
        }))).execute();
      }
    },
    changeDesign: async (id, update, at) => {
      await trx.updateTable('toile.design').where('id', '=', id).set({ updated_at: at, ...columnsOf(update) }).execute();
    },
    setStep: async (designId, { step, before, after, changes }) => {
      await trx.deleteFrom('toile.design_step').where('design_id', '=', designId).where('step', '>=', step).execute();
      await trx.insertInto('toile.design_step').values({
        design_id: designId, step, before: JSON.stringify(before), after: JSON.stringify(after), changes: JSON.stringify(changes),
      }).execute();
    },
    addJob: async ({ job, order, by }, requestKey) => {
      await trx.insertInto('toile.job').values({
        id: job.id, collection_id: job.collectionId, request_key: requestKey, kind: job.kind, state: job.state, done: job.done, total: job.total, ordered: JSON.stringify(order),
        actor_kind: by.kind, actor_name: by.name, file_name: job.fileName, file_type: job.fileType, byte_count: job.byteCount, problem: null,
        created_at: job.createdAt, updated_at: job.updatedAt,
      }).execute();
    },
    changeJob: async (id, update, at) => {
      await trx.updateTable('toile.job').where('id', '=', id).set({
        updated_at: at,
        ...(update.state === undefined ? {} : { state: update.state }), ...(update.done === undefined ? {} : { done: update.done }), ...(update.total === undefined ? {} : { total: update.total }),
        ...(update.fileName === undefined ? {} : { file_name: update.fileName }), ...(update.fileType === undefined ? {} : { file_type: update.fileType }),
        ...(update.byteCount === undefined ? {} : { byte_count: update.byteCount }), ...(update.problem === undefined ? {} : { problem: update.problem && JSON.stringify(update.problem) }),
      }).execute();
    },
    addJobFile: async (id, file) => {
      // Once only: the first piece's key decides, whoever else is making the same file.
      for (let place = 0; place === 0 || place * PIECE_BYTES < file.bytes.length; place++) {
        const bytes = Buffer.from(file.bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES));
        const result = await trx.insertInto('toile.job_piece').values({ job_id: id, place, bytes }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
        if (place === 0 && result.numInsertedOrUpdatedRows !== 1n) return false;
      }
      return true;
    },
    enqueueJob: (id) => enqueue(trx, id),
    addEvent: async (event) => {
      // The collection's row is locked, so numbers have no gaps and a lower one is never committed after a higher one.
      const { event_count: seq } = await trx.updateTable('toile.collection').where('id', '=', event.collectionId)
        .set({ event_count: sql`event_count + 1`, updated_at: event.at }).returning('event_count').executeTakeFirstOrThrow();
      const row = {
        collection_id: event.collectionId, seq, at: event.at, actor_kind: event.by.kind, actor_name: event.by.name, name: event.name,
        board_id: event.boardId ?? null, design_id: event.designId ?? null, job_id: event.jobId ?? null, element_id: event.elementId ?? null, why: event.why ?? null,
      };
      await trx.insertInto('toile.event').values({ ...row, changes: JSON.stringify(event.changes ?? []) }).execute();
      await sql`select pg_notify(${EVENTS_CHANNEL}, ${event.collectionId})`.execute(trx);
      return {
        seq, collectionId: row.collection_id, at: row.at, by: event.by, name: event.name, boardId: row.board_id, designId: row.design_id, jobId: row.job_id,
        changes: [...(event.changes ?? [])], why: row.why, ...(event.elementId === undefined ? {} : { elementId: event.elementId }),
      };
    },
  };
}

function columnsOf(update: DesignUpdate) {
  return {
    ...(update.design === undefined ? {} : { document: JSON.stringify(update.design) }),
    ...(update.revision === undefined ? {} : { revision: update.revision }),
    ...(update.isHearted === undefined ? {} : { is_hearted: update.isHearted }),
    ...(update.isHidden === undefined ? {} : { is_hidden: update.isHidden }),
    ...(update.isSelected === undefined ? {} : { is_selected: update.isSelected }),
    ...(update.trayPlace === undefined ? {} : { tray_place: update.trayPlace }),
    ...(update.step === undefined ? {} : { step: update.step }),
    ...(update.stepTop === undefined ? {} : { step_top: update.stepTop }),
  };
}
