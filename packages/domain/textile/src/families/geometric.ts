import type { Point } from '@toile/geometry';
import type { Rng } from '@toile/kernel';
import type { TileShape } from '@toile/drawing';
import { disc, filled, rectangle } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import type { PrintInks } from '../recolour.ts';
import { blend } from '../recolour.ts';

type Size = { readonly width: number; readonly height: number };

/** Quarter discs turned this way and that on a 4 × 4 grid: the Bauhaus toy box. */
function quarters(inks: PrintInks, rng: Rng, { width }: Size): TileShape[] {
  const cell = width / 4;
  const shapes: TileShape[] = [];
  for (let j = 0; j < 4; j++) {
    for (let i = 0; i < 4; i++) {
      const x = i * cell, y = j * cell;
      const [back, front] = rng.pick([[-1, 0], [0, 1], [1, -1], [2, 0], [-1, 2], [3, 1], [-1, 3], [0, 3]] as const);
      const colour = (ink: number): TileShape['fill'] => (ink < 0 ? inks.ground : figure(inks, ink));
      shapes.push(filled(rectangle(x - 0.04, y - 0.04, cell + 0.08, cell + 0.08), colour(back)));
      const kind = rng.whole(0, 4);
      const corner = rng.whole(0, 3);
      const at: Point = [x + (corner % 2 ? cell : 0), y + (corner > 1 ? cell : 0)];
      const arc = (radius: number): Point[] => [at, ...Array.from({ length: 13 }, (_, k): Point => {
        const angle = ([0, 1, 3, 2][corner] as number) * (Math.PI / 2) + (k / 12) * (Math.PI / 2);
        return [at[0] + Math.cos(angle) * radius, at[1] + Math.sin(angle) * radius];
      })];
      if (kind < 2) shapes.push(filled(arc(cell), colour(front)), ...(kind === 1 ? [filled(arc(cell * 0.5), colour(back))] : []));
      else if (kind === 2) shapes.push(filled(disc([x + cell / 2, y + cell / 2], cell * 0.36, 32), colour(front)), filled(disc([x + cell / 2, y + cell / 2], cell * 0.15, 20), colour(back)));
      else if (kind === 3) shapes.push(filled([[x, y], [x + cell, y], [x, y + cell]], colour(front)));
      else shapes.push(filled(rectangle(x, y, cell, cell / 4), colour(front)), filled(rectangle(x, y + cell / 2, cell, cell / 4), colour(front)));
    }
  }
  return shapes;
}

/** Tumbling blocks: rhombs in three tones that the eye reads as cubes. */
function blocks(inks: PrintInks, _rng: Rng, { width, height }: Size): TileShape[] {
  const across = 3, down = 2;
  const a = width / across, rise = height / (down * 2);
  const shapes: TileShape[] = [];
  for (let j = 0; j < down * 2; j++) {
    for (let i = 0; i < across; i++) {
      const x = i * a + (j % 2 ? a / 2 : 0), y = j * rise;
      const third = rise / 3;
      const tone = (i + Math.floor(j / 2)) % 2;
      const lead = tone ? figure(inks, 0) : figure(inks, 1);
      shapes.push(
        filled([[x, y], [x + a / 2, y + third], [x, y + 2 * third], [x - a / 2, y + third]], figure(inks, 2)),
        filled([[x - a / 2, y + third], [x, y + 2 * third], [x, y + 4 * third], [x - a / 2, y + rise]], lead),
        filled([[x, y + 2 * third], [x + a / 2, y + third], [x + a / 2, y + rise], [x, y + 4 * third]], blend(lead, inks.ground, 0.55)),
      );
    }
  }
  return shapes;
}

/** Overlapping circles: four-petalled stars with lozenge hearts. */
function petals(inks: PrintInks, _rng: Rng, { width }: Size): TileShape[] {
  const cell = width / 3;
  const shapes: TileShape[] = [];
  const lens = (from: Point, to: Point): Point[] => {
    const mx = (from[0] + to[0]) / 2, my = (from[1] + to[1]) / 2;
    const dx = to[0] - from[0], dy = to[1] - from[1];
    const side = (sign: number): Point[] => Array.from({ length: 12 }, (_, k): Point => {
      const t = k / 12, bulge = Math.sin(Math.PI * t) * 0.2 * sign;
      return sign > 0 ? [from[0] + dx * t - dy * bulge, from[1] + dy * t + dx * bulge] : [to[0] - dx * t - dy * bulge, to[1] - dy * t + dx * bulge];
    });
    return mx === my && dx === 0 ? [] : [...side(1), ...side(-1)];
  };
  for (let j = 0; j < 3; j++) {
    for (let i = 0; i < 3; i++) {
      const x = i * cell, y = j * cell;
      shapes.push(filled(lens([x, y], [x + cell, y]), figure(inks, 0)), filled(lens([x, y], [x, y + cell]), figure(inks, (i + j) % 3 === 0 ? 1 : 0)));
      const c: Point = [x + cell / 2, y + cell / 2], r = cell * 0.13;
      shapes.push(filled([[c[0], c[1] - r], [c[0] + r, c[1]], [c[0], c[1] + r], [c[0] - r, c[1]]], figure(inks, 2)));
    }
  }
  return shapes;
}

/** Geometrics in three manners, by seed: quarter discs, tumbling blocks, overlapping circles. */
export const GEOMETRIC = definePrint({
  id: 'geometric', repeat: [120, 120], colours: [2, 5], layout: 'straight',
  description: 'geometric figures on a grid',
  draw: (inks, rng, size) => rng.pick([quarters, blocks, petals])(inks, rng, size),
});
