import { ActionIcon, Autocomplete, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChipKind } from '@toile/contract';
import { useTerms, useVocabulary } from '../i18n/use-terms.ts';
import { PlusIcon } from '../shell/icons.tsx';

const ADDABLE: readonly ChipKind[] = ['garment', 'fabric', 'print', 'mood', 'silhouette', 'length', 'neckline', 'collar', 'sleeve', 'closure', 'hem', 'detail', 'season', 'occasion'];

/** A plus that adds a wish from the vocabulary. */
export function AddWish({ onAdd }: { readonly onAdd: (kind: ChipKind, value: string) => void }) {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  const term = useTerms();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const choices = new Map<string, readonly [ChipKind, string]>();
  if (isOpen) {
    for (const { facet, id } of vocabulary?.terms ?? []) {
      const kind = ADDABLE.find((known) => known === facet);
      const label = term(facet, id);
      if (kind) choices.set(choices.has(label) ? `${label} (${facet})` : label, [kind, id]);
    }
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target><ActionIcon variant="default" radius="xl" size="sm" onClick={() => setOpen(!isOpen)} aria-label={t('brief.add')} title={t('brief.add')}><PlusIcon /></ActionIcon></Popover.Target>
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
