import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';

type Height = Pick<Kernels, 'roundHeight' | 'foldHeight' | 'ribbonHeight' | 'bumpHeight' | 'quiltHeight' | 'alongHeight'>;

/** How fold kinds are numbered in `foldHeight`. */
export const FOLD_KINDS = { soft: 0, gather: 1, knife: 2, box: 3, accordion: 4 } as const;
/** How ribbon sections are numbered in `ribbonHeight`. */
export const RIBBON_SECTIONS = { skew: 0, soft: 1, roll: 2, crease: 3 } as const;

const clamp = (v: number, low = 0, high = 1): number => (v < low ? low : v > high ? high : v);
const ease = (t: number): number => t * t * (3 - 2 * t);
/** Half a wave over 0…1, within 0.1 % of sin(πz): a polynomial, because sine is not the same on every machine. */
const hump = (z: number): number => { const q = 4 * z * (1 - z); return q * (0.775 + 0.225 * q); };
/** A whole wave over 0…1. */
const wave = (x: number): number => { const t = x - Math.floor(x); return t < 0.5 ? hump(2 * t) : -hump(2 * t - 1); };
/** The eighth power: (1 − r/8)⁸ stands for e⁻ʳ. */
const eighth = (x: number): number => { const a = x * x, b = a * a; return b * b; };
/** Folds crowded to fewer than about 6 px fade, below 3 px they are gone: they would only flicker. */
const CROWDED_FROM = 0.16, CROWDED_TO = 0.34;
/** Small gathers to a fold. */
const FINE = 2.7;

/** How much of a fold is left where `crowd` folds share a pixel. */
const clearOf = (crowd: number): number => 1 - ease(clamp((crowd - CROWDED_FROM) / (CROWDED_TO - CROWDED_FROM)));

/** The cross-section of a ribbon over −1…1. */
function section(kind: number, t: number): number {
  if (kind === 2) { const s = 1 - t * t; return s * (1.6 - 0.6 * s) * (1 - Math.abs(t) * 0.25); }
  if (kind === 3) return Math.max(0, (1 - Math.abs(t)) * (1 - Math.abs(t) * 0.3));
  if (kind === 1) return (1 - t * t) * (1 - t * t);
  const q = Math.max(0, t < -0.28 ? (t + 1) / 0.72 : (1 - t) / 1.28);
  return ease(q);
}

