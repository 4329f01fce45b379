export { sideSign } from './posed-figure.ts';
export type { BodyMeasurements, HandPlacement, MarketId, PosedFigure, Side } from './posed-figure.ts';
