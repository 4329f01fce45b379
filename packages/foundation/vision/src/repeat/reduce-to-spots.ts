import { fromLinear, hexDifference, hexToRgb, toLinear } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { extractPalette } from '../palette/extract-palette.ts';
import { tonedToHex, writeToned } from '../palette/toned-lab.ts';
import type { Picture } from '../picture.ts';

/** A picture in spot colours: the most used first, and which of them each pixel has, row by row. */
export interface Spots { readonly width: number; readonly height: number; readonly inks: readonly Hex[]; readonly pixels: Uint8Array }

/** The most inks there are, and the most that are chosen where nobody says how many. */
export const MOST_INKS = 16;
const USUAL_MOST = 10;
const LEAST_INKS = 2;
/** Rounds of k-means: enough to settle, never as many as it takes. */
const ROUNDS = 7;
/** How much a pixel is drawn to the ink of each of its eight neighbours (squared distance in toned OKLab). */
const TOGETHER = 0.0011;
const CALMINGS = 3;
/** A pixel this near (toned OKLab) to the line between two inks beside it is their mixture and no ink. */
const MIXTURE = 0.045;
/** A pixel this near to its ink is no mixture; one farther off is, where the mixture fits this much better (squared). */
const OWN = 0.03, BETTER = 0.5;
/** Two inks nearer than this (ΔE2000) print as one. */
const SAME_INK = 3;
/** An ink on less than this part of the tile is dust. */
const DUST = 0.0006;

/**
 * The picture in `count` spot colours, or as many as it shows. The inks begin at the palette that is found in the picture, so small accents keep one,
 * and settle by k-means in OKLab; edges' mixtures go to one side or the other, single pixels to their surroundings. The picture is a repeat: its
 * edges are neighbours. Where the inks are given, they are those and no others, to the digit.
 */
export function reduceToSpots(picture: Picture, count: number | 'auto' | readonly Hex[] = 'auto'): Spots {
  const { width, height, rgba } = picture, n = width * height, toned = new Float32Array(n * 3);
  for (let i = 0; i < n; i++) writeToned(rgba[i * 4] as number, rgba[i * 4 + 1] as number, rgba[i * 4 + 2] as number, toned, i * 3);
  if (typeof count === 'object') return inGivenInks(toned, count, width, height);
  const most = count === 'auto' ? USUAL_MOST : Math.max(LEAST_INKS, Math.min(MOST_INKS, Math.round(count)));
  const found = extractPalette(picture, { most }).map(({ hex }) => hex);
  const begun = spread(toned, found, count === 'auto' ? Math.max(LEAST_INKS, found.length) : Math.min(most, Math.max(LEAST_INKS, found.length)));
  const grown = withUntold(toned, settled(toned, begun), { width, most, least: count === 'auto' ? UNTOLD : 0 });
  const centres = settled(toned, count === 'auto' ? grown : spread(toned, [], most, grown));
  const pixels = nearestInks(toned, centres);
  takeMixtures(toned, pixels, centres, width, height);
  for (let turn = 0; turn < CALMINGS; turn++) if (!calm(toned, pixels, centres, width, height)) break;
  return ordered(pixels, centres, { width, height, toned, isAuto: count === 'auto' });
}

/** The picture in these very inks; one that no pixel has is left out. */
function inGivenInks(toned: Float32Array, inks: readonly Hex[], width: number, height: number): Spots {
  const centres = inks.slice(0, MOST_INKS).map(tonedOf), pixels = nearestInks(toned, centres);
  takeMixtures(toned, pixels, centres, width, height);
  for (let turn = 0; turn < CALMINGS; turn++) if (!calm(toned, pixels, centres, width, height)) break;
  const used = centres.map(() => 0);
  for (const ink of pixels) used[ink] = (used[ink] as number) + 1;
  const order = [...centres.keys()].toSorted((p, q) => (used[q] as number) - (used[p] as number) || p - q).filter((k, place) => place < LEAST_INKS || (used[k] as number) > 0);
  const place = new Map(order.map((k, i) => [k, i]));
  return { width, height, inks: order.map((k) => inks[k] as Hex), pixels: Uint8Array.from(pixels, (ink) => place.get(ink) as number) };
}

type Centres = readonly (readonly [number, number, number])[];

const tonedOf = (hex: Hex): readonly [number, number, number] => {
  const out = new Float32Array(3);
  writeToned(...(hexToRgb(hex) as readonly [number, number, number]), out, 0);
  return [out[0] as number, out[1] as number, out[2] as number];
};

