import { bodyOf, dollBody, giantBody } from '@toile/figure';
import { allowedParts, GARMENT_IDS, isSound, normaliseGarment, PART_FACETS, resolveGarment, sampleDesign } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import type { Point } from '@toile/geometry';
import { describe, expect, it } from 'vitest';
import { drawFlat } from './draw-flat.ts';
import type { FlatDrawing, FlatPath } from './drawing.ts';
import { endOf, flatten } from './path.ts';
import { flatsToSvg } from './sheet-svg.ts';
import { pathData } from './svg.ts';

const body = bodyOf('M', 'womenswear');
const BODIES = [body, bodyOf('4XL', 'womenswear'), bodyOf('S', 'menswear')] as const;
const VIEWS = ['front', 'back'] as const;
const pathsOf = (drawing: FlatDrawing): readonly FlatPath[] => drawing.groups.flatMap((group) => group.paths);
const textOf = (drawing: FlatDrawing): string => drawing.groups.map((group) => `${group.part}:${group.paths.map((one) => `${one.line}${pathData(one.path)}`).join('')}`).join('\n');

/** The sum of a drawing's points, weighted by their place: not a number if one of them is not, and another for another drawing. */
function signatureOf(drawing: FlatDrawing): number {
  let [sum, i] = [0, 1];
  const take = ([x, y]: Point): void => { sum += (x * 3 + y) * (1 + (i % 7) * 0.13); i += 1; };
  for (const { path } of pathsOf(drawing)) { take(path.start); for (const cubic of path.curves) cubic.forEach(take); }
  return sum;
}

/** One cloth of each construction: the cut asks no more of it. */
const CLOTHS: readonly string[] = ['poplin', 'wool', 'denim', 'jersey', 'tulle', 'chiffon', 'leather', 'velvet', 'brocade'];

/** Every garment with each part it carries, the rest filled by the rules. */
function* choices(): Generator<GarmentChoice> {
  for (const type of GARMENT_IDS) {
    for (const facet of PART_FACETS) {
      if (facet === 'print') continue;
      for (const id of allowedParts(type, facet)) {
        if (facet === 'fabric' && !CLOTHS.includes(id)) continue;
        const choice = normaliseGarment({ type, ...(facet === 'details' ? { details: [id] } : { [facet]: id }) } as never);
        if (isSound(choice)) yield choice;
      }
    }
  }
}

const LAPPED = ['button-front', 'double-breasted', 'wrap', 'slanted', 'lace-up', 'toggle', 'frog'];
const TYPES_OF_ONE_SIDE = ['trench-coat', 'pleated-skirt', 'biker-jacket', 'ruqun', 'mamian-skirt', 'cross-collar-top'];

/** True where trade wants the two sides to differ on this view. Behind there are no laps, ties or frills: only what hangs or is cut aslant. */
function isOneSided(choice: GarmentChoice, view: 'front' | 'back'): boolean {
  const isAlways = choice.hem === 'asymmetric' || choice.neckline === 'one-shoulder' || choice.hem === 'side-slit' || ['ruffle', 'raw'].includes(choice.hem ?? '') || choice.closure === 'lace-up'
    || choice.details.some((id) => ['fringe', 'ruffle', 'peplum', 'lace-trim', 'bow'].includes(id)) || ['ruffle'].includes(choice.collar ?? '');
  if (isAlways || view === 'back') return isAlways || choice.type === 'parka' || choice.details.includes('pleat') || choice.type === 'pleated-skirt';
  return choice.collar === 'cross' || choice.collar === 'bow' || LAPPED.includes(choice.closure ?? '') || TYPES_OF_ONE_SIDE.includes(choice.type)
    || choice.details.some((id) => ['belt', 'embroidery', 'sequin', 'gather', 'drape', 'pleat'].includes(id)) || choice.type === 'parka' || choice.type === 'bolero';
}

/** How far the outline's extremes are from mirroring one another, level by level, as a share of the width. */
function lopsidedness(drawing: FlatDrawing): number {
  const bands = new Map<number, [number, number]>();
  for (const one of pathsOf(drawing)) {
    if (one.line !== 'outline') continue;
    for (const [x, y] of flatten(one.path, 6)) {
      const band = Math.round(y / 60);
      const [low, high] = bands.get(band) ?? [0, 0];
      bands.set(band, [Math.min(low, x), Math.max(high, x)]);
    }
  }
  const width = drawing.box.right - drawing.box.left;
  return Math.max(...[...bands.values()].map(([low, high]) => Math.abs(low + high))) / width;
}

