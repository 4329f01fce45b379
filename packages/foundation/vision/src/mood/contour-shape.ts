import type { Edges } from './edges.ts';

/** How the contours of a picture run. */
export interface ContourShape {
  /** Angular 0 … curved 1. */
  readonly curvature: number;
  /** Length of contour that was judged, in pixels of the grid. */
  readonly length: number;
}

/** Shorter chains than this say nothing about their shape. */
const SHORTEST = 18;
/** Turning a step below which a line is straight, and the turning all at once that makes a corner. */
const STRAIGHT = (6 * Math.PI) / 180, CORNER = (36 * Math.PI) / 180;
/** A bow of this many steps is curved; of one fewer only where no step turns nearly half of it. */
const BOW = 4, SHARP = 0.45;
/** Contours are walked in steps of so many pixels: small curls and corners, bows, wide sweeps. */
const FINE = 3, MIDDLE = 8, WIDE = 16;
/** What a corner weighs beside a straight: so many pixels of line. */
const CORNER_LENGTH = 6;

/**
 * Curved against angular by turning-angle statistics along contours, at three scales: what turns one way through many steps is curved at any of them; a
 * corner is seen in narrow steps only, a straight in wide ones only, since every bow is straight when looked at too near. What trembles is neither.
 */
export function contourShapeOf(edges: Edges): ContourShape {
  let curved = 0, angular = 0, length = 0;
  for (const chain of chainsOf(edges)) {
    const own = chain.length / 2;
    if (own < SHORTEST) continue;
    length += own;
    const fine = judge(chain, FINE), middle = judge(chain, MIDDLE), wide = own >= 3 * WIDE ? judge(chain, WIDE) : middle;
    const straight = own >= 3 * WIDE ? wide.straight * WIDE : middle.straight * MIDDLE;
    // Four corners look round from afar: a wide bow counts as far as its turning is not that of corners.
    const round = fine.bowed + fine.cornered > 0 ? fine.bowed / (fine.bowed + fine.cornered) : 1;
    curved += Math.max(fine.bent * FINE, round * middle.bent * MIDDLE, own >= 3 * WIDE ? round * wide.bent * WIDE : 0);
    angular += straight + fine.corners * CORNER_LENGTH;
  }
  return { curvature: curved + angular > 0 ? curved / (curved + angular) : 0.5, length };
}

/** Ridges followed from pixel to pixel, as x, y, x, y …; each ridge pixel belongs to one chain. */
function chainsOf({ ridge, width, height, across, offset }: Edges): readonly number[][] {
  const left = ridge.slice();
  const chains: number[][] = [];
  const put = (at: number, out: number[]): void => {
    const x = at % width, angle = across[at] as number, off = offset[at] as number;
    out.push(x + off * Math.cos(angle), (at - x) / width + off * Math.sin(angle));
  };
  const follow = (from: number, out: number[]): void => {
    let at = from, dx = 0, dy = 0;
    for (;;) {
      let best = -1, most = -2;
      const x = at % width, y = (at - x) / width;
      for (let v = -1; v <= 1; v++) for (let u = -1; u <= 1; u++) {
        const other = at + v * width + u;
        if ((u === 0 && v === 0) || !left[other]) continue;
        const size = Math.hypot(u, v);
        // Straight on rather than round a corner; along the edge rather than to a neighbour that runs another way.
        const on = dx === 0 && dy === 0 ? 0 : (u * dx + v * dy) / (size * Math.hypot(dx, dy));
        const alike = Math.abs(Math.cos((across[other] as number) - (across[at] as number)));
        const worth = on + 0.5 * alike - 0.1 * size;
        if (worth > most) { most = worth; best = other; }
      }
      if (best < 0) return;
      left[best] = 0;
      const bx = best % width, by = (best - bx) / width;
      dx = dx * 0.6 + (bx - x);
      dy = dy * 0.6 + (by - y);
      put(best, out);
      at = best;
    }
  };
  for (let y = 1; y < height - 1; y++) for (let x = 1; x < width - 1; x++) {
    const start = y * width + x;
    if (!left[start]) continue;
    left[start] = 0;
    const forth: number[] = [], back: number[] = [];
    follow(start, forth);
    follow(start, back);
    const chain: number[] = [];
    for (let k = back.length - 2; k >= 0; k -= 2) chain.push(back[k] as number, back[k + 1] as number);
    put(start, chain);
    for (const one of forth) chain.push(one);
    chains.push(chain);
  }
  return chains;
}

interface Judged { readonly bent: number; readonly straight: number; readonly corners: number; readonly bowed: number; readonly cornered: number }

/** Steps of a chain that are curved, steps that are straight, how often it turns at a corner; and how much it turns in bows and in corners, radians. */
function judge(chain: readonly number[], step: number): Judged {
  const points = smoothed(chain, step);
  const turns: number[] = [];
  for (let k = 2; k < points.length; k += 1) {
    const [a, b, c] = [points[k - 2], points[k - 1], points[k]] as [readonly [number, number], readonly [number, number], readonly [number, number]];
    const before = Math.atan2(b[1] - a[1], b[0] - a[0]), after = Math.atan2(c[1] - b[1], c[0] - b[0]);
    const turn = after - before;
    turns.push(turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn);
  }
  let bent = 0, straight = 0, corners = 0, bowed = 0, cornered = 0;
  for (let k = 0; k < turns.length;) {
    const first = turns[k] as number;
    if (Math.abs(first) < STRAIGHT) { straight += 1; k += 1; continue; }
    let end = k, total = 0, most = 0;
    while (end < turns.length && Math.sign(turns[end] as number) === Math.sign(first) && Math.abs(turns[end] as number) >= STRAIGHT * 0.7) { const turn = Math.abs(turns[end] as number); total += turn; most = Math.max(most, turn); end += 1; }
    const many = Math.max(1, end - k);
    if (many >= BOW || (many === BOW - 1 && most < SHARP * total)) { bent += many; bowed += total; }
    else if (total >= CORNER) { corners += 1; cornered += total; }
    k += many;
  }
  return { bent, straight, corners, bowed, cornered };
}

/** Points along a chain `step` pixels apart, each the mean of its surroundings. */
function smoothed(chain: readonly number[], step: number): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  const count = chain.length / 2, half = Math.max(1, step >> 1);
  for (let k = 0; k < count; k += step) {
    let x = 0, y = 0, n = 0;
    for (let i = Math.max(0, k - half); i <= Math.min(count - 1, k + half); i++) { x += chain[i * 2] as number; y += chain[i * 2 + 1] as number; n += 1; }
    points.push([x / n, y / n]);
  }
  return points;
}