const apart = (toned: Float32Array, i: number, [l, a, b]: readonly [number, number, number]): number =>
  ((toned[i] as number) - l) ** 2 + ((toned[i + 1] as number) - a) ** 2 + ((toned[i + 2] as number) - b) ** 2;

/** As many centres as are wanted: those of the palette, then again and again the colour farthest from all (of a fixed scatter of pixels), weighed by how much of it there is. */
function spread(toned: Float32Array, found: readonly Hex[], wanted: number, first: Centres = []): Centres {
  const centres: (readonly [number, number, number])[] = [...first, ...found.map(tonedOf)].slice(0, wanted), step = Math.max(1, Math.floor(toned.length / 3 / 6000)) * 3;
  while (centres.length < wanted) {
    const near = new Float64Array(Math.ceil(toned.length / step));
    let far = -1, at = 0;
    for (let i = 0, k = 0; i < toned.length; i += step, k++) near[k] = centres.length === 0 ? 1 : Math.min(...centres.map((centre) => apart(toned, i, centre)));
    // The farthest of the scatter may be a speck: the 98th hundredth is a colour.
    const limit = near.toSorted()[Math.floor(near.length * 0.98)] as number;
    for (let i = 0, k = 0; i < toned.length; i += step, k++) if ((near[k] as number) <= limit && (near[k] as number) > far) { far = near[k] as number; at = i; }
    centres.push([toned[at] as number, toned[at + 1] as number, toned[at + 2] as number]);
  }
  return centres;
}

/** A colour is untold where no ink is within this of it (toned OKLab), and wants an ink of its own where it lies flat over this part of the picture. One farther off needs less, by the square: a red sun is small. */
const FAR = 0.05, UNTOLD = 0.006, UNTOLD_AT_LEAST = 0.0006;
const BIN = 0.05;

/**
 * A palette makes one colour of a cloth in light and shade; a print has an ink for each. Colours that lie flat and that no ink comes near are
 * added, the commonest first.
 */
function withUntold(toned: Float32Array, first: Centres, { width, most, least }: { readonly width: number; readonly most: number; readonly least: number }): Centres {
  let centres = first;
  const n = toned.length / 3, step = Math.max(1, Math.floor(n / 80_000));
  while (centres.length < most) {
    const bins = new Map<number, [count: number, l: number, a: number, b: number, worth: number]>();
    let seen = 0;
    for (let p = width; p < n - 1; p += step) {
      seen++;
      const i = p * 3;
      if (apart(toned, i, [toned[i + 3] as number, toned[i + 4] as number, toned[i + 5] as number]) > 0.0012 || apart(toned, i, [toned[i - width * 3] as number, toned[i - width * 3 + 1] as number, toned[i - width * 3 + 2] as number]) > 0.0012) continue;
      let near = Infinity;
      for (const centre of centres) near = Math.min(near, apart(toned, i, centre));
      if (near < FAR * FAR) continue;
      const key = Math.floor((toned[i] as number) / BIN) * 4096 + Math.floor((toned[i + 1] as number) / BIN + 32) * 64 + Math.floor((toned[i + 2] as number) / BIN + 32);
      const bin = bins.get(key) ?? [0, 0, 0, 0, 0];
      bin[0]++; bin[4] += near / (FAR * FAR); bin[1] += toned[i] as number; bin[2] += toned[i + 1] as number; bin[3] += toned[i + 2] as number;
      bins.set(key, bin);
    }
    const [count, l, a, b, worth] = [...bins.values()].toSorted((p, q) => q[4] - p[4])[0] ?? [0, 0, 0, 0, 0];
    if (count === 0 || worth < least * seen || (least > 0 && count < UNTOLD_AT_LEAST * seen)) break;
    centres = [...centres, [l / count, a / count, b / count]];
  }
  return centres;
}

/** Centres settled by k-means. A centre moves by its near pixels only: what lies half-way to another ink is nobody's. */
function settled(toned: Float32Array, first: Centres): Centres {
  let centres = first;
  const step = Math.max(1, Math.floor(toned.length / 3 / 40_000)) * 3;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => [0, 0, 0, 0]), flat = Float64Array.from(centres.flat()), count = centres.length;
    for (let i = 0; i < toned.length; i += step) {
      let best = 0, least = Infinity, second = Infinity;
      for (let k = 0; k < count; k++) { const dl = (toned[i] as number) - (flat[3 * k] as number), da = (toned[i + 1] as number) - (flat[3 * k + 1] as number), db = (toned[i + 2] as number) - (flat[3 * k + 2] as number), d = dl * dl + da * da + db * db; if (d < least) { second = least; least = d; best = k; } else if (d < second) second = d; }
      if (least > 0.3 * second) continue;
      const sum = sums[best] as number[];
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (toned[i + c] as number);
      sum[3] = (sum[3] as number) + 1;
    }
    centres = centres.map((centre, k) => { const [l, a, b, n] = sums[k] as [number, number, number, number]; return n > 3 ? [l / n, a / n, b / n] as const : centre; });
  }
  return centres;
}

