import { clamp, lerp } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Stuff } from '../cloth/context.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { hangingPitch } from './folds.ts';
import { panelLayer, skirtPanel } from './panel.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** Where tiers end, as shares of the length: each a little longer than the one above, 0.26 · 0.34 · 0.40 for three. */
export function tierEnds(count: number): number[] {
  const weights = Array.from({ length: count }, (_, i) => 1 + (i / Math.max(1, count - 1)) * 0.54);
  const total = weights.reduce((sum, w) => sum + w, 0);
  let sum = 0;
  return [0, ...weights.map((w) => (sum += w) / total)];
}

/** Gathered tiers, drawn from the lowest up: each hangs over the seam of the next. */
export function tierSheets(plan: SkirtPlan): Sheet[] {
  const { draft, shape, wish, dims } = plan;
  const count = clamp(Math.round(dims.tiers), 2, 6);
  const ends = tierEnds(count);
  const rule = foldRuleOf(draft.garment.fabric);
  const { topLevel, bottomLevel } = shape;
  const stuff = draft.context.stuffOf(draft.garment, 'skirt', 'skirt');
  const lining = draft.garment.choice.parts?.lining ? draft.context.stuffOf(draft.garment, 'lining').colour : stuff.colour;
  const sheets: Sheet[] = [];
  for (let i = count - 1; i >= 0; i--) {
    const draw = draft.draw(`skirt.tier.${i}`);
    const isLast = i === count - 1;
    const from = lerp(topLevel, bottomLevel, ends[i] as number) - (i ? 4 : 0);
    const to = lerp(topLevel, bottomLevel, ends[i + 1] as number) + (isLast ? 0 : 10);
    const width = 2 * Math.max(shape.halfWidth(to, 'left'), shape.halfWidth(to, 'right'));
    const tierDrop = (share: number): number => wish.hemDrop * (0.35 + 0.65 * share);
    const panel = skirtPanel(draft.figure, {
      ...wish, topLevel: from, bottomLevel: to, cornerRadius: 9, grainFan: 0.5,
      folds: { kind: 'gather', count: clamp(Math.round((width / hangingPitch(rule)) * 1.5), 6, 22), height: 11 * draft.garment.fabric.foldHeight, start: 0 },
      hemShape: isLast ? plan.hemShape : (t) => plan.hemShape(t) * (ends[i + 1] as number),
      hemDrop: tierDrop(ends[i + 1] as number), topDrop: tierDrop(ends[i] as number) * 0.8 + 4,
      waves: wish.waves === 0 && isLast ? 0 : 9 + 3 * i,
      halfWidth: (level, side) => shape.halfWidth(level, side) * lerp(i ? 0.985 : 1, 1.05 + 0.02 * i, clamp((level - from) / (to - from))),
    }, draw);
    const look = panelLayer(panel, { colour: stuff.colour, lining, ink: draft.context.ink, penShare: 0.75, penWidth: 2.5, fromTop: true, rows: 14 }, draw);
    sheets.push(sheetOf(draft, plan.depth + (count - 1 - i) * 0.2, {
      part: 'skirt', suffix: `tier.${i}`, stuff: ofTier(stuff, [ends[i] as number, ends[i + 1] as number]), outline: look.outline,
      wish: { surface: look.surface, relief: look.relief, shapes: look.shapes, inks: [...look.inks, ...gatherPens(panel.tube.patch, 20 + 8 * i, draw)], shadow: 0.42, contour: 1 },
    }));
  }
  return sheets;
}

/** A picture placed over the whole skirt, as the part of it that falls on one tier. */
function ofTier(stuff: Stuff, [from, to]: readonly [number, number]): Stuff {
  const placed = stuff.pattern?.placed;
  if (!stuff.pattern || !placed) return stuff;
  const share = (s: number): number => (s - from) / (to - from);
  return { ...stuff, pattern: { ...stuff.pattern, placed: placed.map((picture) => ({ ...picture, s: [share(picture.s[0]), share(picture.s[1])] as const })) } };
}

/** Short strokes under a gathered seam. */
export function gatherPens(patch: (s: number, t: number) => readonly [number, number], count: number, draw: (feature: string, index?: number) => number): Ink[] {
  return Array.from({ length: count }, (_, i): Ink => {
    const t = 0.02 + (0.96 * (i + 0.7 * draw('gather.place', i))) / count;
    const reach = 0.07 + 0.17 * draw('gather.reach', i) ** 1.5;
    return { points: [patch(0.005, t), patch(reach / 2, t + (t - 0.5) * 0.004), patch(reach, t + (t - 0.5) * 0.012)], width: 1.8, kind: 'fold', isClipped: true, opacity: 0.75 };
  });
}
