import type { LightPicture } from './light-picture.ts';

/** How a picture without a repeat is made to join itself. */
export type SeamlessMethod = 'blend' | 'half-drop' | 'mirror';

/** The part of each side that its two ends share and are cut through together. */
const SHARED = 0.2;
/** Pixels on either side of the cut over which the one fades into the other. */
const FEATHER = 4;

/**
 * A tile that joins itself out of a picture that does not. `blend` and `half-drop` lay the picture's ends over each other and cut through both along
 * the line where they differ least (Efros and Freeman 2001, "Image Quilting"); the line closes on itself, so that it runs through from tile to
 * tile. `mirror` keeps the picture: it is laid mirrored.
 */
export function makeSeamless(picture: LightPicture, method: SeamlessMethod): LightPicture {
  if (method === 'mirror') return picture;
  const down = joined(picture, { shift: 0, isRound: false });
  if (method === 'blend') return transposed(joined(transposed(down), { shift: 0, isRound: true }));
  return transposed(joined(transposed(down), { shift: down.height - (down.height >> 1), isRound: true }));
}

/**
 * Joins top to bottom: the last rows are laid over the first and the two cut along the line of least difference. `isRound`: the picture already
 * joins itself sideways, so the line must too; `shift`: the neighbour above lies moved sideways by so much.
 */
function joined({ width, height, light }: LightPicture, { shift, isRound }: { readonly shift: number; readonly isRound: boolean }): LightPicture {
  const shared = Math.max(2, Math.round(height * SHARED)), tall = height - shared, row = width * 3;
  const below = (x: number, y: number): number => (y + tall) * row + ((x + width - shift) % width) * 3;
  const cost = new Float32Array(width * shared);
  for (let y = 0; y < shared; y++) for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let c = 0; c < 3; c++) { const d = Math.sqrt(Math.max(0, light[y * row + x * 3 + c] as number)) - Math.sqrt(Math.max(0, light[below(x, y) + c] as number)); sum += d * d; }
    cost[y * width + x] = sum + 1e-5;
  }
  const cut = leastCut(cost, { width, shared, isRound }), out = new Float32Array(width * tall * 3);
  for (let y = 0; y < tall; y++) for (let x = 0; x < width; x++) {
    const o = y * row + x * 3, share = y >= shared ? 1 : Math.min(1, Math.max(0, (y - (cut[x] as number)) / (2 * FEATHER) + 0.5));
    const held = y < 1 ? 0 : y >= shared - 1 ? 1 : share;
    for (let c = 0; c < 3; c++) out[o + c] = held >= 1 ? (light[o + c] as number) : held * (light[o + c] as number) + (1 - held) * (light[below(x, y) + c] as number);
  }
  return { width, height: tall, light: out };
}

/** For each column the row of the line of least cost from side to side; a round one ends where it begins. */
function leastCut(cost: Float32Array, { width, shared, isRound }: { readonly width: number; readonly shared: number; readonly isRound: boolean }): Int32Array {
  if (!isRound) return traced(cost, { width, shared });
  // Begun at the row that an open line over the picture laid twice settles on, then held to it.
  const twice = new Float32Array(width * 2 * shared);
  for (let y = 0; y < shared; y++) for (let x = 0; x < width; x++) twice[y * 2 * width + x] = twice[y * 2 * width + width + x] = cost[y * width + x] as number;
  const open = traced(twice, { width: 2 * width, shared }), start = open[width >> 1] as number, half = width >> 1;
  const shifted = new Float32Array(width * shared);
  for (let y = 0; y < shared; y++) for (let x = 0; x < width; x++) shifted[y * width + x] = cost[y * width + ((x + half) % width)] as number;
  const line = traced(shifted, { width, shared, end: start }), out = new Int32Array(width);
  for (let x = 0; x < width; x++) out[(x + half) % width] = line[x] as number;
  return out;
}

function traced(cost: Float32Array, { width, shared, end }: { readonly width: number; readonly shared: number; readonly end?: number }): Int32Array {
  const low = Math.min(FEATHER, (shared - 1) >> 1), high = shared - 1 - low, sum = new Float64Array(width * shared).fill(Infinity);
  for (let y = low; y <= high; y++) if (end === undefined || Math.abs(y - end) <= 1) sum[y * width] = cost[y * width] as number;
  for (let x = 1; x < width; x++) for (let y = low; y <= high; y++) {
    let best = Infinity;
    for (let k = Math.max(low, y - 1); k <= Math.min(high, y + 1); k++) best = Math.min(best, sum[k * width + x - 1] as number);
    sum[y * width + x] = best + (cost[y * width + x] as number);
  }
  let at = low;
  for (let y = low; y <= high; y++) if ((end === undefined || Math.abs(y - end) <= 1) && (sum[y * width + width - 1] as number) < (sum[at * width + width - 1] as number)) at = y;
  if (end !== undefined && !Number.isFinite(sum[at * width + width - 1] as number)) at = Math.min(high, Math.max(low, end));
  const line = new Int32Array(width);
  for (let x = width - 1; x >= 0; x--) {
    line[x] = at;
    if (x === 0) break;
    let best = at;
    for (let k = Math.max(low, at - 1); k <= Math.min(high, at + 1); k++) if ((sum[k * width + x - 1] as number) < (sum[best * width + x - 1] as number)) best = k;
    at = best;
  }
  return line;
}

function transposed({ width, height, light }: LightPicture): LightPicture {
  const out = new Float32Array(light.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) for (let c = 0; c < 3; c++) out[(x * height + y) * 3 + c] = light[(y * width + x) * 3 + c] as number;
  return { width: height, height: width, light: out };
}
