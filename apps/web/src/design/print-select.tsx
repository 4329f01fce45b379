import { Select } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrintSlot } from '@toile/brief';
import type { PrintChoice } from '@toile/textile';
import { getElement } from '../boards/boards-client.ts';
import { useBoards } from '../boards/use-boards.ts';
import { useTerms } from '../i18n/use-terms.ts';

interface PrintSelectProps {
  readonly print: PrintChoice;
  /** Ids of the house's families on offer. */
  readonly families: readonly string[];
  readonly isBusy: boolean;
  readonly onFamily: (id: string) => void;
  /** Left out where the designer's own prints are not offered. */
  readonly onOwn?: (slot: PrintSlot) => void;
}

/** Which print: the designer's own from the print board first, then the families of the house. */
export function PrintSelect({ print, families, isBusy, onFamily, onOwn }: PrintSelectProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const { collectionId = '' } = useParams({ strict: false });
  const { boards } = useBoards(collectionId);
  const slots = new Map(boards.prints.flatMap((slot) => (slot.print.own ? [[slot.print.own, slot] as const] : [])));
  const worn = print.id === 'own' ? print.own : undefined;
  const ids = [...new Set([...(worn ? [worn] : []), ...(onOwn ? slots.keys() : [])])];
  const names = useQueries({ queries: ids.map((id) => ({ queryKey: ['element', id], queryFn: () => getElement(id), staleTime: 60_000 })) });
  const own = ids.map((id, i) => ({ value: id as string, label: names[i]?.data?.title ?? t('uses.print') }));
  const house = families.filter((id) => id !== 'own').map((id) => ({ value: id, label: term('print', id) }));
  const now = worn ?? print.id;
  return (
    <Select
      label={t('design.print')} value={now} allowDeselect={false} searchable disabled={isBusy} data={own.length > 0 ? [{ group: t('uses.title'), items: own }, { group: t('print.families'), items: house }] : house}
      onChange={(to) => {
        if (!to || to === now) return;
        const slot = slots.get(to as NonNullable<typeof worn>);
        if (slot) onOwn?.(slot);
        else if (to !== worn) onFamily(to);
      }}
    />
  );
}
