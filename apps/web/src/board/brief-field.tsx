import { Textarea } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

interface BriefFieldProps {
  readonly ref: React.RefObject<HTMLTextAreaElement | null>;
  readonly brief: string;
  readonly problem: string | undefined;
  readonly onWrite: (brief: string) => void;
  readonly onSubmit: () => void;
}

/** The line itself. It grows with what is written, for which it must measure itself: so it is drawn anew only when that has changed. */
export const BriefField = memo(function BriefField({ ref, brief, problem, onWrite, onSubmit }: BriefFieldProps) {
  const { t } = useTranslation();
  return (
    <Textarea
      ref={ref} value={brief} onChange={(event) => onWrite(event.currentTarget.value)} autosize minRows={1} maxRows={5} className="brief-field grow" size="lg"
      placeholder={t('brief.placeholder')} aria-label={t('brief.placeholder')} error={problem} autoFocus
      onKeyDown={(event) => {
        // Enter also ends the choosing of a Chinese character: that one is not for us.
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onSubmit();
      }}
    />
  );
});
