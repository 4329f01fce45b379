import { createPainter, pickPart, projectionOf, STYLE_IDS, STYLE_PAPERS } from '@toile/drawing';
import type { Layer, Scene } from '@toile/drawing';
import type { Polyline } from '@toile/geometry';
import { DRAWABLE_GARMENT_IDS, sampleDesign } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { composeCroquis } from './compose.ts';

/*
 * A style never touches geometry. The scene does not know of styles, and every style covers the same pixels equally: beside lines, along which
 * each pen presses in its own way and a wash may leave the outline, not one pixel's alpha differs. A line's company ends STRAY mm from it:
 * 6.5 mm for the heaviest contour and a wash that slid, and the 11 mm over which sheer cloth grows denser towards its edge.
 */
const STRAY = 18, WIDTH = 240, HEIGHT = 360;

/** For each pixel, whether a line lies nearer than STRAY mm. */
function nearLines({ layers, view }: Scene): Uint8Array {
  const { scale, originX, originY } = projectionOf(view, WIDTH, HEIGHT), near = new Uint8Array(WIDTH * HEIGHT);
  const dot = (x: number, y: number, reach: number): void => {
    const r = (reach * scale) + 1.5, px = x * scale + originX, py = y * scale + originY;
    for (let row = Math.max(0, Math.ceil(py - r)); row <= Math.min(HEIGHT - 1, py + r); row++) for (let cell = Math.max(0, Math.ceil(px - r)); cell <= Math.min(WIDTH - 1, px + r); cell++) near[row * WIDTH + cell] = 1;
  };
  const trace = (line: Polyline, reach: number): void => line.forEach(([x, y], i) => {
    const [x2, y2] = line[(i + 1) % line.length] as readonly [number, number], steps = Math.ceil(Math.hypot(x2 - x, y2 - y) / STRAY) + 1;
    for (let k = 0; k < steps; k++) dot(x + ((x2 - x) * k) / steps, y + ((y2 - y) * k) / steps, reach);
  });
  for (const layer of layers) for (const [line, reach] of linesOf(layer)) trace(line, reach + STRAY);
  return near;
}

const linesOf = ({ outline, holes = [], inks = [] }: Layer): (readonly [Polyline, number])[] => [[outline, 0], ...holes.map((hole) => [hole, 0] as const), ...inks.map((ink) => [ink.points, ink.width] as const)];

const painter = createPainter();
const alphaOf = (scene: Scene, style: (typeof STYLE_IDS)[number]): Uint8Array => {
  const { rgba } = painter.paint(scene, { width: WIDTH, height: HEIGHT, style, paper: STYLE_PAPERS[style] }, { isBare: true });
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => rgba[i * 4 + 3] as number);
};

describe('every style', () => {
  it('covers the same pixels, for every garment in some cloth', () => {
    const fabrics = ['poplin', 'organza', 'lace', 'faux-fur', 'wool', 'chiffon'] as const, faults: string[] = [];
    DRAWABLE_GARMENT_IDS.forEach((type, i) => {
      if (i % 3 !== 0) return;
      const scene = composeCroquis(sampleDesign(type, { fabric: fabrics[(i / 3) % fabrics.length] ?? 'poplin' }, { isOutfit: true, seed: i })), near = nearLines(scene), usual = alphaOf(scene, 'marker');
      let free = 0, painted = 0;
      for (let k = 0; k < near.length; k++) if (near[k] === 0) { free++; if ((usual[k] as number) > 0) painted++; }
      expect(free, type).toBeGreaterThan(near.length * 0.4);
      for (const style of STYLE_IDS) {
        const alpha = alphaOf(scene, style);
        const differing = alpha.filter((a, k) => near[k] === 0 && a !== usual[k]).length;
        if (differing > 0) faults.push(`${type}, ${style}: ${differing} of ${free} pixels (${painted} painted)`);
      }
    });
    expect(faults).toEqual([]);
  }, 60_000);

  it('is painted from one scene, in which a point picks one part', () => {
    const design = sampleDesign('coat', {}, { isOutfit: true }), scene = composeCroquis(design), before = JSON.stringify(scene.layers.map((layer) => [layer.id, layer.outline]));
    const picked = [[0, 600], [120, 900], [-60, 1500]].map(([x = 0, y = 0]) => pickPart(scene, x, y));
    for (const style of STYLE_IDS) painter.paint(scene, { width: 60, height: 90, style, paper: STYLE_PAPERS[style] });
    expect(JSON.stringify(scene.layers.map((layer) => [layer.id, layer.outline]))).toBe(before);
    expect([[0, 600], [120, 900], [-60, 1500]].map(([x = 0, y = 0]) => pickPart(scene, x, y))).toEqual(picked);
  });
});
