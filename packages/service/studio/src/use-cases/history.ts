import type { HistoryPage } from '@toile/contract';
import { success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

/** A page of what happened in a collection, oldest first. */
export async function collectionHistory(basics: Pick<Basics, 'store'>, collectionId: string, range: { readonly after: number; readonly limit: number }): Promise<Outcome<HistoryPage>> {
  if (!await basics.store.collection(collectionId)) return notFound('collection', collectionId);
  return success(await pageOf(basics, collectionId, range));
}

/** A page of what happened to a design, oldest first. */
export async function designHistory(basics: Pick<Basics, 'store'>, designId: string, range: { readonly after: number; readonly limit: number }): Promise<Outcome<HistoryPage>> {
  const stored = await basics.store.design(designId);
  return stored ? success(await pageOf(basics, stored.record.collectionId, { ...range, designId })) : notFound('design', designId);
}

async function pageOf(basics: Pick<Basics, 'store'>, collectionId: string, range: { readonly after: number; readonly limit: number; readonly designId?: string }): Promise<HistoryPage> {
  // One more than asked for tells whether there is a next page.
  const events = await basics.store.events(collectionId, { ...range, limit: range.limit + 1 });
  const shown = events.slice(0, range.limit);
  return { events: shown, next: events.length > range.limit ? (shown.at(-1)?.seq ?? null) : null };
}