function nearestInks(toned: Float32Array, centres: Centres): Uint8Array {
  const pixels = new Uint8Array(toned.length / 3), flat = Float64Array.from(centres.flat()), count = centres.length;
  for (let p = 0, i = 0; p < pixels.length; p++, i += 3) {
    let least = Infinity;
    for (let k = 0; k < count; k++) { const dl = (toned[i] as number) - (flat[3 * k] as number), da = (toned[i + 1] as number) - (flat[3 * k + 1] as number), db = (toned[i + 2] as number) - (flat[3 * k + 2] as number), d = dl * dl + da * da + db * db; if (d < least) { least = d; pixels[p] = k; } }
  }
  return pixels;
}

/** Between cream and navy lies a grey that is no ink: a pixel whose colour is a mixture of two inks that lie flat within two pixels of it goes to the nearer of them, where that tells its colour better than the ink it has. */
function takeMixtures(toned: Float32Array, pixels: Uint8Array, centres: Centres, width: number, height: number): void {
  const target = pixels, flat = new Uint8Array(pixels.length), before = pixels.slice(), mixtures = mixturesOf(centres);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const own = before[y * width + x];
    let same = 0;
    for (let j = -1; j <= 1; j++) for (let i = -1; i <= 1; i++) if (before[((y + j + height) % height) * width + ((x + i + width) % width)] === own) same++;
    flat[y * width + x] = same >= 7 ? 1 : 0;
  }
  const seen = new Uint8Array(centres.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const p = y * width + x;
    if (flat[p] === 1) continue;
    seen.fill(0);
    for (let j = -3; j <= 3; j++) for (let i = -3; i <= 3; i++) {
      const q = ((y + j + height) % height) * width + ((x + i + width) % width);
      if (flat[q] === 1) seen[before[q] as number] = 1;
    }
    const own = apart(toned, p * 3, centres[before[p] as number] as readonly [number, number, number]);
    if (own < OWN * OWN) continue;
    let best = -1, least = Math.min(MIXTURE * MIXTURE, own * BETTER);
    for (let a = 0; a < centres.length; a++) for (let b = a + 1; b < centres.length; b++) {
      if (seen[a] !== 1 || seen[b] !== 1) continue;
      const mixed = mixtures[a * centres.length + b] as Float32Array;
      for (let k = 0; k < STEPS; k++) {
        const off = (toned[p * 3] as number - (mixed[k * 3] as number)) ** 2 + (toned[p * 3 + 1] as number - (mixed[k * 3 + 1] as number)) ** 2 + (toned[p * 3 + 2] as number - (mixed[k * 3 + 2] as number)) ** 2;
        if (off < least) { least = off; best = 2 * k < STEPS - 1 ? a : b; }
      }
    }
    if (best >= 0) target[p] = best;
  }
}

/** Steps of a mixture between two inks. */
const STEPS = 8;

/** What lies between each two inks as light mixes (an edge that a lens or a sensor has softened), in steps from the one to the other. */
function mixturesOf(centres: Centres): Float32Array[] {
  const light = centres.map(([l, a, b]) => hexToRgb(tonedToHex(l, a, b)).map(toLinear));
  return light.flatMap((one) => light.map((other) => {
    const mixed = new Float32Array(STEPS * 3);
    for (let k = 0; k < STEPS; k++) {
      const t = (k + 0.5) / STEPS, [r, g, b] = one.map((v, c) => fromLinear(v * (1 - t) + (other[c] as number) * t)) as [number, number, number];
      writeToned(r, g, b, mixed, k * 3);
    }
    return mixed;
  }));
}

