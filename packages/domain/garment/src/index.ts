export { DESIGN_SCHEMA } from './design.ts';
export type { Design, FigureChoice, GarmentChoice, PartChoice, PartName, Slot } from './design.ts';
export type {
  BodiceDims, ClosureDims, CollarDims, GarmentKind, LegDims, NeckDims, PointOfMeasure, ResolvedDesign, ResolvedGarment, SkirtDims, SleeveDims,
} from './resolved.ts';
export type {
  ClosureId, CollarId, DetailId, GarmentId, HemId, LengthId, MoodId, NecklineId, OccasionId, SeasonId, SilhouetteId, SleeveId, SleeveLengthId,
} from './ids.ts';
export {
  CLOSURE_IDS, COLLAR_IDS, DETAIL_IDS, GARMENT_IDS, HEM_IDS, LENGTH_IDS, MOOD_IDS, NECKLINE_IDS, OCCASION_IDS, SEASON_IDS, SILHOUETTE_IDS, SLEEVE_IDS, SLEEVE_LENGTH_IDS,
} from './ids.ts';
