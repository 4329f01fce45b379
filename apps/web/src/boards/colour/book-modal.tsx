import { Button, Checkbox, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaletteFile, Swatch } from '@toile/colour';
import type { NewColour } from './slots.ts';
import { keepBook } from './colour-books.ts';

interface BookModalProps { readonly name: string; readonly palette: PaletteFile; readonly onTake: (colours: readonly NewColour[]) => void; readonly onClose: () => void }

const SHOWN = 240;

/** A palette too large to be put on a board whole: searched, chosen from, and kept as a colour book. */
export function BookModal({ name, palette, onTake, onClose }: BookModalProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isKept, setKept] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<Swatch>>(new Set());
  const wanted = text.trim().toLowerCase();
  const found = palette.swatches.filter((swatch) => wanted === '' || [swatch.name, swatch.code, swatch.hex].some((word) => word?.toLowerCase().includes(wanted)));
  const toggle = (swatch: Swatch): void => setChosen((now) => {
    const next = new Set(now);
    if (!next.delete(swatch)) next.add(swatch);
    return next;
  });
  const take = (): void => {
    if (isKept) keepBook(name, palette);
    onTake([...chosen].map((swatch) => ({ hex: swatch.hex, name: [swatch.code, swatch.name].filter(Boolean).join(' ') || undefined })));
  };
  return (
    <Modal opened onClose={onClose} title={t('book.title', { name })} size="lg" centered>
      <TextInput value={text} onChange={(event) => setText(event.currentTarget.value)} placeholder={t('book.search')} aria-label={t('book.search')} data-autofocus />
      <Text size="xs" c="dimmed" my={6}>{t('book.count', { shown: Math.min(SHOWN, found.length), count: palette.swatches.length })}</Text>
      <div className="book">
        {found.slice(0, SHOWN).map((swatch, i) => (
          <button key={i} type="button" aria-pressed={chosen.has(swatch)} onClick={() => toggle(swatch)}><i style={{ background: swatch.hex }} /><span>{[swatch.code, swatch.name].filter(Boolean).join(' ') || swatch.hex}</span></button>
        ))}
      </div>
      <Group justify="space-between" mt="md">
        <Checkbox size="sm" checked={isKept} onChange={(event) => setKept(event.currentTarget.checked)} label={t('book.keep')} />
        <Button onClick={take}>{t('colour.add')}{chosen.size > 0 ? ` (${chosen.size})` : ''}</Button>
      </Group>
    </Modal>
  );
}
