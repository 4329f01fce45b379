import { z } from 'zod';

/** An id of something stored. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id of letters, digits, - and _').meta({ id: 'Id' });

/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.string().meta({ id: 'Moment', description: 'ISO 8601, UTC', format: 'date-time' });

/** Who did something: a person, or the engine on their behalf. */
export const actorSchema = z.object({ kind: z.enum(['designer', 'engine']), name: z.string() }).meta({ id: 'Actor' });
export type Actor = z.infer<typeof actorSchema>;

/** One thing set: where, what was there, what is there now. A field that was or is missing is null. */
export const changeSchema = z.object({
  path: z.string().describe('where in the design: `garments[0].collar`'),
  from: z.unknown().optional(),
  to: z.unknown(),
}).meta({ id: 'Change' });
export interface Change { readonly path: string; readonly from?: unknown; readonly to: unknown }

/** One thing to set. `to: null` takes the field away. */
export const changeRequestSchema = z.object({
  path: z.string().min(1).max(200).describe('where in the design: `garments[0].collar`, `garments[0].print.scale`, `palette[1]`'),
  to: z.unknown().describe('the new value; null takes the field away'),
}).meta({ id: 'ChangeRequest' });
export interface ChangeRequest { readonly path: string; readonly to: unknown }
