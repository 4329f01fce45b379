import { failure, showValue, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';
import { HAIR_IDS, HEAD_IDS, POSE_IDS, SHOE_IDS, SIZE_IDS } from '@toile/figure';
import { FABRIC_IDS, isPrintId, validatePrintChoice } from '@toile/textile';
import { accessoryProblems } from './accessory/accessory-problems.ts';
import { DESIGN_SCHEMA } from './design.ts';
import type { Design, GarmentChoice, PartChoice } from './design.ts';
import { DIM_RANGES, isDimName, DIM_NAMES } from './dims.ts';
import { readDrawn } from './drawn/read-drawn.ts';
import { dimOf } from './edit/dim-of.ts';
import { ACCESSORY_IDS, DETAIL_IDS, GARMENT_IDS, MOOD_IDS, OCCASION_IDS, SEASON_IDS } from './ids.ts';
import { outfitProblems } from './outfit.ts';
import { isRaw, Reader } from './read.ts';
import { readMannequin } from './read-mannequin.ts';
import type { Raw } from './read.ts';
import { garmentOf, isGarmentId, PART_VALUES } from './registry.ts';
import { bodyOfDesign, resolveGarment } from './resolve/resolve.ts';
import { partProblems } from './rules/rules.ts';
import { upgradeDesign } from './upgrades/upgrade.ts';
import { PRINT_REASON } from './rules/shape-rules.ts';
import { canCarry, PRINT_IDS, printsFor } from './wardrobe/prints.ts';

const DESIGN_FIELDS = ['schema', 'id', 'engine', 'seed', 'brief', 'market', 'size', 'mood', 'season', 'occasion', 'garments', 'accessories', 'figure', 'palette', 'why'];
const GARMENT_FIELDS = [
  'type', 'slot', 'silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem', 'details', 'fabric', 'print', 'colours', 'parts', 'dims', 'isTucked', 'isOpen', 'drawn',
];
const ACCESSORY_FIELDS = ['type', 'fabric', 'print', 'colours'];
const FIGURE_FIELDS = ['pose', 'head', 'hair', 'hairColour', 'skin', 'shoes', 'shoeColour', 'mannequin'];
const PART_NAMES = ['body', 'neckline', 'collar', 'sleeve', 'closure', 'hem', 'skirt', 'legs', 'waistband', 'lining', 'belt', ...DETAIL_IDS];
export const MARKETS = ['womenswear', 'menswear', 'unisex'] as const;

/** The most garments one figure can wear at once. */
export const MOST_GARMENTS = 6;

/** The most accessories one look can carry. */
export const MOST_ACCESSORIES = 8;

/**
 * Reads a design that came from outside: brings an older version up to date, checks every field, every id and every combination.
 * Gives the design, or every problem found, each with its JSON path.
 */
export function validateDesign(json: unknown): Outcome<Design> {
  if (typeof json === 'string') return validateText(json);
  const upgraded = upgradeDesign(json);
  if (!upgraded.ok) return upgraded;
  const reader = new Reader();
  readDesign(upgraded.value, reader);
  if (reader.problems.length > 0) return failure(...reader.problems);
  const design = upgraded.value as unknown as Design;
  const problems = designProblems(design);
  return problems.length > 0 ? failure(...problems) : success(design);
}

function validateText(text: string): Outcome<Design> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return failure({ code: 'json-malformed', where: '', message: 'This is not JSON, or only the beginning of it.', came: showValue(text), expected: 'a whole JSON document', hint: cause instanceof Error ? cause.message : 'check that the file is complete' });
  }
  return typeof json === 'string' ? failure({ code: 'field-wrong-type', where: '', message: 'A design is an object.', came: showValue(json), expected: `{ "schema": "${DESIGN_SCHEMA}", … }` }) : validateDesign(json);
}

