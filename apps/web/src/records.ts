import type { QueryClient } from '@tanstack/react-query';
import type { BoardWithDesigns, DesignRecord } from '@toile/contract';

/** What the page keeps of the studio's records, by name. One place, so that a heart put on a design is seen on its board. */
export const keys = {
  collections: ['collections'] as const,
  collection: (id: string) => ['collection', id] as const,
  boards: (collectionId: string) => ['boards', collectionId] as const,
  board: (id: string | undefined) => ['board', id] as const,
  design: (id: string) => ['design', id] as const,
  history: (designId: string) => ['design-history', designId] as const,
  tray: (collectionId: string) => ['tray', collectionId] as const,
  job: (id: string | undefined) => ['job', id] as const,
};

/** Puts a record as it is now wherever it is shown. */
export function keepRecord(queries: QueryClient, record: DesignRecord): void {
  queries.setQueryData<DesignRecord>(keys.design(record.id), record);
  queries.setQueryData<BoardWithDesigns>(keys.board(record.boardId ?? ''), (known) => known && { ...known, designs: known.designs.map((one) => (one.id === record.id ? record : one)) });
  queries.setQueryData<readonly DesignRecord[]>(keys.tray(record.collectionId), (known) => known?.map((one) => (one.id === record.id ? record : one)));
}
