import { lerp } from '@toile/geometry';
import type { Sheet } from './block.ts';
import type { Draft } from './drawing.ts';
import { hemHeights, PANEL_SHARE } from './lay-skirt.ts';
import type { LaidSkirt } from './lay-skirt.ts';
import { arc, close, curve, endOf, join, lines, mirror, offset, reverse } from './path.ts';
import type { Path } from './path.ts';

/**
 * A mamian skirt (马面裙): two cloths of two plain panels each, sewn to one band so that a plain panel lies over another in front and
 * behind, open at its edges; between them knife pleats, their folds turned towards the side on both halves. The hidden panel's edge is dashed.
 */
export function drawMamian(sheet: Sheet, { laid, draft }: { readonly laid: LaidSkirt; readonly draft: Draft }): void {
  const { garment, k } = sheet;
  const hemAt = hemHeights(laid.hem);
  const hemX = endOf(laid.right)[0];
  const top0 = Math.max(0.3, Math.min(0.7, (laid.skirt.flatPanels?.width ?? laid.waistX) / 2 / laid.waistX));
  const edge = (share: number, top: number): Path => { const x = hemX * share; return curve([laid.waistX * top, laid.top + 2 * k], [lerp(laid.waistX * top, x, 0.3), lerp(laid.top, hemAt(x), 0.33)], [lerp(laid.waistX * top, x, 0.7), lerp(laid.top, hemAt(x), 0.68)], [x, hemAt(x)]); };
  const panel = edge(PANEL_SHARE, top0);
  // Pleats first: the panel lies on them.
  draft.part('pleat');
  const count = 6;
  for (let i = 1; i <= count; i++) {
    const line = edge(lerp(PANEL_SHARE, 1, (i - 0.25) / (count + 0.4)), lerp(top0, 1, (i - 0.25) / (count + 0.4)));
    draft.pair('seam', line);
    // Each fold's under edge, seen at the hem, and the stitches that hold it below the band.
    const foot = endOf(line);
    draft.pair('fold', lines([foot[0] - 9 * k, foot[1] - 3 * k], [lerp(foot[0], line.start[0], 0.36) - 6 * k, lerp(foot[1], line.start[1], 0.36)]));
    draft.pair('topstitch', lines([line.start[0] - 4 * k, laid.top + 3 * k], [line.start[0] - 2 * k, laid.top + 74 * k]));
  }
  // Which way the folds turn: towards the side on both halves.
  const arrowY = laid.top + 108 * k;
  const ax = lerp(laid.waistX, hemX, 0.12) * 0.74;
  draft.pair('seam', lines([ax - 20 * k, arrowY], [ax + 20 * k, arrowY]), lines([ax + 11 * k, arrowY - 6 * k], [ax + 20 * k, arrowY], [ax + 11 * k, arrowY + 6 * k]));
  const left = hemAt(0);
  draft.part('skirt').shape(close(join(arc([-laid.waistX * top0, laid.top + 2 * k], [laid.waistX * top0, laid.top + 2 * k], 4 * k), panel, lines(endOf(panel), [0, left], [-endOf(panel)[0], endOf(panel)[1]]), reverse(mirror(panel)))), { line: 'none' });
  draft.pair('edge', panel).pair('topstitch', offset(panel, 8 * k));
  draft.line('outline', lines([-endOf(panel)[0], endOf(panel)[1]], [0, left], endOf(panel)));
  draft.pair('hidden', edge(PANEL_SHARE * 0.8, top0 * 0.74));
  // The borders woven or embroidered at the knee and the hem (膝襕, 底襕) are set on the panel.
  if (garment.choice.details.includes('embroidery') || garment.choice.fabric === 'brocade') {
    draft.part('embroidery');
    for (const [from, to] of [[0.62, 0.69], [0.86, 0.95]] as const) {
      const y = (t: number): number => lerp(laid.top, left, t);
      const x = (t: number): number => lerp(laid.waistX * top0, hemX * PANEL_SHARE, t) - 10 * k;
      draft.line('seam', lines([-x(from), y(from)], [x(from), y(from)]), lines([-x(to), y(to)], [x(to), y(to)]));
      for (let i = 0; i < 22; i++) { const t = lerp(-1, 1, (i + 0.5) / 22); draft.line('fold', lines([t * x(from) - 5 * k, y(to) - 1 * k], [t * x(from) + 5 * k, y(from) + 1 * k])); }
    }
  }
}
