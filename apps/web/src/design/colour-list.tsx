import { ActionIcon, Button, ColorInput, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hex } from '@toile/kernel';
import { CrossIcon, PlusIcon } from '../shell/icons.tsx';

interface ColourListProps {
  readonly colours: readonly Hex[];
  readonly swatches: readonly Hex[];
  readonly label: string;
  readonly most: number;
  readonly isBusy: boolean;
  /** Heard while a colour is being chosen. */
  readonly onPreview: (colours: readonly Hex[]) => void;
  /** Heard when one is chosen; `place` is the one changed, left out when the list grew or shrank. */
  readonly onChoose: (colours: readonly Hex[], place?: number) => void;
}

const NEUTRAL: Hex = '#c9c6c0';
const isHex = (text: string): text is Hex => /^#[0-9a-f]{6}$/i.test(text);

/** Colours in their order, each to be changed; the picture follows while the hand still moves. */
export function ColourList({ colours, swatches, label, most, isBusy, onPreview, onChoose }: ColourListProps) {
  const { t } = useTranslation();
  const replaced = (place: number, to: Hex) => colours.map((hex, i) => (i === place ? to : hex));
  return (
    <Stack gap={6}>
      {colours.map((hex, place) => (
        <Group key={place} gap={4} wrap="nowrap">
          <ColourField
            hex={hex} swatches={swatches} label={colours.length > 1 ? `${label} ${place + 1}` : label} isBusy={isBusy}
            onPreview={(to) => onPreview(replaced(place, to))} onChoose={(to) => onChoose(replaced(place, to), place)}
          />
          {colours.length > 1 ? <ActionIcon variant="subtle" color="gray" disabled={isBusy} aria-label={`${t('design.remove')} ${place + 1}`} onClick={() => onChoose(colours.filter((_, i) => i !== place))}><CrossIcon /></ActionIcon> : null}
        </Group>
      ))}
      {colours.length < most ? (
        <Button size="compact-sm" variant="subtle" color="gray" leftSection={<PlusIcon />} disabled={isBusy} style={{ alignSelf: 'start' }}
          onClick={() => onChoose([...colours, swatches.find((hex) => !colours.includes(hex)) ?? NEUTRAL])}>{t('design.add')}</Button>
      ) : null}
    </Stack>
  );
}

interface ColourFieldProps { readonly hex: Hex; readonly swatches: readonly Hex[]; readonly label: string; readonly isBusy: boolean; readonly onPreview: (hex: Hex) => void; readonly onChoose: (hex: Hex) => void }

function ColourField({ hex, swatches, label, isBusy, onPreview, onChoose }: ColourFieldProps) {
  const [text, setText] = useState<string>(hex);
  useEffect(() => setText(hex), [hex]);
  const choose = (to: string) => {
    const lower = to.toLowerCase();
    if (isHex(lower) && lower !== hex) onChoose(lower);
  };
  return (
    <ColorInput
      className="grow" size="sm" value={text} format="hex" swatches={[...swatches]} swatchesPerRow={8} disabled={isBusy} aria-label={label} closeOnColorSwatchClick
      onChange={(to) => {
        setText(to);
        const lower = to.toLowerCase();
        if (isHex(lower) && lower !== hex) onPreview(lower);
      }}
      onChangeEnd={choose}
    />
  );
}
