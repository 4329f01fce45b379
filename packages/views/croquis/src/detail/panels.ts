import { add, ellipse, lerp, mix, sampleQuadratic, spline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import { sideSign } from '@toile/figure';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { bowSheets } from '../collar/bow.ts';
import { buttonMarks } from '../closure/button.ts';
import { buttonColour, clothOf, plain, repeatOnly, trimColour } from '../frame/cloth.ts';
import { sided, SIDES } from '../frame/draft.ts';
import type { Sided } from '../frame/draft.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { shadowOf } from '@toile/colour';
import { onBody } from '../frame/garment-frame.ts';
import { isCape } from '../frame/half-width.ts';
import { shoulderLevel } from '../frame/levels.ts';
import { torsoRelief } from '../bodice/relief.ts';
import { sleeveDepth } from '../sleeve/sleeve.ts';
import type { Sheet } from '../sheet.ts';
import { detailDepth } from './place.ts';

/** Pieces of cloth sewn on or let in: pintucked fronts, drapes, bows, epaulettes, the bound edges of cut-outs, a trench coat's storm flap. */
export function panelSheets(frame: GarmentFrame, neckline: Neckline, arms: Sided<ArmModel>): Sheet[] {
  const { choice } = frame.draft.garment;
  const has = (id: (typeof choice.details)[number]): boolean => choice.details.includes(id);
  const isFront = frame.draft.figure.view === 'front';
  return [
    ...(has('pintuck') && isFront && !choice.isOpen ? pintucks(frame, neckline) : []),
    ...(has('drape') && isFront && !choice.isOpen ? drapes(frame, neckline) : []),
    ...(has('bow') && isFront && choice.collar !== 'bow' ? bow(frame, neckline) : []),
    ...(has('epaulette') || choice.type === 'trench-coat' ? epaulettes(frame, arms) : []),
    ...(has('cut-out') ? cutOutEdges(frame) : []),
    ...(isCape(frame.draft.garment) ? armSlits(frame) : []),
    ...(choice.type === 'trench-coat' && isFront && !choice.isOpen ? [stormFlap(frame, arms)] : []),
  ];
}

/** Narrow stitched folds beside the front. */
function pintucks(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const stuff = clothOf(frame.draft, 'pintuck', 'body');
  const from = neckline.depth + 6;
  const to = Math.min(frame.end - 16, 600);
  if (to - from < 50) return [];
  return ([-1, 1] as const).map((sign) => {
    const line = (across: number): Point[] => Array.from({ length: 14 }, (_, i) => {
      const level = lerp(from, to, i / 13);
      return frame.at(level, frame.centreFront(level) + sign * across);
    });
    const tucks = [27, 35, 43, 51, 59].map(line);
    const t = (across: number, level: number): number => frame.tOf(level, frame.centreFront(level) + sign * across);
    const ts = [t(18, from), t(70, from), t(18, to), t(70, to)];
    return sheetOf(frame.draft, detailDepth(frame), {
      part: 'pintuck', suffix: sign < 0 ? 'left' : 'right', stuff: repeatOnly(stuff), outline: [...line(21), ...line(64).reverse()],
      wish: {
        surface: surfaceOf(frame.patch, { rows: 24, columns: 6, s: [frame.sOf(from - 12), frame.sOf(to + 12)], t: [Math.min(...ts), Math.max(...ts)], cloth: frame.cloth }),
        relief: torsoRelief(frame, tucks.map((points): Ribbon => ({ points, width: 4.5, height: 2.4, taper: 'both', section: 'skew' }))),
        inks: tucks.map((points): Ink => ({ points, width: 1.4, kind: 'seam', opacity: 0.6 })), shadow: 0, contour: 0,
      },
    });
  });
}

/** A swag of cloth from one shoulder to the other side of the waist. */
function drapes(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const sign = frame.draft.figure.hipTilt > 0 ? -1 : 1;
  // Where the front opens in the middle a swag cannot cross it: each front has its own, from the shoulder to the waist below it.
  const isSplit = !['pullover', 'back-zip', 'wrap'].includes(frame.draft.garment.choice.closure ?? 'pullover');
  return isSplit ? [drape(frame, neckline, { sign, isSplit }), drape(frame, neckline, { sign: sign > 0 ? -1 : 1, isSplit })] : [drape(frame, neckline, { sign, isSplit })];
}

function drape(frame: GarmentFrame, neckline: Neckline, { sign, isSplit }: { readonly sign: -1 | 1; readonly isSplit: boolean }): Sheet {
  const stuff = repeatOnly(clothOf(frame.draft, 'drape', 'body'));
  const rule = foldRuleOf(stuff.fabric);
  const low = Math.min(frame.end - 4, frame.waist + 30);
  const outer = frame.draft.garment.sleeve ? 138 : 114;
  const at = (level: number, share: number): Point => frame.point(level, 0.5 + sign * share);
  const start = (k: number): Point => (isSplit ? (neckline.hold === 'shoulders' ? frame.draft.figure.pointAt(lerp(328, 340, k), sign * lerp(neckline.halfWidth + 7, Math.max(neckline.halfWidth + 14, outer - 4), k)) : at(neckline.depth + 8, lerp(0.16, 0.42, k)))
    : neckline.hold === 'shoulders' ? frame.draft.figure.pointAt(lerp(326, 372, k), -sign * lerp(neckline.halfWidth + 6, Math.max(neckline.halfWidth + 14, outer), k ** 0.6)) : add(neckline.points[Math.round((sign > 0 ? lerp(0.52, 0.97, k) : lerp(0.48, 0.03, k)) * (neckline.points.length - 1))] as Point, [0, 3]));
  const edge = (k: number): Point[] => spline(isSplit ? [start(k), at(lerp(520, 500, k), lerp(0.1, 0.4, k)), at(lerp(low, low - 110, k), lerp(0.4, 0.485, k))] : [start(k), at(lerp(456, 560, k), lerp(0.06, -0.2, k)), at(lerp(low - 58, low, k), lerp(0.493, 0.476, k))], 8);
  const upper = edge(0), lower = edge(1);
  const count = rule.wavelength < 60 ? 5 : 3;
  const rows = Array.from({ length: count }, (_, i) => edge((i + 0.7) / (count + 0.4)));
  const ribbons = rows.map((points): Ribbon => ({ points, width: 11, height: 6.5, taper: 'both', section: 'skew' }));
  const n = Math.min(upper.length, lower.length) - 1;
  const pick = (line: Polyline, t: number): Point => line[Math.round(t * (line.length - 1))] as Point;
  return sheetOf(frame.draft, detailDepth(frame) + 1, {
    part: 'drape', suffix: isSplit ? `bodice.${sign < 0 ? 'left' : 'right'}` : 'bodice', stuff, outline: [...upper, ...lower.slice().reverse()],
    wish: {
      surface: surfaceOf((s, t) => mix(pick(upper, Math.min(1, Math.max(0, t))), pick(lower, Math.min(1, Math.max(0, t))), s), { rows: 8, columns: Math.max(6, n >> 1), s: [-0.2, 1.2], t: [0, 1], cloth: (s, t) => [t * 300, s * 90] }),
      relief: { round: 0, halfWidth: 60, ribbons, alongS: Float32Array.from({ length: 65 }, (_, i) => 5 * Math.sin((Math.PI * i) / 64)) },
      inks: [...rows.map((points, i): Ink => ({ points: points.slice(1, -1), width: 2.3 - i * 0.15, kind: 'fold', isClipped: true, opacity: 0.75 })), ...(isSplit ? [] : [{ points: upper, width: 2.2, kind: 'contour' as const }, { points: lower, width: 2.4, kind: 'contour' as const }])], shadow: isSplit ? 0 : 0.22, contour: 0,
      // Gathered in one with the front, it fades into it.
      ...(isSplit ? { fade: Float32Array.from({ length: 65 }, (_, i) => Math.min(1, 3.2 * Math.sin((Math.PI * i) / 64) ** 1.4)) } : {}),
    },
  });
}

/** A tied bow at the neckline of a top, at the waist of a dress. */
function bow(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = repeatOnly(clothOf(draft, 'bow', 'body'));
  const own = draft.garment.choice.parts?.bow ? stuff : plain(stuff, trimColour(stuff));
  const level = draft.garment.kind === 'dress' && frame.end >= frame.waist ? Math.min(frame.waist, frame.end - 6) : neckline.depth + 10;
  const centre = frame.at(level, frame.centreFront(level));
  const at = detailDepth(frame) + 6;
  const sheets = bowSheets(draft, {
    centre, size: 0.5, tailLength: 1.05, stuff: own,
    make: (suffix, outline, wish, cloth) => sheetOf(draft, at, { part: 'bow', suffix, stuff: cloth, outline, wish }),
  });
  const knot = ellipse(centre, 7.5, 8.5, 18);
  return [...sheets, sheetOf(draft, at, { part: 'bow', suffix: 'knot', stuff: own, outline: knot, wish: { relief: { round: 0.5, halfWidth: 8 }, shadow: 0.3, contour: 0.8 } })];
}

/** A strap buttoned along each shoulder. */
function epaulettes(frame: GarmentFrame, arms: Sided<ArmModel>): Sheet[] {
  const { draft } = frame;
  const stuff = repeatOnly(clothOf(draft, 'epaulette', 'body'));
  return SIDES.map((side) => {
    const arm = arms[side];
    const sign = sideSign(side);
    const outer = add(arm.tip, [sign * 3, 2]);
    // It ends where a collar would begin, whatever neckline there is.
    const inner = onBody(frame, shoulderLevel(76) - 1, sign * 76);
    const middle = add(mix(inner, outer, 0.5), [0, -1]);
    const line = sampleQuadratic(outer, middle, inner, 12);
    const low = line.map((p, i): Point => add(p, [-sign * 2, 21 - 3 * (i / 12)]));
    const point = add(mix(line[12] as Point, low[12] as Point, 0.5), [-sign * 9, 0]);
    const outline = [...line, point, ...low.slice().reverse()];
    const inset = [...line.map((p) => add(p, [0, 3.5])), add(point, [sign * 4, 0]), ...low.map((p) => add(p, [0, -3.5])).reverse()];
    return sheetOf(draft, sleeveDepth(frame, side) + 3, {
      part: 'epaulette', suffix: side, stuff, outline,
      wish: {
        surface: surfaceOf((s, t) => mix(line[Math.round(Math.min(1, Math.max(0, t)) * 12)] as Point, low[Math.round(Math.min(1, Math.max(0, t)) * 12)] as Point, s), { rows: 3, columns: 8, s: [0, 1], t: [0, 1] }),
        relief: { round: 0, halfWidth: 20, alongS: Float32Array.from({ length: 65 }, (_, i) => 3 * Math.sqrt(Math.sin((Math.PI * i) / 64))) },
        inks: [{ points: inset, width: 1.2, kind: 'stitch', opacity: 0.8 }], shapes: buttonMarks(add(point, [sign * 12, 0]), 5, buttonColour(stuff)), shadow: 0.26, contour: 0.8,
      },
    });
  });
}

/** The holes of a cut-out: two almonds at the waist, where the body itself is cut. */
export function cutOutHoles(frame: GarmentFrame): Point[][] {
  if (!frame.draft.garment.choice.details.includes('cut-out')) return [];
  const level = Math.min(frame.waist - 40, frame.end - 46);
  if (level < frame.underarm + 60) return [];
  // The hole opens on skin: it keeps within the body's own outline, however wide the cloth.
  return ([-1, 1] as const).map((sign) => Array.from({ length: 28 }, (_, i): Point => {
    const a = (i / 28) * 2 * Math.PI;
    const x = Math.cos(a), y = Math.sin(a);
    const at = level + y * 36 * (1 - 0.35 * x * x);
    return frame.at(at, sign * (frame.draft.figure.halfWidth(at) * 0.62 + 27 * x));
  }));
}

function cutOutEdges(frame: GarmentFrame): Sheet[] {
  const stuff = clothOf(frame.draft, 'cut-out', 'body');
  return cutOutHoles(frame).map((hole, i) => marksSheet(frame.draft, detailDepth(frame), {
    part: 'cut-out', suffix: i === 0 ? 'waist.left' : 'waist.right', stuff, outline: hole,
    inks: [{ points: [...hole, hole[0] as Point], width: 2.2, kind: 'seam' }],
  }));
}

/** The openings of a cape through which the hands come: a bound slit on each side, a little open. */
function armSlits(frame: GarmentFrame): Sheet[] {
  if (frame.draft.figure.view === 'back' || frame.end < 640) return [];
  const stuff = clothOf(frame.draft, 'body');
  const from = Math.max(470, Math.min(560, frame.end - 250)), to = Math.min(from + 190, frame.end - 60);
  return ([-1, 1] as const).map((sign) => {
    const at = (k: number, off: number): Point => add(frame.point(lerp(from, to, k), 0.5 + sign * lerp(0.235, 0.262, k)), [off, 0]);
    const lip = (bow: number): Point[] => Array.from({ length: 15 }, (_, i) => at(i / 14, sign * bow * Math.sin((Math.PI * i) / 14)));
    const inner = lip(-1.5), outer = lip(7);
    const welt = lip(-11);
    return marksSheet(frame.draft, detailDepth(frame) + 1, {
      part: 'body', suffix: `slit.${sign < 0 ? 'left' : 'right'}`, stuff, outline: [...welt, ...outer.slice().reverse()],
      shapes: [{ outline: [...inner, ...outer.slice().reverse()], fill: shadowOf(stuff.colour, 0.72), opacity: 0.9 }],
      inks: [{ points: inner, width: 2.6, kind: 'seam' }, { points: outer, width: 2, kind: 'seam' }, { points: welt, width: 1.6, kind: 'seam', opacity: 0.8 }, { points: [welt[0] as Point, inner[0] as Point], width: 1.6, kind: 'seam' }, { points: [welt[14] as Point, inner[14] as Point], width: 1.6, kind: 'seam' }, { points: lip(-15), width: 1.15, kind: 'stitch', opacity: 0.7 }],
    });
  });
}

/** The loose flap over a trench coat's right chest. */
function stormFlap(frame: GarmentFrame, arms: Sided<ArmModel>): Sheet {
  const stuff = repeatOnly(clothOf(frame.draft, 'body'));
  const arm = sided((side) => arms[side]).right;
  const top = [mix(arm.neckPoint, arm.tip, 0.12), ...arm.shoulderLine.slice(1), arm.tip].map((p) => add(p, [0, 2]));
  const down = arm.armhole.slice(1, Math.round(arm.armhole.length * 0.72));
  const end = down[down.length - 1] as Point;
  const corner = frame.at(458, frame.centreFront(458) + 40);
  const low = sampleQuadratic(end, add(mix(end, corner, 0.5), [2, 18]), corner, 12);
  const back = sampleQuadratic(corner, frame.at(400, frame.centreFront(400) + 62), top[0] as Point, 8);
  return sheetOf(frame.draft, detailDepth(frame) + 4, {
    part: 'body', suffix: 'storm-flap', stuff, outline: [...top, ...down, ...low.slice(1), ...back.slice(1, -1)],
    wish: {
      surface: surfaceOf(frame.patch, { rows: 16, columns: 12, s: [frame.sOf(300), frame.sOf(500)], t: [0.5, 1.1], cloth: frame.cloth }),
      relief: torsoRelief(frame, []), inks: [{ points: low.map((p) => add(p, [0, -5])), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.8 }, { points: low, width: 2.4, kind: 'contour' }], shadow: 0.3, contour: 0,
    },
  });
}
