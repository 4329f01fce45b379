import { ENGINE_VERSION, stableId } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import type { MarketId } from '@toile/figure';
import { normaliseAccessory } from './accessory/normalise-accessory.ts';
import { DESIGN_SCHEMA } from './design.ts';
import type { Design, FigureChoice } from './design.ts';
import type { AccessoryId, GarmentId } from './ids.ts';
import { normaliseGarment } from './normalise.ts';
import type { PartialGarment } from './normalise.ts';
import { garmentOf } from './registry.ts';

/** Who wears a sample, by market. */
export const SAMPLE_FIGURES: { readonly [market in 'womenswear' | 'menswear']: FigureChoice } = {
  womenswear: { pose: 'contrapposto', head: 'ada-minimal', hair: 'chignon', hairColour: '#2b1e1b', skin: '#e3b38f', shoes: 'pump', shoeColour: '#2b2b2e' },
  menswear: { pose: 'm-stand', head: 'adam-minimal', hair: 'm-side-part', hairColour: '#2b1e1b', skin: '#e3b38f', shoes: 'derby', shoeColour: '#2b2b2e' },
};

/** What a sample may be told. */
export interface SampleOptions {
  readonly market?: MarketId;
  readonly size?: string;
  readonly seed?: number;
  readonly palette?: readonly Hex[];
  readonly figure?: Partial<FigureChoice>;
  /** True to wear it with what it is usually worn with: a jacket over a top and trousers. False for the garment alone. */
  readonly isOutfit?: boolean;
  /** Accessories by their ids, each as usual in the palette's first colour. */
  readonly accessories?: readonly AccessoryId[];
}

const PARTNERS: { readonly [kind: string]: readonly GarmentId[] } = {
  top: ['straight-trousers'], outerwear: ['t-shirt', 'straight-trousers'], skirt: ['t-shirt'], trousers: ['t-shirt'], dress: [], jumpsuit: [],
};

/** What finishes the outfit round a garment: its own partner where it names one, else the plain ones of its kind. */
function partnersOf(type: GarmentId): readonly GarmentId[] {
  const { wornWith, wornOver, kind } = garmentOf(type);
  const first = wornOver[0] ?? wornWith[0];
  if (first === undefined) return PARTNERS[kind] ?? [];
  const { slot } = garmentOf(first);
  // A dress beneath is an outfit by itself; a top still wants a bottom.
  return wornOver.length > 0 && slot === 'top' ? [first, 'straight-trousers'] : [first];
}

/** A valid design around one garment, for tests and contact sheets; the parts given win over the usual ones. Same input, same design. */
export function sampleDesign(type: GarmentId, parts: Omit<PartialGarment, 'type'> = {}, options: SampleOptions = {}): Design {
  const main = normaliseGarment({ ...parts, type });
  const palette: readonly Hex[] = options.palette ?? main.colours;
  const others = options.isOutfit ? partnersOf(type) : [];
  const tucked = { isTucked: true } as const;
  // A skirt that names the top it is worn with is worn over its hem.
  const isUnderBand = (id: GarmentId): boolean => id === 't-shirt' || (garmentOf(id).kind === 'top' && garmentOf(type).kind === 'skirt' && garmentOf(type).wornWith.includes(id));
  const garments = [...others.map((id) => normaliseGarment({ type: id, colours: palette, ...(isUnderBand(id) ? tucked : {}) })), main];
  garments.sort((a, b) => rankInOutfit(a.type) - rankInOutfit(b.type));
  const seed = options.seed ?? 1;
  const market = options.market ?? 'womenswear';
  return {
    schema: DESIGN_SCHEMA, id: stableId(JSON.stringify([garments, options])), engine: ENGINE_VERSION, seed,
    market, size: options.size ?? 'M', mood: [], garments, ...(options.accessories && options.accessories.length > 0 ? { accessories: options.accessories.map((id) => normaliseAccessory({ type: id, colours: palette.slice(0, 1) })) } : {}),
    figure: { ...SAMPLE_FIGURES[market === 'menswear' ? 'menswear' : 'womenswear'], ...options.figure }, palette, why: [],
  };
}

/** The order in which garments are put on: tops and dresses, then bottoms, then what is worn over them. */
export const rankInOutfit = (type: GarmentId): number => {
  const entry = garmentOf(type);
  return entry.slot === 'bottom' ? 1.5 : entry.layer <= 1 ? entry.layer : entry.layer + 0.1;
};
