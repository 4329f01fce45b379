export { DESIGN_SCHEMA } from './design.ts';
export type { AccessoryChoice, Design, DrawnChoice, FigureChoice, GarmentChoice, PartChoice, PartName, Slot } from './design.ts';
export type {
  BodiceDims, BodysuitDims, ClosureDims, CollarDims, GarmentKind, LegDims, NeckDims, PocketDims, PointOfMeasure, ResolvedDesign, ResolvedGarment, SkirtDims, SleeveDims, TrimDims,
} from './resolved.ts';
export type {
  AccessoryId, ClosureId, CollarId, DetailId, GarmentId, HemId, LengthId, MoodId, NecklineId, OccasionId, SeasonId, SilhouetteId, SleeveId, SleeveLengthId,
} from './ids.ts';
export {
  ACCESSORY_IDS, CLOSURE_IDS, COLLAR_IDS, DETAIL_IDS, GARMENT_IDS, HEM_IDS, LENGTH_IDS, MOOD_IDS, NECKLINE_IDS, OCCASION_IDS, SEASON_IDS, SILHOUETTE_IDS, SLEEVE_IDS, SLEEVE_LENGTH_IDS,
} from './ids.ts';
export type { GarmentEntry } from './wardrobe/entry.ts';
export { allowedParts, DRAWABLE_GARMENT_IDS, GARMENTS, garmentOf, isAllowed, isGarmentId, PART_FACETS, PART_VALUES } from './registry.ts';
export type { PartFacet, PartIds } from './registry.ts';
export { canCarry, PRINT_IDS, printAs, printsFor } from './wardrobe/prints.ts';
export { NO_ELEMENTS } from './elements.ts';
export type { DesignElements } from './elements.ts';
export { facetName, hasSleeveLength, isPartNeeded, isSound, partProblems, RULES, whyNot, withPart } from './rules/rules.ts';
export type { Pattern, Rule } from './rules/rule.ts';
export { inOrder, normaliseGarment } from './normalise.ts';
export type { PartialGarment } from './normalise.ts';
export { rankInOutfit, SAMPLE_FIGURES, sampleDesign } from './sample.ts';
export type { SampleOptions } from './sample.ts';
export { FRONT_OPENINGS, outfitProblems } from './outfit.ts';
export { designProblems, isValidGarment, MARKETS, MOST_ACCESSORIES, MOST_GARMENTS, validateDesign } from './validate.ts';
export { DIM_NAMES, DIM_RANGES, isDimName, rangeOn } from './dims.ts';
export type { DimName, DimRange } from './dims.ts';
export { bodyOfDesign, resolve, resolveGarment } from './resolve/resolve.ts';
export { hasWaistSeam } from './resolve/bodice.ts';
export { labelOf, termsOf, VOCABULARY, wordsOf } from './vocabulary/vocabulary.ts';
export type { Language, Word } from './vocabulary/vocabulary.ts';
export { FACETS } from './vocabulary/word-row.ts';
export type { Facet } from './vocabulary/word-row.ts';
export { diffDesigns } from './edit/diff.ts';
export type { Change } from './edit/diff.ts';
export { changePart, partsOnOffer, setDim } from './edit/change-part.ts';
export type { Edited, EditField } from './edit/change-part.ts';
export { dimOf } from './edit/dim-of.ts';
export type { AccessoryEntry, AccessoryPlace, AccessoryRoom } from './accessory/accessory-entry.ts';
export { ACCESSORIES, accessoryOf, isAccessoryId } from './accessory/accessories.ts';
export { accessoryProblems } from './accessory/accessory-problems.ts';
export { accessoriesOnOffer, addAccessory, changeAccessory, removeAccessory } from './accessory/edit-accessories.ts';
export type { AccessoryField } from './accessory/edit-accessories.ts';
export { normaliseAccessory } from './accessory/normalise-accessory.ts';
export type { PartialAccessory } from './accessory/normalise-accessory.ts';
export { accessoryFit, sampleAccessories } from './accessory/sample-accessories.ts';
export { whyNotWorn } from './accessory/why-not-worn.ts';
export { withAccessories, withoutUnwearable } from './accessory/with-accessories.ts';
export { isRaw, Reader } from './read.ts';
export type { Raw } from './read.ts';
export { SKETCH_LANDMARKS } from './drawn/traced-sketch.ts';
export type { SketchLandmark, SketchLandmarks, SketchLine, SketchRegion, TracedSketch } from './drawn/traced-sketch.ts';
export { layersOnOffer, moveLayer } from './edit/layer-order.ts';
export { SKETCH_LIMITS, validateTracedSketch } from './drawn/validate-sketch.ts';
export { asDrawn } from './drawn/as-drawn.ts';
export { drawnHeights } from './drawn/drawn-heights.ts';
export type { DrawnHeights } from './drawn/drawn-heights.ts';
export { isHood, isStanding, middleOf, sketchKey, sketchPlane, stretchBetween } from './drawn/sketch-plane.ts';
export type { DrawnSleeve, SketchPlane } from './drawn/sketch-plane.ts';
