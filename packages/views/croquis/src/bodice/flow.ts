import { clamp, lerp, smoothStep } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Side } from '@toile/figure';
import type { Surface } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import type { Tube } from '../cloth/tube.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { isCutInOne, isOneCloth } from '../frame/seamless.ts';
import { planSkirt } from '../skirt/skirt-plan.ts';

/*
 * A gown cut in one is drawn in two sheets. The bodice goes on below the waist along the skirt's own sides and pales away there, so that
 * its light and its print pass into the skirt's.
 */

/** How far a bodice cut in one with its skirt goes on below the waist, mm, and where it starts to pale. */
const REACH = 210;
const PALE_FROM = 16;
/** The stretch above the waist over which its sides lead into the skirt's, mm. */
const LEAD = 78;

/** The bodice's way into the skirt. */
export interface Flow {
  /** Level where nothing of the bodice is left. */
  readonly low: number;
  /** A point of the gown: of the bodice above the waist, of the skirt below it. */
  point(level: number, t: number): Point;
  /** The side from a level down to `low`. */
  side(side: Side, from: number): Polyline;
  /** Opacity from the frame's top (0) to `low` (1), see `Layer.fade`. */
  readonly fade: Float32Array;
  /** The surface of the body, its s running from the frame's top to `low`; `spread` widens t where cloth runs out over the shoulders. */
  surface(spread: (level: number, t: number) => number): Surface;
}

const known = new WeakMap<GarmentFrame, { readonly flow: Flow | undefined }>();

/** The way of a bodice cut in one with its skirt; nothing for any other. */
export function flowOf(frame: GarmentFrame): Flow | undefined {
  const kept = known.get(frame);
  if (kept) return kept.flow;
  const flow = makeFlow(frame);
  known.set(frame, { flow });
  return flow;
}

function makeFlow(frame: GarmentFrame): Flow | undefined {
  const { garment } = frame.draft;
  if (!garment.skirt || !isCutInOne(garment)) return undefined;
  const { tube } = planSkirt(frame.draft, garment.skirt).panel;
  const waist = tube.topLevel;
  const low = Math.min(waist + REACH, lerp(waist, tube.bottomLevel, 0.6));
  const point = (level: number, t: number): Point => {
    const share = smoothStep(waist - LEAD, waist + 4, level);
    if (share <= 0) return frame.point(level, t);
    const below = onTube(tube, level, t, waist);
    if (share >= 1) return below;
    const above = frame.point(level, t);
    return [lerp(above[0], below[0], share), lerp(above[1], below[1], share)];
  };
  const fade = Float32Array.from({ length: 65 }, (_, i) => {
    const level = lerp(frame.top, low, i / 64);
    return isOneCloth(garment) ? 1 - smoothStep(waist + PALE_FROM, low - 12, level) : level > waist + 2 ? 0 : 1;
  });
  return {
    low, point, fade,
    side: (side, from) => {
      const steps = Math.max(12, Math.round((low - from) / 8));
      return eased(Array.from({ length: steps + 1 }, (_, i) => point(lerp(from, low, i / steps), side === 'left' ? 0 : 1)), waist);
    },
    surface: (spread) => {
      const levelOf = (s: number): number => lerp(frame.top, low, s);
      const rows = Math.round(clamp(((low - frame.top) * 1.16) / 15, 26, 76));
      return surfaceOf((s, t) => point(levelOf(s), spread(levelOf(s), t)), {
        rows, columns: 19, s: [-0.1, 1.06], t: [-0.28, 1.28],
        cloth: (s, t) => {
          const level = levelOf(s);
          const at = spread(level, t);
          const own = frame.cloth(frame.sOf(Math.min(level, frame.end)), at);
          const share = smoothStep(waist - 130, waist, level);
          return share <= 0 ? own : [lerp(own[0], tube.cloth(tube.shareOf(Math.max(level, waist)), at)[0], share), level];
        },
      });
    },
  };
}

/** Above its top edge a tube goes straight up: the way to it is the bodice's. */
function onTube(tube: Tube, level: number, t: number, waist: number): Point {
  const [x, y] = tube.patch(Math.max(0, tube.shareOf(level)), t);
  return [x, level < waist ? y - (waist - level) : y];
}

/** The bend at the waist, rounded: cloth cut in one curves there. */
function eased(line: Polyline, waist: number): Point[] {
  let now = line.slice();
  for (let pass = 0; pass < 8; pass++) now = now.map((p, i): Point => {
    const before = now[i - 1], after = now[i + 1];
    if (!before || !after || Math.abs(p[1] - waist) > 60) return p;
    return [0.5 * p[0] + 0.25 * (before[0] + after[0]), p[1]];
  });
  return now;
}
