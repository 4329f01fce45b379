import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';
import { paintOver } from './over.ts';
import type { FrameState } from './frame.ts';

const ONE = 65536;
const FAR = 1 << 30;
/** Corners of a polygon nearer than this (squared px) are skipped: nobody can see them, and edges cost. */
const SKIP = 0.8;

type Coverage = Pick<Kernels, 'stage' | 'line' | 'polygon' | 'quad' | 'takeMask' | 'takeInk'>;

/**
 * Exact-area coverage: every edge adds the signed area to its right, a running sum along the row is then the area-averaged
 * winding number (the accumulation buffer of font-rs). Fixed point makes the sums exact: a clip never changes what is inside it.
 */
export function plainCoverage(memory: Memory, state: FrameState): Coverage {
  let sums = 0, starts = 0, ends = 0, x0 = 0, y0 = 0, x1 = 0, y1 = 0, stride = 0, firstRow = FAR, lastRow = -1;

  const add = (x: number, row: number, value: number): void => {
    // an edge beyond the right border adds nothing, but what it closes must be filled up to the border
    const cell = (x < x0 ? x0 : x > x1 ? x1 : x) - x0;
    if (x <= x1) memory.i32[sums + row * stride + cell]! += value;
    if (cell < memory.i32[starts + row]!) memory.i32[starts + row] = cell;
    if (cell > memory.i32[ends + row]!) memory.i32[ends + row] = cell;
  };

  const line: Kernels['line'] = (fromX, fromY, toX, toY) => {
    if (fromY === toY) return;
    const isDown = fromY < toY;
    const ax = isDown ? fromX : toX, ay = isDown ? fromY : toY, bx = isDown ? toX : fromX, by = isDown ? toY : fromY;
    if (by <= y0 || ay >= y1) return;
    const slope = (bx - ax) / (by - ay);
    const sign = isDown ? 1 : -1;
    const begin = Math.max(y0, Math.floor(ay)), end = Math.min(y1, Math.ceil(by));
    for (let y = begin; y < end; y++) {
      const top = y > ay ? y : ay, bottom = y + 1 < by ? y + 1 : by;
      const area = (bottom - top) * sign;
      const xa = ax + (top - ay) * slope, xb = ax + (bottom - ay) * slope;
      const p = xa < xb ? xa : xb, q = xa < xb ? xb : xa;
      const left = Math.floor(p), right = Math.ceil(q), row = y - y0;
      if (row < firstRow) firstRow = row;
      if (row > lastRow) lastRow = row;
      const total = Math.floor(area * ONE + 0.5);
      if (right <= left + 1) {
        const beyond = Math.floor(area * (0.5 * (p + q) - left) * ONE + 0.5);
        add(left, row, total - beyond);
        add(left + 1, row, beyond);
        continue;
      }
      // the edge crosses several pixels of this row: a triangle at each end, a ramp between
      const rise = 1 / (q - p), f = p - left, g = q - right + 1;
      const first = 0.5 * rise * (1 - f) * (1 - f), last = 0.5 * rise * g * g, cells = right - left;
      let sum = 0;
      const put = (x: number, share: number): void => {
        const value = Math.floor(area * share * ONE + 0.5);
        sum += value;
        add(x, row, value);
      };
      put(left, first);
      if (cells === 2) put(left + 1, 1 - first - last);
      else {
        const second = rise * (1.5 - f);
        put(left + 1, second - first);
        for (let i = 2; i < cells - 1; i++) put(left + i, rise);
        put(left + cells - 1, 1 - (second + (cells - 3) * rise) - last);
      }
      add(right, row, total - sum);
    }
  };

  const eachRow = (visit: (row: number, from: number, to: number) => void): void => {
    for (let row = firstRow; row <= lastRow; row++) {
      const from = memory.i32[starts + row]!, to = memory.i32[ends + row]!;
      if (to < 0) continue;
      memory.i32[starts + row] = FAR;
      memory.i32[ends + row] = -1;
      visit(row, from, to);
    }
    firstRow = FAR;
    lastRow = -1;
  };

  return {
    line,
    stage(atSums, atStart, atEnd, left, top, right, bottom) {
      sums = atSums >> 2; starts = atStart >> 2; ends = atEnd >> 2;
      x0 = left; y0 = top; x1 = right; y1 = bottom;
      stride = right - left + 4;
      firstRow = FAR; lastRow = -1;
      memory.i32.fill(0, sums, sums + stride * (bottom - top));
      memory.i32.fill(FAR, starts, starts + bottom - top);
      memory.i32.fill(-1, ends, ends + bottom - top);
    },
    polygon(atX, atY, n, isReversed) {
      if (n < 2) return;
      const f = memory.f32, X = atX >> 2, Y = atY >> 2;
      const start = isReversed ? n - 1 : 0;
      const firstX = f[X + start]!, firstY = f[Y + start]!;
      let lastX = firstX, lastY = firstY;
      for (let j = 1; j < n; j++) {
        const i = isReversed ? n - 1 - j : j;
        const x = f[X + i]!, y = f[Y + i]!, dx = x - lastX, dy = y - lastY;
        if (j < n - 1 && dx * dx + dy * dy < SKIP) continue;
        line(lastX, lastY, x, y);
        lastX = x; lastY = y;
      }
      line(lastX, lastY, firstX, firstY);
    },
    quad(ax, ay, bx, by, cx, cy, dx, dy) {
      const turn = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay) + (cx - ax) * (dy - ay) - (dx - ax) * (cy - ay);
      if (turn >= 0) { line(ax, ay, bx, by); line(bx, by, cx, cy); line(cx, cy, dx, dy); line(dx, dy, ax, ay); }
      else { line(ax, ay, dx, dy); line(dx, dy, cx, cy); line(cx, cy, bx, by); line(bx, by, ax, ay); }
    },
    takeMask(mask, x, y, w, h, isEvenOdd) {
      const { i32, u8 } = memory;
      eachRow((row, from, to) => {
        const line0 = sums + row * stride, my = row + y0 - y, isIn = my >= 0 && my < h, out = mask + my * w - x + x0;
        const low = x - x0, high = low + w;
        let sum = 0;
        for (let cell = from; cell <= to; cell++) {
          sum += i32[line0 + cell]!;
          i32[line0 + cell] = 0;
          if (!isIn || cell < low || cell >= high) continue;
          let c = sum < 0 ? -sum : sum;
          if (isEvenOdd) { c &= 2 * ONE - 1; if (c > ONE) c = 2 * ONE - c; }
          else if (c > ONE) c = ONE;
          u8[out + cell] = (c * 255 + 32768) >> 16;
        }
      });
    },
    takeInk(colour, alpha, mask, x, y, w, h) {
      const { i32, u8, u32 } = memory, { pixels, left, top, right, bottom, width } = state;
      eachRow((row, from, to) => {
        const line0 = sums + row * stride, py = row + y0, isIn = py >= top && py < bottom && (mask === 0 || (py >= y && py < y + h));
        const out = pixels + (py - top) * width - left + x0, through = mask + (py - y) * w - x + x0;
        const low = Math.max(left, mask ? x : left) - x0, high = Math.min(right, mask ? x + w : right) - x0;
        let sum = 0;
        for (let cell = from; cell <= to; cell++) {
          sum += i32[line0 + cell]!;
          i32[line0 + cell] = 0;
          if (!isIn || cell < low || cell >= high) continue;
          let c = sum < 0 ? -sum : sum;
          if (c > ONE) c = ONE;
          if (mask) c = Math.floor((c * u8[through + cell]! + 127) / 255);
          const a = (c * alpha + 32768) >> 16;
          if (a > 0) u32[out + cell] = paintOver(u32[out + cell]!, colour, a);
        }
      });
    },
  };
}
