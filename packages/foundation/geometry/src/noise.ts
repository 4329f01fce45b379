import { mixBits } from '@toile/kernel';

const SIZE = 4096;
const TABLE = new Float64Array(SIZE);
for (let i = 0; i < SIZE; i++) TABLE[i] = mixBits(i + 77) / 4294967296;

const fade = (t: number): number => t * t * (3 - 2 * t);
const cell = (i: number): number => TABLE[i & (SIZE - 1)] as number;

/** Smooth value noise along a line, −1 to 1, one cell a unit. The same everywhere, always. */
export function noise1(x: number): number {
  const i = Math.floor(x);
  const t = fade(x - i);
  return (cell(i) + (cell(i + 1) - cell(i)) * t) * 2 - 1;
}

/** Smooth value noise over a plane, −1 to 1, one cell a unit. */
export function noise2(x: number, y: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const tx = fade(x - i);
  const ty = fade(y - j);
  const corner = (a: number, b: number): number => cell(mixBits(Math.imul(a, 73856093) ^ Math.imul(b, 19349663)));
  const top = corner(i, j) + (corner(i + 1, j) - corner(i, j)) * tx;
  const bottom = corner(i, j + 1) + (corner(i + 1, j + 1) - corner(i, j + 1)) * tx;
  return (top + (bottom - top) * ty) * 2 - 1;
}
