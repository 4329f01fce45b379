import type { Layer as PsdLayer } from 'ag-psd';
import { createPainter } from '../paint/painter.ts';
import type { Painter } from '../paint/painter.ts';
import type { PaintOptions, Scene } from '../scene.ts';
import { groupsOf, nameFor, partOf, runsOf } from './runs.ts';
import type { PartNames } from './runs.ts';
import { separate } from './separate.ts';
import type { Sheet } from './separate.ts';

/** How a layered picture is written. */
export interface PsdOptions { readonly names?: PartNames; /** A painter to paint with; one of its own where left out. */ readonly painter?: Painter }

/**
 * The painting as a PSD (Photoshop, Affinity Photo, Krita, Photopea, GIMP): from the bottom the paper, the shadow on the ground, then a folder for
 * the figure and one for each garment with a layer for each part, each over its own shadow. Shadows multiply and can be moved, dimmed or taken out.
 * Laid over each other, the layers are the flat painting. A garment that lies both behind and before another has two folders.
 */
export async function sceneToPsd(scene: Scene, options: PaintOptions, { names = {}, painter = createPainter() }: PsdOptions = {}): Promise<Uint8Array> {
  // Loaded when a file is written: who only paints never needs it.
  const { writePsdUint8Array } = await import('ag-psd');
  const { width, height } = options, runs = runsOf(scene), { flat, paper, ground, sheets } = separate(painter, scene, runs, options);
  const used = new Map<string, number>();
  const folders = groupsOf(runs).flatMap(({ owner, from, to }): PsdLayer[] => {
    const inside = new Map<string, number>(), children = runs.slice(from, to).flatMap((run, i) => {
      const made = sheets[from + i] as readonly Sheet[];
      if (made.length === 0) return [];
      const name = nameFor(partOf(run), names.part, inside);
      return made.map((sheet) => layerOf(sheet, sheet.kind === 'shadow' ? `${name}, shadow` : name));
    });
    // a folder's own blending would keep its shadows from what lies under the folder
    return children.length === 0 ? [] : [{ name: nameFor(owner, names.owner, used), opened: false, blendMode: 'pass through', children }];
  });
  const bottom: PsdLayer = { name: 'Paper', left: 0, top: 0, right: width, bottom: height, imageData: { width, height, data: paper } };
  return writePsdUint8Array({
    width, height, channels: 3, bitsPerChannel: 8, colorMode: 3, imageData: { width, height, data: flat },
    children: [bottom, ...(ground ? [layerOf(ground, 'Ground shadow')] : []), ...folders],
  }, { generateThumbnail: false, noBackground: true });
}

const layerOf = ({ kind, box, rgba }: Sheet, name: string): PsdLayer => ({
  name, left: box.left, top: box.top, right: box.right, bottom: box.bottom, blendMode: kind === 'shadow' ? 'multiply' : 'normal', opacity: 1,
  imageData: { width: box.right - box.left, height: box.bottom - box.top, data: rgba },
});
