import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataToPrint, elementDataSchema } from '@toile/contract';
import type { ElementData, ElementRecord } from '@toile/contract';
import { validateTracedSketch } from '@toile/garment';
import type { DesignElements, TracedSketch } from '@toile/garment';
import { isElementId, showValue } from '@toile/kernel';
import type { ElementId } from '@toile/kernel';
import type { TakenFile } from '@toile/studio';
import type { OwnPrint } from '@toile/textile';
import { RequestWrong, valueOrRefuse } from '../failures.ts';
import { makeOutDirectory, writeWhole } from './write-whole.ts';

/*
 * Elements without a database: a folder with `el-….png`, what is known of it in `el-….json`, what was made of it in `el-….print.json`,
 * `el-….sketch.json`, `el-….palette.json`, and a cleaned drawing in `el-….svg`.
 */

/** Keeps what was taken in; the same content twice is the same files. */
export function keepElement(folder: string, taken: TakenFile): void {
  const directory = makeOutDirectory(folder), at = (ending: string): string => join(directory, `${taken.id}.${ending}`);
  const { id, kind, title, source, notes, width, height, palette } = taken;
  const known: Partial<ElementRecord> = { id, kind, title, source, ...(notes.length > 0 ? { notes: [...notes] } : {}), width, height, bytes: taken.picture.length, colours: palette.slice(0, 8).map(({ hex }) => hex), palette: [...palette] };
  writeWhole(at('png'), taken.picture);
  if (taken.vector) writeWhole(at('svg'), taken.vector);
  if (taken.colours) writeWhole(at('palette.json'), text({ kind: 'palette', palette: taken.colours }));
  writeWhole(at('json'), text(known));
}

/** Keeps what was made of an element. */
export const keepData = (folder: string, id: ElementId, data: ElementData): void => writeWhole(join(makeOutDirectory(folder), `${id}.${data.kind}.json`), text(data));

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The prints and sketches of a folder, each checked. */
export function readElements(folder: string): DesignElements {
  if (!existsSync(folder)) throw new RequestWrong({ code: 'file-unreadable', where: '--elements', message: 'There is no such folder.', came: showValue(folder), hint: 'toile elements add FILE --out FOLDER makes one.' });
  const prints = new Map<ElementId, OwnPrint>(), sketches = new Map<ElementId, TracedSketch>();
  for (const name of readdirSync(folder).sort()) {
    const [id = '', kind] = name.split('.');
    if (!isElementId(id) || !/^el-[0-9a-f]{24}\.(print|sketch)\.json$/.test(name)) continue;
    const data = elementDataSchema.safeParse(parse(join(folder, name)));
    if (!data.success || data.data.kind !== kind) throw new RequestWrong({ code: 'file-unreadable', where: join(folder, name), message: 'This is not what was made of an element.', hint: 'Make it again.' });
    if (data.data.kind === 'print') prints.set(id, valueOrRefuse(dataToPrint(data.data.print)));
    else if (data.data.kind === 'sketch') sketches.set(id, valueOrRefuse(validateTracedSketch(data.data.sketch)));
  }
  return { prints, sketches };
}

/** A JSON file; a request that is wrong where it is none. */
export function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as unknown;
  } catch (cause) {
    const isMissing = (cause as { readonly code?: string }).code !== undefined;
    throw new RequestWrong({ code: isMissing ? 'file-unreadable' : 'json-malformed', where: path, message: isMissing ? 'This file cannot be read.' : 'The file is not whole JSON.', came: showValue(path) });
  }
}
