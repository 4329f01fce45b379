import { chanceOf, hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { clamp, noise1, noise2, smoothStep } from '@toile/geometry';
import { hexToRgb } from '@toile/colour';
import type { PlacedPicture } from '@toile/drawing';
import { blend, recolour } from '../recolour.ts';
import { rememberPicture } from './remembered.ts';

/** Where the far skyline lies on each panel (share down), the sun beside it, and whether there is one. */
const PANELS = {
  bodice: { horizon: 0.42, sun: [0.69, 0.3] },
  skirt: { horizon: 0.38, sun: [0.66, 0.22] },
  coat: { horizon: 0.46, sun: [0.7, 0.3] },
} as const;

const WIDTH = 240;
const HEIGHT = 320;
const RANGES = 4;

/**
 * A landscape painted once over a panel: four ranges from far and pale to near and dark, each strongest at its skyline
 * and lost in mist below; a sun with its halo; geese; reed strokes at the hem. Straight RGBA, transparent where the
 * painter left silk.
 */
export function inkWashPanel(colours: readonly Hex[], seed: number, panel: 'bodice' | 'skirt' | 'coat'): readonly PlacedPicture[] {
  const id = `ink-wash-panel/${panel}/${seed}/${colours.join('')}`;
  return rememberPicture(id, () => ({ id, width: WIDTH, height: HEIGHT, rgba: paint(colours, seed, panel), s: [0, 1], t: [0, 1] }));
}

function paint(colours: readonly Hex[], seed: number, panel: keyof typeof PANELS): Uint8Array {
  const inks = recolour(colours, 3);
  const ink = inks.figures[0] as Hex;
  const tones = [0.5, 0.34, 0.16, 0].map((share) => hexToRgb(blend(ink, inks.figures[1] as Hex, share)));
  const sunInk = hexToRgb((inks.blooms[0] === ink ? inks.figures[1] : inks.blooms[0]) as Hex);
  const { horizon, sun } = PANELS[panel];
  const shift = chanceOf(hashOf('ink-wash-panel', seed)) * 50;
  const skylines = Array.from({ length: RANGES }, (_, k) => Float64Array.from({ length: WIDTH }, (_unused, x) => skyline(k, x / WIDTH, { horizon, shift })));
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    const s = y / HEIGHT;
    for (let x = 0; x < WIDTH; x++) {
      const t = x / WIDTH;
      let alpha = 0;
      let tone = tones[0] as readonly number[];
      const grain = noise2(x * 0.19, y * 0.23 + shift);
      const dx = t - sun[0], dy = (s - sun[1]) * 1.5;
      const reach = Math.sqrt(dx * dx + dy * dy);
      if (reach < 0.16) {
        alpha = 0.9 * smoothStep(0.092, 0.084, reach) * (0.92 + 0.08 * grain) + 0.16 * smoothStep(0.16, 0.088, reach) * (reach > 0.084 ? 1 : 0);
        tone = sunInk;
      }
      for (let k = 0; k < RANGES; k++) {
        const depth = s - (skylines[k] as Float64Array)[x]!;
        if (depth <= -0.004) continue;
        // Ink pools along the skyline, then thins downwards: nearer ranges hold it longer.
        const wash = Math.exp(-depth * (6.8 - k * 1.25)) * (0.34 + 0.2 * k) * smoothStep(-0.004, 0.006, depth);
        const rim = Math.exp(-depth * 60) * 0.16 * (k + 1) * 0.5;
        const strokes = k > 0 ? Math.max(0, noise2(x * 0.33 + depth * 60 + k * 9, s * 7 + shift)) ** 2 * Math.exp(-depth * 9) * 0.34 : 0;
        const own = clamp((wash + rim + strokes) * (0.9 + 0.14 * grain));
        const over = own + alpha * (1 - own);
        const share = over > 0 ? own / over : 0;
        const next = tones[k] as readonly number[];
        tone = [0, 1, 2].map((c) => (tone[c] as number) + ((next[c] as number) - (tone[c] as number)) * share);
        alpha = over;
      }
      const o = (y * WIDTH + x) * 4;
      for (let c = 0; c < 3; c++) rgba[o + c] = tone[c] as number;
      rgba[o + 3] = Math.round(255 * clamp(alpha));
    }
  }
  return rgba;
}

/** Height of the skyline of range k at t: slow swells, crags on top, fine tooth; nearer ranges lower and bolder. */
function skyline(k: number, t: number, { horizon, shift }: { readonly horizon: number; readonly shift: number }): number {
  const own = shift + k * 13.7;
  const swell = noise1(t * (2.1 + 0.3 * k) + own);
  const ridge = 1 - Math.abs(noise1(t * (4.6 + k) + own * 1.7));
  return horizon + k * 0.145 + 0.085 * swell - (0.1 + 0.014 * k) * (ridge - 0.5) + 0.012 * noise1(t * 26 + own) + 0.006 * noise1(t * 61 + own);
}
