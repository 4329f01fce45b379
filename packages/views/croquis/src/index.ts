export { composeCroquis, croquisParts } from './compose.ts';
export type { CroquisOptions } from './compose.ts';
export { sceneFaults } from './scene-faults.ts';
export { SWEEP_WEARERS, sweptDesigns } from './sweep.ts';
export type { SweepWearer, SweptDesign } from './sweep.ts';
export { HAND_IDS } from './figure/index.ts';
export { DEPTH } from './sheet.ts';
export type { FigureCover, Sheet } from './sheet.ts';
