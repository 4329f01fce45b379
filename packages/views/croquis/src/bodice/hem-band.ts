import { clamp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { clothOf, repeatOnly, ribbed } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { bodyDepth } from './depth.ts';
import { hasHemBand, hemEdge } from './hem-edge.ts';
import { openingAcross } from './opening.ts';

/** The band that ends a jersey, bomber or jean jacket: ribbed on knits and bombers, the cloth itself on denim. */
export function hemBand(frame: GarmentFrame): Sheet[] {
  if (!hasHemBand(frame)) return [];
  const { draft } = frame;
  const { choice, fabric } = draft.garment;
  const stuff = repeatOnly(clothOf(draft, 'hem', 'rib-cuff'));
  const isRibbed = fabric.construction === 'knit' || choice.type === 'bomber';
  const tall = clamp(frame.bodice.hemBandDepth * frame.scaleAt(frame.end), 14, 62);
  const hem = hemEdge(frame);
  // The rib draws in: its lower edge is a little narrower than the cloth it gathers.
  const inward = isRibbed ? 0.035 : 0;
  const at = (s: number, t: number): Point => {
    const low = hem.pointAt(t);
    const up = frame.patch(1 - tall / (frame.end - frame.top), t);
    const x = up[0] + (low[0] - up[0]) * s;
    const middle = (hem.pointAt(0)[0] + hem.pointAt(1)[0]) / 2;
    return [x + (middle - x) * inward * s + (isRibbed ? (t < 0.5 ? -1 : 1) * 3 * Math.sin(Math.PI * s) * Math.abs(2 * t - 1) : 0), up[1] + hem.dropAt(t) * s + (low[1] - hem.dropAt(t) - up[1]) * s];
  };
  const piece = (from: number, to: number, suffix?: string): Sheet => {
    const edge = (s: number): Point[] => Array.from({ length: 37 }, (_, i) => at(s, from + ((to - from) * i) / 36));
    const sideLine = (t: number): Point[] => [0.3, 0.6].map((s) => at(s, t));
    const inks: Ink[] = [];
    if (isRibbed) {
      const count = Math.round(42 * (to - from));
      for (let i = 1; i < count; i++) {
        const raw = from + ((to - from) * i) / count;
        const t = 0.5 + Math.sin((raw - 0.5) * 2.9) * 0.5;
        if (t > from + 0.005 && t < to - 0.005) inks.push({ points: [at(0.08, t), at(0.93, t)], width: 1.5, kind: 'fold', opacity: 0.42 });
      }
    } else for (const s of [0.14, 0.86]) inks.push({ points: edge(s), width: 1.3, kind: 'stitch', opacity: 0.8 });
    return sheetOf(draft, bodyDepth(frame) + 5, {
      part: 'hem', suffix: suffix ?? 'band', stuff: isRibbed ? ribbed(stuff) : stuff, outline: [...edge(0), ...sideLine(to), ...edge(1).reverse(), ...sideLine(from).reverse()],
      wish: {
        surface: surfaceOf(at, { rows: 5, columns: 24, t: [-0.2, 1.2], cloth: (s, t) => [frame.cloth(1, t)[0], frame.end - tall + s * tall] }),
        relief: { round: 0.36, halfWidth: 140, alongS: Float32Array.from({ length: 65 }, (_, i) => (isRibbed ? 5 : 2) * Math.sqrt(Math.max(0, Math.sin((Math.PI * i) / 64)))) },
        inks, shadow: 0.2, contour: 0.9,
      },
    });
  };
  if (!choice.isOpen) return [piece(0, 1)];
  const t = (side: 'left' | 'right'): number => frame.tOf(frame.end, openingAcross(frame, side)(frame.end));
  return [piece(0, t('left'), 'band.left'), piece(t('right'), 1, 'band.right')];
}
