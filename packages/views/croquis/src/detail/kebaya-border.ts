import { lightOf, shadowOf } from '@toile/colour';
import { add, curveOf, ellipse, lerp, perpendicular, pointOn, scale, tangentOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { fabricOf } from '@toile/textile';
import type { Shape } from '@toile/drawing';
import { hemEdge } from '../bodice/hem-edge.ts';
import { kebayaParting } from '../bodice/kebaya.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { clothOf, plain } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { detailDepth } from './place.ts';
import { blossom, leaflet, leafThread, stem } from './stitchery.ts';
import type { Stitched } from './stitchery.ts';

/** The edges that a kebaya's border follows on one side: down the neck and the front to its point, and from there along the hem. */
function edgesOf(frame: GarmentFrame, neckline: Neckline, sign: -1 | 1): { readonly front: Polyline; readonly hem: Polyline } {
  const { points } = neckline;
  const middle = points.length >> 1;
  const neck = sign > 0 ? points.slice(0, middle + 1) : points.slice(middle).reverse();
  const { apart, from } = kebayaParting(frame);
  const edge = hemEdge(frame);
  const isFront = frame.draft.figure.view === 'front' && frame.draft.garment.choice.isOpen !== true;
  const hem = Array.from({ length: 31 }, (_, i) => edge.pointAt(0.5 + sign * 0.5 * lerp(isFront ? apart : 0, 1, i / 30)));
  const tip = hem[0] as Point;
  const down: Point[] = isFront && tip[1] > from ? [...Array.from({ length: 12 }, (_, i) => {
    const level = lerp(neckline.depth, from, (i + 1) / 12);
    return frame.at(level, frame.centreFront(level) + sign * 1.5);
  }).filter((p) => p[1] < tip[1] - 2), ...Array.from({ length: 8 }, (_, i): Point => {
    const p = frame.at(from, frame.centreFront(from) + sign * 1.5);
    return [lerp(p[0], tip[0], (i + 1) / 8), lerp(p[1], tip[1], (i + 1) / 8)];
  })] : [];
  return { front: isFront ? [...neck, ...down] : neck, hem };
}

/** The point `by` mm inside the garment from a place on one of its edges. */
function inside(line: Polyline, towards: Point): (u: number, by: number) => Point {
  const curve = curveOf(line);
  const middle = pointOn(curve, 0.5);
  const n = perpendicular(tangentOn(curve, 0.5));
  const sign = n[0] * (towards[0] - middle[0]) + n[1] * (towards[1] - middle[1]) > 0 ? 1 : -1;
  return (u, by) => add(pointOn(curve, u), scale(perpendicular(tangentOn(curve, Math.min(0.995, Math.max(0.005, u)))), sign * by));
}

const lengthOf = (line: Polyline): number => curveOf(line).length;

/** Needle lace let in along the edges: a flat band whose inner edge is scalloped, an eyelet in every scallop. */
export function kebayaLace(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const own = clothOf(draft, 'lace-trim', 'body');
  const lace = fabricOf('lace');
  const colour = own.accent !== own.colour ? own.accent : lightOf(own.colour, 0.5);
  const stuff = { ...plain(own, colour), fabric: lace, material: { ...lace.material, opacity: 0.94 } };
  return ([-1, 1] as const).flatMap((sign) => {
    const { front, hem } = edgesOf(frame, neckline, sign);
    const heart = frame.point((neckline.depth + frame.end) / 2, 0.5 + sign * 0.3);
    return ([['hem', hem], ['front', front]] as const).map(([name, line]) => {
      const at = inside(line, heart);
      const wide = name === 'hem' ? 19 : 17;
      const count = Math.max(6, Math.round(lengthOf(line) / 17));
      const rim = Array.from({ length: count * 5 + 1 }, (_, i) => at(i / (count * 5), wide + 5 * Math.abs(Math.sin((Math.PI * i) / 5))));
      const eyes: Shape[] = Array.from({ length: count }, (_, i) => ({ outline: ellipse(at((i + 0.5) / count, wide - 1), 2.1, 2.1, 8), fill: own.colour, stroke: { colour: shadowOf(colour, 0.35), width: 0.8 }, opacity: 0.95 }));
      const row = (by: number): Point[] => Array.from({ length: 40 }, (_, i) => at(i / 39, by));
      return sheetOf(draft, detailDepth(frame) + 3, {
        part: 'lace-trim', suffix: `${name}.${sign < 0 ? 'left' : 'right'}`, stuff, outline: [...line, ...rim.slice().reverse()],
        wish: {
          surface: surfaceOf((s, t) => at(t, s * wide), { rows: 3, columns: 24, s: [0, 1.3], t: [0, 1] }), shapes: eyes,
          inks: [{ points: row(3), width: 1.1, kind: 'stitch', opacity: 0.7 }, { points: row(wide * 0.52), width: 1.3, kind: 'fold', opacity: 0.5 }], shadow: 0.16, contour: 0.55,
        },
      });
    });
  });
}

/** Embroidered sprays that follow the fronts and grow into the corners of the hem, alike on both sides. */
export function kebayaEmbroidery(frame: GarmentFrame, neckline: Neckline): Sheet {
  const { draft } = frame;
  const stuff = clothOf(draft, 'embroidery', 'body');
  const thread = stuff.accent !== stuff.colour ? stuff.accent : lightOf(stuff.colour, 0.6);
  const leaf = leafThread(thread);
  const draw = draft.draw('embroidery');
  const work: Stitched = { shapes: [], inks: [] };
  const outline: Point[] = [];
  const hasLace = draft.garment.choice.details.includes('lace-trim');
  for (const sign of [-1, 1] as const) {
    const { front, hem } = edgesOf(frame, neckline, sign);
    const heart = frame.point((neckline.depth + frame.end) / 2, 0.5 + sign * 0.3);
    for (const [line, from, to, feature] of [[front, 0.12, 0.93, 'front'], [hem, 0.1, 0.94, 'hem']] as const) {
      const at = inside(line, heart);
      const base = hasLace ? 34 : 20;
      const length = lengthOf(line);
      const off = (u: number): number => base + 5 * Math.sin(u * length / 19);
      const vine = Array.from({ length: 60 }, (_, i) => at(lerp(from, to, i / 59), off(lerp(from, to, i / 59))));
      stem(work, vine, leaf);
      const count = Math.max(3, Math.round(((to - from) * length) / 25));
      for (let i = 0; i < count; i++) {
        const u = lerp(from, to, (i + 0.5) / count);
        const p = at(u, off(u));
        const grown = 0.75 + 0.5 * u;
        if (i % 2 === 0) blossom(work, p, 7.2 * grown, draw(`turn.${feature}`, i) * 6.28, thread);
        else for (const k of [-1, 1]) leaflet(work, p, at(Math.min(1, u + 0.012), off(u) + k * 10 * grown), k > 0 ? leaf : lightOf(leaf, 0.14));
      }
      if (feature === 'front') outline.push(...(sign < 0 ? vine : vine.slice().reverse()));
    }
  }
  return marksSheet(draft, detailDepth(frame) + 4, { part: 'embroidery', suffix: 'bodice', stuff, outline, ...work });
}
