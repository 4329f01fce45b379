import { bodyOf, SAMPLE_SIZE } from '@toile/figure';
import type { BodyMeasurements } from '@toile/figure';
import type { ResolvedGarment } from '../resolved.ts';
import type { SketchPlane } from './sketch-plane.ts';

/** How the heights of a drawing lie on the sample body: where it starts, and how far down each of its heights comes. */
export interface DrawnHeights {
  /** From the high point shoulder down to the drawing's zero, mm of the wearer. */
  readonly top: number;
  /** From a height of the drawing to mm of cloth below its zero, sample size. */
  of(y: number): number;
}

/** A fork hangs this far below the body's at most, mm. */
const FORK_ROOM = 30;
/** Cloth ends this far above the floor, mm. */
const OFF_FLOOR = 14;

/**
 * Drawings seldom have the body's proportions: where the rise is drawn as long as a thigh, the fork still lies at the fork and the legs
 * keep their length; nothing reaches through the floor. Picture and finished measurements both ask this, so that they agree.
 */
export function drawnHeights(garment: Pick<ResolvedGarment, 'bodice' | 'skirt' | 'legs'>, plane: SketchPlane, wearer: Pick<BodyMeasurements, 'market' | 'hpsToWaist'>): DrawnHeights {
  const body = bodyOf(SAMPLE_SIZE, wearer.market);
  // The middle of its upper edge lies where its twin's waistband does: what is tucked in meets it.
  const edge = Math.min(...plane.outline.filter(([x]) => Math.abs(x) < 26).map(([, y]) => y));
  const top = garment.bodice ? 0 : ((garment.skirt ?? garment.legs)?.topHeight ?? wearer.hpsToWaist) - (Number.isFinite(edge) ? edge : 0) - 6;
  const floor = body.hpsToFloor - OFF_FLOOR - top;
  const drawn = garment.legs ? plane.landmarks.crotch?.[1] : undefined;
  if (drawn === undefined || drawn <= 40) {
    const held = Math.min(1, floor / Math.max(1, plane.bottom));
    return { top, of: (y) => y * held };
  }
  const rise = body.hpsToCrotch - top;
  const fork = Math.min(Math.max(drawn, rise), rise + FORK_ROOM);
  const leg = Math.min(1, (floor - fork) / Math.max(1, plane.bottom - drawn));
  return { top, of: (y) => (y <= drawn ? y * (fork / drawn) : fork + (y - drawn) * leg) };
}
