import { z } from 'zod';
import type { Hex } from '@toile/kernel';
import { OWN_PRINT_INKS, OWN_PRINT_MM, OWN_PRINT_SIDE, REPEAT_IDS } from '@toile/textile';
import { DATA_KINDS, elementIdSchema } from './element.ts';
import { hexSchema } from './design.ts';

const mmSchema = z.number().min(OWN_PRINT_MM[0]).max(OWN_PRINT_MM[1]);

/** An own print as it crosses the wire; its pixels are one ink index each, row by row, in base64. The room of textiles is the judge. */
export const printDataSchema = z.looseObject({
  id: elementIdSchema,
  name: z.string().max(200),
  width: z.number().int().min(1).max(OWN_PRINT_SIDE),
  height: z.number().int().min(1).max(OWN_PRINT_SIDE),
  mm: z.tuple([mmSchema, mmSchema]).describe('size of one repeat'),
  inks: z.array(hexSchema).min(OWN_PRINT_INKS[0]).max(OWN_PRINT_INKS[1]),
  pixels: z.string().describe('base64 of one byte a pixel'),
  layout: z.enum(REPEAT_IDS).optional(),
  seam: z.number().min(0).describe('measured seam error, ΔE2000'),
}).meta({ id: 'PrintData' });
export type PrintData = z.infer<typeof printDataSchema>;

/** A traced sketch; the room of garments is the judge. */
export const sketchDataSchema = z.looseObject({ id: elementIdSchema, type: z.string(), side: z.enum(['front', 'back']), mm: z.number().positive() }).meta({ id: 'SketchData' });
export type SketchData = z.infer<typeof sketchDataSchema>;

/** The colours of a palette, in order. */
export const paletteDataSchema = z.object({
  name: z.string().max(200).optional(), colours: z.array(z.object({ hex: hexSchema, name: z.string().max(200).optional() })).max(4096),
}).meta({ id: 'PaletteData' });
export interface PaletteData { readonly name?: string; readonly colours: readonly { readonly hex: Hex; readonly name?: string }[] }

const pointSchema = z.tuple([z.number(), z.number()]).describe('pixels of the picture, x right, y down');
const pairSchema = z.tuple([pointSchema, pointSchema]);

/** A standing figure in a picture, marked: the designer's own mannequin. The room of figures is the judge. */
export const figureDataSchema = z.object({
  id: elementIdSchema,
  landmarks: z.object({ crown: pointSchema, neck: pointSchema, waist: pointSchema, crotch: pointSchema, knee: pointSchema, sole: pointSchema }).describe('top of the head, pit of the neck, narrowest waist, crotch, middle of the knee, sole'),
  chin: pointSchema.optional(),
  widths: z.object({ shoulder: pairSchema.optional(), waist: pairSchema.optional(), hip: pairSchema.optional() }).optional().describe('left and right edge of the body'),
}).meta({ id: 'FigureData' });
export type FigureData = z.infer<typeof figureDataSchema>;

/** What was made of an element. */
export const elementDataSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('print'), print: printDataSchema }),
  z.object({ kind: z.literal('sketch'), sketch: sketchDataSchema, made: z.looseObject({}).optional().describe('how the studio made it: what the designer confirmed and corrected') }),
  z.object({ kind: z.literal('palette'), palette: paletteDataSchema }),
  z.object({ kind: z.literal('figure'), figure: figureDataSchema }),
]).meta({ id: 'ElementData' });
export type ElementData = z.infer<typeof elementDataSchema>;

/** Which of them is asked for. */
export const elementDataQuerySchema = z.object({ kind: z.enum(DATA_KINDS).optional().describe('what the element was first brought as when left out') });
