import { isElementId, showValue } from '@toile/kernel';
import type { Hex, Problem } from '@toile/kernel';
import { degToRad } from '@toile/kernel';
import type { Pattern, Tile } from '@toile/drawing';
import { composed } from './laying/compositions.ts';
import { layAgain } from './laying/repeats.ts';
import { standsApart, varied } from './laying/vary.ts';
import { ownPrintIn, ownPrintKey } from './own/own-print.ts';
import type { OwnPrints } from './own/own-print.ts';
import { ownPattern } from './own/own-pattern.ts';
import { ownTile } from './own/own-tile.ts';
import { LAYOUT_IDS, REPEAT_IDS, VARIATION_RANGES } from './print.ts';
import type { PanelName, PrintChoice, PrintFamily, PrintId, PrintVariation, RepeatId } from './print.ts';
import { recolour } from './recolour.ts';
import { isPrintId, printFamily, PRINTS } from './prints.ts';

/** How far a print may be scaled: 1 is life size. Below a quarter it greys out, beyond four no figure is whole on a garment. */
export const PRINT_SCALE: readonly [least: number, most: number] = [0.25, 4];

/** What is wrong with a print that came from outside; an empty list where nothing is. Values are refused, never bent. */
export function validatePrintChoice(value: unknown, where = 'print'): readonly Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ code: 'field-wrong-type', where, message: 'A print is an object with id, scale and rotation.', came: showValue(value), expected: '{ "id": "floral", "scale": 1, "rotation": 0 }' }];
  }
  const { id, own, scale, rotation, layout, repeat, variation } = value as { readonly id?: unknown; readonly variation?: unknown; readonly own?: unknown; readonly scale?: unknown; readonly rotation?: unknown; readonly layout?: unknown; readonly repeat?: unknown };
  const problems: Problem[] = [];
  if (id === undefined) problems.push({ code: 'field-missing', where: `${where}.id`, message: 'The print has no id.', expected: 'the id of a print family, such as "stripe"' });
  else if (id !== 'own' && (typeof id !== 'string' || !isPrintId(id))) problems.push({ code: 'id-unknown', where: `${where}.id`, message: 'There is no print with this id.', came: showValue(id), expected: PRINTS.map((family) => family.id).join(', '), hint: '"solid" for plain cloth; "own" for a print of your own' });
  problems.push(...ownProblems(id, own, where), ...variationProblems(variation, id, `${where}.variation`));
  problems.push(...numberProblems(scale, { where: `${where}.scale`, name: 'scale', least: PRINT_SCALE[0], most: PRINT_SCALE[1], hint: '1 is life size' }));
  problems.push(...numberProblems(rotation, { where: `${where}.rotation`, name: 'rotation', least: -360, most: 360, hint: 'degrees, clockwise; 0 is along the grain' }));
  if (layout !== undefined && !(LAYOUT_IDS as readonly unknown[]).includes(layout)) problems.push({ code: 'value-out-of-range', where: `${where}.layout`, message: 'A print cannot lie like this.', came: showValue(layout), expected: LAYOUT_IDS.join(', ') });
  if (repeat !== undefined && !(REPEAT_IDS as readonly unknown[]).includes(repeat)) problems.push({ code: 'value-out-of-range', where: `${where}.repeat`, message: 'A repeat cannot be laid like this.', came: showValue(repeat), expected: REPEAT_IDS.join(', ') });
  if (repeat === 'mirror' && typeof id === 'string' && isPrintId(id) && printFamily(id).hasWriting) problems.push({ code: 'combination-forbidden', where: `${where}.repeat`, message: `The print ${id} carries writing, which cannot be read in a mirror.`, came: '"mirror"', expected: REPEAT_IDS.filter((one) => one !== 'mirror').join(', ') });
  if (layout === 'placed' && typeof id === 'string' && isPrintId(id) && !printFamily(id).placed) problems.push({ code: 'combination-forbidden', where: `${where}.layout`, message: `The print ${id} has no placed version.`, came: '"placed"', expected: '"repeat"', hint: `placed prints: ${PRINTS.filter((family) => family.placed).map((family) => family.id).join(', ')}` });
  return problems;
}

