import { clamp } from '@toile/geometry';
import type { HemId, SkirtDims } from '@toile/garment';

/** How far the hem hangs below its level at t (0 left … 1 right), drawn mm. */
export type HemShape = (t: number) => number;

/** Drawn mm of the hem's own features: how much the sides or the back differ from the front. */
export interface HemFeatures { readonly sideDrop: number; readonly backDrop: number; readonly length: number; readonly isBack: boolean }

const FLAT: HemShape = () => 0;

/**
 * The shape of the front hem. The side seams are cut to it (a slanted hem has no spike). High-low hems rise in front from
 * the sides: the back is a sheet of its own, see `highLowBack`.
 */
export function hemShapeOf(hem: HemId | undefined, dims: SkirtDims, at: HemFeatures): HemShape {
  // Seen from behind, left and right change places.
  const mirrored = at.isBack ? -1 : 1;
  const slant = (by: number): HemShape => (t) => mirrored * by * (t - 0.5);
  switch (hem) {
    case 'curved': return (t) => -at.length * 0.1 * Math.pow(Math.abs(2 * t - 1), 2.4) + 6;
    case 'asymmetric': {
      const by = Math.abs(at.sideDrop) > 20 ? at.sideDrop : Math.min(190, at.length * 0.26);
      return (t) => mirrored * by * (smoothSlant(t) - 0.5);
    }
    case 'high-low': {
      const rise = highLowRise(at);
      if (at.isBack) return highLowBack(rise);
      return (t) => -0.72 * rise - rise * Math.pow(Math.sin(Math.PI * clamp(t)), 1.25);
    }
    case 'handkerchief': {
      const depth = Math.min(165, 44 + at.length * 0.15);
      // Points at the sides and one before each leg, where the corners of a square hang; the cloth between them is drawn up in arcs.
      return (t) => {
        const u = 3 * clamp(t);
        const away = 2 * Math.abs(u - Math.round(u));
        const point = Math.round(u);
        return depth * ((point === 1 ? 1 : point === 2 ? 0.8 : 0.66) * Math.pow(1 - away, 1.25) - 0.36);
      };
    }
    default: return Math.abs(dims.sideDrop) > 8 ? slant(at.sideDrop) : FLAT;
  }
}

/** The long back of a high-low hem. */
export const highLowBack = (rise: number): HemShape => (t) => 0.72 * rise * (Math.pow(Math.sin(Math.PI * clamp(t)), 1.1) - 1);

/** A slant that leaves both sides level for a moment, as a bias-cut hem does. */
const smoothSlant = (t: number): number => { const u = clamp(t); return 0.35 * u + 0.65 * u * u * (3 - 2 * u); };

/** A raised front still covers the lap: this much of a skirt, drawn mm from its top, is never bared. */
const DECENT = 390;

/**
 * How far the front of a high-low hem rises above its sides, drawn mm. The back keeps the garment's full length,
 * the sides lie 0.72 of this above it.
 */
export const highLowRise = (at: HemFeatures): number => Math.min(0.36 * at.length, Math.max(0, (at.length - DECENT) / 1.72), Math.max(60, at.backDrop > 30 ? at.backDrop * 0.62 : at.length * 0.26));
