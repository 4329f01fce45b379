import { createPainter, sceneToSvg } from '@toile/drawing';
import type { Scene } from '@toile/drawing';
import { NO_ELEMENTS, sampleDesign, validateDesign } from '@toile/garment';
import type { Design, DesignElements } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { sampleOwnPrint } from '@toile/textile';
import type { OwnPrint, PrintChoice } from '@toile/textile';
import { describe, expect, it } from 'vitest';
import { composeCroquis } from './compose.ts';

const print = sampleOwnPrint(), handed = (one: OwnPrint): DesignElements => ({ prints: new Map([[one.id, one]]), sketches: new Map() }), elements = handed(print);
const choice: PrintChoice = { id: 'own', own: print.id, scale: 1, rotation: 0 };

/** The garment's last design, in the designer's own print. */
function worn(type: Parameters<typeof sampleDesign>[0], given: PrintChoice = choice, colours: readonly Hex[] = print.inks): Design {
  const design = sampleDesign(type, { colours: [...colours] });
  return { ...design, garments: design.garments.map((garment) => (garment.type === type ? { ...garment, print: given, colours } : garment)) };
}

const heightOf = ({ outline }: Scene['layers'][number]): number => Math.max(...outline.map(([, y]) => y)) - Math.min(...outline.map(([, y]) => y));

const tiles = (scene: Scene): readonly NonNullable<NonNullable<Scene['layers'][number]['pattern']>['tile']>[] => scene.layers.flatMap(({ pattern }) => (pattern?.tile ? [pattern.tile] : []));

describe('a design in a print of the designer’s own', () => {
  it('is sound, and one that does not say which print is not', () => {
    for (const type of ['shirt-dress', 'coat', 'shirt', 'wide-trousers', 'pleated-skirt'] as const) expect(validateDesign(JSON.parse(JSON.stringify(worn(type)))).ok, type).toBe(true);
    const { own: _, ...nameless } = choice, wrong = validateDesign(worn('shirt', nameless));
    expect(wrong.ok ? [] : wrong.problems.map(({ code }) => code)).toEqual(['field-missing']);
    const lace = validateDesign({ ...worn('shirt'), garments: worn('shirt').garments.map((garment) => ({ ...garment, fabric: 'lace' as const })) });
    expect(lace.ok).toBe(false);
  });

  it('cannot be drawn without the print, and says which is missing', () => {
    expect(() => composeCroquis(worn('shirt'))).toThrow(print.id);
    expect(() => composeCroquis(worn('shirt'), { elements: NO_ELEMENTS })).toThrow(print.id);
  });

  it('wears it on every part, in its colours to the digit, once a tile', () => {
    const found = tiles(composeCroquis(worn('shirt-dress', choice, ['#112233', '#ddccbb', '#445566']), { elements }));
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found).size).toBe(1);
    expect(found[0]?.raster?.inks).toEqual(['#112233', '#ddccbb', '#445566']);
  });

  it('is drawn anew when its print was made anew under the same name', () => {
    const design = worn('shirt'), before = tiles(composeCroquis(design, { elements })), after = tiles(composeCroquis(design, { elements: handed({ ...print, mm: [80, 80] }) }));
    expect(before[0]?.width).toBe(40);
    expect(after[0]?.width).toBe(80);
    expect(tiles(composeCroquis(design, { elements }))[0]?.width).toBe(40);
  });

  it('may be worn on one part alone', () => {
    const design = worn('shirt', { id: 'solid', scale: 1, rotation: 0 }), own: Design = { ...design, garments: design.garments.map((garment) => (garment.type === 'shirt' ? { ...garment, parts: { collar: { print: choice } } } : garment)) };
    const layers = composeCroquis(own, { elements }).layers.filter(({ pattern }) => pattern);
    expect(layers.length).toBeGreaterThan(0);
    expect(layers.every(({ part }) => part === 'g0.collar' || part.endsWith('.collar'))).toBe(true);
  });

  it('has as many repeats across a skirt as its mm say, in the painting itself', () => {
    // Bars of 20 mm on 20 mm, counted from edge to edge of a skirt's front half-way down.
    const bars: OwnPrint = { ...print, width: 64, height: 4, mm: [40, 4], pixels: Uint8Array.from({ length: 256 }, (_, i) => (i % 64 < 32 ? 0 : 1)) };
    for (const scale of [1, 2]) {
      const scene = composeCroquis(worn('pencil-skirt', { ...choice, scale }, ['#ffffff', '#101010']), { elements: handed(bars) });
      const layer = scene.layers.filter(({ pattern, surface }) => pattern?.tile && surface).toSorted((a, b) => heightOf(b) - heightOf(a))[0];
      const { points = new Float32Array(), cloth = points, rows = 0, columns = 0 } = layer?.surface ?? {}, row = (rows >> 1) * columns;
      // Between two places well inside the sheet, whose own mm are known.
      const [from, to] = [row + Math.round(columns * 0.25), row + Math.round(columns * 0.75)], at = (list: Float32Array, i: number, k: 0 | 1): number => list[2 * i + k] as number;
      const wide = at(cloth, to, 0) - at(cloth, from, 0), left = at(points, from, 0), right = at(points, to, 0), y = at(points, (from + to) >> 1, 1), width = 900;
      const { rgba } = createPainter().paint({ ...scene, layers: scene.layers.filter((one) => one === layer), view: { left, top: y - 4, width: right - left, height: 8 } }, { width, height: Math.round((width * 8) / (right - left)), style: 'marker', paper: '#c08040' });
      const middle = Math.round((width * 4) / (right - left)) * width;
      let steps = 0, was = -1;
      for (let x = 0; x < width; x++) { const o = (middle + x) * 4, bright = (rgba[o] as number) + (rgba[o + 1] as number), now = bright > 330 ? 1 : bright < 200 ? 0 : was; if (now !== was && was >= 0) steps++; was = now; }
      expect(Math.abs(steps - wide / (20 * scale))).toBeLessThanOrEqual(1.5);
    }
  });

  it('goes into a vector file once, as a picture in the print’s own inks', () => {
    const svg = sceneToSvg(composeCroquis(worn('shirt-dress'), { elements }));
    expect(svg.match(/<pattern id="repeat-/g)).toHaveLength(1);
    expect(svg.match(/data:image\/png/g)?.length).toBeGreaterThan(0);
    expect(svg.length).toBeLessThan(900_000);
  });

  it('crosses into a worker as it is', () => {
    const [design, given] = structuredClone([worn('shirt'), elements]) as [Design, DesignElements];
    expect(createPainter().paint(composeCroquis(design, { elements: given }), { width: 60, height: 90, style: 'marker', paper: '#ffffff' }).rgba).toEqual(createPainter().paint(composeCroquis(worn('shirt'), { elements }), { width: 60, height: 90, style: 'marker', paper: '#ffffff' }).rgba);
  });
});
