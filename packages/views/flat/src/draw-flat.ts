import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { bodyOfDesign, resolve } from '@toile/garment';
import type { Design, ResolvedGarment } from '@toile/garment';
import type { BodyMeasurements } from '@toile/figure';
import { blockOf, halfOf, isLapelled } from './block.ts';
import type { Block, Half, Sheet } from './block.ts';
import { drawBody, drawInside, hemLine, raised } from './body.ts';
import type { Halves } from './body.ts';
import { drawBuild } from './build.ts';
import { drawRuqunBand } from './east.ts';
import { drawClosure } from './closure.ts';
import { drawCollar } from './collar.ts';
import { Draft } from './drawing.ts';
import type { FlatDrawing } from './drawing.ts';
import { arc, bothSides, close, curve, dot, endOf, join, lengthOfPath, lines, mirror, part, pointAt, reverse, xAt } from './path.ts';
import { isDownFilled, isOf } from './families.ts';
import { drawPocket } from './pocket.ts';
import { hemHeights, hemOfSkirt } from './lay-skirt.ts';
import { drawSkirt } from './skirt.ts';
import { isDown, puffed } from './lay-sleeve.ts';
import { drawSleeve } from './sleeve.ts';
import { drawBelt, drawBowTrim, drawDrapes, drawFrill, drawFringe, drawGathers, drawLace, drawOrnament, drawPintucks, drawPiping, drawQuilting } from './trim.ts';
import { drawTrousers } from './trousers.ts';
import { markUpper } from './marks.ts';
import { drawSash } from './wraps.ts';

/** A technical flat of one garment: drafted from its dimensions in mm at life size, not traced from the figure. `body` is the one it was resolved on. */
export function drawFlat(garment: ResolvedGarment, view: 'front' | 'back', body: BodyMeasurements): FlatDrawing {
  const sheet: Sheet = { garment, body, view, k: body.stature / 1680 };
  const draft = new Draft();
  if (garment.kind === 'skirt') drawLoneSkirt(sheet, draft);
  else if (garment.kind === 'trousers') drawLoneTrousers(sheet, draft);
  else drawUpper(sheet, draft);
  return draft.finish(garment.id, view);
}

/** Front and back of every garment of a design, or of one. */
export function flatsOf(design: Design, only?: number): readonly (readonly [front: FlatDrawing, back: FlatDrawing])[] {
  const body = bodyOfDesign(design);
  return resolve(design, body).garments.filter((_, i) => only === undefined || i === only).map((garment) => [drawFlat(garment, 'front', body), drawFlat(garment, 'back', body)] as const);
}

function drawUpper(sheet: Sheet, draft: Draft): void {
  const { garment, view, k } = sheet;
  const block = blockOf(sheet);
  const halves: Halves = { left: swollen(sheet, halfOf(sheet, block, 'left')), right: swollen(sheet, halfOf(sheet, block, 'right')) };
  const behind: Sheet = { ...sheet, view: 'back' };
  // Seen from the front, the paper's left is the back's right.
  const back: Halves = { left: halfOf(behind, block, 'right'), right: halfOf(behind, block, 'left') };
  const seam = block.bodice.length;
  drawInside(sheet, block, { halves, back, draft });
  if (garment.skirt) drawSkirt(sheet, { draft, top: seam, isJoined: true });
  if (garment.legs) drawTrousers(sheet, { draft, top: seam, isJoined: true });
  drawBody(sheet, block, { halves, draft });
  if (block.bodice.hasWaistSeam && !isOf(garment, 'ao-dai')) draft.part('body').line('seam', arc([-block.waistX, seam], [block.waistX, seam], 4 * k));
  drawBuild(sheet, block, { halves, draft });
  drawSurface(sheet, block, { halves, draft });
  for (const side of ['left', 'right'] as const) drawSleeve(sheet, { half: halves[side], draft, side });
  // A placket starts under its collar; a lapelled front's buttons lie on it.
  if (isLapelled(garment)) drawCollar(sheet, block, { draft, half: halves.right });
  drawClosure(sheet, block, { half: halves.right, draft });
  if (view === 'front') {
    for (const pocket of garment.pockets) {
      if (pocket.place === 'thigh' || isOf(garment, 'biker-jacket') && pocket.place === 'hip') continue;
      const top = Math.min(pocket.level, (garment.skirt || garment.legs ? Infinity : endOf(halves.right.hem)[1] - 40 * k));
      for (const sign of pocket.isPair ? ([1, -1] as const) : ([1] as const)) drawPocket(draft, pocket, { at: [clearOfFront(sheet, pocket.fromCentre, pocket.width), top], sign, k });
    }
  }
  markUpper(sheet, block, { halves, draft });
  drawTrims(sheet, block, { halves, draft });
  if (!isLapelled(garment)) drawCollar(sheet, block, { draft, half: halves.right });
  if (garment.choice.details.includes('epaulette')) drawEpaulettes(sheet, { halves, draft });
}

