import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Block, Half, Sheet } from './block.ts';
import { lapOf } from './block.ts';
import type { Draft } from './drawing.ts';
import { isOf } from './families.ts';
import { hemHeights } from './lay-skirt.ts';
import type { LaidSkirt } from './lay-skirt.ts';
import { close, curve, endOf, join, lines, mirror, offset, part, reverse, through, xAt } from './path.ts';
import type { Path } from './path.ts';

/** Drafted with the wearer's left over the right, the over edge running to the left of the paper; mirrored for a front that laps the other way. */
const lapped = (sheet: Sheet) => (path: Path): Path => (lapOf(sheet) === -1 ? path : mirror(path));

/** A sash's tied end: a flat bow of one loop with two tails. */
export function drawSideTie(draft: Draft, { at: [x, y], k, long = 190, flip }: { readonly at: Point; readonly k: number; readonly long?: number; readonly flip: (path: Path) => Path }): void {
  const p = (dx: number, dy: number): Point => [x + dx * k, y + dy * k];
  const tail = (lean: number, length: number): Path => close(join(curve(p(-3, 4), p(lean * 0.3, length * 0.3), p(lean * 0.9, length * 0.6), p(lean, length)), lines(p(lean, length), p(lean + 26, length - 8)), curve(p(lean + 26, length - 8), p(lean * 0.9 + 24, length * 0.6), p(lean * 0.3 + 18, length * 0.3), p(9, 4))));
  draft.shape(flip(tail(-22, long)), { line: 'edge' }).shape(flip(tail(8, long * 0.84)), { line: 'edge' });
  for (const s of [-1, 1]) {
    draft.shape(flip(close(through([p(0, -5), p(s * 24, -24), p(s * 54, -22), p(s * 60, 2), p(s * 40, 14), p(s * 10, 6)], true))), { line: 'edge' });
    draft.line('fold', flip(curve(p(s * 8, -2), p(s * 20, -10), p(s * 30, -12), p(s * 40, -10))), flip(curve(p(s * 8, 2), p(s * 18, 4), p(s * 26, 4), p(s * 34, 4))));
  }
  draft.shape(flip(close(through([p(-9, -10), p(9, -10), p(11, 8), p(-9, 10)], true))), { line: 'edge' });
}

/** The over front runs from the neck across to the side seam; the under front's edge is drawn hidden; tied at the side. */
export function drawWrapFront(sheet: Sheet, block: Block, { half, draft, hem }: { readonly half: Half; readonly draft: Draft; readonly hem: number }): void {
  const { k } = sheet;
  const at = lapped(sheet);
  const seamed = block.bodice.hasWaistSeam;
  const y = Math.min(block.waistY, (seamed ? block.bodice.length : hem) - 8 * k);
  const side = -xAt(half.side, y);
  const start: Point = [0, block.neck.frontDepth];
  const cross = curve(start, [-block.waistX * 0.24, lerp(start[1], y, 0.4)], [side * 0.74, y - 22 * k], [side, y - 4 * k]);
  draft.line('edge', at(cross)).line('topstitch', at(offset(cross, -6 * k)));
  // The under front goes on to the other side seam, where its tie comes out through a slit.
  draft.line('hidden', mirror(at(curve(start, [-block.waistX * 0.24, lerp(start[1], y, 0.4)], [side * 0.74, y - 22 * k], [side, y - 4 * k]))));
  if (!seamed) {
    const fall = curve([side * 0.8, y + 16 * k], [side * 0.82, lerp(y, hem, 0.4)], [side * 0.74, lerp(y, hem, 0.8)], [side * 0.7, hemHeights(half.hem)(-side * 0.7)]);
    if (hem > y + 60 * k) draft.line('edge', at(fall)).line('topstitch', at(offset(fall, -6 * k)));
  }
}

/** A sash of its own cloth round the waist, tied where the over front ends. */
export function drawSash(sheet: Sheet, { half, y, draft, depth, isTied = true }: { readonly half: Half; readonly y: number; readonly draft: Draft; readonly depth: number; readonly isTied?: boolean }): void {
  const { view, k } = sheet;
  const x = xAt(half.side, y);
  draft.part('belt');
  const upper = curve([-x, y - depth / 2], [-x * 0.4, y - depth / 2 + 5 * k], [x * 0.4, y - depth / 2 + 5 * k], [x, y - depth / 2]);
  const lower = curve([x, y + depth / 2], [x * 0.4, y + depth / 2 + 5 * k], [-x * 0.4, y + depth / 2 + 5 * k], [-x, y + depth / 2]);
  draft.shape(close(join(upper, lower)), { line: 'edge' });
  draft.line('topstitch', offset(upper, 5 * k), offset(lower, 5 * k));
  if (view === 'front' && isTied) drawSideTie(draft, { at: [-x * 0.74, y], k, flip: lapped(sheet) });
}

