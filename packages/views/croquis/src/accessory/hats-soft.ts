import { lerp, mix } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { HAT_DEPTH, brimShadow, hatKitOf, penOn, smooth } from './hat-kit.ts';
import type { HatKit } from './hat-kit.ts';
import { lineOn, pieceOf, plainStuff } from './kit.ts';
import type { AccessoryKit } from './kit.ts';
import { rowPoints } from './head-place.ts';

/** Soft shapes of a beret by view, from behind up over the crown to the brow; where the bulk of it falls. */
const BERETS = {
  front: [-73, 80, -84, 58, -83, 30, -58, -2, -10, -25, 52, -28, 106, -10, 128, 24, 120, 54, 84, 76],
  threeQuarter: [-88, 106, -126, 90, -136, 50, -108, 2, -48, -27, 16, -28, 54, -8, 70, 22, 71, 46, 64, 70],
  profile: [-98, 116, -142, 94, -148, 48, -112, 0, -50, -26, 12, -23, 46, 0, 64, 28, 66, 44, 60, 60],
  back: [-84, 94, -118, 66, -127, 28, -106, -8, -54, -27, 6, -26, 56, -6, 83, 26, 84, 56, 74, 94],
} as const;

/** A beret: a band round the head, and a soft plate of felt that falls to one side. */
export function beretSheets(kit: AccessoryKit): Sheet[] {
  const hat = hatKitOf(kit);
  const { head } = hat;
  const flips = head.view === 'front' || head.view === 'back' ? (kit.draw('flop') < 0.5 ? -1 : 1) : 1;
  const own = rowPoints(BERETS[head.view]);
  const top = flips < 0 ? own.map(([x, y]): Point => [-x, y]).reverse() : own;
  const line = hat.lineOf(2, 2);
  const rim = smooth(top);
  const middle: Point = [head.centre + flips * (head.view === 'front' ? 26 : head.view === 'back' ? -26 : -12), -6];
  // Felt breaks from the band towards the side it falls to.
  const folds = [0.18, 0.4, 0.62, 0.84].map((u, i): Point[] => {
    const from = line[Math.round(u * (line.length - 1))] as Point;
    const to = mix(from, middle, 0.45 + 0.25 * kit.draw('fold', i));
    return [mix(from, to, 0.02), mix(mix(from, to, 0.5), [to[0] + 8 * flips, from[1]], 0.25), to];
  });
  const ribbons: Ribbon[] = folds.map((fold) => ({ points: hat.picture(smooth(fold)), width: 9, height: 7, taper: 'out', section: 'skew' }));
  const body = pieceOf(kit, HAT_DEPTH, 'crown', hat.picture([...rim, ...line.slice().reverse()]), {
    surface: hat.surface, relief: { round: 0.4, halfWidth: 104, ribbons }, inks: [...folds.map((fold) => penOn(hat, fold, 1.9)), ...plateEdge(hat, rim, flips)], shadow: 0.4, contour: 1,
  });
  const stalk = hat.picture(smooth([[middle[0] - 3, -24], [middle[0] - 1, -37], [middle[0] + 5, -37], [middle[0] + 4, -23]], 2));
  const band = bandSheet(hat, 'band', { from: -3, to: 11, stuff: plainStuff(kit, kit.trim) });
  return [...brimShadow(hat, line, 14, 0.34), pieceOf(kit, HAT_DEPTH - 1, 'stalk', stalk, { shadow: 0, contour: 0.8 }), body, band];
}

/** The turn of the plate's lower edge, where it falls over the band. */
function plateEdge(hat: HatKit, rim: readonly Point[], flips: number): Ink[] {
  const half = flips > 0 && hat.head.view === 'front' || flips < 0 && hat.head.view === 'back' ? rim.slice(Math.floor(rim.length * 0.7)) : rim.slice(0, Math.ceil(rim.length * 0.3));
  const inner = half.map(([x, y]): Point => [hat.head.centre + (x - hat.head.centre) * 0.84, y + (y > 20 ? -10 : 4)]);
  return [penOn(hat, inner, 2.2, 'fold', 0.6)];
}

