// @ts-ignore: decorator
@inline function clamp(v: f64, low: f64, high: f64): f64 { return v < low ? low : v > high ? high : v; }
// @ts-ignore: decorator
@inline function ease(t: f64): f64 { return t * t * (3 - 2 * t); }
// @ts-ignore: decorator
@inline function at(plane: usize, o: i32): f64 { return <f64>load<f32>(plane + (<usize>o << 2)); }
// @ts-ignore: decorator
@inline function raise(plane: usize, o: i32, by: f64): void { const p = plane + (<usize>o << 2); store<f32>(p, <f32>(<f64>load<f32>(p) + by)); }
/** Half a wave over 0…1, within 0.1 % of sin(πz). */
// @ts-ignore: decorator
@inline function hump(z: f64): f64 { const q = 4 * z * (1 - z); return q * (0.775 + 0.225 * q); }
// @ts-ignore: decorator
@inline function wave(x: f64): f64 { const t = x - Math.floor(x); return t < 0.5 ? hump(2 * t) : -hump(2 * t - 1); }
// @ts-ignore: decorator
@inline function eighth(x: f64): f64 { const a = x * x, b = a * a; return b * b; }

// @ts-ignore: decorator
@inline function clearOf(crowd: f64): f64 { return 1 - ease(clamp((crowd - 0.16) / (0.34 - 0.16), 0, 1)); }

export function roundHeight(t: usize, height: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, amount: f64): void {
  for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) {
    const v = at(t, o), p = height + (<usize>o << 2);
    if (v != v) { store<f32>(t + (<usize>o << 2), 0.5); store<f32>(p, 0); continue; }
    if (amount == 0 || load<u8>(mask + o) == 0) { store<f32>(p, 0); continue; }
    const across = clamp(2 * v - 1, -1.1, 1.1), inside = 1.02 - across * across * 0.93;
    store<f32>(p, <f32>(amount * Math.sqrt(inside > 0.02 ? inside : 0.02)));
  }
}

export function foldHeight(t: usize, s: usize, height: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, kind: i32, tables: usize, first: i32, count: i32, ridge: usize): void {
  const drift = tables + 257 * 4, heights = drift + 257 * 4, starts = heights + (<usize>count << 2);
  for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) {
    if (load<u8>(mask + o) == 0) continue;
    const along = clamp(at(s, o), 0, 1), q = clamp(at(t, o), 0, 1) * 256, i = min(255, <i32>Math.floor(q)), g = q - <f64>i;
    const a = at(tables, i), da = at(tables, i + 1) - a, b = at(drift, i), db = at(drift, i + 1) - b;
    const phase = a + da * g + (b + db * g) * along, fold = Math.floor(phase), k = <i32>fold - first;
    if (k < 0 || k >= count) continue;
    const crowd = Math.abs(da + db * along) * 256 * Math.abs(at(t, x < right - 1 ? o + 1 : o) - at(t, x > left ? o - 1 : o)) * 0.5, clear = clearOf(crowd);
    const share = phase - fold, cell = share * 1024, c = <i32>Math.floor(cell), low = at(ridge, c), shape = low + (at(ridge, c + 1) - low) * (cell - <f64>c), high = at(heights, k) * clear;
    let h: f64;
    if (kind == 1) {
      h = high * (0.45 + 0.55 * along) * shape;
      if (along < 0.9) { const fine = phase * 2.7; h += at(heights, k) * clearOf(crowd * 2.7) * 0.3 * eighth(1 - along) * hump(fine - Math.floor(fine)) * hump(share); }
    } else if (kind >= 2) h = high * (0.55 + 0.45 * along) * shape;
    else h = high * ease(clamp((along - at(starts, k) + 0.05) / 0.6, 0, 1)) * shape;
    raise(height, o, h);
  }
}

// @ts-ignore: decorator
@inline function profile(section: i32, t: f64): f64 {
  if (section == 2) { const q = 1 - t * t; return q * (1.6 - 0.6 * q) * (1 - Math.abs(t) * 0.25); }
  if (section == 3) { const q = (1 - Math.abs(t)) * (1 - Math.abs(t) * 0.3); return q > 0 ? q : 0; }
  if (section == 1) return (1 - t * t) * (1 - t * t);
  const q = t < -0.28 ? (t + 1) / 0.72 : (1 - t) / 1.28;
  return ease(q > 0 ? q : 0);
}

