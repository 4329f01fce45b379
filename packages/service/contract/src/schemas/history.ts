import { z } from 'zod';
import { EVENT_NAMES } from '../events.ts';
import { actorSchema, changeSchema, idSchema, momentSchema } from './common.ts';
import { elementIdSchema } from './element.ts';

/** One thing that happened in a collection. Written once, never changed: who, when, what, from what to what, and why. */
export const historyEventSchema = z.object({
  seq: z.number().int().describe('1, 2, 3 … within the collection, without gaps; the id of the server-sent event'),
  collectionId: idSchema,
  at: momentSchema,
  by: actorSchema,
  name: z.enum(EVENT_NAMES),
  boardId: idSchema.nullable(),
  designId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  elementId: elementIdSchema.optional(),
  changes: z.array(changeSchema),
  why: z.string().nullable().describe('the words of the instruction or the reason given'),
}).meta({ id: 'HistoryEvent' });
export type HistoryEvent = z.infer<typeof historyEventSchema>;

/** A page of history, oldest first. */
export const historyPageSchema = z.object({
  events: z.array(historyEventSchema),
  next: z.number().int().nullable().describe('send as `after` for the next page; null at the end'),
}).meta({ id: 'HistoryPage' });
export type HistoryPage = z.infer<typeof historyPageSchema>;
