import { bodyOf, dollBody, giantBody } from '@toile/figure';
import { allowedParts, DRAWABLE_GARMENT_IDS, isSound, normaliseGarment, PART_FACETS, resolveGarment, sampleDesign } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { drawFlat } from './draw-flat.ts';
import type { FlatDrawing, FlatPath } from './drawing.ts';
import { endOf, flatten } from './path.ts';
import { flatsToSvg, pathData } from './svg.ts';

const body = bodyOf('M', 'womenswear');
const VIEWS = ['front', 'back'] as const;
const pathsOf = (drawing: FlatDrawing): readonly FlatPath[] => drawing.groups.flatMap((group) => group.paths);
const textOf = (drawing: FlatDrawing): string => drawing.groups.map((group) => `${group.part}:${group.paths.map((one) => `${one.line}${pathData(one.path)}`).join('')}`).join('\n');

/** Every drawn garment with each part it carries, the rest filled by the rules. */
function* choices(): Generator<GarmentChoice> {
  for (const type of DRAWABLE_GARMENT_IDS) {
    for (const facet of PART_FACETS) {
      if (facet === 'print') continue;
      for (const id of allowedParts(type, facet)) {
        const choice = normaliseGarment({ type, ...(facet === 'details' ? { details: [id] } : { [facet]: id }) } as never);
        if (isSound(choice)) yield choice;
      }
    }
  }
}

const isOneSided = (choice: GarmentChoice): boolean =>
  choice.hem === 'asymmetric' || choice.neckline === 'one-shoulder' || choice.collar === 'cross' || choice.hem === 'side-slit'
  || ['button-front', 'double-breasted', 'wrap', 'slanted', 'lace-up', 'toggle', 'frog'].includes(choice.closure ?? '') || choice.collar === 'bow'
  || choice.details.some((id) => ['bow', 'belt', 'embroidery', 'sequin', 'fringe', 'ruffle', 'peplum', 'lace-trim', 'gather', 'drape'].includes(id)) || ['ruffle', 'raw'].includes(choice.hem ?? '') || choice.type === 'trench-coat' || choice.type === 'pleated-skirt';

/** How far the outline's extremes are from mirroring one another, level by level, as a share of the width. */
function lopsidedness(drawing: FlatDrawing): number {
  const bands = new Map<number, [number, number]>();
  for (const one of pathsOf(drawing)) {
    if (one.line !== 'outline') continue;
    for (const [x, y] of flatten(one.path, 12)) {
      const band = Math.round(y / 60);
      const [low, high] = bands.get(band) ?? [0, 0];
      bands.set(band, [Math.min(low, x), Math.max(high, x)]);
    }
  }
  const width = drawing.box.right - drawing.box.left;
  return Math.max(...[...bands.values()].map(([low, high]) => Math.abs(low + high))) / width;
}

