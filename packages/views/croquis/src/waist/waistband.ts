import { clamp, lerp, mix } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import type { Ink, Layer } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { turnOf } from '../cloth/field.ts';

/** A strip round the body at a level: the base of waistbands, belts, sashes and obi. */
export interface WaistStrip {
  readonly top: readonly Point[];
  readonly bottom: readonly Point[];
  /** s down the strip, t across it. */
  readonly patch: Patch;
  readonly depth: number;
  readonly halfWidth: number;
}

const STEPS = 24;

/** A strip `depth` mm deep, hung from `level`, as wide as the cloth it holds at each of its edges; bowed as a round body shows it. */
export function waistStrip(figure: PosedFigure, at: { readonly level: number; readonly depth: number; halfWidth(level: number): number; readonly bow?: number }): WaistStrip {
  const bow = at.bow ?? 7;
  const line = (level: number, by: number): Point[] => Array.from({ length: STEPS + 1 }, (_, i) => {
    const q = (2 * i) / STEPS - 1;
    const [x, y] = figure.pointAt(level, q * at.halfWidth(level));
    return [x, y + by * Math.sqrt(Math.max(0, 1 - q * q))];
  });
  const top = line(at.level, bow);
  const bottom = line(at.level + at.depth, bow + 1);
  const patch: Patch = (s, t) => {
    const x = clamp(t, -0.1, 1.1) * STEPS;
    const i = clamp(Math.floor(x), 0, STEPS - 1);
    const on = (points: readonly Point[]): Point => mix(points[i] as Point, points[i + 1] as Point, x - i);
    return mix(on(top), on(bottom), s);
  };
  return { top, bottom, patch, depth: at.depth, halfWidth: at.halfWidth(at.level + at.depth / 2) };
}

/** The strip as a layer without id, part and cloth: topstitched along both edges, or ribbed. */
export function stripLayer(strip: WaistStrip, look: { readonly finish: 'stitched' | 'ribbed' | 'plain' }): Required<Pick<Layer, 'outline' | 'surface' | 'relief' | 'inks'>> {
  const inks: Ink[] = [];
  const inset = Math.min(5, strip.depth * 0.2) / strip.depth;
  const along = (s: number): Point[] => Array.from({ length: STEPS + 1 }, (_, i) => strip.patch(s, i / STEPS));
  if (look.finish === 'stitched') inks.push({ points: along(inset), width: 1.3, kind: 'stitch', isClipped: true }, { points: along(1 - inset), width: 1.3, kind: 'stitch', isClipped: true });
  if (look.finish === 'ribbed') {
    const count = Math.max(14, Math.round(strip.halfWidth / 4.6));
    for (let i = 1; i < count; i++) {
      const t = (turnBack((2 * i) / count - 1) + 1) / 2;
      inks.push({ points: [strip.patch(0.08, t), strip.patch(0.92, t)], width: 1.5, kind: 'fold', opacity: 0.5, isClipped: true });
    }
  }
  return {
    outline: [...strip.top, ...strip.bottom.slice().reverse()],
    surface: surfaceOf(strip.patch, { rows: 3, columns: 24, s: [-0.2, 1.2], t: [-0.06, 1.06], cloth: (s, t) => [turnOf(2 * t - 1) * strip.halfWidth * 1.1, s * strip.depth] }),
    relief: { round: 0.4, halfWidth: strip.halfWidth }, inks,
  };
}

/** Even steps round the body as they look from the front: narrow at the sides. */
const turnBack = (turn: number): number => lerp(turn, Math.sin(turn * 1.22) / Math.sin(1.22), 0.8);
