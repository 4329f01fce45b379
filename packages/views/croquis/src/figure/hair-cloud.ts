import { add, boxOf, curveOf, isInside, mix, noise1, perpendicular, pointOn, sampleQuadratic, scale, spline, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Layer } from '@toile/drawing';
import type { Cloud } from './hair-style.ts';
import { hairChance, strandInks } from './hair-strands.ts';
import type { HairKit } from './hair-strands.ts';
import { AFFINE, HAIR, bodyLayer, boxPatch, contourInk, rowCurve, strokeInk, surfaceOf, wash } from './paint.ts';

/** A rounded mass of hair. */
export function cloudLayer(kit: HairKit, cloud: Cloud, key: string): Layer {
  return cloud.kind === 'curls' ? curlLayer(kit, cloud, key) : bunLayer(kit, cloud, key);
}

/**
 * Curls: the edge is broken by lobes of uneven size and by small arcs across it, the inside by arcs in drifts, denser below:
 * an even chain of beads round an ellipse looks like a sheep.
 */
function curlLayer(kit: HairKit, cloud: Cloud, key: string): Layer {
  const smooth = rowCurve(cloud.outline, true).points;
  const curve = curveOf([...smooth, smooth[0] as Point]);
  const turn = windingOf(smooth);
  const outline: Point[] = [];
  const edge: Ink[] = [];
  let along = 0;
  for (let lobe = 0; along < curve.length; lobe++) {
    const size = 10 + 18 * hairChance(kit, key, 'lobe', lobe);
    const height = size * (0.14 + 0.2 * hairChance(kit, key, 'lobe-height', lobe));
    for (let k = 0; k < 5; k++) {
      const u = Math.min(0.9999, (along + (size * k) / 5) / curve.length);
      const out = height * Math.sin(((k + 0.4) / 5) * Math.PI) + 4 * noise1(u * 26 + kit.seed % 89);
      outline.push(add(pointOn(curve, u), scale(perpendicular(tangentOn(curve, Math.min(0.99, Math.max(0.01, u)))), turn * out)));
    }
    if (hairChance(kit, key, 'edge', lobe) < 0.34) edge.push(edgeCurl(kit, pointOn(curve, Math.min(0.999, along / curve.length)), `${key}.${lobe}`, size));
    along += size;
  }
  const box = boxOf(smooth);
  const isBehind = cloud.place === 'behind';
  return bodyLayer({
    id: `figure.hair.${key}`, part: 'figure.hair', colour: kit.tones.base, material: HAIR, outline: spline(outline, 3.5, true).map(kit.frame),
    surface: surfaceOf(boxPatch([box.left, box.top, box.right, box.bottom], kit.frame), AFFINE),
    relief: { round: 0.3, halfWidth: (box.right - box.left) * 0.45 }, darken: isBehind ? 0.16 : 0, shadow: isBehind ? 0 : 0.06,
    shapes: isBehind ? [] : [
      wash(spline(smooth.filter((_, i) => i % 6 === 0).map((p) => mix([(box.left * 0.6 + box.right * 0.4), box.top * 0.75 + box.bottom * 0.25], p, 0.42)), 6, true).map(kit.frame), kit.tones.light, 0.26, 9),
    ],
    inks: [...innerCurls(kit, smooth, key), ...edge],
  });
}

const windingOf = (points: readonly Point[]): 1 | -1 => {
  const area = points.reduce((sum, a, i) => {
    const b = points[(i + 1) % points.length] as Point;
    return sum + a[0] * b[1] - b[0] * a[1];
  }, 0);
  return area > 0 ? -1 : 1;
};

function arc(kit: HairKit, centre: Point, radius: number, key: string | number): Point[] {
  const start = hairChance(kit, key, 'start') * Math.PI * 2;
  const sweep = 2 + 2.2 * hairChance(kit, key, 'sweep');
  return Array.from({ length: 9 }, (_, j): Point => {
    const angle = start + (sweep * j) / 8;
    const reach = radius * (1 - 0.05 * j);
    return [centre[0] + Math.cos(angle) * reach, centre[1] + Math.sin(angle) * reach * 0.85];
  });
}

const edgeCurl = (kit: HairKit, at: Point, key: string, size: number): Ink =>
  ({ ...strokeInk(arc(kit, at, 3 + size * 0.22, key).map(kit.frame), 1.7, kit.tones.line, 0.85), isClipped: false });

function innerCurls(kit: HairKit, smooth: readonly Point[], key: string): Ink[] {
  const box = boxOf(smooth);
  const inks: Ink[] = [];
  const pitch = 19;
  // Curls are numbered across all clouds: hashing a name for each would cost more than drawing it.
  let index = 1000 * (1 + Number(key.replace(/\D/g, '')));
  for (let y = box.top + 4; y < box.bottom; y += pitch * 0.8) {
    for (let x = box.left + 4; x < box.right; x += pitch) {
      const name = index++;
      const at: Point = [x + pitch * (hairChance(kit, name, 'x') - 0.5), y + pitch * (hairChance(kit, name, 'y') - 0.5)];
      if (!isInside(smooth, at)) continue;
      const low = (at[1] - box.top) / (box.bottom - box.top);
      if (hairChance(kit, name, 'drop') < 0.32 * (1 - low)) continue;
      const isLit = hairChance(kit, name, 'lit') > 0.66 + 0.2 * low;
      inks.push({ points: arc(kit, at, 5 + 6 * hairChance(kit, name, 'size'), name).map(kit.frame), width: 1.9, kind: 'fold', colour: isLit ? kit.tones.light : kit.tones.shade, opacity: isLit ? 0.42 : 0.5, isClipped: true });
    }
  }
  return inks;
}

/** Hair wound round itself: strands sweep about the middle, with a dark eye where they tuck in. */
function bunLayer(kit: HairKit, cloud: Cloud, key: string): Layer {
  const outline = rowCurve(cloud.outline, true).points;
  const box = boxOf(outline);
  const centre: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const rx = (box.right - box.left) / 2, ry = (box.bottom - box.top) / 2;
  const on = (angle: number, reach: number): Point => [centre[0] + Math.cos(angle) * rx * reach, centre[1] + Math.sin(angle) * ry * reach];
  const inks: Ink[] = [];
  for (let i = 0; i < 9; i++) {
    const angle = -2.7 + i * 0.4 + 0.2 * hairChance(kit, key, 'turn', i);
    inks.push(...strandInks(kit, sampleQuadratic(on(angle, 0.95), on(angle + 1, 0.62), on(angle + 2.3, 0.74), 10), `${key}.${i}`, 1.9));
  }
  inks.push({ ...contourInk([...outline, outline[0] as Point].map(kit.frame), 2.4, kit.tones.line), isClipped: false });
  return bodyLayer({
    id: `figure.hair.${key}`, part: 'figure.hair', colour: kit.tones.base, material: HAIR, outline: outline.map(kit.frame),
    surface: surfaceOf(boxPatch([box.left, box.top, box.right, box.bottom], kit.frame), AFFINE), relief: { round: 0.6, halfWidth: (rx + ry) / 2 },
    shapes: [wash(spline([on(-2.4, 0.75), on(-1.4, 0.8), on(-0.8, 0.5), on(-1.8, 0.4)], 3, true).map(kit.frame), kit.tones.light, 0.36, 3), wash(spline([on(0.3, 0.9), on(1.5, 0.95), on(2.5, 0.85), on(1.5, 0.5)], 3, true).map(kit.frame), kit.tones.shade, 0.5, 4)],
    inks,
  });
}
