import { ActionIcon, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { layersOnOffer, moveLayer } from '@toile/garment';
import type { Design } from '@toile/garment';
import type { ChangeRequest } from '@toile/contract';
import { BackIcon, ForwardIcon } from '../shell/icons.tsx';

interface LayerOrderProps {
  readonly design: Design;
  /** Which garment is moved. */
  readonly garment: number;
  readonly isBusy: boolean;
  readonly onMove: (changes: readonly ChangeRequest[], to: number) => void;
}

/** Under or over: moves a garment one layer inwards or outwards, where it can be worn so. Shows nothing where the order cannot change. */
export function LayerOrder({ design, garment, isBusy, onMove }: LayerOrderProps) {
  const { t } = useTranslation();
  const places = layersOnOffer(design, garment);
  if (places.length < 2) return null;
  const move = (to: number) => {
    const moved = moveLayer(design, garment, to);
    if (!moved.ok) return;
    const { garments, accessories } = moved.value.design;
    onMove([{ path: 'garments', to: garments }, ...(accessories !== design.accessories ? [{ path: 'accessories', to: accessories ?? null }] : [])], to);
  };
  const button = (to: number, label: string, icon: React.ReactNode) => (
    <ActionIcon variant="subtle" aria-label={label} title={label} disabled={isBusy || !places.includes(to)} onClick={() => move(to)}>{icon}</ActionIcon>
  );
  return (
    <Group gap={4}>
      <Text size="xs" c="dimmed">{t('design.garments')}</Text>
      {button(garment - 1, t('design.layer.in'), <BackIcon />)}
      {button(garment + 1, t('design.layer.out'), <ForwardIcon />)}
    </Group>
  );
}
