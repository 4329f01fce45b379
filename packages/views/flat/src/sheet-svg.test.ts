import { bodyOf } from '@toile/figure';
import { GARMENT_IDS, normaliseGarment, resolveGarment, sampleDesign } from '@toile/garment';
import type { Point } from '@toile/geometry';
import { describe, expect, it } from 'vitest';
import { drawFlat } from './draw-flat.ts';
import { measureLines } from './measures.ts';
import type { NoteLanguage } from './notes.ts';
import { NOTE, wrapped } from './place-notes.ts';
import type { PlacedNote } from './place-notes.ts';
import { flatsToSvg, placedNotesOf } from './sheet-svg.ts';

const LANGUAGES: readonly NoteLanguage[] = ['en', 'zh-Hans', 'zh-Hant'];
const body = bodyOf('M', 'womenswear');

const overlap = (a: PlacedNote['box'], b: PlacedNote['box']): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
const turn = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
const crosses = (a: PlacedNote, b: PlacedNote): boolean => turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < -1e-6 && turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < -1e-6;

describe('notes beside a flat', () => {
  it('stand clear of the drawing and of one another, and no leader crosses another, on every garment in every language', () => {
    for (const type of GARMENT_IDS) {
      const garment = resolveGarment(normaliseGarment({ type }), body);
      for (const view of ['front', 'back'] as const) {
        const drawing = drawFlat(garment, view, body);
        for (const language of LANGUAGES) {
          const notes = placedNotesOf(garment, drawing, language);
          expect(notes.length, `${type} ${view}`).toBeGreaterThanOrEqual(view === 'front' ? 3 : 2);
          const faults = notes.flatMap((a, i) => [
            ...(a.box.left < drawing.box.right && a.box.right > drawing.box.left ? ['lies on the drawing'] : []),
            ...(a.lines.join('').length === 0 ? ['says nothing'] : []),
            ...notes.slice(i + 1).flatMap((b) => [...(overlap(a.box, b.box) ? [`${a.lines.join(' ')} lies on ${b.lines.join(' ')}`] : []), ...(crosses(a, b) ? [`leader ${a.number} crosses ${b.number}`] : [])]),
          ]);
          expect(faults, `${type} ${view} ${language}`).toEqual([]);
        }
      }
    }
  });

  it('are numbered from one without gaps, and broken where the language breaks', () => {
    const garment = resolveGarment(normaliseGarment({ type: 'coat' }), body);
    const notes = placedNotesOf(garment, drawFlat(garment, 'front', body), 'en');
    expect(notes.map((one) => one.number)).toEqual(notes.map((_, i) => i + 1));
    expect(wrapped('one two three', 7 * NOTE.size * 0.54)).toEqual(['one two', 'three']);
    expect(wrapped('衬衫领领座领面', NOTE.size * 4.2)).toEqual(['衬衫领领', '座领面']);
  });

  it('say who closes over whom only where the flat shows it: laps mirror between markets, never on East Asian fronts', () => {
    const edgesOf = (type: 'shirt' | 'cross-collar-top', market: 'womenswear' | 'menswear'): string => {
      const on = bodyOf('M', market);
      const drawing = drawFlat(resolveGarment(normaliseGarment({ type }), on), 'front', on);
      const xs = drawing.groups.filter((group) => group.part === (type === 'shirt' ? 'closure' : 'collar')).flatMap((group) => group.paths.filter((one) => one.line === (type === 'shirt' ? 'topstitch' : 'hidden')).map((one) => one.path.start[0]));
      return xs.map((x) => Math.sign(Math.round(x))).join();
    };
    expect(edgesOf('cross-collar-top', 'womenswear')).toBe(edgesOf('cross-collar-top', 'menswear'));
    const first = (market: 'womenswear' | 'menswear'): number => {
      const on = bodyOf('M', market);
      const drawing = drawFlat(resolveGarment(normaliseGarment({ type: 'shirt' }), on), 'front', on);
      return drawing.groups.find((group) => group.part === 'closure')?.paths[0]?.path.start[0] ?? 0;
    };
    expect(Math.sign(first('womenswear'))).toBe(1);
    expect(Math.sign(first('menswear'))).toBe(-1);
  });
});

