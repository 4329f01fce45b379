import type { ColumnType, Generated } from 'kysely';

/** JSON goes in as text and comes out parsed. */
type Json = ColumnType<unknown, string, string>;

/** The tables of the schema `toile`. */
export interface Tables {
  'toile.collection': { id: string; name: string; event_count: Generated<number>; created_at: string; updated_at: string; deleted_at: string | null };
  'toile.board': {
    id: string; collection_id: string; place: Generated<string>; brief: string; seed: ColumnType<string, number, number>; count: number; market: string; engine: string;
    reading: Json; ms: number; created_at: string; parents: ColumnType<unknown, string | undefined, string>;
  };
  'toile.design': {
    id: string; collection_id: string; board_id: string | null; place: number; document: Json; revision: number;
    is_hearted: boolean; is_hidden: boolean; is_selected: boolean; tray_place: number | null;
    step: Generated<number>; step_top: Generated<number>; created_at: string; updated_at: string;
  };
  'toile.design_step': { design_id: string; step: number; before: Json; after: Json; changes: Json };
  'toile.event': {
    collection_id: string; seq: number; at: string; actor_kind: string; actor_name: string; name: string;
    board_id: string | null; design_id: string | null; job_id: string | null; changes: Json; why: string | null;
  };
  'toile.job': {
    id: string; collection_id: string; request_key: string | null; kind: string; state: string; done: number; total: number; ordered: Json;
    actor_kind: string; actor_name: string; file_name: string | null; file_type: string | null; byte_count: number | null;
    problem: ColumnType<unknown, string | null, string | null>; created_at: string; updated_at: string;
  };
  'toile.job_piece': { job_id: string; place: number; bytes: Uint8Array };
}
