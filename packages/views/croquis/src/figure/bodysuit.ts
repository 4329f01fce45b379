import { add, lerp, sampleCubic, pointOn, sampleQuadratic, smoothStep, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { lightOf, mixHex, shadowOf } from '@toile/colour';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { Ink, Layer, Shape } from '@toile/drawing';
import type { BodysuitCover, FigureCover } from '../sheet.ts';
import { bodyLayer, contourInk, strokeInk, surfaceOf, wash } from './paint.ts';
import type { SkinTones } from './tones.ts';

/** The quiet cloth of a fitting suit: near the skin, but greyer, so that it reads as neither skin nor design. */
const SUIT = '#cbc0b2';
/** Levels: the briefs' upper edge where nothing is worn above, the leg's edge at the side, the crotch. */
const WAIST = 716;
const LEG = 872;
const CROTCH = 984;

/**
 * What a figure wears where its design leaves it bare: a plain suit under sheer cloth, under a skirt or trousers worn without a top,
 * under a top worn without a bottom. Undefined where the design dresses it.
 */
export function bodysuitLayer(figure: PosedFigure, cover: FigureCover, tones: SkinTones): Layer | undefined {
  const suit = cover.bodysuit;
  if (!suit) return undefined;
  const edge = (side: Side, from: number, to: number, out: number): Point[] => {
    const count = Math.max(2, Math.round((to - from) / 24));
    return Array.from({ length: count + 1 }, (_, i) => figure.pointAtEdge(lerp(from, to, i / count), sideSign(side), out));
  };
  const upper = suit.hasTop ? topEdge(figure, suit) : sampleQuadratic(figure.pointAtEdge(WAIST, -1, 1.5), figure.pointAt(WAIST + 22, 0), figure.pointAtEdge(WAIST, 1, 1.5), 14);
  const from = suit.hasTop ? sideLevel(suit) : WAIST;
  const to = suit.hasLegs ? LEG : WAIST + 24;
  const crotch = figure.pointAt(CROTCH, 0);
  const leg = (side: Side): Point[] => {
    const sign = sideSign(side);
    const start = figure.pointAtEdge(LEG, sign, 1.5);
    return sampleCubic(start, figure.pointAt(LEG + 22, sign * 108), figure.pointAt(CROTCH - 34, sign * 44), [crotch[0] + sign * 9, crotch[1]], 14).slice(1);
  };
  const left = edge('left', from, to, 1.5), right = edge('right', from, to, 1.5);
  const slip = suit.slipShare ? slipHem(figure, suit.slipShare) : undefined;
  const lower: Point[] = slip ?? (suit.hasLegs ? [...leg('left'), ...leg('right').reverse()] : sampleQuadratic(left[left.length - 1] as Point, figure.pointAt(to + 20, 0), right[right.length - 1] as Point, 10).slice(1, -1));
  const colour = mixHex(SUIT, tones.base, 0.3);
  const line = mixHex(shadowOf(colour, 0.5), tones.line, 0.3);
  const inks: Ink[] = [contourInk(left, 2.3, line), contourInk(right, 2.5, line), strokeInk(upper, 2, line, 0.8)];
  if (slip) inks.push(strokeInk(slip.slice(4, -4), 1.6, line, 0.22));
  else if (suit.hasLegs) inks.push(strokeInk(leg('left'), 2, line, 0.75), strokeInk(leg('right'), 2, line, 0.75));
  return bodyLayer({
    id: 'figure.torso.suit', part: 'figure.torso', colour, outline: [...upper, ...right, ...lower.slice().reverse(), ...left.slice().reverse()],
    surface: surfaceOf((s, t) => figure.pointAt(lerp(330, 1190, s), lerp(-210, 210, t)), { rows: 18, columns: 6, s: [-0.1, 1.1], t: [-0.1, 1.1] }),
    ...(slip ? { fade: outAt(Math.max(...slip.map((p) => p[1]))) } : {}),
    relief: { round: 0.3, halfWidth: 165 }, shapes: suitShades(figure, shadowOf(colour, 0.2), lightOf(colour, 0.4)), inks,
  });
}

/** Bust, waist and belly under the plain cloth; behind, the shoulder blades and the small of the back. */
function suitShades(figure: PosedFigure, shade: Hex, light: Hex): Shape[] {
  const at = (across: number, level: number): Point => figure.pointAt(level, across);
  const front = figure.centreFront(540);
  if (figure.view === 'back') {
    return [wash(spline([at(-6, 470), at(-14, 620), at(-4, 760), at(4, 760), at(14, 620), at(6, 470)], 10, true), shade, 0.4, 8), ...([-1, 1] as const).map((sign) => wash(spline([at(sign * 60, 900), at(sign * 96, 925), at(sign * 62, 968), at(sign * 20, 958), at(sign * 26, 920)], 10, true), shade, 0.34, 9))];
  }
  const bust = figure.market === 'menswear' ? [] : ([-1, 1] as const).flatMap((sign) => [
    wash(spline([at(front + sign * 16, 516), at(front + sign * 52, 540), at(sign * 100, 516), at(sign * 92, 552), at(front + sign * 54, 566), at(front + sign * 20, 548)], 10, true), shade, 0.32, 8),
    wash(spline([at(front + sign * 40, 470), at(front + sign * 70, 462), at(front + sign * 84, 492), at(front + sign * 54, 512), at(front + sign * 36, 496)], 10, true), light, 0.36, 9),
  ]);
  return [
    ...bust, wash(spline([at(40, 600), at(100, 580), at(110, 680), at(130, 800), at(70, 740), at(48, 670)], 12, true), shade, 0.34, 10),
    wash(spline([at(front - 34, 740), at(front + 30, 740), at(front + 40, 830), at(front, 872), at(front - 42, 830)], 12, true), light, 0.3, 14),
  ];
}

/** The hem of a slip is lost under the sheer cloth: it pales over the last hand of its length. */
const outAt = (hem: number): Float32Array => Float32Array.from({ length: 65 }, (_, i) => 1 - 0.85 * smoothStep(hem - 105, hem - 6, lerp(330, 1190, i / 64)));

/** A slip falls from the hips over both legs: its sides and hem, from the left to the right. */
function slipHem(figure: PosedFigure, share: number): Point[] {
  const side = (which: Side): Point[] => {
    const sign = sideSign(which);
    const leg = figure.leg(which);
    return [0.2, 0.5, 0.75, 1].map((part): Point => {
      const u = part * share;
      const [x, y] = pointOn(leg, u);
      return [x + sign * (figure.legHalfWidth(u, 'outer') + 5), y];
    });
  };
  const left = side('left'), right = side('right');
  const a = left[left.length - 1] as Point, b = right[right.length - 1] as Point;
  const low = Math.max(a[1], b[1]) + 16;
  const middle: Point = [(a[0] + b[0]) / 2, low + 4];
  // Its lower corners are round, as those of bias-cut silk are.
  return [...left.slice(0, -1), ...sampleCubic(lerpPoint(left, a), [a[0], a[1] + 8], [a[0] + 26, low], middle, 12), ...sampleCubic(middle, [b[0] - 26, low], [b[0], b[1] + 8], lerpPoint(right, b), 12).slice(1), ...right.slice(0, -1).reverse()];
}

/** A point on a slip's side a little above its end. */
const lerpPoint = (side: readonly Point[], end: Point): Point => { const before = side[side.length - 2] ?? end; return [lerp(end[0], before[0], 0.25), lerp(end[1], before[1], 0.25)]; };

/** Where the suit meets the side of the chest: under the arm with straps, level with its edge without. */
const sideLevel = (suit: BodysuitCover): number => (suit.hasStraps ? Math.max(454, suit.topLevel + 4) : suit.topLevel + 12);

/** From the wearer's side on the left of the paper to the other: straight across, or up two straps and down into a scoop. */
function topEdge(figure: PosedFigure, suit: BodysuitCover): Point[] {
  const { topLevel } = suit;
  const at = (across: number, level: number): Point => figure.pointAt(level, across);
  const side = (sign: -1 | 1): Point => figure.pointAtEdge(sideLevel(suit), sign, 1.5);
  const front = figure.centreFront(topLevel) * 0.6;
  if (!suit.hasStraps) return spline([side(-1), at(-92, topLevel - 4), at(-46, topLevel - 12), at(front, topLevel + 4), at(46, topLevel - 12), at(92, topLevel - 4), side(1)], 5);
  const strap = (sign: -1 | 1): Point[] => sampleCubic(side(sign), add(side(sign), [-sign * 22, -26]), at(sign * 92, 402), at(sign * 92, 321), 14);
  const scoop = sampleCubic(at(-78, 317), at(-74, topLevel - 30), at(-46 + front, topLevel), at(front, topLevel), 10);
  const other = sampleCubic(at(front, topLevel), at(46 + front, topLevel), at(74, topLevel - 30), at(78, 317), 10);
  return [...strap(-1), ...scoop, ...other.slice(1), ...strap(1).reverse()];
}
