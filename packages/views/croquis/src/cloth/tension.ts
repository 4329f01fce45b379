import { add, clamp, distance, lerp, mix, normalise, perpendicular, sampleQuadratic, scale, subtract } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import type { Draw } from './context.ts';
import type { FoldRule } from './fold-rule.ts';

/** Folds as the light sees them and as the pen draws them. */
export interface FoldMarks { readonly ribbons: readonly Ribbon[]; readonly inks: readonly Ink[] }

/** No folds. */
export const NO_FOLDS: FoldMarks = { ribbons: [], inks: [] };

/** Several groups of folds as one. */
export const joinFolds = (...groups: readonly FoldMarks[]): FoldMarks => ({
  ribbons: groups.flatMap((g) => g.ribbons), inks: groups.flatMap((g) => g.inks),
});

/** How a tension fold differs from what its cloth would do by itself. Factors of 1 change nothing. */
export interface FoldWish {
  /** Direction in which it sags, as a vector; sideways by chance where left out. */
  readonly sag?: Point;
  readonly reach?: number;
  readonly height?: number;
  readonly width?: number;
  /** Share of inked folds against the cloth's own; 0 leaves the pen out. */
  readonly ink?: number;
  readonly taper?: Ribbon['taper'];
}

/** One fold pulled from `from` towards `to`: the cloth decides how far it gets, how it sags and whether the pen follows it. */
export function tensionFold(rule: FoldRule, ends: { readonly from: Point; readonly to: Point }, draw: Draw, at: { readonly feature: string; readonly index?: number } & FoldWish): FoldMarks {
  const i = at.index ?? 0;
  const d = (what: string): number => draw(`${at.feature}.${what}`, i);
  const reach = clamp(rule.reach * (0.75 + 0.5 * d('reach')) * (at.reach ?? 1), 0.12, 1.15);
  const { from } = ends;
  const to = mix(from, ends.to, reach);
  const length = distance(from, to);
  const normal = perpendicular(normalise(subtract(to, from)));
  const side = d('side') > 0.5 ? 1 : -1;
  const points = rule.section === 'crease' ? zigzag(from, to, scale(normal, side * length))
    : sampleQuadratic(from, add(mix(from, to, 0.5), at.sag ? scale(at.sag, length * rule.sag * 2.2) : scale(normal, side * length * rule.sag)), to, 12);
  const ribbon: Ribbon = {
    points,
    // A fold wider than long is a dent.
    width: Math.max(4, Math.min(rule.width * (0.75 + 0.5 * d('width')) * (at.width ?? 1), 0.2 * length)),
    height: rule.height * (0.7 + 0.6 * d('height')) * (at.height ?? 1),
    taper: at.taper ?? 'out',
    section: rule.section,
  };
  const isInked = d('ink') < rule.inkShare * (at.ink ?? 1);
  const ink: Ink = { points, width: rule.inkWidth * (0.8 + 0.45 * d('pen')), kind: 'fold', opacity: rule.inkOpacity, isClipped: true };
  return { ribbons: [ribbon], inks: isInked ? [ink] : [] };
}

/** Hide creases break instead of bending: a short zigzag. */
function zigzag(from: Point, to: Point, across: Point): Point[] {
  const first = add(mix(from, to, 0.38), scale(across, 0.06));
  const second = add(mix(from, to, 0.62), scale(across, -0.05));
  return [...sampleQuadratic(from, first, second, 5), ...sampleQuadratic(second, mix(second, to, 0.5), to, 4).slice(1)];
}

/** Folds radiating from an anchor (or from along a line) towards the stretch between two ends: a strained button, a tucked corner. */
export function fan(rule: FoldRule, shape: { readonly anchor: Point; readonly along?: readonly [Point, Point]; readonly ends: readonly [Point, Point]; readonly count: number },
  draw: Draw, wish: { readonly feature: string } & FoldWish): FoldMarks {
  const groups: FoldMarks[] = [];
  for (let i = 0; i < shape.count; i++) {
    const spread = draw(`${wish.feature}.spread`, i);
    const u = clamp(shape.count > 1 ? (i + 0.5 * spread) / (shape.count - 0.5) : 0.35 + 0.3 * spread);
    const to = mix(shape.ends[0], shape.ends[1], u);
    const from = shape.along ? mix(shape.along[0], shape.along[1], u) : mix(shape.anchor, to, 0.04 + 0.07 * draw(`${wish.feature}.start`, i));
    groups.push(tensionFold(rule, { from, to }, draw, { ...wish, index: i }));
  }
  return joinFolds(...groups);
}

/**
 * Folds of cloth pushed together along a tube (elbow, knee, hem on the shoe): they enter from the edge `side` of the patch
 * between two shares of its length and reach `reach` of its width. Plush rolls run right across; hide breaks into short stars.
 */
export function stack(rule: FoldRule, tube: { readonly patch: Patch; readonly s: readonly [number, number]; readonly side: number; readonly reach: number; readonly count: number; readonly converge?: number },
  draw: Draw, wish: { readonly feature: string } & FoldWish): FoldMarks {
  const groups: FoldMarks[] = [];
  const [s0, s1] = tube.s;
  const inward = tube.side < 0.5 ? 1 : -1;
  for (let i = 0; i < tube.count; i++) {
    const d = (what: string): number => draw(`${wish.feature}.${what}`, i);
    const u = tube.count > 1 ? i / (tube.count - 1) : 0.5;
    const s = lerp(s0, s1, u) + (s1 - s0) * 0.12 * (d('place') - 0.5);
    const lean = (u - 0.5) * (tube.converge ?? 0.6) * (s1 - s0);
    const isRoll = rule.foldClass === 'plush' && d('roll') < 0.6;
    const end = isRoll ? tube.side + inward * Math.min(0.97, tube.reach * 1.55) : tube.side + inward * tube.reach * (0.65 + 0.6 * d('depth'));
    const isStar = rule.foldClass === 'hide' && i % 2 === 1;
    const from = isStar ? tube.patch(s, tube.side + inward * 0.28) : tube.patch(s, tube.side);
    const to = isStar ? tube.patch(s + lean * 0.5 + 0.02, tube.side + inward * (0.28 + tube.reach)) : tube.patch(s + lean, end);
    const longer = rule.foldClass === 'plush' ? 1.5 : rule.foldClass === 'hide' ? 1.6 : 1.05;
    groups.push(tensionFold(rule, { from, to }, draw, {
      ...wish, index: i, reach: (wish.reach ?? 1) * longer,
      ...(wish.sag === undefined && rule.foldClass === 'plush' ? { sag: [0, 0.5] as Point } : {}),
    }));
  }
  return joinFolds(...groups);
}
