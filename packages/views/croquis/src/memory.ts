import type { Sheet } from './sheet.ts';

/** What was drawn lately of one design: sheets by all they were drawn from, so that an edit builds anew only what it touches. */
export interface SheetMemory {
  /** Says which design comes now. Sheets of another are let go: a board of sixty would only carry them from one collection of garbage to the next. */
  turnTo(id: string): void;
  /** The wearer's sheets and a garment's, known by a key that says all; built where not known. */
  wearer(key: () => string, build: () => readonly Sheet[]): readonly Sheet[];
  garment(key: () => string, build: () => readonly Sheet[]): readonly Sheet[];
}

/** One design and its edit, with room to spare: a garment's sheets weigh some hundred kilobytes. */
const WEARERS = 3, GARMENTS = 10;

/** An empty memory; the longest unasked is forgotten first. */
export function createSheetMemory(): SheetMemory {
  const wearers = createShelf(WEARERS), garments = createShelf(GARMENTS);
  let current: string | undefined;
  return {
    turnTo(id) {
      for (const shelf of [wearers, garments]) shelf.open(id !== current);
      current = id;
    },
    wearer: wearers.take,
    garment: garments.take,
  };
}

/** Sheets of one kind. A key takes as long to write as a collar to draw, so that none is written before a design comes a second time. */
function createShelf(most: number): { open(isNew: boolean): void; readonly take: SheetMemory['wearer'] } {
  const known = new Map<string, readonly Sheet[]>();
  let first: { readonly key: () => string; readonly sheets: readonly Sheet[] }[] = [], isFirst = true;
  return {
    open(isNew) {
      isFirst = isNew;
      if (isNew) known.clear();
      else for (const { key, sheets } of first) known.set(key(), sheets);
      first = [];
    },
    take(key, build) {
      if (isFirst) {
        const sheets = build();
        first.push({ key, sheets });
        return sheets;
      }
      const name = key(), sheets = known.get(name) ?? build();
      known.delete(name);
      known.set(name, sheets);
      const oldest = known.keys().next();
      if (known.size > most && !oldest.done) known.delete(oldest.value);
      return sheets;
    },
  };
}
