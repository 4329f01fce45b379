import { ACCESSORIES_SHEET } from './accessories.ts';
import { BOARDS } from './boards.ts';
import { HANDS_SHEET, HEADS_SHEET, POSES_SHEET, SIZES_SHEET } from './people.ts';
import { STYLES_SHEET } from './styles.ts';
import { FABRICS_SHEET, FLATS_SHEET, GARMENT_SHEETS, PRINTS_SHEET } from './wardrobe.ts';
import type { GallerySheet } from './sheet-kit.ts';

/** Every standing sheet, in the order drawn. */
export const SHEETS: readonly GallerySheet[] = [...BOARDS, STYLES_SHEET, POSES_SHEET, SIZES_SHEET, HEADS_SHEET, HANDS_SHEET, ACCESSORIES_SHEET, FABRICS_SHEET, PRINTS_SHEET, FLATS_SHEET, ...GARMENT_SHEETS];
