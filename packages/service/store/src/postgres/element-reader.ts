import type { ElementData, ElementKind, ElementPlace, ElementRecord } from '@toile/contract';
import type { Boards } from '@toile/brief';
import type { ElementId } from '@toile/kernel';
import type { Reader, StoredElement } from '@toile/studio';
import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['toile.element']> & { readonly data_kinds: string[] | null };
type ElementReader = Pick<Reader, 'element' | 'elements' | 'elementBytes' | 'elementData' | 'elementPlaces' | 'boardsOf' | 'boardsStep' | 'elementsOfBoard'>;

const ELEMENTS = sql<Row>`select e.*, (select array_agg(d.kind order by d.kind) from toile.element_data d where d.element_id = e.id) as data_kinds from toile.element e`;

/** The questions about elements and boards, asked of a database or of one transaction. */
export function createElementReader(db: Kysely<Tables>): ElementReader {
  return {
    element: async (id) => {
      const { rows } = await sql<Row>`${ELEMENTS} where e.id = ${id}`.execute(db);
      return rows[0] && toElement(rows[0]);
    },
    elements: async ({ kind, tag, words = [] }) => {
      const conditions = [
        ...(kind === undefined ? [] : [sql`e.kinds::jsonb ? ${kind}`]), ...(tag === undefined ? [] : [sql`e.tags::jsonb ? ${tag}`]), ...words.map((word) => sql`strpos(e.search, ${word}) > 0`),
      ];
      const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
      const { rows } = await sql<Row>`${ELEMENTS} ${where} order by e.place desc`.execute(db);
      return rows.map(toElement);
    },
    elementBytes: async (id, form) => {
      const pieces: Uint8Array[] = [];
      // Piece by piece: pg holds a value as hexadecimal text while it reads it.
      for (let place = 0; ; place++) {
        const piece = await db.selectFrom('toile.element_piece').select('bytes').where('element_id', '=', id).where('form', '=', form).where('place', '=', place).executeTakeFirst();
        if (!piece) break;
        pieces.push(piece.bytes);
      }
      return pieces.length === 0 ? undefined : new Uint8Array(Buffer.concat(pieces));
    },
    elementData: async (id, kind) => {
      const row = await db.selectFrom('toile.element_data').select('data').where('element_id', '=', id).where('kind', '=', kind).executeTakeFirst();
      return row && row.data as ElementData;
    },
    elementPlaces: async (id) => {
      const part = `%${id}%`;
      const { rows } = await sql<{ in: ElementPlace['in']; collection_id: string; name: string; id: string }>`
        select 'boards' as in, b.collection_id, c.name, b.collection_id as id from toile.boards b join toile.collection c on c.id = b.collection_id where b.document::text like ${part}
        union all
        select 'design', d.collection_id, c.name, d.id from toile.design d join toile.collection c on c.id = d.collection_id
          where d.document::text like ${part} or exists (select 1 from toile.design_step s where s.design_id = d.id and (s.before::text like ${part} or s.after::text like ${part}))
        union all
        select 'board', b.collection_id, c.name, b.id from toile.board b join toile.collection c on c.id = b.collection_id where b.elements::text like ${part}
        order by 3, 1, 4`.execute(db);
      return rows.map((row) => ({ in: row.in, collectionId: row.collection_id, collectionName: row.name, id: row.id }));
    },
    boardsOf: async (collectionId) => {
      const row = await db.selectFrom('toile.boards').selectAll().where('collection_id', '=', collectionId).executeTakeFirst();
      return row && { boards: row.document as Boards, revision: row.revision, step: row.step, stepTop: row.step_top, updatedAt: row.updated_at };
    },
    boardsStep: async (collectionId, step) => {
      const row = await db.selectFrom('toile.boards_step').select('document').where('collection_id', '=', collectionId).where('step', '=', step).executeTakeFirst();
      return row && row.document as Boards;
    },
    elementsOfBoard: async (boardId) => {
      const row = await db.selectFrom('toile.board').select('elements').where('id', '=', boardId).executeTakeFirst();
      return (row?.elements ?? undefined) as Boards | undefined;
    },
  };
}

function toElement(row: Row): StoredElement {
  const notes = row.notes as string[];
  const kinds = row.kinds as ElementKind[];
  const record: ElementRecord = {
    id: row.id as ElementId, kind: kinds[0] as ElementKind, kinds, title: row.title, tags: row.tags as string[], width: row.width, height: row.height, bytes: row.bytes,
    source: row.source as ElementRecord['source'], ...(notes.length > 0 ? { notes } : {}), hasVector: row.has_vector, dataKinds: (row.data_kinds ?? []) as ElementRecord['dataKinds'],
    colours: row.colours as ElementRecord['colours'], palette: row.palette as NonNullable<ElementRecord['palette']>, createdAt: row.created_at, updatedAt: row.updated_at,
  };
  return { record, thumbprint: new Uint8Array(row.thumbprint) };
}
