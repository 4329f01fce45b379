import { describe, expect, it } from 'vitest';
import { boxOf } from '@toile/geometry';
import type { Layer, Scene } from '@toile/drawing';
import { allowedParts, GARMENTS, isSound, resolve, sampleDesign } from '@toile/garment';
import type { Design, GarmentChoice, PartFacet } from '@toile/garment';
import { composeCroquis, croquisParts } from './index.ts';

const UPPER = GARMENTS.filter((entry) => ['top', 'outerwear', 'dress', 'jumpsuit'].includes(entry.kind));
const FACETS = ['neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem', 'length', 'silhouette', 'details'] as const satisfies readonly PartFacet[];
const WEARERS = [
  { market: 'womenswear', size: 'M', pose: 'contrapposto' }, { market: 'womenswear', size: '3XL', pose: 'hand-at-collar' },
  { market: 'womenswear', size: 'XS', pose: 'three-quarter' }, { market: 'womenswear', size: 'L', pose: 'back' },
  { market: 'womenswear', size: 'S', pose: 'power' }, { market: 'womenswear', size: 'M', pose: 'stride' },
] as const;

const wearing = (type: (typeof UPPER)[number]['id'], facet: PartFacet, value: string, i: number): Design => {
  const wearer = WEARERS[i % WEARERS.length] as (typeof WEARERS)[number];
  return sampleDesign(type, { [facet]: facet === 'details' ? [value] : value }, { market: wearer.market, size: wearer.size, seed: i, figure: { pose: wearer.pose } });
};

const allFinite = (layer: Layer): boolean =>
  [...layer.outline, ...(layer.holes ?? []).flat(), ...(layer.inks ?? []).flatMap((ink) => [...ink.points]), ...(layer.shapes ?? []).flatMap((shape) => [...shape.outline])]
    .every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) && (layer.surface?.points ?? []).every((v) => Number.isFinite(v));

describe('every garment that hangs from the shoulders', () => {
  for (const { id, isDrawable, kind } of UPPER) {
    it(`${id} draws with each part it can carry, in all poses and on small and large bodies`, () => {
      let i = 0;
      const faults: string[] = [];
      for (const facet of isDrawable ? FACETS : (['collar', 'sleeve', 'closure'] as const)) {
        for (const value of allowedParts(id, facet)) {
          const design = wearing(id, facet, value, i++);
          const where = `${id} ${facet} ${value} ${design.figure.pose} ${design.size}`;
          for (const isOpen of [false, true]) {
            if (isOpen && (facet !== 'collar' || kind === 'dress' || kind === 'jumpsuit')) continue;
            const scene = composeCroquis(isOpen ? opened(design) : design);
            const ids = scene.layers.map((layer) => layer.id);
            expect(new Set(ids).size, `${where}: ids are unique`).toBe(ids.length);
            for (const layer of scene.layers) {
              if (layer.outline.length < 3 || !allFinite(layer)) faults.push(`${where}: ${layer.id} is open or not finite`);
              if (layer.id !== layer.part && !layer.id.startsWith(`${layer.part}.`)) faults.push(`${where}: ${layer.id} does not belong to ${layer.part}`);
            }
            expect(ownBox(scene), where).toSatisfy((box: ReturnType<typeof boxOf>) => box.left > -950 && box.right < 950 && box.top > 150 && box.bottom < 2300);
          }
        }
      }
      expect(faults).toEqual([]);
    });
  }
});

const opened = (design: Design): Design => ({ ...design, garments: design.garments.map((garment) => ({ ...garment, isOpen: true })) });
const ownBox = (scene: Scene) => boxOf(scene.layers.filter((layer) => layer.part.startsWith('g0')).flatMap((layer) => [...layer.outline]));

describe('men wear them too', () => {
  it('draws menswear in every men\'s pose', () => {
    for (const [i, type] of (['shirt', 'blazer', 'coat', 'hoodie', 't-shirt', 'bomber', 'waistcoat'] as const).entries()) {
      const pose = ['m-stand', 'm-walk', 'm-pockets', 'm-lapel', 'm-three-quarter', 'm-one-pocket', 'm-back'][i] as string;
      const scene = composeCroquis(sampleDesign(type, {}, { market: 'menswear', isOutfit: true, figure: { pose } }));
      expect(scene.layers.every(allFinite), `${type} ${pose}`).toBe(true);
    }
  });
});

