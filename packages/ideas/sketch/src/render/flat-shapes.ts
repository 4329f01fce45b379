import { lerp, smoothStep } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { FillKind, FlatDrawing, LineKind, Path } from '@toile/flat';

/** One path of a flat as a polyline, mm. */
export interface FlatShape {
  readonly part: string;
  readonly points: readonly Point[];
  readonly isClosed: boolean;
  readonly line: LineKind;
  readonly fill: FillKind;
}

/** How a drawing may be posed besides its cut. */
export interface FlatPose {
  /** How much further than drafted the arms are held out, radians; below 0 they hang closer. */
  readonly armLift: number;
  /** How far the legs stand apart: mm further out for each mm below the fork; 0, as drafted, where left out. */
  readonly legSpread?: number;
}

export const AS_DRAFTED: FlatPose = { armLift: 0 };

/** Points a Bézier is flattened to. */
const STEPS = 6;

/** A flat as polylines in order of painting, the arms held as the pose says. */
export function flatShapes(drawing: FlatDrawing, pose: FlatPose = AS_DRAFTED, steps = STEPS): readonly FlatShape[] {
  const lifted = pose.armLift === 0 ? undefined : armLift(drawing, pose.armLift), parted = legsApart(drawing, pose);
  return drawing.groups.flatMap(({ part, paths }) => paths.map(({ path, line, fill }): FlatShape => {
    const points = flattened(path, steps);
    return { part, points: points.map((part === 'sleeve' ? lifted : parted) ?? unmoved), isClosed: path.isClosed, line, fill };
  }));
}

/** Where a mark of the flat lies once its arms and legs are held as the pose says; marks of the sleeve and the leg move with it. */
export function posedMark(drawing: FlatDrawing, pose: FlatPose, name: string): Point | undefined {
  const mark = drawing.marks[name];
  if (!mark) return undefined;
  if (name.startsWith('sleeve') || name === 'biceps') return pose.armLift === 0 ? mark : armLift(drawing, pose.armLift)(mark);
  return (legsApart(drawing, pose) ?? unmoved)(mark);
}

/** A path as points. */
export function flattened(path: Path, steps: number): Point[] {
  const out: Point[] = [path.start];
  let [x0, y0] = path.start;
  for (const [[x1, y1], [x2, y2], [x3, y3]] of path.curves) {
    const isStraight = x0 === x1 && y0 === y1 && x2 === x3 && y2 === y3;
    const count = isStraight ? 1 : steps;
    for (let i = 1; i <= count; i++) {
      const t = i / count, u = 1 - t, a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
      out.push([a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]);
    }
    [x0, y0] = [x3, y3];
  }
  return out;
}

const unmoved = (point: Point): Point => point;

/** Leans the legs outwards from the fork down; nothing where there are none or they stay as drafted. */
function legsApart({ marks }: FlatDrawing, { legSpread = 0 }: FlatPose): ((point: Point) => Point) | undefined {
  const fork = marks['crotch'];
  return fork && legSpread !== 0 ? ([x, y]) => (y <= fork[1] ? [x, y] : [x + Math.sign(x) * (y - fork[1]) * legSpread, y]) : undefined;
}

/** Turns a sleeve about the top of its armhole: nothing at the seam, all of it once clear of the shoulder. */
function armLift({ marks }: FlatDrawing, angle: number): (point: Point) => Point {
  const underarm = marks['underarm'], shoulder = marks['shoulder'] ?? marks['hps'];
  if (!underarm || !shoulder) return (point) => point;
  const [sx, sy] = shoulder, [ux, uy] = underarm;
  const length = Math.max(40, Math.hypot(ux - sx, uy - sy));
  // The pivot lies a third of the way down the armhole; outwards is square to it.
  const px = lerp(sx, ux, 0.35), py = lerp(sy, uy, 0.35);
  const ox = (uy - sy) / length, oy = -(ux - sx) / length;
  return ([x, y]) => {
    const sign = x < 0 ? -1 : 1, ax = x * sign;
    const share = smoothStep(0, length * 0.55, (ax - px) * ox + (y - py) * oy);
    const c = Math.cos(-angle * share), s = Math.sin(-angle * share), dx = ax - px, dy = y - py;
    return [(px + dx * c - dy * s) * sign, py + dx * s + dy * c];
  };
}

/** True for a shape that covers what lies under it and is cloth: the silhouette is made of these. */
export const isCloth = ({ isClosed, fill }: FlatShape): boolean => isClosed && fill !== 'none' && fill !== 'dark';
