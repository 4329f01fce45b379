import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { EventName, HistoryEvent } from '@toile/contract';
import { api } from './api.ts';
import { deskOf } from './boards/use-boards.ts';
import { keepRecord, keys } from './records.ts';
import type { DesignRecord } from '@toile/contract';

const DESIGN_EVENTS: readonly EventName[] = ['design.changed', 'design.instructed', 'design.undone', 'design.redone', 'design.marked'];
const BOARD_EVENTS: readonly EventName[] = ['board.created', 'collection.renamed', 'tray.ordered', 'design.imported'];
const ELEMENT_EVENTS: readonly EventName[] = ['elements.changed', 'elements.undone', 'elements.redone', 'element.added'];
const JOB_EVENTS: readonly EventName[] = ['job.progressed', 'job.finished', 'job.failed', 'job.cancelled'];

/** Keeps the page as the studio is: what another window, or another person, does in this collection is shown here too. */
export function useCollectionEvents(collectionId: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (collectionId === undefined) return undefined;
    let source: EventSource | undefined;
    let last: number | undefined;
    const hear = (name: EventName, act: (event: HistoryEvent) => void) => source?.addEventListener(name, (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as HistoryEvent;
      last = event.seq;
      act(event);
    });
    const open = () => {
      // A browser opens six connections to one place: a window nobody looks at must not hold one.
      if (document.hidden || source) return;
      source = new EventSource(api.eventsUrl(collectionId, last));
      for (const name of DESIGN_EVENTS) hear(name, (event) => {
        const known = queries.getQueryData<DesignRecord>(keys.design(event.designId ?? ''));
        // This window's own doing is known already.
        if (event.designId === null || (known && known.updatedAt >= event.at)) return;
        void api.getDesign(event.designId).then((record) => keepRecord(queries, record), () => undefined);
        void queries.invalidateQueries({ queryKey: keys.history(event.designId) });
        if (event.name === 'design.marked') void queries.invalidateQueries({ queryKey: keys.tray(collectionId) });
      });
      for (const name of BOARD_EVENTS) hear(name, () => {
        for (const queryKey of [keys.boards(collectionId), keys.collection(collectionId), keys.tray(collectionId)]) void queries.invalidateQueries({ queryKey });
      });
      for (const name of ELEMENT_EVENTS) hear(name, () => {
        void deskOf(collectionId).refresh();
        void queries.invalidateQueries({ queryKey: ['elements'] });
      });
      for (const name of JOB_EVENTS) hear(name, (event) => void queries.invalidateQueries({ queryKey: keys.job(event.jobId ?? '') }));
    };
    const close = () => {
      source?.close();
      source = undefined;
    };
    const follow = () => (document.hidden ? close() : open());
    open();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [collectionId, queries]);
}
