import { clamp, lerp } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { corsetPoint } from './corset.ts';
import { fishtail, hasFishtail } from './fishtail.ts';
import { hasPoints, kebayaHem } from './kebaya.ts';
import { ridge } from '../cloth/field.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { bodyFolding, spareAtHem } from './body-folding.ts';

/** The lower edge of a bodice: how far below the straight hem it lies at each t, and the line itself from left to right. */
export interface HemEdge {
  readonly edge: Polyline;
  dropAt(t: number): number;
  pointAt(t: number): Point;
}

/** True for a garment finished by a knitted or sewn-on band at its hem. */
export const hasHemBand = (frame: GarmentFrame): boolean => !frame.isCutOff && frame.bodice.hemBandDepth > 0;

/** The lower edge that the design asks for. */
export function hemEdge(frame: GarmentFrame): HemEdge {
  const cut = frame.isCutOff ? () => 0 : dropFor(frame);
  const wave = waveOf(frame);
  const drop = wave ? (t: number): number => cut(t) + wave(t) : cut;
  const count = frame.draft.garment.choice.type === 'kebaya' || hasFishtail(frame) ? 120 : 72;
  const pointAt = (t: number): Point => {
    const p = frame.patch(1, t);
    const fall = drop(t);
    // A hem that rises ends on the sides of the tube higher up, where it may be wider or narrower.
    return fall === 0 ? p : [frame.patch(1 + fall / (frame.end - frame.top), t)[0], p[1] + fall];
  };
  return { edge: Array.from({ length: count + 1 }, (_, i) => pointAt(i / count)), dropAt: drop, pointAt };
}

/** A loose top waves at its hem, lower under the ridge of each fold than in its valleys; a band holds it straight. */
function waveOf(frame: GarmentFrame): ((t: number) => number) | undefined {
  if (frame.isCutOff || frame.isLong || hasHemBand(frame)) return undefined;
  const folding = bodyFolding(frame);
  if (!folding) return undefined;
  const { heights } = folding.field;
  const highest = Math.max(...heights, 1);
  const deep = clamp(spareAtHem(frame) * 0.13 + 1.5, 2, 9) * (frame.draft.garment.fabric.foldClass === 'heavy' ? 0.5 : 1);
  return (t) => {
    const phase = folding.phase(1, clamp(t));
    const share = (heights[Math.min(folding.count - 1, Math.floor(phase))] ?? 0) / highest;
    return deep * share * (ridge('soft', phase - Math.floor(phase)) - 0.35) * Math.min(1, clamp(t) * 12, (1 - clamp(t)) * 12);
  };
}

function dropFor(frame: GarmentFrame): (t: number) => number {
  const { choice } = frame.draft.garment;
  const { bodice } = frame;
  if (frame.draft.garment.kind !== 'dress' && choice.details.includes('peplum')) return () => 0;
  if (hasPoints(frame)) return kebayaHem(frame);
  if (choice.type === 'bodysuit') return legOpenings(frame);
  if (hasFishtail(frame) && frame.draft.figure.view === 'back') return fishtail;
  const scale = frame.scaleAt(frame.end);
  const width = frame.halfWidth(frame.end) * 2;
  switch (choice.hem) {
    case 'curved': {
      const rise = clamp(frame.isLong ? 60 : 42, 20, (frame.end - frame.waist) * 0.5 + 20);
      return (t) => 10 - rise * Math.abs(2 * t - 1) ** 2.2;
    }
    case 'asymmetric': {
      const half = clamp(Math.abs(bodice.sideDrop || 120) * scale * 0.5, 24, 120) * Math.sign(bodice.sideDrop || 1);
      return (t) => lerp(-half, half, clamp(t));
    }
    case 'high-low': {
      const rise = clamp((bodice.backDrop || 120) * scale * 0.5, 20, 220);
      return (t) => -rise * Math.sin(Math.PI * clamp(t)) ** 1.5;
    }
    case 'scalloped': {
      const count = Math.max(5, Math.round(width / 46));
      return (t) => 11 * Math.abs(Math.sin(Math.PI * count * clamp(t))) ** 0.6 - 5;
    }
    case 'handkerchief': {
      const fall = clamp(width * 0.16, 26, 90);
      return (t) => fall * (Math.abs(((clamp(t) * 2 + 0.5) % 1) - 0.5) * 2 - 0.45);
    }
    default: return choice.type === 'corset' ? corsetPoint : () => 0;
  }
}

/** A body's lower edge where nothing is worn over it: cut high over the hips, low between the legs. */
function legOpenings(frame: GarmentFrame): (t: number) => number {
  const low = 984 - frame.end, high = 812 - frame.end;
  return (t) => {
    const q = Math.abs(2 * clamp(t) - 1);
    return q < 0.2 ? low : lerp(low, high, ((q - 0.2) / 0.8) ** 0.62);
  };
}