export function ribbonHeight(line: usize, n: i32, height: usize, near: usize, raised: usize, x: i32, y: i32, w: i32, left: i32, top: i32, right: i32, bottom: i32, section: i32): void {
  let boxLeft: f64 = Infinity, boxTop: f64 = Infinity, boxRight: f64 = -Infinity, boxBottom: f64 = -Infinity;
  for (let i = 0; i < n * 4; i += 4) {
    const px = at(line, i), py = at(line, i + 1), half = at(line, i + 2);
    boxLeft = min(boxLeft, px - half); boxRight = max(boxRight, px + half); boxTop = min(boxTop, py - half); boxBottom = max(boxBottom, py + half);
  }
  const fromX = max(x + left, <i32>Math.floor(boxLeft)), toX = min(x + right - 1, <i32>Math.ceil(boxRight)), fromY = max(y + top, <i32>Math.floor(boxTop)), toY = min(y + bottom - 1, <i32>Math.ceil(boxBottom));
  if (fromX > toX || fromY > toY) return;
  for (let py = fromY; py <= toY; py++) {
    const o = <usize>((py - y) * w + fromX - x) << 2;
    for (let i = 0; i <= toX - fromX; i++) store<f32>(near + o + (<usize>i << 2), f32.MAX_VALUE);
    memory.fill(raised + o, 0, <usize>(toX - fromX + 1) << 2);
  }
  for (let i = 1; i < n; i++) {
    const p = (i - 1) * 4, ax = at(line, p), ay = at(line, p + 1), ah = at(line, p + 2), av = at(line, p + 3), bx = at(line, p + 4) - ax, by = at(line, p + 5) - ay, bh = at(line, p + 6) - ah, bv = at(line, p + 7) - av, length = bx * bx + by * by;
    if (length < 1e-9) continue;
    const perLength = 1 / length, wide = max(ah, ah + bh), x0 = max(x + left, <i32>Math.floor(min(ax, ax + bx) - wide)), y0 = max(y + top, <i32>Math.floor(min(ay, ay + by) - wide)), x1 = min(x + right - 1, <i32>Math.ceil(max(ax, ax + bx) + wide)), y1 = min(y + bottom - 1, <i32>Math.ceil(max(ay, ay + by) + wide));
    for (let py = y0; py <= y1; py++) for (let px = x0; px <= x1; px++) {
      const dx = <f64>px - ax, dy = <f64>py - ay, share = clamp((dx * bx + dy * by) * perLength, 0, 1), ex = dx - bx * share, ey = dy - by * share, distance = <f32>(ex * ex + ey * ey), o = <usize>((py - y) * w + px - x) << 2;
      if (distance >= load<f32>(near + o)) continue;
      store<f32>(near + o, distance);
      const half = ah + bh * share, across = Math.sqrt(<f64>distance) / half, side = bx * dy - by * dx > 0 ? -across : across;
      store<f32>(raised + o, across < 1 ? <f32>((av + bv * share) * profile(section, side)) : 0);
    }
  }
  for (let py = fromY; py <= toY; py++) for (let px = fromX, o = (py - y) * w + fromX - x; px <= toX; px++, o++) raise(height, o, at(raised, o));
}

export function bumpHeight(u: usize, v: usize, height: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, bu: f64, bv: f64, across: f64, up: f64, down: f64, amount: f64): void {
  for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) {
    if (load<u8>(mask + o) == 0) continue;
    const dx = (at(u, o) - bu) / across, dv = at(v, o) - bv, dy = dv / (dv < 0 ? up : down), r = dx * dx + dy * dy;
    if (r < 8) raise(height, o, amount * eighth(1 - r / 8));
  }
}

export function quiltHeight(u: usize, v: usize, height: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, pitch: f64, offset: f64, amount: f64, kind: i32, swell: usize): void {
  for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) {
    if (load<u8>(mask + o) == 0) continue;
    const across = at(u, o), down = at(v, o) - offset;
    if (kind == 1) {
      const p = (across + down) / pitch, q = (across - down) / pitch;
      raise(height, o, amount * at(swell, <i32>Math.floor((p - Math.floor(p)) * 512)) * at(swell, <i32>Math.floor((q - Math.floor(q)) * 512)));
      continue;
    }
    const row = down / pitch, line = Math.floor(row), share = row - line, edge = share < 1 - share ? share : 1 - share;
    const pucker = wave(across * 0.031 + line * 2.7) * 0.6 + wave(across * 0.073 + line * 1.16) * 0.4;
    raise(height, o, amount * at(swell, <i32>Math.floor(share * 512)) + amount * 0.1 * pucker * eighth(1 - edge));
  }
}

export function alongHeight(s: usize, height: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, table: usize): void {
  for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) {
    if (load<u8>(mask + o) == 0) continue;
    const q = clamp(at(s, o), 0, 1) * 64, i = min(63, <i32>Math.floor(q)), low = at(table, i);
    raise(height, o, low + (at(table, i + 1) - low) * (q - <f64>i));
  }
}
