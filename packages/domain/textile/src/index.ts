export type { Fabric, FabricId, FoldClass } from './fabric.ts';
export type { PrintChoice, PrintFamily, PrintId, Provenance } from './print.ts';
