import type { Sheet } from '../sheet.ts';

/** What is wrong with a garment's sheets, in sentences; nothing for sound ones. For proofs: ids unique and under their part, outlines closed, every number finite. */
export function sheetFaults(sheets: readonly Sheet[], garmentId: string): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { layer, depth } of sheets) {
    const say = (what: string): number => faults.push(`${layer.id}: ${what}`);
    if (seen.has(layer.id)) say('its id is taken');
    seen.add(layer.id);
    if (!layer.part.startsWith(`${garmentId}.`)) say(`its part ${layer.part} is not the garment's`);
    if (layer.id !== layer.part && !layer.id.startsWith(`${layer.part}.`)) say(`it does not lie under its part ${layer.part}`);
    if (layer.outline.length < 3) say('it encloses nothing');
    if (!Number.isFinite(depth)) say('it has no depth');
    const lines = [layer.outline, ...(layer.holes ?? []), ...(layer.inks ?? []).map((ink) => ink.points), ...(layer.shapes ?? []).map((shape) => shape.outline), ...(layer.relief?.ribbons ?? []).map((ribbon) => ribbon.points)];
    if (!lines.every((line) => line.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))) say('a line of it is not finite');
    if (!(layer.surface?.points ?? []).every(Number.isFinite) || !(layer.surface?.cloth ?? []).every(Number.isFinite)) say('its surface is not finite');
    const folds = layer.relief?.folds;
    if (folds && ![folds.across, folds.drift, folds.heights, folds.starts].every((table) => table.every(Number.isFinite))) say('its folds are not finite');
  }
  return faults;
}
