import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mannequinOf } from '@toile/figure';
import type { Mannequin, TracedFigure } from '@toile/figure';
import type { Design } from '@toile/garment';
import type { ElementId } from '@toile/kernel';
import { getElementData, listElements } from '../boards/boards-client.ts';
import { PlusIcon } from '../shell/icons.tsx';
import { notifyProblem } from '../shell/notices.tsx';
import { Choices } from './choices.tsx';
import type { PartView } from './part-view.ts';
import type { DesignInHand } from './use-design.ts';

// Traced rarely: its page comes when it is asked for.
const MannequinModal = lazy(() => import('../boards/mannequin/mannequin-modal.tsx').then((module) => ({ default: module.MannequinModal })));

const HOUSE = 'house';
/** So many of the library's newest elements are looked through for traced figures. */
const LOOKED_THROUGH = 200;

interface KnownMannequin { readonly id: ElementId; readonly title: string; readonly mannequin: Mannequin }
interface MannequinChoiceProps { readonly design: Design; readonly hand: DesignInHand; readonly view: PartView['view'] | undefined }

/** Which figure an outfit is drawn on: the house's, one that was traced, or one to be traced now. The clothes keep their measurements. */
export function MannequinChoice({ design, hand, view }: MannequinChoiceProps) {
  const { t } = useTranslation();
  const [isTracing, setTracing] = useState(false);
  const known = useQuery({ queryKey: ['mannequins'], queryFn: knownMannequins, staleTime: 30_000 }).data;
  const { mannequin, ...figure } = design.figure;
  const current = mannequin?.element;
  const set = (to: Mannequin | undefined): void => { if (JSON.stringify(to) !== JSON.stringify(mannequin)) hand.change.mutate([{ path: 'figure.mannequin', to: to ?? null }]); };
  const onTraced = (id: ElementId | undefined): void => {
    if (id === undefined) set(undefined);
    else void readMannequin(id).then((read) => { if (read) set(read); }, notifyProblem);
  };
  if (!known || !view) return <div className="variants" aria-busy="true">{Array.from({ length: 2 }, (_, i) => <Skeleton key={i} h={170} radius="md" />)}</div>;
  const choices = [
    { id: HOUSE, label: t('mannequin.houseFigure'), design: { ...design, figure } },
    ...known.map((one) => ({ id: one.id as string, label: one.title, design: { ...design, figure: { ...figure, mannequin: one.mannequin } } })),
  ];
  return (
    <>
      <Button size="compact-sm" variant="default" w="fit-content" leftSection={<PlusIcon />} disabled={hand.isBusy} onClick={() => setTracing(true)}>{t('mannequin.trace')}</Button>
      <Choices choices={choices} current={mannequin === undefined ? HOUSE : (current ?? '')} look={{ view, ratio: 1.5 }} isBusy={hand.isBusy} onChoose={(id) => set(known.find((one) => one.id === id)?.mannequin)} />
      {isTracing ? <Suspense fallback={null}><MannequinModal current={current} isForDesign onMannequin={onTraced} onClose={() => setTracing(false)} /></Suspense> : null}
    </>
  );
}

async function knownMannequins(): Promise<readonly KnownMannequin[]> {
  const { elements } = await listElements({ limit: LOOKED_THROUGH });
  const read = await Promise.all(elements.filter(({ dataKinds }) => dataKinds.includes('figure')).map(async ({ id, title }) => ({ id, title, mannequin: await readMannequin(id) })));
  return read.flatMap(({ mannequin, ...one }) => (mannequin ? [{ ...one, mannequin }] : []));
}

async function readMannequin(id: ElementId): Promise<Mannequin | undefined> {
  const data = await getElementData(id, 'figure');
  const read = data ? mannequinOf(data.figure as TracedFigure) : undefined;
  return read?.ok ? read.value : undefined;
}