describe('drawFlat', () => {
  it('drafts every drawn garment with every part, front and back: finite, closed, within reason', () => {
    let count = 0;
    for (const choice of choices()) {
      const garment = resolveGarment(choice, body);
      const [front, back] = VIEWS.map((view) => drawFlat(garment, view, body)) as [FlatDrawing, FlatDrawing];
      const what = JSON.stringify(choice);
      for (const drawing of [front, back]) {
        count += 1;
        const { left, top, right, bottom } = drawing.box;
        for (const edge of [left, top, right, bottom]) expect(Number.isFinite(edge), what).toBe(true);
        expect(right - left, what).toBeGreaterThan(250);
        expect(right - left, what).toBeLessThan(2600);
        expect(bottom - top, what).toBeGreaterThan(180);
        expect(bottom - top, what).toBeLessThan(2400);
        const paths = pathsOf(drawing);
        expect(paths.length, what).toBeLessThan(1500);
        expect(paths.some((one) => one.fill === 'cloth' && one.path.isClosed), what).toBe(true);
        expect(textOf(drawing)).not.toMatch(/NaN|Infinity/);
        const open = paths.filter(({ path, fill }) => fill !== 'none' && (!path.isClosed || Math.hypot(endOf(path)[0] - path.start[0], endOf(path)[1] - path.start[1]) > 1e-6));
        expect(open, what).toEqual([]);
        expect(isOneSided(choice) ? 0 : lopsidedness(drawing), `${drawing.view} ${what}`).toBeLessThan(0.012);
      }
      expect(textOf(front), `the back is the front: ${what}`).not.toBe(textOf(back));
    }
    expect(count).toBeGreaterThan(3000);
  });

  it('survives dolls, giants and both ends of the size table', () => {
    for (const other of [dollBody('womenswear'), giantBody('menswear'), bodyOf('XS', 'menswear'), bodyOf('4XL', 'womenswear')]) {
      for (const type of DRAWABLE_GARMENT_IDS) {
        const garment = resolveGarment(normaliseGarment({ type }), other);
        for (const view of VIEWS) {
          expect(textOf(drawFlat(garment, view, other)), `${type} ${other.sizeId}`).not.toMatch(/NaN|Infinity/);
        }
      }
    }
  });

  it('draws the measurements it was given', () => {
    const widthAt = (drawing: FlatDrawing, part: string, y: number): number => {
      const cloth = drawing.groups.find((group) => group.part === part)?.paths.find((one) => one.fill === 'cloth');
      const xs = flatten(cloth?.path ?? { start: [0, 0], curves: [], isClosed: true }, 40).filter(([, at]) => Math.abs(at - y) < 6).map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    const tee = resolveGarment(normaliseGarment({ type: 't-shirt', sleeve: 'sleeveless', fabric: 'poplin' }), body);
    const bust = body.bustGirth + (tee.bodice?.bustEase ?? 0);
    expect(widthAt(drawFlat(tee, 'front', body), 'body', tee.bodice?.armholeDepth ?? 0) * 2).toBeCloseTo(bust, -1);
    const skirt = resolveGarment(normaliseGarment({ type: 'pencil-skirt' }), body);
    const flat = drawFlat(skirt, 'front', body);
    expect(flat.box.bottom - flat.box.top).toBeGreaterThan((skirt.skirt?.length ?? 0) - 12);
    expect(flat.box.bottom - flat.box.top).toBeLessThan((skirt.skirt?.length ?? 0) + 30);
  });

  it('keeps what belongs to one side on that side', () => {
    const partsOf = (type: GarmentChoice['type'], view: 'front' | 'back', parts: object = {}): readonly string[] => drawFlat(resolveGarment(normaliseGarment({ type, ...parts } as never), body), view, body).groups.map((group) => group.part);
    expect(partsOf('shirt', 'front')).toContain('closure');
    expect(partsOf('shirt', 'back')).not.toContain('closure');
    expect(partsOf('a-line-dress', 'back', { closure: 'back-zip' })).toContain('closure');
    expect(partsOf('a-line-dress', 'front', { closure: 'back-zip' })).not.toContain('closure');
    expect(partsOf('jeans', 'back')).toContain('patch-pocket');
    expect(partsOf('jeans', 'front')).not.toContain('patch-pocket');
    expect(partsOf('cargo-trousers', 'back')).toContain('cargo-pocket');
    expect(partsOf('blazer', 'back')).not.toContain('flap-pocket');
  });

  it('is the same every time', () => {
    const design = sampleDesign('ball-gown');
    expect(flatsToSvg(design)).toBe(flatsToSvg(design));
  });
});

describe('flatsToSvg', () => {
  it('writes well-formed SVG with unique ids, named parts and the scale bar, and escapes what comes from outside', () => {
    for (const type of DRAWABLE_GARMENT_IDS) {
      const svg = flatsToSvg(sampleDesign(type, {}, { isOutfit: true }));
      expect(svg.startsWith('<svg ') && svg.endsWith('</svg>')).toBe(true);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, type).toBe(ids.length);
      expect((svg.match(/<g[ >]/g) ?? []).length).toBe((svg.match(/<\/g>/g) ?? []).length);
      expect(svg).toContain('200 mm');
      expect(svg.length, type).toBeLessThan(900_000);
    }
    expect(flatsToSvg({ ...sampleDesign('coat'), size: '<script>' })).not.toContain('<script>');
  });

  it('draws only the garment asked for', () => {
    const design = sampleDesign('coat', {}, { isOutfit: true });
    expect(flatsToSvg(design, { garment: 0 })).toContain('g0.front');
    expect(flatsToSvg(design, { garment: 0 })).not.toContain('g1.front');
  });
});
