import { z } from 'zod';
import type { Boards } from '@toile/brief';
import { GARMENT_IDS } from '@toile/garment';
import { momentSchema } from './common.ts';
import { hexSchema, printChoiceSchema } from './design.ts';
import { elementIdSchema, shareSchema } from './element.ts';

/** All that a designer brings to a collection. `validateBoards` of the room of briefs is the judge; this is its shape. */
export const boardsSchema = z.looseObject({
  schema: z.literal('toile.boards/1'),
  colours: z.array(z.looseObject({ hex: hexSchema, name: z.string().optional(), role: z.enum(['base', 'second', 'accent', 'lining']).optional(), isPinned: z.boolean(), from: elementIdSchema.optional() })),
  prints: z.array(z.looseObject({ print: printChoiceSchema, colours: z.array(hexSchema).optional(), on: z.string().optional(), isPinned: z.boolean() })),
  sketches: z.array(z.looseObject({ element: elementIdSchema, asDrawn: z.boolean(), isPinned: z.boolean() })),
  mood: z.array(z.looseObject({
    id: z.string(), kind: z.enum(['picture', 'note', 'swatch']), element: elementIdSchema.optional(), text: z.string().optional(), hex: hexSchema.optional(),
    x: z.number(), y: z.number(), width: z.number(), height: z.number(), rotation: z.number(),
  })).describe('from back to front'),
  silent: z.array(z.string()).describe('ids of mood findings switched off'),
  freedom: z.number().min(0).max(1).describe('0 only what was given … 1 surprise me'),
  mode: z.enum(['outfit', 'garment']),
  garment: z.enum(GARMENT_IDS).optional(),
  mannequin: elementIdSchema.optional(),
  size: z.string().optional(),
}).meta({ id: 'Boards' }) as unknown as z.ZodType<Boards>;

/** The boards of a collection as they are kept. */
export const boardsRecordSchema = z.object({
  boards: boardsSchema,
  revision: z.number().int().describe('0 while nothing was ever kept; grows by one with every change; send it back to be told of a conflict'),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  updatedAt: momentSchema.nullable(),
}).meta({ id: 'BoardsRecord' });
export type BoardsRecord = z.infer<typeof boardsRecordSchema>;

/** Boards to keep in place of those there are. */
export const putBoardsSchema = z.object({
  boards: z.unknown().describe('the whole Boards document'),
  revision: z.number().int().optional().describe('the revision the change was made on; another one now is a conflict (409)'),
}).meta({ id: 'PutBoards' });

/** What the mood board says, measured on its pictures and read from its notes. */
export const moodReadingSchema = z.looseObject({
  findings: z.array(z.looseObject({ id: z.string(), value: z.number() })),
  palette: z.array(shareSchema),
}).meta({ id: 'MoodReading' });

/** One element of the designer in a design, and how it is used there. */
export const usedElementSchema = z.looseObject({
  element: elementIdSchema.optional(),
  hex: hexSchema.optional(),
  kind: z.enum(['colour', 'print', 'sketch', 'mood', 'mannequin']),
  as: z.string().describe('part ids: `g0`, `g0.collar`; `figure` who wears it, `design` the whole'),
  exact: z.boolean(),
  isPinned: z.boolean(),
}).meta({ id: 'ElementUse' });
export type UsedElement = z.infer<typeof usedElementSchema>;

/** What a design uses of the designer's elements. */
export const designUsesSchema = z.object({ designId: z.string(), uses: z.array(usedElementSchema) }).meta({ id: 'DesignUses' });
export type DesignUses = z.infer<typeof designUsesSchema>;
