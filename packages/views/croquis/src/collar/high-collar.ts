import { add, curveOf, mix, pointOn, sampleCubic, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { mixHex, shadowOf } from '@toile/colour';
import { sideSign } from '@toile/figure';
import type { Ink, Ribbon, Shape } from '@toile/drawing';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { turnOf } from '../cloth/field.ts';
import { liningOf, ribbed } from '../frame/cloth.ts';
import { quiltingOf } from '../bodice/quilt.ts';
import type { Sheet } from '../sheet.ts';
import { openingAcross } from '../bodice/opening.ts';
import { dense } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** A tube around the neck: its front, and the inside seen beyond its upper edge. */
interface Tube { readonly topLevel: number; readonly topHalf: number; readonly baseHalf: number; readonly baseLevel: number; readonly sag: number; readonly baseSag: number; readonly backRise: number }

function tubeOf(kit: CollarKit, tube: Tube) {
  const { on, middle } = kit;
  const topFront = sampleQuadratic(on(-tube.topHalf, tube.topLevel), on(middle * 0.5, tube.topLevel + tube.sag * 2), on(tube.topHalf, tube.topLevel), 18);
  const topBack = sampleQuadratic(on(-tube.topHalf, tube.topLevel), on(0, tube.topLevel - tube.backRise * 2), on(tube.topHalf, tube.topLevel), 18);
  const base = sampleQuadratic(on(-tube.baseHalf, tube.baseLevel), on(middle, tube.baseLevel + tube.baseSag * 2), on(tube.baseHalf, tube.baseLevel), 18);
  const side = (sign: 1 | -1): Point[] => sampleCubic(on(sign * tube.topHalf, tube.topLevel), on(sign * (tube.topHalf + 4), tube.topLevel + 24), on(sign * (tube.baseHalf - 12), tube.baseLevel - 16), on(sign * tube.baseHalf, tube.baseLevel), 8);
  const upper = curveOf(topFront), lower = curveOf(base);
  const outline = [...topFront, ...side(1).slice(1), ...base.slice().reverse().slice(1), ...side(-1).reverse().slice(1, -1)];
  const at = (s: number, t: number): Point => mix(pointOn(upper, t), pointOn(lower, t), s);
  return { topFront, topBack, outline, at };
}

/** Height of a funnel on paper; a waistcoat's ends below the chin. */
const funnelHeight = ({ draft }: CollarKit): number => Math.min(draft.garment.choice.type === 'gilet' ? 60 : 96, Math.max(48, (draft.garment.collar?.stand ?? 75) * 0.85));

/** A funnel worn open: its two halves stand at the sides of the neck and fall apart with the fronts they are sewn to. */
function openFunnel(kit: CollarKit): Sheet[] {
  const { draft, on, neckline } = kit;
  const h = funnelHeight(kit);
  const w = 61 + kit.bulk * 0.7;
  const top = 306 - h;
  const quilting = quiltingOf(kit.frame);
  const isZip = draft.garment.choice.closure === 'zip-front';
  const corner = (sign: -1 | 1): Point => on(sign * (w * 0.72) + kit.middle * 0.4, top + h * 0.44);
  const rim = (sign: -1 | 1): Point[] => sampleCubic(on(sign * w * 0.9, top), on(sign * (w + 9), top + 4), on(sign * (w * 0.98), top + h * 0.28), corner(sign), 12);
  const backTop = sampleQuadratic(on(-w * 0.9, top), on(0, top - 20), on(w * 0.9, top), 18);
  const inside = kit.behind('back', [...backTop, ...rim(1).slice(1), on(34, 322), on(-34, 322), ...rim(-1).reverse().slice(0, -1)], { darken: 0.45, shadow: 0 }, liningOf(draft));
  return [inside, ...kit.order.flatMap((side): Sheet[] => {
    const sign = sideSign(side);
    const level = neckline.depth;
    const foot = kit.frame.at(level, openingAcross(kit.frame, side)(level));
    const upper = curveOf(rim(sign));
    const shoulder = on(sign * (w + 12), 315);
    const lower = curveOf(sampleCubic(shoulder, on(sign * (w + 2), 330), add(foot, [sign * 16, -9]), foot, 14));
    const front = sampleCubic(corner(sign), add(corner(sign), [-sign * 4, 26]), add(foot, [-sign * 3, -26]), foot, 12);
    const back = sampleCubic(on(sign * w * 0.9, top), on(sign * (w + 1), top + 24), on(sign * w, 300), shoulder, 8);
    const at = (s: number, t: number): Point => mix(pointOn(upper, t), pointOn(lower, t), s);
    const tape = front.map((p): Point => [p[0] + sign * 3, p[1]]);
    const inks: Ink[] = isZip
      ? [{ points: tape, width: 6, kind: 'plain', colour: mixHex(kit.stuff.colour, '#3a3a40', 0.6), isClipped: true }, { points: tape, width: 2.4, kind: 'stitch', colour: '#d9d4c8', isClipped: true }]
      : [{ points: front.map((p): Point => [p[0] + sign * 8, p[1]]), width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.75 }];
    inks.push({ points: upper.points.map((p): Point => [p[0], p[1] + 8]), width: 1.25, kind: quilting ? 'seam' : 'stitch', isClipped: true, opacity: 0.75 });
    if (quilting) inks.push({ points: Array.from({ length: 9 }, (_, i) => at(0.52, i / 8)), width: 2.3, kind: 'seam', isClipped: true });
    return [kit.piece(`front.${side}`, dense([...upper.points, ...front.slice(1, -1), ...lower.points.slice().reverse(), ...back.slice(1, -1).reverse()]), {
      surface: surfaceOf(at, { rows: 12, columns: 12, t: [-0.3, 1.2], cloth: (s, t) => [sign * (1 - t) * w * 1.2, s * h] }),
      relief: { round: 0.3, halfWidth: w, alongS: Float32Array.from({ length: 65 }, (_, i) => (quilting ? 9 * Math.abs(Math.sin((2 * Math.PI * i) / 64)) : 6 * Math.sin((Math.PI * i) / 64))) },
      inks, shadow: 0.34,
    })];
  })];
}

/** A funnel: a stiff tube that stands away from the throat, closed or open like the front it grows from. */
export function funnelCollar(kit: CollarKit): Sheet[] {
  if (kit.isOpen) return openFunnel(kit);
  const { draft, middle, thickness } = kit;
  const h = funnelHeight(kit);
  const w = 61 + kit.bulk * 0.7;
  const quilting = quiltingOf(kit.frame);
  const isHeavy = foldRuleOf(kit.stuff.fabric).foldClass === 'heavy';
  const tube = tubeOf(kit, { topLevel: 306 - h, topHalf: w - 1 + kit.bulk * 0.15, baseHalf: w + 12, baseLevel: 315, sag: 17, baseSag: 21 + Math.max(0, Math.min(34, kit.neckline.depth - 336)), backRise: 10 });
  const half = w * 1.3;
  const ribbons: Ribbon[] = quilting ? [] : [
    { points: sampleQuadratic(tube.at(0.55, 0.02), tube.at(0.75, 0.3), tube.at(0.8, 0.5), 10), width: 12, height: 5, taper: 'out', section: 'roll' },
    { points: sampleQuadratic(tube.at(0.35, 0.98), tube.at(0.6, 0.75), tube.at(0.62, 0.58), 10), width: 13, height: 4.5, taper: 'out', section: 'roll' },
  ];
  const tm = 0.5 + middle / (2 * w);
  const inks: Ink[] = [
    { points: tube.topFront.map((p) => add(p, [0, thickness])), width: 1.4, kind: 'fold', opacity: 0.65, isClipped: true },
    ...(quilting ? [{ points: Array.from({ length: 17 }, (_, i) => tube.at(0.5, i / 16)), width: 2.3, kind: 'seam' as const, isClipped: true }]
      : [{ points: tube.topFront.map((p) => add(p, [0, 7 + thickness])), width: 1.25, kind: 'stitch' as const, isClipped: true }]),
    ...ribbons.filter((_, i) => !isHeavy || i === 1).map((r): Ink => ({ points: r.points, width: 2, kind: 'fold', isClipped: true, opacity: 0.7 })),
  ];
  const shapes: Shape[] = [];
  if (draft.figure.view === 'back') {
    // Nothing closes behind.
  } else if (draft.garment.choice.closure === 'zip-front') {
    const line = [tube.at(0, tm), tube.at(0.5, tm), tube.at(1, tm)];
    inks.push({ points: line, width: 6, kind: 'plain', colour: mixHex(kit.stuff.colour, '#3a3a40', 0.6), isClipped: true }, { points: line, width: 2.4, kind: 'stitch', colour: '#d9d4c8', isClipped: true });
  } else if (draft.garment.choice.closure !== 'back-zip' && draft.garment.choice.closure !== 'pullover') {
    const a = tube.at(0, tm + 0.13), b = tube.at(1, tm + 0.09);
    const edge = sampleQuadratic(a, add(mix(a, b, 0.5), [3, 0]), b, 8);
    inks.push({ points: edge, width: 2.4, kind: 'seam', isClipped: true });
    shapes.push({ outline: [...edge, add(b, [13, 3]), add(a, [13, 3])], fill: shadowOf(kit.stuff.colour, 0.5), opacity: 0.36, blur: 4, isClipped: true });
  }
  return [
    kit.behind('back', [...tube.topBack, ...tube.topFront.slice(1, -1).reverse()], { darken: 0.6, shadow: 0 }, liningOf(draft)),
    kit.piece('front', tube.outline, {
      surface: surfaceOf(tube.at, { rows: 14, columns: 18, cloth: (s, t) => [(t - 0.5) * 2 * half, s * h] }),
      relief: {
        round: 0.5, halfWidth: w, ribbons,
        alongS: Float32Array.from({ length: 65 }, (_, i) => (quilting ? 9 * Math.abs(Math.sin((2 * Math.PI * i) / 64)) : 5 * Math.sin((Math.PI * i) / 64))),
      },
      inks, shapes,
    }),
  ];
}

/** A polo neck: a knitted tube folded over once, or a soft standing one. Belongs to the neckline. */
export function turtleneck(kit: CollarKit): Sheet[] {
  const w = 48 + kit.bulk * 0.6;
  const h = Math.min(86, Math.max(44, (kit.draft.garment.neck?.stand || 85) * 0.72));
  const tube = tubeOf(kit, { topLevel: 312 - h, topHalf: w - 5, baseHalf: w + 10, baseLevel: 314, sag: 9, baseSag: 17, backRise: 7 });
  const isKnit = kit.stuff.fabric.construction === 'knit';
  const stuff = isKnit ? ribbed(kit.stuff) : kit.stuff;
  const fold: Point[] = Array.from({ length: 15 }, (_, i) => tube.at(0.74, 0.02 + (0.96 * i) / 14));
  const inks: Ink[] = [{ points: fold, width: 2.6, kind: 'fold', isClipped: true }];
  if (isKnit) {
    for (let i = 1; i < 15; i++) {
      const t = 0.5 + Math.sin((i / 15 - 0.5) * 3) * 0.5;
      inks.push({ points: [tube.at(0.06, t), tube.at(0.72, t)], width: 1.4, kind: 'fold', opacity: 0.4, isClipped: true });
    }
  }
  return [
    kit.behind('back', [...tube.topBack, ...tube.topFront.slice(1, -1).reverse()], { darken: 0.55, shadow: 0 }, stuff),
    kit.piece('front', tube.outline, {
      surface: surfaceOf(tube.at, { rows: 12, columns: 16, cloth: (s, t) => [turnOf(2 * t - 1) * w * 1.4, s * h] }),
      relief: { round: 0.5, halfWidth: w, alongS: Float32Array.from({ length: 65 }, (_, i) => { const s = i / 64; return s < 0.74 ? 7 * Math.sqrt(Math.max(0, Math.sin((Math.PI * s) / 0.74))) : 0; }) },
      inks, shadow: 0.26,
    }, stuff),
  ];
}