/** How many times a closed path crosses itself, beyond what rounding does at its corners. */
function crossingsOf(path: FlatPath['path']): number {
  const points = flatten(path, 4);
  const turn = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  let found = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    for (let j = i + 2; j < points.length; j++) {
      const [c, d] = [points[j - 1] as Point, points[j] as Point];
      if (Math.max(c[0], d[0]) < Math.min(a[0], b[0]) || Math.min(c[0], d[0]) > Math.max(a[0], b[0]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1]) || Math.min(c[1], d[1]) > Math.max(a[1], b[1])) continue;
      const [p, q, r, s] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
      if (p * q < -1 && r * s < -1) found += 1;
    }
  }
  return found;
}

describe('drawFlat', () => {
  it('drafts every garment with every part, front and back, on bodies of every build: finite, closed, within reason', () => {
    let count = 0;
    let turn = 0;
    for (const choice of choices()) {
      // Bodies take turns, so that each part meets each of them on some garment.
      const on = BODIES[turn % BODIES.length] as (typeof BODIES)[number];
      turn += 1;
      const garment = resolveGarment(choice, on);
      const [front, back] = VIEWS.map((view) => drawFlat(garment, view, on)) as [FlatDrawing, FlatDrawing];
      const what = `${on.sizeId} ${JSON.stringify(choice)}`;
      for (const drawing of [front, back]) {
        count += 1;
        const { left, top, right, bottom } = drawing.box;
        const size = [right - left, bottom - top, ...Object.values(drawing.marks).flat()];
        const paths = pathsOf(drawing);
        const faults = [
          !size.every(Number.isFinite) && 'a point is not finite', (right - left < 250 || right - left > 3200) && `${right - left} wide`, (bottom - top < 150 || bottom - top > 2500) && `${bottom - top} high`,
          paths.length > 1700 && `${paths.length} paths`, !paths.some((one) => one.fill === 'cloth' && one.path.isClosed) && 'no cloth', !Number.isFinite(signatureOf(drawing)) && 'a path is not finite',
          paths.some(({ path, fill }) => fill !== 'none' && (!path.isClosed || Math.hypot(endOf(path)[0] - path.start[0], endOf(path)[1] - path.start[1]) > 1e-6)) && 'an open shape is filled',
          !isOneSided(choice, drawing.view) && lopsidedness(drawing) > 0.012 && 'lopsided',
        ].filter((fault) => fault !== false);
        expect(faults, `${drawing.view} ${what}`).toEqual([]);
      }
      expect(signatureOf(front) === signatureOf(back), `the back is the front: ${what}`).toBe(false);
    }
    expect(count).toBeGreaterThan(5000);
  });

  it('cuts every piece of cloth in one round: no outline crosses itself', () => {
    for (const type of GARMENT_IDS) {
      for (const facet of ['neckline', 'hem', 'sleeve', 'silhouette'] as const) {
        for (const id of allowedParts(type, facet)) {
          const choice = normaliseGarment({ type, [facet]: id } as never);
          if (!isSound(choice)) continue;
          const garment = resolveGarment(choice, body);
          for (const view of VIEWS) {
            const crossed = drawFlat(garment, view, body).groups.flatMap((group) => group.paths.filter((one) => ['body', 'skirt', 'legs', 'sleeve'].includes(group.part) && one.path.isClosed && one.line === 'none' && one.fill === 'cloth' && crossingsOf(one.path) > 0).map(() => group.part));
            expect(crossed, `${view} ${JSON.stringify(choice)}`).toEqual([]);
          }
        }
      }
    }
  });

  it('survives dolls, giants and both ends of the size table', () => {
    for (const other of [dollBody('womenswear'), giantBody('menswear'), bodyOf('XS', 'menswear'), bodyOf('4XL', 'womenswear')]) {
      for (const type of GARMENT_IDS) {
        const garment = resolveGarment(normaliseGarment({ type }), other);
        for (const view of VIEWS) {
          expect(textOf(drawFlat(garment, view, other)), `${type} ${other.sizeId}`).not.toMatch(/NaN|Infinity/);
        }
      }
    }
  });

  it('stays on the sheet where dimensions crowd one another', () => {
    const crowded = [
      ['cargo-trousers', { length: 'cropped', details: ['rib-cuff'], dims: { waistbandMm: 180 } }, bodyOf('S', 'menswear')],
      ['bomber', { silhouette: 'oversized', length: 'cropped', sleeve: 'dolman', details: ['rib-cuff', 'quilting'] }, dollBody('womenswear')],
      ['a-line-dress', { sleeve: 'kimono', sleeveLength: 'short' }, bodyOf('4XL', 'womenswear')],
    ] as const;
    for (const [type, parts, other] of crowded) {
      const garment = resolveGarment(normaliseGarment({ type, ...parts } as never), other);
      for (const view of VIEWS) {
        const { left, right, top, bottom } = drawFlat(garment, view, other).box;
        expect(right - left, type).toBeLessThan(2600);
        expect(bottom - top, type).toBeLessThan(2000);
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
    for (const type of GARMENT_IDS) {
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
