import { describe, expect, it } from 'vitest';
import { distance, isInside, pointOn, selfCrossings } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Layer } from '@toile/drawing';
import { poseFigure } from '@toile/figure';
import { resolve, sampleDesign } from '@toile/garment';
import type { SilhouetteId, SleeveId } from '@toile/garment';
import { composeCroquis } from '../compose.ts';

/*
 * Every sleeve × every shoulder (fitted, natural, oversized, padded) × every stance of an arm × both bodies and a large one:
 * the joint of sleeve and body as it stands in the picture.
 */
const SLEEVES: readonly SleeveId[] = ['cap', 'set-in', 'puff', 'bishop', 'bell', 'raglan', 'dolman', 'leg-of-mutton', 'kimono', 'lantern', 'drop-shoulder'];
const SHOULDERS: readonly { readonly type: 'blouse' | 'blazer' | 't-shirt'; readonly silhouette: SilhouetteId }[] = [
  { type: 't-shirt', silhouette: 'fitted' }, { type: 'blouse', silhouette: 'straight' }, { type: 'blouse', silhouette: 'oversized' }, { type: 'blazer', silhouette: 'straight' },
];
const LENGTHS = ['long', 'short', 'three-quarter'] as const;
const WEARERS = [
  { market: 'womenswear', size: 'M', poses: ['contrapposto', 'hand-on-hip', 'hand-in-pocket', 'hand-at-collar', 'three-quarter', 'stride', 'back', 'swing'] },
  { market: 'womenswear', size: '3XL', poses: ['hand-on-hip', 'both-pockets', 's-curve'] },
  { market: 'menswear', size: 'M', poses: ['m-stand', 'm-pockets', 'm-lapel', 'm-three-quarter', 'm-walk'] },
] as const;

interface Case { readonly name: string; readonly isLong: boolean; readonly layers: readonly Layer[]; readonly figure: ReturnType<typeof poseFigure> }

function* cases(): Generator<Case> {
  for (const { market, size, poses } of WEARERS) {
    for (const pose of poses) {
      for (const [i, shoulder] of SHOULDERS.entries()) {
        for (const [sleeve, sleeveLength] of SLEEVES.flatMap((id) => (i === 1 ? LENGTHS : LENGTHS.slice(0, 1)).map((length) => [id, length] as const))) {
          const design = sampleDesign(shoulder.type, { sleeve, sleeveLength, silhouette: shoulder.silhouette, fabric: 'poplin' }, { market, size, seed: 3 + i, figure: { pose } });
          yield { name: `${sleeveLength} ${sleeve} ${shoulder.type} ${shoulder.silhouette} ${pose} ${size}`, isLong: sleeveLength === 'long' && sleeve !== 'cap', layers: composeCroquis(design).layers.filter((layer) => layer.part.startsWith('g0.')), figure: poseFigure(pose, resolve(design).body) };
        }
      }
    }
  }
}

const all = [...cases()];
const sheetsOf = (layers: readonly Layer[]): readonly Layer[] => layers.filter(({ id }) => /\.sleeve\.(forearm\.)?(left|right)$/.test(id));

/** The sharpest turn of an outline where both its legs are long enough to be seen, degrees from straight on. */
function sharpest(outline: Polyline): number {
  let most = 0;
  const n = outline.length;
  for (let i = 0; i < n; i++) {
    const a = outline[(i + n - 1) % n] as Point, b = outline[i] as Point, c = outline[(i + 1) % n] as Point;
    if (distance(a, b) < 4 || distance(b, c) < 4) continue;
    const turn = Math.abs(Math.atan2((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]), (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])));
    most = Math.max(most, (turn * 180) / Math.PI);
  }
  return most;
}

describe('every sleeve on every shoulder in every stance', () => {
  it('has a simple outline without spikes', () => {
    const faults = all.flatMap(({ name, layers }) => sheetsOf(layers).flatMap(({ id, outline }) => {
      const crossed = selfCrossings(outline).length;
      const spike = sharpest(outline);
      return [...(crossed > 0 ? [`${name} ${id} crosses itself ${crossed}×`] : []), ...(spike > 158 ? [`${name} ${id} turns ${Math.round(spike)}°`] : [])];
    }));
    expect(faults).toEqual([]);
    expect(all.length).toBeGreaterThan(600);
  });

  it('covers the arm that is in it: no skin where cloth should be', () => {
    const faults: string[] = [];
    for (const { name, isLong, layers, figure } of all) {
      if (!isLong) continue;
      const cloth = layers.filter(({ id }) => /\.(sleeve|body)(\.|$)/.test(id) && !/inside/.test(id)).map(({ outline }) => outline);
      for (const side of ['left', 'right'] as const) {
        const arm = figure.arm(side);
        const bare = Array.from({ length: 15 }, (_, i) => 0.03 + (0.85 * i) / 14).filter((u) => !cloth.some((outline) => isInside(outline, pointOn(arm, u))));
        if (bare.length > 0) faults.push(`${name} ${side} at ${bare.map((u) => u.toFixed(2)).join(' ')}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('folds without one fold crossing another', () => {
    const faults: string[] = [];
    for (const { name, layers } of all) {
      for (const layer of layers.filter(({ id }) => /\.body(\.|$)|\.sleeve\.(left|right)$/.test(id))) {
        const lines = (layer.inks ?? []).filter(({ kind, isClipped, points }) => kind === 'fold' && isClipped && points.length > 5).map(({ points }) => points);
        for (let i = 0; i < lines.length; i++) for (let j = i + 1; j < lines.length; j++) {
          if (crosses(lines[i] as Polyline, lines[j] as Polyline)) faults.push(`${name} ${layer.id} folds ${i} and ${j}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

function crosses(a: Polyline, b: Polyline): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  for (let i = 1; i < a.length; i++) for (let j = 1; j < b.length; j++) {
    const [p, q, r, s] = [a[i - 1] as Point, a[i] as Point, b[j - 1] as Point, b[j] as Point];
    if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) return true;
  }
  return false;
}
