import { lerp, mix, rotate } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { HAT_DEPTH, brimShadow, hatKitOf, penOn, smooth } from './hat-kit.ts';
import type { HatKit } from './hat-kit.ts';
import { bandSheet } from './hats-soft.ts';
import { lineOn, pieceOf, plainStuff } from './kit.ts';
import type { AccessoryKit } from './kit.ts';
import { rowPoints } from './head-place.ts';

/** A bucket hat: a crown that narrows to a flat top, and a stitched brim that slopes down all round. */
export function bucketSheets(kit: AccessoryKit): Sheet[] {
  const hat = hatKitOf(kit);
  const { head, on } = hat;
  const crownTop: Point[] = [on(-1.06, head.lineAt(-1) - 2), on(-1.02, 34), on(-0.96, 12), on(-0.88, -4), on(-0.54, -13), on(0, -15), on(0.54, -14), on(0.87, -5), on(0.95, 10), on(1.01, 34), on(1.05, head.lineAt(1) - 2)];
  const lean = head.view === 'profile' ? -8 : head.view === 'threeQuarter' ? -5 : 0;
  const edge = Array.from({ length: 25 }, (_, i): Point => {
    const share = lerp(-1, 1, i / 24);
    const wave = 3.4 * Math.sin(share * 4 + kit.draw('wave') * 6) * (1 - share * share);
    return [head.centre + share * (head.half + 48), head.lineAt(share) + 38 + wave + lean * share - 4 * share * share];
  });
  const join = hat.lineOf(2, 4, 24);
  const far = edge.map(([x, y], i): Point => [x, y + 13 * Math.sin((i / 24) * Math.PI)]);
  const inside = pieceOf(kit, head.view === 'back' ? HAT_DEPTH - 2 : DEPTH.head - 2, 'inside', hat.picture([...edge, ...far.slice().reverse()]), { stuff: plainStuff(kit, shadowOf(kit.stuff.colour, 0.3)), darken: 0.3, shadow: 0, contour: 0.7 });
  const crown = pieceOf(kit, HAT_DEPTH, 'crown', hat.picture([...smooth(crownTop), ...join.slice().reverse()]), {
    surface: hat.surface, relief: { round: 0.42, halfWidth: head.half }, shadow: 0.2, contour: 1,
    inks: [penOn(hat, [on(-0.95, 9), on(-0.4, 2), on(0.3, 1), on(0.94, 8)], 1.7, 'seam', 0.8), penOn(hat, [on(-0.96, 14), on(-0.4, 7), on(0.3, 6), on(0.95, 13)], 1.3, 'stitch', 0.8), penOn(hat, [on(0.57, 4), on(0.63, 26), on(0.66, head.lineAt(0.66) - 4)], 1.4, 'seam', 0.7)],
  });
  const rings = [0.25, 0.45, 0.65, 0.85].map((k): Ink => ({ points: hat.picture(join.map((from, i) => mix(from, edge[i] as Point, k))), width: 1.3, kind: 'stitch', opacity: 0.75, isClipped: true }));
  const brim = pieceOf(kit, HAT_DEPTH + 1, 'brim', hat.picture([...join, ...edge.slice().reverse()]), { surface: hat.surface, relief: { round: 0.34, halfWidth: head.half + 48 }, inks: kit.stuff.material.texture === 'fur' ? [] : rings, shadow: 0.34, contour: 1 });
  const band = kit.stuff.colours.length > 1 ? [bandSheet(hat, 'band', { from: -2, to: 11, out: 4, stuff: plainStuff(kit, kit.trim), depth: HAT_DEPTH + 2 })] : [];
  return [inside, ...brimShadow(hat, edge.slice(4, 21), 24), crown, brim, ...band];
}

const BRIM_TILT = { front: 0.075, threeQuarter: -0.1, profile: -0.13, back: 0.06 } as const;

