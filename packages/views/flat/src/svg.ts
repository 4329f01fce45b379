import type { Design } from '@toile/garment';
import type { Point } from '@toile/geometry';
import { flatsOf } from './draw-flat.ts';
import type { FillKind, FlatDrawing, FlatPath, LineKind } from './drawing.ts';
import type { Path } from './path.ts';

/** Line weights of a flat at life size, mm: outline heavy, seams lighter, stitches dashed; sewn at 1:8 they print as 0.7, 0.4 and 0.25 mm. */
const WEIGHTS: { readonly [kind in LineKind]: number } = { outline: 5.2, edge: 3.8, seam: 2.6, topstitch: 1.7, fold: 1.2, trim: 6, hidden: 1.9, none: 0 };
const INK = '#16181b';
const FILLS: { readonly [kind in FillKind]: string } = { cloth: '#ffffff', inside: '#e4e4e2', rib: '#ffffff', dark: INK, none: 'none' };
const DASHES: { readonly [kind in LineKind]?: string } = { topstitch: '8 4.6', hidden: '10 7' };

/** What the sheet may be told. */
export interface FlatSheetOptions {
  /** Only this garment of the design, by place. */
  readonly garment?: number;
  /** mm of paper for one mm of cloth; 0.25 is the common 1:4 of a tech pack. */
  readonly scale?: number;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const number = (value: number): string => {
  const text = value.toFixed(1);
  return text.endsWith('.0') ? text.slice(0, -2) : text;
};
const same = (a: Point, b: Point): boolean => Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;
const xy = (point: Point): string => `${number(point[0])} ${number(point[1])}`;

/** A path as SVG path data: live Béziers, a tenth of a mm. */
export function pathData(path: Path): string {
  let out = `M${xy(path.start)}`;
  let from = path.start;
  for (const [c1, c2, to] of path.curves) {
    out += same(from, c1) && same(c2, to) ? `L${xy(to)}` : `C${xy(c1)} ${xy(c2)} ${xy(to)}`;
    from = to;
  }
  return path.isClosed ? `${out}Z` : out;
}

function pathToSvg({ path, line, fill }: FlatPath): string {
  return `<path class="${line}"${fill === 'none' ? '' : ` fill="${FILLS[fill]}"`} d="${pathData(path)}"/>`;
}

/** One flat as an SVG group: a named group a part, in order of painting. */
export function flatToGroup(drawing: FlatDrawing, name: string): string {
  const seen = new Map<string, number>();
  const groups = drawing.groups.map((group) => {
    // A part may be drafted in several goes (a sleeve each side): the later ones get a number, since ids are unique.
    const nth = (seen.get(group.part) ?? 0) + 1;
    seen.set(group.part, nth);
    return `<g id="${escapeText(`${name}.${group.part}${nth > 1 ? `.${nth}` : ''}`)}" data-part="${escapeText(group.part)}">${group.paths.map(pathToSvg).join('')}</g>`;
  });
  return `<g id="${escapeText(name)}" fill="none">${groups.join('')}</g>`;
}

const STYLE = `<style>path{stroke:${INK};stroke-linejoin:round;stroke-linecap:round}${(Object.keys(WEIGHTS) as LineKind[]).filter((kind) => kind !== 'none').map((kind) => `.${kind}{stroke-width:${WEIGHTS[kind]}${DASHES[kind] ? `;stroke-dasharray:${DASHES[kind]};stroke-linecap:butt` : ''}}`).join('')}.none{stroke:none}text{font-family:'Helvetica Neue',Helvetica,Arial,sans-serif;fill:${INK}}</style>`;

const GAP = 110;
const MARGIN = 70;
const CAPTION = 84;

/**
 * A design's flats as one SVG: front and back of each garment side by side, all at one scale, with a scale bar. Lengths in the file are
 * mm of cloth; `width` and `height` set the paper's scale, so the file opens at 1:4 and every measurement can be taken from it.
 */
export function flatsToSvg(design: Design, { garment, scale = 0.25 }: FlatSheetOptions = {}): string {
  const rows = flatsOf(design, garment);
  let y = MARGIN;
  let width = 0;
  const parts: string[] = [];
  rows.forEach(([front, back]) => {
    const top = Math.min(front.box.top, back.box.top);
    const bottom = Math.max(front.box.bottom, back.box.bottom);
    let x = MARGIN;
    for (const drawing of [front, back]) {
      const place = x - drawing.box.left;
      parts.push(`<g transform="translate(${number(place)} ${number(y - top)})">${flatToGroup(drawing, `${drawing.garmentId}.${drawing.view}`)}</g>`);
      parts.push(`<text x="${number(place)}" y="${number(y + bottom - top + 52)}" font-size="26" text-anchor="middle">${escapeText(drawing.view)}</text>`);
      x += drawing.box.right - drawing.box.left + GAP;
    }
    width = Math.max(width, x - GAP + MARGIN);
    y += bottom - top + CAPTION + GAP;
  });
  const height = y + 10;
  parts.push(scaleBar(MARGIN, height - 44));
  const names = design.garments.filter((_, i) => garment === undefined || i === garment).map((one) => one.type).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width * scale)}mm" height="${number(height * scale)}mm"><title>${escapeText(`Technical flats: ${names}; size ${design.size}`)}</title>${STYLE}<rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`;
}

/** 200 mm of cloth. */
export const scaleBar = (x: number, y: number): string =>
  `<g id="scale-bar"><path class="seam" fill="none" d="M${number(x)} ${number(y)}H${number(x + 200)}M${number(x)} ${number(y - 8)}V${number(y + 8)}M${number(x + 100)} ${number(y - 5)}V${number(y + 5)}M${number(x + 200)} ${number(y - 8)}V${number(y + 8)}"/><text x="${number(x + 214)}" y="${number(y + 8)}" font-size="24">200 mm</text></g>`;

/** The style element that gives flats their line weights; for sheets made of several groups. */
export const FLAT_STYLE = STYLE;
