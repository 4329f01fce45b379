import { Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { changeText } from './instruct-line.tsx';

/** Everything that happened to a design, the newest first: what the engine proposed, what the designer chose. */
export function HistoryList({ designId }: { readonly designId: string }) {
  const { t, i18n } = useTranslation();
  const events = useQuery({ queryKey: ['design-history', designId], queryFn: () => api.listDesignHistory(designId) }).data?.events ?? [];
  if (events.length === 0) return <Text size="sm" c="dimmed">{t('design.history.empty')}</Text>;
  return (
    <Timeline bulletSize={10} lineWidth={1} active={events.length}>
      {events.toReversed().map((event) => (
        <Timeline.Item key={event.seq} title={i18n.exists(`event.${event.name}`) ? t(`event.${event.name}` as 'event.design.changed') : event.name}>
          {event.why ? <Text size="sm">“{event.why}”</Text> : null}
          {event.changes.map((change) => <Text key={change.path} size="xs">{changeText(change)}</Text>)}
          <Text size="xs" c="dimmed">{event.by.name} · {new Date(event.at).toLocaleString(i18n.language)}</Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
