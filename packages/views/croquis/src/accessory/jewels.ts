import type { Hex } from '@toile/kernel';
import { add, boxOf, ellipse, lerp, mix, spline, strokeOutline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { lightOf, mixHex, shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { neckLevel } from '../frame/levels.ts';
import { pointsOf } from '../figure/paint.ts';
import { headPlaceOf } from './head-place.ts';
import { GLASS, METAL, lineOn, marksOf, pieceOf, plainStuff } from './kit.ts';
import type { AccessoryKit } from './kit.ts';

/** A small round stone or pearl with its light. */
export function bead(at: Point, radius: number, colour: Hex): Shape[] {
  return [
    { outline: ellipse(at, radius, radius, 12), fill: colour, stroke: { colour: lineOn(colour), width: 1 } },
    { outline: ellipse(add(at, [-radius * 0.3, -radius * 0.34]), radius * 0.36, radius * 0.3, 8), fill: lightOf(colour, 0.8), opacity: 0.9 },
  ];
}

/** Earrings hang plumb from the lobes: hoops, drops or a pearl under a stud. */
export function earringSheets(kit: AccessoryKit): Sheet[] {
  const head = headPlaceOf(kit);
  const form = kit.draw('form');
  const metal = kit.stuff.colour, stone = kit.trim === metal ? lightOf(metal, 0.5) : kit.trim;
  // Over hair drawn close to the head, under what falls in front of it.
  const depth = DEPTH.head + 32;
  return head.template.ears.flatMap((row, i): Sheet[] => {
    const lobe = lowest(pointsOf(row));
    const at = head.at([lobe[0] * 0.985, lobe[1] - 2]);
    const suffix = head.template.ears.length > 1 ? (i === 0 ? 'left' : 'right') : 'near';
    if (form < 0.36) {
      const r = 19 + 11 * kit.draw('size');
      const hoop = ellipse(add(at, [0, r]), r * (head.view === 'profile' ? 0.92 : 0.55), r, 26);
      const hole = ellipse(add(at, [0, r + 0.6]), r * (head.view === 'profile' ? 0.92 : 0.55) - 3.2, r - 3.6, 26);
      return [pieceOf(kit, depth, suffix, hoop, { stuff: plainStuff(kit, metal, METAL), holes: [hole], shadow: 0.2, contour: 0.7, relief: { round: 0.4, halfWidth: r } })];
    }
    const length = form < 0.72 ? 40 + 26 * kit.draw('size') : 19;
    const end = add(at, [0, length]);
    const shapes: Shape[] = [...bead(at, 3.6, metal)];
    const inks: Ink[] = [{ points: [at, end], width: 2.2, kind: 'plain', colour: shadowOf(metal, 0.16) }];
    if (form < 0.72) {
      const drop = spline([add(end, [0, -9]), add(end, [6.5, 6]), add(end, [4.5, 14]), add(end, [0, 16.5]), add(end, [-4.5, 14]), add(end, [-6.5, 6])], 2, true);
      shapes.push(...bead(mix(at, end, 0.45), 3, metal), { outline: drop, fill: stone, stroke: { colour: lineOn(stone), width: 1.3 } }, { outline: ellipse(add(end, [-2, 6]), 1.6, 4.4, 10), fill: lightOf(stone, 0.85), opacity: 0.9 });
    } else shapes.push(...bead(end, 9.5, mixHex(stone, '#fbf4e8', 0.55)));
    const box = boxOf([add(at, [-9, -6]), add(end, [9, 20])]);
    return [marksOf(kit, depth, suffix, [[box.left, box.top], [box.right, box.top], [box.right, box.bottom], [box.left, box.bottom]], { inks, shapes })];
  });
}

const lowest = (points: readonly Point[]): Point => points.reduce((low, point) => (point[1] > low[1] ? point : low));

/** Sunglasses on the bridge of the nose: round, cat-eye or square; one lens and a half in a turned head, one in profile. */
export function sunglassesSheets(kit: AccessoryKit): Sheet[] {
  const head = headPlaceOf(kit);
  if (head.view === 'back') return [];
  const form = kit.draw('form');
  const depth = DEPTH.head + 34;
  const { eyes, ears } = head.template;
  const frame = kit.stuff.colour;
  const tint = mixHex(shadowOf(frame, 0.5), '#1b1a22', 0.66);
  const lensOf = (eye: (typeof eyes)[number]): Point[] => {
    const w = (eye.isProfile ? 14 : eye.isFar ? 16 : 23.5) * (form < 0.34 ? 0.88 : 1), h = form < 0.34 ? 19 : form < 0.67 ? 16.5 : 16;
    const way = eye.outer;
    const p = (x: number, y: number): Point => [eye.x + (eye.isProfile ? 3 : 0) + way * x * w, eye.y + 4 + y * h];
    const rows: readonly (readonly [number, number])[] = form < 0.34
      ? [[-1, 0], [-0.7, -0.74], [0, -1], [0.7, -0.74], [1, 0], [0.7, 0.74], [0, 1], [-0.7, 0.74]]
      : form < 0.67 ? [[-0.96, -0.2], [-0.7, -0.78], [0.2, -0.96], [1.16, -1.16], [1.02, -0.1], [0.6, 0.74], [-0.1, 0.96], [-0.74, 0.6]]
      : [[-0.98, -0.3], [-0.88, -0.86], [0, -0.96], [0.96, -0.98], [1.06, -0.3], [0.86, 0.66], [0.1, 0.96], [-0.74, 0.76]];
    return spline(rows.map(([x, y]) => p(x, y)), 2, true).map(head.at);
  };
  const lenses = eyes.map((eye) => ({ eye, outline: lensOf(eye) }));
  const sheets = lenses.map(({ eye, outline }, i): Sheet => {
    const glint = spline([[eye.x - 9, eye.y + 10], [eye.x - 1, eye.y - 6], [eye.x + 4, eye.y - 7], [eye.x - 3, eye.y + 12]], 2, true).map(head.at);
    return pieceOf(kit, depth, `lens.${i}`, outline, {
      stuff: plainStuff(kit, tint, GLASS), shadow: 0.26, contour: 0, relief: { round: 0.16, halfWidth: 20 },
      shapes: [{ outline: glint, fill: '#ffffff', opacity: 0.28, blur: 1.6, isClipped: true }],
      inks: [{ points: outline, width: 5.6, kind: 'plain', colour: frame, isClosed: true }, { points: outline.slice(0, Math.floor(outline.length * 0.42)), width: 1.3, kind: 'plain', colour: lightOf(frame, 0.5), opacity: 0.7 }],
    });
  });
  const far = eyes[eyes.length - 1], near = eyes[0];
  if (!near || !far) return sheets;
  const inks: Ink[] = [];
  const bar = (points: readonly Point[], width: number): void => { inks.push({ points: spline(points, 3).map(head.at), width, kind: 'plain', colour: frame }); };
  if (eyes.length > 1) {
    const [a, b] = near.x < far.x ? [near, far] : [far, near];
    bar([[a.x + (a.isFar ? 14 : 21), a.y + 1], [(a.x + b.x) / 2 + 1, a.y - 3], [b.x - (b.isFar ? 14 : 21), b.y + 1]], 4.4);
  }
  if (head.view !== 'front') {
    const ear = ears[0] ? pointsOf(ears[0])[1] : undefined;
    if (ear) bar([[near.x - (near.isProfile ? 12 : 22), near.y - 4], mix([near.x - 22, near.y - 5], ear, 0.6), [ear[0] + 4, ear[1] + 4]], 4.6);
  } else for (const eye of eyes) bar([[eye.x + eye.outer * 23, eye.y - 4], [eye.x + eye.outer * 33, eye.y - 5]], 4.6);
  const hinge = (eye: typeof near): Shape[] => eye.isFar ? [] : bead(head.at([eye.x + eye.outer * (eye.isProfile ? 11 : 21), eye.y - 6]), 2, kit.trim);
  const bridge = marksOf(kit, depth - 0.5, 'bridge', inks.flatMap((ink) => strokeOutline(ink.points, () => 6)), { inks });
  return [bridge, ...sheets, marksOf(kit, depth + 0.5, 'hinge', eyes.flatMap(hinge).flatMap((shape) => shape.outline), { shapes: eyes.flatMap(hinge) })];
}

/** What closes at the throat: how deep its neckline comes down, and whether a collar stands there. */
export function throatOf(kit: AccessoryKit): { readonly level: number; readonly isHigh: boolean } {
  const inner = kit.garments.filter((garment) => garment.bodice && garment.kind !== 'outerwear' && garment.choice.isOpen !== true);
  const closed = inner.length > 0 ? inner : kit.garments.filter((garment) => garment.bodice && garment.choice.isOpen !== true);
  const last = closed[closed.length - 1];
  if (!last) return { level: 470, isHigh: false };
  const { neckline, collar } = last.choice;
  const bare = ['off-shoulder', 'strapless', 'sweetheart', 'one-shoulder'].includes(neckline ?? 'crew');
  const level = bare ? 450 : neckLevel(kit.figure, last.neck?.frontDepth ?? 90);
  return { level, isHigh: neckline === 'turtleneck' || (collar !== undefined && collar !== 'none' && collar !== 'cross' && level < 372) };
}

/** A necklace: pearls or a chain with a pendant on a bare throat, a long one over a closed front. */
export function necklaceSheets(kit: AccessoryKit): Sheet[] {
  const { figure } = kit;
  if (figure.view === 'back') return [];
  const { level, isHigh } = throatOf(kit);
  const form = kit.draw('form');
  const isLong = isHigh || level < 358 || form > 0.74;
  const low = isLong ? 520 + 70 * kit.draw('long') : Math.min(level - 14, 378 + 40 * kit.draw('drop'));
  const bottom = Math.max(isLong ? 480 : 350, low);
  const centre = (at: number): number => figure.centreFront(Math.min(at, 900)) * 0.6;
  const wide = isLong ? 52 : 40;
  const line = spline([
    figure.pointAt(isLong ? 318 : 308, centre(310) - wide * (isLong ? 1.06 : 1)), figure.pointAt(lerp(318, bottom, 0.5), centre(400) - wide * 0.86), figure.pointAt(lerp(318, bottom, 0.86), centre(bottom) - wide * 0.4),
    figure.pointAt(bottom, centre(bottom)), figure.pointAt(lerp(318, bottom, 0.86), centre(bottom) + wide * 0.4), figure.pointAt(lerp(318, bottom, 0.5), centre(400) + wide * 0.86), figure.pointAt(isLong ? 318 : 308, centre(310) + wide * (isLong ? 1.06 : 1)),
  ], 3);
  const metal = kit.stuff.colour, stone = kit.trim === metal ? '#f4eadb' : kit.trim;
  const arc = strokeOutline(line, () => 12);
  const end = figure.pointAt(bottom, centre(bottom));
  // Over what is worn on the chest, under coats and under arms that lie in front.
  const depth = isLong ? DEPTH.arms - 2 : DEPTH.topCollar + 30;
  if (form < 0.4) {
    const pearl = mixHex(stone, '#fbf5ea', 0.6);
    const step = isLong ? 12 : 10.5;
    const count = Math.max(9, Math.round(line.length * 3 / step));
    const shapes = Array.from({ length: count + 1 }, (_, i) => bead(line[Math.round((i / count) * (line.length - 1))] as Point, (isLong ? 5 : 4.2) + (isLong ? 0 : 1.6 * Math.sin((i / count) * Math.PI)), pearl)).flat();
    return [marksOf(kit, depth, 'strand', arc, { shapes, inks: [{ points: line.map(([x, y]): Point => [x + 2, y + 4]), width: 5, kind: 'plain', colour: '#2a1c1c', opacity: 0.22 }] })];
  }
  const inks: Ink[] = [
    { points: line.map(([x, y]): Point => [x + 1.4, y + 2.6]), width: 3, kind: 'plain', colour: '#2a1c1c', opacity: 0.24 },
    { points: line, width: 3.6, kind: 'plain', colour: shadowOf(metal, 0.42) }, { points: line, width: 2.4, kind: 'plain', colour: metal }, { points: line, width: 1.2, kind: 'stitch', colour: lightOf(metal, 0.7) },
  ];
  const drop = spline([add(end, [0, 0]), add(end, [9, 14]), add(end, [6, 25]), add(end, [0, 28]), add(end, [-6, 25]), add(end, [-9, 14])], 2, true);
  const shapes: Shape[] = form < 0.58 ? [...bead(add(end, [0, 12]), 11, metal), ...bead(add(end, [0, 12]), 5.5, stone)] : [{ outline: drop, fill: stone, stroke: { colour: shadowOf(metal, 0.2), width: 2.4 } }, { outline: ellipse(add(end, [-3, 13]), 2.2, 5.5, 10), fill: lightOf(stone, 0.85), opacity: 0.9 }, ...bead(add(end, [0, -1]), 3, metal)];
  return [marksOf(kit, depth, 'chain', arc, { inks, shapes })];
}
