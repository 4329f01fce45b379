import { add, curveOf, mix, offsetLine, pointOn, sampleCubic, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import { lightOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import type { Stuff } from '../cloth/context.ts';
import { openingAcross } from '../bodice/opening.ts';
import { wrapLine } from '../closure/wrap.ts';
import { closureDepth } from '../closure/span.ts';
import { plain, trimColour } from '../frame/cloth.ts';
import type { Sheet } from '../sheet.ts';
import { backPiece } from './back-piece.ts';
import { turnBehind } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** The band of a crossed collar: its own cloth where the design chooses one, else the trim's colour, plain. */
export function bandStuff(kit: CollarKit): Stuff {
  const { choice } = kit.draft.garment;
  if (choice.parts?.collar || choice.type === 'wrap-dress' || choice.type === 'kimono-jacket') return kit.stuff;
  return plain(kit.stuff, trimColour(kit.stuff));
}

/** The inner collar of white cotton that shows as a line inside a Chinese crossed collar. */
const HAS_INNER = ['cross-collar-top', 'ruqun'];

/** Crossed collar: one straight band that runs round the neck and down both fronts, the wearer's left over the right; it crosses in a y. */
export function crossCollar(kit: CollarKit): Sheet[] {
  const { on, frame, draft, neckline } = kit;
  const { choice } = draft.garment;
  const stuff = bandStuff(kit);
  const isHan = HAS_INNER.includes(choice.type);
  const wide = isHan ? 34 : Math.min(46, Math.max(24, (draft.garment.collar?.fall || 50) * 0.7));
  const crossLevel = Math.min(neckline.depth, frame.end - 40);
  const sheets: Sheet[] = [backPiece(isHan ? { ...kit, stuff, behind: (suffix, outline, wish, own) => kit.behind(suffix, outline, wish, own ?? stuff) } : kit, 14, 54, 0.45)];
  // The wearer's left lies at the right on paper.
  for (const side of ['left', 'right'] as const) {
    const sign = sideSign(side);
    const isOver = side === 'right';
    const start = on(sign * 48, 283);
    const end = kit.isOpen
      ? frame.at(frame.end - 2, openingAcross(frame, side)(frame.end))
      : on(frame.centreFront(crossLevel) - sign * 14, crossLevel + 21);
    const runsOn = isOver && !kit.isOpen && choice.closure === 'wrap';
    const crossing = frame.at(neckline.depth, frame.centreFront(neckline.depth));
    const open = (level: number): Point => frame.at(level, openingAcross(frame, side)(level));
    const inner = runsOn ? spline([start, on(sign * 49, 308), add(mix(start, crossing, 0.56), [sign * 8, 0]), ...wrapLine(frame, neckline, -1).edge.filter((_, i) => i > 0 && i % 5 === 0)], 6)
      : kit.isOpen ? [...sampleCubic(start, on(sign * 50, 330), open(400), open(460), 14), ...Array.from({ length: 20 }, (_, i) => open(470 + ((frame.end - 472) * (i + 1)) / 20))]
        : spline([start, on(sign * 49, 308), add(mix(start, end, 0.56), [sign * 8, 0]), end], 8);
    // Behind the neck it turns away from the eye, and is seen narrower.
    const far = offsetLine(inner, sign * -wide);
    const outer = inner.map((p, i): Point => mix(p, far[i] as Point, 0.5 + 0.5 * Math.min(1, i / (inner.length * 0.22))));
    const roll = curveOf(inner), edge = curveOf(outer);
    const shapes: Shape[] = [];
    const inks: Ink[] = [
      { points: offsetLine(inner, sign * -(wide - 4)), width: 1.15, kind: 'stitch', isClipped: true, opacity: 0.7 },
      { points: offsetLine(inner, sign * -4.5), width: 1.2, kind: 'fold', isClipped: true, opacity: 0.45 },
    ];
    const piece = kit.piece(`band.${side}`, [...inner, ...outer.slice().reverse(), ...turnBehind(outer[0], inner[0], pointOn(roll, 0.4))], {
      surface: surfaceOf((s, t) => mix(pointOn(roll, t), pointOn(edge, t), s), { rows: 5, columns: 18, cloth: (s, t) => [s * wide, t * roll.length] }),
      relief: { round: 0, halfWidth: 30, alongS: Float32Array.from({ length: 65 }, (_, i) => 3.8 * Math.sqrt(Math.sin((Math.PI * Math.min(1, 0.06 + (0.9 * i) / 64))))) },
      inks, shapes, shadow: isOver ? 0.36 : 0.2,
    }, stuff);
    const at = closureDepth(frame) + (isOver ? 4 : 1);
    if (isHan && !kit.isOpen) sheets.push({ ...innerCollar(kit, side, inner.filter((q) => q[1] < crossing[1] - (isOver ? 1 : 14))), depth: at - 1 });
    sheets.push(kit.isOpen ? piece : { ...piece, depth: at });
  }
  return sheets;
}

/** The white edge inside the band, on one side. */
function innerCollar(kit: CollarKit, side: 'left' | 'right', line: readonly Point[]): Sheet {
  const sign = sideSign(side);
  const white = plain(kit.stuff, lightOf('#f4f1ea', 0.1));
  const far = offsetLine(line, sign * 8);
  return kit.piece(`inner.${side}`, [...line, ...far.slice().reverse()], { shadow: 0.16, contour: 0.55, inks: [{ points: offsetLine(line, sign * 5.5), width: 1, kind: 'fold', opacity: 0.4, isClipped: true }] }, white);
}
