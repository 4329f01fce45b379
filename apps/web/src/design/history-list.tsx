import { Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryEvent } from '@toile/contract';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';
import { keys } from '../records.ts';
import { ChangeLine } from './change-line.tsx';

/** Everything that happened to a design, the newest first: what the engine proposed, what the designer chose. */
export function HistoryList({ designId, design }: { readonly designId: string; readonly design: Design }) {
  const { t, i18n } = useTranslation();
  const events = useQuery({ queryKey: keys.history(designId), queryFn: () => api.listDesignHistory(designId) }).data?.events ?? [];
  if (events.length === 0) return <Text size="sm" c="dimmed">{t('design.history.empty')}</Text>;
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const by = (event: HistoryEvent) => (i18n.exists(`by.${event.by.name}`) ? t(`by.${event.by.name}` as 'by.designer') : event.by.name);
  return (
    <Timeline bulletSize={10} lineWidth={1} active={events.length}>
      {events.toReversed().map((event) => (
        <Timeline.Item key={event.seq} title={i18n.exists(`event.${event.name}`) ? t(`event.${event.name}` as 'event.design.changed') : event.name}>
          {event.why ? <Text size="sm">“{event.why}”</Text> : null}
          {event.changes.map((change) => {
            const mark = `mark.${change.path}.${String(change.to)}`;
            return <Text key={change.path} size="sm">{i18n.exists(mark) ? t(mark as 'mark.isHearted.true') : <ChangeLine change={change} design={design} />}</Text>;
          })}
          <Text size="xs" c="dimmed">{by(event)} · {moment.format(new Date(event.at))}</Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
