import { FIGURE_LANDMARKS, FIGURE_WIDTHS } from '@toile/figure';
import type { FigureLandmark, FigureWidth, TracedFigure } from '@toile/figure';
import type { ElementId } from '@toile/kernel';
import type { Picture } from '@toile/vision';

type Spot = readonly [x: number, y: number];

/** The marks over a picture, pixels of it: six levels and three pairs of edges. */
export interface Marks {
  readonly levels: Readonly<Record<FigureLandmark, Spot>>;
  readonly edges: Readonly<Record<FigureWidth, readonly [left: Spot, right: Spot]>>;
}

/** One mark that can be moved. */
export type MarkName = FigureLandmark | `${FigureWidth}.${'left' | 'right'}`;

/** All marks in the order in which the tabulator visits them. */
export const MARK_NAMES: readonly MarkName[] = [...FIGURE_LANDMARKS, ...FIGURE_WIDTHS.flatMap((name) => [`${name}.left`, `${name}.right`] as const)];

/** Where marks lie on a figure as in life, shares of its height; half-widths likewise. */
const LEVELS: Readonly<Record<FigureLandmark, number>> = { crown: 0, neck: 0.182, waist: 0.375, crotch: 0.52, knee: 0.725, sole: 1 };
const EDGES: Readonly<Record<FigureWidth, readonly [level: number, half: number]>> = { shoulder: [0.2, 0.105], waist: [0.375, 0.065], hip: [0.475, 0.088] };

interface Standing { readonly top: number; readonly bottom: number; readonly axis: number }

/** Marks for a figure that stands so in its picture. */
function marksFor({ top, bottom, axis }: Standing): Marks {
  const height = bottom - top;
  const y = (share: number): number => top + share * height;
  return {
    levels: Object.fromEntries(FIGURE_LANDMARKS.map((name) => [name, [axis, y(LEVELS[name])]])) as unknown as Marks['levels'],
    edges: Object.fromEntries(FIGURE_WIDTHS.map((name) => { const [level, half] = EDGES[name]; return [name, [[axis - half * height, y(level)], [axis + half * height, y(level)]]]; })) as unknown as Marks['edges'],
  };
}

/** How far a pixel is from the paper to belong to the figure: the sum of its three channels' distances. */
const OFF_PAPER = 70;

/** Marks to begin with: on the figure where it stands out from its paper, in the middle of the picture else. Given and told in pixels of the whole picture, `scale` of them each of the small one's. */
export function firstMarks({ width, height, rgba }: Picture, scale: number): Marks {
  const paper = [0, 1, 2].map((channel) => [0, width - 1, (height - 1) * width, height * width - 1].map((at) => rgba[at * 4 + channel] as number).sort((a, b) => a - b)[1] as number);
  const isInk = (at: number): boolean => (rgba[at * 4 + 3] as number) > 127 && [0, 1, 2].reduce((sum, channel) => sum + Math.abs((rgba[at * 4 + channel] as number) - (paper[channel] as number)), 0) > OFF_PAPER;
  const rows: number[] = [];
  let sum = 0, count = 0;
  for (let y = 0; y < height; y++) {
    let inked = 0;
    for (let x = 0; x < width; x++) if (isInk(y * width + x)) { inked++; sum += x; }
    count += inked;
    if (inked > Math.max(1, width * 0.006)) rows.push(y);
  }
  const top = rows[0] ?? 0, bottom = (rows.at(-1) ?? 0) + 1;
  // A photograph of a room has no paper; nor is a figure seen where next to all or nothing is ink.
  const isSeen = bottom - top > height * 0.3 && count > width * height * 0.01 && count < width * height * 0.7;
  const found: Standing = isSeen ? { top, bottom, axis: sum / count } : { top: height * 0.06, bottom: height * 0.95, axis: width / 2 };
  return marksFor({ top: found.top * scale, bottom: found.bottom * scale, axis: found.axis * scale });
}

/** Where a mark lies. */
export function spotOf(marks: Marks, name: MarkName): Spot {
  const [edge, side] = name.split('.') as [FigureWidth, 'left' | 'right' | undefined];
  return side ? marks.edges[edge][side === 'left' ? 0 : 1] : marks.levels[name as FigureLandmark];
}

/** The marks with one moved. The two ends of a width stay level, and on their own sides. */
export function withMark(marks: Marks, name: MarkName, [x, y]: Spot): Marks {
  const [edge, side] = name.split('.') as [FigureWidth, 'left' | 'right' | undefined];
  if (!side) return { ...marks, levels: { ...marks.levels, [name]: [x, y] } };
  const [left, right] = marks.edges[edge];
  const pair = side === 'left' ? [[Math.min(x, right[0] - 1), y], [right[0], y]] : [[left[0], y], [Math.max(x, left[0] + 1), y]];
  return { ...marks, edges: { ...marks.edges, [edge]: pair } };
}

/** The marks as the studio keeps them. */
export const tracedOf = (id: ElementId, { levels, edges }: Marks): TracedFigure => ({ id, landmarks: levels, widths: edges });

/** Marks that were kept; what was never marked is begun where it would lie. */
export function marksOf({ landmarks, widths = {} }: TracedFigure): Marks {
  const usual = marksFor({ top: landmarks.crown[1], bottom: landmarks.sole[1], axis: landmarks.waist[0] });
  return { levels: landmarks, edges: Object.fromEntries(FIGURE_WIDTHS.map((name) => [name, widths[name] ?? usual.edges[name]])) as unknown as Marks['edges'] };
}
