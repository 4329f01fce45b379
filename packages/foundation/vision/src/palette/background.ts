import type { Samples } from './sample.ts';
import { VOTER } from './sample.ts';

/** A colour is a plain background when it holds this part of the rim. */
const RIM_PART = 0.6;
/** And this part of at least three of the four sides. */
const SIDE_PART = 0.4;

/**
 * The samples of a plain background, as a mask: the label that holds the rim, and all that hangs together with the rim by it. White
 * inside the subject stays, since it does not reach the rim. `undefined` where the rim has no one colour.
 */
export function backgroundOf({ columns, rows, kind }: Samples, labels: Int32Array): Uint8Array | undefined {
  const sides = [
    Array.from({ length: columns }, (_, c) => c), Array.from({ length: columns }, (_, c) => (rows - 1) * columns + c),
    Array.from({ length: rows }, (_, r) => r * columns), Array.from({ length: rows }, (_, r) => r * columns + columns - 1),
  ];
  const rim = sides.flat().filter((i) => kind[i] === VOTER);
  const counts = new Map<number, number>();
  for (const i of rim) counts.set(labels[i] as number, (counts.get(labels[i] as number) ?? 0) + 1);
  const [label, held] = [...counts].sort((p, q) => q[1] - p[1])[0] ?? [-1, 0];
  if (label < 0 || held < rim.length * RIM_PART) return undefined;
  if (sides.filter((side) => side.filter((i) => labels[i] === label).length >= side.length * SIDE_PART).length < 3) return undefined;
  const mask = new Uint8Array(labels.length);
  const open = rim.filter((i) => labels[i] === label);
  for (const i of open) mask[i] = 1;
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const column = i % columns;
    for (const next of [column > 0 ? i - 1 : -1, column < columns - 1 ? i + 1 : -1, i - columns, i + columns]) {
      if (next < 0 || next >= labels.length || mask[next] || labels[next] !== label) continue;
      mask[next] = 1;
      open.push(next);
    }
  }
  return mask;
}
