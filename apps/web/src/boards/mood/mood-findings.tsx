import { Button, Switch, Text, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Boards, MoodFinding } from '@toile/brief';
import type { Hex } from '@toile/kernel';
import { getMood } from '../boards-client.ts';
import type { BoardsDesk } from '../boards-desk.ts';
import { DRAG } from '../drop-area.tsx';

interface MoodFindingsProps {
  readonly collectionId: string;
  readonly boards: Boards;
  readonly desk: BoardsDesk;
  /** Changes whenever the boards were kept: then the mood is read anew. */
  readonly isKept: boolean;
  readonly onTake: (hexes: readonly Hex[]) => void;
}

/** Findings that lie between two ends, each with the words of its ends. */
const ENDS = ['lightness', 'temperature', 'colourfulness', 'contrast', 'busyness', 'curvature'];

/** What the mood board says, measured: each finding on a small scale, with a switch that leaves it out of the steering. */
export function MoodFindings({ collectionId, boards, desk, isKept, onTake }: MoodFindingsProps) {
  const { t } = useTranslation();
  const measured = boards.mood.map(({ element, text, hex, width, height }) => [element, text, hex, Math.round(width * height / 400)].join(' ')).join('|');
  const reading = useQuery({ queryKey: ['mood', collectionId, measured], queryFn: () => getMood(collectionId), enabled: isKept && boards.mood.length > 0, placeholderData: (before) => before, retry: false }).data;
  if (boards.mood.length === 0) return <Text size="sm" c="dimmed">{t('mood.saysNothing')}</Text>;
  if (!reading) return <Text size="sm" c="dimmed" role="status">{t('mood.reading')}</Text>;
  const toggle = (id: string): void => desk.change((now) => ({ ...now, silent: now.silent.includes(id) ? now.silent.filter((one) => one !== id) : [...now.silent, id] }));
  return (
    <section className="findings" aria-label={t('mood.says')}>
      <Text size="sm" fw={600}>{t('mood.says')}</Text>
      {reading.palette.length > 0 ? (
        <div className="finding" data-silent={boards.silent.includes('palette')}>
          <div className="finding-head"><span>{t('finding.palette')}</span><Toggle id="palette" isOn={!boards.silent.includes('palette')} label={t('finding.palette')} onToggle={toggle} /></div>
          <div className="mood-palette">
            {reading.palette.map(({ hex, share }) => (
              <button key={hex} type="button" style={{ background: hex, flexGrow: Math.max(0.04, share) }} title={`${hex} · ${Math.round(share * 100)} %`} aria-label={t('picture.takeHex', { hex })} draggable
                onDragStart={(event) => event.dataTransfer.setData(DRAG.colour, hex)} onClick={() => onTake([hex])} />
            ))}
          </div>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onTake(reading.palette.map(({ hex }) => hex))}>{t('mood.toColours')}</Button>
        </div>
      ) : null}
      {reading.findings.filter(({ id }) => id !== 'palette').map((finding) => <Finding key={finding.id} finding={finding} isOn={!boards.silent.includes(finding.id)} onToggle={toggle} />)}
    </section>
  );
}

interface FindingProps { readonly finding: MoodFinding; readonly isOn: boolean; readonly onToggle: (id: string) => void }

function Finding({ finding, isOn, onToggle }: FindingProps) {
  const { t, i18n } = useTranslation();
  const { id, value, strength, words } = finding;
  const [family = id, kind] = id.split(':');
  const hasEnds = ENDS.includes(family);
  const name = family === 'note' ? `“${words ?? ''}”` : i18n.exists(`finding.${id}`) ? t(`finding.${id}`) : i18n.exists(`finding.${family}`) ? t(`finding.${family}`) : (kind ?? family);
  const steers = finding.leans.map(({ axis, target }) => t(`axis.${axis}.${target >= 0.5 ? 'high' : 'low'}`)).join(', ');
  return (
    <div className="finding" data-silent={!isOn} data-finding={id}>
      <div className="finding-head">
        <Tooltip label={`${t('mood.steers')}: ${steers}`} disabled={steers === ''} multiline maw={260}><span>{name}</span></Tooltip>
        <Toggle id={id} isOn={isOn} label={name} onToggle={onToggle} />
      </div>
      {hasEnds ? (
        <div className="finding-scale" role="meter" aria-label={name} aria-valuenow={Math.round(value * 100)} aria-valuemin={0} aria-valuemax={100}>
          <span>{t(`finding.${family}.low`)}</span>
          <div><i style={{ left: `${value * 100}%`, opacity: 0.35 + 0.65 * Math.min(1, strength) }} /></div>
          <span>{t(`finding.${family}.high`)}</span>
        </div>
      ) : family === 'note' ? null : <div className="finding-bar" role="meter" aria-label={name} aria-valuenow={Math.round(Math.max(value, strength) * 100)} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${Math.max(value, strength) * 100}%` }} /></div>}
    </div>
  );
}

const Toggle = ({ id, isOn, label, onToggle }: { readonly id: string; readonly isOn: boolean; readonly label: string; readonly onToggle: (id: string) => void }) => <Switch size="xs" checked={isOn} onChange={() => onToggle(id)} aria-label={label} />;
