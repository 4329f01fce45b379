import type { Sheet } from './sheet.ts';

/** What was drawn lately: sheets by all they were drawn from, so that an edit builds anew only what it touches. */
export interface SheetMemory {
  /** The wearer's sheets and a garment's, known by a key that says all; built where not known. */
  wearer(key: string, build: () => readonly Sheet[]): readonly Sheet[];
  garment(key: string, build: () => readonly Sheet[]): readonly Sheet[];
}

/** One design and its edit, with room to spare: a garment's sheets weigh some hundred kilobytes. */
const WEARERS = 3, GARMENTS = 10;

/** An empty memory; the longest unasked is forgotten first. */
export function createSheetMemory(): SheetMemory {
  return { wearer: shelf(WEARERS), garment: shelf(GARMENTS) };
}

function shelf(most: number): SheetMemory['wearer'] {
  const known = new Map<string, readonly Sheet[]>();
  return (key, build) => {
    const sheets = known.get(key) ?? build();
    known.delete(key);
    known.set(key, sheets);
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
    return sheets;
  };
}
