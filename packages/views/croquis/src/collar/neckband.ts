import { add, normalise, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { mix, curveOf, pointOn } from '@toile/geometry';
import { clothOf, repeatOnly, ribbed } from '../frame/cloth.ts';
import { bodyDepth } from '../bodice/depth.ts';
import { marksSheet } from '../frame/marks.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import type { CollarKit } from './kit.ts';

/** How an edge without a collar is finished: knitted band, or facing and a stitched edge. */
export function neckband(kit: CollarKit): Sheet[] {
  const { draft, neckline, on } = kit;
  const { choice, fabric, neck } = draft.garment;
  const line = neckline.points;
  const centre = on(0, Math.min(neckline.depth - 90, 240));
  const isBound = (neck?.bandDepth ?? 0) > 0 && neckline.hold === 'shoulders' && choice.type !== 'kimono-jacket';
  if (isBound) {
    const isRibbed = fabric.construction === 'knit' || choice.type === 'bomber';
    const wide = (neck?.bandDepth ?? 0) * 0.72;
    const shift = (by: number): Point[] => line.map((p) => add(p, scale(normalise(subtract(p, centre)), by)));
    const inner = shift(-2), outer = shift(wide);
    const a = curveOf(inner), b = curveOf(outer);
    const own = repeatOnly(clothOf(draft, 'neckline'));
    const stuff = isRibbed ? ribbed(own) : own;
    const inks: Ink[] = Array.from({ length: isRibbed ? 25 : 0 }, (_, i) => {
      const t = (i + 0.5) / 25;
      const p = pointOn(a, t), q = pointOn(b, t);
      return { points: [mix(p, q, 0.14), mix(p, q, 0.88)], width: 1.3, kind: 'fold', opacity: 0.4 };
    });
    return [...(choice.type === 'sweatshirt' && draft.figure.view === 'front' && neckline.id === 'crew' ? [insert(kit, outer, stuff)] : []), kit.piece('band', [...inner, ...outer.slice().reverse()], {
      surface: surfaceOf((s, t) => mix(pointOn(a, t), pointOn(b, t), s), { rows: 4, columns: 22, cloth: (s, t) => [t * b.length, s * wide] }),
      relief: { round: 0, halfWidth: 20, alongS: Float32Array.from({ length: 65 }, (_, i) => 3.6 * Math.sqrt(Math.max(0, Math.sin((Math.PI * i) / 64)))) },
      inks, shadow: 0.18, contour: 0.7,
    }, stuff)];
  }
  if (neckline.hold !== 'shoulders' || neckline.id === 'cowl' || neckline.id === 'turtleneck' || neckline.id === 'sweetheart' || fabric.material.opacity < 0.9) return [];
  // A faced edge: one row of stitching, following it.
  const row = line.map((p) => add(p, scale(normalise(subtract(p, centre)), 8))).slice(1, -1);
  return [marksSheet(draft, bodyDepth(kit.frame) + 6, {
    part: 'neckline', suffix: 'stitch', stuff: clothOf(draft, 'neckline', 'body'), outline: [...line, ...row.slice().reverse()],
    inks: [{ points: row, width: 1.25, kind: 'stitch', opacity: 0.75 }],
  })];
}

/** The V let into the front of a sweatshirt below its band: it kept the neck from stretching, and took the sweat. */
function insert(kit: CollarKit, band: readonly Point[], stuff: CollarKit['stuff']): Sheet {
  const n = band.length - 1;
  const top = band.slice(Math.round(n * 0.41), Math.round(n * 0.59) + 1);
  const middle = band[n >> 1] as Point;
  const foot = add(middle, [0, 46]);
  const a = top[0] as Point, b = top[top.length - 1] as Point;
  const inks: Ink[] = Array.from({ length: 7 }, (_, i): Ink => {
    const p = mix(a, b, (i + 1) / 8);
    return { points: [add(p, [0, 2]), mix(p, add(foot, [(i - 3) * 1.6, -8]), 0.86)], width: 1.2, kind: 'fold', opacity: 0.45, isClipped: true };
  });
  for (const [from, sign] of [[a, 1], [b, -1]] as const) inks.push({ points: [add(from, [sign * 4, 2]), add(foot, [0, -6])], width: 1.15, kind: 'stitch', opacity: 0.85 });
  return sheetOf(kit.draft, bodyDepth(kit.frame) + 6, { part: 'neckline', suffix: 'insert', stuff, outline: [...top, foot], wish: { inks, shadow: 0.12, contour: 0.6 } });
}
