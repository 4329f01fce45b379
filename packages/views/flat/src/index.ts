export { drawFlat, flatsOf } from './draw-flat.ts';
export type { FillKind, FlatDrawing, FlatGroup, FlatPath, LineKind } from './drawing.ts';
export type { Cubic, Path } from './path.ts';
export { FLAT_STYLE, flatsToSvg, flatToGroup, pathData, scaleBar } from './svg.ts';
export type { FlatSheetOptions } from './svg.ts';
