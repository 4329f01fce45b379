export { composeCroquis, croquisParts } from './compose.ts';
export type { CroquisOptions } from './compose.ts';
export { HAND_IDS } from './figure/index.ts';
export { DEPTH } from './sheet.ts';
export type { FigureCover, Sheet } from './sheet.ts';
