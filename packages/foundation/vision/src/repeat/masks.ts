import type { Corner } from './rectify.ts';

/** Each value's mean over a square of 2·radius + 1 about it, as far as the picture goes. */
export function boxMeans(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const sums = new Float64Array((width + 1) * (height + 1)), w = width + 1, out = new Float32Array(values.length);
  for (let y = 0; y < height; y++) { let row = 0; for (let x = 0; x < width; x++) { row += values[y * width + x] as number; sums[(y + 1) * w + x + 1] = (sums[y * w + x + 1] as number) + row; } }
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const x0 = Math.max(0, x - radius), x1 = Math.min(width, x + radius + 1), y0 = Math.max(0, y - radius), y1 = Math.min(height, y + radius + 1);
    out[y * width + x] = ((sums[y1 * w + x1] as number) - (sums[y0 * w + x1] as number) - (sums[y1 * w + x0] as number) + (sums[y0 * w + x0] as number)) / ((x1 - x0) * (y1 - y0));
  }
  return out;
}

/** A mask with its gaps up to twice the radius closed: grown by a square of that radius, then shrunk again (Serra 1982). Beyond the picture lies nothing. */
export function closed(mask: Uint8Array, { width, height, radius }: { readonly width: number; readonly height: number; readonly radius: number }): Uint8Array {
  const w = width + 2 * radius, h = height + 2 * radius, room = new Float32Array(w * h);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) room[(y + radius) * w + x + radius] = mask[y * width + x] as number;
  const grown = Float32Array.from(boxMeans(room, w, h, radius), (value) => (value > 1e-9 ? 1 : 0)), shrunk = boxMeans(grown, w, h, radius), out = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[y * width + x] = (shrunk[(y + radius) * w + x + radius] as number) > 1 - 1e-6 ? 1 : 0;
  return out;
}

/** The largest connected piece of a mask, its holes filled. */
export function largestAround(mask: Uint8Array, width: number, height: number): Uint8Array {
  const pieces = labelled(mask, 1, width, height), counts = new Map<number, number>();
  for (const piece of pieces) if (piece > 0) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const largest = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1, own = Uint8Array.from(pieces, (piece) => (piece === largest ? 1 : 0));
  // What is not reached from the rim is a hole.
  const outside = labelled(own, 0, width, height), open = new Set<number>();
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) open.add(outside[y * width + x] as number);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) open.add(outside[y * width + x] as number);
  return Uint8Array.from(own, (one, i) => (one === 1 || !open.has(outside[i] as number) ? 1 : 0));
}

/** Numbers the connected pieces of one value, from 1; 0 elsewhere. */
function labelled(mask: Uint8Array, value: 0 | 1, width: number, height: number): Int32Array {
  const pieces = new Int32Array(mask.length), stack: number[] = [];
  let next = 0;
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] !== value || pieces[start] !== 0) continue;
    pieces[start] = ++next;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width, y = Math.floor(at / width);
      for (const [nx, ny] of [[x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]] as const) {
        const near = ny * width + nx;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height || mask[near] !== value || pieces[near] !== 0) continue;
        pieces[near] = next;
        stack.push(near);
      }
    }
  }
  return pieces;
}

/** The corners of all pixels on a mask's rim that touch what lies outside. */
export function outlinePoints(mask: Uint8Array, width: number, height: number): Corner[] {
  const points: Corner[] = [], at = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? 0 : (mask[y * width + x] as number));
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    if (at(x, y) === 0) continue;
    if (at(x - 1, y) === 0) points.push([x, y + 0.5]);
    if (at(x + 1, y) === 0) points.push([x + 1, y + 0.5]);
    if (at(x, y - 1) === 0) points.push([x + 0.5, y]);
    if (at(x, y + 1) === 0) points.push([x + 0.5, y + 1]);
  }
  return points;
}
