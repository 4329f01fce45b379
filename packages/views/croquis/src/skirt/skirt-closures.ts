import { clamp, lerp, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { buttonColour, clothOf, trimColour } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { buttonMarks } from '../closure/button.ts';
import { wrapPanelSheet } from './wrap-panel.ts';
import { sOfFall } from './skirt-plan.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** A front row of buttons, an open zip, a wrap's edge, lacing; behind, the zip at centre back. */
export function skirtClosureSheets(plan: SkirtPlan): Sheet[] {
  const { draft, panel, dims } = plan;
  const { garment, figure } = draft;
  const { closure } = garment.choice;
  const row = garment.closure;
  if (!row) return [];
  const { tube } = panel;
  const stuff = clothOf(draft, 'closure', 'skirt');
  const isBottom = garment.kind === 'skirt';
  const topOf = (height: number): number => (isBottom ? height : height - dims.topHeight);
  const cf = (s: number, beside = 0): Point => {
    const level = lerp(tube.topLevel, tube.bottomLevel, clamp(s));
    const half = Math.abs(tube.patch(s, 1)[0] - tube.patch(s, 0)[0]) / 2;
    return tube.patch(s, (figure.view === 'back' ? 0.5 : tube.centreFrontAt(level)) + beside / (2 * half));
  };
  const run = (from: number, to: number, beside = 0): Point[] => Array.from({ length: 20 }, (_, i) => cf(lerp(from, to, i / 19), beside));
  const sheet = (inks: readonly Ink[], shapes: readonly Shape[] = []): Sheet => {
    const line = run(0, 1, -10);
    return marksSheet(draft, plan.depth + 4, { part: 'closure', suffix: 'skirt', stuff, outline: [...line, ...run(0, 1, 10).reverse()], inks, shapes });
  };
  const isBack = figure.view === 'back';
  if (isBack) {
    if (closure !== 'back-zip') return [];
    const end = clamp(sOfFall(plan, Math.max(60, topOf(row.to))), 0.08, 0.9);
    return [sheet([{ points: run(0, 1), width: 1.8, kind: 'seam' }, { points: run(0, end, 5), width: 1.2, kind: 'stitch' }, { points: run(0, end, -5), width: 1.2, kind: 'stitch' }])];
  }
  switch (closure) {
    case 'button-front': {
      const gap = row.buttonCount > 1 ? (row.to - row.from) / (row.buttonCount - 1) : 0;
      const heights = Array.from({ length: row.buttonCount }, (_, i) => topOf(row.from + i * gap)).filter((h) => h > (isBottom ? dims.waistbandDepth + 12 : 14) && h < dims.length - 18);
      if (heights.length === 0) return [];
      const edge = Math.max(10, row.overlap * 0.8);
      const radius = clamp(row.buttonDiameter * 0.52, 4.5, 9);
      const end = 0.996;
      return [sheet([{ points: run(0, end, edge), width: 2.2, kind: 'seam' }, { points: run(0, end, edge - 6), width: 1.3, kind: 'stitch' }, { points: run(0, end, -edge), width: 1.3, kind: 'stitch', opacity: 0.7 }],
        heights.flatMap((h) => buttonMarks(cf(sOfFall(plan, h)), radius, buttonColour(stuff))))];
    }
    case 'zip-front': {
      const end = clamp(sOfFall(plan, topOf(row.to)), 0, 1);
      if (end < 0.04) return [];
      const metal = '#b9b3a6';
      const pull = cf(Math.min(end, 0.06), 0);
      return [sheet([{ points: run(0, end), width: 6, kind: 'plain', colour: shadowOf(stuff.colour, 0.5) }, { points: run(0, end), width: 2.6, kind: 'stitch', colour: metal }, { points: run(0, end, 11), width: 1.3, kind: 'stitch' }, { points: run(0, end, -11), width: 1.3, kind: 'stitch' }],
        [{ outline: [[pull[0] - 3.5, pull[1]], [pull[0] + 3.5, pull[1]], [pull[0] + 4.5, pull[1] + 20], [pull[0] - 4.5, pull[1] + 20]], fill: metal, stroke: { colour: shadowOf(metal, 0.6), width: 1.2 } }])];
    }
    case 'wrap': {
      if (garment.choice.type === 'mamian-skirt' || garment.choice.type === 'ruqun') return [];
      if (dims.tiers > 1) {
        // Tiers run across the overlap: only its edge is seen.
        const edge = sampleQuadratic(tube.patch(0, 0.74), tube.patch(0.5, 0.68), tube.patch(0.99, 0.58), 24);
        return [sheet([{ points: edge, width: 2.8, kind: 'seam' }], [{ outline: [...edge, ...edge.map(([x, y]): Point => [x + 14, y + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.26, blur: 6 }])];
      }
      const upper = wrapPanelSheet(plan);
      return upper ? [upper] : [];
    }
    case 'lace-up': {
      const end = clamp(sOfFall(plan, topOf(row.to)), 0, 0.6);
      if (end < 0.05) return [];
      const colour = trimColour(stuff);
      const rungs = 6;
      const inks: Ink[] = [{ points: run(0, end, 12), width: 2, kind: 'seam' }, { points: run(0, end, -12), width: 2, kind: 'seam' }];
      const eyes: Shape[] = [];
      for (let i = 0; i < rungs; i++) {
        const a = lerp(0.01, end, i / rungs), b = lerp(0.01, end, (i + 1) / rungs);
        for (const sign of [-1, 1]) {
          inks.push({ points: [cf(a, sign * 18), cf(b, -sign * 18)], width: 4.4, kind: 'plain', colour: shadowOf(colour, 0.6) }, { points: [cf(a, sign * 18), cf(b, -sign * 18)], width: 2.6, kind: 'plain', colour });
          const [x, y] = cf(a, sign * 18);
          eyes.push({ outline: [[x - 3, y - 3], [x + 3, y - 3], [x + 3, y + 3], [x - 3, y + 3]], fill: shadowOf(stuff.colour, 0.7) });
        }
      }
      return [sheet(inks, eyes)];
    }
    default: return [];
  }
}
