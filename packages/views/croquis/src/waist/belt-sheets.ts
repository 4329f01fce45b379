import { add, clamp, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import { fabricOf } from '@toile/textile';
import type { Ink, Ribbon, Shape } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { sideSign } from '@toile/figure';
import { SIDES } from '../frame/draft.ts';
import type { Draft } from '../frame/draft.ts';
import { clothOf, plain, repeatOnly, trimColour } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Stuff } from '../cloth/context.ts';
import { centreOf } from './band-sheets.ts';
import type { WaistPlace } from './waist-place.ts';
import { knotSheets, strapSheet } from './knot.ts';
import { stripLayer, waistStrip } from './waistband.ts';
import type { WaistStrip } from './waistband.ts';

/** How a belt is closed. */
export type BeltKind = 'buckle' | 'sash' | 'tie' | 'obi';

const WIDTHS: Readonly<Record<BeltKind, number>> = { buckle: 1, sash: 1.3, tie: 0.85, obi: 2.9 };

/** The belt a garment would be worn with. By its type, never by its closure: a change of closure leaves the belt alone. */
export function beltKindOf(draft: Draft): BeltKind {
  const { choice, fabric } = draft.garment;
  if (choice.type === 'kimono-jacket') return choice.details.includes('bow') ? 'sash' : 'obi';
  if (choice.type === 'wrap-dress' || choice.type === 'wrap-skirt' || choice.type === 'mamian-skirt' || choice.type === 'ruqun' || choice.type === 'cross-collar-top') return 'tie';
  if (choice.details.includes('bow')) return 'sash';
  if (draft.garment.kind === 'trousers') return 'buckle';
  return fabric.foldClass === 'fluid' || fabric.material.opacity < 0.9 ? 'sash' : 'buckle';
}

/** The belt of a garment that has one. `width` is in drawn mm. */
export function beltSheets(draft: Draft, place: WaistPlace, width: number): Sheet[] {
  const kind = beltKindOf(draft);
  const depth = clamp(width * WIDTHS[kind], 16, 130);
  const level = place.isBottom ? place.level + place.bandDepth / 2 - depth / 2 : place.level - depth / 2;
  const strip = waistStrip(draft.figure, { level, depth, halfWidth: (at) => place.halfWidth(at) + 2 });
  const stuff = beltStuff(draft, kind);
  const layer = stripLayer(strip, { finish: kind === 'buckle' ? 'stitched' : 'plain' });
  if (place.openFront && draft.figure.view !== 'back') return openBelt(draft, place, { strip, stuff, kind, layer });
  const draw = draft.draw('belt');
  const wrinkles: Ribbon[] = kind === 'buckle' ? [] : [0, 1, 2].map((i): Ribbon => ({
    points: Array.from({ length: 9 }, (_, j) => strip.patch(0.2 + 0.28 * i + 0.05 * (draw(`wrinkle.${i}`, j) - 0.5), 0.06 + j * 0.11)), width: depth * 0.15, height: 5, taper: 'both', section: 'skew',
  }));
  const pens: Ink[] = wrinkles.slice(0, 2).map((ribbon) => ({ points: ribbon.points, width: 1.8, kind: 'fold', opacity: 0.7, isClipped: true }));
  const band = sheetOf(draft, place.depth + 12, { part: 'belt', stuff, outline: layer.outline, wish: { ...layer, relief: { ...layer.relief, ribbons: wrinkles }, inks: [...layer.inks, ...pens], shadow: 0.4, contour: 0.95 } });
  if (draft.figure.view === 'back') return [band];
  const at = strip.patch(0.5, centreOf(draft, place));
  if (kind === 'buckle') return [band, buckleSheet(draft, place, strip, at, stuff)];
  if (kind === 'obi') return [band, cordSheet(draft, place, strip, stuff)];
  return [band, ...knotSheets(draft, place, { at, depth, hasLoops: (kind === 'sash' || draft.garment.choice.type === 'ruqun') && draft.garment.choice.details.includes('bow'), stuff, ...fallOf(draft) })];
}

/** How far the ends of a ribbon hang, where the garment says so; drawn mm. */
export const fallOf = ({ garment, figure }: Draft): { readonly fall?: number } => {
  const { tieLength } = garment.trims;
  if (tieLength === undefined) return {};
  const top = garment.skirt?.topHeight ?? garment.bodice?.waistHeight ?? figure.body.hpsToWaist;
  return { fall: figure.levelOf(top + tieLength) - figure.levelOf(top) };
};

