import { mixHex } from '@toile/colour';
import { add, clamp, curveOf, distance, mix, normalise, perpendicular, pointOn, sampleQuadratic, scale, smoothStep, spline, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import type { HeadView } from '@toile/figure';
import type { Ink, Layer, Shape } from '@toile/drawing';
import type { FaceTemplate } from './face-template.ts';
import type { Cap } from './hair-style.ts';
import { plaitInks } from './hair-lock.ts';
import { hairChance, strandInks } from './hair-strands.ts';
import type { HairKit } from './hair-strands.ts';
import { AFFINE, HAIR, bodyLayer, contourInk, pointsOf, rowCurve, strokeInk, surfaceOf, wash } from './paint.ts';
import type { SkinTones } from './tones.ts';

interface CapGuides { readonly skull: Curve; readonly hairline: Curve; readonly centre: Point; readonly knot: Point; readonly view: HeadView; /** The share of the skull nearest to the knot. */ readonly gather: number }

/** The curves of a cap: the skull with the style's volume, and the hairline. */
export function capGuides(cap: Cap, template: FaceTemplate, view: HeadView): CapGuides {
  const centre: Point = view === 'threeQuarter' ? [-12, 90] : view === 'profile' ? [-22, 90] : [0, 90];
  const row = pointsOf(template.skull);
  const skull = spline(row.map(([x, y], i): Point => {
    // The volume dies away to both ends: hair leaves the brow and the nape flush, without a visor.
    const t = i / (row.length - 1);
    const grow = 1 + (cap.volume / 82) * smoothStep(0, 0.16, t) * smoothStep(1, 0.84, t);
    return [centre[0] + (x - centre[0]) * grow, centre[1] + (y - centre[1]) * grow - cap.lift * clamp((40 - y) / 50)];
  }), 3);
  const part = view === 'back' ? undefined : cap.part?.[view];
  const knot: Point = cap.flow === 'back' ? (cap.to === 'nape' ? template.nape : template.crown) : part ?? template.part;
  const curve = curveOf(skull);
  return { skull: curve, hairline: rowCurve(template.hairline), centre, knot, view, gather: nearestShare(curve, knot) };
}

function nearestShare(curve: Curve, target: Point): number {
  const nearest = curve.points.reduce((best, point, i) => (distance(point, target) < distance(curve.points[best] as Point, target) ? i : best), 0);
  return (curve.cumulative[nearest] as number) / curve.length;
}

/** Hair close to the skull, from the hairline back. Its lower edge is left soft: hairs, no rim. */
export function capLayer(kit: HairKit, cap: Cap, guides: CapGuides): Layer {
  const { skull, hairline } = guides;
  const count = cap.flow === 'part' ? 20 : 28;
  const inks: Ink[] = [];
  if (cap.isRowed) inks.push(...rowInks(kit, guides));
  for (let i = 0; i < (cap.isRowed ? 0 : count); i++) {
    // Hairs keep together in drifts and leave quiet places between them.
    if (!cap.isShorn && hairChance(kit, 'cap-skip', Math.floor(i / 2)) < 0.34) continue;
    const t = clamp((i + 0.5 + 1.2 * (hairChance(kit, 'cap-pitch', i) - 0.5)) / count);
    inks.push(...strandInks(kit, capStrand(kit, cap, guides, t, i), `cap${i}`, cap.flow === 'forward' ? 1.2 : cap.flow === 'back' ? 1.5 : 1.8));
  }
  inks.push(contourInk(skull.points.map(kit.frame), 2.5, kit.tones.line));
  if (!cap.isShorn && !cap.isRowed) inks.push(...hairlineInks(kit, guides));
  return bodyLayer({
    id: 'figure.hair.cap', part: 'figure.hair', colour: kit.tones.base, outline: [...skull.points, ...hairline.points.slice().reverse()].map(kit.frame),
    material: cap.isShorn ? { ...HAIR, id: 'hair-shorn', opacity: 0.78, gloss: 0 } : HAIR, shadow: 0.12,
    surface: surfaceOf((s, t) => kit.frame([-132 + 254 * t, -20 + 170 * s]), AFFINE), relief: { round: 0.34, halfWidth: 110 },
    shapes: cap.isShorn ? [] : shine(kit, guides), inks,
  });
}

/** Cornrows: plaits laid to the skull, straight back from the brow in front, round to the nape from the side. */
function rowInks(kit: HairKit, { skull, hairline, view }: CapGuides): Ink[] {
  const rows = view === 'front' ? 11 : 9;
  return Array.from({ length: rows }, (_, i) => {
    const t = (i + 0.5) / rows;
    const line = Array.from({ length: 17 }, (_, k): Point => {
      const u = k / 16;
      if (view === 'front' || view === 'back') return mix(pointOn(hairline, t), pointOn(skull, t), 0.02 + 0.94 * u);
      const start = 0.5 + 0.48 * t;
      const share = start + (0.07 - start) * u;
      return mix(pointOn(hairline, share), pointOn(skull, share), (0.12 + 0.82 * t) * smoothStep(0, 0.4, u));
    });
    return plaitInks(kit, line, 0.9);
  }).flat();
}

function capStrand(kit: HairKit, cap: Cap, { skull, hairline, knot, gather, view }: CapGuides, t: number, i: number): Point[] {
  const from = pointOn(hairline, t), to = pointOn(skull, t);
  const draw = hairChance(kit, 'cap-length', i);
  if (cap.flow === 'forward') return sampleQuadratic(mix(to, from, 0.08 + 0.4 * draw), mix(mix(to, from, 0.5), knot, 0.1), mix(to, from, 0.6 + 0.4 * draw), 8);
  if (cap.flow === 'back' && cap.to === 'nape' && view === 'front') return sampleQuadratic(from, mix(from, to, 0.5), add(to, [0, 8]), 10);
  if (cap.flow === 'back') {
    // Swept up within the band between hairline and skull, and dying away before the knot: lines that all meet make a scratchy fan.
    const first = 0.25 * hairChance(kit, 'cap-start', i), last = 0.7 + 0.24 * draw;
    return Array.from({ length: 15 }, (_, k): Point => {
      const u = first + ((last - first) * k) / 14;
      const share = t + (gather - t) * u ** 1.25;
      return mix(pointOn(hairline, share), pointOn(skull, share), 0.96 * u);
    });
  }
  return sampleQuadratic(knot, mix(mix(from, to, 0.85), knot, 0.12), mix(from, to, 0.15 + 0.5 * draw), 12);
}

/** A soft band of light over the crown, broken where the hair turns. */
function shine(kit: HairKit, { skull, hairline, view }: CapGuides): Shape[] {
  const band = (from: number, to: number, near: number, far: number): Point[] => {
    const outer: Point[] = [], inner: Point[] = [];
    for (let i = 0; i <= 10; i++) {
      const t = from + ((to - from) * i) / 10;
      const swell = Math.sin((i / 10) * Math.PI);
      outer.push(mix(pointOn(skull, t), pointOn(hairline, t), near + (far - near) * 0.5 * (1 - swell)));
      inner.push(mix(pointOn(skull, t), pointOn(hairline, t), far - (far - near) * 0.5 * (1 - swell)));
    }
    return spline([...outer, ...inner.reverse()], 4, true).map(kit.frame);
  };
  const lit = view === 'profile' ? [wash(band(0.45, 0.78, 0.3, 0.55), kit.tones.light, 0.32, 6)] : [wash(band(0.2, 0.46, 0.3, 0.6), kit.tones.light, 0.32, 6), wash(band(0.52, 0.66, 0.34, 0.56), kit.tones.light, 0.22, 5)];
  const shaded = view === 'front' ? band(0.74, 0.99, 0.02, 0.6) : band(0.02, 0.3, 0.3, 0.9);
  return [...lit, wash(shaded, kit.tones.shade, 0.3, 10)];
}

/** Hairs that start at the hairline, of uneven pitch, length and angle: an even row looks like a wig's stitches. */
function hairlineInks(kit: HairKit, { skull, hairline }: CapGuides): Ink[] {
  const inks: Ink[] = [];
  for (let i = 1; i < 20; i++) {
    const t = clamp((i + 0.8 * (hairChance(kit, 'root', i) * 2 - 1)) / 20);
    const from = pointOn(hairline, t), to = pointOn(skull, t);
    const reach = 2 + 11 * hairChance(kit, 'root-length', i) ** 2;
    const away = normalise([from[0] - to[0], from[1] - to[1]]);
    const along = scale(tangentOn(hairline, clamp(t, 0.03, 0.97)), t > 0.5 ? 1 : -1);
    const end = add(from, add(scale(away, reach * 0.4), scale(along, reach * 0.55)));
    inks.push({ ...strokeInk(sampleQuadratic(mix(from, to, 0.5), mix(from, to, 0.1), end, 7).map(kit.frame), 1.4 + hairChance(kit, 'root-width', i), mixHex(kit.tones.base, kit.tones.shade, 0.35), 0.5), isClipped: false });
  }
  return inks;
}

/** What the hair throws on the face along the hairline. */
export function hairlineShade(kit: HairKit, guides: CapGuides, skin: SkinTones): Shape {
  const { skull, hairline, centre } = guides;
  const inner = hairline.points.map((point): Point => {
    const way = normalise([centre[0] - point[0], centre[1] + 20 - point[1]]);
    return add(point, scale(way, 7));
  });
  return wash([...skull.points, ...inner.reverse()].map(kit.frame), mixHex(skin.deepShade, kit.tones.base, 0.5), 0.55, 4);
}

/** Free hairs that stand off the skull. */
export function wispInks(kit: HairKit, count: number, { skull }: CapGuides, height: number): Ink[] {
  return Array.from({ length: count * 2 }, (_, i): Ink => {
    const t = 0.06 + 0.88 * hairChance(kit, 'wisp', i);
    const root = pointOn(skull, t);
    const normal = perpendicular(tangentOn(skull, clamp(t, 0.02, 0.98)));
    const end = add(pointOn(skull, clamp(t + (t > 0.5 ? 0.12 : -0.12))), scale(normal, -(height + 4 + 8 * hairChance(kit, 'wisp-height', i))));
    return { ...strokeInk(sampleQuadratic(add(root, scale(normal, height * 0.4)), add(root, scale(normal, -height * 1.2)), end, 8).map(kit.frame), 1.4, mixHex(kit.tones.base, kit.tones.shade, 0.4), 0.8), isClipped: false };
  });
}
