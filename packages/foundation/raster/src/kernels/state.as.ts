// The frame being painted: where its planes lie and which window of the picture it is.
export let PIXELS: usize = 0, TOP: usize = 0, PIGMENT: usize = 0, GRAIN: usize = 0, LEFT: i32 = 0, UPPER: i32 = 0, RIGHT: i32 = 0, BOTTOM: i32 = 0, WIDTH: i32 = 0;

export function frame(pixels: usize, top: usize, pigment: usize, grain: usize, x0: i32, y0: i32, x1: i32, y1: i32): void {
  PIXELS = pixels; TOP = top; PIGMENT = pigment; GRAIN = grain;
  LEFT = x0; UPPER = y0; RIGHT = x1; BOTTOM = y1; WIDTH = x1 - x0;
  const n = WIDTH * (y1 - y0);
  memory.fill(pixels, 0, n << 2);
  memory.fill(top, 0, n);
}

// @ts-ignore: decorator
@inline export function paintOver(at: usize, colour: u32, alpha: u32): void {
  const pixel = load<u32>(at), keep = 256 - alpha;
  const rb = (((pixel & 0xff00ff) * keep + (colour & 0xff00ff) * alpha + 0x800080) >> 8) & 0xff00ff;
  const ag = (((pixel >> 8) & 0xff00ff) * keep + (((colour >> 8) & 0xff) | 0xff0000) * alpha + 0x800080) & 0xff00ff00;
  store<u32>(at, rb | ag);
}

/** Four bytes as four i32. */
// @ts-ignore: decorator
@inline export function bytes4(at: usize): v128 { return i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(at))); }
// @ts-ignore: decorator
@inline export function signed4(at: usize): v128 { return i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(at))); }
