import { Chip, Group } from '@mantine/core';
import type { ChangeRequest } from '@toile/contract';
import type { Design } from '@toile/garment';
import { useTerms, useVocabulary } from '../i18n/use-terms.ts';

interface DetailsPanelProps {
  readonly design: Design;
  readonly garment: number;
  readonly isBusy: boolean;
  readonly onChange: (changes: readonly ChangeRequest[]) => void;
}

/** The details a garment can carry, each on or off. */
export function DetailsPanel({ design, garment: index, isBusy, onChange }: DetailsPanelProps) {
  const term = useTerms();
  const vocabulary = useVocabulary();
  const garment = design.garments[index];
  if (!garment) return null;
  const allowed = vocabulary?.garments.find((known) => known.id === garment.type)?.allowed['details'] ?? garment.details;
  const worn = garment.details as readonly string[];
  return (
    <Group gap={6}>
      {allowed.map((id) => (
        <Chip key={id} size="sm" checked={worn.includes(id)} disabled={isBusy}
          onChange={(isOn) => onChange([{ path: `garments[${index}].details`, to: isOn ? [...worn, id] : worn.filter((other) => other !== id) }])}>
          {term('detail', id)}
        </Chip>
      ))}
    </Group>
  );
}
