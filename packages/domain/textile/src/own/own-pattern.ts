import { degToRad } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { Pattern, Tile } from '@toile/drawing';
import type { PanelName, PrintChoice, RepeatId } from '../print.ts';
import type { OwnPrint } from './own-print.ts';

/** What a pattern of a print of one's own is made with; `tile` gives its repeat laid a way, kept between askings. */
export interface OwnPatternJob {
  readonly colours: readonly Hex[];
  readonly panel: PanelName | undefined;
  readonly seed: number;
  tile(repeat: RepeatId | undefined): Tile;
}

/** A print the designer brought as a pattern for a layer. */
export function ownPattern(_print: OwnPrint, choice: PrintChoice, job: OwnPatternJob): Pattern | undefined {
  return { scale: choice.scale, rotation: degToRad(choice.rotation), tile: job.tile(choice.repeat) };
}
