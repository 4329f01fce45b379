/** Everything that can happen in a collection: the names of history entries and of server-sent events alike. */
export const EVENT_NAMES = [
  'collection.created', 'collection.renamed', 'collection.deleted', 'collection.restored', 'collection.imported',
  'element.added', 'element.changed', 'elements.changed', 'elements.undone', 'elements.redone',
  'board.created',
  'design.imported', 'design.changed', 'design.instructed', 'design.undone', 'design.redone', 'design.marked', 'tray.ordered',
  'job.created', 'job.progressed', 'job.finished', 'job.failed', 'job.cancelled',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** Where the events of a collection are heard (server-sent events; resumes by `Last-Event-ID` or `?after=`). */
export const eventsPath = (collectionId: string, after?: number): string =>
  `/api/collections/${encodeURIComponent(collectionId)}/events${after === undefined ? '' : `?after=${after}`}`;