/** What is wrong in the combinations of a well-formed design: parts that do not go together, garments that cannot be worn together or drawn. */
export function designProblems(design: Design): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, choice] of design.garments.entries()) {
    const path = `garments[${index}]`;
    if (!garmentOf(choice.type).isDrawable) {
      problems.push({ code: 'not-drawable-yet', where: `${path}.type`, message: `The garment "${choice.type.replaceAll('-', ' ')}" is in the vocabulary, but cannot be drawn yet.`, came: choice.type, hint: 'choose a garment that can be drawn' });
    }
    if (choice.print.id !== 'own' && !isPrintId(choice.print.id)) {
      problems.push({ code: 'not-drawable-yet', where: `${path}.print.id`, message: 'This print is in the vocabulary, but cannot be drawn yet.', came: choice.print.id, hint: 'choose a print that can be drawn' });
    }
    const unsound = partProblems(choice, path);
    problems.push(...unsound);
    if (choice.parts) problems.push(...coverProblems(choice, { of: choice.parts, path: `${path}.parts` }));
    if (choice.drawn?.regions) problems.push(...coverProblems(choice, { of: choice.drawn.regions, path: `${path}.drawn.regions` }));
    if (choice.dims && unsound.length === 0) problems.push(...dimProblems(design, index));
  }
  problems.push(...outfitProblems(design), ...accessoryProblems(design));
  return problems;
}

/** Parts, or regions of a sketch, with a print of their own: it must suit the cloth it is on. */
function coverProblems(choice: GarmentChoice, { of, path }: { readonly of: Readonly<Record<string, PartChoice>>; readonly path: string }): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [name, part] of Object.entries(of)) {
    const fabric = part.fabric ?? choice.fabric;
    // What a part does not say it takes from the garment; only a print asked for by name is held to the part's cloth.
    const { print } = part;
    if (!print) continue;
    if (!canCarry(fabric, print.id)) {
      problems.push({ code: 'combination-forbidden', where: `${path}.${name}.print.id`, message: PRINT_REASON, came: `${print.id} on ${fabric}`, expected: printsFor(fabric).join(', '), hint: 'give the part a plain print: { "id": "solid", "scale": 1, "rotation": 0 }' });
    }
    if (print.id !== 'own' && !isPrintId(print.id)) problems.push({ code: 'not-drawable-yet', where: `${path}.${name}.print.id`, message: 'This print is in the vocabulary, but cannot be drawn yet.', came: print.id, hint: 'choose a print that can be drawn' });
  }
  return problems;
}

/** Dimensions set of a part that the garment has not got: a sleeve length on a bare armhole. */
function dimProblems(design: Design, index: number): readonly Problem[] {
  const choice = design.garments[index] as GarmentChoice;
  const body = bodyOfDesign(design);
  const resolved = resolveGarment(choice, body);
  return Object.keys(choice.dims ?? {}).filter(isDimName).filter((name) => dimOf(resolved, name, body) === undefined).map((name) => ({
    code: 'combination-forbidden', where: `garments[${index}].dims.${name}`, message: `This ${choice.type.replaceAll('-', ' ')} has no ${DIM_RANGES[name].label.en} to set.`,
    came: showValue(choice.dims?.[name]), expected: DIM_NAMES.filter((other) => dimOf(resolved, other, body) !== undefined).join(', '), hint: 'leave the dimension out, or add the part first',
  }));
}

