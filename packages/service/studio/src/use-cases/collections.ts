import type { Actor, Collection } from '@toile/contract';
import { success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

/** Starts a collection. */
export async function createCollection(basics: Basics, input: { readonly name: string; readonly by: Actor }): Promise<Outcome<Collection>> {
  const id = basics.ids.next();
  const at = basics.clock.now();
  return success(await basics.store.writeNew(async (writer) => {
    await writer.addCollection({ id, name: input.name, at });
    await writer.addEvent({ collectionId: id, at, by: input.by, name: 'collection.created', changes: [{ path: 'name', from: null, to: input.name }] });
    return await writer.collection(id) as Collection;
  }));
}

/** Gives a collection another name. */
export async function renameCollection(basics: Basics, input: { readonly id: string; readonly name: string; readonly by: Actor }): Promise<Outcome<Collection>> {
  const at = basics.clock.now();
  const renamed = await basics.store.write(input.id, async (writer) => {
    const before = await writer.collection(input.id) as Collection;
    if (before.name === input.name) return before;
    await writer.changeCollection(input.id, { name: input.name }, at);
    await writer.addEvent({ collectionId: input.id, at, by: input.by, name: 'collection.renamed', changes: [{ path: 'name', from: before.name, to: input.name }] });
    return await writer.collection(input.id) as Collection;
  });
  return renamed ? success(renamed) : notFound('collection', input.id);
}

/** Puts a collection in the bin, or takes it out. Doing it twice is the same as once. */
export async function binCollection(basics: Basics, input: { readonly id: string; readonly isBinned: boolean; readonly by: Actor }): Promise<Outcome<Collection>> {
  const at = basics.clock.now();
  const changed = await basics.store.write(input.id, async (writer) => {
    const before = await writer.collection(input.id) as Collection;
    if ((before.deletedAt !== null) === input.isBinned) return before;
    await writer.changeCollection(input.id, { deletedAt: input.isBinned ? at : null }, at);
    await writer.addEvent({ collectionId: input.id, at, by: input.by, name: input.isBinned ? 'collection.deleted' : 'collection.restored' });
    return await writer.collection(input.id) as Collection;
  });
  return changed ? success(changed) : notFound('collection', input.id);
}
