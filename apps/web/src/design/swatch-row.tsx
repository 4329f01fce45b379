import { Text } from '@mantine/core';
import type { Hex } from '@toile/kernel';

interface SwatchRowProps { readonly label: string; readonly colours: readonly Hex[]; readonly current: Hex; readonly isBusy: boolean; readonly onChoose: (hex: Hex) => void }

/** A few colours to press, the one in use ringed. */
export const SwatchRow = ({ label, colours, current, isBusy, onChoose }: SwatchRowProps) => (
  <div role="group" aria-label={label}>
    <Text size="sm" fw={600} mb={4}>{label}</Text>
    <div className="swatch-row">
      {colours.map((hex, i) => <button key={hex} type="button" className="swatch" style={{ background: hex }} title={hex} aria-label={`${label} ${i + 1}, ${hex}`} aria-pressed={hex === current} disabled={isBusy} onClick={() => onChoose(hex)} />)}
    </div>
  </div>
);
