/** Boards bred from designs remember which. */
export const parents = { number: 2, name: 'parents', sql: 'alter table toile.board add column parents json;' } as const;
