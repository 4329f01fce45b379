import type { Outcome } from '@toile/kernel';
import { success } from '@toile/kernel';
import type { ElementId } from '@toile/kernel';
import { PSD_WIDTH_MOST } from '../ports/pictures.ts';
import type { Pictures, PictureOptions, Pixels } from '../ports/pictures.ts';
import type { JobFile } from '../ports/store.ts';
import { makeZip, utf8 } from './archive.ts';
import type { ArchiveFile } from './archive.ts';
import { blankSheet, layoutSheet, placeOnSheet } from './contact-sheet.ts';
import { useToText } from './authorship.ts';
import { fileNameOf, slugOf } from './file-name.ts';
import type { ExportOrder, OrderedDesign } from './order.ts';

/** How far the work is; rejecting stops it. */
export type Progress = (done: number, total: number) => Promise<void>;

/** What making a file needs; without `filesOfElement` the designer's own elements stay at home. */
export interface FileNeeds { readonly pictures: Pictures; readonly filesOfElement?: (id: ElementId) => Promise<readonly ArchiveFile[]> }

/** Steps of an order: one a design, and one a design again for its place on the contact sheet. */
export function stepsOf(order: ExportOrder): number {
  return order.kind === 'contact-sheet' ? order.designs.length : order.designs.length * (order.hasContactSheet ? 2 : 1);
}

/** The file an order asks for. The same order gives the same bytes. */
export async function makeFile(order: ExportOrder, { pictures, filesOfElement }: FileNeeds, progress: Progress): Promise<Outcome<JobFile>> {
  const slug = slugOf(order.title);
  const total = stepsOf(order);
  if (order.kind === 'contact-sheet') {
    const sheet = await drawContactSheet(order, pictures, (done) => progress(done, total));
    return sheet.ok ? success({ name: `${slug}-contact-sheet.png`, type: 'image/png', bytes: await pictures.encode(sheet.value) }) : sheet;
  }
  const files: ArchiveFile[] = [];
  for (const [index, ordered] of order.designs.entries()) {
    const made = await filesOf(ordered, index, order, pictures);
    if (!made.ok) return made;
    files.push(...made.value);
    await progress(index + 1, total);
  }
  if (order.hasContactSheet) {
    const sheet = await drawContactSheet(order, pictures, (done) => progress(order.designs.length + done, total));
    if (!sheet.ok) return sheet;
    files.push({ path: 'contact-sheet.png', bytes: await pictures.encode(sheet.value) });
  }
  for (const id of usedIn(order)) files.push(...await filesOfElement?.(id) ?? []);
  files.push({ path: 'authorship.txt', bytes: utf8(authorshipText(order)) });
  return success({ name: `${slug}.zip`, type: 'application/zip', bytes: makeZip(files) });
}

async function filesOf(ordered: OrderedDesign, index: number, order: ExportOrder, pictures: Pictures): Promise<Outcome<readonly ArchiveFile[]>> {
  const name = fileNameOf(ordered.design, index);
  const options = optionsOf(order);
  const files: ArchiveFile[] = [];
  for (const part of order.parts) {
    if (part === 'json') {
      files.push({ path: `${name}.json`, bytes: utf8(`${JSON.stringify(ordered.design, null, 2)}\n`) });
      if (ordered.uses && ordered.uses.length > 0) files.push({ path: `${name}.elements.json`, bytes: utf8(`${JSON.stringify({ design: ordered.design.id, uses: ordered.uses }, null, 2)}\n`) });
      continue;
    }
    const made = part === 'png' ? await pictures.png(ordered.design, options) : part === 'psd' ? await pictures.psd(ordered.design, { ...options, width: Math.min(PSD_WIDTH_MOST, options.width) }) : part === 'svg' ? await pictures.svg(ordered.design, options) : await pictures.flats(ordered.design, order.sheet);
    if (!made.ok) return made;
    const path = part === 'png' || part === 'psd' ? `${name}.${part}` : part === 'svg' ? `${name}.svg` : `${name}-flats.svg`;
    files.push({ path, bytes: typeof made.value === 'string' ? utf8(made.value) : made.value });
  }
  return success(files);
}

/** How an order's pictures are drawn, and nothing else of it. */
const optionsOf = ({ width, style, light, hardness, warmth, paper, grain }: Omit<PictureOptions, 'width'> & { readonly width?: number }): PictureOptions => ({
  width: width ?? 0, style, ...(light === undefined ? {} : { light }), ...(hardness === undefined ? {} : { hardness }), ...(warmth === undefined ? {} : { warmth }),
  ...(paper === undefined ? {} : { paper }), ...(grain === undefined ? {} : { grain }),
});

/** All designs on one sheet. Only the sheet and the pictures at work are in memory. */
export async function drawContactSheet(
  order: Omit<PictureOptions, 'width'> & Pick<ExportOrder, 'designs'>, pictures: Pictures, onDone: (done: number) => Promise<void>, cellWidth = order.designs.length > 24 ? 256 : 384,
): Promise<Outcome<Pixels>> {
  const layout = layoutSheet(order.designs.length, cellWidth);
  const sheet = blankSheet(layout);
  let next = 0;
  let done = 0;
  let failed: Outcome<Pixels> | undefined;
  // Four in flight: enough to keep two threads busy while finished ones are copied.
  const lane = async (): Promise<void> => {
    while (next < order.designs.length && !failed) {
      const index = next++;
      const ordered = order.designs[index];
      if (!ordered) break;
      const picture = await pictures.pixels(ordered.design, { ...optionsOf(order), width: cellWidth });
      if (!picture.ok) {
        failed = picture;
        return;
      }
      placeOnSheet(sheet, layout, index, picture.value);
      await onDone(++done);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return failed ?? success(sheet);
}

/** The designer's elements that the designs wear or were picked from, each once. */
const usedIn = (order: ExportOrder): readonly ElementId[] => [...new Set(order.designs.flatMap(({ uses = [] }) => uses.flatMap(({ element }) => (element === undefined ? [] : [element]))))].sort();

function authorshipText(order: ExportOrder): string {
  return order.designs.map((ordered, index) => [fileNameOf(ordered.design, index), ...[...ordered.authorship, ...(ordered.uses ?? []).map(useToText)].map((line) => `  ${line}`), ''].join('\n')).join('\n');
}
