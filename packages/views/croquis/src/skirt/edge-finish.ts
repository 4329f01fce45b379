import { clamp, noise1 } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { Draw } from '../cloth/context.ts';
import { turnOf } from '../cloth/field.ts';
import type { Tube } from '../cloth/tube.ts';

/** Scallops along the hem: cut to one template, so alike on the cloth, and narrower on paper where the skirt turns away. */
export function scallopedHem(tube: Tube): Point[] {
  const width = Math.abs(tube.hem(1)[0] - tube.hem(0)[0]);
  const count = clamp(Math.round((width * 1.22) / 54), 5, 22);
  const depth = 19;
  const out: Point[] = [];
  const steps = count * 12;
  for (let i = 0; i <= steps; i++) {
    // Even steps around the body, so the scallops crowd at the sides.
    const u = i / steps;
    const t = (Math.sin((2 * u - 1) * 1.22) / Math.sin(1.22) + 1) / 2;
    const [x, y] = tube.hem(t);
    out.push([x, y - depth + depth * Math.pow(Math.abs(Math.sin(Math.PI * u * count)), 0.6)]);
  }
  return out;
}

/** A raw edge: the hem frayed by a few millimetres. */
export function rawHem(hem: readonly Point[], draw: Draw): Point[] {
  const seed = draw('raw') * 997;
  return hem.map(([x, y], i): Point => (i === 0 || i === hem.length - 1 ? [x, y] : [x + 1.2 * noise1(i * 0.9 + seed), y + 2.6 * noise1(i * 0.7 + seed + 50)]));
}

/** Threads hanging from a raw edge, and the line where the weave begins to hold. */
export function frayThreads(tube: Tube, draw: Draw): Ink[] {
  const width = Math.abs(tube.hem(1)[0] - tube.hem(0)[0]);
  const count = clamp(Math.round(width / 9), 12, 70);
  return Array.from({ length: count }, (_, i): Ink => {
    const u = (i + 0.2 + 0.6 * draw('thread.place', i)) / count;
    const [x, y] = tube.hem((turnOf(2 * u - 1) * 0.35 + (2 * u - 1) * 0.65 + 1) / 2);
    const length = 5 + 11 * draw('thread.length', i) ** 2;
    const lean = (draw('thread.lean', i) - 0.5) * 7;
    return { points: [[x, y - 7], [x + lean * 0.3, y + length * 0.4], [x + lean, y + length]], width: 1.2, kind: 'plain', opacity: 0.6 };
  });
}

/** Fringe: threads of one length, knotted under the hem. */
export function fringe(hem: (t: number) => Point, width: number, draw: Draw): Ink[] {
  const count = clamp(Math.round(width / 4.6), 16, 170);
  return Array.from({ length: count }, (_, i): Ink => {
    const [x, y] = hem((i + 0.5) / count);
    const lean = (draw('fringe.lean', i) - 0.5) * 8;
    const length = 62 + 8 * draw('fringe.length', i);
    return { points: [[x, y - 5], [x + lean * 0.2, y + length * 0.5], [x + lean, y + length]], width: 2.4, kind: 'contour', opacity: 0.85 };
  });
}
