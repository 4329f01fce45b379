import { z } from 'zod';
import { changeRequestSchema, changeSchema, idSchema, momentSchema } from './common.ts';
import { designSchema, grainSchema, styleSchema } from './design.ts';

/** A design in the studio: the document and what the designer did with it. */
export const designRecordSchema = z.object({
  id: idSchema,
  collectionId: idSchema,
  boardId: idSchema.nullable().describe('null for a design that was brought in'),
  place: z.number().int().describe('0-based place on its board'),
  design: designSchema,
  revision: z.number().int().describe('grows by one with every change of the document; send it back to be told of a conflict'),
  isHearted: z.boolean(),
  isHidden: z.boolean(),
  isSelected: z.boolean(),
  trayPlace: z.number().int().nullable().describe('place in the selected tray, null when not selected'),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
}).meta({ id: 'DesignRecord' });
export type DesignRecord = z.infer<typeof designRecordSchema>;

/** Some things to set, all or none. */
export const changeDesignSchema = z.object({
  changes: z.array(changeRequestSchema).min(1).max(100),
  revision: z.number().int().optional().describe('the revision the changes were made on; another one now is a conflict (409)'),
  why: z.string().max(500).optional(),
}).meta({ id: 'ChangeDesign' });
export type ChangeDesign = z.infer<typeof changeDesignSchema>;

/** An instruction in words, in any of the three languages. */
export const instructionSchema = z.object({
  text: z.string().max(10_000),
  revision: z.number().int().optional(),
  isTrial: z.boolean().optional().describe('true: say what would change, store nothing'),
}).meta({ id: 'Instruction' });

/** The design after a change, and what changed. */
export const changedDesignSchema = z.object({ record: designRecordSchema, changes: z.array(changeSchema) }).meta({ id: 'ChangedDesign' });
export type ChangedDesign = z.infer<typeof changedDesignSchema>;

/** What is on (true) or off (false); what is left out stays. */
export const marksSchema = z.object({
  isHearted: z.boolean().optional(), isHidden: z.boolean().optional(), isSelected: z.boolean().optional(),
}).meta({ id: 'Marks' });
export type Marks = z.infer<typeof marksSchema>;

/** One alternative for a part of a design: what would change, and the whole design as it would be. */
export const variantSchema = z.object({
  label: z.string(),
  changes: z.array(changeSchema),
  design: designSchema,
}).meta({ id: 'Variant' });
export type Variant = z.infer<typeof variantSchema>;

/** A document to bring in; checked by the rules of the garment room, so that every fault gets its own problem. */
export const importDesignSchema = z.object({ design: z.unknown().describe('a Design document of any version up to this one') }).meta({ id: 'ImportDesign' });

/** The order of the selected tray. */
export const trayOrderSchema = z.object({ designIds: z.array(idSchema).max(1000) }).meta({ id: 'TrayOrder' });

/** How a picture is drawn; widths in pixels. */
export const pictureQuerySchema = z.object({
  width: z.coerce.number().int().min(16).max(4096).optional().describe('pixels; 1024 when left out'),
  style: styleSchema.optional(),
  light: z.coerce.number().min(-1.5).max(1.5).optional().describe('angle of the light, radians from straight above, negative to the left'),
  hardness: z.coerce.number().min(0).max(1).optional().describe('of the light: 0 an overcast sky … 1 a bare bulb'),
  warmth: z.coerce.number().min(-1).max(1).optional().describe('of the light: −1 cool … 1 warm'),
  paper: z.string().regex(/^#[0-9a-f]{6}$/).optional(),
  grain: grainSchema.optional().describe('the surface of the paper; smooth when left out'),
  revision: z.coerce.number().int().optional().describe('changes the address when the design changes, so that pictures can be cached'),
});
export type PictureQuery = z.infer<typeof pictureQuerySchema>;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true').optional();

/** The language of what is written on a drawing. */
export const sheetLanguageSchema = z.enum(['en', 'zh-Hans', 'zh-HK']).meta({ id: 'SheetLanguage' });

/** What is written on the flats. */
export const flatsQuerySchema = z.object({
  callouts: flag.describe('true: numbered notes on leaders, as a factory reads them'),
  measurements: flag.describe('true: a second row with the points of measure, and their table'),
  language: sheetLanguageSchema.optional().describe('of notes, table and captions; English when left out'),
  revision: z.coerce.number().int().optional().describe('changes the address when the design changes, so that drawings can be cached'),
});
/** The same as the sender writes it. */
export interface FlatsQuery { readonly callouts?: boolean; readonly measurements?: boolean; readonly language?: z.infer<typeof sheetLanguageSchema>; readonly revision?: number }
