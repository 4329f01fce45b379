import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DRAWABLE_GARMENT_IDS } from '@toile/garment';
import type { GarmentChoice, GarmentId } from '@toile/garment';
import type { ElementId } from '@toile/kernel';
import { isKin, proposeTypes, readDrawing, readPage, sampleGarment, sideShown, sketchBase, traceSketch } from '@toile/sketch';
import type { BaseEntry, DrawingRead } from '@toile/sketch';
import { componentsOfInk, regionsOf } from '@toile/vision';
import type { Picture, Regions } from '@toile/vision';
import sharp from 'sharp';
import { folderOf, readTruths } from '../tools/sketch-base/foreign-svg.ts';
import type { SketchTruth } from '../tools/sketch-base/foreign-svg.ts';
import { degradedFlat, SIDE } from './degraded.ts';
import { median } from './measure.ts';
import type { Measure } from './measure.ts';

const ID = 'el-000000000000000000000000' as ElementId;
/** An area counts from this size, px, and is found where it overlaps its truth so far. */
const LEAST_AREA = 600, FOUND = 0.7;
const percent = (misses: number, of: number): number => (100 * misses) / Math.max(1, of);

/** A mask of a drawing laid back on its page of 800 px. */
function onPage({ drawing, outline }: DrawingRead, scale: number, inside: Uint8Array = outline.inside): Uint8Array {
  const out = new Uint8Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y++) for (let x = 0; x < SIDE; x++) {
    const u = Math.floor((x + 0.5) * scale - drawing.left), v = Math.floor((y + 0.5) * scale - drawing.top);
    if (u >= 0 && v >= 0 && u < drawing.width && v < drawing.height) out[y * SIDE + x] = inside[v * drawing.width + u]!;
  }
  return out;
}

function overlap(a: Uint8Array, b: Uint8Array): number {
  let both = 0, either = 0;
  for (let i = 0; i < a.length; i++) { if (a[i] && b[i]) both++; if (a[i] || b[i]) either++; }
  return both / Math.max(1, either);
}

/** How many of the areas that clean lines close are found, of those large enough. */
export function areasFound(regions: Regions, read: DrawingRead, { cloth, lines, scale }: { readonly cloth: Uint8Array; readonly lines: Uint8Array; readonly scale: number }): readonly [found: number, of: number] {
  const open = Uint8Array.from(cloth, (v, i) => (v && !lines[i] ? 1 : 0));
  const truth = componentsOfInk(open, SIDE, SIDE, false), shared = new Map<number, number>(), sizes = new Float64Array(regions.count + 1);
  for (let y = 0; y < SIDE; y++) for (let x = 0; x < SIDE; x++) {
    const u = Math.floor((x + 0.5) * scale - read.drawing.left), v = Math.floor((y + 0.5) * scale - read.drawing.top);
    if (u < 0 || v < 0 || u >= regions.width || v >= regions.height) continue;
    const label = regions.labels[v * regions.width + u]!, own = truth.labels[y * SIDE + x]!;
    // The line between two areas belongs to neither in the truth.
    if (label && open[y * SIDE + x]) sizes[label]!++;
    if (label && own) shared.set(own * 10_000 + label, (shared.get(own * 10_000 + label) ?? 0) + 1);
  }
  const best = new Float64Array(truth.count + 1);
  for (const [key, count] of shared) { const own = Math.floor(key / 10_000), label = key % 10_000; best[own] = Math.max(best[own]!, count / (truth.areas[own]! + sizes[label]! - count)); }
  let found = 0, of = 0;
  for (let n = 1; n <= truth.count; n++) if (truth.areas[n]! >= LEAST_AREA) { of++; if (best[n]! >= FOUND) found++; }
  return [found, of];
}

