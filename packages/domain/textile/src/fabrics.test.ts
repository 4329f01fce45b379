import { describe, expect, it } from 'vitest';
import { FABRIC_IDS, FABRICS, fabricOf, foldLength, isFabricId } from './fabrics.ts';
import type { FabricId } from './fabric.ts';

/** Trade ranges: g/m², and Cusick's drape coefficient, within which a typical piece of the cloth lies. */
const RANGES: Readonly<Record<FabricId, readonly [weight: readonly [number, number], drape: readonly [number, number]]>> = {
  poplin: [[90, 145], [0.45, 0.75]], denim: [[340, 475], [0.7, 0.95]], linen: [[120, 230], [0.55, 0.8]], wool: [[220, 650], [0.35, 0.6]], tweed: [[370, 560], [0.45, 0.75]],
  cashmere: [[280, 450], [0.3, 0.5]], 'silk-satin': [[70, 110], [0.2, 0.4]], chiffon: [[25, 60], [0.1, 0.3]], organza: [[20, 55], [0.7, 0.95]], tulle: [[10, 40], [0.55, 0.95]],
  velvet: [[180, 350], [0.3, 0.55]], leather: [[420, 840], [0.7, 0.95]], 'faux-fur': [[450, 1100], [0.55, 0.85]], jersey: [[130, 220], [0.2, 0.4]], 'rib-knit': [[200, 380], [0.2, 0.5]],
  'cable-knit': [[400, 700], [0.35, 0.6]], nylon: [[50, 150], [0.5, 0.8]], lace: [[60, 250], [0.3, 0.6]], corduroy: [[240, 420], [0.5, 0.8]], brocade: [[150, 350], [0.6, 0.9]],
  sequin: [[220, 450], [0.3, 0.6]],
};

describe('fabrics', () => {
  it('are all there, once each, in the order of the vocabulary', () => {
    expect(FABRICS.map((fabric) => fabric.id)).toEqual(FABRIC_IDS);
    expect(new Set(FABRIC_IDS).size).toBe(21);
    expect(Object.keys(RANGES).toSorted()).toEqual([...FABRIC_IDS].toSorted());
    expect(isFabricId('velvet')).toBe(true);
    expect(isFabricId('toString')).toBe(false);
  });

  it.each(FABRIC_IDS)('%s weighs and drapes as the trade knows it', (id) => {
    const fabric = fabricOf(id);
    const [[light, heavy], [limp, stiff]] = RANGES[id];
    expect(fabric.weight).toBeGreaterThanOrEqual(light);
    expect(fabric.weight).toBeLessThanOrEqual(heavy);
    expect(fabric.drape).toBeGreaterThanOrEqual(limp);
    expect(fabric.drape).toBeLessThanOrEqual(stiff);
  });

  it.each(FABRIC_IDS)('%s keeps every number in its range and says where it comes from', (id) => {
    const { thickness, stiffness, stretch, foldHeight, bulk, material, season, formality, source, construction, foldClass } = fabricOf(id);
    for (const share of [stiffness, stretch, formality, ...Object.values(season), material.gloss]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(thickness).toBeGreaterThan(0.05);
    expect(foldHeight).toBeGreaterThan(0.3);
    expect(bulk).toBeGreaterThanOrEqual(0);
    expect(material.id).toBe(id);
    expect(material.opacity).toBeGreaterThanOrEqual(0.3);
    expect(material.opacity).toBeLessThanOrEqual(1);
    expect(material.textureAmount ?? 0).toBeLessThanOrEqual(0.3);
    expect(Math.max(...Object.values(season))).toBeGreaterThanOrEqual(0.9);
    expect(source.length).toBeGreaterThan(40);
    expect(construction === 'hide').toBe(foldClass === 'hide');
  });

  it('order as the hand knows them', () => {
    const rank = (of: (id: FabricId) => number, ...ids: FabricId[]): void => {
      for (let i = 1; i < ids.length; i++) expect(of(ids[i] as FabricId), `${ids[i - 1]} < ${ids[i]}`).toBeGreaterThan(of(ids[i - 1] as FabricId));
    };
    rank((id) => fabricOf(id).drape, 'chiffon', 'silk-satin', 'wool', 'poplin', 'linen', 'denim');
    rank((id) => fabricOf(id).weight, 'tulle', 'chiffon', 'silk-satin', 'poplin', 'jersey', 'velvet', 'denim', 'leather');
    rank((id) => foldLength(fabricOf(id)), 'chiffon', 'silk-satin', 'poplin', 'denim', 'tweed');
    rank((id) => fabricOf(id).stretch, 'linen', 'wool', 'cable-knit', 'jersey', 'rib-knit');
    rank((id) => fabricOf(id).season.summer, 'wool', 'denim', 'linen');
  });

  it('a sheer is a sheer: only nets and sheers let skin through', () => {
    expect(FABRICS.filter((fabric) => fabric.material.opacity < 0.95).map((fabric) => fabric.id).toSorted()).toEqual(['chiffon', 'lace', 'organza', 'tulle']);
  });
});
