import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccessoryEdit, ChangeRequest, ChangedDesign, DesignRecord, Marks } from '@toile/contract';
import { api } from '../api.ts';
import { keepRecord, keys } from '../records.ts';
import { isNotFound } from '../shell/connection.ts';
import { notify, notifyProblem } from '../shell/notices.tsx';
import { useChangeWords } from './change-text.ts';
import { documentOf } from './document-of.ts';

/** One design being worked on: the record and every way to change it. Each change is stored before it is shown as made. */
export function useDesign(designId: string) {
  const { t } = useTranslation();
  const changeWords = useChangeWords();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: keys.design(designId), queryFn: () => api.getDesign(designId), staleTime: 2000 });
  const keep = (record: DesignRecord) => {
    keepRecord(queries, record);
    for (const queryKey of [keys.history(designId), keys.tray(record.collectionId)]) void queries.invalidateQueries({ queryKey });
  };
  const options = {
    onSuccess: (changed: ChangedDesign) => keep(changed.record),
    onError: (cause: unknown) => {
      notifyProblem(cause);
      // Another window may have changed the design in between: show what is stored now.
      void query.refetch();
    },
  };
  const undo = useMutation({ mutationFn: () => api.undoDesign(designId), onSuccess: (changed: ChangedDesign) => { notify(undefined); keep(changed.record); }, onError: options.onError });
  const redo = useMutation({ mutationFn: () => api.redoDesign(designId), ...options });
  // What was changed is told, with the way back beside it.
  const tell = ({ record, changes }: ChangedDesign) => {
    keep(record);
    const [first] = changes;
    if (!first) return;
    const { what, from, to } = changeWords(first, documentOf(record));
    const rest = changes.length > 1 ? ` · ${t('design.more', { count: changes.length - 1 })}` : '';
    notify({ text: `${what} ${from} → ${to}${rest}`, action: { label: t('app.undo'), run: () => undo.mutate() } });
  };
  const change = useMutation({
    mutationFn: (changes: readonly ChangeRequest[]) => api.changeDesign(designId, changes, query.data ? { revision: query.data.revision } : {}), onSuccess: tell, onError: options.onError,
  });
  const accessorise = useMutation({
    mutationFn: (edit: AccessoryEdit) => api.editAccessories(designId, edit, query.data ? { revision: query.data.revision } : {}), onSuccess: tell, onError: options.onError,
  });
  const mark = useMutation({
    mutationFn: (marks: Marks) => api.markDesign(designId, marks),
    onSuccess: (record) => { keep(record); void queries.invalidateQueries({ queryKey: keys.collections }); }, onError: notifyProblem,
  });
  const instruct = useMutation({ mutationFn: (text: string) => api.instructDesign(designId, text), onSuccess: tell });
  return {
    record: query.data, isMissing: isNotFound(query.error), isUnreachable: query.isError && !query.data, change, accessorise, undo, redo, mark, instruct,
    isBusy: change.isPending || accessorise.isPending || undo.isPending || redo.isPending || instruct.isPending,
  };
}
export type DesignInHand = ReturnType<typeof useDesign>;