function readDesign(raw: Raw, reader: Reader): void {
  reader.onlyFields(raw, '', DESIGN_FIELDS);
  reader.text(raw['id'], 'id', 64);
  reader.text(raw['engine'], 'engine', 32);
  reader.whole(raw['seed'], 'seed', [0, 4294967295]);
  if (raw['brief'] !== undefined) reader.text(raw['brief'], 'brief');
  reader.id(raw['market'], 'market', { known: MARKETS, what: 'market' });
  reader.id(raw['size'], 'size', { known: SIZE_IDS, what: 'size' });
  reader.list(raw['mood'], 'mood', [0, MOOD_IDS.length]).forEach((one, i) => reader.id(one, `mood[${i}]`, { known: MOOD_IDS, what: 'mood' }));
  if (raw['season'] !== undefined) reader.id(raw['season'], 'season', { known: SEASON_IDS, what: 'season' });
  if (raw['occasion'] !== undefined) reader.id(raw['occasion'], 'occasion', { known: OCCASION_IDS, what: 'occasion' });
  reader.list(raw['palette'], 'palette', [1, 12]).forEach((one, i) => reader.hex(one, `palette[${i}]`));
  reader.list(raw['why'], 'why', [0, 40]).forEach((one, i) => reader.text(one, `why[${i}]`, 400));
  readFigure(raw['figure'], reader);
  reader.list(raw['garments'], 'garments', [1, MOST_GARMENTS]).forEach((one, i) => readGarment(one, `garments[${i}]`, reader));
  if (raw['accessories'] !== undefined) reader.list(raw['accessories'], 'accessories', [0, MOST_ACCESSORIES]).forEach((one, i) => readAccessory(one, `accessories[${i}]`, reader));
}

function readFigure(value: unknown, reader: Reader): void {
  if (!reader.expects(value, 'figure', { expected: 'an object', holds: isRaw(value) })) return;
  const raw = value as Raw;
  reader.onlyFields(raw, 'figure', FIGURE_FIELDS);
  const looks = { pose: POSE_IDS, head: HEAD_IDS, hair: HAIR_IDS, shoes: SHOE_IDS } as const;
  for (const name of ['pose', 'head', 'hair', 'shoes'] as const) reader.id(raw[name], `figure.${name}`, { known: looks[name], what: name === 'shoes' ? 'pair of shoes' : name });
  for (const name of ['hairColour', 'skin', 'shoeColour']) reader.hex(raw[name], `figure.${name}`);
  if (raw['mannequin'] !== undefined) readMannequin(raw['mannequin'], 'figure.mannequin', reader);
}

function readGarment(value: unknown, path: string, reader: Reader): void {
  if (!reader.expects(value, path, { expected: 'an object', holds: isRaw(value) })) return;
  const raw = value as Raw;
  reader.onlyFields(raw, path, GARMENT_FIELDS);
  if (!reader.id(raw['type'], `${path}.type`, { known: GARMENT_IDS, what: 'garment' }) || !isGarmentId(raw['type'])) return;
  const entry = garmentOf(raw['type']);
  if (reader.expects(raw['slot'], `${path}.slot`, { expected: entry.slot, holds: typeof raw['slot'] === 'string' }) && raw['slot'] !== entry.slot) {
    reader.fault('combination-forbidden', `${path}.slot`, { message: `The garment "${entry.id.replaceAll('-', ' ')}" belongs in another slot.`, came: showValue(raw['slot']), expected: entry.slot });
  }
  for (const facet of ['silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem'] as const) {
    if (raw[facet] === undefined && facet !== 'silhouette' && facet !== 'length') continue;
    reader.id(raw[facet], `${path}.${facet}`, { known: PART_VALUES[facet], what: facet === 'sleeveLength' ? 'sleeve length' : facet });
  }
  reader.list(raw['details'], `${path}.details`, [0, 8]).forEach((one, i) => reader.id(one, `${path}.details[${i}]`, { known: DETAIL_IDS, what: 'detail' }));
  reader.id(raw['fabric'], `${path}.fabric`, { known: FABRIC_IDS, what: 'fabric' });
  readPrint(raw['print'], `${path}.print`, reader);
  reader.list(raw['colours'], `${path}.colours`, [1, 6]).forEach((one, i) => reader.hex(one, `${path}.colours[${i}]`));
  if (raw['parts'] !== undefined) readParts(raw['parts'], `${path}.parts`, reader);
  if (raw['dims'] !== undefined) readDims(raw['dims'], `${path}.dims`, reader);
  for (const name of ['isTucked', 'isOpen']) {
    if (raw[name] !== undefined) reader.expects(raw[name], `${path}.${name}`, { expected: 'true or false', holds: typeof raw[name] === 'boolean' });
  }
  if (raw['drawn'] !== undefined) readDrawn(raw['drawn'], `${path}.drawn`, { reader, readPart: (part, where) => readPart(part, where, reader) });
}

