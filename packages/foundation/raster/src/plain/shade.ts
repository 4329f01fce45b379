import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';
import { SHADE, SHADE_PARAMETERS } from '../shade-parameters.ts';
import type { ShadeParameter } from '../shade-parameters.ts';
import type { FrameState } from './frame.ts';
import { paintOver } from './over.ts';

// Single precision throughout: each sum and product is rounded as four lanes of SIMD would round it, so both makes agree to the bit.
const f32 = Math.fround;
const add = (a: number, b: number): number => f32(a + b);
const sub = (a: number, b: number): number => f32(a - b);
const mul = (a: number, b: number): number => f32(a * f32(b));
const clamp = (v: number, low: number, high: number): number => Math.min(Math.max(v, f32(low)), f32(high));
const step = (low: number, width: number, v: number): number => {
  const t = clamp(mul(sub(v, f32(low)), 1 / f32(width)), 0, 1);
  return mul(mul(t, t), sub(3, add(t, t)));
};
/** The same, between values of a parameter; `per` is the reciprocal of the width. */
const stepBy = (low: number, per: number, v: number): number => {
  const t = clamp(mul(sub(v, low), per), 0, 1);
  return mul(mul(t, t), sub(3, add(t, t)));
};
/** A triangle wave, 0…1…0 over each whole number. */
const wave = (v: number): number => mul(f32(Math.abs(sub(sub(v, Math.floor(v)), 0.5))), 2);
/** colour + (goal − colour × share) × amount. */
const drawn = (colour: number, goal: number, kept: number, amount: number): number => add(colour, mul(sub(goal, mul(colour, kept)), amount));
/** 2 to the power of −x for x ≥ 0, by a cubic over each octave. */
const halved = (x: number): number => {
  const y = Math.max(-x, -100), n = Math.floor(y), f = sub(y, n);
  const p = add(mul(add(mul(add(mul(f, 0.0789), f32(0.2252)), f), f32(0.6957)), f), 1);
  return mul(p, Math.pow(2, n));
};
/** 2.9 / ln 2: the shade deepens as 1 − e^(−2.9 z). */
const SHADE_RATE = 4.1838159;
/** Lambert's cosine of a flat sheet under the usual light lies at 0.692; this is where base colour sits. */
const MIDDLE = 0.62;

/**
 * One light, and a hand's answer to it. The tone is Lambert less cavity, less the core shadow along edges that look away. Some of it shades
 * continuously, the rest falls in two steps of shade and one of light, whose borders the pigment noise frays: plain Lambert looks like
 * embossed plastic. Then paper may show through, and shade may be hatched. Alpha follows from cloth and mask alone, never from the hand.
 */