/** The house's own flats on bad paper: two of every garment near its usual parts, or every second with each part drawn by lot. */
async function measureDegraded(parts: 'usual' | 'by lot'): Promise<Measure[]> {
  let exact = 0, kin = 0, top3 = 0, sides = 0, found = 0, areas = 0;
  const missed: number[] = [], wrong: string[] = [];
  const types = parts === 'usual' ? [...DRAWABLE_GARMENT_IDS, ...DRAWABLE_GARMENT_IDS] : DRAWABLE_GARMENT_IDS.filter((_, i) => i % 2 === 0);
  for (const [i, type] of types.entries()) {
    const flat = await degradedFlat({ type, side: (i % DRAWABLE_GARMENT_IDS.length) % 3 === 0 ? 'back' : 'front', n: i }, i < DRAWABLE_GARMENT_IDS.length ? 5 : 6, parts);
    const { page, drawings } = readPage(flat.picture), drawing = drawings[0];
    if (!drawing) { missed.push(1); wrong.push(`${type}: nothing`); continue; }
    const read = readDrawing(drawing), { proposals } = proposeTypes(sketchBase(), read.descriptor), first = proposals[0]!;
    if (first.type === type) exact++;
    if (isKin(first.type, type)) kin++;
    else wrong.push(`${type} → ${first.type}`);
    if (proposals.slice(0, 3).some((one) => isKin(one.type, type))) top3++;
    if (sideShown(first, read.descriptor) === flat.entry.side) sides++;
    missed.push(1 - overlap(onPage(read, page.scale), flat.cloth));
    const [hit, of] = areasFound(regionsOf(read.drawing, read.outline), read, { ...flat, scale: page.scale });
    found += hit;
    areas += of;
  }
  const n = types.length;
  if (process.env['SKETCHES']) console.log(`degraded, ${parts}: ${wrong.join(', ')}`);
  const lot = { name: 'sketches: type missed where every part is drawn by lot, kin counted as one', value: percent(n - kin, n), unit: '%' };
  if (parts === 'by lot') return [lot, { name: 'sketches: areas missed where every part is drawn by lot', value: percent(areas - found, areas), unit: '%' }];
  return [
    { name: `sketches: type missed on ${n} degraded flats, kin counted as one`, value: percent(n - kin, n), unit: '%', budget: 3 },
    { name: 'sketches: the very garment missed among all 61', value: percent(n - exact, n), unit: '%' },
    { name: 'sketches: type not in the first three', value: percent(n - top3, n), unit: '%' },
    { name: 'sketches: front and back mistaken', value: percent(n - sides, n), unit: '%' },
    { name: 'sketches: silhouette missed on degraded flats (1 − IoU, median)', value: 100 * median(missed), unit: '%', budget: 3 },
    { name: `sketches: areas missed on degraded flats, of ${areas} above 600 px`, value: percent(areas - found, areas), unit: '%' },
  ];
}

/** What a variant is: the parts that make its drawing another one. */
const variantOf = ({ sleeve, collar, neckline, silhouette, length, closure }: GarmentChoice): string => (sleeve === undefined ? `${silhouette} ${length} ${closure}` : `${sleeve} ${collar} ${neckline}`);

/** Variants that the base has never seen: each is taken out of it before it is asked. */
async function measureHeldOut(count: number): Promise<Measure[]> {
  let top3 = 0, kin = 0;
  const base = sketchBase(), wrong: string[] = [];
  for (let i = 0; i < count; i++) {
    const type = DRAWABLE_GARMENT_IDS[(i * 2 + 1) % DRAWABLE_GARMENT_IDS.length]!, entry: BaseEntry = { type, side: i % 3 === 0 ? 'back' : 'front', n: 400 + i };
    const held = variantOf(sampleGarment(type, entry.n, 7).choice);
    const kept = base.entries.map((one) => one.type !== type || variantOf(sampleGarment(type, one.n).choice) !== held);
    const length = base.codes.length / base.entries.length;
    const without = { ...base, entries: base.entries.filter((_, k) => kept[k]), codes: Int8Array.from(base.codes.filter((_, k) => kept[Math.floor(k / length)])) };
    const { drawings } = readPage((await degradedFlat(entry, 7)).picture);
    const { proposals } = drawings[0] ? proposeTypes(without, readDrawing(drawings[0]).descriptor) : { proposals: [] };
    if (proposals[0] && isKin(proposals[0].type, type)) kin++;
    if (proposals.slice(0, 3).some((one) => isKin(one.type, type))) top3++;
    else wrong.push(`${type} → ${proposals.slice(0, 3).map((one) => one.type).join('/')}`);
  }
  if (process.env['SKETCHES']) console.log(`held out: ${wrong.join(', ')}`);
  return [
    { name: `sketches: type not in the first three, ${count} variants held out`, value: percent(count - top3, count), unit: '%', budget: 7 },
    { name: 'sketches: type not first, variants held out', value: percent(count - kin, count), unit: '%' },
  ];
}

const pictureOf = async (bytes: Buffer): Promise<Picture> => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
};

/** The clean drawing of a truth: the cloth, and its lines. */
async function truthOf({ pieces, lines }: SketchTruth): Promise<{ readonly cloth: Uint8Array; readonly lines: Uint8Array }> {
  const path = (points: readonly (readonly [number, number])[], isClosed: boolean): string => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${isClosed ? 'Z' : ''}`;
  const dark = async (body: string): Promise<Uint8Array> => Uint8Array.from(await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="#fff"/>${body}</svg>`)).greyscale().raw().toBuffer(), (v) => (v < 140 ? 1 : 0));
  return {
    cloth: await dark(`<g stroke="#000" stroke-width="3">${pieces.map((piece) => `<path d="${path(piece, true)}"/>`).join('')}</g>`),
    lines: await dark(`<g stroke="#000" stroke-width="2">${pieces.map((piece) => `<path fill="#fff" d="${path(piece, true)}"/>`).join('')}${lines.map((line) => `<path fill="none" d="${path(line, false)}"/>`).join('')}</g>`),
  };
}

