import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';
import { SHADE, SHADE_PARAMETERS } from '../shade-parameters.ts';
import type { ShadeParameter } from '../shade-parameters.ts';
import type { FrameState } from './frame.ts';
import { paintOver } from './over.ts';

const clamp = (v: number, low = 0, high = 1): number => (v < low ? low : v > high ? high : v);
const step = (low: number, high: number, v: number): number => { const t = clamp((v - low) / (high - low)); return t * t * (3 - 2 * t); };
/** Lambert's cosine of a flat sheet under the usual light lies at 0.692; this is where base colour sits. */
const MIDDLE = 0.62;

/**
 * One light, and a marker's answer to it. The tone is Lambert less cavity less edge; half of it shades continuously, the rest falls
 * in two soft bands of shade and one of light, whose borders the pigment noise frays: plain Lambert looks like embossed plastic.
 */
export function plainShade(memory: Memory, state: FrameState): Pick<Kernels, 'shade'> {
  return {
    shade(parameters, mask, x0, y0, w, h, left, top, right, bottom, height, blurred, blurredMask, bx, by, bw, soft, colour, planeStride, alpha, gloss, index, flags) {
      const { f32: f, u8, u32 } = memory;
      const p = Object.fromEntries(SHADE_PARAMETERS.map((name, i) => [name, f[(parameters >> 2) + i]!])) as Record<ShadeParameter, number>;
      const H = height >> 2, B = blurred >> 2, BM = blurredMask >> 2, S = soft >> 2, C = colour >> 2, ps = planeStride >> 2, A = alpha >> 2, G = gloss >> 2;
      const yTop = Math.max(top, state.top - y0), yEnd = Math.min(bottom, state.bottom - y0), xLeft = Math.max(left, state.left - x0), xEnd = Math.min(right, state.right - x0);
      for (let y = yTop; y < yEnd; y++) for (let x = xLeft; x < xEnd; x++) {
        const o = y * w + x, cover = u8[mask + o]!, pixel = (y + y0 - state.top) * state.width + x + x0 - state.left;
        if (cover === 0 || u8[state.top0 + pixel]! > index) continue;
        const pigment = ((u8[state.pigment + pixel]! << 24) >> 24) / 127, grain = ((u8[state.grain + pixel]! << 24) >> 24) / 127;
        const edge = 1 - clamp((f[S + o]! - 0.5) * 2);
        let nx = 0, ny = 0, nz = 1, slope = 0, cavity = 0;
        if (!(flags & SHADE.isFlat)) {
          const here = f[H + o]!, m = mask + o;
          const before = x > 0 && u8[m - 1]! > 8 ? f[H + o - 1]! : here, after = x < w - 1 && u8[m + 1]! > 8 ? f[H + o + 1]! : here;
          const above = y > 0 && u8[m - w]! > 8 ? f[H + o - w]! : here, below = y < h - 1 && u8[m + w]! > 8 ? f[H + o + w]! : here;
          const gx = (after - before) * p.halfScale, gy = (below - above) * p.halfScale;
          slope = Math.sqrt(gx * gx + gy * gy);
          nz = 1 / Math.sqrt(gx * gx + gy * gy + 1); nx = -gx * nz; ny = -gy * nz;
          const q = (y - by) * bw + x - bx, full = f[BM + q]!;
          cavity = clamp(((full > 0.02 ? f[B + q]! / full : here) - here) * 0.035, -0.5, 0.8);
        }
        const tone = nx * p.lightX + ny * p.lightY + nz * p.lightZ - MIDDLE - cavity * 0.55 + pigment * p.pigment - edge * edge * p.edge;
        let r = p.red, g = p.green, b = p.blue, a = p.opacity;
        if (flags & SHADE.hasColour) { r = f[C + o]!; g = f[C + ps + o]!; b = f[C + 2 * ps + o]!; }
        const depth = tone * p.contrast;
        if (depth < 0) {
          const z = -depth;
          const q = Math.min(0.97, (1 - Math.exp(-2.9 * z)) * 0.52 + step(0.10, 0.17, z + pigment * 0.03) * 0.30 + step(0.30, 0.38, z + pigment * 0.04) * 0.24);
          r *= 1 + (p.shadeRed - 1) * q; g *= 1 + (p.shadeGreen - 1) * q; b *= 1 + (p.shadeBlue - 1) * q;
        } else {
          const q = clamp(depth * 1.3) * 0.5 + step(0.17, 0.26, depth + pigment * 0.03) * 0.42;
          r += p.lightRed * q; g += p.lightGreen * q; b += p.lightBlue * q;
        }
        if (flags & SHADE.hasGloss) {
          const shine = f[G + Math.floor(clamp(nx * p.glossX + ny * p.glossY + nz * p.glossZ, 0, 1024) + 0.5)]! * p.gloss * (1 - 0.3 * pigment);
          r += (255 - r) * shine * 0.9; g += (255 - g) * shine * 0.9; b += (255 - b) * shine * 0.92;
        }
        // sheer cloth is denser where it is steep, at its edge and where it doubles in a valley
        if (flags & SHADE.isSheer) a = clamp(p.opacity + slope * 0.28 + edge * 0.25 + Math.max(0, cavity) * 0.5);
        if (flags & SHADE.hasAlpha) a *= f[A + o]!;
        if (flags & SHADE.hasRims) {
          const q = step(0.28, 0.8, nx + 0.12 * pigment) * p.rimRight, q2 = step(0.42, 0.85, -nx - 0.1 * pigment) * p.rimLeft;
          r += (p.rimRightRed - r * 0.35) * q; g += (p.rimRightGreen - g * 0.35) * q; b += (p.rimRightBlue - b * 0.35) * q;
          r += (p.rimLeftRed - r * 0.3) * q2; g += (p.rimLeftGreen - g * 0.3) * q2; b += (p.rimLeftBlue - b * 0.3) * q2;
        }
        if (flags & SHADE.isDark) {
          r *= 1 + (p.shadeRed * 0.75 - 1) * p.darken; g *= 1 + (p.shadeGreen * 0.72 - 1) * p.darken; b *= 1 + (p.shadeBlue * 0.8 - 1) * p.darken;
        }
        if (flags & SHADE.isWash) {
          // pigment gathers at the wet edge and in the paper's hollows; on the lit side the brush lifts and paper shows
          const pool = step(0.55, 0.95, edge) * 0.28 + Math.max(0, pigment - 0.25) * 0.15;
          r *= 1 - pool * 0.55; g *= 1 - pool * 0.55; b *= 1 - pool * 0.5;
          const lift = clamp(0.08 + 0.32 * pigment + Math.max(0, tone) * 1.5 - edge * 0.25 + step(0.3, 0.7, nx * p.liftX + ny * p.liftY + pigment * 0.12) * 0.62) * 0.75;
          r += (252 - r) * lift; g += (250 - g) * lift; b += (245 - b) * lift;
        }
        const speck = 1 + grain * p.grain;
        const byte = (v: number): number => Math.floor(clamp(v * speck, 0, 255) + 0.5);
        const share = Math.floor(cover * a * (256 / 255) + 0.5);
        if (share > 0) u32[state.pixels + pixel] = paintOver(u32[state.pixels + pixel]!, byte(r) | (byte(g) << 8) | (byte(b) << 16), share);
      }
    },
  };
}