/** On a front worn open a belt is not closed: it lies round both sides to its loops and hangs from them. */
function openBelt(draft: Draft, place: WaistPlace, belt: { readonly strip: WaistStrip; readonly stuff: Stuff; readonly kind: BeltKind; readonly layer: ReturnType<typeof stripLayer> }): Sheet[] {
  const { strip, stuff, kind, layer } = belt;
  const { outline: _, ...look } = layer;
  const level = place.level;
  return SIDES.flatMap((side): Sheet[] => {
    const sign = sideSign(side);
    const across = place.openFront?.(side)(level) ?? 0;
    const edge = clamp((across / place.halfWidth(level) + 1) / 2);
    const rim = side === 'left' ? 0 : 1;
    const loop = rim + (edge - rim) * 0.6;
    const along = (s: number): Point[] => Array.from({ length: 13 }, (_, i) => strip.patch(s, rim + ((loop - rim) * i) / 12));
    const half = sheetOf(draft, place.depth + 12, {
      part: 'belt', suffix: side, stuff, outline: [...along(0), ...along(1).reverse()],
      wish: { ...look, inks: layer.inks.map((ink) => ({ ...ink, isClipped: true })), shadow: 0.3, contour: 0.95 },
    });
    const start = strip.patch(0.1, loop);
    const length = (150 + 70 * draft.draw('belt')(`open.${side}`)) * clamp(strip.depth / 34, 0.8, 1.3);
    const width = strip.depth * (kind === 'obi' ? 0.2 : 0.4);
    const line = spline([start, add(start, [-sign * 5, length * 0.3]), add(start, [-sign * 2, length * 0.7]), add(start, [sign * 4, length])], 6);
    const end = strapSheet(draft, place.depth + 13, `end.${side}`, line, () => width, stuff);
    const keeper = [strip.patch(-0.12, loop - 0.016), strip.patch(-0.12, loop + 0.016), strip.patch(1.12, loop + 0.016), strip.patch(1.12, loop - 0.016)];
    const shapes: Shape[] = [{ outline: keeper, fill: stuff.colour, stroke: { colour: shadowOf(stuff.colour, 0.66), width: 1.4 } }];
    if (kind === 'buckle' && side === 'right') {
      const at = add(line[line.length - 1] as Point, [0, 2]);
      const metal = '#c9b88a';
      shapes.push(
        { outline: roundedBox(at, width * 1.35, width * 1.2, width * 0.25), fill: metal, stroke: { colour: shadowOf(metal, 0.6), width: 1.6 } },
        { outline: roundedBox(at, width * 0.9, width * 0.75, width * 0.15), fill: stuff.colour, stroke: { colour: shadowOf(metal, 0.62), width: 1.3 } },
      );
    }
    return [half, end, marksSheet(draft, place.depth + 14, { part: 'belt', suffix: `loop.${side}`, stuff, outline: keeper, shapes })];
  });
}

/** Belts are leather unless the design says otherwise; sashes and ties are cut from the garment's own cloth. */
function beltStuff(draft: Draft, kind: BeltKind): Stuff {
  const { choice } = draft.garment;
  const own = clothOf(draft, 'belt');
  if (choice.parts?.belt) return repeatOnly(own);
  const isCoat = draft.garment.kind === 'outerwear' || draft.garment.kind === 'dress' || draft.garment.kind === 'jumpsuit';
  if (kind !== 'buckle') return kind === 'obi' ? plain(own, trimColour(own)) : repeatOnly(own);
  if (isCoat && own.fabric.construction === 'woven') return repeatOnly(own);
  const leather = fabricOf('leather');
  return { ...plain(own, own.accent !== own.colour ? own.accent : shadowOf(own.colour, 0.55)), fabric: leather, material: leather.material };
}

function buckleSheet(draft: Draft, place: WaistPlace, strip: WaistStrip, at: Point, stuff: Stuff): Sheet {
  const metal = '#c9b88a';
  const w = strip.depth * 0.6, h = strip.depth * 0.64;
  const frame: Point[] = roundedBox(at, w, h, strip.depth * 0.12);
  const shapes: Shape[] = [
    { outline: frame.map((p) => add(p, [2, 3])), fill: '#1d161c', opacity: 0.35, blur: 2.5 },
    { outline: frame, fill: metal, stroke: { colour: shadowOf(metal, 0.6), width: 1.8 } },
    { outline: roundedBox(at, w * 0.66, h * 0.66, strip.depth * 0.06), fill: stuff.colour, stroke: { colour: shadowOf(metal, 0.62), width: 1.4 } },
    { outline: roundedBox(add(at, [-w * 0.82, -h * 0.2]), w * 0.05, h * 0.5, 1), fill: '#fffaf0', opacity: 0.7 },
  ];
  const inks: Ink[] = [{ points: [add(at, [-w * 0.62, 0]), add(at, [w * 0.9, 0])], width: 2.8, kind: 'plain', colour: shadowOf(metal, 0.3) }];
  // The belt's free end passes through a keeper.
  const t = 0.5 + (at[0] - strip.patch(0.5, 0.5)[0]) / (2 * strip.halfWidth) + 0.17;
  const keeper = [strip.patch(-0.06, t), strip.patch(-0.06, t + 0.045), strip.patch(1.06, t + 0.045), strip.patch(1.06, t)];
  shapes.push({ outline: keeper, fill: stuff.colour, stroke: { colour: shadowOf(stuff.colour, 0.66), width: 1.4 } });
  return marksSheet(draft, place.depth + 14, { part: 'belt', suffix: 'buckle', stuff, outline: frame, inks, shapes });
}

/** The cord over an obi, knotted in the middle. */
function cordSheet(draft: Draft, place: WaistPlace, strip: WaistStrip, stuff: Stuff): Sheet {
  const line = Array.from({ length: 25 }, (_, i) => strip.patch(0.52, i / 24));
  const colour = stuff.accent;
  const inks: Ink[] = [{ points: line, width: 8, kind: 'plain', colour: shadowOf(colour, 0.6) }, { points: line, width: 5.6, kind: 'plain', colour }];
  return marksSheet(draft, place.depth + 14, { part: 'belt', suffix: 'cord', stuff, outline: [...strip.top, ...strip.bottom.slice().reverse()], inks });
}

/** A box with rounded corners. */
function roundedBox([x, y]: Point, w: number, h: number, r: number): Point[] {
  const out: Point[] = [];
  const corners: readonly (readonly [number, number, number])[] = [[1, -1, -90], [1, 1, 0], [-1, 1, 90], [-1, -1, 180]];
  for (const [sx, sy, from] of corners) {
    for (let i = 0; i <= 4; i++) {
      const a = ((from + i * 22.5) * Math.PI) / 180;
      out.push([x + sx * (w - r) + r * Math.cos(a), y + sy * (h - r) + r * Math.sin(a)]);
    }
  }
  return out;
}
