import type { Boards } from '@toile/brief';
import type { Design } from '@toile/garment';
import type { ElementId } from '@toile/kernel';

/** The elements that something names, by what they are needed as. */
export interface NamedElements { readonly prints: ReadonlySet<ElementId>; readonly sketches: ReadonlySet<ElementId>; readonly pictures: ReadonlySet<ElementId> }

interface PrintLike { readonly id: string; readonly own?: string }
type Parts = Readonly<Record<string, { readonly print?: PrintLike } | undefined>>;
interface Wearing { readonly print?: PrintLike; readonly parts?: Parts; readonly drawn?: { readonly sketch: ElementId; readonly regions?: Parts } }

/** What a design cannot be drawn without. */
export function namedByDesign(design: Design): NamedElements {
  const prints = new Set<ElementId>(), sketches = new Set<ElementId>();
  const note = (print: PrintLike | undefined): void => { if (print?.id === 'own' && print.own !== undefined) prints.add(print.own as ElementId); };
  for (const worn of [...design.garments, ...(design.accessories ?? [])] as readonly Wearing[]) {
    note(worn.print);
    for (const part of [...Object.values(worn.parts ?? {}), ...Object.values(worn.drawn?.regions ?? {})]) note(part?.print);
    if (worn.drawn) sketches.add(worn.drawn.sketch);
  }
  return { prints, sketches, pictures: new Set() };
}

/** What boards name. */
export function namedByBoards(boards: Boards): NamedElements {
  const prints = new Set<ElementId>(), pictures = new Set<ElementId>();
  for (const { print } of boards.prints as readonly { readonly print: PrintLike }[]) if (print.id === 'own' && print.own !== undefined) prints.add(print.own as ElementId);
  for (const { element } of boards.mood) if (element !== undefined) pictures.add(element);
  for (const { from } of boards.colours) if (from !== undefined) pictures.add(from);
  if (boards.mannequin !== undefined) pictures.add(boards.mannequin);
  return { prints, sketches: new Set(boards.sketches.map(({ element }) => element)), pictures };
}

/** All of them together. */
export function allNamed(named: readonly NamedElements[]): ReadonlySet<ElementId> {
  return new Set(named.flatMap(({ prints, sketches, pictures }) => [...prints, ...sketches, ...pictures]));
}

/** The boards with an element taken off them; a colour that was picked from it stays. */
export function withoutElement(boards: Boards, id: ElementId): Boards {
  const { mannequin, ...rest } = boards;
  return {
    ...rest, ...(mannequin === undefined || mannequin === id ? {} : { mannequin }),
    colours: boards.colours.map((slot) => {
      if (slot.from !== id) return slot;
      const { from: _, ...kept } = slot;
      return kept;
    }),
    prints: boards.prints.filter(({ print }) => (print as PrintLike).own !== id), sketches: boards.sketches.filter(({ element }) => element !== id), mood: boards.mood.filter(({ element }) => element !== id),
  };
}
