import { ActionIcon, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MoodItem } from '@toile/brief';
import { BackIcon, BinIcon, ForwardIcon, RedoIcon, UndoIcon } from '../../shell/icons.tsx';
import { useColourName } from '../colour/use-colour-name.ts';
import { ElementPicture, useElement } from '../element-picture.tsx';
import type { MoodHand } from './use-mood-hand.ts';

/** The mood board as a list, front first: the same things to do, without a canvas. */
export function MoodList({ items, hand }: { readonly items: readonly MoodItem[]; readonly hand: MoodHand }) {
  const { t } = useTranslation();
  if (items.length === 0) return <Text size="sm" c="dimmed">{t('mood.empty')}</Text>;
  return <ol className="mood-list">{items.toReversed().map((item) => <Row key={item.id} item={item} hand={hand} />)}</ol>;
}

function Row({ item, hand }: { readonly item: MoodItem; readonly hand: MoodHand }) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const record = useElement(item.element);
  const name = item.kind === 'picture' ? (record?.title ?? t('mood.picture')) : item.kind === 'swatch' ? `${nameOf({ hex: item.hex ?? '#000000' })} ${item.hex ?? ''}` : (item.text ?? '');
  const act = (run: () => void) => () => { hand.choose([item.id]); queueMicrotask(run); };
  const scaled = (by: number) => () => hand.place((one) => ({ ...one, x: Math.round(one.x + (one.width * (1 - by)) / 2), y: Math.round(one.y + (one.height * (1 - by)) / 2), width: Math.round(one.width * by), height: Math.round(one.height * by) }));
  const turned = (by: number) => () => hand.place((one) => ({ ...one, rotation: (one.rotation + by + 360) % 360 }));
  const tools = [
    ['boards.earlier', <BackIcon key="b" />, () => hand.order('forward')], ['boards.later', <ForwardIcon key="f" />, () => hand.order('backward')],
    ['mood.turnLeft', <UndoIcon key="l" />, turned(-15)], ['mood.turnRight', <RedoIcon key="r" />, turned(15)],
    ['mood.smaller', <span key="s">−</span>, scaled(0.8)], ['mood.larger', <span key="g">+</span>, scaled(1.25)], ['boards.remove', <BinIcon key="x" />, () => hand.remove()],
  ] as const;
  return (
    <li data-chosen={hand.chosen.has(item.id)} data-item={item.id}>
      <span className="mood-thumb">{item.element ? <ElementPicture id={item.element} label="" width={56} /> : <i style={{ background: item.hex ?? '#fbf3d6' }} />}</span>
      {item.kind === 'note' ? <TextInput className="grow" size="xs" defaultValue={item.text ?? ''} key={item.text} aria-label={t('mood.note')} maxLength={500} onBlur={(event) => { if (event.currentTarget.value !== item.text) hand.write(item.id, event.currentTarget.value); }} /> : <button type="button" className="grow mood-row-name" onClick={() => hand.choose([item.id])}>{name}</button>}
      <span className="mood-row-tools">{tools.map(([key, icon, run]) => <ActionIcon key={key} variant="subtle" color="gray" size="sm" aria-label={`${t(key)}: ${name}`} title={t(key)} onClick={act(run)}>{icon}</ActionIcon>)}</span>
    </li>
  );
}
