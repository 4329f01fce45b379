import { createRng } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import { PAPER_GRAINS, STYLE_IDS } from '../scene.ts';
import type { Layer, PaintOptions, Scene, StyleId } from '../scene.ts';
import { createPainter } from './painter.ts';
import type { Picture } from './painter.ts';
import { testLayer, testScene } from './test-scene.ts';

const options = (style: StyleId, width = 256): PaintOptions => ({ width, height: width * 1.5, style, paper: '#f6f3ec', paperGrain: PAPER_GRAINS[STYLE_IDS.indexOf(style) % 4] ?? 'smooth', hasGroundShadow: true });
const STYLES = STYLE_IDS;
const differing = (a: Picture, b: Picture): number => {
  let count = 0;
  for (let i = 0; i < a.rgba.length; i++) if (a.rgba[i] !== b.rgba[i]) count++;
  return count;
};

/** One change of one layer, by chance. */
function edited(scene: Scene, seed: number): Scene {
  const rng = createRng(seed), layers = [...scene.layers], at = rng.whole(0, layers.length - 1), layer = layers[at] as Layer;
  switch (rng.whole(0, 6)) {
    case 0: layers[at] = { ...layer, colour: '#c03080' }; break;
    case 1: layers.splice(at, 1); break;
    case 2: layers.splice(at, 0, { ...testLayer(seed, 77), id: 'new' }); break;
    case 3: layers[at] = { ...layer, outline: layer.outline.map(([x, y]) => [x + 5, y - 7]) }; break;
    case 4: layers[at] = { ...layer, inks: [] }; break;
    case 5: { const other = rng.whole(0, layers.length - 1); layers[at] = layers[other] as Layer; layers[other] = layer; break; }
    default: layers[at] = { ...layer, shadow: 0.5, shapes: [{ outline: layer.outline.slice(0, 9), fill: '#40a0ff', blur: 9 }] };
  }
  return { ...scene, layers };
}

describe('a painter', () => {
  it('repaints an edit to the bytes of a full painting, over many edits in every style', () => {
    const painter = createPainter(), judge = createPainter();
    let painted = 0;
    for (let seed = 1; seed <= 45; seed++) {
      const paint = options(STYLES[seed % 6] ?? 'marker'), before = testScene(seed % 7), after = edited(before, seed);
      const repainting = painter.repaint(painter.paint(before, paint), before, after, paint);
      expect(differing(repainting.picture, judge.paint(after, paint)), `seed ${seed}`).toBe(0);
      painted += repainting.boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0) / (paint.width * paint.height);
    }
    expect(painted / 45).toBeLessThan(0.5);
  });

  it('repaints an edit of a poster to the bytes of a full painting', () => {
    const painter = createPainter(), paint = options('marker', 1024);
    for (let seed = 1; seed <= 3; seed++) {
      const before = testScene(seed), after = edited(before, seed + 100);
      const repainting = painter.repaint(painter.paint(before, paint), before, after, paint);
      expect(differing(repainting.picture, createPainter().paint(after, paint)), `seed ${seed}`).toBe(0);
    }
  });

  it('paints lines and shapes that leave their outline far behind, in every window and box', () => {
    const far = (seed: number): Scene => {
      const scene = testScene(seed), outline = [[-80, 120], [-20, 120], [-20, 170], [-80, 170]] as const;
      const line = { points: [[-60, 160], [20, 900], [-30, 1900]], width: 6, kind: 'seam' } as const;
      const { fade: _fade, ...layer } = testLayer(seed, 90);
      return { ...scene, layers: [...scene.layers, { ...layer, id: 'far', outline, inks: [line, { ...line, kind: 'contour', isClipped: true }], shapes: [{ outline: [[90, 1700], [160, 1700], [120, 1800]], fill: '#208040' }, { outline: [[90, 1400], [160, 1400], [120, 1500]], fill: '#802040', blur: 8 }] }] };
    };
    for (const style of STYLES) {
      const painter = createPainter(), before = far(3), after = { ...before, layers: before.layers.map((layer, i) => (i % 5 === 1 ? { ...layer, colour: '#c03080' as const } : layer)) }, paint = options(style, 900);
      const full = createPainter().paint(after, paint);
      // a poster is painted in several windows: the lines must cross all of them
      const bare = createPainter().paint({ ...after, layers: after.layers.filter((layer) => layer.id !== 'far') }, paint), row = (y: number): number => [...full.rgba.subarray(y * 3600, y * 3600 + 3600)].filter((v, i) => v !== bare.rgba[y * 3600 + i]).length;
      for (const y of [300, 500, 700, 910, 1080]) expect(row(y), `${style}, row ${y}`).toBeGreaterThan(3);
      expect(differing(painter.repaint(painter.paint(before, paint), before, after, paint).picture, full), style).toBe(0);
    }
  });

  it('paints all of a scene anew whose layers cannot be told apart', () => {
    const painter = createPainter(), paint = options('marker'), scene = testScene(5), [first] = scene.layers as [Layer];
    const before = { ...scene, layers: [...scene.layers, { ...testLayer(5, 40), id: first.id }] }, after = { ...before, layers: before.layers.map((layer, i) => (i === 0 ? { ...layer, colour: '#c03080' as const } : layer)) };
    expect(differing(painter.repaint(painter.paint(before, paint), before, after, paint).picture, createPainter().paint(after, paint))).toBe(0);
  });

  it('repaints nothing when nothing changed, and never touches the picture it was given', () => {
    const painter = createPainter(), scene = testScene(3), paint = options('marker'), picture = painter.paint(scene, paint), kept = { ...picture, rgba: picture.rgba.slice() };
    expect(painter.repaint(picture, scene, structuredClone(scene), paint).box).toBeUndefined();
    painter.repaint(picture, scene, edited(scene, 9), paint);
    expect(differing(picture, kept)).toBe(0);
  });

  it('gives the same bytes first or later, after any other picture of any size', () => {
    const busy = createPainter();
    for (let seed = 1; seed <= 4; seed++) busy.paint(testScene(seed), options(STYLES[seed % 6] ?? 'marker', 128 + 64 * seed));
    for (const style of STYLES) expect(differing(busy.paint(testScene(9), options(style)), createPainter().paint(testScene(9), options(style))), style).toBe(0);
  });

  it('gives the same bytes with plain kernels as with WebAssembly', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const paint = options(STYLES[seed % 6] ?? 'marker', 192);
      expect(differing(createPainter({ kernels: 'plain' }).paint(testScene(seed), paint), createPainter({ kernels: 'wasm' }).paint(testScene(seed), paint)), `seed ${seed}`).toBe(0);
    }
  });

  it('paints an empty scene as bare paper and refuses nothing of one layer without a surface', () => {
    const painter = createPainter(), paint = { ...options('marker', 32), hasGroundShadow: false };
    const bare = painter.paint({ ...testScene(1), layers: [] }, paint);
    expect(Array.from(bare.rgba.subarray(0, 4))).toEqual([0xf6, 0xf3, 0xec, 255]);
    const { surface: _surface, fade: _fade, ...flat } = testLayer(1, 2);
    expect(differing(painter.paint({ ...testScene(1), layers: [flat] }, paint), bare)).toBeGreaterThan(0);
  });

  it('draws more than 254 layers', () => {
    const scene = testScene(2, 300), painter = createPainter(), judge = createPainter({ kernels: 'plain' }), paint = options('marker', 96);
    expect(differing(painter.paint(scene, paint), judge.paint(scene, paint))).toBe(0);
  });
});

