import { componentsOf } from './components.ts';
import { distanceTo } from './distance.ts';
import type { InkPlane } from './ink-plane.ts';

/** One drawing on a page: its ink alone, with a clear margin round it. */
export interface PageDrawing extends InkPlane {
  /** Where its top left corner lies on the page, working px. */
  readonly left: number;
  readonly top: number;
  /** Area of the box round its ink, as a share of the largest one's. */
  readonly share: number;
}

/** Strokes nearer than this share of the longer side belong to one drawing. */
const NEAR = 0.012;
/** A drawing is at least this much of the page across, and its box this much of the largest one's. */
const LEAST_SIDE = 0.12, LEAST_SHARE = 0.12;
const MARGIN = 26;

/** The drawings on a page, largest first: front and back side by side, or several garments. Words and small notes are left out. */
export function drawingsOn({ width, height, ink }: InkPlane): readonly PageDrawing[] {
  const side = Math.max(width, height), reach = side * NEAR;
  const far = distanceTo(ink, width, height);
  const near = new Uint8Array(ink.length);
  for (let i = 0; i < near.length; i++) near[i] = far[i]! <= reach ? 1 : 0;
  const { labels, count, boxes } = componentsOf(near, width, height, false);
  const groups = Array.from({ length: count }, (_, i) => ({ numbers: [i + 1], box: Array.from(boxes.slice((i + 1) * 4, (i + 2) * 4)) as [number, number, number, number] }));
  groups.sort((a, b) => sizeOf(b.box) - sizeOf(a.box));
  const kept: typeof groups = [];
  for (const group of groups) {
    // What lies inside, or mostly inside, another's box belongs to it.
    const holder = kept.find((other) => overlap(group.box, other.box) > 0.6 * sizeOf(group.box));
    if (holder) holder.numbers.push(...group.numbers);
    else kept.push(group);
  }
  const largest = kept[0] ? sizeOf(kept[0].box) : 1;
  return kept.filter(({ box }) => Math.max(box[2] - box[0], box[3] - box[1]) >= side * LEAST_SIDE && sizeOf(box) >= largest * LEAST_SHARE).map(({ numbers, box }) => {
    const [x0, y0, x1, y1] = box.map(Math.round) as [number, number, number, number];
    const left = x0 - MARGIN, top = y0 - MARGIN, w = x1 - x0 + 1 + MARGIN * 2, h = y1 - y0 + 1 + MARGIN * 2;
    const own = new Uint8Array(w * h), held = new Set(numbers);
    for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) if (ink[y * width + x] && held.has(labels[y * width + x]!)) own[(y - top) * w + x - left] = 1;
    return { width: w, height: h, ink: own, left, top, share: sizeOf(box) / largest };
  });
}

type Sides = readonly [left: number, top: number, right: number, bottom: number];
const sizeOf = ([l, t, r, b]: Sides): number => (r - l + 1) * (b - t + 1);
const overlap = (a: Sides, b: Sides): number => Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0]) + 1) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]) + 1);

/** A letter is at most this share of the longer side. */
const LETTER = 0.035;

/** The share of a page's ink that is marks the size of letters: near 1 a page of writing, in a sketch what is stitched. */
export function writingOn({ width, height, ink }: InkPlane): number {
  const { areas, boxes, count } = componentsOf(ink, width, height, true), most = Math.max(width, height) * LETTER;
  let small = 0, all = 0;
  for (let n = 1; n <= count; n++) {
    all += areas[n]!;
    if (Math.max(boxes[n * 4 + 2]! - boxes[n * 4]!, boxes[n * 4 + 3]! - boxes[n * 4 + 1]!) < most) small += areas[n]!;
  }
  return all === 0 ? 0 : small / all;
}
