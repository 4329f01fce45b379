import { BOTTOM, LEFT, paintOver, PIXELS, RIGHT, UPPER, WIDTH } from './state.as';

const ONE: i32 = 65536, FAR: i32 = 1 << 30;
let sums: usize = 0, starts: usize = 0, ends: usize = 0, x0: i32 = 0, y0: i32 = 0, x1: i32 = 0, y1: i32 = 0, stride: i32 = 0, firstRow: i32 = FAR, lastRow: i32 = -1;

export function stage(atSums: usize, atStart: usize, atEnd: usize, left: i32, top: i32, right: i32, bottom: i32): void {
  sums = atSums; starts = atStart; ends = atEnd;
  x0 = left; y0 = top; x1 = right; y1 = bottom;
  stride = right - left + 4; firstRow = FAR; lastRow = -1;
  const rows = bottom - top;
  memory.fill(sums, 0, <usize>(stride * rows) << 2);
  memory.fill(ends, 0xff, <usize>rows << 2);
  for (let row = 0; row < rows; row++) store<i32>(starts + (<usize>row << 2), FAR);
}

// @ts-ignore: decorator
@inline function add(x: i32, row: i32, value: i32): void {
  const cell = min(max(x, x0), x1) - x0, at = sums + (<usize>(row * stride + cell) << 2), start = starts + (<usize>row << 2), end = ends + (<usize>row << 2);
  if (x <= x1) store<i32>(at, load<i32>(at) + value);
  if (cell < load<i32>(start)) store<i32>(start, cell);
  if (cell > load<i32>(end)) store<i32>(end, cell);
}
// @ts-ignore: decorator
@inline function fixed(v: f64): i32 { return <i32>Math.floor(v * 65536 + 0.5); }

export function line(fromX: f64, fromY: f64, toX: f64, toY: f64): void {
  if (fromY == toY) return;
  const isDown = fromY < toY;
  const ax = isDown ? fromX : toX, ay = isDown ? fromY : toY, bx = isDown ? toX : fromX, by = isDown ? toY : fromY;
  if (by <= <f64>y0 || ay >= <f64>y1) return;
  const slope = (bx - ax) / (by - ay), sign: f64 = isDown ? 1 : -1;
  const begin = max(y0, <i32>Math.floor(ay)), end = min(y1, <i32>Math.ceil(by));
  if (begin < end) { if (begin - y0 < firstRow) firstRow = begin - y0; if (end - 1 - y0 > lastRow) lastRow = end - 1 - y0; }
  for (let y = begin; y < end; y++) {
    const fy = <f64>y, top = fy > ay ? fy : ay, bottom = fy + 1 < by ? fy + 1 : by, area = (bottom - top) * sign;
    const xa = ax + (top - ay) * slope, xb = ax + (bottom - ay) * slope, p = xa < xb ? xa : xb, q = xa < xb ? xb : xa;
    const left = <i32>Math.floor(p), right = <i32>Math.ceil(q), row = y - y0, total = fixed(area);
    if (right <= left + 1) {
      const beyond = fixed(area * (0.5 * (p + q) - <f64>left));
      add(left, row, total - beyond);
      add(left + 1, row, beyond);
      continue;
    }
    const rise = 1 / (q - p), f = p - <f64>left, g = q - <f64>right + 1, first = 0.5 * rise * (1 - f) * (1 - f), last = 0.5 * rise * g * g, cells = right - left;
    let value = fixed(area * first), sum = value;
    add(left, row, value);
    if (cells == 2) { value = fixed(area * (1 - first - last)); sum += value; add(left + 1, row, value); }
    else {
      const second = rise * (1.5 - f);
      value = fixed(area * (second - first)); sum += value; add(left + 1, row, value);
      const middle = fixed(area * rise);
      for (let i = 2; i < cells - 1; i++) { sum += middle; add(left + i, row, middle); }
      value = fixed(area * (1 - (second + <f64>(cells - 3) * rise) - last)); sum += value; add(left + cells - 1, row, value);
    }
    add(right, row, total - sum);
  }
}

