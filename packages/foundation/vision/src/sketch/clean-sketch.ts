import type { Picture } from '../picture.ts';
import { componentsOf } from './components.ts';
import { darknessOf } from './darkness.ts';
import type { InkPlane } from './ink-plane.ts';
import { areaOf } from './ink-plane.ts';
import { withoutRulings } from './rulings.ts';
import { windowMean } from './window-mean.ts';
import { workSize } from './work-size.ts';

/** The longest side at which a sketch is worked, px. */
export const WORK_SIDE = 1000;

/** A sketch as ink and nothing else. */
export interface CleanSketch extends InkPlane {
  /** Working pixels a pixel of the picture. */
  readonly scale: number;
  /** True where the page was dark and the line light: it has been turned about. */
  readonly isInverted: boolean;
  /** The lines of a ruled or squared page that were taken away. */
  readonly rulings: number;
  /** The share of the page that is ink. */
  readonly coverage: number;
}

/** Sauvola's threshold: window (share of the longer side), weight, and the deviation that counts as full contrast. */
const WINDOW = 0.014, WEIGHT = 0.22, FULL = 0.35;
/** Nothing fainter than this against its paper is ink. */
const FAINTEST = 0.14;

/**
 * The ink of a sketch, free of paper, shading, stains, rulings and specks: the page is divided by its paper, thresholded where it stands
 * (Sauvola and Pietikäinen 2000), and patches that are too small, or nowhere as dark as the pen, are dropped. Works at 640–1000 px.
 */
export function cleanSketch(picture: Picture): CleanSketch {
  const isInverted = isDarkPage(picture);
  const work = workSize(picture, WORK_SIDE, isInverted ? 0 : 1);
  if (isInverted) for (const plane of work.planes) for (let i = 0; i < plane.length; i++) plane[i] = 1 - plane[i]!;
  const { width, height, scale } = work;
  const dark = darknessOf(work);
  const ink = thresholded(dark, width, height);
  dropFaint(ink, dark, width, height);
  const rulings = withoutRulings(ink, dark, width, height);
  dropSpecks(ink, width, height);
  return { width, height, ink, scale, isInverted, rulings, coverage: areaOf(ink) / ink.length };
}

/** True where most of the page is dark, or a light line stands on nothing. */
function isDarkPage({ width, height, rgba }: Picture): boolean {
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / 40_000)));
  let clear = 0, dark = 0, lightOnClear = 0, darkOnClear = 0, count = 0;
  for (let y = 0; y < height; y += step) for (let x = 0; x < width; x += step) {
    const at = (y * width + x) * 4, alpha = rgba[at + 3]!;
    const light = Math.max(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!);
    count++;
    if (alpha < 128) clear++;
    else { if (light < 100) { dark++; darkOnClear++; } if (light > 200) lightOnClear++; }
  }
  if (clear > count * 0.3) return lightOnClear > darkOnClear * 4 && lightOnClear < (count - clear) * 1.01 && count - clear < count * 0.25;
  return dark > count * 0.55;
}

function thresholded(dark: Float32Array, width: number, height: number): Uint8Array {
  const radius = Math.max(4, Math.round(Math.max(width, height) * WINDOW));
  const light = dark.map((v) => 1 - v);
  const mean = windowMean(light, width, height, radius), square = windowMean(light, width, height, radius, true);
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < ink.length; i++) {
    const deviation = Math.sqrt(Math.max(0, square[i]! - mean[i]! * mean[i]!));
    ink[i] = light[i]! < Math.min(mean[i]! * (1 + WEIGHT * (deviation / FULL - 1)), 1 - FAINTEST) ? 1 : 0;
  }
  return ink;
}

/** Drops specks and what is nowhere as dark as half of the pen's usual black. */
function dropFaint(ink: Uint8Array, dark: Float32Array, width: number, height: number): void {
  const values: number[] = [];
  for (let i = 0; i < ink.length; i++) if (ink[i]) values.push(dark[i]!);
  if (values.length === 0) return;
  values.sort((a, b) => a - b);
  const pen = 0.5 * values[Math.floor(values.length * 0.85)]!;
  const { labels, areas, count } = componentsOf(ink, width, height, true);
  const darkest = new Float32Array(count + 1);
  for (let i = 0; i < ink.length; i++) if (ink[i]) darkest[labels[i]!] = Math.max(darkest[labels[i]!]!, dark[i]!);
  for (let i = 0; i < ink.length; i++) if (ink[i] && (areas[labels[i]!]! < 6 || darkest[labels[i]!]! < pen)) ink[i] = 0;
}

/** Drops what is left of rulings and noise: a patch of less than 9 px, and whatever hugs the edge of the page (the shadow of a scanner's lid). */
function dropSpecks(ink: Uint8Array, width: number, height: number): void {
  const { labels, areas, boxes } = componentsOf(ink, width, height, true);
  const isEdge = (n: number): boolean => {
    const [left, top, right, bottom] = [boxes[n * 4]!, boxes[n * 4 + 1]!, boxes[n * 4 + 2]!, boxes[n * 4 + 3]!];
    const margin = 0.03 * Math.max(width, height);
    return right < margin || bottom < margin || left > width - margin || top > height - margin;
  };
  const isDropped = areas.map((area, n) => (area < 9 || isEdge(n) ? 1 : 0));
  for (let i = 0; i < ink.length; i++) if (ink[i] && isDropped[labels[i]!]) ink[i] = 0;
}
