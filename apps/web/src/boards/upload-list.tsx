import { ActionIcon, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CrossIcon } from '../shell/icons.tsx';
import type { Upload } from './use-uploads.ts';

/** The files on their way in, each with a way to stop it, and those that were refused with the reason. */
export function UploadList({ list }: { readonly list: readonly Upload[] }) {
  const { t } = useTranslation();
  if (list.length === 0) return null;
  return (
    <ul className="uploads">
      {list.map(({ id, name, part, refusal, close }) => (
        <li key={id} role={refusal ? 'alert' : 'status'} data-refused={refusal !== undefined}>
          <div className="grow">
            <Text size="sm" truncate>{t(refusal ? 'bring.failed' : part < 1 ? 'bring.sending' : 'bring.looking', { name })}</Text>
            {refusal ? <Text size="xs" c="dimmed">{refusal.text} {refusal.detail}</Text> : <Progress size="xs" value={part * 100} animated={part >= 1} />}
          </div>
          <ActionIcon variant="subtle" color="gray" size="sm" onClick={close} aria-label={t(refusal ? 'app.close' : 'app.cancel')}><CrossIcon /></ActionIcon>
        </li>
      ))}
    </ul>
  );
}
