import { chanceOf, hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { noise1 } from '@toile/geometry';
import { hexToOklch, hexToRgb } from '@toile/colour';
import type { PlacedPicture } from '@toile/drawing';
import type { PanelName } from '../print.ts';
import { blend, recolour } from '../recolour.ts';
import type { PrintInks } from '../recolour.ts';
import { rememberPictures } from './remembered.ts';

/** Where the far skyline lies on each panel (share down), where the sun stands, and the panel's usual height over width. */
const PANELS: Readonly<Record<PanelName, { readonly horizon: number; readonly sun: readonly [t: number, s: number]; readonly aspect: number }>> = {
  bodice: { horizon: 0.44, sun: [0.69, 0.3], aspect: 1.1 },
  skirt: { horizon: 0.36, sun: [0.66, 0.2], aspect: 1.25 },
  coat: { horizon: 0.5, sun: [0.68, 0.36], aspect: 2.6 },
};

const WIDTH = 300;
const HEIGHT = 420;
/** Brush marks were drawn for a sheet this wide: at any other they keep their size on the cloth. */
const BRUSH = 200 / WIDTH;
const RANGES = 4;
const SUN_RADIUS = 0.085;
/** Farther from the sun than the square root of this there is none of its halo. */
const NEAR_SUN = (SUN_RADIUS * 2) ** 2 * 1.01;

/** `given` colours of the palette as a landscape: the ink, its paler companion for far ranges, and the sun: the most colourful of the palette is the sun, never a mountain. */
export function landscapeInks(inks: PrintInks, given: number): { readonly ink: Hex; readonly far: Hex; readonly sun: Hex } {
  const byChroma = inks.figures.slice(0, 3).toSorted((a, b) => hexToOklch(b).c - hexToOklch(a).c);
  const ink = inks.figures[0] as Hex;
  const sun = given > 2 ? byChroma.find((hex) => hex !== ink) ?? ink : blend(ink, inks.ground, 0.3);
  const far = inks.figures.slice(1, 3).find((hex) => hex !== sun) ?? blend(ink, inks.ground, 0.4);
  return { ink, far, sun };
}

/**
 * A landscape painted once over a panel: four ranges from far and pale to near and dark, each strongest at its skyline
 * and lost in mist below; a sun with its halo. Straight RGBA, transparent where the painter left silk.
 */
export function inkWashPanel(colours: readonly Hex[], seed: number, panel: PanelName): readonly PlacedPicture[] {
  const id = `ink-wash-panel/${panel}/${seed}/${colours.join('')}`;
  return rememberPictures(id, () => [{ id, width: WIDTH, height: HEIGHT, rgba: paint(colours, seed, panel), s: [0, 1], t: [0, 1] }]);
}

/**
 * How much ink each range leaves on each pixel (0–255, four to a pixel), whatever its colour: laying the water is what takes time, and looks of
 * one board share their bolts.
 */
function washOf(seed: number, panel: PanelName): Uint8Array {
  const key = `${panel}/${seed}`;
  const known = washes.get(key);
  if (known) return known;
  const wash = lay(seed, panel);
  const oldest = washes.keys().next();
  if (washes.size >= WASHES_KEPT && !oldest.done) washes.delete(oldest.value);
  washes.set(key, wash);
  return wash;
}

const washes = new Map<string, Uint8Array>();
/** Half a megabyte each: every bolt of every panel of one board. */
const WASHES_KEPT = 12;

function lay(seed: number, panel: PanelName): Uint8Array {
  const { horizon } = PANELS[panel];
  const shift = chanceOf(hashOf('ink-wash-panel', seed)) * 50;
  const laid = new Uint8Array(WIDTH * HEIGHT * RANGES);
  const skylines = new Float64Array(RANGES);
  for (let x = 0; x < WIDTH; x++) {
    const t = (x + 0.5) / WIDTH;
    let highest = Infinity;
    for (let k = 0; k < RANGES; k++) { skylines[k] = skyline(k, t, { horizon, shift }); highest = Math.min(highest, skylines[k] as number); }
    for (let y = Math.max(0, Math.floor(highest * HEIGHT - 0.5)); y < HEIGHT; y++) {
      const s = (y + 0.5) / HEIGHT;
      const grain = 1 + 0.11 * noise1((x + 0.7 * y) * BRUSH * 0.053 + shift) * noise1((0.7 * x - y) * BRUSH * 0.047 + 300);
      for (let k = 0; k < RANGES; k++) {
        const depth = s - (skylines[k] as number);
        if (depth <= 0) continue;
        const edge = Math.min(1, depth * HEIGHT * 0.8);
        // Ink pools along the skyline, then thins downwards into mist; nearer ranges hold it longer.
        const wash = Math.exp(-depth * (8.4 - k * 1.5)) * (0.36 + 0.19 * k) + (depth < 0.07 ? Math.exp(-depth * 70) * 0.09 * (k + 1) : 0);
        const streak = k > 0 && depth < 0.2 ? noise1(x * BRUSH * 0.21 + depth * 46 + k * 9 + shift) : 0;
        const texture = streak > 0 ? streak * streak * (0.2 - depth) * 1.3 : 0;
        laid[(y * WIDTH + x) * RANGES + k] = Math.min(1, (wash + texture) * grain) * edge * 255 + 0.5;
      }
    }
  }
  return laid;
}

function paint(colours: readonly Hex[], seed: number, panel: PanelName): Uint8Array {
  const { ink, far, sun } = landscapeInks(recolour(colours, 3), colours.length);
  const { sun: [sunT, sunS], aspect } = PANELS[panel];
  const tones = [0.85, 0.6, 0.25, 0].flatMap((share) => hexToRgb(blend(ink, far, share)));
  const [sunR, sunG, sunB] = hexToRgb(sun);
  const laid = washOf(seed, panel);
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let y = 0, o = 0; y < HEIGHT; y++) {
    const down = ((y + 0.5) / HEIGHT - sunS) * aspect;
    for (let x = 0; x < WIDTH; x++, o += 4) {
      const across = (x + 0.5) / WIDTH - sunT;
      let alpha = 0, r = 0, g = 0, b = 0;
      // told first without a root: the sun is small
      const away = across * across + down * down;
      if (away < NEAR_SUN) {
        const reach = Math.sqrt(away);
        alpha = Math.max(0.92 * Math.min(1, Math.max(0, (SUN_RADIUS - reach) * WIDTH)), 0.15 * Math.max(0, 1 - reach / (SUN_RADIUS * 2)));
        r = sunR; g = sunG; b = sunB;
      }
      for (let k = 0; k < RANGES; k++) {
        const cover = laid[o + k] as number;
        if (cover === 0) continue;
        const own = cover / 255;
        const over = own + alpha * (1 - own);
        const share = own / over;
        r += ((tones[k * 3] as number) - r) * share; g += ((tones[k * 3 + 1] as number) - g) * share; b += ((tones[k * 3 + 2] as number) - b) * share;
        alpha = over;
      }
      if (alpha === 0) continue;
      rgba[o] = r; rgba[o + 1] = g; rgba[o + 2] = b; rgba[o + 3] = alpha * 255 + 0.5;
    }
  }
  return rgba;
}

/** Height of the skyline of range k at t: slow swells, crags on top, fine tooth; nearer ranges lower and bolder. */
function skyline(k: number, t: number, { horizon, shift }: { readonly horizon: number; readonly shift: number }): number {
  const own = shift + k * 13.7;
  const swell = noise1(t * (2.1 + 0.3 * k) + own);
  const ridge = 1 - Math.abs(noise1(t * (4.6 + k) + own * 1.7));
  return horizon + k * 0.15 + 0.085 * swell - (0.1 + 0.014 * k) * (ridge - 0.5) + 0.01 * noise1(t * 26 + own) + 0.005 * noise1(t * 61 + own);
}
