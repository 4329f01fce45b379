import { clamp } from '@toile/geometry';
import type { Draw } from '../cloth/context.ts';
import type { FoldRhythm } from '../cloth/field.ts';

/** What the folds of a soft skirt are grouped by. */
export interface MassWish {
  /** Folds across the front. */
  readonly count: number;
  /** s where the first fold starts: 0 at a gathered waist, below the hip in a flared one. */
  readonly start: number;
  /** How far down the others may start, as a share of the length. */
  readonly spread: number;
  /** Most valleys that turn over at the hem. */
  readonly heroes: number;
  /** Width of the hem on paper and the height asked for, mm: a narrow fold is never so high that its side stands upright. */
  readonly width: number;
  readonly height: number;
}

/** Height of a fold against its width, at the most: steeper sides swallow the light whole. */
const STEEPEST = 0.2;

/**
 * Folds as an illustrator masses them: three to five groups of unequal width, in each a broad calm field that carries the light
 * and beside it a cluster of narrow folds, the one next to the field the deepest. The valley between the two turns over at the hem.
 */
export function massedFolds(wish: MassWish, draw: Draw): FoldRhythm {
  const count = Math.max(2, Math.round(wish.count));
  const sizes = groupSizes(count, draw);
  const top: number[] = [], bottom: number[] = [], heights: number[] = [], starts: number[] = [];
  const candidates: { readonly valley: number; readonly rank: number }[] = [];
  sizes.forEach((size, g) => {
    // The field lies to the left of its cluster in some masses, to the right in others: no two read alike.
    const isFirst = draw('mass.side', g) < 0.5;
    const first = top.length;
    for (let i = 0; i < size; i++) {
      const j = isFirst ? i : size - 1 - i;
      const k = first + i;
      const d = (what: string): number => draw(`mass.${what}`, k);
      top.push(j === 0 ? 1.2 + 0.7 * d('top') : 0.5 + 0.55 * d('top'));
      bottom.push(j === 0 ? 1.5 + 1.1 * d('bottom') : j === 1 ? 1.05 + 0.5 * d('bottom') : (1 - 0.14 * (j - 2)) * (0.5 + 0.75 * d('bottom')));
      heights.push(j === 0 ? 0.26 + 0.2 * d('height') : j === 1 ? 0.95 + 0.25 * d('height') : (1 - 0.2 * (j - 2)) * (0.34 + 0.46 * d('height')));
      starts.push(j === 1 ? wish.start + 0.12 * wish.spread * d('start') : wish.start + wish.spread * (0.2 + 0.8 * d('start')));
    }
    const valley = isFirst ? first + 1 : first + size - 1;
    if (size > 1) candidates.push({ valley, rank: draw('mass.hero', valley) });
  });
  const total = bottom.reduce((sum, w) => sum + w, 0);
  heights.forEach((height, k) => { heights[k] = Math.min(height, (STEEPEST * wish.width * (bottom[k] as number)) / total / wish.height); });
  const heroes = new Set(candidates.filter(({ valley }) => valley > 0 && valley < count).sort((a, b) => b.rank - a.rank).slice(0, wish.heroes).map(({ valley }) => valley));
  return { top, bottom, heights, starts, heroes };
}

/**
 * Pressed pleats as worn: alike at the waist, but over the thigh in front they open and where the cloth swings they close up,
 * so that no two are as wide at the hem. `over` is the t of the knee in front; `flat` the fold that is held flat, if any, and its share.
 */
export function wornPleats(wish: { readonly count: number; readonly over: number; readonly stride: number; readonly flat?: number }, draw: Draw): FoldRhythm {
  const { count } = wish;
  const each = Array.from({ length: count }, (_, k) => k);
  const middle = wish.flat === undefined ? -1 : (count - 1) / 2;
  const flat = wish.flat === undefined ? 0 : (count - 1) * (wish.flat / (1 - wish.flat));
  const open = each.map((k) => {
    const near = ((k + 0.5) / count - wish.over) / 0.16;
    return (0.35 + 0.75 * wish.stride) * Math.exp(-near * near) + (count < 14 ? 0.8 : 0.5) * (draw('pleat.group', Math.floor(k / (count < 14 ? 2 : 3))) - 0.5) + 0.36 * (draw('pleat.open', k) - 0.5);
  });
  return {
    top: each.map((k) => k === middle ? flat : 1 + 0.1 * (draw('pleat.top', k) - 0.5)),
    bottom: each.map((k) => k === middle ? flat : Math.max(0.45, 1 + (open[k] as number))),
    heights: each.map((k) => k === middle ? 0 : clamp(0.85 + 0.5 * (open[k] as number) + 0.3 * (draw('pleat.height', k) - 0.5), 0.4, 1.3)),
    starts: each.map(() => 0), heroes: new Set<number>(),
  };
}

/** Groups of two to four folds, as a rule, that make up the count. */
function groupSizes(count: number, draw: Draw): number[] {
  const groups = clamp(Math.round(count / 3.1), 1, 5);
  const weights = Array.from({ length: groups }, (_, g) => 0.55 + 0.9 * draw('mass.size', g));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const sizes = weights.map((w) => Math.max(1, Math.floor((w / total) * count)));
  for (let g = 0, left = count - sizes.reduce((sum, n) => sum + n, 0); left !== 0; g++) {
    const i = g % groups;
    if (left > 0) { sizes[i] = (sizes[i] as number) + 1; left--; }
    else if ((sizes[i] as number) > 1) { sizes[i] = (sizes[i] as number) - 1; left++; }
  }
  // A group of more than four reads as stripes again: what is over goes to the smallest.
  for (;;) {
    const most = sizes.indexOf(Math.max(...sizes)), least = sizes.indexOf(Math.min(...sizes));
    if ((sizes[most] as number) <= 4 || (sizes[most] as number) - (sizes[least] as number) < 2) return sizes;
    sizes[most] = (sizes[most] as number) - 1;
    sizes[least] = (sizes[least] as number) + 1;
  }
}
