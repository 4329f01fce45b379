import { add, clamp, distance, lerp, normalise, scale, selfCrossings, smoothStep, subtract } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import { mixHex, shadowOf } from '@toile/colour';
import type { Ink, Ribbon, Shape } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import type { Draw } from './context.ts';
import type { Folding } from './field.ts';

/** The place where a hem runs back on itself and the inside of the cloth shows. */
export interface HemTurn {
  /** The valley that turns. */
  readonly fold: number;
  /** +1 where the near lip points right, −1 left. */
  readonly lean: 1 | -1;
  readonly depth: number;
  /** The visible inside: a simple closed polygon. */
  readonly inside: readonly Point[];
  /** The lip's edge over the inside. */
  readonly over: readonly Point[];
  /** The farthest point of the near lip, and its t on the hem. */
  readonly lip: Point;
  readonly lipT: number;
}

/** A hem drawn fold by fold. `edge` runs from t = 0 to t = 1 and may run backwards in between: never feed it to code that wants a curve. */
export interface TurnedHem { readonly edge: readonly Point[]; readonly turns: readonly HemTurn[] }

export interface HemWish {
  /** Valleys 0…count: their t on the hem. */
  readonly count: number;
  tAt(fold: number): number;
  /** The hem's base line and the direction cloth hangs in. */
  at(t: number): Point;
  down?(t: number): Point;
  /** Of a valley: depth of the wave in mm; how far it turns (above 1 it runs backwards); which way it leans. */
  depth(fold: number): number;
  turn(fold: number): number;
  lean(fold: number): 1 | -1;
  readonly samples?: number;
}

interface Sample { readonly point: Point; readonly t: number; readonly f: number; readonly fold: number }

/**
 * The S-turn hem. Over a fold f = 0…1 the edge is t = t_k + w(f − B/2π·sin 2πf), y = A(cos(2πf − 0.9·lean) − 0.9),
 * fading to a rounded belly between valleys. B above 1 makes t run backwards: the cloth turns and shows its inside.
 */
export function turnedHem(wish: HemWish): TurnedHem {
  const samples = sampleHem(wish);
  const edge = [wish.at(0), ...samples.map((q) => q.point), wish.at(1)];
  const turns: HemTurn[] = [];
  for (let fold = 1; fold < wish.count; fold++) {
    if (wish.turn(fold) <= 1.25) continue;
    const turn = turnAt(wish, samples, fold);
    if (turn) turns.push(turn);
  }
  return { edge, turns };
}

function sampleHem(wish: HemWish): Sample[] {
  const perFold = wish.samples ?? 26;
  const down = wish.down ?? ((): Point => [0, 1]);
  const out: Sample[] = [];
  for (let k = 0; k < wish.count; k++) {
    const from = wish.tAt(k);
    const width = wish.tAt(k + 1) - from;
    // Both halves of a loop are of one size, whatever lies beside it.
    const loops = [k, k + 1].map((v) => (wish.turn(v) > 1.25 ? Math.min(width, 1.5 * Math.min(wish.tAt(v) - wish.tAt(v - 1), wish.tAt(v + 1) - wish.tAt(v))) : width));
    for (let i = 0; i < perFold; i++) {
      const f = i / perFold;
      const near = f < 0.5 ? k : k + 1;
      const reach = smoothStep(0, 0.5, Math.abs(f - 0.5));
      const signed = f < 0.5 ? f : f - 1;
      const t = from + width * f - (((loops[near - k] as number) * wish.turn(near)) / (2 * Math.PI)) * Math.sin(2 * Math.PI * f) * reach;
      const wave = wish.depth(near) * (Math.cos(2 * Math.PI * signed - wish.lean(near) * 0.9) - 0.9) * reach;
      const belly = Math.min(1.4, width * 9) * 0.55 * lerp(wish.depth(k), wish.depth(k + 1), f) * (1 - reach);
      if (t < 0 || t > 1) continue;
      const calm = Math.min(1, 8 * Math.min(t + 0.004, 1.004 - t));
      out.push({ point: add(wish.at(t), scale(down(t), (wave + belly) * calm)), t, f: signed, fold: near });
    }
  }
  return out;
}

function turnAt(wish: HemWish, samples: readonly Sample[], fold: number): HemTurn | undefined {
  let farthest = -1, nearest = -1, high = -Infinity, low = Infinity;
  samples.forEach((q, i) => {
    if (q.fold !== fold || Math.abs(q.f) >= 0.42) return;
    if (q.f <= 0 && q.t > high) { high = q.t; farthest = i; }
    if (q.f >= 0 && q.t < low) { low = q.t; nearest = i; }
  });
  if (farthest < 0 || nearest <= farthest || high <= low) return undefined;
  const lean = wish.lean(fold);
  let from = farthest, to = nearest;
  if (lean > 0) while (from > 0 && (samples[from] as Sample).t > low) from--;
  else while (to < samples.length - 1 && (samples[to] as Sample).t < high) to++;
  const points = (a: number, b: number): Point[] => samples.slice(a, b + 1).map((q) => q.point);
  // The chord that closes the polygon may cut the foot of the lobe; a point or two less and it does not.
  for (let trim = 0; selfCrossings(points(from, to)).length > 0; trim++) {
    if (trim === 6 || to - from < 6) return undefined;
    if (lean > 0) from++;
    else to--;
  }
  const lip = samples[lean > 0 ? farthest : nearest] as Sample;
  return {
    fold, lean, depth: wish.depth(fold), inside: points(from, to), over: lean > 0 ? points(Math.min(from, farthest - 1), farthest) : points(nearest, Math.max(to, nearest + 1)), lip: lip.point, lipT: lip.t,
  };
}

