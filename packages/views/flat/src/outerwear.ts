import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Block, Sheet } from './block.ts';
import { lapOf } from './block.ts';
import type { Halves } from './body.ts';
import { isOf } from './families.ts';
import type { Draft } from './drawing.ts';
import { arc, close, curve, dot, endOf, join, lines, pointAt, shift, xAt } from './path.ts';
import type { Path } from './path.ts';

/** A press stud: cap and rim. */
export function drawSnap(draft: Draft, at: Point, k: number): void {
  draft.shape(dot(at, 6.5 * k), { line: 'seam' }).shape(dot(at, 3.4 * k), { line: 'fold' });
}

/** What tells one coat from another: a parka's yoke, casing and flap, a duffle's yoke and tab, a cape's arm slits. */
export function drawCoatBuild(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment } = sheet;
  if (isOf(garment, 'parka')) { drawYokeLine(sheet, halves, draft); drawCasing(sheet, block, { halves, draft }); }
  if (isOf(garment, 'duffle-coat')) drawDuffleYoke(sheet, halves, draft);
  if (isOf(garment, 'cape')) drawArmSlits(sheet, block, { halves, draft });
}

function drawYokeLine({ view, k }: Sheet, halves: Halves, draft: Draft): void {
  const { armhole, shoulderEnd } = halves.right;
  if (!armhole) return;
  const y = shoulderEnd[1] + (view === 'front' ? 58 : 92) * k;
  const x = xAt(armhole, y);
  draft.part('body');
  if (view === 'back') { const seam = arc([-x, y], [x, y], 3 * k); draft.line('seam', seam).line('topstitch', shift(seam, [0, 6 * k])); return; }
  draft.pair('seam', lines([34 * k, y], [x, y])).pair('topstitch', lines([34 * k, y + 6 * k], [x, y + 6 * k]));
}

/** The drawstring's casing at the waist, right round; its cord comes out in front at two eyelets, with cord locks. */
function drawCasing({ garment, view, k }: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  if (!garment.choice.details.includes('drawstring')) return;
  const y = Math.min((block.bodice.cordHeight ?? block.waistY + 19 * k) - 11 * k, endOf(halves.right.side)[1] - 70 * k);
  const x = xAt(halves.right.side, y);
  draft.part('drawstring');
  for (const dy of [0, 22]) draft.line('topstitch', arc([-x, y + dy * k], [x, y + dy * k], 4 * k));
  if (view === 'back') return;
  for (const s of [-1, 1] as const) {
    const at: Point = [s * 62 * k, y + 15 * k];
    draft.shape(dot(at, 5 * k), { line: 'seam' }).shape(dot(at, 2.4 * k), { line: 'none', fill: 'dark' });
    draft.line('edge', curve([at[0], at[1] + 4 * k], [at[0] + s * 6 * k, at[1] + 26 * k], [at[0] - s * 4 * k, at[1] + 48 * k], [at[0] + s * 2 * k, at[1] + 72 * k]));
    draft.shape(close(lines([at[0] + s * 1 * k - 5 * k, at[1] + 26 * k], [at[0] + s * 1 * k + 5 * k, at[1] + 26 * k], [at[0] + s * 1 * k + 5 * k, at[1] + 42 * k], [at[0] + s * 1 * k - 5 * k, at[1] + 42 * k])), { line: 'seam' });
  }
}

/** A parka's zip under its storm flap, snapped down. */
export function drawStormFront(sheet: Sheet, { top, hem, draft }: { readonly top: number; readonly hem: number; readonly draft: Draft }): void {
  const { k } = sheet;
  const over = lapOf(sheet);
  const [sewn, free] = [-over * 34 * k, over * 34 * k];
  const from = top + 12 * k;
  const flap = lines([sewn, from], [free, from], [free, hem - 6 * k], [sewn, hem - 6 * k]);
  // The zip shows above the flap and below it.
  draft.line('seam', lines([-6 * k, top], [-6 * k, from]), lines([6 * k, top], [6 * k, from]), lines([0, hem - 6 * k], [0, hem]));
  draft.shape(close(flap), { line: 'edge' });
  draft.line('topstitch', lines([sewn + over * 6 * k, from + 4 * k], [sewn + over * 6 * k, hem - 9 * k]), lines([free - over * 6 * k, from + 4 * k], [free - over * 6 * k, hem - 9 * k]));
  draft.line('hidden', lines([0, from], [0, hem - 6 * k]));
  const count = Math.max(3, Math.round((hem - from) / (128 * k)));
  for (let i = 0; i <= count; i++) drawSnap(draft, [free - over * 19 * k, lerp(from + 20 * k, hem - 34 * k, i / count)], k);
}

/** A duffle's shoulder patch, in one over front and back, straight across. */
function drawDuffleYoke({ view, k }: Sheet, halves: Halves, draft: Draft): void {
  const { armhole, shoulderEnd } = halves.right;
  if (!armhole) return;
  const y = shoulderEnd[1] + (view === 'front' ? 84 : 96) * k;
  const x = xAt(armhole, y);
  draft.part('body');
  if (view === 'back') { const seam = join(curve([-x, y], [-x * 0.5, y + 26 * k], [x * 0.5, y + 26 * k], [x, y])); draft.line('seam', seam).line('topstitch', shift(seam, [0, -6 * k])); return; }
  const seam = curve([x, y], [x * 0.7, y + 16 * k], [60 * k, y + 16 * k], [28 * k, y + 8 * k]);
  draft.pair('seam', seam).pair('topstitch', shift(seam, [0, -6 * k]));
}

/** Slits for the arms in a cape's front, faced with a welt and barred at both ends. */
function drawArmSlits({ view, k }: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const bottom = endOf(halves.right.side)[1];
  const slitDims = block.bodice.armSlit;
  const from = slitDims?.from ?? bottom;
  const to = Math.min(slitDims?.to ?? bottom, bottom - 30 * k);
  draft.part('body');
  if (view === 'front' && to > from + 70 * k) {
    const lean = (slitDims?.fromCentre ?? 0) / Math.max(1, xAt(halves.right.side, from));
    const x = (y: number): number => xAt(halves.right.side, y) * lean;
    const slit = lines([x(from), from], [x(to), to]);
    draft.shapes(close(join(slit, lines([x(to) - 16 * k, to - 1 * k], [x(from) - 16 * k, from - 1 * k]))), { line: 'seam' }).pair('edge', slit);
    draft.pair('topstitch', lines([x(from) - 22 * k, from - 7 * k], [x(from) + 7 * k, from - 7 * k], [x(to) + 7 * k, to + 7 * k], [x(to) - 22 * k, to + 7 * k]));
  }
  // The cape is cut in three: a seam runs from the shoulder down each side.
  const [head] = halves.right.shoulder ? pointAt(halves.right.shoulder, 0.66) : [halves.right.shoulderEnd];
  const x = (y: number): number => xAt(halves.right.side, y) * (view === 'front' ? 0.8 : 0.62);
  const low = bottom + 4 * k;
  const seam: Path = curve(head, [head[0] + 22 * k, lerp(head[1], low, 0.25)], [x(lerp(head[1], low, 0.66)), lerp(head[1], low, 0.66)], [x(low - 4 * k), low]);
  draft.pair('seam', seam);
  if (view === 'back') draft.line('seam', lines([0, block.neck.backDepth], [0, endOf(halves.right.hem)[1]]));
}
