import type { Fabric } from '../fabric.ts';

/** Woven cloths. Weights and thicknesses are mid-trade; drape coefficients are Cusick's (BS EN ISO 9073-9, 300 mm disc) as textbooks give them. */
export const WOVEN: readonly Fabric[] = [
  {
    id: 'poplin', weight: 115, thickness: 0.25, stiffness: 0.42, drape: 0.6, stretch: 0.02, foldClass: 'crisp', foldHeight: 1, bulk: 0, construction: 'woven',
    material: { id: 'poplin', gloss: 0.08, glossPower: 12, contrast: 0.82, opacity: 1, texture: 'poplin', textureAmount: 0.03, softness: 1 },
    season: { spring: 1, summer: 1, autumn: 0.7, winter: 0.4 }, formality: 0.5,
    source: 'Shirting poplin sells at 90–145 g/m²; its drape coefficient is usually put at 0.45–0.75. Stiffness by eye: a shirt front breaks in few sharp folds.',
  },
  {
    id: 'denim', weight: 400, thickness: 0.95, stiffness: 0.7, drape: 0.82, stretch: 0.03, foldClass: 'heavy', foldHeight: 0.85, bulk: 2, construction: 'woven',
    material: { id: 'denim', gloss: 0.03, glossPower: 8, contrast: 0.85, opacity: 1, texture: 'denim', textureAmount: 0.14, softness: 1, edge: -0.7 },
    season: { spring: 1, summer: 0.6, autumn: 1, winter: 0.7 }, formality: 0.2,
    source: 'Denim is sold by ounces a square yard: 10–14 oz is 340–475 g/m². Drape coefficient 0.7–0.95 before washing. Edge light because seams and hems wear pale first.',
  },
  {
    id: 'linen', weight: 175, thickness: 0.4, stiffness: 0.48, drape: 0.65, stretch: 0.01, foldClass: 'crisp', foldHeight: 1.15, bulk: 1, construction: 'woven',
    material: { id: 'linen', gloss: 0.05, glossPower: 10, contrast: 0.75, opacity: 1, texture: 'linen', textureAmount: 0.07, softness: 1.1 },
    season: { spring: 0.9, summer: 1, autumn: 0.3, winter: 0 }, formality: 0.45,
    source: 'Dress linen 120–230 g/m²; flax is stiff in bending, drape coefficient 0.55–0.8. Fold height by eye: linen creases deeper than cotton.',
  },
  {
    id: 'wool', weight: 420, thickness: 1.6, stiffness: 0.8, drape: 0.5, stretch: 0.05, foldClass: 'heavy', foldHeight: 0.75, bulk: 8, construction: 'woven',
    material: { id: 'wool', gloss: 0.02, glossPower: 8, contrast: 0.7, opacity: 1, texture: 'wool', textureAmount: 0.07, softness: 1.2 },
    season: { spring: 0.5, summer: 0, autumn: 1, winter: 1 }, formality: 0.65,
    source: 'Between suiting (220–340 g/m²) and melton coating (450–650): a jacketing flannel. Drape coefficient 0.35–0.6. Stiffness by eye: one or two long folds in a coat.',
  },
  {
    id: 'tweed', weight: 450, thickness: 1.9, stiffness: 0.82, drape: 0.6, stretch: 0.04, foldClass: 'heavy', foldHeight: 0.6, bulk: 8, construction: 'woven',
    material: { id: 'tweed', gloss: 0, glossPower: 8, contrast: 0.65, opacity: 1, texture: 'tweed', textureAmount: 0.15, softness: 1.2 },
    season: { spring: 0.5, summer: 0, autumn: 1, winter: 1 }, formality: 0.6,
    source: 'Harris and Donegal weights run 370–560 g/m²; drape coefficient 0.45–0.75. Stiffness by eye.',
  },
  {
    id: 'cashmere', weight: 330, thickness: 1.8, stiffness: 0.6, drape: 0.4, stretch: 0.05, foldClass: 'heavy', foldHeight: 0.8, bulk: 7, construction: 'woven',
    material: { id: 'cashmere', gloss: 0.1, glossPower: 8, contrast: 0.75, opacity: 1, texture: 'wool', textureAmount: 0.04, softness: 1.3, edge: -0.3 },
    season: { spring: 0.5, summer: 0, autumn: 1, winter: 1 }, formality: 0.75,
    source: 'Cashmere coating 280–450 g/m²; softer in bending than lamb’s wool, drape coefficient 0.3–0.5. Edge light by eye: raised nap glows at the outline.',
  },
  {
    id: 'silk-satin', weight: 85, thickness: 0.2, stiffness: 0.18, drape: 0.3, stretch: 0.02, foldClass: 'fluid', foldHeight: 1.35, bulk: 0, construction: 'woven',
    material: { id: 'silk-satin', gloss: 0.62, glossPower: 16, contrast: 1.3, opacity: 1, softness: 0.4 },
    season: { spring: 0.9, summer: 0.8, autumn: 0.8, winter: 0.7 }, formality: 0.9,
    source: 'Silk is sold by momme (4.34 g/m²): charmeuse of 16–25 momme is 70–110 g/m². Drape coefficient 0.2–0.4.',
  },
  {
    id: 'chiffon', weight: 45, thickness: 0.15, stiffness: 0.1, drape: 0.2, stretch: 0.03, foldClass: 'fluid', foldHeight: 1.3, bulk: 0, construction: 'woven',
    material: { id: 'chiffon', gloss: 0.12, glossPower: 10, contrast: 0.9, opacity: 0.62, softness: 0.8 },
    season: { spring: 1, summer: 1, autumn: 0.4, winter: 0.2 }, formality: 0.8,
    source: 'Silk or polyester chiffon 25–60 g/m², the limpest woven: drape coefficient 0.1–0.3. Opacity by eye on a figure.',
  },
  {
    id: 'organza', weight: 40, thickness: 0.15, stiffness: 0.55, drape: 0.85, stretch: 0.01, foldClass: 'crisp', foldHeight: 1.3, bulk: 0, construction: 'woven',
    material: { id: 'organza', gloss: 0.3, glossPower: 14, contrast: 0.9, opacity: 0.5, softness: 0.6 },
    season: { spring: 1, summer: 1, autumn: 0.4, winter: 0.3 }, formality: 0.9,
    source: 'Gummed silk or nylon organza 20–55 g/m²; as stiff as it is light, drape coefficient 0.7–0.95. Opacity by eye.',
  },
  {
    id: 'nylon', weight: 95, thickness: 0.18, stiffness: 0.44, drape: 0.65, stretch: 0.02, foldClass: 'crisp', foldHeight: 1, bulk: 0, construction: 'woven',
    material: { id: 'nylon', gloss: 0.42, glossPower: 20, contrast: 1.05, opacity: 1, texture: 'nylon', textureAmount: 0.04, softness: 0.7 },
    season: { spring: 0.8, summer: 0.4, autumn: 1, winter: 0.9 }, formality: 0.15,
    source: 'Coated shell nylon 50–150 g/m² (20–70 denier); drape coefficient 0.5–0.8. Gloss by eye: calendered shell.',
  },
  {
    id: 'brocade', weight: 260, thickness: 0.7, stiffness: 0.66, drape: 0.75, stretch: 0.01, foldClass: 'crisp', foldHeight: 0.85, bulk: 2, construction: 'woven',
    material: { id: 'brocade', gloss: 0.3, glossPower: 14, contrast: 1.05, opacity: 1, texture: 'brocade', textureAmount: 0.26, softness: 0.7 },
    season: { spring: 0.7, summer: 0.3, autumn: 0.9, winter: 1 }, formality: 0.95,
    source: 'Figured silk and metal-thread brocade 150–350 g/m²; floats on a firm ground, drape coefficient 0.6–0.9.',
  },
];
