import { bodyOf } from '@toile/figure';
import { normaliseGarment, resolveGarment } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { drawFlat } from './draw-flat.ts';
import type { FlatDrawing, LineKind } from './drawing.ts';

type Type = GarmentChoice['type'];
const flat = (type: Type, view: 'front' | 'back', { parts = {}, market = 'womenswear' }: { readonly parts?: object; readonly market?: 'womenswear' | 'menswear' } = {}): FlatDrawing => {
  const body = bodyOf('M', market);
  return drawFlat(resolveGarment(normaliseGarment({ type, ...parts } as never), body), view, body);
};
const has = (drawing: FlatDrawing, part: string): boolean => drawing.groups.some((group) => group.part === part);
const count = (drawing: FlatDrawing, part: string, line: LineKind): number => drawing.groups.filter((group) => group.part === part).flatMap((group) => group.paths.filter((one) => one.line === line)).length;
const centres = (drawing: FlatDrawing, part: string, line: LineKind): readonly number[] => drawing.groups.filter((group) => group.part === part).flatMap((group) => group.paths.filter((one) => one.line === line).map((one) => Math.sign(Math.round(one.path.start[0]))));

describe('each garment is drawn as its pattern is made', () => {
  it('puts on the front what is in front and on the back what is behind', () => {
    const rows: readonly (readonly [Type, string, boolean, boolean])[] = [
      ['polo', 'closure', true, false], ['corset', 'closure', true, true], ['parka', 'fur-trim', true, true], ['parka', 'drawstring', true, true], ['biker-jacket', 'flap-pocket', true, false], ['biker-jacket', 'welt-pocket', true, false],
      ['mermaid-gown', 'godet', true, true], ['godet-skirt', 'godet', true, true], ['kebaya', 'closure', true, false], ['ao-dai', 'lining', true, false], ['bolero', 'lining', true, false], ['cargo-trousers', 'cargo-pocket', true, true], ['ruqun', 'belt', true, false],
    ];
    for (const [type, part, inFront, behind] of rows) {
      expect([has(flat(type, 'front'), part), has(flat(type, 'back'), part)], `${type} ${part}`).toEqual([inFront, behind]);
    }
  });

  it('dashes the edge that lies hidden under a lap, where the lap is', () => {
    for (const type of ['wrap-dress', 'wrap-skirt', 'cross-collar-top', 'mamian-skirt'] as const) {
      const hidden = (view: 'front' | 'back'): number => ['closure', 'collar', 'skirt'].reduce((sum, part) => sum + count(flat(type, view), part, 'hidden'), 0);
      expect(hidden('front'), type).toBeGreaterThan(0);
      // A mamian skirt laps behind as it does in front.
      expect(hidden('back') > 0, type).toBe(type === 'mamian-skirt');
    }
  });

  it('laps women right over left and men left over right; crossed collars always left over right', () => {
    const edge = (market: 'womenswear' | 'menswear'): number => centres(flat('coat', 'front', { market }), 'closure', 'outline')[0] ?? 0;
    expect([edge('womenswear'), edge('menswear')]).toEqual([1, -1]);
    const hidden = (market: 'womenswear' | 'menswear'): readonly number[] => centres(flat('cross-collar-top', 'front', { market }), 'collar', 'hidden');
    expect(hidden('womenswear')).toEqual(hidden('menswear'));
    // The under band's edge ends on the right of the paper: the wearer's left front covers it.
    expect(hidden('menswear').every((sign) => sign > 0)).toBe(true);
  });

  it('bores buttonholes upright in shirts and across in coats', () => {
    const lies = (type: Type): readonly boolean[] => flat(type, 'front').groups.filter((group) => group.part === 'closure').flatMap((group) => group.paths)
      .filter(({ path, line, fill }) => { const end = path.curves[0]?.[2]; return line === 'seam' && fill === 'none' && path.curves.length === 1 && end !== undefined && Math.hypot(end[0] - path.start[0], end[1] - path.start[1]) < 40; })
      .map(({ path }) => Math.abs((path.curves[0]?.[2][1] ?? 0) - path.start[1]) > Math.abs((path.curves[0]?.[2][0] ?? 0) - path.start[0]));
    expect(lies('shirt').length).toBeGreaterThan(3);
    expect(lies('shirt').every(Boolean)).toBe(true);
    expect(lies('coat').length).toBeGreaterThan(1);
    expect(lies('coat').some(Boolean)).toBe(false);
  });

  it('lets a fishtail down behind and shows it under the front', () => {
    const [front, back] = [flat('parka', 'front'), flat('parka', 'back')];
    expect(back.box.bottom - (front.marks['hem-side']?.[1] ?? 0)).toBeGreaterThan(60);
    expect(has(front, 'lining')).toBe(true);
    expect(front.box.bottom).toBeCloseTo(back.box.bottom, 0);
  });

  it('shows from behind the inside of a front that stands higher', () => {
    for (const parts of [{ neckline: 'halter' }, { neckline: 'strapless' }, { neckline: 'sweetheart' }]) expect(has(flat('sheath-dress', 'back', { parts }), 'lining'), JSON.stringify(parts)).toBe(true);
    expect(has(flat('sheath-dress', 'back', { parts: { neckline: 'crew' } }), 'lining')).toBe(false);
  });
});