/** True for values that hold the same data; typed arrays by their numbers. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Number.isNaN(a) && Number.isNaN(b);
  if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) {
    const x = a as Float32Array, y = b as Float32Array;
    return x.length === y.length && x.every((value, i) => value === y[i]);
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

function changedParts(before: Scene, after: Scene): Set<string> {
  const a = new Map(before.layers.map((layer) => [layer.id, layer]));
  const b = new Map(after.layers.map((layer) => [layer.id, layer]));
  return new Set([...a.values(), ...b.values()].filter(({ id }) => !same(a.get(id), b.get(id))).map(({ part }) => part));
}

/**
 * What a change of one part may touch beside the part itself. A sleeve cuts its own armhole into the body; a neckline cuts the
 * body's upper edge, and with it what is sewn to that edge; a closure decides how far a lapel or a funnel is closed, and two rows
 * of buttons push the pockets outwards; a raglan sleeve is sewn to the neckline. A lapel on a wrapped front rolls the front's own edge.
 */
const DEPENDANTS: Readonly<Record<string, readonly string[]>> = {
  collar: ['collar', 'neckline'],
  sleeve: ['sleeve', 'rib-cuff', 'epaulette', 'body', 'closure'],
  closure: ['closure', 'collar', 'body', 'sleeve', 'piping', 'ruffle', 'patch-pocket', 'flap-pocket', 'welt-pocket', 'cargo-pocket'],
};

describe('a change of one part leaves every other layer as it was', () => {
  const change = (choice: GarmentChoice, facet: PartFacet, value: string): GarmentChoice => ({ ...choice, [facet]: value });
  for (const facet of ['collar', 'sleeve', 'closure'] as const) {
    it(`of the ${facet}`, () => {
      let tried = 0;
      for (const { id } of UPPER.filter((entry) => entry.isDrawable)) {
        const design = sampleDesign(id, {}, { seed: 5 });
        const before = composeCroquis(design);
        const index = design.garments.findIndex((garment) => garment.type === id);
        const garment = design.garments[index] as GarmentChoice;
        for (const value of allowedParts(id, facet)) {
          const next = change(garment, facet, value);
          if (value === garment[facet] || !isSound(next)) continue;
          // Some collars bring their own opening: lapels a break point, stands a closed throat. That is a change of the neckline.
          const other: Design = { ...design, garments: design.garments.map((g, i) => (i === index ? next : g)) };
          if (facet === 'collar' && garment.closure === 'wrap') continue;
          if (facet !== 'sleeve' && neckOf(design, index) !== neckOf(other, index)) continue;
          const allowed = (DEPENDANTS[facet] ?? []).map((part) => `g${index}.${part}`);
          const touched = [...changedParts(before, composeCroquis(other))].filter((part) => !allowed.includes(part) && !part.startsWith('figure'));
          expect(touched, `${id}: ${String(garment[facet])} → ${value}`).toEqual([]);
          tried++;
        }
      }
      expect(tried).toBeGreaterThan(20);
    });
  }

  /** Skirts and legs answer for their own details. */
  const BELOW = ['g0.skirt', 'g0.legs', 'g0.waistband', 'g0.hem'];
  it('of one detail, sewn on', () => {
    for (const { id } of UPPER.filter((entry) => entry.isDrawable)) {
      const design = sampleDesign(id, { details: [] }, { seed: 5 });
      const before = composeCroquis(design);
      const garment = design.garments[0] as GarmentChoice;
      for (const detail of allowedParts(id, 'details')) {
        // Quilting is in the cloth, rib and gathers are in the cut: they change the body by right.
        if (['quilting', 'rib-cuff', 'cut-out', 'gather', 'pleat', 'tier', 'peplum'].includes(detail)) continue;
        const next: GarmentChoice = { ...garment, details: [detail] };
        if (!isSound(next) || garment.details.length > 0) continue;
        const touched = [...changedParts(before, composeCroquis({ ...design, garments: [next] }))].filter((part) => part !== `g0.${detail}` && !BELOW.includes(part));
        expect(touched, `${id} + ${detail}`).toEqual([]);
      }
    }
  });

  it('of the colour of one part', () => {
    const design = sampleDesign('shirt', {}, { seed: 5 });
    const [garment] = design.garments as [GarmentChoice];
    const dyed: Design = { ...design, garments: [{ ...garment, parts: { collar: { colours: ['#203a5c'] } } }] };
    expect([...changedParts(composeCroquis(design), composeCroquis(dyed))]).toEqual(['g0.collar']);
  });
});

const neckOf = (design: Design, index: number): string => JSON.stringify(resolve(design).garments[index]?.neck);

describe('a scene', () => {
  it('is the same for the same design', () => {
    const design = sampleDesign('trench-coat', {}, { isOutfit: true, seed: 9 });
    expect(same(composeCroquis(design), composeCroquis(design))).toBe(true);
  });

  it('names its parts in the order they are painted', () => {
    const scene = composeCroquis(sampleDesign('shirt', {}, { isOutfit: true }));
    const parts = croquisParts(scene).map(({ part }) => part);
    expect(parts).toContain('g0.collar');
    expect(parts.indexOf('g0.body')).toBeLessThan(parts.indexOf('g0.closure'));
  });
});
