import { createRng } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { axisOf, cleanSketch, crossesItself, drawingsOn, fromAxis, linesOf, mergeRegions, outlineOf, outlineRing, polygonOfLabel, regionAt, regionsOf, splitRegion, thinned, toAxis, turned, writingOn } from '../index.ts';
import type { InkPlane, Picture } from '../index.ts';

/** A page of SVG as a picture. */
async function page(body: string, { paper = '#fff', side = 700 } = {}): Promise<Picture> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 700 700"><rect width="700" height="700" fill="${paper}"/><g fill="none" stroke="#222" stroke-width="5">${body}</g></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
}
/** The same page in bad light: shade across it, a brown stain, grain. */
function aged({ width, height, rgba }: Picture): Picture {
  const rng = createRng(5), out = Uint8Array.from(rgba);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const stain = Math.hypot(x - 450, y - 300) < 110 ? 0.25 : 0, light = 1 - 0.35 * (x / width), grain = (rng.next() - 0.5) * 14;
    [1 - stain * 0.5, 1 - stain * 0.8, 1 - stain].forEach((tint, c) => { out[(y * width + x) * 4 + c] = Math.max(0, Math.min(255, rgba[(y * width + x) * 4 + c]! * light * tint + grain)); });
  }
  return { width, height, rgba: out };
}
const inkOf = (picture: Picture): InkPlane => ({ width: picture.width, height: picture.height, ink: Uint8Array.from({ length: picture.width * picture.height }, (_, i) => (picture.rgba[i * 4]! < 128 ? 1 : 0)) });
const SHAPE = 'M150 150L250 120Q350 170 450 120L550 150L500 300L470 600H230L200 300Z';
const agreement = (a: Uint8Array, b: Uint8Array): number => { let both = 0, either = 0; for (let i = 0; i < a.length; i++) { both += a[i]! & b[i]!; either += a[i]! | b[i]!; } return both / either; };

describe('cleanSketch', () => {
  it('finds the ink of a clean page, and the same on shaded, stained, grainy paper', async () => {
    const clean = await page(`<path d="${SHAPE}"/>`);
    const truth = inkOf(clean).ink;
    expect(agreement(cleanSketch(clean).ink, truth)).toBeGreaterThan(0.8);
    expect(agreement(cleanSketch(aged(clean)).ink, truth)).toBeGreaterThan(0.6);
  });

  it('reads coloured pencils, and light lines on dark paper', async () => {
    const truth = inkOf(await page(`<path d="${SHAPE}"/>`)).ink;
    for (const [ink, paper] of [['#3b6fd0', '#fffdf4'], ['#c23030', '#fff'], ['#f4f0e4', '#1c1c22']] as const) {
      const read = cleanSketch(await page(`<path d="${SHAPE}" stroke="${ink}"/>`, { paper }));
      expect(agreement(read.ink, truth), ink).toBeGreaterThan(0.65);
      expect(read.isInverted).toBe(paper === '#1c1c22');
    }
  });

  it('takes the lines of a ruled page away, and leaves the quilting of a jacket', async () => {
    const rules = Array.from({ length: 20 }, (_, i) => `<path d="M0 ${20 + i * 33}H700" stroke="#a8bfdc" stroke-width="1.6"/>`).join('');
    const ruled = cleanSketch(await page(`${rules}<path d="${SHAPE}"/>`));
    expect(ruled.rulings).toBeGreaterThan(15);
    expect(agreement(ruled.ink, inkOf(await page(`<path d="${SHAPE}"/>`)).ink)).toBeGreaterThan(0.7);
    const quilts = Array.from({ length: 9 }, (_, i) => `<path d="M120 ${160 + i * 50}H580"/>`).join('');
    expect(cleanSketch(await page(`<rect x="120" y="110" width="460" height="500"/>${quilts}`)).rulings).toBe(0);
  });

  it('finds nothing on an empty page, small or clear', async () => {
    expect(cleanSketch(await page('')).coverage).toBe(0);
    expect(cleanSketch({ width: 3, height: 2, rgba: new Uint8Array(24) }).coverage).toBe(0);
  });
});

describe('outlineOf', () => {
  it('bridges gaps, one or several, and comes within 2 % of the closed shape', async () => {
    const closed = outlineOf(inkOf(await page(`<path d="${SHAPE}"/>`)));
    for (const dash of ['180 9', '240 14', '90 5']) {
      const gapped = outlineOf(inkOf(await page(`<path d="${SHAPE}" stroke-dasharray="${dash}"/>`)));
      expect(agreement(gapped.inside, closed.inside), dash).toBeGreaterThan(0.98);
      expect(gapped.bridged).toBeGreaterThan(0);
    }
    expect(closed.bridged).toBe(0);
  });
});

describe('axisOf', () => {
  it('finds a planted lean to a quarter of a degree, and turns places there and back', async () => {
    for (const lean of [-12, -5, 0, 3.3, 9]) {
      const axis = axisOf(outlineOf(inkOf(await page(`<g transform="rotate(${lean} 350 350)"><path d="${SHAPE}"/></g>`))));
      expect(Math.abs((axis.angle * 180) / Math.PI - lean)).toBeLessThan(0.25);
      expect(axis.score).toBeGreaterThan(0.97);
      const [x, y] = fromAxis(axis, toAxis(axis, [123, 456]));
      expect(x).toBeCloseTo(123, 6);
      expect(y).toBeCloseTo(456, 6);
    }
  });
});

