import { ActionIcon, Autocomplete, Popover, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chip, ChipCorrections, ChipKind, Reading } from '@toile/contract';
import { useTerms, useVocabulary } from '../i18n/use-terms.ts';
import { CrossIcon, PlusIcon } from '../shell/icons.tsx';

interface UnderstoodAsProps {
  readonly reading: Reading | undefined;
  readonly corrections: ChipCorrections;
  readonly onCorrect: (corrections: ChipCorrections) => void;
}

/** The chips that say what was understood; each can be taken out, others can be added. */
export function UnderstoodAs({ reading, corrections, onCorrect }: UnderstoodAsProps) {
  const { t } = useTranslation();
  if (!reading) return <div className="chips" aria-busy="true" />;
  const without = (chip: Chip) => {
    const also = corrections.also?.filter((added) => !(added.kind === chip.kind && added.value === chip.value));
    if (chip.words === '' && also && also.length < (corrections.also?.length ?? 0)) onCorrect({ ...corrections, also });
    else onCorrect({ ...corrections, without: [...(corrections.without ?? []), chip.key] });
  };
  const isCorrected = (corrections.without?.length ?? 0) > 0;
  return (
    <div className="chips" aria-label={t('brief.understood')} role="group">
      <span className="dim">{t('brief.understood')}</span>
      {reading.chips.map((chip) => <ChipView key={chip.key} chip={chip} onRemove={() => without(chip)} />)}
      {reading.palette.length > 0 ? (
        <span className="palette" aria-hidden="true">{reading.palette.map((hex, i) => <i key={`${hex}${i}`} style={{ background: hex }} />)}</span>
      ) : null}
      <AddWish onAdd={(kind, value) => onCorrect({ ...corrections, also: [...(corrections.also ?? []), { kind, value, mode: 'must' }] })} />
      {isCorrected ? <button type="button" className="link-button" onClick={() => onCorrect({})}>{t('brief.restore')}</button> : null}
      {reading.notUnderstood.length > 0 ? <span className="not-understood">{t('brief.notUnderstood')}: {reading.notUnderstood.join(' · ')}</span> : null}
      {reading.notes.map((note) => <span key={note} className="note">{note}</span>)}
    </div>
  );
}

function ChipView({ chip, onRemove }: { readonly chip: Chip; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const term = useTerms();
  const names = chip.kind === 'colour' ? [chip.words || chip.value] : chip.kind === 'count' ? [chip.value] : chip.value.split('|').map((id) => term(chip.kind, id));
  // A word that several things answer ("a dress") is shown by the word itself; the things stand in its tip.
  const label = names.length > 2 ? chip.words || names.slice(0, 2).join(' / ') : names.join(' / ');
  const mode = t(`brief.${chip.mode}`);
  return (
    <Tooltip label={`${mode}: ${names.join(', ')}${chip.words ? ` · “${chip.words}”` : ''}`} multiline maw={320}>
      <span className="chip" data-mode={chip.mode}>
        {chip.hex ? <i className="chip-colour" style={{ background: chip.hex }} /> : null}
        <span>{label}</span>
        <button type="button" onClick={onRemove} aria-label={t('brief.remove', { label })}><CrossIcon /></button>
      </span>
    </Tooltip>
  );
}

const ADDABLE: readonly ChipKind[] = ['garment', 'fabric', 'print', 'mood', 'silhouette', 'length', 'neckline', 'collar', 'sleeve', 'closure', 'hem', 'detail', 'season', 'occasion'];

function AddWish({ onAdd }: { readonly onAdd: (kind: ChipKind, value: string) => void }) {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  const term = useTerms();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const choices = new Map<string, readonly [ChipKind, string]>();
  for (const { facet, id } of vocabulary?.terms ?? []) {
    const kind = ADDABLE.find((known) => known === facet);
    const label = term(facet, id);
    if (kind) choices.set(choices.has(label) ? `${label} (${facet})` : label, [kind, id]);
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target><ActionIcon variant="default" radius="xl" size="sm" onClick={() => setOpen(!isOpen)} aria-label={t('brief.add')}><PlusIcon /></ActionIcon></Popover.Target>
      <Popover.Dropdown>
        <Autocomplete
          w={220} value={text} onChange={setText} data={[...choices.keys()]} limit={12} placeholder={t('brief.addPlaceholder')} aria-label={t('brief.add')} comboboxProps={{ withinPortal: false }} data-autofocus
          onOptionSubmit={(label) => {
            const choice = choices.get(label);
            if (choice) onAdd(...choice);
            setText('');
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