export function polygon(atX: usize, atY: usize, n: i32, isReversed: i32): void {
  if (n < 2) return;
  const start = (<usize>(isReversed ? n - 1 : 0)) << 2;
  const firstX = <f64>load<f32>(atX + start), firstY = <f64>load<f32>(atY + start);
  let lastX = firstX, lastY = firstY;
  for (let j = 1; j < n; j++) {
    const i = <usize>(isReversed ? n - 1 - j : j) << 2, x = <f64>load<f32>(atX + i), y = <f64>load<f32>(atY + i), dx = x - lastX, dy = y - lastY;
    if (j < n - 1 && dx * dx + dy * dy < 0.8) continue;
    line(lastX, lastY, x, y);
    lastX = x; lastY = y;
  }
  line(lastX, lastY, firstX, firstY);
}

export function quad(ax: f64, ay: f64, bx: f64, by: f64, cx: f64, cy: f64, dx: f64, dy: f64): void {
  const turn = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay) + (cx - ax) * (dy - ay) - (dx - ax) * (cy - ay);
  if (turn >= 0) { line(ax, ay, bx, by); line(bx, by, cx, cy); line(cx, cy, dx, dy); line(dx, dy, ax, ay); }
  else { line(ax, ay, dx, dy); line(dx, dy, cx, cy); line(cx, cy, bx, by); line(bx, by, ax, ay); }
}

export function takeMask(mask: usize, x: i32, y: i32, w: i32, h: i32, isEvenOdd: i32): void {
  for (let row = firstRow; row <= lastRow; row++) {
    const r4 = <usize>row << 2, from = load<i32>(starts + r4), to = load<i32>(ends + r4);
    if (to < 0) continue;
    store<i32>(starts + r4, FAR); store<i32>(ends + r4, -1);
    const line0 = sums + (<usize>(row * stride) << 2), my = row + y0 - y, isIn = my >= 0 && my < h, out = mask + my * w - x + x0, low = x - x0, high = low + w;
    let sum = 0;
    for (let cell = from; cell <= to; cell++) {
      const at = line0 + (<usize>cell << 2);
      sum += load<i32>(at); store<i32>(at, 0);
      if (!isIn || cell < low || cell >= high) continue;
      let c = sum < 0 ? -sum : sum;
      if (isEvenOdd) { c &= 2 * ONE - 1; if (c > ONE) c = 2 * ONE - c; } else if (c > ONE) c = ONE;
      store<u8>(out + cell, <u8>((c * 255 + 32768) >> 16));
    }
  }
  firstRow = FAR; lastRow = -1;
}

export function takeInk(colour: u32, alpha: i32, mask: usize, x: i32, y: i32, w: i32, h: i32): void {
  for (let row = firstRow; row <= lastRow; row++) {
    const r4 = <usize>row << 2, from = load<i32>(starts + r4), to = load<i32>(ends + r4);
    if (to < 0) continue;
    store<i32>(starts + r4, FAR); store<i32>(ends + r4, -1);
    const py = row + y0, isIn = py >= UPPER && py < BOTTOM && (!mask || (py >= y && py < y + h));
    const line0 = sums + (<usize>(row * stride) << 2), out = PIXELS + (((py - UPPER) * WIDTH - LEFT + x0) << 2), through = mask + (py - y) * w - x + x0;
    const low = max(LEFT, mask ? x : LEFT) - x0, high = min(RIGHT, mask ? x + w : RIGHT) - x0;
    let sum = 0;
    for (let cell = from; cell <= to; cell++) {
      const at = line0 + (<usize>cell << 2);
      if (sum == 0 && cell + 3 <= to && !v128.any_true(v128.load(at))) { cell += 3; continue; }
      sum += load<i32>(at); store<i32>(at, 0);
      if (!isIn || cell < low || cell >= high) continue;
      let c = min(sum < 0 ? -sum : sum, ONE);
      if (mask) c = <i32>(<u32>(c * <i32>load<u8>(through + cell) + 127) / 255);
      const a = (c * alpha + 32768) >> 16;
      if (a > 0) paintOver(out + (<usize>cell << 2), colour, <u32>a);
    }
  }
  firstRow = FAR; lastRow = -1;
}
