import type { Hex } from '@toile/kernel';
import { chanceOf } from '@toile/kernel';
import type { Material, Pattern } from '@toile/drawing';
import type { PartName, ResolvedGarment } from '@toile/garment';
import type { Fabric, FabricId, OwnPrints, PrintChoice } from '@toile/textile';

/** What a part is made of: how it folds, how it takes light, its colours and its pattern. */
export interface Stuff {
  readonly fabric: Fabric;
  readonly material: Material;
  /** The ground. */
  readonly colour: Hex;
  /** All colours as chosen, ground first. */
  readonly colours: readonly Hex[];
  /** The last colour, for trims, pipings and buttons; the ground where only one was chosen. */
  readonly accent: Hex;
  readonly pattern?: Pattern;
}

/** Which panel a placed print is drawn for. */
export type PanelName = 'bodice' | 'skirt' | 'coat';

/** What every garment builder needs beside the garment and the figure. */
export interface GarmentContext {
  /** The design's seed: all chance is drawn from (seed, garment, part, feature). */
  readonly seed: number;
  /** Colour of the drawn line. */
  readonly ink: Hex;
  /** The designer's own prints that the design wears. */
  readonly prints?: OwnPrints | undefined;
  /** What a part of a garment is made of. The panel says which placed prints to take; without it only the repeat is used. */
  stuffOf(garment: ResolvedGarment, part: PartName, panel?: PanelName): Stuff;
}

/** Where fabrics and prints are looked up: handed in, so that views need no registry. */
export interface StuffSources {
  fabricOf(id: FabricId): Fabric;
  readonly prints?: OwnPrints | undefined;
  patternOf(print: PrintChoice, colours: readonly Hex[], panel: PanelName | undefined): Pattern | undefined;
}

/** Line colour of all drawings. */
export const INK: Hex = '#2a2226';

/** The context for a design with this seed. A part without a choice of its own is made of the garment's cloth. */
export function createGarmentContext(seed: number, sources: StuffSources): GarmentContext {
  return {
    seed,
    ink: INK,
    prints: sources.prints,
    stuffOf: (garment, part, panel) => {
      const { choice } = garment;
      const own = choice.parts?.[part];
      const fabric = own?.fabric === undefined ? garment.fabric : sources.fabricOf(own.fabric);
      const colours = own?.colours && own.colours.length > 0 ? own.colours : choice.colours;
      const print = own?.print ?? (own?.colours ? { id: 'solid', scale: 1, rotation: 0 } as const : choice.print);
      const colour = colours[0] ?? '#888888';
      const pattern = print.id === 'solid' ? undefined : sources.patternOf(print, colours, panel);
      return {
        fabric, material: fabric.material, colour, colours, accent: colours[colours.length - 1] ?? colour,
        ...(pattern ? { pattern } : {}),
      };
    },
  };
}

/** A draw in [0, 1) for the i-th feature of a name: independent of every other draw. */
export type Draw = (feature: string, index?: number) => number;

/** The draws of one part of one garment. */
export const drawOf = (context: { readonly seed: number }, garmentId: string, part: string): Draw =>
  (feature, index = 0) => chanceOf(context.seed, garmentId, part, feature, index);
