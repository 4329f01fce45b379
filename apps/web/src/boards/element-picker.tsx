import { Loader, Modal, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listElements } from './boards-client.ts';
import type { ElementKind, ElementRecord } from './boards-client.ts';
import { ElementPicture } from './element-picture.tsx';

interface ElementPickerProps { readonly kind?: ElementKind; readonly onElement: (record: ElementRecord) => void; readonly onClose: () => void }

/** The library in a window, to take one thing from it. */
export function ElementPicker({ kind, onElement, onClose }: ElementPickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, 200);
  const found = useQuery({ queryKey: ['elements', { kind, text: settled }], queryFn: () => listElements({ ...(kind ? { kind } : {}), text: settled, limit: 60 }), placeholderData: (before) => before });
  return (
    <Modal opened onClose={onClose} title={t('bring.library')} size="xl" centered>
      <TextInput value={text} onChange={(event) => setText(event.currentTarget.value)} placeholder={t('library.search')} aria-label={t('library.search')} data-autofocus mb="sm" />
      {found.isPending ? <Loader size="sm" /> : null}
      {found.data?.elements.length === 0 ? <Text c="dimmed">{t(text ? 'library.none' : 'library.empty')}</Text> : null}
      <div className="element-grid">
        {found.data?.elements.map((record) => (
          <button key={record.id} type="button" className="element-card" onClick={() => onElement(record)}>
            <ElementPicture id={record.id} label={record.title} width={150} isDraggable={false} />
            <span>{record.title}</span>
          </button>
        ))}
      </div>
    </Modal>
  );
}
