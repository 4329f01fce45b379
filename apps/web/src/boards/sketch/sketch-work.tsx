import { Button, NumberInput, Progress, SegmentedControl, Select, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SketchSlot } from '@toile/brief';
import { GARMENT_IDS } from '@toile/garment';
import type { GarmentId, PartName } from '@toile/garment';
import type { ElementId, Hex, Problem } from '@toile/kernel';
import { capitalised, useTerms } from '../../i18n/use-terms.ts';
import { problemText } from '../../shell/problem-text.ts';
import { ElementPicture, useElement } from '../element-picture.tsx';
import { KNOWN_LENGTHS, lengthNow } from './known-lengths.ts';
import { SketchDrawing } from './sketch-drawing.tsx';
import type { Hand } from './sketch-drawing.tsx';
import { isReading, keepSketch, readSketchAs, readSketchWork, sketchKey, useReading } from './sketch-maker.ts';
import type { SketchWork as Work } from './sketch-maker.ts';
import { FIRST_SKETCH } from './sketch-recipe.ts';
import type { Known, Place, SketchEdit, SketchRecipe } from './sketch-recipe.ts';
import { SketchWorn } from './sketch-worn.tsx';

/** The sketch of an element, read if it never was. */
export function useSketchWork(id: ElementId): Work | null | undefined {
  const queries = useQueryClient();
  const work = useQuery({ queryKey: sketchKey(id), queryFn: () => readSketchWork(id), staleTime: Infinity }).data;
  useEffect(() => {
    // Shown in two places, read once.
    if (work === null && !isReading(id)) readSketchAs(queries, id, FIRST_SKETCH);
    // Once for each element: what was stopped is not begun again by itself.
  }, [id, work === null]);
  return work;
}

const HANDS: readonly Hand[] = ['marks', 'merge', 'split', 'part'];
const PARTS = ['body', 'neckline', 'collar', 'sleeve', 'closure', 'hem', 'skirt', 'legs', 'waistband', 'lining', 'belt', 'patch-pocket', 'rib-cuff'] as const satisfies readonly (PartName | 'body')[];

interface SketchWorkProps { readonly slot: SketchSlot; readonly board: readonly Hex[]; readonly onSlot: (change: Partial<SketchSlot>) => void }

