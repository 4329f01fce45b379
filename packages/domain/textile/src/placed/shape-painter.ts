import { hexToRgb } from '@toile/colour';
import { signedArea } from '@toile/geometry';
import type { Polyline } from '@toile/geometry';
import type { PlacedDrawing, TileShape } from '@toile/drawing';

/** What to paint on: size in mm, pixels to the mm, and how the sheet joins itself. */
export interface PaintSheet {
  readonly width: number;
  readonly height: number;
  readonly perMm: number;
  /** Shapes are painted again one sheet to the left and right (a strip that runs round), or on all sides (a repeat). */
  readonly wraps?: 'across' | 'all';
}

/** A sheet in work: premultiplied colour and alpha, and the signed cover of the shape in hand. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly kx: number;
  readonly ky: number;
  readonly paint: Float32Array;
  /** Change of cover from pixel to pixel along each row, one column more than the sheet. */
  readonly change: Float32Array;
}

/**
 * Shapes as straight RGBA pixels over nothing, in order, with their holes. Exact cover by summing signed areas along
 * each row. For pictures made once, and as a judge in tests; blur is left out. What they were drawn from goes with them, so that a poster
 * can be painted from the shapes.
 */
export function paintShapes(shapes: readonly TileShape[], sheet: PaintSheet): { readonly width: number; readonly height: number; readonly rgba: Uint8Array; readonly drawing: PlacedDrawing } {
  const width = Math.max(1, Math.round(sheet.width * sheet.perMm)), height = Math.max(1, Math.round(sheet.height * sheet.perMm));
  const canvas: Canvas = { width, height, kx: width / sheet.width, ky: height / sheet.height, paint: new Float32Array(width * height * 4), change: new Float32Array((width + 2) * height) };
  for (const shape of shapes) {
    const acrossShifts = sheet.wraps ? shiftsOf(shape.outline, 0, sheet.width) : [0];
    const downShifts = sheet.wraps === 'all' ? shiftsOf(shape.outline, 1, sheet.height) : [0];
    for (const dy of downShifts) for (const dx of acrossShifts) paintShape(canvas, shape, [dx, dy]);
  }
  const rgba = new Uint8Array(canvas.paint.length);
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = canvas.paint[i + 3] as number;
    if (alpha <= 0) continue;
    for (let c = 0; c < 3; c++) rgba[i + c] = Math.round((canvas.paint[i + c] as number) / alpha);
    rgba[i + 3] = Math.round(alpha * 255);
  }
  return { width, height, rgba, drawing: { width: sheet.width, height: sheet.height, shapes, ...(sheet.wraps === 'across' ? { wraps: 'across' } : {}) } };
}

/** The shifts, in mm, by which the outline still reaches into [0, size]. */
function shiftsOf(outline: Polyline, axis: 0 | 1, size: number): number[] {
  let low = Infinity, high = -Infinity;
  for (const point of outline) { low = Math.min(low, point[axis]); high = Math.max(high, point[axis]); }
  const shifts: number[] = [];
  for (let k = Math.ceil(-high / size); k <= Math.floor((size - low) / size); k++) shifts.push(k * size);
  return shifts;
}

function paintShape(canvas: Canvas, shape: TileShape, [dx, dy]: readonly [number, number]): void {
  const { width, height, kx, ky, paint, change } = canvas;
  let left = Infinity, right = -Infinity, top = Infinity, bottom = -Infinity;
  for (const [x, y] of shape.outline) {
    left = Math.min(left, x); right = Math.max(right, x); top = Math.min(top, y); bottom = Math.max(bottom, y);
  }
  const x0 = Math.max(0, Math.floor((left + dx) * kx)), x1 = Math.min(width, Math.ceil((right + dx) * kx) + 1);
  const y0 = Math.max(0, Math.floor((top + dy) * ky)), y1 = Math.min(height, Math.ceil((bottom + dy) * ky));
  if (x0 >= x1 || y0 >= y1) return;
  const turn = signedArea(shape.outline) > 0;
  addLoop(canvas, shape.outline, { dx, dy, sign: 1 });
  for (const hole of shape.holes ?? []) addLoop(canvas, hole, { dx, dy, sign: signedArea(hole) > 0 === turn ? -1 : 1 });
  const [r, g, b] = hexToRgb(shape.fill);
  const opacity = shape.opacity ?? 1;
  for (let y = y0; y < y1; y++) {
    let cover = 0;
    for (let x = x0; x < x1; x++) {
      const c = y * (width + 2) + x;
      cover += change[c] as number;
      change[c] = 0;
      const alpha = Math.min(1, Math.abs(cover)) * opacity;
      if (alpha < 1e-4) continue;
      const o = (y * width + x) * 4, rest = 1 - alpha;
      paint[o] = r * alpha + (paint[o] as number) * rest;
      paint[o + 1] = g * alpha + (paint[o + 1] as number) * rest;
      paint[o + 2] = b * alpha + (paint[o + 2] as number) * rest;
      paint[o + 3] = alpha + (paint[o + 3] as number) * rest;
    }
    for (let x = x1; x < Math.min(width + 2, x1 + 2); x++) change[y * (width + 2) + x] = 0;
  }
}

