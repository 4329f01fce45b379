import { createRng, hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { PlacedPicture } from '@toile/drawing';
import { placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { plumSpray } from '../motif/plum.ts';
import { bloom } from '../print-family.ts';
import type { PanelName } from '../print.ts';
import { recolour } from '../recolour.ts';
import { PANEL_SIZE } from './border.ts';
import { rememberPictures } from './remembered.ts';
import { paintShapes } from './shape-painter.ts';

/** Sprays on each panel: place (shares of it), turn, size against the repeat's, mirrored. They climb from one side and leave the other bare. */
const SPRAYS: Readonly<Record<PanelName, readonly (readonly [x: number, y: number, turn: number, size: number, isMirrored: boolean])[]>> = {
  bodice: [[0.24, 0.66, -0.35, 1.9, false], [0.86, 0.2, 0.5, 0.9, true]],
  skirt: [[0.22, 0.74, -0.25, 2.4, false], [0.62, 0.42, -0.6, 1.2, false]],
  coat: [[0.26, 0.82, -0.3, 2.5, false], [0.56, 0.56, -0.65, 1.7, false], [0.74, 0.27, -0.5, 1.15, false]],
};
/** A branch is soft-edged: half a pixel to the mm is enough, and a coat's picture stays small. */
const PER_MM = 0.5;

/** One flowering branch climbing over a panel, as it is embroidered on a qipao. */
export function plumPanel(colours: readonly Hex[], seed: number, panel: PanelName): readonly PlacedPicture[] {
  const id = `plum-panel/${panel}/${seed}/${colours.join('')}`;
  return rememberPictures(id, () => {
    const inks = recolour(colours, 3);
    const rng = createRng(hashOf('plum-panel', seed));
    const [width, height] = PANEL_SIZE[panel];
    const branch = { wood: inks.line, petal: bloom(inks, 0), heart: bloom(inks, 1), ground: inks.ground };
    const isTurned = rng.chance(0.5);
    const shapes: Motif[number][] = SPRAYS[panel].flatMap(([x, y, turn, size, isMirrored]) => {
      const flipped = isMirrored !== isTurned;
      return placed(plumSpray(branch, rng), { at: [(isTurned ? 1 - x : x) * width, y * height], turn: isTurned ? -turn : turn, size, isMirrored: flipped });
    });
    const picture = paintShapes(shapes, { width, height, perMm: PER_MM });
    return [{ id, ...picture, s: [0, 1], t: [0, 1] }];
  });
}
