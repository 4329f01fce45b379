import { z } from 'zod';
import { chipCorrectionsSchema, readingSchema } from './brief.ts';
import { idSchema, momentSchema } from './common.ts';
import { marketSchema } from './design.ts';
import { designRecordSchema } from './design-record.ts';

/** Most options of one board, and how many when nothing is said. */
export const COUNT_LIMIT = 200;
export const COUNT_DEFAULT = 60;
/** How many options are bred when nothing is said: near one design there is less to tell apart. */
export const BREED_DEFAULT = 24;
/** The largest seed. */
export const SEED_LIMIT = 4_294_967_295;

/** What a board is made from. Equal brief, corrections, seed, count, market and engine give equal designs. */
export const boardRequestSchema = z.object({
  brief: z.string().max(100_000),
  seed: z.number().int().min(0).max(SEED_LIMIT).optional().describe('left out: a new one is drawn'),
  count: z.number().int().min(1).max(COUNT_LIMIT).optional().describe(`how many options; when left out what the brief asks for, else ${COUNT_DEFAULT}`),
  market: marketSchema.optional(),
  corrections: chipCorrectionsSchema.optional(),
  withoutElements: z.boolean().optional().describe('true: as if nothing lay on the elements of the collection'),
}).meta({ id: 'BoardRequest' });
export type BoardRequest = z.infer<typeof boardRequestSchema>;

/** A board bred from designs: near one, or between two. Equal designs, seed, count and engine give equal designs. */
export const breedRequestSchema = z.object({
  designIds: z.array(idSchema).min(1).max(2).describe('one: more like it; two: crossed'),
  seed: z.number().int().min(0).max(SEED_LIMIT).optional().describe('left out: a new one is drawn'),
  count: z.number().int().min(1).max(COUNT_LIMIT).optional().describe(`how many options at most; ${BREED_DEFAULT} when left out`),
}).meta({ id: 'BreedRequest' });
export type BreedRequest = z.infer<typeof breedRequestSchema>;

/** A board of options. */
export const boardSchema = z.object({
  id: idSchema,
  collectionId: idSchema,
  brief: z.string(),
  seed: z.number().int(),
  count: z.number().int().describe('how many options there are'),
  market: marketSchema,
  engine: z.string(),
  reading: readingSchema,
  parents: z.array(idSchema).optional().describe('the designs it was bred from; left out for a board made from a brief'),
  hasElements: z.boolean().optional().describe('true: made from what the designer brought; `getElementsOfBoard` gives it as it was then'),
  ms: z.number().describe('how long choosing took, ms'),
  createdAt: momentSchema,
}).meta({ id: 'Board' });
export type Board = z.infer<typeof boardSchema>;

/** A board with all its designs, in order. */
export const boardWithDesignsSchema = z.object({ board: boardSchema, designs: z.array(designRecordSchema) }).meta({ id: 'BoardWithDesigns' });
export type BoardWithDesigns = z.infer<typeof boardWithDesignsSchema>;

/** One line of the stream (`application/x-ndjson`) that answers the making of a board. */
export const boardLineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('board'), board: boardSchema }),
  z.object({ type: z.literal('design'), design: designRecordSchema }),
  z.object({ type: z.literal('done'), count: z.number().int() }),
]).meta({ id: 'BoardLine', description: 'First the board, then each design in order, then done. Every line speaks of something already stored.' });
export type BoardLine = z.infer<typeof boardLineSchema>;
