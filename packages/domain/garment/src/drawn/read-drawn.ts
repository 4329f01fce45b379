import { isElementId, showValue } from '@toile/kernel';
import { isRaw } from '../read.ts';
import type { Raw, Reader } from '../read.ts';

/** What the id of a region may look like. */
export const REGION_ID = /^[a-z0-9][a-z0-9-]{0,47}$/;

/** The most regions of a sketch that may have a cloth of their own. */
const MOST_REGIONS = 96;

/** Reads `GarmentChoice.drawn` as it came: the sketch's id, and cloths of its regions, each read by `readPart`. */
export function readDrawn(value: unknown, path: string, { reader, readPart }: { readonly reader: Reader; readonly readPart: (value: unknown, where: string) => void }): void {
  if (!reader.expects(value, path, { expected: '{ sketch, regions? }', holds: isRaw(value) })) return;
  const raw = value as Raw;
  reader.onlyFields(raw, path, ['sketch', 'regions']);
  const { sketch, regions } = raw;
  if (reader.expects(sketch, `${path}.sketch`, { expected: 'the id of a sketch: el- and 24 hexadecimal digits', holds: typeof sketch === 'string' }) && !isElementId(sketch)) {
    reader.fault('id-unknown', `${path}.sketch`, { message: 'This is not the id of an element.', came: showValue(sketch), expected: 'el- and 24 hexadecimal digits' });
  }
  if (regions === undefined || !reader.expects(regions, `${path}.regions`, { expected: 'an object by region id', holds: isRaw(regions) })) return;
  const entries = Object.entries(regions as Raw);
  if (entries.length > MOST_REGIONS) reader.fault('too-large', `${path}.regions`, { message: 'More regions than a sketch has.', came: String(entries.length), expected: `at most ${MOST_REGIONS}` });
  for (const [id, part] of entries.slice(0, MOST_REGIONS)) {
    const where = `${path}.regions.${id.slice(0, 48)}`;
    if (!REGION_ID.test(id)) reader.fault('id-unknown', where, { message: 'This is not the id of a region.', came: showValue(id), expected: 'lower-case letters, digits and hyphens' });
    else readPart(part, where);
  }
}
