import { boxOf, isInside } from '@toile/geometry';
import type { Box } from '@toile/geometry';
import { createPainter, pickPart } from '@toile/drawing';
import type { Layer, Scene } from '@toile/drawing';
import { bodyOf, poseFigure } from '@toile/figure';
import type { PosedFigure } from '@toile/figure';
import { ACCESSORIES, ACCESSORY_IDS, accessoryOf, normaliseAccessory, sampleDesign, withAccessories } from '@toile/garment';
import type { AccessoryChoice, AccessoryId, AccessoryPlace, Design, GarmentId } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { composeCroquis } from '../compose.ts';
import { sceneFaults } from '../scene-faults.ts';

/** What each is shown on, where plain clothes would not do. */
const WITH: { readonly [A in AccessoryId]?: GarmentId } = { tie: 'shirt', gloves: 'coat', 'obi-belt': 'kimono-jacket', sash: 'shirt-dress', 'leather-belt': 'coat', 'long-scarf': 'coat', pashmina: 'slip-dress', clutch: 'qipao' };
const HEAD: readonly AccessoryId[] = ['beret', 'bucket-hat', 'wide-brim-hat', 'beanie', 'baseball-cap', 'head-scarf'];
const put = (design: Design, ...choices: readonly (AccessoryId | AccessoryChoice)[]): Design => withAccessories(design, choices.map((one) => normaliseAccessory(typeof one === 'string' ? { type: one, colours: ['#7a2f3b', '#d9b878'] } : one)));
const own = (scene: Scene, id = 'a0'): readonly Layer[] => scene.layers.filter((layer) => layer.part === id);
const inWords = (layer: Layer): string => JSON.stringify(layer, (_, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<number>)] : value));
const boxOfAll = (layers: readonly Layer[]): Box => boxOf(layers.flatMap((layer) => [...layer.outline, ...(layer.inks ?? []).filter((ink) => ink.isClipped !== true).flatMap((ink) => ink.points), ...(layer.shapes ?? []).filter((shape) => shape.isClipped !== true).flatMap((shape) => shape.outline)]));

/** Where the sheets of a place must lie: levels and reach to both sides of the body's middle, mm. */
const PLACES: { readonly [P in AccessoryPlace]: (figure: PosedFigure) => Box } = {
  head: (figure) => ({ left: figure.centre(240) - 260, right: figure.centre(240) + 260, top: -95, bottom: 400 }),
  face: (figure) => ({ left: figure.centre(240) - 120, right: figure.centre(240) + 120, top: 60, bottom: 200 }),
  ears: (figure) => ({ left: figure.centre(240) - 120, right: figure.centre(240) + 120, top: 90, bottom: 300 }),
  neck: () => ({ left: -320, right: 320, top: 230, bottom: 1000 }),
  shoulders: () => ({ left: -560, right: 560, top: 230, bottom: 1080 }),
  waist: () => ({ left: -420, right: 420, top: 480, bottom: 1260 }),
  hand: () => ({ left: -700, right: 700, top: 240, bottom: 2020 }),
  back: () => ({ left: -420, right: 420, top: 230, bottom: 800 }),
};
/** What nobody sees from behind. */
const isUnseen = (id: AccessoryId, figure: PosedFigure): boolean => (id === 'sunglasses' && figure.head.view === 'back') || ((id === 'tie' || id === 'necklace') && figure.view === 'back');

const BARE = new Map<string, ReadonlySet<string>>();
/** What is wrong with the clothes alone is none of an accessory's. */
function faultsOfBare(bare: Design): ReadonlySet<string> {
  const known = BARE.get(bare.id) ?? new Set(sceneFaults(bare, composeCroquis(bare)));
  BARE.set(bare.id, known);
  return known;
}

const WEARERS = [
  { market: 'womenswear', size: 'S', poses: ['contrapposto', 'hand-on-hip', 'both-pockets', 'back-walk', 'three-quarter', 'seated'] },
  { market: 'menswear', size: '2XL', poses: ['m-stand', 'm-over-shoulder', 'm-pockets', 'm-back', 'm-look-away', 'm-seated'] },
] as const;