/** A down jacket's side swells between its quilting lines. */
const swollen = (sheet: Sheet, half: Half): Half =>
  (isDown(sheet) ? { ...half, side: puffed(half.side, Math.max(2, Math.round(lengthOfPath(half.side) / Math.max(30 * sheet.k, sheet.garment.trims.quiltSpacing))), 10 * sheet.k) } : half);

/** A pocket on a double-breasted front moves out from under the buttons. */
const clearOfFront = ({ garment }: Sheet, fromCentre: number, width: number): number =>
  garment.choice.closure === 'double-breasted' && fromCentre > 0 ? Math.max(fromCentre, (garment.closure?.overlap ?? 0) + width / 2 + 8) : fromCentre;

/** What lies in the cloth itself: quilting, pintucks, gathers, drapes. */
function drawSurface({ garment, view, k }: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { details } = garment.choice;
  const bottom = block.bodice.hasWaistSeam ? block.bodice.length : block.hemY;
  const halfAt = (y: number): number => (y < block.underarmY ? (halves.right.armhole ? xAt(halves.right.armhole, y) : block.bustX * 0.7) : xAt(halves.right.side, y));
  const neckHeight = hemHeights(halves.right.neck);
  // Where stitched folds start: under the neck edge, or under a seam that has no edge above it.
  const topAt = (x: number): number => Math.max(neckHeight(Math.min(x, halves.right.neckPoint[0])) + 5 * k, x > halves.right.neckPoint[0] ? 24 * k : 0);
  if (details.includes('quilting')) drawQuilting(draft, { from: Math.max(30 * k, isDownFilled(garment) ? 40 * k : 70 * k), to: bottom, step: garment.trims.quiltSpacing, halfAt, isDiamond: !isDownFilled(garment), k });
  if (details.includes('pintuck') && view === 'front') drawPintucks(draft, { topAt, to: Math.min(bottom - 40 * k, block.waistY - 40 * k), start: 34 * k, count: 6, k });
  if (details.includes('gather') && !block.bodice.hasWaistSeam && view === 'front') {
    draft.part('gather');
    const y = Math.min(block.neck.frontDepth + 40 * k, block.underarmY);
    if (halves.right.neck.curves.length > 0) drawGathers(draft, part(bothSides(halves.right.neck), 0.3, 0.7), { length: Math.max(50 * k, y * 0.5), k, key: 'neck', spacing: 11 });
  }
  if (details.includes('drape') && view === 'front') drawDrapes(draft, { left: block.bustX * 0.9, right: block.waistX, from: block.underarmY + 30 * k, to: Math.min(bottom - 30 * k, block.waistY + 60 * k), k });
  if (details.includes('pleat') && !block.bodice.hasWaistSeam && garment.kind !== 'jumpsuit' && view === 'front') {
    draft.part('pleat');
    for (const x of [30, 48, 66]) draft.pair('seam', lines([x * k, topAt(x * k)], [x * k, Math.max(topAt(x * k) + 40 * k, block.waistY - 60 * k)]));
  }
  if (details.includes('cut-out') && view === 'front') {
    draft.part('cut-out');
    const y = Math.min(block.waistY - 30 * k, bottom - 60 * k);
    const x = xAt(halves.right.side, y);
    const hole = close(join(curve([x * 0.94, y - 44 * k], [x * 0.6, y - 40 * k], [x * 0.5, y - 10 * k], [x * 0.5, y + 4 * k]), curve([x * 0.5, y + 4 * k], [x * 0.5, y + 24 * k], [x * 0.64, y + 44 * k], [x * 0.92, y + 40 * k])));
    draft.shapes(hole, { line: 'outline', fill: 'inside' });
  }
}