export function plainHeight(memory: Memory): Height {
  const each = (w: number, left: number, top: number, right: number, bottom: number, mask: number, visit: (o: number, x: number) => void): void => {
    for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) if (memory.u8[mask + o] !== 0) visit(o, x);
  };
  return {
    roundHeight(t, height, mask, w, left, top, right, bottom, amount) {
      const f = memory.f32, T = t >> 2, H = height >> 2;
      for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) {
        const at = f[T + o]!;
        f[H + o] = 0;
        if (Number.isNaN(at)) { f[T + o] = 0.5; continue; }
        if (memory.u8[mask + o] === 0) continue;
        const across = clamp(2 * at - 1, -1.1, 1.1);
        f[H + o] = amount * Math.sqrt(Math.max(0.02, 1.02 - across * across * 0.93));
      }
    },
    foldHeight(t, s, height, mask, w, left, top, right, bottom, kind, tables, first, count, ridge) {
      const f = memory.f32, T = t >> 2, S = s >> 2, H = height >> 2, across = tables >> 2, drift = across + 257, heights = drift + 257, starts = heights + count, R = ridge >> 2;
      each(w, left, top, right, bottom, mask, (o, x) => {
        const along = clamp(f[S + o]!), at = clamp(f[T + o]!) * 256, i = Math.min(255, Math.floor(at)), g = at - i;
        const a = f[across + i]!, da = f[across + i + 1]! - a, b = f[drift + i]!, db = f[drift + i + 1]! - b;
        const phase = a + da * g + (b + db * g) * along, fold = Math.floor(phase), k = fold - first;
        if (k < 0 || k >= count) return;
        const after = f[T + (x < right - 1 ? o + 1 : o)]!, before = f[T + (x > left ? o - 1 : o)]!;
        const crowd = Math.abs(da + db * along) * 256 * Math.abs(after - before) * 0.5;
        const clear = clearOf(crowd);
        const share = phase - fold, cell = share * 1024, c = Math.floor(cell);
        const shape = f[R + c]! + (f[R + c + 1]! - f[R + c]!) * (cell - c), high = f[heights + k]! * clear;
        let h: number;
        if (kind === 1) {
          h = high * (0.45 + 0.55 * along) * shape;
          if (along < 0.9) {
            // the small gathers under the seam, nearly three to a fold, dying down fast
            const fine = phase * FINE, z = fine - Math.floor(fine);
            h += f[heights + k]! * clearOf(crowd * FINE) * 0.3 * eighth(1 - along) * hump(z) * hump(share);
          }
        } else if (kind >= 2) h = high * (0.55 + 0.45 * along) * shape;
        else h = high * ease(clamp((along - f[starts + k]! + 0.05) / 0.6)) * shape;
        f[H + o]! += h;
      });
    },
    ribbonHeight(line, n, height, near, raised, x, y, w, left, top, right, bottom, profile) {
      const f = memory.f32, L = line >> 2, H = height >> 2, N = near >> 2, R = raised >> 2;
      let boxLeft = Infinity, boxTop = Infinity, boxRight = -Infinity, boxBottom = -Infinity;
      for (let i = L; i < L + n * 4; i += 4) {
        const px = f[i]!, py = f[i + 1]!, half = f[i + 2]!;
        boxLeft = Math.min(boxLeft, px - half); boxRight = Math.max(boxRight, px + half); boxTop = Math.min(boxTop, py - half); boxBottom = Math.max(boxBottom, py + half);
      }
      const clip = (a: number, b: number, c: number, d: number): readonly [number, number, number, number] =>
        [Math.max(x + left, Math.floor(a)), Math.max(y + top, Math.floor(b)), Math.min(x + right - 1, Math.ceil(c)), Math.min(y + bottom - 1, Math.ceil(d))];
      const [fromX, fromY, toX, toY] = clip(boxLeft, boxTop, boxRight, boxBottom);
      if (fromX > toX || fromY > toY) return;
      for (let py = fromY; py <= toY; py++) {
        const o = (py - y) * w - x;
        f.fill(Infinity, N + o + fromX, N + o + toX + 1);
        f.fill(0, R + o + fromX, R + o + toX + 1);
      }
      for (let i = 1; i < n; i++) {
        const p = L + (i - 1) * 4, q = p + 4, ax = f[p]!, ay = f[p + 1]!, ah = f[p + 2]!, av = f[p + 3]!, bx = f[q]! - ax, by = f[q + 1]! - ay, bh = f[q + 2]! - ah, bv = f[q + 3]! - av, length = bx * bx + by * by;
        if (length < 1e-9) continue;
        const perLength = 1 / length, wide = Math.max(ah, ah + bh), [x0, y0, x1, y1] = clip(Math.min(ax, ax + bx) - wide, Math.min(ay, ay + by) - wide, Math.max(ax, ax + bx) + wide, Math.max(ay, ay + by) + wide);
        for (let py = y0; py <= y1; py++) for (let px = x0; px <= x1; px++) {
          const dx = px - ax, dy = py - ay, share = clamp((dx * bx + dy * by) * perLength), ex = dx - bx * share, ey = dy - by * share, distance = Math.fround(ex * ex + ey * ey), o = (py - y) * w + px - x;
          if (distance >= f[N + o]!) continue;
          f[N + o] = distance;
          const half = ah + bh * share, across = Math.sqrt(distance) / half, side = bx * dy - by * dx > 0 ? -across : across;
          f[R + o] = across < 1 ? (av + bv * share) * section(profile, side) : 0;
        }
      }
      for (let py = fromY; py <= toY; py++) for (let px = fromX, o = (py - y) * w + fromX - x; px <= toX; px++, o++) f[H + o]! += f[R + o]!;
    },
    bumpHeight(u, v, height, mask, w, left, top, right, bottom, bu, bv, across, up, down, amount) {
      const f = memory.f32, U = u >> 2, V = v >> 2, H = height >> 2;
      each(w, left, top, right, bottom, mask, (o) => {
        const x = (f[U + o]! - bu) / across, dy = f[V + o]! - bv, y = dy / (dy < 0 ? up : down), r = x * x + y * y;
        if (r < 8) f[H + o]! += amount * eighth(1 - r / 8);
      });
    },
    quiltHeight(u, v, height, mask, w, left, top, right, bottom, pitch, offset, amount, kind, swell) {
      const f = memory.f32, U = u >> 2, V = v >> 2, H = height >> 2, W = swell >> 2;
      const row = (at: number): number => f[W + Math.floor((at - Math.floor(at)) * 512)]!;
      each(w, left, top, right, bottom, mask, (o) => {
        const x = f[U + o]!, y = f[V + o]! - offset;
        if (kind === 1) { f[H + o]! += amount * row((x + y) / pitch) * row((x - y) / pitch); return; }
        const at = y / pitch, line = Math.floor(at), share = at - line, edge = Math.min(share, 1 - share);
        // puckers along the stitching: waves that differ from row to row and die within a sixth of it
        const pucker = wave(x * 0.031 + line * 2.7) * 0.6 + wave(x * 0.073 + line * 1.16) * 0.4;
        f[H + o]! += amount * row(at) + amount * 0.1 * pucker * eighth(1 - edge);
      });
    },
    alongHeight(s, height, mask, w, left, top, right, bottom, table) {
      const f = memory.f32, S = s >> 2, H = height >> 2, A = table >> 2;
      each(w, left, top, right, bottom, mask, (o) => {
        const at = clamp(f[S + o]!) * 64, i = Math.min(63, Math.floor(at));
        f[H + o]! += f[A + i]! + (f[A + i + 1]! - f[A + i]!) * (at - i);
      });
    },
  };
}
