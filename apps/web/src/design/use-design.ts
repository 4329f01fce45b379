import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChangeRequest, ChangedDesign, DesignRecord, Marks } from '@toile/contract';
import { api } from '../api.ts';
import { notifyProblem } from '../shell/notices.tsx';

/** One design being worked on: the record and every way to change it. Each change is stored before it is shown as made. */
export function useDesign(designId: string) {
  const queries = useQueryClient();
  const key = ['design', designId];
  const query = useQuery({ queryKey: key, queryFn: () => api.getDesign(designId) });
  const keep = (record: DesignRecord) => {
    queries.setQueryData(key, record);
    void queries.invalidateQueries({ queryKey: ['design-history', designId] });
    void queries.invalidateQueries({ queryKey: ['tray', record.collectionId] });
    void queries.invalidateQueries({ queryKey: ['variants', designId] });
  };
  const options = {
    onSuccess: (changed: ChangedDesign) => keep(changed.record),
    onError: (cause: unknown) => {
      notifyProblem(cause);
      // Another window may have changed the design in between: show what is stored now.
      void query.refetch();
    },
  };
  const change = useMutation({ mutationFn: (changes: readonly ChangeRequest[]) => api.changeDesign(designId, changes, query.data ? { revision: query.data.revision } : {}), ...options });
  const undo = useMutation({ mutationFn: () => api.undoDesign(designId), ...options });
  const redo = useMutation({ mutationFn: () => api.redoDesign(designId), ...options });
  const mark = useMutation({ mutationFn: (marks: Marks) => api.markDesign(designId, marks), onSuccess: keep, onError: notifyProblem });
  const instruct = useMutation({ mutationFn: (text: string) => api.instructDesign(designId, text), onSuccess: options.onSuccess });
  return { record: query.data, isMissing: query.isError, change, undo, redo, mark, instruct, isBusy: change.isPending || undo.isPending || redo.isPending || instruct.isPending };
}
export type DesignInHand = ReturnType<typeof useDesign>;
