export { figureSheets } from './figure-sheets.ts';
export type { FigureOptions } from './figure-sheets.ts';
export { HAND_IDS } from './hands.ts';
