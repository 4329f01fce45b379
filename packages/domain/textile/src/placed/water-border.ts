import { createRng, hashOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { Point } from '@toile/geometry';
import type { PlacedPicture, TileShape } from '@toile/drawing';
import { blob, line, spiral } from '../motif/curve-shapes.ts';
import { disc, filled, outlined, placed } from '../motif/motif.ts';
import { ruyiCloud } from '../motif/ruyi-cloud.ts';
import { bloom, figure } from '../print-family.ts';
import type { PanelName } from '../print.ts';
import { blend, recolour } from '../recolour.ts';
import type { PrintInks } from '../recolour.ts';
import { borderPicture, borderSheet } from './border.ts';
import { rememberPictures } from './remembered.ts';

const RISE = 270;
/** Height of the standing water over the hem, mm. */
const STANDING = 120;

/** Standing water (立水): slanting swaying bands in runs of tones, mirrored about the middle of the panel. */
function standingWater(inks: PrintInks, width: number, hang: number): TileShape[] {
  const tones = [figure(inks, 0), blend(figure(inks, 0), inks.ground, 0.4), bloom(inks, 0), blend(bloom(inks, 0), inks.ground, 0.45), bloom(inks, 1), blend(bloom(inks, 1), inks.ground, 0.45)];
  const bands = 2 * Math.round(width / 2 / 15);
  const pitch = width / bands;
  const shapes: TileShape[] = [];
  const edge = (x: number, way: number): Point[] => Array.from({ length: 15 }, (_, i): Point => {
    const u = i / 14;
    return [x + way * (u * 46 + Math.sin(u * 9.2) * 4.6), -STANDING + u * (STANDING + hang)];
  });
  for (let i = 0; i < bands; i++) {
    const way = i < bands / 2 ? -1 : 1;
    const fromMiddle = i < bands / 2 ? bands / 2 - 1 - i : i - bands / 2;
    const x = width / 2 + way * fromMiddle * pitch;
    const a = edge(x, way), b = edge(x + way * pitch * 1.02, way);
    shapes.push(filled([...a, ...b.slice().reverse()], tones[fromMiddle % tones.length] as Hex));
    shapes.push(filled(line(a, 1.3), inks.ground));
  }
  // The gore where the two ways part in the middle.
  shapes.push(filled([[width / 2, -STANDING], ...edge(width / 2, 1), ...edge(width / 2, -1).reverse()], blend(bloom(inks, 1), inks.ground, 0.2)));
  return shapes;
}

/** Level water (平水) along the top of the standing water: overlapping fans, the near row in front. */
function levelWater(inks: PrintInks, width: number): TileShape[] {
  const shapes: TileShape[] = [];
  const count = Math.round(width / 44), pitch = width / count;
  for (const [row, y] of [[0, -STANDING - 16], [1, -STANDING - 4], [2, -STANDING + 8]] as const) {
    for (let i = 0; i < count; i++) {
      const at: Point = [(i + (row % 2 ? 0.5 : 0)) * pitch, y];
      for (const [share, fill] of [[1, figure(inks, 0)], [0.9, inks.ground], [0.78, blend(figure(inks, 0), inks.ground, 0.35)], [0.6, inks.ground], [0.48, bloom(inks, 1)], [0.3, inks.ground], [0.2, figure(inks, 0)]] as const) {
        const radius = pitch * 0.56 * share;
        shapes.push(filled(Array.from({ length: 21 }, (_, k): Point => [at[0] - Math.cos((k / 20) * Math.PI) * radius, at[1] - Math.sin((k / 20) * Math.PI) * radius * 0.9]).concat([[at[0] + radius, at[1] + 6], [at[0] - radius, at[1] + 6]]), fill));
      }
    }
  }
  return shapes;
}

/** A breaker: a curl of foam on a bent back, drops flung off. About 50 high from the origin at its foot. */
function breaker(inks: PrintInks, isMirrored: boolean, at: Point, size: number): TileShape[] {
  const edge = { colour: figure(inks, 0), width: 1.4 };
  return placed([
    ...outlined(blob([[-24, 6], [-20, -12], [-6, -30], [12, -38], [24, -30], [20, -20], [10, -22], [6, -10], [14, 6]], 2), blend(figure(inks, 0), inks.ground, 0.5), edge),
    ...[0.3, 0.55, 0.8].map((k) => filled(line(blob([[-20 + 26 * k, 5], [-16 + 22 * k, -10], [-5 + 13 * k, -25]], 3).slice(0, 10), 1.5), inks.ground)),
    ...([[23, -27, 6.4], [13, -37, 7.4], [1, -37, 5.8], [27, -16, 4.2]] as const).flatMap(([x, y, r], i) => [...outlined(disc([x, y], r, 18), inks.ground, edge), filled(line(spiral([x, y], { from: r * 0.62, to: 0.4, turns: i % 2 ? -1.1 : 1.1, start: 2 }), 1.2), figure(inks, 0))]),
    ...([[33, -36, 2.2], [25, -46, 1.7], [36, -25, 1.5], [10, -51, 1.5]] as const).map(([x, y, r]) => filled(disc([x, y], r, 10), figure(inks, 0))),
  ], { at, size, isMirrored });
}

/** The rock of the sea (江崖): three stepped peaks of banded stone, the middle one highest. Origin at its foot. */
function rock(inks: PrintInks, at: Point, size: number): TileShape[] {
  const peak = (x: number, width: number, height: number): TileShape[] => [1, 0.84, 0.66, 0.48, 0.3].flatMap((share, i) => outlined(
    blob([[x - width * share, 4], [x - width * 0.86 * share, -height * 0.5 * share], [x - width * 0.3 * share, -height * share], [x, -height * 1.04 * share], [x + width * 0.3 * share, -height * share], [x + width * 0.86 * share, -height * 0.5 * share], [x + width * share, 4]], 3),
    [figure(inks, 0), inks.ground, bloom(inks, 0), inks.ground, bloom(inks, 1)][i] as Hex, { colour: figure(inks, 0), width: 0.9 }));
  return placed([...peak(-20, 15, 44), ...peak(20, 15, 44), ...peak(0, 17, 78)], { at, size });
}

/** Hai shui jiang ya at the hem: standing water, level water, breakers and the rocks of the sea, clouds above. Nothing on a bodice. */
export function waterBorder(colours: readonly Hex[], seed: number, panel: PanelName): readonly PlacedPicture[] {
  if (panel === 'bodice') return [];
  const id = `water-border/${panel}/${seed}/${colours.join('')}`;
  return rememberPictures(id, () => {
    const sheet = borderSheet(panel, RISE);
    const inks = recolour(colours, 4);
    const rng = createRng(hashOf('water-border', seed));
    const { width } = sheet;
    const cloud = { rim: bloom(inks, 1), body: blend(bloom(inks, 1), inks.ground, 0.74), inner: blend(bloom(inks, 1), inks.ground, 0.45) };
    const shapes: TileShape[] = [...standingWater(inks, width, sheet.hang)];
    for (const x of [0.5, 0.02]) shapes.push(...rock(inks, [x * width, -STANDING - 6], 1.1));
    for (const [x, isMirrored] of [[0.36, false], [0.64, true], [0.17, true], [0.83, false]] as const) shapes.push(...breaker(inks, isMirrored, [x * width + rng.between(-5, 5), -STANDING - 12], rng.between(0.85, 1.05)));
    shapes.push(...levelWater(inks, width));
    for (const [x, y, size, isMirrored] of [[0.27, -232, 0.55, false], [0.73, -236, 0.55, true], [0.92, -215, 0.34, false], [0.09, -218, 0.34, true]] as const) shapes.push(...placed(ruyiCloud(cloud, size > 0.5), { at: [x * width, y], size, isMirrored }));
    return [borderPicture(id, panel, { sheet, shapes })];
  });
}
