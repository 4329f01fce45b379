import { SegmentedControl, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FACE_FAMILIES, HAIR_COLOURS, HAIRSTYLES, HEADS, headsFor, SHOES, SIZE_IDS, sizeNamesOf, SKINS, suiting } from '@toile/figure';
import { accessoryOf } from '@toile/garment';
import type { Design, FigureChoice } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { capitalised } from '../i18n/use-terms.ts';
import { useFaceName } from '../i18n/use-face-name.ts';
import { wearerName } from '../i18n/wearer-words.ts';
import { Choices } from './choices.tsx';
import { ColourList } from './colour-list.tsx';
import { MannequinChoice } from './mannequin-choice.tsx';
import { outlinesQuery } from './outlines-query.ts';
import { WEARER_PARTS, wearerTarget } from './part-target.ts';
import type { PartTarget, WearerPart } from './part-target.ts';
import { viewOfPlace } from './part-view.ts';
import { croquisOf, isMirrored, mirrored, posesOnOffer } from './poses.ts';
import { SwatchRow } from './swatch-row.tsx';
import type { DesignInHand } from './use-design.ts';

interface WearerProps {
  readonly design: Design;
  readonly part: WearerPart;
  readonly hand: DesignInHand;
  readonly onTarget: (target: PartTarget) => void;
  readonly onPreview: (preview: Design) => void;
}

/** Who wears it: pose, face, hair, skin, shoes, size, mannequin. The clothes keep every choice. */
export function Wearer({ design, part, hand, onTarget, onPreview }: WearerProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <nav className="parts" aria-label={t('design.wearer')}>
        {WEARER_PARTS.map((one) => (
          <button key={one} type="button" className="part" data-on={one === part} aria-pressed={one === part} onClick={() => onTarget(wearerTarget(one))}>{t(`wearer.${one}`)}</button>
        ))}
      </nav>
      <WearerChoice key={part} design={design} part={part} hand={hand} onPreview={onPreview} />
    </Stack>
  );
}

function WearerChoice({ design, part, hand, onPreview }: Omit<WearerProps, 'onTarget'>) {
  const { t, i18n } = useTranslation();
  const faceName = useFaceName();
  const outlines = useQuery({ ...outlinesQuery(design), placeholderData: (before) => before }).data;
  const { figure } = design;
  const croquis = croquisOf(figure.pose);
  const shown = (change: Partial<FigureChoice>): Design => ({ ...design, figure: { ...figure, ...change } });
  // Faces and hair are looked at without what is worn over them.
  const bare = (change: Partial<FigureChoice>): Design => ({ ...shown(change), accessories: (design.accessories ?? []).filter(({ type }) => !['head', 'face'].includes(accessoryOf(type).place)) });
  const set = (field: keyof FigureChoice, to: string) => { if (to !== figure[field]) hand.change.mutate([{ path: `figure.${field}`, to }]); };
  const named = (facet: 'pose' | 'hair' | 'shoes', ids: readonly string[]) => [...new Set([...ids, figure[facet]])].map((id) => ({ id, label: wearerName(facet, id, i18n.language), design: facet === 'hair' ? bare({ hair: id }) : shown({ [facet]: id }) }));
  const colours = (field: 'hairColour' | 'skin', offered: readonly Hex[]) => (
    <SwatchRow label={t(`wearer.${field}`)} colours={[...new Set([...offered, figure[field]])]} current={figure[field]} isBusy={hand.isBusy} onChoose={(to) => set(field, to)} />
  );
  if (part === 'size') {
    const names = (id: string) => sizeNamesOf(id, design.market);
    return (
      <SegmentedControl
        orientation="vertical" fullWidth value={design.size} disabled={hand.isBusy} aria-label={t('wearer.size')} onChange={(to) => { if (to !== design.size) hand.change.mutate([{ path: 'size', to }]); }}
        data={SIZE_IDS.map((id) => ({ value: id, label: `${id} · EU ${names(id).eu} · UK ${names(id).uk} · US ${names(id).us} · ${names(id).cn}` }))}
      />
    );
  }
  if (part === 'mannequin') return <MannequinChoice design={design} hand={hand} view={outlines?.view} />;
  if (part === 'skin') return colours('skin', SKINS);
  if (!outlines) return <div className="variants" aria-busy="true">{Array.from({ length: 8 }, (_, i) => <Skeleton key={i} h={170} radius="md" />)}</div>;
  if (part === 'pose') {
    const isFlipped = isMirrored(figure.pose);
    const { poses, canSit } = posesOnOffer(design);
    return (
      <>
        <Switch label={t('wearer.mirror')} checked={isFlipped} disabled={hand.isBusy} onChange={() => set('pose', mirrored(figure.pose))} />
        <Choices choices={named('pose', poses.map((id) => (isFlipped ? mirrored(id) : id)))} current={figure.pose} look={{ view: outlines.view, ratio: 1.5 }} isBusy={hand.isBusy} onChoose={(id) => set('pose', id)} />
        {canSit ? null : <Text size="xs" c="dimmed">{t('wearer.seatNone')}</Text>}
      </>
    );
  }
  if (part === 'head') {
    const now = HEADS.find(({ id }) => id === figure.head);
    const family = now?.family ?? 'minimal';
    return (
      <>
        <SegmentedControl
          fullWidth size="xs" value={family} disabled={hand.isBusy} aria-label={t('wearer.family')} data={FACE_FAMILIES.map((id) => ({ value: id, label: wearerName('face', id, i18n.language) }))}
          onChange={(to) => { const same = HEADS.find((head) => head.person === now?.person && head.family === to); if (same) set('head', same.id); }}
        />
        <Choices
          choices={headsFor(croquis, family).map(({ id, person }) => ({ id, label: capitalised(person), design: bare({ head: id }) }))} current={figure.head} look={viewOfPlace(outlines, 'face')} isBusy={hand.isBusy}
          onChoose={(id) => set('head', id)}
        />
        <Text size="xs" c="dimmed">{faceName(figure.head)}</Text>
      </>
    );
  }
  if (part === 'hair') {
    return (
      <>
        {colours('hairColour', HAIR_COLOURS)}
        <Choices choices={named('hair', suiting(HAIRSTYLES, croquis).map(({ id }) => id))} current={figure.hair} look={viewOfPlace(outlines, 'head')} isBusy={hand.isBusy} onChoose={(id) => set('hair', id)} />
      </>
    );
  }
  return (
    <>
      <ColourList
        colours={[figure.shoeColour]} swatches={[...new Set([...design.palette, ...design.garments.flatMap((worn) => worn.colours)])]} label={t('wearer.shoeColour')} most={1} isBusy={hand.isBusy}
        onPreview={([shoeColour]) => { if (shoeColour) onPreview(shown({ shoeColour })); }} onChoose={([to]) => { if (to) set('shoeColour', to); }}
      />
      <Choices choices={named('shoes', suiting(SHOES, croquis).map(({ id }) => id))} current={figure.shoes} look={viewOfPlace(outlines, 'feet')} isBusy={hand.isBusy} onChoose={(id) => set('shoes', id)} />
    </>
  );
}
