import { ActionIcon, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementRecord } from '../boards/boards-client.ts';
import { DRAG } from '../boards/drop-area.tsx';
import { ElementPicture } from '../boards/element-picture.tsx';
import { CrossIcon } from '../shell/icons.tsx';
import { ANYTHING, useLibrary } from './use-library.ts';

interface LibraryTrayProps { readonly collectionId: string; readonly onElement: (record: ElementRecord) => void; readonly onClose: () => void }

/** The library at the side of the boards: things are dragged from it onto any of them, or pressed to lie where they are at home. */
export function LibraryTray({ collectionId, onElement, onClose }: LibraryTrayProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, 200);
  const { elements, isPending, hasMore, more } = useLibrary({ ...ANYTHING, text: settled });
  return (
    <aside className="library-tray" aria-label={t('library.title')}>
      <div className="strip-head"><Link to="/library" search={{ from: collectionId }} className="strip-title">{t('library.title')}</Link><ActionIcon variant="subtle" color="gray" size="sm" onClick={onClose} aria-label={t('app.close')}><CrossIcon /></ActionIcon></div>
      <TextInput size="xs" value={text} onChange={(event) => setText(event.currentTarget.value)} placeholder={t('library.search')} aria-label={t('library.search')} />
      <Text size="xs" c="dimmed">{t(isPending || elements.length > 0 ? 'library.tray' : text ? 'library.none' : 'library.empty')}</Text>
      <div className="tray-grid">
        {elements.map((record) => (
          <button key={record.id} type="button" className="element-card" title={record.title} aria-label={record.title} onClick={() => onElement(record)} draggable
            onDragStart={(event) => { event.dataTransfer.setData(DRAG.element, record.id); event.dataTransfer.effectAllowed = 'copy'; }}>
            {record.kind === 'palette' ? <span className="palette-card">{record.colours.slice(0, 12).map((hex) => <i key={hex} style={{ background: hex }} />)}</span> : <ElementPicture id={record.id} label="" width={96} />}
          </button>
        ))}
      </div>
      {hasMore ? <button type="button" className="link-button" onClick={more}>{t('library.next')}</button> : null}
    </aside>
  );
}
