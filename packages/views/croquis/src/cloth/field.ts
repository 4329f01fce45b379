import { clamp, lerp, smoothStep } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import type { FoldField, Ink } from '@toile/drawing';
import type { Draw } from './context.ts';

/** Steps of the phase tables over t = 0…1 (the tables hold one value more). */
export const PHASE_STEPS = 256;

/**
 * Folds that hang. One phase drives all three: the height (the renderer reads `field`), the wave of the hem and the pen.
 * Fold k lies between phases k and k + 1; whole phases are the valleys where cloth turns.
 */
export interface Folding {
  readonly field: FoldField;
  /** Folds across the front. */
  readonly count: number;
  /** Valleys whose cloth turns right over at the hem, showing its inside. */
  readonly heroes: ReadonlySet<number>;
  /** Phase at (s, t). Rises with t. */
  phase(s: number, t: number): number;
  /** The t where the phase is `phase`, at s; runs on beyond 0 and 1. */
  tAt(phase: number, s: number): number;
  /** s where fold k starts; 0 and 1 outside the list's range. */
  startOf(fold: number): number;
}

export interface FoldingWish {
  readonly kind: FoldField['kind'];
  readonly count: number;
  /** mm. */
  readonly height: number;
  /** s where soft folds begin, at the earliest. */
  readonly start?: number;
  /** Share of the front held flat in its middle between the pleats of either side (an apron front); needs an odd count. */
  readonly flatFront?: number;
  /** Most hero folds; 2 or 3 by count where left out. */
  readonly heroes?: number;
  /** The folds one by one, where they are grouped rather than spread by chance. */
  readonly rhythm?: FoldRhythm;
}

/** Folds told one by one: how wide each is at top and hem against the others, how high against the wish, where it starts; and the valleys that turn over. */
export interface FoldRhythm {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  readonly heights: readonly number[];
  readonly starts: readonly number[];
  readonly heroes: ReadonlySet<number>;
}

const IS_PRESSED: Readonly<Record<FoldField['kind'], boolean>> = { soft: false, gather: false, knife: true, box: true, accordion: true };

/** Angle around a round body of a share of its width, −1…1: folds crowd towards the sides as they turn away from the eye. */
export function turnOf(share: number): number {
  const q = clamp(share, -1.25, 1.25);
  const a = Math.abs(q);
  return a < 1 ? Math.asin(q * 0.94) / ROUND : Math.sign(q) * (Math.asin(0.94) / ROUND + (a - 1) * 1.6);
}
const ROUND = Math.asin(0.94);

/** The inverse of `turnOf` within −1…1. */
export const shareOf = (turn: number): number => Math.sin(clamp(turn, -1, 1) * ROUND) / 0.94;

/** The folds of a hanging cloth. */
export function foldField(wish: FoldingWish, draw: Draw): Folding {
  const { rhythm } = wish;
  const count = rhythm ? rhythm.top.length : Math.max(1, Math.round(wish.count));
  const isPressed = IS_PRESSED[wish.kind];
  const heroes = rhythm ? rhythm.heroes : isPressed ? new Set<number>() : chooseHeroes(count, wish.heroes ?? (count > 9 ? 3 : 2), draw);
  const uneven = isPressed ? 0 : wish.kind === 'gather' ? 0.76 : 0.64;
  const middle = wish.flatFront === undefined ? -1 : (count - 1) / 2;
  const flat = wish.flatFront === undefined ? 0 : (count - 1) * (wish.flatFront / (1 - wish.flatFront));
  const top = valleys(count, (k) => rhythm ? rhythm.top[k] as number : k === middle ? flat : 1 + uneven * (1.5 * draw('fold.width', k) + 0.5 * draw('fold.group', k >> 2) - 1));
  const bottom = valleys(count, (k) => rhythm ? rhythm.bottom[k] as number : k === middle ? flat : (1 + uneven * (1.2 * draw('fold.width', k) + 0.4 * draw('fold.group', k >> 2) + 0.4 * draw('fold.drift', k) - 1)) * (heroes.has(k) || heroes.has(k + 1) ? 1.45 : 1));
  const across = tableOf(top);
  const drift = tableOf(bottom).map((value, i) => value - (across[i] as number));
  const heights = Float32Array.from({ length: count }, (_, k) => k === middle ? 0 : rhythm ? wish.height * (rhythm.heights[k] as number) : wish.height * (isPressed ? 1 : heroes.has(k) || heroes.has(k + 1) ? 1.1 : 0.18 + 0.56 * draw('fold.height', k) ** 1.3 + 0.3 * draw('fold.group', k >> 2)));
  const start = wish.start ?? 0.05;
  const starts = Float32Array.from({ length: count }, (_, k) => (rhythm ? rhythm.starts[k] as number : isPressed ? 0 : wish.kind === 'gather' ? start * draw('fold.start', k) : start + 0.45 * draw('fold.start', k)));
  const phase = (s: number, t: number): number => lookUp(across, t) + s * lookUp(drift, t);
  const tAt = (wanted: number, s: number): number => {
    if (wanted <= 0) return wanted * 0.05;
    if (wanted >= count) return 1 + (wanted - count) * 0.05;
    let low = 0, high = PHASE_STEPS;
    const at = (i: number): number => (across[i] as number) + s * (drift[i] as number);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (at(middle) < wanted) low = middle;
      else high = middle;
    }
    const from = at(low), to = at(high);
    return (low + clamp((wanted - from) / (to - from || 1))) / PHASE_STEPS;
  };
  return {
    field: { kind: wish.kind, across, drift, first: 0, heights, starts }, count, heroes, phase, tAt,
    startOf: (k) => starts[k] ?? (k < 0 ? 0 : 1),
  };
}

