import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';
import { paintOver } from './over.ts';

/** Where the frame lies: element offsets into memory, and its window on the picture. */
export interface FrameState { pixels: number; top0: number; pigment: number; grain: number; left: number; top: number; right: number; bottom: number; width: number }

type Frame = Pick<Kernels, 'frame' | 'markTop' | 'visibleBox' | 'castShadow' | 'stampSoft' | 'flatten'>;


export function plainFrame(memory: Memory, state: FrameState): Frame {
  const within = (x: number, y: number, w: number, h: number) => ({
    left: Math.max(x, state.left), top: Math.max(y, state.top), right: Math.min(x + w, state.right), bottom: Math.min(y + h, state.bottom),
  });
  return {
    frame(pixels, top, pigment, grain, x0, y0, x1, y1) {
      Object.assign(state, { pixels: pixels >> 2, top0: top, pigment, grain, left: x0, top: y0, right: x1, bottom: y1, width: x1 - x0 });
      const n = (x1 - x0) * (y1 - y0);
      memory.u32.fill(0, pixels >> 2, (pixels >> 2) + n);
      memory.u8.fill(0, top, top + n);
    },
    markTop(mask, x, y, w, h, index) {
      const { u8 } = memory, box = within(x, y, w, h);
      for (let py = box.top; py < box.bottom; py++) {
        const m = mask + (py - y) * w - x, t = state.top0 + (py - state.top) * state.width - state.left;
        for (let px = box.left; px < box.right; px++) if (u8[m + px] === 255) u8[t + px] = index;
      }
    },
    visibleBox(mask, x, y, w, h, index, out) {
      const { u8, i32 } = memory, box = within(x, y, w, h);
      let left = 1 << 30, top = 1 << 30, right = -1, bottom = -1;
      for (let py = box.top; py < box.bottom; py++) {
        const m = mask + (py - y) * w - x, t = state.top0 + (py - state.top) * state.width - state.left;
        let px = box.left;
        while (px < box.right && !(u8[m + px] !== 0 && u8[t + px]! <= index)) px++;
        if (px === box.right) continue;
        let end = box.right - 1;
        while (end > px && !(u8[m + end] !== 0 && u8[t + end]! <= index)) end--;
        if (px < left) left = px;
        if (end + 1 > right) right = end + 1;
        if (py < top) top = py;
        bottom = py + 1;
      }
      i32.set([left - x, top - y, right - x, bottom - y], out >> 2);
    },
    castShadow(soft, x, y, w, h, dx, dy, nearX, nearY, crisp, nearShare, index, strength, colour) {
      const { f32, u8, u32 } = memory, box = within(x + dx, y + dy, w, h), red = 256 - (colour & 255), green = 256 - ((colour >>> 8) & 255), blue = 256 - ((colour >>> 16) & 255);
      for (let py = box.top; py < box.bottom; py++) {
        const s = (soft >> 2) + (py - dy - y) * w - dx - x, row = (py - state.top) * state.width - state.left;
        const n = (soft >> 2) + (py - nearY - y) * w - nearX - x, isNear = py - nearY >= y && py - nearY < y + h, nearLeft = isNear ? x + nearX : box.right, nearRight = x + nearX + w;
        for (let px = box.left; px < box.right; px++) {
          const far = f32[s + px]!, close = px >= nearLeft && px < nearRight ? f32[n + px]! : 0;
          const sharp = (close - 0.5) * crisp + 0.5, share = (sharp < 0 ? 0 : sharp > 1 ? 1 : sharp) * nearShare + far * (1 - nearShare);
          if (share <= 0.004 || u8[state.top0 + row + px]! >= index) continue;
          const under = u32[state.pixels + row + px]!, cover = under >>> 24;
          if (cover === 0) continue;
          const a = Math.floor(share * strength * 256 + 0.5), dimmed = (channel: number, by: number): number => (channel * (256 - ((a * by + 128) >>> 8)) + 128) >>> 8;
          u32[state.pixels + row + px] = (dimmed(under & 255, red) | (dimmed((under >>> 8) & 255, green) << 8) | (dimmed((under >>> 16) & 255, blue) << 16) | (cover << 24)) >>> 0;
        }
      }
    },
    stampSoft(soft, x, y, w, h, colour, alpha, mask, mx, my, mw, mh) {
      const { f32, u8, u32 } = memory, box = within(x, y, w, h);
      for (let py = box.top; py < box.bottom; py++) {
        const row = state.pixels + (py - state.top) * state.width - state.left, s = (soft >> 2) + (py - y) * w - x;
        if (mask && (py < my || py >= my + mh)) continue;
        for (let px = box.left; px < box.right; px++) {
          let a = f32[s + px]! * alpha;
          if (mask) {
            if (px < mx || px >= mx + mw) continue;
            a *= u8[mask + (py - my) * mw + px - mx]! / 255;
          }
          const whole = Math.floor(a + 0.5);
          if (whole > 0) u32[row + px] = paintOver(u32[row + px]!, colour, whole);
        }
      }
    },
    flatten(background, out) {
      const { u32 } = memory, n = state.width * (state.bottom - state.top), b = background >> 2, o = out >> 2;
      for (let i = 0; i < n; i++) {
        const pixel = u32[state.pixels + i]!, under = u32[b + i]!, cover = pixel >>> 24, keep = 256 - cover - (cover >>> 7);
        u32[o + i] = (((((Math.imul(under & 0xff00ff, keep) + 0x800080) >>> 8) & 0xff00ff) | (((Math.imul(under & 0xff00, keep) + 0x8000) >>> 8) & 0xff00)) + (pixel & 0xffffff) | 0xff000000) >>> 0;
      }
    },
  };
}
