export { DEPTH } from './sheet.ts';
export type { FigureCover, Sheet } from './sheet.ts';
