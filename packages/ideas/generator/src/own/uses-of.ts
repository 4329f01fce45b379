import type { ElementId, Hex } from '@toile/kernel';
import type { Boards, ColourSlot, PrintSlot, SketchSlot } from '@toile/brief';
import { normaliseGarment } from '@toile/garment';
import type { Design, GarmentChoice } from '@toile/garment';
import type { PrintChoice } from '@toile/textile';
import { NO_BOARD_ELEMENTS } from './elements.ts';
import type { BoardElements } from './elements.ts';

/** One use of something the designer brought: what, where, and whether exactly as it was given. */
export interface ElementUse {
  readonly element?: ElementId;
  readonly hex?: Hex;
  readonly kind: 'colour' | 'print' | 'sketch' | 'mood' | 'mannequin';
  /** The part of the design that shows it: `g0` a garment, `g0.collar` a part of it, `a1` an accessory, `figure.shoes`; `figure` who wears it, `design` the whole. */
  readonly as: string;
  readonly exact: boolean;
  readonly isPinned: boolean;
}

/** Every use of the designer's elements in a design, in the order of its parts. Derived; a colour or print counts where it is the same to the digit. */
export function usesOf(design: Design, boards: Boards, elements: BoardElements = NO_BOARD_ELEMENTS): readonly ElementUse[] {
  const colourAt = colourUser(boards.colours);
  const uses: ElementUse[] = [];
  design.garments.forEach((garment, at) => {
    uses.push(...sketchUses(garment, `g${at}`, boards.sketches, elements), ...printUses(garment, `g${at}`, boards.prints), ...colourAt(garment.colours, `g${at}`));
    for (const [name, part] of Object.entries(garment.parts ?? {})) {
      if (part.print) uses.push(...printUses({ print: part.print, colours: part.colours ?? [] }, `g${at}.${name}`, boards.prints));
      uses.push(...colourAt(part.colours ?? [], `g${at}.${name}`));
    }
    for (const [id, part] of Object.entries(garment.drawn?.regions ?? {})) {
      if (part.print) uses.push(...printUses({ print: part.print, colours: part.colours ?? [] }, `g${at}.${id}`, boards.prints));
      uses.push(...colourAt(part.colours ?? [], `g${at}.${id}`));
    }
  });
  (design.accessories ?? []).forEach((one, at) => uses.push(...printUses(one, `a${at}`, boards.prints), ...colourAt(one.colours, `a${at}`)));
  uses.push(...colourAt([design.figure.shoeColour], 'figure.shoes'));
  // Held by the design itself, whatever the boards say by now.
  const traced = design.figure.mannequin?.element;
  if (traced !== undefined) uses.push({ element: traced, kind: 'mannequin', as: 'figure', exact: true, isPinned: false });
  const speaks = new Set(boards.mood.flatMap((item) => (item.element && item.kind === 'picture' ? [item.element] : [])));
  for (const element of speaks) uses.push({ element, kind: 'mood', as: 'design', exact: false, isPinned: false });
  return uses;
}

function colourUser(slots: readonly ColourSlot[]): (colours: readonly Hex[], as: string) => readonly ElementUse[] {
  const byHex = new Map<Hex, ColourSlot>();
  // A colour on the board twice is pinned where one of them is.
  for (const slot of slots) if (!byHex.get(slot.hex)?.isPinned) byHex.set(slot.hex, slot);
  return (colours, as) => [...new Set(colours)].flatMap((hex): ElementUse[] => {
    const slot = byHex.get(hex);
    return slot ? [{ ...(slot.from ? { element: slot.from } : {}), hex, kind: 'colour', as, exact: true, isPinned: slot.isPinned }] : [];
  });
}

/** The slot of the print board that a print is from: the same family or element. */
const slotOf = (print: PrintChoice, slots: readonly PrintSlot[]): PrintSlot | undefined => {
  const same = slots.filter((slot) => slot.print.id === print.id && slot.print.own === print.own);
  return same.find((slot) => isAsGiven(print, slot)) ?? same[0];
};

const isAsGiven = (print: PrintChoice, { print: given }: PrintSlot): boolean =>
  print.scale === given.scale && print.rotation === given.rotation && print.layout === given.layout && print.repeat === given.repeat;

function printUses({ print, colours }: { readonly print: PrintChoice; readonly colours: readonly Hex[] }, as: string, slots: readonly PrintSlot[]): readonly ElementUse[] {
  if (print.id === 'solid') return [];
  const slot = slotOf(print, slots);
  if (!slot) return [];
  const isInItsColours = slot.colours === undefined || slot.colours.every((hex, i) => colours[i] === hex);
  return [{ ...(print.own ? { element: print.own } : {}), kind: 'print', as, exact: isAsGiven(print, slot) && isInItsColours, isPinned: slot.isPinned }];
}

function sketchUses(garment: GarmentChoice, as: string, slots: readonly SketchSlot[], elements: BoardElements): readonly ElementUse[] {
  const slot = sketchSlotOf(garment, slots, elements);
  return slot ? [{ element: slot.element, kind: 'sketch', as, exact: garment.drawn !== undefined, isPinned: slot.isPinned }] : [];
}

/** The slot of the sketch board that a garment comes from: as drawn, or cut after it (the same kind, line and length, and the dimensions that were read from it). */
export function sketchSlotOf(garment: GarmentChoice, slots: readonly SketchSlot[], elements: BoardElements): SketchSlot | undefined {
  if (garment.drawn) return slots.find((slot) => slot.element === garment.drawn?.sketch);
  return slots.find((slot) => {
    const sketch = slot.asDrawn ? undefined : elements.sketches.get(slot.element);
    if (!sketch || sketch.type !== garment.type) return false;
    const { silhouette, length, dims } = sketch.fitted?.choice ?? normaliseGarment({ type: sketch.type });
    return silhouette === garment.silhouette && length === garment.length && Object.entries(dims ?? {}).every(([name, mm]) => garment.dims?.[name] === mm);
  });
}
