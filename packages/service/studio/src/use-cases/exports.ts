import type { Actor, ExportPart, ExportRequest, HistoryEvent, Job, UsedElement } from '@toile/contract';
import { failure, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';
import { authorshipOf } from '../export/authorship.ts';
import { makeFile, stepsOf } from '../export/make-file.ts';
import type { ExportOrder, OrderedDesign } from '../export/order.ts';
import type { PictureOptions, Pictures, SheetOptions } from '../ports/pictures.ts';
import type { JobFile, StoredJob } from '../ports/store.ts';
import { filesOfElement } from '../export/element-files.ts';
import type { Engine } from '../ports/engine.ts';
import { usesOfDesign } from './own.ts';
import type { OwnNeeds } from './own.ts';
import { ENGINE_ACTOR, notFound } from './shared.ts';
import type { Basics } from './shared.ts';

const ALL_PARTS: readonly ExportPart[] = ['png', 'svg', 'flats', 'json'];
const WIDTH_DEFAULT = 1024;
// 400 million pixels make a ZIP of some 100–150 MB, which still fits in memory beside the studio.
const PIXEL_LIMIT = 400_000_000;

/** Orders a ZIP or a contact sheet. When this answers, the order is committed together with its place in the queue. */
export async function createExport(basics: Basics & { readonly engine?: Engine; readonly own?: OwnNeeds }, input: { readonly collectionId: string; readonly request: ExportRequest; readonly by: Actor }): Promise<Outcome<Job>> {
  const { collectionId, request } = input;
  const width = request.width ?? WIDTH_DEFAULT;
  const pixels = request.kind === 'zip' && (request.parts ?? ALL_PARTS).includes('png') ? request.designIds.length * width * width * 1.5 : 0;
  if (pixels > PIXEL_LIMIT) {
    const fits = Math.floor(Math.sqrt(PIXEL_LIMIT / (request.designIds.length * 1.5)));
    return failure({
      code: 'too-large', where: 'width', message: `${request.designIds.length} pictures of ${width} pixels are more than one file can hold.`, came: String(width),
      expected: `at most ${fits} for so many`, hint: 'Make the pictures smaller, or take home fewer at a time.',
    });
  }
  const uses = await usesOf(basics, request.designIds);
  const at = basics.clock.now();
  const job = await basics.store.write(collectionId, async (writer): Promise<Outcome<Job>> => {
    const known = request.requestKey === undefined ? undefined : await writer.jobByKey(collectionId, request.requestKey);
    if (known) return success(known);
    const designs: OrderedDesign[] = [];
    for (const id of new Set(request.designIds)) {
      const stored = await writer.design(id);
      if (!stored || stored.record.collectionId !== collectionId) return notFound('design', id);
      designs.push({ id, design: stored.record.design, authorship: authorshipOf(stored.record.design, await allEvents(writer, collectionId, id)), ...uses.get(id) });
    }
    const collection = await writer.collection(collectionId);
    const order: ExportOrder = {
      kind: request.kind, title: collection?.name ?? 'collection', parts: request.parts ?? ALL_PARTS, hasContactSheet: request.hasContactSheet ?? false,
      width, style: request.style ?? 'marker', ...lookOf(request), designs, sheet: sheetOf(request),
    };
    const added: Job = {
      id: basics.ids.next(), collectionId, kind: request.kind, state: 'waiting', done: 0, total: stepsOf(order), fileName: null, fileType: null, byteCount: null, problem: null,
      createdAt: at, updatedAt: at,
    };
    await writer.addJob({ job: added, order, by: input.by }, request.requestKey ?? null);
    await writer.addEvent({ collectionId, at, by: input.by, name: 'job.created', jobId: added.id });
    await writer.enqueueJob(added.id);
    return success(added);
  });
  return job ?? notFound('collection', collectionId);
}

/** What each design uses of the designer's elements, thought through before the collection is locked. */
async function usesOf({ engine, own, ...basics }: Parameters<typeof createExport>[0], designIds: readonly string[]): Promise<ReadonlyMap<string, { readonly uses: readonly UsedElement[] }>> {
  const found = new Map<string, { readonly uses: readonly UsedElement[] }>();
  if (!engine || !own) return found;
  for (const id of new Set(designIds)) {
    const one = await usesOfDesign({ ...basics, engine, ...own }, id);
    if (one.ok && one.value.uses.length > 0) found.set(id, { uses: one.value.uses });
  }
  return found;
}

/** The light and paper of a request, without the members that were left out. */
const lookOf = ({ light, hardness, warmth, paper, grain }: ExportRequest): Omit<PictureOptions, 'width' | 'style'> => ({
  ...(light === undefined ? {} : { light }), ...(hardness === undefined ? {} : { hardness }), ...(warmth === undefined ? {} : { warmth }),
  ...(paper === undefined ? {} : { paper: paper as `#${string}` }), ...(grain === undefined ? {} : { grain }),
});

const sheetOf = ({ callouts, measurements, language }: ExportRequest): SheetOptions => ({
  ...(callouts === undefined ? {} : { callouts }), ...(measurements === undefined ? {} : { measurements }), ...(language === undefined ? {} : { language }),
});

async function allEvents(reader: { events: Basics['store']['events'] }, collectionId: string, designId: string): Promise<readonly HistoryEvent[]> {
  return reader.events(collectionId, { after: 0, limit: 1000, designId });
}

/** Stops a job that is not done yet. What is finished stays. */
export async function cancelJob(basics: Basics, input: { readonly id: string; readonly by: Actor }): Promise<Outcome<Job>> {
  const stored = await basics.store.job(input.id);
  if (!stored) return notFound('job', input.id);
  const { collectionId } = stored.job;
  const job = await basics.store.write(collectionId, async (writer) => {
    const now = await writer.job(input.id) as StoredJob;
    if (now.job.state !== 'waiting' && now.job.state !== 'working') return now.job;
    const at = basics.clock.now();
    await writer.changeJob(input.id, { state: 'cancelled' }, at);
    await writer.addEvent({ collectionId, at, by: input.by, name: 'job.cancelled', jobId: input.id });
    return (await writer.job(input.id) as StoredJob).job;
  });
  return job ? success(job) : notFound('job', input.id);
}

/** The file a job made. */
export async function getJobFile(basics: Pick<Basics, 'store'>, id: string): Promise<Outcome<JobFile>> {
  const file = await basics.store.jobFile(id);
  return file ? success(file) : notFound('file', id);
}

class Stopped extends Error {}

/**
 * Does a job. May be called again for the same job after a crash, or by two workers at once: the file, the state and the event of
 * its end are written in one piece, once.
 */
export async function runJob(needs: Basics & { readonly pictures: Pictures }, id: string): Promise<void> {
  const stored = await needs.store.job(id);
  if (!stored || (stored.job.state !== 'waiting' && stored.job.state !== 'working')) return;
  const { collectionId } = stored.job;
  let told = 0;
  try {
    await progressTo(needs, stored, 0);
    const made = await makeFile(stored.order, { pictures: needs.pictures, filesOfElement: (one) => filesOfElement(needs.store, one) }, async (done, total) => {
      // A tenth at a time: often enough to watch, seldom enough to keep history readable.
      if (done < total && done - told < total / 10) return;
      told = done;
      await progressTo(needs, stored, done);
    });
    await finishJob(needs, stored, made.ok ? made.value : undefined, made.ok ? null : (made.problems[0] ?? null));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  async function progressTo(basics: Basics, job: StoredJob, done: number): Promise<void> {
    const goesOn = await basics.store.write(collectionId, async (writer) => {
      const now = await writer.job(job.job.id);
      if (!now || (now.job.state !== 'waiting' && now.job.state !== 'working')) return false;
      const at = basics.clock.now();
      await writer.changeJob(job.job.id, { state: 'working', done }, at);
      await writer.addEvent({ collectionId, at, by: ENGINE_ACTOR, name: 'job.progressed', jobId: job.job.id, changes: [{ path: 'done', from: now.job.done, to: done }] });
      return true;
    });
    if (!goesOn) throw new Stopped();
  }
}

/** Gives a job up that failed too often. */
export async function failJob(basics: Basics, id: string, problem: Problem): Promise<void> {
  const stored = await basics.store.job(id);
  if (stored) await finishJob(basics, stored, undefined, problem);
}

async function finishJob(basics: Basics, stored: StoredJob, file: JobFile | undefined, problem: Problem | null): Promise<void> {
  const { id, collectionId, total } = stored.job;
  await basics.store.write(collectionId, async (writer) => {
    const now = await writer.job(id);
    if (!now || (now.job.state !== 'waiting' && now.job.state !== 'working')) return;
    const at = basics.clock.now();
    if (file) {
      if (!await writer.addJobFile(id, file)) return;
      await writer.changeJob(id, { state: 'done', done: total, fileName: file.name, fileType: file.type, byteCount: file.bytes.length }, at);
      await writer.addEvent({ collectionId, at, by: ENGINE_ACTOR, name: 'job.finished', jobId: id });
    } else {
      await writer.changeJob(id, { state: 'failed', problem }, at);
      await writer.addEvent({ collectionId, at, by: ENGINE_ACTOR, name: 'job.failed', jobId: id, why: problem?.message ?? null });
    }
  });
}
