import { failure, success } from '@toile/kernel';
import type { Hex, Outcome, Problem } from '@toile/kernel';
import type { Boards, ColourSlot, IntentNote, PrintSlot } from '@toile/brief';
import { asksNothing } from '@toile/brief';
import type { GarmentId } from '@toile/garment';
import { isRefusedColour } from '../colouring/palette.ts';
import type { BoardElements } from './elements.ts';
import { givenColours } from './share-of-own.ts';
import { ownSketch, sketchSets } from './sketch-sets.ts';
import type { OwnSketch } from './sketch-sets.ts';

/** What the designer gave, sorted for the making of candidates. */
export interface OwnPlan {
  readonly boards: Boards;
  readonly elements: BoardElements;
  /** The share of an option that comes from the designer: 1 − freedom. */
  readonly share: number;
  /** One slot a colour, refused ones left out. */
  readonly colours: readonly ColourSlot[];
  readonly given: ReadonlySet<Hex>;
  readonly prints: readonly PrintSlot[];
  /** Pinned prints of whole garments; the options take them in turn. */
  readonly pinnedPrints: readonly PrintSlot[];
  /** Pinned prints of one part, the rivals for a part in turn. */
  readonly pinnedParts: readonly (readonly PrintSlot[])[];
  readonly sketches: readonly OwnSketch[];
  readonly pinnedSets: readonly (readonly OwnSketch[])[];
  readonly freeSets: readonly (readonly OwnSketch[])[];
  /** How many turns the pinned colours take so that each leads as often as the others. */
  readonly colourTurns: number;
  readonly notes: readonly IntentNote[];
}

interface Refused { readonly colours: readonly Hex[]; readonly traits: ReadonlySet<string>; readonly garments: ReadonlySet<GarmentId> }

/** The designer's part in a board; `undefined` where the boards ask nothing: a mannequin is drawn on, it asks for no garment. A print or sketch whose element was not handed in is a problem. */
export function planOwn({ boards, elements, refused }: { readonly boards: Boards | undefined; readonly elements: BoardElements; readonly refused: Refused }): Outcome<OwnPlan | undefined> {
  if (boards === undefined || asksNothing({ ...boards, mannequin: undefined })) return success(undefined);
  const problems = missing(boards, elements);
  if (problems.length > 0) return failure(...problems);
  const notes: IntentNote[] = [];
  const note = (what: string): void => { notes.push({ code: 'asked-and-excluded', message: `${what} lies on the boards, but the brief refuses it: it is left out.` }); };
  const isFree = (hex: Hex): boolean => !refused.colours.some((barred) => isRefusedColour(hex, barred));
  const colours = uniqueColours(boards.colours).filter((slot) => isFree(slot.hex) || note(slot.name ?? slot.hex));
  const prints = boards.prints.filter((slot) => !refused.traits.has(`print:${slot.print.id}`) || note(slot.print.id)).map((slot) => withFreeColours(slot, isFree));
  const sketches = boards.sketches.map((slot) => ownSketch(slot, elements.sketches.get(slot.element) as OwnSketch['sketch'])).filter((one) => !refused.garments.has(one.sketch.type) || note(one.sketch.type));
  const pinned = prints.filter((slot) => slot.isPinned);
  const pinnedOn = pinned.filter((slot) => slot.on !== undefined);
  return success({
    boards, elements, share: 1 - boards.freedom, notes,
    colours, given: givenColours(boards, elements),
    prints, pinnedPrints: pinned.filter((slot) => slot.on === undefined),
    pinnedParts: [...new Set(pinnedOn.map((slot) => slot.on))].map((part) => pinnedOn.filter((slot) => slot.on === part)),
    sketches, pinnedSets: setsFor(boards, sketches.filter((one) => one.slot.isPinned)), freeSets: setsFor(boards, sketches.filter((one) => !one.slot.isPinned)),
    colourTurns: Math.min(12, Math.max(1, ...(['base', 'second', undefined, 'accent', 'lining'] as const).map((role) => colours.filter((slot) => slot.isPinned && slot.role === role).length))),
  });
}

/** In the mode of one garment a sketch is worn by itself. */
function setsFor(boards: Boards, sketches: readonly OwnSketch[]): readonly (readonly OwnSketch[])[] {
  if (boards.mode === 'outfit') return sketchSets(sketches);
  const fitting = sketches.filter((one) => boards.garment === undefined || one.sketch.type === boards.garment);
  return fitting.length > 0 ? fitting.map((one) => [one]) : [[]];
}

function withFreeColours(slot: PrintSlot, isFree: (hex: Hex) => boolean): PrintSlot {
  if (!slot.colours || slot.colours.every(isFree)) return slot;
  const { colours: _, ...rest } = slot;
  return rest;
}

/** A colour twice on the board is one colour, pinned where one of them is. */
function uniqueColours(slots: readonly ColourSlot[]): ColourSlot[] {
  const byHex = new Map<Hex, ColourSlot>();
  for (const slot of slots) {
    const held = byHex.get(slot.hex);
    byHex.set(slot.hex, held ? { ...held, isPinned: held.isPinned || slot.isPinned, ...(held.role ?? slot.role ? { role: held.role ?? slot.role as NonNullable<ColourSlot['role']> } : {}) } : slot);
  }
  return [...byHex.values()];
}

function missing(boards: Boards, elements: BoardElements): readonly Problem[] {
  const problem = (where: string, came: string): Problem => ({ code: 'not-found', where, message: 'The boards name an element that was not handed in with them.', came, hint: 'take it off the boards, or bring it again' });
  return [
    ...boards.prints.flatMap(({ print }, i) => (print.own !== undefined && !elements.prints.has(print.own) ? [problem(`boards.prints[${i}].print.own`, print.own)] : [])),
    ...boards.sketches.flatMap(({ element }, i) => (elements.sketches.has(element) ? [] : [problem(`boards.sketches[${i}].element`, element)])),
  ];
}
