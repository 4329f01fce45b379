import { poseFigure, bodyOf } from '@toile/figure';
import { ACCESSORY_IDS, accessoryOf, normaliseAccessory, sampleDesign, whyNotWorn, withAccessories } from '@toile/garment';
import type { AccessoryId, Design, GarmentId } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import type { GallerySheet, Look } from './sheet-kit.ts';

type Wearer = 'womenswear' | 'menswear';
const POSES: Readonly<Record<Wearer, readonly string[]>> = {
  womenswear: ['contrapposto', 'catwalk', 'look-away', 'hand-on-hip', 'back-walk', 'seated'],
  menswear: ['m-walk', 'm-stand', 'm-hand-on-hip', 'm-back', 'm-hold-bag', 'm-lean'],
};
const HAIR: Readonly<Record<Wearer, readonly string[]>> = { womenswear: ['waves', 'chignon', 'bob', 'afro', 'pony', 'box-braids'], menswear: ['m-side-part', 'm-curls', 'm-crop', 'm-long', 'm-wavy', 'm-buzz'] };
const COLOURS: readonly (readonly [ground: Hex, trim: Hex])[] = [['#7a2f3b', '#e6cfa6'], ['#31507e', '#c2a15c'], ['#c8a878', '#3a2a22'], ['#2b2b2e', '#c2a15c'], ['#4d6650', '#ead9b0'], ['#b9552e', '#f0e2c8']];
/** On what an accessory is shown: first for itself, else what it can be worn with. */
const WITH: { readonly [A in AccessoryId]?: readonly GarmentId[] } = { 'long-scarf': ['coat', 'trench-coat'], pashmina: ['slip-dress', 'evening-gown'], tie: ['shirt'], clutch: ['evening-gown', 'qipao'], 'obi-belt': ['kimono-jacket', 'tunic'], sash: ['shirt-dress', 'kimono-jacket'], gloves: ['coat', 'trench-coat'], earrings: ['slip-dress'], necklace: ['slip-dress', 'sweater'] };
const USUAL: readonly GarmentId[] = ['sweater', 'coat', 'shirt', 't-shirt', 'a-line-dress', 'sheath-dress'];
/** Small things are shown near. */
const NEAR: readonly AccessoryId[] = ['beret', 'bucket-hat', 'wide-brim-hat', 'beanie', 'baseball-cap', 'head-scarf', 'earrings', 'sunglasses'];

function lookOf(type: AccessoryId, market: Wearer, i: number): Look {
  const pose = POSES[market][i % POSES[market].length] as string;
  const figure = { pose, hair: HAIR[market][i % HAIR[market].length] as string };
  const outfits = [...(WITH[type] ?? []), ...USUAL].map((id) => sampleDesign(id, { colours: ['#d8cfc0'] }, { market, isOutfit: true, palette: ['#5a6b7c'], seed: i + 1, figure }));
  const worn = outfits.filter((one) => whyNotWorn(one, type) === undefined);
  const bare = (worn[i % Math.max(1, Math.min(2, worn.length))] ?? outfits[0]) as Design;
  const { fabrics } = accessoryOf(type);
  const design = withAccessories(bare, [normaliseAccessory({ type, fabric: fabrics[i % Math.min(4, fabrics.length)] ?? 'leather', colours: COLOURS[i % COLOURS.length] as readonly Hex[] })]);
  const neck = poseFigure(pose, bodyOf('M', market)).pointAt(300, 0);
  return { design, label: `${type} ${pose}`, ...(NEAR.includes(type) ? { view: { left: neck[0] - 190, top: neck[1] - 380, width: 380, height: 570 } } : {}) };
}

/** Every accessory on the poses of both markets, in its usual cloths; hats and jewels near. */
export const ACCESSORIES_SHEET: GallerySheet = {
  name: 'accessories',
  make: async (studio) => {
    const looks = ACCESSORY_IDS.flatMap((type) => [0, 1, 2, 3, 4, 5, 6, 7].map((i): Look => {
      const market: Wearer = i > 5 && accessoryOf(type).markets.includes('menswear') ? 'menswear' : 'womenswear';
      return lookOf(type, market, i);
    }));
    const cells = (await studio.draw(looks, { width: 240, style: 'watercolour' })).map((cell, i) => ({ ...cell, label: looks[i]?.label ?? '' }));
    await studio.write('accessories', cells, { columns: 16, width: 240, height: 360, hasLabels: true });
  },
};