function readAccessory(value: unknown, path: string, reader: Reader): void {
  if (!reader.expects(value, path, { expected: '{ type, fabric, print, colours }', holds: isRaw(value) })) return;
  const raw = value as Raw;
  reader.onlyFields(raw, path, ACCESSORY_FIELDS);
  reader.id(raw['type'], `${path}.type`, { known: ACCESSORY_IDS, what: 'accessory' });
  reader.id(raw['fabric'], `${path}.fabric`, { known: FABRIC_IDS, what: 'fabric' });
  readPrint(raw['print'], `${path}.print`, reader);
  reader.list(raw['colours'], `${path}.colours`, [1, 6]).forEach((one, i) => reader.hex(one, `${path}.colours[${i}]`));
}

function readPrint(value: unknown, path: string, reader: Reader): void {
  if (!reader.expects(value, path, { expected: '{ id, scale, rotation }', holds: isRaw(value) })) return;
  const raw = value as Raw;
  reader.onlyFields(raw, path, ['id', 'own', 'scale', 'rotation', 'layout', 'repeat', 'variation']);
  reader.id(raw['id'], `${path}.id`, { known: ['own', ...PRINT_IDS], what: 'print' });
  reader.number(raw['scale'], `${path}.scale`, [0.25, 4]);
  reader.number(raw['rotation'], `${path}.rotation`, [-360, 360]);
  // What the textile room says of a print's lay is said here too: which families have a picture of their own, which cannot be mirrored.
  const said = (['layout', 'repeat', 'own', 'variation'] as const).filter((field) => raw[field] !== undefined || (field === 'own' && raw['id'] === 'own'));
  if (said.length > 0) reader.problems.push(...validatePrintChoice(value, path).filter((problem) => said.some((field) => problem.where === `${path}.${field}` || problem.where.startsWith(`${path}.${field}.`))));
}

function readParts(value: unknown, path: string, reader: Reader): void {
  if (!reader.expects(value, path, { expected: 'an object by part name', holds: isRaw(value) })) return;
  for (const [name, part] of Object.entries(value as Raw)) {
    const where = `${path}.${name}`;
    if (reader.id(name, where, { known: PART_NAMES, what: 'part' })) readPart(part, where, reader);
  }
}

function readPart(part: unknown, where: string, reader: Reader): void {
  if (!reader.expects(part, where, { expected: '{ fabric?, print?, colours? }', holds: isRaw(part) })) return;
  const raw = part as Raw;
  reader.onlyFields(raw, where, ['fabric', 'print', 'colours']);
  if (raw['fabric'] !== undefined) reader.id(raw['fabric'], `${where}.fabric`, { known: FABRIC_IDS, what: 'fabric' });
  if (raw['print'] !== undefined) readPrint(raw['print'], `${where}.print`, reader);
  if (raw['colours'] !== undefined) reader.list(raw['colours'], `${where}.colours`, [1, 6]).forEach((one, i) => reader.hex(one, `${where}.colours[${i}]`));
}

function readDims(value: unknown, path: string, reader: Reader): void {
  if (!reader.expects(value, path, { expected: 'an object of dimensions in mm', holds: isRaw(value) })) return;
  for (const [name, set] of Object.entries(value as Raw)) {
    const where = `${path}.${name}`;
    if (!reader.id(name, where, { known: DIM_NAMES, what: 'dimension' }) || !isDimName(name)) continue;
    const { least, most } = DIM_RANGES[name];
    // Bodies differ: what is far from any body is refused here; what is far from this one is held to its range when it is resolved.
    reader.number(set, where, [Math.round(least * 0.6), Math.round(most * 1.6)]);
  }
}

/** True for a garment whose every part is allowed, alone and together. */
export const isValidGarment = (choice: GarmentChoice): boolean => partProblems(choice, 'garment').length === 0;
