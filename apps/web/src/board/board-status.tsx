import { Progress, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardOnScreen } from './use-board.ts';

/** What the board is doing, in one line: choosing, drawing with a bar, or done in so many seconds. */
export function BoardStatus({ view }: { readonly view: BoardOnScreen }) {
  const { t } = useTranslation();
  const { state, progress, records } = view;
  const count = useSyncExternalStore(progress.subscribe, progress.count);
  return <div className="status" role="status">{line()}</div>;

  function line() {
    if (state === 'idle' || state === 'missing') return null;
    if (state === 'loading') return <Text size="sm" c="dimmed">{t('app.loading')}</Text>;
    if (state === 'choosing') return <Working text={t('board.choosing')} share={undefined} action={[t('app.cancel'), view.stop]} />;
    if (view.isHeld) return <Text size="sm" c="dimmed">{t('board.stopped', { done: count.painted, total: records.length })} <button type="button" className="link-button" onClick={view.goOn}>{t('board.goOn')}</button></Text>;
    const expected = state === 'arriving' ? Math.max(count.wanted, view.board?.count ?? 0) : count.wanted;
    if (count.painted < expected) return <Working text={t('board.drawing', { done: count.painted, total: expected })} share={count.painted / expected} action={[t('app.cancel'), view.stop]} />;
    if (records.length === 0) return null;
    return (
      <Text size="sm" c="dimmed">
        {view.isFresh && count.lastMs !== undefined ? t('board.done', { count: records.length, seconds: (count.lastMs / 1000).toFixed(1) }) : t('board.count', { count: records.length })}
      </Text>
    );
  }
}

interface WorkingProps {
  readonly text: string;
  /** 0–1; undefined where nobody can tell. */
  readonly share: number | undefined;
  readonly action: readonly [label: string, run: () => void];
}

const Working = ({ text, share, action: [label, run] }: WorkingProps) => (
  <>
    <Text size="sm">{text} <button type="button" className="link-button" onClick={run}>{label}</button></Text>
    <Progress value={share === undefined ? 100 : 100 * share} animated={share === undefined} striped={share === undefined} size={3} transitionDuration={120} aria-label={text} />
  </>
);
