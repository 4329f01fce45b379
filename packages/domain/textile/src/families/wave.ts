import type { Point } from '@toile/geometry';
import type { TileShape } from '@toile/drawing';
import { filled } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import { waterBorder } from '../placed/water-border.ts';
import { WAVE_PROVENANCE } from '../provenance.ts';
import { blend } from '../recolour.ts';

/** The fans in front of one fan, as centres relative to it, in radii: left and right a quarter lower, the next straight below. */
const IN_FRONT: readonly Point[] = [[1, 0.5], [-1, 0.5], [0, 1]];

/** How far round from its crown a ring of this radius shows before a fan in front hides it. Radii, radians. */
function shownAngle(radius: number): number {
  for (let angle = 0; angle < Math.PI; angle += 0.03) {
    const x = radius * Math.sin(angle), y = -radius * Math.cos(angle);
    if (IN_FRONT.some(([cx, cy]) => Math.hypot(x - cx, y - cy) < 1)) return angle;
  }
  return Math.PI;
}

/** The part of a ring that shows, cut along the fans in front: rows may overlap like tiles with no first or last. */
function shownBand(outer: number, inner: number): Point[] {
  const at = (radius: number, angle: number): Point => [radius * Math.sin(angle), -radius * Math.cos(angle)];
  const steps = Array.from({ length: 7 }, (_, i) => outer + ((inner - outer) * i) / 6);
  const arc = (radius: number, sign: number): Point[] => Array.from({ length: 25 }, (_, i) => at(radius, sign * shownAngle(radius) * ((i / 24) * 2 - 1)));
  return [...arc(outer, 1), ...steps.slice(1, -1).map((r) => at(r, shownAngle(r))), ...(inner > 0.01 ? arc(inner, -1) : [at(0, 0)]), ...steps.slice(1, -1).reverse().map((r) => at(r, -shownAngle(r)))];
}

/** Rings of a fan from rim to eye: outer and inner radius, and whether drawn in the leading ink (0), the second (1) or a tint (2). */
const RINGS: readonly (readonly (readonly [outer: number, inner: number, ink: 0 | 1 | 2])[])[] = [
  [[1, 0.9, 0], [0.78, 0.68, 0], [0.56, 0.46, 0], [0.34, 0.24, 0], [0.14, 0, 0]],
  [[1, 0.93, 0], [0.86, 0.6, 2], [0.6, 0.54, 0], [0.44, 0.38, 0], [0.28, 0, 1]],
  [[1, 0.94, 0], [0.84, 0.78, 0], [0.68, 0.62, 0], [0.52, 0.46, 0], [0.36, 0.26, 1], [0.16, 0, 0]],
];
const BANDS = RINGS.map((rings) => rings.map(([outer, inner]) => shownBand(outer, inner)));

/** Seigaiha: fans of concentric arcs, 50 mm wide, each row a quarter lower and half a fan over; one fan in six in the second colour. */
export const WAVE = definePrint({
  id: 'wave', repeat: [150, 75], colours: [2, 4], layout: 'half-drop', isUpright: true, provenance: WAVE_PROVENANCE, placed: waterBorder, panels: ['skirt', 'coat'],
  description: 'seigaiha wave arcs',
  draw: (inks, rng, { width, height }) => {
    const radius = width / 6;
    const manner = rng.whole(0, RINGS.length - 1);
    const special = rng.whole(0, 17);
    const shapes: TileShape[] = [];
    for (let j = 0; j < 6; j++) {
      for (let i = 0; i < 3; i++) {
        const at: Point = [(i + (j % 2 ? 0.5 : 0)) * radius * 2, (j * height) / 6];
        const isSpecial = (j * 3 + i + special) % 7 === 0;
        for (const [k, [, , ink]] of (RINGS[manner] ?? []).entries()) {
          const lead = isSpecial ? figure(inks, 1) : figure(inks, 0);
          const fill = ink === 0 ? lead : ink === 1 ? (isSpecial ? figure(inks, 0) : figure(inks, 1)) : blend(lead, inks.ground, 0.55);
          shapes.push(filled((BANDS[manner]?.[k] ?? []).map(([x, y]): Point => [at[0] + x * radius, at[1] + y * radius]), fill));
        }
      }
    }
    return shapes;
  },
});
