import { clamp, lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { LegDims } from '@toile/garment';
import { downward } from './block.ts';
import type { Sheet } from './block.ts';
import { lapOf } from './block.ts';
import { drawFray } from './body.ts';
import { drawButton, drawHiddenZip, drawLacing } from './closure.ts';
import type { Draft } from './drawing.ts';
import { arc, close, curve, endOf, join, lines, mirror, offset, part, reverse, shift, xAt } from './path.ts';
import type { Path } from './path.ts';
import { isOf } from './families.ts';
import { markLegs } from './marks.ts';
import { drawPocket } from './pocket.ts';
import { drawBand } from './skirt.ts';
import { drawFrill, drawGathers } from './trim.ts';

/** One leg, laid out: its edges by name, right of the paper. */
export interface LaidLeg {
  readonly outer: Path;
  readonly inner: Path;
  readonly hem: Path;
  readonly rise: Path;
  readonly waistX: number;
  readonly hipX: number;
  readonly crotchY: number;
  readonly centreAtHem: number;
  readonly hemY: number;
  readonly top: number;
}

/** Lays a leg out below `top`; a back is cut higher at the centre, to sit in. */
function layLeg({ body, view, k }: Sheet, legs: LegDims, top: number): LaidLeg {
  const isBack = view === 'back';
  const waistX = legs.waistCircumference / 4;
  const hipX = (body.hipGirth + legs.hipEase) / 4;
  const crotchY = top + legs.outseam - legs.inseam;
  const hemY = top + legs.outseam - legs.cuffDepth;
  const hipY = clamp(top + body.hpsToHip - legs.topHeight, top + 60 * k, crotchY - 20 * k);
  const kneeY = crotchY + (body.hpsToKnee - body.hpsToCrotch);
  // Of the thigh's width what the hips do not show lies folded at the fork, less and less towards the knee.
  const folded = Math.max(0, legs.thighCircumference / 4 - hipX / 2) * clamp(1 - (hemY - crotchY) / Math.max(1, kneeY - crotchY)) * 0.9;
  const hemHalf = -folded + (legs.cuffDepth > 0 ? (legs.cuffFullness ?? Math.max(legs.hemCircumference * 1.24, legs.kneeCircumference * 0.82)) : legs.hemCircumference) / 4;
  const kneeHalf = legs.kneeCircumference / 4;
  // The leg hangs from the hip: its middle drifts inwards to the knee and straight down from there; wide legs keep apart by a finger.
  const centreAtHem = Math.max(hemHalf + 9 * k, hipX * 0.53);
  const centreAtKnee = Math.max(kneeHalf + 7 * k, lerp(hipX * 0.52, centreAtHem, 0.55));
  // A wide leg falls straight from the hip: knee and thigh leave no mark on it.
  const isFlared = hemHalf > hipX * 0.56;
  const hasKnee = hemY > kneeY + 60 * k && !isFlared;
  // From hip to crotch the side goes on nearly straight; the spare of the thigh lies folded inside the leg.
  const thighX = hasKnee ? lerp(hipX, centreAtKnee + kneeHalf, 0.16) : lerp(hipX, centreAtHem + hemHalf, 0.2);
  const swell = Math.max(0, legs.thighCircumference / 2 - hipX) * 0.1;
  const outer = downward([[waistX, top], [isFlared ? lerp(waistX, centreAtHem + hemHalf, (hipY - top) / (hemY - top)) * 0.4 + hipX * 0.6 : hipX, hipY], ...(isFlared && !hasKnee ? [] : [[thighX + swell, crotchY + 10 * k] as Point]), ...(hasKnee ? [[centreAtKnee + kneeHalf, kneeY] as Point] : []), [centreAtHem + hemHalf, hemY]]);
  const inner = downward([[0, crotchY], ...(hasKnee ? [[Math.max(5 * k, centreAtKnee - kneeHalf), kneeY] as Point] : []), [Math.max(6 * k, centreAtHem - hemHalf), hemY]]);
  const lift = isBack ? 13 * k : -5 * k;
  const rise = isBack ? curve([0, top - lift], [0, lerp(top, crotchY, 0.5)], [-3 * k, lerp(top, crotchY, 0.8)], [0, crotchY]) : lines([0, top - lift], [0, crotchY]);
  return { outer, inner: startSlope(inner, k), hem: arc(endOf(outer), endOf(inner), -5 * k), rise, waistX, hipX, crotchY, centreAtHem, hemY, top };
}

/** The inseam leaves the crotch with a curve, not at a corner. */
function startSlope(inner: Path, k: number): Path {
  const [first, ...rest] = inner.curves;
  if (!first) return inner;
  return { ...inner, curves: [[[Math.min(6 * k, first[2][0] * 0.6), inner.start[1] + 26 * k], first[1], first[2]], ...rest] };
}

/** Draws trousers, shorts, or the legs of a jumpsuit. */
export function drawTrousers(sheet: Sheet, { draft, top, isJoined }: { readonly draft: Draft; readonly top: number; readonly isJoined: boolean }): void {
  const { garment, view, k } = sheet;
  const legs = garment.legs as LegDims;
  // The band of leggings is cut in the line of the leg: it widens towards the hip.
  const isContoured = isOf(garment, 'leggings');
  const band = isContoured ? 0 : legs.waistbandDepth;
  const laid = layLeg(sheet, { ...legs, outseam: legs.outseam - band }, top + band);
  const dip = view === 'back' ? -9 : 5;
  markLegs(sheet, { laid, top, draft });
  draft.part('legs');
  const contour = close(join(laid.rise, laid.inner, reverse(laid.hem), reverse(laid.outer)));
  draft.shapes(contour, { line: 'none' });
  draft.pair('outline', join(laid.outer, laid.hem, reverse(laid.inner)));
  draft.line('seam', laid.rise);
  const isJeans = garment.choice.type === 'jeans' || garment.choice.details.includes('topstitch');
  if (isJeans) {
    draft.pair('topstitch', offset(part(laid.outer, 0, garment.choice.type === 'jeans' ? 0.34 : 1), 6 * k), offset(part(laid.inner, 0.04, 1), -6 * k));
    draft.line('topstitch', shift(view === 'front' ? lines([0, laid.top + 8 * k], [0, laid.crotchY - 8 * k]) : laid.rise, [-6 * k, 0]));
  }
  if (legs.hasCrease && laid.hemY > laid.crotchY + 260 * k) {
    const from: Point = [laid.waistX * 0.52, laid.top + (view === 'front' ? 96 : 150) * k];
    draft.pair('fold', curve(from, [lerp(from[0], laid.centreAtHem, 0.3), lerp(from[1], laid.hemY, 0.3)], [laid.centreAtHem, lerp(from[1], laid.hemY, 0.62)], [laid.centreAtHem, laid.hemY + 2 * k]));
  }
  if (view === 'front') drawFly(sheet, laid, { draft, isJoined });
  drawShaping(sheet, laid, { draft, isJoined });
  drawLegPockets(sheet, laid, { draft, isJoined, top });
  drawLegHem(sheet, legs, { laid, draft });
  if (view === 'back' && garment.choice.closure === 'back-zip' && !isJoined) { draft.part('closure'); drawHiddenZip(draft, { from: laid.top - 4 * k, to: laid.top + 170 * k, k }); }
  if (isJoined) return;
  const isElastic = garment.choice.closure === 'pullover' && !isOf(garment, 'leggings');
  if (isContoured) { drawGusset(laid, { draft, k }); drawContouredBand(laid, { draft, depth: legs.waistbandDepth, dip: dip * k }); return; }
  drawBand(sheet, { draft, top, half: laid.waistX, depth: band, isGathered: isElastic, dip });
  if (isElastic) drawGathers(draft.part('waistband'), arc([-laid.waistX * 0.96, laid.top + 2 * k], [laid.waistX * 0.96, laid.top + 2 * k], dip * k), { length: 60 * k, k, key: 'elastic', spacing: 20 });
  else drawLoops(sheet, { draft, top, half: laid.waistX, depth: band, dip });
  if (garment.choice.details.includes('drawstring') && view === 'front') drawCord(draft, { y: top + band * 0.5, k });
}

/** A doubled band that follows the sides. */
function drawContouredBand(laid: LaidLeg, { draft, depth, dip }: { readonly draft: Draft; readonly depth: number; readonly dip: number }): void {
  const y = laid.top + depth;
  const x = xAt(laid.outer, y);
  const middle: Point = [xAt(laid.outer, laid.top + depth * 0.5), laid.top + depth * 0.5];
  const upper = arc([-laid.waistX, laid.top], [laid.waistX, laid.top], dip);
  const lower = arc([x, y], [-x, y], -dip);
  draft.part('waistband').shape(close(join(upper, lines([laid.waistX, laid.top], middle, [x, y]), lower, lines([-x, y], [-middle[0], middle[1]], [-laid.waistX, laid.top]))), { line: 'outline' });
  draft.line('topstitch', shift(lower, [0, -6])).line('fold', shift(upper, [0, 3]));
}

/** A diamond let in at the fork, so that no four seams meet. */
function drawGusset(laid: LaidLeg, { draft, k }: { readonly draft: Draft; readonly k: number }): void {
  draft.part('legs').pair('seam', curve([0, laid.crotchY - 58 * k], [8 * k, laid.crotchY - 34 * k], [14 * k, laid.crotchY - 10 * k], [xAt(laid.inner, laid.crotchY + 44 * k), laid.crotchY + 44 * k]));
}

/** A cord tied at centre front. */
function drawCord(draft: Draft, { y, k }: { readonly y: number; readonly k: number }): void {
  draft.part('drawstring');
  for (const s of [-1, 1]) draft.line('trim', curve([s * 12 * k, y], [s * 26 * k, y + 50 * k], [s * 8 * k, y + 100 * k], [s * 18 * k, y + 150 * k]));
}

/** Fly: the stitched J and its bar; none where it is pulled on or zipped behind. */
function drawFly(sheet: Sheet, laid: LaidLeg, { draft, isJoined }: { readonly draft: Draft; readonly isJoined: boolean }): void {
  const { garment, k } = sheet;
  const { closure } = garment.choice;
  draft.part('closure');
  if (isJoined) {
    if (closure === 'button-front' || closure === 'zip-front') draft.line('topstitch', join(lines([20 * k, laid.top + 6 * k], [20 * k, lerp(laid.top, laid.crotchY, 0.5)]), curve([20 * k, lerp(laid.top, laid.crotchY, 0.5)], [20 * k, lerp(laid.top, laid.crotchY, 0.66)], [12 * k, lerp(laid.top, laid.crotchY, 0.74)], [1 * k, lerp(laid.top, laid.crotchY, 0.78)])));
    return;
  }
  if (closure === 'lace-up') { drawLacing(draft, { from: laid.top + 8 * k, to: lerp(laid.top, laid.crotchY, 0.66), k }); return; }
  if (closure === 'wrap') { draft.line('edge', curve([laid.waistX * 0.5, laid.top + 4 * k], [laid.waistX * 0.5, lerp(laid.top, laid.crotchY, 0.6)], [laid.waistX * 0.2, laid.crotchY], [4 * k, laid.crotchY + 60 * k])); return; }
  if (closure === 'pullover' || closure === 'back-zip') return;
  const low = lerp(laid.top, laid.crotchY, 0.72);
  // The fly of trousers for women closes right over left; of jeans and of men's, left over right.
  const side = lapOf(sheet) === 1 && garment.choice.type !== 'jeans' ? 1 : -1;
  const j = (across: number): Path => { const path = fly(across); return side === 1 ? path : mirror(path); };
  const fly = (inset: number): Path => join(lines([-inset, laid.top + 6 * k], [-inset, lerp(laid.top, low, 0.66)]), curve([-inset, lerp(laid.top, low, 0.66)], [-inset, lerp(laid.top, low, 0.86)], [-inset * 0.6, low], [-2 * k, low + 8 * k]));
  draft.line('topstitch', j(36 * k));
  if (garment.choice.type === 'jeans' || garment.choice.type === 'cargo-trousers') draft.line('topstitch', j(42 * k));
  draft.line('seam', lines([-5 * k, low + 2 * k], [5 * k, low - 4 * k]));
  if (closure === 'button-front') for (let i = 0; i < 3; i++) drawButton(draft, [-side * 17 * k, laid.top + (30 + i * 38) * k], 13 * k);
}

/** Pleats and darts at the waist; a jeans yoke behind. */
function drawShaping({ garment, view, k }: Sheet, laid: LaidLeg, { draft, isJoined }: { readonly draft: Draft; readonly isJoined: boolean }): void {
  const { choice } = garment;
  draft.part('legs');
  if (choice.type === 'jeans' && view === 'back') {
    const yoke = lines([0, laid.top + 66 * k], [xAt(laid.outer, laid.top + 40 * k), laid.top + 34 * k]);
    draft.pair('seam', yoke).pair('topstitch', shift(yoke, [0, 6 * k]));
    return;
  }
  if (choice.type === 'jeans' || choice.closure === 'pullover' || isJoined && choice.details.includes('gather')) return;
  if (view === 'back') {
    draft.pair('seam', lines([laid.waistX * 0.48 - 5 * k, laid.top - 3 * k], [laid.waistX * 0.5, laid.top + 70 * k], [laid.waistX * 0.48 + 5 * k, laid.top - 3 * k]));
    return;
  }
  if (choice.details.includes('pleat')) {
    draft.part('pleat');
    for (const [share, long] of [[0.36, 130], [0.58, 104]] as const) {
      const x = laid.waistX * share;
      draft.pair('seam', curve([x, laid.top + 4 * k], [x + 1 * k, laid.top + 40 * k], [x + 4 * k, laid.top + 80 * k], [x + 5 * k, laid.top + long * k]));
      draft.pair('fold', curve([x + 11 * k, laid.top + 4 * k], [x + 9 * k, laid.top + 16 * k], [x + 4 * k, laid.top + 26 * k], [x + 1.5 * k, laid.top + 34 * k]));
    }
    return;
  }
  if (!garment.fabric.construction.startsWith('knit') && choice.type !== 'cargo-trousers') draft.pair('seam', lines([laid.waistX * 0.5 - 4 * k, laid.top + 4 * k], [laid.waistX * 0.5 + 1 * k, laid.top + 76 * k], [laid.waistX * 0.5 + 4 * k, laid.top + 4 * k]));
}

/** Front pockets are set into the side seam; back pockets are only on a back; cargo pockets lie over the side seam and are seen from both. */
function drawLegPockets(sheet: Sheet, laid: LaidLeg, { draft, isJoined, top }: { readonly draft: Draft; readonly isJoined: boolean; readonly top: number }): void {
  const { garment, view, k } = sheet;
  for (const pocket of garment.pockets) {
    if (isJoined && pocket.place !== 'thigh') continue;
    if (pocket.place === 'back' ? view !== 'back' : pocket.place === 'hip' && view !== 'front') continue;
    draft.part(pocket.kind === 'slant-pocket' || pocket.kind === 'jeans-pocket' ? 'pocket' : pocket.kind);
    if (pocket.kind === 'slant-pocket') {
      const y = laid.top + pocket.height;
      const from: Point = [laid.waistX - pocket.width, laid.top + 4 * k];
      const to: Point = [xAt(laid.outer, y) - 1 * k, y];
      draft.pair('seam', lines(from, to)).pair('topstitch', shift(lines(from, to), [-7 * k, 0]));
      draft.pair('seam', lines([from[0] - 7 * k, from[1] + 5 * k], [from[0] + 4 * k, from[1] + 8 * k]), lines([to[0] - 11 * k, to[1] - 3 * k], [to[0], to[1] + 1 * k]));
    } else if (pocket.kind === 'jeans-pocket') {
      const x = laid.waistX;
      const y = laid.top + pocket.height;
      const scoop = curve([x * 0.46, laid.top + 4 * k], [x * 0.5, laid.top + pocket.height * 0.72], [x * 0.72, y], [xAt(laid.outer, y), y - 3 * k]);
      draft.pair('seam', scoop).pair('topstitch', offset(scoop, 6 * k), offset(scoop, 11 * k));
      const coin = lines([x * 0.64, laid.top + pocket.height * 0.56], [x * 0.92, laid.top + pocket.height * 0.52], [x * 0.94, laid.top + pocket.height * 0.96]);
      draft.line('seam', mirror(coin)).line('topstitch', mirror(shift(lines([x * 0.64, laid.top + pocket.height * 0.56], [x * 0.92, laid.top + pocket.height * 0.52]), [0, 5 * k])));
      for (const p of [scoop.start, endOf(scoop)]) draft.pair('seam', lines([p[0] - 5 * k, p[1] + 2 * k], [p[0] + 4 * k, p[1] + 3 * k]));
    } else if (pocket.place === 'thigh') {
      const y = top + pocket.level;
      const x = xAt(laid.outer, y + pocket.height * 0.5);
      const shown = pocket.width * 0.56;
      for (const sign of [1, -1] as const) drawPocket(draft, { ...pocket, width: shown }, { at: [x - shown * 0.5 + 7 * k, y], sign, k });
    } else for (const sign of [1, -1] as const) drawPocket(draft, pocket, { at: [pocket.fromCentre, top + pocket.level], sign, k });
  }
}

function drawLegHem({ garment, k }: Sheet, legs: LegDims, { laid, draft }: { readonly laid: LaidLeg; readonly draft: Draft }): void {
  const { hem } = garment.choice;
  draft.part('hem');
  if (legs.cuffDepth > 0) {
    const half = legs.hemCircumference / 4;
    const c = laid.centreAtHem;
    const [l, r] = [c - half * 1.03, c + half * 1.03];
    const shape = close(join(lines([l, laid.hemY - 2 * k], [r, laid.hemY - 2 * k], [c + half * 0.95, laid.hemY + legs.cuffDepth]), arc([c + half * 0.95, laid.hemY + legs.cuffDepth], [c - half * 0.95, laid.hemY + legs.cuffDepth], -3 * k)));
    draft.shapes(shape, { line: 'outline', fill: 'rib' });
    // Above the cuff the cloth is drawn in.
    const seam = arc([endOf(laid.inner)[0] + 4 * k, laid.hemY - 3 * k], [endOf(laid.outer)[0] - 4 * k, laid.hemY - 3 * k], 2 * k);
    for (const side of [seam, reverse(mirror(seam))]) drawGathers(draft, side, { length: 34 * k, k, key: 'cuff', way: -1, spacing: 12, lean: 0.5 });
    draft.part('hem');
    const count = Math.max(6, Math.round((half * 2) / (9 * k)));
    for (let i = 1; i < count; i++) draft.pair('fold', lines([lerp(l, r, i / count), laid.hemY], [lerp(c - half * 0.95, c + half * 0.95, i / count), laid.hemY + legs.cuffDepth]));
    return;
  }
  const line = reverse(laid.hem);
  if (hem === 'raw') { drawFray(line, { k, draft }); drawFray(mirror(line), { k, draft }); return; }
  if (hem === 'ruffle') { drawFrill(draft, line, { depth: garment.trims.ruffleDepth * 0.7, k, key: 'leg', part: 'hem' }); drawFrill(draft, reverse(mirror(line)), { depth: garment.trims.ruffleDepth * 0.7, k, key: 'leg-left', part: 'hem' }); return; }
  draft.pair('topstitch', shift(line, [0, -(garment.choice.type === 'jeans' ? 12 : 24) * k]));
  if (hem === 'side-slit') draft.pair('seam', offset(part(laid.outer, 0.88, 1), 4 * k)).pair('topstitch', offset(part(laid.outer, 0.86, 1), 11 * k));
  if (hem === 'scalloped') draft.pair('topstitch', shift(line, [0, -40 * k]));
}

/** Belt loops: at the pleats and sides in front, at centre and sides behind. */
function drawLoops({ view, k }: Sheet, { draft, top, half, depth, dip }: { readonly draft: Draft; readonly top: number; readonly half: number; readonly depth: number; readonly dip: number }): void {
  draft.part('waistband');
  const places = view === 'front' ? [-0.82, -0.44, 0.44, 0.82] : [-0.72, 0, 0.72];
  for (const share of places) {
    const x = share * half;
    const y = top + dip * 1.0 * k * (1 - share * share) * 0.9;
    draft.shape(close(lines([x - 5.5 * k, y - 5 * k], [x + 5.5 * k, y - 5 * k], [x + 5.5 * k, y + depth + 7 * k], [x - 5.5 * k, y + depth + 7 * k])), { line: 'seam' });
    draft.line('topstitch', lines([x - 5 * k, y + depth + 3 * k], [x + 5 * k, y + depth + 3 * k]));
  }
}
