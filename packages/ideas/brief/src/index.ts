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
export { asksNothing, BOARDS_SCHEMA, EMPTY_BOARDS, MOOD_KINDS, MOST_ON_BOARDS } from './boards/boards.ts';
export type { Boards, ColourSlot, MoodItem, PrintSlot, SketchSlot } from './boards/boards.ts';
export { validateBoards } from './boards/validate-boards.ts';
export { describeFinding, steeredBy } from './boards/describe-finding.ts';
export { colourOfMood, readMood } from './boards/read-mood.ts';
export { heardIn } from './boards/mood-reading.ts';
export type { MoodFinding, MoodLean, MoodReading, MoodTrait } from './boards/mood-reading.ts';
