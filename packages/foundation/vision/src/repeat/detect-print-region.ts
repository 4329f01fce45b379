import { hexToRgb } from '@toile/colour';
import { extractPalette } from '../palette/extract-palette.ts';
import { writeToned } from '../palette/toned-lab.ts';
import type { Picture } from '../picture.ts';
import { lightOfPicture, pictureOfLight } from './light-picture.ts';
import { boxMeans, closed, largestAround, outlinePoints } from './masks.ts';
import { quadRound } from './quad-round.ts';
import type { Corner, Corners } from './rectify.ts';

/** Where in a picture the print lies. */
export interface PrintRegion { readonly corners: Corners; /** 0–1; 0 where the whole picture is given for want of a better. */ readonly confidence: number }

/** The picture is looked at with this many pixels on its longer side, in this many colours. */
const LOOKED_AT = 240, COLOURS = 10;
/** The rim that is taken for what the cloth lies on, and the middle that is taken for cloth: parts of the sides. */
const RIM = 0.035, MIDDLE = 0.3;
/** Where rim and middle are this much alike (Bhattacharyya) the cloth fills the picture. */
const FILLS = 0.86;
/** Pixels over which a place is judged. */
const JUDGED_OVER = 3;
/** Gaps as wide as twice this part of the picture are bridged: a pale stripe on a pale table is no end of the cloth. */
const BRIDGED = 0.05;
/** The least and most part of the picture that a piece of cloth takes. */
const PART: readonly [number, number] = [0.05, 0.93];
/** How far the corners are drawn in, so that nothing of the table comes with the cloth. */
const DRAWN_IN = 0.008;

/**
 * The four corners of the cloth in the middle of a picture, told from what it lies on by its colours; the whole picture where the cloth fills it or
 * nothing of four corners is to be seen. A proposal: the designer moves the corners.
 */
export function detectPrintRegion(picture: Picture): PrintRegion {
  const { width, height } = picture, whole: PrintRegion = { corners: [[0, 0], [width, 0], [width, height], [0, height]], confidence: 0 };
  if (width < 24 || height < 24) return whole;
  const small = pictureOfLight(lightOfPicture(picture, LOOKED_AT)), w = small.width, h = small.height, labels = labelsOf(small);
  const rim = shares(labels, w, (x, y) => Math.min(x, y, w - 1 - x, h - 1 - y) < Math.max(2, RIM * Math.max(w, h)));
  const middle = shares(labels, w, (x, y) => Math.abs(x / w - 0.5) < MIDDLE / 2 && Math.abs(y / h - 0.5) < MIDDLE / 2);
  const alike = rim.reduce((sum, share, k) => sum + Math.sqrt(share * (middle[k] as number)), 0);
  if (alike > FILLS) return whole;
  const worth = Float32Array.from(labels, (label) => Math.max(-2, Math.min(2, Math.log(((middle[label] as number) + 0.004) / ((rim[label] as number) + 0.004)))));
  // Twice: over a little for a sharp edge, over more to close the holes that the rim's colours make inside the print.
  const fine = boxMeans(worth, w, h, JUDGED_OVER), broad = boxMeans(worth, w, h, JUDGED_OVER * 3);
  const told = Uint8Array.from(fine, (value, i) => (value > 0.1 || (broad[i] as number) > 0.5 ? 1 : 0)), mask = largestAround(closed(told, { width: w, height: h, radius: Math.round(BRIDGED * Math.max(w, h)) }), w, h);
  const area = mask.reduce((sum, one) => sum + one, 0) / (w * h);
  if (area < PART[0] || area > PART[1]) return whole;
  const quad = quadRound(outlinePoints(mask, w, h));
  if (!quad) return whole;
  const overlap = overlapOf(mask, w, h, quad), confidence = Math.max(0, Math.min(1, (overlap - 0.72) / 0.2)) * Math.min(1, (1 - alike) * 2.2);
  if (confidence < 0.15) return whole;
  const centre: Corner = [quad.reduce((sum, [x]) => sum + x / 4, 0), quad.reduce((sum, [, y]) => sum + y / 4, 0)], k = width / w, l = height / h;
  const corners = quad.map(([x, y]): Corner => [Math.min(width, Math.max(0, (x + (centre[0] - x) * DRAWN_IN * 2) * k)), Math.min(height, Math.max(0, (y + (centre[1] - y) * DRAWN_IN * 2) * l))]) as unknown as Corners;
  return { corners, confidence };
}

/** The nearest of the picture's main colours for each pixel. */
function labelsOf(picture: Picture): Uint8Array {
  const inks = extractPalette(picture, { most: COLOURS }).map(({ hex }) => { const out = new Float32Array(3); writeToned(...(hexToRgb(hex) as readonly [number, number, number]), out, 0); return out; });
  const labels = new Uint8Array(picture.width * picture.height), own = new Float32Array(3);
  for (let i = 0; i < labels.length; i++) {
    writeToned(picture.rgba[i * 4] as number, picture.rgba[i * 4 + 1] as number, picture.rgba[i * 4 + 2] as number, own, 0);
    let least = Infinity;
    inks.forEach((ink, k) => { const d = ((own[0] as number) - (ink[0] as number)) ** 2 + ((own[1] as number) - (ink[1] as number)) ** 2 + ((own[2] as number) - (ink[2] as number)) ** 2; if (d < least) { least = d; labels[i] = k; } });
  }
  return labels;
}

/** How much of each label lies in a part of the picture. */
function shares(labels: Uint8Array, width: number, isIn: (x: number, y: number) => boolean): readonly number[] {
  const counts = Array.from({ length: COLOURS + 1 }, () => 0);
  let all = 0;
  labels.forEach((label, i) => { if (isIn(i % width, Math.floor(i / width))) { counts[label] = (counts[label] as number) + 1; all++; } });
  return counts.map((count) => (all > 0 ? count / all : 0));
}

/** Intersection over union of a mask and four corners. */
function overlapOf(mask: Uint8Array, width: number, height: number, quad: Corners): number {
  let both = 0, either = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const isIn = quad.every(([ax, ay], k) => { const [bx, by] = quad[(k + 1) % 4] as Corner; return (bx - ax) * (y + 0.5 - ay) - (by - ay) * (x + 0.5 - ax) >= 0; }), isOn = mask[y * width + x] === 1;
    if (isIn && isOn) both++;
    if (isIn || isOn) either++;
  }
  return either > 0 ? both / either : 0;
}