/** Sketches by other hands, as they come and as phone pictures: those the reading was made with, or those of a second hand it never saw. */
export async function measureForeign(set: 'first' | 'second'): Promise<Measure[]> {
  let first = 0, exact = 0, top3 = 0, found = 0, areas = 0, sides = 0, sure = 0;
  const truths = readTruths(set), ious: number[] = [], times: number[] = [], wrong: string[] = [], outlines: number[] = [];
  for (const truth of truths) {
    const picture = await pictureOf(await sharp(readFileSync(`${folderOf(set)}${truth.name}.svg`)).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer());
    const started = performance.now();
    const outcome = traceSketch(picture, { id: ID });
    times.push(performance.now() - started);
    if (!outcome.ok) { wrong.push(`${truth.name}: ${outcome.problems[0]?.message ?? ''}`); continue; }
    const { proposals, read, regions, isSure } = outcome.value;
    const isRight = (id: GarmentId): boolean => id === truth.type || truth.orElse.includes(id);
    if (isSure) sure++;
    if (isRight(proposals[0]!.type)) first++;
    if (proposals[0]!.type === truth.type) exact++;
    if (proposals.slice(0, 3).some(({ type }) => isRight(type))) top3++;
    else wrong.push(`${truth.name} → ${proposals.slice(0, 3).map(({ type }) => type).join('/')}`);
    if (outcome.value.sketch.side === truth.side) sides++;
    // The designer confirms the type; then the fit is judged.
    const confirmed = proposals[0]!.type === truth.type ? outcome : traceSketch(picture, { id: ID, type: truth.type as GarmentId, side: truth.side });
    if (confirmed.ok) ious.push(confirmed.value.fit.iou);
    const clean = await truthOf(truth), scale = read.drawing.width > 0 ? Math.max(640, Math.min(1000, SIDE)) / SIDE : 1;
    outlines.push(overlap(onPage(read, scale), clean.cloth));
    const [hit, of] = areasFound(regions, read, { ...clean, scale });
    if (hit < of) wrong.push(`${truth.name} areas ${hit}/${of}`);
    found += hit;
    areas += of;
  }
  const n = truths.length;
  if (process.env['SKETCHES']) console.log(`foreign, ${set}: ${wrong.join(', ')}\nious ${ious.map((v) => v.toFixed(3)).join(' ')}\noutlines ${outlines.map((v) => v.toFixed(3)).join(' ')}`);
  const missed = (values: readonly number[]): number => 100 * (1 - values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length));
  if (set === 'second') return [
    { name: `sketches: type not in the first three, ${n} by a second hand`, value: percent(n - top3, n), unit: '%', budget: 15 },
    { name: 'sketches: front and back mistaken, second hand', value: percent(n - sides, n), unit: '%' },
    { name: 'sketches: silhouette the fitted garment misses, second hand (1 − IoU, mean)', value: missed(ious), unit: '%', budget: 7 },
    { name: `sketches: areas missed, second hand, of ${areas} above 600 px`, value: percent(areas - found, areas), unit: '%', budget: 15 },
  ];
  return [
    { name: `sketches: type not in the first three, ${n} by other hands`, value: percent(n - top3, n), unit: '%', budget: 15 },
    { name: 'sketches: type not first, other hands', value: percent(n - first, n), unit: '%' },
    { name: 'sketches: the very garment not first, other hands', value: percent(n - exact, n), unit: '%' },
    { name: 'sketches: front and back mistaken, other hands', value: percent(n - sides, n), unit: '%' },
    { name: 'sketches: silhouette the fitted garment misses, other hands (1 − IoU, mean)', value: missed(ious), unit: '%', budget: 7 },
    { name: 'sketches: outline missed, other hands (1 − IoU, mean)', value: missed(outlines), unit: '%', budget: 3 },
    { name: `sketches: areas missed, other hands, of ${areas} above 600 px`, value: percent(areas - found, areas), unit: '%', budget: 15 },
    { name: 'sketches: not sure of a garment, other hands', value: percent(n - sure, n), unit: '%' },
    { name: 'a sketch, from pixels to its fitted garment', value: median(times), unit: 'ms', budget: 5000 },
  ];
}

/** How well sketches are read: our own flats degraded, variants held out of the base, drawings by other hands. Seeded; some three minutes. */
export async function measureSketches(): Promise<Measure[]> {
  return [...(await measureDegraded('usual')), ...(await measureDegraded('by lot')), ...(await measureHeldOut(30)), ...(await measureForeign('first')), ...(await measureForeign('second'))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { tableOf } = await import('./measure.ts');
  console.log(tableOf(await measureSketches()));
}
