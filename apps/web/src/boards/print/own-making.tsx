import { Button, NumberInput, Progress, SegmentedControl, Slider, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OWN_PRINT_INKS, OWN_PRINT_MM } from '@toile/textile';
import { REPEAT_METHODS } from '@toile/vision';
import { problemText } from '../../shell/problem-text.ts';
import { useElement } from '../element-picture.tsx';
import { changePrint, makePrint, useMaking } from './print-maker.ts';
import type { KeptPrint, PrintWork } from './print-maker.ts';
import { PrintPicture } from './print-picture.tsx';
import { FIRST_RECIPE, isWholeCell, WHOLE } from './print-recipe.ts';
import type { PrintRecipe } from './print-recipe.ts';
import type { ElementId } from '@toile/kernel';

interface OwnMakingProps { readonly id: ElementId; readonly work: PrintWork | undefined; readonly onKept: (kept: KeptPrint) => void }

/** How an own print is made of its picture: where the cloth lies, how it repeats, in how many colours. */
export function OwnMaking({ id, work, onKept }: OwnMakingProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const source = work?.recipe?.source ?? id;
  const record = useElement(source);
  const making = useMaking(id);
  const recipe = work?.recipe ?? FIRST_RECIPE;
  const remake = (change: { readonly [K in keyof PrintRecipe]?: PrintRecipe[K] | undefined }): void => {
    const next: Record<string, unknown> = { ...recipe, ...(work ? { mm: work.print.mm[0] } : {}), ...change };
    for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
    makePrint(queries, { id, recipe: next as unknown as PrintRecipe, onKept });
  };
  const facts = work?.facts;
  const ratio = record ? record.width / record.height : 1;
  return (
    <div className="own-making">
      {facts ? (
        <PrintPicture id={source} label={record?.title ?? ''} ratio={ratio} facts={facts} onCorners={(corners) => remake({ corners, cell: undefined })} onCell={(cell) => remake({ corners: facts.corners, cell, method: 'found' })} />
      ) : null}
      {making && !making.problems ? (
        <div className="making" role="status">
          <div className="grow"><Text size="xs">{t(`print.step.${making.step ?? 'read'}`)}</Text><Progress size="sm" value={making.part * 100} animated /></div>
          <Button size="compact-xs" variant="default" onClick={making.stop}>{t('app.cancel')}</Button>
        </div>
      ) : null}
      {making?.problems ? (
        <div className="making" role="alert" data-refused="true">
          <Text size="sm" className="grow">{making.problems.map((problem) => { const { text, detail } = problemText(problem); return [text, detail].filter(Boolean).join(' '); }).join(' ')}</Text>
          <Button size="compact-xs" variant="default" onClick={() => remake({ corners: WHOLE, cell: undefined, method: 'auto' })}>{t('print.wholePicture')}</Button>
        </div>
      ) : null}
      {facts ? (
        <>
          <div className="bring-bar">
            <Button size="compact-xs" variant="default" onClick={() => remake({ corners: undefined, cell: undefined })}>{t('print.findCloth')}</Button>
            <Button size="compact-xs" variant="default" disabled={facts.isWhole} onClick={() => remake({ corners: WHOLE, cell: undefined })}>{t('print.wholePicture')}</Button>
            {recipe.cell ? <Button size="compact-xs" variant="subtle" color="gray" onClick={() => remake({ cell: undefined, method: 'auto' })}>{t('print.findRepeat')}</Button> : null}
          </div>
          <SegmentedControl size="xs" fullWidth aria-label={t('print.method')} value={facts.method} onChange={(method) => remake({ method: method as PrintRecipe['method'], ...(method === 'found' ? {} : { cell: undefined }) })} data={REPEAT_METHODS.map((id) => ({ value: id, label: t(`print.method.${id}`) }))} />
          <Text size="xs" c="dimmed" className="print-finding" data-method={facts.method}>{findingText(t, facts, recipe)}</Text>
          <Text size="xs" data-seam={Math.max(0, facts.seam.mean - facts.seam.inner).toFixed(2)} className="print-seam">{seamText(t, facts.seam.mean - facts.seam.inner)}</Text>
          <InkCount count={work.print.inks.length} isAuto={recipe.inks === 'auto'} onCount={(inks) => remake({ corners: facts.corners, inks })} />
          <NumberInput
            size="xs" label={t('print.mm')} value={work.print.mm[0]} min={OWN_PRINT_MM[0]} max={OWN_PRINT_MM[1]} step={1} decimalScale={1} suffix=" mm" clampBehavior="blur"
            onChange={(to) => {
              const mm = Number(to);
              if (!(mm >= OWN_PRINT_MM[0] && mm <= OWN_PRINT_MM[1]) || mm === work.print.mm[0]) return;
              const { width, height } = work.print;
              changePrint(queries, { ...work, recipe: { ...recipe, mm }, print: { ...work.print, mm: [mm, Math.max(OWN_PRINT_MM[0], Math.min(OWN_PRINT_MM[1], Math.round((mm * height * 100) / width) / 100))] } }, onKept);
            }}
          />
        </>
      ) : null}
    </div>
  );
}

type T = ReturnType<typeof useTranslation>['t'];

function findingText(t: T, { method, found, kind }: NonNullable<PrintWork['facts']>, recipe: PrintRecipe): string {
  if (recipe.cell) return t('print.setByHand');
  if (method === 'found' && found && isWholeCell(found)) return t('print.wholeTile');
  if (method === 'found' && found) return t('print.foundIt', { kind: t(`repeat.${kind}`), sure: Math.round(found.confidence * 100) });
  return t(recipe.method === 'auto' || recipe.method === 'found' ? 'print.noneFound' : `print.made.${method}`);
}

const seamText = (t: T, excess: number): string => t(excess <= 1 ? 'print.seam.none' : excess <= 3 ? 'print.seam.faint' : 'print.seam.shows', { value: Math.max(0, excess).toFixed(1) });

function InkCount({ count, isAuto, onCount }: { readonly count: number; readonly isAuto: boolean; readonly onCount: (count: number | 'auto') => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(count);
  useEffect(() => setHeld(count), [count]);
  return (
    <div className="dial">
      <Text size="xs">{t('print.inkCount')} <span className="dim">{held}{isAuto ? ` (${t('print.auto')})` : ''}</span>{isAuto ? null : <button type="button" className="plain-link" onClick={() => onCount('auto')}>{t('print.auto')}</button>}</Text>
      <Slider size="sm" min={OWN_PRINT_INKS[0]} max={OWN_PRINT_INKS[1]} step={1} value={held} label={null} thumbLabel={t('print.inkCount')} onChange={setHeld} onChangeEnd={(to) => { if (to !== count || isAuto) onCount(to); }} />
    </div>
  );
}
