import { isElementId, showValue } from '@toile/kernel';
import { MANNEQUIN_NUMBERS, MANNEQUIN_WIDTHS, mannequinProblems } from '@toile/figure';
import type { Mannequin } from '@toile/figure';
import { isRaw } from './read.ts';
import type { Raw, Reader } from './read.ts';

/** Reads `FigureChoice.mannequin` as it came: every number, and whether a figure can be built so. */
export function readMannequin(value: unknown, path: string, reader: Reader): void {
  if (!reader.expects(value, path, { expected: '{ heads, neck, waist, crotch, knee, … }', holds: isRaw(value) })) return;
  const raw = value as Raw;
  reader.onlyFields(raw, path, ['element', ...MANNEQUIN_NUMBERS]);
  if (raw['element'] !== undefined && !isElementId(raw['element'])) reader.fault('id-unknown', `${path}.element`, { message: 'This is not the id of an element.', came: showValue(raw['element']), expected: 'el- and 24 hexadecimal digits' });
  const given = MANNEQUIN_NUMBERS.filter((name) => raw[name] !== undefined || !(MANNEQUIN_WIDTHS as readonly string[]).includes(name));
  const areNumbers = given.map((name) => reader.expects(raw[name], `${path}.${name}`, { expected: 'a number', holds: typeof raw[name] === 'number' && Number.isFinite(raw[name]) }));
  if (areNumbers.every(Boolean)) for (const { code, where, ...rest } of mannequinProblems(raw as unknown as Mannequin, path)) reader.fault(code, where, rest);
}
