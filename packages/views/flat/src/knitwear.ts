import { lerp } from '@toile/geometry';
import type { Block, Sheet } from './block.ts';
import { lapOf } from './block.ts';
import type { Halves } from './body.ts';
import { drawButton } from './closure.ts';
import { isOf } from './families.ts';
import type { Draft } from './drawing.ts';
import { bothSides, close, curve, dot, join, lines, mirror, part, pointAt, shift } from './path.ts';

/** What tells one knitted top from another: a polo's placket, a sweatshirt's V, the gusset of leggings and bodysuits. */
export function drawKnitwear(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment } = sheet;
  if (isOf(garment, 'polo')) drawPoloPlacket(sheet, block, draft);
  if (isOf(garment, 'sweatshirt')) drawSweatshirt(sheet, block, { halves, draft });
  if (isOf(garment, 'bodysuit')) drawSnapCrotch(sheet, draft);
}

/** A placket of two or three buttons below the collar, boxed and barred at its foot; half open, as a polo hangs. */
function drawPoloPlacket(sheet: Sheet, { neck, underarmY }: Block, draft: Draft): void {
  const { garment, view, k } = sheet;
  if (view === 'back' || garment.choice.closure !== 'pullover') return;
  const over = lapOf(sheet);
  const { closure } = garment;
  const top = neck.frontDepth - (garment.choice.neckline === 'v-neck' ? 14 : 0) * k;
  const foot = closure ? closure.to + 38 * k : Math.max(top + 96 * k, Math.min(underarmY + 6 * k, top + 158 * k));
  const w = 16 * k;
  draft.part('closure').shape(close(lines([-w, top], [w, top], [w, foot], [-w, foot])), { line: 'seam' });
  draft.line('topstitch', lines([-w + 5 * k, top + 2 * k], [-w + 5 * k, foot - 22 * k]), lines([w - 5 * k, top + 2 * k], [w - 5 * k, foot - 22 * k]));
  draft.line('seam', lines([-w, foot - 20 * k], [w, foot - 20 * k])).line('topstitch', lines([-w + 4 * k, foot - 16 * k], [w - 4 * k, foot - 4 * k]), lines([w - 4 * k, foot - 16 * k], [-w + 4 * k, foot - 4 * k]));
  // The over edge, a shade wider than the under one.
  draft.line('edge', lines([over * w, top], [over * w, foot - 20 * k]));
  const count = closure?.buttonCount ?? 3;
  for (let i = 0; i < count; i++) {
    const y = lerp(closure?.from ?? top + 14 * k, closure?.to ?? foot - 38 * k, count > 1 ? i / (count - 1) : 0);
    draft.line('seam', lines([0, y - 7 * k], [0, y + 7 * k]));
    drawButton(draft, [0, y], 11 * k);
  }
}

/** The V let into the neck rib, twin needle lines at the armholes, a half moon behind. */
function drawSweatshirt({ garment, view, k }: Sheet, { neck }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { neckline, sleeve } = garment.choice;
  const low = (view === 'front' ? neck.frontDepth : neck.backDepth) + neck.bandDepth;
  draft.part('neckline');
  const hasCollar = (garment.choice.collar ?? 'none') !== 'none';
  if (neckline === 'crew' && view === 'front' && !hasCollar && garment.choice.closure !== 'zip-front') {
    const w = 33 * k;
    const y = low - 5 * k;
    const v = lines([-w, y], [0, y + 62 * k], [w, y]);
    draft.shape(close(join(v, curve([w, y], [w * 0.4, low + 1 * k], [-w * 0.4, low + 1 * k], [-w, y]))), { line: 'seam', fill: 'rib' });
    for (let i = 1; i < 8; i++) { const x = lerp(-w, w, i / 8); draft.line('fold', lines([x, low + 1 * k], [x, y + 62 * k * (1 - Math.abs(x) / w) - 1 * k])); }
    draft.line('topstitch', lines([-w - 7 * k, y], [0, y + 72 * k], [w + 7 * k, y]));
  }
  if (view === 'back' && neckline === 'crew' && !hasCollar) {
    const x = halves.right.neckPoint[0];
    const moon = bothSides(curve([0, low + 46 * k], [x * 0.7, low + 44 * k], [x * 1.02, low + 12 * k], pointAt(halves.right.shoulder ?? halves.right.side, 0.12)[0]));
    draft.line('topstitch', moon);
  }
  if (halves.right.armhole && sleeve !== 'raglan' && sleeve !== 'dolman') for (const [half, flip] of [[halves.right, false], [halves.left, true]] as const) {
    if (!half.armhole) continue;
    const inner = shift(part(half.armhole, 0.02, 0.9), [-6 * k, 1 * k]);
    draft.line('topstitch', flip ? mirror(inner) : inner);
  }
}

/** The snapped crotch of a bodysuit. */
function drawSnapCrotch({ garment, view, k }: Sheet, draft: Draft): void {
  const dims = garment.bodysuit;
  if (!dims) return;
  const half = dims.gussetWidth / 2;
  const y = dims.crotch - (view === 'front' ? 26 : 12) * k;
  draft.part('closure').line('seam', lines([-half - 2 * k, y], [half + 2 * k, y])).line('topstitch', lines([-half, y + 5 * k], [half, y + 5 * k]));
  if (view === 'front') for (const x of [-0.6, 0, 0.6]) draft.shape(dot([x * half, dims.crotch - 12 * k], 4.5 * k), { line: 'seam' });
}
