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
  /** It starts at an edge or seam that holds it, not within the cloth. */
  readonly isFromEdge?: boolean;
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
  return foldAlong(rule, points, draw, at);
}

/** A fold broader than this share of its length is a dent. */
const BROADEST = 0.17;
/** Each fold lies on a softer one that turns the cloth's plane towards it: so much wider and lower. */
const PLANE = { width: 2.5, height: 0.42, from: 70 } as const;

/** One fold along a line drawn for it: strong where it is pulled, lost where it ends. */
export function foldAlong(rule: FoldRule, points: readonly Point[], draw: Draw, at: { readonly feature: string; readonly index?: number } & Omit<FoldWish, 'sag' | 'reach'>): FoldMarks {
  const i = at.index ?? 0;
  const d = (what: string): number => draw(`${at.feature}.${what}`, i);
  const first = points[0] as Point, last = points[points.length - 1] as Point;
  const length = distance(first, last);
  const width = Math.max(4, Math.min(rule.width * (0.75 + 0.5 * d('width')) * (at.width ?? 1), BROADEST * (at.taper === 'both' ? 0.7 : 1) * length));
  // A short fold is a shallow one: as high as a long one it would lie on the cloth like a leaf.
  const height = rule.height * (0.7 + 0.6 * d('height')) * (at.height ?? 1) * (at.isFromEdge ? clamp(0.5 + length / 120, 0, 1) : clamp(0.3 + length / 130, 0, 1));
  const taper = at.taper ?? 'out';
  // The steep face of a fold lies on the right hand of its line: a line that would turn it to the light is drawn the other way round. Then a
  // fold held at an edge stays strong there, and one that starts within the cloth is lost softly at both ends.
  const isUp = last[0] - first[0] > last[1] - first[1];
  const isTurned = !isUp && rule.section === 'skew';
  const line = isTurned ? points.slice().reverse() : points;
  const turned: Ribbon['taper'] = taper === 'in' ? 'out' : taper === 'out' && at.isFromEdge ? 'in' : 'both';
  const core: Ribbon = { points: line, width, height, taper: isTurned ? turned : taper, section: rule.section };
  const plane: readonly Ribbon[] = rule.section === 'crease' || length < PLANE.from ? []
    : [{ points, width: Math.min(width * PLANE.width, 0.32 * length), height: height * PLANE.height, taper, section: 'soft' }];
  const isInked = d('ink') < rule.inkShare * (at.ink ?? 1);
  return { ribbons: [core, ...plane], inks: isInked ? penAlong(rule, points, { width, isUp, taper }, d) : [] };
}

/** The pen in the valley under the steep face: from where the fold is deep to where it is lost, lifted once on the way. */
function penAlong(rule: FoldRule, points: readonly Point[], fold: { readonly width: number; readonly isUp: boolean; readonly taper: Ribbon['taper'] }, d: (what: string) => number): Ink[] {
  const n = points.length - 1;
  const valley = points.map((p, i): Point => {
    const along = normalise(subtract(points[Math.min(n, i + 1)] as Point, points[Math.max(0, i - 1)] as Point));
    return add(p, scale([-along[1], along[0]], (fold.isUp ? 1 : -1) * fold.width * 0.5 * (fold.taper === 'out' ? 1 - (0.75 * i) / n : 0.7)));
  });
  const from = fold.taper === 'out' ? 0 : fold.taper === 'in' ? 1 - (0.5 + 0.3 * d('pen.to')) : 0.14 + 0.16 * d('pen.from');
  const to = fold.taper === 'in' ? 1 : fold.taper === 'out' ? 0.46 + 0.32 * d('pen.to') : 0.58 + 0.24 * d('pen.to');
  const ink = (a: number, b: number, share: number): Ink => ({
    points: stretchOf(valley, a, b), width: rule.inkWidth * (0.8 + 0.45 * d('pen')) * share, kind: 'fold', opacity: rule.inkOpacity * (0.75 + 0.25 * share), isClipped: true,
  });
  if (d('pen.lift') < 0.45 || rule.section === 'crease') return [ink(from, to, 1)];
  const lift = from + (to - from) * (0.55 + 0.2 * d('pen.lift'));
  return fold.taper === 'in' ? [ink(from, lift - 0.05, 0.6), ink(lift + 0.03, to, 1)] : [ink(from, lift - 0.03, 1), ink(lift + 0.05, to + 0.06, 0.6)];
}

/** The stretch of a line between two shares of its points. */
export function stretchOf(points: readonly Point[], from: number, to: number): Point[] {
  const n = points.length - 1;
  const at = (u: number): Point => {
    const x = clamp(u) * n;
    const i = Math.min(n - 1, Math.floor(x));
    return mix(points[i] as Point, points[i + 1] as Point, x - i);
  };
  const inner = points.filter((_, i) => i / n > from + 0.01 && i / n < to - 0.01);
  return [at(from), ...inner, at(to)];
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
      ...wish, index: i, reach: (wish.reach ?? 1) * longer, isFromEdge: !isStar,
      ...(wish.sag === undefined && rule.foldClass === 'plush' ? { sag: [0, 0.5] as Point } : {}),
    }));
  }
  return joinFolds(...groups);
}
