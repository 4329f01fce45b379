import type { Point } from '@toile/geometry';
import { clamp, lerp } from '@toile/geometry';
import { must } from '@toile/kernel';
import type { BodyMeasurements } from '@toile/figure';
import type { BodiceDims, NeckDims, ResolvedGarment } from '@toile/garment';
import { curve, join, lines, part, xAt } from './path.ts';
import { isFishtail, isOf } from './families.ts';
import { capeSide, legOpening, pointedHem } from './lay-special.ts';
import type { Path } from './path.ts';

/** What is drafted: the garment, on this body, from this side. */
export interface Sheet {
  readonly garment: ResolvedGarment;
  readonly body: BodyMeasurements;
  readonly view: 'front' | 'back';
  /** Scale of constants: 1 on a body 1680 tall. */
  readonly k: number;
}

/** Half of an upper garment laid flat, right side of the paper: its edges by name, each built once. */
export interface Half {
  /** Centre to the neck point, the strap or the underarm. */
  readonly neck: Path;
  /** Neck point to shoulder end; none on a bare shoulder. */
  readonly shoulder: Path | undefined;
  /** Shoulder end (or strap) to underarm. */
  readonly armhole: Path | undefined;
  /** Underarm to hem. */
  readonly side: Path;
  /** Side to centre. */
  readonly hem: Path;
  readonly neckPoint: Point;
  readonly shoulderEnd: Point;
  readonly underarm: Point;
  /** Where a thin strap is sewn on, if it has one. */
  readonly strap: Point | undefined;
}

/** Widths and levels of the laid-out garment. Laid flat, a circumference is four times the half width. */
export interface Block {
  readonly neckX: number;
  readonly shoulderX: number;
  readonly shoulderY: number;
  readonly bustX: number;
  readonly underarmY: number;
  readonly waistX: number;
  readonly waistY: number;
  readonly hipX: number;
  readonly hipY: number;
  readonly hemX: number;
  /** Height of the hem at the side, before it is shaped; above the band where there is one. */
  readonly hemY: number;
  readonly bodice: BodiceDims;
  readonly neck: NeckDims;
}

/**
 * Which front lies over: 1 where the wearer's right does, so that its edge shows on the right of the paper (womenswear), −1 where the
 * wearer's left does (menswear). East Asian fronts close left over right on everyone (右衽): the other way round is a shroud's.
 */
export function lapOf({ garment, body }: Sheet): 1 | -1 {
  const { collar, closure } = garment.choice;
  const over = garment.closure?.overFront;
  if (over) return over === 'left' ? -1 : 1;
  if (isOf(garment, 'kimono-jacket', 'tang-jacket', 'qipao', 'mamian-skirt', 'ruqun', 'ao-dai', 'cross-collar-top') || collar === 'cross' || closure === 'slanted') return -1;
  return body.market === 'menswear' ? -1 : 1;
}

/** Half width of a circumference as it lies: flat up to half again the girth it hangs from, then falling into folds that show as a tube would. */
export const lyingHalf = (circumference: number, from: number): number => {
  const flat = Math.min(circumference, from * 1.45);
  return flat / 4 + Math.max(0, circumference - flat) / (2 * Math.PI);
};

const STRAPPY = ['camisole', 'slip-dress', 'pinafore'];
/** True for a top held by thin straps. */
export const isStrappy = (garment: ResolvedGarment): boolean =>
  STRAPPY.includes(garment.choice.type) && garment.choice.neckline !== 'halter' && garment.choice.neckline !== 'one-shoulder' && garment.choice.neckline !== 'strapless';

/** Necklines that leave no shoulder seam. */
export const isBareShouldered = (garment: ResolvedGarment): boolean =>
  isStrappy(garment) || ['strapless', 'off-shoulder', 'halter'].includes(garment.choice.neckline ?? 'crew') || isBareSweetheart(garment);

