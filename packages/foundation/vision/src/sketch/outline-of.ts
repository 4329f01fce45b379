import { axisOf } from './axis-of.ts';
import { componentsOf } from './components.ts';
import { distanceTo } from './distance.ts';
import type { InkPlane, Mask } from './ink-plane.ts';
import { areaOf } from './ink-plane.ts';

/** The shape inside a drawing's outermost line. */
export interface Outline extends Mask {
  /** Half of the widest gap in the outline that had to be bridged, px. */
  readonly bridged: number;
  /** The share of the drawing's box that the shape fills. */
  readonly fill: number;
}

/** Radii tried, for a drawing of 800 px. */
/** The widest door (half, px of 800) behind which a room is looked for. */
const MOST_DOOR = 6;
const RADII = [0, 1.2, 2.2, 3.2, 4.5, 6, 8, 11, 15];

/**
 * What is enclosed by the drawing: water is poured in from outside, stopped by ink and by gaps narrower than twice a radius; the radius is
 * the one whose shape is most nearly the same on both sides and largest. A gap in one side leaks, and shows in both.
 */
export function outlineOf({ width, height, ink }: InkPlane): Outline {
  const far = distanceTo(ink, width, height);
  const unit = Math.max(width, height) / 800;
  const tried = RADII.map((r) => r * unit).map((radius) => { const inside = enclosed(ink, far, { width, height, radius }); return { inside, radius, area: areaOf(inside) }; });
  const largest = Math.max(1, ...tried.map((one) => one.area));
  let best = tried[0]!, most = -1;
  tried.forEach((one, i) => {
    if (i > 0 && one.area < tried[i - 1]!.area * 1.02) return;
    if (one.area < largest * 0.2) return;
    const score = axisOf({ width, height, inside: one.inside }).score + 0.35 * (one.area / largest) - 0.004 * i;
    if (score > most) { most = score; best = one; }
  });
  const open = best.radius > 0 ? withoutWebs(best.inside, tried, { width, height, radius: best.radius }) : Uint8Array.from(best.inside);
  for (const wider of tried) if (wider.radius > best.radius && wider.radius <= MOST_DOOR * unit) addRooms(open, wider, { width, height, far });
  return { width, height, inside: open, bridged: best.radius, fill: best.area / (width * height) };
}

interface Pour { readonly width: number; readonly height: number; readonly radius: number }

function enclosed(ink: Uint8Array, far: Float32Array, { width, height, radius }: Pour): Uint8Array {
  const out = new Uint8Array(ink.length), stack = new Int32Array(ink.length);
  let top = 0;
  const pour = (at: number): void => { if (!out[at] && (radius === 0 ? !ink[at] : far[at]! > radius)) { out[at] = 1; stack[top++] = at; } };
  for (let x = 0; x < width; x++) { pour(x); pour((height - 1) * width + x); }
  for (let y = 0; y < height; y++) { pour(y * width); pour(y * width + width - 1); }
  while (top > 0) {
    const at = stack[--top]!, x = at % width;
    if (x > 0) pour(at - 1);
    if (x < width - 1) pour(at + 1);
    if (at >= width) pour(at - width);
    if (at < ink.length - width) pour(at + width);
  }
  const inside = new Uint8Array(ink.length);
  if (radius === 0) for (let i = 0; i < inside.length; i++) inside[i] = out[i] ? 0 : 1;
  else { const back = distanceTo(out, width, height); for (let i = 0; i < inside.length; i++) inside[i] = back[i]! > radius - 0.2 ? 1 : 0; }
  const { labels, areas, count } = componentsOf(inside, width, height, false);
  let main = 0;
  for (let n = 1; n <= count; n++) if (areas[n]! > (areas[main] ?? 0)) main = n;
  for (let i = 0; i < inside.length; i++) inside[i] = labels[i] && (labels[i] === main || areas[labels[i]!]! > 0.04 * areas[main]!) ? 1 : 0;
  return inside;
}

/**
 * Bridging gaps also webs over narrow clefts: an armpit, the slit between two legs. What a smaller radius left open and is open ground
 * (no ink, reached from outside at that radius) is opened again, so long as it does not let the water into the body.
 */
function withoutWebs(inside: Uint8Array, tried: readonly { readonly inside: Uint8Array; readonly radius: number; readonly area: number }[], { width, height, radius }: Pour): Uint8Array {
  const out = Uint8Array.from(inside);
  const area = areaOf(inside);
  for (const { inside: smaller, radius: r } of tried) {
    if (r >= radius) break;
    const web = new Uint8Array(out.length);
    for (let i = 0; i < web.length; i++) web[i] = out[i] && !smaller[i] ? 1 : 0;
    const { labels, areas, count } = componentsOf(web, width, height, false);
    // A web is small; what leaked is a piece of the garment.
    const isWeb = Array.from({ length: count + 1 }, (_, n) => n > 0 && areas[n]! < area * 0.012);
    for (let i = 0; i < out.length; i++) if (web[i] && isWeb[labels[i]!]) out[i] = 0;
  }
  return out;
}

/** A small part of the garment may leak alone: a cell of a rib, a cuff. Closed by a wider radius, it is a room behind a narrow door; a cleft is no deeper than its mouth. */
function addRooms(inside: Uint8Array, wider: { readonly inside: Uint8Array; readonly radius: number }, { width, height, far }: { readonly width: number; readonly height: number; readonly far: Float32Array }): void {
  const gained = new Uint8Array(inside.length);
  for (let i = 0; i < gained.length; i++) gained[i] = wider.inside[i] && !inside[i] ? 1 : 0;
  const { labels, areas, count } = componentsOf(gained, width, height, false), area = areaOf(inside);
  const depth = new Float32Array(count + 1);
  for (let i = 0; i < gained.length; i++) if (gained[i] && far[i]! > depth[labels[i]!]!) depth[labels[i]!] = far[i]!;
  for (let i = 0; i < gained.length; i++) if (gained[i] && depth[labels[i]!]! > wider.radius * 1.5 && areas[labels[i]!]! < area * 0.06) inside[i] = 1;
}
