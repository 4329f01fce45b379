import { clamp } from '@toile/geometry';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { isLapel } from '../frame/neckline.ts';
import type { Neckline } from '../frame/neckline.ts';
import { DEPTH } from '../sheet.ts';
import { bodyDepth } from '../bodice/depth.ts';
import { hemEdge } from '../bodice/hem-edge.ts';
import type { FrontSpan } from './strip.ts';

/** The front below the neckline (below the break point of lapels), down to the hem or seam. */
export function frontSpan(frame: GarmentFrame, neckline: Neckline): FrontSpan {
  const { choice, neck } = frame.draft.garment;
  const from = isLapel(choice.collar) ? clamp(frame.draft.figure.levelOf(neck?.frontDepth ?? 430), 430, frame.end - 20) : neckline.depth - 1;
  if (frame.isCutOff) return { from: Math.min(from, frame.end - 40), to: frame.end };
  // A hem that is cut to a shape rises or falls at the front: the closure ends on it.
  const hem = hemEdge(frame);
  const dropAt = (off: number): number => hem.dropAt(frame.tOf(frame.end, frame.centreFront(frame.end) + off));
  const middle = dropAt(0);
  const to = Math.max(frame.end + middle, Math.min(from, frame.end - 40) + 40);
  return { from: Math.min(from, frame.end - 40), to, isToHem: true, fall: (off) => dropAt(off) - middle };
}

/** A row of fastenings reaches this far to both sides of centre front, mm. */
const ROW_REACH = 48;

/** Levels of the buttons, first to last, as the closure's dimensions say; never above the neckline or below the hem. */
export function buttonLevels(frame: GarmentFrame, span: FrontSpan): readonly number[] {
  const { closure } = frame.draft.garment;
  const { figure } = frame.draft;
  const count = Math.max(1, closure?.buttonCount ?? 5);
  const first = clamp(figure.levelOf(closure?.from ?? 100), span.from + 10, span.to - 24);
  const lowest = span.to + Math.min(0, span.fall?.(-ROW_REACH) ?? 0, span.fall?.(ROW_REACH) ?? 0);
  const last = clamp(figure.levelOf(closure?.to ?? 500), first, Math.max(first, lowest - (frame.isCutOff ? 16 : 26)));
  return Array.from({ length: count }, (_, i) => (count > 1 ? first + ((last - first) * i) / (count - 1) : first))
    .filter((level, i, all) => i === 0 || level - (all[i - 1] as number) > 12);
}

/** Drawn radius of a button. */
export const buttonRadius = (frame: GarmentFrame): number => clamp((frame.draft.garment.closure?.buttonDiameter ?? 12) * 0.44, 4.4, 12);

/** A closure lies just over the body, under the collar. */
export const closureDepth = (frame: GarmentFrame): number => bodyDepth(frame) + (frame.draft.isOuter ? 30 : frame.draft.isTucked ? 12 : 30);

/** Fastenings that lie over the collar too (a frog at the throat). */
export const overCollarDepth = (frame: GarmentFrame): number => (frame.draft.isOuter ? DEPTH.outerSleeve + 25 : DEPTH.topSleeve + 25);
