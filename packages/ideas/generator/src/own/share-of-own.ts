import type { Hex } from '@toile/kernel';
import { readBrief } from '@toile/brief';
import type { Boards } from '@toile/brief';
import { garmentOf } from '@toile/garment';
import type { Design, GarmentChoice } from '@toile/garment';
import { areaOf } from '../colouring/colour-outfit.ts';
import { NO_BOARD_ELEMENTS } from './elements.ts';
import type { BoardElements } from './elements.ts';
import { placeIn } from './place.ts';
import { sketchSlotOf } from './uses-of.ts';

/** How much each kind of element counts in an option: colour is seen first, then what is worn and what is printed on it. */
const KIND = { colours: 2, prints: 1, sketches: 1 } as const;
/** A garment's ground counts by its area; the figures of its print or its trim count this part of it. */
const FIGURES = 0.4, TRIM = 0.1;

/** The colours that the designer gave: those of the colour board, of prints given in colours, and the inks of own prints. */
export function givenColours(boards: Boards, elements: BoardElements = NO_BOARD_ELEMENTS): ReadonlySet<Hex> {
  return new Set([
    ...boards.colours.map((slot) => slot.hex), ...boards.prints.flatMap((slot) => slot.colours ?? []),
    ...boards.prints.flatMap((slot) => (slot.print.own ? elements.prints.get(slot.print.own)?.inks ?? [] : [])),
  ]);
}

interface Asked { readonly colours: ReadonlySet<string>; readonly prints: ReadonlySet<string> }
const ASKED_NOTHING: Asked = { colours: new Set(), prints: new Set() };
let lastAsked: { readonly brief: string; readonly asked: Asked } | undefined;

/** The colours and prints that the words of a brief name: neither from the boards nor the system's idea. */
function askedIn(brief: string | undefined): Asked {
  if (brief === undefined) return ASKED_NOTHING;
  if (lastAsked?.brief === brief) return lastAsked.asked;
  const read = readBrief(brief);
  const asked = read.ok ? {
    colours: new Set<string>(read.value.palette.filter((one) => one.isAsked).map((one) => one.hex)),
    prints: new Set(read.value.wishes.filter((wish) => wish.because === undefined).flatMap((wish) => wish.senses).filter((sense) => sense.facet === 'print').map((sense) => sense.id)),
  } : ASKED_NOTHING;
  lastAsked = { brief, asked };
  return asked;
}

/**
 * The share of an option's elements that come from the designer, 0–1: the mean over kinds – colours by the area they cover (2), prints by the
 * area they are on (1), garments that a sketch on the board could be (1). A kind counts where the boards give something of it and the
 * option shows something of it; plain cloth is no print, and what the words of the brief name counts neither way. 1 where nothing counts.
 */
export function shareOfOwn(design: Pick<Design, 'garments' | 'brief'>, boards: Boards, elements: BoardElements = NO_BOARD_ELEMENTS): number {
  const asked = askedIn(design.brief);
  const kinds = [
    boards.colours.length > 0 ? { weight: KIND.colours, ...colourShare(design.garments, givenColours(boards, elements), asked.colours) } : undefined,
    boards.prints.length > 0 ? { weight: KIND.prints, ...printShare(design.garments, boards, asked.prints) } : undefined,
    boards.sketches.length > 0 ? { weight: KIND.sketches, ...sketchShare(design.garments, boards, elements) } : undefined,
  ];
  let own = 0, all = 0;
  for (const kind of kinds) if (kind && kind.all > 0) { own += kind.weight * (kind.own / kind.all); all += kind.weight; }
  return all > 0 ? own / all : 1;
}

interface Part { readonly own: number; readonly all: number }

/** The weight of each colour of a garment: the ground its area, the rest of them together a part of it. */
export function colourWeights(garment: Pick<GarmentChoice, 'type' | 'print' | 'colours'>): readonly number[] {
  const area = areaOf(garment.type), rest = garment.colours.length - 1;
  return garment.colours.map((_, at) => (at === 0 ? area : (area * (garment.print.id === 'solid' ? TRIM : FIGURES)) / rest));
}

function colourShare(garments: readonly GarmentChoice[], given: ReadonlySet<Hex>, asked: ReadonlySet<string>): Part {
  let own = 0, all = 0;
  const add = (hex: Hex, weight: number): void => { if (asked.has(hex) && !given.has(hex)) return; all += weight; if (given.has(hex)) own += weight; };
  for (const garment of garments) {
    const weights = colourWeights(garment);
    garment.colours.forEach((hex, at) => add(hex, weights[at] as number));
    for (const part of Object.values(garment.parts ?? {})) for (const hex of part.colours ?? []) add(hex, areaOf(garment.type) * TRIM);
  }
  return { own, all };
}

function printShare(garments: readonly GarmentChoice[], boards: Boards, asked: ReadonlySet<string>): Part {
  let own = 0, all = 0;
  const isOwn = (print: GarmentChoice['print']): boolean => boards.prints.some((slot) => slot.print.id === print.id && slot.print.own === print.own);
  for (const garment of garments) {
    for (const [print, weight] of [[garment.print, 1], ...Object.values(garment.parts ?? {}).flatMap((part) => (part.print ? [[part.print, 0.25] as const] : []))] as const) {
      if (print.id === 'solid' || (asked.has(print.id) && !isOwn(print))) continue;
      all += areaOf(garment.type) * weight;
      if (isOwn(print)) own += areaOf(garment.type) * weight;
    }
  }
  return { own, all };
}

function sketchShare(garments: readonly GarmentChoice[], boards: Boards, elements: BoardElements): Part {
  const places = new Set(boards.sketches.flatMap(({ element }) => { const sketch = elements.sketches.get(element); return sketch ? [placeIn(garmentOf(sketch.type))] : []; }));
  let own = 0, all = 0;
  for (const garment of garments) {
    const isOwn = sketchSlotOf(garment, boards.sketches, elements) !== undefined;
    if (!isOwn && !places.has(placeIn(garmentOf(garment.type)))) continue;
    all += 1;
    if (isOwn) own += 1;
  }
  return all > 0 ? { own, all } : { own: 0, all: 1 };
}