describe('regionsOf', () => {
  const read = async (body: string): Promise<{ readonly count: number; readonly regions: ReturnType<typeof regionsOf> }> => { const ink = inkOf(await page(body)); const regions = regionsOf(ink, outlineOf(ink)); return { count: regions.count, regions }; };

  it('parts areas at lines, also where a line has a gap; stitches part nothing', async () => {
    expect((await read(`<path d="${SHAPE}M350 148V600M212 380H488"/>`)).count).toBe(4);
    expect((await read(`<path d="${SHAPE}"/><path d="M350 148V600" stroke-dasharray="200 10"/>`)).count).toBe(2);
    expect((await read(`<path d="${SHAPE}"/><path d="M215 400H485" stroke-dasharray="10 7" stroke-width="2.5"/>`)).count).toBe(1);
  });

  it('makes one area of the stripes of a rib, and keeps what lies above', async () => {
    const stripes = Array.from({ length: 26 }, (_, i) => `<path d="M${240 + i * 9} 540V600" stroke-width="2"/>`).join('');
    expect((await read(`<path d="${SHAPE}M225 540H475"/>${stripes}`)).count).toBeLessThanOrEqual(4);
  });

  it('gives polygons that never cross themselves and have the area of their pixels', async () => {
    const { regions } = await read(`<path d="${SHAPE}M350 148V600M212 380Q350 440 488 380"/>`);
    for (let n = 1; n <= regions.count; n++) {
      const ring = polygonOfLabel(regions, n);
      expect(crossesItself(ring)).toBe(false);
      const area = ring.reduce((sum, [x, y], i) => { const [u, v] = ring[(i + 1) % ring.length]!; return sum + (x * v - u * y) / 2; }, 0);
      expect(Math.abs(area / regions.areas[n]! - 1)).toBeLessThan(0.02);
    }
  });

  it('never crosses itself on rough patches either', () => {
    const rng = createRng(11);
    for (let round = 0; round < 12; round++) {
      const labels = new Uint8Array(60 * 60);
      let x = 30, y = 30;
      for (let i = 0; i < 1500; i++) { labels[y * 60 + x] = 1; const [dx, dy] = rng.pick([[1, 0], [-1, 0], [0, 1], [0, -1]] as const); x = Math.max(1, Math.min(58, x + dx)); y = Math.max(1, Math.min(58, y + dy)); }
      expect(crossesItself(polygonOfLabel({ width: 60, height: 60, labels }, 1, 1.5)), `round ${round}`).toBe(false);
    }
  });

  it('merges two areas at the designer’s word and splits one at a line or at a point', async () => {
    const { regions } = await read(`<path d="${SHAPE}M350 148V600"/>`);
    const [left, right] = [regionAt(regions, [280, 400]), regionAt(regions, [420, 400])];
    const merged = mergeRegions(regions, left, right);
    expect(merged.count).toBe(1);
    expect(splitRegion(merged, [[350, 100], [350, 640]]).count).toBe(2);
    const across = splitRegion(merged, [350, 450]);
    expect(across.count).toBe(2);
    expect(across.areas.reduce((a, b) => a + b, 0)).toBe(merged.areas.reduce((a, b) => a + b, 0));
    expect(mergeRegions(regions, left, left)).toBe(regions);
    expect(splitRegion(regions, [5, 5])).toBe(regions);
  });
});

describe('linesOf', () => {
  it('gives a stroke a line, as wide as the pen, and one dashed line for a row of stitches', async () => {
    const lines = linesOf(inkOf(await page('<path d="M100 100H600" stroke-width="6"/><path d="M100 300Q350 380 600 300" stroke-width="4"/><path d="M100 500H600" stroke-width="3" stroke-dasharray="11 8"/>')));
    expect(lines.length).toBe(3);
    expect(lines.filter((line) => line.isDashed).length).toBe(1);
    const straight = lines.find(({ points }) => points.every(([, y]) => Math.abs(y - 100) < 2));
    expect(straight?.width).toBeGreaterThan(4.5);
    expect(straight?.width).toBeLessThan(7.5);
    expect(straight?.points.length).toBeLessThan(5);
  });

  it('thins to lines one pixel wide that keep their length', async () => {
    const bones = thinned(inkOf(await page('<path d="M100 350H600" stroke-width="9"/>')));
    const length = bones.reduce((sum, v) => sum + v, 0);
    expect(length).toBeGreaterThan(480);
    expect(length).toBeLessThan(505);
  });
});

describe('drawingsOn', () => {
  it('tells front and back on one page apart, largest first, and leaves notes out', async () => {
    const small = (x: number, k: number): string => `<g transform="translate(${x} 60) scale(${k})"><path d="${SHAPE}"/></g>`;
    const ink = inkOf(await page(`${small(-40, 0.5)}${small(280, 0.6)}<text x="60" y="640" font-size="20" fill="#222" stroke="none">front and back</text>`));
    const found = drawingsOn(ink);
    expect(found.length).toBe(2);
    expect(found[0]!.left).toBeGreaterThan(found[1]!.left);
    expect(outlineRing(outlineOf(found[0]!)).length).toBeGreaterThan(8);
    expect(writingOn(ink)).toBeLessThan(0.5);
  });

  it('turns a plane by quarters and back', () => {
    const plane = Uint8Array.from({ length: 12 }, (_, i) => i);
    const once = turned(plane, 4, 3, 1);
    expect([once.width, once.height]).toEqual([3, 4]);
    expect(Array.from(once.plane.slice(0, 3))).toEqual([8, 4, 0]);
    expect([...turned(once.plane, 3, 4, 3).plane]).toEqual([...plane]);
    expect([...turned(plane, 4, 3, 2).plane]).toEqual([...plane].toReversed());
  });
});
