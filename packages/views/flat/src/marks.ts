import type { Point } from '@toile/geometry';
import type { Block, Sheet } from './block.ts';
import { hemLine } from './body.ts';
import type { Halves } from './body.ts';
import type { Draft } from './drawing.ts';
import { hemHeights, lowestMiddle } from './lay-skirt.ts';
import type { LaidSkirt } from './lay-skirt.ts';
import { endOf, pointAt, xAt } from './path.ts';
import type { LaidLeg } from './trousers.ts';

/** Names the points of an upper garment that notes and measurements stand on. */
export function markUpper({ garment, view }: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { right } = halves;
  const side = right.side;
  const bottom = endOf(side)[1];
  const at = (y: number): Point => [xAt(side, Math.min(y, bottom)), Math.min(y, bottom)];
  draft.mark('neck-centre', right.neck.start).mark('neck-edge', pointAt(right.neck, 0.6)[0]).mark('underarm', right.underarm).mark('chest', at(right.underarm[1] + 25));
  if (right.shoulder) draft.mark('hps', right.neckPoint).mark('shoulder', right.shoulderEnd);
  if (right.armhole) draft.mark('armhole', pointAt(right.armhole, 0.45)[0]);
  if (block.waistY < bottom) draft.mark('waist', at(block.waistY));
  if (!block.bodice.hasWaistSeam) {
    if (block.hipY < bottom) draft.mark('hip', at(block.hipY));
    const x = block.hemX * 0.55;
    draft.mark('hem-side', endOf(side)).mark('hem-centre', endOf(right.hem)).mark('hem', [x, hemHeights(hemLine(halves))(x)]);
    if (block.bodice.slitHeight > 0) draft.mark('slit', at(bottom - block.bodice.slitHeight));
  } else draft.mark('waist-seam', [block.waistX * 0.8, block.bodice.length]);
  const front = endOf(right.hem)[1];
  const laps = garment.choice.closure === 'double-breasted' ? garment.closure?.overlap ?? 0 : 0;
  if (garment.closure && garment.choice.closure !== 'wrap') draft.mark(view === 'front' ? 'closure' : 'back-closure', [laps, Math.min((right.neck.start[1] * 0.7 + Math.min(front, garment.closure.to) * 0.3), front - 20)]);
  // Below the sleeves where the garment is long enough: a leader to it then crosses nothing.
  const wrist = draft.marked('sleeve-inner')?.[1] ?? 0;
  draft.mark('body', at(wrist > right.underarm[1] && wrist + 30 < bottom - 20 ? wrist + 30 : right.underarm[1] * 0.45 + Math.min(bottom, block.waistY + 60) * 0.55));
}

/** Names the points of a skirt. */
export function markSkirt({ garment }: Sheet, { laid, top, draft }: { readonly laid: LaidSkirt; readonly top: number; readonly draft: Draft }): void {
  const end = endOf(laid.right);
  const hem = hemHeights(laid.hem);
  const hipY = Math.min(laid.top + 200, end[1] - 10);
  draft.mark('waist-top', [laid.waistX, top]).mark('waistband', [laid.waistX * 0.72, top + laid.skirt.waistbandDepth * 0.5]).mark('hip', [xAt(laid.right, hipY), hipY]);
  draft.mark('hem-side', end).mark('hem-centre', [0, lowestMiddle(laid.hem)]).mark('hem', [end[0] * 0.6, hem(end[0] * 0.6)]).mark('skirt', [xAt(laid.right, laid.top * 0.55 + end[1] * 0.45) * 0.9, laid.top * 0.55 + end[1] * 0.45]);
  if (garment.closure) draft.mark(garment.choice.closure === 'back-zip' ? 'back-closure' : 'closure', [0, laid.top + 60]);
}

/** Names the points of trousers. */
export function markLegs({ garment }: Sheet, { laid, top, draft }: { readonly laid: LaidLeg; readonly top: number; readonly draft: Draft }): void {
  const foot = endOf(laid.outer);
  const at = (path: LaidLeg['outer'], y: number): Point => [xAt(path, y), y];
  draft.mark('waist-top', [laid.waistX, top]).mark('waistband', [laid.waistX * 0.64, (top + laid.top) / 2]).mark('crotch', [0, laid.crotchY]).mark('leg-outer', foot).mark('leg-inner', endOf(laid.inner));
  const hipY = laid.top * 0.35 + laid.crotchY * 0.65;
  draft.mark('hip', at(laid.outer, hipY));
  if (laid.hemY > laid.crotchY + 60) draft.mark('thigh-outer', at(laid.outer, laid.crotchY + 25)).mark('thigh-inner', at(laid.inner, laid.crotchY + 25));
  const knee = laid.crotchY + 330;
  if (laid.hemY > knee + 60) draft.mark('knee-outer', at(laid.outer, knee)).mark('knee-inner', at(laid.inner, knee));
  draft.mark('hem', [(foot[0] + endOf(laid.inner)[0]) / 2, foot[1]]).mark('legs', at(laid.outer, laid.crotchY * 0.6 + laid.hemY * 0.4));
  if (garment.closure) draft.mark(garment.choice.closure === 'back-zip' ? 'back-closure' : 'closure', [0, laid.top + 70]);
  if (garment.pockets.some((one) => one.kind === 'slant-pocket')) draft.mark('pocket:slant-pocket', [laid.waistX - 20, laid.top + 70]);
  if (garment.pockets.some((one) => one.kind === 'jeans-pocket')) draft.mark('pocket:jeans-pocket', [laid.waistX * 0.62, laid.top + 58]);
}
