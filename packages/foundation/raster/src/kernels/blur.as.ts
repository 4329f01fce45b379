import { bytes4 } from './state.as';

// @ts-ignore: decorator
@inline function cell(p: usize, x: i32, last: i32): i32 { return load<i32>(p + (<usize>max(0, min(x, last)) << 2)); }

/** Up to this radius a window is added up anew for four cells at a time: running sums wait for one another. */
const SHORT: i32 = 5;

function sumRows(from: usize, to: usize, w: i32, h: i32, r: i32): void {
  const last = w - 1;
  for (let y = 0; y < h; y++) {
    const p = from + (<usize>(y * w) << 2), o = to + (<usize>(y * w) << 2);
    let x = 0;
    if (r <= SHORT) {
      const head = min(w, r);
      let sum = load<i32>(p) * (r + 1);
      for (let k = 1; k <= r; k++) sum += cell(p, k, last);
      for (; x < head; x++) { store<i32>(o + (<usize>x << 2), sum); sum += cell(p, x + r + 1, last) - load<i32>(p); }
      for (; x + 4 + r <= w; x += 4) {
        let q = p + (<usize>(x - r) << 2), four = v128.load(q);
        for (let k = -r; k < r; k++) { q += 4; four = i32x4.add(four, v128.load(q)); }
        v128.store(o + (<usize>x << 2), four);
      }
      if (x < w) {
        sum = 0;
        for (let k = -r; k <= r; k++) sum += cell(p, x + k, last);
        for (; x < w; x++) { store<i32>(o + (<usize>x << 2), sum); sum += cell(p, x + r + 1, last) - load<i32>(p + (<usize>max(0, x - r) << 2)); }
      }
      continue;
    }
    let sum = load<i32>(p) * (r + 1);
    for (let k = 1; k <= r; k++) sum += load<i32>(p + (<usize>min(k, last) << 2));
    const head = min(w, r + 1), middle = w - r - 1;
    for (; x < head; x++) { store<i32>(o + (<usize>x << 2), sum); sum += load<i32>(p + (<usize>min(x + r + 1, last) << 2)) - load<i32>(p); }
    for (; x < middle; x++) { store<i32>(o + (<usize>x << 2), sum); sum += load<i32>(p + (<usize>(x + r + 1) << 2)) - load<i32>(p + (<usize>(x - r) << 2)); }
    for (; x < w; x++) { store<i32>(o + (<usize>x << 2), sum); sum += load<i32>(p + (<usize>last << 2)) - load<i32>(p + (<usize>(x - r) << 2)); }
  }
}

/** Row after row, each from the one above: memory is walked as it lies. */
function sumColumns(from: usize, to: usize, w: i32, h: i32, r: i32): void {
  const wb = <usize>w << 2, whole = <usize>(w & ~3) << 2, times = i32x4.splat(r + 1);
  for (let x: usize = 0; x < whole; x += 16) {
    let sum = i32x4.mul(v128.load(from + x), times);
    for (let y = 1; y <= r; y++) sum = i32x4.add(sum, v128.load(from + x + <usize>min(y, h - 1) * wb));
    v128.store(to + x, sum);
  }
  for (let x = whole; x < wb; x += 4) {
    let sum = load<i32>(from + x) * (r + 1);
    for (let y = 1; y <= r; y++) sum += load<i32>(from + x + <usize>min(y, h - 1) * wb);
    store<i32>(to + x, sum);
  }
  for (let y = 1; y < h; y++) {
    const out = to + <usize>y * wb, over = out - wb, enters = from + <usize>min(y + r, h - 1) * wb, leaves = from + <usize>max(0, y - r - 1) * wb;
    for (let x: usize = 0; x < whole; x += 16) v128.store(out + x, i32x4.add(v128.load(over + x), i32x4.sub(v128.load(enters + x), v128.load(leaves + x))));
    for (let x = whole; x < wb; x += 4) store<i32>(out + x, load<i32>(over + x) + load<i32>(enters + x) - load<i32>(leaves + x));
  }
}

// @ts-ignore: decorator
@inline function toShares(from: usize, to: usize, n: i32, scale: f32): void {
  const s = f32x4.splat(scale);
  for (let i = 0; i < n; i += 4) v128.store(to + (<usize>i << 2), f32x4.mul(f32x4.convert_i32x4_s(v128.load(from + (<usize>i << 2))), s));
}

export function softMask(mask: usize, out: usize, a: usize, b: usize, w: i32, h: i32, r1: i32, r2: i32): void {
  const n = w * h;
  for (let i = 0; i < n; i += 4) v128.store(a + (<usize>i << 2), bytes4(mask + i));
  sumColumns(a, b, w, h, r1);
  sumColumns(b, a, w, h, r2);
  sumRows(a, b, w, h, r1);
  sumRows(b, a, w, h, r2);
  const window = <f64>((2 * r1 + 1) * (2 * r2 + 1));
  toShares(a, out, n, <f32>(1 / (255 * window * window)));
}

export function blurHeight(height: usize, mask: usize, w: i32, outHeight: usize, outMask: usize, a: usize, b: usize, bx: i32, by: i32, bw: i32, bh: i32, r: i32): void {
  const window = <f64>((2 * r + 1) * (2 * r + 1)), n = bw * bh, steps = f32x4.splat(256), half = f32x4.splat(0.5);
  for (let y = 0; y < bh; y++) {
    const from = height + (<usize>((by + y) * w + bx) << 2), to = a + (<usize>(y * bw) << 2);
    for (let x = 0; x < bw; x += 4) v128.store(to + (<usize>x << 2), i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(f32x4.mul(v128.load(from + (<usize>x << 2)), steps), half))));
  }
  sumColumns(a, b, bw, bh, r);
  sumRows(b, a, bw, bh, r);
  toShares(a, outHeight, n, <f32>(1 / (256 * window)));
  for (let y = 0; y < bh; y++) {
    const from = mask + (by + y) * w + bx, to = a + (<usize>(y * bw) << 2);
    for (let x = 0; x < bw; x += 4) v128.store(to + (<usize>x << 2), bytes4(from + x));
  }
  sumColumns(a, b, bw, bh, r);
  sumRows(b, a, bw, bh, r);
  toShares(a, outMask, n, <f32>(1 / (255 * window)));
}
