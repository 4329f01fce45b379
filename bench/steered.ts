import { hexToOklch } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { Design, GarmentChoice } from '@toile/garment';
import type { Board } from '@toile/generator';

/** Six briefs that leave different things open, in three languages. */
export const STEER_BRIEFS = ['autumn', 'everyday dresses', 'wool coat and trousers', 'office, shirt and skirt', '周末出游', '夏天，連身裙'] as const;

/** Where an option lies on the axes that a mood board moves, beyond the named ones. */
type Steered = 'tone' | 'warmth' | 'curved' | 'colourfulness' | 'detail' | 'contrast' | 'volume' | 'print-scale';

/**
 * From a dark, cool, angular, calm board to a light, warm, curved, busy one: the least effect (Cohen's d, the difference of means over the pooled
 * deviation) on each axis in a single board of options. 0.8 is called large.
 */
export const STEERED: readonly { readonly axis: Steered; readonly least: number }[] = [
  { axis: 'tone', least: 1.5 }, { axis: 'warmth', least: 1.5 }, { axis: 'curved', least: 1 }, { axis: 'colourfulness', least: 1 }, { axis: 'detail', least: 1 },
  { axis: 'contrast', least: 0.3 }, { axis: 'volume', least: 0.2 }, { axis: 'print-scale', least: 0.2 },
];

const AREA: Readonly<Record<GarmentChoice['slot'], number>> = { outerwear: 1.3, dress: 1.15, bottom: 0.9, top: 0.65 };
const CURVED: readonly string[] = ['puff', 'bishop', 'bell', 'lantern', 'scoop', 'sweetheart', 'cowl', 'shawl', 'peter-pan', 'scalloped', 'curved', 'a-line', 'cocoon', 'bouffant', 'trapeze', 'hourglass', 'floral', 'paisley', 'polka-dot', 'wave'];
const ANGULAR: readonly string[] = ['straight', 'boxy', 'v-neck', 'square', 'notch-lapel', 'peak-lapel', 'set-in', 'geometric', 'stripe', 'houndstooth', 'gingham', 'tartan', 'pinstripe'];

/** A colour's pull to the warm side (hue 60° of OKLCH), negative for cool. */
const warmthOf = (hex: Hex): number => { const { c, h } = hexToOklch(hex); return c * Math.cos(((h - 60) * Math.PI) / 180); };

function placesOf(board: Board): readonly Readonly<Record<Steered, number>>[] {
  return board.options.map((design, at) => {
    const { colourfulness = 0, detail = 0, contrast = 0, volume = 0 } = board.features[at] ?? {};
    return { tone: overArea(design, (hex) => hexToOklch(hex).l), warmth: overArea(design, warmthOf), curved: curvedness(design), colourfulness, detail, contrast, volume, 'print-scale': board.features[at]?.['print-scale'] ?? 0 };
  });
}

function overArea({ garments }: Design, of: (hex: Hex) => number): number {
  const all = garments.reduce((sum, garment) => sum + AREA[garment.slot], 0);
  return garments.reduce((sum, garment) => sum + of(garment.colours[0] as Hex) * AREA[garment.slot], 0) / all;
}

/** Curved traits less angular ones, a garment. */
function curvedness({ garments }: Design): number {
  const traits = garments.flatMap((garment) => [garment.silhouette, garment.neckline, garment.collar, garment.sleeve, garment.hem, garment.print.id]);
  return (traits.filter((one) => one !== undefined && CURVED.includes(one)).length - traits.filter((one) => one !== undefined && ANGULAR.includes(one)).length) / garments.length;
}

/** The effect of going from one board of options to the other, on each axis: Cohen's d. */
export function effectsOf(from: Board, to: Board): Readonly<Record<Steered, number>> {
  const a = placesOf(from), b = placesOf(to);
  return Object.fromEntries(STEERED.map(({ axis }) => {
    const x = moments(a.map((one) => one[axis])), y = moments(b.map((one) => one[axis]));
    return [axis, (y.mean - x.mean) / Math.max(1e-6, Math.sqrt((x.deviation ** 2 + y.deviation ** 2) / 2))];
  })) as Record<Steered, number>;
}

function moments(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { mean, deviation: Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length) };
}
