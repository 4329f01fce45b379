import { drawFlat } from '@toile/flat';
import { isSound, normaliseGarment, resolveGarment } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import { noise2 } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { createRng, hashOf } from '@toile/kernel';
import type { Rng } from '@toile/kernel';
import { flatShapes, isCloth, sampleGarment, sketchBody } from '@toile/sketch';
import type { BaseEntry, FlatShape } from '@toile/sketch';
import type { Picture } from '@toile/vision';
import sharp from 'sharp';

/** A flat of the house put through a bad day, and what it was: the cloth, and the areas its seams close, px of the picture. */
export interface Degraded { readonly picture: Picture; readonly cloth: Uint8Array; readonly lines: Uint8Array; readonly entry: BaseEntry }

export const SIDE = 800;
const WIDTHS: Readonly<Record<string, number>> = { outline: 5.2, edge: 3.8, seam: 2.8, topstitch: 1.8, fold: 1.5, trim: 5, hidden: 1.9 };

/**
 * The degraded flat of an entry, 800 px: jitter of the line to 2.6 px, askew to ± 8°, pens of half to one and a half the weight, gaps in a
 * third of the lines, a tenth of the inner lines missing, blur, paper, shade to 38 %, a stain with its ring, JPEG 35–85.
 */
export async function degradedFlat(entry: BaseEntry, seed: number, parts: 'usual' | 'by lot' = 'by lot'): Promise<Degraded> {
  const rng = createRng(hashOf('degraded', seed, entry.type, entry.n, entry.side));
  const body = sketchBody(), lot = sampleGarment(entry.type, entry.n, seed).choice, choice = parts === 'usual' ? nearUsual(lot, rng.fork('parts')) : lot;
  const shapes = flatShapes(drawFlat(resolveGarment(choice, body), entry.side, body), { armLift: 0 }, 8);
  const all = shapes.filter(isCloth).flatMap(({ points }) => points);
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))], [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const k = (SIDE * rng.between(0.62, 0.86)) / Math.max(right - left, bottom - top), turn = (rng.between(-8, 8) * Math.PI) / 180, c = Math.cos(turn), s = Math.sin(turn);
  const jitter = rng.between(0.6, 2.6), at = rng.between(0, 500), ox = SIDE / 2 + rng.between(-20, 20), oy = SIDE / 2 + rng.between(-20, 20);
  const put = ([x, y]: Point): Point => {
    const u = (x - (left + right) / 2) * k + jitter * (noise2(x / 90 + at, y / 90) + 0.35 * noise2(x / 28 + at, y / 28 + 9)), v = (y - (top + bottom) / 2) * k + jitter * (noise2(x / 90 + at + 77, y / 90 + 31) + 0.35 * noise2(x / 28 + at + 40, y / 28 + 2));
    return [ox + u * c - v * s, oy + u * s + v * c];
  };
  const weight = rng.between(0.6, 1.5), grey = rng.whole(0, 80), missing = new Set(shapes.flatMap((shape, i) => (!shape.isClosed && shape.line !== 'outline' && rng.chance(0.1) ? [i] : [])));
  const pen = (line: string): number => Math.max(1, (WIDTHS[line] ?? 2) * k * weight);
  const sketch = svgOf(shapes, (shape, i) => (missing.has(i) ? undefined : { width: pen(shape.line), dash: shape.line === 'topstitch' ? `${9 * k} ${6 * k}` : gapsOf(shape, { put, rng }) }), { put, ink: `rgb(${grey},${grey},${grey + 8})` });
  const clean = svgOf(shapes, (shape, i) => (missing.has(i) || shape.line === 'topstitch' || shape.line === 'hidden' ? undefined : { width: pen(shape.line) }), { put, ink: '#000' });
  const cloth = svgOf(shapes.filter(isCloth).map((shape) => ({ ...shape, line: 'outline' as const })), (shape) => ({ width: shape.line === 'outline' ? pen('outline') * 0.8 : 0 }), { put, ink: '#000', fill: '#000' });
  const paper = await onPaper(sketch, rng);
  const jpeg = await sharp(paper, { raw: { width: SIDE, height: SIDE, channels: 3 } }).blur(rng.between(0.3, 1.3)).jpeg({ quality: rng.whole(35, 85) }).toBuffer();
  return { entry, picture: { width: SIDE, height: SIDE, rgba: new Uint8Array(await sharp(jpeg).ensureAlpha().raw().toBuffer()) }, cloth: await darkOf(cloth), lines: await darkOf(clean) };
}

