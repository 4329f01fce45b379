import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testScene } from '../paint/test-scene.ts';
import { bezierData } from './bezier-path.ts';
import { escapeText, idOf, pathData, simplified } from './markup.ts';
import { clothToPicture } from './pattern-markup.ts';
import { sceneToSvg } from './scene-to-svg.ts';
import { base64Of, storedPng } from './stored-png.ts';
import { sampleSurface } from '../sample-surface.ts';

/** Every element closed, in order: enough of XML to catch a writer's slip. Gives the names seen. */
function wellFormed(text: string): string[] {
  const open: string[] = [], seen: string[] = [];
  for (const [whole, closing, name = '', rest = ''] of text.matchAll(/<(\/?)([A-Za-z]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (closing === '/') { if (open.pop() !== name) throw new Error(`unexpected </${name}>`); } else { seen.push(name); if (!rest.endsWith('/')) open.push(name); }
    if (!whole) throw new Error('nothing');
  }
  if (open.length > 0 || text.replace(/<(\/?)([A-Za-z]+)((?:[^<>"]|"[^"<]*")*)>/g, '').includes('<')) throw new Error(`left open: ${open.join(' ')}`);
  return seen;
}

describe('sceneToSvg', () => {
  it('writes well-formed markup in which every reference is answered and every id is its own', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const text = sceneToSvg(testScene(seed), { width: 400, paper: '#ffffff' });
      wellFormed(text);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
      for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('has a group for every part and one for every layer, in order', () => {
    const scene = testScene(4), text = sceneToSvg(scene);
    expect([...text.matchAll(/data-layer="([^"]+)"/g)].map((m) => m[1])).toEqual(scene.layers.map((layer) => layer.id));
    for (const layer of scene.layers) expect(text).toContain(`data-part="${layer.part}"`);
  });

  it('escapes whatever a title, a part or a layer is called', () => {
    const scene = testScene(2, 2), [layer] = scene.layers;
    if (!layer) throw new Error('no layer');
    const nasty = '"><script>alert(1)</script>&\u0000\u0007';
    const text = sceneToSvg({ ...scene, layers: [{ ...layer, id: nasty, part: nasty }] }, { title: nasty, description: nasty });
    expect(wellFormed(text)).not.toContain('script');
    expect(Array.from(text).every((mark) => mark.charCodeAt(0) >= 32)).toBe(true);
  });

  it('is the same text for the same scene', () => expect(sceneToSvg(testScene(7))).toBe(sceneToSvg(testScene(7))));
});

describe('the pieces of markup', () => {
  it('escape text and make ids', () => {
    expect(escapeText(`a<b>&"c'`)).toBe('a&lt;b&gt;&amp;&quot;c&#39;');
    expect(escapeText('𝒶\ud800b')).toBe('𝒶b');
    expect(idOf('g0.sleeve left')).toBe('g0.sleeve-left');
    expect(idOf('0')).toBe('_0');
  });

  it('simplify a line within its tolerance', () => {
    const line = Array.from({ length: 200 }, (_, i) => [i, 30 * Math.sin(i / 20)] as const), fewer = simplified(line, 0.5);
    expect(fewer.length).toBeLessThan(60);
    for (const [x, y] of line) {
      const after = fewer.findIndex((p) => p[0] >= x), b = fewer[after] as readonly [number, number], a = fewer[Math.max(0, after - 1)] as readonly [number, number];
      expect(Math.abs(a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0] || 1) - y)).toBeLessThan(1);
    }
    expect(pathData([[0, 0], [10, 0.04], [10, 10]], true)).toBe('M0 0L10 0L10 10Z');
  });

  it('fit the plane map of a surface', () => {
    const surface = sampleSurface((s, t) => [100 + 40 * t - 6 * s, 20 + 10 * t + 90 * s], { rows: 5, columns: 6, cloth: (s, t) => [80 * t, 120 * s] });
    const [a, b, c, d, e, f] = clothToPicture(surface);
    [[a, 0.5], [b, 0.125], [c, -0.05], [d, 0.75], [e, 100], [f, 20]].forEach(([is, should]) => expect(is).toBeCloseTo(should as number, 4));
  });
});

describe('storedPng', () => {
  it('carries the pixels it was given', () => {
    const rgba = Uint8Array.from({ length: 150 * 130 * 4 }, (_, i) => (i * 31) & 255), png = Buffer.from(storedPng(150, 130, rgba));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const length = png.readUInt32BE(33), rows = inflateSync(png.subarray(41, 41 + length));
    for (let y = 0; y < 130; y++) expect(rows.subarray(y * 601 + 1, (y + 1) * 601).equals(Buffer.from(rgba.subarray(y * 600, (y + 1) * 600)))).toBe(true);
  });

  it('writes base64 as hosts read it', () => {
    for (let n = 0; n < 20; n++) { const bytes = Uint8Array.from({ length: n }, (_, i) => i * 53); expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64')); }
  });
});

describe('lines as Béziers', () => {
  /** Points along the path data of M, L and C, densely. */
  function walked(data: string): [number, number][] {
    const out: [number, number][] = [];
    let at: [number, number] = [0, 0];
    for (const [, command = '', numbers = ''] of data.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
      const n = numbers.trim().split(/[ ,]+/).filter(Boolean).map(Number), pair = (i: number): [number, number] => [n[i] ?? 0, n[i + 1] ?? 0];
      if (command === 'M' || command === 'L') out.push((at = pair(0)));
      if (command !== 'C') continue;
      const [a, b, c, d] = [at, pair(0), pair(2), pair(4)] as const;
      for (let k = 1; k <= 300; k++) {
        const u = k / 300, v = 1 - u;
        out.push([0, 1].map((axis) => v ** 3 * (a[axis] ?? 0) + 3 * u * v * v * (b[axis] ?? 0) + 3 * u * u * v * (c[axis] ?? 0) + u ** 3 * (d[axis] ?? 0)) as [number, number]);
      }
      at = d;
    }
    return out;
  }
  const nearest = (x: number, y: number, line: readonly (readonly [number, number])[]): number => Math.min(...line.map(([a, b]) => Math.hypot(a - x, b - y)));

  it('stay within their tolerance, corners kept, with far fewer nodes', () => {
    let nodes = 0, points = 0;
    for (let seed = 1; seed <= 12; seed++) for (const layer of testScene(seed, 4).layers) {
      const data = bezierData(layer.outline, true, 0.3), path = walked(data);
      for (const [x, y] of layer.outline.filter((_, i) => i % 5 === 0)) expect(nearest(x, y, path)).toBeLessThan(1.2);
      nodes += [...data.matchAll(/[CL]/g)].length;
      points += layer.outline.length;
    }
    expect(nodes).toBeLessThan(points / 5);
  });

  it('keep a square a square, and say nothing of nothing', () => {
    expect([...bezierData([[0, 0], [10, 0], [10, 10], [0, 10]], true).matchAll(/[LC]/g)].every(([command]) => command === 'L')).toBe(true);
    expect(bezierData([], true)).toBe('');
    expect(bezierData([[1, 2], [1, 2]], false)).toBe('M1 2');
  });
});

describe('what a vector file can carry of the painting', () => {
  it('has a weave once however often it is worn, a shadow that falls on what is drawn and not on paper, and a fade', () => {
    const [base] = testScene(2, 1).layers;
    if (!base) throw new Error('no layer');
    const cloth = { ...base, shadow: 0.4, material: { ...base.material, opacity: 1, texture: 'denim' as const } };
    const scene = { ...testScene(2, 1), layers: [{ ...cloth, id: 'a', part: 'g0.a' }, { ...cloth, id: 'b', part: 'g0.b', fade: Float32Array.from({ length: 65 }, (_, i) => i / 64) }] };
    const text = sceneToSvg(scene, { names: { owner: () => 'Coat' }, hasGroundShadow: true });
    wellFormed(text);
    expect([...text.matchAll(/<pattern id="weave-denim"/g)]).toHaveLength(1);
    expect([...text.matchAll(/filter="url\(#cast\)"/g)]).toHaveLength(1);
    expect([...text.matchAll(/<mask /g)]).toHaveLength(1);
    expect(text).toContain('<g id="Coat" inkscape:groupmode="layer" inkscape:label="Coat">');
    expect(text).toContain('id="ground"');
  });
});
