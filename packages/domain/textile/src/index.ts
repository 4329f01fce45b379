export { FABRIC_IDS, FABRICS, fabricOf, foldLength, isFabricId } from './fabrics.ts';
export type { Fabric, FabricId, FoldClass } from './fabric.ts';
export { describePrint } from './describe-print.ts';
export { patternOf, PRINT_SCALE, tileOf, validatePrintChoice } from './print-choice.ts';
export { isPrintId, printFamily, PRINTS } from './prints.ts';
export { blend, deeper, FIGURE_CONTRAST, LEADING_CONTRAST, paler, recolour, standOut } from './recolour.ts';
export type { PrintInks } from './recolour.ts';
export type { PanelName, PrintChoice, PrintFamily, PrintId, Provenance } from './print.ts';
