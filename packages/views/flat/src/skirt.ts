import { clamp, lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { chanceOf } from '@toile/kernel';
import type { SkirtDims } from '@toile/garment';
import { lapOf } from './block.ts';
import type { Sheet } from './block.ts';
import { drawFray, raised } from './body.ts';
import { drawButton, drawHiddenZip, drawLacing, drawZip } from './closure.ts';
import type { Draft } from './drawing.ts';
import { hemHeights, laySkirt, lowestMiddle, visiblePleats } from './lay-skirt.ts';
import type { LaidSkirt } from './lay-skirt.ts';
import { arc, close, curve, endOf, join, lines, mirror, offset, part, pointsAt, reverse, shift, xAt } from './path.ts';
import type { Path } from './path.ts';
import { drawPocket } from './pocket.ts';
import { drawFrill, drawGathers } from './trim.ts';
import { isOf, isPrincess } from './families.ts';
import { drawAoDaiSides } from './east.ts';
import { drawGores } from './gown.ts';
import { drawMamian } from './mamian.ts';
import { markSkirt } from './marks.ts';
import { drawBandTie, drawSkirtWrap } from './wraps.ts';

/** Draws a skirt, on its own band or hung from a bodice. */
export function drawSkirt(sheet: Sheet, { draft, top, isJoined }: { readonly draft: Draft; readonly top: number; readonly isJoined: boolean }): void {
  const { garment, view, k } = sheet;
  const skirt = garment.skirt as SkirtDims;
  const band = skirt.waistbandDepth;
  const laid = laySkirt(sheet, { ...skirt, length: skirt.length - band }, top + band);
  const { left, right, hem, waistX } = laid;
  if (view === 'front' && garment.choice.hem === 'high-low') {
    const back = laySkirt({ ...sheet, view: 'back' }, { ...skirt, length: skirt.length - band }, top + band);
    draft.part('lining').shape(close(join(back.hem, reverse(hem))), { line: 'outline', fill: 'inside' });
  }
  markSkirt(sheet, { laid, top, draft });
  if (isOf(garment, 'ao-dai') && view === 'front') drawBackPanel(draft, { right, hem, top: laid.top, k });
  draft.part('skirt');
  // A skirt is dropped a little at the centre back.
  const upper = arc([-waistX, laid.top], [waistX, laid.top], (view === 'back' ? 10 : 5) * k);
  draft.shape(close(join(upper, right, reverse(hem), reverse(mirror(left)))), { line: 'none' });
  draft.line('outline', right, mirror(left), hem);
  if (!isJoined && band === 0) draft.line('outline', upper);
  drawPleats(sheet, skirt, { laid, draft });
  drawFolds(sheet, skirt, { laid, draft });
  if (hasGores(sheet, skirt)) drawGores(sheet, { laid, draft, flareTop: Math.max(laid.top + 120 * k, endOf(right)[1] - (skirt.flareHeight > 0 ? skirt.flareHeight : skirt.length * 0.6)) });
  if (skirt.tiers > 1) drawTiers(sheet, skirt, { laid, draft });
  if (skirt.pleats === 'none' && !isJoined && garment.choice.closure !== 'pullover' && garment.fabric.construction !== 'knit' && !isOf(garment, 'mermaid-skirt', 'godet-skirt', 'circle-skirt')) drawSkirtDarts(sheet, { laid, draft });
  drawSkirtClosure(sheet, skirt, { laid, draft, isJoined });
  drawSkirtHem(sheet, skirt, { laid, draft });
  if (isOf(garment, 'ao-dai')) drawAoDaiSides(sheet, { right, top: laid.top, draft });
  if (view === 'front') for (const pocket of garment.pockets) if (!isJoined) for (const sign of [1, -1] as const) drawPocket(draft, pocket, { at: [pocket.fromCentre, top + pocket.level], sign, k });
  if (isOf(garment, 'mamian-skirt')) drawMamian(sheet, { laid, draft });
  if (!isJoined) drawBand(sheet, { draft, top, half: waistX, depth: band, isGathered: garment.choice.closure === 'pullover' && !isOf(garment, 'leggings'), dip: view === 'back' ? 9 : 4 });
  const isTied = view === 'front' && garment.choice.closure === 'wrap' && !garment.choice.details.includes('belt') && !garment.choice.details.includes('bow');
  if (!isJoined && isTied) drawBandTie(sheet, { waistX, y: top + band * 0.5, draft });
}

/** The back panel of an áo dài, seen behind the front one below the slits. */
function drawBackPanel(draft: Draft, { right, hem, top, k }: { readonly right: Path; readonly hem: Path; readonly top: number; readonly k: number }): void {
  const side = shift(part(right, 0.04, 1), [11 * k, 0]);
  const low = shift(hem, [0, 15 * k]);
  draft.part('lining').shape(close(join(lines([0, top + 30 * k], side.start), side, lines(endOf(side), [endOf(low)[0] + 11 * k, endOf(low)[1]]), reverse(low), lines([low.start[0] - 11 * k, low.start[1]], [-endOf(side)[0], endOf(side)[1]]), reverse(mirror(side)))), { line: 'edge', fill: 'inside' });
}

/** Skirts cut in gores: mermaids, godets, and the skirts of gowns whose seams come down from the bust. */
const hasGores = ({ garment }: Sheet, skirt: SkirtDims): boolean =>
  (isOf(garment, 'mermaid-skirt', 'godet-skirt') || isPrincess(garment) && skirt.hemCircumference < 2600) && garment.fabric.construction !== 'knit' && skirt.pleats === 'none' && skirt.tiers <= 1;

/** A waistband: straight and buttoned, or elastic. */
export function drawBand({ garment, view, k }: Sheet, { draft, top, half, depth, isGathered, dip = 4 }: { readonly draft: Draft; readonly top: number; readonly half: number; readonly depth: number; readonly isGathered: boolean; readonly dip?: number }): void {
  if (depth <= 0) return;
  draft.part('waistband');
  const upper = arc([-half + 1 * k, top], [half - 1 * k, top], dip * k);
  const lower = arc([half, top + depth], [-half, top + depth], -dip * k);
  draft.shape(close(join(upper, lines([half - 1 * k, top], [half, top + depth]), lower)), { line: 'outline' });
  if (isGathered) {
    const count = Math.round(half / (6.5 * k));
    pointsAt(upper, Array.from({ length: count }, (_, i) => (i + 0.5) / count)).forEach(([[x, y]], i) => draft.line('fold', lines([x, y + 2 * k + 5 * k * chanceOf('elastic', i)], [x, y + depth - 2 * k - 5 * k * chanceOf('band', i)])));
    draft.line('topstitch', shift(upper, [0, depth * 0.5]));
    return;
  }
  draft.line('topstitch', shift(upper, [0, 5 * k]), shift(lower, [0, -5 * k]));
  const isBackOpening = garment.choice.closure === 'back-zip' || garment.choice.closure === 'lace-up';
  const isOpenHere = isBackOpening ? view === 'back' : view === 'front';
  if (isOpenHere && garment.choice.closure !== 'pullover' && garment.choice.closure !== 'lace-up' && garment.choice.closure !== 'wrap') {
    draft.line('seam', lines([isBackOpening ? 0 : 8 * k, top + dip * 0.6 * k], [isBackOpening ? 0 : 8 * k, top + depth + dip * k]));
    if (isBackOpening) drawButton(draft, [-11 * k, top + depth * 0.55], 11 * k);
    else { draft.line('seam', lines([-8 * k, top + depth * 0.58], [10 * k, top + depth * 0.58])); drawButton(draft, [-2 * k, top + depth * 0.58], Math.min(17 * k, depth * 0.5)); }
  }
}

/** Pleats: knife and accordion as lines from the band to each tooth, stitched down at the top; box pleats as facing pairs. */
function drawPleats({ garment, k }: Sheet, skirt: SkirtDims, { laid, draft }: { readonly laid: LaidSkirt; readonly draft: Draft }): void {
  if (skirt.pleats === 'none' || skirt.pleats === 'gather' || isOf(garment, 'mamian-skirt')) return;
  draft.part('pleat');
  const hemX = Math.max(endOf(laid.right)[0], laid.waistX);
  const bottom = hemHeights(laid.hem);
  const stitched = laid.top + Math.min(130 * k, skirt.length * 0.22);
  if (skirt.pleats === 'box') {
    const count = Math.max(3, Math.round(skirt.pleatCount / 2));
    for (let i = 0; i <= count; i++) {
      const u = (i / count) * 2 - 1;
      const w = 15 * k;
      const low: Point = [u * hemX * 0.94, bottom(u * hemX * 0.94)];
      for (const s of [-1, 1]) draft.line('seam', curve([u * laid.waistX * 0.94 + s * 1.5 * k, laid.top + 3 * k], [lerp(u * laid.waistX, low[0], 0.3) + s * 2 * k, lerp(laid.top, low[1], 0.3)], [low[0] + s * w * 0.6, lerp(laid.top, low[1], 0.7)], [low[0] + s * w, low[1]]));
      draft.line('fold', lines([low[0], low[1] - 9 * k], [lerp(u * laid.waistX * 0.94, low[0], 0.45), lerp(laid.top, low[1], 0.45)]));
    }
    return;
  }
  const count = visiblePleats(skirt);
  if (skirt.pleats === 'knife') drawArrow(draft, { at: [0, stitched + 26 * k], reach: 34 * k, k });
  for (let i = 1; i < count; i++) {
    const u = (i / count) * 2 - 1;
    const low: Point = [u * hemX, bottom(u * hemX) - 4 * k];
    const high: Point = [u * laid.waistX * 0.985, laid.top + 3 * k];
    draft.line(skirt.pleats === 'accordion' ? 'fold' : 'seam', curve(high, [lerp(high[0], low[0], 0.24), lerp(high[1], low[1], 0.3)], [lerp(high[0], low[0], 0.64), lerp(high[1], low[1], 0.68)], low));
    if (skirt.pleats === 'knife') {
      draft.line('topstitch', lines([high[0] + 4 * k, high[1] + 2 * k], [lerp(high[0], low[0], (stitched - high[1]) / (low[1] - high[1])) * 0.99 + 4 * k, stitched]));
      draft.line('fold', lines([low[0] + 7 * k, low[1] + 3 * k], [lerp(high[0], low[0], 0.82) + 5 * k, lerp(high[1], low[1], 0.84)]));
    }
  }

}

/** Which way folds are laid: an arrow across them. */
function drawArrow(draft: Draft, { at: [x, y], reach, k }: { readonly at: Point; readonly reach: number; readonly k: number }): void {
  draft.line('edge', lines([x - reach, y], [x + reach, y]), lines([x + reach - 12 * k, y - 7 * k], [x + reach, y], [x + reach - 12 * k, y + 7 * k]));
}

/** Gathers at the top and long folds from the hem of a full skirt. */
function drawFolds({ garment, k }: Sheet, skirt: SkirtDims, { laid, draft }: { readonly laid: LaidSkirt; readonly draft: Draft }): void {
  draft.part('skirt');
  const upper = arc([-laid.waistX * 0.98, laid.top + 2 * k], [laid.waistX * 0.98, laid.top + 2 * k], 5 * k);
  if (skirt.pleats === 'gather') drawGathers(draft, upper, { length: Math.min(190 * k, skirt.length * 0.34), k, key: garment.choice.type, lean: 0.8, spacing: garment.choice.type === 'tulle-skirt' ? 9 : 13 });
  const hemX = endOf(laid.right)[0];
  if (skirt.pleats === 'knife' || skirt.pleats === 'box' || skirt.pleats === 'accordion' || hemX < laid.waistX * 1.62) return;
  const from = garment.choice.silhouette === 'mermaid' ? 1 - skirt.flareHeight / skirt.length : 0.46;
  const count = clamp(Math.round(hemX / (75 * k)), 3, 9);
  const bottom = hemHeights(laid.hem);
  for (let i = 1; i < count; i++) {
    const u = i / count;
    const rise = 0.34 + 0.5 * chanceOf(garment.choice.type, 'fold', i);
    for (const s of [-1, 1]) {
      const low: Point = [s * u * hemX, bottom(s * u * hemX)];
      const goal: Point = [s * u * lerp(laid.waistX, hemX, 0.34), lerp(laid.top, low[1], from)];
      const tip: Point = [lerp(low[0], goal[0], rise), lerp(low[1], goal[1], rise)];
      draft.line('fold', curve([low[0], low[1] - 3 * k], [lerp(low[0], tip[0], 0.3), lerp(low[1], tip[1], 0.36)], [lerp(low[0], tip[0], 0.72), lerp(low[1], tip[1], 0.7)], tip));
    }
  }
}

/** Tiers: seams across, gathered beneath each. */
function drawTiers({ garment, k }: Sheet, skirt: SkirtDims, { laid, draft }: { readonly laid: LaidSkirt; readonly draft: Draft }): void {
  draft.part('tier');
  let sum = 0;
  const weights = Array.from({ length: skirt.tiers }, (_, i) => 1 + i * 0.22);
  const total = weights.reduce((a, b) => a + b, 0);
  for (let i = 0; i < skirt.tiers - 1; i++) {
    sum += weights[i] as number;
    const y = laid.top + (sum / total) * skirt.length;
    const x = xAt(laid.right, y);
    const seam = arc([-x, y], [x, y], (8 + i * 5) * k);
    draft.line('seam', seam).line('topstitch', shift(seam, [0, -6 * k]));
    drawGathers(draft, shift(seam, [0, 1 * k]), { length: Math.min(80 * k, skirt.length * 0.14), k, key: `${garment.choice.type}-tier-${i}`, spacing: 15 });
  }
}

/** Hip darts: short in front, longer and two a side behind. */
function drawSkirtDarts({ view, k, garment }: Sheet, { laid, draft }: { readonly laid: LaidSkirt; readonly draft: Draft }): void {
  draft.part('skirt');
  if (garment.choice.silhouette === 'trapeze' || garment.choice.silhouette === 'bouffant') return;
  const darts: readonly (readonly [number, number])[] = view === 'front' ? [[0.5, 92]] : [[0.36, 134], [0.68, 112]];
  for (const [share, long] of darts) {
    const x = laid.waistX * share;
    draft.pair('seam', lines([x - 5 * k, laid.top + 3 * k], [x + 3 * k, laid.top + long * k], [x + 5 * k, laid.top + 3 * k]));
  }
}

function drawSkirtClosure(sheet: Sheet, skirt: SkirtDims, { laid, draft, isJoined }: { readonly laid: LaidSkirt; readonly draft: Draft; readonly isJoined: boolean }): void {
  const { garment, view, k } = sheet;
  const { closure, choice } = garment;
  const bottom = lowestMiddle(laid.hem);
  draft.part('closure');
  if (isJoined) {
    if (choice.closure === 'back-zip' && view === 'back') { draft.line('seam', lines([0, laid.top], [0, bottom])); drawHiddenZip(draft, { from: laid.top, to: laid.top + Math.min(190 * k, skirt.length * 0.4), k }); }
    if (choice.closure === 'button-front' && view === 'front') {
      const edge = lapOf(sheet) * 17 * k;
      draft.line('seam', lines([edge, laid.top], [edge, bottom]), lines([-edge, laid.top], [-edge, bottom]));
      // The buttons of the whole front are set with the bodice; a skirt has its own where the row stops at the waist.
      if ((closure?.to ?? 0) < laid.top + 30 * k) for (let y = laid.top + 40 * k; y < bottom - 110 * k; y += 92 * k) { draft.line('seam', lines([0, y - 7 * k], [0, y + 7 * k])); drawButton(draft, [0, y], garment.closure?.buttonDiameter ?? 11 * k); }
    }
    if (choice.closure === 'zip-front' && view === 'front') drawZip(draft, { x: 0, from: laid.top, to: laid.top + Math.min(200 * k, skirt.length * 0.4), k });
    if (choice.closure === 'double-breasted' && view === 'front') { const x = lapOf(sheet) * (garment.closure?.overlap ?? 60 * k); draft.line('seam', lines([x, laid.top], [x, bottom])); }
    if (choice.closure === 'wrap' && view === 'front') drawSkirtWrap(sheet, { laid, draft });
    if (choice.closure === 'lace-up' && view === 'back') { draft.line('seam', lines([0, laid.top], [0, bottom])); }
    return;
  }
  switch (choice.closure) {
    case 'back-zip':
      if (view !== 'back') return;
      draft.line('seam', lines([0, laid.top], [0, bottom]));
      drawHiddenZip(draft, { from: laid.top - skirt.waistbandDepth * 0.1, to: laid.top + Math.min(closure?.to ?? 180 * k, skirt.length * 0.5), k });
      break;
    case 'zip-front': if (view === 'front') drawZip(draft, { x: 0, from: laid.top, to: laid.top + Math.min(190 * k, skirt.length * 0.5), k }); break;
    case 'button-front': {
      if (view !== 'front' || !closure) return;
      const edge = lapOf(sheet) * 18 * k;
      draft.line('seam', lines([edge, laid.top], [edge, bottom])).line('topstitch', lines([edge - lapOf(sheet) * 6 * k, laid.top], [edge - lapOf(sheet) * 6 * k, bottom - 3 * k]));
      for (let i = 0; i < closure.buttonCount; i++) {
        const y = lerp(laid.top + 28 * k, laid.top + (bottom - laid.top) * 0.86, closure.buttonCount > 1 ? i / (closure.buttonCount - 1) : 0);
        draft.line('seam', lines([0, y - closure.buttonDiameter * 0.6], [0, y + closure.buttonDiameter * 0.6]));
        drawButton(draft, [0, y], closure.buttonDiameter);
      }
      break;
    }
    case 'wrap': if (view === 'front' && !isOf(garment, 'mamian-skirt')) drawSkirtWrap(sheet, { laid, draft }); break;
    case 'lace-up': if (view === 'front') drawLacing(draft, { from: laid.top + 12 * k, to: laid.top + Math.min(170 * k, skirt.length * 0.4), k }); break;
    default: break;
  }
  // A narrow skirt needs a vent to walk in.
  if (view === 'back' && choice.type === 'pencil-skirt' && choice.hem !== 'side-slit' && bottom - laid.top > 380 * k && choice.closure === 'back-zip') {
    const from = bottom - Math.min(210 * k, (bottom - laid.top) * 0.34);
    draft.line('seam', lines([0, from], [24 * k, from + 15 * k], [24 * k, bottom - 1 * k])).line('topstitch', lines([-2 * k, from - 2 * k], [27 * k, from + 17 * k]));
  }
}

function drawSkirtHem({ garment, k, view }: Sheet, skirt: SkirtDims, { laid, draft }: { readonly laid: LaidSkirt; readonly draft: Draft }): void {
  const { hem } = garment.choice;
  draft.part('hem');
  if (hem === 'raw') { drawFray(laid.hem, { k, draft }); return; }
  if (hem === 'ruffle') { drawFrill(draft, laid.hem, { depth: garment.trims.ruffleDepth, k, key: `${garment.choice.type}-hem`, part: 'hem' }); return; }
  const isNet = garment.fabric.construction === 'net';
  const isSawn = (skirt.pleats === 'knife' || skirt.pleats === 'accordion') && hem === 'straight';
  const up = (hem === 'handkerchief' || hem === 'curved' || garment.choice.silhouette === 'mermaid' || skirt.hemCircumference > 1700 * k ? 9 : 26) * k;
  const even = isSawn ? arc([-endOf(laid.left)[0], endOf(laid.left)[1]], endOf(laid.right), 8 * k) : laid.hem;
  if (hem !== 'scalloped' && !isNet) draft.line('topstitch', hem === 'asymmetric' ? shift(even, [0, -up]) : raised(even, { by: up, side: laid.right }));
  if (isNet) {
    // Net shows its layers, each a little shorter.
    for (const by of [26, 54]) draft.line('fold', raised(laid.hem, { by: by * k, side: laid.right }));
  }
  if (skirt.slitHeight > 0) {
    const x = endOf(laid.right)[0];
    const y = endOf(laid.right)[1];
    if (isOf(garment, 'qipao', 'ao-dai')) return;
    const at: Point = [x * 0.56, y + 3 * k];
    const slit = lines(at, [at[0] * 0.9, y - skirt.slitHeight]);
    if (view === 'front') draft.line('edge', slit).line('topstitch', offset(slit, -8 * k)).line('seam', lines([at[0] * 0.9 - 8 * k, y - skirt.slitHeight], [at[0] * 0.9 + 8 * k, y - skirt.slitHeight - 2 * k]));
  }
}