/** Waves a soft hem makes with the folding above it: heroes turn over, the others ripple unequally, the sides stay calm. */
export function hemOf(folding: Folding, at: (t: number) => Point, depth: number, draw: Draw): TurnedHem {
  const turns = Array.from({ length: folding.count + 1 }, (_, k) => folding.tAt(k, 1));
  const tAt = (k: number): number => turns[k] ?? (k < 0 ? 0 : 1);
  const places = Array.from({ length: folding.count + 1 }, (_, k) => at(tAt(k)));
  const gap = (k: number): number => { const a = places[k], b = places[k + 1]; return a && b ? distance(a, b) : Infinity; };
  // A loop needs room on both sides: squeezed into a narrow fold it becomes a speck.
  const room = Array.from({ length: folding.count + 1 }, (_, k) => Math.min(gap(k - 1), gap(k)));
  const isHero = (k: number): boolean => folding.heroes.has(k) && tAt(k) > 0.1 && tAt(k) < 0.9 && (room[k] as number) > 22;
  // A valley between deep folds waves deeper and steeper than one between shallow ones.
  const highest = Math.max(1, ...folding.field.heights);
  const local = (k: number): number => Math.max(folding.field.heights[k - 1] ?? 0, folding.field.heights[k] ?? 0) / highest;
  return turnedHem({
    count: folding.count, tAt, at,
    depth: (k) => Math.min(0.62 * (room[k] ?? Infinity), depth * (isHero(k) ? 0.95 + 0.4 * draw('hem.depth', k) : 0.12 + (0.25 + 0.45 * local(k)) * draw('hem.depth', k))),
    turn: (k) => (isHero(k) ? 2.7 + 0.7 * draw('hem.turn', k) : 0.25 + 0.45 * local(k) + 0.35 * draw('hem.turn', k)),
    lean: (k) => (tAt(k) < 0.5) === (draw('hem.lean', k) < 0.8) ? 1 : -1,
  });
}

/** What a turned hem adds to its layer: the inside of the cloth, the fold that runs up from the lip, shade behind it. */
export interface HemDress { readonly shapes: readonly Shape[]; readonly inks: readonly Ink[]; readonly ribbons: readonly Ribbon[] }

/** Dresses the turns of a hem. `lining` is the colour of the inside; `bend` moves a point of the patch to where the hem really hangs. */
export function dressTurns(hem: TurnedHem, of: { readonly folding: Folding; readonly patch: Patch; readonly colour: Hex; readonly lining: Hex; readonly ink: Hex; readonly fromTop?: boolean }, draw: Draw): HemDress {
  const shapes: Shape[] = [], inks: Ink[] = [], ribbons: Ribbon[] = [];
  const { folding, patch } = of;
  const span = Math.abs(patch(1, 1)[0] - patch(1, 0)[0]);
  for (const turn of hem.turns) {
    const k = turn.fold;
    const gap = (Math.abs(folding.tAt(k + 1, 1) - folding.tAt(k - 1, 1)) / 2) * span;
    const width = Math.max(14, gap * 0.5);
    const line = lineToLip(turn, of, clamp((of.fromTop ? 0 : 0.3) + 0.22 * draw('turn.start', k), 0, 0.7));
    const behind = line.map(([x, y], i): Point => [x + turn.lean * Math.min(26, width * 0.6) * Math.pow(i / 16, 1.2), y + (i === 16 ? turn.depth * 1.5 : 0)]);
    const inside = of.lining === of.colour ? shadowOf(of.colour, 0.42) : shadowOf(of.lining, 0.2);
    shapes.push(
      { outline: [...line, ...behind.reverse()], fill: shadowOf(of.colour, 0.5), opacity: 0.4, isClipped: true, blur: 7 },
      { outline: turn.inside, fill: inside },
      { outline: [...turn.over, ...turn.over.map(([x, y]): Point => [x, y + 7]).reverse()], fill: shadowOf(inside, 0.4), opacity: 0.5, blur: 3, isClipped: true },
    );
    inks.push(
      { points: line, width: 3.4, kind: 'fold', opacity: 0.95 },
      { points: turn.inside, width: 2.1, kind: 'plain', colour: mixHex(shadowOf(of.colour, 0.72), of.ink, 0.45) },
    );
    // The ribbon runs on past the hem: one that ends at the edge shows its end.
    const last = line[16] as Point;
    const beyond = add(last, scale(normalise(subtract(last, line[13] as Point)), 46));
    ribbons.push({ points: [...line, beyond].map(([x, y]): Point => [x - turn.lean * width * 0.34, y]), width: width * 0.6, height: 10, taper: 'in', section: 'soft' });
  }
  return { shapes, inks, ribbons };
}

/** The fold line from the cloth down to the lip: along the valley, leaning over to where the lip hangs. 17 points. */
function lineToLip(turn: HemTurn, of: { readonly folding: Folding; readonly patch: Patch }, from: number): Point[] {
  const offset = turn.lipT - of.folding.tAt(turn.fold, 1);
  const foot = of.patch(1, turn.lipT);
  return Array.from({ length: 17 }, (_, i): Point => {
    if (i === 16) return turn.lip;
    const s = lerp(from, 1, i / 16);
    const q = smoothStep(from, 1, s);
    const [x, y] = of.patch(s, of.folding.tAt(turn.fold, s) + offset * q * q);
    return [x, y + (turn.lip[1] - foot[1]) * Math.pow(q, 6)];
  });
}