/** What is sewn on: belts, frills, lace, fringe, piping, bows, ornaments, peplum, hem ruffles. */
function drawTrims(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment, view, k, body } = sheet;
  const { choice, trims } = garment;
  const has = (id: (typeof choice.details)[number]): boolean => choice.details.includes(id);
  const hem = garment.skirt ? hemOfSkirt(sheet, block.bodice.length).hem : garment.legs ? undefined : hemLine(halves);
  const waistY = block.bodice.hasWaistSeam ? block.bodice.length : block.waistY;
  if (has('peplum') && trims.peplumDepth > 0) {
    const y = Math.min(waistY, endOf(halves.right.side)[1]);
    drawFrill(draft, arc([-xAt(halves.right.side, y), y], [xAt(halves.right.side, y), y], 4 * k), { depth: trims.peplumDepth, k, key: 'peplum', part: 'peplum' });
  }
  if (choice.hem === 'ruffle' && hem && !garment.skirt) drawFrill(draft, hem, { depth: trims.ruffleDepth, k, key: `${choice.type}-hem`, part: 'hem' });
  if (has('tier') && hem && !garment.skirt) {
    draft.part('tier');
    for (const share of [0.36, 0.68]) {
      const y = lerp(waistY, endOf(halves.right.side)[1], share);
      if (y > block.waistY + 20 * k) { const x = xAt(halves.right.side, y); const seam = arc([-x, y], [x, y], 7 * k); draft.line('seam', seam); drawGathers(draft, seam, { length: 50 * k, k, key: `tier-${share}`, spacing: 14 }); }
    }
  }
  // Lapels leave no room beside the front edge: the frill goes round the hem, or the waist of a jumpsuit.
  if (has('ruffle') && (isLapelled(garment) || choice.closure === 'double-breasted')) {
    const round = hem ?? arc([-block.waistX, waistY], [block.waistX, waistY], 4 * k);
    if (choice.hem !== 'ruffle') drawFrill(draft, hem ? raised(round, { by: trims.ruffleDepth * 1.15, side: halves.right.side }) : round, { depth: Math.min(trims.ruffleDepth, hem ? Infinity : 70 * k), k, key: 'flounce', part: 'ruffle' });
  } else if (has('ruffle') && view === 'front') {
    const at: Point = [14 * k, Math.min(block.neck.frontDepth + 16 * k, block.underarmY)];
    const to: Point = [18 * k, Math.max(at[1] + 60 * k, Math.min(block.waistY, endOf(halves.right.hem)[1]) - 10 * k)];
    // Frills run down beside the front edge: laid as a line from top to bottom, they fall outwards.
    for (const flip of [false, true]) {
      const edge = lines(to, at);
      drawFrill(draft, flip ? mirror(reverse(edge)) : edge, { depth: Math.min(trims.ruffleDepth, 56 * k), k, key: flip ? 'jabot' : 'jabot-left', part: 'ruffle' });
    }
  }
  if (has('fringe') && hem) drawFringe(draft, hem, { length: trims.fringeLength, k });
  if (has('lace-trim')) {
    if (hem) drawLace(draft, hem, { k });
    if (view === 'front' && (choice.collar ?? 'none') === 'none' && halves.right.shoulder === undefined) drawLace(draft, reverse(bothSides(halves.right.neck)), { k, depth: 20 });
  }
  if (has('piping') && choice.closure !== 'slanted' && (choice.collar ?? 'none') === 'none') drawPiping(draft, bothSides(halves.right.neck));
  if (has('piping') && hem) drawPiping(draft, hem);
  if (has('embroidery') && !isOf(garment, 'kebaya') || has('sequin')) {
    const places: readonly Point[] = view === 'front' ? [[-block.bustX * 0.5, body.hpsToBust - 30 * k], [-block.bustX * 0.34, body.hpsToBust + 26 * k], [-block.bustX * 0.66, body.hpsToBust + 40 * k], [block.bustX * 0.52, body.hpsToBust + 6 * k]] : [[0, block.neck.backDepth + 70 * k], [-50 * k, block.neck.backDepth + 96 * k], [50 * k, block.neck.backDepth + 96 * k]];
    if (has('embroidery') && !isOf(garment, 'kebaya')) drawOrnament(draft, 'embroidery', { places, k });
    if (has('sequin')) drawOrnament(draft, 'sequin', { places: places.map(([x, y]): Point => [x, y + 20 * k]), k });
  }
  if (has('drawstring') && (choice.collar ?? 'none') !== 'hood' && view === 'front' && !isOf(garment, 'parka')) {
    draft.part('drawstring');
    const isAtWaist = garment.legs !== undefined || garment.skirt !== undefined || garment.kind === 'dress' || isOf(garment, 'tunic');
    const y = isAtWaist ? waistY : Math.min(endOf(halves.right.hem)[1] - 12 * k, block.waistY + 200 * k);
    // The casing it runs in.
    if (isAtWaist) for (const dy of [-9, 9]) { const x = xAt(halves.right.side, y + dy * k); draft.line('topstitch', arc([-x, y + dy * k], [x, y + dy * k], 4 * k)); }
    for (const s of [-1, 1]) { draft.shape(dot([s * 14 * k, y], 4 * k), { line: 'seam', fill: 'dark' }); draft.line('trim', curve([s * 14 * k, y], [s * 24 * k, y + 40 * k], [s * 8 * k, y + 80 * k], [s * 16 * k, y + 120 * k])); }
  }
  if (isOf(garment, 'ruqun')) drawRuqunBand(sheet, { half: block.waistX, y: waistY, draft });
  // A ruqun's ribbons are on its chest band.
  if (has('belt') && !isOf(garment, 'ruqun')) {
    const low = endOf(halves.right.side)[1];
    const y = isOf(garment, 'biker-jacket') ? low - trims.beltWidth * 0.62 : Math.min(waistY, low - trims.beltWidth);
    if (isSashed(sheet)) drawSash(sheet, { half: halves.right, y, draft, depth: trims.beltWidth, isTied: choice.closure !== 'wrap' || choice.collar !== 'cross' });
    else drawBelt(sheet, { half: xAt(halves.right.side, y), y, draft });
  }
  if (has('bow') && (choice.collar ?? 'none') !== 'bow') {
    if (view === 'front' && choice.type !== 'ball-gown') drawBowTrim(draft, [0, Math.max(block.neck.frontDepth + 10 * k, 40 * k)], k);
    if (view === 'back' && choice.type === 'ball-gown') drawBowTrim(draft, [0, waistY], k);
  }
  // Side slits of a qipao: the seam opened and piped.
  if (choice.type === 'qipao' && block.bodice.slitHeight > 0) {
    draft.part('hem');
    const y = endOf(halves.right.side)[1] - block.bodice.slitHeight;
    draft.pair('seam', lines([xAt(halves.right.side, y) - 16 * k, y - 2 * k], [xAt(halves.right.side, y), y]));
  }
}

