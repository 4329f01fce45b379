export { readBrief, LONGEST_BRIEF } from './read-brief.ts';
export { AXIS_NAMES } from './intent.ts';
export type {
  AxisName, AxisWish, BriefLanguage, Exclusion, Facet, GarmentWish, Intent, IntentNote, NoteCode, PaletteSource, Sense, Span, Wish,
} from './intent.ts';
export { partFacetOf } from './reading/assemble.ts';
export { readInstruction } from './instruct/read-instruction.ts';
export type { EditClause, GarmentTarget, SpokenColour } from './instruct/read-instruction.ts';
export type { EditPart, Turn } from './terms/meaning.ts';
export { turnColour } from './colour/english-colour.ts';
export { refusedWith } from './reading/exclusion-families.ts';
