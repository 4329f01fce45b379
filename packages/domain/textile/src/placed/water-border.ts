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

const RISE = 260;
/** Height of the standing water over the hem, mm. */
const STANDING = 104;

/** Standing water (立水): close slanting bands in runs of tones, parting from the middle of the panel as chevrons. */
function standingWater(inks: PrintInks, width: number, hang: number): TileShape[] {
  const run = (colour: Hex): Hex[] => [colour, blend(colour, inks.ground, 0.3), blend(colour, inks.ground, 0.55), blend(colour, inks.ground, 0.76)];
  const tones = [...run(figure(inks, 0)), ...run(bloom(inks, 0)), ...run(bloom(inks, 1))];
  const middle = width / 2, pitch = 10.5, slant = 92;
  const shapes: TileShape[] = [];
  const first = -Math.ceil(slant / pitch) - 1, last = Math.ceil(middle / pitch);
  for (let k = first; k <= last; k++) {
    for (const way of [-1, 1]) {
      // Bands that start beyond the middle show only on their own side of it.
      const edge = (offset: number): Point[] => Array.from({ length: 13 }, (_, i): Point => {
        const u = i / 12;
        const out = offset + u * slant + Math.sin(u * 7.5) * 2.6;
        return [middle + way * Math.min(middle, Math.max(0, out)), -STANDING + u * (STANDING + hang)];
      });
      const a = edge(k * pitch), b = edge((k + 1.02) * pitch);
      shapes.push(filled([...a, ...b.slice().reverse()], tones[(((k % tones.length) + tones.length) % tones.length)] as Hex));
      if (k >= 0 && k % 4 === 0) shapes.push(filled(line(a, 1.2), inks.ground));
    }
  }
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
  const peak = (x: number, width: number, height: number): TileShape[] => [1, 0.86, 0.72, 0.58, 0.44, 0.3].flatMap((share, i) => outlined(
    blob([[x - width * share, 4], [x - width * 0.86 * share, -height * 0.5 * share], [x - width * 0.3 * share, -height * share], [x, -height * 1.04 * share], [x + width * 0.3 * share, -height * share], [x + width * 0.86 * share, -height * 0.5 * share], [x + width * share, 4]], 3),
    [figure(inks, 0), blend(figure(inks, 0), inks.ground, 0.45), inks.ground, bloom(inks, 0), blend(bloom(inks, 0), inks.ground, 0.5), bloom(inks, 1)][i] as Hex, { colour: figure(inks, 0), width: 0.9 }));
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
    for (const x of [0.5, 0.02]) shapes.push(...rock(inks, [x * width, -STANDING - 8], 1.35));
    for (const [x, isMirrored] of [[0.36, false], [0.64, true], [0.17, true], [0.83, false]] as const) shapes.push(...breaker(inks, isMirrored, [x * width + rng.between(-5, 5), -STANDING - 14], rng.between(1.1, 1.35)));
    shapes.push(...levelWater(inks, width));
    for (const [x, y, size, isMirrored] of [[0.27, -232, 0.55, false], [0.73, -236, 0.55, true], [0.92, -215, 0.34, false], [0.09, -218, 0.34, true]] as const) shapes.push(...placed(ruyiCloud(cloud, size > 0.5), { at: [x * width, y], size, isMirrored }));
    return [borderPicture(id, panel, { sheet, shapes })];
  });
}
