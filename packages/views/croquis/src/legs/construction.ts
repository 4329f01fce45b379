import { lerp, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import type { Ink, Ribbon } from '@toile/drawing';
import { creaseLine } from './leg-folds.ts';
import type { Leg } from './leg-shape.ts';
import type { TrouserShape } from './trouser-shape.ts';

/** Seams and stitches of one leg, by the kind of trousers. */
export interface Construction { readonly inks: readonly Ink[]; readonly ribbons: readonly Ribbon[] }

const seam = (points: readonly Point[], width = 2.5): Ink => ({ points, width, kind: 'seam', isClipped: true });
const stitch = (points: readonly Point[], width = 1.4): Ink => ({ points, width, kind: 'stitch', isClipped: true });

/** True where seams are topstitched twice: jeans and work trousers, and anything in denim. */
export const isTopstitched = (garment: ResolvedGarment): boolean =>
  garment.choice.type === 'jeans' || garment.choice.type === 'cargo-trousers' || garment.fabric.id === 'denim' || garment.choice.details.includes('topstitch');

/** What is sewn into a leg, front or back: pocket mouths, fly or seat seam, darts or yoke, crease, side seams, hem. */
export function legConstruction(garment: ResolvedGarment, figure: PosedFigure, shape: TrouserShape, leg: Leg, isUpper: boolean): Construction {
  const isBack = figure.view === 'back';
  const inks: Ink[] = [];
  const ribbons: Ribbon[] = [];
  const { topLevel } = shape;
  const band = garment.legs ? figure.levelOf(garment.legs.topHeight + garment.legs.waistbandDepth) - topLevel : 0;
  /** Drawn mm below the waistband, and the share from the outer edge. */
  const on = (down: number, fromOuter: number): Point => leg.patch(leg.sOf(topLevel + band + down), leg.across(fromOuter));
  const { type, details } = garment.choice;
  const isJeans = type === 'jeans' || (garment.fabric.id === 'denim' && type !== 'cargo-trousers');
  const isSoft = type === 'joggers' || type === 'leggings' || details.includes('drawstring') || garment.kind === 'jumpsuit';

  if (isBack) inks.push(...(isJeans ? yoke(on) : isSoft ? [] : dart(on)));
  if (isUpper) inks.push(...(isBack ? seat(figure, shape) : isSoft ? seat(figure, shape) : fly(figure, shape, isJeans)));
  if (isTopstitched(garment)) {
    inks.push(stitch(Array.from({ length: 24 }, (_, i) => leg.patch(i / 23, leg.across(0.035)))), stitch(Array.from({ length: 24 }, (_, i) => leg.patch(i / 23, leg.across(0.062))), 1.1), stitch(Array.from({ length: 24 }, (_, i) => leg.patch(lerp(0.32, 1, i / 23), leg.across(0.955)))));
  }
  if (garment.legs?.hasCrease) {
    inks.push({ points: creaseLine(leg), width: 2.2, kind: 'seam', isClipped: true, opacity: 0.7 });
    ribbons.push({ points: creaseLine(leg, 0.04), width: 18, height: garment.fabric.foldClass === 'fluid' ? 4.5 : 8, taper: 'both', section: 'soft' });
  }
  if (details.includes('pleat') && !isBack) {
    for (const fromOuter of [0.46, 0.62]) ribbons.push({ points: [on(-8, fromOuter), on(60, fromOuter - 0.01), on(136, fromOuter - 0.02)], width: 10, height: 8, taper: 'out', section: 'skew' });
    for (const fromOuter of [0.46, 0.62]) inks.push({ points: [on(-4, fromOuter), on(52, fromOuter - 0.008), on(112, fromOuter - 0.018)], width: 2.6, kind: 'fold', isClipped: true, opacity: 0.85 });
  }
  const { hem } = garment.choice;
  // Fine and pile cloth is hemmed blind.
  const plainHem = garment.fabric.foldClass !== 'fluid' && garment.fabric.construction !== 'pile' && (hem === undefined || hem === 'straight' || hem === 'side-slit') && (garment.legs?.cuffDepth ?? 0) === 0 && type !== 'joggers';
  if (plainHem && isTurnedUp(garment)) {
    const at = (up: number): Point[] => Array.from({ length: 25 }, (_, i): Point => { const [x, y] = leg.hem(i / 24); return [x - leg.fall[0] * up, y - leg.fall[1] * up]; });
    inks.push(seam(at(41), 2.8), { points: at(37), width: 1.2, kind: 'fold', isClipped: true, opacity: 0.5 });
    ribbons.push({ points: at(36), width: 6, height: 5, taper: 'both', section: 'roll' }, { points: at(48), width: 7, height: -4, taper: 'both', section: 'soft' });
  } else if (plainHem) inks.push(stitch(Array.from({ length: 25 }, (_, i): Point => { const [x, y] = leg.hem(i / 24); return [x - leg.fall[0] * 14, y - leg.fall[1] * 14]; })));
  return { inks, ribbons };
}

/** Creased trousers of a heavy cloth end in a turn-up: its weight keeps the crease. */
const isTurnedUp = (garment: ResolvedGarment): boolean =>
  garment.choice.type === 'straight-trousers' && garment.legs?.hasCrease === true && garment.fabric.foldClass === 'heavy' && garment.choice.hem !== 'side-slit';

/** Centre front: the seam down to the fork, and the J of the fly on the wearer's left. */
function fly(figure: PosedFigure, shape: TrouserShape, isTwice: boolean): Ink[] {
  const at = centreLine(figure, shape);
  const depth = shape.crotchLevel - shape.topLevel;
  const j = spline([at(0.03, 24), at(0.42, 22), at(0.56, 15), at(0.61, 2)], 6);
  const second = spline([at(0.03, 18.5), at(0.41, 17), at(0.53, 11), at(0.575, 2)], 6);
  return [...(isTwice ? [{ points: second, width: 1.2, kind: 'stitch' } as const] : []), { points: j, width: 1.6, kind: 'stitch' }, { points: Array.from({ length: 14 }, (_, i) => at((i / 13) * (1 - 6 / depth))), width: 2.4, kind: 'seam' }];
}

/** Centre back, or the front of trousers that pull on: one seam. */
function seat(figure: PosedFigure, shape: TrouserShape): Ink[] {
  const at = centreLine(figure, shape);
  return [{ points: Array.from({ length: 14 }, (_, i) => at(i / 13.5)), width: 2.4, kind: 'seam' }];
}

/** The centre line by share of the rise, and mm to the wearer's left (right on paper in a front view). */
function centreLine(figure: PosedFigure, shape: TrouserShape): (share: number, beside?: number) => Point {
  return (share, beside = 0) => {
    const level = lerp(shape.topLevel, shape.crotchLevel, share);
    const k = share < 0.58 ? lerp(1, 0.9, share / 0.58) : lerp(0.9, 0.5, (share - 0.58) / 0.42);
    return figure.pointAt(level, figure.centreFront(Math.min(level, 960)) * k + beside);
  };
}

/** Jeans' back yoke: deeper at centre back. */
function yoke(on: (down: number, fromOuter: number) => Point): Ink[] {
  return [seam([on(16, 0), on(34, 0.5), on(58, 1)]), stitch([on(22, 0), on(40, 0.5), on(64, 1)])];
}

/** A back dart each side. */
const dart = (on: (down: number, fromOuter: number) => Point): Ink[] => [seam([on(0, 0.5), on(46, 0.51), on(88, 0.52)], 2)];

/** True for the leg that lies to the wearer's left on paper: small things that exist once are put there. */
export const isWearersLeft = (leg: Leg): boolean => sideSign(leg.side) > 0;
