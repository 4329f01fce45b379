import { hexDifference } from '@toile/colour';
import { inksOf, makeOwnPrint, PRINTS, tileOf } from '@toile/textile';
import type { PrintId } from '@toile/textile';
import type { Hex } from '@toile/kernel';
import { findRepeat, makeRepeat, reduceToSpots } from '@toile/vision';
import type { FoundRepeat, MadeRepeat, Picture, RepeatKind, RepeatOptions, Shift } from '@toile/vision';
import { median, timeOf } from './measure.ts';
import type { Measure } from './measure.ts';
import { throughJpeg } from './palettes.ts';
import { laidPicture, likenessOfShift, photograph, shootingOf, tilePicture, unrepeating } from './planted-prints.ts';
import type { PlantedPrint } from './planted-prints.ts';
import { plant } from './planted.ts';

/** Palettes the prints are planted in. */
const PALETTES: readonly (readonly Hex[])[] = [['#f4ead8', '#b5473c', '#24415e', '#d9a441'], ['#1d2a3a', '#e9dcc3', '#c2553f', '#7fa08a'], ['#e7e3da', '#3c5a49', '#b98a2f', '#8c3b4a']];
/** A shift of a clean tile is a repeat of it from here on. */
const ALIKE = 0.9;
/** Prints whose figures are not mirrored in themselves, for telling how a repeat is laid. */
const LOPSIDED: readonly PrintId[] = ['paisley', 'crane', 'botanical', 'camouflage', 'abstract'];

/** What became of one planted repeat: found, and right; with the error of its sides. */
export interface Judged { readonly isFound: boolean; readonly isRight: boolean; readonly error: number }

/** A found repeat beside the planted one: right where every shift it names carries the clean tile onto itself and every side of the tile is one of its shifts. */
export function judge(found: FoundRepeat | undefined, { across, down, tile }: PlantedPrint): Judged {
  if (!found) return { isFound: false, isRight: false, error: NaN };
  const inverse = (a: Shift, b: Shift, [x, y]: Shift): Shift => { const det = a[0] * b[1] - a[1] * b[0]; return [(x * b[1] - y * b[0]) / det, (a[0] * y - a[1] * x) / det]; };
  const [a, b] = found.lattice, errors: number[] = [];
  let isRight = true;
  for (const side of found.isStripe ? [across] : [across, down]) {
    const [i, j] = inverse(a, b, side), near: Shift = [Math.round(i) * a[0] + Math.round(j) * b[0], Math.round(i) * a[1] + Math.round(j) * b[1]];
    const error = Math.hypot(near[0] - side[0], near[1] - side[1]) / Math.hypot(...side);
    errors.push(error);
    if (error > 0.04 && !found.isStripe) isRight = false;
  }
  for (const shift of found.isStripe ? [a] : [a, b]) { const [u, v] = inverse(across, down, shift); if (likenessOfShift(tile, u, found.isStripe ? 0 : v) < ALIKE) isRight = false; }
  return { isFound: true, isRight, error: errors.reduce((sum, one) => sum + one, 0) / errors.length };
}

/** The planted photograph of each family, in turn of the seed. */
export async function plantedFamilies(seeds: number): Promise<{ readonly id: PrintId; readonly planted: PlantedPrint; readonly seed: number }[]> {
  const out: { id: PrintId; planted: PlantedPrint; seed: number }[] = [];
  for (const family of PRINTS) {
    if (family.id === 'solid') continue;
    for (let seed = 1; seed <= seeds; seed++) {
      const tile = tileOf(family.id, PALETTES[seed % PALETTES.length] as readonly Hex[], seed), picture = tilePicture(tile), own = shootingOf(seed * 100 + out.length);
      // Twice as many repeats as are seen across must fit down it too, or none could be told.
      const aspect = tile.height / tile.width, repeats = Math.max(own.repeats, 2 * aspect * (4 / 3));
      out.push({ id: family.id, seed, planted: await photograph(picture, aspect, { ...own, repeats }) });
    }
  }
  return out;
}

const made = (picture: Picture, options: RepeatOptions): MadeRepeat => { const work = makeRepeat(picture, options); for (;;) { const { done, value } = work.next(); if (done === true) return value; } };

async function measureKinds(): Promise<{ readonly right: number; readonly of: number }> {
  let right = 0, of = 0;
  for (const id of LOPSIDED) for (const [k, kind] of (['straight', 'half-drop', 'brick', 'mirror'] as const satisfies readonly RepeatKind[]).entries()) {
    const tile = tilePicture(tileOf(id, PALETTES[k % 3] as readonly Hex[], 3), 220), laid = laidPicture(tile, kind);
    const { picture } = await photograph(laid, laid.height / laid.width, { seed: of + 1, repeats: (2.4 * laid.width) / tile.width > 5 ? 2.6 : 3.2, turn: 0.02, tilt: 0.02, falloff: 0.2, noise: 4, quality: 75 });
    const got = made(picture, { side: 256 });
    of++;
    if (got.method === 'found' && got.kind === kind) right++;
  }
  return { right, of };
}

