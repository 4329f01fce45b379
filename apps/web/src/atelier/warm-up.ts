import { sampleDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import type { Hex } from '@toile/kernel';

const LOOKS = [
  ['shirt', '#dfe6ea'], ['coat', '#a08b6c'], ['a-line-dress', '#9fb0a0'], ['wide-trousers', '#54606e'],
  ['pleated-skirt', '#b98a86'], ['sweater', '#c9b48c'], ['puffer', '#c4684a'], ['ball-gown', '#8f9bb3'],
] as const;

let samples: readonly Design[] | undefined;

/** Designs that together touch most of what the painter does: they warm the workers, and stand palely where no board is yet. */
export function sampleDesigns(): readonly Design[] {
  samples ??= LOOKS.map(([type, colour], i) => sampleDesign(type, { colours: [colour as Hex] }, { isOutfit: true, seed: i + 1, palette: [['#e8e2d6', '#3d4148', '#cfc4b2'][i % 3] as Hex] }));
  return samples;
}
