import { studio } from './0001-studio.ts';
import { parents } from './0002-parents.ts';
import { elements } from './0003-elements.ts';

/** One step of the schema, run once, in a transaction of its own. */
export interface Migration { readonly number: number; readonly name: string; readonly sql: string }

/** All steps, numbered 1, 2, 3 …; a step that was ever released is never changed. */
export const MIGRATIONS: readonly Migration[] = [studio, parents, elements];
