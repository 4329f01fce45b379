import { clamp, lerp, mix, pointOn, spline } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { hairChance } from './hair-strands.ts';
import type { HairKit } from './hair-strands.ts';
import { wash } from './paint.ts';

interface Guides { readonly outer: Curve; readonly inner: Curve; readonly key: string }

/** A valley between two masses of hair: where it lies across the lock, how it wanders, where it begins and ends. */
interface Valley { readonly share: number; readonly drift: number; readonly from: number; readonly to: number; readonly half: number }

/**
 * Hair is drawn in a few masses of unlike width, not in strands: between two lies a dark valley that opens and closes, on each a broken
 * band of light, and only by the valleys do single hairs show. Even stripes make a helmet.
 */
function valleysOf(kit: HairKit, key: string, strands: number): Valley[] {
  const count = Math.min(6, Math.max(1, Math.round(strands / 2.9)));
  const widths = Array.from({ length: count + 1 }, (_, i) => 0.45 + hairChance(kit, key, 'mass', i) ** 1.3 * 1.5);
  const sum = widths.reduce((total, width) => total + width, 0);
  let share = 0;
  return widths.slice(0, -1).map((width, i) => {
    share += width / sum;
    const isShort = hairChance(kit, key, 'reach', i) < 0.4;
    const from = isShort ? 0.3 + 0.25 * hairChance(kit, key, 'from', i) : 0.02 + 0.14 * hairChance(kit, key, 'from', i);
    return { share, drift: (hairChance(kit, key, 'drift', i) - 0.5) * 0.16, from, to: lerp(0.78, 1.04, hairChance(kit, key, 'to', i)), half: (0.012 + 0.026 * hairChance(kit, key, 'valley', i)) * Math.min(1.4, 5 / (count + 1)) };
  });
}

const place = (kit: HairKit, { outer, inner }: Guides, u: number, share: number): Point => kit.frame(mix(pointOn(outer, clamp(u)), pointOn(inner, clamp(u)), clamp(share)));

/** What a lock is drawn with inside its outline. */
export function hairMasses(kit: HairKit, guides: Guides, strands: number): { readonly shapes: Shape[]; readonly inks: Ink[] } {
  const valleys = valleysOf(kit, guides.key, strands);
  return { shapes: massShapes(kit, guides, valleys), inks: massInks(kit, guides, valleys) };
}

/** The valleys as tapering shapes of shade. */
function massShapes(kit: HairKit, guides: Guides, valleys: readonly Valley[]): Shape[] {
  return valleys.map(({ share, drift, from, to, half }, i) => {
    const near: Point[] = [], far: Point[] = [];
    for (let k = 0; k <= 7; k++) {
      const t = k / 7, u = lerp(from, to, t);
      const open = half * Math.sin(Math.PI * Math.min(1, t * 0.92 + 0.03)) ** 0.8;
      const at = share + drift * t * t;
      near.push(place(kit, guides, u, at - open * 0.6));
      far.push(place(kit, guides, u, at + open * 1.5));
    }
    return wash(spline([...near, ...far.reverse()], 7, true), i % 2 ? kit.tones.shade : kit.tones.deep, i % 2 ? 0.6 : 0.5, 1.2);
  });
}

/** Single hairs beside the valleys and the band of light over each mass. */
function massInks(kit: HairKit, guides: Guides, valleys: readonly Valley[]): Ink[] {
  const { key } = guides;
  const inks: Ink[] = [];
  const line = (from: number, to: number, share: (t: number) => number, steps = 7): Point[] => Array.from({ length: steps + 1 }, (_, k) => place(kit, guides, lerp(from, to, k / steps), share(k / steps)));
  valleys.forEach(({ share, drift, from, to }, i) => {
    const hairs = 1 + Math.floor(2.4 * hairChance(kit, key, 'hairs', i));
    for (let k = 0; k < hairs; k++) {
      const off = (0.018 + 0.05 * hairChance(kit, key, 'off', i, k)) * (k % 2 ? -1 : 1);
      const start = from + 0.2 * hairChance(kit, key, 'start', i, k), end = to - 0.3 * hairChance(kit, key, 'end', i, k);
      inks.push({ points: line(start, Math.max(start + 0.2, end), (t) => share + drift * t * t + off * (1 - 0.5 * t)), width: 1.3 + 0.9 * hairChance(kit, key, 'weight', i, k), kind: 'fold', colour: k % 2 ? kit.tones.shade : kit.tones.deep, opacity: 0.5, isClipped: true });
    }
  });
  // Light lies across all masses at one height, as it would on a rounded head, each mass lifting or lowering it a little.
  const edges = [0, ...valleys.map((valley) => valley.share), 1];
  for (const [band, height, span, strength] of [[0, 0.2, 0.2, 0.62], [1, 0.56, 0.17, 0.34]] as const) {
    for (let i = 0; i < edges.length - 1; i++) {
      const left = edges[i] as number, right = edges[i + 1] as number;
      if (right - left < 0.06 || (left + right) / 2 > (band === 0 ? 0.9 : 0.7)) continue;
      const many = Math.min(5, Math.max(1, Math.round((right - left) * 15)));
      const shift = 0.09 * (hairChance(kit, key, 'band', band, i) - 0.5);
      for (let k = 0; k < many; k++) {
        const share = lerp(left, right, (k + 0.7) / (many + 0.6));
        const long = span * (0.5 + 0.8 * hairChance(kit, key, 'long', band, i * 7 + k)) * (k === Math.floor(many / 2) ? 1.25 : 1);
        const middle = height + shift + 0.05 * (hairChance(kit, key, 'mid', band, i * 7 + k) - 0.5);
        inks.push({ points: line(middle - long / 2, middle + long / 2, () => share, 4), width: 2 + 2.6 * hairChance(kit, key, 'width', band, i * 7 + k), kind: 'fold', colour: kit.tones.light, opacity: strength * (0.55 + 0.45 * hairChance(kit, key, 'strength', band, i * 7 + k)), isClipped: true });
      }
    }
  }
  return inks;
}
