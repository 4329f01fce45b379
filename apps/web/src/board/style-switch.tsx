import { Button, Popover, SegmentedControl, Slider, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAPER_GRAINS, STYLE_IDS } from '@toile/drawing';
import type { PaperGrain, StyleId } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import { Croquis } from '../atelier/croquis.tsx';
import { sampleDesigns } from '../atelier/warm-up.ts';
import { finishOf, paperOf, USUAL_FINISH, useSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { BrushIcon } from '../shell/icons.tsx';

const LIGHT_REACH = 1.2;
const SAMPLE_WIDTH = 84;
/** Papers on offer beside the style's own. */
const PAPERS = { white: '#ffffff', cream: '#f6efdf', kraft: '#c9b18f', grey: '#d9d8d4', blush: '#f2dfd9', night: '#1c2233' } as const satisfies Record<string, Hex>;

/** How the pictures are drawn: style, paper, light. It never touches a design. */
export function StyleSwitch({ hasSize = false }: { readonly hasSize?: boolean }) {
  const { t } = useTranslation();
  const [settings, setSettings] = useSettings();
  return (
    <Popover position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button className="style-button" variant="subtle" color="gray" size="sm" leftSection={<BrushIcon />} aria-label={`${t('style.label')}: ${t(`style.${settings.style}`)}`}><span className="style-name">{t(`style.${settings.style}`)}</span></Button>
      </Popover.Target>
      <Popover.Dropdown className="style-panel" aria-label={t('style.label')}>
        <Stack gap="sm">
          <Styles settings={settings} onStyle={(style) => setSettings({ style })} />
          <Paper settings={settings} onPaper={(paper) => setSettings({ papers: withPaper(settings, paper) })} onGrain={(grain) => setSettings({ grain })} />
          <LightSlider label={t('style.light')} ends={[t('style.left'), t('style.right')]} value={settings.light} range={[-LIGHT_REACH, LIGHT_REACH]} onChange={(light) => setSettings({ light })} />
          <LightSlider label={t('style.hardness')} ends={[t('style.soft'), t('style.hard')]} value={settings.hardness} range={[0, 1]} onChange={(hardness) => setSettings({ hardness })} />
          <LightSlider label={t('style.warmth')} ends={[t('style.cool'), t('style.warm')]} value={settings.warmth} range={[-1, 1]} onChange={(warmth) => setSettings({ warmth })} />
          {hasSize ? <LightSlider label={t('board.size')} ends={['–', '+']} value={settings.cardWidth} range={[110, 380]} step={10} onChange={(cardWidth) => setSettings({ cardWidth })} /> : null}
          <div className="style-foot">
            <Text size="xs" c="dimmed">{t('style.hint')}</Text>
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setSettings({ ...USUAL_FINISH, style: settings.style, papers: withPaper(settings, undefined) })}>{t('style.reset')}</Button>
          </div>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function withPaper({ papers, style }: Settings, paper: Hex | undefined): Settings['papers'] {
  const { [style]: _, ...others } = papers;
  return paper === undefined ? others : { ...others, [style]: paper };
}

/** The six styles, each as it draws the same outfit. */
function Styles({ settings, onStyle }: { readonly settings: Settings; readonly onStyle: (style: StyleId) => void }) {
  const { t } = useTranslation();
  const [, design] = sampleDesigns();
  if (!design) return null;
  return (
    <div className="styles" role="group" aria-label={t('style.label')}>
      {STYLE_IDS.map((style) => (
        <button key={style} type="button" className="variant" data-current={style === settings.style} aria-pressed={style === settings.style} onClick={() => onStyle(style)}>
          <Sample design={design} settings={settings} style={style} />
          <span>{t(`style.${style}`)}</span>
        </button>
      ))}
    </div>
  );
}

const Sample = ({ design, settings, style }: { readonly design: ReturnType<typeof sampleDesigns>[number]; readonly settings: Settings; readonly style: StyleId }) => (
  <Croquis design={design} finish={{ ...finishOf(settings), style, paper: settings.papers[style] ?? paperOf(style) }} width={SAMPLE_WIDTH} label="" />
);

interface PaperProps { readonly settings: Settings; readonly onPaper: (paper: Hex | undefined) => void; readonly onGrain: (grain: PaperGrain) => void }

/** The colour of the paper and its surface. */
function Paper({ settings, onPaper, onGrain }: PaperProps) {
  const { t } = useTranslation();
  const chosen = settings.papers[settings.style];
  const own = paperOf(settings.style);
  const isOther = chosen !== undefined && !Object.values<Hex>(PAPERS).includes(chosen);
  return (
    <>
      <div role="group" aria-label={t('style.paper')}>
        <Text size="sm" mb={4}>{t('style.paper')}</Text>
        <div className="swatch-row">
          <button type="button" className="swatch" style={{ background: own }} title={t('style.paper.own')} aria-label={t('style.paper.own')} aria-pressed={chosen === undefined} onClick={() => onPaper(undefined)} />
          {Object.entries(PAPERS).map(([name, hex]) => (
            <button key={name} type="button" className="swatch" style={{ background: hex }} title={t(`style.paper.${name as keyof typeof PAPERS}`)} aria-label={t(`style.paper.${name as keyof typeof PAPERS}`)} aria-pressed={chosen === hex} onClick={() => onPaper(hex)} />
          ))}
          <input type="color" className="swatch" data-other={isOther} value={chosen ?? own} title={t('style.paper.other')} aria-label={t('style.paper.other')} onChange={(event) => onPaper(event.currentTarget.value.toLowerCase() as Hex)} />
        </div>
      </div>
      <div>
        <Text size="sm" mb={4}>{t('style.grain')}</Text>
        <SegmentedControl size="xs" fullWidth value={settings.grain} aria-label={t('style.grain')} onChange={(value) => onGrain(value as PaperGrain)} data={PAPER_GRAINS.map((id) => ({ value: id, label: t(`style.grain.${id}`) }))} />
      </div>
    </>
  );
}

interface LightSliderProps { readonly label: string; readonly ends: readonly [string, string]; readonly value: number; readonly range: readonly [least: number, most: number]; readonly step?: number; readonly onChange: (value: number) => void }

function LightSlider({ label, ends: [least, most], value, range, step = 0.1, onChange }: LightSliderProps) {
  // Pictures are painted when the hand lets go; the thumb follows it until then, and what is set elsewhere after.
  const [held, setHeld] = useState(value);
  useEffect(() => setHeld(value), [value]);
  return (
    <div>
      <Text size="sm">{label}</Text>
      <div className="slider-line">
        <span aria-hidden="true">{least}</span>
        <Slider className="grow" min={range[0]} max={range[1]} step={step} value={held} onChange={setHeld} onChangeEnd={(to) => onChange(Math.round(to * 100) / 100)} label={null} thumbLabel={label} />
        <span aria-hidden="true">{most}</span>
      </div>
    </div>
  );
}
