import { initializeCanvas, readPsd } from 'ag-psd';
import type { Layer } from 'ag-psd';
import { describe, expect, it } from 'vitest';
import { createPainter } from '../paint/painter.ts';
import { testScene } from '../paint/test-scene.ts';
import { STYLE_IDS, STYLE_PAPERS } from '../scene.ts';
import type { PaintOptions } from '../scene.ts';
import { runsOf } from './runs.ts';
import { sceneToPsd } from './scene-to-psd.ts';

// Read as pixels: there is no canvas here, nor need of one.
initializeCanvas(() => { throw new Error('no canvas'); }, (width, height) => ({ width, height, data: new Uint8ClampedArray(width * height * 4), colorSpace: 'srgb' }) as never);

const optionsOf = (style: PaintOptions['style']): PaintOptions => ({ width: 240, height: 360, style, paper: STYLE_PAPERS[style], hasGroundShadow: true });
const read = (bytes: Uint8Array) => readPsd(bytes, { useImageData: true, skipThumbnail: true });
const leaves = (layers: readonly Layer[]): Layer[] => layers.flatMap((layer) => (layer.children ? leaves(layer.children) : [layer]));

/** Lays the layers over each other as any program would: normal and multiply, over an opaque paper. */
function flatten(width: number, height: number, layers: readonly Layer[]): Float64Array {
  const out = new Float64Array(width * height * 3).fill(255);
  for (const { left = 0, top = 0, right = 0, bottom = 0, imageData, blendMode } of leaves(layers)) {
    if (!imageData) continue;
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
      const i = ((y - top) * (right - left) + x - left) * 4, a = (imageData.data[i + 3] as number) / 255, o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const under = out[o + c] as number, colour = imageData.data[i + c] as number, over = blendMode === 'multiply' ? (under * colour) / 255 : colour;
        out[o + c] = under + (over - under) * a;
      }
    }
  }
  return out;
}

describe('sceneToPsd', () => {
  it.each(STYLE_IDS)('gives, laid together again, the flat painting within two steps, in %s', async (style) => {
    for (const seed of [3, 8]) {
      const scene = testScene(seed), options = optionsOf(style), psd = read(await sceneToPsd(scene, options)), flat = createPainter().paint(scene, options).rgba;
      const laid = flatten(240, 360, psd.children ?? []);
      let worst = 0, off = 0;
      for (let i = 0; i < 240 * 360; i++) for (let c = 0; c < 3; c++) {
        const d = Math.abs((laid[i * 3 + c] as number) - (flat[i * 4 + c] as number));
        worst = Math.max(worst, d);
        if (d > 1) off += 1;
      }
      expect(worst, `seed ${seed}`).toBeLessThanOrEqual(2);
      expect(off / (240 * 360 * 3), `seed ${seed}`).toBeLessThan(0.002);
      expect(Buffer.from(psd.imageData?.data ?? []).equals(Buffer.from(flat))).toBe(true);
    }
  });

  it('has a folder for each owner and a layer for each part, named as given, within the picture', async () => {
    const scene = testScene(5), owners = ['figure', 'g0', 'g1'];
    const named = { ...scene, layers: scene.layers.map((layer, i) => ({ ...layer, part: `${owners[Math.floor(i / 4)]}.${['sleeve', 'collar'][Math.floor(i / 2) % 2]}` })) };
    const psd = read(await sceneToPsd(named, optionsOf('marker'), { names: { owner: (id) => ({ figure: 'Figure', g0: 'Coat' })[id] ?? '' } }));
    const folders = (psd.children ?? []).filter((layer) => layer.children);
    expect(psd.children?.[0]?.name).toBe('Paper');
    expect(folders.map((folder) => folder.name)).toEqual(['Figure', 'Coat', 'G1']);
    for (const folder of folders) expect(folder.children?.filter((layer) => layer.blendMode === 'normal').map((layer) => layer.name)).toEqual(['Sleeve', 'Collar']);
    for (const layer of leaves(psd.children ?? [])) {
      expect(layer.left).toBeGreaterThanOrEqual(0);
      expect(layer.right).toBeLessThanOrEqual(240);
      expect((layer.right ?? 0) - (layer.left ?? 0)).toBe(layer.imageData?.width);
    }
  });

  it('keeps what is hidden: a part under another is whole', async () => {
    const scene = testScene(2, 1), [layer] = scene.layers;
    if (!layer) throw new Error('no layer');
    const solid = { ...layer, shadow: 0, material: { ...layer.material, opacity: 1 } }, { fade: _, holes: __, ...whole } = solid;
    const under = { ...whole, id: 'under', part: 'g0.front' }, over = { ...whole, id: 'over', part: 'g1.front', colour: '#222222' as const };
    const one = read(await sceneToPsd({ ...scene, layers: [under] }, optionsOf('marker'))), two = read(await sceneToPsd({ ...scene, layers: [under, over] }, optionsOf('marker')));
    const sheet = (psd: ReturnType<typeof read>) => leaves(psd.children ?? []).find((found) => found.name === 'Front');
    expect(sheet(two)?.imageData?.data).toEqual(sheet(one)?.imageData?.data);
  });

  it('puts no stray paint into a layer: each lies where its part is painted', async () => {
    const scene = testScene(11), options = optionsOf('watercolour'), painter = createPainter(), psd = read(await sceneToPsd(scene, options));
    const runs = runsOf(scene), sheets = leaves(psd.children ?? []).filter((layer) => layer.blendMode === 'normal').slice(1);
    expect(sheets.length).toBe(runs.length);
    let stray = 0, all = 0;
    sheets.forEach((sheet, k) => {
      const alone = painter.paint({ ...scene, layers: runs[k]?.layers ?? [] }, options, { isBare: true }).rgba, { left = 0, top = 0, right = 0, bottom = 0, imageData } = sheet;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        if (imageData?.data[((y - top) * (right - left) + x - left) * 4 + 3] === 0) continue;
        all += 1;
        if (alone[(y * 240 + x) * 4 + 3] === 0) stray += 1;
      }
    });
    expect(stray / all).toBeLessThan(0.01);
  });

  it('is the same file for the same scene', async () => {
    const once = await sceneToPsd(testScene(6, 4), optionsOf('watercolour')), again = await sceneToPsd(testScene(6, 4), optionsOf('watercolour'));
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
