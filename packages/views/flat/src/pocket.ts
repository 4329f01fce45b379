import type { Point } from '@toile/geometry';
import type { PocketDims } from '@toile/garment';
import type { Draft } from './drawing.ts';
import { close, curve, dot, join, lines, shift } from './path.ts';
import type { Path } from './path.ts';

/** Draws a pocket at its place; `sign` −1 puts it on the left of the paper. */
export function drawPocket(draft: Draft, pocket: PocketDims, { at: [cx, top], sign, k }: { readonly at: Point; readonly sign: 1 | -1; readonly k: number }): void {
  const { width, height } = pocket;
  const p = (x: number, y: number): Point => [sign * (cx + x), top + y];
  const l = -width / 2;
  const r = width / 2;
  if (sign === 1) draft.mark(`pocket:${pocket.kind}`, [cx + width * 0.2, top + height * 0.5]);
  draft.part(pocket.kind === 'kangaroo-pocket' || pocket.kind === 'jeans-back-pocket' ? 'patch-pocket' : pocket.kind);
  const bag = (inset: number, y0: number): Path => lines(p(l + inset, y0), p(l + inset, height - 12 * k - inset * 0.5), p(0, height - inset), p(r - inset, height - 12 * k - inset * 0.5), p(r - inset, y0));
  switch (pocket.kind) {
    case 'patch-pocket': {
      const isRound = pocket.place === 'hip';
      const shape = isRound
        ? join(lines(p(r, 0), p(l, 0), p(l, height - 26 * k)), curve(p(l, height - 26 * k), p(l, height - 6 * k), p(l + 10 * k, height), p(l + 28 * k, height)), lines(p(l + 28 * k, height), p(r - 28 * k, height)), curve(p(r - 28 * k, height), p(r - 10 * k, height), p(r, height - 6 * k), p(r, height - 26 * k)))
        : join(lines(p(r, 0), p(l, 0)), bag(0, 0));
      draft.shape(close(shape), { line: 'edge' });
      if (!isRound) draft.line('topstitch', bag(5 * k, 4 * k));
      else draft.line('topstitch', join(lines(p(l + 6 * k, 2 * k), p(l + 6 * k, height - 28 * k)), curve(p(l + 6 * k, height - 28 * k), p(l + 6 * k, height - 10 * k), p(l + 14 * k, height - 6 * k), p(l + 30 * k, height - 6 * k)), lines(p(l + 30 * k, height - 6 * k), p(r - 30 * k, height - 6 * k)), curve(p(r - 30 * k, height - 6 * k), p(r - 14 * k, height - 6 * k), p(r - 6 * k, height - 10 * k), p(r - 6 * k, height - 28 * k)), lines(p(r - 6 * k, height - 28 * k), p(r - 6 * k, 2 * k))));
      draft.line('topstitch', lines(p(l + 1, 24 * k), p(r - 1, 24 * k)));
      bartacks(draft, [p(l, 3 * k), p(r, 3 * k)], { sign, k });
      return;
    }
    case 'flap-pocket': {
      if (pocket.place === 'chest' || pocket.place === 'back') {
        if (pocket.place === 'chest') { draft.shape(close(join(lines(p(r, 0), p(l, 0)), bag(0, 0))), { line: 'seam' }); draft.line('topstitch', bag(5 * k, 30 * k)); }
        const flap = lines(p(l - 3 * k, -6 * k), p(r + 3 * k, -6 * k), p(r + 3 * k, 34 * k), p(0, 50 * k), p(l - 3 * k, 34 * k));
        draft.shape(close(flap), { line: 'edge' }).line('topstitch', lines(p(r - 3 * k, -3 * k), p(r - 3 * k, 31 * k), p(0, 44 * k), p(l + 3 * k, 31 * k), p(l + 3 * k, -3 * k)));
        draft.shape(dot(p(0, 34 * k), 6 * k), { line: 'seam' });
        return;
      }
      const tilt = -4 * k;
      draft.line('seam', lines(p(l, -7 * k), p(r, -7 * k + tilt)));
      draft.shape(close(join(lines(p(l, 0), p(r, tilt)), lines(p(r, tilt), p(r, height + tilt - 8 * k)), curve(p(r, height + tilt - 8 * k), p(r, height + tilt), p(r - 8 * k, height + tilt), p(r - 14 * k, height + tilt)), lines(p(r - 14 * k, height + tilt), p(l + 10 * k, height)), curve(p(l + 10 * k, height), p(l, height), p(l, height - 4 * k), p(l, height - 10 * k)))), { line: 'edge' });
      draft.line('topstitch', lines(p(l + 6 * k, 6 * k), p(l + 6 * k, height - 6 * k), p(r - 6 * k, height + tilt - 6 * k), p(r - 6 * k, 4 * k + tilt)));
      return;
    }
    case 'cargo-pocket': {
      draft.shape(close(lines(p(l, 0), p(r, 0), p(r, height), p(l, height))), { line: 'edge' });
      draft.line('topstitch', lines(p(l + 6 * k, 48 * k), p(l + 6 * k, height - 6 * k), p(r - 6 * k, height - 6 * k), p(r - 6 * k, 48 * k)));
      draft.line('seam', lines(p(-9 * k, 44 * k), p(-9 * k, height))).line('fold', lines(p(9 * k, 44 * k), p(9 * k, height)));
      // The bellows shows as a second edge below and outside.
      draft.line('seam', lines(p(l + 4 * k, height), p(l + 8 * k, height + 7 * k), p(r + 7 * k, height + 7 * k), p(r + 7 * k, 20 * k), p(r, 14 * k)));
      draft.shape(close(lines(p(l - 4 * k, -8 * k), p(r + 4 * k, -8 * k), p(r + 4 * k, 38 * k), p(r * 0.55, 48 * k), p(l * 0.55, 48 * k), p(l - 4 * k, 38 * k))), { line: 'edge' });
      draft.line('topstitch', lines(p(l + 2 * k, -4 * k), p(l + 2 * k, 34 * k), p(l * 0.5, 42 * k), p(r * 0.5, 42 * k), p(r - 2 * k, 34 * k), p(r - 2 * k, -4 * k)));
      for (const x of [l * 0.62, r * 0.62]) draft.shape(dot(p(x, 32 * k), 6 * k), { line: 'seam' });
      return;
    }
    case 'welt-pocket': {
      if (pocket.place === 'hip' && height > 26 * k) {
        // A coat's welt slopes with the hand.
        const lean = width * 0.26;
        draft.shape(close(lines(p(-lean * 0.5 + 14 * k, -width * 0.42), p(lean * 0.5 + 14 * k, width * 0.44), p(lean * 0.5 + 14 * k + height, width * 0.4), p(-lean * 0.5 + 14 * k + height, -width * 0.46))), { line: 'edge' });
        draft.line('topstitch', shift(lines(p(-lean * 0.5 + 9 * k + height, -width * 0.43), p(lean * 0.5 + 9 * k + height, width * 0.38)), [0, 0]));
        for (const y of [-0.44, 0.42]) draft.line('seam', lines(p((y < 0 ? -lean : lean) * 0.5 + 16 * k, y * width), p((y < 0 ? -lean : lean) * 0.5 + 24 * k, y * width - 2 * k)));
        return;
      }
      const tilt = pocket.place === 'chest' ? -8 * k : -3 * k;
      draft.shape(close(lines(p(l, 0), p(r, tilt), p(r, tilt + height), p(l, height))), { line: 'edge' });
      if (pocket.place !== 'chest') draft.line('seam', lines(p(l, height / 2), p(r, tilt + height / 2)));
      if (pocket.place === 'back') { draft.line('seam', lines(p(0, height + 3 * k), p(0, height + 16 * k))); draft.shape(dot(p(0, height + 12 * k), 6 * k), { line: 'seam' }); }
      return;
    }
    case 'kangaroo-pocket': {
      const shape = lines(p(l + 82 * k, 0), p(r - 82 * k, 0), p(r, height * 0.5), p(r, height), p(l, height), p(l, height * 0.5));
      draft.shape(close(shape), { line: 'edge' });
      draft.line('topstitch', lines(p(r - 88 * k, 6 * k), p(r - 7 * k, height * 0.5 + 1 * k)), lines(p(l + 88 * k, 6 * k), p(l + 7 * k, height * 0.5 + 1 * k)), lines(p(l + 84 * k, 6 * k), p(r - 84 * k, 6 * k)));
      for (const x of [l, r]) draft.line('seam', lines(p(x, height * 0.5 - 5 * k), p(x - Math.sign(x) * 8 * k, height * 0.5 - 3 * k)));
      return;
    }
    case 'jeans-back-pocket': {
      draft.shape(close(lines(p(l, 4 * k), p(r, -6 * k), p(r - 3 * k, height * 0.8), p(0, height), p(l + 5 * k, height * 0.84))), { line: 'edge' });
      draft.line('topstitch', lines(p(l + 6 * k, 8 * k), p(l + 10 * k, height * 0.81), p(0, height - 7 * k), p(r - 8 * k, height * 0.77), p(r - 6 * k, -2 * k)), lines(p(l + 2 * k, 17 * k), p(r - 2 * k, 7 * k)));
      bartacks(draft, [p(l, 6 * k), p(r, -4 * k)], { sign, k });
      draft.line('topstitch', join(curve(p(l + 8 * k, height * 0.36), p(l + 26 * k, height * 0.46), p(-16 * k, height * 0.54), p(0, height * 0.42)), curve(p(0, height * 0.42), p(16 * k, height * 0.52), p(r - 26 * k, height * 0.42), p(r - 7 * k, height * 0.28))));
      return;
    }
    default:
  }
}

/** Bars of close stitching where a pocket's mouth ends, inside its corners: first the left end, then the right. */
function bartacks(draft: Draft, ends: readonly [Point, Point], { sign, k }: { readonly sign: 1 | -1; readonly k: number }): void {
  ends.forEach(([x, y], i) => { const way = (i === 0 ? 1 : -1) * sign; for (const dy of [0, 2.6]) draft.line('seam', lines([x + way * 2 * k, y + dy * k], [x + way * 12 * k, y + dy * k])); });
}