/** A print of one's own is named; no other print is. */
function ownProblems(id: unknown, own: unknown, where: string): Problem[] {
  if (id !== 'own') return own === undefined ? [] : [{ code: 'combination-forbidden', where: `${where}.own`, message: 'Only a print of your own is named by an element.', came: showValue(own), expected: 'no such field', hint: 'say "id": "own", or leave the element out' }];
  if (own === undefined) return [{ code: 'field-missing', where: `${where}.own`, message: 'A print of your own does not say which.', expected: 'the id of the element: "el-" and 24 hex digits' }];
  return isElementId(own) ? [] : [{ code: 'field-wrong-type', where: `${where}.own`, message: 'This does not name an element.', came: showValue(own), expected: '"el-" and 24 hex digits' }];
}

function variationProblems(value: unknown, id: unknown, where: string): Problem[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ code: 'field-wrong-type', where, message: 'A variation is an object.', came: showValue(value), expected: '{ "density": 1, "contrast": 0, "seed": 7 }' }];
  if (id === 'own') return [{ code: 'combination-forbidden', where, message: 'A print of your own is as it is.', came: showValue(value), expected: 'no variation' }];
  return Object.entries(value).flatMap(([name, given]): Problem[] => {
    const range = (VARIATION_RANGES as Readonly<Record<string, readonly [number, number]>>)[name];
    if (!range) return [{ code: 'value-out-of-range', where: `${where}.${name}`, message: 'Nothing in a print is varied by this name.', came: name, expected: Object.keys(VARIATION_RANGES).join(', ') }];
    const problems = numberProblems(given, { where: `${where}.${name}`, name, least: range[0], most: range[1], hint: 'leave it out for the print as it is drawn' });
    return problems.length === 0 && name === 'seed' && !Number.isInteger(given) ? [{ code: 'field-wrong-type', where: `${where}.seed`, message: 'A seed is a whole number.', came: showValue(given), expected: '0–9999' }] : problems;
  });
}

function numberProblems(value: unknown, { where, name, least, most, hint }: { readonly where: string; readonly name: string; readonly least: number; readonly most: number; readonly hint: string }): Problem[] {
  const expected = `a number from ${least} to ${most}`;
  if (value === undefined) return [{ code: 'field-missing', where, message: `The print has no ${name}.`, expected, hint }];
  if (typeof value !== 'number' || Number.isNaN(value)) return [{ code: 'field-wrong-type', where, message: `The print's ${name} is not a number.`, came: showValue(value), expected, hint }];
  if (value < least || value > most) return [{ code: 'value-out-of-range', where, message: `The print's ${name} is out of range.`, came: showValue(value), expected, hint }];
  return [];
}

const remembered = new Map<string, Tile>();
/** A tile laid another way holds thousands of points, about half a megabyte; as the family draws it, it is drawn when it is looked at. */
const LIMIT = 48;

/** Edge-to-edge layouts, whose lines must end cleanly where blocks meet. */
const EDGE_TO_EDGE: readonly PrintFamily['layout'][] = ['straight', 'stripe', 'mirror'];
const isEdgeToEdge = (family: PrintFamily): boolean => EDGE_TO_EDGE.includes(family.layout);

/** How a tile is wished beside its colours. */
export interface TileWishes { readonly repeat?: RepeatId | undefined; readonly variation?: PrintVariation | undefined }

/** Seeds thrown by hand begin here, so that none is the seed of a bolt. */
const RETHROWN = 100;

/** What of a family's print can be varied so that it is seen. */
export function variationsOf(id: PrintId): readonly (keyof PrintVariation)[] {
  if (id === 'solid') return [];
  const family = printFamily(id), [one, other] = [family.tile(['#ffffff', '#202020', '#b04030'], RETHROWN), family.tile(['#ffffff', '#202020', '#b04030'], RETHROWN + 1)];
  const isThrown = JSON.stringify(one.shapes) !== JSON.stringify(other.shapes);
  return [...(!isEdgeToEdge(family) && standsApart(one) ? ['density', 'contrast'] as const : []), ...(isThrown ? ['seed'] as const : [])];
}

