import type { ChangeRequest } from '@toile/contract';
import type { Design, GarmentChoice } from '@toile/garment';

/** What every panel beside the picture works with. */
export interface PanelProps {
  readonly design: Design;
  /** Which garment. */
  readonly garment: number;
  readonly isBusy: boolean;
  /** Shows a garment that is not stored yet, while the hand still moves. */
  readonly onPreview: (garment: GarmentChoice) => void;
  readonly onChange: (changes: readonly ChangeRequest[]) => void;
}
