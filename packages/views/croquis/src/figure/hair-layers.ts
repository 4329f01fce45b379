import type { HeadView } from '@toile/figure';
import type { Ink, Layer, Shape } from '@toile/drawing';
import type { FaceTemplate } from './face-template.ts';
import { capGuides, capLayer, hairlineShade, wispInks } from './hair-cap.ts';
import { cloudLayer } from './hair-cloud.ts';
import { lockLayer } from './hair-lock.ts';
import { MEN_STYLES } from './hair-men.ts';
import { plaitLayer } from './hair-plait.ts';
import type { HairKit } from './hair-strands.ts';
import type { Cap, HairPlace, HairStyle } from './hair-style.ts';
import { GATHERED_STYLES } from './hair-women-up.ts';
import { beardLayers } from './hair-beard.ts';
import { FREE_STYLES } from './hair-women-free.ts';
import { LOOSE_STYLES } from './hair-women-loose.ts';
import type { SkinTones } from './tones.ts';

/** Every hairstyle by id. */
export const HAIR_STYLES: Readonly<Record<string, HairStyle>> = { ...LOOSE_STYLES, ...GATHERED_STYLES, ...FREE_STYLES, ...MEN_STYLES };

/** A head of hair: sheets behind the body, on the head and over everything, and the shade it throws on the face. */
export interface HairLayers extends Readonly<Record<HairPlace, readonly Layer[]>> { readonly faceShade: readonly Shape[] }

/** The sheets of a hairstyle seen from one side. */
export function hairLayers(kit: HairKit, style: HairStyle, options: { readonly template: FaceTemplate; readonly view: HeadView; readonly skin: SkinTones }): HairLayers {
  const { template, view, skin } = options;
  const out: Record<HairPlace, Layer[]> = { behind: [], under: [], head: [], front: [] };
  const faceShade: Shape[] = [];
  const cap: Cap = style.cap ?? { volume: 3, lift: 0, flow: 'part', to: 'nape' };
  const guides = capGuides(cap, template, view);
  if (style.beard) out.head.push(...beardLayers(kit, style.beard, view));
  if (style.cap && view !== 'back') {
    const layer = capLayer(kit, style.cap, guides);
    out.head.push(layer);
    if (!style.cap.isShorn) faceShade.push(hairlineShade(kit, guides, skin));
  } else if (style.cap) out.head.push(backCap(kit, style.cap, template));
  (style.locks?.[view] ?? []).forEach((lock, i) => out[lock.place].push(lockLayer(kit, lock, { key: `lock${i}`, isCloth: style.isCloth === true })));
  (style.clouds?.[view] ?? []).forEach((cloud, i) => out[cloud.place].push(cloudLayer(kit, cloud, `cloud${i}`)));
  (style.plaits?.[view] ?? []).forEach((spine, i) => out.front.push(plaitLayer(kit, spine, `plait${i}`)));
  const last = out.head[out.head.length - 1];
  if (style.wisps > 0 && view !== 'back' && last) out.head[out.head.length - 1] = withInks(last, wispInks(kit, style.wisps, guides, cap.volume));
  return { ...out, faceShade };
}

const withInks = (layer: Layer, inks: readonly Ink[]): Layer => ({ ...layer, inks: [...(layer.inks ?? []), ...inks] });

/** From behind, the cap is the whole back of the head. */
function backCap(kit: HairKit, cap: Cap, template: FaceTemplate): Layer {
  const guides = capGuides(cap, { ...template, hairline: [-56, 178, -30, 196, 0, 200, 30, 196, 56, 178] }, 'back');
  return capLayer(kit, { ...cap, flow: cap.flow === 'back' ? 'back' : 'part' }, guides);
}