/** A sweetheart edge with nothing above it: without sleeves it is a bustier, with sleeves it has shoulders. */
export const isBareSweetheart = (garment: ResolvedGarment): boolean => garment.choice.neckline === 'sweetheart' && garment.choice.sleeve === 'sleeveless' && !isStrappy(garment);

/** The numbers of an upper garment's block. */
export function blockOf({ garment, body, k }: Sheet): Block {
  const bodice = must(garment.bodice, 'an upper garment has a bodice');
  const neck = must(garment.neck, 'an upper garment has a neck');
  const hemY = bodice.length - bodice.hemBandDepth;
  const bustX = (body.bustGirth + bodice.bustEase) / 4;
  const shoulderX = Math.min(body.shoulderWidth / 2 + bodice.shoulderExtension, bustX + 34 * k);
  const neckX = Math.min(neck.width / 2, shoulderX - 22 * k);
  const hipX = (body.hipGirth + bodice.hipEase) / 4;
  const plain = lyingHalf(bodice.hemCircumference, body.hipGirth + bodice.hipEase);
  return {
    neckX, shoulderX, shoulderY: (shoulderX - neckX) * 0.36 - bodice.shoulderPad * 0.9, bustX,
    // A deep armhole on a cropped, banded body still leaves a side seam.
    underarmY: Math.min(bodice.armholeDepth, hemY - 34 * k),
    waistX: (body.waistGirth + bodice.waistEase) / 4, waistY: bodice.waistHeight, hipX, hipY: body.hpsToHip,
    hemX: bodice.hemBandDepth > 0 ? bandedHem(bodice, { hipX, plain, body }) : isOf(garment, 'cape') ? Math.max(plain, shoulderX + 40 * k) : plain, hemY, bodice, neck,
  };
}

/** Over a band the body blouses: it ends wider than the band. */
function bandedHem(bodice: BodiceDims, { hipX, plain, body }: { readonly hipX: number; readonly plain: number; readonly body: BodyMeasurements }): number {
  const free = bodice.length > body.hpsToHip - 60 ? hipX : (body.waistGirth + bodice.waistEase) / 4;
  return Math.max(plain * 1.02, Math.min(free, plain * 1.09));
}

/** Half of the garment: `side` is the paper's. Only a one-shoulder neck and an asymmetric hem tell the halves apart. */
export function halfOf(sheet: Sheet, block: Block, side: 'left' | 'right'): Half {
  const { garment } = sheet;
  const { underarmY, bustX } = block;
  const underarm: Point = [bustX, underarmY];
  const top = topOf(sheet, block, side);
  const sidePath = isOf(garment, 'cape') ? capeSide({ from: top.shoulderEnd, hemX: block.hemX, hemY: block.hemY }) : sideOf(sheet, block);
  const shaped = hemOf(sheet, block, { side, sidePath });
  return { ...top, side: shaped.side, hem: shaped.hem, underarm, strap: isStrappy(garment) ? top.neckPoint : undefined };
}

/** Underarm to hem through waist and hip, smooth, each at its level. */
function sideOf({ garment, body, k }: Sheet, { bustX, underarmY, waistX, waistY, hipX, hipY, hemX, hemY, bodice }: Block): Path {
  const knots: Point[] = [[bustX, underarmY]];
  if (waistY > underarmY + 40 * k && waistY < hemY - 20 * k) knots.push([waistX, waistY]);
  if (hipY > waistY + 40 * k && hipY < hemY - 60 * k) knots.push([hipX, hipY]);
  // A mermaid line closes in to the knee before it flares.
  const kneeY = Math.min(body.hpsToKnee - 70 * k, hemY - 120 * k);
  if (garment.choice.silhouette === 'mermaid' && kneeY > hipY + 60 * k) knots.push([hipX * 0.86, kneeY]);
  knots.push([bodice.hasWaistSeam ? waistX : hemX, hemY]);
  return downward(knots);
}

