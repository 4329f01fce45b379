import { sampleDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import type { Hex } from '@toile/kernel';

const LOOKS = [
  ['shirt', '#dfe6ea'], ['coat', '#a08b6c'], ['a-line-dress', '#9fb0a0'], ['wide-trousers', '#54606e'],
  ['pleated-skirt', '#b98a86'], ['sweater', '#c9b48c'], ['puffer', '#c4684a'], ['ball-gown', '#8f9bb3'],
] as const;

const PRINTS = ['ink-wash', 'stripe', 'floral', 'tartan'] as const;

/** The same garments otherwise: printed, other sizes of figure. Painted once, so that a first board finds no code that has never run. */
export const rehearsalDesigns = (): readonly Design[] => LOOKS.map(([type, colour], i) =>
  sampleDesign(type, { colours: [colour as Hex, '#2f3136' as Hex, '#d8cfc0' as Hex], print: { id: PRINTS[i % PRINTS.length] ?? 'stripe', scale: 1, rotation: 0 } }, { isOutfit: true, seed: 20 + i, palette: ['#3d4148' as Hex] }));

let samples: readonly Design[] | undefined;

/** Designs that together touch most of what the painter does: they warm the workers, and stand palely where no board is yet. */
export function sampleDesigns(): readonly Design[] {
  samples ??= LOOKS.map(([type, colour], i) => sampleDesign(type, { colours: [colour as Hex] }, { isOutfit: true, seed: i + 1, palette: [['#e8e2d6', '#3d4148', '#cfc4b2'][i % 3] as Hex] }));
  return samples;
}
