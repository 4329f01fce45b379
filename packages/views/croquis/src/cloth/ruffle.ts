import { add, clamp, curveOf, mix, normalise, perpendicular, pointOn, sampleQuadratic, scale, tangentOn } from '@toile/geometry';
import type { Patch, Point, Polyline } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Layer, Ribbon, Ink, Shape } from '@toile/drawing';
import type { ResolvedGarment } from '@toile/garment';
import type { Draw, Stuff } from './context.ts';
import type { FoldRule } from './fold-rule.ts';
import { surfaceOf } from './surface.ts';
import { turnedHem } from './hem-turn.ts';

/** Depth of a hem ruffle, drawn mm: as resolved, or by the length it hangs from. It is part of the garment's length. */
export function ruffleDepthOf(garment: ResolvedGarment, scaleThere: number, length: number): number {
  const asked = garment.trims.ruffleDepth * scaleThere;
  return clamp(asked > 0 ? asked * 0.8 : 34 + length * 0.09, 26, 120);
}

/** What a ruffle needs beyond its seam: depth, where it points, how full. */
export interface RuffleWish {
  readonly depth: number;
  /** Which way it falls from the line: the side of the line's left (y down) is −1. Falls down where left out. */
  readonly towards?: (t: number) => Point;
  /** How far above the line its seam lies, mm. */
  readonly tuck?: number;
}

/**
 * A gathered strip along a line, its free edge turning over fold by fold (the hem's own formula, most folds turned).
 * Gives everything of a layer but its id, part and colour. The line must not run backwards.
 */
export function ruffleLayer(line: Polyline, stuff: Stuff, rule: FoldRule, wish: RuffleWish, draw: Draw): Pick<Layer, 'outline' | 'surface' | 'relief' | 'shapes' | 'inks'> {
  const seam = curveOf(line);
  const { depth } = wish;
  // Round a wide hem the eye takes folds together: fewer are drawn than are sewn.
  const pitch = clamp(rule.wavelength * 0.62, 24, 54) * (0.7 + depth / 120) * clamp(seam.length / 620, 1, 1.7);
  const count = Math.max(4, Math.round(seam.length / pitch));
  const places = foldPlaces(count, draw);
  const tAt = (k: number): number => places[clamp(k, 0, count)] as number;
  const down = wish.towards ?? ((t: number): Point => {
    const d = perpendicular(tangentOn(seam, clamp(t, 0.01, 0.99)));
    const q = d[1] > 0 ? d : scale(d, -1);
    // A frill hangs: it stands off its seam a little, and leans out at the sides.
    return normalise(add(mix(q, [0, 1], 0.6), [(t - 0.5) * 0.5, 0]));
  });
  const swell = (t: number): number => { const x = clamp(t) * 5.999, i = Math.floor(x), f = x - i; return 1 + 0.15 * (mix([draw('ruffle.swell', i), 0], [draw('ruffle.swell', i + 1), 0], f * f * (3 - 2 * f))[0] - 0.5); };
  const base = (t: number): Point => add(pointOn(seam, t), scale(down(t), depth * swell(t)));
  const hem = turnedHem({
    count, tAt, at: base, down, samples: 18,
    depth: (k) => (4 + depth * 0.1) * (0.5 + 0.8 * draw('ruffle.depth', k)),
    turn: (k) => (draw('ruffle.turned', k) < 0.55 ? 2.2 + draw('ruffle.turn', k) : 0.7),
    lean: (k) => (tAt(k) < 0.5 ? 1 : -1),
  });
  const topLine = line.map(([x, y]): Point => [x, y - (wish.tuck ?? 7)]);
  const top = curveOf(topLine);
  const low = curveOf(Array.from({ length: 60 }, (_, i) => base(i / 59)));
  const patch: Patch = (s, t) => mix(pointOn(top, t), pointOn(low, t), s);
  const ribbons: Ribbon[] = [], inks: Ink[] = [], shapes: Shape[] = [];
  for (let k = 1; k < count; k++) {
    const turn = hem.turns.find((q) => q.fold === k);
    const from = pointOn(top, tAt(k));
    const to = turn ? turn.lip : pointOn(low, tAt(k));
    const width = (tAt(k + 1) - tAt(k - 1)) * 0.5 * seam.length;
    if (turn || draw('ruffle.pen', k) < 0.7) {
      const end = turn ? to : mix(from, to, 0.5 + 0.35 * draw('ruffle.reach', k));
      inks.push({ points: sampleQuadratic(from, add(mix(from, end, 0.5), [turn ? turn.lean * 2 : 0, 0]), end, 8), width: turn ? 2.6 : 1.9, kind: 'fold', opacity: 0.85 });
    }
    const between = tAt(k) - 0.5 / count;
    ribbons.push({ points: [patch(0, between), patch(0.5, between), patch(1.2, between)], width: width * 0.42, height: 9, taper: 'in', section: 'roll' });
    if (draw('ruffle.tuck', k) < 0.6) inks.push({ points: [patch(0, tAt(k) - 0.4 / count), patch(0.15, tAt(k) - 0.4 / count), patch(0.3, tAt(k) - 0.38 / count)], width: 1.5, kind: 'fold', opacity: 0.6 });
  }
  for (const turn of hem.turns) {
    const head = pointOn(top, clamp(turn.lipT));
    shapes.push(
      { outline: turn.inside, fill: shadowOf(stuff.colour, 0.42) },
      { outline: [head, turn.lip, add(turn.lip, [turn.lean * pitch * 0.35, 2]), add(head, [turn.lean * 6, 0])], fill: shadowOf(stuff.colour, 0.5), opacity: 0.4, blur: 4, isClipped: true },
    );
  }
  return {
    outline: [...topLine, ...hem.edge.slice().reverse()],
    surface: surfaceOf(patch, { rows: 5, columns: 40, s: [-0.3, 1.5], t: [-0.02, 1.02], cloth: (s, t) => [t * seam.length * 1.6, s * depth] }),
    relief: { round: 0, halfWidth: depth, ribbons }, shapes, inks,
  };
}

/** Unequal fold widths, as shares of the length: 0 … 1 at 0 … count. */
function foldPlaces(count: number, draw: Draw): number[] {
  const at = [0];
  for (let k = 0; k < count; k++) at.push((at[k] as number) + 0.42 + 1.4 * draw('ruffle.width', k) ** 1.6);
  const total = at[count] as number;
  return at.map((a) => a / total);
}
