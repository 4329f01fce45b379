import { extname } from 'node:path';
import { printToData } from '@toile/contract';
import { showValue } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { OwnPrint } from '@toile/textile';
import { RequestWrong, valueOrRefuse } from '../failures.ts';
import { keepData, keepElement } from '../files/element-folder.ts';
import { pixelsOf, takeOne } from '../files/take-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import { oneOf, wholeNumber } from '../option-values.ts';

/** `toile print` as typed. */
export interface PrintFlags { readonly mm?: string; readonly inks: string; readonly method: string; readonly detect?: boolean; readonly out?: string; readonly elements?: string }

const METHODS = ['auto', 'found', 'mirror', 'half-drop', 'blend'] as const;
const SIDE = 2048;

/** Makes a repeat of a picture: written as PNG or JSON with `--out`, kept as an element with `--elements`. */
export async function makePrint(path: string, flags: PrintFlags): Promise<void> {
  const mm = flags.mm === undefined ? undefined : wholeNumber(flags.mm, { name: '--mm', least: 2, most: 2000 });
  const inks = flags.inks === 'auto' ? 'auto' as const : wholeNumber(flags.inks, { name: '--inks', least: 2, most: 16 });
  const method = oneOf(flags.method, { name: '--method', words: METHODS });
  const ending = flags.out === undefined ? undefined : extname(flags.out).toLowerCase();
  if (ending !== undefined && ending !== '.png' && ending !== '.json') throw new RequestWrong({ code: 'option-wrong', where: '--out', message: 'A print is written as a picture or as data.', came: showValue(flags.out), expected: 'a name that ends in .png or .json' });
  if (flags.out === undefined && flags.elements === undefined) throw new RequestWrong({ code: 'option-wrong', where: '--out', message: 'Nothing was said of where the print goes.', expected: '--out x.png, --out x.json or --elements FOLDER' });
  const taken = await takeOne(path, 'print');
  const { makeOwnPrint } = await import('@toile/textile');
  const made = valueOrRefuse(makeOwnPrint(await pixelsOf(taken, SIDE), { id: taken.id, name: taken.title, method, inks, ...(flags.detect === true ? { corners: 'detect' } : {}), ...(mm === undefined ? {} : { mm }) }));
  const png = await toPng(made);
  let print = made;
  if (flags.elements !== undefined) {
    const tile = await keepTile(png, taken.title, flags.elements);
    print = { ...made, id: tile };
    keepData(flags.elements, tile, { kind: 'print', print: printToData(print) });
  }
  if (flags.out !== undefined) writeWhole(flags.out, ending === '.png' ? png : `${JSON.stringify(printToData(print), null, 1)}\n`);
  process.stdout.write(`${print.id}  ${print.width} × ${print.height} px  ${print.mm.map((one) => one.toFixed(1)).join(' × ')} mm  seam ${print.seam.toFixed(2)}  ${print.inks.join(' ')}\n`);
}

/** The tile is an element of its own: its picture is its name. */
async function keepTile(png: Uint8Array, title: string, folder: string): Promise<OwnPrint['id']> {
  const { openIntake } = await import('@toile/intake');
  const intake = openIntake();
  try {
    const tile = valueOrRefuse(await intake.take({ bytes: png, name: title, kind: 'print' }));
    keepElement(folder, tile);
    return tile.id;
  } finally {
    await intake.close();
  }
}

async function toPng({ width, height, inks, pixels }: OwnPrint): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const rgb = new Uint8Array(width * height * 3), table = inks.map(channels);
  pixels.forEach((ink, i) => rgb.set(table[ink] as readonly number[], i * 3));
  return sharp(rgb, { raw: { width, height, channels: 3 } }).png({ compressionLevel: 9 }).toBuffer();
}

const channels = (hex: Hex): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
