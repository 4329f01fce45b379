import { ActionIcon, Button, ColorPicker, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColourSlot } from '@toile/brief';
import { COLOUR_ROLES, hexToLab50, hexToOklch, hexToRgb, parseColour } from '@toile/colour';
import type { ColourRole } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { BackIcon, BinIcon, ForwardIcon, PinIcon } from '../../shell/icons.tsx';
import { ElementPicture } from '../element-picture.tsx';
import { namesOfColour, useColourName } from './use-colour-name.ts';
import { printOf } from './print-forecast.ts';

interface ColourEditorProps {
  readonly slot: ColourSlot;
  readonly place: number;
  readonly count: number;
  readonly onChange: (change: { readonly [K in keyof ColourSlot]?: ColourSlot[K] | undefined }, stroke?: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

const two = (value: number): string => String(Math.round(value * 100) / 100);
/** How a colour is written in each form; what is typed there is read with the form's name before it. */
const FORMS = [
  ['hex', '', (hex: Hex) => hex as string],
  ['RGB', 'rgb ', (hex: Hex) => hexToRgb(hex).join(' ')],
  ['Lab', 'lab ', (hex: Hex) => { const { l, a, b } = hexToLab50(hex); return `${two(l)} ${two(a)} ${two(b)}`; }],
  ['OKLCH', 'oklch ', (hex: Hex) => { const { l, c, h } = hexToOklch(hex); return `${Math.round(l * 1000) / 1000} ${Math.round(c * 1000) / 1000} ${two(h)}`; }],
] as const;

/** One colour at work: picked, typed in any form, named, given a role, pinned, moved. */
export function ColourEditor({ slot, place, count, onChange, onMove, onRemove }: ColourEditorProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const { hex, name, role, isPinned, from } = slot;
  const forecast = printOf(hex);
  return (
    <div className="colour-editor">
      <ColorPicker format="hex" value={hex} fullWidth size="md" saturationLabel={t('colour.edit')} hueLabel={t('colour.edit')} onChange={(to) => { if (/^#[0-9a-f]{6}$/i.test(to)) onChange({ hex: to.toLowerCase() as Hex }, `hex ${place}`); }} />
      <div className="colour-forms">{FORMS.map(([label, prefix, write]) => <FormField key={label} label={label} prefix={prefix} text={write(hex)} onHex={(to) => onChange({ hex: to })} />)}</div>
      <TextInput size="sm" label={t('colour.name')} value={name ?? ''} placeholder={nameOf({ hex })} maxLength={80} onChange={(event) => onChange({ name: event.currentTarget.value || undefined }, `name ${place}`)} />
      <Text size="xs" c="dimmed">{namesOfColour(hex)}</Text>
      <div>
        <Text size="sm" mb={4}>{t('colour.role')}</Text>
        <SegmentedControl size="xs" fullWidth value={role ?? 'any'} onChange={(to) => onChange({ role: to === 'any' ? undefined : (to as ColourRole) })} data={['any', ...COLOUR_ROLES].map((id) => ({ value: id, label: t(`colour.role.${id}`) }))} />
      </div>
      {forecast.isPrintable ? null : <Text size="xs" className="warn-line">{t('warn.print', { name: nameOf(slot) })} <i className="chip-colour" style={{ background: forecast.nearest }} /> {forecast.nearest}</Text>}
      {from ? <Group gap={8} wrap="nowrap"><span className="from-picture"><ElementPicture id={from} label="" width={64} /></span><Text size="xs" c="dimmed">{t('colour.from')}</Text></Group> : null}
      <Group justify="space-between" gap={4} wrap="nowrap">
        <Button size="compact-sm" variant={isPinned ? 'filled' : 'light'} leftSection={<PinIcon isFilled={isPinned} />} aria-pressed={isPinned} onClick={() => onChange({ isPinned: !isPinned })}>{t('boards.pin')}</Button>
        <Group gap={0} wrap="nowrap">
          <ActionIcon variant="subtle" color="gray" disabled={place === 0} onClick={() => onMove(place - 1)} aria-label={t('boards.earlier')} title={t('boards.earlier')}><BackIcon /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" disabled={place === count - 1} onClick={() => onMove(place + 1)} aria-label={t('boards.later')} title={t('boards.later')}><ForwardIcon /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" onClick={onRemove} aria-label={t('boards.remove')} title={t('boards.remove')}><BinIcon /></ActionIcon>
        </Group>
      </Group>
    </div>
  );
}

/** A colour written in one form; read when the field is left or Enter is pressed, refused in words where it is none. */
function FormField({ label, prefix, text, onHex }: { readonly label: string; readonly prefix: string; readonly text: string; readonly onHex: (hex: Hex) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const [problem, setProblem] = useState<string>();
  useEffect(() => { setTyped(text); setProblem(undefined); }, [text]);
  const read = (): void => {
    if (typed === text) return;
    const parsed = /^[\d.\s,;%+-]+$/.test(typed) && prefix ? parseColour(prefix + typed) : parseColour(typed);
    if (!parsed.ok) setProblem(t('colour.notRead', { text: typed }));
    else if (parsed.value.hex === text) setTyped(text);
    else onHex(parsed.value.hex);
  };
  return <TextInput size="xs" label={label} value={typed} error={problem} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={read} onKeyDown={(event) => { if (event.key === 'Enter') read(); }} />;
}
