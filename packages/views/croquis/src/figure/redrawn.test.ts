import { describe, expect, it } from 'vitest';
import { bodyOf, HOUSE_MANNEQUIN, LEVELS, POSE_IDS, poseFigure, redrawingOf } from '@toile/figure';
import type { Mannequin } from '@toile/figure';
import { changePart, resolve, sampleDesign, validateDesign } from '@toile/garment';
import type { Design, GarmentId } from '@toile/garment';
import { composeCroquis } from '../compose.ts';
import { sceneFaults } from '../scene-faults.ts';

/** The ends of what a figure may be. */
const MANNEQUINS: Readonly<Record<string, Mannequin>> = {
  'as in life': { heads: 7.5, neck: 0.185, waist: 0.39, crotch: 0.53, knee: 0.735, shoulderWidth: 0.225, waistWidth: 0.14, hipWidth: 0.2 },
  'a child': { heads: 5.8, neck: 0.215, waist: 0.44, crotch: 0.57, knee: 0.775, shoulderWidth: 0.22, waistWidth: 0.17, hipWidth: 0.19 },
  'long and lean': { heads: 11.5, neck: 0.13, waist: 0.28, crotch: 0.41, knee: 0.66, shoulderWidth: 0.13, waistWidth: 0.066, hipWidth: 0.11 },
  'broad shoulders': { heads: 8, neck: 0.17, waist: 0.37, crotch: 0.5, knee: 0.71, shoulderWidth: 0.25, waistWidth: 0.08, hipWidth: 0.12 },
  'broad hips': { heads: 8.5, neck: 0.165, waist: 0.34, crotch: 0.5, knee: 0.72, shoulderWidth: 0.14, waistWidth: 0.1, hipWidth: 0.23 },
};
const GARMENTS: readonly GarmentId[] = ['shirt', 'trench-coat', 'wrap-dress', 'jeans', 'hoodie', 'jumpsuit'];
const POSES = [['contrapposto', 'womenswear'], ['hand-on-hip', 'womenswear'], ['m-walk', 'menswear'], ['back', 'womenswear']] as const;

const worn = (type: GarmentId, [pose, market]: readonly [string, 'womenswear' | 'menswear'], mannequin?: Mannequin): Design => sampleDesign(type, {}, { market, isOutfit: true, figure: { pose, ...(mannequin ? { mannequin } : {}) } });
const inWords = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (ArrayBuffer.isView(one) ? [...(one as unknown as Iterable<number>)] : one));

describe('a look on the designer’s own mannequin', () => {
  for (const [name, mannequin] of Object.entries(MANNEQUINS)) {
    it(`is drawn without a fault, layer for layer as on the house figure: ${name}`, () => {
      const faults = GARMENTS.flatMap((type) => POSES.flatMap((pose) => {
        const design = worn(type, pose, mannequin);
        expect(validateDesign(structuredClone(design))).toMatchObject({ ok: true });
        const scene = composeCroquis(design);
        return sceneFaults(design, scene).map((fault) => `${type}, ${pose[0]}: ${fault}`);
      }));
      expect(faults).toEqual([]);
    });
  }

  it('is cut as it was: no finished measurement changes', () => {
    for (const type of GARMENTS) expect(inWords(resolve(worn(type, POSES[0], MANNEQUINS['a child'])).garments)).toBe(inWords(resolve(worn(type, POSES[0])).garments));
  });

  it('keeps the very layers that an edit leaves alone', () => {
    const design = worn('shirt', POSES[0], MANNEQUINS['as in life']);
    const edited = changePart(design, design.garments.findIndex(({ type }) => type === 'shirt'), { field: 'collar', value: 'mandarin' });
    if (!edited.ok) throw new Error('the collar was refused');
    const before = composeCroquis(design), after = composeCroquis(edited.value.design);
    const kept = new Set(before.layers), words = new Set(before.layers.map(inWords));
    const others = after.layers.filter((layer) => !layer.part.startsWith('g0') && !/^figure\.(torso|head)$/.test(layer.part));
    expect(others.length).toBeGreaterThan(8);
    expect(others.filter((layer) => !kept.has(layer)).map((layer) => layer.id)).toEqual([]);
    const sleeves = after.layers.filter((layer) => layer.part === 'g0.sleeve');
    expect(sleeves.filter((layer) => !words.has(inWords(layer))).map((layer) => layer.id)).toEqual([]);
    expect(after.layers.every((layer) => kept.has(layer))).toBe(false);
  });

  it('lies where it lay when the mannequin is the house figure', () => {
    for (const pose of POSES) {
      const house = composeCroquis(worn('wrap-dress', pose)), traced = composeCroquis(worn('wrap-dress', pose, HOUSE_MANNEQUIN));
      const far = Math.max(...house.layers.flatMap((layer, i) => layer.outline.map(([x, y], k) => { const at = traced.layers[i]?.outline[k]; return at ? Math.hypot(at[0] - x, at[1] - y) : Infinity; })));
      expect(far).toBeLessThan(0.01);
    }
  });
});

describe('the way to a mannequin', () => {
  it('puts the landmarks of a standing figure where they were marked', () => {
    for (const mannequin of Object.values(MANNEQUINS)) {
      const redraw = redrawingOf(poseFigure('contrapposto', bodyOf('M', 'womenswear')), mannequin);
      const shares = [[LEVELS.waist, mannequin.waist], [LEVELS.crotch, mannequin.crotch], [LEVELS.knee, mannequin.knee], [LEVELS.crown, 0], [LEVELS.floor, 1], [LEVELS.chin, 1 / mannequin.heads]] as const;
      // The corners are rounded, which costs a landmark a few millimetres of two metres.
      for (const [level, share] of shares) expect(Math.abs(redraw([0, level])[1] / LEVELS.floor - share)).toBeLessThan(0.004);
    }
  });

  it('never folds a picture over, in any pose', () => {
    const folded: string[] = [];
    for (const id of POSE_IDS) {
      for (const [name, mannequin] of Object.entries(MANNEQUINS)) {
        const redraw = redrawingOf(poseFigure(id, bodyOf('M', id.startsWith('m-') ? 'menswear' : 'womenswear')), mannequin);
        const levels = Array.from({ length: 425 }, (_, i) => i * 6 - 250);
        const isRising = levels.every((y) => redraw([0, y + 6])[1] > redraw([0, y])[1] && redraw([300, y])[0] > redraw([-300, y])[0]);
        if (!isRising) folded.push(`${id}, ${name}`);
      }
    }
    expect(folded).toEqual([]);
  });
});
