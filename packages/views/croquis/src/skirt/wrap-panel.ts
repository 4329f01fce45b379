import { clamp, lerp, mix, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { mixHex, shadowOf } from '@toile/colour';
import type { Ink, Ribbon } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { panelLayer } from './panel.ts';
import type { SkirtPlan } from './skirt-plan.ts';

/** How far the upper front's corner is rounded and raised, drawn mm. */
const CORNER = { rise: 74, round: 96 } as const;

/**
 * The upper front of a wrapped skirt: cloth from the wearer's right side across to its free edge, which falls in an S from the
 * waist on the wearer's left and curves away to a rounded corner, so that the front beneath shows below it. Nothing from behind.
 */
export function wrapPanelSheet(plan: SkirtPlan): Sheet | undefined {
  const { draft, panel, shape } = plan;
  if (draft.figure.view === 'back') return undefined;
  const { tube } = panel;
  const own = draft.garment.choice.parts?.closure ? 'closure' : 'skirt';
  const stuff = draft.context.stuffOf(draft.garment, own, 'skirt');
  const rule = foldRuleOf(stuff.fabric);
  const draw = draft.draw('closure.wrap');
  const length = tube.bottomLevel - tube.topLevel;
  const centre = tube.centreFrontAt(tube.topLevel + 20);
  const from = clamp(centre + 0.24, 0.6, 0.86), to = clamp(centre + 0.1, 0.5, 0.72);
  const rise = Math.min(CORNER.rise, length * 0.12);
  const up = (mm: number): number => 1 - mm / length;
  // The free edge: nearly straight to the thigh, then it swings out and the corner turns away.
  const edge = spline([
    tube.patch(-0.004, from), tube.patch(0.3, lerp(from, to, 0.2)), tube.patch(0.62, lerp(from, to, 0.62)),
    tube.patch(up(rise + CORNER.round * 0.8), to), tube.patch(up(rise + 18), to - 0.045), tube.patch(up(rise * 0.52), to - 0.12), tube.patch(up(rise * 0.2), to - 0.22),
  ], 8);
  const foot = edge[edge.length - 1] as Point;
  const hem = panel.hem.slice(0, Math.max(1, panel.hem.findIndex((p) => p[0] > foot[0] - 4)));
  const left = tube.left.slice(0, Math.max(2, tube.left.length - 3));
  const top = tube.top.filter((p) => p[0] < (edge[0] as Point)[0] - 2);
  const outline = [...top, ...edge, ...hem.slice().reverse(), ...left.slice(1).reverse()];
  const look = panelLayer(panel, { colour: stuff.colour, lining: stuff.colour, ink: draft.context.ink, penShare: 0.7, penWidth: 3 }, draft.draw('skirt'));
  const inward = edge.map((p, i): Point => [p[0] - lerp(16, 22, i / edge.length), p[1] + 2]);
  // Drawn folds run from the knot at the waist down across the upper front.
  const knot = tube.patch(0.015, from - 0.02);
  const pulls: Point[][] = Array.from({ length: rule.foldClass === 'fluid' ? 5 : 3 }, (_, i) => {
    const s = 0.1 + 0.13 * i + 0.05 * draw('pull', i);
    return spline([knot, mix(knot, tube.patch(s * 0.8, 0.45), 0.5), tube.patch(s, 0.22 - 0.04 * i)], 8);
  });
  const ribbons: Ribbon[] = [
    { points: inward, width: 15, height: 6, taper: 'both', section: 'soft' },
    ...pulls.map((points, i): Ribbon => ({ points, width: rule.width * (1 + 0.4 * draw('pull.width', i)), height: rule.height * 0.6 * (1 - 0.12 * i), taper: 'out', section: 'skew' })),
  ];
  const inks: Ink[] = [
    ...pulls.slice(0, 3).map((points, i): Ink => ({ points: points.slice(0, 9 + Math.round(6 * draw('pull.pen', i))), width: rule.inkWidth * 0.9, kind: 'fold', opacity: 0.6, isClipped: true })),
    ...(stuff.material.opacity >= 0.9 && rule.foldClass !== 'fluid' ? [{ points: edge.map((p): Point => [p[0] - 9, p[1] - 1]), width: 1.3, kind: 'stitch', isClipped: true, opacity: 0.7 } as const] : []),
    { points: edge, width: 2.4, kind: 'plain', colour: mixHex(shadowOf(stuff.colour, 0.7), draft.context.ink, 0.4) },
  ];
  return sheetOf(draft, plan.depth + 1, {
    part: 'closure', suffix: 'skirt', stuff, outline,
    wish: {
      surface: look.surface, relief: { ...look.relief, ribbons: [...(look.relief.ribbons ?? []), ...ribbons] }, inks: [...look.inks.filter(isLeftOf(to, shape.topHalf, tube.patch)), ...inks],
      shapes: look.shapes, shadow: 0.5, contour: 0.8,
    },
  });
}

/** Pens of the cloth beneath that lie under the upper front's own middle. */
const isLeftOf = (t: number, _: number, patch: (s: number, t: number) => readonly [number, number]) => (ink: Ink): boolean => {
  const limit = patch(1, t - 0.2)[0];
  return ink.kind === 'fold' && ink.points.every((p) => p[0] < limit);
};