/** The usual garment of the type with one part as the lot has it, in the lot's dimensions: what a designer's flat mostly is. */
function nearUsual(lot: GarmentChoice, rng: Rng): GarmentChoice {
  const usual = normaliseGarment({ type: lot.type }), facet = rng.pick(['silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem'] as const);
  const varied = { ...usual, ...(lot[facet] === undefined || usual[facet] === undefined ? {} : { [facet]: lot[facet] }) } as GarmentChoice;
  return { ...(isSound(varied) ? varied : usual), ...(lot.dims ? { dims: lot.dims } : {}) };
}

interface Pen { readonly width: number; readonly dash?: string | undefined }
interface Page { readonly put: (point: Point) => Point; readonly ink: string; readonly fill?: string }

function svgOf(shapes: readonly FlatShape[], penOf: (shape: FlatShape, index: number) => Pen | undefined, { put, ink, fill = '#fff' }: Page): string {
  const paths = shapes.map((shape, i) => {
    const pen = shape.line === 'none' ? undefined : penOf(shape, i), isFilled = shape.isClosed && shape.fill !== 'none';
    if (!pen && !isFilled) return '';
    const d = `M${shape.points.map(put).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${shape.isClosed ? 'Z' : ''}`;
    return `<path d="${d}" fill="${isFilled ? (shape.fill === 'dark' ? ink : fill) : 'none'}"${pen ? ` stroke="${ink}" stroke-width="${pen.width.toFixed(2)}"${pen.dash ? ` stroke-dasharray="${pen.dash}"` : ''}` : ''}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><g stroke-linecap="butt" stroke-linejoin="round">${paths.join('')}</g></svg>`;
}

/** One or two gaps of 2–7 px in a third of the lines, as a dash pattern. */
function gapsOf({ points, line, isClosed }: FlatShape, { put, rng }: { readonly put: (point: Point) => Point; readonly rng: Rng }): string | undefined {
  if (line === 'fold' || !rng.chance(0.35)) return undefined;
  const placed = [...points, ...(isClosed ? [points[0]!] : [])].map(put), length = placed.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - placed[i]![0], y - placed[i]![1]), 0);
  if (length < 60) return undefined;
  const cuts = Array.from({ length: rng.whole(1, 2) }, () => rng.between(5, length - 20)).toSorted((a, b) => a - b), dash: number[] = [];
  let from = 0;
  for (const cut of cuts) { if (cut <= from) continue; const gap = rng.between(2, 7); dash.push(cut - from, gap); from = cut + gap; }
  dash.push(Math.max(1, length - from + 10), 1);
  return dash.map((v) => v.toFixed(1)).join(' ');
}

async function darkOf(svg: string): Promise<Uint8Array> {
  const grey = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
  return Uint8Array.from(grey, (v) => (v < 128 ? 1 : 0));
}

async function onPaper(svg: string, rng: Rng): Promise<Uint8Array> {
  const rgb = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).removeAlpha().raw().toBuffer();
  const grain = rng.between(2, 9), shade = rng.between(0, 0.38), way = rng.between(0, 6.28), warm = rng.between(0, 0.1), hasStain = rng.chance(0.6), sx = rng.between(150, 650), sy = rng.between(150, 650), reach = rng.between(40, 130), strength = rng.between(0.08, 0.28), at = rng.between(0, 500);
  const out = new Uint8Array(rgb.length);
  for (let y = 0; y < SIDE; y++) for (let x = 0; x < SIDE; x++) {
    const i = (y * SIDE + x) * 3, light = Math.min(1, Math.max(0.3, 1 - shade * (0.5 + (0.5 * ((x - SIDE / 2) * Math.cos(way) + (y - SIDE / 2) * Math.sin(way))) / (SIDE * 0.6))));
    const noise = (rng.next() + rng.next() - 1) * grain + grain * 0.8 * noise2(x / 7, y / 7 + at);
    let stain = 0;
    if (hasStain) { const d = Math.hypot(x - sx, y - sy) / reach + 0.16 * noise2(x / 50 + at, y / 50); if (d < 1) stain = strength * (0.45 + 0.9 * Math.exp(-(((d - 0.94) / 0.05) ** 2))); }
    out[i] = clampByte(rgb[i]! * light * (1 - stain * 0.6) + noise);
    out[i + 1] = clampByte(rgb[i + 1]! * light * (1 - stain * 0.85) * (1 - warm * 0.3) + noise);
    out[i + 2] = clampByte(rgb[i + 2]! * light * (1 - stain * 1.2) * (1 - warm) + noise);
  }
  return out;
}
const clampByte = (v: number): number => Math.max(0, Math.min(255, Math.round(v)));
