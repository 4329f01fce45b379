import { escapeText } from '@toile/drawing';
import type { ResolvedGarment } from '@toile/garment';
import type { Point } from '@toile/geometry';
import { DISC } from './measures.ts';
import type { MeasureLine } from './measures.ts';
import type { NoteLanguage } from './notes.ts';
import { NOTE } from './place-notes.ts';
import type { PlacedNote } from './place-notes.ts';
import { INK, number } from './svg.ts';

const PEN = `fill="none" stroke="${INK}" stroke-width="1.4"`;
/** Measurements are drawn in red, as on a cutter's sheet. */
const RED = '#b3262e';

const textAt = ([x, y]: Point, text: string, { size = NOTE.size, anchor = 'start', fill = INK, weight = '' }: { readonly size?: number; readonly anchor?: 'start' | 'middle' | 'end'; readonly fill?: string; readonly weight?: string } = {}): string =>
  `<text x="${number(x)}" y="${number(y)}" font-size="${size}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${weight ? ` font-weight="${weight}"` : ''} fill="${fill}">${escapeText(text)}</text>`;

const disc = ([x, y]: Point, text: string, { r, colour }: { readonly r: number; readonly colour: string }): string =>
  `<circle cx="${number(x)}" cy="${number(y)}" r="${number(r)}" fill="#ffffff" stroke="${colour}" stroke-width="1.6"/>${textAt([x, y + r * 0.42], text, { size: Math.round(r * 1.2), anchor: 'middle', fill: colour, weight: 'bold' })}`;

/** Notes with their numbers and leaders; a dot where each leader ends. */
export function notesToSvg(notes: readonly PlacedNote[], id: string): string {
  const out = notes.map(({ number: nth, lines, side, box, from, to }) => {
    const isLeft = side === 'left';
    const at: Point = [isLeft ? box.right - NOTE.disc : box.left + NOTE.disc, from[1]];
    const x = isLeft ? box.right - NOTE.disc * 2 - 8 : box.left + NOTE.disc * 2 + 8;
    const leader = `M${number(from[0])} ${number(from[1])}L${number(to[0])} ${number(to[1])}`;
    // A white border keeps a leader readable on a dark cloth.
    return `<path fill="none" stroke="#ffffff" stroke-width="4.4" d="${leader}"/><path ${PEN} d="${leader}"/><circle cx="${number(to[0])}" cy="${number(to[1])}" r="4.6" fill="${INK}" stroke="#ffffff" stroke-width="1.6"/>${disc(at, String(nth), { r: NOTE.disc, colour: INK })}${lines.map((line, i) => textAt([x, box.top + NOTE.line * (i + 0.76)], line, { anchor: isLeft ? 'end' : 'start' })).join('')}`;
  });
  return `<g id="${escapeText(id)}" inkscape:label="notes">${out.join('')}</g>`;
}

/** Measurement lines with a head at both ends and their letters; heads are paths, so that every program keeps them. */
export function measuresToSvg(lines: readonly MeasureLine[], id: string): string {
  const out = lines.map(({ from, to, label, letter }) => {
    const length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
    const way: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const head = ([x, y]: Point, s: number): string => `M${number(x)} ${number(y)}L${number(x - s * way[0] * 15 - way[1] * 5)} ${number(y - s * way[1] * 15 + way[0] * 5)}L${number(x - s * way[0] * 15 + way[1] * 5)} ${number(y - s * way[1] * 15 - way[0] * 5)}Z`;
    return `<path fill="none" stroke="${RED}" stroke-width="2" d="M${number(from[0])} ${number(from[1])}L${number(to[0])} ${number(to[1])}"/><path fill="${RED}" d="${head(to, 1)}${head(from, -1)}"/>${disc(label, letter, { r: DISC, colour: RED })}`;
  });
  return `<g id="${escapeText(id)}" inkscape:label="measurements">${out.join('')}</g>`;
}

/** Width of the table of measurements, mm of cloth. */
export const TABLE_WIDTH = 700;
const ROW = 34;
/** Height of a garment's table. */
export const tableHeight = (garment: ResolvedGarment): number => (garment.measurements.length + 1) * ROW + 20;

const HEADS: { readonly [id in NoteLanguage]: readonly [string, string, string, string] } = { 'en': ['', 'point of measure', 'mm', '±'], 'zh-Hans': ['', '测量部位', 'mm', '±'], 'zh-Hant': ['', '度位', 'mm', '±'] };
const LABELS = { 'en': 'en', 'zh-Hans': 'zhHans', 'zh-Hant': 'zhHk' } as const;

/** Every finished measurement with its letter, value and tolerance. */
export function measureTable(garment: ResolvedGarment, lines: readonly MeasureLine[], { x, y, language }: { readonly x: number; readonly y: number; readonly language: NoteLanguage }): string {
  const row = (i: number, [letter, label, value, slack]: readonly [string, string, string, string], isHead = false): string => {
    const base = y + ROW * (i + 0.7);
    const weight = isHead ? 'bold' : '';
    return `${letter ? textAt([x + 18, base], letter, { anchor: 'middle', fill: RED, weight: 'bold' }) : ''}${textAt([x + 48, base], label, { weight })}${textAt([x + 560, base], value, { anchor: 'end', weight })}${textAt([x + 640, base], slack, { anchor: 'end', weight })}<path fill="none" stroke="${INK}" stroke-width="${isHead ? 2 : 0.8}" d="M${number(x)} ${number(y + ROW * (i + 1))}H${number(x + 660)}"/>`;
  };
  const rows = garment.measurements.map((one, i) => row(i + 1, [lines.find((line) => line.id === one.id)?.letter ?? '', one.label[LABELS[language]], String(one.value), String(one.tolerance)]));
  return `<g id="${escapeText(`${garment.id}.table`)}" inkscape:label="measurements table">${row(0, HEADS[language], true)}${rows.join('')}</g>`;
}
