import { BOTTOM, bytes4, GRAIN, LEFT, PIGMENT, PIXELS, RIGHT, signed4, TOP, UPPER, WIDTH } from './state.as';

// @ts-ignore: decorator
@inline function sp(x: f32): v128 { return f32x4.splat(x); }
// @ts-ignore: decorator
@inline function mul(a: v128, b: v128): v128 { return f32x4.mul(a, b); }
// @ts-ignore: decorator
@inline function add(a: v128, b: v128): v128 { return f32x4.add(a, b); }
// @ts-ignore: decorator
@inline function sub(a: v128, b: v128): v128 { return f32x4.sub(a, b); }
// @ts-ignore: decorator
@inline function clamp(v: v128, low: f32, high: f32): v128 { return f32x4.min(f32x4.max(v, sp(low)), sp(high)); }
/** A smooth step from `low`, `per` the reciprocal of its width. */
// @ts-ignore: decorator
@inline function step(low: f32, per: f32, v: v128): v128 { const t = clamp(mul(sub(v, sp(low)), sp(per)), 0, 1); return mul(mul(t, t), sub(sp(3), add(t, t))); }
/** The same, between values of a parameter. */
// @ts-ignore: decorator
@inline function stepBy(low: v128, per: v128, v: v128): v128 { const t = clamp(mul(sub(v, low), per), 0, 1); return mul(mul(t, t), sub(sp(3), add(t, t))); }
/** A triangle wave, 0…1…0 over each whole number. */
// @ts-ignore: decorator
@inline function wave(v: v128): v128 { return mul(f32x4.abs(sub(sub(v, f32x4.floor(v)), sp(0.5))), sp(2)); }
/** colour + (goal − colour × share) × amount. */
// @ts-ignore: decorator
@inline function drawn(colour: v128, goal: v128, kept: f32, amount: v128): v128 { return add(colour, mul(sub(goal, mul(colour, sp(kept))), amount)); }
/** 2 to the power of −x, for x ≥ 0. */
// @ts-ignore: decorator
@inline function halved(x: v128): v128 {
  const y = f32x4.max(f32x4.neg(x), sp(-100)), n = f32x4.floor(y), f = sub(y, n);
  const p = add(mul(add(mul(add(mul(f, sp(0.0789)), sp(0.2252)), f), sp(0.6957)), f), sp(1));
  return mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23));
}
// @ts-ignore: decorator
@inline function pick(parameters: usize, i: i32): v128 { return v128.load32_splat(parameters + (<usize>i << 2)); }
// @ts-ignore: decorator
@inline function solid(mask: usize): v128 { return i32x4.gt_s(bytes4(mask), i32x4.splat(8)); }
// @ts-ignore: decorator
@inline function toBytes(v: v128, speck: v128): v128 { return i32x4.trunc_sat_f32x4_s(add(clamp(mul(v, speck), 0, 255), sp(0.5))); }