/** Each pixel takes, of the inks round it, the one that its own colour and its eight neighbours together like best (iterated conditional modes, Besag 1986). True where any changed. */
function calm(toned: Float32Array, pixels: Uint8Array, centres: Centres, width: number, height: number): boolean {
  const target = pixels, votes = new Uint8Array(centres.length);
  let changed = 0;
  for (let y = 0; y < height; y++) {
    const up = ((y + height - 1) % height) * width, here = y * width, down = ((y + 1) % height) * width;
    for (let x = 0; x < width; x++) {
      const left = (x + width - 1) % width, right = (x + 1) % width, own = pixels[here + x] as number;
      const around = [pixels[up + left], pixels[up + x], pixels[up + right], pixels[here + left], pixels[here + right], pixels[down + left], pixels[down + x], pixels[down + right]] as number[];
      if (around.every((ink) => ink === own)) continue;
      votes.fill(0);
      for (const ink of around) votes[ink] = (votes[ink] as number) + 1;
      // A pixel alone among eight others is dust, however much it stands out.
      let best = own, least = votes[own] === 0 ? Infinity : apart(toned, (here + x) * 3, centres[own] as readonly [number, number, number]) + TOGETHER * (8 - (votes[own] as number));
      for (const ink of around) {
        if (ink === best) continue;
        const cost = apart(toned, (here + x) * 3, centres[ink] as readonly [number, number, number]) + TOGETHER * (8 - (votes[ink] as number));
        if (cost < least - 1e-12) { least = cost; best = ink; }
      }
      if (best !== own) { target[here + x] = best; changed++; }
    }
  }
  return changed > 0;
}

/** The inks by how much they are used; those that print alike made one, dust taken in by its nearest. Each ink is the middle colour of its pixels. */
function ordered(pixels: Uint8Array, centres: Centres, { width, height, toned, isAuto }: { readonly width: number; readonly height: number; readonly toned: Float32Array; readonly isAuto: boolean }): Spots {
  const hexes = centres.map(([l, a, b]) => tonedToHex(l, a, b)), used = centres.map(() => 0), into = centres.map((_, k) => k);
  for (const ink of pixels) used[ink] = (used[ink] as number) + 1;
  const alive = new Set(centres.keys());
  const drop = (k: number, to: number): void => { for (let i = 0; i < into.length; i++) if (into[i] === k) into[i] = to; used[to] = (used[to] as number) + (used[k] as number); used[k] = 0; alive.delete(k); };
  for (;;) {
    if (alive.size <= LEAST_INKS) break;
    let from = -1, to = -1, least = Infinity;
    for (const k of alive) {
      const others = [...alive].filter((other) => other !== k).toSorted((p, q) => hexDifference(hexes[k] as Hex, hexes[p] as Hex) - hexDifference(hexes[k] as Hex, hexes[q] as Hex)), near = others[0] as number;
      const d = hexDifference(hexes[k] as Hex, hexes[near] as Hex), isDust = (used[k] as number) < DUST * width * height;
      if ((isDust || (isAuto && d < SAME_INK && (used[k] as number) <= (used[near] as number))) && (isDust ? -1 : d) < least) { least = isDust ? -1 : d; from = k; to = near; }
    }
    if (from < 0) break;
    drop(from, to);
  }
  const order = [...alive].toSorted((p, q) => (used[q] as number) - (used[p] as number) || p - q), place = new Map(order.map((k, i) => [k, i]));
  const out = Uint8Array.from(pixels, (ink) => place.get(into[ink] as number) as number);
  return { width, height, inks: distinct(order.map((k) => colourOf(toned, pixels, into, k) ?? (hexes[k] as Hex))), pixels: out };
}

/** The middle of an ink's pixels, channel by channel, of a fixed scatter of them. */
function colourOf(toned: Float32Array, pixels: Uint8Array, into: readonly number[], ink: number): Hex | undefined {
  const members: number[] = [];
  for (let p = 0; p < pixels.length; p++) if (into[pixels[p] as number] === ink) members.push(p);
  if (members.length === 0) return undefined;
  const step = Math.max(1, Math.floor(members.length / 4000)), some = members.filter((_, i) => i % step === 0);
  const middle = (c: number): number => some.map((p) => toned[p * 3 + c] as number).toSorted((a, b) => a - b)[some.length >> 1] as number;
  return tonedToHex(middle(0), middle(1), middle(2));
}

/** No two inks are called by one colour: the later is moved by the least step there is. */
function distinct(inks: readonly Hex[]): Hex[] {
  const seen = new Set<Hex>();
  return inks.map((hex) => {
    let own = hex;
    for (let step = 1; seen.has(own); step++) { const value = (Number.parseInt(hex.slice(1), 16) + step) % 0x1000000; own = `#${value.toString(16).padStart(6, '0')}` as Hex; }
    seen.add(own);
    return own;
  });
}
