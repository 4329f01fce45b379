import { z } from 'zod';
import { idSchema, momentSchema } from './common.ts';
import { sheetLanguageSchema } from './design-record.ts';
import { grainSchema, styleSchema } from './design.ts';
import { problemSchema } from './problem.ts';

/** What one design can be taken home as. */
export const exportPartSchema = z.enum(['png', 'svg', 'psd', 'flats', 'json']).meta({ id: 'ExportPart' });
export type ExportPart = z.infer<typeof exportPartSchema>;

/** What to make: a ZIP with the chosen files of each design, or one contact sheet (PNG). */
export const exportRequestSchema = z.object({
  kind: z.enum(['zip', 'contact-sheet']),
  designIds: z.array(idSchema).min(1).max(200),
  parts: z.array(exportPartSchema).min(1).optional().describe('for a ZIP; png, svg, flats and json when left out'),
  hasContactSheet: z.boolean().optional().describe('put a contact sheet into the ZIP too'),
  width: z.number().int().min(16).max(4096).optional().describe('of each picture, pixels; 1024 when left out'),
  style: styleSchema.optional(),
  light: z.number().min(-1.5).max(1.5).optional().describe('angle of the light, radians from straight above, negative to the left'),
  hardness: z.number().min(0).max(1).optional(),
  warmth: z.number().min(-1).max(1).optional(),
  paper: z.string().regex(/^#[0-9a-f]{6}$/).optional(),
  grain: grainSchema.optional(),
  callouts: z.boolean().optional().describe('numbered notes on the flats'),
  measurements: z.boolean().optional().describe('points of measure on the flats'),
  language: sheetLanguageSchema.optional().describe('of what is written on the flats'),
  requestKey: idSchema.optional().describe('chosen by the sender: the same key twice gives the same job, not two'),
}).meta({ id: 'ExportRequest' });
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** Work done in the background. */
export const jobSchema = z.object({
  id: idSchema,
  collectionId: idSchema,
  kind: z.enum(['zip', 'contact-sheet']),
  state: z.enum(['waiting', 'working', 'done', 'failed', 'cancelled']),
  done: z.number().int().describe('steps done …'),
  total: z.number().int().describe('… of so many'),
  fileName: z.string().nullable(),
  fileType: z.string().nullable(),
  byteCount: z.number().int().nullable(),
  problem: problemSchema.nullable(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
}).meta({ id: 'Job' });
export type Job = z.infer<typeof jobSchema>;
