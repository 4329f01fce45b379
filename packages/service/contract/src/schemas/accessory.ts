import { z } from 'zod';
import { ACCESSORY_IDS } from '@toile/garment';
import { hexSchema, printChoiceSchema } from './design.ts';

const revision = z.number().int().optional().describe('the revision the change was made on; another one now is a conflict (409)');

/** An accessory to put on: only its type need be said, the rest is as it is usually made. */
export const addAccessorySchema = z.object({
  type: z.enum(ACCESSORY_IDS), fabric: z.string().max(60).optional(), print: printChoiceSchema.optional(), colours: z.array(hexSchema).max(6).optional(), revision,
}).meta({ id: 'AddAccessory' });
export type AddAccessory = z.infer<typeof addAccessorySchema>;

/** One choice of one accessory: another type keeps colours, and cloth and print where it can. */
export const changeAccessorySchema = z.object({
  field: z.enum(['type', 'fabric', 'print', 'colours']),
  value: z.unknown().describe('an id; for `print` an id or the whole choice, for `colours` the list'),
  revision,
}).meta({ id: 'ChangeAccessory' });
export type ChangeAccessory = z.infer<typeof changeAccessorySchema>;

/** What could be worn with the look as it is. */
export const accessoriesOnOfferSchema = z.object({ types: z.array(z.enum(ACCESSORY_IDS)) }).meta({ id: 'AccessoriesOnOffer' });

/** What is done to the accessories of a design. */
export type AccessoryEdit =
  | ({ readonly kind: 'add' } & Omit<AddAccessory, 'revision'>)
  | { readonly kind: 'remove'; readonly place: number }
  | ({ readonly kind: 'change'; readonly place: number } & Omit<ChangeAccessory, 'revision'>);
