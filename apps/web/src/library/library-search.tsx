import { ActionIcon, ColorPicker, Popover, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parseColour } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { ElementPicture } from '../boards/element-picture.tsx';
import { CrossIcon } from '../shell/icons.tsx';
import type { Search } from './use-library.ts';

const KINDS = ['all', 'picture', 'print', 'sketch', 'palette'] as const;

/** How the library is searched: by words, by kind, by a colour, by likeness to something in it. */
export function LibrarySearch({ search, onSearch }: { readonly search: Search; readonly onSearch: (change: Partial<Search>) => void }) {
  const { t } = useTranslation();
  const { text, kind, colour, like } = search;
  return (
    <div className="library-search" role="search">
      <TextInput className="grow" value={text} placeholder={t('library.search')} aria-label={t('library.search')} onChange={(event) => onSearch({ text: event.currentTarget.value })} />
      <SegmentedControl value={kind} onChange={(to) => onSearch({ kind: to as Search['kind'] })} aria-label={t('library.kind')} data={KINDS.map((id) => ({ value: id, label: t(`library.kind.${id}`) }))} />
      <Popover position="bottom-end" withArrow trapFocus>
        <Popover.Target>
          <button type="button" className="library-colour" data-on={colour !== undefined} aria-label={t('library.byColour')} title={t('library.byColour')}><i style={colour ? { background: colour } : undefined} />{colour ?? t('library.byColour')}</button>
        </Popover.Target>
        <Popover.Dropdown>
          <TextInput size="xs" mb="xs" defaultValue={colour ?? ''} key={colour ?? ''} placeholder="#8c2f39" aria-label={t('library.byColour')} onBlur={(event) => { const parsed = parseColour(event.currentTarget.value); if (parsed.ok) onSearch({ colour: parsed.value.hex }); }} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }} />
          <ColorPicker format="hex" value={colour ?? '#8c2f39'} onChangeEnd={(to) => { if (/^#[0-9a-f]{6}$/i.test(to)) onSearch({ colour: to.toLowerCase() as Hex }); }} />
        </Popover.Dropdown>
      </Popover>
      {colour ? <ActionIcon variant="subtle" color="gray" onClick={() => onSearch({ colour: undefined })} aria-label={t('library.anyColour')}><CrossIcon /></ActionIcon> : null}
      {like ? (
        <span className="library-like"><span><ElementPicture id={like} label="" width={28} isDraggable={false} /></span>{t('library.like')}<ActionIcon size="sm" variant="subtle" color="gray" onClick={() => onSearch({ like: undefined })} aria-label={t('app.close')}><CrossIcon /></ActionIcon></span>
      ) : null}
    </div>
  );
}
