import type { Picture } from '../picture.ts';

/** The colour of a pixel with the noise taken out, and the share of its surroundings that has it. Written to, over and over. */
export interface Window { red: number; green: number; blue: number; share: number }

/** A window to write to. */
export const createWindow = (): Window => ({ red: 0, green: 0, blue: 0, share: 0 });

/**
 * The mean of those neighbours that have the pixel's colour within the noise (the sigma filter, Lee 1983): takes noise out of cloth, and
 * leaves a one pixel line as it is. Twice: the second time around the first mean, so that an odd pixel does not choose its own company.
 */
export function calmPixel({ width, height, rgba }: Picture, x: number, y: number, noise: number, window: Window): void {
  const out = window;
  const reach = noise > 5 ? 3 : 2;
  const x0 = Math.max(0, x - reach), x1 = Math.min(width - 1, x + reach), y0 = Math.max(0, y - reach), y1 = Math.min(height - 1, y + reach);
  const at = (y * width + x) * 4;
  let red = rgba[at] as number, green = rgba[at + 1] as number, blue = rgba[at + 2] as number, share = 1;
  for (let pass = 0; pass < 2; pass++) {
    const far = pass === 0 ? 8 + 3.3 * noise : 8 + 2.3 * noise;
    const limit = far * far;
    let r = 0, g = 0, b = 0, n = 0, all = 0, most = 0;
    const near = pass === 0 && reach === 3 ? 2 : 0;
    for (let v = Math.min(y, y0 + near); v <= Math.max(y, y1 - near); v++) {
      const u0 = Math.min(x, x0 + near), u1 = Math.max(x, x1 - near);
      for (let u = u0, p = (v * width + u0) * 4; u <= u1; u++, p += 4) {
        if ((rgba[p + 3] as number) < 128) continue;
        all++;
        const pr = rgba[p] as number, pg = rgba[p + 1] as number, pb = rgba[p + 2] as number;
        const dr = pr - red, dg = pg - green, db = pb - blue;
        const apart = dr * dr + dg * dg + db * db;
        if (apart > limit) continue;
        if (apart > most) most = apart;
        r += pr; g += pg; b += pb; n++;
      }
    }
    if (n === 0) break;
    const moved = Math.sqrt((r / n - red) ** 2 + (g / n - green) ** 2 + (b / n - blue) ** 2);
    red = r / n; green = g / n; blue = b / n; share = n / all;
    // On a plain surface the second pass has the company of the first.
    if (pass === 0 && near === 0 && n === all && moved + Math.sqrt(most) <= 8 + 2.3 * noise) break;
  }
  out.red = red; out.green = green; out.blue = blue; out.share = share;
}
