import { clamp, lerp } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { Draw } from '../cloth/context.ts';
import type { Folding } from '../cloth/field.ts';

const line = (folding: Folding, patch: Patch, valley: number, from: number, to: number): Point[] =>
  Array.from({ length: 14 }, (_, i) => { const s = lerp(from, to, i / 13); return patch(s, folding.tAt(valley, s)); });

/**
 * The pen on pressed pleats: every edge at the waist, then lost and found: where a pleat lies open the line breaks off and comes
 * back at the hem. Deep pleats are drawn harder than shallow ones.
 */
export function pleatPens(folding: Folding, patch: Patch, width: number, draw: Draw): Ink[] {
  const inks: Ink[] = [];
  const highest = Math.max(1e-6, ...folding.field.heights);
  for (let k = 1; k < folding.count; k++) {
    const deep = clamp(Math.max(folding.field.heights[k] as number, folding.field.heights[k - 1] as number) / highest);
    const stroke = (from: number, to: number, share: number): Ink => ({ points: line(folding, patch, k, from, to), width: width * share * (0.7 + 0.5 * draw('pen.width', k)), kind: 'fold', opacity: 0.45 + 0.35 * deep, isClipped: true });
    if (draw('pen.lost', k) < 0.62 - 0.35 * deep) {
      const at = 0.3 + 0.3 * draw('pen.break', k);
      inks.push(stroke(0.01, at, 0.85), stroke(Math.min(0.9, at + 0.14 + 0.2 * draw('pen.gap', k)), 1, 1));
    } else inks.push(stroke(0.01, 1, 1));
  }
  return inks;
}

/**
 * The pen on soft folds. A turned valley is drawn with its lip; of the others the deep ones run from their start to the hem or
 * come up from it, some lose themselves on the way, shallow ones are left to the light.
 */
export function softPens(folding: Folding, patch: Patch, look: { readonly penShare: number; readonly penWidth: number; readonly fromTop?: boolean }, draw: Draw): Ink[] {
  const inks: Ink[] = [];
  const highest = Math.max(1e-6, ...folding.field.heights);
  for (let k = 1; k < folding.count; k++) {
    if (folding.heroes.has(k) && !look.fromTop) continue;
    const deep = clamp(Math.max(folding.field.heights[k] as number, folding.field.heights[k - 1] as number) / highest);
    if (draw('pen.share', k) > look.penShare * (0.35 + 0.65 * deep)) continue;
    const start = clamp(Math.max(folding.startOf(k), folding.startOf(k - 1)) + (look.fromTop ? 0 : 0.1 + 0.16 * draw('pen.from', k)), 0, 0.82);
    const stroke = (from: number, to: number, share: number): Ink => ({ points: line(folding, patch, k, from, to), width: look.penWidth * share * (0.6 + 0.5 * draw('pen.width', k)), kind: 'fold', opacity: 0.5 + 0.35 * deep, isClipped: true });
    const way = draw('pen.way', k);
    if (look.fromTop && way < 0.34) inks.push(stroke(0, 0.22 + 0.34 * draw('pen.to', k), 0.9));
    else if (way < 0.58) inks.push(stroke(start, 1, 1));
    else if (way < 0.8) {
      const at = lerp(start, 1, 0.3 + 0.2 * draw('pen.break', k));
      inks.push(stroke(start, at, 0.8), stroke(Math.min(0.93, at + 0.1 + 0.12 * draw('pen.gap', k)), 1, 1));
    } else inks.push(stroke(clamp(0.52 + 0.3 * draw('pen.up', k), start, 0.9), 1, 1.05));
  }
  return inks;
}
