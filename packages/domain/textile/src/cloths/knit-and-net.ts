import type { Fabric } from '../fabric.ts';

/** Knits and nets. Stretch is the share of extension across the grain at a light hand pull (about 5 N on 50 mm). */
export const KNIT_AND_NET: readonly Fabric[] = [
  {
    id: 'jersey', weight: 170, thickness: 0.6, stiffness: 0.14, drape: 0.3, stretch: 0.35, foldClass: 'fluid', foldHeight: 1.15, bulk: 1, construction: 'knit',
    material: { id: 'jersey', gloss: 0.03, glossPower: 8, contrast: 0.8, opacity: 1, texture: 'jersey', textureAmount: 0.04, softness: 1 },
    season: { spring: 1, summer: 1, autumn: 0.9, winter: 0.7 }, formality: 0.2,
    source: 'Single jersey for T-shirts 130–220 g/m²; drape coefficient 0.2–0.4, stretch 0.2–0.6 across the wales.',
  },
  {
    id: 'rib-knit', weight: 290, thickness: 1.5, stiffness: 0.3, drape: 0.35, stretch: 0.6, foldClass: 'plush', foldHeight: 0.6, bulk: 4, construction: 'knit',
    material: { id: 'rib-knit', gloss: 0.02, glossPower: 8, contrast: 0.8, opacity: 1, texture: 'rib', textureAmount: 0.17, softness: 1 },
    season: { spring: 0.8, summer: 0.3, autumn: 1, winter: 1 }, formality: 0.4,
    source: '1×1 and 2×2 ribs 200–380 g/m²; drape coefficient 0.2–0.5; ribs open to half as wide again under a light pull.',
  },
  {
    id: 'cable-knit', weight: 520, thickness: 5, stiffness: 0.5, drape: 0.45, stretch: 0.3, foldClass: 'plush', foldHeight: 0.85, bulk: 10, construction: 'knit',
    material: { id: 'cable-knit', gloss: 0.01, glossPower: 8, contrast: 0.78, opacity: 1, texture: 'cable', textureAmount: 0.18, softness: 1.2 },
    season: { spring: 0.3, summer: 0, autumn: 0.9, winter: 1 }, formality: 0.3,
    source: 'Hand-gauge cabled wool 400–700 g/m², 4–7 mm through a cable; drape coefficient 0.35–0.6. Rolls instead of folds, by eye.',
  },
  {
    id: 'tulle', weight: 25, thickness: 0.3, stiffness: 0.5, drape: 0.75, stretch: 0.1, foldClass: 'crisp', foldHeight: 1.4, bulk: 2, construction: 'net',
    material: { id: 'tulle', gloss: 0.04, glossPower: 8, contrast: 0.8, opacity: 0.38, texture: 'tulle', textureAmount: 0.2, softness: 0.7 },
    season: { spring: 0.9, summer: 0.8, autumn: 0.6, winter: 0.6 }, formality: 0.9,
    source: 'Nylon bobbin net 10–40 g/m², sized to stand: drape coefficient 0.55–0.95. Opacity of one layer, by eye.',
  },
  {
    id: 'lace', weight: 120, thickness: 0.6, stiffness: 0.25, drape: 0.45, stretch: 0.08, foldClass: 'fluid', foldHeight: 1, bulk: 1, construction: 'net',
    material: { id: 'lace', gloss: 0.06, glossPower: 10, contrast: 0.8, opacity: 0.66, texture: 'lace', textureAmount: 0.28, softness: 0.9 },
    season: { spring: 1, summer: 0.9, autumn: 0.6, winter: 0.5 }, formality: 0.85,
    source: 'Chantilly 60 g/m² to guipure 250 g/m²: a corded lace between. Drape coefficient 0.3–0.6. Opacity by eye.',
  },
  {
    id: 'sequin', weight: 330, thickness: 1.1, stiffness: 0.32, drape: 0.45, stretch: 0.12, foldClass: 'fluid', foldHeight: 1, bulk: 2, construction: 'net',
    material: { id: 'sequin', gloss: 0.7, glossPower: 26, contrast: 1.2, opacity: 1, texture: 'sequin', textureAmount: 0.28, softness: 0.5 },
    season: { spring: 0.6, summer: 0.6, autumn: 0.8, winter: 1 }, formality: 0.95,
    source: 'Sequins of 3–6 mm on mesh or tulle 220–450 g/m²; the weight pulls it straight, drape coefficient 0.3–0.6. Gloss by eye.',
  },
];
