import { Button, Popover, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ON_BOARDS } from '@toile/brief';
import { readPaletteFile } from '@toile/colour';
import type { PaletteFile, Vision } from '@toile/colour';
import type { ElementId, Hex } from '@toile/kernel';
import { DropperIcon } from '../../shell/icons.tsx';
import { notify, notifyProblem } from '../../shell/notices.tsx';
import { problemText } from '../../shell/problem-text.ts';
import { getElement, getElementData, uploadElement } from '../boards-client.ts';
import { DropArea } from '../drop-area.tsx';
import { useHandover } from '../handover.ts';
import type { BoardPanelProps } from '../panel.ts';
import { UploadList } from '../upload-list.tsx';
import { useUploads } from '../use-uploads.ts';
import { BookModal } from './book-modal.tsx';
import { bookColour } from './colour-books.ts';
import { ColourEditor } from './colour-editor.tsx';
import { ColourSlots } from './colour-slots.tsx';
import { ColourWarnings } from './colour-warnings.tsx';
import { PaletteMenu } from './palette-menu.tsx';
import { PictureColours } from './picture-colours.tsx';
import { readColours } from './read-colours.ts';
import { withColour, withColourMoved, withColours, withoutColour, withRoles } from './slots.ts';
import type { NewColour } from './slots.ts';

/** A palette this large is chosen from; a smaller one is put on the board whole. */
const WHOLE = 24;
const PALETTE_FILES = '.ase,.aco,.gpl,.css,.csv,.txt,.tsv,text/css,text/csv';
const FRESH: readonly Hex[] = ['#c9c6c0', '#8c2f39', '#2f4858', '#d9b45a', '#6f8f72', '#efe6d5'];

