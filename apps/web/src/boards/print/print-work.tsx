import { Checkbox, Select, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PrintSlot } from '@toile/brief';
import type { PartName } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { printFamily } from '@toile/textile';
import { useTerms } from '../../i18n/use-terms.ts';
import { Provenance } from '../../design/provenance.tsx';
import { ClothCanvas } from './cloth-canvas.tsx';
import { Inks } from './inks.tsx';
import { OnGarment, PRINT_PARTS } from './on-garment.tsx';
import { OwnMaking } from './own-making.tsx';
import { changePrint, useMaking } from './print-maker.ts';
import type { KeptPrint } from './print-maker.ts';
import { PrintLay } from './print-lay.tsx';
import { HOUSE_COLOURS, usePrintWork } from './slot-cloth.tsx';
import { TileCanvas } from './tile-canvas.tsx';

interface PrintWorkProps {
  readonly slot: PrintSlot;
  readonly board: readonly Hex[];
  readonly onSlot: (change: { readonly [K in keyof PrintSlot]?: PrintSlot[K] | undefined }, stroke?: string) => void;
  readonly onKept: (kept: KeptPrint) => void;
}

const MOST_COLOURS = 6;
const CLOTH_HEIGHT = 0.74;

/** One print at work: made of its picture, seen as it repeats and as it is worn, recoloured, laid. */
export function PrintWork({ slot, board, onSlot, onKept }: PrintWorkProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const queries = useQueryClient();
  const { ref, width } = useElementSize();
  const { print, colours, on } = slot;
  const work = usePrintWork(slot, onKept);
  const making = useMaking(print.own);
  const isOwn = print.id === 'own';
  const inks = work?.print.inks ?? [];
  // In the outfit's colours: shown in those of the board, as an option would have it.
  const worn = isOwn ? (colours ? inks.map((ink, i) => colours[i] ?? ink) : board.length > 1 ? inks.map((ink, i) => board[i] ?? ink) : inks) : colours ?? (board.length > 1 ? board.slice(0, 5) : HOUSE_COLOURS);
  const setInks = (next: readonly Hex[]): void => {
    if (isOwn) {
      if (!work) return;
      changePrint(queries, { ...work, print: { ...work.print, inks: next } }, (kept) => onKept({ ...kept, isRecoloured: true }));
    } else onSlot({ colours: next.slice(0, MOST_COLOURS) }, 'inks');
  };
  const repeatMm = print.id === 'own' ? (work?.print.mm[0] ?? 64) : printFamily(print.id).repeat[0];
  const mm = Math.max(20, repeatMm * 3 * print.scale * (isOwn ? 1 : 0.8));
  const [wide, high] = [Math.max(240, Math.round(width)), Math.round(Math.max(240, width) * CLOTH_HEIGHT)];
  const ruler = [500, 200, 100, 50, 20, 10, 5, 2].find((one) => one <= mm * 0.45) ?? 1;
  return (
    <div className="print-work" data-own={isOwn} data-made={isOwn ? work !== undefined && work !== null : true} data-making={making !== undefined && !making.problems}>
      {print.own ? <section aria-label={t('print.picture')}><h3>{t('print.picture')}</h3><OwnMaking id={print.own} work={work ?? undefined} onKept={onKept} /></section> : null}
      <section aria-label={t('print.repeat')}>
        <h3>{t('print.repeat')}</h3>
        <div ref={ref} className="print-cloth">
          {isOwn ? (work ? <TileCanvas print={work.print} inks={worn} choice={print} mm={mm} width={wide} height={high} label={t('print.repeat')} /> : <div className="slot-waiting" style={{ aspectRatio: 1 / CLOTH_HEIGHT }} />) : <ClothCanvas print={print} colours={worn} mm={mm} width={wide} height={high} label={term('print', print.id)} />}
          <span className="ruler" style={{ width: `${(ruler / mm) * 100}%` }}>{ruler} mm</span>
        </div>
        {isOwn && work ? <Text size="xs" c="dimmed">{t('print.size', { width: size(work.print.mm[0] * print.scale), height: size(work.print.mm[1] * print.scale) })}</Text> : null}
        {worn.length > 0 ? <Inks inks={isOwn ? inks : worn} found={isOwn ? (work?.facts?.inks ?? inks) : worn} board={board} onInks={setInks} /> : null}
        <Checkbox
          size="xs" label={t('print.outfitColours')} checked={colours === undefined}
          onChange={(event) => onSlot({ colours: event.currentTarget.checked ? undefined : (isOwn ? inks : worn).slice(0, MOST_COLOURS) })}
        />
        <PrintLay print={print} onChange={(change, stroke) => onSlot({ print: withFields({ ...print, ...change }) }, stroke)} />
        {print.id === 'own' ? null : <Provenance printId={print.id} />}
      </section>
      <section aria-label={t('print.worn')}>
        <h3>{t('print.worn')}</h3>
        <Select size="xs" mb={8} label={t('print.on')} value={on ?? 'all'} allowDeselect={false} data={[{ value: 'all', label: t('print.on.all') }, ...PRINT_PARTS.map((part) => ({ value: part as string, label: t(`print.on.${part}`) }))]} onChange={(to) => onSlot({ on: to === 'all' || !to ? undefined : (to as PartName) })} />
        {isOwn && !work ? null : <OnGarment slot={slot} colours={worn} board={board} width={264} />}
      </section>
    </div>
  );
}

const size = (mm: number): string => String(Math.round(mm * 10) / 10);

function withFields<T extends object>(value: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
