import type { Mask } from './ink-plane.ts';

/** The line a garment is the same on both sides of. */
export interface Axis {
  /** How far the axis leans from upright, radians, clockwise on paper. */
  readonly angle: number;
  /** A point on it, px. */
  readonly x: number;
  readonly y: number;
  /** The share of the garment that has a mirror image: 1 for a perfectly even one. */
  readonly score: number;
}

const DEGREES = Math.PI / 180;
/** How far a page may lie askew. */
const MOST_LEAN = 14;
const SAMPLES = 9000;

/** The mirror axis of a shape, looked for within ±14° of upright: first by whole degrees, then to an eighth of one. */
export function axisOf({ width, height, inside }: Mask): Axis {
  let sx = 0, sy = 0, area = 0;
  for (let i = 0; i < inside.length; i++) if (inside[i]) { sx += i % width; sy += (i / width) | 0; area++; }
  if (area === 0) return { angle: 0, x: width / 2, y: height / 2, score: 0 };
  const cx = sx / area + 0.5, cy = sy / area + 0.5;
  const step = Math.max(1, Math.round(Math.sqrt(area / SAMPLES)));
  const places: number[] = [];
  for (let y = step >> 1; y < height; y += step) for (let x = step >> 1; x < width; x += step) if (inside[y * width + x]) places.push(x + 0.5 - cx, y + 0.5 - cy);
  const score = (degrees: number, offset: number): number => {
    const ux = Math.cos(degrees * DEGREES), uy = Math.sin(degrees * DEGREES);
    let met = 0;
    for (let i = 0; i < places.length; i += 2) {
      const off = places[i]! * ux + places[i + 1]! * uy - offset;
      const x = (places[i]! - 2 * off * ux + cx) | 0, y = (places[i + 1]! - 2 * off * uy + cy) | 0;
      if (x >= 0 && y >= 0 && x < width && y < height && inside[y * width + x]) met++;
    }
    return met / (places.length / 2);
  };
  const unit = Math.max(1, Math.sqrt(area) / 120);
  let lean = 0, offset = 0, best = -1;
  for (let d = -MOST_LEAN; d <= MOST_LEAN; d++) for (const o of [-4, -2, 0, 2, 4]) { const s = score(d, o * unit) - 0.0004 * Math.abs(d); if (s > best) { best = s; lean = d; offset = o * unit; } }
  for (const fine of [0.5, 0.25, 0.12]) {
    const [d0, o0] = [lean, offset];
    for (let i = -2; i <= 2; i++) for (let j = -2; j <= 2; j++) { const s = score(d0 + i * fine, o0 + j * fine * 3 * unit) - 0.0004 * Math.abs(d0 + i * fine); if (s > best) { best = s; lean = d0 + i * fine; offset = o0 + j * fine * 3 * unit; } }
  }
  const angle = lean * DEGREES;
  return { angle, x: cx + Math.cos(angle) * offset, y: cy + Math.sin(angle) * offset, score: score(lean, offset) };
}

/** A place of the picture in the garment's own frame: across the axis (right on paper) and down along it, px. */
export function toAxis({ angle, x, y }: Pick<Axis, 'angle' | 'x' | 'y'>, [px, py]: readonly [number, number]): [across: number, along: number] {
  const c = Math.cos(angle), s = Math.sin(angle);
  return [(px - x) * c + (py - y) * s, -(px - x) * s + (py - y) * c];
}

/** The place in the picture of a point of the garment's frame. */
export function fromAxis({ angle, x, y }: Pick<Axis, 'angle' | 'x' | 'y'>, [across, along]: readonly [number, number]): [x: number, y: number] {
  const c = Math.cos(angle), s = Math.sin(angle);
  return [x + across * c - along * s, y + across * s + along * c];
}