/** Adds what each edge of the loop changes in the cover of the pixels it passes, and of all to their right. */
function addLoop(canvas: Canvas, loop: Polyline, { dx, dy, sign }: { readonly dx: number; readonly dy: number; readonly sign: number }): void {
  const { kx, ky } = canvas;
  for (let i = 0; i < loop.length; i++) {
    const a = loop[i] as readonly [number, number], b = loop[i + 1 === loop.length ? 0 : i + 1] as readonly [number, number];
    const ya = (a[1] + dy) * ky, yb = (b[1] + dy) * ky;
    if (ya === yb) continue;
    const xa = (a[0] + dx) * kx, xb = (b[0] + dx) * kx;
    if (ya < yb) addEdge(canvas, [xa, ya, xb, yb], sign);
    else addEdge(canvas, [xb, yb, xa, ya], -sign);
  }
}

/** One edge, upper end first. Beyond a side it counts as if it ran along that side. */
function addEdge(canvas: Canvas, [xa, ya, xb, yb]: readonly [number, number, number, number], sign: number): void {
  for (const side of [0, canvas.width]) {
    if (xa < side === xb < side || xa === side || xb === side) continue;
    const y = ya + ((side - xa) / (xb - xa)) * (yb - ya);
    addEdge(canvas, [xa, ya, side, y], sign);
    addEdge(canvas, [side, y, xb, yb], sign);
    return;
  }
  if (yb > ya) addInnerEdge(canvas, [xa, ya, xb, yb], sign);
}

function addInnerEdge({ width, height, change }: Canvas, [xa, ya, xb, yb]: readonly [number, number, number, number], sign: number): void {
  const slope = (xb - xa) / (yb - ya);
  for (let row = Math.max(0, Math.floor(ya)); row < Math.min(height, yb); row++) {
    const from = Math.max(ya, row), to = Math.min(yb, row + 1);
    const depth = (to - from) * sign;
    const p = clampTo(xa + (from - ya) * slope, width), q = clampTo(xa + (to - ya) * slope, width);
    const low = Math.min(p, q), high = Math.max(p, q);
    const first = Math.floor(low), last = Math.floor(high), base = row * (width + 2);
    if (first === last || high === first + 1) {
      const share = 1 - ((low + high) / 2 - first);
      change[base + first] = (change[base + first] as number) + depth * share;
      change[base + first + 1] = (change[base + first + 1] as number) + depth * (1 - share);
      continue;
    }
    // The edge crosses several pixels of the row: its cover grows as the area to its right.
    const perPixel = depth / (high - low);
    let before = 0;
    for (let x = first; x <= last; x++) {
      const reach = Math.min(high, x + 1), start = Math.max(low, x);
      const crossed = (reach - low) * perPixel;
      const inside = (start - low) * perPixel + (reach - start) * perPixel * (x + 1 - (start + reach) / 2);
      change[base + x] = (change[base + x] as number) + inside - before;
      before = inside;
      if (x === last) change[base + x + 1] = (change[base + x + 1] as number) + crossed - inside;
    }
  }
}

const clampTo = (x: number, width: number): number => (x < 0 ? 0 : x > width ? width : x);
