import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Surface } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { hemEdge } from '../bodice/hem-edge.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';

/** Levels of a front from its neckline down: where the closure starts, and where the cloth ends. */
export interface FrontSpan {
  readonly from: number;
  readonly to: number;
  /** True where the front runs on into a hem; `fall` says how much lower that lies `off` mm from centre front. */
  readonly isToHem?: boolean;
  fall?(off: number): number;
}

/** A line down the front, `off` canonical mm from centre front. */
export const frontLine = (frame: GarmentFrame, { from, to, fall }: FrontSpan, off: number, count = 28): Point[] =>
  Array.from({ length: count + 1 }, (_, i) => {
    const level = lerp(from, to + (fall ? fall(off) : 0), i / count);
    return frame.at(level, frame.centreFront(level) + off);
  });

/** The strip of the front between two lines, ending on the hem. */
export function frontStrip(frame: GarmentFrame, span: FrontSpan, [left, right]: readonly [number, number]): { readonly outline: Point[]; readonly surface: Surface } {
  const a = frontLine(frame, span, left);
  const b = frontLine(frame, span, right);
  const isToHem = span.isToHem === true || span.to >= frame.end - 1;
  const hem = hemEdge(frame);
  const t = (off: number): number => frame.tOf(frame.end, frame.centreFront(frame.end) + off);
  const bottom = isToHem ? Array.from({ length: 7 }, (_, i) => hem.pointAt(lerp(t(left), t(right), i / 6))) : [];
  const cut = (line: Point[], end: Point | undefined): Point[] => (end ? line.filter((p) => p[1] < end[1] - 1) : line);
  const outline = [...cut(a, bottom[0]), ...bottom, ...cut(b, bottom[6]).reverse()];
  const reach = (off: number, level: number): number => frame.tOf(level, frame.centreFront(level) + off);
  const ts = [span.from, (span.from + span.to) / 2, span.to].flatMap((level) => [reach(left - 14, level), reach(right + 14, level)]);
  const range: readonly [number, number] = [Math.min(...ts), Math.max(...ts)];
  return {
    outline,
    surface: surfaceOf(frame.patch, { rows: 24, columns: 4, s: [frame.sOf(span.from) - 0.05, Math.max(frame.sOf(span.to), 1) + 0.08], t: range, cloth: frame.cloth }),
  };
}
