import { Button, ColorPicker, Group, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hexDifference, hexToOklch } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { useColourName } from '../colour/use-colour-name.ts';
import { DRAG } from '../drop-area.tsx';

interface InksProps {
  readonly inks: readonly Hex[];
  /** As they were found in the picture. */
  readonly found: readonly Hex[];
  /** The colour board. */
  readonly board: readonly Hex[];
  readonly onInks: (inks: readonly Hex[], stroke?: string) => void;
}

const isHex = (text: string): text is Hex => /^#[0-9a-f]{6}$/i.test(text);

/** The spot colours of a print: pressed to change, or a colour of the board dragged onto one. */
export function Inks({ inks, found, board, onInks }: InksProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const [open, setOpen] = useState<number>();
  const put = (place: number, hex: Hex, stroke?: string): void => onInks(inks.map((ink, i) => (i === place ? hex : ink)), stroke);
  const isChanged = inks.some((ink, i) => ink !== found[i]);
  return (
    <div className="inks">
      <div className="ink-row" role="list" aria-label={t('print.inks')}>
        {inks.map((ink, place) => (
          <Popover key={place} opened={open === place} onChange={(isOpen) => { if (!isOpen) setOpen(undefined); }} position="bottom" withArrow trapFocus returnFocus>
            <Popover.Target>
              <button type="button" role="listitem" className="ink" style={{ background: ink, color: hexToOklch(ink).l > 0.68 ? '#26221d' : '#fffdf9' }} aria-label={t('print.ink', { place: place + 1, name: nameOf({ hex: ink }), hex: ink })} title={`${nameOf({ hex: ink })} ${ink}`}
                onClick={() => setOpen(open === place ? undefined : place)}
                onDragOver={(event) => { if (event.dataTransfer.types.includes(DRAG.colour)) { event.preventDefault(); event.stopPropagation(); event.currentTarget.dataset['over'] = 'true'; } }}
                onDragLeave={(event) => { delete event.currentTarget.dataset['over']; }}
                onDrop={(event) => {
                  delete event.currentTarget.dataset['over'];
                  const hex = event.dataTransfer.getData(DRAG.colour);
                  if (!isHex(hex)) return;
                  event.preventDefault();
                  event.stopPropagation();
                  put(place, hex);
                }}>{ink === found[place] ? null : '•'}</button>
            </Popover.Target>
            <Popover.Dropdown className="ink-picker">
              {board.length > 0 ? <div className="ink-board">{board.map((hex) => <button key={hex} type="button" style={{ background: hex }} aria-label={`${nameOf({ hex })} ${hex}`} title={`${nameOf({ hex })} ${hex}`} aria-pressed={hex === ink} onClick={() => put(place, hex)} />)}</div> : null}
              <ColorPicker format="hex" value={ink} onChange={(to) => { if (isHex(to)) put(place, to.toLowerCase() as Hex, `ink ${place}`); }} />
              <Group justify="space-between" gap="xs"><Text size="xs" c="dimmed">{nameOf({ hex: ink })} · {ink}</Text>{found[place] && ink !== found[place] ? <Button size="compact-xs" variant="subtle" color="gray" onClick={() => put(place, found[place] ?? ink)}>{t('print.inkBack')}</Button> : null}</Group>
            </Popover.Dropdown>
          </Popover>
        ))}
      </div>
      <Group gap={6}>
        {board.length > 0 ? <Button size="compact-xs" variant="light" onClick={() => onInks(toBoard(inks, board))}>{t('print.toBoard')}</Button> : null}
        {isChanged ? <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onInks(inks.map((ink, i) => found[i] ?? ink))}>{t('print.asFound')}</Button> : null}
        {board.length > 0 ? <span className="ink-hand" aria-hidden="true">{board.slice(0, 12).map((hex) => <i key={hex} draggable style={{ background: hex }} title={hex} onDragStart={(event) => { event.dataTransfer.setData(DRAG.colour, hex); event.dataTransfer.effectAllowed = 'copy'; }} />)}</span> : null}
      </Group>
    </div>
  );
}

/** Each ink in the nearest colour of the board, every colour used once before one is used again; the nearest pairs first. */
function toBoard(inks: readonly Hex[], board: readonly Hex[]): readonly Hex[] {
  const out: Hex[] = [...inks];
  let [left, free] = [new Set(inks.keys()), new Set(board)];
  while (left.size > 0) {
    if (free.size === 0) free = new Set(board);
    let best: { readonly i: number; readonly hex: Hex; readonly off: number } | undefined;
    for (const i of left) for (const hex of free) {
      const off = hexDifference(inks[i] ?? hex, hex);
      if (!best || off < best.off) best = { i, hex, off };
    }
    if (!best) break;
    out[best.i] = best.hex;
    left.delete(best.i);
    free.delete(best.hex);
  }
  return out;
}
