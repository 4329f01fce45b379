import { isHex } from '@toile/colour';
import { base64Of } from '@toile/drawing';
import { failure, isElementId, showValue, success } from '@toile/kernel';
import type { Hex, Outcome, Problem } from '@toile/kernel';
import { REPEAT_IDS } from '../print.ts';
import type { RepeatId } from '../print.ts';
import { OWN_PRINT_INKS, OWN_PRINT_MM, OWN_PRINT_SIDE } from './own-print.ts';
import type { OwnPrint } from './own-print.ts';

/** A print of one's own as JSON: its pixels as base64, one byte each. */
export type OwnPrintData = Omit<OwnPrint, 'pixels'> & { readonly pixels: string };

/** The print as JSON. */
export const ownPrintToData = (print: OwnPrint): OwnPrintData => ({ ...print, pixels: base64Of(print.pixels) });

/** Reads a print that came from outside: every field is checked, every pixel must name an ink. */
export function readOwnPrint(value: unknown, where = 'print'): Outcome<OwnPrint> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failure({ code: 'field-wrong-type', where, message: 'A print of your own is an object.', came: showValue(value), expected: '{ id, name, width, height, mm, inks, pixels, seam }' });
  const raw = value as Readonly<Record<string, unknown>>, problems: Problem[] = [];
  const expects = (holds: boolean, field: string, expected: string): boolean => {
    if (!holds) problems.push({ code: raw[field] === undefined ? 'field-missing' : 'value-out-of-range', where: `${where}.${field}`, message: 'This is not as a print of your own has it.', came: showValue(raw[field]), expected });
    return holds;
  };
  const isWhole = (n: unknown, least: number, most: number): n is number => typeof n === 'number' && Number.isInteger(n) && n >= least && n <= most;
  expects(isElementId(raw['id']), 'id', '"el-" and 24 hex digits');
  expects(typeof raw['name'] === 'string' && raw['name'].length <= 200, 'name', 'a text of at most 200 letters');
  const isSized = [expects(isWhole(raw['width'], 1, OWN_PRINT_SIDE), 'width', `1–${OWN_PRINT_SIDE} pixels`), expects(isWhole(raw['height'], 1, OWN_PRINT_SIDE), 'height', `1–${OWN_PRINT_SIDE} pixels`)].every(Boolean);
  const { mm, inks, pixels, layout, seam } = raw;
  expects(Array.isArray(mm) && mm.length === 2 && mm.every((n) => typeof n === 'number' && n >= OWN_PRINT_MM[0] && n <= OWN_PRINT_MM[1]), 'mm', `width and height, ${OWN_PRINT_MM.join('–')} mm`);
  const isInked = expects(Array.isArray(inks) && inks.length >= OWN_PRINT_INKS[0] && inks.length <= OWN_PRINT_INKS[1] && inks.every((hex) => typeof hex === 'string' && isHex(hex)), 'inks', `${OWN_PRINT_INKS.join('–')} colours, #rrggbb`);
  expects(layout === undefined || (REPEAT_IDS as readonly unknown[]).includes(layout), 'layout', REPEAT_IDS.join(', '));
  expects(typeof seam === 'number' && seam >= 0 && seam <= 200, 'seam', 'a ΔE2000 of 0 or more');
  const bytes = pixels instanceof Uint8Array ? pixels : typeof pixels === 'string' && pixels.length <= (4 * OWN_PRINT_SIDE * OWN_PRINT_SIDE) / 3 + 8 ? bytesOf(pixels) : undefined;
  const isWritten = expects(bytes !== undefined, 'pixels', 'base64 of one byte a pixel');
  if (isSized && isInked && isWritten && bytes) {
    const wanted = (raw['width'] as number) * (raw['height'] as number);
    expects(bytes.length === wanted, 'pixels', `${wanted} pixels`);
    expects(bytes.every((ink) => ink < (inks as readonly unknown[]).length), 'pixels', 'pixels that each name one of the inks');
  }
  if (problems.length > 0 || !bytes) return failure(...problems);
  const [wide, high] = mm as readonly [number, number];
  return success({
    id: raw['id'] as OwnPrint['id'], name: raw['name'] as string, width: raw['width'] as number, height: raw['height'] as number, mm: [wide, high], inks: (inks as readonly string[]).map((hex) => hex.toLowerCase() as Hex),
    pixels: bytes, ...(layout === undefined ? {} : { layout: layout as RepeatId }), seam: seam as number,
  });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(Array.from(LETTERS, (letter, i) => [letter.charCodeAt(0), i]));

/** Base64 as bytes (RFC 4648); nothing where it is not base64. */
function bytesOf(text: string): Uint8Array | undefined {
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length, out = new Uint8Array(Math.floor((end * 3) / 4));
  if (end % 4 === 1) return undefined;
  for (let i = 0, o = 0, held = 0, bits = 0; i < end; i++) {
    const value = VALUES.get(text.charCodeAt(i));
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) { bits -= 8; out[o++] = (held >> bits) & 255; }
  }
  return out;
}
