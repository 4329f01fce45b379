import { add, clamp, lerp, mix, normalise, sampleCubic, sampleQuadratic, scale } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { degToRad } from '@toile/kernel';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import type { SilhouetteId } from '@toile/garment';
import type { Sheet } from '../sheet.ts';
import { overlapOf } from '../frame/neckline.ts';
import { openingAcross } from '../bodice/opening.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { snapMarks } from '../closure/button.ts';
import { zipInks } from '../closure/zip-marks.ts';
import { marksSheet } from '../frame/marks.ts';
import { backPiece } from './back-piece.ts';
import { clipHalf, inset, leaf } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** A lapel's cut: level, width and slope of the gorge; the collar's leg and the notch between; a peak's rise; the belly of its edge. */
interface Cut {
  readonly gorge: number; readonly width: number; readonly slope: number; readonly leg: number;
  readonly notch: number; readonly peak: number; readonly belly: number;
}

/** Cuts by cloth, as tailors vary them; tuned by eye. Degrees for the notch, canonical mm for the rest. */
const CUTS = {
  peak: { gorge: 384, width: 124, slope: 0.42, leg: 30, notch: 0, peak: 44, belly: 13 },
  coat: { gorge: 396, width: 130, slope: 0.5, leg: 42, notch: 72, peak: 0, belly: 16 },
  evening: { gorge: 374, width: 86, slope: 0.6, leg: 26, notch: 58, peak: 0, belly: 6 },
  wool: { gorge: 390, width: 110, slope: 0.46, leg: 34, notch: 75, peak: 0, belly: 11 },
  summer: { gorge: 400, width: 100, slope: 0.36, leg: 36, notch: 84, peak: 0, belly: 9 },
  plain: { gorge: 382, width: 96, slope: 0.4, leg: 30, notch: 68, peak: 0, belly: 8 },
  biker: { gorge: 390, width: 128, slope: 0.24, leg: 44, notch: 76, peak: 0, belly: 6 },
  camp: { gorge: 372, width: 84, slope: 0.14, leg: 44, notch: 62, peak: 0, belly: 8 },
} as const satisfies Record<string, Cut>;

const GORGE_BY_LINE: Readonly<Partial<Record<SilhouetteId, number>>> = { fitted: -12, straight: -4, boxy: 6, oversized: 16, cocoon: 14, hourglass: 14 };

export type LapelKind = 'notch' | 'peak' | 'shawl' | 'camp';

function cutOf(kit: CollarKit, kind: LapelKind): Cut {
  const { draft, frame } = kit;
  const { fabric, collar } = draft.garment;
  if (kind === 'camp') return { ...CUTS.camp, gorge: Math.min(CUTS.camp.gorge, kit.neckline.depth - 34) };
  const base: Cut = draft.garment.choice.type === 'biker-jacket' ? { ...CUTS.biker, peak: kind === 'peak' ? 30 : 0 } : kind === 'peak' ? CUTS.peak
    : draft.isOuter && frame.end > 950 ? CUTS.coat
      : ['silk-satin', 'velvet', 'sequin'].includes(fabric.id) ? CUTS.evening
        : ['tweed', 'wool', 'corduroy', 'cashmere'].includes(fabric.id) ? CUTS.wool
          : ['linen', 'poplin', 'denim'].includes(fabric.id) ? CUTS.summer : CUTS.plain;
  const draw = draft.draw('collar');
  const jitter = (feature: string, by: number): number => (draw(feature) - 0.5) * 2 * by;
  // A lapel of 85 mm is the tables' own; wider and narrower ones follow in proportion.
  const asked = collar?.point ? clamp(collar.point / 85, 0.72, 1.35) : 1;
  return {
    // Modern tailoring carries its gorge high; a loose or a nipped-in jacket of an older cut, low.
    ...base, gorge: base.gorge + (GORGE_BY_LINE[draft.garment.choice.silhouette] ?? 0) + jitter('gorge', 7), width: base.width * lerp(1, asked, 0.7) + jitter('width', 5), slope: base.slope + jitter('slope', 0.05),
  };
}