/** A path that runs down through knots without swinging past any of them (monotone slopes, Fritsch and Carlson). */
export function downward(given: readonly Point[]): Path {
  // Knots that dimensions set by hand have pushed past one another are left out; the last stays.
  const end = given[given.length - 1] as Point;
  const knots = given.reduce<Point[]>((kept, knot, i) => (i === 0 || i === given.length - 1 || knot[1] > (kept[kept.length - 1] as Point)[1] + 12 && knot[1] < end[1] - 12 ? [...kept, knot] : kept), []);
  const slopes = knots.map((_, i): number => {
    const rise = (a: number, b: number): number => ((knots[b] as Point)[0] - (knots[a] as Point)[0]) / Math.max(1, (knots[b] as Point)[1] - (knots[a] as Point)[1]);
    if (i === 0) return rise(0, 1) * 1.2;
    if (i === knots.length - 1) return rise(i - 1, i);
    const before = rise(i - 1, i);
    const after = rise(i, i + 1);
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  return {
    start: knots[0] as Point, isClosed: false,
    curves: knots.slice(1).map((to, i) => {
      const from = knots[i] as Point;
      const third = (to[1] - from[1]) / 3;
      return [[from[0] + (slopes[i] as number) * third, from[1] + third], [to[0] - (slopes[i + 1] as number) * third, to[1] - third], to];
    }),
  };
}

type Top = Pick<Half, 'neck' | 'shoulder' | 'armhole' | 'neckPoint' | 'shoulderEnd'>;

/** Neck, shoulder and armhole by neckline. */
function topOf(sheet: Sheet, block: Block, side: 'left' | 'right'): Top {
  const { garment, view, k, body } = sheet;
  const { neckX, shoulderX, shoulderY, bustX, underarmY, neck } = block;
  const isBack = view === 'back';
  const underarm: Point = [bustX, underarmY];
  const depth = isBack ? neck.backDepth : neck.frontDepth;
  const id = garment.choice.neckline ?? 'crew';
  const shoulderEnd: Point = [shoulderX, shoulderY];
  const neckPoint: Point = [neckX, 0];
  const bare = (edge: Path, at: Point): Top => ({ neck: edge, shoulder: undefined, armhole: undefined, neckPoint: at, shoulderEnd: at });
  if (isOf(garment, 'cape')) {
    const end: Point = [Math.max(neckX + 60 * k, body.shoulderWidth / 2 + 10 * k), body.shoulderWidth * 0.15 + 20 * k];
    return { neck: neckEdgeOf(id, { neckX, depth, isBack, k, isLapelled: isLapelled(garment) }), shoulder: curve(neckPoint, [lerp(neckX, end[0], 0.4), end[1] * 0.28], [lerp(neckX, end[0], 0.78), end[1] * 0.62], end), armhole: undefined, neckPoint, shoulderEnd: end };
  }
  if (id === 'strapless' || isBareSweetheart(garment)) return bare(bustEdge(block, { isBack, isSweetheart: id === 'sweetheart', k, bustY: body.hpsToBust }), underarm);
  if (id === 'off-shoulder') {
    // The edge runs from arm to arm, a little below the shoulder point, with a soft dip.
    const edge: Point = [shoulderX + 6 * k, shoulderY + 62 * k];
    const y = edge[1] + (isBack ? 14 : 26) * k;
    return { neck: curve([0, y], [shoulderX * 0.5, y], [shoulderX * 0.82, edge[1] + 8 * k], edge), shoulder: undefined, armhole: armholeOf(edge, underarm, { hollow: 4 * k }), neckPoint: edge, shoulderEnd: edge };
  }
  if (isStrappy(garment)) return strapTop(sheet, block, depth);
  if (id === 'halter') return halterTop(sheet, block);
  // One line runs from the covered shoulder to the bare underarm; the halves meet on it at the centre, in the same direction.
  const slope = underarmY / (neckX + bustX);
  const centre: Point = [0, neckX * slope + 16 * k];
  if (id === 'one-shoulder' && (side === 'left') !== isBack) {
    const edge = curve(centre, [bustX * 0.36, centre[1] + bustX * 0.36 * slope], [bustX * 0.72, underarmY - 22 * k], underarm);
    return bare(edge, underarm);
  }
  const neckEdge = id === 'one-shoulder'
    ? curve(centre, [neckX * 0.4, centre[1] - neckX * 0.4 * slope], [neckX * 0.84, 34 * k], neckPoint)
    : neckEdgeOf(id, { neckX, depth, isBack, k, isLapelled: isLapelled(garment) });
  const shoulder = curve(neckPoint, [lerp(neckX, shoulderX, 0.33), shoulderY * 0.33 + 2 * k], [lerp(neckX, shoulderX, 0.7), shoulderY * 0.7 + 1 * k], shoulderEnd);
  const hollow = (garment.choice.sleeve === 'drop-shoulder' || garment.choice.sleeve === 'kimono' ? 2 : isBack ? 9 : 17) * k;
  return { neck: neckEdge, shoulder, armhole: armholeOf(shoulderEnd, underarm, { hollow: garment.choice.sleeve === 'sleeveless' ? (isBack ? 4 : 9) * k : hollow }), neckPoint, shoulderEnd };
}

export const isLapelled = (garment: ResolvedGarment): boolean => ['notch-lapel', 'peak-lapel', 'shawl'].includes(garment.choice.collar ?? 'none');

/** Shoulder end to underarm: down the arm, hollowed, and round the underarm. */
function armholeOf(from: Point, to: Point, { hollow }: { readonly hollow: number }): Path {
  const height = to[1] - from[1];
  const inner = Math.min(from[0], to[0]) - hollow;
  // The further the bust stands out beyond the shoulder, the more the armhole slants to it.
  const gap = Math.max(0, to[0] - inner);
  const slant = clamp((gap - 84) / 200);
  const level: Point = [inner + gap * (0.12 + slant * 0.26), from[1] + height * 0.62];
  const lean = slant * 0.75;
  return join(
    curve(from, [from[0] - hollow * 0.5, from[1] + height * 0.2], [level[0] + hollow * 0.05 * (1 - slant) - lean * height * 0.2, level[1] - height * 0.2], level),
    curve(level, [level[0] - hollow * 0.06 * (1 - slant) + lean * height * 0.16, level[1] + height * (0.24 - slant * 0.08)], [to[0] - Math.max(14, (to[0] - level[0]) * (0.6 - slant * 0.2)), to[1] - 2 - gap * slant * 0.08], to),
  );
}

/** The neck edge from the centre to the neck point. */
function neckEdgeOf(id: string, { neckX, depth, isBack, k, isLapelled: lapelled }: { readonly neckX: number; readonly depth: number; readonly isBack: boolean; readonly k: number; readonly isLapelled: boolean }): Path {
  const to: Point = [neckX, 0];
  if (isBack) return id === 'boat' ? curve([0, depth], [neckX * 0.5, depth], [neckX * 0.85, depth * 0.55], to) : id === 'square' ? lines([0, depth], [neckX - 10 * k, depth], to) : curve([0, depth], [neckX * 0.62, depth], [neckX - 6 * k, depth * 0.62], to);
  switch (id) {
    case 'v-neck': return lapelled ? lines([0, depth], to) : curve([0, depth], [neckX * 0.34, depth * 0.66], [neckX * 0.86, depth * 0.24], to);
    case 'square': return lines([0, depth], [neckX - 8 * k, depth], to);
    case 'boat': return curve([0, depth], [neckX * 0.55, depth], [neckX * 0.86, depth * 0.5], to);
    case 'scoop': return curve([0, depth], [neckX * 0.72, depth], [neckX - 6 * k, depth * 0.56], to);
    case 'cowl': return curve([0, depth], [neckX * 0.5, depth], [neckX * 0.8, depth * 0.36], to);
    case 'sweetheart': return join(lobe([0, depth], [neckX - 6 * k, depth * 0.62], k), curve([neckX - 6 * k, depth * 0.62], [neckX - 2 * k, depth * 0.4], [neckX, depth * 0.2], to));
    default: return curve([0, depth], [neckX * 0.62, depth], [neckX - 4 * k, depth * 0.52], to);
  }
}

/** One lobe of a heart: out of the cleft, over the bust. */
const lobe = (from: Point, to: Point, k: number): Path => curve(from, [from[0] + 12 * k, from[1] - 46 * k], [lerp(from[0], to[0], 0.62), Math.min(from[1], to[1]) - 26 * k], to);

/** The upper edge of a strapless bodice: straight, or a heart over the bust; level at the back. */
function bustEdge({ bustX, underarmY, neck }: Block, { isBack, isSweetheart, k, bustY }: { readonly isBack: boolean; readonly isSweetheart: boolean; readonly k: number; readonly bustY: number }): Path {
  const underarm: Point = [bustX, underarmY];
  if (isBack) return curve([0, underarmY + 14 * k], [bustX * 0.4, underarmY + 14 * k], [bustX * 0.8, underarmY + 4 * k], underarm);
  const cleft: Point = [0, Math.min(neck.frontDepth, bustY - 30 * k)];
  if (!isSweetheart) return curve([0, Math.max(underarmY - 34 * k, 20 * k)], [bustX * 0.42, underarmY - 36 * k], [bustX * 0.78, underarmY - 20 * k], underarm);
  const crest: Point = [bustX * 0.5, Math.max(30 * k, underarmY - 62 * k)];
  const dip: Point = [0, Math.max(cleft[1], crest[1] + 50 * k)];
  return join(curve(dip, [6 * k, dip[1] - 42 * k], [bustX * 0.24, crest[1] - 1 * k], crest), curve(crest, [bustX * 0.74, crest[1] + 2 * k], [bustX * 0.9, underarmY - 12 * k], underarm));
}

/** A top on thin straps: the edge rises to the strap, then runs to the underarm. */
function strapTop({ garment, view, k, body }: Sheet, { bustX, underarmY, neckX, neck }: Block, depth: number): Top {
  const underarm: Point = [bustX, underarmY];
  if (view === 'back') {
    const y = Math.max(underarmY - 6 * k, Math.min(neck.backDepth + 120 * k, underarmY + 6 * k));
    const base: Point = [neckX * 0.94, y - 8 * k];
    return { neck: curve([0, y + 6 * k], [base[0] * 0.5, y + 6 * k], [base[0] * 0.8, y], base), shoulder: undefined, armhole: curve(base, [base[0] + 30 * k, y - 2 * k], [bustX - 30 * k, underarmY - 2 * k], underarm), neckPoint: base, shoulderEnd: base };
  }
  const top = Math.max(90 * k, Math.min(depth, body.hpsToBust) - 96 * k);
  // A bib is as wide as its dimension says; its straps stand inside its corners.
  const bib = garment.bodice?.bib;
  const base: Point = [bib ? Math.min(bib.width / 2, bustX - 40 * k) : Math.max(neckX, bustX * 0.46), Math.min(top, underarmY - 50 * k)];
  const id = garment.choice.neckline;
  const low = Math.max(depth, base[1] + 24 * k);
  const edge = id === 'square' ? lines([0, base[1] + 26 * k], [base[0] - 6 * k, base[1] + 22 * k], base)
    : id === 'scoop' ? curve([0, low], [base[0] * 0.7, low], [base[0] - 6 * k, lerp(base[1], low, 0.4)], base)
      : id === 'sweetheart' ? join(lobe([0, low], [base[0] * 0.72, base[1] + 18 * k], k), curve([base[0] * 0.72, base[1] + 18 * k], [base[0] * 0.85, base[1] + 16 * k], [base[0] - 6 * k, base[1] + 8 * k], base))
        : id === 'cowl' ? curve([0, low], [base[0] * 0.5, low], [base[0] * 0.82, lerp(base[1], low, 0.3)], base)
          : curve([0, low], [base[0] * 0.36, lerp(low, base[1], 0.3)], [base[0] * 0.84, lerp(low, base[1], 0.82)], base);
  return { neck: edge, shoulder: undefined, armhole: curve(base, [base[0] + 10 * k, lerp(base[1], underarmY, 0.55)], [bustX - 46 * k, underarmY - 4 * k], underarm), neckPoint: base, shoulderEnd: base };
}

/** A halter: cut away from the underarm to the neck; bare back. */
function halterTop({ view, k, body }: Sheet, { bustX, underarmY, neckX, neck, waistY }: Block): Top {
  const underarm: Point = [bustX, underarmY];
  if (view === 'back') {
    const y = clamp(neck.backDepth, underarmY + 20 * k, waistY - 30 * k);
    const edge = curve([0, y], [bustX * 0.5, y], [bustX * 0.85, lerp(underarmY, y, 0.4)], underarm);
    return { neck: edge, shoulder: undefined, armhole: undefined, neckPoint: underarm, shoulderEnd: underarm };
  }
  const at: Point = [Math.max(neckX, 40 * k), 6 * k];
  const inner = curve([0, Math.min(neck.frontDepth, body.hpsToBust - 40 * k)], [at[0] * 0.5, neck.frontDepth * 0.9], [at[0] * 0.72, neck.frontDepth * 0.4], [at[0] - 18 * k, 0]);
  return { neck: join(inner, lines([at[0] - 18 * k, 0], at)), shoulder: undefined, armhole: curve(at, [at[0] + 26 * k, underarmY * 0.42], [bustX - 74 * k, underarmY - 10 * k], underarm), neckPoint: at, shoulderEnd: at };
}

/** The hem by its shape, and the side cut where the hem meets it. */
function hemOf({ garment, view, k }: Sheet, block: Block, { side, sidePath }: { readonly side: 'left' | 'right'; readonly sidePath: Path }): { readonly side: Path; readonly hem: Path } {
  const { hemX, hemY, bodice, waistX } = block;
  const endX = bodice.hasWaistSeam ? waistX : hemX;
  const sag = (bodice.hasWaistSeam || bodice.hemBandDepth > 0 ? 4 : 6 + Math.max(0, hemX - block.bustX) * 0.1) * k;
  const back = view === 'back' ? bodice.backDrop : 0;
  const hem = bodice.hasWaistSeam || bodice.hemBandDepth > 0 ? 'straight' : garment.choice.hem;
  const up = (by: number): { readonly at: Point; readonly side: Path } => {
    const y = Math.max(hemY - by, block.underarmY + 24 * k);
    const share = shareAt(sidePath, y);
    return { at: [xAt(sidePath, y), y], side: part(sidePath, 0, share) };
  };
  if (garment.bodysuit) {
    const { at, side: cut } = up(hemY - garment.bodysuit.legTop);
    return { side: cut, hem: legOpening({ from: at, isBack: view === 'back', dims: garment.bodysuit }) };
  }
  if (bodice.frontPoint !== undefined && bodice.frontPoint > 0) {
    const end: Point = [endX, hemY];
    return { side: sidePath, hem: view === 'back' ? curve(end, [endX * 0.7, hemY + sag], [endX * 0.3, hemY + sag], [0, hemY + sag]) : pointedHem({ end, low: hemY + bodice.frontPoint, isSharp: isOf(garment, 'corset') }) };
  }
  if (hem === 'curved') {
    const { at, side: cut } = up(Math.min(70 * k, (hemY - block.underarmY) * 0.3));
    const low = hemY + 8 * k + back;
    return { side: cut, hem: join(curve(at, [at[0] - 16 * k, at[1] + 30 * k], [at[0] * 0.82, low - 4 * k], [at[0] * 0.5, low]), curve([at[0] * 0.5, low], [at[0] * 0.3, low + 4 * k], [at[0] * 0.14, low + 5 * k], [0, low + 5 * k])) };
  }
  if (hem === 'asymmetric') {
    const isLow = (side === 'left') !== (view === 'back');
    const y = hemY + (isLow ? bodice.sideDrop * 0.5 : -bodice.sideDrop * 0.5);
    const end: Point = isLow ? [endX * 1.02, y] : up(bodice.sideDrop * 0.5).at;
    const cut = isLow ? join(sidePath, curve([endX, hemY], [endX + 2 * k, lerp(hemY, y, 0.4)], [end[0], lerp(hemY, y, 0.7)], end)) : up(bodice.sideDrop * 0.5).side;
    return { side: cut, hem: curve(end, [end[0] * 0.6, lerp(end[1], hemY, 0.5) + sag], [end[0] * 0.3, hemY + (isLow ? 10 : -4) * k], [0, hemY]) };
  }
  if (hem === 'handkerchief') {
    const drop = Math.min(120 * k, (hemY - block.underarmY) * 0.35);
    const tip: Point = [endX * 1.02, hemY + drop * 0.75];
    return { side: join(sidePath, lines([endX, hemY], tip)), hem: join(curve(tip, [endX * 0.86, hemY + drop * 0.2], [endX * 0.72, hemY - drop * 0.16], [endX * 0.52, hemY - drop * 0.2]), curve([endX * 0.52, hemY - drop * 0.2], [endX * 0.34, hemY - drop * 0.1], [endX * 0.14, hemY + drop * 0.3], [0, hemY + drop * 0.62])) };
  }
  const y = hemY + back;
  const end: Point = [endX, hemY];
  if (view === 'back' && isFishtail(garment)) return { side: sidePath, hem: join(curve(end, [endX * 0.94, hemY + 40 * k], [endX * 0.6, hemY + 84 * k], [34 * k, hemY + 84 * k]), curve([34 * k, hemY + 84 * k], [22 * k, hemY + 84 * k], [12 * k, hemY + 30 * k], [0, hemY - 70 * k])) };
  if (hem === 'high-low' && view === 'back') return { side: join(sidePath), hem: curve(end, [endX * 0.96, lerp(hemY, y, 0.6)], [endX * 0.5, y + sag], [0, y + sag]) };
  if (hem === 'high-low') {
    const lift = Math.min(bodice.backDrop * 0.35, (hemY - block.underarmY) * 0.3);
    return { side: sidePath, hem: curve(end, [endX * 0.8, hemY - lift * 0.5], [endX * 0.4, hemY - lift], [0, hemY - lift]) };
  }
  if (hem === 'scalloped') return { side: sidePath, hem: scallops(end, [0, hemY + sag], Math.max(4, Math.round(endX / (38 * k)))) };
  return { side: sidePath, hem: curve(end, [endX * 0.7, hemY + sag * 0.8], [endX * 0.3, hemY + sag], [0, hemY + sag]) };
}

/** Arcs side by side along a line. */
export function scallops(from: Point, to: Point, count: number): Path {
  const at = (t: number): Point => [lerp(from[0], to[0], t), lerp(from[1], to[1], 1 - (1 - t) ** 2)];
  const arcs: Path[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b] = [at(i / count), at((i + 1) / count)];
    const deep = Math.hypot(a[0] - b[0], a[1] - b[1]) * 0.52;
    arcs.push(curve(a, [a[0], a[1] + deep], [b[0], b[1] + deep], b));
  }
  return join(...arcs);
}

/** Share of a downward path's length at which it passes a height. */
function shareAt(path: Path, y: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 22; i++) {
    const middle = (low + high) / 2;
    if (part(path, 0, middle).curves.at(-1)?.[2][1] as number < y) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
