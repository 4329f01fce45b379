import { Button, Text, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestRefused } from '@toile/contract';
import type { Change } from '@toile/contract';
import type { Problem } from '@toile/kernel';
import type { Design } from '@toile/garment';
import { useTerms, useVocabulary } from '../i18n/use-terms.ts';
import { causeText, problemText } from '../shell/problem-text.ts';
import { ChangeLine } from './change-line.tsx';
import type { DesignInHand } from './use-design.ts';

/** A line to say what should change, in any of the three languages; what was changed, or why nothing was, stands below it. */
export function InstructLine({ hand, design }: { readonly hand: DesignInHand; readonly design: Design }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);
  const { error } = hand.instruct;
  const problems = error instanceof RequestRefused ? error.problems : [];
  const apply = (words: string) => {
    if (!words.trim()) return;
    hand.instruct.mutate(words, {
      onSuccess: (changed) => {
        setText('');
        setChanges(changed.changes);
      },
      onError: () => setChanges([]),
    });
  };
  const sentences = problems.map(problemText).map(({ text: told, detail }) => [told, detail].filter(Boolean).join(' '));
  const told = sentences.length > 0 ? sentences.join(' ') : causeText(error)?.text;
  return (
    <form className="instruct" onSubmit={(event) => { event.preventDefault(); apply(text); }}>
      <TextInput
        ref={field} className="grow" value={text} onChange={(event) => { setText(event.currentTarget.value); if (hand.instruct.isError) hand.instruct.reset(); }}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); event.currentTarget.blur(); } }}
        placeholder={t('design.instructPlaceholder')} aria-label={t('design.instruct')} maxLength={2000} error={hand.instruct.isError ? told : undefined}
      />
      <Button type="submit" loading={hand.instruct.isPending} disabled={!text.trim()}>{t('design.apply')}</Button>
      <WhichGarment problem={problems.find((problem) => problem.code === 'instruction-ambiguous')} design={design} onPick={(index) => apply(`garment ${index + 1}: ${text}`)} />
      {changes.length > 0 && !hand.instruct.isError ? (
        <Text size="sm" c="dimmed" className="changes" role="status">{t('design.changed')}: {changes.map((change) => <ChangeLine key={change.path} change={change} design={design} />)}</Text>
      ) : null}
    </form>
  );
}

interface WhichGarmentProps { readonly problem: Problem | undefined; readonly design: Design; readonly onPick: (index: number) => void }

/** Where an instruction could be meant for several garments: a press says which. */
function WhichGarment({ problem, design, onPick }: WhichGarmentProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const vocabulary = useVocabulary();
  if (!problem) return null;
  const english = (type: string) => vocabulary?.terms.find((known) => known.facet === 'garment' && known.id === type)?.en[0] ?? type;
  const meant = design.garments.flatMap((garment, index) => (problem.expected?.includes(english(garment.type)) ? [index] : []));
  if (meant.length < 2) return null;
  return (
    <div className="which" role="group" aria-label={t('design.which')}>
      <Text size="sm">{t('design.which')}</Text>
      {meant.map((index) => <Button key={index} size="compact-sm" variant="light" onClick={() => onPick(index)}>{term('garment', design.garments[index]?.type ?? '')}</Button>)}
    </div>
  );
}
