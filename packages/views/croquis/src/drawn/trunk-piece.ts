import { clamp, lerp } from '@toile/geometry';
import type { Patch, Point, Polyline } from '@toile/geometry';
import type { Ink, Surface } from '@toile/drawing';
import type { SketchPlane } from '@toile/garment';
import { bodyFolding } from '../bodice/body-folding.ts';
import { torsoRelief } from '../bodice/relief.ts';
import { torsoFolds } from '../bodice/torso-folds.ts';
import { foldField, foldInks, turnOf } from '../cloth/field.ts';
import type { Folding } from '../cloth/field.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { clearOf } from '../cloth/untangle.ts';
import type { Draft } from '../frame/draft.ts';
import { garmentFrame } from '../frame/garment-frame.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { softPens } from '../skirt/fold-pens.ts';
import { massedFolds } from '../skirt/masses.ts';
import { DEPTH } from '../sheet.ts';
import type { DrawnPiece } from './piece.ts';
import type { TrunkMap } from './trunk-map.ts';

/** The trunk of a drawing as a piece of cloth: a bodice, a dress, a coat, or a skirt. */
export function trunkPiece(draft: Draft, plane: SketchPlane, trunk: TrunkMap): DrawnPiece {
  const { garment } = draft;
  const isUpper = garment.bodice !== undefined;
  const shoulder = Math.max(0, ...[plane.landmarks.shoulderLeft, plane.landmarks.shoulderRight, plane.landmarks.armpitLeft, plane.landmarks.armpitRight].map((p) => Math.abs(p?.[0] ?? 0)));
  const armpit = Math.max(...[plane.landmarks.armpitLeft?.[1], plane.landmarks.armpitRight?.[1], isUpper ? 190 : plane.top].map((y) => y ?? -Infinity));
  const hemOf = (side: 'left' | 'right'): number => ((side === 'left' ? plane.landmarks.hemLeft : plane.landmarks.hemRight)?.[1] ?? plane.bottom) - 6;
  const halfAt = (y: number, side: 'left' | 'right'): number => (isUpper && y < armpit ? Math.max(plane.halfWidth(side, armpit), shoulder) : plane.halfWidth(side, Math.min(y, hemOf(side))));
  // The cloth between the sides of the surface, drawn mm: a print is as large at a strap as at the hem.
  const wide = (y: number): number => (trunk.across([halfAt(y, 'right'), y]) - trunk.across([-halfAt(y, 'left'), y])) / 2;
  const top = isUpper ? -20 : plane.top, { bottom } = plane;
  const place = (y: number, t: number): Point => { const q = 2 * t - 1; return trunk.at([q * halfAt(y, q < 0 ? 'left' : 'right'), y]); };
  const patch: Patch = (s, t) => place(lerp(top, bottom, s), t);
  const cloth: Patch = (s, t) => { const y = lerp(top, bottom, s); return [turnOf(2 * t - 1) * wide(clamp(y, top, bottom)) * 1.12 - draft.figure.turn * 30, trunk.level([60, y])]; };
  const flat = draft.isTucked ? cutBelow(plane.trunk, (p) => trunk.level(p), (draft.tuckLevel ?? 675) + 14) : plane.trunk;
  const outline = flat.map(trunk.at);
  const surface = (): Surface => surfaceOf(patch, { rows: clamp(Math.round((bottom - top) / 15), 30, 76), columns: 22, s: [-0.12, 1.08], t: [-0.2, 1.2], cloth });
  const edges = edgeInks(flat, plane, trunk);
  const depth = isUpper ? (draft.isOuter ? DEPTH.outerBody : draft.isTucked ? DEPTH.tuckedTop : DEPTH.top) : DEPTH.bottom;
  const base = { depth, flat, outline, at: trunk.at } as const;
  if (!isUpper) {
    const folding = skirtFolding(draft, plane, trunk);
    return { ...base, part: 'skirt', surface: surface(), relief: { round: 0.38, halfWidth: Math.min(230, trunk.half(bottom)), ...(folding ? { folds: folding.field } : {}) }, inks: [...(folding ? softPens(folding, patch, { penShare: 0.75, penWidth: 2.7 }, draft.draw('skirt')) : []), ...edges] };
  }
  const frame = frameOf(draft, plane, { trunk, place, wide });
  const folds = torsoFolds(frame, draft.isTucked);
  const folding = bodyFolding(frame);
  const pens = !folding ? [] : frame.isLong ? softPens(folding, frame.patch, { penShare: 0.72, penWidth: 2.8 }, draft.draw('body')) : foldInks(folding, frame.patch, { share: 0.3, width: 2.1, opacity: 0.66 }, draft.draw('body')).slice(0, 2);
  return {
    ...base, part: 'body',
    surface: folding ? surfaceOf(frame.patch, { rows: clamp(Math.round((bottom - top) / 15), 36, 76), columns: 26, s: [-0.12, 1.14], t: [-0.2, 1.2], cloth: frame.cloth }) : surface(),
    relief: torsoRelief(frame, folds.ribbons, folding), inks: [...folds.inks, ...clearOf(pens, folds.inks), ...edges],
  };
}

