import type { InkPlane } from './ink-plane.ts';

/** Ink thinned to lines one pixel wide that keep its ends and crossings (Zhang and Suen 1984), worked from its edges inwards. */
export function thinned({ width, height, ink }: InkPlane): Uint8Array {
  const out = Uint8Array.from(ink);
  for (let x = 0; x < width; x++) { out[x] = 0; out[(height - 1) * width + x] = 0; }
  for (let y = 0; y < height; y++) { out[y * width] = 0; out[y * width + width - 1] = 0; }
  let active: number[] = [];
  for (let i = 0; i < out.length; i++) if (out[i]) active.push(i);
  for (let round = 0, changed = true; changed && round < 80; round++) {
    changed = false;
    for (const half of [0, 1]) {
      const gone: number[] = [];
      for (const i of active) if (out[i] && isLoose(out, i, width, half)) gone.push(i);
      for (const i of gone) out[i] = 0;
      if (gone.length > 0) { changed = true; active = active.filter((i) => out[i]); }
    }
  }
  return out;
}

function isLoose(out: Uint8Array, i: number, width: number, half: number): boolean {
  const p2 = out[i - width]!, p3 = out[i - width + 1]!, p4 = out[i + 1]!, p5 = out[i + width + 1]!, p6 = out[i + width]!, p7 = out[i + width - 1]!, p8 = out[i - 1]!, p9 = out[i - width - 1]!;
  const neighbours = p2 + p3 + p4 + p5 + p6 + p7 + p8 + p9;
  if (neighbours < 2 || neighbours > 6) return false;
  const turns = (p2 < p3 ? 1 : 0) + (p3 < p4 ? 1 : 0) + (p4 < p5 ? 1 : 0) + (p5 < p6 ? 1 : 0) + (p6 < p7 ? 1 : 0) + (p7 < p8 ? 1 : 0) + (p8 < p9 ? 1 : 0) + (p9 < p2 ? 1 : 0);
  if (turns !== 1) return false;
  return half === 0 ? p2 * p4 * p6 === 0 && p4 * p6 * p8 === 0 : p2 * p4 * p8 === 0 && p2 * p6 * p8 === 0;
}