/** A strip along the hat's line, from `from` to `to` mm above it. */
export function bandSheet(hat: HatKit, suffix: string, band: { readonly from: number; readonly to: number; readonly out?: number; readonly stuff: AccessoryKit['stuff']; readonly inks?: readonly Ink[]; readonly depth?: number }): Sheet {
  const { from, to, out = 2, stuff, inks = [], depth = HAT_DEPTH + 1 } = band;
  const outline = hat.picture([...hat.lineOf(to, out), ...hat.lineOf(from, out).reverse()]);
  return pieceOf(hat.kit, depth, suffix, outline, { stuff, surface: hat.surface, relief: { round: 0.4, halfWidth: hat.head.half }, inks, shadow: 0.25, contour: 0.85 });
}

/** A knitted cap: a dome that stands off the skull a little, and a deep cuff turned up. */
export function beanieSheets(kit: AccessoryKit): Sheet[] {
  const hat = hatKitOf(kit);
  const { head, on } = hat;
  const slouch = 2 + 24 * kit.draw('slouch') ** 1.6;
  const back = head.view === 'profile' || head.view === 'threeQuarter' ? -1 : kit.draw('lean') < 0.5 ? -0.4 : 0.4;
  const low = (share: number): number => head.lineAt(share) - 14;
  const dome: Point[] = [on(-1.05, low(-1)), on(-1.09, 34), on(-0.93 + back * 0.08, 0), on(-0.46 + back * 0.2, -19 - slouch * 0.7), on(0.06 + back * 0.3, -23 - slouch), on(0.52 + back * 0.18, -17 - slouch * 0.4), on(0.94, 6), on(1.08, 34), on(1.04, low(1))];
  const apex = on(0.04 + back * 0.28, -19 - slouch);
  const line = hat.lineOf(14, 4);
  const rim = smooth(dome);
  const ribs = (kit.stuff.material.texture === 'fur' ? [] : Array.from({ length: 13 }, (_, i): Ink => {
    const share = Math.sin(lerp(-1.4, 1.4, i / 12));
    const from = on(share * 1.04, head.lineAt(share) - 30);
    return penOn(hat, [from, on(share * 1.02, lerp(from[1], apex[1], 0.5)), mix(on(share * 0.8, -10), apex, 0.4), mix(on(share, 0), apex, 0.86)], 1.7, 'fold', 0.5);
  }));
  const crown = pieceOf(kit, HAT_DEPTH, 'crown', hat.picture([...rim, ...line.slice().reverse()]), { surface: hat.surface, relief: { round: 0.42, halfWidth: head.half }, inks: ribs, shadow: 0.3, contour: 1 });
  const cuffRibs = Array.from({ length: 19 }, (_, i): Ink => {
    const share = Math.sin(lerp(-1.48, 1.48, i / 18));
    return penOn(hat, [on(share * 1.07, head.lineAt(share) - 34), on(share * 1.06, head.lineAt(share) - 14), on(share * 1.05, head.lineAt(share) + 4)], 2, 'fold', 0.62);
  });
  const cuff = bandSheet(hat, 'cuff', { from: -6, to: 36, out: 6, stuff: kit.trim !== kit.stuff.colour && kit.stuff.colours.length > 1 ? plainStuff(kit, kit.trim) : kit.stuff, inks: kit.stuff.material.texture === 'fur' ? [] : cuffRibs });
  const isBobbled = kit.draw('bobble') < 0.3;
  const bobble = hat.picture(smooth(Array.from({ length: 16 }, (_, i): Point => {
    const a = (i / 16) * 2 * Math.PI, r = 21 + 4 * (kit.draw('bobble.edge', i) - 0.5);
    return [apex[0] + Math.cos(a) * r, apex[1] - 12 + Math.sin(a) * r];
  }), 3, true));
  const yarn = Array.from({ length: 14 }, (_, i): Ink => {
    const a = (i / 14) * 2 * Math.PI + kit.draw('yarn', i);
    return { points: hat.picture([[apex[0] + Math.cos(a) * 5, apex[1] - 12 + Math.sin(a) * 5], [apex[0] + Math.cos(a) * 22, apex[1] - 12 + Math.sin(a) * 22]]), width: 2, kind: 'fold', colour: lineOn(kit.trim), opacity: 0.5 };
  });
  return [...brimShadow(hat, hat.lineOf(-6), 12, 0.34), ...(isBobbled ? [pieceOf(kit, HAT_DEPTH - 1, 'bobble', bobble, { stuff: plainStuff(kit, kit.trim), relief: { round: 0.5, halfWidth: 20 }, inks: yarn, contour: 0.7 })] : []), crown, cuff];
}
