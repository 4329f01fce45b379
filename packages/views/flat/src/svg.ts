import type { FillKind, FlatDrawing, FlatGroup, FlatPath, LineKind } from './drawing.ts';
import type { GarmentChoice } from '@toile/garment';
import { escapeText } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import type { Point } from '@toile/geometry';
import type { Path } from './path.ts';

/** Line weights of a flat at life size, mm: outline heavy, seams half of it, stitches dashed; drawn at 1:8 they print as 0.7, 0.4 and 0.25 mm. */
const WEIGHTS: { readonly [kind in LineKind]: number } = { outline: 5.2, edge: 3.8, seam: 2.6, topstitch: 1.7, fold: 1.2, trim: 6, hidden: 1.9, none: 0 };
/** The ink of every line and letter. */
export const INK = '#16181b';
const PALE_INK = '#f3f1ec';
const FILLS: { readonly [kind in FillKind]: string } = { cloth: '#ffffff', inside: '#e4e4e2', rib: '#ffffff', dark: INK, none: 'none' };
const DASHES: { readonly [kind in LineKind]?: string } = { topstitch: '8 4.6', hidden: '10 7' };

/** The letters of a sheet: a plain face of any system, with its Chinese. */
export const FONTS = "'Helvetica Neue',Helvetica,Arial,'PingFang SC','PingFang HK','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** A number in an attribute: a tenth of a mm. */
export const number = (value: number): string => {
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

/** The colours a flat is filled with: white cloth and black line, or the garment's own. */
export interface FlatColours {
  /** Fill of the right side and of the inside, by part. */
  fill(part: string): { readonly cloth: string; readonly inside: string; readonly isDark: boolean };
}

const channels = (hex: Hex): readonly [number, number, number] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as readonly [number, number, number];
/** Relative luminance, 0 black … 1 white (WCAG 2). */
const luminance = (hex: Hex): number => channels(hex).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)).reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] as number), 0);
const shaded = (hex: Hex): string => `#${channels(hex).map((value) => Math.round(value * 0.72 + (luminance(hex) < 0.06 ? 46 : 0)).toString(16).padStart(2, '0')).join('')}`;

/** The garment's colours exactly as pinned; a part in a colour of its own keeps it; a printed cloth is filled with its swatch, a part in a print of its own with that one's. */
export function coloursOf(choice: Pick<GarmentChoice, 'colours' | 'parts'>, swatch?: string, partSwatches?: ReadonlyMap<string, string>): FlatColours {
  return {
    fill(part) {
      const chosen = choice.parts?.[part as keyof NonNullable<GarmentChoice['parts']>];
      const own = chosen?.colours?.[0];
      const print = partSwatches?.get(part) ?? (own || chosen?.print?.id === 'solid' ? undefined : swatch);
      const ground = own ?? choice.colours[0] ?? '#ffffff';
      return { cloth: print ? `url(#${print})` : ground, inside: shaded(ground), isDark: luminance(ground) < 0.09 };
    },
  };
}

function pathToSvg({ path, line, fill }: FlatPath, look: ReturnType<FlatColours['fill']> | undefined): string {
  const paint = fill === 'none' ? '' : ` fill="${look && fill !== 'dark' ? (fill === 'inside' ? look.inside : look.cloth) : FILLS[fill]}"`;
  const pen = line === 'none' ? ' stroke="none"' : `${look?.isDark ? ` stroke="${PALE_INK}"` : ''} stroke-width="${look?.isDark && line === 'outline' ? WEIGHTS.seam : WEIGHTS[line]}"${DASHES[line] ? ` stroke-dasharray="${DASHES[line]}" stroke-linecap="butt"` : ''}`;
  return `<path class="${line}"${paint}${pen} d="${pathData(path)}"/>`;
}

/** One flat as an SVG group: a named group a part, in order of painting, each a layer that Inkscape, Illustrator and Figma show by its name. */
export function flatToGroup(drawing: FlatDrawing, name: string, { colours, title }: { readonly colours?: FlatColours; readonly title?: string } = {}): string {
  const seen = new Map<string, number>();
  const groupToSvg = (group: FlatGroup): string => {
    // A part may be drafted in several goes (a sleeve each side): the later ones get a number, since ids are unique.
    const nth = (seen.get(group.part) ?? 0) + 1;
    seen.set(group.part, nth);
    const look = colours?.fill(group.part);
    return `<g id="${escapeText(`${name}.${group.part}${nth > 1 ? `.${nth}` : ''}`)}" data-part="${escapeText(group.part)}" inkscape:label="${escapeText(`${group.part}${nth > 1 ? ` ${nth}` : ''}`)}">${group.paths.map((one) => pathToSvg(one, look)).join('')}</g>`;
  };
  return `<g id="${escapeText(name)}" inkscape:groupmode="layer" inkscape:label="${escapeText(title ?? name)}" fill="none" stroke="${INK}" stroke-linejoin="round" stroke-linecap="round">${drawing.groups.map(groupToSvg).join('')}</g>`;
}

/** The style element of a sheet: its letters. Line weights are attributes of each path, which drawing programs keep. */
export const FLAT_STYLE = `<style>text{font-family:${FONTS}}</style>`;

/** 200 mm of cloth. */
export const scaleBar = (x: number, y: number): string =>
  `<g id="scale-bar" inkscape:label="scale bar"><path class="seam" fill="none" stroke="${INK}" stroke-width="${WEIGHTS.seam}" d="M${number(x)} ${number(y)}H${number(x + 200)}M${number(x)} ${number(y - 8)}V${number(y + 8)}M${number(x + 100)} ${number(y - 5)}V${number(y + 5)}M${number(x + 200)} ${number(y - 8)}V${number(y + 8)}"/><text x="${number(x + 214)}" y="${number(y + 8)}" font-size="24" fill="${INK}">200 mm</text></g>`;
