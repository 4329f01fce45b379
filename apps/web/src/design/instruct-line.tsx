import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestRefused } from '@toile/contract';
import type { Change } from '@toile/contract';
import type { DesignInHand } from './use-design.ts';

/** A line to say what should change, in any of the three languages; what was changed, or why nothing was, stands below it. */
export function InstructLine({ hand }: { readonly hand: DesignInHand }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const refusal = hand.instruct.error instanceof RequestRefused ? hand.instruct.error.problems : [];
  const apply = () => {
    if (!text.trim()) return;
    hand.instruct.mutate(text, {
      onSuccess: (changed) => {
        setText('');
        setChanges(changed.changes);
      },
      onError: () => setChanges([]),
    });
  };
  return (
    <form className="instruct" onSubmit={(event) => { event.preventDefault(); apply(); }}>
      <TextInput
        className="grow" value={text} onChange={(event) => { setText(event.currentTarget.value); if (hand.instruct.isError) hand.instruct.reset(); }}
        placeholder={t('design.instructPlaceholder')} aria-label={t('design.instruct')} maxLength={2000}
        error={refusal.length > 0 ? refusal.map((problem) => [problem.message, problem.hint].filter(Boolean).join(' ')).join(' ') : hand.instruct.isError ? t('error.unreachable') : undefined}
      />
      <Button type="submit" loading={hand.instruct.isPending} disabled={!text.trim()}>{t('design.apply')}</Button>
      {changes.length > 0 && !hand.instruct.isError ? <Text size="xs" c="dimmed" className="changes">{t('design.changed')}: {changes.map(changeText).join(' · ')}</Text> : null}
    </form>
  );
}

const valueText = (value: unknown): string => (value === null || value === undefined ? '–' : Array.isArray(value) ? value.map(valueText).join(', ') || '–' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A change as a line: `collar: notch-lapel → shawl`. */
export const changeText = ({ path, from, to }: Change): string => `${path.replace(/^garments\[(\d+)\]\./, (_, i: string) => (i === '0' ? '' : `${Number(i) + 1}: `))}: ${valueText(from)} → ${valueText(to)}`;
