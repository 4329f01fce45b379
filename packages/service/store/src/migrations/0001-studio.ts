/** Collections, boards, designs, their undo, history, jobs. Documents are `json`, not `jsonb`: a design comes back with its fields in the order it was written. */
export const studio = {
  number: 1,
  name: 'studio',
  sql: `
    create table toile.collection (
      id text primary key, name text not null, event_count integer not null default 0,
      created_at text not null, updated_at text not null, deleted_at text
    );
    create table toile.board (
      id text primary key, collection_id text not null references toile.collection, place bigint generated always as identity,
      brief text not null, seed bigint not null, count integer not null, market text not null, engine text not null, reading json not null,
      ms integer not null, created_at text not null
    );
    create index board_of_collection on toile.board (collection_id, place);
    create table toile.design (
      id text primary key, collection_id text not null references toile.collection, board_id text references toile.board, place integer not null,
      document json not null, revision integer not null default 1,
      is_hearted boolean not null default false, is_hidden boolean not null default false, is_selected boolean not null default false, tray_place integer,
      step integer not null default 0, step_top integer not null default 0, created_at text not null, updated_at text not null
    );
    create index design_of_board on toile.design (board_id, place);
    create index design_of_collection on toile.design (collection_id, created_at, place);
    create index design_marked on toile.design (collection_id) where is_hearted or is_selected;
    create table toile.design_step (
      design_id text not null references toile.design, step integer not null, before json not null, after json not null, changes json not null,
      primary key (design_id, step)
    );
    create table toile.event (
      collection_id text not null references toile.collection, seq integer not null, at text not null, actor_kind text not null, actor_name text not null,
      name text not null, board_id text, design_id text, job_id text, changes json not null, why text,
      primary key (collection_id, seq)
    );
    create index event_of_design on toile.event (design_id, seq) where design_id is not null;
    create function toile.refuse_change() returns trigger language plpgsql as $$ begin raise exception 'history is only added to'; end $$;
    create trigger event_is_kept before update or delete on toile.event for each row execute function toile.refuse_change();
    create table toile.job (
      id text primary key, collection_id text not null references toile.collection, request_key text, kind text not null, state text not null,
      done integer not null, total integer not null, ordered json not null, actor_kind text not null, actor_name text not null,
      file_name text, file_type text, byte_count integer, problem json, created_at text not null, updated_at text not null,
      unique (collection_id, request_key)
    );
    create index job_state on toile.job (state) where state in ('waiting', 'working');
    create table toile.job_piece (job_id text not null references toile.job, place integer not null, bytes bytea not null, primary key (job_id, place));
  `,
} as const;
