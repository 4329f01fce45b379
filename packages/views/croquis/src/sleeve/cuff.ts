import { add, clamp, pointOn, scale } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { armNormal } from '../frame/arm-model.ts';
import { buttonColour, clothOf, repeatOnly, ribbed } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { buttonMarks } from '../closure/button.ts';
import { quiltingOf } from '../bodice/quilt.ts';
import type { SleeveShape } from './sleeve-shape.ts';

export type CuffKind = 'none' | 'rib' | 'band' | 'shirt';

const RIBBED = ['sweater', 'cardigan', 'hoodie', 'sweatshirt', 'bomber'];
const SHIRTED = ['shirt', 'blouse', 'shirt-dress', 'denim-jacket', 'tunic'];

/** How a sleeve is finished. */
export function cuffKindOf(frame: GarmentFrame, shape: SleeveShape): CuffKind {
  const { choice, sleeve } = frame.draft.garment;
  if (shape.isOpen) return 'none';
  const isLong = shape.width.end > 0.6;
  if (choice.type === 'polo' && !shape.isGathered && choice.sleeve !== 'cap') return 'rib';
  if (choice.details.includes('rib-cuff') || (RIBBED.includes(choice.type) && isLong)) return 'rib';
  if (shape.isGathered) return isLong ? 'shirt' : 'band';
  if (isLong && SHIRTED.includes(choice.type) && choice.sleeve !== 'dolman' && choice.sleeve !== 'kimono') return 'shirt';
  if ((sleeve?.cuffDepth ?? 0) > 0 && !quiltingOf(frame)) return isLong ? 'shirt' : 'band';
  return 'none';
}

/** The cuff of one sleeve, over its end. */
export function cuffSheets(frame: GarmentFrame, shape: SleeveShape, depth: number): Sheet[] {
  const kind = cuffKindOf(frame, shape);
  if (kind === 'none') return [];
  const { draft } = frame;
  const { figure } = draft;
  const { curve, width, axis, arm } = shape;
  const { end } = width;
  const base = repeatOnly(clothOf(draft, 'rib-cuff', 'sleeve'));
  const stuff = kind === 'rib' ? ribbed(base) : base;
  const tall = clamp((draft.garment.sleeve?.cuffDepth || (kind === 'band' ? 20 : 55)) * 0.72, kind === 'band' ? 12 : 26, 64);
  const share = tall / curve.length;
  const bulk = draft.garment.fabric.bulk * 0.3;
  const bare = figure.armHalfWidth(Math.min(1, end));
  // The band of a short polo sleeve lies round the arm without drawing the sleeve in.
  const half = kind === 'rib' ? Math.max(bare + bulk + 5, draft.garment.choice.type === 'polo' && end < 0.6 ? width.at(end) * 0.94 : 0) : shape.isGathered ? bare + bulk + (kind === 'band' ? 4 : 6) : Math.max(Math.min(width.at(end) * 0.9, bare + 16), bare + 6);
  const from = shape.isGathered || kind === 'rib' ? end - share * 0.25 : end - share;
  const to = shape.isGathered || kind === 'rib' ? end + share * 0.75 : end + 0.006;
  const normal = armNormal(curve, arm.sign);
  const across = (u: number, t: number): Point => add(pointOn(curve, u), scale(normal(u), half * (1 - 2 * t)));
  const round = (t: number): number => Math.sqrt(Math.max(0, 1 - (2 * clamp(t) - 1) ** 2)) * Math.min(8, half * 0.2);
  const patch: Patch = (s, t) => add(across(from + (to - from) * s, t), scale(axis, round(t)));
  const edge = (s: number): Point[] => Array.from({ length: 15 }, (_, i) => patch(s, i / 14));
  const swellOut = (t: number): Point[] => [0.25, 0.5, 0.75].map((s) => add(patch(s, t), scale(normal(end), (t < 0.5 ? 1 : -1) * (kind === 'rib' ? 2.5 : 0.8) * Math.sin(Math.PI * s))));
  const outline = [...edge(0), ...swellOut(1), ...edge(1).reverse(), ...swellOut(0).reverse()];
  const inks: Ink[] = [];
  let shapes: Shape[] = [];
  // The edge is as thick as the cloth turned in there: a second line catches it.
  inks.push({ points: edge(1 - clamp(2.4 / tall, 0.04, 0.12)).slice(1, -1), width: 1.3, kind: 'fold', opacity: 0.45, isClipped: true });
  if (kind === 'rib') {
    for (let i = 1; i < 12; i++) {
      const t = 0.5 + Math.sin((i / 12 - 0.5) * 2.9) * 0.5;
      inks.push({ points: [patch(0.06, t), patch(0.94, t)], width: 1.5, kind: 'fold', opacity: 0.5 });
    }
  } else {
    for (const s of [0.14, 0.86]) inks.push({ points: [0, 0.25, 0.5, 0.75, 1].map((t) => patch(s, t)), width: 1.2, kind: 'stitch', opacity: 0.8 });
    if (kind === 'shirt') {
      const marks = buttonMarks(patch(0.5, arm.sign < 0 ? 0.3 : 0.3), 4.4, buttonColour(stuff));
      shapes = [...marks];
    }
  }
  return [sheetOf(draft, depth, {
    part: draft.garment.choice.details.includes('rib-cuff') ? 'rib-cuff' : 'sleeve', suffix: `cuff.${arm.side}`, stuff, outline,
    wish: {
      surface: surfaceOf(patch, { rows: 6, columns: 12, cloth: (s, t) => [(t - 0.5) * half * 2.4 + arm.sign * 400, s * tall + 330 + shape.length] }),
      relief: { round: 0.52, halfWidth: half }, inks, shapes, shadow: 0.26, contour: 0.85,
    },
  })];
}

/** The buttons at the slit of a tailored sleeve. */
export function vents(shape: SleeveShape, colour: `#${string}`, count = 3): Shape[] {
  return Array.from({ length: count }, (_, i) => buttonMarks(shape.patch(0.962 - 0.021 * i, 0.2), 4, colour)).flat();
}
