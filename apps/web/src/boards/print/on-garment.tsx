import { Select } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintSlot } from '@toile/brief';
import type { GarmentId, PartName } from '@toile/garment';
import { GARMENT_IDS, isGarmentId, normaliseGarment, sampleDesign } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { Croquis } from '../../atelier/croquis.tsx';
import { capitalised, useTerms } from '../../i18n/use-terms.ts';
import { useFinish } from '../../settings.ts';

/** Parts a print may be kept for. */
export const PRINT_PARTS = ['body', 'collar', 'sleeve', 'skirt', 'legs', 'waistband', 'hem', 'lining', 'belt', 'patch-pocket'] as const satisfies readonly PartName[];

interface OnGarmentProps { readonly slot: PrintSlot; /** The colours the print is shown in. */ readonly colours: readonly Hex[]; readonly board: readonly Hex[]; readonly width: number }

const GROUND: Hex = '#e6dfd3';

/** The print worn: the very picture an option would have, on a garment of the designer's choice. */
export function OnGarment({ slot, colours, board, width }: OnGarmentProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const finish = useFinish();
  const [stored, setStored] = useLocalStorage<string>({ key: 'toile-print-on', defaultValue: 'a-line-dress', getInitialValueInEffect: false });
  const type: GarmentId = isGarmentId(stored) ? stored : 'a-line-dress';
  const { print, on } = slot;
  const text = JSON.stringify([print, on, colours, board]);
  const design = useMemo(() => {
    const worn = colours.slice(0, 6);
    const ground = board.find((hex) => !worn.includes(hex)) ?? GROUND;
    const palette = [...new Set([...board.slice(0, 5), ground])];
    const fabric = 'poplin' as const;
    const plain = normaliseGarment({ type });
    const carries = ['lace', 'tulle', 'sequin', 'faux-fur', 'leather', 'rib-knit', 'cable-knit', 'tweed', 'corduroy', 'brocade'].includes(plain.fabric) ? { fabric } : {};
    return on ? sampleDesign(type, { ...carries, colours: [ground], parts: { [on]: { print, colours: worn } } }, { isOutfit: true, palette }) : sampleDesign(type, { ...carries, print, colours: worn }, { isOutfit: true, palette });
  }, [type, text]);
  return (
    <div className="on-garment">
      <Croquis design={design} finish={finish} width={width} label={t('print.onGarment', { garment: term('garment', type) })} />
      <Select size="xs" searchable allowDeselect={false} aria-label={t('print.garment')} value={type} limit={80} data={GARMENT_IDS.map((id) => ({ value: id as string, label: capitalised(term('garment', id)) }))} onChange={(to) => { if (to) setStored(to); }} />
    </div>
  );
}
