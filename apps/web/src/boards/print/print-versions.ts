import { hexToRgb } from '@toile/colour';
import type { ElementId } from '@toile/kernel';
import type { OwnPrint } from '@toile/textile';
import { getElement, uploadElement } from '../boards-client.ts';
import type { ElementRecord } from '../boards-client.ts';

/** An element is its picture's content: a tile set so often across makes another picture of the same print. */
const MOST_ACROSS = 4;

/** True for an element that some design wears, now or at a step of its history. */
export const isWorn = ({ uses = [] }: ElementRecord): boolean => uses.some((use) => use.in === 'design');

/**
 * A new element for a print that was made anew while designs wear it as it was: its picture is the repeat itself. What designs wear never
 * changes under them.
 */
export async function elementOfPrint(print: OwnPrint, title: string): Promise<ElementId> {
  const name = nextTitle(title);
  let id: ElementId | undefined;
  for (let across = 1; across <= MOST_ACROSS; across++) {
    const picture = await tilePicture(print, across);
    const record = await uploadElement(new File([picture], `${name}.png`, { type: 'image/png' }), 'print');
    id = record.id;
    if (!record.dataKinds.includes('print') || !isWorn(await getElement(id))) return id;
  }
  throw new Error(`the print ${print.id} is worn in ${MOST_ACROSS} sizes already`);
}

/** Harbour → Harbour 2 → Harbour 3. */
export function nextTitle(title: string): string {
  const [, name = title, count = '1'] = /^(.*\S)\s+(\d{1,3})$/.exec(title) ?? [];
  return `${name} ${Number(count) + 1}`.replace(/[/\\]/g, '-');
}

async function tilePicture({ width, height, pixels, inks }: OwnPrint, across: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * across, height), image = new ImageData(width * across, height);
  const colours = inks.map((hex) => hexToRgb(hex));
  for (let y = 0; y < height; y++) for (let x = 0; x < width * across; x++) {
    const [red, green, blue] = colours[pixels[y * width + (x % width)] ?? 0] ?? [0, 0, 0];
    image.data.set([red, green, blue, 255], (y * width * across + x) * 4);
  }
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
