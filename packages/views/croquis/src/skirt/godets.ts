import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { FoldRhythm, FoldingWish } from '../cloth/field.ts';
import type { Draw } from '../cloth/context.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** Folds in one godet, and the godets seen from one side. */
const FOLDS = 3, GODETS = 3;

/** A skirt close to the knee with triangles let in: flat panels between them, and in each triangle three folds that open to the hem. */
export function godetFolding(start: number, height: number, draw: Draw): FoldingWish {
  const top: number[] = [], bottom: number[] = [], heights: number[] = [], starts: number[] = [];
  const heroes = new Set<number>();
  const add = (up: number, down: number, high: number): void => { top.push(up); bottom.push(down); heights.push(high); starts.push(start); };
  for (let g = 0; g <= GODETS; g++) {
    // The outer panels turn away from the eye.
    add(g === 0 || g === GODETS ? 3.4 : 4.6, g === 0 || g === GODETS ? 1.1 : 1.9, 0.08);
    if (g === GODETS) break;
    for (let i = 0; i < FOLDS; i++) add(0.26, 0.85 + 0.35 * draw('godet.width', g * FOLDS + i), i === 1 ? 1 : 0.72 + 0.2 * draw('godet.height', g * FOLDS + i));
    heroes.add(top.length - (draw('godet.turn', g) < 0.5 ? 1 : 2));
  }
  const rhythm: FoldRhythm = { top, bottom, heights, starts, heroes };
  return { kind: 'soft', count: top.length, height, start, rhythm };
}

/** The seams that let the triangles in, from their point to the hem. */
export function godetSeams(plan: SkirtPlan): Ink[] {
  const { folding, tube } = plan.panel;
  if (!folding) return [];
  const from = Math.max(0.08, folding.startOf(0) - 0.02);
  return Array.from({ length: GODETS }, (_, g) => {
    const first = 1 + g * (FOLDS + 1);
    const apex = (folding.tAt(first, from) + folding.tAt(first + FOLDS, from)) / 2;
    return [first, first + FOLDS].map((valley): Ink => ({
      points: Array.from({ length: 14 }, (_, i): Point => { const u = i / 13, s = lerp(from, 1, u); return tube.patch(s, lerp(apex, folding.tAt(valley, s), Math.min(1, 1.6 * u))); }), width: 2.3, kind: 'seam', isClipped: true, opacity: 0.9,
    }));
  }).flat();
}
