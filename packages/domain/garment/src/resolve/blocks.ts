import { must } from '@toile/kernel';
import type { GarmentId } from '../ids.ts';

/**
 * What a garment's block adds to the body before its silhouette is chosen, mm. *Close* eases are those of the fitted cut; silhouettes
 * add to them. Girth eases follow W. Aldrich, "Metric Pattern Cutting" (close-fitting bodice about 100 at the bust, tailored jacket
 * 140, coat 160–200, kimono and casual shapes more) and H. Joseph-Armstrong, "Patternmaking for Fashion Design" (2–4 in over the bust
 * in dresses, 4–6 in in jackets); knits are cut below the woven ease, see `ease.ts`. Armhole, pad, band and yoke depths are those of
 * the usual sample-room garment.
 */
export interface Block {
  /** Ease at bust, waist and hip in the fitted cut. */
  readonly bust: number;
  readonly waist: number;
  readonly hip: number;
  /** Added to the regular (hip) length; HPS–hip level is the zero. */
  readonly hipLength: number;
  /** Armhole below the body's own underarm level. */
  readonly armhole: number;
  readonly shoulder: number;
  readonly pad: number;
  /** Biceps ease, and hem width of a plain long sleeve over the wrist girth. */
  readonly biceps: number;
  readonly wrist: number;
  /** Depth of a rib or elastic hem band that is part of the garment. */
  readonly hemBand: number;
  readonly yoke: number;
  /** Added to the width of the neck for what is worn beneath. */
  readonly neck: number;
  /** Cuff depth of a plain sleeve: shirts and bombers have one, jackets turn the hem up. */
  readonly cuff: number;
  readonly overlap: number;
  readonly button: number;
  /** Spacing of buttons aimed at, mm. */
  readonly buttonSpacing: number;
}

const block = (given: Partial<Block>): Block => ({
  bust: 60, waist: 50, hip: 50, hipLength: 30, armhole: 10, shoulder: 0, pad: 0, biceps: 50, wrist: 60, hemBand: 0, yoke: 0, neck: 0, cuff: 0, overlap: 16, button: 11,
  buttonSpacing: 85, ...given,
});

