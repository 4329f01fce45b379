import { failure, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { OwnPrint } from '@toile/textile';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import type { PrintData } from './schemas/element-data.ts';

/** An own print as it crosses the wire. */
export const printToData = ({ id, name, width, height, mm, inks, pixels, layout, seam }: OwnPrint): PrintData => ({
  id, name, width, height, mm: [mm[0], mm[1]], inks: [...inks], pixels: bytesToBase64(pixels), ...(layout === undefined ? {} : { layout }), seam,
});

/** The print of a message, every pixel of which is one of its inks. */
export function dataToPrint({ id, name, width, height, mm, inks, pixels: text, layout, seam }: PrintData): Outcome<OwnPrint> {
  const pixels = base64ToBytes(text);
  if (!pixels) return failure({ code: 'value-out-of-range', where: 'print.pixels', message: 'The pixels are not base64.', expected: 'base64 of one byte a pixel' });
  if (pixels.length !== width * height) {
    return failure({ code: 'value-out-of-range', where: 'print.pixels', message: 'There are more or fewer pixels than the repeat has.', came: String(pixels.length), expected: `${width} × ${height} = ${width * height}` });
  }
  const stranger = pixels.find((ink) => ink >= inks.length);
  if (stranger !== undefined) return failure({ code: 'value-out-of-range', where: 'print.pixels', message: 'A pixel has an ink that the print does not.', came: String(stranger), expected: `0–${inks.length - 1}` });
  return success({ id, name, width, height, mm, inks, pixels, ...(layout === undefined ? {} : { layout }), seam });
}