/** The tile of a family, laid as it is drawn or another way, drawn once for each palette and seed and kept for the next asking. Pure: the key says all. */
export function tileOf(id: PrintId, colours: readonly Hex[], boltSeed: number, { repeat, variation }: TileWishes = {}): Tile {
  const seed = variation?.seed === undefined ? boltSeed : RETHROWN + variation.seed, { density = 1, contrast = 0 } = variation ?? {};
  return rememberTile(`${id}/${seed}/${colours.join('')}/${repeat ?? ''}/${density}/${contrast}`, () => {
    const family = printFamily(id);
    const drawn = isEdgeToEdge(family) ? family.tile(colours, seed) : varied(family.tile(colours, seed), { density, contrast }, seed);
    return repeat === undefined ? drawn : layAgain(drawn, repeat, { isUpright: family.isUpright, hasWriting: family.hasWriting, isEdgeToEdge: isEdgeToEdge(family), drawnAs: family.layout, seed });
  });
}

function rememberTile(key: string, draw: () => Tile): Tile {
  const known = remembered.get(key);
  if (known) {
    // asked for again: the last to go
    remembered.delete(key);
    remembered.set(key, known);
    return known;
  }
  const tile = draw();
  if (remembered.size >= LIMIT) {
    const oldest = remembered.keys().next().value;
    if (oldest !== undefined) remembered.delete(oldest);
  }
  remembered.set(key, tile);
  return tile;
}

/** What a pattern depends on beside the print and its colours. */
export interface PatternOptions {
  readonly seed?: number;
  /** The panel that placed pictures are composed for; without it only the repeat is given. */
  readonly panel?: PanelName | undefined;
  /** The prints the designer brought; must hold every `own` one that is asked for. */
  readonly prints?: OwnPrints | undefined;
}

/**
 * The print as a pattern for a layer: the repeat, or pictures placed on the panel over plain ground. Plain cloth gives
 * nothing, and so does a panel that a bordered design leaves plain. Placed is the way of families that have it (ink wash), unless the choice says otherwise; bordered families
 * only when asked.
 */
export function patternOf(print: PrintChoice, colours: readonly Hex[], { seed = 1, panel, prints }: PatternOptions = {}): Pattern | undefined {
  if (print.id === 'solid') return undefined;
  if (print.id === 'own') {
    const own = ownPrintIn(prints, print.own);
    return ownPattern(own, print, { colours, panel, seed, tile: (repeat) => rememberTile(`${ownPrintKey(own)}/${colours.join('')}/${repeat ?? ''}/${seed}`, () => ownTile(own, colours, repeat, seed)) });
  }
  const family = printFamily(print.id);
  const layout = print.layout ?? family.wornAs ?? 'repeat';
  const laid = { scale: print.scale, rotation: degToRad(print.rotation) };
  if (layout === 'border' || layout === 'engineered' || layout === 'panel') {
    // What is no panel (a sleeve, a cuff, a leg) stays plain beside a border or a medallion.
    if (panel === undefined) return layout === 'engineered' ? { ...laid, tile: tileOf(print.id, colours, seed, print) } : undefined;
    const line = recolour(colours.slice(0, family.colours[1]), family.colours[1] - 1).figures[0] ?? '#000000';
    const composition = composed(layout, panel, { tile: tileOf(print.id, colours, seed, { variation: print.variation }), line, isUpright: family.isUpright, hasWriting: family.hasWriting, isEdgeToEdge: isEdgeToEdge(family), seed });
    return composition.length > 0 ? { ...laid, placed: composition } : undefined;
  }
  const pictures = layout === 'placed' && panel !== undefined ? family.placed?.(colours, seed, panel) : undefined;
  if (pictures) return pictures.length > 0 ? { ...laid, placed: pictures } : undefined;
  return { ...laid, tile: tileOf(print.id, colours, seed, print) };
}
