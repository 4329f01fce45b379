import type { Hex } from '@toile/kernel';
import { chanceOf } from '@toile/kernel';
import { mixHex, shadowOf } from '@toile/colour';
import { boxOf } from '@toile/geometry';
import type { Polyline } from '@toile/geometry';
import type { Ink, Layer, Material, Shape } from '@toile/drawing';
import type { PosedFigure, Side } from '@toile/figure';
import type { AccessoryChoice, FigureChoice, ResolvedGarment } from '@toile/garment';
import { fabricOf, patternOf } from '@toile/textile';
import type { Draw, GarmentContext, Stuff } from '../cloth/context.ts';
import { surfaceOf } from '../cloth/surface.ts';
import type { LayerWish } from '../frame/sheet-of.ts';
import { withLightEdge } from '../light-edge.ts';
import type { Sheet } from '../sheet.ts';

/** A look as far as it is drawn before its accessories. */
export interface Wearing {
  readonly figure: PosedFigure;
  readonly look: FigureChoice;
  readonly garments: readonly ResolvedGarment[];
  readonly context: GarmentContext;
  /** Everything drawn so far, at the depths it will lie. */
  readonly sheets: readonly Sheet[];
  readonly others: readonly AccessoryChoice[];
}

/** What the builder of one accessory is given: what it is made of, who wears it, and its own source of chance. */
export interface AccessoryKit extends Wearing {
  /** `a0`, `a1`, … : the part of all its layers. */
  readonly id: string;
  readonly type: AccessoryChoice['type'];
  readonly stuff: Stuff;
  /** The second colour: metal of buckles and chains, trims; a tone of the ground where there is one only. */
  readonly trim: Hex;
  readonly draw: Draw;
}

/** A print is printed in a handful of versions, as for garments. */
const BOLTS = 4;

/** The kit of one accessory of a look. */
export function accessoryKit(wearing: Wearing, choice: AccessoryChoice, index: number): AccessoryKit {
  const { seed } = wearing.context;
  const fabric = fabricOf(choice.fabric);
  const colour = choice.colours[0] ?? '#2b2b2e';
  const pattern = choice.print.id === 'solid' ? undefined : patternOf(choice.print, choice.colours, { seed: seed % BOLTS, prints: wearing.context.prints });
  const repeat = pattern ? { scale: pattern.scale, rotation: pattern.rotation, ...(pattern.tile ? { tile: pattern.tile } : {}) } : undefined;
  const accent = choice.colours[choice.colours.length - 1] ?? colour;
  return {
    ...wearing, id: `a${index}`, type: choice.type,
    stuff: { fabric, material: fabric.material, colour, colours: choice.colours, accent, ...(repeat?.tile ? { pattern: repeat } : {}) },
    trim: choice.colours[1] ?? (choice.type === 'obi-belt' ? mixHex(colour, '#f3e7cf', 0.55) : shadowOf(colour, 0.24)),
    draw: (feature, i = 0) => chanceOf(seed, 'a', choice.type, feature, i),
  };
}

/** Metal of buckles, clasps, chains and jewels. */
export const METAL: Material = { id: 'metal', gloss: 0.6, glossPower: 16, contrast: 1.25, opacity: 1, softness: 0.4, isBody: true };
/** Glass of lenses. */
export const GLASS: Material = { id: 'glass', gloss: 0.5, glossPower: 12, contrast: 0.8, opacity: 0.9, softness: 0.3, isBody: true };

/** The kit's cloth without its print, in another colour or stuff. */
export function plainStuff(kit: AccessoryKit, colour: Hex = kit.stuff.colour, material: Material = kit.stuff.material): Stuff {
  const { pattern: _, ...rest } = kit.stuff;
  return { ...rest, colour, material };
}

/** One sheet of an accessory. Where no surface is wished, light and print lie on the outline's box. */
export function pieceOf(kit: AccessoryKit, depth: number, suffix: string, outline: Polyline, wish: LayerWish & { readonly stuff?: Stuff } = {}): Sheet {
  const { stuff = kit.stuff, ...rest } = wish;
  const layer: Layer = {
    id: suffix === '' ? kit.id : `${kit.id}.${suffix}`, part: kit.id, outline, colour: stuff.colour, material: stuff.material, shadow: 0.34, contour: 0.95,
    ...(stuff.pattern ? { pattern: stuff.pattern } : {}),
    ...(rest.surface ? {} : { surface: boxSurface(outline) }),
    ...rest,
  };
  return withLightEdge({ depth, layer });
}

const NOTHING = new Float32Array(65);

/** A sheet of which only the marks are painted: stitches, chains, soft shadows. */
export const marksOf = (kit: AccessoryKit, depth: number, suffix: string, outline: Polyline, marks: { readonly inks?: readonly Ink[]; readonly shapes?: readonly Shape[] }): Sheet =>
  pieceOf(kit, depth, suffix, outline, { stuff: plainStuff(kit), fade: NOTHING, shadow: 0, contour: 0, ...marks });

/** The upright box of an outline as a surface in picture mm. */
export function boxSurface(outline: Polyline): NonNullable<Layer['surface']> {
  const box = boxOf(outline);
  const w = box.right - box.left || 1, h = box.bottom - box.top || 1;
  return surfaceOf((s, t) => [box.left + w * t, box.top + h * s], { rows: 2, columns: 2, cloth: (s, t) => [w * t, h * s] });
}

/** The sheets that carry a part, of the figure or a garment. */
export const sheetsOfPart = (sheets: readonly Sheet[], part: string): readonly Sheet[] => sheets.filter((sheet) => sheet.layer.part === part);

/** The outermost depth of a hand: what it holds lies just beneath, a glove just above. */
export const handDepth = (kit: Wearing, side: Side): number | undefined => kit.sheets.find((sheet) => sheet.layer.id === `figure.hands.${side}`)?.depth;

/** True where a coat or jacket is worn over all. */
export const hasOuter = (kit: Wearing): boolean => kit.garments.some((garment) => garment.kind === 'outerwear');

/** Dark line for marks on the accessory's own cloth. */
export const lineOn = (colour: Hex): Hex => mixHex(shadowOf(colour, 0.5), '#2a2226', 0.4);
