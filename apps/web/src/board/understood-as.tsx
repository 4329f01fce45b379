import { Tooltip } from '@mantine/core';
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chip, ChipCorrections, Reading } from '@toile/contract';
import { useTerms } from '../i18n/use-terms.ts';
import { CrossIcon } from '../shell/icons.tsx';
import { AddWish } from './add-wish.tsx';
import { useRemarks } from './remark-text.ts';
import { canTurn, nextMode, removeChip, subjectOf, turnChip } from './chip-modes.ts';

interface UnderstoodAsProps {
  readonly reading: Reading | undefined;
  readonly corrections: ChipCorrections;
  readonly onCorrect: (corrections: ChipCorrections) => void;
}

/** The chips that say what was understood; each can be turned (must, rather, not) or taken out, and others can be added. */
export const UnderstoodAs = memo(function UnderstoodAs({ reading, corrections, onCorrect }: UnderstoodAsProps) {
  const { t } = useTranslation();
  const remarks = useRemarks();
  // A chip that is turned keeps its place and its words: the studio hears of it as something added.
  const first = useRef<{ readonly brief: string; readonly chips: Map<string, Chip> }>(undefined);
  if (!reading) return <div className="chips" aria-busy="true" />;
  if (first.current?.brief !== reading.brief) first.current = { brief: reading.brief, chips: new Map() };
  const { chips: known } = first.current;
  for (const chip of reading.chips) if (!known.has(subjectOf(chip))) known.set(subjectOf(chip), chip);
  const places = [...known.keys()];
  const chips = reading.chips.toSorted((a, b) => places.indexOf(subjectOf(a)) - places.indexOf(subjectOf(b)));
  const wordsOf = (chip: Chip) => chip.words || (known.get(subjectOf(chip))?.words ?? '');
  const isCorrected = (corrections.without?.length ?? 0) + (corrections.also?.length ?? 0) > 0;
  return (
    <div className="chips" aria-label={t('brief.understood')} role="group">
      <span className="dim">{t('brief.understood')}</span>
      {groupsOf(chips, wordsOf).map(({ words, members }) => (
        <span key={members[0].key} className="chip-group" data-open={words !== undefined}>
          {words === undefined ? null : <span className="chip-source">“{words}”</span>}
          {members.map((chip) => (
            <ChipView
              key={chip.key} chip={chip} words={wordsOf(chip)} isGrouped={words !== undefined}
              onTurn={() => onCorrect(turnChip(corrections, chip))} onRemove={() => onCorrect(removeChip(corrections, chip))}
            />
          ))}
        </span>
      ))}
      {reading.palette.length > 0 ? (
        <span className="palette" aria-hidden="true">{reading.palette.map((hex) => <i key={hex} style={{ background: hex }} />)}</span>
      ) : null}
      <AddWish onAdd={(kind, value) => onCorrect({ ...corrections, also: [...(corrections.also ?? []), { kind, value, mode: 'must' }] })} />
      {isCorrected ? <button type="button" className="link-button" onClick={() => onCorrect({})}>{t('brief.restore')}</button> : null}
      {reading.notUnderstood.length > 0 ? <span className="not-understood">{t('brief.notUnderstood')}: {reading.notUnderstood.join(' · ')}</span> : null}
      {remarks(reading).map(({ key, text }) => <span key={key} className="note">{text}</span>)}
    </div>
  );
});

interface ChipGroup { readonly words: string | undefined; readonly members: readonly [Chip, ...Chip[]] }

// From so many on, the chips that came from one word of the brief ("fog") stand together behind it.
const GROUP_FROM = 3;

function groupsOf(chips: readonly Chip[], wordsOf: (chip: Chip) => string): readonly ChipGroup[] {
  const groups: ChipGroup[] = [];
  const done = new Set<string>();
  for (const chip of chips) {
    const words = wordsOf(chip);
    const same = chips.filter((other) => wordsOf(other) === words);
    const isGroup = words !== '' && same.length >= GROUP_FROM;
    if (isGroup && done.has(words)) continue;
    done.add(words);
    groups.push(isGroup ? { words, members: [chip, ...same.filter((other) => other !== chip)] } : { words: undefined, members: [chip] });
  }
  return groups;
}

interface ChipViewProps {
  readonly chip: Chip;
  /** The words of the brief it came from. */
  readonly words: string;
  /** True where those words already stand before it. */
  readonly isGrouped: boolean;
  readonly onTurn: () => void;
  readonly onRemove: () => void;
}

function ChipView({ chip, words, isGrouped, onTurn, onRemove }: ChipViewProps) {
  const { t } = useTranslation();
  const names = useChipNames(chip, isGrouped ? '' : words);
  const label = names.length > 2 ? `${names.slice(0, 2).join(' / ')} +${names.length - 2}` : names.join(' / ');
  const tip = [`${t(`brief.${chip.mode}`)}: ${names.join(', ')}`, words ? `“${words}”` : '', canTurn(chip) ? t('brief.turn', { mode: t(`brief.${nextMode(chip.mode)}`) }) : ''].filter(Boolean).join(' · ');
  const face = (
    <>
      {chip.hex ? <i className="chip-colour" style={{ background: chip.hex }} /> : null}
      {chip.mode === 'must' || (isGrouped && chip.mode === 'prefer') ? null : <em>{t(`brief.${chip.mode}`)}</em>}
      {isGrouped && chip.hex ? null : <span className="chip-label">{label}</span>}
    </>
  );
  return (
    <Tooltip label={tip} multiline maw={320} openDelay={250}>
      <span className="chip" data-mode={chip.mode}>
        {canTurn(chip) ? <button type="button" className="chip-face" onClick={onTurn} aria-label={`${t(`brief.${chip.mode}`)} ${label}. ${t('brief.turn', { mode: t(`brief.${nextMode(chip.mode)}`) })}`}>{face}</button> : <span className="chip-face">{face}</span>}
        <button type="button" className="chip-out" onClick={onRemove} aria-label={t('brief.remove', { label })}><CrossIcon /></button>
      </span>
    </Tooltip>
  );
}

/** What a chip stands for, in the language of the screen; the brief's own words where the vocabulary has none. */
function useChipNames(chip: Chip, words: string): readonly string[] {
  const { t, i18n } = useTranslation();
  const term = useTerms();
  if (chip.kind === 'colour') return [words || chip.value];
  if (chip.kind === 'degree') {
    const [axis = '', target = ''] = chip.value.split(':');
    const level = Number(target) >= 0.5 ? 'high' : 'low';
    return [i18n.exists(`axis.${axis}.${level}`) ? t(`axis.${axis}.${level}` as 'app.name') : words || axis];
  }
  if (chip.kind === 'other') return [words || chip.value];
  if (chip.kind === 'count') return [chip.value];
  const names = chip.value.split('|').map((id) => term(chip.kind, id));
  // A word that several things answer ("dresses", 裙) stands for them all, where it is of the language on the screen.
  const isOfScreen = /[㐀-鿿]/.test(words) === (i18n.language !== 'en');
  return names.length > 2 && words && isOfScreen ? [words] : names;
}
