import { add, clamp, lerp, sampleQuadratic } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Ribbon, Shape } from '@toile/drawing';
import { foldInks } from '../cloth/field.ts';
import type { Folding } from '../cloth/field.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { dressTurns, hemOf } from '../cloth/hem-turn.ts';
import { clothOf, liningOf, plain } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { softPens } from '../skirt/fold-pens.ts';
import { bodyFolding, spareOfLong } from './body-folding.ts';
import { fishtail, hasFishtail } from './fishtail.ts';
import type { HemEdge } from './hem-edge.ts';

/** The folds in which the long part of a garment hangs below the waist, and what they do to its hem. */
export interface Hanging {
  readonly folding: Folding;
  /** The hem with its turned folds; the straight one where the garment is open. */
  readonly edge: Polyline;
  readonly inks: readonly Ink[];
  readonly shapes: readonly Shape[];
  readonly ribbons: readonly Ribbon[];
}

/** The hanging folds of a body, where it has cloth to spare. Only long closed garments turn at the hem; a short one waves with its folds (see `hemEdge`). */
export function hangingOf(frame: GarmentFrame, hem: HemEdge): Hanging | undefined {
  const folding = bodyFolding(frame);
  if (!folding) return undefined;
  const { draft } = frame;
  const { choice } = draft.garment;
  const stuff = clothOf(draft, 'body');
  const rule = foldRuleOf(stuff.fabric);
  const draw = draft.draw('body');
  const plain = (inks: readonly Ink[]): Hanging => ({ folding, edge: hem.edge, inks, shapes: [], ribbons: [] });
  if (frame.isCutOff) return plain(foldInks(folding, frame.patch, { share: 0.34, width: 2, until: 0.995, opacity: 0.66 }, draw));
  if (!frame.isLong) return plain(foldInks(folding, frame.patch, { share: rule.foldClass === 'heavy' || rule.foldClass === 'plush' ? 0.12 : 0.3, width: 2.1, opacity: 0.66 }, draw).slice(0, 2));
  const spare = spareOfLong(frame);
  const isPlainHem = ['straight', 'asymmetric', 'curved', 'high-low'].includes(choice.hem ?? 'straight') && !choice.isOpen;
  const inks: Ink[] = softPens(folding, frame.patch, { penShare: 0.72, penWidth: 2.9 }, draw);
  if (!isPlainHem) return plain(inks);
  const turned = hemOf(folding, hem.pointAt, clamp(spare * 0.1 + 7, 8, 22) * (rule.foldClass === 'heavy' ? 0.7 : 1), draw);
  const turns = dressTurns(turned, { folding, patch: frame.patch, colour: stuff.colour, lining: draft.isOuter ? liningOf(draft).colour : stuff.colour, ink: draft.context.ink }, draw);
  return { folding, edge: turned.edge, inks: [...inks, ...turns.inks], shapes: turns.shapes, ribbons: turns.ribbons };
}

/** Where the side of a slit hem opens, and where the front's free edge ends on the hem. */
export interface SideSlit { readonly from: number; readonly hemShare: number }

/** The side slits of a garment that hangs in one piece. */
export function sideSlitOf(frame: GarmentFrame): SideSlit | undefined {
  const { choice } = frame.draft.garment;
  if (choice.hem !== 'side-slit' || frame.isCutOff || frame.bodice.slitHeight <= 0) return undefined;
  const tall = frame.bodice.slitHeight * frame.scaleAt(frame.end);
  return { from: Math.max(frame.waist + 10, frame.end - tall), hemShare: frame.isLong ? 0.1 : 0.045 };
}

/** The free edge of a slit front on one side, from the slit's head to the hem. */
export function slitEdge(frame: GarmentFrame, slit: SideSlit, hem: HemEdge, side: 'left' | 'right'): Point[] {
  const t = side === 'left' ? 0 : 1;
  const head = frame.point(slit.from, t);
  const foot = hem.pointAt(side === 'left' ? slit.hemShare : 1 - slit.hemShare);
  return sampleQuadratic(head, [head[0] + (foot[0] - head[0]) * 0.25, lerp(head[1], foot[1], 0.45)], foot, 14);
}

/** The back of a garment that shows past its front: behind a slit, or below a raised hem. */
export function backPanels(frame: GarmentFrame, hem: HemEdge): Sheet[] {
  const { draft } = frame;
  const { choice } = draft.garment;
  const stuff = plain(liningOf(draft));
  const behind = (suffix: string, outline: Polyline): Sheet =>
    sheetOf(draft, DEPTH.insideBack + 10, { part: 'hem', suffix, stuff, outline, wish: { darken: 0.55, shadow: 0, contour: 0.9, relief: { round: -0.1, halfWidth: 140 } } });
  const slit = sideSlitOf(frame);
  if (slit) {
    return (['left', 'right'] as const).map((side) => {
      const t = side === 'left' ? 0 : 1;
      const inner = side === 'left' ? slit.hemShare + 0.16 : 1 - slit.hemShare - 0.16;
      return behind(`back.${side}`, [frame.point(slit.from - 6, t), frame.point((slit.from + frame.end) / 2, t), hem.pointAt(t), hem.pointAt((t + inner) / 2), hem.pointAt(inner), frame.point(slit.from, inner)]);
    });
  }
  if (hasFishtail(frame) && draft.figure.view === 'front') return [behind('back', [...Array.from({ length: 41 }, (_, i) => add(frame.patch(1, 0.02 + (0.96 * i) / 40), [0, fishtail(0.02 + (0.96 * i) / 40) * 0.8])), ...hem.edge.slice(1, -1).reverse()])];
  if (choice.hem === 'high-low' && !frame.isCutOff) {
    const drop = clamp((frame.bodice.backDrop || 80) * frame.scaleAt(frame.end) * 0.55, 12, 240);
    const low = Array.from({ length: 31 }, (_, i): Point => {
      const t = 0.01 + (0.98 * i) / 30;
      return add(frame.patch(1, t), [0, drop * Math.sin(Math.PI * t) ** 0.6]);
    });
    return [behind('back', [...low, ...hem.edge.slice(1, -1).reverse()])];
  }
  return [];
}

/** A frayed edge: threads of unequal length along the hem. */
export function frayInks(frame: GarmentFrame, hem: HemEdge): Ink[] {
  if (frame.draft.garment.choice.hem !== 'raw' || frame.isCutOff) return [];
  const draw = frame.draft.draw('hem');
  const count = Math.round(frame.halfWidth(frame.end) * 2 / 6);
  return Array.from({ length: count }, (_, i): Ink => {
    const t = (i + draw('fray', i)) / count;
    const p = hem.pointAt(t);
    return { points: [add(p, [0, -5]), add(p, [(draw('fray.lean', i) - 0.5) * 6, 3 + 8 * draw('fray.length', i)])], width: 1.3, kind: 'seam', opacity: 0.7 };
  });
}
