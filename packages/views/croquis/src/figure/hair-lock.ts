import { mixHex } from '@toile/colour';
import { add, clamp, curveOf, lerp, mix, normalise, perpendicular, pointOn, scale, spline, subtract, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import type { Ink, Layer, Shape } from '@toile/drawing';
import type { Lock } from './hair-style.ts';
import { plaitEnds } from './hair-ends.ts';
import { hairMasses } from './hair-mass.ts';
import { STRAND_STEPS, hairChance, strandBetween, strandInks } from './hair-strands.ts';
import type { HairKit } from './hair-strands.ts';
import { HAIR, SCARF, bodyLayer, contourInk, lastOf, rowCurve, strokeInk, surfaceOf, wash } from './paint.ts';

/** A sheet of hair: the polygon between its guides, strands between them, tips that part into tufts. */
export function lockLayer(kit: HairKit, lock: Lock, options: { readonly key: string; readonly isCloth?: boolean }): Layer {
  const { key, isCloth = false } = options;
  const outer = rowCurve(lock.outer), inner = rowCurve(lock.inner);
  const isBehind = lock.place === 'behind';
  const plaits = lock.isPlaited ? plaitEnds(kit, lock, { outer, inner, key }) : undefined;
  const tips = plaits?.points ?? tipPoints(kit, lock, { outer, inner, key });
  const outline = [...outer.points, ...(plaits ? plaits.points : tips.length > 0 ? spline([pointOn(outer, 1), ...tips, pointOn(inner, 1)], 2.5) : []), ...inner.points.slice().reverse()];
  const across = lastOf((s) => [kit.frame(pointOn(outer, s)), kit.frame(pointOn(inner, s))] as const);
  const between = (s: number, t: number): Point => mix(across(s)[0], across(s)[1], t);
  const masses = isCloth || lock.isPlaited ? { shapes: [], inks: strands(kit, lock, { outer, inner, key }) } : hairMasses(kit, { outer, inner, key }, lock.strands);
  return bodyLayer({
    id: `figure.hair.${key}`, part: 'figure.hair', colour: kit.tones.base, outline: outline.map(kit.frame), material: isCloth ? SCARF : HAIR,
    surface: surfaceOf(between, { rows: 13, columns: 5, s: [-0.08, 1.12], t: [-0.3, 1.3] }), relief: { round: isBehind ? 0.08 : 0.24, halfWidth: 34 },
    darken: isBehind ? 0.4 : 0, shadow: isBehind ? 0 : 0.2,
    shapes: [...(isBehind || isCloth ? [] : lockLights(kit, { outer, inner, key })), ...masses.shapes],
    inks: [
      ...masses.inks,
      { ...contourInk(outer.points.map(kit.frame), 2.4, kit.tones.line), isClipped: false },
      // Against the face the edge is all but lost: a full line there is a wig's.
      { ...contourInk(inner.points.map(kit.frame), lock.place === 'head' ? 1.4 : 1.8, kit.tones.line, lock.place === 'head' ? 0.32 : 0.62), isClipped: false },
      ...(plaits ? [...plaits.inks, { ...contourInk(plaits.points.map(kit.frame), 1.6, kit.tones.line, 0.8), isClipped: false }] : tips.length > 0 && !isCloth ? strayInks(kit, { outer, inner, key }) : []),
    ],
  });
}

interface Guides { readonly outer: Curve; readonly inner: Curve; readonly key: string }

/** Lines of a lock that is plaited or of cloth. */
function strands(kit: HairKit, lock: Lock, { outer, inner, key }: Guides): Ink[] {
  const inks: Ink[] = [];
  for (let i = 1; i <= lock.strands; i++) {
    const jitter = lock.isPlaited ? 0 : (hairChance(kit, key, 'pitch', i) - 0.5) * 0.7;
    const all = strandBetween(outer, inner, (i + jitter) / (lock.strands + 1), () => 0);
    if (lock.isPlaited) inks.push(...plaitInks(kit, all, lock.isThick ? 1.7 : 1));
    else inks.push(...strandInks(kit, all.slice(Math.floor(STRAND_STEPS * 0.2 * hairChance(kit, key, 'from', i)), STRAND_STEPS + 1 - Math.floor(STRAND_STEPS * 0.3 * hairChance(kit, key, 'to', i))), `${key}.${i}`, 2.4));
  }
  return inks;
}

/** A thin plait along a line: a dark groove beside it and short crossing strokes. */
export function plaitInks(kit: HairKit, line: readonly Point[], thickness: number): Ink[] {
  const curve = curveOf(line);
  const inks: Ink[] = [{ points: line.map(kit.frame), width: 2.6 * thickness, kind: 'plain', colour: kit.tones.deep, opacity: 0.75, isClipped: true }];
  const count = Math.floor(curve.length / (13 * thickness));
  for (let k = 0; k < count; k++) {
    const u = (k + 0.5) / count;
    const normal = perpendicular(tangentOn(curve, clamp(u, 0.01, 0.99)));
    const at = pointOn(curve, u), next = pointOn(curve, Math.min(1, u + 0.6 / count));
    inks.push({ points: [add(at, scale(normal, 1)), add(next, scale(normal, (k % 2 ? 5 : 8) * thickness))].map(kit.frame), width: 1.5 * thickness, kind: 'fold', colour: k % 3 ? kit.tones.shade : kit.tones.light, opacity: 0.7, isClipped: true });
  }
  return inks;
}

/** Hair ends in a few tufts of unequal length; an even saw looks cut with pinking shears. */
function tipPoints(kit: HairKit, lock: Lock, { outer, inner, key }: Guides): Point[] {
  if (lock.strands === 0 || lock.tips === 'round') return [];
  const from = pointOn(outer, 1), to = pointOn(inner, 1);
  const width = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const down = mix(tangentOn(outer, 1), tangentOn(inner, 1), 0.5);
  const tufts = Math.max(2, Math.round(width / (lock.tips === 'blunt' ? 15 : 22)));
  const long = lock.tips === 'blunt' ? [1.5, 4] : [7, Math.min(24, 9 + width * 0.16)];
  const points: Point[] = [];
  // Tufts of unequal width lean the same way, as combed hair does; between two only now and then a deep gap.
  const along = normalise(subtract(to, from));
  const widths = Array.from({ length: tufts }, (_, i) => 0.28 + 1.6 * hairChance(kit, key, 'tuft', i) ** 1.5);
  const sum = widths.reduce((total, value) => total + value, 0);
  let share = 0;
  // The ends of a head of hair hang in an arc, longest in the middle.
  const sag = (at: number): number => (lock.place === 'head' ? 0 : 1) * Math.min(lock.tips === 'blunt' ? 12 : 24, width * (lock.tips === 'blunt' ? 0.07 : 0.2)) * Math.sin(Math.PI * clamp(at));
  widths.forEach((part, i) => {
    const size = part / sum;
    const fade = 0.4 + 0.6 * Math.sin(Math.PI * clamp(share + size / 2));
    const length = lerp(long[0] as number, long[1] as number, hairChance(kit, key, 'tuft-length', i)) * fade;
    const tip = share + size * (lock.tips === 'blunt' ? 0.3 : 0.5);
    points.push(add(mix(from, to, tip), add(scale(down, length * 0.92 + sag(tip)), scale(along, lock.tips === 'blunt' ? 0 : 3))));
    if (lock.tips === 'blunt') points.push(add(add(mix(from, to, share + size * 0.72), scale(down, length + sag(share + size * 0.72))), scale(along, 2)));
    share += size;
    const gap = hairChance(kit, key, 'gap', i) ** 2;
    if (i < tufts - 1) points.push(add(mix(from, to, share), scale(down, sag(share) + (lock.tips === 'blunt' ? 1 : 2) * fade - gap * (lock.tips === 'blunt' ? 2.5 : 9))));
  });
  return points;
}

/** A band of light where the sheet turns to the window, and shade along its inner edge and at the tips. */
function lockLights(kit: HairKit, { outer, inner, key }: Guides): Shape[] {
  const band = (from: number, to: number, near: number, far: number): Point[] => {
    const a: Point[] = [], b: Point[] = [];
    for (let i = 0; i <= 10; i++) {
      const t = near + ((far - near) * i) / 10;
      const ragged = 0.04 * (hairChance(kit, key, 'band', i) - 0.5);
      a.push(mix(pointOn(outer, from + ragged), pointOn(inner, from + ragged), t));
      b.push(mix(pointOn(outer, to - ragged), pointOn(inner, to - ragged), t));
    }
    return spline([...a, ...b.reverse()], 4, true).map(kit.frame);
  };
  return [wash(band(0.22, 0.4, 0.1, 0.6), kit.tones.light, 0.3, 7), wash(band(0.05, 1, 0.78, 1.02), kit.tones.shade, 0.45, 4), wash(band(0.86, 1.08, 0, 1), kit.tones.shade, 0.3, 6)];
}

/** Single hairs leaving the sheet near its ends. */
function strayInks(kit: HairKit, { outer, inner, key }: Guides): Ink[] {
  return ([[outer, 1], [inner, -1]] as const).map(([edge, sign], k): Ink => {
    const start = 0.62 + 0.2 * hairChance(kit, key, 'stray', k);
    const points = Array.from({ length: 11 }, (_, i): Point => {
      const u = lerp(start, 1.03, i / 10);
      const normal = perpendicular(tangentOn(edge, clamp(u, 0.02, 0.98)));
      return add(pointOn(edge, Math.min(1, u)), scale(normal, sign * 4.5 * (i / 10) ** 1.5));
    });
    return { ...strokeInk(points.map(kit.frame), 1.5, mixHex(kit.tones.base, kit.tones.shade, 0.5)), isClipped: false };
  });
}