/** The crossed collar (交领右衽): one band from the back neck down the over front to the side seam, wearer's left over right, tied at the side. */
export function drawCrossCollar(sheet: Sheet, block: Block, { draft, band, half }: { readonly draft: Draft; readonly band: number; readonly half: Half }): void {
  const { view, k } = sheet;
  const { neckX, neck, waistY, underarmY, hemY } = block;
  if (view === 'back') {
    const top = curve([0, neck.backDepth - band * 0.72], [neckX * 0.6, neck.backDepth - band * 0.74], [neckX - 6 * k, -band * 0.46], [neckX - 4 * k, -band * 0.3]);
    const shape = join(top, lines(endOf(top), [neckX + band * 0.34, 14 * k]), curve([neckX + band * 0.34, 14 * k], [neckX * 0.7, neck.backDepth + 12 * k], [neckX * 0.3, neck.backDepth + 14 * k], [0, neck.backDepth + 14 * k]));
    draft.shape(close(join(shape, reverse(mirror(shape)))), { line: 'outline' });
    return;
  }
  // The band ends on the side seam, below the underarm and above the hem.
  const endY = Math.min(Math.max(neck.frontDepth + 70 * k, lerp(underarmY, waistY, 0.72), underarmY + band * 1.1), hemY - 14 * k);
  const end: Point = [-xAt(half.side, endY), endY];
  const rise = band * 0.4;
  // Inside of the band behind the neck.
  const back = curve([-neckX + 4 * k, -rise], [-neckX * 0.5, -rise - 8 * k], [neckX * 0.5, -rise - 8 * k], [neckX - 4 * k, -rise]);
  draft.shape(close(join(back, curve([neckX, 0], [neckX * 0.5, neck.frontDepth * 0.7], [-neckX * 0.5, neck.frontDepth * 0.7], [-neckX, 0]))), { line: 'none', fill: 'inside' }).line('edge', back);
  const seamY = (dx: number): number => dx * 0.36;
  const inner = curve([neckX - 4 * k, -rise], [neckX * 0.7, neck.frontDepth * 0.44], [lerp(0, end[0], 0.1), neck.frontDepth * 0.96], [end[0] + 1 * k, end[1] - band * 0.86]);
  const outer = curve([end[0], end[1] + band * 0.12], [lerp(0, end[0], 0.06) + band * 0.6, neck.frontDepth + band * 0.62], [neckX * 0.84 + band * 0.74, neck.frontDepth * 0.5], [neckX + band * 0.74, seamY(band * 0.74)]);
  const leaf = close(join(inner, lines(endOf(inner), outer.start), outer, lines(endOf(outer), [neckX + 2 * k, 0])));
  // The under band first, as far as it goes before the over front hides it.
  const [head, tail] = [part(inner, 0, 0.62), part(outer, 0.4, 1)];
  const under = mirror(close(join(head, lines(endOf(head), tail.start), tail, lines(endOf(tail), [neckX + 2 * k, 0]))));
  draft.shape(under, { line: 'edge' });
  const cover = close(join(inner, lines(endOf(inner), [end[0], end[1] + 1 * k], [-end[0] - 4 * k, end[1] + 1 * k]), lines([-end[0] - 3 * k, end[1] + 1 * k], [half.underarm[0] - 3 * k, underarmY + 3 * k], [half.underarm[0] * 0.84, underarmY - 2 * k], [neckX + band * 1.7, neck.frontDepth * 0.5], [neckX + band * 0.4, 8 * k])));
  draft.shape(cover, { line: 'none' });
  draft.line('hidden', mirror(outer));
  draft.shape(leaf, { line: 'edge' }).line('topstitch', offset(outer, 5 * k));
  // A thin white protective collar lies inside the band.
  draft.line('fold', offset(inner, 9 * k));
  drawSideTie(draft, { at: [end[0] + 12 * k, end[1] - band * 0.1], k: k * 0.8, long: 150, flip: (path) => path });
}

/** A wrap skirt's edge, and the hidden edge below it. */
export function drawSkirtWrap(sheet: Sheet, { laid, draft }: { readonly laid: LaidSkirt; readonly draft: Draft }): void {
  const { k } = sheet;
  const at = lapped(sheet);
  const hemAt = hemHeights(laid.hem);
  const hemX = endOf(laid.right)[0];
  const foot = (share: number): Point => [-hemX * share, hemAt(-hemX * share)];
  const low = foot(0.5);
  const edge = curve([-laid.waistX * 0.56, laid.top + 2 * k], [-laid.waistX * 0.66, lerp(laid.top, low[1], 0.35)], [lerp(-laid.waistX * 0.66, low[0], 0.7), lerp(laid.top, low[1], 0.75)], low);
  draft.line('edge', at(edge)).line('topstitch', at(offset(edge, -8 * k)));
  const hidden = foot(0.62);
  draft.line('hidden', mirror(at(curve([-laid.waistX * 0.8, laid.top + 2 * k], [-laid.waistX * 0.96, lerp(laid.top, hidden[1], 0.35)], [lerp(-laid.waistX, hidden[0], 0.6), lerp(laid.top, hidden[1], 0.75)], hidden))));
}

/** The tapes of a wrapped band, tied where the over edge ends; a mamian skirt's at the side. */
export function drawBandTie(sheet: Sheet, { waistX, y, draft }: { readonly waistX: number; readonly y: number; readonly draft: Draft }): void {
  const isMamian = isOf(sheet.garment, 'mamian-skirt');
  drawSideTie(draft.part('waistband'), { at: [-waistX * (isMamian ? 0.86 : 0.56), y], k: sheet.k * (isMamian ? 0.72 : 0.9), long: isMamian ? 260 : 200, flip: lapped(sheet) });
}
