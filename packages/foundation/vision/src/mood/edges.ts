import { blurred } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Directions } from './mood-measures.ts';

/** Where a grid's lightness and colour change, and which way. */
export interface Edges {
  readonly width: number;
  readonly height: number;
  /** Change a pixel. */
  readonly strength: Float32Array;
  /** The way of steepest change, radians 0–π; 0 where no edge is seen. */
  readonly across: Float32Array;
  /** 1 on the ridge of an edge. */
  readonly ridge: Uint8Array;
  /** How far across the edge the ridge lies from the middle of its pixel, −0.5 to 0.5. */
  readonly offset: Float32Array;
  readonly ridges: number;
  readonly directions: Directions;
  readonly alignment: number;
}

/** A change of the toned lightness a pixel from which an edge is seen: about five times what is left of sensor noise in a shrunk picture. */
const SEEN = 0.022;
/** Colour edges count less than light edges at the same distance, as the eye has it. */
const CHROMA = 1.6;

/** Edges of all three channels together: the gradient of a vector picture (Di Zenzo 1986), thinned to its ridges (Canny 1986). */
export function edgesOf(grid: Grid, sigma = 1.1): Edges {
  const { width, height, opaque } = grid;
  const [l, a, b] = [grid.l, grid.a, grid.b].map((channel) => blurred(channel, width, height, sigma)) as [Float32Array, Float32Array, Float32Array];
  const strength = new Float32Array(width * height), across = new Float32Array(width * height), ridge = new Uint8Array(width * height), offset = new Float32Array(width * height);
  let energy = 0, doubleX = 0, doubleY = 0;
  const shares = { horizontal: 0, vertical: 0, diagonal: 0 };
  for (let y = 1; y < height - 1; y++) for (let x = 1; x < width - 1; x++) {
    const i = y * width + x;
    if (!opaque[i] || !opaque[i - 1] || !opaque[i + 1] || !opaque[i - width] || !opaque[i + width]) continue;
    const lx = ((l[i + 1] as number) - (l[i - 1] as number)) / 2, ly = ((l[i + width] as number) - (l[i - width] as number)) / 2;
    const ax = (((a[i + 1] as number) - (a[i - 1] as number)) / 2) * CHROMA, ay = (((a[i + width] as number) - (a[i - width] as number)) / 2) * CHROMA;
    const bx = (((b[i + 1] as number) - (b[i - 1] as number)) / 2) * CHROMA, by = (((b[i + width] as number) - (b[i - width] as number)) / 2) * CHROMA;
    const xx = lx * lx + ax * ax + bx * bx, yy = ly * ly + ay * ay + by * by, xy = lx * ly + ax * ay + bx * by;
    const spread = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
    strength[i] = Math.sqrt((xx + yy + spread) / 2);
    if ((strength[i] as number) < SEEN) continue;
    const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
    across[i] = angle < 0 ? angle + Math.PI : angle;
    energy += xx + yy;
    doubleX += xx - yy;
    doubleY += 2 * xy;
    // The edge runs at a right angle to the steepest change.
    const run = ((across[i] as number) * 180) / Math.PI + 90;
    const turned = ((run % 180) + 180) % 180;
    if (turned < 22.5 || turned >= 157.5) shares.horizontal += spread;
    else if (turned >= 67.5 && turned < 112.5) shares.vertical += spread;
    else shares.diagonal += spread;
  }
  const ridges = thin({ strength, across, ridge, offset, width, height });
  const all = shares.horizontal + shares.vertical + shares.diagonal;
  const part = (one: number): number => (all > 0 ? one / all : 0);
  return {
    width, height, strength, across, ridge, offset, ridges, alignment: energy > 0 ? Math.hypot(doubleX, doubleY) / energy : 0,
    directions: { horizontal: part(shares.horizontal), vertical: part(shares.vertical), diagonal: part(shares.diagonal) },
  };
}

function thin({ strength, across, ridge, offset, width, height }: Pick<Edges, 'strength' | 'across' | 'ridge' | 'offset' | 'width' | 'height'>): number {
  const marks = ridge, places = offset;
  let count = 0;
  const at = (x: number, y: number): number => {
    const x0 = Math.floor(x), y0 = Math.floor(y), u = x - x0, v = y - y0, i = y0 * width + x0;
    return (strength[i] as number) * (1 - u) * (1 - v) + (strength[i + 1] ?? 0) * u * (1 - v) + (strength[i + width] ?? 0) * (1 - u) * v + (strength[i + width + 1] ?? 0) * u * v;
  };
  for (let y = 2; y < height - 2; y++) for (let x = 2; x < width - 2; x++) {
    const i = y * width + x, own = strength[i] as number;
    if (own < SEEN) continue;
    const dx = Math.cos(across[i] as number), dy = Math.sin(across[i] as number);
    const ahead = at(x + dx, y + dy), behind = at(x - dx, y - dy);
    if (own < ahead || own <= behind) continue;
    marks[i] = 1;
    // The top of the parabola through the three.
    places[i] = Math.max(-0.5, Math.min(0.5, (ahead - behind) / (2 * Math.max(1e-6, 2 * own - ahead - behind))));
    count += 1;
  }
  return count;
}
