import { lightOf, shadowOf } from '@toile/colour';
import { add, clamp, lerp, mix, offsetLine, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { DetailId, PocketDims } from '@toile/garment';
import type { Ink, Shape } from '@toile/drawing';
import { buttonMarks } from '../closure/button.ts';
import { zipInks, zipPull } from '../closure/zip-marks.ts';
import { buttonColour, clothOf, repeatOnly } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Sheet } from '../sheet.ts';
import { openingAcross } from '../bodice/opening.ts';
import { appliedSheet, tFromCentre } from './place.ts';
import type { TBox } from './place.ts';

const PART_OF: Readonly<Partial<Record<PocketDims['kind'], DetailId>>> = {
  'patch-pocket': 'patch-pocket', 'kangaroo-pocket': 'patch-pocket', 'flap-pocket': 'flap-pocket', 'cargo-pocket': 'cargo-pocket', 'welt-pocket': 'welt-pocket',
};

/** The pockets of a body, where its dimensions put them, cut so that the print runs on. */
export function pocketSheets(frame: GarmentFrame): Sheet[] {
  if (frame.draft.figure.view === 'back') return [];
  return frame.draft.garment.pockets.flatMap((pocket) => {
    if (pocket.place !== 'chest' && pocket.place !== 'hip') return [];
    if (frame.draft.garment.bodice?.hasWaistSeam && pocket.place === 'hip') return [];
    const sides = pocket.fromCentre === 0 ? [0] : pocket.isPair ? [-1, 1] : [frame.draft.figure.turn > 0.3 ? -1 : 1];
    return sides.flatMap((sign) => onePocket(frame, pocket, sign));
  });
}

function onePocket(frame: GarmentFrame, pocket: PocketDims, sign: number): Sheet[] {
  const { figure } = frame.draft;
  const part = PART_OF[pocket.kind];
  if (!part) return [];
  const top = figure.levelOf(pocket.level);
  const bottom = Math.min(figure.levelOf(pocket.level + pocket.height), frame.end - 8);
  if (bottom - top < 10 || top < 380) return [];
  const middle = (top + bottom) / 2;
  const isDouble = frame.draft.garment.choice.closure === 'double-breasted';
  // Toggles reach far to both sides of the middle, and so do two rows of buttons: the pockets make room.
  const isToggled = frame.draft.garment.choice.closure === 'toggle' && pocket.fromCentre > 0;
  const outwards = isDouble ? Math.max(pocket.fromCentre, 150) : isToggled ? Math.max(pocket.fromCentre, pocket.width / 2 + 112) : pocket.fromCentre;
  const t = (real: number): number => tFromCentre(frame, middle, sign * outwards + real);
  const asked: TBox = { top, bottom, left: Math.min(t(-pocket.width / 2), t(pocket.width / 2)), right: Math.max(t(-pocket.width / 2), t(pocket.width / 2)) };
  const box = onPanel(frame, asked, sign);
  if (box.right - box.left < 0.04) return [];
  const suffix = `${pocket.place}${sign < 0 ? '.left' : sign > 0 ? '.right' : ''}`;
  const drawn = { frame, box, suffix, part, sign };
  switch (pocket.kind) {
    case 'kangaroo-pocket': return [kangaroo(drawn)];
    case 'flap-pocket': return pocket.place === 'chest' || pocket.height > 90 ? [patch(drawn, true), flap(drawn, true)] : [flap(drawn, false)];
    case 'cargo-pocket': return [patch(drawn, true), flap(drawn, true)];
    case 'welt-pocket': return [frame.draft.garment.choice.type === 'biker-jacket' ? zipped(drawn) : welt(drawn)];
    default: return [patch(drawn, false)];
  }
}

/** A pocket keeps to its own front where the garment is open: it moves towards the side, and narrows where it must. */
function onPanel(frame: GarmentFrame, box: TBox, sign: number): TBox {
  if (!frame.draft.garment.choice.isOpen || sign === 0) return box;
  const edge = (level: number): number => frame.tOf(level, openingAcross(frame, sign < 0 ? 'left' : 'right')(level));
  const limit = sign < 0 ? Math.min(edge(box.top), edge(box.bottom)) - 0.02 : Math.max(edge(box.top), edge(box.bottom)) + 0.02;
  const over = sign < 0 ? Math.max(0, box.right - limit) : Math.max(0, limit - box.left);
  return { ...box, left: Math.max(0.03, box.left - (sign < 0 ? over : 0) + (sign > 0 ? over : 0)), right: Math.min(0.97, box.right - (sign < 0 ? over : 0) + (sign > 0 ? over : 0)) };
}

interface Drawn { readonly frame: GarmentFrame; readonly box: TBox; readonly suffix: string; readonly part: DetailId; readonly sign: number }

