import type { Block, Sheet } from './block.ts';
import type { Halves } from './body.ts';
import { drawBikerBuild } from './biker.ts';
import { drawButton, drawFrog } from './closure.ts';
import { drawSideTie } from './wraps.ts';
import { drawCorset } from './corset.ts';
import { isOf, isOpenFronted, isPrincess } from './families.ts';
import { drawKebaya, drawOpenFront } from './east.ts';
import type { Draft } from './drawing.ts';
import { drawPrincess } from './gown.ts';
import { drawKnitwear } from './knitwear.ts';
import { drawCoatBuild } from './outerwear.ts';
import { arc, endOf, lines, offset, shift, xAt } from './path.ts';
import { hemLine } from './body.ts';

/** What a garment is known by beyond its parts: the seams and pieces that make it that garment. */
export function drawBuild(sheet: Sheet, block: Block, made: { readonly halves: Halves; readonly draft: Draft }): void {
  const { garment } = sheet;
  drawKnitwear(sheet, block, made);
  drawCoatBuild(sheet, block, made);
  if (isOf(garment, 'corset')) drawCorset(sheet, block, made);
  if (isOf(garment, 'biker-jacket')) drawBikerBuild(sheet, block, made);
  if (isPrincess(garment)) drawPrincess(sheet, block, made);
  if (isOf(garment, 'pinafore')) drawPinafore(sheet, block, made);
  if (isOf(garment, 'sheath-dress')) drawVent(sheet, block, made);
  if (isOf(garment, 'kebaya')) drawKebaya(sheet, block, made);
  if (isOpenFronted(garment) && sheet.view === 'front') drawBolero(sheet, block, made);
}

/** A pinafore's bib is joined to its skirt by a band at the waist; its straps button on. */
function drawPinafore({ k, view, garment }: Sheet, { waistY, bodice }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  if (bodice.hasWaistSeam) return;
  draft.part('waistband');
  for (const dy of [-19, 19]) {
    const y = waistY + dy * k;
    const x = xAt(halves.right.side, y);
    const seam = arc([-x, y], [x, y], 3 * k);
    draft.line('seam', seam).line('topstitch', shift(seam, [0, dy < 0 ? 6 * k : -6 * k]));
  }
  if (garment.choice.closure === 'pullover') {
    // It opens at the sides: two buttons at the waist.
    for (const dy of [-9, 9]) { const y = waistY + dy * k; const x = xAt(halves.right.side, y) - 11 * k; drawButton(draft, [view === 'front' ? x : -x, y], 12 * k); drawButton(draft, [view === 'front' ? -x : x, y], 12 * k); }
  }
}

/** The parted fronts, with a hook, a button, a frog or a tie where they meet. */
function drawBolero(sheet: Sheet, block: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  const { k, garment } = sheet;
  const edge = drawOpenFront(sheet, block, { halves, draft, backHem: hemLine(halves) });
  draft.part('body').pair('outline', edge).pair('topstitch', offset(edge, -7 * k));
  draft.part('closure');
  const y = edge.start[1] + 12 * k;
  if (garment.choice.closure === 'button-front') { draft.line('seam', lines([-7 * k, y], [7 * k, y])); drawButton(draft, [0, y], garment.closure?.buttonDiameter ?? 16 * k); }
  else if (garment.choice.closure === 'frog') drawFrog(draft, [0, y], { along: [1, 0], k, size: 0.7 });
  else drawSideTie(draft, { at: [0, y], k: k * 0.8, long: 150, flip: (path) => path });
}

/** A close straight skirt needs a vent to walk in. */
function drawVent({ view, k, garment }: Sheet, { hemY, waistY, bodice, neck }: Block, { halves, draft }: { readonly halves: Halves; readonly draft: Draft }): void {
  if (view === 'front' || bodice.hasWaistSeam || bodice.backVent === undefined) return;
  const bottom = endOf(halves.right.hem)[1];
  const top = Math.max(waistY + 60 * k, hemY - bodice.backVent);
  draft.part('hem');
  if (garment.choice.closure !== 'back-zip') draft.line('seam', lines([0, neck.backDepth], [0, bottom]));
  draft.line('seam', lines([0, top], [24 * k, top + 16 * k], [24 * k, bottom - 1 * k])).line('topstitch', lines([-2 * k, top - 2 * k], [28 * k, top + 18 * k]));
}
