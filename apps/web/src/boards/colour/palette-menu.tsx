import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ColourSlot } from '@toile/brief';
import { PALETTE_FORMATS, writePaletteFile } from '@toile/colour';
import type { PaletteFormat } from '@toile/colour';
import { SaveIcon } from '../../shell/icons.tsx';
import { saveFile } from '../save-file.ts';
import { useColourName } from './use-colour-name.ts';

const KINDS: Readonly<Record<PaletteFormat, string>> = { ase: 'ASE · Adobe', aco: 'ACO · Photoshop', gpl: 'GPL · GIMP, Krita, Inkscape', css: 'CSS', csv: 'CSV' };

/** The colours of the board as a file for other tools. */
export function PaletteMenu({ colours }: { readonly colours: readonly ColourSlot[] }) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const save = (format: PaletteFormat): void => saveFile(writePaletteFile(colours.map((slot) => ({ hex: slot.hex, name: nameOf(slot) })), format), `toile-colours.${format}`);
  return (
    <Menu position="bottom-end">
      <Menu.Target><Button size="compact-sm" variant="default" leftSection={<SaveIcon />} disabled={colours.length === 0}>{t('colour.takeHome')}</Button></Menu.Target>
      <Menu.Dropdown>{PALETTE_FORMATS.map((format) => <Menu.Item key={format} onClick={() => save(format)}>{KINDS[format]}</Menu.Item>)}</Menu.Dropdown>
    </Menu>
  );
}
