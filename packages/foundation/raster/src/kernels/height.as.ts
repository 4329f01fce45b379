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
      if (along < 0.9) { const fine = phase * 2.7 + <f64>k * 0.37; h += at(heights, k) * clearOf(crowd * 2.7) * 0.22 * eighth(1 - along) * hump(fine - Math.floor(fine)); }
    } else if (kind >= 2) h = high * (0.55 + 0.45 * along) * shape;
    else h = high * ease(clamp((along - at(starts, k) + 0.05) / 0.6, 0, 1)) * shape;
    raise(height, o, h);
  }
}

let RX: i32 = 0, RY: i32 = 0, RW: i32 = 0, RL: i32 = 0, RT: i32 = 0, RR: i32 = 0, RB: i32 = 0, RH: usize = 0, section: i32 = 0;

// @ts-ignore: decorator
@inline function profile(t: f64): f64 {
  if (section == 2) { const q = 1 - t * t; return q * (1.6 - 0.6 * q) * (1 - Math.abs(t) * 0.25); }
  if (section == 3) { const q = (1 - Math.abs(t)) * (1 - Math.abs(t) * 0.3); return q > 0 ? q : 0; }
  if (section == 1) return (1 - t * t) * (1 - t * t);
  const q = t < -0.28 ? (t + 1) / 0.72 : (1 - t) / 1.28;
  return ease(q > 0 ? q : 0);
}

function ribbonTriangle(ax: f64, ay: f64, as_: f64, aa: f64, bx: f64, by: f64, bs: f64, ba: f64, cx: f64, cy: f64, cs: f64, ca: f64): void {
  const twice = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy);
  if (Math.abs(twice) < 1e-6) return;
  const y0 = max(RY + RT, <i32>Math.floor(min(ay, min(by, cy)))), y1 = min(RY + RB - 1, <i32>Math.ceil(max(ay, max(by, cy))));
  const x0 = max(RX + RL, <i32>Math.floor(min(ax, min(bx, cx)))), x1 = min(RX + RR - 1, <i32>Math.ceil(max(ax, max(bx, cx))));
  for (let py = y0; py <= y1; py++) for (let px = x0; px <= x1; px++) {
    const dx = <f64>px - cx, dy = <f64>py - cy, l1 = ((by - cy) * dx + (cx - bx) * dy) / twice, l2 = ((cy - ay) * dx + (ax - cx) * dy) / twice, l3 = 1 - l1 - l2;
    if (l1 < 0 || l2 < 0 || l3 < 0) continue;
    const p = RH + (<usize>((py - RY) * RW + px - RX) << 2), raised = (l1 * aa + l2 * ba + l3 * ca) * profile(l1 * as_ + l2 * bs + l3 * cs);
    if (Math.abs(raised) > Math.abs(<f64>load<f32>(p))) store<f32>(p, <f32>raised);
  }
}

export function ribbonHeight(sections: usize, n: i32, height: usize, scratch: usize, x: i32, y: i32, w: i32, left: i32, top: i32, right: i32, bottom: i32, kind: i32): void {
  RX = x; RY = y; RW = w; RL = left; RT = top; RR = right; RB = bottom; RH = scratch; section = kind;
  let boxLeft: f64 = Infinity, boxTop: f64 = Infinity, boxRight: f64 = -Infinity, boxBottom: f64 = -Infinity;
  for (let i = 0; i < n * 5; i += 5) for (let k = 0; k < 4; k += 2) {
    const px = at(sections, i + k), py = at(sections, i + k + 1);
    boxLeft = min(boxLeft, px); boxRight = max(boxRight, px); boxTop = min(boxTop, py); boxBottom = max(boxBottom, py);
  }
  const fromX = max(x + left, <i32>Math.floor(boxLeft)), toX = min(x + right - 1, <i32>Math.ceil(boxRight)), fromY = max(y + top, <i32>Math.floor(boxTop)), toY = min(y + bottom - 1, <i32>Math.ceil(boxBottom));
  if (fromX > toX || fromY > toY) return;
  for (let py = fromY; py <= toY; py++) memory.fill(scratch + (<usize>((py - y) * w + fromX - x) << 2), 0, <usize>(toX - fromX + 1) << 2);
  for (let i = 1; i < n; i++) {
    const p = sections + <usize>((i - 1) * 20), q = p + 20;
    const lx = at(p, 0), ly = at(p, 1), rx = at(p, 2), ry = at(p, 3), h = at(p, 4), Lx = at(q, 0), Ly = at(q, 1), Rx = at(q, 2), Ry = at(q, 3), H = at(q, 4);
    ribbonTriangle(lx, ly, -1, h, rx, ry, 1, h, Rx, Ry, 1, H);
    ribbonTriangle(lx, ly, -1, h, Rx, Ry, 1, H, Lx, Ly, -1, H);
  }
  for (let py = fromY; py <= toY; py++) for (let px = fromX, o = (py - y) * w + fromX - x; px <= toX; px++, o++) raise(height, o, at(scratch, o));
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
    const pucker = wave(across * 0.049 + line * 2.7) * 0.6 + wave(across * 0.132 + line * 1.16) * 0.4;
    raise(height, o, amount * at(swell, <i32>Math.floor(share * 512)) + amount * 0.13 * pucker * eighth(1 - edge));
  }
}

export function alongHeight(s: usize, height: usize, mask: usize, w: i32, left: i32, top: i32, right: i32, bottom: i32, table: usize): void {
  for (let y = top; y < bottom; y++) for (let x = left, o = y * w + left; x < right; x++, o++) {
    if (load<u8>(mask + o) == 0) continue;
    const q = clamp(at(s, o), 0, 1) * 64, i = min(63, <i32>Math.floor(q)), low = at(table, i);
    raise(height, o, low + (at(table, i + 1) - low) * (q - <f64>i));
  }
}
