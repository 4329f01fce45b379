import { ActionIcon, Button, Group, Paper, Text, Transition } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { RequestRefused } from '@toile/contract';
import i18next from 'i18next';
import { CrossIcon } from './icons.tsx';
import { causeText } from './problem-text.ts';
import { WithSwatches } from './with-swatches.tsx';

/** A short message at the foot of the screen, with at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly detail?: string;
  readonly tone?: 'calm' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

let current: Notice | undefined;
const listeners = new Set<() => void>();
const SHOWN_MS = 6000;

/** Shows a notice in place of the one before. */
export function notify(notice: Notice | undefined): void {
  current = notice;
  for (const listener of listeners) listener();
}

/** Shows what went wrong in the words of the problem, never a stack. */
export function notifyProblem(cause: unknown): void {
  const told = causeText(cause);
  if (!told) return;
  if (!(cause instanceof RequestRefused)) console.error(cause);
  notify({ text: told.text, ...(told.detail ? { detail: told.detail } : {}), tone: 'problem' });
}

/** Where notices appear. */
export function NoticeBoard() {
  const notice = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => current);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => notify(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <Transition mounted={notice !== undefined} transition="slide-up" duration={160}>
      {(style) => (
        <Paper className="notice" style={style} shadow="md" withBorder role={notice?.tone === 'problem' ? 'alert' : 'status'} data-tone={notice?.tone ?? 'calm'}>
          <Group wrap="nowrap" gap="sm">
            <div>
              <Text size="sm"><WithSwatches text={notice?.text ?? ''} /></Text>
              {notice?.detail ? <Text size="xs" c="dimmed">{notice.detail}</Text> : null}
            </div>
            {notice?.action ? (
              <Button size="compact-sm" variant="subtle" onClick={() => { notice.action?.run(); notify(undefined); }}>{notice.action.label}</Button>
            ) : null}
            <ActionIcon variant="subtle" color="gray" size="sm" onClick={() => notify(undefined)} aria-label={i18next.t('app.close')}><CrossIcon /></ActionIcon>
          </Group>
        </Paper>
      )}
    </Transition>
  );
}