const stuffFor = ({ frame, part }: Drawn) => repeatOnly(clothOf(frame.draft, part, 'body'));
const line = (a: Point, b: Point, count = 8): Point[] => Array.from({ length: count + 1 }, (_, i) => mix(a, b, i / count));

/** A patch: open at the top, its lower corners rounded or pointed, stitched round. */
function patch(d: Drawn, isFlapped: boolean): Sheet {
  const { frame, box } = d;
  const stuff = stuffFor(d);
  const p = (level: number, t: number): Point => frame.point(level, t);
  const w = box.right - box.left;
  const a = p(box.top, box.left), b = p(box.top, box.right);
  const c = p(box.bottom - 10, box.right - w * 0.02), e = p(box.bottom - 10, box.left + w * 0.02);
  const foot = add(mix(p(box.bottom, box.left), p(box.bottom, box.right), 0.5), [0, 2]);
  const isPointed = !isFlapped && frame.draft.garment.choice.type !== 'cardigan' && frame.draft.garment.kind === 'top';
  const low = isPointed ? [...line(c, foot, 5), ...line(foot, e, 5).slice(1)]
    : [...sampleQuadratic(c, p(box.bottom, box.right - w * 0.02), p(box.bottom, box.right - w * 0.16), 6), ...sampleQuadratic(p(box.bottom, box.left + w * 0.16), p(box.bottom, box.left + w * 0.02), e, 6)];
  const outline = [...line(a, b), ...line(b, c, 6).slice(1), ...low.slice(1), ...line(e, a, 6).slice(1, -1)];
  const centre = mix(mix(a, c, 0.5), mix(b, e, 0.5), 0.5);
  const u = [...line(b, c, 4), ...low, ...line(e, a, 4)].map((q) => mix(q, centre, 0.075));
  const inks: Ink[] = [{ points: u, width: 1.25, kind: 'stitch', opacity: 0.8 }];
  if (!isFlapped) {
    const h = clamp(0.16, 0.1, 0.2);
    inks.push({ points: line(mix(a, e, h), mix(b, c, h)), width: 1.25, kind: 'stitch', opacity: 0.8 });
    inks.push({ points: line(a, b), width: 2.4, kind: 'seam' });
  }
  if (d.part === 'cargo-pocket') for (const x of [0.34, 0.66]) inks.push({ points: [mix(a, b, x), mix(e, c, x)], width: 1.6, kind: 'seam', opacity: 0.8 });
  return appliedSheet(frame, { part: d.part, suffix: d.suffix, stuff, outline, box, wish: { inks } });
}

/** A flap hanging over the pocket's mouth: its shadow falls below. */
function flap(d: Drawn, isOverPatch: boolean): Sheet {
  const { frame, box } = d;
  const stuff = stuffFor(d);
  const tall = isOverPatch ? Math.min(34, (box.bottom - box.top) * 0.34) : box.bottom - box.top;
  const slant = isOverPatch ? 0 : d.sign * 3;
  const p = (level: number, t: number): Point => frame.point(level, t);
  const a = add(p(box.top - 4, box.left - 0.006), [0, d.sign > 0 ? 0 : -slant]), b = add(p(box.top - 4, box.right + 0.006), [0, d.sign > 0 ? slant : 0]);
  const c = add(p(box.top + tall, box.right + 0.004), [0, d.sign > 0 ? slant : 0]), e = add(p(box.top + tall, box.left - 0.004), [0, d.sign > 0 ? 0 : -slant]);
  const point = isOverPatch ? add(mix(c, e, 0.5), [0, 9]) : undefined;
  const low = point ? [...line(c, point, 5), ...line(point, e, 5).slice(1)] : [
    ...sampleQuadratic(mix(b, c, 0.72), c, mix(c, e, 0.14), 5), ...sampleQuadratic(mix(e, c, 0.14), e, mix(a, e, 0.72), 5),
  ];
  const outline = [...line(a, b), ...low, a].slice(0, -1);
  const centre = mix(mix(a, c, 0.5), mix(b, e, 0.5), 0.5);
  const inks: Ink[] = [{ points: [...low].map((q) => mix(q, centre, 0.14)), width: 1.2, kind: 'stitch', opacity: 0.8 }, { points: line(a, b), width: 2.2, kind: 'seam' }];
  const shapes: Shape[] = point ? buttonMarks(add(point, [0, -9]), 4.8, buttonColour(stuff)) : [];
  return appliedSheet(frame, { part: d.part, suffix: `${d.suffix}.flap`, stuff, outline, box: { ...box, bottom: box.top + tall }, above: 1, wish: { inks, shapes, shadow: 0.36 } });
}

