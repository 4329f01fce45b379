import { add, clamp, noise1, scale } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { Draw } from '../cloth/context.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import type { Folding } from '../cloth/field.ts';
import { hemOf } from '../cloth/hem-turn.ts';
import type { TurnedHem } from '../cloth/hem-turn.ts';
import { wideness } from './leg-folds.ts';
import type { TrouserPlan } from './leg-plan.ts';
import type { Leg } from './leg-shape.ts';

/** The drawn hem of a leg, left to right on paper, and how much of each side it cuts off, mm. */
export interface LegHem {
  readonly edge: readonly Point[];
  readonly turned?: TurnedHem;
  readonly cutOuter: number;
  readonly cutInner: number;
  readonly inks: readonly Ink[];
}

/** The hem of one leg by the design's choice. Wide legs wave; slanted and curved ones cut their sides to length. */
export function legHem(plan: TrouserPlan, leg: Leg, folding: Folding | undefined, draw: Draw): LegHem {
  const { hem } = plan.draft.garment.choice;
  const fromOuter = (t: number): number => (leg.side === 'left' ? t : 1 - t);
  const room = Math.min(1, leg.hemWidth / 90);
  const lift = (t: number): number => {
    const u = fromOuter(clamp(t));
    if (hem === 'asymmetric') return 46 * room * u;
    if (hem === 'curved') return 44 * room * Math.pow(Math.max(0, 1 - 1.5 * u), 1.6);
    if (hem === 'side-slit') return u < 0.2 ? slitHeight(plan) * Math.pow(1 - u / 0.2, 1.2) : 0;
    return 0;
  };
  const behind = behindBy(plan, leg);
  const cuts = { cutOuter: behind + (hem === 'curved' ? 44 * room : hem === 'side-slit' ? slitHeight(plan) : 0), cutInner: behind + (hem === 'asymmetric' ? 46 * room : 0) };
  const length = plan.shape.hemLevel - plan.shape.topLevel;
  // On the cloth, not straight up: a leg that flares is narrower there.
  const at = (t: number): Point => leg.patch(1 - (lift(t) + behind) / length, t);
  const steps = 36;
  if (hem === 'scalloped') {
    const count = Math.max(3, Math.round(leg.hemWidth / 42));
    const edge = Array.from({ length: count * 10 + 1 }, (_, i): Point => add(leg.hem(i / (count * 10)), scale(leg.fall, -15 * (1 - Math.pow(Math.abs(Math.sin((Math.PI * i) / 10)), 0.6)))));
    return { edge, cutOuter: 15, cutInner: 15, inks: [] };
  }
  if (hem === 'raw') {
    const seed = draw('raw') * 900;
    const edge = Array.from({ length: 61 }, (_, i): Point => { const [x, y] = leg.hem(i / 60); return i === 0 || i === 60 ? [x, y] : [x + noise1(i * 0.8 + seed), y + 2.4 * noise1(i * 0.6 + seed + 40)]; });
    const inks = Array.from({ length: Math.round(leg.hemWidth / 7) }, (_, i): Ink => {
      const t = (i + 0.2 + 0.6 * draw('thread.place', i)) / Math.round(leg.hemWidth / 7);
      const [x, y] = leg.hem(clamp(t));
      const length = 4 + 10 * draw('thread.length', i) ** 2;
      return { points: [[x, y - 6], [x + 2 * (draw('thread.lean', i) - 0.5), y + length * 0.4], [x + 7 * (draw('thread.lean', i) - 0.5), y + length]], width: 1.2, kind: 'plain', opacity: 0.6 };
    });
    return { edge, cutOuter: 0, cutInner: 0, inks };
  }
  if (folding && hem !== 'ruffle' && plan.shape.cuff === undefined) {
    const turned = hemOf(folding, at, 7 + 9 * wideness(plan.shape), draw);
    return { edge: turned.edge, turned, ...cuts, inks: [] };
  }
  return { edge: Array.from({ length: steps + 1 }, (_, i) => at(i / steps)), ...cuts, inks: [] };
}

/** How much higher on paper the hem of the leg behind ends, mm: in a step, wide cropped legs whose hems run on in one line would read as a skirt. */
export function behindBy({ shape, draft }: TrouserPlan, leg: Leg): number {
  const stride = strideOf(draft.figure);
  if (leg.side === stride.front || shape.cuff || shape.hemShare > 0.9 || shape.hemHalf < 84) return 0;
  return BEHIND * clamp((stride.amount - 0.1) / 0.3);
}

const BEHIND = 34;

const slitHeight = (plan: TrouserPlan): number => clamp((plan.shape.hemLevel - plan.shape.crotchLevel) * 0.14, 18, 110);