const BLOCKS: { readonly [id in GarmentId]?: Block } = {
  't-shirt': block({ bust: 50, waist: 90, hip: 50, hipLength: 35, biceps: 60, wrist: 60 }),
  'tank-top': block({ bust: 20, waist: 60, hip: 40, hipLength: 30, armhole: 0 }),
  'camisole': block({ bust: 24, waist: 60, hip: 50, hipLength: 10, armhole: 0 }),
  'bodysuit': block({ bust: 0, waist: 0, hip: 0, armhole: 0, biceps: 24, wrist: 26, button: 10, buttonSpacing: 70 }),
  'blouse': block({ bust: 70, waist: 80, hip: 60, hipLength: 45, cuff: 50, wrist: 65, buttonSpacing: 75 }),
  'shirt': block({ bust: 90, waist: 100, hip: 70, hipLength: 100, armhole: 16, biceps: 70, cuff: 62, yoke: 70, wrist: 70, buttonSpacing: 88 }),
  'polo': block({ bust: 70, waist: 90, hip: 60, hipLength: 60, biceps: 60, cuff: 25 }),
  'sweater': block({ bust: 60, waist: 80, hip: 40, hipLength: 20, armhole: 18, biceps: 70, wrist: 50, cuff: 60, hemBand: 60 }),
  'cardigan': block({ bust: 80, waist: 100, hip: 60, hipLength: 30, armhole: 20, biceps: 76, wrist: 55, cuff: 60, hemBand: 60, overlap: 18, button: 18, buttonSpacing: 80 }),
  'hoodie': block({ bust: 140, waist: 160, hip: 90, hipLength: 45, armhole: 32, shoulder: 12, biceps: 110, wrist: 70, cuff: 65, hemBand: 65, neck: 14 }),
  'sweatshirt': block({ bust: 120, waist: 140, hip: 80, hipLength: 35, armhole: 28, shoulder: 8, biceps: 100, wrist: 70, cuff: 65, hemBand: 65, neck: 8 }),
  'waistcoat': block({ bust: 70, waist: 60, hip: 50, hipLength: -30, armhole: 26, neck: 8, button: 15, buttonSpacing: 82 }),
  'corset': block({ bust: 0, waist: -20, hip: 10, hipLength: -60, armhole: 0 }),
  'tunic': block({ bust: 90, waist: 120, hip: 90, hipLength: 90, biceps: 70 }),
  'cross-collar-top': block({ bust: 110, waist: 140, hip: 100, hipLength: 20, biceps: 140 }),
  'kebaya': block({ bust: 50, waist: 40, hip: 40, hipLength: 10, armhole: 6, biceps: 40, wrist: 50, overlap: 0, button: 32, buttonSpacing: 95 }),
  'blazer': block({ bust: 110, waist: 90, hip: 90, hipLength: 90, armhole: 24, shoulder: 6, pad: 8, biceps: 76, wrist: 105, neck: 14, overlap: 22, button: 20, buttonSpacing: 105 }),
  'bolero': block({ bust: 70, waist: 90, hip: 80, armhole: 14, biceps: 60, wrist: 70, neck: 10, overlap: 4, button: 18 }),
  'gilet': block({ bust: 140, waist: 150, hip: 120, hipLength: 25, armhole: 40, neck: 22, overlap: 22, button: 18, buttonSpacing: 100 }),
  'coat': block({ bust: 150, waist: 140, hip: 130, hipLength: 100, armhole: 34, shoulder: 10, pad: 8, biceps: 110, wrist: 125, neck: 20, overlap: 30, button: 25, buttonSpacing: 120 }),
  'trench-coat': block({ bust: 160, waist: 170, hip: 140, hipLength: 105, armhole: 36, shoulder: 10, pad: 6, biceps: 115, wrist: 130, neck: 18, overlap: 30, button: 23, buttonSpacing: 120 }),
  'duffle-coat': block({ bust: 190, waist: 200, hip: 170, hipLength: 100, armhole: 42, shoulder: 14, biceps: 130, wrist: 135, yoke: 130, neck: 22, overlap: 40, button: 18, buttonSpacing: 135 }),
  'puffer': block({ bust: 180, waist: 190, hip: 150, hipLength: 30, armhole: 42, shoulder: 14, biceps: 140, wrist: 110, neck: 28, overlap: 24, button: 18, buttonSpacing: 110 }),
  'parka': block({ bust: 200, waist: 210, hip: 170, hipLength: 105, armhole: 44, shoulder: 16, biceps: 140, wrist: 120, neck: 24, overlap: 30, button: 18, buttonSpacing: 120 }),
  'bomber': block({ bust: 150, waist: 170, hip: 80, hipLength: 15, armhole: 34, shoulder: 12, biceps: 120, wrist: 90, cuff: 70, hemBand: 70, neck: 14, button: 15, buttonSpacing: 80 }),
  'denim-jacket': block({ bust: 110, waist: 110, hip: 70, hipLength: 0, armhole: 26, shoulder: 4, biceps: 90, wrist: 75, cuff: 50, hemBand: 45, yoke: 105, neck: 10, overlap: 20, button: 17, buttonSpacing: 82 }),
  'biker-jacket': block({ bust: 90, waist: 90, hip: 60, hipLength: 0, armhole: 22, shoulder: 4, biceps: 80, wrist: 80, yoke: 105, neck: 8, overlap: 60, button: 15 }),
  'cape': block({ bust: 420, waist: 560, hip: 620, hipLength: 60, armhole: 60, neck: 16, overlap: 24, button: 23, buttonSpacing: 120 }),
  'kimono-jacket': block({ bust: 200, waist: 260, hip: 180, hipLength: 95, armhole: 60, shoulder: 40, biceps: 190, wrist: 200, neck: 16, overlap: 20 }),
  'tang-jacket': block({ bust: 130, waist: 140, hip: 110, hipLength: 60, armhole: 24, shoulder: 2, biceps: 80, wrist: 100, neck: 8, overlap: 10, button: 12, buttonSpacing: 92 }),
  'a-line-dress': block({ bust: 70, waist: 40, hip: 90, biceps: 50 }),
  'slip-dress': block({ bust: 40, waist: 70, hip: 50, armhole: 0 }),
  'shirt-dress': block({ bust: 100, waist: 110, hip: 90, armhole: 16, biceps: 70, cuff: 62, yoke: 70, wrist: 70, overlap: 17, buttonSpacing: 92 }),
  'wrap-dress': block({ bust: 70, waist: 50, hip: 80, overlap: 160 }),
  'sheath-dress': block({ bust: 54, waist: 40, hip: 44, armhole: 6 }),
  'ball-gown': block({ bust: 24, waist: 16, hip: 60, armhole: 4, biceps: 40 }),
  'evening-gown': block({ bust: 30, waist: 26, hip: 40, armhole: 4, biceps: 40 }),
  'mermaid-gown': block({ bust: 24, waist: 20, hip: 24, armhole: 4, biceps: 40 }),
  'qipao': block({ bust: 50, waist: 44, hip: 46, armhole: 8, biceps: 44, overlap: 10, button: 10, buttonSpacing: 70 }),
  'ao-dai': block({ bust: 40, waist: 40, hip: 60, armhole: 6, biceps: 36, wrist: 40, overlap: 10, button: 9, buttonSpacing: 60 }),
  'ruqun': block({ bust: 90, waist: 40, hip: 160, armhole: 20, biceps: 130, overlap: 140 }),
  'jumpsuit': block({ bust: 100, waist: 90, hip: 80, armhole: 16, biceps: 70, wrist: 70, overlap: 17, button: 15, buttonSpacing: 85 }),
  'pinafore': block({ bust: 80, waist: 60, hip: 90, armhole: 30, button: 17 }),
  'pencil-skirt': block({ waist: 10, hip: 36, button: 17 }),
  'a-line-skirt': block({ waist: 10, hip: 60, button: 17 }),
  'circle-skirt': block({ waist: 6, hip: 160, button: 17 }),
  'godet-skirt': block({ waist: 8, hip: 40, button: 17 }),
  'pleated-skirt': block({ waist: 10, hip: 70, button: 15 }),
  'tulle-skirt': block({ waist: 6, hip: 160 }),
  'wrap-skirt': block({ waist: 14, hip: 60, overlap: 220 }),
  'mermaid-skirt': block({ waist: 8, hip: 26 }),
  'mamian-skirt': block({ waist: 14, hip: 120, overlap: 260 }),
  'straight-trousers': block({ waist: 14, hip: 70, button: 17 }),
  'wide-trousers': block({ waist: 14, hip: 96, button: 17 }),
  'slim-trousers': block({ waist: 10, hip: 34, button: 17 }),
  'leggings': block({ waist: 0, hip: 0, button: 0 }),
  'cargo-trousers': block({ waist: 20, hip: 110, button: 17 }),
  'joggers': block({ waist: 0, hip: 110, button: 0 }),
  'jeans': block({ waist: 16, hip: 44, button: 17 }),
  'culottes': block({ waist: 14, hip: 100, button: 15 }),
  'shorts': block({ waist: 16, hip: 80, button: 17 }),
};

/** The block of a garment. */
export const blockOf = (id: GarmentId): Block => must(BLOCKS[id], `no block for ${id}`);

/** True where every garment has its block: asked by the completeness test. */
export const hasBlock = (id: GarmentId): boolean => BLOCKS[id] !== undefined;
