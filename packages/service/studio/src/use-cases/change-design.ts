import type { AccessoryEdit, Actor, Change, ChangeDesign, ChangedDesign, DesignRecord, EventName } from '@toile/contract';
import type { Design } from '@toile/garment';
import { failure, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { setChanges } from '../document/apply.ts';
import { compareDocuments } from '../document/compare.ts';
import type { ChangedDocument, Engine } from '../ports/engine.ts';
import type { StoredDesign, Writer } from '../ports/store.ts';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

type Needs = Basics & { readonly engine: Engine };

/** Sets some things of a design, all or none. */
export async function changeDesign(needs: Needs, input: { readonly id: string; readonly change: ChangeDesign; readonly by: Actor }): Promise<Outcome<ChangedDesign>> {
  return editDesign(needs, {
    id: input.id, by: input.by, name: 'design.changed', why: input.change.why ?? null, revision: input.change.revision,
    edit: async (design) => {
      const set = setChanges(design, input.change.changes);
      if (!set.ok) return set;
      const admitted = await needs.engine.admit(set.value.design);
      return admitted.ok ? set : admitted;
    },
  });
}

/** Puts on, takes off, exchanges or changes an accessory. */
export async function accessoriseDesign(
  needs: Needs, input: { readonly id: string; readonly edit: AccessoryEdit; readonly revision?: number | undefined; readonly by: Actor },
): Promise<Outcome<ChangedDesign>> {
  return editDesign(needs, { id: input.id, by: input.by, name: 'design.changed', why: null, revision: input.revision, edit: (design) => needs.engine.accessorise(design, input.edit) });
}

/** Changes a design by an instruction in words; with `isTrial` only says what would change. */
export async function instructDesign(
  needs: Needs, input: { readonly id: string; readonly text: string; readonly revision?: number | undefined; readonly isTrial: boolean; readonly by: Actor },
): Promise<Outcome<ChangedDesign>> {
  if (!input.isTrial) {
    return editDesign(needs, { id: input.id, by: input.by, name: 'design.instructed', why: input.text, revision: input.revision, edit: (design) => needs.engine.instruct(design, input.text) });
  }
  const stored = await needs.store.design(input.id);
  if (!stored) return notFound('design', input.id);
  const tried = await needs.engine.instruct(stored.record.design, input.text);
  return tried.ok ? success({ record: { ...stored.record, design: tried.value.design }, changes: [...tried.value.changes] }) : tried;
}

interface Edit {
  readonly id: string;
  readonly by: Actor;
  readonly name: EventName;
  readonly why: string | null;
  readonly revision: number | undefined;
  readonly edit: (design: Design) => Promise<Outcome<ChangedDocument>>;
}

/*
 * The thinking happens before the collection is locked, so that a slow instruction holds nobody up; the revision is looked at
 * again under the lock, and when another edit came in between, this one is thought through once more on the new document.
 */
async function editDesign(needs: Needs, edit: Edit): Promise<Outcome<ChangedDesign>> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const stored = await needs.store.design(edit.id);
    if (!stored) return notFound('design', edit.id);
    const { record } = stored;
    if (edit.revision !== undefined && edit.revision !== record.revision) return staleRevision(edit.revision, record.revision);
    const edited = await edit.edit(record.design);
    if (!edited.ok) return edited;
    const written = await needs.store.write(record.collectionId, async (writer) => {
      const now = await writer.design(edit.id) as StoredDesign;
      if (now.record.revision !== record.revision) return 'overtaken' as const;
      return writeEdit(needs, writer, now, edit, edited.value);
    });
    if (written === undefined) return notFound('design', edit.id);
    if (written !== 'overtaken') return success(written);
  }
  return failure({ code: 'conflict', where: 'revision', message: 'The design is being changed by someone else at the same time.', hint: 'Look at it again and repeat the change.' });
}

async function writeEdit(needs: Needs, writer: Writer, now: StoredDesign, edit: Edit, edited: ChangedDocument): Promise<ChangedDesign> {
  const at = needs.clock.now();
  const step = now.step + 1;
  await writer.setStep(edit.id, { step, before: now.record.design, after: edited.design, changes: edited.changes });
  await writer.changeDesign(edit.id, { design: edited.design, revision: now.record.revision + 1, step, stepTop: step }, at);
  await writer.addEvent({
    collectionId: now.record.collectionId, at, by: edit.by, name: edit.name, designId: edit.id, boardId: now.record.boardId, changes: edited.changes, why: edit.why,
  });
  return { record: (await writer.design(edit.id) as StoredDesign).record, changes: [...edited.changes] };
}

/** Takes the last change back, or does it again. The document becomes exactly what it was. */
export async function stepDesign(needs: Basics, input: { readonly id: string; readonly direction: 'undo' | 'redo'; readonly by: Actor }): Promise<Outcome<ChangedDesign>> {
  const found = await needs.store.design(input.id);
  if (!found) return notFound('design', input.id);
  const { collectionId } = found.record;
  const stepped = await needs.store.write(collectionId, async (writer): Promise<Outcome<ChangedDesign>> => {
    const now = await writer.design(input.id) as StoredDesign;
    const isUndo = input.direction === 'undo';
    const step = await writer.step(input.id, isUndo ? now.step : now.step + 1);
    if (!step || (isUndo ? now.step < 1 : now.step >= now.stepTop)) {
      return failure({ code: 'nothing-to-change', where: '', message: isUndo ? 'There is nothing to take back.' : 'There is nothing to do again.' });
    }
    const design = isUndo ? step.before : step.after;
    const changes: readonly Change[] = compareDocuments(now.record.design, design);
    const at = needs.clock.now();
    await writer.changeDesign(input.id, { design, revision: now.record.revision + 1, step: now.step + (isUndo ? -1 : 1) }, at);
    await writer.addEvent({
      collectionId, at, by: input.by, name: isUndo ? 'design.undone' : 'design.redone', designId: input.id, boardId: now.record.boardId, changes,
    });
    const record: DesignRecord = (await writer.design(input.id) as StoredDesign).record;
    return success({ record, changes: [...changes] });
  });
  return stepped ?? notFound('design', input.id);
}

function staleRevision(came: number, now: number): Outcome<never> {
  return failure({
    code: 'conflict', where: 'revision', message: 'The design has changed since you looked at it.', came: String(came), expected: String(now), hint: 'Look at it again and repeat the change.',
  });
}
