import { describe, expect, it } from 'vitest';
import { BODIES, SAMPLE_SIZE, SIZE_IDS, bodyOf, dollBody, giantBody, isSizeId, sizeNamesOf } from './sizes.ts';

const MARKETS = ['womenswear', 'menswear'] as const;
const GROWING = ['bustGirth', 'underbustGirth', 'waistGirth', 'hipGirth', 'neckGirth', 'upperArmGirth', 'wristGirth', 'thighGirth', 'kneeGirth', 'ankleGirth', 'shoulderWidth', 'armLength'] as const;
const HEIGHTS = ['hpsToBust', 'hpsToWaist', 'hpsToHip', 'hpsToCrotch', 'hpsToKnee', 'hpsToAnkle', 'hpsToFloor'] as const;

describe('bodies', () => {
  it('has every letter size in both markets', () => {
    expect(BODIES).toHaveLength(SIZE_IDS.length * 2);
    for (const market of MARKETS) for (const size of SIZE_IDS) expect(bodyOf(size, market)).toMatchObject({ sizeId: size, market });
  });

  it('gives unisex the womenswear body and refuses an unknown size', () => {
    expect(bodyOf('L', 'unisex')).toBe(bodyOf('L', 'womenswear'));
    expect(() => bodyOf('XXXS', 'womenswear')).toThrow(/no womenswear body of size XXXS/);
    expect(isSizeId('XXXS')).toBe(false);
  });

  it.each(MARKETS)('grows in every girth from size to size (%s)', (market) => {
    for (const name of GROWING) {
      const values = SIZE_IDS.map((size) => bodyOf(size, market)[name]);
      expect(values, name).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(values).size, name).toBe(values.length);
    }
  });

  it('keeps its landmarks in order from shoulder to floor, on dolls and giants too', () => {
    for (const body of [...BODIES, ...MARKETS.map(dollBody), ...MARKETS.map(giantBody)]) {
      const heights = HEIGHTS.map((name) => body[name]);
      heights.forEach((height, i) => expect(height, `${body.sizeId} ${HEIGHTS[i]}`).toBeGreaterThan(i === 0 ? 0 : (heights[i - 1] as number)));
      expect(body.hpsToFloor).toBeLessThan(body.stature);
    }
  });

  it('agrees with the published body tables (DOB 36 and 46, HAKA 50)', () => {
    expect(bodyOf('S', 'womenswear')).toMatchObject({ bustGirth: 840, waistGirth: 680, hipGirth: 940, stature: 1680 });
    expect(bodyOf('XL', 'womenswear')).toMatchObject({ bustGirth: 1040, waistGirth: 880, hipGirth: 1090 });
    expect(bodyOf('M', 'menswear')).toMatchObject({ bustGirth: 1000, waistGirth: 880 });
  });

  it('names sizes as other countries do', () => {
    expect(sizeNamesOf('M', 'womenswear')).toEqual({ eu: '38', uk: '12', us: '8', cn: '170/88A' });
    expect(sizeNamesOf('M', 'menswear')).toEqual({ eu: '50', uk: '40', us: '40', cn: '180/100A' });
  });

  it('draws in a size it has', () => expect(SIZE_IDS).toContain(SAMPLE_SIZE));
});
