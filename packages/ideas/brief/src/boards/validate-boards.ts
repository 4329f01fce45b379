import { failure, isElementId, showValue, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';
import { COLOUR_ROLES } from '@toile/colour';
import { SIZE_IDS } from '@toile/figure';
import { DETAIL_IDS, GARMENT_IDS, isRaw, Reader } from '@toile/garment';
import type { Raw } from '@toile/garment';
import { validatePrintChoice } from '@toile/textile';
import { BOARDS_SCHEMA, MOOD_KINDS, MOST_ON_BOARDS } from './boards.ts';
import type { Boards } from './boards.ts';

const FIELDS = ['schema', 'colours', 'prints', 'sketches', 'mood', 'silent', 'freedom', 'mode', 'garment', 'mannequin', 'size'];
const PARTS = ['body', 'neckline', 'collar', 'sleeve', 'closure', 'hem', 'skirt', 'legs', 'waistband', 'lining', 'belt', ...DETAIL_IDS];
/** A board's far corner: larger than any screen, smaller than what breaks a canvas. */
const FAR = 100_000;
const LONGEST_NOTE = 1000, LONGEST_NAME = 120;

/** Reads boards that came from outside: every field, id and limit. Gives the boards, or every problem found, each with its JSON path. */
export function validateBoards(value: unknown): Outcome<Boards> {
  if (!isRaw(value)) return failure({ code: 'field-wrong-type', where: '', message: 'Boards are an object.', came: showValue(value), expected: `{ "schema": "${BOARDS_SCHEMA}", … }` });
  if (value['schema'] !== BOARDS_SCHEMA) return failure(schemaProblem(value['schema']));
  const reader = new Reader();
  reader.onlyFields(value, '', FIELDS);
  each(reader, value['colours'], { where: 'colours', most: MOST_ON_BOARDS.colours }, readColour);
  each(reader, value['prints'], { where: 'prints', most: MOST_ON_BOARDS.prints }, readPrint);
  each(reader, value['sketches'], { where: 'sketches', most: MOST_ON_BOARDS.sketches }, readSketch);
  each(reader, value['mood'], { where: 'mood', most: MOST_ON_BOARDS.mood }, readMood);
  sameIds(reader, value['mood']);
  reader.list(value['silent'], 'silent', [0, MOST_ON_BOARDS.silent]).forEach((one, i) => reader.text(one, `silent[${i}]`, 64));
  reader.number(value['freedom'], 'freedom', [0, 1]);
  reader.id(value['mode'], 'mode', { known: ['outfit', 'garment'], what: 'mode' });
  if (value['garment'] !== undefined) reader.id(value['garment'], 'garment', { known: GARMENT_IDS, what: 'garment' });
  if (value['mannequin'] !== undefined) readElement(reader, value['mannequin'], 'mannequin');
  if (value['size'] !== undefined) reader.id(value['size'], 'size', { known: SIZE_IDS, what: 'size' });
  return reader.problems.length > 0 ? failure(...reader.problems) : success(value as unknown as Boards);
}

const schemaProblem = (came: unknown): Problem => {
  const isNewer = typeof came === 'string' && /^toile\.boards\/\d+$/.test(came);
  return { code: isNewer ? 'schema-newer' : came === undefined ? 'field-missing' : 'schema-unknown', where: 'schema', message: isNewer ? 'These boards were made by a newer version.' : 'This is not a document of boards.', came: showValue(came), expected: `"${BOARDS_SCHEMA}"` };
};

type Read = (reader: Reader, raw: Raw, where: string) => void;

function each(reader: Reader, value: unknown, { where, most }: { readonly where: string; readonly most: number }, read: Read): void {
  reader.list(value, where, [0, most]).forEach((one, i) => {
    if (reader.expects(one, `${where}[${i}]`, { expected: 'an object', holds: isRaw(one) })) read(reader, one as Raw, `${where}[${i}]`);
  });
}

function readElement(reader: Reader, value: unknown, where: string): void {
  if (!reader.expects(value, where, { expected: 'the id of an element', holds: typeof value === 'string' }) || isElementId(value)) return;
  reader.fault('id-unknown', where, { message: 'This is not the id of an element.', came: showValue(value), expected: 'el- and 24 hex digits' });
}

const flag = (reader: Reader, value: unknown, where: string): boolean => reader.expects(value, where, { expected: 'true or false', holds: typeof value === 'boolean' });

function readColour(reader: Reader, raw: Raw, where: string): void {
  reader.onlyFields(raw, where, ['hex', 'name', 'role', 'isPinned', 'from']);
  reader.hex(raw['hex'], `${where}.hex`);
  if (raw['name'] !== undefined) reader.text(raw['name'], `${where}.name`, LONGEST_NAME);
  if (raw['role'] !== undefined) reader.id(raw['role'], `${where}.role`, { known: COLOUR_ROLES, what: 'role' });
  flag(reader, raw['isPinned'], `${where}.isPinned`);
  if (raw['from'] !== undefined) readElement(reader, raw['from'], `${where}.from`);
}

function readPrint(reader: Reader, raw: Raw, where: string): void {
  reader.onlyFields(raw, where, ['print', 'colours', 'on', 'isPinned']);
  readPrintChoice(reader, raw['print'], `${where}.print`);
  if (raw['colours'] !== undefined) reader.list(raw['colours'], `${where}.colours`, [1, 6]).forEach((one, i) => reader.hex(one, `${where}.colours[${i}]`));
  if (raw['on'] !== undefined) reader.id(raw['on'], `${where}.on`, { known: PARTS, what: 'part' });
  flag(reader, raw['isPinned'], `${where}.isPinned`);
}

function readPrintChoice(reader: Reader, print: unknown, where: string): void {
  if (!isRaw(print)) {
    reader.problems.push(...validatePrintChoice(print, where));
    return;
  }
  reader.onlyFields(print, where, ['id', 'own', 'scale', 'rotation', 'layout', 'repeat', 'variation']);
  if (print['id'] === 'own') readElement(reader, print['own'], `${where}.own`);
  else if (print['own'] !== undefined) reader.fault('combination-forbidden', `${where}.own`, { message: 'Only an own print names an element.', came: showValue(print['own']), expected: 'the id "own", or no element' });
  // How it lies is judged by the textile room; that the element is there, by whoever keeps elements.
  reader.problems.push(...validatePrintChoice(print, where).filter((problem) => print['id'] !== 'own' || !/\.(id|own)$/.test(problem.where)));
}

function readSketch(reader: Reader, raw: Raw, where: string): void {
  reader.onlyFields(raw, where, ['element', 'asDrawn', 'isPinned']);
  readElement(reader, raw['element'], `${where}.element`);
  flag(reader, raw['asDrawn'], `${where}.asDrawn`);
  flag(reader, raw['isPinned'], `${where}.isPinned`);
}

function readMood(reader: Reader, raw: Raw, where: string): void {
  reader.onlyFields(raw, where, ['id', 'kind', 'element', 'text', 'hex', 'x', 'y', 'width', 'height', 'rotation']);
  if (reader.text(raw['id'], `${where}.id`, 64) && raw['id'] === '') reader.fault('value-out-of-range', `${where}.id`, { message: 'The id is empty.', expected: '1 to 64 characters' });
  if (reader.id(raw['kind'], `${where}.kind`, { known: MOOD_KINDS, what: 'kind' })) {
    if (raw['kind'] === 'picture' || raw['element'] !== undefined) readElement(reader, raw['element'], `${where}.element`);
    if (raw['kind'] === 'note' || raw['text'] !== undefined) reader.text(raw['text'], `${where}.text`, LONGEST_NOTE);
    if (raw['kind'] === 'swatch' || raw['hex'] !== undefined) reader.hex(raw['hex'], `${where}.hex`);
  }
  for (const name of ['x', 'y']) reader.number(raw[name], `${where}.${name}`, [-FAR, FAR]);
  for (const name of ['width', 'height']) reader.number(raw[name], `${where}.${name}`, [1, FAR]);
  reader.number(raw['rotation'], `${where}.rotation`, [-360, 360]);
}

function sameIds(reader: Reader, mood: unknown): void {
  if (!Array.isArray(mood)) return;
  const seen = new Set<unknown>();
  mood.slice(0, MOST_ON_BOARDS.mood).forEach((item: unknown, i) => {
    if (!isRaw(item) || typeof item['id'] !== 'string') return;
    if (seen.has(item['id'])) reader.fault('conflict', `mood[${i}].id`, { message: 'Two things on the mood board share an id.', came: showValue(item['id']), expected: 'an id of its own' });
    seen.add(item['id']);
  });
}
