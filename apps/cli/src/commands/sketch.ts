import { extname } from 'node:path';
import { isGarmentId } from '@toile/garment';
import type { TracedSketch } from '@toile/garment';
import { showValue } from '@toile/kernel';
import { RequestWrong, valueOrRefuse } from '../failures.ts';
import { keepData, keepElement } from '../files/element-folder.ts';
import { pixelsOf, takeOne } from '../files/take-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import { wholeNumber } from '../option-values.ts';

/** `toile sketch` as typed. */
export interface SketchFlags { readonly type?: string; readonly length?: string; readonly out?: string; readonly elements?: string }

const SIDE = 2048, DRAWN_SIDE = 1200;

/** Understands a sketch: what it may be, its outline, areas, lines and points; written as JSON or drawn as PNG or SVG. */
export async function traceFile(path: string, flags: SketchFlags): Promise<void> {
  const { type } = flags;
  if (type !== undefined && !isGarmentId(type)) throw new RequestWrong({ code: 'option-wrong', where: '--type', message: 'There is no such garment.', came: showValue(type), expected: 'the id of a garment, such as shirt' });
  const mm = flags.length === undefined ? undefined : wholeNumber(flags.length, { name: '--length', least: 60, most: 4000 });
  const ending = flags.out === undefined ? undefined : extname(flags.out).toLowerCase();
  if (ending !== undefined && !['.json', '.png', '.svg'].includes(ending)) throw new RequestWrong({ code: 'option-wrong', where: '--out', message: 'A sketch is written as data or as a drawing.', came: showValue(flags.out), expected: 'a name that ends in .json, .svg or .png' });
  const taken = await takeOne(path, 'sketch');
  const { traceSketch } = await import('@toile/sketch');
  const isTold = process.stderr.isTTY;
  const read = valueOrRefuse(traceSketch(await pixelsOf(taken, SIDE), {
    id: taken.id, ...(type !== undefined && isGarmentId(type) ? { type } : {}), ...(mm === undefined ? {} : { known: { between: 'length', mm } }),
  }, (share, stage) => { if (isTold) process.stderr.write(`\r${Math.round(share * 100)} % ${stage}   `); }));
  if (isTold) process.stderr.write('\r');
  const { sketch } = read;
  if (flags.elements !== undefined) {
    keepElement(flags.elements, taken);
    keepData(flags.elements, taken.id, { kind: 'sketch', sketch: sketch as never });
  }
  if (flags.out !== undefined) {
    const svg = drawingOf(sketch);
    writeWhole(flags.out, ending === '.json' ? `${JSON.stringify(sketch, null, 1)}\n` : ending === '.svg' ? svg : await toPng(svg));
  }
  process.stdout.write(`${sketch.id}  ${sketch.type}${sketch.fitted ? `  covers ${(sketch.fitted.iou * 100).toFixed(1)} %` : ''}  ${sketch.regions.length} areas  ${sketch.lines.length} lines${read.isSure ? '' : '  (not sure)'}\n`);
  process.stdout.write(`may be: ${read.proposals.slice(0, 3).map((one) => one.type).join(', ')}\n`);
}

const SOFT = ['#e8d9cf', '#cfdde8', '#d6e8cf', '#e8e3cf', '#dccfe8', '#cfe8e3'];

/** What was understood, as a drawing: areas in soft colours, lines, points. */
function drawingOf({ outline, regions, lines, landmarks }: TracedSketch): string {
  const xs = outline.map(([x]) => x), ys = outline.map(([, y]) => y);
  const left = Math.min(...xs), top = Math.min(...ys), width = Math.max(...xs) - left, height = Math.max(...ys) - top, pad = width * 0.06;
  const path = (points: readonly (readonly [number, number])[], isClosed: boolean): string => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${isClosed ? 'Z' : ''}`;
  const stroke = width / 160;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left - pad} ${top - pad} ${width + 2 * pad} ${height + 2 * pad}" width="${width + 2 * pad}" height="${height + 2 * pad}"><g fill="none" stroke="#1b1b1b" stroke-linecap="round" stroke-linejoin="round">`,
    ...regions.map((region, i) => `<path id="${region.id}" d="${path(region.outline, true)}" fill="${SOFT[i % SOFT.length] as string}" stroke="none"/>`),
    ...lines.map((line) => `<path d="${path(line.points, false)}" stroke-width="${Math.max(stroke / 2, line.width)}"${line.kind === 'stitch' ? ` stroke-dasharray="${stroke * 2} ${stroke * 1.5}"` : ''}/>`),
    `<path d="${path(outline, true)}" stroke-width="${stroke * 1.5}"/>`,
    ...Object.values(landmarks).map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${stroke * 2}" fill="#c03040" stroke="none"/>`),
    '</g></svg>\n',
  ].join('');
}

async function toPng(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg), { density: 300 }).resize({ width: DRAWN_SIDE, height: DRAWN_SIDE, fit: 'inside' }).flatten({ background: '#ffffff' }).png().toBuffer();
}
