import { z } from 'zod';

/** One id with all its terms in the three languages; the first is the one to show. */
export const termSchema = z.object({
  facet: z.string(),
  id: z.string(),
  en: z.array(z.string()),
  zhHans: z.array(z.string()),
  zhHk: z.array(z.string()),
}).meta({ id: 'Term' });

/** What a garment can carry, per field of the design, and whether it is drawn yet. */
export const garmentRuleSchema = z.object({
  id: z.string(),
  slot: z.string(),
  isDrawable: z.boolean(),
  allowed: z.record(z.string(), z.array(z.string())).describe('field of the garment (collar, sleeve, …) → ids it may take'),
}).meta({ id: 'GarmentRule' });

const namesSchema = z.object({ en: z.string(), zhHans: z.string(), zhHk: z.string() }).meta({ id: 'Names' });

/** A print, with where its motif comes from and how to treat it. */
export const printInfoSchema = z.object({
  id: z.string(),
  provenance: z.object({ name: namesSchema, origin: z.string(), meaning: z.string(), care: z.string() }).optional(),
}).meta({ id: 'PrintInfo' });

/** What an accessory is made in, and how many colours can be seen on it. */
export const accessoryRuleSchema = z.object({
  id: z.string(),
  place: z.string().describe('where on the figure: head, neck, waist, hand, …'),
  fabrics: z.array(z.string()),
  prints: z.record(z.string(), z.array(z.string())).describe('fabric → prints it can carry'),
  colours: z.object({ least: z.number().int(), most: z.number().int() }),
}).meta({ id: 'AccessoryRule' });

/** The words of the studio: terms, what goes with what, fabrics and prints. */
export const vocabularySchema = z.object({
  engine: z.string(),
  terms: z.array(termSchema),
  garments: z.array(garmentRuleSchema),
  accessories: z.array(accessoryRuleSchema),
  fabrics: z.array(z.string()),
  prints: z.array(printInfoSchema),
}).meta({ id: 'Vocabulary' });
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** How the studio is doing. */
export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  engine: z.string(),
  database: z.enum(['embedded', 'external', 'unreachable']),
  uptimeMs: z.number(),
  memoryMb: z.number(),
  jobs: z.object({ waiting: z.number().int(), working: z.number().int() }),
}).meta({ id: 'Health' });
export type Health = z.infer<typeof healthSchema>;
