import { z } from 'zod';
import type { ElementId } from '@toile/kernel';
import { idSchema, momentSchema } from './common.ts';
import { hexSchema } from './design.ts';

/** The largest file that is taken in, bytes, unless the studio is set up otherwise. */
export const UPLOAD_BYTES = 40 * 1024 * 1024;
/** The longest side of a picture as it is kept, pixels. */
export const PICTURE_SIDE = 4096;

/** The name of an element: its content's. */
export const elementIdSchema = z.string().regex(/^el-[0-9a-f]{24}$/, 'el- and 24 hex digits').meta({ id: 'ElementId', description: 'el- and 24 hex digits of the SHA-256 of the normalised bytes' }) as unknown as z.ZodType<ElementId>;

/** What an element is brought as. */
export const elementKindSchema = z.enum(['picture', 'print', 'sketch', 'palette']).meta({ id: 'ElementKind' });
export type ElementKind = z.infer<typeof elementKindSchema>;

/** What can be made of an element and is kept with it; `figure` is a traced mannequin. */
export const DATA_KINDS = ['print', 'sketch', 'palette', 'figure'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** A colour of a picture and the part of its opaque area that has it. */
export const shareSchema = z.object({ hex: hexSchema, share: z.number().min(0).max(1) }).meta({ id: 'ColourShare' });

/** A place where an element is used. */
export const elementUseSchema = z.object({
  in: z.enum(['boards', 'design', 'board']).describe('the elements of a collection as they are now; a design; what a board of options was made from'),
  collectionId: idSchema,
  collectionName: z.string(),
  id: idSchema.describe('of the collection, the design or the board'),
}).meta({ id: 'ElementPlace' });
export type ElementPlace = z.infer<typeof elementUseSchema>;

/** Something the designer brought, kept once by its content. */
export const elementRecordSchema = z.object({
  id: elementIdSchema,
  kind: elementKindSchema.describe('what it was first brought as'),
  kinds: z.array(elementKindSchema).describe('all that it was ever brought as'),
  title: z.string().describe('the name of the file, or what the designer made of it'),
  tags: z.array(z.string()),
  width: z.number().int().describe('of the picture as kept, pixels'),
  height: z.number().int(),
  bytes: z.number().int().describe('of the picture as kept'),
  source: z.object({ type: z.string().describe('media type of what came, found in its content'), bytes: z.number().int(), pages: z.number().int().optional() }),
  notes: z.array(z.string()).optional().describe('what was left out on the way in: scripts, links, frames'),
  hasVector: z.boolean().describe('true: a cleaned SVG is kept too'),
  dataKinds: z.array(z.enum(DATA_KINDS)).describe('for which kinds derived data is kept'),
  colours: z.array(hexSchema).describe('the dominant colours, the largest first'),
  palette: z.array(shareSchema).optional(),
  createdAt: momentSchema,
  updatedAt: momentSchema,
  uses: z.array(elementUseSchema).optional().describe('where it is used; given for one element, not in lists'),
}).meta({ id: 'Element' });
export type ElementRecord = z.infer<typeof elementRecordSchema>;

/** Which elements; several conditions must all hold. */
export const elementQuerySchema = z.object({
  kind: elementKindSchema.optional(),
  text: z.string().max(200).optional().describe('words of title and tags, any language; all must be there'),
  tag: z.string().max(60).optional(),
  colour: hexSchema.optional().describe('those that show this colour, the nearest first'),
  like: elementIdSchema.optional().describe('the most alike first, itself left out'),
  after: elementIdSchema.optional().describe('the last one already known'),
  limit: z.coerce.number().int().min(1).max(200).optional().describe('60 when left out'),
});
export type ElementQuery = z.infer<typeof elementQuerySchema>;

/** A page of elements: the newest first, or the nearest. */
export const elementPageSchema = z.object({
  elements: z.array(elementRecordSchema),
  next: elementIdSchema.nullable().describe('send as `after` for the next page; null at the end'),
}).meta({ id: 'ElementPage' });
export type ElementPage = z.infer<typeof elementPageSchema>;

/** What a designer may change of an element; what is left out stays. */
export const changeElementSchema = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  tags: z.array(z.string().trim().min(1).max(60)).max(40).optional(),
  kind: elementKindSchema.optional().describe('to be found as this, too'),
}).meta({ id: 'ChangeElement' });
export type ChangeElement = z.infer<typeof changeElementSchema>;

/** The fields of an upload beside its one file. */
export const uploadElementSchema = z.object({
  file: z.string().meta({ format: 'binary' }).describe('one file: JPEG, PNG, WebP, AVIF, GIF, TIFF, HEIC, PSD, PDF, SVG; for a palette ASE, ACO, GPL, CSS, CSV'),
  kind: elementKindSchema.optional().describe('picture when left out'),
  title: z.string().max(200).optional().describe('the name of the file when left out'),
  tags: z.string().max(2000).optional().describe('parted by commas'),
  collectionId: idSchema.optional().describe('whose history is told of it'),
}).meta({ id: 'UploadElement' });

/** How an element's picture is asked for. */
export const elementPictureQuerySchema = z.object({
  width: z.coerce.number().int().min(16).max(4096).optional().describe('never wider than the picture; the whole picture when left out'),
  form: z.enum(['png', 'webp']).optional().describe('png (exact pixels) when left out'),
});
export type ElementPictureQuery = z.infer<typeof elementPictureQuerySchema>;