/** One sketch at work: what it is, its pieces and points, its size, and how it looks on the figure. */
export function SketchWork({ slot, board, onSlot }: SketchWorkProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const queries = useQueryClient();
  const id = slot.element;
  const record = useElement(id);
  const work = useSketchWork(id);
  const reading = useReading(id);
  const [hand, setHand] = useState<Hand>('marks');
  const [region, setRegion] = useState<{ readonly id: string; readonly part: string; readonly at: Place }>();
  useEffect(() => setRegion(undefined), [hand]);
  const recipe = work?.recipe ?? FIRST_SKETCH;
  const isBusy = reading !== undefined && !reading.problems;
  const read = (change: { readonly [K in keyof SketchRecipe]?: SketchRecipe[K] | undefined }): void => {
    const next = Object.fromEntries(Object.entries({ ...recipe, ...change }).filter(([, value]) => value !== undefined)) as unknown as SketchRecipe;
    readSketchAs(queries, id, next);
  };
  // Corrections hold for one drawing, standing one way; its points for one kind of garment.
  const areas = recipe.edits.filter(({ kind }) => kind !== 'mark');
  const confirm = (type: GarmentId): void => {
    // The first guess is confirmed by a word; another kind is fitted anew.
    if (work && type === work.sketch.type) keepSketch(queries, { ...work, recipe: { ...recipe, type } });
    else read({ type, edits: areas });
  };
  const edit = (one: SketchEdit): void => read({ edits: [...recipe.edits.filter((other) => one.kind !== 'mark' || other.kind !== 'mark' || other.name !== one.name), one] });
  const sketch = work?.sketch;
  const facts = work?.facts;
  return (
    <div className="sketch-work" data-read={sketch !== undefined} data-reading={isBusy} data-confirmed={recipe.type !== undefined}>
      <section aria-label={t('sketch.drawing')}>
        <h3>{t('sketch.drawing')}</h3>
        {reading && !reading.problems ? (
          <div className="making" role="status">
            <div className="grow"><Text size="xs">{t(`sketch.stage.${reading.step ?? 'clean'}`)}</Text><Progress size="sm" value={reading.part * 100} animated /></div>
            <Button size="compact-xs" variant="default" onClick={reading.stop}>{t('app.cancel')}</Button>
          </div>
        ) : null}
        {reading?.problems ? (
          <div className="making" role="alert" data-refused="true">
            <Text size="sm" className="grow">{reading.problems.map((problem) => { const { text, detail } = toldOf(problem, t); return [text, detail].filter(Boolean).join(' '); }).join(' ')}</Text>
            <Button size="compact-xs" variant="default" onClick={() => readSketchAs(queries, id, FIRST_SKETCH)}>{t('sketch.again')}</Button>
          </div>
        ) : null}
        <div className="sketch-sheet">
          {sketch ? <SketchDrawing sketch={sketch} hand={hand} label={record?.title ?? t('sketch.drawing')} isBusy={isBusy} chosen={region?.id} onEdit={edit} onChoose={(found, at) => setRegion(found ? { id: found.id, part: found.part, at } : undefined)} /> : <div className="sketch-before"><ElementPicture id={id} label={record?.title ?? ''} width={480} isDraggable={false} /></div>}
          {sketch ? <div className="sketch-original"><ElementPicture id={id} label={t('sketch.original')} width={120} /></div> : null}
        </div>
        {sketch ? (
          <>
            <SegmentedControl size="xs" fullWidth value={hand} aria-label={t('sketch.hand')} onChange={(to) => setHand(to as Hand)} data={HANDS.map((one) => ({ value: one, label: t(`sketch.hand.${one}`) }))} />
            <Text size="xs" c="dimmed">{t(`sketch.hint.${hand}`)}</Text>
            {hand === 'part' && region ? <Select size="xs" label={t('sketch.isPart')} value={region.part} allowDeselect={false} data={PARTS.map((part) => ({ value: part as string, label: t(`sketch.part.${part}`) }))} onChange={(part) => { if (part) { edit({ kind: 'part', at: region.at, part: part as PartName }); setRegion({ ...region, part }); } }} /> : null}
            <div className="bring-bar">
              {recipe.edits.length > 0 ? <Button size="compact-xs" variant="default" disabled={isBusy} onClick={() => read({ edits: recipe.edits.slice(0, -1) })}>{t('sketch.backOne')}</Button> : null}
              <Button size="compact-xs" variant="subtle" color="gray" disabled={isBusy} onClick={() => read({ quarters: ((facts?.quarters ?? 0) + 1) % 4, edits: [] })}>{t('sketch.turn')}</Button>
              {facts && facts.drawings > 1 ? <Button size="compact-xs" variant="subtle" color="gray" disabled={isBusy} onClick={() => read({ drawing: (facts.drawing + 1) % facts.drawings, type: undefined, known: undefined, edits: [] })}>{t('sketch.nextDrawing', { place: facts.drawing + 1, count: facts.drawings })}</Button> : null}
            </div>
          </>
        ) : null}
      </section>
      {sketch ? (
        <section aria-label={t('sketch.what')}>
          <h3>{t('sketch.what')}</h3>
          <Text size="xs" c="dimmed" role="status">{recipe.type ? t('sketch.confirmed', { garment: term('garment', sketch.type) }) : t(facts?.isSure === false ? 'sketch.unsure' : 'sketch.ask')}</Text>
          <div className="guesses" role="list">
            {facts?.guesses.map(({ type, svg }) => (
              <button key={type} type="button" role="listitem" className="guess" data-type={type} data-chosen={sketch.type === type} aria-pressed={sketch.type === type && recipe.type !== undefined} disabled={isBusy} onClick={() => confirm(type)}>
                <img src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`} alt="" draggable={false} />
                <span>{capitalised(term('garment', type))}</span>
              </button>
            ))}
          </div>
          <Select size="xs" searchable label={t('sketch.other')} value={sketch.type} allowDeselect={false} disabled={isBusy} limit={80} data={GARMENT_IDS.map((type) => ({ value: type as string, label: capitalised(term('garment', type)) }))} onChange={(type) => { if (type) confirm(type as GarmentId); }} />
          <SegmentedControl size="xs" fullWidth aria-label={t('sketch.side')} value={sketch.side} disabled={isBusy} onChange={(side) => read({ side: side as 'front' | 'back' })} data={(['front', 'back'] as const).map((side) => ({ value: side, label: t(`sketch.side.${side}`) }))} />
          <KnownLength work={work} isBusy={isBusy} onKnown={(between, mm) => read({ known: { between, mm }, edits: recipe.edits })} />
          {facts ? <Text size="xs" c="dimmed" className="sketch-fit" data-iou={facts.iou.toFixed(3)}>{t('sketch.covers', { percent: Math.round(facts.iou * 100) })}{facts.evenness < 0.95 ? ` ${t('sketch.uneven')}` : ''}</Text> : null}
        </section>
      ) : null}
      {sketch ? (
        <section aria-label={t('print.worn')}>
          <h3>{t('print.worn')}</h3>
          <SegmentedControl size="xs" fullWidth mb={8} value={slot.asDrawn ? 'drawn' : 'cut'} aria-label={t('sketch.way')} onChange={(to) => onSlot({ asDrawn: to === 'drawn' })} data={[{ value: 'drawn', label: t('sketch.asDrawn') }, { value: 'cut', label: t('sketch.understood') }]} />
          <div className="on-garment"><SketchWorn sketch={sketch} asDrawn={slot.asDrawn} board={board} width={264} /></div>
          <Text size="xs" c="dimmed">{t(slot.asDrawn ? 'sketch.asDrawnHint' : 'sketch.understoodHint')}</Text>
        </section>
      ) : null}
    </div>
  );
}

/** A problem in the words of this board: the studio's own in English, where they are the most exact. */
const toldOf = (problem: Problem, t: ReturnType<typeof useTranslation>['t']): ReturnType<typeof problemText> =>
  (problem.where === 'sketch' && i18next.language !== 'en' ? { text: t('sketch.noDrawing'), detail: t('sketch.noDrawingHint') } : problemText(problem));

/** The one measurement that is asked: it sets the size of all the others. */
function KnownLength({ work, isBusy, onKnown }: { readonly work: Work; readonly isBusy: boolean; readonly onKnown: (between: Known, mm: number) => void }) {
  const { t } = useTranslation();
  const { sketch, recipe, facts } = work;
  const offered = KNOWN_LENGTHS.filter(({ between }) => lengthNow(sketch, between) !== undefined);
  const said = KNOWN_LENGTHS.find(({ between }) => JSON.stringify(between) === JSON.stringify(recipe?.known?.between));
  const [which, setWhich] = useState(said?.id ?? 'length');
  const between = offered.find(({ id }) => id === which)?.between ?? 'length';
  const now = Math.round(lengthNow(sketch, between) ?? 0);
  const [typed, setTyped] = useState<number | string>(now);
  useEffect(() => setTyped(now), [now]);
  const keep = (): void => { const mm = Number(typed); if (mm >= 40 && mm <= 3000 && Math.round(mm) !== now) onKnown(between, mm); };
  return (
    <div className="known-length">
      <Select size="xs" label={t('sketch.known')} value={which} allowDeselect={false} data={offered.map(({ id }) => ({ value: id, label: t(`sketch.length.${id}`) }))} onChange={(to) => { if (to) setWhich(to); }} />
      <NumberInput size="xs" aria-label={t('sketch.known')} value={typed} min={40} max={3000} suffix=" mm" disabled={isBusy} onChange={setTyped} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep(); }} />
      <Text size="xs" c="dimmed">{recipe?.known ? t('sketch.scaled') : t('sketch.guessed', { percent: Math.round((facts?.scale.error ?? 0.06) * 100) })}</Text>
    </div>
  );
}
