import type { GarmentId } from '@toile/garment';
import { CODE_LENGTH, CODE_STEP, codeOf } from './base.ts';
import type { BaseEntry, SketchBase } from './base.ts';

/** One guess of what a sketch shows. */
export interface TypeProposal {
  readonly type: GarmentId;
  /** The side its neighbours say; `sideShown` looks closer. */
  readonly side: 'front' | 'back';
  /** How plainly they say the back: 1 all of them, -1 none. */
  readonly backVote: number;
  /** 0–1: how sure, against every other garment. */
  readonly confidence: number;
  /** The drawings of this type most like the sketch, nearest first. */
  readonly nearest: readonly (BaseEntry & { readonly distance: number })[];
}

/** What a sketch may be, best first, and whether it looks like a garment at all. */
export interface Proposals {
  readonly proposals: readonly TypeProposal[];
  /** How far from everything the house draws: 0 as near as its own drawings, 1 at the edge of what they reach, above 1 nothing like a garment. */
  readonly strangeness: number;
}

/** How many neighbours of a type speak for it, and how sharply a nearer one wins. */
const SPEAKERS = 15, SHARPNESS = 0.5;
const KEPT = 16;

/** Every type of the base by how near its drawings lie to a descriptor. */
export function proposeTypes(base: SketchBase, descriptor: Float32Array): Proposals {
  const code = codeOf(base, descriptor);
  const held = new Map<GarmentId, (BaseEntry & { distance: number })[]>();
  base.entries.forEach((entry, i) => {
    let distance = 0;
    for (let k = 0; k < CODE_LENGTH; k++) { const d = base.codes[i * CODE_LENGTH + k]! * CODE_STEP - code[k]!; distance += d * d; }
    const list = held.get(entry.type);
    if (list) list.push({ ...entry, distance: Math.sqrt(distance) });
    else held.set(entry.type, [{ ...entry, distance: Math.sqrt(distance) }]);
  });
  const scored = [...held].map(([type, list]) => {
    const nearest = list.toSorted((a, b) => a.distance - b.distance).slice(0, KEPT);
    const distance = nearest.slice(0, SPEAKERS).reduce((sum, one) => sum + one.distance, 0) / SPEAKERS;
    return { type, nearest, distance, backVote: backVoteOf(nearest) };
  }).toSorted((a, b) => a.distance - b.distance);
  const first = scored[0]?.distance ?? 0;
  const weights = scored.map(({ distance }) => Math.exp(-(distance - first) / SHARPNESS)), total = weights.reduce((a, b) => a + b, 0);
  const [middle, , widest] = base.ranges;
  const closest = Math.min(...scored.map(({ nearest }) => nearest[0]?.distance ?? Infinity));
  return {
    proposals: scored.map(({ type, backVote, nearest }, i) => ({ type, side: backVote <= FRONT_LEAD ? 'front' : 'back', backVote, nearest, confidence: weights[i]! / total })),
    strangeness: Math.max(0, (closest - middle) / (widest - middle)),
  };
}

/** A sketch shows the front unless its nearest drawings say plainly that it does not: a back is a front with less on it, and pens leave things out. */
const FRONT_LEAD = 0.35;

/** The nearer neighbours' vote: 1 all backs, -1 all fronts. */
function backVoteOf(nearest: readonly (BaseEntry & { readonly distance: number })[]): number {
  let vote = 0, all = 0;
  nearest.slice(0, 6).forEach(({ side, distance }) => { const weight = 1 / (distance + 0.2); vote += (side === 'back' ? 1 : -1) * weight; all += weight; });
  return all === 0 ? -1 : vote / all;
}
