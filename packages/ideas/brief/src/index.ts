export { readBrief, LONGEST_BRIEF } from './read-brief.ts';
export { AXIS_NAMES } from './intent.ts';
export type {
  AxisName, AxisWish, BriefLanguage, Exclusion, Facet, GarmentWish, Intent, IntentNote, NoteCode, PaletteSource, Sense, Span, Wish,
} from './intent.ts';
export { partFacetOf } from './reading/assemble.ts';
