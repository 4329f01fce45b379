import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Hex } from '@toile/kernel';
import { PRINTS } from '@toile/textile';
import type { PrintId } from '@toile/textile';
import { capitalised, useTerms } from '../../i18n/use-terms.ts';
import { ClothCanvas } from './cloth-canvas.tsx';
import { HOUSE_COLOURS } from './slot-cloth.tsx';

interface FamilyPickerProps { readonly board: readonly Hex[]; readonly onPick: (id: PrintId) => void; readonly onClose: () => void }

/** Every family of prints that the house draws, in the colours of the board, to put on the print board. */
export function FamilyPicker({ board, onPick, onClose }: FamilyPickerProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const colours = board.length > 1 ? board.slice(0, 5) : HOUSE_COLOURS;
  return (
    <Modal opened onClose={onClose} title={t('print.families')} size="xl" centered>
      <Text size="sm" c="dimmed" mb="xs">{t('print.familiesHint')}</Text>
      <div className="element-grid family-grid">
        {PRINTS.filter(({ id }) => id !== 'solid').map(({ id }) => (
          <button key={id} type="button" className="element-card" data-family={id} onClick={() => onPick(id)}>
            <ClothCanvas print={{ id, scale: 1, rotation: 0 }} colours={colours} mm={260} width={150} height={110} label="" />
            <span>{capitalised(term('print', id))}</span>
          </button>
        ))}
      </div>
    </Modal>
  );
}