/** A wide brim that dips over the brow and lifts at one side, with a creased crown and a ribbon. Linen is drawn as plaited straw. */
export function wideBrimSheets(kit: AccessoryKit): Sheet[] {
  const hat = hatKitOf(kit);
  const { head } = hat;
  const way = kit.draw('tilt') < 0.5 ? -1 : 1;
  const isTurned = head.view === 'threeQuarter' || head.view === 'profile';
  const tilt = isTurned ? BRIM_TILT[head.view] : BRIM_TILT[head.view] * way;
  const level = head.view === 'profile' ? 80 : head.view === 'threeQuarter' ? 74 : head.view === 'back' ? 90 : 70;
  const centre: Point = [head.centre, level];
  const reach = head.view === 'profile' ? 172 : 184;
  const ring = (rx: number, near: number, far: number, wave: number, count = 60): Point[] => Array.from({ length: count }, (_, i): Point => {
    const a = (i / count) * 2 * Math.PI;
    const y = Math.sin(a) * (Math.sin(a) > 0 ? near : far) + wave * Math.sin(2 * a + way * 0.7) - wave * 0.7 * Math.cos(a) * way;
    const [dx, dy] = rotate([Math.cos(a) * rx, y], tilt);
    return [centre[0] + dx, centre[1] + dy];
  });
  const edge = ring(reach, 37, 23, 10);
  const isStraw = kit.stuff.fabric.id === 'linen';
  const disc = surfaceOf((s, t) => head.at([centre[0] + (2 * t - 1) * reach * 1.2, centre[1] + (2 * s - 1) * 80]), { rows: 3, columns: 6, cloth: (s, t) => [(2 * t - 1) * reach * 1.2, (2 * s - 1) * 240] });
  const plaits = [0.94, 0.86, 0.78, 0.7, 0.62, 0.54].map((k): Ink => ({ points: hat.picture(ring(reach * k, 37 * k + 2, 23 * k, 10 * k)), width: isStraw ? 1.6 : 1.2, kind: isStraw ? 'seam' : 'stitch', opacity: isStraw ? 0.55 : 0.5, isClipped: true, isClosed: true }));
  const brim = pieceOf(kit, HAT_DEPTH, 'brim', hat.picture(edge), {
    surface: disc, relief: { round: 0.2, halfWidth: reach }, inks: isStraw ? plaits : plaits.slice(0, 1), shadow: 0.42, contour: 1.05,
  });
  // One side rolls up and shows the wrong side of the brim.
  const roll = way > 0 ? edge.slice(2, 13) : edge.slice(17, 28);
  const inner = roll.map(([x, y], i): Point => [x - way * 5, y - 11 * Math.sin((i / 10) * Math.PI)]);
  const turned = pieceOf(kit, HAT_DEPTH + 0.2, 'brim.inside', hat.picture([...roll, ...inner.reverse()]), { stuff: plainStuff(kit, shadowOf(kit.stuff.colour, 0.34)), shadow: 0, contour: 0.8 });
  const base = ring(head.half + 4, 16, 8, 0).slice(0, 31).reverse();
  const left = base[0] as Point, right = base[base.length - 1] as Point;
  const h = head.half;
  const top: Point[] = [left, [left[0] + 2, left[1] - 42], [head.centre - h * 0.86, -12], [head.centre - h * 0.56, -31], [head.centre - h * 0.1, -27], [head.centre + h * 0.3, -34], [head.centre + h * 0.78, -19], [right[0] - 3, right[1] - 42], right];
  const crown = pieceOf(kit, HAT_DEPTH + 1, 'crown', hat.picture([...smooth(top), ...base.slice(1).reverse()]), {
    surface: hat.surface, relief: { round: 0.42, halfWidth: h }, shadow: 0.3, contour: 1,
    inks: [penOn(hat, [[head.centre - h * 0.12, -27], [head.centre - h * 0.04, -10], [head.centre + h * 0.12, 8]], 2.2), penOn(hat, [[head.centre + h * 0.64, -18], [head.centre + h * 0.56, -2], [head.centre + h * 0.62, 16]], 1.8), ...(isStraw ? [0.2, 0.36, 0.52, 0.68, 0.84].map((k): Ink => penOn(hat, base.map(([x, y]): Point => [head.centre + (x - head.centre) * (1 - 0.2 * k * k), y - 76 * k]), 1.4, 'seam', 0.5)) : [])],
  });
  const ribbon = pieceOf(kit, HAT_DEPTH + 2, 'ribbon', hat.picture([...base.map(([x, y]): Point => [head.centre + (x - head.centre) * 0.995, y - 25]), ...base.slice().reverse()]), {
    stuff: plainStuff(kit, kit.trim, { ...kit.stuff.material, texture: 'poplin', textureAmount: 0.05 }), surface: hat.surface, relief: { round: 0.42, halfWidth: h }, shadow: 0.15, contour: 0.8,
    inks: [penOn(hat, base.map(([x, y]): Point => [x, y - 8]), 1.1, 'seam', 0.4)],
  });
  const near = edge.slice(0, 31).reverse();
  return [...brimShadow(hat, near, 34, 0.55), brim, turned, crown, ribbon];
}

/** The peak of a cap by view, its outer edge from behind to the front; none from behind. */
const PEAKS = {
  front: [-63, 76, -57, 92, -30, 103, 0, 106, 30, 103, 57, 92, 63, 76],
  threeQuarter: [-24, 74, -4, 90, 34, 101, 72, 98, 92, 87, 86, 75, 63, 67],
  profile: [4, 80, 34, 89, 76, 96, 112, 97, 125, 91, 104, 76, 58, 58],
} as const;

