import { searchTextOf } from '@toile/studio';
import type { ElementForm, Writer } from '@toile/studio';
import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

// As in the writer of jobs: small enough that a piece as hexadecimal text is nothing.
const PIECE_BYTES = 512 * 1024;

type ElementWriter = Pick<Writer, 'addElement' | 'changeElement' | 'deleteElement' | 'putElementData' | 'putBoards' | 'setBoardsStep' | 'rewriteBoardsStep'>;

/** The writings of elements and boards within one transaction. */
export function createElementWriter(trx: Transaction<Tables>): ElementWriter {
  const addPieces = async (id: string, form: string, bytes: Uint8Array): Promise<void> => {
    for (let place = 0; place === 0 || place * PIECE_BYTES < bytes.length; place++) {
      await trx.insertInto('toile.element_piece').values({ element_id: id, form, place, bytes: Buffer.from(bytes.subarray(place * PIECE_BYTES, (place + 1) * PIECE_BYTES)) }).execute();
    }
  };
  return {
    addElement: async ({ record, thumbprint, forms }) => {
      const result = await trx.insertInto('toile.element').values({
        id: record.id, kinds: JSON.stringify(record.kinds), title: record.title, tags: JSON.stringify(record.tags), search: searchTextOf(record), width: record.width, height: record.height, bytes: record.bytes,
        source: JSON.stringify(record.source), notes: JSON.stringify(record.notes ?? []), palette: JSON.stringify(record.palette ?? []), colours: JSON.stringify(record.colours),
        thumbprint: Buffer.from(thumbprint), has_vector: record.hasVector, created_at: record.createdAt, updated_at: record.updatedAt,
      }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
      if (result.numInsertedOrUpdatedRows !== 1n) return false;
      for (const [form, bytes] of Object.entries(forms) as [ElementForm, Uint8Array | undefined][]) if (bytes) await addPieces(record.id, form, bytes);
      return true;
    },
    changeElement: async (id, change, at) => {
      const row = await trx.selectFrom('toile.element').select(['title', 'tags']).where('id', '=', id).forUpdate().executeTakeFirst();
      if (!row) return;
      const title = change.title ?? row.title, tags = change.tags ?? row.tags as string[];
      await trx.updateTable('toile.element').where('id', '=', id).set({
        title, tags: JSON.stringify(tags), search: searchTextOf({ title, tags }), updated_at: at,
        ...(change.kinds === undefined ? {} : { kinds: JSON.stringify(change.kinds) }), ...(change.colours === undefined ? {} : { colours: JSON.stringify(change.colours) }),
        ...(change.notes === undefined ? {} : { notes: JSON.stringify(change.notes) }),
      }).execute();
    },
    deleteElement: async (id) => { await trx.deleteFrom('toile.element').where('id', '=', id).execute(); },
    putElementData: async (id, data, at) => {
      const row = { data: JSON.stringify(data), updated_at: at };
      await trx.insertInto('toile.element_data').values({ element_id: id, kind: data.kind, ...row }).onConflict((conflict) => conflict.columns(['element_id', 'kind']).doUpdateSet(row)).execute();
      await trx.updateTable('toile.element').where('id', '=', id).set({ updated_at: at }).execute();
    },
    putBoards: async (collectionId, { boards, revision, step, stepTop, updatedAt }) => {
      const row = { document: JSON.stringify(boards), revision, step, step_top: stepTop, updated_at: updatedAt };
      await trx.insertInto('toile.boards').values({ collection_id: collectionId, ...row }).onConflict((conflict) => conflict.column('collection_id').doUpdateSet(row)).execute();
    },
    setBoardsStep: async (collectionId, step, boards) => {
      await trx.deleteFrom('toile.boards_step').where('collection_id', '=', collectionId).where('step', '>=', step).execute();
      await trx.insertInto('toile.boards_step').values({ collection_id: collectionId, step, document: JSON.stringify(boards) }).execute();
    },
    rewriteBoardsStep: async (collectionId, step, boards) => {
      await trx.updateTable('toile.boards_step').where('collection_id', '=', collectionId).where('step', '=', step).set({ document: JSON.stringify(boards) }).execute();
    },
  };
}