describe('what tells one accessory from another', () => {
  it('is the corner of a kerchief over the nape, and the band across the breast of who carries a pack', () => {
    const wear = (id: AccessoryId, pose: string): readonly Layer[] => own(composeCroquis(put(sampleDesign('sweater', {}, { market: 'womenswear', isOutfit: true, figure: { pose } }), id)));
    const chin = poseFigure('back-away', bodyOf('M', 'womenswear')).pointAt(228, 0)[1];
    const scarf = wear('head-scarf', 'back-away').find(({ id }) => id === 'a0.body') as Layer;
    const lowest = scarf.outline.reduce((low, point) => (point[1] > low[1] ? point : low));
    expect(lowest[1]).toBeGreaterThan(chin + 60);
    // A corner: a little higher it is narrow.
    const near = scarf.outline.filter(([, y]) => y > lowest[1] - 12).map(([x]) => x);
    expect(Math.max(...near) - Math.min(...near)).toBeLessThan(40);
    expect(wear('backpack', 'contrapposto').map(({ id }) => id)).toEqual(expect.arrayContaining(['a0.breast', 'a0.buckle.left', 'a0.buckle.right', 'a0.webbing.left']));
  });
});

describe('accessories on a croquis', () => {
  it.each(ACCESSORY_IDS)('%s lies where it is worn, finite and under ids of its own, in every pose and on every body', (id) => {
    const faults: string[] = [];
    for (const { market, size, poses } of WEARERS) {
      for (const pose of poses) {
        const bare = sampleDesign(WITH[id] ?? 'sweater', {}, { market, size, isOutfit: true, figure: { pose } });
        const design = put(bare, id);
        const scene = composeCroquis(design);
        const figure = poseFigure(pose, bodyOf(size, market));
        const layers = own(scene);
        faults.push(...sceneFaults(design, scene).filter((fault) => !faultsOfBare(bare).has(fault)).map((fault) => `${pose}: ${fault}`));
        if (isUnseen(id, figure) !== (layers.length === 0)) faults.push(`${pose}: ${layers.length} layers`);
        if (layers.length === 0) continue;
        const box = boxOfAll(layers), place = PLACES[accessoryOf(id).place](figure);
        if (box.left < place.left || box.right > place.right || box.top < place.top || box.bottom > place.bottom) faults.push(`${pose}: it lies from ${JSON.stringify(box)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('sit on the skull: hats cover the crown of any hair, and leave mouth and chin free', () => {
    for (const id of HEAD) {
      for (const [hair, pose] of [['afro', 'catwalk'], ['topknot', 'contrapposto'], ['pony', 'look-away'], ['waves', 'back-walk'], ['curls', 'three-quarter']] as const) {
          const scene = composeCroquis(put(sampleDesign('t-shirt', {}, { isOutfit: true, figure: { pose, hair } }), id));
          const top = boxOfAll(own(scene)).top;
          const hairTop = Math.min(...scene.layers.filter((layer) => layer.part === 'figure.hair').map((layer) => boxOf(layer.outline).top), 999);
          expect(hairTop, `${id} on ${hair} in ${pose}`).toBeGreaterThan(top);
          const face = boxOf(scene.layers.find((layer) => layer.id === 'figure.head.face')?.outline ?? []);
          const mouth = [(face.left + face.right) / 2, face.top + (face.bottom - face.top) * 0.84] as const;
          const isShown = pose === 'back-walk' || id === 'head-scarf' || !own(scene).some((layer) => isInside(layer.outline, mouth));
          expect(isShown, `${id} on ${hair} in ${pose}: the mouth`).toBe(true);
      }
    }
  });

  it('change nothing but their own layers, and the hair under what is worn on the head; pixels too', () => {
    const painter = createPainter();
    const paint = { width: 192, height: 288, style: 'watercolour', paper: '#faf6ee', hasGroundShadow: true } as const;
    for (const { id } of ACCESSORIES) {
      const bare = sampleDesign(WITH[id] ?? 'sweater', {}, { isOutfit: true, seed: 5, figure: { hair: 'afro' } });
      const worn = put(bare, id);
      const before = composeCroquis(bare), after = composeCroquis(worn);
      const known = new Map(before.layers.map((layer) => [layer.id, inWords(layer)]));
      const changed = after.layers.filter((layer) => known.get(layer.id) !== inWords(layer));
      const gone = before.layers.filter((layer) => !after.layers.some((other) => other.id === layer.id));
      const allowed = HEAD.includes(id) ? /^(a0|figure\.hair)$/ : /^a0$/;
      expect([...changed, ...gone].map((layer) => layer.part).filter((part) => !allowed.test(part)), id).toEqual([]);
      const first = Uint8ClampedArray.from(painter.paint(before, paint).rgba), second = painter.paint(after, paint).rgba;
      const boxes = [...changed, ...gone, ...before.layers.filter((layer) => changed.some((other) => other.id === layer.id))].map((layer) => boxOfAll([layer]));
      let strayed = 0;
      for (let i = 0; i < first.length; i += 4) {
        if (first[i] === second[i] && first[i + 1] === second[i + 1] && first[i + 2] === second[i + 2]) continue;
        const x = before.view.left + (((i / 4) % 192) / 192) * before.view.width, y = before.view.top + (Math.floor(i / 4 / 192) / 288) * before.view.height;
        if (!boxes.some((box) => x > box.left - 30 && x < box.right + 44 && y > box.top - 30 && y < box.bottom + 44)) strayed += 1;
      }
      expect(strayed, id).toBe(0);
    }
  });

  it('can be pointed at, and leave the rest to be pointed at: a strap takes no more than its breadth', () => {
    for (const id of ['crossbody-bag', 'tote-bag', 'necklace', 'sunglasses', 'wide-brim-hat'] as const) {
      const scene = composeCroquis(put(sampleDesign('sweater', {}, { isOutfit: true }), id));
      const figure = poseFigure('contrapposto', bodyOf('M', 'womenswear'));
      const chest = [-1, -0.5, 0, 0.5, 1].flatMap((share) => [420, 470, 520, 570, 620, 670].map((level) => figure.pointAtEdge(level, share * 0.8)));
      const taken = chest.filter(([x, y]) => pickPart(scene, x, y) === 'a0').length;
      expect(taken, id).toBeLessThan(chest.length * 0.35);
      const face = boxOf(scene.layers.find((layer) => layer.id === 'figure.head.face')?.outline ?? []);
      expect(pickPart(scene, (face.left + face.right) / 2, face.top + (face.bottom - face.top) * 0.72), id).not.toBe('a0');
    }
  });

  it('stand each for itself: another colour moves no line, another accessory moves no layer', () => {
    for (const { id } of ACCESSORIES) {
      const bare = sampleDesign(WITH[id] ?? 'sweater', {}, { isOutfit: true, seed: 9 });
      const first = own(composeCroquis(put(bare, id)));
      const red = own(composeCroquis(put(bare, { ...normaliseAccessory({ type: id }), colours: ['#b03030', '#caa24a'] })));
      expect(red.map((layer) => [layer.id, layer.outline]), id).toEqual(first.map((layer) => [layer.id, layer.outline]));
      const other: AccessoryId = accessoryOf(id).place === 'ears' ? 'neckerchief' : 'earrings';
      expect(own(composeCroquis(put(bare, id, other))).map(inWords), id).toEqual(first.map(inWords));
    }
  });

  it('leave a look without any exactly as it was', () => {
    const bare = sampleDesign('coat', {}, { isOutfit: true });
    expect(composeCroquis({ ...bare, accessories: [] }).layers.map(inWords)).toEqual(composeCroquis(bare).layers.map(inWords));
    expect(composeCroquis(put(put(bare, 'beret', 'tote-bag'))).layers.map(inWords)).toEqual(composeCroquis(bare).layers.map(inWords));
  });
});