/** A welt: a narrow strip let into the cloth, a little slanted towards the side. */
function welt(d: Drawn): Sheet {
  const { frame, box } = d;
  const stuff = stuffFor(d);
  const isChest = d.suffix.startsWith('chest');
  const isSlanted = frame.draft.isOuter && !isChest;
  const tall = clamp(box.bottom - box.top, 7, 20);
  const rise = isChest ? 6 : isSlanted ? 0 : 5;
  const p = (level: number, t: number): Point => frame.point(level, t);
  let a: Point, b: Point, c: Point, e: Point;
  if (isSlanted) {
    // Coat welts stand steep, where the hand goes in.
    const t0 = lerp(box.left, box.right, d.sign > 0 ? 0.4 : 0.6), t1 = lerp(box.left, box.right, d.sign > 0 ? 0.75 : 0.25);
    const w = 0.018;
    a = p(box.top - 14, t0 - w); b = p(box.top - 14, t0 + w); c = p(box.top + 70, t1 + w); e = p(box.top + 70, t1 - w);
  } else {
    const up = (x: number): number => (d.sign > 0 ? -rise * x : -rise * (1 - x));
    a = p(box.top + up(0), box.left); b = p(box.top + up(1), box.right); c = p(box.top + tall + up(1), box.right); e = p(box.top + tall + up(0), box.left);
  }
  const outline = [...line(a, b), ...line(b, c, 3).slice(1), ...line(c, e).slice(1), ...line(e, a, 3).slice(1, -1)];
  return appliedSheet(frame, {
    part: d.part, suffix: d.suffix, stuff, outline, box: { ...box, top: box.top - 16, bottom: box.top + (isSlanted ? 74 : tall + 6) },
    wish: {
      shadow: 0.2, contour: 0.8,
      shapes: [{ outline: outline.map((q) => mix(q, mix(a, c, 0.5), 0.2)), fill: lightOf(stuff.colour, 0.12), opacity: stuff.pattern ? 0 : 0.25, isClipped: true }, { outline: [...line(a, b), add(b, [0, 3]), add(a, [0, 3])], fill: shadowOf(stuff.colour, 0.5), opacity: 0.3, isClipped: true }],
    },
  });
}

/** A zip let in aslant between two lips of leather, its tab hanging. */
function zipped(d: Drawn): Sheet {
  const { frame, box } = d;
  const stuff = stuffFor(d);
  const p = (level: number, t: number): Point => frame.point(level, t);
  const w = box.right - box.left;
  const isRight = d.sign > 0;
  const a = p(box.top - 10, isRight ? box.left + w * 0.3 : box.right - w * 0.3), c = p(box.top + 62, isRight ? box.right : box.left);
  const slit = line(a, c, 10);
  const lips = [6.5, -6.5].map((off) => offsetLine(slit, off));
  const outline = [...(lips[0] as Point[]), ...(lips[1] as Point[]).slice().reverse()];
  return appliedSheet(frame, {
    part: d.part, suffix: d.suffix, stuff, outline, box: { ...box, top: box.top - 16, bottom: box.top + 70 },
    wish: { shadow: 0.2, contour: 0.7, inks: [...zipInks(slit, stuff.colour, 4.2), ...[10, -10].map((off): Ink => ({ points: offsetLine(slit, off), width: 1.15, kind: 'stitch', opacity: 0.75 }))], shapes: zipPull(a, [c[0] - a[0], c[1] - a[1]], 0.85) },
  });
}

/** The pouch of a hoodie: open at both slanted sides. */
function kangaroo(d: Drawn): Sheet {
  const { frame, box } = d;
  const stuff = stuffFor(d);
  const p = (level: number, t: number): Point => frame.point(level, t);
  const w = box.right - box.left;
  const knee = lerp(box.top, box.bottom, 0.56);
  const a = p(box.top, box.left + w * 0.22), b = p(box.top, box.right - w * 0.22), c = p(knee, box.right), e = p(box.bottom, box.right), f = p(box.bottom, box.left), g = p(knee, box.left);
  const mouth = (from: Point, to: Point, sign: number): Point[] => sampleQuadratic(from, add(mix(from, to, 0.5), [sign * 5, -3]), to, 8);
  const right = mouth(b, c, -1), left = mouth(g, a, 1);
  const outline = [...line(a, b), ...right.slice(1), ...line(c, e, 4).slice(1), ...line(e, f).slice(1), ...line(f, g, 4).slice(1), ...left.slice(1, -1)];
  const inks: Ink[] = [...[right, left].flatMap((m): Ink[] => [{ points: m, width: 2.8, kind: 'contour' }, { points: m.map((q) => mix(q, mix(a, e, 0.5), 0.06)), width: 1.25, kind: 'stitch', opacity: 0.8 }]), { points: line(mix(a, f, 0.05), mix(b, e, 0.05)), width: 1.25, kind: 'stitch', opacity: 0.8 }];
  return appliedSheet(frame, { part: d.part, suffix: d.suffix, stuff, outline, box, wish: { inks, shadow: 0.22 } });
}