/** A wrap front is held by a sash of its own cloth, not by a belt. */
const isSashed = ({ garment }: Sheet): boolean => garment.choice.closure === 'wrap' && !isLapelled(garment) || isOf(garment, 'cross-collar-top', 'ruqun');

/** A strap on each shoulder, pointed and buttoned near the neck. */
function drawEpaulettes({ k }: Sheet, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  draft.part('epaulette');
  for (const [half, flip] of [[halves.right, false], [halves.left, true]] as const) {
    if (!half.shoulder) continue;
    const from = half.shoulderEnd;
    const [tip] = pointAt(half.shoulder, 0.24);
    const down: Point = [-4 * k, 38 * k];
    const shape = close(join(lines([from[0], from[1] + 3 * k], [tip[0] + 14 * k, tip[1] + 3 * k]), curve([tip[0] + 14 * k, tip[1] + 3 * k], [tip[0] + 2 * k, tip[1] + 6 * k], [tip[0] + 1 * k, tip[1] + 22 * k], [tip[0] + 12 * k, tip[1] + 30 * k]), lines([tip[0] + 12 * k, tip[1] + 30 * k], [from[0] + down[0], from[1] + down[1]])));
    const at = flip ? mirror(shape) : shape;
    draft.shape(at, { line: 'edge' });
    draft.shape(dot([(flip ? -1 : 1) * (tip[0] + 18 * k), tip[1] + 18 * k], 6.5 * k), { line: 'seam' });
  }
}

