import type { Fabric } from '../fabric.ts';

/** Pile cloths, leather and fur. */
export const PILE_AND_HIDE: readonly Fabric[] = [
  {
    id: 'velvet', weight: 280, thickness: 1.3, stiffness: 0.36, drape: 0.4, stretch: 0.03, foldClass: 'fluid', foldHeight: 1.1, bulk: 3, construction: 'pile',
    material: { id: 'velvet', gloss: 0.05, glossPower: 8, contrast: 1.35, opacity: 1, texture: 'velvet', textureAmount: 0.08, softness: 0.8, edge: -1.6 },
    season: { spring: 0.3, summer: 0, autumn: 0.9, winter: 1 }, formality: 0.9,
    source: 'Dress velvet 180–350 g/m², pile about 1 mm; drape coefficient 0.3–0.55. Negative edge because pile seen edge-on returns light.',
  },
  {
    id: 'corduroy', weight: 330, thickness: 1.4, stiffness: 0.62, drape: 0.65, stretch: 0.02, foldClass: 'heavy', foldHeight: 0.75, bulk: 4, construction: 'pile',
    material: { id: 'corduroy', gloss: 0.03, glossPower: 8, contrast: 0.82, opacity: 1, texture: 'corduroy', textureAmount: 0.26, softness: 1, edge: -0.5 },
    season: { spring: 0.5, summer: 0, autumn: 1, winter: 1 }, formality: 0.35,
    source: 'Eight- to fourteen-wale corduroy 240–420 g/m²; drape coefficient 0.5–0.8.',
  },
  {
    id: 'leather', weight: 620, thickness: 0.9, stiffness: 0.66, drape: 0.85, stretch: 0.05, foldClass: 'hide', foldHeight: 0.8, bulk: 3, construction: 'hide',
    material: { id: 'leather', gloss: 0.55, glossPower: 20, contrast: 1.25, opacity: 1, texture: 'leather', textureAmount: 0.06, softness: 0.6 },
    season: { spring: 0.7, summer: 0.1, autumn: 1, winter: 0.9 }, formality: 0.45,
    source: 'Garment nappa 0.6–1.2 mm; at about 0.7 g/cm³ that is 420–840 g/m². Drape coefficient 0.7–0.95. Short triangular creases by eye.',
  },
  {
    id: 'faux-fur', weight: 750, thickness: 22, stiffness: 0.6, drape: 0.7, stretch: 0.06, foldClass: 'plush', foldHeight: 0.6, bulk: 18, construction: 'pile',
    material: { id: 'faux-fur', gloss: 0.08, glossPower: 8, contrast: 0.8, opacity: 1, texture: 'fur', textureAmount: 0.2, softness: 1.2, edge: -1 },
    season: { spring: 0.1, summer: 0, autumn: 0.7, winter: 1 }, formality: 0.6,
    source: 'Knitted-backing acrylic fur 450–1100 g/m², pile 10–40 mm; drape coefficient 0.55–0.85. Thickness is pile, not cloth.',
  },
];
