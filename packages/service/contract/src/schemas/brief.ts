import { z } from 'zod';
import { hexSchema, marketSchema } from './design.ts';

/** The longest brief that is read, in characters; a longer one gets `brief-too-long`. */
export const BRIEF_LIMIT = 2000;

/** What one chip of *understood as* speaks about. */
export const chipKindSchema = z.enum([
  'garment', 'neckline', 'collar', 'sleeve', 'sleeve-length', 'closure', 'hem', 'length', 'silhouette', 'detail', 'fabric', 'print', 'accessory', 'colour',
  'mood', 'season', 'occasion', 'market', 'degree', 'count', 'other',
]).meta({ id: 'ChipKind' });
export type ChipKind = z.infer<typeof chipKindSchema>;

/** One thing understood of a brief: must be there, would be nice, or must not be there; with the words it came from. */
export const chipSchema = z.object({
  key: z.string().describe('stable name of this chip within the brief: `must:garment:coat`'),
  kind: chipKindSchema,
  value: z.string().describe('an id of the vocabulary, or #rrggbb for a colour'),
  mode: z.enum(['must', 'prefer', 'avoid']),
  weight: z.number().min(0).max(1),
  words: z.string().describe('the words of the brief it came from; empty for a chip that the designer added'),
  hex: hexSchema.optional(),
}).meta({ id: 'Chip' });
export type Chip = z.infer<typeof chipSchema>;

/** What the designer corrects: chips to leave out (by key) and chips to add. */
export const chipCorrectionsSchema = z.object({
  without: z.array(z.string().max(200)).max(100).optional(),
  also: z.array(chipSchema.omit({ key: true, words: true, weight: true })).max(50).optional(),
}).meta({ id: 'ChipCorrections' });
export type ChipCorrections = z.infer<typeof chipCorrectionsSchema>;

/** A brief to be read. */
export const readBriefSchema = z.object({
  brief: z.string().max(100_000).describe(`keywords in English, Mandarin or Cantonese, mixed freely; at most ${BRIEF_LIMIT} characters`),
  market: marketSchema.optional(),
  corrections: chipCorrectionsSchema.optional(),
}).meta({ id: 'ReadBrief' });

/** Something said about a reading, as facts that a screen puts into its own language. */
export const remarkSchema = z.object({
  code: z.enum(['not-drawable-yet', 'alternatives', 'asked-and-excluded', 'cannot-carry', 'language-unknown', 'words-unknown', 'read-as', 'evoked']),
  words: z.string().describe('the words of the brief it is about; empty where it is about the whole'),
  nearest: z.array(z.string()).optional().describe('the word that was read instead'),
  count: z.number().int().optional().describe('how many options there are, where fewer were found than asked for'),
  senses: z.array(z.object({ facet: z.string(), id: z.string() })).optional().describe('what an open phrase stood for'),
  leans: z.array(z.object({ axis: z.string(), isHigh: z.boolean() })).optional(),
  hexes: z.array(hexSchema).optional(),
}).meta({ id: 'Remark' });
export type Remark = z.infer<typeof remarkSchema>;

/** What was understood of a brief, what was not, and what is said about it. */
export const readingSchema = z.object({
  brief: z.string(),
  chips: z.array(chipSchema),
  palette: z.array(hexSchema),
  notUnderstood: z.array(z.string()).describe('the words that were not understood'),
  notes: z.array(z.string()).describe('sentences for the designer: what cannot be drawn yet, how an open phrase was read'),
  remarks: z.array(remarkSchema).optional().describe('the notes as facts, to be said in any language'),
  count: z.number().int().optional().describe('how many options the brief itself asks for'),
  market: marketSchema.optional(),
}).meta({ id: 'Reading' });
export type Reading = z.infer<typeof readingSchema>;
