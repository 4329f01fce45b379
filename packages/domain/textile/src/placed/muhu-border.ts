import { createRng, hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { PlacedPicture } from '@toile/drawing';
import { muhuPosy } from '../motif/muhu-posy.ts';
import { disc, filled, placed, rectangle } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { leaf } from '../motif/leaf.ts';
import { stitchedFlower } from '../motif/stitched-flower.ts';
import { bloom, figure } from '../print-family.ts';
import type { PanelName } from '../print.ts';
import { recolour } from '../recolour.ts';
import { borderPicture, borderSheet } from './border.ts';
import { rememberPictures } from './remembered.ts';

const RISE = 300;

/** Muhu posies standing along the hem, a band with a running stitch below them, small flowers scattered upwards and thinning out. Nothing on a bodice. */
export function muhuBorder(colours: readonly Hex[], seed: number, panel: PanelName): readonly PlacedPicture[] {
  if (panel === 'bodice') return [];
  const id = `muhu-border/${panel}/${seed}/${colours.join('')}`;
  return rememberPictures(id, () => {
    const sheet = borderSheet(panel, RISE);
    const inks = recolour(colours, 5);
    const rng = createRng(hashOf('muhu-border', seed));
    const thread = (k: number): Hex => bloom(inks, k % inks.blooms.length);
    const shapes: Motif[number][] = [
      filled(rectangle(0, -14, sheet.width, 14 + sheet.hang), figure(inks, 0)),
      filled(rectangle(0, -22, sheet.width, 3.4), thread(1)), filled(rectangle(0, -36, sheet.width, 2.4), inks.leaf),
    ];
    const dots = Math.round(sheet.width / 12);
    for (let i = 0; i < dots; i++) shapes.push(filled(disc([((i + 0.5) / dots) * sheet.width, -28.4], 2.7, 10), thread(i % 3)));
    // Two posies and a handful of flowers are stitched once and set again and again, as they are on a chart.
    const posies = ([[0, 1, 2, 3], [1, 0, 3, 2]] as const).map(([a, b, c, d], k) => muhuPosy({ green: inks.leaf, ground: inks.ground, threads: [thread(a), thread(b), thread(c), thread(d)] }, rng, k === 1));
    const blossoms = [0, 1, 2, 3].map((k) => stitchedFlower(rng, { petal: thread(k), heart: thread(3), petals: 5, width: 0.92 }));
    const count = Math.round(sheet.width / 92);
    const pitch = sheet.width / count;
    for (let i = 0; i < count; i++) {
      const isMirrored = i % 2 === 1;
      shapes.push(...placed(posies[i % 2] ?? [], { at: [(i + 0.5) * pitch, -36 - 64 * (isMirrored ? 1.04 : 0.96)], size: isMirrored ? 1.04 : 0.96 }));
      shapes.push(...placed(blossoms[3] ?? [], { at: [i * pitch, -50], size: 9 }));
      for (const turn of [-1, 1]) shapes.push(...placed(leaf(inks.leaf, { veins: 0 }), { at: [i * pitch, -46], turn: turn * 1.2, size: 16 }));
    }
    for (let row = 0; row < 5; row++) {
      const many = Math.round(count * (2.2 - row * 0.38));
      for (let i = 0; i < many; i++) {
        const at = [((i + (row % 2 ? 0.5 : 0)) / many) * sheet.width + rng.between(-8, 8), -176 - row * 26 + rng.between(-7, 7)] as const;
        const turn = rng.between(0, 6.28);
        for (const k of [0, 2.4]) shapes.push(...placed(leaf(inks.leaf, { veins: 0 }), { at, turn: turn + k, size: 9.5 - row }));
        shapes.push(...placed(blossoms[(i + row) % 4] ?? [], { at, turn, size: 6.6 - row * 0.7 }));
      }
    }
    return [borderPicture(id, panel, { sheet, shapes })];
  });
}
