import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Loader, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PrintSlot } from '@toile/brief';
import type { Hex } from '@toile/kernel';
import { ElementPicture } from '../element-picture.tsx';
import { ClothCanvas } from './cloth-canvas.tsx';
import { isMaking, makePrint, readPrintWork, settleLeft, useMaking, workKey } from './print-maker.ts';
import type { KeptPrint, PrintWork } from './print-maker.ts';
import { FIRST_RECIPE } from './print-recipe.ts';
import { TileCanvas } from './tile-canvas.tsx';

/** How many repeats wide a piece of cloth is shown. */
const REPEATS = 2.2;
/** Colours of the house's prints where the boards have none. */
export const HOUSE_COLOURS: readonly Hex[] = ['#f1e9dc', '#8c2f39', '#2f4858', '#c8913a', '#55715a'];

/** The print of an own slot, made if it never was. */
export function usePrintWork(slot: PrintSlot, onKept: (kept: KeptPrint) => void): PrintWork | null | undefined {
  const queries = useQueryClient();
  const id = slot.print.own;
  const work = useQuery({ queryKey: workKey(id), queryFn: () => (id ? readPrintWork(id) : null), enabled: id !== undefined, staleTime: Infinity }).data;
  useEffect(() => {
    // Shown in two places, made once.
    if (id && work === null && !isMaking(id)) makePrint(queries, { id, recipe: FIRST_RECIPE, onKept });
    else if (id && work) settleLeft(queries, id, onKept);
    // Once for each element: what was stopped is not begun again by itself.
  }, [id, work === null, work === undefined]);
  return work;
}

interface SlotClothProps { readonly slot: PrintSlot; readonly board: readonly Hex[]; readonly width: number; readonly height: number; readonly label: string; readonly onKept: (kept: KeptPrint) => void }

/** A slot of the print board as a swatch of its cloth. */
export function SlotCloth({ slot, board, width, height, label, onKept }: SlotClothProps) {
  const { t } = useTranslation();
  const { print } = slot;
  const work = usePrintWork(slot, onKept);
  const making = useMaking(print.own);
  if (print.id !== 'own' || !print.own) return <ClothCanvas print={print} colours={slot.colours ?? (board.length > 1 ? board.slice(0, 5) : HOUSE_COLOURS)} mm={240} width={width} height={height} label={label} />;
  if (work) {
    return (
      <>
        <TileCanvas print={work.print} inks={slot.colours ? work.print.inks.map((ink, i) => slot.colours?.[i] ?? ink) : work.print.inks} choice={print} mm={work.print.mm[0] * REPEATS * print.scale} width={width} height={height} label={label} />
        {making && !making.problems ? <Progress className="slot-progress" size="xs" value={making.part * 100} animated /> : null}
      </>
    );
  }
  return (
    <div className="slot-waiting" style={{ aspectRatio: `${width} / ${height}` }}>
      <ElementPicture id={print.own} label={label} width={width} />
      {making?.problems ? <Text size="xs" className="slot-said">{t('print.notMade')}</Text> : making ? <Progress className="slot-progress" size="sm" value={making.part * 100} animated aria-label={t('print.making')} /> : work === undefined ? <Loader size="xs" className="slot-loader" /> : null}
    </div>
  );
}
