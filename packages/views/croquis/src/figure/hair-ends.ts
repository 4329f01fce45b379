import { add, clamp, lerp, mix, normalise, pointOn, scale, subtract, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { Lock } from './hair-style.ts';
import { hairChance } from './hair-strands.ts';
import type { HairKit } from './hair-strands.ts';

/** Width of one end, mm: of a braid, of a loc. */
const BRAID = 8.5, LOC = 13;

/** The ends of a plaited lock. */
export interface PlaitEnds {
  /** Along the lower edge, from the outer guide's end to the inner one's. */
  readonly points: readonly Point[];
  /** The thread that ties each, and the dark between two. */
  readonly inks: readonly Ink[];
}

/** Plaits end one by one: each at a length of its own, narrower than it hung, rounded, with a gap that runs up beside it. Together they swing a little inwards. */
export function plaitEnds(kit: HairKit, lock: Lock, { outer, inner, key }: { readonly outer: Curve; readonly inner: Curve; readonly key: string }): PlaitEnds {
  const from = pointOn(outer, 1), to = pointOn(inner, 1), across = subtract(to, from);
  const width = Math.hypot(across[0], across[1]), along = normalise(across), one = lock.isThick ? LOC : BRAID;
  const down = normalise(mix(tangentOn(outer, 1), tangentOn(inner, 1), 0.5));
  const count = Math.max(2, Math.min(lock.strands + 1, Math.round(width / one)));
  const points: Point[] = [], inks: Ink[] = [];
  const long = lock.isThick ? [4, 40] as const : [6, 58] as const;
  const place = (x: number, y: number): Point => add(add(from, scale(along, x)), scale(down, y));
  for (let i = 0; i < count; i++) {
    const pitch = width / count, middle = (i + 0.5) * pitch;
    // Longest in the middle of the head of hair; chance does the rest.
    const length = lerp(long[0], long[1], hairChance(kit, key, 'end', i)) + (lock.isThick ? 8 : 14) * Math.sin(Math.PI * clamp((i + 0.5) / count));
    const lean = 5 * (hairChance(kit, key, 'end-lean', i) - 0.5), half = pitch * (lock.isThick ? 0.4 : 0.36), tip = half * 0.62;
    points.push(place(middle - half, length * 0.3), place(middle - tip * 1.1 + lean, length - 5), place(middle - tip * 0.55 + lean, length), place(middle + tip * 0.55 + lean, length), place(middle + tip * 1.1 + lean, length - 5), place(middle + half, length * 0.3));
    inks.push({ points: [place(middle - tip * 1.1 + lean, length - 9), place(middle + tip * 1.1 + lean, length - 9)].map(kit.frame), width: 2, kind: 'plain', colour: kit.tones.line, opacity: 0.8, isClipped: true });
    if (i === count - 1) continue;
    // The gap opens below and is lost between the plaits above.
    const gap = 8 + (lock.isThick ? 34 : 46) * hairChance(kit, key, 'end-gap', i) ** 1.4;
    points.push(place(middle + pitch / 2, -gap));
  }
  return { points, inks };
}