describe('measures on a flat', () => {
  it('have one letter each, lie on the drawing, and are as long as they say where they are flat widths', () => {
    for (const type of GARMENT_IDS) {
      const garment = resolveGarment(normaliseGarment({ type }), body);
      const pair = [drawFlat(garment, 'front', body), drawFlat(garment, 'back', body)] as const;
      const lines = measureLines(garment, pair);
      expect(lines.length, type).toBeGreaterThanOrEqual(3);
      expect(new Set(lines.map((one) => one.letter)).size).toBe(lines.length);
      for (const line of lines) {
        const { left, top, right, bottom } = pair[line.view === 'front' ? 0 : 1].box;
        for (const [x, y] of [line.from, line.to]) {
          expect(x > left - 60 && x < right + 60 && y > top - 60 && y < bottom + 60, `${type} ${line.id}`).toBe(true);
        }
      }
    }
    const tee = resolveGarment(normaliseGarment({ type: 't-shirt' }), body);
    const lines = measureLines(tee, [drawFlat(tee, 'front', body), drawFlat(tee, 'back', body)]);
    const chest = lines.find((one) => one.id === 'chest-1in-below-armhole');
    const value = tee.measurements.find((one) => one.id === 'chest-1in-below-armhole')?.value ?? 0;
    expect(Math.abs(((chest?.to[0] ?? 0) - (chest?.from[0] ?? 0)) * 2 - value)).toBeLessThan(20);
  });
});

describe('the sheet', () => {
  it('keeps every word inside the paper, in every mode, with ids that are unique and live paths only', () => {
    for (const type of ['coat', 'jeans', 'mamian-skirt', 'ball-gown', 'biker-jacket', 'kebaya'] as const) {
      for (const language of LANGUAGES) {
        const svg = flatsToSvg(sampleDesign(type, {}, { isOutfit: true }), { callouts: true, measurements: true, mode: 'colour', language });
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size, type).toBe(ids.length);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|<image|<marker/);
        expect((svg.match(/<g[ >]/g) ?? []).length).toBe((svg.match(/<\/g>/g) ?? []).length);
        const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
        let [dx, worst] = [0, 0];
        for (const match of svg.matchAll(/translate\(([-\d.]+)|<text x="([-\d.]+)"/g)) {
          if (match[1] !== undefined) dx = Number(match[1]);
          else worst = Math.max(worst, Number(match[2]));
        }
        expect(dx, type).toBeGreaterThan(0);
        expect(worst, type).toBeLessThan(width);
      }
    }
  });

  it('fills with the pinned colours exactly, and a part with its own', () => {
    const svg = flatsToSvg(sampleDesign('shirt', { colours: ['#a1b2c3', '#111111'], parts: { collar: { colours: ['#d4e5f6'] } } }), { mode: 'colour' });
    expect(svg).toContain('fill="#a1b2c3"');
    expect(svg).toContain('fill="#d4e5f6"');
    expect(flatsToSvg(sampleDesign('shirt', { colours: ['#a1b2c3'] }))).not.toContain('#a1b2c3');
  });

  it('fills a printed cloth with its repeat, whole across the edges of the tile', () => {
    const tile = { id: 't', width: 40, height: 30, background: '#ffeedd', shapes: [{ outline: [[-5, 4], [5, 4], [5, 10]] as const, fill: '#123456' }] } as const;
    const svg = flatsToSvg(sampleDesign('shirt', { print: { id: 'floral', scale: 1, rotation: 0 } }), { mode: 'colour', patternOf: () => ({ tile, scale: 2, rotation: 0.5 }) });
    expect(svg).toContain('<pattern id="g0.print"');
    expect(svg).toContain('fill="url(#g0.print)"');
    expect(svg.match(/fill="#123456"/g)?.length).toBe(2);
  });
});
