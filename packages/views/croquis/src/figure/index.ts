export { figureSheets } from './figure-sheets.ts';
export type { FigureOptions } from './figure-sheets.ts';
export { handFrame } from './hand-layers.ts';
export { HAND_IDS } from './hands.ts';
export { headFrame } from './torso.ts';
