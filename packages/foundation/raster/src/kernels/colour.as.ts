// @ts-ignore: decorator
@inline function clamp(v: f64, low: f64, high: f64): f64 { return v < low ? low : v > high ? high : v; }
// @ts-ignore: decorator
@inline function at(plane: usize, o: i32): f64 { return <f64>load<f32>(plane + (<usize>o << 2)); }
// @ts-ignore: decorator
@inline function share(v: f64): i32 { return <i32>Math.floor((v - Math.floor(v)) * 256); }

// @ts-ignore: decorator
@inline function rgba(p: usize): v128 { return i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(p))); }
/** Four channels between four cells, in 65536ths. */
// @ts-ignore: decorator
@inline function between(a: usize, b: usize, c: usize, d: usize, ax: i32, ay: i32): v128 {
  const X = i32x4.splat(ax), nX = i32x4.splat(256 - ax);
  const upper = i32x4.add(i32x4.mul(rgba(a), nX), i32x4.mul(rgba(b), X)), lower = i32x4.add(i32x4.mul(rgba(c), nX), i32x4.mul(rgba(d), X));
  return i32x4.add(i32x4.mul(upper, i32x4.splat(256 - ay)), i32x4.mul(lower, i32x4.splat(ay)));
}

export function colourFill(colour: usize, planeStride: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, r: f32, g: f32, b: f32): void {
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
    const p = colour + (<usize>(y * w + x) << 2);
    store<f32>(p, r); store<f32>(p + planeStride, g); store<f32>(p + 2 * planeStride, b);
  }
}

export function tileColour(colour: usize, planeStride: usize, u: usize, v: usize, height: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32,
  blurred: usize, bx: i32, by: i32, bw: i32, bh: i32, half: f64, m: usize, pixels: usize, pw: i32, ph: i32): void {
  const m0 = at(m, 0), m1 = at(m, 1), m2 = at(m, 2), m3 = at(m, 3), m4 = at(m, 4), m5 = at(m, 5), fw = <f64>pw, fh = <f64>ph, per = f32x4.splat(1.0 / 65536.0);
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
    const o = y * w + x;
    if (load<u8>(mask + o) == 0) continue;
    const qx = x - bx, qy = y - by, b = qy * bw + qx;
    const slopeX = clamp((at(blurred, qx < bw - 1 ? b + 1 : b) - at(blurred, qx > 0 ? b - 1 : b)) * half, -0.45, 0.45);
    const slopeY = clamp((at(blurred, qy < bh - 1 ? b + bw : b) - at(blurred, qy > 0 ? b - bw : b)) * half, -0.45, 0.45);
    const here = at(height, o), after = x < w - 1 && load<u8>(mask + o + 1) > 8 ? at(height, o + 1) : here, before = x > 0 && load<u8>(mask + o - 1) > 8 ? at(height, o - 1) : here;
    const cu = at(u, o) + slopeX * 20 + clamp((after - before) * half, -1, 1) * 2.5, cv = at(v, o) + slopeY * 12;
    const p = cu * m0 + cv * m1 + m2, q = cu * m3 + cv * m4 + m5;
    const px = (p - Math.floor(p)) * fw + fw - 0.5, py = (q - Math.floor(q)) * fh + fh - 0.5, x0 = <i32>Math.floor(px) % pw, y0 = <i32>Math.floor(py) % ph;
    const x1 = x0 + 1 < pw ? x0 + 1 : 0, y1 = y0 + 1 < ph ? y0 + 1 : 0, upper = pixels + <usize>(y0 * pw * 4), lower = pixels + <usize>(y1 * pw * 4);
    const c = f32x4.mul(f32x4.convert_i32x4_s(between(upper + (x0 << 2), upper + (x1 << 2), lower + (x0 << 2), lower + (x1 << 2), share(px), share(py))), per);
    const out = colour + (<usize>o << 2);
    store<f32>(out, f32x4.extract_lane(c, 0)); store<f32>(out + planeStride, f32x4.extract_lane(c, 1)); store<f32>(out + 2 * planeStride, f32x4.extract_lane(c, 2));
  }
}

