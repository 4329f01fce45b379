import { lerp, noise1 } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { Ink, Shape } from '@toile/drawing';
import type { Draw } from '../cloth/context.ts';
import { ridge } from '../cloth/field.ts';
import type { Folding } from '../cloth/field.ts';

/** Steps of the drawn hem of a pressed pleat, mm: the fold's edge hangs lower than its recess. */
const STEP = { knife: 7, accordion: 7, box: 9 } as const;

/** A step is at most this share of its pleat's width on paper: pleats seen edge-on at the sides step less. */
const STEEPEST = 0.34;
/** How far groups of pleats that swing open or shut lift the hem, mm, and how many such waves lie across it. */
const SWING = 4.5, SWINGS = 3.3;

/**
 * The hem of pressed pleats: a saw for knife and accordion, notches for box. No two pleats stand open alike, and groups of them swing
 * together; an even saw is a pastry's edge.
 */
export function pressedHem(folding: Folding, hem: (t: number) => Point, draw: Draw): Point[] {
  const { kind, heights } = folding.field;
  const hasFlat = heights.some((height) => height === 0), seed = draw('pleat.swing') * 900;
  const swing = (t: number): number => (hasFlat ? 0 : SWING * noise1(t * SWINGS + seed) * Math.min(1, 8 * Math.min(t, 1 - t)));
  const stepOf = Array.from({ length: folding.count }, (_, k): number => {
    const pitch = Math.abs(hem(Math.min(1, folding.tAt(k + 1, 1)))[0] - hem(Math.max(0, folding.tAt(k, 1)))[0]);
    return Math.min(STEP[kind === 'box' || kind === 'accordion' ? kind : 'knife'], STEEPEST * pitch) * (kind === 'box' ? 0.8 + 0.3 * draw('pleat.step', k) : 0.25 + 0.95 * draw('pleat.step', k));
  });
  const perFold = kind === 'box' ? 14 : 10;
  const count = folding.count * perFold;
  const out: Point[] = [];
  for (let i = 0; i <= count; i++) {
    const t = folding.tAt(i / perFold, 1);
    const f = (i % perFold) / perFold;
    const [x, y] = hem(Math.min(1, Math.max(0, t)));
    const isEnd = i === 0 || i === count;
    const isFlat = folding.field.heights[Math.min(folding.count - 1, Math.floor(i / perFold))] === 0;
    const step = stepOf[Math.min(folding.count - 1, Math.floor(i / perFold))] as number;
    const by = isFlat ? 0 : kind === 'box' ? (Math.min(f, 1 - f) < 0.1 ? -step : 0) : step * (ridge(kind, f) - 0.5);
    out.push([x, y + (isEnd ? 0 : by + swing(t))]);
  }
  return out;
}

/** What pressing adds over the relief: the shaded underfold of each pleat and its crisp edges. */
export function pleatMarks(folding: Folding, patch: Patch, colour: Hex): { readonly shapes: readonly Shape[]; readonly inks: readonly Ink[] } {
  const { kind } = folding.field;
  if (kind === 'knife') return knifeMarks(folding, patch, colour);
  if (kind === 'box') return boxMarks(folding, patch, colour);
  return { shapes: [], inks: [] };
}

const STEPS = 10;
const edgeAt = (patch: Patch, s: (i: number) => number, t: (s: number) => number): Point[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => patch(s(i), t(s(i))));

function knifeMarks(folding: Folding, patch: Patch, colour: Hex): { shapes: Shape[]; inks: Ink[] } {
  const shapes: Shape[] = [];
  const deep = shadowOf(colour, 0.42), soft = shadowOf(colour, 0.36);
  const highest = Math.max(1e-6, ...folding.field.heights);
  for (let k = 1; k < folding.count; k++) {
    if (folding.field.heights[k] === 0) continue;
    const width = (s: number): number => folding.tAt(k + 1, s) - folding.tAt(k, s);
    // A deep pleat throws more shade than one that lies nearly open.
    const deepness = Math.min(1, (folding.field.heights[k] as number) / highest);
    const from = folding.tAt(k, 1);
    const s = (i: number): number => lerp(0.02, 1.01, i / STEPS);
    const edge = edgeAt(patch, s, (at) => folding.tAt(k, at));
    const shade = edgeAt(patch, s, (at) => folding.tAt(k, at) + width(at) * 0.3 * (0.35 + 0.65 * at));
    shapes.push(
      { outline: [...edge, ...shade.reverse()], fill: soft, opacity: 0.1 + 0.22 * deepness, isClipped: true, blur: 3 },
      { outline: [patch(1, from - 0.001), patch(1, from + width(1) * 0.34), patch(0.955, from)], fill: deep, opacity: 0.3 + 0.4 * deepness, isClipped: true },
    );
  }
  return { shapes, inks: [] };
}

function boxMarks(folding: Folding, patch: Patch, colour: Hex): { shapes: Shape[]; inks: Ink[] } {
  const shapes: Shape[] = [], inks: Ink[] = [];
  const deep = shadowOf(colour, 0.4);
  const highest = Math.max(1e-6, ...folding.field.heights);
  for (let k = 1; k < folding.count; k++) {
    // Closed at the waist; how far it has opened at the hem goes by the pleats on both sides.
    const wide = 0.4 + 0.8 * Math.min(1, ((folding.field.heights[k] as number) + (folding.field.heights[k - 1] as number)) / (2 * highest));
    const open = (s: number): number => (folding.tAt(k + 0.5, s) - folding.tAt(k - 0.5, s)) * wide * (0.006 + 0.075 * Math.pow(Math.max(0, s), 1.8));
    const s = (i: number): number => (i / STEPS) * 1.01;
    const left = edgeAt(patch, s, (at) => folding.tAt(k, at) - open(at));
    const right = edgeAt(patch, s, (at) => folding.tAt(k, at) + open(at));
    shapes.push({ outline: [...left, ...right.slice().reverse()], fill: deep, opacity: 0.62, isClipped: true });
    inks.push({ points: left, width: 1.7, kind: 'fold', opacity: 0.85, isClipped: true }, { points: right.slice(3), width: 1.5, kind: 'fold', opacity: 0.7, isClipped: true });
  }
  return { shapes, inks };
}