/** A cap of six panels with a stitched peak. */
export function capSheets(kit: AccessoryKit): Sheet[] {
  const hat = hatKitOf(kit);
  const { head, on } = hat;
  const line = hat.lineOf(0, 3);
  const dome: Point[] = [on(-1.04, head.lineAt(-1)), on(-1.06, 36), on(-0.92, 2), on(-0.52, -20), on(0, -25), on(0.52, -20), on(0.92, 4), on(1.05, 36), on(1.04, head.lineAt(1))];
  const apex = on(head.view === 'front' || head.view === 'back' ? 0 : -0.12, -24);
  const seamAt = (share: number): Ink[] => {
    const from: Point = on(share, head.lineAt(share) - 2);
    const line3 = [from, on(share * 1.02, lerp(from[1], apex[1], 0.45)), on(share * 0.72, lerp(from[1], apex[1], 0.84)), apex];
    return [penOn(hat, line3, 1.8, 'seam', 0.8), penOn(hat, line3.map(([x, y], i): Point => [x + (i < 3 ? 4 : 1), y]), 1.2, 'stitch', 0.6)];
  };
  const eyelets = [-0.3, 0.32].map((share): Shape => ({ outline: hat.picture(smooth([on(share - 0.03, -2), on(share, -5), on(share + 0.03, -2), on(share, 1)], 1, true)), fill: lineOn(kit.stuff.colour), opacity: 0.8 }));
  const isBehind = head.view === 'back';
  const gap = hat.picture(smooth([on(-0.5, 116), on(-0.34, 88), on(0, 74), on(0.34, 88), on(0.5, 116), on(0, 122)], 3, true));
  const crown = pieceOf(kit, HAT_DEPTH, 'crown', hat.picture([...smooth(dome), ...line.slice().reverse()]), {
    surface: hat.surface, relief: { round: 0.44, halfWidth: head.half }, shadow: 0.3, contour: 1, ...(isBehind ? { holes: [gap] } : {}),
    inks: [...(head.view === 'front' ? [...seamAt(0), ...seamAt(-0.74), ...seamAt(0.74)] : isBehind ? [...seamAt(-0.62), ...seamAt(0.62)] : [...seamAt(-0.62), ...seamAt(0.06), ...seamAt(0.7)]), penOn(hat, line.map(([x, y]): Point => [x, y - 9]), 1.2, 'stitch', 0.6)], shapes: eyelets,
  });
  const button = hat.picture(smooth([[apex[0] - 8, apex[1]], [apex[0], apex[1] - 7], [apex[0] + 8, apex[1]], [apex[0], apex[1] + 4]], 1.5, true));
  const knob = pieceOf(kit, HAT_DEPTH + 1, 'button', button, { stuff: plainStuff(kit, kit.trim), shadow: 0.15, contour: 0.7, relief: { round: 0.5, halfWidth: 7 } });
  if (isBehind) {
    const strap = hat.picture([...hat.lineOf(11, 3), ...hat.lineOf(0, 3).reverse()]);
    return [crown, knob, pieceOf(kit, HAT_DEPTH + 1, 'strap', strap, { stuff: plainStuff(kit, kit.trim), contour: 0.8 })];
  }
  return [...peakSheets(hat), crown, knob];
}

function peakSheets(hat: HatKit): Sheet[] {
  const { head, kit } = hat;
  const outer = smooth(rowPoints(PEAKS[head.view as keyof typeof PEAKS]), 3);
  const first = outer[0] as Point, last = outer[outer.length - 1] as Point;
  const join = hat.lineOf(3, 3, 40).filter(([x]) => x > first[0] && x < last[0]);
  const share = (u: number): Point => join[Math.round(u * (join.length - 1))] as Point;
  const rows = [0.3, 0.5, 0.7, 0.88].map((k): Ink => ({ points: hat.picture(outer.map((to, i) => mix(share(i / (outer.length - 1)), to, k))), width: 1.2, kind: 'stitch', opacity: 0.6, isClipped: true }));
  const thick = outer.map(([x, y]): Point => [x, y + 3.5]);
  const under = pieceOf(kit, HAT_DEPTH + 1.5, 'peak.edge', hat.picture([...outer, ...thick.slice().reverse()]), { stuff: plainStuff(kit, shadowOf(kit.trim, 0.3)), shadow: 0.3, contour: 0.6 });
  const peak = pieceOf(kit, HAT_DEPTH + 2, 'peak', hat.picture([...join, ...outer.slice().reverse()]), {
    stuff: kit.stuff.colours.length > 1 ? plainStuff(kit, kit.trim) : kit.stuff, surface: hat.surface, relief: { round: 0.3, halfWidth: 70 }, inks: rows, shadow: 0.36, contour: 1,
  });
  return [...brimShadow(hat, outer, 26), under, peak];
}