/** How near planted inks come back out of flat patches in them, noisy and through JPEG. */
async function measureSpots(): Promise<{ readonly mean: number; readonly missed: number; readonly of: number }> {
  let sum = 0, missed = 0, of = 0;
  for (let seed = 1; seed <= 4; seed++) for (const [noise, quality] of [[0, 0], [6, 75], [10, 50]] as const) {
    const { picture, colours } = plant('patches', { seed, noise, count: 3 + seed }), { inks } = reduceToSpots(quality > 0 ? await throughJpeg(picture, quality) : picture);
    for (const { hex, share } of colours) {
      if (share < 0.01) continue;
      const nearest = Math.min(...inks.map((ink) => hexDifference(ink, hex)));
      of++;
      if (nearest > 6) missed++;
      else sum += nearest;
    }
  }
  return { mean: sum / (of - missed), missed, of };
}

/** Seams of each way to make one, as mean and as the worst 5 %, the latter over the same inside the tile. */
export function measureSeams(): readonly { readonly method: 'blend' | 'half-drop'; readonly mean: number; readonly ratio: number }[] {
  return (['blend', 'half-drop'] as const).map((method) => {
    const seams = [0, 1, 2, 6, 7, 11, 12].map((seed) => made(unrepeating(seed), { method, side: 400 }).seam);
    return { method, mean: median(seams.map(({ mean }) => mean)), ratio: median(seams.map(({ p95, innerP95 }) => p95 / Math.max(1, innerP95))) };
  });
}

/** Repeats out of photographs of prints whose repeat is known; false alarms; seams; spot colours; time. */
export async function measurePrints(): Promise<Measure[]> {
  const families = await plantedFamilies(2), judged = families.map(({ planted }) => judge(findRepeat(planted.picture), planted));
  const right = judged.filter((one) => one.isRight), errors = right.map(({ error }) => error * 100).toSorted((a, b) => a - b);
  const alarms = Array.from({ length: 30 }, (_, seed) => findRepeat(unrepeating(seed + 1))).filter(Boolean).length;
  const kinds = await measureKinds(), seams = measureSeams(), spots = await measureSpots();
  const cut = families.filter((_, i) => i % 12 === 0).map(({ planted }) => made(planted.picture, {}).seam), large = enlarged(families[25]?.planted.picture as Picture);
  const time = timeOf(() => makeOwnPrint(large, { id: 'el-000000000000000000000000', name: 'large', mm: 100 }), { runs: 3, warmUp: 0 });
  return [
    { name: `prints: planted repeats not found or not right, of ${judged.length}`, value: judged.length - right.length, unit: 'prints', budget: Math.floor(judged.length * 0.05) },
    { name: 'prints: error of the period, median', value: median(errors), unit: '%', budget: 1 },
    { name: 'prints: error of the period, worst tenth from', value: errors[Math.floor(errors.length * 0.9)] ?? NaN, unit: '%', budget: 2 },
    { name: `prints: layings told wrong (straight, half-drop, brick, mirror), of ${kinds.of}`, value: kinds.of - kinds.right, unit: 'prints', budget: 2 },
    { name: 'prints: repeats seen in 30 pictures that have none', value: alarms, unit: 'pictures', budget: 2 },
    { name: 'prints: seam of a repeat cut from a photograph, mean', value: median(cut.map(({ mean }) => mean)), unit: 'ΔE2000' },
    { name: 'prints: the same, worst 5 % over the inside’s', value: median(cut.map(({ p95, innerP95 }) => p95 / Math.max(1, innerP95))), unit: '×', budget: 1.3 },
    ...seams.flatMap(({ method, mean, ratio }): Measure[] => [{ name: `prints: seam made by ${method}, mean`, value: mean, unit: 'ΔE2000' }, { name: `prints: seam made by ${method}, worst 5 % over the inside’s`, value: ratio, unit: '×', budget: 1.3 }]),
    { name: 'prints: spot colours, mean difference from the planted ones', value: spots.mean, unit: 'ΔE2000', budget: 2 },
    { name: `prints: spot colours on 1 % of the area or more missed, of ${spots.of}`, value: spots.missed, unit: 'colours', budget: 2 },
    { name: 'prints: a pinned colour in the recoloured inks', value: hexDifference(inksOf({ inks: ['#102030', '#a0b0c0'] }, ['#ff0100'])[0] as Hex, '#ff0100'), unit: 'ΔE2000', budget: 0 },
    { name: 'prints: an own print from 12 million pixels', value: time, unit: 'ms', budget: 2000 },
  ];
}

function enlarged({ width, height, rgba }: Picture): Picture {
  const from = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height), to = new Uint32Array(4000 * 3000);
  for (let y = 0; y < 3000; y++) for (let x = 0; x < 4000; x++) to[y * 4000 + x] = from[Math.floor((y * height) / 3000) * width + Math.floor((x * width) / 4000)] as number;
  return { width: 4000, height: 3000, rgba: new Uint8Array(to.buffer) };
}
