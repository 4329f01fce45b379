import type { Actor } from '@toile/contract';
import type { Problem } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { failure, showValue } from '@toile/kernel';
import type { Clock, Ids } from '../ports/surroundings.ts';
import type { StudioStore } from '../ports/store.ts';

/** What almost every use case needs. */
export interface Basics { readonly store: StudioStore; readonly clock: Clock; readonly ids: Ids }

/** The refusal for something that is not there. */
export const notFound = <T = never>(what: 'collection' | 'board' | 'design' | 'job' | 'file' | 'element', id: string): Outcome<T> => failure(notFoundProblem(what, id));

function notFoundProblem(what: string, id: string): Problem {
  return { code: 'not-found', where: `${what}Id`, message: `There is no such ${what}.`, came: showValue(id) };
}

/** The engine as author of what nobody did by hand. */
export const ENGINE_ACTOR: Actor = { kind: 'engine', name: 'toile' };