function drawLoneSkirt(sheet: Sheet, draft: Draft): void {
  const { garment, view, k } = sheet;
  drawSkirt(sheet, { draft, top: 0, isJoined: false });
  const laid = hemOfSkirt(sheet, 0);
  const has = (id: (typeof garment.choice.details)[number]): boolean => garment.choice.details.includes(id);
  const halfAt = (y: number): number => xAt(laid.right, y);
  const bottom = endOf(laid.right)[1];
  if (has('quilting')) drawQuilting(draft, { from: laid.top + 20 * k, to: bottom, step: garment.trims.quiltSpacing, halfAt, isDiamond: true, k });
  if (has('peplum')) drawFrill(draft, arc([-laid.waistX, laid.top], [laid.waistX, laid.top], 4 * k), { depth: garment.trims.peplumDepth, k, key: 'peplum', part: 'peplum' });
  if (has('ruffle') && garment.choice.hem !== 'ruffle') {
    const by = garment.trims.ruffleDepth * 1.3;
    const even = garment.skirt?.pleats === 'knife' || garment.skirt?.pleats === 'accordion' || garment.choice.hem === 'scalloped';
    drawFrill(draft, even ? arc([-halfAt(bottom - by), bottom - by], [halfAt(bottom - by), bottom - by], 10 * k) : raised(laid.hem, { by, side: laid.right }), { depth: garment.trims.ruffleDepth, k, key: 'flounce', part: 'ruffle' });
  }
  if (has('lace-trim')) drawLace(draft, laid.hem, { k });
  if (has('fringe')) drawFringe(draft, laid.hem, { length: garment.trims.fringeLength, k });
  if (has('piping')) drawPiping(draft, laid.hem);
  if (has('drape') && view === 'front') drawDrapes(draft, { left: laid.waistX, right: laid.waistX * 1.1, from: laid.top + 30 * k, to: lerp(laid.top, bottom, 0.5), k });
  if (has('embroidery') || has('sequin')) drawOrnament(draft, has('embroidery') ? 'embroidery' : 'sequin', { places: [[-halfAt(bottom) * 0.6, bottom - 110 * k], [-halfAt(bottom) * 0.3, bottom - 80 * k], [halfAt(bottom) * 0.1, bottom - 100 * k], [halfAt(bottom) * 0.5, bottom - 84 * k]], k });
  if (has('cut-out') && view === 'front') draft.part('cut-out').shape(close(curve([laid.waistX * 0.5, laid.top + 60 * k], [laid.waistX * 0.9, laid.top + 60 * k], [laid.waistX * 0.9, laid.top + 120 * k], [laid.waistX * 0.5, laid.top + 120 * k])), { line: 'outline', fill: 'inside' });
  drawBottomTrims(sheet, { half: laid.waistX, draft });
}

function drawLoneTrousers(sheet: Sheet, draft: Draft): void {
  const { garment, view, k } = sheet;
  drawTrousers(sheet, { draft, top: 0, isJoined: false });
  const half = (garment.legs?.waistCircumference ?? 0) / 4;
  const has = (id: (typeof garment.choice.details)[number]): boolean => garment.choice.details.includes(id);
  const legY = (garment.legs?.outseam ?? 0) * 0.62;
  if (has('embroidery') || has('sequin')) drawOrnament(draft, has('embroidery') ? 'embroidery' : 'sequin', { places: [[half * 0.9, legY], [half * 0.8, legY + 70 * k], [-half * 0.9, legY * 0.5]], k });
  if (has('piping')) draft.part('piping').pair('trim', lines([half * 0.98, (garment.legs?.waistbandDepth ?? 0) + 4 * k], [half * 1.1, 90 * k]));
  if (view === 'front' && has('cut-out')) draft.part('cut-out').shape(close(curve([half * 0.5, legY], [half * 0.8, legY - 20 * k], [half * 0.8, legY + 30 * k], [half * 0.5, legY + 18 * k])), { line: 'seam', fill: 'inside' });
  drawBottomTrims(sheet, { half, draft });
}

/** Belts and bows at the top edge of a bottom. */
function drawBottomTrims(sheet: Sheet, { half, draft }: { readonly half: number; readonly draft: Draft }): void {
  const { garment, view, k } = sheet;
  const depth = garment.skirt?.waistbandDepth ?? garment.legs?.waistbandDepth ?? 36 * k;
  if (garment.choice.details.includes('belt')) drawBelt(sheet, { half, y: depth / 2 + 3 * k, draft });
  if (garment.choice.details.includes('bow') && view === 'front') drawBowTrim(draft, [0, depth * 0.6], k);
}

