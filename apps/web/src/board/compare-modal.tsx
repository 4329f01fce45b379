import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignRecord, Marks } from '@toile/contract';
import { useFinish } from '../settings.ts';
import { documentOf } from '../design/document-of.ts';
import { useOutfitName } from '../i18n/use-terms.ts';
import { useWhy } from '../i18n/use-why.ts';
import { OptionCard } from './option-card.tsx';
import { useOpenDesign } from './use-open-design.ts';

interface CompareModalProps {
  readonly records: readonly DesignRecord[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMark: (record: DesignRecord, marks: Marks) => void;
  readonly onCompare: (record: DesignRecord) => void;
}

/** Two to four options side by side, large, with why each is there. */
export function CompareModal({ records, isOpen, onClose, onMark, onCompare }: CompareModalProps) {
  const { t } = useTranslation();
  const finish = useFinish();
  const outfitName = useOutfitName();
  const why = useWhy();
  const open = useOpenDesign();
  // The modal leaves a twentieth of the screen free on either side, and its own margins.
  const room = Math.min(window.innerWidth * 0.9 - 36, 1600);
  // All of them in one row and whole, where the screen has room for it.
  const perRow = window.innerWidth < 700 ? 2 : Math.max(1, records.length);
  const width = Math.max(140, Math.min(420, Math.floor((room + 20) / perRow) - 20, Math.floor((window.innerHeight - 260) / 1.5)));
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('compare.title')} size={room + 36} centered>
      <div className="compare">
        {records.map((record) => (
          <div key={record.id} style={{ width }}>
            <OptionCard record={record} name={outfitName(documentOf(record))} finish={finish} width={width} isCompared onOpen={open} onMark={onMark} onCompare={onCompare} />
            {record.design.why.map((line) => <p key={line} className="why">{why(line)}</p>)}
          </div>
        ))}
      </div>
    </Modal>
  );
}