export function shade(P: usize, mask: usize, x0: i32, y0: i32, w: i32, h: i32, left: i32, top: i32, right: i32, bottom: i32,
  height: usize, blurred: usize, blurredMask: usize, bx: i32, by: i32, bw: i32, soft: usize, colour: usize, planeStride: usize, alpha: usize, gloss: usize, index: i32, flags: i32): void {
  const isFlat = flags & 1, hasColour = flags & 2, isSheer = flags & 4, hasRims = flags & 8, isDark = flags & 16, isLifted = flags & 32, hasAlpha = flags & 64, hasGloss = flags & 128, isHatched = flags & 256;
  const red = pick(P, 0), green = pick(P, 1), blue = pick(P, 2), shadeRed = sub(pick(P, 3), sp(1)), shadeGreen = sub(pick(P, 4), sp(1)), shadeBlue = sub(pick(P, 5), sp(1)), lightRed = pick(P, 6), lightGreen = pick(P, 7), lightBlue = pick(P, 8);
  const lightX = pick(P, 9), lightY = pick(P, 10), lightZ = pick(P, 11), glossX = pick(P, 12), glossY = pick(P, 13), glossZ = pick(P, 14), half = pick(P, 15), pigmentK = pick(P, 16), pileK = pick(P, 17), contrast = pick(P, 18), glossK = pick(P, 19), opacity = pick(P, 20), grainK = pick(P, 21);
  const awayX = pick(P, 31), awayY = pick(P, 32), core = pick(P, 33), reflect = pick(P, 34), litEdge = pick(P, 35), fray = pick(P, 47);
  const yTop = max(top, UPPER - y0), yEnd = min(bottom, BOTTOM - y0), xLeft = max(left, LEFT - x0), xEnd = min(right, RIGHT - x0);
  const ws = <usize>w << 2, rank = i32x4.splat(index), zero = sp(0), one = sp(1), lanes = i32x4(0, 1, 2, 3);
  for (let y = yTop; y < yEnd; y++) {
    const row = y * w, frow = (y + y0 - UPPER) * WIDTH + x0 - LEFT;
    for (let x = xLeft; x < xEnd; x += 4) {
      const o = row + x;
      if (load<u32>(mask + o) == 0) continue;
      const pixel = frow + x, cover = bytes4(mask + o);
      let seen = v128.and(i32x4.gt_s(cover, i32x4.splat(0)), i32x4.le_s(bytes4(TOP + pixel), rank));
      if (x + 4 > xEnd) seen = v128.and(seen, i32x4.lt_s(i32x4.add(i32x4.splat(x), lanes), i32x4.splat(xEnd)));
      if (!v128.any_true(seen)) continue;
      const b = <usize>o << 2, per = sp(1.0 / 127.0), isFirst = x == 0, isLast = x + 4 >= w, out = i32x4.ge_s(i32x4.add(i32x4.splat(x), lanes), i32x4.splat(w - 1));
      const pigment = mul(f32x4.convert_i32x4_s(signed4(PIGMENT + pixel)), per), grain = mul(f32x4.convert_i32x4_s(signed4(GRAIN + pixel)), per);
      const within = v128.load(soft + b), edge = sub(one, clamp(mul(sub(within, sp(0.5)), sp(2)), 0, 1));
      let inLeft = v128.load(soft + b - 4), inRight = v128.load(soft + b + 4);
      if (isFirst) inLeft = f32x4.replace_lane(inLeft, 0, f32x4.extract_lane(within, 0));
      if (isLast) inRight = v128.bitselect(within, inRight, out);
      const inAbove = y > 0 ? v128.load(soft + b - ws) : within, inBelow = y < h - 1 ? v128.load(soft + b + ws) : within;
      const rim = clamp(add(mul(sub(inLeft, inRight), awayX), mul(sub(inAbove, inBelow), awayY)), -1, 1);
      let nx = zero, ny = zero, nz = one, slope = zero, cavity = zero;
      if (!isFlat) {
        const here = v128.load(height + b), m = mask + o;
        let before = v128.bitselect(v128.load(height + b - 4), here, solid(m - 1)), after = v128.bitselect(v128.load(height + b + 4), here, solid(m + 1));
        if (isFirst) before = f32x4.replace_lane(before, 0, f32x4.extract_lane(here, 0));
        if (isLast) after = v128.bitselect(here, after, out);
        const above = y > 0 ? v128.bitselect(v128.load(height + b - ws), here, solid(m - w)) : here, below = y < h - 1 ? v128.bitselect(v128.load(height + b + ws), here, solid(m + w)) : here;
        const gx = mul(sub(after, before), half), gy = mul(sub(below, above), half), steep = add(mul(gx, gx), mul(gy, gy));
        slope = f32x4.sqrt(steep);
        nz = f32x4.div(one, f32x4.sqrt(add(steep, one)));
        nx = f32x4.neg(mul(gx, nz)); ny = f32x4.neg(mul(gy, nz));
        const q = <usize>((y - by) * bw + x - bx) << 2, full = v128.load(blurredMask + q);
        const level = v128.bitselect(f32x4.div(v128.load(blurred + q), full), here, f32x4.gt(full, sp(0.02)));
        cavity = clamp(mul(sub(level, here), sp(0.035)), -0.5, 0.8);
      }
      let tone = sub(add(add(mul(nx, lightX), mul(ny, lightY)), mul(nz, lightZ)), sp(0.62));
      tone = add(sub(tone, mul(cavity, sp(0.55))), mul(pigment, pigmentK));
      tone = sub(tone, mul(mul(f32x4.max(rim, zero), core), sub(one, mul(step(0.55, 1.0 / 0.4, edge), reflect))));
      tone = add(add(tone, mul(f32x4.max(f32x4.neg(rim), zero), litEdge)), mul(mul(edge, edge), pileK));
      let r = red, g = green, c = blue, a = opacity;
      if (hasColour) { r = v128.load(colour + b); g = v128.load(colour + planeStride + b); c = v128.load(colour + 2 * planeStride + b); }
      const depth = mul(tone, contrast), isShade = f32x4.lt(depth, zero), z = f32x4.max(f32x4.neg(depth), zero), frayed = mul(pigment, fray);
      const dark = v128.and(f32x4.min(add(add(mul(sub(one, halved(mul(z, sp(4.1838159)))), pick(P, 36)), mul(stepBy(pick(P, 38), pick(P, 39), add(z, frayed)), pick(P, 37))), mul(stepBy(pick(P, 41), pick(P, 42), add(z, frayed)), pick(P, 40))), sp(0.97)), isShade);
      r = mul(r, add(one, mul(shadeRed, dark))); g = mul(g, add(one, mul(shadeGreen, dark))); c = mul(c, add(one, mul(shadeBlue, dark)));
      const bright = v128.andnot(add(mul(clamp(mul(depth, sp(1.3)), 0, 1), pick(P, 43)), mul(stepBy(pick(P, 45), pick(P, 46), add(depth, frayed)), pick(P, 44))), isShade);
      r = add(r, mul(lightRed, bright)); g = add(g, mul(lightGreen, bright)); c = add(c, mul(lightBlue, bright));
      if (hasGloss) {
        const d = i32x4.trunc_sat_f32x4_s(add(clamp(add(add(mul(nx, glossX), mul(ny, glossY)), mul(nz, glossZ)), 0, 1024), sp(0.5)));
        const table = f32x4(load<f32>(gloss + (<usize>i32x4.extract_lane(d, 0) << 2)), load<f32>(gloss + (<usize>i32x4.extract_lane(d, 1) << 2)), load<f32>(gloss + (<usize>i32x4.extract_lane(d, 2) << 2)), load<f32>(gloss + (<usize>i32x4.extract_lane(d, 3) << 2)));
        const shine = mul(mul(table, glossK), sub(one, mul(pigment, sp(0.3)))), warm = mul(shine, sp(0.9)), white = sp(255);
        r = drawn(r, white, 1, warm); g = drawn(g, white, 1, warm); c = drawn(c, white, 1, mul(shine, sp(0.92)));
      }
      if (isSheer) a = clamp(add(add(add(opacity, mul(slope, sp(0.28))), mul(edge, sp(0.25))), mul(f32x4.max(cavity, zero), sp(0.5))), 0, 1);
      if (hasAlpha) a = f32x4.min(mul(a, v128.load(alpha + b)), one);
      if (hasRims) {
        const right_ = mul(step(0.28, 1.0 / 0.52, add(nx, mul(pigment, sp(0.12)))), pick(P, 22)), left_ = mul(step(0.42, 1.0 / 0.43, sub(f32x4.neg(nx), mul(pigment, sp(0.1)))), pick(P, 23));
        r = drawn(drawn(r, pick(P, 24), 0.35, right_), pick(P, 27), 0.3, left_);
        g = drawn(drawn(g, pick(P, 25), 0.35, right_), pick(P, 28), 0.3, left_);
        c = drawn(drawn(c, pick(P, 26), 0.35, right_), pick(P, 29), 0.3, left_);
      }
      if (isDark) {
        const k = pick(P, 30);
        r = mul(r, add(one, mul(sub(mul(pick(P, 3), sp(0.75)), one), k))); g = mul(g, add(one, mul(sub(mul(pick(P, 4), sp(0.72)), one), k))); c = mul(c, add(one, mul(sub(mul(pick(P, 5), sp(0.8)), one), k)));
      }
      if (isLifted) {
        const pool = add(mul(step(0.55, 2.5, edge), pick(P, 61)), mul(f32x4.max(sub(pigment, sp(0.25)), zero), pick(P, 62)));
        r = mul(r, add(one, mul(shadeRed, pool))); g = mul(g, add(one, mul(shadeGreen, pool))); c = mul(c, add(one, mul(shadeBlue, pool)));
        const facing = add(add(mul(nx, pick(P, 58)), mul(ny, pick(P, 59))), mul(pigment, sp(0.08)));
        let lift = add(add(pick(P, 51), mul(pigment, pick(P, 52))), mul(grain, pick(P, 53)));
        lift = add(add(lift, mul(tone, pick(P, 54))), mul(f32x4.max(tone, zero), pick(P, 55)));
        lift = mul(clamp(add(sub(lift, mul(edge, pick(P, 56))), mul(step(0.22, 1.0 / 0.55, facing), pick(P, 57))), 0, 1), pick(P, 60));
        r = drawn(r, pick(P, 48), 1, lift); g = drawn(g, pick(P, 49), 1, lift); c = drawn(c, pick(P, 50), 1, lift);
      }
      if (isHatched) {
        const X = f32x4.convert_i32x4_s(i32x4.add(i32x4.splat(x + x0), lanes)), Y = sp(<f32>(y + y0)), bent = mul(sub(nx, ny), pick(P, 70));
        const want = mul(sub(pick(P, 71), tone), pick(P, 72)), ragged = add(mul(grain, pick(P, 73)), mul(pigment, pick(P, 78))), lines = pick(P, 77), sharp = pick(P, 74);
        const first = clamp(mul(add(sub(want, mul(lines, wave(add(add(mul(X, pick(P, 66)), mul(Y, pick(P, 67))), bent)))), ragged), sharp), 0, 1);
        const second = clamp(mul(add(sub(sub(want, pick(P, 76)), mul(lines, wave(add(mul(X, pick(P, 68)), mul(Y, pick(P, 69)))))), ragged), sharp), 0, 1);
        const line = mul(f32x4.max(first, second), pick(P, 75));
        r = drawn(r, pick(P, 63), 1, line); g = drawn(g, pick(P, 64), 1, line); c = drawn(c, pick(P, 65), 1, line);
      }
      const speck = add(one, mul(grain, grainK)), rb = v128.or(toBytes(r, speck), i32x4.shl(toBytes(c, speck), 16)), ag = v128.or(toBytes(g, speck), i32x4.splat(0xff0000));
      const A = v128.and(i32x4.trunc_sat_f32x4_s(add(mul(mul(f32x4.convert_i32x4_s(cover), a), sp(256.0 / 255.0)), sp(0.5))), seen), keep = i32x4.sub(i32x4.splat(256), A);
      const at = PIXELS + (<usize>pixel << 2), under = v128.load(at), pairs = i32x4.splat(0xff00ff), round = i32x4.splat(0x800080);
      const o1 = v128.and(i32x4.shr_u(i32x4.add(i32x4.add(i32x4.mul(v128.and(under, pairs), keep), i32x4.mul(rb, A)), round), 8), pairs);
      const o2 = v128.andnot(i32x4.add(i32x4.add(i32x4.mul(v128.and(i32x4.shr_u(under, 8), pairs), keep), i32x4.mul(ag, A)), round), pairs);
      v128.store(at, v128.or(o1, o2));
    }
  }
}
