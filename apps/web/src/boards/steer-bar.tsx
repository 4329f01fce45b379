import { Popover, SegmentedControl, Select, Slider, UnstyledButton } from '@mantine/core';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SIZE_IDS } from '@toile/figure';
import { GARMENT_IDS } from '@toile/garment';
import type { GarmentId } from '@toile/garment';
import type { Boards } from '@toile/brief';
import { capitalised, useTerms } from '../i18n/use-terms.ts';
import { BoardsIcon } from '../shell/icons.tsx';
import { MannequinButton } from './mannequin/mannequin-button.tsx';
import { useBoards } from './use-boards.ts';

/** How the boards steer: from only what was given to surprise me, whole outfits or one garment, and in which size. It lies under the brief. */
export const SteerBar = memo(function SteerBar({ collectionId, onBoards }: { readonly collectionId: string; readonly onBoards: () => void }) {
  const { t } = useTranslation();
  const term = useTerms();
  const { boards, desk, state } = useBoards(collectionId);
  if (state === 'loading' || state === 'missing') return null;
  const { colours, prints, sketches, mood, mode, garment, size } = boards;
  const count = colours.length + prints.length + sketches.length + mood.length;
  const set = (change: { readonly [K in keyof Boards]?: Boards[K] | undefined }, stroke?: string): void => desk.change((now) => withFields(now, change), stroke);
  return (
    <div className="steer" role="group" aria-label={t('steer.title')}>
      <UnstyledButton className="steer-boards" onClick={onBoards} aria-label={t('boards.title')} title={t('boards.title')}>
        <BoardsIcon /> {t('boards.title')} {count > 0 ? <span className="count">{count}</span> : null}
        {colours.length > 0 ? <span className="palette" aria-hidden="true">{colours.slice(0, 8).map(({ hex }) => <i key={hex} style={{ background: hex }} />)}</span> : null}
      </UnstyledButton>
      {count > 0 ? <Freedom value={boards.freedom} onChange={(freedom) => set({ freedom }, 'freedom')} /> : null}
      <SegmentedControl size="xs" value={mode} aria-label={t('steer.mode')} onChange={(to) => set({ mode: to as Boards['mode'] })} data={[{ value: 'outfit', label: t('steer.outfit') }, { value: 'garment', label: t('steer.garment') }]} />
      {mode === 'garment' ? (
        <Select
          size="xs" w={170} searchable clearable placeholder={t('steer.ofBrief')} aria-label={t('steer.which')} value={garment ?? null} comboboxProps={{ width: 240, position: 'bottom-start' }} limit={80}
          data={GARMENT_IDS.map((id) => ({ value: id as string, label: capitalised(term('garment', id)) }))} onChange={(to) => set({ garment: (to ?? undefined) as GarmentId | undefined })}
        />
      ) : null}
      <Popover position="bottom-start" withArrow>
        <Popover.Target><UnstyledButton className="steer-size">{t('wearer.size')}: {size ?? t('steer.sample')}</UnstyledButton></Popover.Target>
        <Popover.Dropdown><Select size="xs" searchable clearable aria-label={t('wearer.size')} placeholder={t('steer.sample')} value={size ?? null} data={[...SIZE_IDS]} comboboxProps={{ withinPortal: false }} onChange={(to) => set({ size: to ?? undefined })} /></Popover.Dropdown>
      </Popover>
      <MannequinButton current={boards.mannequin} onMannequin={(mannequin) => set({ mannequin })} />
    </div>
  );
});

function withFields(boards: Boards, change: { readonly [K in keyof Boards]?: Boards[K] | undefined }): Boards {
  const next: Record<string, unknown> = { ...boards, ...change };
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  return next as unknown as Boards;
}

/** The slider from only what was given to surprise me. The thumb follows the hand; it counts when it is let go. */
function Freedom({ value, onChange }: { readonly value: number; readonly onChange: (value: number) => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(value);
  useEffect(() => setHeld(value), [value]);
  return (
    <div className="freedom">
      <span>{t('steer.mine')}</span>
      <Slider className="grow" size="sm" min={0} max={1} step={0.05} value={held} onChange={setHeld} onChangeEnd={(to) => onChange(Math.round(to * 100) / 100)} label={(part) => `${Math.round(part * 100)} %`} thumbLabel={t('steer.freedom')} marks={[{ value: 0.5 }]} />
      <span>{t('steer.surprise')}</span>
    </div>
  );
}
