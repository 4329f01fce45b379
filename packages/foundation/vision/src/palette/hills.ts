import { deltaE2000, hexToLab } from '@toile/colour';
import { CELL } from './density.ts';
import type { Density } from './density.ts';
import { stepsToToned } from './even-steps.ts';
import { tonedToHex } from './toned-lab.ts';
import type { Place } from './shade-distance.ts';

/** Cells lower than this belong to nobody: lone samples on the slopes of nothing. */
const LOWEST = 0.4;

/**
 * Parts the landscape into hills, from the tops down (ToMATo: Chazal, Guibas, Oudot, Skraba 2013): where two hills meet, the lower joins
 * the higher if the pass between them is high enough for the two tops to be one colour. Gives the hill of each cell, −1 for none.
 */
export function hillsOf({ heights, size, origin }: Density): { readonly hillOf: Int32Array; readonly count: number } {
  const cells: number[] = [];
  // In a picture of a few pixels nothing is high.
  const lowest = Math.min(LOWEST, heights.reduce((most, h) => Math.max(most, h), 0) / 2);
  if (lowest > 0) for (let i = 0; i < heights.length; i++) if ((heights[i] as number) >= lowest) cells.push(i);
  cells.sort((p, q) => (heights[q] as number) - (heights[p] as number) || p - q);
  const up = new Int32Array(heights.length).fill(-1);
  const top = (cell: number): number => {
    let root = cell;
    while (up[root] !== root) root = up[root] as number;
    for (let i = cell; i !== root;) { const next = up[i] as number; up[i] = root; i = next; }
    return root;
  };
  const placeOf = (cell: number): Place => {
    const b = cell % size[2], rest = (cell - b) / size[2], a = rest % size[1], l = (rest - a) / size[1];
    return stepsToToned(origin[0] + (l + 0.5) * CELL, origin[1] + (a + 0.5) * CELL, origin[2] + (b + 0.5) * CELL);
  };
  const distances = new Map<number, Apart>();
  const known = (p: number, q: number): Apart => {
    const key = p * heights.length + q;
    let apart = distances.get(key);
    if (!apart) distances.set(key, apart = apartOf(placeOf(p), placeOf(q)));
    return apart;
  };
  const steps = neighbourSteps(size);
  const met: number[] = [];
  for (const cell of cells) {
    met.length = 0;
    let home = -1, best = -1;
    for (const step of steps) {
      const next = cell + step;
      if (next < 0 || next >= up.length || up[next] === -1) continue;
      const root = top(next);
      if (!met.includes(root)) met.push(root);
      if ((heights[next] as number) > best) { best = heights[next] as number; home = root; }
    }
    if (home === -1) { up[cell] = cell; continue; }
    up[cell] = home;
    for (const other of met) {
      const a = top(home), b = top(other);
      if (a === b) continue;
      const [higher, lower] = (heights[a] as number) >= (heights[b] as number) ? [a, b] : [b, a];
      if (isOneColour(known(higher, lower), (heights[cell] as number) / (heights[lower] as number))) up[lower] = higher;
    }
  }
  const names = new Map<number, number>();
  const hillOf = new Int32Array(heights.length).fill(-1);
  for (const cell of cells) {
    const root = top(cell);
    let name = names.get(root);
    if (name === undefined) names.set(root, name = names.size);
    hillOf[cell] = name;
  }
  return { hillOf, count: names.size };
}

/** ΔE2000 of two tops as they are, and with the second brought to the light of the first along the ray to black. */
interface Apart { readonly full: number; readonly inOneLight: number; readonly light: number }

function apartOf(p: Place, q: Place): Apart {
  const lab = (place: Place, light = 1) => hexToLab(tonedToHex(place[0] * light, place[1] * light, place[2] * light));
  const [darker, lighter] = p[0] <= q[0] ? [p, q] : [q, p];
  // Of two darks nothing is left of the hue to compare: they are brought to a light where it shows.
  const meeting = Math.max((darker[0] + lighter[0]) / 2, 0.2);
  const raise = (place: Place): number => meeting / Math.max(place[0], 0.1);
  return { full: deltaE2000(lab(p), lab(q)), inOneLight: deltaE2000(lab(p, raise(p)), lab(q, raise(q))), light: lighter[0] - darker[0] };
}

/** Light and shade this far apart (toned lightness) are those of deep folds, which leave few samples between them; nearer ones do not. */
const STEP_OF_LIGHT = 0.26;

/** Whether two tops with a pass of `ratio` (of the lower top) between them are one colour: near, or one cloth in different light. */
function isOneColour({ full, inOneLight, light }: Apart, ratio: number): boolean {
  if (full < 4) return ratio > 0.45;
  if (inOneLight < 5 && light < 0.4) return ratio > (light < STEP_OF_LIGHT ? 0.45 : 0.3);
  return inOneLight < 6.5 && ratio > 0.88;
}

function neighbourSteps(size: readonly [number, number, number]): number[] {
  const steps: number[] = [];
  for (let l = -1; l <= 1; l++) for (let a = -1; a <= 1; a++) for (let b = -1; b <= 1; b++) if (l || a || b) steps.push((l * size[1] + a) * size[2] + b);
  return steps;
}