/** A frame of cloth round the torso whose every width is the drawing's: folds, light and bust ask it as they ask any other. */
function frameOf(draft: Draft, plane: SketchPlane, { trunk, place, wide }: { readonly trunk: TrunkMap; readonly place: (y: number, t: number) => Point; readonly wide: (y: number) => number }): GarmentFrame {
  const own = garmentFrame(draft);
  const ys = Float64Array.from({ length: 121 }, (_, i) => lerp(-90, plane.bottom + 90, i / 120));
  const levels = ys.map((y) => trunk.level([60, y]));
  const yOf = (level: number): number => {
    let low = 0, high = 120;
    while (high - low > 1) { const middle = (low + high) >> 1; if ((levels[middle] as number) < level) low = middle; else high = middle; }
    const a = levels[low] as number, b = levels[high] as number;
    return lerp(ys[low] as number, ys[high] as number, (level - a) / (b - a || 1));
  };
  const end = draft.isTucked ? Math.min(own.end, trunk.level([60, plane.bottom])) : trunk.level([60, plane.bottom]);
  const halfWidth = (level: number): number => trunk.half(clamp(yOf(level), plane.top, plane.bottom));
  const sOf = (level: number): number => (level - own.top) / (end - own.top);
  const patch: Patch = (s, t) => place(yOf(lerp(own.top, end, s)), t);
  const point = (level: number, t: number): Point => place(yOf(level), t);
  const tOf = (level: number, across: number): number => (across / halfWidth(level) + 1) / 2;
  return {
    ...own, end, isLong: end > 960, isCutOff: draft.isTucked, halfWidth, point, sOf, patch, tOf, at: (level, across) => point(level, tOf(level, across)),
    cloth: (s, t) => { const level = lerp(own.top, end, s); return [turnOf(2 * t - 1) * wide(clamp(yOf(level), -20, plane.bottom)) * 1.12 - draft.figure.turn * 30, level]; },
    side: (side, from) => Array.from({ length: 41 }, (_, i) => point(lerp(from, end, i / 40), side === 'left' ? 0 : 1)),
  };
}

function skirtFolding(draft: Draft, plane: SketchPlane, trunk: TrunkMap): Folding | undefined {
  const rule = foldRuleOf(draft.garment.fabric);
  const hem = trunk.half(plane.bottom - 20), spare = hem - trunk.half(Math.min(plane.top + 220, (plane.top + plane.bottom) / 2));
  if (spare < 12) return undefined;
  const count = Math.round(clamp((2 * hem) / (1.1 * rule.wavelength + 20) * clamp(0.5 + spare / 130, 0.5, 1), 2, 14));
  const draw = draft.draw('skirt'), height = lerp(6, 15, clamp(spare / 110)) * draft.garment.fabric.foldHeight;
  return foldField({ kind: 'soft', count, height, start: 0.18, rhythm: massedFolds({ count, start: 0.16, spread: 0.3, heroes: 0, width: 2 * hem, height }, draw) }, draw);
}

/** The pen along the silhouette, open where a sleeve is set in, lighter along the neck. */
function edgeInks(flat: Polyline, plane: SketchPlane, trunk: TrunkMap): Ink[] {
  const edge = new Set(plane.outline), neck = new Set(plane.neck.slice(1, -1));
  const kindOf = (p: Point): 'edge' | 'neck' | 'none' => (neck.has(p) ? 'neck' : edge.has(p) ? 'edge' : 'none');
  const inks: Ink[] = [];
  let run: Point[] = [], kind: 'edge' | 'neck' | 'none' = 'none';
  const close = (): void => { if (run.length > 2 && kind !== 'none') inks.push({ points: run, width: kind === 'neck' ? 2.5 : 3, kind: 'contour' }); };
  const first = Math.max(0, flat.findIndex((p, i) => kindOf(p) !== kindOf(flat[(i + flat.length - 1) % flat.length] as Point)));
  for (let i = 0; i <= flat.length; i++) {
    const p = flat[(first + i) % flat.length] as Point, now = i === flat.length ? 'none' : kindOf(p);
    if (now !== kind || i === flat.length) { if (kind !== 'none') run.push(trunk.at(p)); close(); run = [trunk.at(p)]; kind = now; } else run.push(trunk.at(p));
  }
  return inks;
}

/** The polygon above a level. */
function cutBelow(ring: Polyline, levelOf: (p: Point) => number, level: number): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < ring.length; i++) {
    const p = ring[i] as Point, q = ring[(i + 1) % ring.length] as Point, a = levelOf(p), b = levelOf(q);
    if (a <= level) out.push(p);
    if (a <= level !== b <= level) { const u = (level - a) / (b - a || 1); out.push([lerp(p[0], q[0], u), lerp(p[1], q[1], u)]); }
  }
  return out.length > 2 ? out : ring.slice();
}
