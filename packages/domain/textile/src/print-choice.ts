import { showValue } from '@toile/kernel';
import type { Hex, Problem } from '@toile/kernel';
import { degToRad } from '@toile/kernel';
import type { Pattern, Tile } from '@toile/drawing';
import type { PanelName, PrintChoice } from './print.ts';
import { isPrintId, printFamily, PRINTS } from './prints.ts';

/** How far a print may be scaled: 1 is life size. Below a quarter it greys out, beyond four no figure is whole on a garment. */
export const PRINT_SCALE: readonly [least: number, most: number] = [0.25, 4];

/** What is wrong with a print that came from outside; an empty list where nothing is. Values are refused, never bent. */
export function validatePrintChoice(value: unknown, where = 'print'): readonly Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ code: 'field-wrong-type', where, message: 'A print is an object with id, scale and rotation.', came: showValue(value), expected: '{ "id": "floral", "scale": 1, "rotation": 0 }' }];
  }
  const { id, scale, rotation, layout } = value as { readonly id?: unknown; readonly scale?: unknown; readonly rotation?: unknown; readonly layout?: unknown };
  const problems: Problem[] = [];
  if (id === undefined) problems.push({ code: 'field-missing', where: `${where}.id`, message: 'The print has no id.', expected: 'the id of a print family, such as "stripe"' });
  else if (typeof id !== 'string' || !isPrintId(id)) problems.push({ code: 'id-unknown', where: `${where}.id`, message: 'There is no print with this id.', came: showValue(id), expected: PRINTS.map((family) => family.id).join(', '), hint: '"solid" for plain cloth' });
  problems.push(...numberProblems(scale, { where: `${where}.scale`, name: 'scale', least: PRINT_SCALE[0], most: PRINT_SCALE[1], hint: '1 is life size' }));
  problems.push(...numberProblems(rotation, { where: `${where}.rotation`, name: 'rotation', least: -360, most: 360, hint: 'degrees, clockwise; 0 is along the grain' }));
  if (layout !== undefined && layout !== 'repeat' && layout !== 'placed') problems.push({ code: 'value-out-of-range', where: `${where}.layout`, message: 'A print is laid as a repeat or placed.', came: showValue(layout), expected: '"repeat" or "placed"' });
  if (layout === 'placed' && typeof id === 'string' && isPrintId(id) && !printFamily(id).placed) problems.push({ code: 'combination-forbidden', where: `${where}.layout`, message: `The print ${id} has no placed version.`, came: '"placed"', expected: '"repeat"', hint: `placed prints: ${PRINTS.filter((family) => family.placed).map((family) => family.id).join(', ')}` });
  return problems;
}

function numberProblems(value: unknown, { where, name, least, most, hint }: { readonly where: string; readonly name: string; readonly least: number; readonly most: number; readonly hint: string }): Problem[] {
  const expected = `a number from ${least} to ${most}`;
  if (value === undefined) return [{ code: 'field-missing', where, message: `The print has no ${name}.`, expected, hint }];
  if (typeof value !== 'number' || Number.isNaN(value)) return [{ code: 'field-wrong-type', where, message: `The print's ${name} is not a number.`, came: showValue(value), expected, hint }];
  if (value < least || value > most) return [{ code: 'value-out-of-range', where, message: `The print's ${name} is out of range.`, came: showValue(value), expected, hint }];
  return [];
}

const remembered = new Map<string, Tile>();
/** A tile of thousands of points weighs about half a megabyte. */
const LIMIT = 64;

/** The tile of a family, drawn once for each palette and seed and kept for the next asking. Pure: the key says all. */
export function tileOf(id: PrintChoice['id'], colours: readonly Hex[], seed: number): Tile {
  const key = `${id}/${seed}/${colours.join('')}`;
  const known = remembered.get(key);
  if (known) return known;
  const tile = printFamily(id).tile(colours, seed);
  if (remembered.size >= LIMIT) {
    const oldest = remembered.keys().next().value;
    if (oldest !== undefined) remembered.delete(oldest);
  }
  remembered.set(key, tile);
  return tile;
}

/**
 * The print as a pattern for a layer: the repeat, or pictures placed on the panel over plain ground. Plain cloth gives
 * nothing, and so does a panel that a bordered design leaves plain. Placed is the way of families that have it (ink wash), unless the choice says otherwise; bordered families
 * only when asked.
 */
export function patternOf(print: PrintChoice, colours: readonly Hex[], { seed = 1, panel }: { readonly seed?: number; readonly panel?: PanelName | undefined } = {}): Pattern | undefined {
  if (print.id === 'solid') return undefined;
  const family = printFamily(print.id);
  const isPlaced = panel !== undefined && (print.layout ?? family.wornAs ?? 'repeat') === 'placed';
  const pictures = isPlaced ? family.placed?.(colours, seed, panel) : undefined;
  const laid = { scale: print.scale, rotation: degToRad(print.rotation) };
  if (pictures) return pictures.length > 0 ? { ...laid, placed: pictures } : undefined;
  return { ...laid, tile: tileOf(print.id, colours, seed) };
}
