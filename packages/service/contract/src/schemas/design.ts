import { z } from 'zod';
import {
  ACCESSORY_IDS, CLOSURE_IDS, COLLAR_IDS, DETAIL_IDS, GARMENT_IDS, HEM_IDS, LENGTH_IDS, MOOD_IDS, NECKLINE_IDS, OCCASION_IDS, SEASON_IDS, SILHOUETTE_IDS, SLEEVE_IDS, SLEEVE_LENGTH_IDS,
} from '@toile/garment';
import type { AccessoryChoice, Design, GarmentChoice } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { LAYOUT_IDS, REPEAT_IDS } from '@toile/textile';

/** A colour, #rrggbb in lower case. */
export const hexSchema = z.string().regex(/^#[0-9a-f]{6}$/).meta({ id: 'Hex', description: '#rrggbb, lower case' }) as unknown as z.ZodType<Hex>;

/** Who the clothes are for. */
export const marketSchema = z.enum(['womenswear', 'menswear', 'unisex']).meta({ id: 'Market' });
export type Market = z.infer<typeof marketSchema>;

/** The surface of the paper a picture is painted on. */
export const grainSchema = z.enum(['smooth', 'cold-press', 'laid', 'kraft']).meta({ id: 'PaperGrain' });

/** How a picture is painted. */
export const styleSchema = z.enum(['marker', 'watercolour', 'neon', 'ink', 'pencil', 'gouache']).meta({ id: 'Style' });

/** A print as chosen. */
export const printChoiceSchema = z.looseObject({
  id: z.string().describe('a family of prints; `own` for one that the designer brought'),
  own: z.string().optional().describe('the element, where the id is `own`'),
  scale: z.number().describe('1 is life size; 0.25–4'), rotation: z.number().describe('degrees, clockwise'),
  layout: z.enum(LAYOUT_IDS).optional().describe('all over; the family’s own picture on each panel; a border, an engineered print or a medallion; left out: as the print is best worn'),
  repeat: z.enum(REPEAT_IDS).optional().describe('how the repeat is laid; left out: as the family is drawn'),
}).meta({ id: 'PrintChoice' });

const partChoiceSchema = z.looseObject({
  fabric: z.string().optional(), print: printChoiceSchema.optional(), colours: z.array(hexSchema).optional(),
}).meta({ id: 'PartChoice' });

const shareOf = (what: string) => z.number().positive().max(1).describe(what);

/** The designer's own proportions, on which a look is drawn; the room of figures is the judge. */
export const mannequinSchema = z.looseObject({
  element: z.string().optional().describe('the picture it was traced from'),
  heads: z.number().positive().max(20).describe('how often the head goes into the height'),
  neck: shareOf('pit of the neck; like all levels a share of the height from the top of the head'), waist: shareOf('narrowest waist'), crotch: shareOf('crotch'), knee: shareOf('middle of the knee'),
  shoulderWidth: shareOf('share of the height; left out: the house figure’s').optional(), waistWidth: shareOf('the same').optional(), hipWidth: shareOf('the same').optional(),
}).meta({ id: 'Mannequin', description: 'How the figure is proportioned; measurements of the clothes do not change.' });

// Loose objects: a field this version of the contract does not name must survive the journey, or an edit would lose it.
/** One garment as chosen. */
export const garmentChoiceSchema = z.looseObject({
  type: z.enum(GARMENT_IDS),
  slot: z.enum(['top', 'bottom', 'dress', 'outerwear']),
  silhouette: z.enum(SILHOUETTE_IDS),
  length: z.enum(LENGTH_IDS),
  neckline: z.enum(NECKLINE_IDS).optional(),
  collar: z.enum(COLLAR_IDS).optional(),
  sleeve: z.enum(SLEEVE_IDS).optional(),
  sleeveLength: z.enum(SLEEVE_LENGTH_IDS).optional(),
  closure: z.enum(CLOSURE_IDS).optional(),
  hem: z.enum(HEM_IDS).optional(),
  details: z.array(z.enum(DETAIL_IDS)),
  fabric: z.string(),
  print: printChoiceSchema,
  colours: z.array(hexSchema),
  parts: z.record(z.string(), partChoiceSchema).optional(),
  dims: z.record(z.string(), z.number()).optional().describe('mm, by name'),
  isTucked: z.boolean().optional(),
  isOpen: z.boolean().optional(),
  drawn: z.looseObject({ sketch: z.string() }).optional().describe('used as drawn: the element of the traced sketch; the rest is its parametric twin'),
}).meta({ id: 'GarmentChoice' }) as unknown as z.ZodType<GarmentChoice>;

/** One accessory as chosen. */
export const accessoryChoiceSchema = z.looseObject({
  type: z.enum(ACCESSORY_IDS), fabric: z.string(), print: printChoiceSchema, colours: z.array(hexSchema),
}).meta({ id: 'AccessoryChoice' }) as unknown as z.ZodType<AccessoryChoice>;

/** The truth of a design: choices, not geometry. `validateDesign` of the garment room is the judge; this is its shape. */
export const designSchema = z.looseObject({
  schema: z.literal('toile.design/1'),
  id: z.string(),
  engine: z.string(),
  seed: z.number().int(),
  brief: z.string().optional(),
  market: marketSchema,
  size: z.string(),
  mood: z.array(z.enum(MOOD_IDS)),
  season: z.enum(SEASON_IDS).optional(),
  occasion: z.enum(OCCASION_IDS).optional(),
  garments: z.array(garmentChoiceSchema),
  accessories: z.array(accessoryChoiceSchema).optional(),
  figure: z.looseObject({
    pose: z.string(), head: z.string(), hair: z.string(), hairColour: hexSchema, skin: hexSchema, shoes: z.string(), shoeColour: hexSchema,
    mannequin: mannequinSchema.optional(),
  }),
  palette: z.array(hexSchema),
  why: z.array(z.string()),
}).meta({ id: 'Design', description: 'One outfit: the garments, their parts, cloth and colours, and who wears them.' }) as unknown as z.ZodType<Design>;
