import { Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DesignRecord, HistoryEvent } from '@toile/contract';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';
import { keys } from '../records.ts';
import { ChangeLine } from './change-line.tsx';

/** Everything that happened to a design, the newest first: what the designer chose, and at the foot what the engine proposed. */
export function HistoryList({ record, design }: { readonly record: DesignRecord; readonly design: Design }) {
  const { t, i18n } = useTranslation();
  const events = useQuery({ queryKey: keys.history(record.id), queryFn: () => api.listDesignHistory(record.id) }).data?.events ?? [];
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const by = (name: string) => (i18n.exists(`by.${name}`) ? t(`by.${name}` as 'by.designer') : name);
  const title = (event: HistoryEvent) => {
    const marks = event.changes.map((change) => `mark.${change.path}.${String(change.to)}`).filter((key) => i18n.exists(key)).map((key) => t(key as 'mark.isHearted.true'));
    if (marks.length > 0) return marks.join(', ');
    return i18n.exists(`event.${event.name}`) ? t(`event.${event.name}` as 'event.design.changed') : event.name;
  };
  return (
    <Timeline bulletSize={10} lineWidth={1} active={events.length + 1}>
      {events.toReversed().map((event) => (
        <Timeline.Item key={event.seq} title={title(event)}>
          {event.why ? <Text size="sm">“{event.why}”</Text> : null}
          {event.name === 'design.marked' ? null : event.changes.map((change) => <Text key={change.path} size="sm" component="div"><ChangeLine change={change} design={design} /></Text>)}
          <Text size="xs" c="dimmed">{by(event.by.name)} · {moment.format(new Date(event.at))}</Text>
        </Timeline.Item>
      ))}
      <Timeline.Item title={t(record.boardId ? 'event.board.created' : 'event.design.imported')}>
        {design.brief ? <Text size="sm">“{design.brief}”</Text> : null}
        <Text size="xs" c="dimmed">{t('brief.seed')} {design.seed} · {moment.format(new Date(record.createdAt))}</Text>
      </Timeline.Item>
    </Timeline>
  );
}
