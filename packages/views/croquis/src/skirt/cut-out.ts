import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { SkirtPlan } from './skirt-plan.ts';

/** The opening cut into a skirt at the hip, on the wearer's left: an almond aslant under the waist. None where the design has none, nor from behind. */
export function hipCutOut(plan: SkirtPlan): Point[] | undefined {
  const { draft, panel, dims } = plan;
  if (!draft.garment.choice.details.includes('cut-out') || draft.garment.kind !== 'skirt' || draft.figure.view === 'back' || dims.tiers > 1) return undefined;
  const { tube } = panel;
  const from = tube.shareOf(Math.max(tube.topLevel + 26, 752)), to = tube.shareOf(Math.max(tube.topLevel + 118, 850));
  const side = (bulge: number): Point[] => Array.from({ length: 13 }, (_, i) => { const u = i / 12; return tube.patch(lerp(from, to, u), lerp(0.66, 0.9, u) + bulge * Math.pow(Math.sin(Math.PI * u), 0.8)); });
  return [...side(0.085), ...side(-0.085).reverse().slice(1, -1)];
}
