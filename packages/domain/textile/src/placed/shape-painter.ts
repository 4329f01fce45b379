import { hexToRgb } from '@toile/colour';
import type { Polyline } from '@toile/geometry';
import type { TileShape } from '@toile/drawing';

/** What to paint on: size in mm, pixels to the mm, and the sheet's start. */
export interface PaintSheet {
  readonly width: number;
  readonly height: number;
  readonly perMm: number;
  /** Pieces are painted again one sheet to the left and right (a strip that runs round), or on all sides (a repeat). */
  readonly wraps?: 'across' | 'all';
}

/** Sub-lines to a pixel row: with exact cover along the line this is smooth enough for a border seen through folds. */
const SUBLINES = 4;

/** Shapes as straight RGBA pixels over nothing, in order, even–odd with their holes. Plain and slow beside the painter's kernels: for pictures made once, and as a judge in tests. Blur is left out. */
export function paintShapes(shapes: readonly TileShape[], sheet: PaintSheet): { readonly width: number; readonly height: number; readonly rgba: Uint8Array } {
  const width = Math.max(1, Math.round(sheet.width * sheet.perMm)), height = Math.max(1, Math.round(sheet.height * sheet.perMm));
  const kx = width / sheet.width, ky = height / sheet.height;
  const paint = new Float32Array(width * height * 4);
  const cover = new Float32Array(width + 2);
  for (const shape of shapes) {
    const loops = [shape.outline, ...(shape.holes ?? [])];
    const acrossShifts = sheet.wraps ? shiftsOf(shape.outline, 0, sheet.width) : [0];
    const downShifts = sheet.wraps === 'all' ? shiftsOf(shape.outline, 1, sheet.height) : [0];
    const rgb = hexToRgb(shape.fill), opacity = shape.opacity ?? 1;
    for (const dy of downShifts) for (const dx of acrossShifts) fillLoops(loops, { dx, dy, kx, ky, width, height, cover, blend: (x, y, share) => over(paint, (y * width + x) * 4, rgb, share * opacity) });
  }
  const rgba = new Uint8Array(paint.length);
  for (let i = 0; i < paint.length; i += 4) {
    for (let c = 0; c < 3; c++) rgba[i + c] = Math.round(paint[i + c] as number);
    rgba[i + 3] = Math.round((paint[i + 3] as number) * 255);
  }
  return { width, height, rgba };
}

/** The shifts, in mm, by which the outline still reaches into [0, size]. */
function shiftsOf(outline: Polyline, axis: 0 | 1, size: number): number[] {
  let low = Infinity, high = -Infinity;
  for (const point of outline) { low = Math.min(low, point[axis]); high = Math.max(high, point[axis]); }
  const shifts: number[] = [];
  for (let k = Math.ceil(-high / size); k <= Math.floor((size - low) / size); k++) shifts.push(k * size);
  return shifts;
}

interface Job {
  readonly dx: number; readonly dy: number; readonly kx: number; readonly ky: number;
  readonly width: number; readonly height: number; readonly cover: Float32Array;
  blend(x: number, y: number, share: number): void;
}

function fillLoops(loops: readonly Polyline[], job: Job): void {
  const { dx, dy, kx, ky, width, height, cover } = job;
  let top = Infinity, bottom = -Infinity, left = Infinity, right = -Infinity;
  for (const loop of loops) for (const [x, y] of loop) {
    top = Math.min(top, (y + dy) * ky); bottom = Math.max(bottom, (y + dy) * ky);
    left = Math.min(left, (x + dx) * kx); right = Math.max(right, (x + dx) * kx);
  }
  const from = Math.max(0, Math.floor(left)), to = Math.min(width, Math.ceil(right) + 1);
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, Math.ceil(bottom)); row++) {
    cover.fill(0, from, to + 1);
    for (let sub = 0; sub < SUBLINES; sub++) {
      const y = row + (sub + 0.5) / SUBLINES;
      const crossings: number[] = [];
      for (const loop of loops) {
        for (let i = 0; i < loop.length; i++) {
          const a = loop[i] as readonly [number, number], b = loop[i + 1 === loop.length ? 0 : i + 1] as readonly [number, number];
          const ya = (a[1] + dy) * ky, yb = (b[1] + dy) * ky;
          if (ya <= y === yb <= y) continue;
          crossings.push((a[0] + dx) * kx + ((y - ya) / (yb - ya)) * (b[0] - a[0]) * kx);
        }
      }
      crossings.sort((p, q) => p - q);
      for (let k = 0; k + 1 < crossings.length; k += 2) addSpan(cover, Math.max(0, crossings[k] as number), Math.min(width, crossings[k + 1] as number));
    }
    for (let x = from; x < to; x++) if ((cover[x] as number) > 0) job.blend(x, row, Math.min(1, (cover[x] as number) / SUBLINES));
  }
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  if (to <= from) return;
  const first = Math.floor(from), last = Math.floor(to);
  if (first === last) { cover[first] = (cover[first] as number) + to - from; return; }
  cover[first] = (cover[first] as number) + first + 1 - from;
  for (let x = first + 1; x < last; x++) cover[x] = (cover[x] as number) + 1;
  cover[last] = (cover[last] as number) + to - last;
}

function over(paint: Float32Array, at: number, rgb: readonly [number, number, number], alpha: number): void {
  const under = paint[at + 3] as number;
  const sum = alpha + under * (1 - alpha);
  const share = sum > 0 ? alpha / sum : 0;
  for (let c = 0; c < 3; c++) paint[at + c] = (paint[at + c] as number) + ((rgb[c] as number) - (paint[at + c] as number)) * share;
  paint[at + 3] = sum;
}
