import type { Actor, DesignRecord, Marks, Variant } from '@toile/contract';
import { failure, showValue, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { AccessoryId } from '@toile/garment';
import type { Engine } from '../ports/engine.ts';
import type { StoredDesign } from '../ports/store.ts';
import { newRecord } from './boards.ts';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

/** One design. */
export async function getDesign(basics: Pick<Basics, 'store'>, id: string): Promise<Outcome<DesignRecord>> {
  const stored = await basics.store.design(id);
  return stored ? success(stored.record) : notFound('design', id);
}

/** Brings a document in; every fault of it is a problem of its own. */
export async function importDesign(
  needs: Basics & { readonly engine: Engine }, input: { readonly collectionId: string; readonly document: unknown; readonly by: Actor },
): Promise<Outcome<DesignRecord>> {
  const { collectionId } = input;
  if (!await needs.store.collection(collectionId)) return notFound('collection', collectionId);
  const admitted = await needs.engine.admit(input.document);
  if (!admitted.ok) return admitted;
  const at = needs.clock.now();
  const record = await needs.store.write(collectionId, async (writer) => {
    const others = await writer.designs(collectionId, { isImported: true });
    const added = newRecord(admitted.value, { id: needs.ids.next(), collectionId, boardId: null, place: others.length, at });
    await writer.addDesigns([added]);
    await writer.addEvent({ collectionId, at, by: input.by, name: 'design.imported', designId: added.id });
    return added;
  });
  return record ? success(record) : notFound('collection', collectionId);
}

/** Hearts, hides, selects; what is left out stays, and setting what is set already writes nothing. */
export async function markDesign(needs: Basics, input: { readonly id: string; readonly marks: Marks; readonly by: Actor }): Promise<Outcome<DesignRecord>> {
  const found = await needs.store.design(input.id);
  if (!found) return notFound('design', input.id);
  const { collectionId } = found.record;
  const record = await needs.store.write(collectionId, async (writer) => {
    const { record: now } = await writer.design(input.id) as StoredDesign;
    const names = (['isHearted', 'isHidden', 'isSelected'] as const).filter((name) => input.marks[name] !== undefined && input.marks[name] !== now[name]);
    if (names.length === 0) return now;
    const at = needs.clock.now();
    const marks: Record<string, boolean> = {};
    for (const name of names) marks[name] = input.marks[name] as boolean;
    const trayPlace = names.includes('isSelected')
      ? { trayPlace: input.marks.isSelected ? 1 + Math.max(-1, ...(await writer.designs(collectionId, { isSelected: true })).map((other) => other.trayPlace ?? 0)) : null }
      : {};
    await writer.changeDesign(input.id, { ...marks, ...trayPlace }, at);
    await writer.addEvent({
      collectionId, at, by: input.by, name: 'design.marked', designId: input.id, boardId: now.boardId, changes: names.map((name) => ({ path: name, from: now[name], to: marks[name] })),
    });
    return (await writer.design(input.id) as StoredDesign).record;
  });
  return record ? success(record) : notFound('design', input.id);
}

/** Sets the order of the selected tray; the ids must be those selected, each once. */
export async function orderTray(needs: Basics, input: { readonly collectionId: string; readonly designIds: readonly string[]; readonly by: Actor }): Promise<Outcome<readonly DesignRecord[]>> {
  const { collectionId, designIds } = input;
  const ordered = await needs.store.write(collectionId, async (writer): Promise<Outcome<readonly DesignRecord[]>> => {
    const selected = await writer.designs(collectionId, { isSelected: true });
    const known = new Set(selected.map((record) => record.id));
    const stranger = designIds.find((id) => !known.has(id));
    if (stranger !== undefined || new Set(designIds).size !== selected.length || designIds.length !== selected.length) {
      return failure({
        code: 'conflict', where: 'designIds', message: 'The tray holds other designs than these.', ...(stranger === undefined ? {} : { came: showValue(stranger) }),
        expected: `the ${selected.length} selected designs, each once`, hint: 'Look at the tray again.',
      });
    }
    const at = needs.clock.now();
    const before = selected.map((record) => record.id);
    for (const [place, id] of designIds.entries()) await writer.changeDesign(id, { trayPlace: place }, at);
    await writer.addEvent({ collectionId, at, by: input.by, name: 'tray.ordered', changes: [{ path: 'tray', from: before, to: designIds }] });
    return success(await writer.designs(collectionId, { isSelected: true }));
  });
  return ordered ?? notFound('collection', collectionId);
}

/** The accessories that could be worn with the look as it is. */
export async function listAccessoriesOnOffer(needs: Pick<Basics, 'store'> & { readonly engine: Engine }, id: string): Promise<Outcome<readonly AccessoryId[]>> {
  const stored = await needs.store.design(id);
  return stored ? success(await needs.engine.accessoriesOnOffer(stored.record.design)) : notFound('design', id);
}

/** Alternatives for one part, everything else as it is; stores nothing. */
export async function listVariants(
  needs: Pick<Basics, 'store'> & { readonly engine: Engine }, input: { readonly id: string; readonly part: string; readonly count: number },
): Promise<Outcome<readonly Variant[]>> {
  const stored = await needs.store.design(input.id);
  return stored ? needs.engine.variants(stored.record.design, input.part, input.count) : notFound('design', input.id);
}
