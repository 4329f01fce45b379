/**
 * What designers bring: elements by content with their bytes, what was made of them, and the boards of each collection with their undo.
 * Numbers of pieces are as in `job_piece`. `search` is title and tags, folded.
 */
export const elements = {
  number: 3,
  name: 'elements',
  sql: `
    create table toile.element (
      id text primary key, place bigint generated always as identity, kinds json not null, title text not null, tags json not null, search text not null,
      width integer not null, height integer not null, bytes integer not null, source json not null, notes json not null, palette json not null, colours json not null,
      thumbprint bytea not null, has_vector boolean not null, created_at text not null, updated_at text not null
    );
    create index element_by_age on toile.element (place desc);
    create table toile.element_piece (
      element_id text not null references toile.element on delete cascade, form text not null, place integer not null, bytes bytea not null, primary key (element_id, form, place)
    );
    alter table toile.element_piece alter column bytes set storage external;
    create table toile.element_data (
      element_id text not null references toile.element on delete cascade, kind text not null, data json not null, updated_at text not null, primary key (element_id, kind)
    );
    create table toile.boards (
      collection_id text primary key references toile.collection, document json not null, revision integer not null, step integer not null, step_top integer not null, updated_at text not null
    );
    create table toile.boards_step (
      collection_id text not null references toile.collection, step integer not null, document json not null, primary key (collection_id, step)
    );
    alter table toile.board add column elements json;
    alter table toile.event add column element_id text;
  `,
} as const;
