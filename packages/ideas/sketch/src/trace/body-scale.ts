import type { Point } from '@toile/geometry';
import type { BodyMeasurements } from '@toile/figure';
import type { SketchLandmark } from '@toile/garment';

/** Share of the correction that the waist is believed: a designer may mean a dropped or an empire line. */
const BELIEF = 0.8, HIP_BELIEF = 0.6;
/** A side that comes in at least so much shows where the waist is meant. */
const COMES_IN = 0.94;
/** No dress is shorter than this share of the way from shoulder to knee; cloth ends this far above the floor, mm. */
const LEAST_LENGTH = 0.78, OFF_FLOOR = 20;

type Marks = Readonly<Partial<Record<SketchLandmark, Point>>>;

/**
 * What a guessed scale must be multiplied by so that a drawing fits the body, 1 for none. Illustrators draw tall: in what hangs from the
 * shoulder past the hip the waist tells how tall, and nothing reaches through the floor. `outline` and `marks` in mm at the scale guessed.
 */
export function bodyScale(outline: readonly Point[], marks: Marks, { body, hangs }: { readonly body: BodyMeasurements; readonly hangs: 'shoulder' | 'waist' }): number {
  const top = hangs === 'shoulder' ? shoulderTop(outline, marks) : Math.min(...outline.map(([, y]) => y));
  const bottom = Math.max(...outline.map(([, y]) => y)), length = bottom - top;
  if (hangs === 'waist') {
    // The rise of a drawing says little; the legs below it must end above the floor.
    const below = marks.crotch ? bottom - marks.crotch[1] : length, room = marks.crotch ? body.hpsToFloor - body.hpsToCrotch : body.hpsToFloor - body.hpsToWaist;
    const hip = marks.crotch ? undefined : widest(outline, top, length);
    const wanted = hip === undefined || hip - top < 120 ? 1 : ((body.hpsToHip - body.hpsToWaist) / (hip - top)) ** HIP_BELIEF;
    return Math.min(1, wanted, (room - OFF_FLOOR) / Math.max(1, below));
  }
  const most = (body.hpsToFloor - OFF_FLOOR) / length;
  if (length < body.hpsToHip) return Math.min(1, most);
  const waist = narrowest(outline, top, length);
  const wanted = waist === undefined ? 1 : (body.hpsToWaist / (waist - top)) ** BELIEF;
  return Math.min(most, Math.max(wanted, Math.min(1, (body.hpsToKnee * LEAST_LENGTH) / length)));
}

/** Where the garment lies on the shoulder: the tops of straps, or the neck points below a collar. */
function shoulderTop(outline: readonly Point[], { neckLeft, neckRight }: Marks): number {
  const highest = Math.min(...outline.map(([, y]) => y));
  const middle = Math.min(...outline.filter(([x]) => Math.abs(x) < 25).map(([, y]) => y));
  const necks = [neckLeft, neckRight].flatMap((p) => (p ? [p[1]] : []));
  return middle > highest + 55 || necks.length === 0 ? highest : Math.min(...necks);
}

/** The height at which a skirt is widest, where it comes in again below. */
function widest(outline: readonly Point[], top: number, length: number): number | undefined {
  const widths = rowWidths(outline, top, length);
  const at = widths.slice(0, Math.round(ROWS * 0.7)).reduce((best, width, i) => (width > (widths[best] as number) ? i : best), 0);
  return (widths[Math.round(ROWS * 0.95)] as number) < (widths[at] as number) * COMES_IN ? top + (length * at) / ROWS : undefined;
}

/** Widths of a silhouette, row by row. */
const ROWS = 60;
function rowWidths(outline: readonly Point[], top: number, length: number): number[] {
  return Array.from({ length: ROWS + 1 }, (_, i): number => {
    const y = top + (length * i) / ROWS;
    const xs: number[] = [];
    outline.forEach(([ax, ay], k) => {
      const [bx, by] = outline[(k + 1) % outline.length] as Point;
      if ((ay <= y) !== (by <= y)) xs.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    });
    return xs.length < 2 ? 0 : Math.max(...xs) - Math.min(...xs);
  });
}

/** The height at which a silhouette is narrowest between chest and hip, where it comes in from both. */
function narrowest(outline: readonly Point[], top: number, length: number): number | undefined {
  const widths = rowWidths(outline, top, length), steps = ROWS;
  const rows = (from: number, to: number, isBetter: (a: number, b: number) => boolean): number => {
    let best = from;
    for (let i = from; i <= to; i++) if (isBetter(widths[i] as number, widths[best] as number)) best = i;
    return best;
  };
  const chest = rows(Math.round(steps * 0.12), Math.round(steps * 0.36), (a, b) => a > b);
  const at = rows(chest, Math.round(steps * 0.58), (a, b) => a < b);
  const below = Math.max(...widths.slice(at));
  return (widths[at] as number) < (widths[chest] as number) * COMES_IN && (widths[at] as number) < below * COMES_IN ? top + (length * at) / steps : undefined;
}
