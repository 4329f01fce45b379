import { lerp, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import { SIDES } from '../frame/draft.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { corsetConstruction } from './corset.ts';
import { flowOf } from './flow.ts';
import { quiltingOf } from './quilt.ts';

const PRINCESS = ['blazer', 'coat', 'ball-gown', 'biker-jacket', 'mermaid-gown', 'evening-gown', 'kebaya', 'duffle-coat'];
const DARTED = ['waistcoat', 'a-line-dress', 'qipao', 'sheath-dress', 'jumpsuit', 'shirt-dress'];

/** The seams and darts that shape the body itself, and its quilting lines. */
export function constructionInks(frame: GarmentFrame): Ink[] {
  const { choice } = frame.draft.garment;
  const quilting = quiltingOf(frame);
  if (quilting) return quiltLines(frame, quilting.kind, quilting.pitch, quilting.offset);
  if (choice.type === 'corset') return [...corsetConstruction(frame).inks];
  const isShaped = frame.halfWidth(Math.min(frame.waist, frame.end)) - frame.draft.figure.halfWidth(Math.min(frame.waist, frame.end)) < 26;
  const inks: Ink[] = [];
  if (choice.type === 'duffle-coat') inks.push(...duffleYoke(frame));
  if (frame.draft.figure.view === 'back') return [...inks, ...backSeams(frame, isShaped)];
  if (choice.type === 'denim-jacket') inks.push(...jeanSeams(frame));
  else if (frame.bodice.yokeDepth > 0 && frame.draft.garment.fabric.construction === 'woven') inks.push(...shirtYoke(frame));
  if (frame.draft.garment.fabric.construction === 'knit') return inks;
  for (const side of SIDES) {
    const sign = side === 'left' ? -1 : 1;
    const at = (level: number, share: number): Point => frame.point(level, 0.5 + sign * share);
    const under = Math.min(frame.end, 700);
    if (PRINCESS.includes(choice.type) && isShaped) {
      const flow = flowOf(frame);
      const head = [at(frame.foldUnderarm - 34, 0.4), at(482, 0.27), at(600, 0.22)];
      // Of a gown cut in one the seams run on over the hip, and the pen loses them there.
      if (flow) inks.push({ points: spline([...head, flow.point(frame.end, 0.5 + sign * 0.2), flow.point(lerp(frame.end, flow.low, 0.5), 0.5 + sign * 0.215), flow.point(flow.low, 0.5 + sign * 0.235)], 8), width: 1.9, kind: 'fold', isClipped: true, opacity: 0.62 });
      else inks.push({ points: spline([...head, at(under, 0.2), ...(frame.end > 760 ? [at(frame.end, 0.25)] : [])], 8), width: 1.9, kind: 'seam', isClipped: true, opacity: 0.7 });
    } else if (DARTED.includes(choice.type) && isShaped && frame.end > 600) {
      // A waistcoat's dart runs into its welt pocket, not through it; it ends there whether or not it has one.
      const foot = Math.min(frame.end, choice.type === 'waistcoat' ? 692 : 730);
      if (foot > 560) inks.push({ points: spline([at(530, 0.22), at(lerp(530, foot, 0.45), 0.205), at(foot, 0.19)], 8), width: 1.7, kind: 'seam', isClipped: true, opacity: 0.6 });
    }
  }
  return inks;
}

/** A shirt's yoke comes forward over the shoulder. */
function shirtYoke(frame: GarmentFrame): Ink[] {
  return ([-1, 1] as const).map((sign): Ink => ({
    points: Array.from({ length: 12 }, (_, i) => frame.draft.figure.pointAt(lerp(332, 356, i / 11), sign * lerp(56, 148, i / 11))),
    width: 1.7, kind: 'seam', isClipped: true, opacity: 0.65,
  }));
}

/** The cape-like yoke of a duffle coat, in front and behind, stitched twice. */
function duffleYoke(frame: GarmentFrame): Ink[] {
  const line = (off: number): Point[] => Array.from({ length: 31 }, (_, i) => frame.point(430 + off - 26 * Math.abs((2 * i) / 30 - 1) ** 2.4, i / 30));
  return [{ points: line(0), width: 2.6, kind: 'seam', isClipped: true }, { points: line(-6), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.85 }, { points: line(-11), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.6 }];
}

/** The jean jacket: a straight yoke, and two seams that run from it towards the hem, all stitched twice. */
function jeanSeams(frame: GarmentFrame): Ink[] {
  const level = 424;
  const yoke = (off: number): Point[] => Array.from({ length: 25 }, (_, i) => frame.point(level + off + 5 * Math.sin((i / 24) * Math.PI), i / 24));
  // Cut long it becomes a work coat: the seams end in one at the waist, and pockets hang below it.
  const isCoat = frame.end > 800;
  const low = isCoat ? Math.min(frame.waist + 24, frame.end - 90) : frame.end;
  const inks: Ink[] = [{ points: yoke(0), width: 2.2, kind: 'seam', isClipped: true }, { points: yoke(5), width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.85 }];
  for (const sign of [-1, 1]) {
    for (const [from, to] of [[0.33, 0.17], [0.15, 0.1]] as const) {
      const line = Array.from({ length: 16 }, (_, i) => frame.point(lerp(level + 4, low, i / 15), 0.5 + sign * lerp(from, to, i / 15)));
      inks.push({ points: line, width: 2, kind: 'seam', isClipped: true }, { points: line.map((p): Point => [p[0] + sign * 5, p[1]]), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.85 });
    }
  }
  if (!isCoat) return inks;
  const across = (off: number): Point[] => Array.from({ length: 25 }, (_, i) => frame.point(low + off, i / 24));
  inks.push({ points: across(0), width: 2.2, kind: 'seam', isClipped: true }, { points: across(5), width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.85 }, { points: across(10), width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.6 });
  if (frame.end < low + 120) return inks;
  for (const sign of [-1, 1]) {
    const mouth = [frame.point(low + 46, 0.5 + sign * 0.2), frame.point(Math.min(low + 128, frame.end - 40), 0.5 + sign * 0.33)];
    inks.push({ points: mouth, width: 2.6, kind: 'seam', isClipped: true }, { points: mouth.map((p): Point => [p[0] - sign * 6, p[1] + 3]), width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.85 });
  }
  return inks;
}

/** The stitching lines between the stuffing, and the small puckers along them. */
function quiltLines(frame: GarmentFrame, kind: 'rows' | 'diamonds', pitch: number, offset: number): Ink[] {
  const inks: Ink[] = [];
  if (kind === 'rows') {
    const first = Math.ceil((330 - offset) / pitch);
    const draw = frame.draft.draw('body');
    for (let k = first; offset + k * pitch < frame.end; k++) {
      const level = offset + k * pitch;
      inks.push({ points: Array.from({ length: 25 }, (_, i) => frame.point(level, i / 24)), width: 2.2, kind: 'seam', isClipped: true, opacity: 0.8 });
      for (let i = 0; i < 5; i++) {
        const p = frame.point(level, 0.06 + 0.88 * draw(`pucker.${k}`, i));
        const length = 8 + 14 * draw(`pucker.length.${k}`, i);
        inks.push({ points: [p, [p[0] + (draw(`pucker.lean.${k}`, i) - 0.5) * 6, p[1] + (i % 2 ? 1 : -1) * length]], width: 1.6, kind: 'fold', isClipped: true, opacity: 0.42 });
      }
    }
    return inks;
  }
  // Diamonds: two families of slanted lines in the cloth's own plane.
  const half = frame.halfWidth(480) * 1.3;
  for (const slope of [-1, 1]) {
    for (let c = -1400; c < 2600; c += pitch * Math.SQRT2) {
      const points: Point[] = [];
      for (let level = 300; level <= frame.end; level += 20) {
        const u = slope * (level - c);
        if (Math.abs(u) > half) continue;
        points.push(frame.at(level, (u / 1.12) * Math.cos((u / half) * 0.6)));
      }
      if (points.length > 2) inks.push({ points, width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.6 });
    }
  }
  return inks;
}

/** The vent of a long back: one side lies over the other, held by a slanting row of stitches at its head. */
function vent(frame: GarmentFrame): Ink[] {
  const head = Math.max(frame.waist + 120, frame.end - Math.max(170, (frame.end - frame.waist) * 0.36));
  const lap = Array.from({ length: 14 }, (_, i): Point => { const p = frame.point(lerp(head, frame.end, i / 13), 0.5); return [p[0] + 3 + (5 * i) / 13, p[1]]; });
  const top = frame.point(head, 0.5);
  return [
    { points: lap, width: 2.6, kind: 'contour', isClipped: true },
    { points: [top, [top[0] + 26, top[1] + 13]], width: 1.4, kind: 'stitch', isClipped: true, opacity: 0.85 },
  ];
}

/** A back is a back: yoke, centre seam or box pleat, back darts, a zip. */
function backSeams(frame: GarmentFrame, isShaped: boolean): Ink[] {
  const { choice, fabric } = frame.draft.garment;
  if (fabric.construction === 'knit') return [];
  const down = (from: number, to: number): Point[] => Array.from({ length: 24 }, (_, i) => frame.point(lerp(from, to, i / 23), 0.5));
  const inks: Ink[] = [];
  if (frame.bodice.yokeDepth > 0 && choice.type !== 'duffle-coat') {
    const level = 392;
    const line = Array.from({ length: 25 }, (_, i) => frame.point(level, 0.02 + (0.96 * i) / 24));
    inks.push({ points: line, width: 2, kind: 'seam', isClipped: true }, { points: line.map((p): Point => [p[0], p[1] + 5]), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.8 });
    if (choice.type !== 'denim-jacket') for (const x of [-9, 9]) inks.push({ points: Array.from({ length: 20 }, (_, i) => frame.at(lerp(level, Math.min(frame.end, 560), i / 19), x)), width: 1.8, kind: 'fold', isClipped: true, opacity: 0.6 });
  } else if (frame.draft.isOuter) inks.push({ points: down(330, frame.end), width: 2, kind: 'seam', isClipped: true, opacity: 0.8 });
  if (frame.isLong && !frame.isCutOff && (frame.draft.isOuter || isShaped)) inks.push(...vent(frame));
  if (!frame.draft.isOuter && frame.bodice.yokeDepth <= 0 && choice.closure === 'back-zip') inks.push({ points: down(340, Math.min(frame.end, 860)), width: 2.2, kind: 'seam', isClipped: true });
  if (isShaped && frame.end > 640) for (const sign of [-1, 1]) inks.push({ points: spline([frame.point(490, 0.5 + sign * 0.19), frame.point(620, 0.5 + sign * 0.2), frame.point(Math.min(frame.end, 750), 0.5 + sign * 0.18)], 8), width: 1.7, kind: 'seam', isClipped: true, opacity: 0.6 });
  return inks;
}
