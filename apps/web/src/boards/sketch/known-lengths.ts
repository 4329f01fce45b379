import type { TracedSketch } from '@toile/garment';
import type { Known } from './sketch-recipe.ts';

/** Lengths of a garment that a designer knows by heart, the first the one that is asked. */
export const KNOWN_LENGTHS: readonly { readonly id: string; readonly between: Known }[] = [
  { id: 'length', between: 'length' }, { id: 'chest', between: ['armpitLeft', 'armpitRight'] }, { id: 'waist', between: ['waistLeft', 'waistRight'] }, { id: 'hips', between: ['hipLeft', 'hipRight'] },
  { id: 'shoulders', between: ['shoulderLeft', 'shoulderRight'] }, { id: 'sleeve', between: ['shoulderRight', 'cuffRight'] },
];

/** A length of the sketch as it is scaled now, mm; nothing where it lacks the points. */
export function lengthNow({ landmarks, outline, mm }: TracedSketch, between: Known): number | undefined {
  if (between !== 'length') {
    const [a, b] = [landmarks[between[0]], landmarks[between[1]]];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) * mm : undefined;
  }
  const tops = [landmarks.neckLeft, landmarks.neckRight].flatMap((point) => (point ? [point[1]] : []));
  const ys = outline.map(([, y]) => y);
  return (Math.max(...ys) - (tops.length > 0 ? tops.reduce((sum, y) => sum + y, 0) / tops.length : Math.min(...ys))) * mm;
}