/** Lapels with their top collar: notched, peaked, one-piece shawl, or the revere of an open shirt. */
export function lapelSheets(kit: CollarKit, kind: LapelKind): Sheet[] {
  const { on, frame, neckline, draft, thickness } = kit;
  const w = (kind === 'camp' ? 55 : 57) + kit.bulk * 0.45;
  const breakLevel = kind === 'camp' ? neckline.depth : clamp(draft.figure.levelOf(draft.garment.neck?.frontDepth ?? 430), 430, frame.end - 20);
  const asCut = cutOf(kit, kind);
  // A short lapel cannot be wide: above a high break point it narrows.
  const cut = { ...asCut, width: Math.min(asCut.width, 46 + (breakLevel - 300) * 0.4, kit.isOpen ? 102 : 122), gorge: Math.min(asCut.gorge, breakLevel - 44) };
  const overlap = kind === 'camp' ? 8 : overlapOf(frame);
  const isBiker = draft.garment.choice.type === 'biker-jacket';
  const isDouble = draft.garment.choice.closure === 'double-breasted' || isBiker;
  const studs: Point[] = [];
  const middle = frame.centreFront(breakLevel);
  const neckPoint = (sign: -1 | 1): Point => on(sign * (w - 3), 284);
  const breakPoint = (side: Side): Point => {
    const sign = sideSign(side);
    if (kit.isOpen) return frame.at(breakLevel, openingAcross(frame, side)(breakLevel));
    return on(middle - sign * overlap * (isDouble ? 1 : 0.9), breakLevel);
  };
  const rollOf = (side: Side): Point[] => {
    const sign = sideSign(side);
    const n = neckPoint(sign), p = breakPoint(side);
    return sampleCubic(n, add(mix(n, p, 0.32), [sign * 5, 0]), add(mix(n, p, 0.72), [-sign * 3, 4]), p, 26);
  };
  // The wearer's right front, at the left on paper, lies over.
  const over: Side = draft.figure.market === 'menswear' ? 'right' : 'left';
  const under: Side = over === 'left' ? 'right' : 'left';
  const cutUnder = (side: Side, outline: Polyline): Point[] =>
    (!kit.isOpen && overlap > 0 && side === under ? clipHalf(outline, neckPoint(sideSign(over)), breakPoint(over), over === 'left' ? -1 : 1) : [...outline]);
  const rule = foldRuleOf(kit.stuff.fabric);
  const sheets: Sheet[] = [backPiece(kit, kind === 'camp' ? 17 : 23, w - 1)];
  for (const side of [under, over]) {
    const sign = sideSign(side);
    const roll = rollOf(side);
    const p = breakPoint(side);
    const facing = (edge: Polyline): { readonly points: Point[]; readonly width: number; readonly kind: 'fold'; readonly opacity: number; readonly isClipped: boolean } =>
      ({ points: inset(edge, mix(roll[0] as Point, p, 0.5), 3.2).slice(1, -1), width: 1.2, kind: 'fold', opacity: 0.5, isClipped: true });
    if (kind === 'shawl') {
      const wide = cut.width * (frame.end > 950 ? 1.06 : 0.96);
      const low = Math.min(426, breakLevel - 60);
      const belly = on(sign * wide, low);
      const edge = [
        ...sampleCubic(on(sign * (w + 14), 290), on(sign * (w + 34), 308), on(sign * (wide - 2), low - 70), belly, 14),
        ...sampleCubic(belly, on(sign * (wide - 4), lerp(low, breakLevel, 0.45)), add(mix(belly, p, 0.78), [sign * 22, 6]), p, 18).slice(1),
      ];
      const outline = cutUnder(side, [...roll, ...edge.slice().reverse()]);
      sheets.push(...leaf(kit, { suffix: `shawl.${side}`, roll, edge, outline, isTurned: true, rise: 8 + thickness * 2, rollShare: 0.34, stitch: 0, grain: 1, inks: [facing(edge)] }));
      continue;
    }
    // The gorge starts on the roll line; the lapel's tip and the collar's notch lie on it.
    const gorgeAt = closest(roll, cut.gorge - 34 + draft.figure.tilt(cut.gorge) * sign * 40);
    const start = roll[gorgeAt] as Point;
    const along = normalise([sign, cut.slope]);
    const up = normalise([sign * 0.62, -0.78]);
    const notchAt = add(start, scale(along, cut.width * (kind === 'peak' ? 0.46 : kind === 'camp' ? 0.5 : 0.44)));
    const tip = kind === 'peak' ? add(notchAt, scale(up, cut.peak)) : add(start, scale(along, cut.width - 18));
    const angle = degToRad(cut.notch);
    const leg: Point = [along[0] * Math.cos(angle) + along[1] * Math.sin(angle) * sign, along[1] * Math.cos(angle) - Math.abs(along[0]) * Math.sin(angle)];
    const collarTip = kind === 'peak' ? add(notchAt, add(scale(up, cut.leg), [-sign * 4, -5])) : add(notchAt, scale(normalise(leg), cut.leg));
    const lapelEdge = sampleCubic(tip, add(tip, [sign * (kind === 'peak' ? 4 : 3), kind === 'peak' ? 34 : Math.min(44, (breakLevel - cut.gorge) * 0.4)]), add(mix(tip, p, 0.62), [sign * cut.belly, 10]), p, 20);
    const lower = roll.slice(gorgeAt);
    const isStitched = (rule.foldClass === 'heavy' && frame.end > 950) || ['denim', 'linen', 'poplin'].includes(kit.stuff.fabric.id) || kind === 'camp';
    sheets.push(...leaf(kit, {
      suffix: `lapel.${side}`, roll: lower, edge: lapelEdge, outline: cutUnder(side, [...lower, ...lapelEdge.slice().reverse(), notchAt]),
      rise: 6.5 + thickness * 1.8, rollShare: 0.26, stitch: isStitched ? 6 : 0, grain: 1.1, inks: isBiker ? zipInks(inset(lapelEdge, mix(roll[0] as Point, p, 0.5), 3), kit.stuff.colour, 3.6).map((ink) => ({ ...ink, isClipped: true })) : [facing(lapelEdge)],
    }));
    const upper = roll.slice(0, gorgeAt + 1);
    if (isBiker) studs.push(add(mix(tip, start, 0.16), [0, 9]), add(mix(collarTip, start, 0.2), [0, -4]));
    const nape = on(sign * (w + 12), 289);
    // A collar whose notch lies high on the shoulder has no room to bow outwards first.
    const collarEdge = collarTip[1] - nape[1] < 48 ? sampleQuadratic(nape, add(mix(nape, collarTip, 0.5), [sign * 9, 2]), collarTip, 14) : sampleCubic(nape, on(sign * (w + 30), 305), add(mix(on(sign * (w + 26), 319), collarTip, 0.6), [sign * 6, -6]), collarTip, 14);
    sheets.push(...leaf(kit, {
      suffix: `top.${side}`, roll: upper, edge: collarEdge, isTurned: true, outline: cutUnder(side, [...upper, notchAt, ...collarEdge.slice().reverse()]), rise: 7.5 + thickness * 1.8, rollShare: 0.3, stitch: isStitched ? 5 : 0, grain: 0.9,
      inks: [facing(collarEdge), { points: sampleQuadratic(start, add(mix(start, notchAt, 0.5), [0, 1]), notchAt, 10), width: 2, kind: 'seam' }],
    }));
  }
  if (studs.length > 0) sheets.push(marksSheet(draft, kit.depth + 1, { part: kit.part, suffix: 'snaps', stuff: kit.stuff, outline: [...studs, ...studs.map((q) => add(q, [6, 6])).reverse()], shapes: studs.flatMap((q) => snapMarks(q)) }));
  return sheets;
}

/** The index of the point of a line whose height is closest to y. */
function closest(line: Polyline, y: number): number {
  let best = 0;
  line.forEach((p, i) => {
    if (Math.abs(p[1] - y) < Math.abs((line[best] as Point)[1] - y)) best = i;
  });
  return clamp(best, 3, line.length - 5);
}