describe('a part of a picture', () => {
  it('has the bytes of the whole, band by band, so that several hands can paint one poster', () => {
    const painter = createPainter(), other = createPainter();
    for (const style of ['watercolour', 'marker', 'neon'] as const) {
      const scene = testScene(31), options = { width: 600, height: 900, style, paper: '#faf6ee', hasGroundShadow: true } as const, whole = painter.paint(scene, options).rgba.slice();
      for (const [top, bottom] of [[0, 211], [211, 640], [640, 900]] as const) {
        const band = other.paint(scene, options, { box: { left: 0, top, right: 600, bottom } });
        expect([band.width, band.height]).toEqual([600, bottom - top]);
        expect(Buffer.from(band.rgba).equals(Buffer.from(whole.subarray(top * 2400, bottom * 2400))), `${style} ${top}`).toBe(true);
      }
    }
  });

  it('lies on no paper when bare', () => {
    const scene = testScene(3, 1), { rgba } = createPainter().paint(scene, { width: 96, height: 144, style: 'marker', paper: '#ffffff' }, { isBare: true });
    const alphas = new Set(rgba.filter((_, i) => i % 4 === 3));
    expect(alphas.has(0)).toBe(true);
    expect(alphas.size).toBeGreaterThan(2);
    for (let i = 0; i < rgba.length; i += 4) expect(Math.max(rgba[i] as number, rgba[i + 1] as number, rgba[i + 2] as number)).toBeLessThanOrEqual((rgba[i + 3] as number) + 1);
  });

  it('is painted in a buffer that is given, where it fits', () => {
    const scene = testScene(4, 3), options = { width: 60, height: 90, style: 'marker', paper: '#ffffff' } as const, painter = createPainter(), spare = new ArrayBuffer(60 * 90 * 4);
    expect(painter.paint(scene, options, { into: spare }).rgba.buffer).toBe(spare);
    expect(painter.paint(scene, options, { into: new ArrayBuffer(8) }).rgba.length).toBe(60 * 90 * 4);
  });
});
