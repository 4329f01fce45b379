let G: usize = 0, V: usize = 0, O: usize = 0, P: usize = 0, planesWanted: i32 = 1, areaX: i32 = 0, areaY: i32 = 0, W: i32 = 0, L: i32 = 0, T: i32 = 0, R: i32 = 0, B: i32 = 0;

// @ts-ignore: decorator
@inline function vertex(plane: i32, i: i32): f64 { return <f64>load<f32>(G + <usize>plane * V + (<usize>i << 2)); }

/** A value and its neighbour to the right. */
// @ts-ignore: decorator
@inline function pair(o: usize, start: f64, step: f64, d: v128): void {
  v128.store64_lane(o, f32x4.demote_f64x2_zero(f64x2.add(f64x2.splat(start), f64x2.mul(f64x2.splat(step), d))), 0);
}

function triangle(a: i32, b: i32, c: i32): void {
  const ax = vertex(0, a), ay = vertex(1, a), bx = vertex(0, b), by = vertex(1, b), cx = vertex(0, c), cy = vertex(1, c);
  const lowY = min(ay, min(by, cy)), highY = max(ay, max(by, cy)), lowX = min(ax, min(bx, cx)), highX = max(ax, max(bx, cx));
  if (highY < <f64>(areaY + T - 1) || lowY > <f64>(areaY + B) || highX < <f64>(areaX + L - 1) || lowX > <f64>(areaX + R)) return;
  const twice = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy);
  if (Math.abs(twice) < 1e-6) return;
  const firstRow = max(areaY + T, <i32>Math.floor(lowY)), lastRow = min(areaY + B - 1, <i32>Math.ceil(highY));
  const firstCell = max(areaX + L, <i32>Math.floor(lowX)), lastCell = min(areaX + R - 1, <i32>Math.ceil(highX));
  if (firstRow > lastRow || firstCell > lastCell) return;
  const aX = (by - cy) / twice, aY = (cx - bx) / twice, bX = (cy - ay) / twice, bY = (ax - cx) / twice, cX = -aX - bX;
  const aOver = 1 / aX, bOver = 1 / bX, cOver = 1 / cX;
  const t = vertex(2, c), ta = vertex(2, a) - t, tb = vertex(2, b) - t, tx = aX * ta + bX * tb;
  let s: f64 = 0, sa: f64 = 0, sb: f64 = 0, u: f64 = 0, ua: f64 = 0, ub: f64 = 0, v: f64 = 0, va: f64 = 0, vb: f64 = 0;
  if (planesWanted > 1) { s = vertex(3, c); sa = vertex(3, a) - s; sb = vertex(3, b) - s; }
  if (planesWanted > 2) { u = vertex(4, c); ua = vertex(4, a) - u; ub = vertex(4, b) - u; v = vertex(5, c); va = vertex(5, a) - v; vb = vertex(5, b) - v; }
  const sx = aX * sa + bX * sb, ux = aX * ua + bX * ub, vx = aX * va + bX * vb;
  for (let py = firstRow; py <= lastRow; py++) {
    const dy = <f64>py - cy, ka = aY * dy + 0.03, kb = bY * dy + 0.03, kc = 1 - aY * dy - bY * dy + 0.03;
    let low = <f64>firstCell - cx, high = <f64>lastCell - cx;
    if (aX > 0) low = max(low, -ka * aOver); else if (aX < 0) high = min(high, -ka * aOver); else if (ka < 0) continue;
    if (bX > 0) low = max(low, -kb * bOver); else if (bX < 0) high = min(high, -kb * bOver); else if (kb < 0) continue;
    if (cX > 0) low = max(low, -kc * cOver); else if (cX < 0) high = min(high, -kc * cOver); else if (kc < 0) continue;
    const from = <i32>Math.ceil(low + cx), to = <i32>Math.floor(high + cx);
    let o = O + (<usize>((py - areaY) * W + from - areaX) << 2);
    const t0 = t + (aY * ta + bY * tb) * dy;
    if (planesWanted == 1) { for (let px = from; px <= to; px++, o += 4) store<f32>(o, <f32>(t0 + tx * (<f64>px - cx))); continue; }
    const s0 = s + (aY * sa + bY * sb) * dy;
    if (planesWanted == 2) {
      for (let px = from; px <= to; px++, o += 4) { const d = <f64>px - cx; store<f32>(o, <f32>(t0 + tx * d)); store<f32>(o + P, <f32>(s0 + sx * d)); }
      continue;
    }
    const u0 = u + (aY * ua + bY * ub) * dy, v0 = v + (aY * va + bY * vb) * dy;
    let px = from;
    for (; px < to; px += 2, o += 8) {
      const d = f64x2.replace_lane(f64x2.splat(<f64>px - cx), 1, <f64>(px + 1) - cx);
      pair(o, t0, tx, d); pair(o + P, s0, sx, d); pair(o + 2 * P, u0, ux, d); pair(o + 3 * P, v0, vx, d);
    }
    if (px == to) {
      const d = <f64>px - cx;
      store<f32>(o, <f32>(t0 + tx * d)); store<f32>(o + P, <f32>(s0 + sx * d)); store<f32>(o + 2 * P, <f32>(u0 + ux * d)); store<f32>(o + 3 * P, <f32>(v0 + vx * d));
    }
  }
}

export function surface(grid: usize, vertexStride: usize, rows: i32, columns: i32, planes: i32, out: usize, planeStride: usize, x: i32, y: i32, w: i32, left: i32, top: i32, right: i32, bottom: i32): void {
  G = grid; V = vertexStride; O = out; P = planeStride; planesWanted = planes; areaX = x; areaY = y; W = w; L = left; T = top; R = right; B = bottom;
  const n = <usize>(right - left) << 2;
  for (let row = top; row < bottom; row++) {
    const o = out + (<usize>(row * w + left) << 2);
    for (let i = 0; i < right - left; i++) store<f32>(o + (<usize>i << 2), f32.NaN);
    if (planes > 1) for (let i = 0; i < right - left; i++) store<f32>(o + P + (<usize>i << 2), 0.5);
    if (planes > 2) { memory.fill(o + 2 * P, 0, n); memory.fill(o + 3 * P, 0, n); }
  }
  for (let i = 0; i + 1 < rows; i++) for (let j = 0; j + 1 < columns; j++) {
    const a = i * columns + j, c = a + columns;
    triangle(a, a + 1, c + 1);
    triangle(a, c + 1, c);
  }
}

export function plainSurface(out: usize, planeStride: usize, x: i32, y: i32, w: i32, left: i32, top: i32, right: i32, bottom: i32, mmPerPixel: f64, originX: f64, originY: f64): void {
  for (let row = top; row < bottom; row++) for (let cell = left; cell < right; cell++) {
    const o = out + (<usize>(row * w + cell) << 2);
    store<f32>(o, 0.5); store<f32>(o + planeStride, 0.5);
    store<f32>(o + 2 * planeStride, <f32>(originX + <f64>(x + cell) * mmPerPixel));
    store<f32>(o + 3 * planeStride, <f32>(originY + <f64>(y + row) * mmPerPixel));
  }
}
