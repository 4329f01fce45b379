import { describe, expect, it } from 'vitest';
import { FACE_FAMILIES, HAIRSTYLES, HAIR_COLOURS, HAIR_IDS, HEADS, HEAD_IDS, SHOES, SHOE_IDS, SKINS, headsFor, suiting } from './looks.ts';

describe('looks', () => {
  it('names each item once', () => {
    for (const ids of [HEAD_IDS, HAIR_IDS, SHOE_IDS, SKINS, HAIR_COLOURS]) expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes colours as #rrggbb', () => {
    for (const colour of [...SKINS, ...HAIR_COLOURS]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('has heads of each family, hair and shoes for both markets', () => {
    for (const market of ['womenswear', 'menswear'] as const) {
      for (const family of FACE_FAMILIES) expect(headsFor(market, family).length).toBeGreaterThanOrEqual(5);
      expect(suiting(HAIRSTYLES, market).length).toBeGreaterThanOrEqual(5);
      expect(suiting(SHOES, market).length).toBeGreaterThanOrEqual(4);
    }
    expect(HEADS.length).toBe(HEAD_IDS.length);
  });

  it('offers a headscarf only with clothes that cover', () => {
    const ids = (isCovered: boolean): string[] => suiting(HAIRSTYLES, 'womenswear', { isCovered }).map((item) => item.id);
    expect(ids(true)).toContain('headscarf');
    expect(ids(false)).not.toContain('headscarf');
    expect(ids(true).length).toBe(ids(false).length + 1);
  });
});