export function plainShade(memory: Memory, state: FrameState): Pick<Kernels, 'shade'> {
  return {
    // oxlint-disable-next-line max-params -- kernels take plain numbers: that is what crosses into WebAssembly
    shade(parameters, mask, x0, y0, w, h, left, top, right, bottom, height, blurred, blurredMask, bx, by, bw, soft, colour, planeStride, alpha, gloss, index, flags) {
      const { f32: f, u8, u32 } = memory;
      const p = Object.fromEntries(SHADE_PARAMETERS.map((name, i) => [name, f[(parameters >> 2) + i]!])) as Record<ShadeParameter, number>;
      const H = height >> 2, B = blurred >> 2, BM = blurredMask >> 2, S = soft >> 2, C = colour >> 2, ps = planeStride >> 2, A = alpha >> 2, G = gloss >> 2;
      const yTop = Math.max(top, state.top - y0), yEnd = Math.min(bottom, state.bottom - y0), xLeft = Math.max(left, state.left - x0), xEnd = Math.min(right, state.right - x0);
      for (let y = yTop; y < yEnd; y++) for (let x = xLeft; x < xEnd; x++) {
        const o = y * w + x, cover = u8[mask + o]!, pixel = (y + y0 - state.top) * state.width + x + x0 - state.left;
        if (cover === 0 || u8[state.top0 + pixel]! > index) continue;
        const pigment = mul((u8[state.pigment + pixel]! << 24) >> 24, 1 / 127), grain = mul((u8[state.grain + pixel]! << 24) >> 24, 1 / 127);
        const within = f[S + o]!, edge = sub(1, clamp(mul(sub(within, 0.5), 2), 0, 1));
        const inLeft = x > 0 ? f[S + o - 1]! : within, inRight = x < w - 1 ? f[S + o + 1]! : within, inAbove = y > 0 ? f[S + o - w]! : within, inBelow = y < h - 1 ? f[S + o + w]! : within;
        // which way the nearest edge looks: 1 from the light, −1 towards it, 0 well inside
        const rim = clamp(add(mul(sub(inLeft, inRight), p.awayX), mul(sub(inAbove, inBelow), p.awayY)), -1, 1);
        let nx = 0, ny = 0, nz = 1, slope = 0, cavity = 0;
        if (!(flags & SHADE.isFlat)) {
          const here = f[H + o]!, m = mask + o;
          const before = x > 0 && u8[m - 1]! > 8 ? f[H + o - 1]! : here, after = x < w - 1 && u8[m + 1]! > 8 ? f[H + o + 1]! : here;
          const above = y > 0 && u8[m - w]! > 8 ? f[H + o - w]! : here, below = y < h - 1 && u8[m + w]! > 8 ? f[H + o + w]! : here;
          const gx = mul(sub(after, before), p.halfScale), gy = mul(sub(below, above), p.halfScale), steep = add(mul(gx, gx), mul(gy, gy));
          slope = f32(Math.sqrt(steep));
          nz = f32(1 / f32(Math.sqrt(add(steep, 1))));
          nx = -mul(gx, nz); ny = -mul(gy, nz);
          const q = (y - by) * bw + x - bx, full = f[BM + q]!, level = full > f32(0.02) ? f32(f[B + q]! / full) : here;
          cavity = clamp(mul(sub(level, here), 0.035), -0.5, 0.8);
        }
        const lambert = sub(add(add(mul(nx, p.lightX), mul(ny, p.lightY)), mul(nz, p.lightZ)), f32(MIDDLE));
        // the form turns away into a core shadow, and the far edge catches light thrown back by the paper; the near edge is lit; pile glows at all edges
        const settled = add(sub(lambert, mul(cavity, 0.55)), mul(pigment, p.pigment));
        const turned = sub(settled, mul(mul(Math.max(rim, 0), p.core), sub(1, mul(step(0.55, 0.4, edge), p.reflect))));
        const tone = add(add(turned, mul(Math.max(-rim, 0), p.litEdge)), mul(mul(edge, edge), p.pile));
        let r = p.red, g = p.green, b = p.blue, a = p.opacity;
        if (flags & SHADE.hasColour) { r = f[C + o]!; g = f[C + ps + o]!; b = f[C + 2 * ps + o]!; }
        const depth = mul(tone, p.contrast), frayed = mul(pigment, p.fray);
        if (depth < 0) {
          const z = -depth, even = mul(sub(1, halved(mul(z, SHADE_RATE))), p.shadeEven);
          const first = mul(stepBy(p.firstAt, p.firstPer, add(z, frayed)), p.firstShade), second = mul(stepBy(p.secondAt, p.secondPer, add(z, frayed)), p.secondShade), dark = Math.min(add(add(even, first), second), f32(0.97));
          r = mul(r, add(1, mul(sub(p.shadeRed, 1), dark))); g = mul(g, add(1, mul(sub(p.shadeGreen, 1), dark))); b = mul(b, add(1, mul(sub(p.shadeBlue, 1), dark)));
        } else {
          const bright = add(mul(clamp(mul(depth, 1.3), 0, 1), p.lightEven), mul(stepBy(p.lightAt, p.lightPer, add(depth, frayed)), p.lightShare));
          r = add(r, mul(p.lightRed, bright)); g = add(g, mul(p.lightGreen, bright)); b = add(b, mul(p.lightBlue, bright));
        }
        if (flags & SHADE.hasGloss) {
          const cosine = clamp(add(add(mul(nx, p.glossX), mul(ny, p.glossY)), mul(nz, p.glossZ)), 0, 1024);
          const shine = mul(mul(f[G + Math.floor(add(cosine, 0.5))]!, p.gloss), sub(1, mul(pigment, 0.3))), warm = mul(shine, 0.9);
          r = drawn(r, 255, 1, warm); g = drawn(g, 255, 1, warm); b = drawn(b, 255, 1, mul(shine, 0.92));
        }
        // sheer cloth is denser where it is steep, at its edge and where it doubles in a valley
        if (flags & SHADE.isSheer) a = clamp(add(add(add(p.opacity, mul(slope, 0.28)), mul(edge, 0.25)), mul(Math.max(cavity, 0), 0.5)), 0, 1);
        if (flags & SHADE.hasAlpha) a = Math.min(mul(a, f[A + o]!), 1);
        if (flags & SHADE.hasRims) {
          const fromRight = mul(step(0.28, 0.52, add(nx, mul(pigment, 0.12))), p.rimRight), fromLeft = mul(step(0.42, 0.43, sub(-nx, mul(pigment, 0.1))), p.rimLeft);
          r = drawn(drawn(r, p.rimRightRed, 0.35, fromRight), p.rimLeftRed, 0.3, fromLeft);
          g = drawn(drawn(g, p.rimRightGreen, 0.35, fromRight), p.rimLeftGreen, 0.3, fromLeft);
          b = drawn(drawn(b, p.rimRightBlue, 0.35, fromRight), p.rimLeftBlue, 0.3, fromLeft);
        }
        if (flags & SHADE.isDark) {
          r = mul(r, add(1, mul(sub(mul(p.shadeRed, 0.75), 1), p.darken))); g = mul(g, add(1, mul(sub(mul(p.shadeGreen, 0.72), 1), p.darken))); b = mul(b, add(1, mul(sub(mul(p.shadeBlue, 0.8), 1), p.darken)));
        }
        if (flags & SHADE.isLifted) {
          // pigment gathers at the wet edge and in the paper's hollows; elsewhere the brush or the point skips and paper shows
          const pool = add(mul(step(0.55, 0.4, edge), p.poolEdge), mul(Math.max(sub(pigment, 0.25), 0), p.poolPigment));
          r = mul(r, add(1, mul(sub(p.shadeRed, 1), pool))); g = mul(g, add(1, mul(sub(p.shadeGreen, 1), pool))); b = mul(b, add(1, mul(sub(p.shadeBlue, 1), pool)));
          const facing = add(add(mul(nx, p.liftX), mul(ny, p.liftY)), mul(pigment, 0.08));
          const thin = add(add(p.liftBase, mul(pigment, p.liftPigment)), mul(grain, p.liftGrain));
          const open = add(add(thin, mul(tone, p.liftTone)), mul(Math.max(tone, 0), p.liftLight));
          const lift = mul(clamp(add(sub(open, mul(edge, p.liftEdge)), mul(step(0.22, 0.55, facing), p.liftFacing)), 0, 1), p.liftMost);
          r = drawn(r, p.paperRed, 1, lift); g = drawn(g, p.paperGreen, 1, lift); b = drawn(b, p.paperBlue, 1, lift);
        }
        if (flags & SHADE.isHatched) {
          const X = x + x0, Y = y + y0, bent = mul(sub(nx, ny), p.hatchBend), want = mul(sub(p.hatchFrom, tone), p.hatchGain), ragged = add(mul(grain, p.hatchFray), mul(pigment, p.hatchPigment));
          const first = clamp(mul(add(sub(want, mul(p.hatchWave, wave(add(add(mul(X, p.hatchX), mul(Y, p.hatchY)), bent)))), ragged), p.hatchSharp), 0, 1);
          const second = clamp(mul(add(sub(sub(want, p.crossFrom), mul(p.hatchWave, wave(add(mul(X, p.crossX), mul(Y, p.crossY))))), ragged), p.hatchSharp), 0, 1);
          const line = mul(Math.max(first, second), p.hatchMost);
          r = drawn(r, p.hatchRed, 1, line); g = drawn(g, p.hatchGreen, 1, line); b = drawn(b, p.hatchBlue, 1, line);
        }
        const speck = add(1, mul(grain, p.grain)), byte = (v: number): number => Math.floor(add(clamp(mul(v, speck), 0, 255), 0.5));
        const share = Math.floor(add(mul(mul(cover, a), 256 / 255), 0.5));
        if (share > 0) u32[state.pixels + pixel] = paintOver(u32[state.pixels + pixel]!, byte(r) | (byte(g) << 8) | (byte(b) << 16), share);
      }
    },
  };
}