/** t of each valley 0…count, folds as wide as `widthOf` says once unrolled from the round body. */
function valleys(count: number, widthOf: (fold: number) => number): number[] {
  const at = [0];
  for (let k = 0; k < count; k++) at.push((at[k] as number) + Math.max(0.25, widthOf(k)));
  const total = at[count] as number;
  return at.map((a) => (shareOf((2 * a) / total - 1) + 1) / 2);
}

/** The phase at 257 places, straight between valleys in the unrolled angle: it rises everywhere. */
function tableOf(valleyAt: readonly number[]): Float32Array {
  const last = valleyAt.length - 1;
  const turns = valleyAt.map((t) => turnOf(2 * t - 1));
  const out = new Float32Array(PHASE_STEPS + 1);
  let k = 0;
  for (let i = 0; i <= PHASE_STEPS; i++) {
    const turn = turnOf((2 * i) / PHASE_STEPS - 1);
    while (k < last - 1 && turn > (turns[k + 1] as number)) k++;
    const from = turns[k] as number;
    out[i] = k + clamp((turn - from) / ((turns[k + 1] as number) - from));
  }
  return out;
}

function lookUp(table: Float32Array, t: number): number {
  const x = clamp(t) * PHASE_STEPS;
  const i = Math.min(PHASE_STEPS - 1, Math.floor(x));
  return lerp(table[i] as number, table[i + 1] as number, x - i);
}

function chooseHeroes(count: number, most: number, draw: Draw): Set<number> {
  const order = Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1).sort((a, b) => draw('fold.hero', b) - draw('fold.hero', a));
  const chosen = new Set<number>();
  for (const k of order) {
    if (chosen.size >= most) break;
    // A short row of folds with one turned in its very middle would read as a pair of legs.
    if (count < 7 && Math.abs(k / count - 0.5) < 0.09) continue;
    if (![...chosen].some((h) => Math.abs(h - k) < (count > 5 ? 2 : 1))) chosen.add(k);
  }
  return chosen;
}

/** The pen along the valleys. Pressed pleats are drawn from top to hem; soft ones start with their fold; gathers mostly stop short. */
export function foldInks(folding: Folding, patch: Patch, pen: { readonly share: number; readonly width: number; readonly until?: number; readonly opacity?: number }, draw: Draw): Ink[] {
  const { kind } = folding.field;
  const isPressed = IS_PRESSED[kind];
  const inks: Ink[] = [];
  for (let k = 1; k < folding.count; k++) {
    if (folding.heroes.has(k) && kind !== 'gather') continue;
    if (!isPressed && draw('pen.share', k) > pen.share) continue;
    const isFromTop = kind === 'gather' && draw('pen.top', k) < 0.55;
    const isToHem = !isFromTop;
    const from = isPressed ? 0.012 : isFromTop ? 0 : clamp(folding.startOf(k) + 0.08 + 0.25 * draw('pen.from', k) * (kind === 'gather' ? 0.15 : 1), 0, 0.85);
    const to = isToHem ? pen.until ?? 1 : 0.2 + 0.45 * draw('pen.to', k);
    const stroke = (low: number, high: number, share: number): void => {
      const points: Point[] = [];
      for (let i = 0; i <= 14; i++) {
        const s = lerp(low, high, i / 14);
        points.push(patch(s, folding.tAt(k, s)));
      }
      inks.push({ points, width: pen.width * share * (isPressed ? 0.85 + 0.2 * draw('pen.width', k) : 0.7 + 0.6 * draw('pen.width', k)), kind: 'fold', opacity: (pen.opacity ?? 0.8) * (0.7 + 0.3 * share), isClipped: true });
    };
    // A long soft fold is lost on its way and found again towards the end where it is deep.
    const isLost = !isPressed && to - from > 0.22 && draw('pen.lost', k) < 0.7;
    if (!isLost) { stroke(from, to, 1); continue; }
    const at = lerp(from, to, 0.35 + 0.3 * draw('pen.lost.at', k));
    const gap = 0.04 + 0.06 * draw('pen.lost.gap', k);
    stroke(from, at, isToHem ? 0.55 : 1);
    stroke(Math.min(at + gap, to - 0.04), to, isToHem ? 1 : 0.55);
  }
  return inks;
}

/** Section of one fold, 0 at its valleys: the same shapes the renderer lights. For hems and for proofs. */
export function ridge(kind: FoldField['kind'], f: number): number {
  switch (kind) {
    case 'knife': return f < 0.86 ? f * 0.9 : ((1 - f) / 0.14) * 0.774;
    case 'accordion': return 1 - Math.abs(f - 0.5) * 2;
    case 'box': return f < 0.12 ? f / 0.12 : f > 0.88 ? (1 - f) / 0.12 : 1;
    default: return Math.pow(Math.max(0, Math.sin(Math.PI * f)), 0.95) * (0.72 + 0.28 * Math.cos((f - 0.38) * 4));
  }
}

/** How far fold height has grown at s, 0–1. */
export const foldGrowth = (kind: FoldField['kind'], start: number, s: number): number =>
  IS_PRESSED[kind] ? 0.55 + 0.45 * s : kind === 'gather' ? 0.45 + 0.55 * s : smoothStep(start - 0.05, start + 0.55, s);
