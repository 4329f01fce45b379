import { BOTTOM, LEFT, paintOver, PIXELS, RIGHT, TOP, UPPER, WIDTH } from './state.as';

export function markTop(mask: usize, x: i32, y: i32, w: i32, h: i32, index: i32): void {
  const left = max(x, LEFT), top = max(y, UPPER), right = min(x + w, RIGHT), bottom = min(y + h, BOTTOM), rank = i8x16.splat(<i8>index), full = i8x16.splat(-1);
  for (let py = top; py < bottom; py++) {
    const m = mask + (py - y) * w - x, t = TOP + (py - UPPER) * WIDTH - LEFT;
    let px = left;
    for (; px + 16 <= right; px += 16) {
      const e = i8x16.eq(v128.load(m + px), full);
      if (v128.any_true(e)) v128.store(t + px, v128.bitselect(rank, v128.load(t + px), e));
    }
    for (; px < right; px++) if (load<u8>(m + px) == 255) store<u8>(t + px, <u8>index);
  }
}

// @ts-ignore: decorator
@inline function isSeen(m: usize, t: usize, index: i32): bool { return load<u8>(m) != 0 && <i32>load<u8>(t) <= index; }

export function visibleBox(mask: usize, x: i32, y: i32, w: i32, h: i32, index: i32, out: usize): void {
  const x0 = max(x, LEFT), y0 = max(y, UPPER), x1 = min(x + w, RIGHT), y1 = min(y + h, BOTTOM);
  let left = 1 << 30, top = 1 << 30, right = -1, bottom = -1;
  for (let py = y0; py < y1; py++) {
    const m = mask + (py - y) * w - x, t = TOP + (py - UPPER) * WIDTH - LEFT;
    let px = x0;
    while (px < x1 && !isSeen(m + px, t + px, index)) px++;
    if (px >= x1) continue;
    let end = x1 - 1;
    while (end > px && !isSeen(m + end, t + end, index)) end--;
    if (px < left) left = px;
    if (end + 1 > right) right = end + 1;
    if (py < top) top = py;
    bottom = py + 1;
  }
  store<i32>(out, left - x); store<i32>(out + 4, top - y); store<i32>(out + 8, right - x); store<i32>(out + 12, bottom - y);
}

export function castShadow(soft: usize, x: i32, y: i32, w: i32, h: i32, dx: i32, dy: i32, nearX: i32, nearY: i32, crisp: f64, nearShare: f64, index: i32, strength: f64, colour: u32): void {
  const left = max(x + dx, LEFT), top = max(y + dy, UPPER), right = min(x + dx + w, RIGHT), bottom = min(y + dy + h, BOTTOM);
  const red = 256 - (colour & 255), green = 256 - ((colour >> 8) & 255), blue = 256 - ((colour >> 16) & 255);
  const faint = f32x4.splat(0.0039), outside = f32x4.splat(<f32>(0.499 - 0.5 / crisp));
  for (let py = top; py < bottom; py++) {
    const s = soft + (((py - dy - y) * w - dx - x) << 2), row = (py - UPPER) * WIDTH - LEFT, t = TOP + row, p = PIXELS + (row << 2);
    const n = soft + (((py - nearY - y) * w - nearX - x) << 2), isNear = py - nearY >= y && py - nearY < y + h, nearLeft = isNear ? x + nearX : right, nearRight = x + nearX + w;
    for (let px = left; px < right; px++) {
      if (px + 4 <= right && ((px - left) & 3) == 0) {
        const four = <usize>px << 2;
        if (!v128.any_true(v128.load(p + four))) { px += 3; continue; } // bare paper
        if (!v128.any_true(v128.or(f32x4.gt(v128.load(s + four), faint), f32x4.gt(v128.load(n + four), outside)))) { px += 3; continue; } // no shadow
      }
      const far = <f64>load<f32>(s + (<usize>px << 2)), close = px >= nearLeft && px < nearRight ? <f64>load<f32>(n + (<usize>px << 2)) : 0;
      const sharp = (close - 0.5) * crisp + 0.5, share = (sharp < 0 ? 0 : sharp > 1 ? 1 : sharp) * nearShare + far * (1 - nearShare);
      if (share <= 0.004 || <i32>load<u8>(t + px) >= index) continue;
      const at = p + (<usize>px << 2), under = load<u32>(at), cover = under >> 24;
      if (cover == 0) continue;
      const a = <u32>Math.floor(share * strength * 256 + 0.5);
      const r = ((under & 255) * (256 - ((a * red + 128) >> 8)) + 128) >> 8, g = (((under >> 8) & 255) * (256 - ((a * green + 128) >> 8)) + 128) >> 8, b = (((under >> 16) & 255) * (256 - ((a * blue + 128) >> 8)) + 128) >> 8;
      store<u32>(at, r | (g << 8) | (b << 16) | (cover << 24));
    }
  }
}

export function stampSoft(soft: usize, x: i32, y: i32, w: i32, h: i32, colour: u32, alpha: f64, mask: usize, mx: i32, my: i32, mw: i32, mh: i32): void {
  const left = max(x, LEFT), top = max(y, UPPER), right = min(x + w, RIGHT), bottom = min(y + h, BOTTOM);
  for (let py = top; py < bottom; py++) {
    if (mask && (py < my || py >= my + mh)) continue;
    const row = PIXELS + (((py - UPPER) * WIDTH - LEFT) << 2), s = soft + (((py - y) * w - x) << 2), m = mask + (py - my) * mw - mx;
    for (let px = left; px < right; px++) {
      let a = <f64>load<f32>(s + (<usize>px << 2)) * alpha;
      if (mask) {
        if (px < mx || px >= mx + mw) continue;
        a *= <f64>load<u8>(m + px) / 255;
      }
      const whole = <i32>Math.floor(a + 0.5);
      if (whole > 0) paintOver(row + (<usize>px << 2), colour, <u32>whole);
    }
  }
}

export function flatten(background: usize, out: usize): void {
  const n = WIDTH * (BOTTOM - UPPER), red = i32x4.splat(0xff00ff), green = i32x4.splat(0xff00), alpha = i32x4.splat(0xff000000), roundRed = i32x4.splat(0x800080), roundGreen = i32x4.splat(0x8000);
  for (let i = 0; i < n; i += 4) {
    const o = <usize>i << 2, pixel = v128.load(PIXELS + o), under = v128.load(background + o);
    if (!v128.any_true(pixel)) { v128.store(out + o, v128.or(under, alpha)); continue; }
    const cover = i32x4.shr_u(pixel, 24), keep = i32x4.sub(i32x4.sub(i32x4.splat(256), cover), i32x4.shr_u(cover, 7));
    const rb = v128.and(i32x4.shr_u(i32x4.add(i32x4.mul(v128.and(under, red), keep), roundRed), 8), red);
    const g = v128.and(i32x4.shr_u(i32x4.add(i32x4.mul(v128.and(under, green), keep), roundGreen), 8), green);
    v128.store(out + o, v128.or(i32x4.add(v128.or(rb, g), v128.andnot(pixel, alpha)), alpha));
  }
}
