import { lerp, smoothStep } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import type { GarmentFrame } from '../frame/garment-frame.ts';

/**
 * Where the free edge of an open front hangs, canonical mm across, at each level: nearly closed at the neck,
 * falling open to the hem; the side towards the viewer opens more.
 */
export function openingAcross(frame: GarmentFrame, side: Side): (level: number) => number {
  const sign = sideSign(side);
  const { turn } = frame.draft.figure;
  const near = 1 + 0.22 * Math.sign(turn || 1) * sign * Math.min(1, Math.abs(turn) * 2 + 0.3);
  const sway = 0.92 + 0.2 * frame.draft.draw('body')(`opening.${side}`);
  const wide = (frame.isLong ? frame.halfWidth(frame.end) * 0.4 : Math.max(40, frame.halfWidth(frame.end) * 0.34)) * near * sway;
  // A bolero's fronts are cut away in a round from the breast to the side.
  if (frame.draft.garment.choice.type === 'bolero' && frame.draft.garment.choice.hem === 'curved') return (level) => frame.centreFront(level) + sign * (24 * near + frame.halfWidth(level) * 0.46 * Math.max(0, (level - 390) / (frame.end - 390)) ** 2.2);
  return (level) => frame.centreFront(level) + sign * lerp(22, wide, smoothStep(312, frame.end, level) ** 0.9);
}
