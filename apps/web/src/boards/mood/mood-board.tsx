import { Button, Menu, SegmentedControl } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId, Hex } from '@toile/kernel';
import { parseColour } from '@toile/colour';
import { BinIcon } from '../../shell/icons.tsx';
import { notify, notifyProblem } from '../../shell/notices.tsx';
import { BringBar } from '../bring-bar.tsx';
import { getElement } from '../boards-client.ts';
import type { ElementRecord } from '../boards-client.ts';
import { withColours } from '../colour/slots.ts';
import { useColourName } from '../colour/use-colour-name.ts';
import { DropArea } from '../drop-area.tsx';
import { useHandover } from '../handover.ts';
import { Invite } from '../invite.tsx';
import type { BoardPanelProps } from '../panel.ts';
import { UploadList } from '../upload-list.tsx';
import { useBoards } from '../use-boards.ts';
import { useUploads } from '../use-uploads.ts';
import { Motifs } from './motifs.tsx';
import { MoodCanvas } from './mood-canvas.tsx';
import { MoodFindings } from './mood-findings.tsx';
import { MoodList } from './mood-list.tsx';
import { useMoodHand } from './use-mood-hand.ts';

const PICTURE = 260, NOTE = { width: 200, height: 120 }, SWATCH = { width: 110, height: 130 };

/** The mood board: pictures, notes and swatches laid out freely, and what they say. */
export function MoodBoard({ collectionId, boards, desk, isWide, isActive }: BoardPanelProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const { state } = useBoards(collectionId);
  const hand = useMoodHand(desk);
  const [way, setWay] = useLocalStorage<'canvas' | 'list'>({ key: 'toile-mood-way', defaultValue: 'canvas', getInitialValueInEffect: false });
  const [isChoosing, setChoosing] = useState(false);
  const [motifsOf, setMotifsOf] = useState<ElementId>();
  const addPicture = ({ id, width, height }: ElementRecord): void => {
    const scale = PICTURE / Math.max(1, Math.sqrt(width * height));
    hand.add([{ kind: 'picture', element: id, width: Math.round(width * scale), height: Math.round(height * scale) }]);
  };
  const uploads = useUploads('picture', addPicture);
  const addElement = (id: ElementId): void => void getElement(id).then(addPicture, notifyProblem);
  useHandover('mood', addElement);
  const addText = (text: string): boolean => {
    const words = text.trim();
    if (!words) return false;
    const colour = words.length < 60 ? parseColour(words) : undefined;
    if (colour?.ok && /[#(\d]/.test(words)) hand.add([{ kind: 'swatch', hex: colour.value.hex, ...SWATCH }]);
    else hand.add([{ kind: 'note', text: words.slice(0, 500), ...NOTE }]);
    return true;
  };
  const take = (hexes: readonly Hex[]): void => {
    const before = boards.colours.length;
    desk.change((now) => withColours(now, hexes.map((hex) => ({ hex }))));
    const count = desk.view().boards.colours.length - before;
    notify(count > 0 ? { text: t('colour.added', { count }), action: { label: t('app.undo'), run: desk.undo } } : { text: t('colour.twice', { name: hexes[0] ?? '' }) });
  };
  const swatches = boards.colours.slice(0, 15);
  const chosenPicture = hand.chosen.size === 1 ? boards.mood.find(({ id }) => hand.chosen.has(id))?.element : undefined;
  const hasChosen = hand.chosen.size > 0;
  return (
    <DropArea className="mood-board" hasPaste={isActive} onFiles={uploads.add} onText={addText} onColour={(hex) => hand.add([{ kind: 'swatch', hex, ...SWATCH }])} onElement={addElement}>
      <BringBar onFiles={uploads.add} onElement={addPicture}>
        <Button size="compact-sm" variant="default" onClick={() => hand.add([{ kind: 'note', text: '', ...NOTE }])}>{t('mood.note')}</Button>
        <Menu position="bottom-start" disabled={swatches.length === 0} opened={isChoosing} onChange={setChoosing}>
          <Menu.Target><Button size="compact-sm" variant="default" onClick={() => { if (swatches.length === 0) hand.add([{ kind: 'swatch', hex: '#8c2f39', ...SWATCH }]); }}>{t('mood.swatch')}</Button></Menu.Target>
          <Menu.Dropdown><div className="swatch-menu">{swatches.map((slot) => <button key={slot.hex} type="button" className="swatch" style={{ background: slot.hex }} title={nameOf(slot)} aria-label={`${nameOf(slot)} ${slot.hex}`} onClick={() => { setChoosing(false); hand.add([{ kind: 'swatch', hex: slot.hex, ...SWATCH }]); }} />)}</div></Menu.Dropdown>
        </Menu>
        <SegmentedControl size="xs" value={way} onChange={(to) => setWay(to as 'canvas' | 'list')} data={[{ value: 'canvas', label: t('mood.asCanvas') }, { value: 'list', label: t('mood.asList') }]} aria-label={t('mood.way')} />
        {hasChosen ? (
          <>
            <Menu position="bottom-end">
              <Menu.Target><Button size="compact-sm" variant="subtle" color="gray">{t('mood.order')}</Button></Menu.Target>
              <Menu.Dropdown>{(['front', 'forward', 'backward', 'back'] as const).map((to) => <Menu.Item key={to} onClick={() => hand.order(to)}>{t(`mood.order.${to}`)}</Menu.Item>)}</Menu.Dropdown>
            </Menu>
            {chosenPicture ? <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setMotifsOf(chosenPicture)}>{t('mood.motifs')}</Button> : null}
            <Button size="compact-sm" variant="subtle" color="gray" leftSection={<BinIcon />} onClick={hand.remove}>{t('boards.remove')}</Button>
          </>
        ) : null}
      </BringBar>
      <UploadList list={uploads.list} />
      <div className="mood-work" data-wide={isWide}>
        <div className="mood-area">
          {way === 'canvas' ? <MoodCanvas items={boards.mood} hand={hand} hasWheel={isWide} height={isWide ? 'clamp(320px, min(100vh - 270px, 125vw), 900px)' : '340px'} /> : <MoodList items={boards.mood} hand={hand} />}
          {way === 'canvas' && boards.mood.length === 0 ? <Invite text={t('mood.empty')} /> : null}
        </div>
        {isWide || boards.mood.length > 0 ? <aside className="mood-side"><MoodFindings collectionId={collectionId} boards={boards} desk={desk} isKept={state === 'kept'} onTake={take} /></aside> : null}
      </div>
      {motifsOf ? <Motifs id={motifsOf} onClose={() => setMotifsOf(undefined)} /> : null}
    </DropArea>
  );
}
