import { boxOf, signedArea } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { failure, isElementId, showValue, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { DETAIL_IDS, GARMENT_IDS } from '../ids.ts';
import { isRaw, Reader } from '../read.ts';
import type { Raw } from '../read.ts';
import { partProblems } from '../rules/rules.ts';
import type { GarmentChoice } from '../design.ts';
import { isGarmentId } from '../registry.ts';
import { REGION_ID } from './read-drawn.ts';
import { SKETCH_LANDMARKS } from './traced-sketch.ts';
import type { TracedSketch } from './traced-sketch.ts';

/** Limits of a drawing, so that one document can never weigh more than a picture. */
export const SKETCH_LIMITS = { points: 6000, allPoints: 60_000, regions: 400, lines: 4000, mm: [0.01, 1000], size: [60, 4000] } as const;

const PARTS = ['body', 'neckline', 'collar', 'sleeve', 'closure', 'hem', 'skirt', 'legs', 'waistband', 'lining', 'belt', ...DETAIL_IDS];
const LINE_KINDS = ['seam', 'stitch', 'edge', 'detail'];
const SIDES = ['front', 'back'];

/** Reads a traced sketch that came from outside. Gives the sketch, or every problem found (at most a dozen), each with its path. */
export function validateTracedSketch(value: unknown, where = 'sketch'): Outcome<TracedSketch> {
  const reader = new Reader();
  if (!reader.expects(value, where, { expected: 'a traced sketch', holds: isRaw(value) })) return failure(...reader.problems);
  const raw = value as Raw;
  reader.onlyFields(raw, where, ['id', 'type', 'side', 'mm', 'outline', 'regions', 'lines', 'landmarks', 'fitted']);
  if (!isElementId(raw['id'])) reader.fault('id-unknown', `${where}.id`, { message: 'This is not the id of an element.', came: showValue(raw['id']), expected: 'el- and 24 hexadecimal digits' });
  reader.id(raw['type'], `${where}.type`, { known: GARMENT_IDS, what: 'garment' });
  reader.id(raw['side'], `${where}.side`, { known: SIDES, what: 'side' });
  const hasScale = reader.number(raw['mm'], `${where}.mm`, SKETCH_LIMITS.mm);
  const count = { points: 0 };
  const isRing = readLine(raw['outline'], `${where}.outline`, { reader, least: 8, count });
  if (isRing && hasScale) readSize(raw['outline'] as readonly Point[], raw['mm'] as number, { reader, where });
  const ids = new Set<unknown>();
  reader.list(raw['regions'], `${where}.regions`, [0, SKETCH_LIMITS.regions]).forEach((one, i) => {
    const at = `${where}.regions[${i}]`;
    if (!reader.expects(one, at, { expected: '{ id, outline, part }', holds: isRaw(one) })) return;
    const region = one as Raw;
    if (typeof region['id'] !== 'string' || !REGION_ID.test(region['id']) || ids.has(region['id'])) reader.fault('id-unknown', `${at}.id`, { message: 'A region needs an id of its own.', came: showValue(region['id']), expected: 'lower-case letters, digits and hyphens, once' });
    ids.add(region['id']);
    reader.id(region['part'], `${at}.part`, { known: PARTS, what: 'part' });
    readLine(region['outline'], `${at}.outline`, { reader, least: 3, count });
  });
  reader.list(raw['lines'], `${where}.lines`, [0, SKETCH_LIMITS.lines]).forEach((one, i) => {
    const at = `${where}.lines[${i}]`;
    if (!reader.expects(one, at, { expected: '{ points, width, kind }', holds: isRaw(one) })) return;
    const line = one as Raw;
    readLine(line['points'], `${at}.points`, { reader, least: 2, count });
    reader.number(line['width'], `${at}.width`, [0, 1e5]);
    reader.id(line['kind'], `${at}.kind`, { known: LINE_KINDS, what: 'kind of line' });
  });
  readLandmarks(raw['landmarks'], `${where}.landmarks`, reader);
  if (count.points > SKETCH_LIMITS.allPoints) reader.fault('too-large', where, { message: 'This drawing has more points than can be drawn.', came: String(count.points), expected: `at most ${SKETCH_LIMITS.allPoints}` });
  if (raw['fitted'] !== undefined && reader.problems.length === 0) readFitted(raw['fitted'], `${where}.fitted`, reader);
  return reader.problems.length > 0 ? failure(...reader.problems.slice(0, 12)) : success(value as TracedSketch);
}

const isPoint = (one: unknown): one is Point => Array.isArray(one) && one.length === 2 && one.every((n) => typeof n === 'number' && Math.abs(n) < 1e6);

function readLine(value: unknown, where: string, { reader, least, count }: { readonly reader: Reader; readonly least: number; readonly count: { points: number } }): boolean {
  const points = reader.list(value, where, [least, SKETCH_LIMITS.points]);
  count.points += points.length;
  const wrong = points.findIndex((one) => !isPoint(one));
  if (wrong >= 0) reader.fault('field-wrong-type', `${where}[${wrong}]`, { message: 'This is not a point.', came: showValue(points[wrong]), expected: '[x, y], two numbers' });
  return points.length >= least && wrong < 0;
}

/** A garment is no smaller than a glove and no larger than a bed. */
function readSize(outline: readonly Point[], mm: number, { reader, where }: { readonly reader: Reader; readonly where: string }): void {
  const box = boxOf(outline), [least, most] = SKETCH_LIMITS.size;
  const width = (box.right - box.left) * mm, height = (box.bottom - box.top) * mm;
  if (Math.min(width, height) < least || Math.max(width, height) > most) reader.fault('value-out-of-range', `${where}.mm`, { message: 'At this scale the garment cannot be worn.', came: `${Math.round(width)} × ${Math.round(height)} mm`, expected: `${least} to ${most} mm each way`, hint: 'give one measurement of the garment in mm' });
  else if (Math.abs(signedArea(outline)) * mm * mm < 0.05 * width * height) reader.fault('value-out-of-range', `${where}.outline`, { message: 'The outline encloses hardly any cloth.', expected: 'the silhouette of a garment' });
}

function readLandmarks(value: unknown, where: string, reader: Reader): void {
  if (!reader.expects(value, where, { expected: 'an object of points by name', holds: isRaw(value) })) return;
  for (const [name, point] of Object.entries(value as Raw)) {
    if (reader.id(name, `${where}.${name}`, { known: SKETCH_LANDMARKS, what: 'landmark' }) && !isPoint(point)) reader.fault('field-wrong-type', `${where}.${name}`, { message: 'This is not a point.', came: showValue(point), expected: '[x, y], two numbers' });
  }
}

/** The twin must be a garment that can be cut. */
function readFitted(value: unknown, where: string, reader: Reader): void {
  if (!reader.expects(value, where, { expected: '{ choice, iou }', holds: isRaw(value) })) return;
  const { choice, iou } = value as Raw;
  reader.number(iou, `${where}.iou`, [0, 1]);
  if (!reader.expects(choice, `${where}.choice`, { expected: 'a garment', holds: isRaw(choice) && isGarmentId((choice as Raw)['type']) && Array.isArray((choice as Raw)['details']) && isRaw((choice as Raw)['print']) })) return;
  reader.problems.push(...partProblems(choice as unknown as GarmentChoice, `${where}.choice`));
}
