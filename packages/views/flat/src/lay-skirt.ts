import { clamp, lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { chanceOf } from '@toile/kernel';
import type { SkirtDims } from '@toile/garment';
import { downward, lyingHalf, scallops } from './block.ts';
import type { Sheet } from './block.ts';
import { bothSides, curve, endOf, join, lines, mirror, part, pointsAt, reverse, flatten } from './path.ts';
import type { Path } from './path.ts';

/** A skirt's edges, laid out. */
export interface LaidSkirt {
  readonly left: Path;
  readonly right: Path;
  /** From the left side to the right. */
  readonly hem: Path;
  readonly top: number;
  readonly waistX: number;
  readonly skirt: SkirtDims;
}

/** Lays a skirt out below `top` mm on the paper. */
export function laySkirt({ garment, body, view, k }: Sheet, skirt: SkirtDims, top: number): LaidSkirt {
  const waistX = skirt.waistCircumference / 4;
  const hipX = (body.hipGirth + skirt.hipEase) / 4;
  const hipY = top + Math.max(60 * k, body.hpsToHip - skirt.topHeight);
  const hemX = lyingHalf(skirt.hemCircumference, body.hipGirth + skirt.hipEase);
  const hemY = top + skirt.length;
  const knots: Point[] = [[waistX, top]];
  const isFull = skirt.pleats === 'gather' || hemX > hipX * 1.5;
  if (garment.choice.silhouette === 'mermaid' || skirt.godets) {
    const kneeY = hemY - skirt.flareHeight;
    if (hipY < kneeY - 40 * k) knots.push([hipX, hipY]);
    knots.push([Math.min(hipX, hipX * 0.88), kneeY]);
  } else if (isFull) knots.push([lerp(waistX, hemX, 0.46), lerp(top, hemY, 0.3)]);
  else if (hipY < hemY - 60 * k) knots.push([hipX, hipY]);
  const sag = clamp((hemX - hipX) * 0.12, 4 * k, 46 * k);
  knots.push([hemX, hemY - sag * 0.5]);
  const side = downward(knots);
  const { hem } = garment.choice;
  const isBack = view === 'back';
  let right = side;
  let left = side;
  let line: Path;
  const center: Point = [0, hemY + sag * 0.5];
  if (hem === 'asymmetric') {
    // The left of the paper hangs lower in front, so the right does behind.
    const up = cutAt(side, hemY - skirt.sideDrop * 0.6);
    right = isBack ? side : up;
    left = isBack ? up : side;
    const [l, r] = [endOf(left), endOf(right)];
    line = curve([-l[0], l[1]], [-l[0] * 0.5, l[1] + sag], [r[0] * 0.3, lerp(l[1], r[1], 0.7) + sag], r);
  } else if (hem === 'high-low') {
    const high = cutAt(side, hemY - Math.min(skirt.backDrop * 0.5, skirt.length * 0.3));
    right = high;
    left = high;
    const e = endOf(high);
    const low = isBack ? hemY + skirt.backDrop * 0.5 : e[1] - Math.min(skirt.backDrop * 0.2, skirt.length * 0.12);
    line = curve([-e[0], e[1]], [-e[0] * (isBack ? 0.9 : 0.5), lerp(e[1], low, isBack ? 0.8 : 0.9)], [e[0] * (isBack ? 0.9 : 0.5), lerp(e[1], low, isBack ? 0.8 : 0.9)], e);
    if (isBack) line = join(curve([-e[0], e[1]], [-e[0] * 0.94, lerp(e[1], low, 0.6)], [-e[0] * 0.5, low], [0, low]), curve([0, low], [e[0] * 0.5, low], [e[0] * 0.94, lerp(e[1], low, 0.6)], e));
  } else if (hem === 'handkerchief') {
    const drop = Math.min(150 * k, skirt.length * 0.3);
    const tips: readonly Point[] = [[-hemX * 1.02, hemY + drop * 0.5], [-hemX * 0.66, hemY - drop * 0.3], [-hemX * 0.3, hemY + drop * 0.5], [0, hemY - drop * 0.34], [hemX * 0.3, hemY + drop * 0.5], [hemX * 0.66, hemY - drop * 0.3], [hemX * 1.02, hemY + drop * 0.5]];
    right = join(side, lines(endOf(side), tips[6] as Point));
    left = right;
    // Points fall steeply and rise softly, alike on both sides.
    const half = tips.slice(4).map((tip, n) => { const from = tips[n + 3] as Point; return curve(from, [lerp(from[0], tip[0], 0.34), lerp(from[1], tip[1], n === 1 ? 0.1 : 0.16)], [lerp(from[0], tip[0], 0.72), lerp(from[1], tip[1], 0.62)], tip); });
    line = bothSides(join(...half));
  } else if (hem === 'scalloped') {
    const half = scallops([hemX, hemY - sag * 0.5], center, Math.max(4, Math.round(hemX / (38 * k))));
    line = join(mirror(half), reverse(half));
  } else if (hem === 'curved') {
    right = cutAt(side, hemY - 70 * k);
    left = right;
    const e = endOf(right);
    const half = join(curve(e, [e[0] - 8 * k, e[1] + 46 * k], [hemX * 0.7, hemY + 4 * k], [hemX * 0.4, hemY + 8 * k]), lines([hemX * 0.4, hemY + 8 * k], [0, hemY + 8 * k]));
    line = join(mirror(half), reverse(half));
  } else if ((isFull || garment.choice.silhouette === 'mermaid' || skirt.godets) && skirt.pleats !== 'knife' && skirt.pleats !== 'box' && skirt.pleats !== 'accordion') line = waved({ hemX, hemY, sag, k, waves: clamp(Math.round(hemX / (75 * k)), 3, 9), key: garment.choice.type });
  else if (skirt.pleats === 'knife' || skirt.pleats === 'accordion') {
    const saw = { hemX, hemY, sag, count: visiblePleats(skirt), deep: (skirt.pleats === 'accordion' ? 6 : 8) * k };
    // The pleats of a mamian skirt turn to the side on both halves; all others lie one way round.
    line = garment.choice.type === 'mamian-skirt' ? panelled(saw) : sawn(saw);
  }
  else line = join(curve([-hemX, hemY - sag * 0.5], [-hemX * 0.7, hemY + sag * 0.2], [-hemX * 0.3, center[1]], center), curve(center, [hemX * 0.3, center[1]], [hemX * 0.7, hemY + sag * 0.2], [hemX, hemY - sag * 0.5]));
  return { left, right, hem: line, top, waistX, skirt };
}

const cutAt = (side: Path, y: number): Path => {
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (endOf(part(side, 0, middle))[1] < y) low = middle;
    else high = middle;
  }
  return part(side, 0, low);
};

