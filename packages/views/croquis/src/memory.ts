import type { Sheet } from './sheet.ts';

/** What was drawn lately of one design: sheets by all they were drawn from, so that an edit builds anew only what it touches. */
export interface SheetMemory {
  /** Says which design comes now. Sheets of another are let go: a board of sixty would only carry them from one collection of garbage to the next. */
  turnTo(id: string): void;
  /** The wearer's sheets and a garment's, known by a key that says all; built where not known. */
  wearer(key: string, build: () => readonly Sheet[]): readonly Sheet[];
  garment(key: string, build: () => readonly Sheet[]): readonly Sheet[];
}

/** One design and its edit, with room to spare: a garment's sheets weigh some hundred kilobytes. */
const WEARERS = 3, GARMENTS = 10;

/** An empty memory; the longest unasked is forgotten first. */
export function createSheetMemory(): SheetMemory {
  const wearers: Shelf = new Map(), garments: Shelf = new Map();
  let current = '';
  return {
    turnTo: (id) => {
      if (id !== current) { wearers.clear(); garments.clear(); }
      current = id;
    },
    wearer: takeFrom(wearers, WEARERS),
    garment: takeFrom(garments, GARMENTS),
  };
}

type Shelf = Map<string, readonly Sheet[]>;

function takeFrom(known: Shelf, most: number): SheetMemory['wearer'] {
  return (key, build) => {
    const sheets = known.get(key) ?? build();
    known.delete(key);
    known.set(key, sheets);
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
    return sheets;
  };
}
