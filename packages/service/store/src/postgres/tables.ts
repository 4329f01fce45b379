import type { ColumnType, Generated } from 'kysely';

/** JSON goes in as text and comes out parsed. */
type Json = ColumnType<unknown, string, string>;

/** The tables of the schema `toile`. */
export interface Tables {
  'toile.collection': { id: string; name: string; event_count: Generated<number>; created_at: string; updated_at: string; deleted_at: string | null };
  'toile.board': {
    id: string; collection_id: string; place: Generated<string>; brief: string; seed: ColumnType<string, number, number>; count: number; market: string; engine: string;
    reading: Json; ms: number; created_at: string; parents: ColumnType<unknown, string | undefined, string>; elements: ColumnType<unknown, string | undefined, string>;
  };
  'toile.design': {
    id: string; collection_id: string; board_id: string | null; place: number; document: Json; revision: number;
    is_hearted: boolean; is_hidden: boolean; is_selected: boolean; tray_place: number | null;
    step: Generated<number>; step_top: Generated<number>; created_at: string; updated_at: string;
  };
  'toile.design_step': { design_id: string; step: number; before: Json; after: Json; changes: Json };
  'toile.event': {
    collection_id: string; seq: number; at: string; actor_kind: string; actor_name: string; name: string;
    board_id: string | null; design_id: string | null; job_id: string | null; element_id: string | null; changes: Json; why: string | null;
  };
  'toile.job': {
    id: string; collection_id: string; request_key: string | null; kind: string; state: string; done: number; total: number; ordered: Json;
    actor_kind: string; actor_name: string; file_name: string | null; file_type: string | null; byte_count: number | null;
    problem: ColumnType<unknown, string | null, string | null>; created_at: string; updated_at: string;
  };
  'toile.element': {
    id: string; place: Generated<string>; kinds: Json; title: string; tags: Json; search: string; width: number; height: number; bytes: number; source: Json; notes: Json; palette: Json; colours: Json;
    thumbprint: Uint8Array; has_vector: boolean; created_at: string; updated_at: string;
  };
  'toile.element_piece': { element_id: string; form: string; place: number; bytes: Uint8Array };
  'toile.element_data': { element_id: string; kind: string; data: Json; updated_at: string };
  'toile.boards': { collection_id: string; document: Json; revision: number; step: number; step_top: number; updated_at: string };
  'toile.boards_step': { collection_id: string; step: number; document: Json };
  'toile.job_piece': { job_id: string; place: number; bytes: Uint8Array };
}
