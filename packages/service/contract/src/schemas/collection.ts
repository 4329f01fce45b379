import { z } from 'zod';
import { idSchema, momentSchema } from './common.ts';

/** A collection: boards and designs that belong together. */
export const collectionSchema = z.object({
  id: idSchema,
  name: z.string(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  deletedAt: momentSchema.nullable().describe('null unless it lies in the bin, from where it can be restored'),
  boardCount: z.number().int(),
  designCount: z.number().int(),
  heartCount: z.number().int(),
  selectedCount: z.number().int(),
}).meta({ id: 'Collection' });
export type Collection = z.infer<typeof collectionSchema>;

/** The name a designer gives. */
export const collectionNameSchema = z.object({ name: z.string().trim().min(1).max(120) }).meta({ id: 'CollectionName' });