interface HemLine { readonly hemX: number; readonly hemY: number; readonly sag: number }

const hemYAt = ({ hemX, hemY, sag }: HemLine, x: number): number => hemY + sag * 0.5 - sag * (x / hemX) ** 2;

/** The hem of a full skirt: rounded folds, each turned a little towards the side. Symmetric, as a flat is. */
function waved({ hemX, hemY, sag, k, waves, key }: HemLine & { readonly k: number; readonly waves: number; readonly key: string }): Path {
  const at = (x: number, dy: number): Point => [x, hemYAt({ hemX, hemY, sag }, x) + dy];
  const half: Path[] = [];
  let from = at(0, 5 * k);
  for (let i = 1; i <= waves; i++) {
    const deep = (8 + 5 * chanceOf(key, 'wave', i)) * k * (i % 2 === 0 ? 1 : -1);
    const to = i === waves ? at(hemX, 0) : at((i / waves) * hemX, deep);
    const span = to[0] - from[0];
    half.push(curve(from, [from[0] + span * 0.42, from[1]], [to[0] - span * 0.42, to[1]], to));
    from = to;
  }
  const right = join(...half);
  return join(reverse(mirror(right)), right);
}

/** Share of the hem's half width that the flat panel of a mamian skirt covers. */
export const PANEL_SHARE = 0.4;

/** The hem of a mamian skirt: straight under its panel, sawn by the pleats beside it, alike on both sides. */
function panelled({ hemX, hemY, sag, deep }: HemLine & { readonly deep: number }): Path {
  const y = (x: number): number => hemYAt({ hemX, hemY, sag }, x);
  const points: Point[] = [[0, y(0)], [hemX * PANEL_SHARE, y(hemX * PANEL_SHARE)]];
  for (let i = 1; i <= 6; i++) { const x = hemX * lerp(PANEL_SHARE, 1, (i - 0.25) / 6.4); points.push([x, y(x) + deep * 0.5], [x, y(x) - deep * 0.5]); }
  points.push([hemX, y(hemX)]);
  return bothSides(lines(...points));
}

/** The hem of knife pleats: a saw, each tooth lying the same way. */
function sawn({ hemX, hemY, sag, count, deep }: HemLine & { readonly count: number; readonly deep: number }): Path {
  const points: Point[] = [[-hemX, hemYAt({ hemX, hemY, sag }, hemX)]];
  for (let i = 1; i < count; i++) {
    const x = lerp(-hemX, hemX, i / count);
    const y = hemYAt({ hemX, hemY, sag }, x);
    points.push([x, y + deep * 0.5], [x, y - deep * 0.5]);
  }
  points.push([hemX, hemYAt({ hemX, hemY, sag }, hemX)]);
  return lines(...points);
}

/** Height of a hem at a distance from the centre, by the drawn line itself. */
export function hemHeights(hem: Path): (x: number) => number {
  const points = flatten(hem, 8);
  return (x) => {
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1] as Point, points[i] as Point];
      if ((a[0] - x) * (b[0] - x) <= 0 && a[0] !== b[0]) return lerp(a[1], b[1], (x - a[0]) / (b[0] - a[0]));
    }
    return (x < (points[0] as Point)[0] ? points[0] : points[points.length - 1] as Point)?.[1] ?? 0;
  };
}

/** Pleats seen from one side. */
export const visiblePleats = (skirt: SkirtDims): number => Math.max(6, Math.min(30, Math.round(skirt.pleatCount / 2)));

/** Height of the hem at the centre. */
export function lowestMiddle(hem: Path): number {
  const crossing = pointsAt(hem, Array.from({ length: 61 }, (_, i) => i / 60)).reduce((best, [point]) => (Math.abs(point[0]) < Math.abs(best[0]) ? point : best), [1e9, 0] as Point);
  return crossing[1];
}

/** The skirt's hem line and sides, for trims that hang from them. */
export const hemOfSkirt = (sheet: Sheet, top: number): LaidSkirt => {
  const skirt = sheet.garment.skirt as SkirtDims;
  return laySkirt(sheet, { ...skirt, length: skirt.length - skirt.waistbandDepth }, top + skirt.waistbandDepth);
};