/** The colour board: the colours of a collection, however they come. */
export function ColourBoard({ boards, desk, isWide, isActive }: BoardPanelProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<number>();
  const [vision, setVision] = useState<Vision>();
  const [picking, setPicking] = useState<{ readonly first: ElementId | undefined }>();
  const [book, setBook] = useState<{ readonly name: string; readonly palette: PaletteFile }>();
  const file = useRef<HTMLInputElement>(null);
  const uploads = useUploads('picture', (record) => setPicking({ first: record.id }));
  const { colours } = boards;
  const slot = chosen === undefined ? undefined : colours[chosen];

  const add = (added: readonly NewColour[]): void => {
    const before = desk.view().boards.colours;
    desk.change((now) => withColours(now, added));
    const count = desk.view().boards.colours.length - before.length;
    if (count > 1) notify({ text: t('colour.added', { count }), action: { label: t('app.undo'), run: desk.undo } });
    else if (count === 0 && added[0]) notify({ text: before.length >= MOST_ON_BOARDS.colours ? t('boards.full') : t('colour.twice', { name: added[0].hex }) });
  };
  /** True where the words held a colour. */
  const addText = (text: string): boolean => {
    const { found, unread, isApproximate } = readColours(text, bookColour);
    if (found.length > 0) add(found);
    setProblem(unread[0] === undefined ? undefined : t('colour.notRead', { text: unread[0].slice(0, 40) }));
    if (isApproximate) notify({ text: t('colour.approximate') });
    if (found.length > 0 && unread.length === 0) setTyped('');
    return found.length > 0;
  };
  const addFiles = (files: readonly File[]): void => {
    const pictures = files.filter(({ type, name }) => type.startsWith('image/') || /\.(heic|heif|psd|pdf|tiff?)$/i.test(name));
    uploads.add(pictures);
    for (const one of files.filter((each) => !pictures.includes(each))) void one.arrayBuffer().then((bytes) => {
      const read = readPaletteFile(new Uint8Array(bytes));
      if (!read.ok) {
        const told = read.problems[0] && problemText(read.problems[0]);
        notify({ text: t('bring.failed', { name: one.name }), ...(told ? { detail: [told.text, told.detail].filter(Boolean).join(' ') } : {}), tone: 'problem' });
        return;
      }
      if (read.value.swatches.length > WHOLE) setBook({ name: read.value.name ?? one.name, palette: read.value });
      else add(read.value.swatches.map(({ hex, name, code }) => ({ hex, name: name ?? code })));
      // Everything that was brought is kept in the library; the board does not wait for it.
      void uploadElement(one, 'palette').catch(() => undefined);
    });
  };
  // A palette of the library brings its colours; any other element is a picture to take colours from.
  const addElement = (id: ElementId): void => void getElement(id).then(async (record) => {
    const data = record.kind === 'palette' ? await getElementData(id, 'palette') : undefined;
    if (!data) setPicking({ first: id });
    else if (data.palette.colours.length > WHOLE) setBook({ name: record.title, palette: { format: 'csv', swatches: data.palette.colours.map(({ hex, name }) => ({ hex, ...(name ? { name } : {}) })) } });
    else add(data.palette.colours);
  }, notifyProblem);
  useHandover('colour', addElement);
  const addNew = (): void => {
    const hex = FRESH.find((each) => !colours.some((known) => known.hex === each)) ?? (`#${(colours.length * 2654435 % 16777216).toString(16).padStart(6, '0')}` as Hex);
    desk.change((now) => withColours(now, [{ hex }]));
    setChosen(colours.length);
  };
  const remove = (place: number): void => {
    desk.change((now) => withoutColour(now, place));
    setChosen(undefined);
    notify({ text: t('boards.removed'), action: { label: t('app.undo'), run: desk.undo } });
  };
  const editor = slot && chosen !== undefined ? (
    <ColourEditor
      slot={slot} place={chosen} count={colours.length} onRemove={() => remove(chosen)}
      onChange={(change, stroke) => desk.change((now) => withColour(now, chosen, change), stroke)}
      onMove={(to) => { desk.change((now) => withColourMoved(now, chosen, to)); setChosen(to); }}
    />
  ) : null;
  const slots = (
    <ColourSlots
      colours={colours} chosen={chosen} vision={vision} onChoose={setChosen} onNew={addNew} onRemove={remove}
      onPin={(place) => desk.change((now) => withColour(now, place, { isPinned: !now.colours[place]?.isPinned }))}
      onMove={(from, to) => { desk.change((now) => withColourMoved(now, from, to)); setChosen((now) => (now === from ? to : now)); }}
    />
  );
  return (
    <DropArea className="colour-board" hasPaste={isActive} onFiles={addFiles} onElement={addElement} onColour={(hex) => add([{ hex }])} onText={addText}>
      <form className="colour-line" onSubmit={(event) => { event.preventDefault(); if (typed.trim()) addText(typed); }}>
        <TextInput className="grow" value={typed} error={problem} placeholder={t('colour.type')} aria-label={t('colour.type')} onChange={(event) => { setTyped(event.currentTarget.value); setProblem(undefined); }} />
        <Button type="submit" variant="light" disabled={!typed.trim()}>{t('colour.add')}</Button>
      </form>
      <div className="bring-bar">
        <Button size="compact-sm" variant="light" leftSection={<DropperIcon />} onClick={() => setPicking({ first: undefined })}>{t('colour.fromPicture')}</Button>
        <Button size="compact-sm" variant="default" onClick={() => file.current?.click()}>{t('colour.file')}</Button>
        <input ref={file} type="file" accept={PALETTE_FILES} multiple hidden aria-label={t('colour.file')} onChange={(event) => { addFiles([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} />
        <PaletteMenu colours={colours} />
        {colours.length > 1 && colours.some(({ role }) => role === undefined) ? <Button size="compact-sm" variant="subtle" color="gray" onClick={() => desk.change(withRoles)}>{t('colour.roles')}</Button> : null}
      </div>
      <UploadList list={uploads.list} />
      {colours.length === 0 ? <Text size="sm" c="dimmed">{t('colour.empty')}</Text> : null}
      <div className="colour-work" data-wide={isWide}>
        <div className="grow">
          {isWide ? slots : (
            <Popover opened={editor !== null} onChange={(isOpen) => { if (!isOpen) setChosen(undefined); }} position="bottom" withArrow trapFocus returnFocus width={320} closeOnClickOutside>
              <Popover.Target><div>{slots}</div></Popover.Target>
              <Popover.Dropdown>{editor}</Popover.Dropdown>
            </Popover>
          )}
          <ColourWarnings colours={colours} vision={vision} most={isWide ? 8 : 2} onVision={setVision} />
        </div>
        {isWide ? <aside className="colour-side" aria-label={t('colour.edit')}>{editor ?? <Text size="sm" c="dimmed">{t('colour.pick')}</Text>}</aside> : null}
      </div>
      {picking ? <PictureColours boards={boards} first={picking.first} onTake={add} onClose={() => setPicking(undefined)} /> : null}
      {book ? <BookModal {...book} onClose={() => setBook(undefined)} onTake={(taken) => { setBook(undefined); if (taken.length > 0) add(taken); }} /> : null}
    </DropArea>
  );
}