// @ts-ignore: decorator
@inline function towards(p: usize, value: i32, a: f64): void { const c = <f64>load<f32>(p); store<f32>(p, <f32>(c + (<f64>value / 65536 - c) * a)); }

export function placedColour(colour: usize, planeStride: usize, s: usize, t: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, m: usize, pixels: usize, pw: i32, ph: i32): void {
  const t0 = at(m, 0), tk = at(m, 1), s0 = at(m, 2), sk = at(m, 3), fw = <f64>pw, fh = <f64>ph;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
    const o = y * w + x;
    if (load<u8>(mask + o) == 0) continue;
    const p = (at(t, o) - t0) * tk * fw - 0.5, q = (at(s, o) - s0) * sk * fh - 0.5;
    if (p < -0.5 || q < -0.5 || p > fw - 0.5 || q > fh - 0.5) continue;
    const x0 = <i32>clamp(Math.floor(p), 0, fw - 1), y0 = <i32>clamp(Math.floor(q), 0, fh - 1), x1 = min(pw - 1, x0 + 1), y1 = min(ph - 1, y0 + 1);
    const upper = pixels + <usize>(y0 * pw * 4), lower = pixels + <usize>(y1 * pw * 4);
    const c = between(upper + (x0 << 2), upper + (x1 << 2), lower + (x0 << 2), lower + (x1 << 2), p < 0 ? 0 : share(p), q < 0 ? 0 : share(q));
    const a = <f64>i32x4.extract_lane(c, 3) / 65536 / 255, out = colour + (<usize>o << 2);
    towards(out, i32x4.extract_lane(c, 0), a); towards(out + planeStride, i32x4.extract_lane(c, 1), a); towards(out + 2 * planeStride, i32x4.extract_lane(c, 2), a);
  }
}

export function texture(colour: usize, planeStride: usize, alpha: usize, u: usize, v: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, amount: f64, opacityAmount: f64, tile: usize, size: i32, perMm: f64): void {
  const last = size - 1;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
    const o = y * w + x;
    if (load<u8>(mask + o) == 0) continue;
    const fu = at(u, o) * perMm, fv = at(v, o) * perMm, iu = <i32>Math.floor(fu), iv = <i32>Math.floor(fv), ax = share(fu), ay = share(fv);
    const x0 = (iu & last) << 1, x1 = ((iu + 1) & last) << 1, upper = tile + <usize>((iv & last) * size * 2), lower = tile + <usize>(((iv + 1) & last) * size * 2);
    const a = <u32>load<u16>(upper + x0), b = <u32>load<u16>(upper + x1), c = <u32>load<u16>(lower + x0), d = <u32>load<u16>(lower + x1);
    const tone = ((a & 255) * (256 - ax) + (b & 255) * ax) * (256 - ay) + ((c & 255) * (256 - ax) + (d & 255) * ax) * ay;
    const factor = 1 + ((<f64>tone / 65536 - 128) / 127) * amount, p = colour + (<usize>o << 2);
    store<f32>(p, <f32>(<f64>load<f32>(p) * factor));
    store<f32>(p + planeStride, <f32>(<f64>load<f32>(p + planeStride) * factor));
    store<f32>(p + 2 * planeStride, <f32>(<f64>load<f32>(p + 2 * planeStride) * factor));
    if (opacityAmount > 0) {
      const dense = ((a >> 8) * (256 - ax) + (b >> 8) * ax) * (256 - ay) + ((c >> 8) * (256 - ax) + (d >> 8) * ax) * ay;
      store<f32>(alpha + (<usize>o << 2), <f32>(1 + (<f64>dense / 65536 / 128 - 1) * opacityAmount));
    }
  }
}

export function alphaAlong(alpha: usize, s: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, table: usize, isMore: i32): void {
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
    const o = y * w + x, q = clamp(at(s, o), 0, 1) * 64, i = min(63, <i32>Math.floor(q)), low = at(table, i), value = low + (at(table, i + 1) - low) * (q - <f64>i), p = alpha + (<usize>o << 2);
    store<f32>(p, <f32>(isMore ? <f64>load<f32>(p) * value : value));
  }
}
