import { clamp, coonsPatch, lerp, mix, pointOn, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, SeatPlacement, Side } from '@toile/figure';
import { shareAtHeight } from '../cloth/leg-cover.ts';
import { along } from '../cloth/tube.ts';
import type { Tube, TubeWish } from '../cloth/tube.ts';
import { turnOf } from '../cloth/field.ts';
import { LEVEL } from '../frame/levels.ts';

const STEPS = 44, ROOM = 10;
const LEGS: readonly Side[] = ['left', 'right'];

/**
 * The cloth of a skirt on a seated figure: round the trunk to the hip, then over the lap, above both thighs and under them, round the
 * knees, and from the knees straight down. A drop-in for `hangingTube`: folds, hem and details follow by its patch.
 */
export function seatedTube(figure: PosedFigure, seat: SeatPlacement, wish: TubeWish): Tube {
  const { topLevel, bottomLevel } = wish;
  const end = (level: number): number => {
    const share = figure.legShareOf(level);
    const [a, b] = LEGS.map((leg) => pointOn(figure.leg(leg), clamp(share))[1]) as [number, number];
    const ankle = Math.max(...LEGS.map((leg) => pointOn(figure.leg(leg), 1)[1]));
    return share <= 1 ? lerp(Math.max(a, b), (a + b) / 2, 0.4) : ankle + Math.min(90, (share - 1) * 900);
  };
  const hipY = figure.pointAt(LEVEL.hip, 0)[1];
  const bottom = Math.max(end(bottomLevel), hipY + 70);
  const kneeY = Math.min(...LEGS.map((leg) => figure.legJoints(leg)[1][1]));
  const spread = Math.max(0, (wish.halfWidth(bottomLevel, 'left') + wish.halfWidth(bottomLevel, 'right')) / 2 - wish.halfWidth(LEVEL.hip, 'left'));
  const ease = Math.max(0, wish.halfWidth(LEVEL.hip, 'left') - figure.halfWidth(LEVEL.hip));
  const side = (which: Side): Point[] => {
    const sign = sideSign(which);
    const isOver = which === seat.towards;
    const reach = (y: number): number => Math.max(...LEGS.map((leg) => {
      const curve = figure.leg(leg);
      const u = shareAtHeight(curve, y);
      const [, ty] = tangentOn(curve, clamp(u, 0.01, 0.99));
      const half = figure.legHalfWidth(u, leg === which ? 'outer' : 'inner') / Math.max(0.5, Math.abs(ty));
      return sign * pointOn(curve, u)[0] + Math.min(half, 128) + ROOM + ease * 0.5;
    }));
    const hip = figure.pointAt(LEVEL.hip, sign * wish.halfWidth(LEVEL.hip, which));
    let farthest = -Infinity;
    const points = Array.from({ length: STEPS + 1 }, (_, i): Point => {
      const y0 = figure.pointAt(topLevel, sign * wish.halfWidth(topLevel, which))[1];
      const y = lerp(y0, bottom + (wish.hemShape?.(which === 'left' ? 0 : 1) ?? 0) * 0.4, i / STEPS);
      if (y <= hip[1]) {
        const level = lerp(topLevel, LEVEL.hip, clamp((y - y0) / Math.max(1, hip[1] - y0)));
        return [figure.pointAt(level, sign * wish.halfWidth(level, which))[0], y];
      }
      const below = clamp((y - kneeY) / Math.max(60, bottom - kneeY));
      // Over the lap cloth spans from hip to knee; below the knee it hangs from the farthest point it has passed.
      // Under the thighs, which run nearly level, it is the height that counts: the cloth lies a finger below them.
      farthest = isOver ? Math.max(farthest, reach(y)) : Math.max(reach(y), reach(Math.max(hip[1] - 20, y - lerp(46, 8, clamp((y - kneeY + 60) / 120)))));
      const held = clamp((y - hip[1]) / 90);
      const free = farthest + spread * (isOver ? 0.42 : 0.5) * below;
      return [sign * lerp(sign * hip[0], free, held), y];
    });
    return smoothed(points, 3);
  };
  const left = side('left'), right = side('right');
  const bow = (t: number, power = 0.85): number => Math.pow(Math.max(0, Math.sin(Math.PI * clamp(t))), power);
  const shape = wish.hemShape ?? ((): number => 0);
  const ends = [shape(0) * 0.4, shape(1) * 0.4] as const;
  const top = (t: number): Point => { const [x, y] = mix(left[0] as Point, right[0] as Point, t); return [x, y + (wish.topDrop ?? 6) * bow(t)]; };
  const hem = (t: number): Point => { const [x, y] = mix(left[STEPS] as Point, right[STEPS] as Point, t); return [x, y + wish.hemDrop * 0.5 * bow(t, wish.hemBow) + 0.4 * shape(clamp(t)) - lerp(ends[0], ends[1], clamp(t))]; };
  const patch = coonsPatch({ left: along(left), right: along(right), top, bottom: hem });
  const half = wish.halfWidth(LEVEL.hip, 'left') * 1.2;
  const centre = (level: number): number => clamp((figure.centreFront(Math.min(level, 960)) + wish.halfWidth(level, 'left')) / (wish.halfWidth(level, 'left') + wish.halfWidth(level, 'right')));
  return {
    left, right, hem, patch, topLevel, bottomLevel, centreFrontAt: centre,
    cloth: (s, t) => [(turnOf(2 * t - 1) - turnOf(2 * centre(topLevel) - 1)) * half, lerp(topLevel, bottomLevel, s)],
    top: Array.from({ length: 25 }, (_, i) => top(i / 24)),
    // Levels crowd where the thighs are foreshortened: a level lies where its share of the leg does.
    shareOf: (level) => (level <= LEVEL.hip ? ((level - topLevel) / Math.max(1, LEVEL.hip - topLevel)) * ((hipY - (left[0] as Point)[1]) / Math.max(1, bottom - (left[0] as Point)[1])) : (end(level) - (left[0] as Point)[1]) / Math.max(1, bottom - (left[0] as Point)[1])),
  };
}

/** The line with its bends eased across, its heights and ends kept. */
function smoothed(points: readonly Point[], passes: number): Point[] {
  let now = points.map((p) => p[0]);
  for (let pass = 0; pass < passes; pass++) now = now.map((x, i) => (i === 0 || i === now.length - 1 ? x : 0.5 * x + 0.25 * ((now[i - 1] as number) + (now[i + 1] as number))));
  return points.map((p, i): Point => [now[i] as number, p[1]]);
}
